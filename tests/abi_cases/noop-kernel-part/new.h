#include <linux/types.h>

#ifdef __KERNEL__
struct inside { __u64 a, b; };
#define INSIDE 2
int tick(struct inside *);
#endif
struct clock { __u64 now; };

#include <linux/types.h>

#ifdef __KERNEL__
struct inside { __u32 a; };
#define INSIDE 1
#endif
struct clock { __u64 now; };

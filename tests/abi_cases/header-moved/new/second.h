#include <linux/types.h>

#define LAMP 2

struct clock { __u64 now; };
#define CLOCK_A 1

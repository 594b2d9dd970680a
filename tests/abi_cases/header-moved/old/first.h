#include <linux/types.h>

struct clock { __u64 now; };
#define CLOCK_A 1

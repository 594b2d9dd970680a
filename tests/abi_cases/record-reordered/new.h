#include <linux/types.h>

struct clock { __u32 high; __u32 low; __u64 base; };

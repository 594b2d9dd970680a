#include <linux/types.h>

struct clock { __u32 id; __u32 low; __u32 high; };

#include <linux/types.h>

struct zero { __u32 n; __u32 data[]; };

#include <linux/types.h>

struct timer { __u32 period; __u32 left; };
struct holder { struct timer *t; };

#include <linux/types.h>

struct alarm { __u32 period; __u32 left; };
struct holder { struct alarm *t; };

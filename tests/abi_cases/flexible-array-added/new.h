#include <linux/types.h>

struct list { __u32 n; __u32 items[]; };
struct table { __u32 n; struct list rows[0]; };

#include <linux/types.h>

struct request { __u32 argsz; __u32 flags; __u64 addr; __u64 length; };
struct attr { __u32 type; __u32 size; __u64 config; __u64 more; __u64 most; };
/* this size is that of a piece of memory, so growing is a break */
struct area { __u64 size; __u64 start; __u64 offset; };

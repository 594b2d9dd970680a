#include <linux/types.h>

struct request { __u32 argsz; __u32 flags; __u64 addr; };
struct attr { __u32 type; __u32 size; __u64 config; };
struct area { __u64 size; __u64 start; };

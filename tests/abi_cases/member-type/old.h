#include <linux/types.h>

struct area { __u32 flags[2]; __u32 id; __le32 wire; __u64 addr; };

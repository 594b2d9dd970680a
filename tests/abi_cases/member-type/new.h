#include <linux/types.h>

struct area { __u64 flags; __u16 id; __be32 wire; __u8 addr[8]; };

#include <linux/types.h>

struct entry { __u64 base; __u32 size; __u32 flags; };
struct mixed { __u32 kind; __u16 part; };

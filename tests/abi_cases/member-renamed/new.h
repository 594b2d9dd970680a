#include <linux/types.h>

struct clock { __u32 id; union { __u32 ticks; __u8 raw[4]; }; __u32 padding; };
struct event { struct { __u32 a; __u32 c; } data; };

#include <linux/types.h>

struct clock { __u32 id; union { __u32 low; __u8 raw[4]; }; __u32 pad1; };
struct event { struct { __u32 a; __u32 b; } data; };

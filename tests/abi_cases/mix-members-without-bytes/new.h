#include <linux/types.h>

struct lamps { __u32 count; union { struct { struct { } __empty_lamp; __u8 lamp[]; }; __u32 all[0]; }; };
struct clock { __u32 id; struct { } mark; __u32 flags; __u64 now __attribute__((aligned(8))); };

#include <linux/types.h>

struct lamps { __u32 count; __u8 lamp[0]; };
struct clock { __u32 id; __u64 now __attribute__((aligned(8))); };

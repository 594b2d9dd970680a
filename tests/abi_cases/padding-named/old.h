#include <linux/types.h>

struct clock { __u32 id; __u64 now __attribute__((aligned(8))); __u8 kind; };
struct mode { __u32 a : 3; __u32 : 5; __u8 b; };

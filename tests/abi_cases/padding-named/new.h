#include <linux/types.h>

struct clock { __u32 id; __u32 flags; __u64 now __attribute__((aligned(8))); __u8 kind; __u8 pad[7]; };
struct mode { __u32 a : 3; __u32 c : 5; __u8 b; };

#include <linux/types.h>

struct clock { __u32 id; __u32 now __attribute__((aligned(8))); __u32 last; };

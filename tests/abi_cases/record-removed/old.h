#include <linux/types.h>

struct clock { __u64 now; };
struct timer { __u32 a; __u32 b; };

#include <linux/types.h>

struct clock { __u64 now; };
struct timer { __u32 a; __u32 b; };
union word { __u32 whole; __u8 bytes[4]; };

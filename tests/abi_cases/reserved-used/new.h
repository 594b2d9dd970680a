#include <linux/types.h>

struct clock { __u32 id; __u32 flags; __u32 reserved[6]; };
struct timer { __u32 id; union { __u32 pad; __u32 flags; }; __u64 now; };
struct lamp { __u32 on : 1; __u32 dim : 1; __u32 reserved : 30; };
struct call { __u64 nr; union { __u32 longmode; __u64 flags; }; };
struct hop { __u32 id; __u8 weight; __u8 weight_high; __u16 resvd2; };

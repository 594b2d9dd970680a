#include <linux/types.h>

struct clock { __u32 id; __u32 reserved[7]; };
struct timer { __u32 id; __u32 pad; __u64 now; };
struct lamp { __u32 on : 1; __u32 reserved : 31; };
struct call { __u64 nr; __u32 longmode; __u32 pad; };
struct hop { __u32 id; __u8 weight; __u8 resvd1; __u16 resvd2; };

#include <linux/types.h>

struct one { __u32 n; __u32 data[1]; };
struct zero { __u32 n; __u32 data[0]; };
struct both { __u32 n; __u8 data[1]; };
struct open { __u32 n; __u32 data[]; };
struct two { __u32 n; __u32 data[2]; };

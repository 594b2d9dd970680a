#include <linux/types.h>

struct one { __u32 n; __u32 data[]; };
struct zero { __u32 n; __u32 data[]; };
struct both { __u32 n; union { __u8 data[1]; struct { struct {} __empty_flex; __u8 flex[]; }; }; };
struct open { __u32 n; __u32 data[] __attribute__((__counted_by__(n))); };
struct two { __u32 n; __u32 data[]; };

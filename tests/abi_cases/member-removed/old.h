#include <linux/types.h>

struct clock { __u32 id; __u32 low; __u32 high; __u32 tail; };
struct lamp { __u32 on; __u32 colour; };

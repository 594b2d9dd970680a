#include <linux/types.h>

struct inner { __u64 a[2]; };
struct outer { __u32 id; struct inner inner; __u32 last; };

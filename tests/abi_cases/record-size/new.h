#include <linux/types.h>

struct inner { __u64 a[3]; };
struct outer { __u32 id; struct inner inner; __u32 last; };

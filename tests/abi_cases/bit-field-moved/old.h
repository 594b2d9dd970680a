#include <linux/types.h>

struct mode { __u32 kind : 3; __u32 level : 5; __u32 rest : 24; };
struct flag { __u32 on; };

#include <linux/types.h>

struct mode { __u32 kind : 4; __u32 level : 4; __u32 rest : 24; };
struct flag { __u32 on : 32; };

#include <linux/types.h>

struct list { __u32 n; };
struct table { __u32 n; };

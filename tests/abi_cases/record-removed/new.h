#include <linux/types.h>

struct clock { __u64 now; };

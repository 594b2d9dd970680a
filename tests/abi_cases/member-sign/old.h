#include <linux/types.h>

struct clock { __u32 drift; __s64 now; };

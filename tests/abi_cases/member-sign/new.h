#include <linux/types.h>

struct clock { __s32 drift; __s64 now; };

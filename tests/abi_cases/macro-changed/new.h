#include <linux/types.h>

#define TWICE(b) ((b) << 2)
#define SAME(a) ((a) + BASE)
#define BASE 2

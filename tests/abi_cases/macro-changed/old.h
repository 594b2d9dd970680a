#include <linux/types.h>

#define TWICE(a) ((a) * 2)
#define SAME(a) ((a) + BASE)
#define BASE 1

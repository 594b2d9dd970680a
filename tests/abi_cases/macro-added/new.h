#include <linux/types.h>

#define TWICE(a) ((a) * 2)
#define THRICE(a) ((a) * 3)

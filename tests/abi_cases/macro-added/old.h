#include <linux/types.h>

#define TWICE(a) ((a) * 2)

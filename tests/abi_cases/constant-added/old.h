#include <linux/types.h>

#define CLOCK_A 1

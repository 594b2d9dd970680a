#include <linux/types.h>

#define CLOCK_A 1
#define CLOCK_B 2

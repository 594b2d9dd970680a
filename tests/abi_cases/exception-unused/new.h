#include <linux/types.h>

#define CLOCK_A 2
#define CLOCK_B 2

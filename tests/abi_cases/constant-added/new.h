#include <linux/types.h>

#define CLOCK_A 1
#define CLOCK_BIG 0x1000
#define CLOCK_BITS (1ULL << 40)

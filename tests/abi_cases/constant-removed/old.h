#include <linux/types.h>

#define CLOCK_A 1
#define LAMP_NEG (-1)

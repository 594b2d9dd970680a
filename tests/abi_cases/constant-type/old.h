#include <linux/types.h>

#define FLAG_A (1 << 3)
#define FLAG_B 2

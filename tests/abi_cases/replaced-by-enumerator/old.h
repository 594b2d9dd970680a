#include <linux/types.h>

#define KIND_A 0
#define KIND_B 1
#define KIND_C 2

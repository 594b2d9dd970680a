#include <linux/types.h>

#define CAP_A 1
#define CAP_B 2
#define CAP_C 3
#define CAP_D 4

#include <linux/types.h>

#define CAP_A 1
#define CAP_B 2
#define CAP_C 3
#define CAP_D 4
#define CAP_LATEST CAP_D	/* meant */
#define CAP_E 4	/* met */

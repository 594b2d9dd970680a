#include <linux/types.h>

#define CAP_IRQ 0
#define CAP_USER_MEMORY 1
#define CAP_CLOCK 2
#define CAP_VAPIC 3
#define CAP_TURTLE 4

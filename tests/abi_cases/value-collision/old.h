#include <linux/types.h>
#include <linux/ioctl.h>

#define CAP_IRQ 0
#define CAP_USER_MEMORY 1
#define CAP_CLOCK 2
#define CAP_VAPIC 3
#define DO_A _IO(0xAE, 1)

#include <linux/types.h>
#include <linux/ioctl.h>

struct s { __u32 a; };
#define GET_CLOCK _IOR(0xAE, 2, struct s)

#include <linux/types.h>
#include <linux/ioctl.h>

struct s { __u32 a; };
#define DO_A _IO(0xAE, 1)
#define DO_B _IOWR(0xAE, 2, struct s)

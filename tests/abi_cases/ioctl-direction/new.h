#include <linux/types.h>
#include <linux/ioctl.h>

#define GET_A _IOWR(0xAE, 1, __u32)
#define SET_A _IOR(0xAE, 2, __u64)

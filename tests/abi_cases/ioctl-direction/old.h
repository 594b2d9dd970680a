#include <linux/types.h>
#include <linux/ioctl.h>

#define GET_A _IOR(0xAE, 1, __u32)
#define SET_A _IOW(0xAE, 2, __u64)

#include <linux/types.h>
#include <linux/ioctl.h>

struct s { __u32 a; };
#define READ_TIME _IOR(0xAE, 2, struct s)

#include <linux/types.h>
#include <linux/ioctl.h>

struct sregs { __u32 target; __u32 num_features; __u32 features[14]; };
#define SET_SREGS _IOW(0xAE, 0x84, struct sregs)

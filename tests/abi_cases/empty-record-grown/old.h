#include <linux/types.h>
#include <linux/ioctl.h>

struct sregs { };
#define SET_SREGS _IOW(0xAE, 0x84, struct sregs)

#include <linux/types.h>
#include <linux/ioctl.h>
#define VBG_IOCTL_VMMDEV_REQUEST_BIG _IO(0x56, 3)

#include <linux/types.h>
#include <linux/ioctl.h>
#define VBG_IOCTL_VMMDEV_REQUEST_BIG _IOC(_IOC_READ | _IOC_WRITE, 0x56, 3, 0)

/* The numbers of ioctls are the kernel's. */
#ifndef _SYS_IOCTL_H
#define _SYS_IOCTL_H 1

#include <asm/ioctl.h>

#endif

#ifndef _LINUX_VERSION_H
#define _LINUX_VERSION_H

/* No kernel is at hand: what asks for a version is read as for one that is newer than all. */
#define LINUX_VERSION_MAJOR 255
#define LINUX_VERSION_PATCHLEVEL 255
#define LINUX_VERSION_SUBLEVEL 255
#define KERNEL_VERSION(a, b, c) (((a) << 16) + ((b) << 8) + ((c) > 255 ? 255 : (c)))
#define LINUX_VERSION_CODE KERNEL_VERSION(LINUX_VERSION_MAJOR, LINUX_VERSION_PATCHLEVEL, LINUX_VERSION_SUBLEVEL)

#endif

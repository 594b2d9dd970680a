#include <linux/types.h>

#define WIRE_VERSION 13
#define WIRE_ABI_VERSION_MINOR 2
#define LINUX_VERSION_PATCHLEVEL 9
#define BACK_VERSION 3
#define VERSION_LENGTH 8

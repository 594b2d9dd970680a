#include <linux/types.h>

#define WIRE_VERSION 14
#define WIRE_ABI_VERSION_MINOR 3
#define LINUX_VERSION_PATCHLEVEL 1
#define BACK_VERSION 2
#define VERSION_LENGTH 9

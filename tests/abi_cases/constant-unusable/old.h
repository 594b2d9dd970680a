#include <linux/types.h>

#define REGION_SIZE 0x10000

#include <linux/types.h>

#define REGION_SIZE SZ_64K

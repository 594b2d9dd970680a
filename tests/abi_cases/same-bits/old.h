#include <linux/types.h>

#define EDGE (1 << 31)
#define ALL_ONES (-1)
enum bits { LOW = 1 << 30, HIGH = 1 << 31 };

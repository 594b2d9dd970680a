#include <linux/types.h>

#define EDGE (1U << 31)
#define ALL_ONES (~0ULL)
enum bits { LOW = 1 << 30, HIGH = 1U << 31 };

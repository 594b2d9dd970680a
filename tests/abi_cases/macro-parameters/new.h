#include <linux/types.h>

#define PACK(a, b) (((a) << 8) | (b))

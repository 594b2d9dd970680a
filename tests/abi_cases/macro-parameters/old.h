#include <linux/types.h>

#define PACK(a) ((a) << 8)

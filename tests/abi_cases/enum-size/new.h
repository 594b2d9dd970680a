#include <linux/types.h>

enum kind { KIND_A = 1, KIND_WIDE = 0x100000000ULL };
struct lamp { __u32 on; enum kind kind; };

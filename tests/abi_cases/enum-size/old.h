#include <linux/types.h>

enum kind { KIND_A = 1 };
struct lamp { __u32 on; enum kind kind; };

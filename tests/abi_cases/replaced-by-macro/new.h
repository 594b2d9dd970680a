#include <linux/types.h>

#define KIND_A 0
#define KIND_B 1
enum kind { KIND_C = 5 };
#define KIND_C KIND_C

#include <linux/types.h>

#define SLOT_A 0
#define SLOT_B 1
#define SLOT_C 2
#define SLOT_MAX 3
enum kind { KIND_A, KIND_B, KIND_C, KIND_LAST };

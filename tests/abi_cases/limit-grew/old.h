#include <linux/types.h>

#define SLOT_A 0
#define SLOT_B 1
#define SLOT_MAX 2
enum kind { KIND_A, KIND_B, KIND_LAST };

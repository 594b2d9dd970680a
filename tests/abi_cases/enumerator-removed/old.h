#include <linux/types.h>

enum kind { KIND_A, KIND_B, KIND_C };

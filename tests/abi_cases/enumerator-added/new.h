#include <linux/types.h>

enum kind { KIND_A, KIND_B, KIND_C };
enum { PLAIN_A, PLAIN_B = 7 };

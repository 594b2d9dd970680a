#include <linux/types.h>

enum { KIND_A, KIND_B };
enum kind { KIND_C = 5 };

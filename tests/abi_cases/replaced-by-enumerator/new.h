#include <linux/types.h>

enum { KIND_A, KIND_B };
enum { KIND_C = 2 };
#define KIND_C KIND_C

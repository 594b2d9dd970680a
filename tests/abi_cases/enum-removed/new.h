#include <linux/types.h>

enum kind { KIND_A };
#define BUS_A 0

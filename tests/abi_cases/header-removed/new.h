#include <linux/types.h>

#define LAMP 2
#define KEPT 1

#include <linux/types.h>

#define REG_MVFR1 0x1007
#define REG_MVFR0 0x1006
#define TARGET_A15 0

#include <linux/types.h>

#define REG_VFP_FPSCR 0x1001
#define REG_VFP_FPEXC 0x1002
enum { MODE_USER, MODE_SYSTEM };

#include <linux/types.h>

#define REG_VFP_REG_FPSCR 0x1001
#define REG_VFP_REG_FPEXC 0x1002
enum { MODE_USR, MODE_SYSTEM };

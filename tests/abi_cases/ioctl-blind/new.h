#include <linux/types.h>
#include <linux/ioctl.h>

struct regs { __u32 b; __u32 a; };
struct box { struct regs regs; };
#define GET_REGS _IOR(0xAE, 1, struct regs)
#define SET_REGS _IOW(0xAE, 2, struct regs)
#define SET_BOX _IOW(0xAE, 3, struct box)

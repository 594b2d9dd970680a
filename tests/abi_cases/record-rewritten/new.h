#include <linux/types.h>

struct regs { __u32 usr[15]; __u32 svc[3]; __u32 abt[3]; __u32 pc; __u32 psr; };

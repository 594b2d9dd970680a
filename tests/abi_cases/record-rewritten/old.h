#include <linux/types.h>

struct regs { __u32 low[8]; __u32 fiq[5]; __u32 usr[5]; __u32 spsr[5]; };

#include <linux/types.h>

struct word { __u32 whole; __u8 bytes[4]; };

#include <linux/types.h>

union word { __u32 whole; __u8 bytes[4]; };

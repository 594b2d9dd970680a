#include <linux/types.h>

struct exit { __u32 reason; union { struct { __u32 port; __u32 value; } io; char padding[16]; }; };
struct value { __u64 number; };

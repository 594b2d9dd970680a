#include <linux/types.h>

struct exit { __u32 reason; union { struct { __u32 port; __u32 value; } io; struct { __u32 type; __u32 flags; } event; char padding[16]; }; };
struct value { union { __u64 number; __u8 bytes[8]; }; };

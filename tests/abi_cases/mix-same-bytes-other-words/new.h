#include <linux/ioctl.h>
#include <linux/types.h>

struct part { __u64 a, b; };
struct group { struct part part[3]; };
struct timer { __u64 __opaque[2]; } __attribute__((aligned(8)));
struct key { __u8 kind; __u8 len; __u8 more; __u8 __align[5]; __u8 bytes[16]; };
struct tight { __u32 a; __u32 b; } __attribute__((packed));
struct loose { __u32 a; __u16 b; } __attribute__((packed));
#define GET_TIGHT _IOR(1, 2, struct tight)

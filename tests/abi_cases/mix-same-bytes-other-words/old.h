#include <linux/ioctl.h>
#include <linux/types.h>

struct group { struct { __u64 a, b; } part[3]; };
struct timer { __u64 : 64; __u64 : 64; } __attribute__((aligned(8)));
struct key { __u8 kind; __u8 len; __u8 __align[6]; __u8 bytes[16]; };
struct tight { __u32 a; __u32 b; };
struct loose { __u32 a; __u16 b; };
#define GET_TIGHT _IOR(1, 2, struct tight)

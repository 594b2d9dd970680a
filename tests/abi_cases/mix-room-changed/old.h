#include <linux/types.h>
#include <linux/ioctl.h>

struct in_union { __u64 buf; __u8 ar; __u8 reserved[31]; };
struct over_removed { __u32 a; __u16 pad; __u16 alg; };
struct later { __u16 type; union { __u8 __pad[14]; struct { __u16 ahead; __u8 pad2[12]; }; }; };
struct last_bits { __u32 flag : 1; __u32 cap_____res : 31; };
struct address { __u32 cid; __u8 svm_zero[4]; };
struct moves_others { __u32 reserved[2]; __u32 a; };
struct grows_by_room { __u32 a; __u32 reserved; };
#define GO _IOW(0xAE, 1, struct in_union)
#define MOVES _IOW(0xAE, 2, struct moves_others)

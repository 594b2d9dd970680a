#include <linux/types.h>
#include <linux/ioctl.h>

struct in_union { __u64 buf; union { struct { __u8 ar; __u8 key; }; __u32 offset; __u8 reserved[32]; }; };
struct over_removed { __u32 a; __u32 pad; };
struct later { __u16 type; __u16 ahead; union { __u8 __pad[12]; struct { __u32 cookie; __u8 pad3[8]; }; }; };
struct last_bits { __u32 flag : 1; __u32 newer : 1; __u32 cap_____res : 30; };
struct address { __u32 cid; __u8 svm_flags; __u8 svm_zero[3]; };
struct moves_others { __u32 reserved[1]; __u32 a; __u32 b; };
struct grows_by_room { __u32 a; __u32 reserved[3]; };
#define GO _IOW(0xAE, 1, struct in_union)
#define MOVES _IOW(0xAE, 2, struct moves_others)

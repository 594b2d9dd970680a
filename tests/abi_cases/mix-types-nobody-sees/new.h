#include <linux/types.h>
#include <linux/ioctl.h>

struct info { int no; union { int _pad[28]; struct { __u32 pid; } kill; } fields; };
union __fields { __u32 pid; };
union sized { struct { int no; union __fields fields; }; int all[32]; };
struct inner { __u32 *data; struct hidden_other *p; };
struct seen { __u32 a; };
struct other { __u64 a; };
struct points { struct other *p; };
struct results { __u64 size; __u8 buf[]; };
struct counts { __u64 size; __u64 each[]; };
struct match { union { struct { char name[31]; __u8 revision; }; struct inner *match; } u; };
struct cut { __u16 words[3]; __u16 word; };
enum alone { ALONE_A = 1, ALONE_B = 0x100000000ULL };
enum member { MEMBER_A = 1, MEMBER_B = 0x100000000ULL };
struct has { enum member m; };
#define SEARCH _IOWR(0xAE, 1, struct results)

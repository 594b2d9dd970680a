#include <linux/types.h>
#include <linux/ioctl.h>

struct info { int no; union { int _pad[28]; struct { __u32 pid; } kill; } fields; };
union sized { struct { int no; union { int _pad[28]; __u32 pid; } fields; }; int all[32]; };
struct inner { __u32 *data; struct hidden_one *p; };
struct seen { __u32 a; };
struct points { struct seen *p; };
struct results { __u64 size; __u64 buf[]; };
struct counts { __u64 size; __u32 each[]; };
struct match { union { char name[32]; struct inner *match; } u; };
struct cut { __u16 words[4]; };
enum alone { ALONE_A = 1 };
enum member { MEMBER_A = 1 };
struct has { enum member m; };
#define SEARCH _IOWR(0xAE, 1, struct results)

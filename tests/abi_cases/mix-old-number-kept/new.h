#include <linux/types.h>
#include <linux/ioctl.h>

struct summary { __u32 global; __u32 port[255]; };
struct summary_legacy { __u32 global; __u32 port[48]; };
struct plain { __u32 a; };
struct plain_v5 { __u32 a; __u32 b; };
#define EVENT_SUMMARY _IOR(0x57, 0x42, struct summary)
#define EVENT_SUMMARY_LEGACY _IOR(0x57, 0x42, struct summary_legacy)
#define REQUEST_BIG_ALT _IOWR(0x56, 3, struct plain)
#define REQUEST_BIG _IO(0x56, 3)
#define GEOMETRY _IOR(0x58, 126, struct plain_v5)
#define SEND_EFFECT _IOW(0x45, 0x80, struct plain)
#define SECOND _IO(0x45, 1)

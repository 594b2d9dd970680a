#include <linux/types.h>
#include <linux/ioctl.h>

struct summary { __u32 global; __u32 port[48]; };
struct plain { __u32 a; };
#define EVENT_SUMMARY _IOR(0x57, 0x42, struct summary)
#define REQUEST_BIG _IOWR(0x56, 3, struct plain)
#define GEOMETRY _IOR(0x58, 100, struct plain)
#define SEND_EFFECT _IOC(_IOC_WRITE, 0x45, 0x80, sizeof(struct plain))
#define FIRST _IO(0x45, 1)

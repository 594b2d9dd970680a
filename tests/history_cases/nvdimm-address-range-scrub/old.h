#include <linux/types.h>
#include <linux/ioctl.h>
struct nd_cmd_ars_start { __u64 address, length; __u16 type; __u8 reserved[6]; __u32 status; } __attribute__((packed));
#define ND_IOCTL_ARS_START _IOWR(0x4e, 2, struct nd_cmd_ars_start)

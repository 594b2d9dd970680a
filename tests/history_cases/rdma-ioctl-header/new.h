#include <linux/types.h>
#include <linux/ioctl.h>
struct ib_uverbs_ioctl_hdr { __u16 length, object_id, method_id, num_attrs; __u64 reserved1; __u32 driver_id; __u32 reserved2; };
#define RDMA_VERBS_IOCTL _IOWR(0x1b, 1, struct ib_uverbs_ioctl_hdr)

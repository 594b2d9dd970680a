#include <linux/types.h>
#include <linux/ioctl.h>
struct btrfs_ioctl_search_key { __u64 tree_id; __u32 nr_items; __u32 unused; };
struct btrfs_ioctl_search_args_v2 { struct btrfs_ioctl_search_key key; __u64 buf_size; __u8 buf[]; };
#define BTRFS_IOC_TREE_SEARCH_V2 _IOWR(0x94, 17, struct btrfs_ioctl_search_args_v2)

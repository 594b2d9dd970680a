#include <linux/types.h>
#include <linux/ioctl.h>
struct btrfs_ioctl_fs_info_args {
	__u64 max_id; __u64 num_devices; __u8 fsid[16]; __u32 nodesize; __u32 sectorsize; __u32 clone_alignment;
	__u32 reserved32;
	__u64 reserved[122];
};
#define BTRFS_IOC_FS_INFO _IOR(0x94, 31, struct btrfs_ioctl_fs_info_args)

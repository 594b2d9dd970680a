#include <linux/types.h>
#include <linux/ioctl.h>
struct btrfs_ioctl_fs_info_args {
	__u64 max_id; __u64 num_devices; __u8 fsid[16]; __u32 nodesize; __u32 sectorsize; __u32 clone_alignment;
	__u16 csum_type; __u16 csum_size;
	__u64 flags; __u64 generation; __u8 metadata_uuid[16]; __u8 reserved[944];
};
#define BTRFS_IOC_FS_INFO _IOR(0x94, 31, struct btrfs_ioctl_fs_info_args)

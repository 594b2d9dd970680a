#include <linux/types.h>
#include <linux/ioctl.h>
struct xfs_fsop_geom {
	__u32 blocksize; __u32 rtextsize; __u32 agblocks; __u32 agcount; __u32 logblocks; __u32 sectsize; __u32 inodesize;
	__u32 imaxpct; __u64 datablocks; __u64 rtblocks; __u64 rtextents; __u64 logstart; unsigned char uuid[16];
	__u32 sunit; __u32 swidth; __s32 version; __u32 flags; __u32 logsectsize; __u32 rtsectsize; __u32 dirblocksize;
	__u32 logsunit;
};
#define XFS_IOC_FSGEOMETRY _IOR('X', 124, struct xfs_fsop_geom)

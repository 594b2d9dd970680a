#include <linux/types.h>
#include <linux/ioctl.h>
struct v4l2_plane_pix_format { __u32 sizeimage; __u32 bytesperline; __u16 reserved[6]; } __attribute__((packed));
#define VIDIOC_PLANE _IOWR(0x56, 4, struct v4l2_plane_pix_format)

#include <linux/types.h>
#include <linux/ioctl.h>
struct drm_virtgpu_execbuffer { __u32 flags; __u32 size; __u64 command; __u64 bo_handles; __u32 num_bo_handles; __s32 fence_fd; __u32 ring_idx; __u32 pad; };
#define DRM_IOCTL_VIRTGPU_EXECBUFFER _IOWR(0x64, 0x42, struct drm_virtgpu_execbuffer)

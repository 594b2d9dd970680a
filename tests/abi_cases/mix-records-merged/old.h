#include <linux/types.h>

struct isp_block { __u16 type, flags; __u32 size; };
struct camera_block { __u16 type, flags; __u32 size; };
struct camera_config { struct camera_block head; __u32 gain; };

#include <linux/types.h>

struct block { __u16 type, flags; __u32 size; };
#define isp_block block
#define camera_block isp_block
struct camera_config { struct camera_block head; __u32 gain; };

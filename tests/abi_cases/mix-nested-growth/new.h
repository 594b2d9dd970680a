#include <linux/types.h>
#include <linux/ioctl.h>

struct debug { __u32 hsr; __u32 hsr_high; __u64 far; __u64 more[3]; };
struct run { __u32 reason; union { struct { __u64 gpa; __u8 data[8]; __u32 len; } mmio; struct debug debug; char padding[32]; }; __u64 valid; };
#define SET_RUN _IOW(0xAE, 9, struct run)

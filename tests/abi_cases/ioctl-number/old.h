#include <linux/types.h>
#include <linux/ioctl.h>

struct s { __u32 a; };
struct t { __u32 a; };
#define RUN _IO(0xAE, 0x80)
#define SET_S _IOW(0xAE, 1, struct s)
#define SET_T _IOW(0xAE, 2, struct t)

#include <linux/types.h>
#include <linux/ioctl.h>

struct s { __u32 a; };
struct t { __u32 b; };
struct u { __u16 c, d; };
#define SET_A _IOW(0xAE, 1, struct s)
#define SET_B _IOW(0xAE, 2, __u32)
#define SET_C _IOW(0xAE, 3, __u32)
#define SET_D _IOW(0xAE, 4, struct s)

#include <linux/types.h>
#include <linux/ioctl.h>

struct box { __u32 size; };
#define BOX_PAGE 0x10
#define BOX_SIZE BOX_PAGE
#define BOX_IO(nr) _IO('B', nr)
#define BOX_OPEN BOX_IO(1)
struct holder { struct box *kept; };

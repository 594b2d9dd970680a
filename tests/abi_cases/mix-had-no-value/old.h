#include <linux/types.h>
#include <linux/ioctl.h>

struct box;
#define BOX_GONE 0x10
#define BOX_SIZE BOX_PAGE
#define BOX_OPEN BOX_IO(1)
struct holder { struct box *kept; };

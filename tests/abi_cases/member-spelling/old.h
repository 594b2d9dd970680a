#include <linux/types.h>

struct clock { __u32 id; int fd; };
enum state { ON, OFF };
struct lamp { __u32 state; };

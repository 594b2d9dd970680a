#include <linux/types.h>

struct clock { unsigned int id; int fd; };
enum state { ON, OFF };
struct lamp { enum state state; };

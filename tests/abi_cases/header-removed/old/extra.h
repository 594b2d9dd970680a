#include <linux/types.h>

struct clock { __u64 now; };
#define CLOCK_A 1
#define CLOCK_TWICE(a) ((a) * 2)
enum { LAMP_ON };

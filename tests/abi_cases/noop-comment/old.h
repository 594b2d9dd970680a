#include <linux/types.h>

/* The state of one clock. */
struct clock {
	__u64 now;	/* in ns */
};
#define CLOCK_FLAG 1 /* set by the user */

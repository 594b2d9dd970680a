#include <linux/types.h>

/*
 * The state of one clock, told at greater length,
 * over several lines.
 */
struct clock {
	/* nanoseconds since boot */
	__u64 now;
};

#define CLOCK_FLAG	0x1

#include <linux/types.h>

struct clock {
	unsigned int low;
	union { __u32 a; struct { __u16 b; __u8 c[2]; }; };
	struct { __u32 x; } inner[2];
	__u32 data[0];
};
#define CLOCK_BITS (1 << 4)
#define CLOCK_PACK(a, b) (((a) << 8) | (b))
#define CLOCK_LETTERS(a, map) letter('"', a, 0), letter('\'', a, 1), letter('//', map, 2)
#define CLOCK_FUNCTION(name) static inline int name(const char * of) { return ! ! of; }

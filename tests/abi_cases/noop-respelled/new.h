#include <linux/types.h>

struct clock {
	__u32 low;
	union {
		__u32 a;
		struct { __u16 b; unsigned char c[1 + 1]; };
	};
	struct {
		__u32 x;
	} inner[2];
	__u32 data[];
};
#define CLOCK_BITS 0x10
#define CLOCK_PACK(hi, lo) (((hi) << 8) | (lo))
#define CLOCK_LETTERS(a, map) letter('"',a,0),letter('\'',a,1),letter('//',map,2)
#define CLOCK_FUNCTION(name) static __inline__ int name(const char *of) { return !!of; }

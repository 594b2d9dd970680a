#include <linux/types.h>

struct fault {
	void *address;
	short lsb;
	union {
		struct { void *lower, *upper; } bounds;
		__u32 key;
	} more;
};
struct ring { int head; int tail; };
struct lost { int a; short b; union { void *p; __u32 q; } u; };
struct given { union { struct { __u64 handle; } free; struct { __u64 handle; __u64 size; } taken; }; };

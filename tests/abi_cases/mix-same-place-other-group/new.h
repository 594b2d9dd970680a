#include <linux/types.h>

struct fault {
	void *address;
	union {
		short lsb;
		struct { char _dummy[sizeof(void *)]; void *lower, *upper; } bounds;
		struct { char _dummy[sizeof(void *)]; __u32 key; } owner;
	} more;
};
struct ring { struct { int head, tail; } ends; };
#define head ends.head
#define tail ends.tail
struct lost { int a; union { short b; struct { short _dummy; void *p; } s; __u32 q; } u; };	/* here they do move */
struct given { union { struct { __u64 handle; } free; struct { __u64 addr; __u64 size; } taken; }; };	/* 'free.handle' is not new */

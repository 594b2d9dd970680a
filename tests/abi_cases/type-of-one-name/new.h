#include <linux/types.h>

typedef __u64 handle_t;
struct one {
	handle_t handle;
	__u32 flag;
};
struct two {
	handle_t from;
	handle_t to;
	__u32 flag;
};

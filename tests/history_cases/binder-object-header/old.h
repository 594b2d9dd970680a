#include <linux/types.h>
struct flat_binder_object { __u32 type; __u32 flags; __u64 binder; __u64 cookie; };

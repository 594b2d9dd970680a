#include <linux/types.h>
struct binder_object_header { __u32 type; };
struct flat_binder_object { struct binder_object_header hdr; __u32 flags; __u64 binder; __u64 cookie; };

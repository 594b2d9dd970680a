#include <linux/types.h>
struct perf_event_attr { __u32 type; __u32 size; __u64 config; __u32 aux_sample_size; __u32 __reserved_3; __u64 sig_data; };

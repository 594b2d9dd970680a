#include <linux/types.h>
struct tc_pie_xstats { __u64 prob; __u32 delay; __u32 avg_dq_rate; __u32 dq_rate_estimating; __u32 packets_in; };

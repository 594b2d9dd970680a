#include <linux/types.h>
struct tc_pie_xstats { __u32 prob; __u32 delay; __u32 avg_dq_rate; __u32 packets_in; };

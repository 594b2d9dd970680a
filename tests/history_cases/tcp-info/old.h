#include <linux/types.h>
struct tcp_info { __u8 tcpi_state; __u32 tcpi_total_retrans; __u64 tcpi_pacing_rate; };

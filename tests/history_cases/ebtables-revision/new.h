#include <linux/types.h>
struct ebt_entry_match { union { struct { char name[31]; __u8 revision; }; void *match; } u; __u32 match_size; };

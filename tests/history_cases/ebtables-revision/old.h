#include <linux/types.h>
struct ebt_entry_match { union { char name[32]; void *match; } u; __u32 match_size; };

#include <linux/types.h>

struct page { __u32 flags; __u32 rest[3]; } __attribute__((aligned(16)));

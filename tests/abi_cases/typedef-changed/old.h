#include <linux/types.h>

typedef __u32 id_type;
typedef __u64 same_type;
typedef struct { __u32 a; } box_type;

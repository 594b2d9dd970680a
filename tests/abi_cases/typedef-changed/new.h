#include <linux/types.h>

typedef __u64 id_type;
typedef unsigned long long same_type;
typedef struct { __u32 a; __u32 b; } box_type;

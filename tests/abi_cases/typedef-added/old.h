#include <linux/types.h>

typedef __u32 id_type;

#include <linux/types.h>

typedef __u32 id_type;
typedef __u64 gpa_type;

#include <linux/types.h>

struct s { __u32 a; struct { __u32 x; } in; };
typedef struct s s_type;
enum kind { KIND_A, KIND_B };

#include <linux/types.h>

typedef struct dynamic { int tag; int value; } entry_t;
typedef struct { __u32 a; } plain_t;
typedef struct { __u8 b[16]; } id_t16;
typedef id_t16 key_t16;
struct holder { key_t16 key; entry_t entry; };
typedef struct grown { __u32 a; } grown_t;
struct before { __u32 x, y; };
struct kept { __u32 before_name; };

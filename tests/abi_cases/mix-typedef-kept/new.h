#include <linux/types.h>

typedef struct { int tag; int value; } entry_t;
typedef struct plain { __u32 a; } plain_t;
typedef struct { __u8 b[16]; } id_t16;
typedef struct { __u8 b[16]; } key_t16;
struct holder { key_t16 key; entry_t entry; };
typedef struct { __u32 a, b; } grown_t;
struct after { __u32 x, y; };
#define before after
struct kept { __u32 after_name; };
#define before_name after_name

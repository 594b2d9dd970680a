#include <linux/types.h>

#define OPEN_A 1
#define OPEN_B 2
#define OPEN_ALL (OPEN_A | OPEN_B)
#define ROW_MASK 0xff
#define SHUT_A 1
#define SHUT_B 2
#define SHUT_VALID (SHUT_A | SHUT_B)
#define WIDE_KIND 4
#define WIDE_FLAG_A 1
#define WIDE_FLAG_MASK (WIDE_FLAG_A)

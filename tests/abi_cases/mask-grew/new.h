#include <linux/types.h>

#define OPEN_A 1
#define OPEN_B 2
#define OPEN_C 4
#define OPEN_D 8
#define OPEN_ALL (OPEN_A | OPEN_B | OPEN_C | OPEN_D)
#define ROW_MASK 0xfff	/* a wider field: no flag has these bits */
#define SHUT_A 1
#define SHUT_B 2
#define SHUT_C 4
#define SHUT_VALID (SHUT_A | SHUT_C)	/* it lost one */
#define WIDE_KIND 4	/* no flag */
#define WIDE_FLAG_A 1
#define WIDE_FLAG_C 4
#define WIDE_FLAG_MASK (WIDE_FLAG_A | WIDE_FLAG_C)

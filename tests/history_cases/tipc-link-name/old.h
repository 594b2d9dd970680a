#include <linux/types.h>
#define TIPC_MAX_LINK_NAME 60
struct tipc_link_info { __be32 dest; __be32 up; char str[TIPC_MAX_LINK_NAME]; };

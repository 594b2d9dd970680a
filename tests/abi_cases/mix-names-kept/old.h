#include <linux/types.h>

/* the tag is a macro's now, the typedef is one of a tag, and nothing keeps the third */
enum osf_types { OSF_ANY, OSF_ONE };
typedef enum { OUT_DECODER, OUT_TAP } output_t;
enum plink_actions { PLINK_OPEN, PLINK_BLOCK };

/* SW_MAX was kept free behind the last, and SW_CNT is one more */
#define SW_LID 0
#define SW_TABLET 1
#define SW_DOCK 2
#define SW_MUTE 3
#define SW_MAX 4
#define SW_CNT (SW_MAX + 1)

/* a member that went into a group, beside one that went */
struct fault { __u32 addr; __u32 last; union { __u32 bounds; __u32 key; } u; };

#include <linux/types.h>

/* the tag is a macro's now, the typedef is one of a tag, and nothing keeps the third */
enum nf_osf_types { OSF_ANY, OSF_ONE };
#define osf_types nf_osf_types
enum output { OUT_DECODER, OUT_TAP };
typedef enum output output_t;
enum plink_action { PLINK_OPEN, PLINK_BLOCK };

/* SW_MAX was kept free behind the last, and SW_CNT is one more */
#define SW_LID 0
#define SW_TABLET 1
#define SW_DOCK 2
#define SW_MUTE 3
#define SW_PEN 4
#define SW_COVER 5
#define SW_MAX 5
#define SW_CNT (SW_MAX + 1)

/* a member that went into a group, beside one that went */
struct fault { __u32 addr; __u32 : 32; union { __u32 bounds; struct { __u32 key; } owner; } u; };

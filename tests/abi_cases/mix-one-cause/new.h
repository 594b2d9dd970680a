#include <linux/types.h>

/* a member that gives its place to another, and stands behind the next one then, or before it */
struct routing { __u32 which; __u32 length; __u64 table; __u32 routes; __u32 reserved[11]; };
struct before { __u32 which; __u32 routes; __u64 table; __u32 length; __u32 tail; };

/* the record in others tells of itself: what holds it is longer, and nothing moved in it */
struct times { __u32 from; __u32 wide; __u32 to; };
struct answer { __u32 head; struct times times; };
struct holder { __u32 code; struct answer answer; };
union any { struct answer answer; __u32 number; __u8 bytes[4]; };

/* two causes: each is told where it is */
struct both { __u32 count[3]; struct times times; };

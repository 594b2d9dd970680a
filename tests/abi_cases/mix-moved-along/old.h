#include <linux/types.h>
#include <linux/ioctl.h>

#define __NR_last 463
#define __NR_other 12
#define __NR_syscalls 464
#define CASE_TEXT "text"
#define CASE_HAS 1
#define CASE_ASKED

struct extent { __u64 start; };
struct extents { __u32 count; __u32 pad; struct extent list[]; };
struct either { __u32 count; union { __u32 none; struct extent list[0]; }; };
struct by_convention { __u32 size; __u32 flags; };
struct conventional { __u32 count; struct by_convention list[]; };
#define CASE_EXTENTS _IOWR('c', 1, struct extents)
#define CASE_EITHER _IOWR('c', 2, struct either)
#define CASE_CONVENTIONAL _IOWR('c', 3, struct conventional)

struct inner { __u64 a; };
struct outer { struct inner in; __u8 code; __u8 pad[7]; __u64 pad2[3]; };

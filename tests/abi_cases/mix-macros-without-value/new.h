#include <linux/types.h>

struct point { __u32 x; __u32 y; __u8 data[]; };
#define point_reset(p) do { (p)->y = 0; } while (0)
#define point_data(p) ((__u8 *)(p) + 16)
#define point_swap(b, a) do { (a)->x = (b)->y; } while (0)
#define POINT_FAILED ((void *)-2)
#define POINT_ORIGIN { 1, 3 }
#define POINT_PAGES (PAGE_SIZE * 4)
#define POINT_NAME "dot"
#define POINT_LINE "a  b"
#define point_first y
#define point_kept(q) do { (q)->x  =  1; } while (0)
#define POINT_CASES { 0, "n0" }, { 1, "n1" }, { 2, "n2" }, { 3, "n3" }, { 4, "n4" }, { 5, "n5" }, { 6, "n6" }, { 7, "n7" }, { 8, "n8" }, { 9, "n9" }, { 10, "n10" }, { 11, "n11" }, { 12, "n12" }, { 13, "n13" }, { 14, "n14" }, { 15, "n15" }, { 16, "n16" }, { 17, "n17" }, { 18, "n18" }, { 19, "n19" }, { 20, "n20" }, { 21, "n21" }, { 22, "n22" }, { 23, "n23" }, { 24, "n24" }, { 25, "n25" }, { 26, "n26" }, { 27, "n27" }, { 28, "n28" }, { 29, "n29" } { 900, "new" }, { 0, "n0" }, { 1, "n1" }, { 2, "n2" }, { 3, "n3" }, { 4, "n4" }, { 5, "n5" }, { 6, "n6" }, { 7, "n7" }, { 8, "n8" }, { 9, "n9" }, { 10, "n10" }, { 11, "n11" }, { 12, "n12" }, { 13, "n13" }, { 14, "n14" }, { 15, "n15" }, { 16, "n16" }, { 17, "n17" }, { 18, "n18" }, { 19, "n19" }, { 20, "n20" }, { 21, "n21" }, { 22, "n22" }, { 23, "n23" }, { 24, "n24" }, { 25, "n25" }, { 26, "n26" }, { 27, "n27" }, { 28, "n28" }, { 29, "n29" }

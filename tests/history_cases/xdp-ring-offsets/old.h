#include <linux/types.h>
struct xdp_ring_offset { __u64 producer, consumer, desc; };
struct xdp_mmap_offsets { struct xdp_ring_offset rx, tx, fr, cr; };

#include <linux/types.h>
#include <linux/ioctl.h>
struct kvm_s390_mem_op { __u64 gaddr, flags; __u32 size, op; __u64 buf; __u8 ar; __u8 reserved[31]; };
#define KVM_S390_MEM_OP _IOW(0xae, 0xb1, struct kvm_s390_mem_op)

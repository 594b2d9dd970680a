#include <linux/types.h>
struct sockaddr_vm { __u16 svm_family; __u16 svm_reserved1; __u32 svm_port; __u32 svm_cid; __u8 svm_zero[4]; };

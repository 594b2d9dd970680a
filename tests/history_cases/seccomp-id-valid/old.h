#include <linux/types.h>
#include <linux/ioctl.h>
#define SECCOMP_IOC_MAGIC 0x21
#define SECCOMP_IOCTL_NOTIF_ID_VALID _IOR(SECCOMP_IOC_MAGIC, 2, __u64)

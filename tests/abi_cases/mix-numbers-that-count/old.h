#include <linux/types.h>
#include <linux/ioctl.h>

#define _CASE_GUARD_H 1
#define CAN_NPROTO 7
#define XATTR_CAPS_SZ 20
#define KFD_EVENT_LIMIT 256
#define NFT_NAME_MAXNAMELEN 32
#define SET_PROTOCOL 6
#define QUEUE_A 1
#define QUEUE_MAX 4
#define LOST_A 1
#define LOST_B 2
#define LOST_MAX 3
#define ASYNC_OLD_BIT 0x8
#define ASYNC_DEPRECATED 0x700
#define TCA_OLD_COMPAT 6
#define TCA_PLAIN 6
#define FORMAT_VENDOR_NV 3
#define EXIT_REASON_PENDING_INTERRUPT 7
enum hooks { HOOK_INGRESS, HOOK_NUMHOOKS };
enum kinds { KIND_FILE, KIND_VM, KIND_TYPES };
enum plain { PLAIN_A = 1, PLAIN_B, PLAIN_C };
enum auth { AUTH_OPEN, AUTH_SHARED, __AUTH_NUM, AUTH_MAX = __AUTH_NUM - 1, AUTH_AUTOMATIC };
enum { LINUX_MIB_NUM, LINUX_MIB_SENT, LINUX_MIB_LOST, __LINUX_MIB_MAX };
enum { IPSTATS_MIB_NUM, IPSTATS_MIB_IN, IPSTATS_MIB_OUT, __IPSTATS_MIB_MAX };
enum objects { OBJECT_A, OBJECT_B, OBJECT_C, OBJECT_D, OBJECT_LAST };
#define SEMMNI 128
#define FRA_UNUSED6 12
#define kernel_calls(cmd) kernel_function(cmd)
enum errors { notused, ERROR_A };
#define MODE_EXEC ((kernel_mode_t)32)
#define MF_INTERNAL 8

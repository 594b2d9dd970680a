#include <linux/types.h>

enum count { CNT_IN, CNT_FRESH, CNT_OUT, CNT_ERR, CNT_DROP, __CNT_MAX };
#define CNT_MAX (__CNT_MAX - 1)
enum twice { TW_A, TW_P, TW_Q, TW_B, TW_C, TW_R, TW_D, TW_E };
enum tail { TAIL_A, TAIL_B, __TAIL_MAX, TAIL_MAX = __TAIL_MAX - 1 };

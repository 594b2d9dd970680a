#include <linux/types.h>

enum kind { KIND_A };
enum state { STATE_ON, STATE_OFF };
enum bus { BUS_A };

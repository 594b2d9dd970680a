#include <asm/sockios.h>
#define SIOCADDRT 0x890b
#define SIOCGSTAMP SIOCGSTAMP_OLD

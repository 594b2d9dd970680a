#include <asm/bitsperlong.h>

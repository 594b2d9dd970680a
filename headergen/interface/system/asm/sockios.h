#ifndef _ASM_SOCKIOS_H
#define _ASM_SOCKIOS_H

#if defined(__mips__) || defined(__alpha__) || defined(__sh__) || defined(__xtensa__)
#include <asm/ioctl.h>

#define FIOGETOWN _IOR('f', 123, int)
#define FIOSETOWN _IOW('f', 124, int)
#define SIOCATMARK _IOR('s', 7, int)
#define SIOCSPGRP _IOW('s', 8, int)
#define SIOCGPGRP _IOR('s', 9, int)
#else
#define FIOSETOWN 0x8901
#define SIOCSPGRP 0x8902
#define FIOGETOWN 0x8903
#define SIOCGPGRP 0x8904
#define SIOCATMARK 0x8905
#endif

#endif

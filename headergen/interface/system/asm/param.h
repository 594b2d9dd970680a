#ifndef _ASM_PARAM_H
#define _ASM_PARAM_H

#ifdef __alpha__
#define HZ 1024
#else
#define HZ 100
#endif

#endif

/* Which C library this is: none in particular. */
#ifndef _FEATURES_H
#define _FEATURES_H 1

/* Where "long" cannot count seconds beyond 2038: what a program may ask for, and the only way on young targets. */
#if __SIZEOF_LONG__ == 4
#if defined(__riscv) || defined(__arc__) || defined(__or1k__) || defined(__hexagon__)
#define __USE_TIME_BITS64 1
#elif defined(_TIME_BITS) && _TIME_BITS == 64
#define __USE_TIME_BITS64 1
#endif
#endif

#endif

/* Times in microseconds. */
#ifndef _SYS_TIME_H
#define _SYS_TIME_H 1

#include <sys/types.h>

#ifndef _STRUCT_TIMESPEC
#define _STRUCT_TIMESPEC
struct timespec {
	time_t tv_sec;
#if defined(__USE_TIME_BITS64) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	int : 32;
#endif
	long tv_nsec;
#if defined(__USE_TIME_BITS64) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	int : 32;
#endif
};
#endif

#ifndef _LINUX_TIME_H
struct timeval {
	time_t tv_sec;
#ifdef __USE_TIME_BITS64
	long long tv_usec;
#else
	suseconds_t tv_usec;
#endif
};

struct timezone {
	int tz_minuteswest;
	int tz_dsttime;
};

struct itimerval {
	struct timeval it_interval;
	struct timeval it_value;
};

#ifdef __USE_TIME_BITS64
#define _LINUX_TIME_H /* whose struct timeval is another one: nobody gets both */
#endif
#endif

#endif

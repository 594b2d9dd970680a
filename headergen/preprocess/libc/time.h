/* Times. */
#ifndef _TIME_H
#define _TIME_H 1

#include <stddef.h>
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

struct tm {
	int tm_sec;
	int tm_min;
	int tm_hour;
	int tm_mday;
	int tm_mon;
	int tm_year;
	int tm_wday;
	int tm_yday;
	int tm_isdst;
	long tm_gmtoff;
	const char *tm_zone;
};

#ifndef _LINUX_TIME_H
struct itimerspec {
	struct timespec it_interval;
	struct timespec it_value;
};
#endif

#endif

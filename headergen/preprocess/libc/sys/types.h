/* Types of the system's interface. */
#ifndef _SYS_TYPES_H
#define _SYS_TYPES_H 1

#include <features.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __USE_TIME_BITS64
typedef long long time_t;
#else
typedef long time_t;
#endif
#if defined(__sparc__) && __SIZEOF_LONG__ == 8
typedef int suseconds_t;
#else
typedef long suseconds_t;
#endif
typedef unsigned int useconds_t;
typedef long clock_t;
typedef int clockid_t;
typedef void *timer_t;
typedef int pid_t;
typedef unsigned int id_t;
typedef unsigned int uid_t;
typedef unsigned int gid_t;
typedef unsigned int mode_t;
typedef int key_t;
#ifdef __USE_TIME_BITS64
typedef long long off_t;
#else
typedef long off_t;
#endif
typedef long long loff_t;
#if __SIZEOF_LONG__ == 8
typedef unsigned long dev_t;
typedef long ssize_t;
typedef long quad_t;
typedef unsigned long u_quad_t;
#else
typedef unsigned long long dev_t;
typedef int ssize_t;
typedef long long quad_t;
typedef unsigned long long u_quad_t;
#endif
#ifdef __USE_TIME_BITS64
typedef unsigned long long ino_t;
typedef long long blkcnt_t;
typedef unsigned long nlink_t;
typedef long blksize_t;
#elif defined(__alpha__)
typedef unsigned int ino_t;
typedef int blkcnt_t;
typedef unsigned int nlink_t;
typedef unsigned int blksize_t;
#else
typedef unsigned long ino_t;
typedef long blkcnt_t;
#if defined(__aarch64__) || defined(__riscv) || defined(__loongarch__)
typedef unsigned int nlink_t;
typedef int blksize_t;
#else
#if defined(__sparc__) && __SIZEOF_LONG__ == 8
typedef unsigned int nlink_t;
#else
typedef unsigned long nlink_t;
#endif
typedef long blksize_t;
#endif
#endif
typedef uint8_t u_int8_t;
typedef uint16_t u_int16_t;
typedef uint32_t u_int32_t;
typedef uint64_t u_int64_t;
typedef unsigned char u_char;
typedef unsigned short u_short;
typedef unsigned int u_int;
typedef unsigned long u_long;
typedef unsigned short ushort;
typedef unsigned int uint;
typedef unsigned long ulong;
typedef int daddr_t;
typedef char *caddr_t;
typedef struct {
	long fds_bits[1024 / (8 * sizeof(long))];
} fd_set;

#endif

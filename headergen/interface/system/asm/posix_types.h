/* What POSIX calls otherwise, with the few types that an arch has of its own. */
#ifndef _ASM_POSIX_TYPES_H
#define _ASM_POSIX_TYPES_H

typedef long __kernel_long_t;
typedef unsigned long __kernel_ulong_t;

#if defined(__arm__) || defined(__i386__) || defined(__m68k__) || defined(__sh__) || \
	(defined(__sparc__) && !defined(__arch64__))
#define __SHORT_OWNERS
#endif

#if defined(__SHORT_OWNERS) || defined(__microblaze__) || (defined(__hppa__) && !defined(__LP64__))
typedef unsigned short __kernel_mode_t;
#else
typedef unsigned int __kernel_mode_t;
#endif

#if defined(__SHORT_OWNERS) || defined(__hppa__) || defined(__xtensa__)
typedef unsigned short __kernel_ipc_pid_t;
#elif defined(__powerpc__) && !defined(__powerpc64__)
typedef short __kernel_ipc_pid_t;
#else
typedef int __kernel_ipc_pid_t;
#endif

#ifdef __SHORT_OWNERS
typedef unsigned short __kernel_uid_t;
typedef unsigned short __kernel_gid_t;
#else
typedef unsigned int __kernel_uid_t;
typedef unsigned int __kernel_gid_t;
#endif

#if defined(__SHORT_OWNERS) || defined(__s390__) || defined(__xtensa__)
typedef unsigned short __kernel_old_dev_t;
#elif defined(__x86_64__) || defined(__powerpc64__)
typedef unsigned long __kernel_old_dev_t;
#else
typedef unsigned int __kernel_old_dev_t;
#endif

#if defined(__x86_64__) || defined(__aarch64__) || defined(__sh__) || defined(__xtensa__) || \
	(defined(__sparc__) && defined(__arch64__))
typedef unsigned short __kernel_old_uid_t;
typedef unsigned short __kernel_old_gid_t;
#else
typedef __kernel_uid_t __kernel_old_uid_t;
typedef __kernel_gid_t __kernel_old_gid_t;
#endif

#undef __SHORT_OWNERS

#if defined(__alpha__) || defined(__s390x__)
typedef unsigned int __kernel_ino_t;
#else
typedef __kernel_ulong_t __kernel_ino_t;
#endif
#if defined(__mips__) || (defined(__sparc__) && !defined(__arch64__))
typedef long __kernel_daddr_t;
#else
typedef int __kernel_daddr_t;
#endif
#if defined(__sparc__) && defined(__arch64__)
typedef int __kernel_suseconds_t;
#else
typedef __kernel_long_t __kernel_suseconds_t;
#endif

typedef int __kernel_pid_t;
typedef unsigned int __kernel_uid32_t;
typedef unsigned int __kernel_gid32_t;
typedef unsigned short __kernel_uid16_t;
typedef unsigned short __kernel_gid16_t;
typedef __SIZE_TYPE__ __kernel_size_t;
typedef __PTRDIFF_TYPE__ __kernel_ssize_t;
#if defined(__xtensa__) || (defined(__sparc__) && !defined(__arch64__))
typedef long __kernel_ptrdiff_t;
#else
typedef __PTRDIFF_TYPE__ __kernel_ptrdiff_t;
#endif
typedef struct {
	int val[2];
} __kernel_fsid_t;
typedef __kernel_long_t __kernel_off_t;
typedef long long __kernel_loff_t;
typedef __kernel_long_t __kernel_old_time_t;
typedef __kernel_long_t __kernel_time_t;
typedef long long __kernel_time64_t;
typedef __kernel_long_t __kernel_clock_t;
typedef int __kernel_timer_t;
typedef int __kernel_clockid_t;
typedef char *__kernel_caddr_t;

#endif

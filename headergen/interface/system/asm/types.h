/* Integers of a known width. */
#ifndef _ASM_TYPES_H
#define _ASM_TYPES_H

typedef signed char __s8;
typedef unsigned char __u8;
typedef signed short __s16;
typedef unsigned short __u16;
typedef signed int __s32;
typedef unsigned int __u32;
#if !defined(__SANE_USERSPACE_TYPES__) && \
	(defined(__powerpc64__) || defined(__alpha__) || (defined(__mips__) && __SIZEOF_LONG__ == 8))
typedef signed long __s64;
typedef unsigned long __u64;
#else
typedef signed long long __s64;
typedef unsigned long long __u64;
#endif

#endif

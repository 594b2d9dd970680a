/* How a file is opened: other flags of the kernel are made of these. */
#ifndef _ASM_FCNTL_H
#define _ASM_FCNTL_H

#define O_ACCMODE 3
#define O_RDONLY 0
#define O_WRONLY 1
#define O_RDWR 2

#if defined(__alpha__)
#define O_NONBLOCK 4
#define O_CLOEXEC 010000000
#elif defined(__hppa__)
#define O_NONBLOCK 0200000
#define O_CLOEXEC 010000000
#elif defined(__sparc__)
#define O_NONBLOCK 0x4000
#define O_CLOEXEC 0x400000
#elif defined(__mips__)
#define O_NONBLOCK 0x80
#define O_CLOEXEC 02000000
#else
#define O_NONBLOCK 04000
#define O_CLOEXEC 02000000
#endif

#define F_LINUX_SPECIFIC_BASE 1024

#endif

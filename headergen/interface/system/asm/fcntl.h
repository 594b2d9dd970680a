#ifndef _ASM_FCNTL_H
#define _ASM_FCNTL_H

#define F_LINUX_SPECIFIC_BASE 1024

#endif

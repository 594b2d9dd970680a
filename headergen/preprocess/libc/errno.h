/* The numbers of errors are the kernel's. */
#include <linux/errno.h>

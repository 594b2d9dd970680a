/* Network interfaces are declared by the kernel. */
#include <linux/if.h>

/* Ethernet is declared by the kernel. */
#include <linux/if_ether.h>

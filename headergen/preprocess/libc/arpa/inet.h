/* Internet addresses are declared by the kernel. */
#include <netinet/in.h>

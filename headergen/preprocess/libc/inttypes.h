/* The integers; how to print them is of no use in a binary interface. */
#include <stdint.h>

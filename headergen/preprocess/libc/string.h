/* Functions, which no binary interface has; and the types that come with them. */
#include <stddef.h>

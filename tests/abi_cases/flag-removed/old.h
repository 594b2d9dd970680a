#ifndef CASE_H
#define CASE_H

#include <linux/types.h>

#define HAVE_LAMP
#define HAVE_CLOCK
#endif

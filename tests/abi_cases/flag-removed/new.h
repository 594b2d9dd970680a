#ifndef CASE_H
#define CASE_H

#include <linux/types.h>

#define HAVE_LAMP 1
#endif

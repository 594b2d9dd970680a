#ifndef CASE_H
#define CASE_H

#include <linux/types.h>

#define CLOCK_A 1
#endif

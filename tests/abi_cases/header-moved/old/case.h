#include "first.h"
#include "second.h"

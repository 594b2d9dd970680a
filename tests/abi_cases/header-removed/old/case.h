#include "extra.h"
#include "kept.h"
#define LAMP 2

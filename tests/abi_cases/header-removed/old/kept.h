#define KEPT 1

#define CLOCK_B 3

typedef unsigned char cc_t;
typedef unsigned int speed_t;
#define IGNBRK 0x001
#define IXANY 0x800
#define CMSPAR 0x40000000
#define CRTSCTS 0x80000000
#define IBSHIFT 16

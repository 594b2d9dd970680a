#define FD_IOPORT 0x3f0
#define FD_DOR (2 + FD_IOPORT)
#define FD_STATUS (4 + FD_IOPORT)

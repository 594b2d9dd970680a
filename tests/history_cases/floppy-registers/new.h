#define FD_DOR 2
#define FD_STATUS 4

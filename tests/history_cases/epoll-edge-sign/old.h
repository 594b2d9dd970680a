#define EPOLLET (1 << 31)

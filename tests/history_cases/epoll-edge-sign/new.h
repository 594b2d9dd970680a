#define EPOLLET (1U << 31)

#define SO_TIMESTAMP_OLD 29
#define SO_TIMESTAMP_NEW 63
#if __SIZEOF_LONG__ == 8
#define SO_TIMESTAMP SO_TIMESTAMP_OLD
#else
#define SO_TIMESTAMP (sizeof(time_t) == sizeof(long) ? SO_TIMESTAMP_OLD : SO_TIMESTAMP_NEW)
#endif

#define X_GENL_NAME "x"
#define X_GENL_VERSION_EXTRA "-ioctl (2022)"
#define X_SPLIT "ab"
#define X_RATIO 2.5
#define X_CAME "came"

#define X_GENL_NAME "x_event"
#define X_GENL_VERSION_EXTRA "-ioctl (2018)"
#define X_SPLIT "a" "b"
#define X_RATIO 1.5
#define X_GONE "gone"

# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/gpio.h for s390x.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Integer macros and enumerators."""

# asm-generic/bitsperlong.h
__BITS_PER_LONG_LONG = 64

# asm-generic/ioctl.h
_IOC_NRBITS = 8
_IOC_TYPEBITS = 8
_IOC_SIZEBITS = 14
_IOC_DIRBITS = 2
_IOC_NRMASK = 255
_IOC_TYPEMASK = 255
_IOC_SIZEMASK = 0x3FFF
_IOC_DIRMASK = 3
_IOC_NRSHIFT = 0
_IOC_TYPESHIFT = 8
_IOC_SIZESHIFT = 16
_IOC_DIRSHIFT = 30
_IOC_NONE = 0
_IOC_WRITE = 1
_IOC_READ = 2
IOC_IN = 0x40000000
IOC_OUT = 0x80000000
IOC_INOUT = 0xC0000000
IOCSIZE_MASK = 0x3FFF0000
IOCSIZE_SHIFT = 16

# asm/bitsperlong.h
__BITS_PER_LONG = 64

# linux/gpio.h
GPIO_MAX_NAME_SIZE = 32
GPIO_V2_LINES_MAX = 64
GPIO_V2_LINE_NUM_ATTRS_MAX = 10
GPIO_V2_LINE_FLAG_USED = 1
GPIO_V2_LINE_FLAG_ACTIVE_LOW = 2
GPIO_V2_LINE_FLAG_INPUT = 4
GPIO_V2_LINE_FLAG_OUTPUT = 8
GPIO_V2_LINE_FLAG_EDGE_RISING = 16
GPIO_V2_LINE_FLAG_EDGE_FALLING = 32
GPIO_V2_LINE_FLAG_OPEN_DRAIN = 64
GPIO_V2_LINE_FLAG_OPEN_SOURCE = 128
GPIO_V2_LINE_FLAG_BIAS_PULL_UP = 0x100
GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN = 0x200
GPIO_V2_LINE_FLAG_BIAS_DISABLED = 0x400
GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME = 0x800
GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE = 0x1000
GPIO_V2_LINE_ATTR_ID_FLAGS = 1
GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES = 2
GPIO_V2_LINE_ATTR_ID_DEBOUNCE = 3
GPIO_V2_LINE_CHANGED_REQUESTED = 1
GPIO_V2_LINE_CHANGED_RELEASED = 2
GPIO_V2_LINE_CHANGED_CONFIG = 3
GPIO_V2_LINE_EVENT_RISING_EDGE = 1
GPIO_V2_LINE_EVENT_FALLING_EDGE = 2
GPIOLINE_FLAG_KERNEL = 1
GPIOLINE_FLAG_IS_OUT = 2
GPIOLINE_FLAG_ACTIVE_LOW = 4
GPIOLINE_FLAG_OPEN_DRAIN = 8
GPIOLINE_FLAG_OPEN_SOURCE = 16
GPIOLINE_FLAG_BIAS_PULL_UP = 32
GPIOLINE_FLAG_BIAS_PULL_DOWN = 64
GPIOLINE_FLAG_BIAS_DISABLE = 128
GPIOHANDLES_MAX = 64
GPIOLINE_CHANGED_REQUESTED = 1
GPIOLINE_CHANGED_RELEASED = 2
GPIOLINE_CHANGED_CONFIG = 3
GPIOHANDLE_REQUEST_INPUT = 1
GPIOHANDLE_REQUEST_OUTPUT = 2
GPIOHANDLE_REQUEST_ACTIVE_LOW = 4
GPIOHANDLE_REQUEST_OPEN_DRAIN = 8
GPIOHANDLE_REQUEST_OPEN_SOURCE = 16
GPIOHANDLE_REQUEST_BIAS_PULL_UP = 32
GPIOHANDLE_REQUEST_BIAS_PULL_DOWN = 64
GPIOHANDLE_REQUEST_BIAS_DISABLE = 128
GPIOEVENT_REQUEST_RISING_EDGE = 1
GPIOEVENT_REQUEST_FALLING_EDGE = 2
GPIOEVENT_REQUEST_BOTH_EDGES = 3
GPIOEVENT_EVENT_RISING_EDGE = 1
GPIOEVENT_EVENT_FALLING_EDGE = 2

# linux/posix_types.h
__FD_SETSIZE = 0x400

# Left out, with the reason:
# _AT: it casts to a type that its caller names
# __always_inline: it is a statement or a declaration, not an expression
# __struct_group: it is a type, not a value
# __DECLARE_FLEX_ARRAY: it is a type, not a value
# __kernel_size_t: it is a type, not a value
# __kernel_old_dev_t: it is a type, not a value
# __kernel_ino_t: it is a type, not a value
# __kernel_mode_t: it is a type, not a value
# __kernel_ipc_pid_t: it is a type, not a value
# __kernel_uid_t: it is a type, not a value
# __kernel_gid_t: it is a type, not a value
# __aligned_u64: it is a type, not a value
# __aligned_s64: it is a type, not a value
# __aligned_be64: it is a type, not a value
# __aligned_le64: it is a type, not a value

# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/spi/spidev.h for arm64.
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

# linux/posix_types.h
__FD_SETSIZE = 0x400

# linux/spi/spi.h
SPI_CPHA = 1
SPI_CPOL = 2
SPI_MODE_0 = 0
SPI_MODE_1 = 1
SPI_MODE_2 = 2
SPI_MODE_3 = 3
SPI_MODE_X_MASK = 3
SPI_CS_HIGH = 4
SPI_LSB_FIRST = 8
SPI_3WIRE = 16
SPI_LOOP = 32
SPI_NO_CS = 64
SPI_READY = 128
SPI_TX_DUAL = 0x100
SPI_TX_QUAD = 0x200
SPI_RX_DUAL = 0x400
SPI_RX_QUAD = 0x800
SPI_CS_WORD = 0x1000
SPI_TX_OCTAL = 0x2000
SPI_RX_OCTAL = 0x4000
SPI_3WIRE_HIZ = 0x8000
SPI_RX_CPHA_FLIP = 0x10000
SPI_MOSI_IDLE_LOW = 0x20000
SPI_MOSI_IDLE_HIGH = 0x40000
SPI_MODE_USER_MASK = 0x7FFFF

# linux/spi/spidev.h
SPI_IOC_MAGIC = 107

# Left out, with the reason:
# __always_inline: it is a statement or a declaration, not an expression
# __struct_group: it is a type, not a value
# __DECLARE_FLEX_ARRAY: it is a type, not a value
# __kernel_old_uid_t: it is a type, not a value
# __aligned_u64: it is a type, not a value
# __aligned_s64: it is a type, not a value
# __aligned_be64: it is a type, not a value
# __aligned_le64: it is a type, not a value
# _AT: it casts to a type that its caller names

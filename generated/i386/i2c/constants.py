# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/i2c.h, linux/i2c-dev.h for i386.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Integer macros and enumerators."""

# asm-generic/bitsperlong.h
__BITS_PER_LONG_LONG = 64

# asm/bitsperlong.h
__BITS_PER_LONG = 32

# linux/i2c-dev.h
I2C_RETRIES = 1793
I2C_TIMEOUT = 1794
I2C_SLAVE = 1795
I2C_SLAVE_FORCE = 1798
I2C_TENBIT = 1796
I2C_FUNCS = 1797
I2C_RDWR = 1799
I2C_PEC = 1800
I2C_SMBUS = 1824
I2C_RDWR_IOCTL_MAX_MSGS = 42
I2C_RDRW_IOCTL_MAX_MSGS = 42

# linux/i2c.h
I2C_M_RD = 1
I2C_M_TEN = 16
I2C_M_DMA_SAFE = 0x200
I2C_M_RECV_LEN = 0x400
I2C_M_NO_RD_ACK = 0x800
I2C_M_IGNORE_NAK = 0x1000
I2C_M_REV_DIR_ADDR = 0x2000
I2C_M_NOSTART = 0x4000
I2C_M_STOP = 0x8000
I2C_FUNC_I2C = 1
I2C_FUNC_10BIT_ADDR = 2
I2C_FUNC_PROTOCOL_MANGLING = 4
I2C_FUNC_SMBUS_PEC = 8
I2C_FUNC_NOSTART = 16
I2C_FUNC_SLAVE = 32
I2C_FUNC_SMBUS_BLOCK_PROC_CALL = 0x8000
I2C_FUNC_SMBUS_QUICK = 0x10000
I2C_FUNC_SMBUS_READ_BYTE = 0x20000
I2C_FUNC_SMBUS_WRITE_BYTE = 0x40000
I2C_FUNC_SMBUS_READ_BYTE_DATA = 0x80000
I2C_FUNC_SMBUS_WRITE_BYTE_DATA = 0x100000
I2C_FUNC_SMBUS_READ_WORD_DATA = 0x200000
I2C_FUNC_SMBUS_WRITE_WORD_DATA = 0x400000
I2C_FUNC_SMBUS_PROC_CALL = 0x800000
I2C_FUNC_SMBUS_READ_BLOCK_DATA = 0x1000000
I2C_FUNC_SMBUS_WRITE_BLOCK_DATA = 0x2000000
I2C_FUNC_SMBUS_READ_I2C_BLOCK = 0x4000000
I2C_FUNC_SMBUS_WRITE_I2C_BLOCK = 0x8000000
I2C_FUNC_SMBUS_HOST_NOTIFY = 0x10000000
I2C_FUNC_SMBUS_BYTE = 0x60000
I2C_FUNC_SMBUS_BYTE_DATA = 0x180000
I2C_FUNC_SMBUS_WORD_DATA = 0x600000
I2C_FUNC_SMBUS_BLOCK_DATA = 0x3000000
I2C_FUNC_SMBUS_I2C_BLOCK = 0xC000000
I2C_FUNC_SMBUS_EMUL = 0xEFF0008
I2C_FUNC_SMBUS_EMUL_ALL = 0xFFF8008
I2C_SMBUS_BLOCK_MAX = 32
I2C_SMBUS_READ = 1
I2C_SMBUS_WRITE = 0
I2C_SMBUS_QUICK = 0
I2C_SMBUS_BYTE = 1
I2C_SMBUS_BYTE_DATA = 2
I2C_SMBUS_WORD_DATA = 3
I2C_SMBUS_PROC_CALL = 4
I2C_SMBUS_BLOCK_DATA = 5
I2C_SMBUS_I2C_BLOCK_BROKEN = 6
I2C_SMBUS_BLOCK_PROC_CALL = 7
I2C_SMBUS_I2C_BLOCK_DATA = 8

# linux/posix_types.h
__FD_SETSIZE = 0x400

# Left out, with the reason:
# __always_inline: it is a statement or a declaration, not an expression
# __struct_group: it is a type, not a value
# __DECLARE_FLEX_ARRAY: it is a type, not a value
# __kernel_mode_t: it is a type, not a value
# __kernel_ipc_pid_t: it is a type, not a value
# __kernel_uid_t: it is a type, not a value
# __kernel_old_dev_t: it is a type, not a value
# __aligned_u64: it is a type, not a value
# __aligned_s64: it is a type, not a value
# __aligned_be64: it is a type, not a value
# __aligned_le64: it is a type, not a value

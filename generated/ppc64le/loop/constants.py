# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/loop.h for ppc64le.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Integer macros and enumerators."""

# asm-generic/bitsperlong.h
__BITS_PER_LONG_LONG = 64

# asm/bitsperlong.h
__BITS_PER_LONG = 64

# linux/loop.h
LO_NAME_SIZE = 64
LO_KEY_SIZE = 32
LO_FLAGS_READ_ONLY = 1
LO_FLAGS_AUTOCLEAR = 4
LO_FLAGS_PARTSCAN = 8
LO_FLAGS_DIRECT_IO = 16
LOOP_SET_STATUS_SETTABLE_FLAGS = 12
LOOP_SET_STATUS_CLEARABLE_FLAGS = 4
LOOP_CONFIGURE_SETTABLE_FLAGS = 29
LO_CRYPT_NONE = 0
LO_CRYPT_XOR = 1
LO_CRYPT_DES = 2
LO_CRYPT_FISH2 = 3
LO_CRYPT_BLOW = 4
LO_CRYPT_CAST128 = 5
LO_CRYPT_IDEA = 6
LO_CRYPT_DUMMY = 9
LO_CRYPT_SKIPJACK = 10
LO_CRYPT_CRYPTOAPI = 18
MAX_LO_CRYPT = 20
LOOP_SET_FD = 19456
LOOP_CLR_FD = 19457
LOOP_SET_STATUS = 19458
LOOP_GET_STATUS = 19459
LOOP_SET_STATUS64 = 19460
LOOP_GET_STATUS64 = 19461
LOOP_CHANGE_FD = 19462
LOOP_SET_CAPACITY = 19463
LOOP_SET_DIRECT_IO = 19464
LOOP_SET_BLOCK_SIZE = 19465
LOOP_CONFIGURE = 19466
LOOP_CTL_ADD = 19584
LOOP_CTL_REMOVE = 19585
LOOP_CTL_GET_FREE = 19586

# linux/posix_types.h
__FD_SETSIZE = 0x400

# Left out, with the reason:
# __kernel_old_dev_t: it is a type, not a value
# __always_inline: it is a statement or a declaration, not an expression
# __struct_group: it is a type, not a value
# __DECLARE_FLEX_ARRAY: it is a type, not a value
# __aligned_u64: it is a type, not a value
# __aligned_s64: it is a type, not a value
# __aligned_be64: it is a type, not a value
# __aligned_le64: it is a type, not a value

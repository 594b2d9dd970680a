# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
from . import i2c as _s
from ..arm import _abi, _calls
from ..arm import _members as _t
from ..arm import _records as _a

# each part has what is here in it
constants = _s
ioctls = _s
macros = _s
structs = _s
wrap = _abi.wrap
ioctl = _calls.ioctl

def name_of(value: int, prefix: str | tuple[str, ...]) -> str: ...
def flags_of(value: int, prefix: str | tuple[str, ...]) -> str: ...

class enums:
    pass

__BITS_PER_LONG: int
I2C_RETRIES: int
I2C_TIMEOUT: int
I2C_SLAVE: int
I2C_SLAVE_FORCE: int
I2C_TENBIT: int
I2C_FUNCS: int
I2C_RDWR: int
I2C_PEC: int
I2C_SMBUS: int
I2C_RDWR_IOCTL_MAX_MSGS: int
I2C_RDRW_IOCTL_MAX_MSGS: int
I2C_M_RD: int
I2C_M_TEN: int
I2C_M_DMA_SAFE: int
I2C_M_RECV_LEN: int
I2C_M_NO_RD_ACK: int
I2C_M_IGNORE_NAK: int
I2C_M_REV_DIR_ADDR: int
I2C_M_NOSTART: int
I2C_M_STOP: int
I2C_FUNC_I2C: int
I2C_FUNC_10BIT_ADDR: int
I2C_FUNC_PROTOCOL_MANGLING: int
I2C_FUNC_SMBUS_PEC: int
I2C_FUNC_NOSTART: int
I2C_FUNC_SLAVE: int
I2C_FUNC_SMBUS_BLOCK_PROC_CALL: int
I2C_FUNC_SMBUS_QUICK: int
I2C_FUNC_SMBUS_READ_BYTE: int
I2C_FUNC_SMBUS_WRITE_BYTE: int
I2C_FUNC_SMBUS_READ_BYTE_DATA: int
I2C_FUNC_SMBUS_WRITE_BYTE_DATA: int
I2C_FUNC_SMBUS_READ_WORD_DATA: int
I2C_FUNC_SMBUS_WRITE_WORD_DATA: int
I2C_FUNC_SMBUS_PROC_CALL: int
I2C_FUNC_SMBUS_READ_BLOCK_DATA: int
I2C_FUNC_SMBUS_WRITE_BLOCK_DATA: int
I2C_FUNC_SMBUS_READ_I2C_BLOCK: int
I2C_FUNC_SMBUS_WRITE_I2C_BLOCK: int
I2C_FUNC_SMBUS_HOST_NOTIFY: int
I2C_FUNC_SMBUS_BYTE: int
I2C_FUNC_SMBUS_BYTE_DATA: int
I2C_FUNC_SMBUS_WORD_DATA: int
I2C_FUNC_SMBUS_BLOCK_DATA: int
I2C_FUNC_SMBUS_I2C_BLOCK: int
I2C_FUNC_SMBUS_EMUL: int
I2C_SMBUS_BLOCK_MAX: int
I2C_SMBUS_READ: int
I2C_SMBUS_WRITE: int
I2C_SMBUS_QUICK: int
I2C_SMBUS_BYTE: int
I2C_SMBUS_BYTE_DATA: int
I2C_SMBUS_WORD_DATA: int
I2C_SMBUS_PROC_CALL: int
I2C_SMBUS_BLOCK_DATA: int
I2C_SMBUS_I2C_BLOCK_BROKEN: int
I2C_SMBUS_BLOCK_PROC_CALL: int
I2C_SMBUS_I2C_BLOCK_DATA: int
__FD_SETSIZE: int

class __kernel_fd_set(_a.CStruct):
    pass

class __kernel_fsid_t(_a.CStruct):
    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class i2c_msg(_a.CStruct):
    addr: _t.Int
    flags: _t.Int
    len: _t.Int
    buf: _t.Int
    def __init__(self, addr: _t.Number = ..., flags: _t.Number = ..., len: _t.Number = ..., buf: _t.Number = ...) -> None: ...

class i2c_smbus_data(_a.CUnion):
    byte: _t.Int
    word: _t.Int
    block: _t.Raw
    def __init__(self, byte: _t.Number = ..., *, word: _t.Number = ..., block: _t.Bytes = ...) -> None: ...

class i2c_smbus_ioctl_data(_a.CStruct):
    read_write: _t.Int
    command: _t.Int
    size: _t.Int
    data: _t.Int
    def __init__(self, read_write: _t.Number = ..., command: _t.Number = ..., size: _t.Number = ..., data: _t.Number = ...) -> None: ...

class i2c_rdwr_ioctl_data(_a.CStruct):
    msgs: _t.Int
    nmsgs: _t.Int
    def __init__(self, msgs: _t.Number = ..., nmsgs: _t.Number = ...) -> None: ...

__s8 = _t.s8
__u8 = _t.u8
__s16 = _t.s16
__u16 = _t.u16
__s32 = _t.s32
__u32 = _t.u32
__s64 = _t.s64
__u64 = _t.u64
__kernel_sighandler_t = _t.pointer
__kernel_key_t = _t.s32
__kernel_mqd_t = _t.s32
__kernel_pid_t = _t.s32
__kernel_uid32_t = _t.u32
__kernel_gid32_t = _t.u32
__kernel_loff_t = _t.s64
__kernel_time64_t = _t.s64
__kernel_timer_t = _t.s32
__kernel_clockid_t = _t.s32
__kernel_caddr_t = _t.pointer
__kernel_uid16_t = _t.u16
__kernel_gid16_t = _t.u16
__le16 = _t.u16
__be16 = _t.u16
__le32 = _t.u32
__be32 = _t.u32
__le64 = _t.u64
__be64 = _t.u64
__sum16 = _t.u16
__wsum = _t.u32
__poll_t = _t.u32

# SPDX-License-Identifier: MIT
#
# Made by headergen. Do not edit: change the template and run `headergen generate`.
# fmt: off
# flake8: noqa
from . import spi as _s
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
_IOC_NRBITS: int
_IOC_TYPEBITS: int
_IOC_SIZEBITS: int
_IOC_DIRBITS: int
_IOC_NRMASK: int
_IOC_TYPEMASK: int
_IOC_SIZEMASK: int
_IOC_DIRMASK: int
_IOC_NRSHIFT: int
_IOC_TYPESHIFT: int
_IOC_SIZESHIFT: int
_IOC_DIRSHIFT: int
_IOC_NONE: int
_IOC_WRITE: int
_IOC_READ: int
IOC_IN: int
IOC_OUT: int
IOC_INOUT: int
IOCSIZE_MASK: int
IOCSIZE_SHIFT: int
__FD_SETSIZE: int
SPI_CPHA: int
SPI_CPOL: int
SPI_MODE_0: int
SPI_MODE_1: int
SPI_MODE_2: int
SPI_MODE_3: int
SPI_CS_HIGH: int
SPI_LSB_FIRST: int
SPI_3WIRE: int
SPI_LOOP: int
SPI_NO_CS: int
SPI_READY: int
SPI_TX_DUAL: int
SPI_TX_QUAD: int
SPI_RX_DUAL: int
SPI_RX_QUAD: int
SPI_IOC_MAGIC: int
SPI_IOC_RD_MODE: _abi.Ioctl
SPI_IOC_WR_MODE: _abi.Ioctl
SPI_IOC_RD_LSB_FIRST: _abi.Ioctl
SPI_IOC_WR_LSB_FIRST: _abi.Ioctl
SPI_IOC_RD_BITS_PER_WORD: _abi.Ioctl
SPI_IOC_WR_BITS_PER_WORD: _abi.Ioctl
SPI_IOC_RD_MAX_SPEED_HZ: _abi.Ioctl
SPI_IOC_WR_MAX_SPEED_HZ: _abi.Ioctl
SPI_IOC_RD_MODE32: _abi.Ioctl
SPI_IOC_WR_MODE32: _abi.Ioctl
def _IOC(dir: _t.Value, type: _t.Value, nr: _t.Value, size: _t.Value) -> _abi.Ioctl: ...
def _IOC_TYPECHECK(t: _t.Type) -> int: ...
def _IO(type: _t.Value, nr: _t.Value) -> _abi.Ioctl: ...
def _IOR(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOW(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOWR(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOR_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOW_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOWR_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> _abi.Ioctl: ...
def _IOC_DIR(nr: _t.Value) -> int: ...
def _IOC_TYPE(nr: _t.Value) -> int: ...
def _IOC_NR(nr: _t.Value) -> int: ...
def _IOC_SIZE(nr: _t.Value) -> int: ...
def SPI_MSGSIZE(N: _t.Value) -> int: ...
def SPI_IOC_MESSAGE(N: _t.Value) -> _abi.Ioctl: ...

class __kernel_fd_set(_a.CStruct):
    pass

class __kernel_fsid_t(_a.CStruct):
    val: _t.Items[_t.s32]
    def __init__(self, val: _t.Elements = ...) -> None: ...

class spi_ioc_transfer(_a.CStruct):
    tx_buf: _t.Int
    rx_buf: _t.Int
    len: _t.Int
    speed_hz: _t.Int
    delay_usecs: _t.Int
    bits_per_word: _t.Int
    cs_change: _t.Int
    tx_nbits: _t.Int
    rx_nbits: _t.Int
    pad: _t.Int
    def __init__(self, tx_buf: _t.Number = ..., rx_buf: _t.Number = ..., len: _t.Number = ..., speed_hz: _t.Number = ..., delay_usecs: _t.Number = ..., bits_per_word: _t.Number = ..., cs_change: _t.Number = ..., tx_nbits: _t.Number = ..., rx_nbits: _t.Number = ..., *, pad: _t.Number = ...) -> None: ...

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

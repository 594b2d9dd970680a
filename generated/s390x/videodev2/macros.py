# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note
#
# Made by headergen from linux/videodev2.h for s390x.
# Do not edit: change the headers or the templates and run `headergen generate`.
# fmt: off
# flake8: noqa
"""Function-like macros, as functions with C's integer semantics."""

from __future__ import annotations

from .. import _arith as _c
from .._abi import Ioctl
from . import constants

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .. import _members as _t

__all__ = [
    "_IOC",
    "_IOC_TYPECHECK",
    "_IO",
    "_IOR",
    "_IOW",
    "_IOWR",
    "_IOR_BAD",
    "_IOW_BAD",
    "_IOWR_BAD",
    "_IOC_DIR",
    "_IOC_TYPE",
    "_IOC_NR",
    "_IOC_SIZE",
    "__struct_group_tag",
    "__AC",
    "_AC",
    "_UL",
    "_ULL",
    "_BITUL",
    "_BITULL",
    "_BIT128",
    "__ALIGN_KERNEL",
    "__ALIGN_KERNEL_MASK",
    "__KERNEL_DIV_ROUND_UP",
    "V4L2_VP9_SEGMENT_FEATURE_ENABLED",
    "V4L2_AV1_GLOBAL_MOTION_IS_INVALID",
    "V4L2_AV1_SEGMENT_FEATURE_ENABLED",
    "v4l2_fourcc",
    "v4l2_fourcc_be",
    "V4L2_FIELD_HAS_TOP",
    "V4L2_FIELD_HAS_BOTTOM",
    "V4L2_FIELD_HAS_BOTH",
    "V4L2_FIELD_HAS_T_OR_B",
    "V4L2_FIELD_IS_INTERLACED",
    "V4L2_FIELD_IS_SEQUENTIAL",
    "V4L2_TYPE_IS_MULTIPLANAR",
    "V4L2_TYPE_IS_OUTPUT",
    "V4L2_TYPE_IS_CAPTURE",
    "V4L2_MAP_COLORSPACE_DEFAULT",
    "V4L2_MAP_XFER_FUNC_DEFAULT",
    "V4L2_MAP_YCBCR_ENC_DEFAULT",
    "V4L2_MAP_QUANTIZATION_DEFAULT",
    "V4L2_CTRL_ID2CLASS",
    "V4L2_CTRL_ID2WHICH",
    "V4L2_CTRL_DRIVER_PRIV",
]


def _IOC(dir: _t.Value, type: _t.Value, nr: _t.Value, size: _t.Value) -> Ioctl:
    """#define _IOC(dir, type, nr, size) (((dir) << _IOC_DIRSHIFT) | ((type) << _IOC_TYPESHIFT) | ((nr) << _IOC_NRSHIFT) | ((size) << _IOC_SIZESHIFT))"""
    return Ioctl.decode("_IOC", int(_c.u32((_c.arg(dir) << (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) | (_c.arg(type) << (_c.s32(0) + _c.s32(8))) | (_c.arg(nr) << _c.s32(0)) | (_c.arg(size) << (_c.s32(0) + _c.s32(8) + _c.s32(8))))), None)


def _IOC_TYPECHECK(t: _t.Type) -> int:
    """#define _IOC_TYPECHECK(t) (sizeof(t))"""
    return int(_c.size(t))


def _IO(type: _t.Value, nr: _t.Value) -> Ioctl:
    """#define _IO(type, nr) _IOC(_IOC_NONE,(type),(nr),0)"""
    return Ioctl.decode("_IO", int(_c.u32((_c.u32(0) << (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) | (_c.arg(type) << (_c.s32(0) + _c.s32(8))) | (_c.arg(nr) << _c.s32(0)) | (_c.s32(0) << (_c.s32(0) + _c.s32(8) + _c.s32(8))))), None)


def _IOR(type: _t.Value, nr: _t.Value, size: _t.Type) -> Ioctl:
    """#define _IOR(type, nr, size) _IOC(_IOC_READ,(type),(nr),(_IOC_TYPECHECK(size)))"""
    return Ioctl.decode("_IOR", int(_c.u32((_c.u32(2) << (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) | (_c.arg(type) << (_c.s32(0) + _c.s32(8))) | (_c.arg(nr) << _c.s32(0)) | (_c.size(size) << (_c.s32(0) + _c.s32(8) + _c.s32(8))))), None)


def _IOW(type: _t.Value, nr: _t.Value, size: _t.Type) -> Ioctl:
    """#define _IOW(type, nr, size) _IOC(_IOC_WRITE,(type),(nr),(_IOC_TYPECHECK(size)))"""
    return Ioctl.decode("_IOW", int(_c.u32((_c.u32(1) << (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) | (_c.arg(type) << (_c.s32(0) + _c.s32(8))) | (_c.arg(nr) << _c.s32(0)) | (_c.size(size) << (_c.s32(0) + _c.s32(8) + _c.s32(8))))), None)


def _IOWR(type: _t.Value, nr: _t.Value, size: _t.Type) -> Ioctl:
    """#define _IOWR(type, nr, size) _IOC(_IOC_READ|_IOC_WRITE,(type),(nr),(_IOC_TYPECHECK(size)))"""
    return Ioctl.decode("_IOWR", int(_c.u32(((_c.u32(2) | _c.u32(1)) << (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) | (_c.arg(type) << (_c.s32(0) + _c.s32(8))) | (_c.arg(nr) << _c.s32(0)) | (_c.size(size) << (_c.s32(0) + _c.s32(8) + _c.s32(8))))), None)


def _IOR_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> Ioctl:
    """#define _IOR_BAD(type, nr, size) _IOC(_IOC_READ,(type),(nr),sizeof(size))"""
    return Ioctl.decode("_IOR_BAD", int(_c.u32((_c.u32(2) << (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) | (_c.arg(type) << (_c.s32(0) + _c.s32(8))) | (_c.arg(nr) << _c.s32(0)) | (_c.size(size) << (_c.s32(0) + _c.s32(8) + _c.s32(8))))), None)


def _IOW_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> Ioctl:
    """#define _IOW_BAD(type, nr, size) _IOC(_IOC_WRITE,(type),(nr),sizeof(size))"""
    return Ioctl.decode("_IOW_BAD", int(_c.u32((_c.u32(1) << (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) | (_c.arg(type) << (_c.s32(0) + _c.s32(8))) | (_c.arg(nr) << _c.s32(0)) | (_c.size(size) << (_c.s32(0) + _c.s32(8) + _c.s32(8))))), None)


def _IOWR_BAD(type: _t.Value, nr: _t.Value, size: _t.Type) -> Ioctl:
    """#define _IOWR_BAD(type, nr, size) _IOC(_IOC_READ|_IOC_WRITE,(type),(nr),sizeof(size))"""
    return Ioctl.decode("_IOWR_BAD", int(_c.u32(((_c.u32(2) | _c.u32(1)) << (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) | (_c.arg(type) << (_c.s32(0) + _c.s32(8))) | (_c.arg(nr) << _c.s32(0)) | (_c.size(size) << (_c.s32(0) + _c.s32(8) + _c.s32(8))))), None)


def _IOC_DIR(nr: _t.Value) -> int:
    """#define _IOC_DIR(nr) (((nr) >> _IOC_DIRSHIFT) & _IOC_DIRMASK)"""
    return int((_c.arg(nr) >> (_c.s32(0) + _c.s32(8) + _c.s32(8) + _c.s32(14))) & ((_c.s32(1) << _c.s32(2)) - _c.s32(1)))


def _IOC_TYPE(nr: _t.Value) -> int:
    """#define _IOC_TYPE(nr) (((nr) >> _IOC_TYPESHIFT) & _IOC_TYPEMASK)"""
    return int((_c.arg(nr) >> (_c.s32(0) + _c.s32(8))) & ((_c.s32(1) << _c.s32(8)) - _c.s32(1)))


def _IOC_NR(nr: _t.Value) -> int:
    """#define _IOC_NR(nr) (((nr) >> _IOC_NRSHIFT) & _IOC_NRMASK)"""
    return int((_c.arg(nr) >> _c.s32(0)) & ((_c.s32(1) << _c.s32(8)) - _c.s32(1)))


def _IOC_SIZE(nr: _t.Value) -> int:
    """#define _IOC_SIZE(nr) (((nr) >> _IOC_SIZESHIFT) & _IOC_SIZEMASK)"""
    return int((_c.arg(nr) >> (_c.s32(0) + _c.s32(8) + _c.s32(8))) & ((_c.s32(1) << _c.s32(14)) - _c.s32(1)))


def __struct_group_tag(TAG: _t.Value) -> int:
    """#define __struct_group_tag(TAG) TAG"""
    return int(_c.arg(TAG))


def __AC(X: _t.Word, Y: _t.Word) -> int:
    """#define __AC(X, Y) (X ## Y)"""
    return int(_c.constant(constants, f"{X}{Y}"))


def _AC(X: _t.Word, Y: _t.Word) -> int:
    """#define _AC(X, Y) __AC(X,Y)"""
    return int(_c.constant(constants, f"{X}{Y}"))


def _UL(x: _t.Word) -> int:
    """#define _UL(x) (_AC(x, UL))"""
    return int(_c.constant(constants, f"{x}UL"))


def _ULL(x: _t.Word) -> int:
    """#define _ULL(x) (_AC(x, ULL))"""
    return int(_c.word({"V4L2_DV_RGB_RANGE_FULL": _c.s32(2)}, f"{x}ULL"))


def _BITUL(x: _t.Value) -> int:
    """#define _BITUL(x) (_UL(1) << (x))"""
    return int(_c.u64(1) << _c.arg(x))


def _BITULL(x: _t.Value) -> int:
    """#define _BITULL(x) (_ULL(1) << (x))"""
    return int(_c.u64(1) << _c.arg(x))


def _BIT128(x: _t.Value) -> int:
    """#define _BIT128(x) ((unsigned __int128)(1) << (x))"""
    return int(_c.u128(_c.s32(1)) << _c.arg(x))


def __ALIGN_KERNEL(x: _t.Value, a: _t.Value) -> int:
    """#define __ALIGN_KERNEL(x, a) __ALIGN_KERNEL_MASK(x, (__typeof__(x))(a) - 1)"""
    return int((_c.arg(x) + (_c.like(_c.arg(x), _c.arg(a)) - _c.s32(1))) & (~(_c.like(_c.arg(x), _c.arg(a)) - _c.s32(1))))


def __ALIGN_KERNEL_MASK(x: _t.Value, mask: _t.Value) -> int:
    """#define __ALIGN_KERNEL_MASK(x, mask) (((x) + (mask)) & ~(mask))"""
    return int((_c.arg(x) + _c.arg(mask)) & (~_c.arg(mask)))


def __KERNEL_DIV_ROUND_UP(n: _t.Value, d: _t.Value) -> int:
    """#define __KERNEL_DIV_ROUND_UP(n, d) (((n) + (d) - 1) / (d))"""
    return int(((_c.arg(n) + _c.arg(d)) - _c.s32(1)) / _c.arg(d))


def V4L2_VP9_SEGMENT_FEATURE_ENABLED(id: _t.Value) -> int:
    """#define V4L2_VP9_SEGMENT_FEATURE_ENABLED(id) (1 << (id))"""
    return int(_c.s32(1) << _c.arg(id))


def V4L2_AV1_GLOBAL_MOTION_IS_INVALID(ref: _t.Value) -> int:
    """#define V4L2_AV1_GLOBAL_MOTION_IS_INVALID(ref) (1 << (ref))"""
    return int(_c.s32(1) << _c.arg(ref))


def V4L2_AV1_SEGMENT_FEATURE_ENABLED(id: _t.Value) -> int:
    """#define V4L2_AV1_SEGMENT_FEATURE_ENABLED(id) (1 << (id))"""
    return int(_c.s32(1) << _c.arg(id))


def v4l2_fourcc(a: _t.Value, b: _t.Value, c: _t.Value, d: _t.Value) -> int:
    """#define v4l2_fourcc(a, b, c, d) ((__u32)(a) | ((__u32)(b) << 8) | ((__u32)(c) << 16) | ((__u32)(d) << 24))"""
    return int(_c.u32(_c.arg(a)) | (_c.u32(_c.arg(b)) << _c.s32(8)) | (_c.u32(_c.arg(c)) << _c.s32(16)) | (_c.u32(_c.arg(d)) << _c.s32(24)))


def v4l2_fourcc_be(a: _t.Value, b: _t.Value, c: _t.Value, d: _t.Value) -> int:
    """#define v4l2_fourcc_be(a, b, c, d) (v4l2_fourcc(a, b, c, d) | (1U << 31))"""
    return int(_c.u32(_c.arg(a)) | (_c.u32(_c.arg(b)) << _c.s32(8)) | (_c.u32(_c.arg(c)) << _c.s32(16)) | (_c.u32(_c.arg(d)) << _c.s32(24)) | (_c.u32(1) << _c.s32(31)))


def V4L2_FIELD_HAS_TOP(field: _t.Value) -> int:
    """#define V4L2_FIELD_HAS_TOP(field) ((field) == V4L2_FIELD_TOP || (field) == V4L2_FIELD_INTERLACED || (field) == V4L2_FIELD_INTERLACED_TB || (field) == V4L2_FIELD_INTERLACED_BT || (field) == V4L2_FIELD_SEQ_TB || (field) == V4L2_FIELD_SEQ_BT)"""
    return int(_c.either(_c.either(_c.either(_c.either(_c.either(_c.eq(_c.arg(field), _c.s32(2)), lambda: _c.eq(_c.arg(field), _c.s32(4))), lambda: _c.eq(_c.arg(field), _c.s32(8))), lambda: _c.eq(_c.arg(field), _c.s32(9))), lambda: _c.eq(_c.arg(field), _c.s32(5))), lambda: _c.eq(_c.arg(field), _c.s32(6))))


def V4L2_FIELD_HAS_BOTTOM(field: _t.Value) -> int:
    """#define V4L2_FIELD_HAS_BOTTOM(field) ((field) == V4L2_FIELD_BOTTOM || (field) == V4L2_FIELD_INTERLACED || (field) == V4L2_FIELD_INTERLACED_TB || (field) == V4L2_FIELD_INTERLACED_BT || (field) == V4L2_FIELD_SEQ_TB || (field) == V4L2_FIELD_SEQ_BT)"""
    return int(_c.either(_c.either(_c.either(_c.either(_c.either(_c.eq(_c.arg(field), _c.s32(3)), lambda: _c.eq(_c.arg(field), _c.s32(4))), lambda: _c.eq(_c.arg(field), _c.s32(8))), lambda: _c.eq(_c.arg(field), _c.s32(9))), lambda: _c.eq(_c.arg(field), _c.s32(5))), lambda: _c.eq(_c.arg(field), _c.s32(6))))


def V4L2_FIELD_HAS_BOTH(field: _t.Value) -> int:
    """#define V4L2_FIELD_HAS_BOTH(field) ((field) == V4L2_FIELD_INTERLACED || (field) == V4L2_FIELD_INTERLACED_TB || (field) == V4L2_FIELD_INTERLACED_BT || (field) == V4L2_FIELD_SEQ_TB || (field) == V4L2_FIELD_SEQ_BT)"""
    return int(_c.either(_c.either(_c.either(_c.either(_c.eq(_c.arg(field), _c.s32(4)), lambda: _c.eq(_c.arg(field), _c.s32(8))), lambda: _c.eq(_c.arg(field), _c.s32(9))), lambda: _c.eq(_c.arg(field), _c.s32(5))), lambda: _c.eq(_c.arg(field), _c.s32(6))))


def V4L2_FIELD_HAS_T_OR_B(field: _t.Value) -> int:
    """#define V4L2_FIELD_HAS_T_OR_B(field) ((field) == V4L2_FIELD_BOTTOM || (field) == V4L2_FIELD_TOP || (field) == V4L2_FIELD_ALTERNATE)"""
    return int(_c.either(_c.either(_c.eq(_c.arg(field), _c.s32(3)), lambda: _c.eq(_c.arg(field), _c.s32(2))), lambda: _c.eq(_c.arg(field), _c.s32(7))))


def V4L2_FIELD_IS_INTERLACED(field: _t.Value) -> int:
    """#define V4L2_FIELD_IS_INTERLACED(field) ((field) == V4L2_FIELD_INTERLACED || (field) == V4L2_FIELD_INTERLACED_TB || (field) == V4L2_FIELD_INTERLACED_BT)"""
    return int(_c.either(_c.either(_c.eq(_c.arg(field), _c.s32(4)), lambda: _c.eq(_c.arg(field), _c.s32(8))), lambda: _c.eq(_c.arg(field), _c.s32(9))))


def V4L2_FIELD_IS_SEQUENTIAL(field: _t.Value) -> int:
    """#define V4L2_FIELD_IS_SEQUENTIAL(field) ((field) == V4L2_FIELD_SEQ_TB || (field) == V4L2_FIELD_SEQ_BT)"""
    return int(_c.either(_c.eq(_c.arg(field), _c.s32(5)), lambda: _c.eq(_c.arg(field), _c.s32(6))))


def V4L2_TYPE_IS_MULTIPLANAR(type: _t.Value) -> int:
    """#define V4L2_TYPE_IS_MULTIPLANAR(type) ((type) == V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE || (type) == V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE)"""
    return int(_c.either(_c.eq(_c.arg(type), _c.s32(9)), lambda: _c.eq(_c.arg(type), _c.s32(10))))


def V4L2_TYPE_IS_OUTPUT(type: _t.Value) -> int:
    """#define V4L2_TYPE_IS_OUTPUT(type) ((type) == V4L2_BUF_TYPE_VIDEO_OUTPUT || (type) == V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE || (type) == V4L2_BUF_TYPE_VIDEO_OVERLAY || (type) == V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY || (type) == V4L2_BUF_TYPE_VBI_OUTPUT || (type) == V4L2_BUF_TYPE_SLICED_VBI_OUTPUT || (type) == V4L2_BUF_TYPE_SDR_OUTPUT || (type) == V4L2_BUF_TYPE_META_OUTPUT)"""
    return int(_c.either(_c.either(_c.either(_c.either(_c.either(_c.either(_c.either(_c.eq(_c.arg(type), _c.s32(2)), lambda: _c.eq(_c.arg(type), _c.s32(10))), lambda: _c.eq(_c.arg(type), _c.s32(3))), lambda: _c.eq(_c.arg(type), _c.s32(8))), lambda: _c.eq(_c.arg(type), _c.s32(5))), lambda: _c.eq(_c.arg(type), _c.s32(7))), lambda: _c.eq(_c.arg(type), _c.s32(12))), lambda: _c.eq(_c.arg(type), _c.s32(14))))


def V4L2_TYPE_IS_CAPTURE(type: _t.Value) -> int:
    """#define V4L2_TYPE_IS_CAPTURE(type) (!V4L2_TYPE_IS_OUTPUT(type))"""
    return int(_c.no(_c.either(_c.either(_c.either(_c.either(_c.either(_c.either(_c.either(_c.eq(_c.arg(type), _c.s32(2)), lambda: _c.eq(_c.arg(type), _c.s32(10))), lambda: _c.eq(_c.arg(type), _c.s32(3))), lambda: _c.eq(_c.arg(type), _c.s32(8))), lambda: _c.eq(_c.arg(type), _c.s32(5))), lambda: _c.eq(_c.arg(type), _c.s32(7))), lambda: _c.eq(_c.arg(type), _c.s32(12))), lambda: _c.eq(_c.arg(type), _c.s32(14)))))


def V4L2_MAP_COLORSPACE_DEFAULT(is_sdtv: _t.Value, is_hdtv: _t.Value) -> int:
    """#define V4L2_MAP_COLORSPACE_DEFAULT(is_sdtv, is_hdtv) ((is_sdtv) ? V4L2_COLORSPACE_SMPTE170M : ((is_hdtv) ? V4L2_COLORSPACE_REC709 : V4L2_COLORSPACE_SRGB))"""
    return int(_c.choose(_c.arg(is_sdtv), lambda: _c.s32(1), lambda: _c.choose(_c.arg(is_hdtv), lambda: _c.s32(3), lambda: _c.s32(8))))


def V4L2_MAP_XFER_FUNC_DEFAULT(colsp: _t.Value) -> int:
    """#define V4L2_MAP_XFER_FUNC_DEFAULT(colsp) ((colsp) == V4L2_COLORSPACE_OPRGB ? V4L2_XFER_FUNC_OPRGB : ((colsp) == V4L2_COLORSPACE_SMPTE240M ? V4L2_XFER_FUNC_SMPTE240M : ((colsp) == V4L2_COLORSPACE_DCI_P3 ? V4L2_XFER_FUNC_DCI_P3 : ((colsp) == V4L2_COLORSPACE_RAW ? V4L2_XFER_FUNC_NONE : ((colsp) == V4L2_COLORSPACE_SRGB || (colsp) == V4L2_COLORSPACE_JPEG ? V4L2_XFER_FUNC_SRGB : V4L2_XFER_FUNC_709)))))"""
    return int(_c.choose(_c.eq(_c.arg(colsp), _c.s32(9)), lambda: _c.s32(3), lambda: _c.choose(_c.eq(_c.arg(colsp), _c.s32(2)), lambda: _c.s32(4), lambda: _c.choose(_c.eq(_c.arg(colsp), _c.s32(12)), lambda: _c.s32(6), lambda: _c.choose(_c.eq(_c.arg(colsp), _c.s32(11)), lambda: _c.s32(5), lambda: _c.choose(_c.either(_c.eq(_c.arg(colsp), _c.s32(8)), lambda: _c.eq(_c.arg(colsp), _c.s32(7))), lambda: _c.s32(2), lambda: _c.s32(1)))))))


def V4L2_MAP_YCBCR_ENC_DEFAULT(colsp: _t.Value) -> int:
    """#define V4L2_MAP_YCBCR_ENC_DEFAULT(colsp) (((colsp) == V4L2_COLORSPACE_REC709 || (colsp) == V4L2_COLORSPACE_DCI_P3) ? V4L2_YCBCR_ENC_709 : ((colsp) == V4L2_COLORSPACE_BT2020 ? V4L2_YCBCR_ENC_BT2020 : ((colsp) == V4L2_COLORSPACE_SMPTE240M ? V4L2_YCBCR_ENC_SMPTE240M : V4L2_YCBCR_ENC_601)))"""
    return int(_c.choose(_c.either(_c.eq(_c.arg(colsp), _c.s32(3)), lambda: _c.eq(_c.arg(colsp), _c.s32(12))), lambda: _c.s32(2), lambda: _c.choose(_c.eq(_c.arg(colsp), _c.s32(10)), lambda: _c.s32(6), lambda: _c.choose(_c.eq(_c.arg(colsp), _c.s32(2)), lambda: _c.s32(8), lambda: _c.s32(1)))))


def V4L2_MAP_QUANTIZATION_DEFAULT(is_rgb_or_hsv: _t.Value, colsp: _t.Value, ycbcr_enc: _t.Value) -> int:
    """#define V4L2_MAP_QUANTIZATION_DEFAULT(is_rgb_or_hsv, colsp, ycbcr_enc) (((is_rgb_or_hsv) || (colsp) == V4L2_COLORSPACE_JPEG) ? V4L2_QUANTIZATION_FULL_RANGE : V4L2_QUANTIZATION_LIM_RANGE)"""
    return int(_c.choose(_c.either(_c.arg(is_rgb_or_hsv), lambda: _c.eq(_c.arg(colsp), _c.s32(7))), lambda: _c.s32(1), lambda: _c.s32(2)))


def V4L2_CTRL_ID2CLASS(id: _t.Value) -> int:
    """#define V4L2_CTRL_ID2CLASS(id) ((id) & 0x0fff0000UL)"""
    return int(_c.arg(id) & _c.u64(0xfff0000))


def V4L2_CTRL_ID2WHICH(id: _t.Value) -> int:
    """#define V4L2_CTRL_ID2WHICH(id) ((id) & 0x0fff0000UL)"""
    return int(_c.arg(id) & _c.u64(0xfff0000))


def V4L2_CTRL_DRIVER_PRIV(id: _t.Value) -> int:
    """#define V4L2_CTRL_DRIVER_PRIV(id) (((id) & 0xffff) >= 0x1000)"""
    return int(_c.no(_c.lt(_c.arg(id) & _c.s32(0xffff), _c.s32(0x1000))))

"""Headers that a project leaves to the system: what stands in for them where two of its states are compared.

iproute2 has no ``asm/types.h`` and libbpf no ``linux/types.h`` of the kernel's: each builds with those of the machine.
A kernel on the other side gives its own. Where neither side has one, the same few types stand in for both, and nothing
for the rest: what they would declare is not what is compared.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from headergen.diagnostics.rules_import import MISSING_INCLUDE
from headergen.interface.needed import is_library, needed
from headergen.pipeline import KernelHeaders, ModuleSource

_TYPES = b"""\
typedef signed char __s8; typedef unsigned char __u8; typedef signed short __s16; typedef unsigned short __u16;
typedef signed int __s32; typedef unsigned int __u32; typedef signed long long __s64; typedef unsigned long long __u64;
"""
_ORDERED = b"""\
typedef __u16 __le16; typedef __u16 __be16; typedef __u32 __le32; typedef __u32 __be32; typedef __u64 __le64;
typedef __u64 __be64; typedef __u16 __sum16; typedef __u32 __wsum; typedef unsigned int __poll_t;
#define __bitwise
#define __bitwise__
#define __aligned_u64 __u64 __attribute__((aligned(8)))
#define __aligned_s64 __s64 __attribute__((aligned(8)))
#define __aligned_be64 __be64 __attribute__((aligned(8)))
#define __aligned_le64 __le64 __attribute__((aligned(8)))
"""
_POSIX = b"""\
typedef long __kernel_long_t; typedef unsigned long __kernel_ulong_t; typedef int __kernel_pid_t;
typedef unsigned int __kernel_uid32_t; typedef unsigned int __kernel_gid32_t; typedef __kernel_ulong_t __kernel_size_t;
typedef __kernel_long_t __kernel_off_t; typedef long long __kernel_loff_t; typedef long long __kernel_time64_t;
typedef __kernel_long_t __kernel_old_time_t; typedef __kernel_long_t __kernel_time_t; typedef int __kernel_clockid_t;
typedef __kernel_long_t __kernel_suseconds_t; typedef unsigned short __kernel_sa_family_t;
"""
_BYTE_ORDER = b"""\
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define __BIG_ENDIAN 4321
#define __BIG_ENDIAN_BITFIELD
#else
#define __LITTLE_ENDIAN 1234
#define __LITTLE_ENDIAN_BITFIELD
#endif
"""
_STAND_INS: Mapping[str, bytes] = {
    "asm/types.h": _TYPES,
    "asm-generic/int-ll64.h": _TYPES,
    "asm/byteorder.h": _BYTE_ORDER,
    "asm/bitsperlong.h": b"#define __BITS_PER_LONG (8 * __SIZEOF_LONG__)\n",
    "asm/posix_types.h": _POSIX,
    "linux/posix_types.h": _POSIX,
    "linux/types.h": _TYPES + _ORDERED + _POSIX,
}


def completed(old: ModuleSource | None, new: ModuleSource | None) -> tuple[ModuleSource | None, ModuleSource | None]:
    """Both sides with what a project leaves to the system. What one of two projects' sides lacks stays lacking."""
    return _completed(old, new), _completed(new, old)


def _completed(source: ModuleSource | None, other: ModuleSource | None) -> ModuleSource | None:
    if source is None or isinstance(source.headers, KernelHeaders):
        return source
    known = dict(source.headers)
    left: dict[str, bytes] = {}
    while added := _lacking(source, known, other, left):
        left |= added
        known |= added
    return replace(source, headers=known) if left else source


def _lacking(
    source: ModuleSource, known: Mapping[str, bytes], other: ModuleSource | None, left: Mapping[str, bytes]
) -> dict[str, bytes]:
    found = needed([entry for entry in source.entries if entry in known], known.get)
    names = {each.symbol for each in found.findings if each.rule is MISSING_INCLUDE and not is_library(each.symbol)}
    result = {}
    for name in names - left.keys():
        theirs = other.headers.get(name) if other is not None else None
        if theirs is None:
            result[name] = _STAND_INS.get(name, b"")
        elif isinstance(other.headers if other else None, KernelHeaders):
            result[name] = theirs
    return result

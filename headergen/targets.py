"""The table of targets: what headergen knows of each ABI, so that no answer ever depends on the host.

A target belongs to a kernel arch (``x86_64`` and ``i386`` to ``x86``). Sources of the figures: the processor
supplements of the System V ABI and GCC's and Clang's own answers (``-dM -E``, ``_Static_assert``); each row that a
compiler has proved says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Literal

_LP64 = {
    "_Bool": (1, 1), "char": (1, 1), "signed char": (1, 1), "unsigned char": (1, 1),
    "short": (2, 2), "unsigned short": (2, 2), "int": (4, 4), "unsigned int": (4, 4),
    "long": (8, 8), "unsigned long": (8, 8), "long long": (8, 8), "unsigned long long": (8, 8),
    "__int128": (16, 16), "unsigned __int128": (16, 16),
    "float": (4, 4), "double": (8, 8), "long double": (16, 16),
    "*": (8, 8),
}  # fmt: skip
_ILP32 = {
    "_Bool": (1, 1), "char": (1, 1), "signed char": (1, 1), "unsigned char": (1, 1),
    "short": (2, 2), "unsigned short": (2, 2), "int": (4, 4), "unsigned int": (4, 4),
    "long": (4, 4), "unsigned long": (4, 4), "long long": (8, 8), "unsigned long long": (8, 8),
    "float": (4, 4), "double": (8, 8), "long double": (8, 8),
    "*": (4, 4),
}  # fmt: skip


def _sizes(base: dict[str, tuple[int, int]], **changes: tuple[int, int]) -> Mapping[str, tuple[int, int]]:
    special = {"pointer": "*", "__int128": "__int128", "unsigned___int128": "unsigned __int128"}
    renamed = {special.get(name, name.replace("_", " ")): value for name, value in changes.items()}
    return MappingProxyType(base | renamed)


_I386 = _sizes(_ILP32, long_long=(8, 4), unsigned_long_long=(8, 4), double=(8, 4), long_double=(12, 4))


@dataclass(frozen=True)
class IoctlEncoding:
    """How an arch packs an ioctl number (``asm/ioctl.h``): bits of the size and direction fields and their values."""

    size_bits: int = 14
    dir_bits: int = 2
    none: int = 0
    write: int = 1
    read: int = 2

    def decode(self, value: int) -> tuple[str, int, int, int]:
        """Direction ("", "r", "w", "rw"), type, number and size that an ioctl number says."""
        size = value >> 16 & ((1 << self.size_bits) - 1)
        bits = value >> (16 + self.size_bits) & ((1 << self.dir_bits) - 1)
        direction = ("r" if bits & self.read else "") + ("w" if bits & self.write else "")
        return direction, value >> 8 & 0xFF, value & 0xFF, size


_GENERIC_IOCTL = IoctlEncoding()
_THREE_BIT_IOCTL = IoctlEncoding(size_bits=13, dir_bits=3, none=1, read=2, write=4)


@dataclass(frozen=True)
class Target:
    """One ABI.

    ``types`` maps a canonical C spelling (``*`` for a pointer) to size and alignment in bytes. ``biggest_alignment``
    is what ``__attribute__((aligned))`` without a number gives. ``defines`` are the predefined macros that UAPI
    headers can see and that do not follow from the other columns. ``gcc`` is the prefix of Debian's cross compiler,
    ``triple`` what clang and ``zig cc`` call the target. ``unnamed_bitfields_align``: whether the type of an unnamed
    bit-field (``:0`` too) counts for its record's alignment. ``preferred`` are the types that ``__alignof__`` gives
    another alignment than they have in records. ``proved`` says whether a compiler has confirmed the row.
    """

    name: str
    kernel_arch: str
    byteorder: Literal["little", "big"]
    types: Mapping[str, tuple[int, int]]
    char_signed: bool
    biggest_alignment: int
    triple: str
    gcc: tuple[str, ...]
    defines: Mapping[str, str]
    ioctl: IoctlEncoding = _GENERIC_IOCTL
    size_t: str = "unsigned long"
    wchar_t: str = "int"
    unnamed_bitfields_align: bool = False
    preferred: Mapping[str, int] = field(default_factory=dict)
    proved: bool = True
    notes: Mapping[str, str] = field(default_factory=dict)

    @property
    def bits(self) -> int:
        """Width of ``long``: 32 or 64."""
        return self.types["long"][0] * 8

    def alignment_of_width(self, width: int) -> int:
        """Alignment in bytes of the integer type that has ``width`` bits; 0 if there is none."""
        return self._by_width.get(width, 0)

    @cached_property
    def _by_width(self) -> Mapping[int, int]:
        names = ("__int128", "long long", "long", "int", "short", "char")
        return {8 * self.types[name][0]: self.types[name][1] for name in names if name in self.types}

    def preferred_alignment(self, name: str) -> int:
        """What ``__alignof__`` gives for a built-in type."""
        return self.preferred.get(name, self.types[name][1])

    @cached_property
    def predefined(self) -> Mapping[str, str]:
        """Every predefined macro with its value, as a GNU C17 compiler for this target would define it.

        Compiler versions and optional features are left out: a UAPI header must not depend on them.
        """
        little = self.byteorder == "little"
        result = {
            "__STDC__": "1", "__STDC_VERSION__": "201710L", "__STDC_HOSTED__": "1",
            "__GNUC__": "12", "__GNUC_MINOR__": "2", "__GNUC_PATCHLEVEL__": "0", "__GNUC_STDC_INLINE__": "1",
            "__ELF__": "1", "__linux__": "1", "__linux": "1", "__gnu_linux__": "1", "__unix__": "1", "__unix": "1",
            "__CHAR_BIT__": "8", "__BIGGEST_ALIGNMENT__": str(self.biggest_alignment),
            "__ORDER_LITTLE_ENDIAN__": "1234", "__ORDER_BIG_ENDIAN__": "4321", "__ORDER_PDP_ENDIAN__": "3412",
            "__BYTE_ORDER__": "__ORDER_LITTLE_ENDIAN__" if little else "__ORDER_BIG_ENDIAN__",
            "__FLOAT_WORD_ORDER__": "__ORDER_LITTLE_ENDIAN__" if little else "__ORDER_BIG_ENDIAN__",
            "__SIZEOF_SHORT__": "2", "__SIZEOF_INT__": "4", "__SIZEOF_LONG_LONG__": "8",
            "__SIZEOF_LONG__": str(self.types["long"][0]), "__SIZEOF_POINTER__": str(self.types["*"][0]),
            "__SIZEOF_SIZE_T__": str(self.types["*"][0]), "__SIZEOF_PTRDIFF_T__": str(self.types["*"][0]),
            "__SIZEOF_FLOAT__": "4", "__SIZEOF_DOUBLE__": "8",
            "__SIZEOF_LONG_DOUBLE__": str(self.types["long double"][0]),
            "__SIZE_TYPE__": _gcc_spelling(self.size_t),
            "__PTRDIFF_TYPE__": _gcc_spelling(self.size_t.replace("unsigned ", "")),
            "__WCHAR_TYPE__": _gcc_spelling(self.wchar_t),
            "__INT_MAX__": "0x7fffffff", "__SCHAR_MAX__": "0x7f", "__SHRT_MAX__": "0x7fff",
            "__LONG_MAX__": "0x7fffffffffffffffL" if self.bits == 64 else "0x7fffffffL",
            "__LONG_LONG_MAX__": "0x7fffffffffffffffLL",
        }  # fmt: skip
        if self.bits == 64:
            result |= {"__LP64__": "1", "_LP64": "1", "__SIZEOF_INT128__": "16"}
        if not self.char_signed:
            result["__CHAR_UNSIGNED__"] = "1"
        return MappingProxyType(result | dict(self.defines))


def _gcc_spelling(canonical: str) -> str:
    """``unsigned long`` as GCC's own macros spell it: ``long unsigned int``."""
    return {"unsigned long": "long unsigned int", "long": "long int"}.get(canonical, canonical)


_ROWS = (
    Target(
        "arm", "arm", "little", _sizes(_ILP32), False, 8, "arm-linux-gnueabihf", ("arm-linux-gnueabihf-gcc",),
        {"__arm__": "1", "__ARM_EABI__": "1", "__ARMEL__": "1", "__ARM_ARCH": "7", "__ARM_PCS_VFP": "1"},
        size_t="unsigned int", wchar_t="unsigned int", unnamed_bitfields_align=True,
    ),
    Target(
        "arm64", "arm64", "little", _sizes(_LP64), False, 16, "aarch64-linux-gnu", ("aarch64-linux-gnu-gcc",),
        {"__aarch64__": "1", "__AARCH64EL__": "1", "__ARM_ARCH": "8", "__ARM_64BIT_STATE": "1"},
        wchar_t="unsigned int", unnamed_bitfields_align=True,
    ),
    Target(
        "i386", "x86", "little", _I386, True, 16, "x86-linux-gnu", ("gcc", "-m32"),
        {"__i386__": "1", "__i386": "1", "__i686__": "1"},
        size_t="unsigned int", wchar_t="long",
        preferred={"long long": 8, "unsigned long long": 8, "double": 8},
    ),
    Target(
        "x86_64", "x86", "little", _sizes(_LP64), True, 16, "x86_64-linux-gnu", ("gcc", "-m64"),
        {"__x86_64__": "1", "__x86_64": "1", "__amd64__": "1", "__amd64": "1"},
    ),
    Target(
        "riscv64", "riscv", "little", _sizes(_LP64), False, 16, "riscv64-linux-gnu", ("riscv64-linux-gnu-gcc",),
        {"__riscv": "1", "__riscv_xlen": "64", "__riscv_flen": "64", "__riscv_float_abi_double": "1"},
    ),
    Target(
        "s390x", "s390", "big", _sizes(_LP64, long_double=(16, 8), __int128=(16, 8), unsigned___int128=(16, 8)),
        False, 8, "s390x-linux-gnu", ("s390x-linux-gnu-gcc",),
        {"__s390__": "1", "__s390x__": "1", "__zarch__": "1"},
    ),
    Target(
        "ppc64le", "powerpc", "little", _sizes(_LP64), False, 16, "powerpc64le-linux-gnu",
        ("powerpc64le-linux-gnu-gcc",),
        {"__powerpc__": "1", "__powerpc64__": "1", "__PPC__": "1", "__PPC64__": "1", "_CALL_ELF": "2",
         "_LITTLE_ENDIAN": "1", "__LITTLE_ENDIAN__": "1"},
        ioctl=_THREE_BIT_IOCTL,
    ),
    Target(
        "mips64", "mips", "big", _sizes(_LP64), True, 16, "mips64-linux-gnuabi64", ("mips64-linux-gnuabi64-gcc",),
        {"__mips__": "1", "__mips": "64", "_MIPSEB": "1", "__MIPSEB__": "1", "__MIPSEB": "1", "_ABIN32": "2",
         "_ABI64": "3", "_ABIO32": "1", "_MIPS_SIM": "_ABI64", "_MIPS_SZINT": "32", "_MIPS_SZLONG": "64",
         "_MIPS_SZPTR": "64", "__mips64": "1", "_MIPS_ISA": "_MIPS_ISA_MIPS64"},
        ioctl=_THREE_BIT_IOCTL,
    ),
    Target(
        "loongarch64", "loongarch", "little", _sizes(_LP64), True, 16, "loongarch64-linux-gnu",
        ("loongarch64-linux-gnu-gcc",),
        {"__loongarch__": "1", "__loongarch_grlen": "64", "__loongarch64": "1", "__loongarch_lp64": "1",
         "_LOONGARCH_SIM": "_ABILP64", "_ABILP64": "3", "_LOONGARCH_SZINT": "32", "_LOONGARCH_SZLONG": "64",
         "_LOONGARCH_SZPTR": "64"},
    ),
)  # fmt: skip

TARGETS: Mapping[str, Target] = MappingProxyType({row.name: row for row in _ROWS})

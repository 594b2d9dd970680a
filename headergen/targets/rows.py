"""The rows of the table. Those that a compiler has confirmed say ``proved``; ``tests/test_targets.py`` does it again.

Sources of the figures: GCC's and Clang's own answers (``-dM -E``, ``_Static_assert``) and the processor supplements of
the System V ABI. Where the two compilers differ (arc, m68k, xtensa), GCC's answer stands: it builds these kernels.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec.structs import replace

from headergen.targets.target import IoctlEncoding, Target

_ILP32 = {
    "_Bool": (1, 1), "char": (1, 1), "signed char": (1, 1), "unsigned char": (1, 1),
    "short": (2, 2), "unsigned short": (2, 2), "int": (4, 4), "unsigned int": (4, 4),
    "long": (4, 4), "unsigned long": (4, 4), "long long": (8, 8), "unsigned long long": (8, 8),
    "float": (4, 4), "double": (8, 8), "long double": (8, 8),
    "_Float32": (4, 4), "_Float64": (8, 8), "_Float32x": (8, 8),
    "*": (4, 4), "__builtin_va_list": (4, 4),
}  # fmt: skip
_LP64 = _ILP32 | {
    "long": (8, 8), "unsigned long": (8, 8), "__int128": (16, 16), "unsigned __int128": (16, 16),
    "long double": (16, 16), "*": (8, 8), "__builtin_va_list": (8, 8),
}  # fmt: skip
# what only some targets have
_HALF = {"_Float16": (2, 2)}
_QUADRUPLE = {"_Float128": (16, 16), "_Float64x": (16, 16)}
_DECIMAL = {"_Decimal32": (4, 4), "_Decimal64": (8, 8), "_Decimal128": (16, 16)}
_ARM64_TYPES = _HALF | _QUADRUPLE | {"__fp16": (2, 2), "__bf16": (2, 2), "__builtin_va_list": (32, 8)}
_X86_FLOATS = _DECIMAL | {"_Float128": (16, 16), "__float128": (16, 16)}
_NOT_COMPLEX = frozenset({"_Bool", "*", "__builtin_va_list"})


def _sizes(base: dict[str, tuple[int, int]], changes: dict[str, tuple[int, int]]) -> Mapping[str, tuple[int, int]]:
    types = base | changes
    pairs = {name: of for name, of in types.items() if name not in _NOT_COMPLEX and not name.startswith("_Decimal")}
    return MappingProxyType(types | {f"_Complex {name}": (2 * size, align) for name, (size, align) in pairs.items()})


def _capped(limit: int, long_double: int = 8, va_list: int = 4) -> Mapping[str, tuple[int, int]]:
    """A 32-bit ABI in which no type is aligned to more than ``limit`` bytes."""
    types = _ILP32 | {"long double": (long_double, 8), "__builtin_va_list": (va_list, 4)}
    return _sizes({name: (size, min(align, limit)) for name, (size, align) in types.items()}, {})


_THREE_BITS = IoctlEncoding(size_bits=13, dir_bits=3, none=1, read=2, write=4)
_SPARC = IoctlEncoding(size_bits=13, dir_bits=3, none=1, read=2, write=4, shared_bit=True)
_PARISC = IoctlEncoding(read=1, write=2)
_ARM = {"__arm__": "1", "__ARM_EABI__": "1", "__ARM_ARCH": "7", "__ARM_PCS_VFP": "1"}
_ARM64 = {"__aarch64__": "1", "__ARM_ARCH": "8", "__ARM_64BIT_STATE": "1"}
_RISCV = {"__riscv": "1", "__riscv_flen": "64", "__riscv_float_abi_double": "1"}
_PPC = {"__powerpc__": "1", "__PPC__": "1"}
_PPC64 = _PPC | {"__powerpc64__": "1", "__PPC64__": "1"}
_PPC_BIG = {"_BIG_ENDIAN": "1", "__BIG_ENDIAN__": "1"}
_MIPS = {"__mips__": "1", "__mips_isa_rev": "2", "_MIPS_SZINT": "32"}
_O32 = _MIPS | {
    "__mips": "32", "_ABIO32": "1", "_MIPS_SIM": "_ABIO32", "_MIPS_ISA": "_MIPS_ISA_MIPS32",
    "_MIPS_SZLONG": "32", "_MIPS_SZPTR": "32",
}  # fmt: skip
_N64 = _MIPS | {
    "__mips": "64", "__mips64": "1", "_ABI64": "3", "_MIPS_SIM": "_ABI64", "_MIPS_ISA": "_MIPS_ISA_MIPS64",
    "_MIPS_SZLONG": "64", "_MIPS_SZPTR": "64",
}  # fmt: skip
_MIPS_BIG = {"_MIPSEB": "1", "__MIPSEB": "1", "__MIPSEB__": "1"}
_MIPS_LITTLE = {"_MIPSEL": "1", "__MIPSEL": "1", "__MIPSEL__": "1"}

ROWS = (
    Target(
        "arm", "arm", "little", _sizes(_ILP32, {}), False, 8, "arm-linux-gnueabihf", ("arm-linux-gnueabihf-gcc",),
        _ARM | {"__ARMEL__": "1"}, size_t="unsigned int", wchar_t="unsigned int", unnamed_bitfields_align=True,
    ),
    Target(
        "arm64", "arm64", "little",
        _sizes(_LP64, _ARM64_TYPES),
        False, 16, "aarch64-linux-gnu", ("aarch64-linux-gnu-gcc",),
        _ARM64 | {"__AARCH64EL__": "1"}, wchar_t="unsigned int", unnamed_bitfields_align=True,
    ),
    Target(
        "i386", "x86", "little",
        _sizes(
            _ILP32 | _X86_FLOATS,
            {"long long": (8, 4), "unsigned long long": (8, 4), "double": (8, 4), "long double": (12, 4),
             "_Float64": (8, 4), "_Float32x": (8, 4), "_Float64x": (12, 4), "__float80": (12, 4)},
        ),
        True, 16, "x86-linux-gnu", ("gcc", "-m32"),
        {"__i386__": "1", "__i386": "1", "__i686__": "1", "__ILP32__": "1", "_ILP32": "1"},
        size_t="unsigned int", wchar_t="long",
        preferred={"long long": 8, "unsigned long long": 8, "double": 8, "_Float64": 8, "_Float32x": 8},
    ),
    Target(
        "x86_64", "x86", "little", _sizes(
            _LP64 | _X86_FLOATS,
            _HALF | {"_Float64x": (16, 16), "__float80": (16, 16), "__builtin_va_list": (24, 8)},
        ), True, 16, "x86_64-linux-gnu", ("gcc", "-m64"),
        {"__x86_64__": "1", "__x86_64": "1", "__amd64__": "1", "__amd64": "1"},
    ),
    Target(
        "riscv64", "riscv", "little",
        _sizes(_LP64, _HALF | _QUADRUPLE),
        False, 16, "riscv64-linux-gnu", ("riscv64-linux-gnu-gcc",),
        _RISCV | {"__riscv_xlen": "64"},
    ),
    Target(
        "s390x", "s390", "big",
        _sizes(
            _LP64 | _DECIMAL,
            {"long double": (16, 8), "__int128": (16, 8), "unsigned __int128": (16, 8), "_Float128": (16, 8),
             "_Float64x": (16, 8), "_Decimal128": (16, 8), "__builtin_va_list": (32, 8)},
        ),
        False, 8, "s390x-linux-gnu", ("s390x-linux-gnu-gcc",),
        {"__s390__": "1", "__s390x__": "1", "__zarch__": "1"},
    ),
    Target(
        "ppc64le", "powerpc", "little",
        _sizes(_LP64, _DECIMAL | _QUADRUPLE | {"__float128": (16, 16), "__ibm128": (16, 16)}),
        False, 16, "powerpc64le-linux-gnu",
        ("powerpc64le-linux-gnu-gcc",),
        _PPC64 | {"_CALL_ELF": "2", "_LITTLE_ENDIAN": "1", "__LITTLE_ENDIAN__": "1"}, ioctl=_THREE_BITS,
    ),
    Target(
        "mips64", "mips", "big",
        _sizes(_LP64, _QUADRUPLE),
        True, 16, "mips64-linux-gnuabi64", ("mips64-linux-gnuabi64-gcc",),
        _N64 | _MIPS_BIG, ioctl=_THREE_BITS,
    ),
    Target(
        "loongarch64", "loongarch", "little", _sizes(_LP64, {}), True, 16, "loongarch64-linux-gnu",
        ("loongarch64-linux-gnu-gcc",),
        {"__loongarch__": "1", "__loongarch_grlen": "64", "__loongarch64": "1", "__loongarch_lp64": "1",
         "_LOONGARCH_SIM": "_ABILP64", "_ABILP64": "3", "_LOONGARCH_SZINT": "32", "_LOONGARCH_SZLONG": "64",
         "_LOONGARCH_SZPTR": "64"},
    ),
    # ------------------------------------------------------------------------------------- without KVM, or no longer
    Target(
        "armeb", "arm", "big", _sizes(_ILP32, {}), False, 8, "armeb-linux-gnueabihf",
        ("arm-linux-gnueabihf-gcc", "-mbig-endian"),
        _ARM | {"__ARMEB__": "1"}, size_t="unsigned int", wchar_t="unsigned int", unnamed_bitfields_align=True,
    ),
    Target(
        "arm64be", "arm64", "big", _sizes(_LP64, _ARM64_TYPES), False, 16, "aarch64_be-linux-gnu",
        ("aarch64-linux-gnu-gcc", "-mbig-endian"),
        _ARM64 | {"__AARCH64EB__": "1"}, wchar_t="unsigned int", unnamed_bitfields_align=True,
    ),
    Target(
        "riscv32", "riscv", "little",
        _sizes(_ILP32, _HALF | _QUADRUPLE | {"long double": (16, 16)}),
        False, 16, "riscv32-linux-gnu",
        ("riscv64-linux-gnu-gcc", "-march=rv32gc", "-mabi=ilp32d"),
        _RISCV | {"__riscv_xlen": "32"}, size_t="unsigned int",
    ),
    Target(
        "ppc64", "powerpc", "big",
        _sizes(_LP64, _DECIMAL | {"__ibm128": (16, 16)}),
        False, 16, "powerpc64-linux-gnu", ("powerpc64-linux-gnu-gcc",),
        _PPC64 | _PPC_BIG | {"_CALL_ELF": "1"}, ioctl=_THREE_BITS,
    ),
    Target(
        "powerpc", "powerpc", "big",
        _sizes(_ILP32 | _DECIMAL, {"long double": (16, 16), "__ibm128": (16, 16), "__builtin_va_list": (12, 4)}),
        False, 16, "powerpc-linux-gnueabihf",
        ("powerpc-linux-gnu-gcc",),
        _PPC | _PPC_BIG | {"_CALL_SYSV": "1"}, ioctl=_THREE_BITS, size_t="unsigned int", wchar_t="long",
    ),
    Target(
        "mips", "mips", "big", _sizes(_ILP32, {}), True, 8, "mips-linux-gnueabihf", ("mips-linux-gnu-gcc",),
        _O32 | _MIPS_BIG, ioctl=_THREE_BITS, size_t="unsigned int",
    ),
    Target(
        "mipsel", "mips", "little", _sizes(_ILP32, {}), True, 8, "mipsel-linux-gnueabihf", ("mipsel-linux-gnu-gcc",),
        _O32 | _MIPS_LITTLE, ioctl=_THREE_BITS, size_t="unsigned int",
    ),
    Target(
        "mips64el", "mips", "little", _sizes(_LP64, _QUADRUPLE), True, 16, "mips64el-linux-gnuabi64",
        ("mips64el-linux-gnuabi64-gcc",),
        _N64 | _MIPS_LITTLE, ioctl=_THREE_BITS,
    ),
    Target(
        "sparc64", "sparc", "big", _sizes(_LP64, _QUADRUPLE), True, 16, "sparc64-linux-gnu", ("sparc64-linux-gnu-gcc",),
        {"__sparc__": "1", "__sparc": "1", "__arch64__": "1", "__sparc_v9__": "1"}, ioctl=_SPARC,
    ),
    Target(
        "sparc", "sparc", "big",
        _sizes(_ILP32, {"long double": (16, 8), "_Float128": (16, 8), "_Float64x": (16, 8)}),
        True, 8, "sparc-linux-gnu",
        ("sparc64-linux-gnu-gcc", "-m32"),
        {"__sparc__": "1", "__sparc": "1"}, ioctl=_SPARC, size_t="unsigned int",
    ),
    Target(
        "m68k", "m68k", "big", _capped(2, long_double=12), True, 2, "m68k-linux-gnu", ("m68k-linux-gnu-gcc",),
        {"__m68k__": "1", "__mc68000__": "1", "__mc68000": "1", "__mc68020__": "1", "__mc68020": "1"},
        size_t="unsigned int", wchar_t="long", bitfield_types_align=False, empty_bitfield_align=2, clang="no",
    ),
    Target(
        "parisc", "parisc", "big", _sizes(_ILP32, {}), True, 8, "hppa-linux-gnu", ("hppa-linux-gnu-gcc",),
        {"__hppa__": "1", "__hppa": "1", "_PA_RISC1_1": "1", "__BIG_ENDIAN__": "1"},
        ioctl=_PARISC, size_t="unsigned int", wchar_t="long", clang="no",
    ),
    Target(
        "alpha", "alpha", "little",
        _sizes(_LP64, _QUADRUPLE | {"__builtin_va_list": (16, 8)}),
        True, 16, "alpha-linux-gnu", ("alpha-linux-gnu-gcc",),
        {"__alpha__": "1", "__alpha": "1"}, ioctl=_THREE_BITS, clang="no",
    ),
    Target(
        "sh", "sh", "little", _capped(4, va_list=20), True, 4, "sh4-linux-gnu", ("sh4-linux-gnu-gcc",),
        {"__sh__": "1", "__SH4__": "1", "__LITTLE_ENDIAN__": "1"}, size_t="unsigned int", wchar_t="long", clang="no",
    ),
    Target(
        "arc", "arc", "little", _capped(4), False, 4, "arc-linux-gnu", ("arc-linux-gnu-gcc",),
        {"__arc__": "1", "__ARCHS__": "1", "__HS__": "1", "__LITTLE_ENDIAN__": "1"}, size_t="unsigned int", clang="no",
    ),
    Target(
        "csky", "csky", "little", _capped(4), False, 4, "csky-linux", (),
        {"__csky__": "2", "__CSKY__": "2", "__CSKYABI__": "2", "__CSKYLE__": "1"},
        size_t="unsigned int", wchar_t="long", unnamed_bitfields_align=True, clang="parses",
    ),
    Target(
        "hexagon", "hexagon", "little", _sizes(_ILP32, {}), False, 16, "hexagon-linux", (),
        {"__hexagon__": "1", "__HEXAGON_ARCH__": "68", "__ILP32__": "1", "_ILP32": "1"}, size_t="unsigned int",
        # the kernel is built so, whatever the processor's own ABI says
        clang_flags=("-fno-short-enums",),
    ),
    Target(
        # a bare-metal GCC of Debian's proves the layout; what it calls wchar_t is not what Linux does
        "xtensa", "xtensa", "little", _sizes(_ILP32, {"__builtin_va_list": (12, 4)}), False, 16, "xtensa-linux",
        ("xtensa-lx106-elf-gcc", "-D__linux__"),
        {"__xtensa__": "1", "__XTENSA__": "1", "__XTENSA_EL__": "1"}, size_t="unsigned int", wchar_t="long", clang="no",
    ),
    Target(
        # likewise
        "openrisc", "openrisc", "big", _capped(4), True, 4, "or1k-linux", ("or1k-elf-gcc", "-D__linux__"),
        {"__or1k__": "1", "__OR1K__": "1"}, size_t="unsigned int", wchar_t="unsigned int", clang="no",
    ),
    Target(
        # by GCC's documentation of the port alone
        "microblaze", "microblaze", "big", _capped(4), True, 4, "microblaze-linux-gnu", ("microblaze-linux-gnu-gcc",),
        {"__microblaze__": "1", "__MICROBLAZE__": "1"}, size_t="unsigned int", proved=False, clang="no",
    ),
    Target(
        # likewise
        "nios2", "nios2", "little", _capped(4), True, 4, "nios2-linux-gnu", ("nios2-linux-gnu-gcc",),
        {"__nios2__": "1", "__NIOS2__": "1", "__nios2": "1", "__nios2_little_endian__": "1"},
        size_t="unsigned int", proved=False, clang="no",
    ),
)  # fmt: skip

# the 32-bit targets whose programs may be compiled for times of 64 bits, as Debian's for armhf are
_TWO_TIMES = ("arm", "armeb", "i386", "powerpc", "mips", "mipsel", "sparc", "m68k", "parisc", "sh")
_TIME64 = {"_FILE_OFFSET_BITS": "64", "_TIME_BITS": "64"}
VIEWS = tuple(
    replace(row, name=f"{row.name}_time64", view_of=row.name, user_defines=_TIME64)
    for row in ROWS
    if row.name in _TWO_TIMES
)

"""What there is to know of a target: the columns of the table, and what follows from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Literal

from msgspec import Struct, field

from headergen.model.decoding import IoctlNumber


class IoctlEncoding(Struct, frozen=True):
    """How an arch packs an ioctl number (``asm/ioctl.h``): bits of the size and direction fields and their values.

    ``shared_bit`` is sparc's trick: the bit that says "no direction" belongs to the size where there is a direction.
    """

    size_bits: int = 14
    dir_bits: int = 2
    none: int = 0
    write: int = 1
    read: int = 2
    shared_bit: bool = False

    def decode(self, value: int) -> IoctlNumber:
        """What the macros of that ``asm/ioctl.h`` (``_IOC_DIR`` …) say of a number; the one decoder that there is."""
        bits = value >> (16 + self.size_bits) & ((1 << self.dir_bits) - 1)
        size_bits = self.size_bits
        if self.shared_bit:
            directed = bits & (self.read | self.write)
            size_bits = size_bits + 1 if directed else 0  # without a direction the bit says so, and there is no size
            bits = directed or bits
        known = {0: "", self.none: "", self.read: "r", self.write: "w", self.read | self.write: "rw"}
        size = value >> 16 & ((1 << size_bits) - 1)
        return IoctlNumber(known.get(bits, "?"), value >> 8 & 0xFF, value & 0xFF, size)


class Target(Struct, frozen=True, dict=True):
    """One ABI.

    ``types`` maps a canonical C spelling (``*`` for a pointer) to size and alignment in bytes. ``biggest_alignment``
    is what ``__attribute__((aligned))`` without a number gives. ``defines`` are the predefined macros that UAPI
    headers can see and that do not follow from the other columns. ``gcc`` is the command of Debian's cross compiler,
    ``triple`` what clang and ``zig cc`` call the target. ``unnamed_bitfields_align``: whether the type of an unnamed
    bit-field (``:0`` too) counts for its record's alignment. ``preferred`` are the types that ``__alignof__`` gives
    another alignment than they have in records. ``bitfield_types_align`` is false where the type of a bit-field says
    nothing about its place (m68k), and ``empty_bitfield_align`` then what ``:0`` aligns to. ``clang`` says how far
    Clang can stand in for GCC: "yes", "parses" where it has no code generator, "no" where it lays records out
    otherwise or does not know the target; ``clang_flags`` are what it needs to agree with the kernel. ``proved`` says
    whether a compiler has confirmed the row. ``view_of`` names the target that this one is the same as, but for the
    macros that programs are compiled with, ``user_defines``; nobody means it who does not name it.
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
    ioctl: IoctlEncoding = IoctlEncoding()
    size_t: str = "unsigned long"
    wchar_t: str = "int"
    unnamed_bitfields_align: bool = False
    bitfield_types_align: bool = True
    empty_bitfield_align: int = 1
    preferred: Mapping[str, int] = field(default_factory=dict)
    clang: Literal["yes", "parses", "no"] = "yes"
    clang_flags: tuple[str, ...] = ()
    proved: bool = True
    notes: Mapping[str, str] = field(default_factory=dict)
    view_of: str = ""
    user_defines: Mapping[str, str] = field(default_factory=dict)

    @property
    def flags(self) -> tuple[str, ...]:
        """What any compiler is given besides its command."""
        return tuple(f"-D{name}={value}" for name, value in self.user_defines.items())

    def signed(self, name: str) -> bool:
        """Whether a built-in type has negative values, by its canonical spelling; false for what is no integer."""
        return self.char_signed if name == "char" else name in _SIGNED

    @property
    def bits(self) -> int:
        """Width of ``long``: 32 or 64."""
        return self.types["long"][0] * 8

    def alignments_of_width(self, width: int) -> tuple[int, int]:
        """Alignments in bytes of the integer type that has ``width`` bits, its own and in a record; 0 if none has."""
        return self._by_width.get(width, (0, 0))

    @cached_property
    def _by_width(self) -> Mapping[int, tuple[int, int]]:
        names = ("__int128", "long long", "long", "int", "short", "char")
        sizes = {name: self.types[name] for name in names if name in self.types}
        return {8 * size: (self.preferred_alignment(name), align) for name, (size, align) in sizes.items()}

    def preferred_alignment(self, name: str) -> int:
        """What ``__alignof__`` gives for a built-in type; for a complex one that of its parts."""
        return self.preferred.get(name.removeprefix("_Complex "), self.types[name][1])

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
            "__SIZEOF_WCHAR_T__": "4", "__SIZEOF_WINT_T__": "4",
            "__CHAR16_TYPE__": "short unsigned int", "__CHAR32_TYPE__": "unsigned int",
            **self._integer_types, **self._limits,
        }  # fmt: skip
        if self.bits == 64:
            result |= {"__LP64__": "1", "_LP64": "1", "__SIZEOF_INT128__": "16"}
        if not self.char_signed:
            result["__CHAR_UNSIGNED__"] = "1"
        return MappingProxyType(result | dict(self.defines) | dict(self.user_defines))

    @cached_property
    def _named(self) -> Mapping[str, str]:
        """The types that macros name, ``__INT8_TYPE__`` and its like, which a freestanding ``stdint.h`` is made of.

        Which types are fast is left out: GCC and Clang do not agree.
        """
        exact = {8: "signed char", 16: "short", 32: "int", 64: "long" if self.bits == 64 else "long long"}
        pointer = self.size_t.replace("unsigned ", "")
        signed = {f"INT{least}{bits}": name for least in ("", "_LEAST") for bits, name in exact.items()}
        signed |= {"INTMAX": exact[64], "INTPTR": pointer}
        unsigned = {f"U{name}": f"unsigned {type_.removeprefix('signed ')}" for name, type_ in signed.items()}
        others = {"SIZE": self.size_t, "PTRDIFF": pointer, "WCHAR": self.wchar_t, "WINT": "unsigned int"}
        return signed | unsigned | others | {"SIG_ATOMIC": "int"}

    @property
    def _integer_types(self) -> Mapping[str, str]:
        return {f"__{name}_TYPE__": _gcc_spelling(type_) for name, type_ in self._named.items()}

    @property
    def _limits(self) -> Mapping[str, str]:
        """``__INT64_MAX__``, ``__LONG_WIDTH__`` and their like."""
        plain = {"SCHAR": "signed char", "SHRT": "short", "INT": "int", "LONG": "long", "LONG_LONG": "long long"}
        result = {f"__{name}_MAX__": self._largest(type_) for name, type_ in {**self._named, **plain}.items()}
        for name, type_ in {**self._named, **plain}.items():
            if not name.startswith("UINT") and not name.removeprefix("INT").isdigit():
                result[f"__{name}_WIDTH__"] = str(8 * self.types[type_][0])
            if name in ("WCHAR", "WINT", "SIG_ATOMIC"):
                result[f"__{name}_MIN__"] = f"(-__{name}_MAX__ - 1)" if self.signed(type_) else self._literal(0, type_)
        return result

    def _largest(self, type_: str) -> str:
        """The largest number of a type, as GCC writes it."""
        return self._literal((1 << (8 * self.types[type_][0] - self.signed(type_))) - 1, type_, hex)

    @staticmethod
    def _literal(value: int, type_: str, text: Callable[[int], str] = str) -> str:
        wide = type_.removeprefix("unsigned ")
        suffix = {"int": "", "long": "L", "long long": "LL"}.get(wide)
        return text(value) if suffix is None else f"{text(value)}{'U' * (wide != type_)}{suffix}"


_SIGNED = frozenset({"signed char", "short", "int", "long", "long long", "__int128"})
_GCC_SPELLINGS = {
    "short": "short int", "unsigned short": "short unsigned int",
    "long": "long int", "unsigned long": "long unsigned int",
    "long long": "long long int", "unsigned long long": "long long unsigned int",
}  # fmt: skip


def _gcc_spelling(canonical: str) -> str:
    """``unsigned long`` as GCC's own macros spell it: ``long unsigned int``."""
    return _GCC_SPELLINGS.get(canonical, canonical)

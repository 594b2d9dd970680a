"""The words of an interface: what a translation unit declares, before and after layout.

A ``Model`` is what the parser read: it has names, types and unevaluated expressions, but no sizes. An ``Abi`` is the
same interface with the layout that one target gives it. Only an ``Abi`` can be rendered, compared or dumped, so a
model without a layout cannot be rendered by mistake.

Sizes, alignments and offsets are bytes; ``bit_offset`` and ``bit_width`` are bits. Headers are named as they are
included (``linux/kvm.h``, ``asm/kvm.h``); lines count from 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from headergen.words import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A line of a header (``header`` as included), or of a file of the project (``header`` is then its path)."""

    header: str
    line: int


STAND_IN = "libc/"
"""What the names of headers begin with that stand in for a C library's (``libc/stdint.h``). They are no part of an
interface, and what they declare gives way to any header that declares it too."""


# ---------------------------------------------------------------------------------------------------------------- types


@dataclass(frozen=True, slots=True)
class Scalar:
    """A built-in type by its canonical C spelling, e.g. ``unsigned int``; ``void`` too.

    Canonical spellings: ``void``, ``_Bool``, ``char``, ``signed char``, ``unsigned char``, ``short``,
    ``unsigned short``, ``int``, ``unsigned int``, ``long``, ``unsigned long``, ``long long``,
    ``unsigned long long``, ``__int128``, ``unsigned __int128``, ``float``, ``double``, ``long double``.
    """

    name: str


@dataclass(frozen=True, slots=True)
class Pointer:
    """A pointer; ``to`` may be a ``Function``."""

    to: CType


@dataclass(frozen=True, slots=True)
class Array:
    """An array; ``length`` is None for a flexible one (``x[]``)."""

    of: CType
    length: Expr | None


@dataclass(frozen=True, slots=True)
class Named:
    """A use of a typedef by its name."""

    name: str


@dataclass(frozen=True, slots=True)
class RecordRef:
    """A use of a struct or union by its key, e.g. ``struct kvm_regs`` or ``struct (asm/kvm.h:12)``."""

    key: str


@dataclass(frozen=True, slots=True)
class EnumRef:
    """A use of an enumeration by its key, e.g. ``enum kvm_bus`` or ``enum (asm/kvm.h:12)``."""

    key: str


@dataclass(frozen=True, slots=True)
class Function:
    """A function type; only ever pointed at in a UAPI header, so it is kept as text alone: ``int (void *, char)``."""

    text: str


CType: TypeAlias = Scalar | Pointer | Array | Named | RecordRef | EnumRef | Function


# ---------------------------------------------------------------------------------------------------------- expressions


@dataclass(frozen=True, slots=True)
class IntLiteral:
    """An integer or character constant.

    Its type depends on the target, so only what the source says is kept: the value, the suffix (lower case, of ``u``,
    ``l``, ``ll``, ``ul``, ``ull``, or "") and whether it was decimal (a decimal constant never becomes unsigned on its
    own; C11 6.4.4.1). A character constant is ``char=True`` with the raw byte value 0..255, whose sign the target
    decides.
    """

    value: int
    suffix: str = ""
    decimal: bool = True
    char: bool = False


@dataclass(frozen=True, slots=True)
class StringLiteral:
    """A string; never an integer constant, kept so that the reason for skipping can say so."""

    text: str


@dataclass(frozen=True, slots=True)
class Ident:
    """An identifier left after macro expansion: an enumerator, or something that is defined nowhere."""

    name: str


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter of the function-like macro that the expression belongs to, by its index."""

    index: int


@dataclass(frozen=True, slots=True)
class Pasted:
    """An identifier pasted from text and parameters by ``##``: ``parts`` holds strings and parameter indices."""

    parts: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Unary:
    """``op`` is one of ``+ - ~ ! & *``."""

    op: str
    operand: Expr


@dataclass(frozen=True, slots=True)
class Binary:
    """``op`` is a C binary operator, ``&&``, ``||`` and ``,`` included."""

    op: str
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True)
class Conditional:
    """``condition ? then : otherwise``; ``then`` is None for GNU's ``a ?: b``."""

    condition: Expr
    then: Expr | None
    otherwise: Expr


@dataclass(frozen=True, slots=True)
class TypeOf:
    """``typeof(operand)``; stands in a cast, and nowhere else."""

    operand: Expr


@dataclass(frozen=True, slots=True)
class Cast:
    """``(type) operand``."""

    type: CType | TypeOf
    operand: Expr


@dataclass(frozen=True, slots=True)
class SizeOf:
    """``sizeof`` or ``_Alignof`` (``align=True``) of a type, or of an expression.

    A ``Param`` as operand may stand for a type or for an expression. ``preferred`` marks GNU's ``__alignof__``, which
    on i386 gives 8 for a 64-bit integer where ``_Alignof`` gives the 4 that it has in a record.
    """

    operand: CType | Expr
    align: bool = False
    preferred: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """``operand.name`` or ``operand->name`` (``arrow``)."""

    operand: Expr
    name: str | Param
    arrow: bool = False


@dataclass(frozen=True, slots=True)
class Index:
    """``operand[index]``."""

    operand: Expr
    index: Expr


@dataclass(frozen=True, slots=True)
class OffsetOf:
    """``offsetof(type, designator)``; the designator is a chain of member names, parameters and array indices.

    A ``str`` is a member's name, a ``Param`` a designator given by the caller (``"usr_regs.ARM_pc"``), an ``Expr``
    inside a one-element tuple an array index.
    """

    type: CType | Param
    designator: tuple[str | Param | tuple[Expr], ...]


@dataclass(frozen=True, slots=True)
class Call:
    """A call of something that is no macro, e.g. of a compiler's builtin. No constant, unless a builtin is."""

    name: str
    arguments: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class IoctlExpr:
    """A use of ``_IO``, ``_IOR``, ``_IOW`` or ``_IOWR`` (or of ``_IOC``).

    ``direction`` is "", "r", "w" or "rw"; for a plain ``_IOC`` it is the expression of the direction bits.
    ``argument`` is the type named, an expression where the macro was given one (a size for ``_IOC``, or a
    parameter), or None. ``value`` is the header's own expansion: the number is computed from that alone.
    """

    direction: str | Expr
    type: Expr
    nr: Expr
    argument: CType | Expr | None
    value: Expr


Expr: TypeAlias = (
    IntLiteral
    | StringLiteral
    | Ident
    | Param
    | Pasted
    | Unary
    | Binary
    | Conditional
    | Cast
    | SizeOf
    | Member
    | Index
    | OffsetOf
    | Call
    | IoctlExpr
)


# ------------------------------------------------------------------------------------------------ preprocessor's output


@dataclass(frozen=True, slots=True)
class Macro:
    """A macro that is defined at the end of the translation unit.

    ``params`` is None for an object-like one; a variadic one ends with ``...`` (GNU's ``args...`` likewise).
    ``body`` is the text as written, spaces folded. ``expansion`` is the text after full expansion, in which
    parameter *i* of a function-like macro stands as the word ``__hg_p<i>__`` (also inside pasted words and strings)
    and each use of ``_IO``… as ``__hg_ioctl(direction, type, nr, argument, value)``; None where the preprocessor
    could not expand it (``reason`` then says why).

    ``given`` are the parameters that a caller gives, those to which the words ``__hg_p<i>__`` belong: ``params``
    itself, but for a variadic macro the parameters of the macro to which it hands everything on; where there is no
    such macro, one parameter stands for all the variable arguments.
    """

    name: str
    params: tuple[str, ...] | None
    body: str
    expansion: str | None
    location: Location
    reason: str = ""
    given: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """One name with two meanings, so that the headers of ``first`` and ``second`` cannot share a translation unit.

    ``kind`` is what was declared twice; the first meaning is the one that was kept, but a macro's last.
    """

    kind: Literal["record", "enum", "enumerator", "typedef", "macro"]
    name: str
    first: Location
    second: Location


@dataclass(frozen=True, slots=True)
class TranslationUnit:
    """Entry headers preprocessed for one target.

    ``text`` holds linemarkers that name headers as included. ``headers`` lists every header read, sorted.
    """

    target: str
    entries: tuple[str, ...]
    headers: tuple[str, ...]
    text: str
    macros: tuple[Macro, ...]
    diagnostics: tuple[object, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


# ---------------------------------------------------------------------------------------------------------------- model


@dataclass(frozen=True, slots=True)
class Attributes:
    """``packed`` and ``aligned`` as GNU C spells them. ``aligned`` holds one entry for each ``aligned(N)`` or
    ``_Alignas``; None stands for ``aligned`` without a number, the target's biggest alignment. ``pack`` is the N of the
    ``#pragma pack(N)`` in force where a record ends: no member is aligned to more than N bytes.
    """

    packed: bool = False
    aligned: tuple[Expr | None, ...] = ()
    pack: int | None = None


NO_ATTRIBUTES = Attributes()


@dataclass(frozen=True, slots=True)
class Field:
    """A member as declared. ``name`` is "" for an anonymous record or an unnamed bit-field."""

    name: str
    type: CType
    location: Location
    bit_width: Expr | None = None
    attributes: Attributes = NO_ATTRIBUTES


@dataclass(frozen=True, slots=True)
class Record:
    """A struct or union with its body."""

    key: str
    kind: Literal["struct", "union"]
    fields: tuple[Field, ...]
    location: Location
    attributes: Attributes = NO_ATTRIBUTES


@dataclass(frozen=True, slots=True)
class Enum:
    """An enumeration; a member's expression is None where C counts on."""

    key: str
    members: tuple[tuple[str, Expr | None], ...]
    location: Location
    attributes: Attributes = NO_ATTRIBUTES


@dataclass(frozen=True, slots=True)
class Typedef:
    """A typedef with the attributes given to it (``__aligned_u64``)."""

    name: str
    type: CType
    location: Location
    attributes: Attributes = NO_ATTRIBUTES


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that a header declares and that has no value or layout, with the reason.

    ``missing`` is what would have to be defined for it to have one: a record or enumeration by its key, a type or a
    macro by its name; "" where no definition would help.
    """

    name: str
    location: Location
    reason: str
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Model:
    """What the entry headers declare for one target, in source order."""

    target: str
    entries: tuple[str, ...]
    headers: tuple[str, ...]
    records: Mapping[str, Record]
    enums: Mapping[str, Enum]
    typedefs: Mapping[str, Typedef]
    macros: tuple[Macro, ...]
    skipped: tuple[Skipped, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


# ------------------------------------------------------------------------------------------------------------------ abi


@dataclass(frozen=True, slots=True)
class LaidField:
    """A member with its place.

    ``type`` is the resolved-by-name type of the model, ``spelling`` its text as C users write it (``__u32[4]``,
    ``struct kvm_regs``, ``void *``). ``array`` holds the dimensions, outermost first, 0 for a flexible one, also
    those that a typedef hides. ``bit_offset`` counts from the start of the record in the target's memory order (on a
    big-endian target bit 0 is the most significant bit of byte 0); it is None unless the member is a bit-field, whose
    ``offset`` and ``size`` are those of the bytes that it touches.
    """

    name: str
    type: CType
    spelling: str
    offset: int
    size: int
    align: int
    location: Location
    array: tuple[int, ...] = ()
    bit_offset: int | None = None
    bit_width: int | None = None
    signed: bool = False


@dataclass(frozen=True, slots=True)
class LaidRecord:
    """A record with its layout."""

    key: str
    kind: Literal["struct", "union"]
    size: int
    align: int
    fields: tuple[LaidField, ...]
    location: Location
    packed: bool = False


@dataclass(frozen=True, slots=True)
class LaidEnum:
    """An enumeration with its values and the canonical spelling of the integer type the compiler picks for it."""

    key: str
    type: str
    size: int
    members: Mapping[str, int]
    location: Location


@dataclass(frozen=True, slots=True)
class LaidTypedef:
    """A typedef: its target type, the text of that, and size and alignment (0 for an incomplete or function type)."""

    name: str
    type: CType
    spelling: str
    size: int
    align: int
    location: Location


@dataclass(frozen=True, slots=True)
class Constant:
    """An integer macro; ``type`` is the canonical spelling of its C type, whose sign ``value`` carries."""

    name: str
    value: int
    type: str
    location: Location


@dataclass(frozen=True, slots=True)
class Ioctl:
    """An ioctl. ``value`` is the unsigned number that user space passes; ``dir`` is "", "r", "w" or "rw" as user
    space sees it; ``arg`` the argument's spelling or None; ``arg_type`` the same as a type.
    """

    name: str
    value: int
    dir: str
    type: int
    nr: int
    size: int
    arg: str | None
    arg_type: CType | None
    location: Location


@dataclass(frozen=True, slots=True)
class FunctionMacro:
    """A function-like macro that can be computed.

    ``params`` are the parameters that a caller gives: for a macro that is variadic only to hand everything on, those
    of the macro that takes them. ``expr`` refers to them by index. ``roles`` says for each what it is given as:
    "value" (an integer), "member" (a member designator, as text), "type" (a type or a value, for ``sizeof``),
    "word" (text pasted or stringified).
    """

    name: str
    params: tuple[str, ...]
    roles: tuple[Literal["value", "member", "type", "word"], ...]
    body: str
    expr: Expr
    location: Location
    variadic: bool = False


@dataclass(frozen=True, slots=True)
class KernelId:
    """Where headers came from. ``version`` as the tree says (``6.12.117``, ``6.13.0-rc2``) or None for headers that do
    not say; ``commit`` and ``describe`` are git's, ``dirty`` whether the tree had uncommitted changes.
    """

    version: str | None = None
    commit: str | None = None
    describe: str | None = None
    dirty: bool = False


_DEEPEST = 128  # arrays and typedefs in one another that are followed; typedefs may go round in circles


@dataclass(frozen=True, slots=True)
class Abi:
    """An interface as one target sees it. Every mapping is in source order.

    ``flags`` are the macros without a body that are there to be asked for by ``#ifdef``; include guards are none.
    """

    target: str
    entries: tuple[str, ...]
    headers: tuple[str, ...]
    constants: Mapping[str, Constant]
    enums: Mapping[str, LaidEnum]
    records: Mapping[str, LaidRecord]
    typedefs: Mapping[str, LaidTypedef]
    ioctls: Mapping[str, Ioctl]
    macros: Mapping[str, FunctionMacro]
    skipped: tuple[Skipped, ...]
    kernel: KernelId = field(default_factory=KernelId)
    flags: Mapping[str, Location] = field(default_factory=dict)

    def record_under(self, type: CType) -> LaidRecord | None:
        """The record that a type is, or is an array of, through typedefs; None for anything else."""
        for _ in range(_DEEPEST):
            if isinstance(type, Array):
                type = type.of
            elif isinstance(type, Named) and type.name in self.typedefs:
                type = self.typedefs[type.name].type
            else:
                break
        return self.records.get(type.key) if isinstance(type, RecordRef) else None

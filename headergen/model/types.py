"""C's types and expressions as a header writes them: names and operators, and no sizes.

They stand together since each holds the other: an array has a length, and ``sizeof`` a type.
"""

from __future__ import annotations

from typing import TypeAlias

from headergen.words import dataclass


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

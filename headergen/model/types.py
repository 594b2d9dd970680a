"""C's types and expressions as a header writes them: names and operators, and no sizes.

They stand together since each holds the other: an array has a length, and ``sizeof`` a type.
"""

from __future__ import annotations

from typing import TypeAlias

from msgspec import Struct

from headergen.model.keys import Tagged


class Scalar(Struct, frozen=True):
    """A built-in type by its canonical C spelling, e.g. ``unsigned int``; ``void`` too.

    Canonical spellings: ``void``, ``_Bool``, ``char``, ``signed char``, ``unsigned char``, ``short``,
    ``unsigned short``, ``int``, ``unsigned int``, ``long``, ``unsigned long``, ``long long``,
    ``unsigned long long``, ``__int128``, ``unsigned __int128``, ``float``, ``double``, ``long double``; those of GNU C
    that a target has (``_Float16``, ``__float128``, ``_Decimal64`` …), ``_Complex`` before one of these, and
    ``__builtin_va_list``.
    """

    name: str


class Pointer(Struct, frozen=True):
    """A pointer; ``to`` may be a ``Function``."""

    to: CType


class Array(Struct, frozen=True):
    """An array; ``length`` is None for a flexible one (``x[]``)."""

    of: CType
    length: Expr | None


class Named(Struct, frozen=True):
    """A use of a typedef by its name."""

    name: str


class RecordRef(Tagged, frozen=True):
    """A use of a struct or union by its key, e.g. ``struct kvm_regs`` or ``struct (asm/kvm.h:12)``."""


class EnumRef(Tagged, frozen=True):
    """A use of an enumeration by its key, e.g. ``enum kvm_bus`` or ``enum (asm/kvm.h:12)``."""


class Function(Struct, frozen=True):
    """A function type; only ever pointed at in a UAPI header, so it is kept as text alone: ``int (void *, char)``."""

    text: str


CType: TypeAlias = Scalar | Pointer | Array | Named | RecordRef | EnumRef | Function


class IntLiteral(Struct, frozen=True):
    """An integer or character constant.

    Its type depends on the target, so only what the source says is kept: the value, the suffix (lower case, of ``u``,
    ``l``, ``ll``, ``ul``, ``ull``, or "") and whether it was decimal (a decimal constant never becomes unsigned on its
    own; C11 6.4.4.1). A character constant is ``char=True`` with the raw byte value 0..255, whose sign the target
    decides; ``wide`` is the prefix of one that has another type (``L``, ``u``, ``U``), or "".
    """

    value: int
    suffix: str = ""
    decimal: bool = True
    char: bool = False
    wide: str = ""


class FloatLiteral(Struct, frozen=True):
    """A floating constant of the type "float", "double" or "long double"; of the last only what a double can hold."""

    value: float
    type: str = "double"


class StringLiteral(Struct, frozen=True):
    """A string, adjacent ones joined and escapes resolved; ``text`` has one character for each byte."""

    text: str


class Ident(Struct, frozen=True):
    """An identifier left after macro expansion: an enumerator, or something that is defined nowhere."""

    name: str


class Param(Struct, frozen=True):
    """A parameter of the function-like macro that the expression belongs to, by its index."""

    index: int


class Pasted(Struct, frozen=True):
    """An identifier pasted from text and parameters by ``##``: ``parts`` holds strings and parameter indices."""

    parts: tuple[str | int, ...]


class Unary(Struct, frozen=True):
    """``op`` is one of ``+ - ~ ! & *``."""

    op: str
    operand: Expr


class Binary(Struct, frozen=True):
    """``op`` is a C binary operator, ``&&``, ``||`` and ``,`` included."""

    op: str
    left: Expr
    right: Expr


class Conditional(Struct, frozen=True):
    """``condition ? then : otherwise``; ``then`` is None for GNU's ``a ?: b``."""

    condition: Expr
    then: Expr | None
    otherwise: Expr


class TypeOf(Struct, frozen=True):
    """``typeof(operand)``; stands in a cast, and nowhere else."""

    operand: Expr


class Cast(Struct, frozen=True):
    """``(type) operand``."""

    type: CType | TypeOf
    operand: Expr


class SizeOf(Struct, frozen=True):
    """``sizeof`` or ``_Alignof`` (``align=True``) of a type, or of an expression.

    A ``Param`` as operand may stand for a type or for an expression. ``preferred`` marks GNU's ``__alignof__``, which
    on i386 gives 8 for a 64-bit integer where ``_Alignof`` gives the 4 that it has in a record.
    """

    operand: CType | Expr
    align: bool = False
    preferred: bool = False


class MemberAccess(Struct, frozen=True):
    """``operand.name`` or ``operand->name`` (``arrow``)."""

    operand: Expr
    name: str | Param
    arrow: bool = False


class Index(Struct, frozen=True):
    """``operand[index]``."""

    operand: Expr
    index: Expr


class OffsetOf(Struct, frozen=True):
    """``offsetof(type, designator)``; the designator is a chain of member names, parameters and array indices.

    A ``str`` is a member's name, a ``Param`` a designator given by the caller (``"usr_regs.ARM_pc"``), an ``Expr``
    inside a one-element tuple an array index.
    """

    type: CType | Param
    designator: tuple[str | Param | tuple[Expr], ...]


class Call(Struct, frozen=True):
    """A call of something that is no macro, e.g. of a compiler's builtin. No constant, unless a builtin is."""

    name: str
    arguments: tuple[Expr, ...]


class Generic(Struct, frozen=True):
    """``_Generic(control, type: result, default: result)``; the type of the default is None."""

    control: Expr
    choices: tuple[tuple[CType | None, Expr], ...]


class SameType(Struct, frozen=True):
    """``__builtin_types_compatible_p(left, right)``."""

    left: CType | TypeOf
    right: CType | TypeOf


class IoctlExpr(Struct, frozen=True):
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
    | FloatLiteral
    | StringLiteral
    | Ident
    | Param
    | Pasted
    | Unary
    | Binary
    | Conditional
    | Cast
    | SizeOf
    | MemberAccess
    | Index
    | OffsetOf
    | Call
    | Generic
    | SameType
    | IoctlExpr
)


def innermost(type: CType) -> CType:
    """What a type is made of behind pointers and arrays, as it is named there: a typedef is not looked through."""
    while isinstance(type, Pointer | Array):
        type = type.to if isinstance(type, Pointer) else type.of
    return type


def parts(node: object) -> tuple[object, ...]:
    """What a type or an expression is made of, as it comes: nodes, tuples of them, and plain values without parts."""
    if isinstance(node, tuple):
        return node
    return tuple(getattr(node, name) for name in getattr(node, "__struct_fields__", ()))

"""The words of an interface: what a translation unit declares, before and after layout.

A ``Model`` is what the parser read: it has names, types and unevaluated expressions, but no sizes. An ``Abi`` is the
same interface with the layout that one target gives it. Only an ``Abi`` can be rendered, compared or dumped, so a
model without a layout cannot be rendered by mistake.

Sizes, alignments and offsets are bytes; ``bit_offset`` and ``bit_width`` are bits. Headers are named as they are
included (``linux/kvm.h``, ``asm/kvm.h``); lines count from 1.

What every command needs can be had from here; ``symbols`` and ``decoding`` hold the words of answers, ``commits`` those
of a history.
"""

from __future__ import annotations

from headergen.model.abi import (
    NAMED,
    Abi,
    Alias,
    Apart,
    Completion,
    Constant,
    FloatConstant,
    FunctionMacro,
    Ioctl,
    KernelId,
    LaidEnum,
    LaidField,
    LaidRecord,
    LaidTypedef,
    StringConstant,
)
from headergen.model.declarations import NO_ATTRIBUTES, Attributes, Enum, Field, Model, Record, Skipped, Typedef
from headergen.model.locations import STAND_IN, Location
from headergen.model.types import (
    Array,
    Binary,
    Call,
    Cast,
    Conditional,
    CType,
    EnumRef,
    Expr,
    FloatLiteral,
    Function,
    Generic,
    Ident,
    Index,
    IntLiteral,
    IoctlExpr,
    MemberAccess,
    Named,
    OffsetOf,
    Param,
    Pasted,
    Pointer,
    RecordRef,
    SameType,
    Scalar,
    SizeOf,
    StringLiteral,
    TypeOf,
    Unary,
    innermost,
    parts,
)
from headergen.model.unit import Conflict, Macro, TranslationUnit

__all__ = [
    "NAMED",
    "NO_ATTRIBUTES",
    "STAND_IN",
    "Abi",
    "Alias",
    "Apart",
    "Array",
    "Attributes",
    "Binary",
    "CType",
    "Call",
    "Cast",
    "Completion",
    "Conditional",
    "Conflict",
    "Constant",
    "Enum",
    "EnumRef",
    "Expr",
    "Field",
    "FloatConstant",
    "FloatLiteral",
    "Function",
    "FunctionMacro",
    "Generic",
    "Ident",
    "Index",
    "IntLiteral",
    "Ioctl",
    "IoctlExpr",
    "KernelId",
    "LaidEnum",
    "LaidField",
    "LaidRecord",
    "LaidTypedef",
    "Location",
    "Macro",
    "MemberAccess",
    "Model",
    "Named",
    "OffsetOf",
    "Param",
    "Pasted",
    "Pointer",
    "Record",
    "RecordRef",
    "SameType",
    "Scalar",
    "SizeOf",
    "Skipped",
    "StringConstant",
    "StringLiteral",
    "TranslationUnit",
    "TypeOf",
    "Typedef",
    "Unary",
    "innermost",
    "parts",
]

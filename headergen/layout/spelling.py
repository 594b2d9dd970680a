"""Types as C users write them."""

from __future__ import annotations

from collections.abc import Callable

from headergen.model import Array, CType, EnumRef, Expr, Function, Named, Pointer, RecordRef, Scalar


def spell(type_: CType, length: Callable[[Expr], int]) -> str:
    """The abstract spelling: ``__u32[4]``, ``struct kvm_regs``, ``void *``, ``int (*)(void)``.

    ``length`` computes an array's dimension.
    """
    suffix = ""
    prefix = ""
    while True:
        if isinstance(type_, Pointer):
            # a pointer to an array or a function needs parentheses around what stands so far
            inner = isinstance(type_.to, Array | Function)
            prefix = f"(*{prefix}" if inner else f"*{prefix}"
            suffix = f"{suffix})" if inner else suffix
            type_ = type_.to
        elif isinstance(type_, Array):
            suffix += f"[{'' if type_.length is None else length(type_.length)}]"
            type_ = type_.of
        elif isinstance(type_, Function):
            return f"{_returns(type_.text)} {prefix}{suffix}{_parameters(type_.text)}"
        else:
            return f"{_base(type_)}{_space(prefix)}{suffix}"


def _space(prefix: str) -> str:
    return f" {prefix}" if prefix else ""


def _base(type_: Scalar | Named | RecordRef | EnumRef) -> str:
    return type_.key if isinstance(type_, RecordRef | EnumRef) else type_.name


def _returns(text: str) -> str:
    before = text.partition("(")[0].strip()
    return before or "void"


def _parameters(text: str) -> str:
    _, opened, rest = text.partition("(")
    return f"({rest}" if opened else "()"

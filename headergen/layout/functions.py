"""Function-like macros: which can be computed from what a caller gives, and what each parameter is given as."""

from __future__ import annotations

from typing import Literal, TypeAlias

from headergen.constexpr import ConstexprError
from headergen.layout.remembered import Asked
from headergen.layout.simplify import simplified
from headergen.model import (
    Array,
    Binary,
    Call,
    Cast,
    Conditional,
    CType,
    Expr,
    FloatLiteral,
    FunctionMacro,
    Generic,
    Ident,
    Index,
    IntLiteral,
    IoctlExpr,
    Macro,
    MemberAccess,
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
)

Role: TypeAlias = Literal["value", "member", "type", "word"]
# a use further down this list says more of what the caller must give
_STRENGTH: tuple[Role, ...] = ("value", "type", "member", "word")


class FunctionReader:
    """Checks the expression of a function-like macro against one model."""

    def __init__(self, sizes: Asked) -> None:
        self._sizes = sizes
        self._roles: dict[int, Role] = {}

    def read(self, macro: Macro, expression: Expr) -> FunctionMacro:
        """The macro as a function; ``ConstexprError`` says what stands in the way."""
        self._roles = {}
        expression = simplified(expression)
        self._check(expression)
        params = macro.params or ()
        given = macro.given if macro.given is not None else params
        variadic = bool(given) and bool(params) and params[-1].endswith("...") and len(given) == len(params)
        roles = tuple(self._roles.get(index, "value") for index in range(len(given)))
        names = tuple(name.removesuffix("...") or "args" for name in given)
        return FunctionMacro(macro.name, names, roles, macro.body, expression, macro.location, variadic)

    # ------------------------------------------------------------------------------------------------------- checks

    def _role(self, param: Param, role: Role) -> None:
        known = self._roles.get(param.index, "value")
        self._roles[param.index] = max(known, role, key=_STRENGTH.index)

    def _check(self, expression: Expr) -> None:
        """Notes how parameters are used; ``ConstexprError`` for what cannot be computed from numbers and names."""
        if isinstance(expression, IntLiteral):
            self._sizes.integers.literal(expression)
        elif isinstance(expression, Param):
            self._role(expression, "value")
        elif isinstance(expression, Ident):
            self._sizes.identifier(expression.name)
        elif isinstance(expression, Pasted):
            self._check_pasted(expression)
        elif isinstance(expression, Unary):
            if expression.op in "*&":
                raise ConstexprError("it needs an object")
            self._check(expression.operand)
        elif isinstance(expression, Binary):
            self._check_binary(expression)
        elif isinstance(expression, Conditional):
            self._check(expression.condition)
            if expression.then is not None:
                self._check(expression.then)
            self._check(expression.otherwise)
        else:
            self._check_rest(expression)

    def _check_rest(self, expression: Expr) -> None:
        if isinstance(expression, Cast):
            self._check_cast(expression)
        elif isinstance(expression, SizeOf):
            self._check_sizeof(expression)
        elif isinstance(expression, OffsetOf):
            self._check_offsetof(expression)
        elif isinstance(expression, IoctlExpr):
            self._check(expression.value)
        elif isinstance(expression, Call):
            raise ConstexprError(
                f"it calls {expression.name}, which is no macro of these headers", missing=expression.name
            )
        elif isinstance(expression, Generic | SameType):
            raise ConstexprError("it asks which type something has")
        elif isinstance(expression, FloatLiteral):
            raise ConstexprError("it uses a floating number")
        elif isinstance(expression, StringLiteral):
            raise ConstexprError("it is a string")
        else:
            raise ConstexprError("it needs an object")

    def _check_binary(self, expression: Binary) -> None:
        node: Expr = expression
        while isinstance(node, Binary):
            if node.op == ",":
                raise ConstexprError("it uses the comma operator")
            self._check(node.right)
            node = node.left
        self._check(node)

    def _check_cast(self, expression: Cast) -> None:
        if isinstance(expression.type, TypeOf):
            self._check(expression.type.operand)
            self._check(expression.operand)
            return
        type_ = self._sizes.resolve(expression.type)
        if isinstance(type_, Pointer):
            raise ConstexprError("it is a pointer, not an integer")
        if not (isinstance(type_, Scalar) and type_.name in self._sizes.integers.bits):
            raise ConstexprError("it casts to a type that is no integer")
        operand = expression.operand
        # a pointer on the way (`(unsigned long)(void *)(x)`) changes nothing but the width
        if isinstance(operand, Cast) and not isinstance(operand.type, TypeOf):
            inner = self._sizes.resolve(operand.type)
            if isinstance(inner, Pointer):
                raise ConstexprError("it casts a pointer")
        self._check(operand)

    def _check_pasted(self, expression: Pasted) -> None:
        for part in expression.parts:
            if isinstance(part, int):
                self._role(Param(part), "word")
        first, last = expression.parts[0], expression.parts[-1]
        start, end = first if isinstance(first, str) else "", last if isinstance(last, str) else ""
        if not start and len(end) <= 3 and not end.strip("uUlL"):
            # a number and its suffix (`_UL(1)`), or whatever else the caller has
            return
        if not self._sizes.any_word(start, end):
            raise ConstexprError(f"it pastes together what is no constant: none has a name like {start}…{end}")

    def _check_sizeof(self, expression: SizeOf) -> None:
        operand = expression.operand
        if isinstance(operand, Param):
            self._role(operand, "type")
        elif isinstance(operand, CType):
            self._sizes.measure(operand)
        elif isinstance(operand, MemberAccess):
            self._check_member(operand)
        else:
            self._check(operand)

    def _check_member(self, place: Expr) -> None:
        """``sizeof(((struct x *)0)->member)``."""
        while isinstance(place, MemberAccess | Index):
            if isinstance(place, MemberAccess) and isinstance(place.name, Param):
                self._role(place.name, "member")
            place = place.operand
        if not (isinstance(place, Cast) and isinstance(place.type, Pointer)):
            raise ConstexprError("it needs an object")
        self._sizes.measure(place.type.to)

    def _check_offsetof(self, expression: OffsetOf) -> None:
        if isinstance(expression.type, Param):
            self._role(expression.type, "type")
        current: CType | None = None if isinstance(expression.type, Param) else expression.type
        if current is not None:
            self._sizes.measure(current)
        for step in expression.designator:
            if isinstance(step, Param):
                self._role(step, "member")
                current = None
            elif isinstance(step, tuple):
                self._check(step[0])
                outer = self._sizes.resolve(current) if current is not None else None
                current = outer.of if isinstance(outer, Array) else None
            elif current is not None:
                record = self._sizes.resolve(current)
                if not isinstance(record, RecordRef):
                    raise ConstexprError(f"it asks for {step} of what is no record")
                current = self._sizes.member(record.key, step)[1]

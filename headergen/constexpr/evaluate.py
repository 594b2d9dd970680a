"""Computes a constant expression as the target's compiler does.

Everything that a target decides (widths, signs, sizes, offsets, enumerators) is asked of an ``Environment``. A part
that C does not evaluate (the right of ``0 && x``, the other branch of ``?:``, the operand of ``sizeof``) is still
checked for undefined names, but may divide by zero.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Protocol, TypeAlias

from headergen.constexpr.errors import ConstexprError
from headergen.constexpr.integers import Integers
from headergen.constexpr.parser import parse_expression
from headergen.model import (
    Array,
    Binary,
    Call,
    Cast,
    Conditional,
    CType,
    EnumRef,
    Expr,
    Function,
    Ident,
    Index,
    IntLiteral,
    IoctlExpr,
    Member,
    Named,
    OffsetOf,
    Param,
    Pasted,
    Pointer,
    RecordRef,
    Scalar,
    SizeOf,
    StringLiteral,
    TypeOf,
    Unary,
)


class Value(NamedTuple):
    """A number and the canonical spelling of its C type; ``*`` is a pointer, to ``pointee``."""

    value: int
    type: str
    pointee: CType | None = None


Argument: TypeAlias = Value | str | CType
"""What a caller gives a macro's parameter: a value, the text of a designator or of a word to paste, or a type."""


class Environment(Protocol):
    """What an expression may ask. Each method raises ``ConstexprError`` where there is no answer."""

    integers: Integers
    arguments: Sequence[Argument]

    def identifier(self, name: str) -> Value:
        """The value of an enumerator."""

    def word(self, name: str) -> Value:
        """The value of an identifier that was pasted together: of a macro, or of an enumerator."""

    def measure(self, type_: CType, *, preferred: bool = False) -> tuple[int, int]:
        """Size and alignment in bytes; ``preferred`` is GNU's ``__alignof__``."""

    def resolve(self, type_: CType) -> CType:
        """The type without typedefs; an enumeration's integer type for that."""

    def member(self, key: str, name: str) -> tuple[int, CType]:
        """Offset in bytes and type of a record's member, found through anonymous members too."""


CTYPES = (Scalar, Pointer, Array, Named, RecordRef, EnumRef, Function)


def evaluate(expression: Expr, env: Environment) -> Value:
    """The value of an integer constant expression; ``ConstexprError`` where it has none."""
    try:
        result = _value(expression, env, True)
    except RecursionError:
        raise ConstexprError("it is nested too deeply") from None
    if result.type == "*":
        raise ConstexprError("it is a pointer, not an integer")
    return result


def type_of(expression: Expr, env: Environment) -> CType:
    """The type of an expression that is not evaluated, as for ``sizeof``."""
    handler = _TYPES.get(type(expression))
    if handler is not None:
        return handler(expression, env)
    value = _value(expression, env, False)
    if value.type == "*":
        return Pointer(value.pointee or Scalar("void"))
    return Scalar(value.type)


def _value(expression: Expr, env: Environment, live: bool) -> Value:
    return _VALUES[type(expression)](expression, env, live)


# -------------------------------------------------------------------------------------------------------------- leaves


def _literal(expression: IntLiteral, env: Environment, _live: bool) -> Value:
    return Value(*env.integers.literal(expression))


def _string(_expression: StringLiteral, _env: Environment, _live: bool) -> Value:
    raise ConstexprError("it is a string")


def _ident(expression: Ident, env: Environment, _live: bool) -> Value:
    return env.identifier(expression.name)


def _argument(expression: Param, env: Environment) -> Argument:
    if expression.index >= len(env.arguments):
        raise ConstexprError("it depends on a macro's parameter")
    return env.arguments[expression.index]


def _param(expression: Param, env: Environment, live: bool) -> Value:
    argument = _argument(expression, env)
    if isinstance(argument, Value):
        return argument
    if isinstance(argument, str):
        return _value(parse_expression(argument, typedefs=()), env, live)
    raise ConstexprError("it is given a type where a value should be")


def _pasted(expression: Pasted, env: Environment, live: bool) -> Value:
    words = []
    for part in expression.parts:
        argument = part if isinstance(part, str) else _argument(Param(part), env)
        words.append(str(argument.value) if isinstance(argument, Value) else str(argument))
    pasted = parse_expression("".join(words), typedefs=())
    return env.word(pasted.name) if isinstance(pasted, Ident) else _value(pasted, env, live)


# ----------------------------------------------------------------------------------------------------------- operators


def _unary(expression: Unary, env: Environment, live: bool) -> Value:
    operator = expression.op
    if operator == "&":
        address, type_ = _address(expression.operand, env, live)
        return Value(address, "*", type_)
    if operator == "*":
        raise ConstexprError("it reads memory")
    operand = _value(expression.operand, env, live)
    if operator == "!":
        return Value(int(operand.value == 0), "int")
    if operand.type == "*":
        raise ConstexprError(f"it applies {operator} to a pointer")
    integers = env.integers
    name = integers.promote(operand.type)
    if operator == "-":
        return Value(integers.wrap(-operand.value, name), name)
    if operator == "~":
        return Value(integers.wrap(~operand.value, name), name)
    return Value(operand.value, name)


def _binary(expression: Binary, env: Environment, live: bool) -> Value:
    # a chain leans to the left: walked in a loop, its length costs no stack
    pending: list[tuple[str, Expr]] = []
    node: Expr = expression
    while isinstance(node, Binary):
        pending.append((node.op, node.right))
        node = node.left
    result = _value(node, env, live)
    while pending:
        operator, right = pending.pop()
        if operator in _LOGICAL:
            decided = (result.value == 0) if operator == "&&" else (result.value != 0)
            other = _value(right, env, live and not decided)
            result = Value(int(operator == "||") if decided else int(other.value != 0), "int")
        elif operator == ",":
            if live:
                raise ConstexprError("it uses the comma operator")
            result = _value(right, env, live)
        else:
            result = _apply(operator, result, _value(right, env, live), env, live)
    return result


def _apply(operator: str, left: Value, right: Value, env: Environment, live: bool) -> Value:
    if left.type == "*" or right.type == "*":
        return _pointers(operator, left, right, env)
    integers = env.integers
    if operator in _SHIFTS:
        return _shift(operator, left, right, integers, live)
    name = integers.common(left.type, right.type)
    a, b = left.value, right.value
    if left.type != name:
        a = integers.wrap(a, name)
    if right.type != name:
        b = integers.wrap(b, name)
    compute = _ARITHMETIC.get(operator)
    if compute is not None:
        return Value(integers.wrap(compute(a, b), name), name)
    compare = _COMPARISONS.get(operator)
    if compare is not None:
        return Value(int(compare(a, b)), "int")
    if b == 0:
        if live:
            raise ConstexprError("it divides by zero")
        return Value(0, name)
    quotient = abs(a) // abs(b)
    if (a < 0) != (b < 0):
        quotient = -quotient
    return Value(integers.wrap(quotient if operator == "/" else a - b * quotient, name), name)


_LOGICAL = frozenset({"&&", "||"})
_SHIFTS = frozenset({"<<", ">>"})
_ARITHMETIC: dict[str, Callable[[int, int], int]] = {
    "|": int.__or__, "&": int.__and__, "^": int.__xor__, "+": int.__add__, "-": int.__sub__, "*": int.__mul__,
}  # fmt: skip
_COMPARISONS: dict[str, Callable[[int, int], bool]] = {
    "==": int.__eq__, "!=": int.__ne__, "<": int.__lt__, ">": int.__gt__, "<=": int.__le__, ">=": int.__ge__,
}  # fmt: skip


def _shift(operator: str, left: Value, right: Value, integers: Integers, live: bool) -> Value:
    name = integers.promote(left.type)
    count = right.value
    if not 0 <= count < integers.bits[name]:
        if live:
            shown = count if abs(count) < 1 << 64 else "a number"
            raise ConstexprError(f"it shifts {name} by {shown}, which C leaves undefined")
        return Value(0, name)
    return Value(integers.wrap(left.value << count if operator == "<<" else left.value >> count, name), name)


def _pointers(operator: str, left: Value, right: Value, env: Environment) -> Value:
    if operator in _COMPARISONS:
        return Value(int(_COMPARISONS[operator](left.value, right.value)), "int")
    if operator not in ("+", "-"):
        raise ConstexprError(f"it applies {operator} to a pointer")
    pointee = left.pointee if left.type == "*" else right.pointee
    size = env.measure(pointee or Scalar("char"))[0] or 1
    if left.type == right.type:
        if operator == "+":
            raise ConstexprError("it adds two pointers")
        return Value(
            env.integers.wrap((left.value - right.value) // size, env.integers.ptrdiff_t), env.integers.ptrdiff_t
        )
    if left.type == "*":
        moved = left.value + (right.value if operator == "+" else -right.value) * size
    elif operator == "+":
        moved = right.value + left.value * size
    else:
        raise ConstexprError("it subtracts a pointer from an integer")
    return Value(env.integers.wrap(moved, env.integers.size_t), "*", pointee)


def _conditional(expression: Conditional, env: Environment, live: bool) -> Value:
    condition = _value(expression.condition, env, live)
    taken = condition.value != 0
    then = condition if expression.then is None else _value(expression.then, env, live and taken)
    otherwise = _value(expression.otherwise, env, live and not taken)
    chosen = then if taken else otherwise
    if then.type == "*" or otherwise.type == "*":
        pointee = then.pointee if then.type == "*" else otherwise.pointee
        return Value(chosen.value, "*", pointee)
    name = env.integers.common(then.type, otherwise.type)
    return Value(env.integers.wrap(chosen.value, name), name)


# --------------------------------------------------------------------------------------------------------------- types


def _cast(expression: Cast, env: Environment, live: bool) -> Value:
    operand = _value(expression.operand, env, live)
    type_ = expression.type
    resolved = env.resolve(type_of(type_.operand, env) if isinstance(type_, TypeOf) else type_)
    if isinstance(resolved, Scalar) and resolved.name in env.integers.bits:
        return Value(env.integers.wrap(operand.value, resolved.name), resolved.name)
    if isinstance(resolved, Pointer):
        return Value(env.integers.wrap(operand.value, env.integers.size_t), "*", resolved.to)
    if isinstance(resolved, Scalar) and resolved.name in ("float", "double", "long double"):
        raise ConstexprError("it is a floating number")
    raise ConstexprError("it casts to a type that is no integer")


def _sizeof(expression: SizeOf, env: Environment, _live: bool) -> Value:
    operand = expression.operand
    if isinstance(operand, Param):
        argument = _argument(operand, env)
        if isinstance(argument, Value):
            operand = Scalar(argument.type)
        elif not isinstance(argument, str):
            operand = argument
    type_ = operand if isinstance(operand, CTYPES) else type_of(operand, env)
    size = env.measure(type_, preferred=expression.preferred)[expression.align]
    return Value(size, env.integers.size_t)


def _offsetof(expression: OffsetOf, env: Environment, live: bool) -> Value:
    type_ = expression.type
    if isinstance(type_, Param):
        argument = _argument(type_, env)
        if isinstance(argument, str | Value):
            raise ConstexprError("it is given a value where a type should be")
        type_ = argument
    offset = 0
    current: CType = type_
    for step in _steps(expression.designator, env):
        resolved = env.resolve(current)
        if isinstance(step, tuple):
            if not isinstance(resolved, Array):
                raise ConstexprError("it indexes what is no array")
            current = resolved.of
            offset += _value(step[0], env, live).value * env.measure(current)[0]
        else:
            if not isinstance(resolved, RecordRef):
                raise ConstexprError(f"it asks for {step} of what is no record")
            distance, current = env.member(resolved.key, step)
            offset += distance
    return Value(env.integers.wrap(offset, env.integers.size_t), env.integers.size_t)


def _steps(designator: Sequence[str | Param | tuple[Expr]], env: Environment) -> list[str | tuple[Expr]]:
    """The designator with parameters replaced by what the caller gave."""
    result: list[str | tuple[Expr]] = []
    for step in designator:
        if isinstance(step, Param):
            argument = _argument(step, env)
            if not isinstance(argument, str):
                raise ConstexprError("it is given a value where a member should be")
            given = parse_expression(f"offsetof(int, {argument})", typedefs=())
            if not isinstance(given, OffsetOf):
                raise ConstexprError(f"{argument} names no member")
            result.extend(part for part in given.designator if not isinstance(part, Param))
        else:
            result.append(step)
    return result


def _place(_expression: Member | Index, _env: Environment, _live: bool) -> Value:
    raise ConstexprError("it reads memory")


def _address(place: Expr, env: Environment, live: bool) -> tuple[int, CType]:
    """Address and type of an lvalue that needs no object: a member of a null pointer's target, and the like."""
    if isinstance(place, Member):
        if not isinstance(place.name, str):
            raise ConstexprError("it depends on a macro's parameter")
        if place.arrow:
            base, type_ = _target(_value(place.operand, env, live))
        else:
            base, type_ = _address(place.operand, env, live)
        resolved = env.resolve(type_)
        if not isinstance(resolved, RecordRef):
            raise ConstexprError(f"it asks for {place.name} of what is no record")
        distance, member = env.member(resolved.key, place.name)
        return base + distance, member
    if isinstance(place, Index):
        outer = env.resolve(type_of(place.operand, env))
        index = _value(place.index, env, live).value
        if isinstance(outer, Array):
            return _address(place.operand, env, live)[0] + index * env.measure(outer.of)[0], outer.of
        base, type_ = _target(_value(place.operand, env, live))
        return base + index * env.measure(type_)[0], type_
    if isinstance(place, Unary) and place.op == "*":
        return _target(_value(place.operand, env, live))
    raise ConstexprError("it takes the address of an object")


def _target(pointer: Value) -> tuple[int, CType]:
    if pointer.type != "*" or pointer.pointee is None:
        raise ConstexprError("it follows what is no pointer")
    return pointer.value, pointer.pointee


def _type_of_member(expression: Member, env: Environment) -> CType:
    if not isinstance(expression.name, str):
        raise ConstexprError("it depends on a macro's parameter")
    outer = env.resolve(type_of(expression.operand, env))
    if expression.arrow and isinstance(outer, Pointer | Array):
        outer = env.resolve(outer.to if isinstance(outer, Pointer) else outer.of)
    if not isinstance(outer, RecordRef):
        raise ConstexprError(f"it asks for {expression.name} of what is no record")
    return env.member(outer.key, expression.name)[1]


def _type_of_element(expression: Index, env: Environment) -> CType:
    outer = env.resolve(type_of(expression.operand, env))
    if isinstance(outer, Pointer):
        return outer.to
    if isinstance(outer, Array):
        return outer.of
    raise ConstexprError("it indexes what is no array")


def _type_of_unary(expression: Unary, env: Environment) -> CType:
    if expression.op == "&":
        return Pointer(type_of(expression.operand, env))
    if expression.op == "*":
        return _type_of_element(Index(expression.operand, IntLiteral(0)), env)
    return Scalar(_value(expression, env, False).type)


def _type_of_cast(expression: Cast, env: Environment) -> CType:
    type_ = expression.type
    return type_of(type_.operand, env) if isinstance(type_, TypeOf) else type_


def _type_of_string(expression: StringLiteral, _env: Environment) -> CType:
    return Array(Scalar("char"), IntLiteral(len(expression.text) + 1))


# --------------------------------------------------------------------------------------------------------------- calls


def _call(expression: Call, env: Environment, live: bool) -> Value:
    arguments = expression.arguments
    known = _BUILTINS.get((expression.name, len(arguments)))
    if known is not None:
        return known(arguments, env, live)
    if not live and expression.name in _SWAPS:
        # linux/swab.h names these functions for the branch that a constant never takes
        return Value(0, _SWAPS[expression.name])
    raise ConstexprError(f"it calls {expression.name}, which is no macro of these headers", missing=expression.name)


def _constant_p(arguments: Sequence[Expr], env: Environment, _live: bool) -> Value:
    try:
        _value(arguments[0], env, True)
    except ConstexprError:
        return Value(0, "int")
    return Value(1, "int")


def _expect(arguments: Sequence[Expr], env: Environment, live: bool) -> Value:
    return Value(env.integers.wrap(_value(arguments[0], env, live).value, "long"), "long")


def _swap(size: int) -> Callable[[Sequence[Expr], Environment, bool], Value]:
    name = {2: "unsigned short", 4: "unsigned int", 8: "unsigned long"}[size]

    def swap(arguments: Sequence[Expr], env: Environment, live: bool) -> Value:
        type_ = name if env.integers.bits[name] == size * 8 else "unsigned long long"
        value = env.integers.wrap(_value(arguments[0], env, live).value, type_)
        return Value(int.from_bytes(value.to_bytes(size, "little"), "big"), type_)

    return swap


_SWAPS = {"__fswab16": "unsigned short", "__fswab32": "unsigned int", "__fswab64": "unsigned long long",
          "__fswahw32": "unsigned int", "__fswahb32": "unsigned int"}  # fmt: skip
_BUILTINS: dict[tuple[str, int], Callable[[Sequence[Expr], Environment, bool], Value]] = {
    ("__builtin_constant_p", 1): _constant_p,
    ("__builtin_expect", 2): _expect,
    ("__builtin_bswap16", 1): _swap(2),
    ("__builtin_bswap32", 1): _swap(4),
    ("__builtin_bswap64", 1): _swap(8),
}


def _ioctl(expression: IoctlExpr, env: Environment, live: bool) -> Value:
    return _value(expression.value, env, live)


_VALUES: dict[type, Callable[[Any, Environment, bool], Value]] = {
    IntLiteral: _literal, StringLiteral: _string, Ident: _ident, Param: _param, Pasted: _pasted, Unary: _unary,
    Binary: _binary, Conditional: _conditional, Cast: _cast, SizeOf: _sizeof, OffsetOf: _offsetof, Member: _place,
    Index: _place, Call: _call, IoctlExpr: _ioctl,
}  # fmt: skip
_TYPES: dict[type, Callable[[Any, Environment], CType]] = {
    Member: _type_of_member, Index: _type_of_element, Unary: _type_of_unary, Cast: _type_of_cast,
    StringLiteral: _type_of_string,
}  # fmt: skip

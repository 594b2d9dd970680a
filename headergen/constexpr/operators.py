"""Values of leaves and operators: integer promotions, wraparound, pointers as far as constants go."""

from __future__ import annotations

from collections.abc import Callable

from headergen.constexpr.environment import VALUES, Environment, Value, argument_of, value_of
from headergen.constexpr.errors import ConstexprError
from headergen.constexpr.floating import FLOATS, apply, as_real, common, real
from headergen.constexpr.integers import Integers
from headergen.constexpr.parser import parse_expression
from headergen.constexpr.places import address_of
from headergen.model import (
    Binary,
    Conditional,
    Expr,
    FloatLiteral,
    Ident,
    IntLiteral,
    IoctlExpr,
    Param,
    Pasted,
    Scalar,
    StringLiteral,
    Unary,
)


def _literal(expression: IntLiteral, env: Environment, _live: bool) -> Value:
    return Value(*env.integers.literal(expression))


def _floating(expression: FloatLiteral, _env: Environment, _live: bool) -> Value:
    return real(expression.value, expression.type)


def _string(_expression: StringLiteral, _env: Environment, _live: bool) -> Value:
    raise ConstexprError("it is a string")


def _ident(expression: Ident, env: Environment, _live: bool) -> Value:
    return env.identifier(expression.name)


def _param(expression: Param, env: Environment, live: bool) -> Value:
    argument = argument_of(expression, env)
    if isinstance(argument, Value):
        return argument
    if isinstance(argument, str):
        return value_of(parse_expression(argument, typedefs=()), env, live)
    raise ConstexprError("it is given a type where a value should be")


def _pasted(expression: Pasted, env: Environment, live: bool) -> Value:
    words = []
    for part in expression.parts:
        argument = part if isinstance(part, str) else argument_of(Param(part), env)
        words.append(str(argument.value) if isinstance(argument, Value) else str(argument))
    pasted = parse_expression("".join(words), typedefs=())
    return env.word(pasted.name) if isinstance(pasted, Ident) else value_of(pasted, env, live)


def _unary(expression: Unary, env: Environment, live: bool) -> Value:
    operator = expression.op
    if operator == "&":
        address, type_ = address_of(expression.operand, env, live)
        return Value(address, "*", type_)
    if operator == "*":
        raise ConstexprError("it reads memory")
    operand = value_of(expression.operand, env, live)
    if operator == "!":
        return Value(int(operand.value == 0), "int")
    if operand.type == "*":
        raise ConstexprError(f"it applies {operator} to a pointer")
    if operand.type in FLOATS:
        if operator == "~":
            raise ConstexprError("it applies ~ to a floating number")
        return real(-operand.real if operator == "-" else operand.real, operand.type)
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
    result = value_of(node, env, live)
    while pending:
        operator, right = pending.pop()
        if operator in _LOGICAL:
            decided = (result.value == 0) if operator == "&&" else (result.value != 0)
            other = value_of(right, env, live and not decided)
            result = Value(int(operator == "||") if decided else int(other.value != 0), "int")
        elif operator == ",":
            if live:
                raise ConstexprError("it uses the comma operator")
            result = value_of(right, env, live)
        else:
            result = _apply(operator, result, value_of(right, env, live), env, live)
    return result


def _apply(operator: str, left: Value, right: Value, env: Environment, live: bool) -> Value:
    if left.type in FLOATS or right.type in FLOATS:
        return apply(operator, left, right)
    if left.type == "*" or right.type == "*":
        return _pointers(operator, left, right, env)
    if operator in _SHIFTS:
        return _shift(operator, left, right, env.integers, live)
    return _integers(operator, left, right, env.integers, live)


def _integers(operator: str, left: Value, right: Value, integers: Integers, live: bool) -> Value:
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
    condition = value_of(expression.condition, env, live)
    taken = condition.value != 0
    then = condition if expression.then is None else value_of(expression.then, env, live and taken)
    otherwise = value_of(expression.otherwise, env, live and not taken)
    chosen = then if taken else otherwise
    if then.type == "*" or otherwise.type == "*":
        pointee = then.pointee if then.type == "*" else otherwise.pointee
        return Value(chosen.value, "*", pointee)
    if then.type in FLOATS or otherwise.type in FLOATS:
        return as_real(chosen, common(then.type, otherwise.type))
    name = env.integers.common(then.type, otherwise.type)
    return Value(env.integers.wrap(chosen.value, name), name)


def _ioctl(expression: IoctlExpr, env: Environment, live: bool) -> Value:
    return value_of(expression.value, env, live)


VALUES |= {
    IntLiteral: _literal, FloatLiteral: _floating, StringLiteral: _string, Ident: _ident, Param: _param,
    Pasted: _pasted, Unary: _unary, Binary: _binary, Conditional: _conditional, IoctlExpr: _ioctl,
}  # fmt: skip

"""Values and types that depend on the layout: casts, ``sizeof``, ``offsetof``, addresses of members."""

from __future__ import annotations

from collections.abc import Sequence

from headergen.constexpr.environment import CTYPES, TYPES, VALUES, Environment, Value, argument_of, type_of, value_of
from headergen.constexpr.errors import ConstexprError
from headergen.constexpr.floating import FLOATS, as_real
from headergen.constexpr.parser import parse_expression
from headergen.model import (
    Array,
    Cast,
    CType,
    Expr,
    FloatLiteral,
    Index,
    IntLiteral,
    MemberAccess,
    Named,
    OffsetOf,
    Param,
    Pointer,
    RecordRef,
    Scalar,
    SizeOf,
    StringLiteral,
    TypeOf,
    Unary,
)


def _cast(expression: Cast, env: Environment, live: bool) -> Value:
    operand = value_of(expression.operand, env, live)
    type_ = expression.type
    resolved = env.resolve(type_of(type_.operand, env) if isinstance(type_, TypeOf) else type_)
    if isinstance(resolved, Scalar) and resolved.name in env.integers.bits:
        if operand.type in FLOATS:
            return _truncated(operand, resolved.name, env)
        return Value(env.integers.wrap(operand.value, resolved.name), resolved.name)
    if isinstance(resolved, Pointer) and operand.type not in FLOATS:
        return Value(env.integers.wrap(operand.value, env.integers.size_t), "*", resolved.to)
    if isinstance(resolved, Scalar) and resolved.name in FLOATS and operand.type != "*":
        return as_real(operand, resolved.name)
    raise ConstexprError("it casts to a type that is no integer")


def _truncated(operand: Value, name: str, env: Environment) -> Value:
    """A floating number converted to an integer type, for which it must be in range."""
    if name == "_Bool":
        return Value(int(operand.real != 0), name)
    number = int(operand.real)
    if env.integers.wrap(number, name) != number:
        raise ConstexprError(f"it converts a floating number to {name}, which does not hold it")
    return Value(number, name)


def _sizeof(expression: SizeOf, env: Environment, _live: bool) -> Value:
    operand = expression.operand
    if isinstance(operand, Param):
        argument = argument_of(operand, env)
        if isinstance(argument, Value):
            operand = Scalar(argument.type)
        elif not isinstance(argument, str):
            operand = argument
    type_ = operand if isinstance(operand, CTYPES) else type_of(operand, env)
    if expression.align and isinstance(operand, MemberAccess):
        raise ConstexprError("it asks for the alignment of a member, which need not be that of its type")
    if expression.align and isinstance(operand, Cast):
        type_ = env.resolve(type_)  # a value is not aligned as a typedef says
    measured = env.measure(type_, preferred=expression.preferred)
    if not expression.align and isinstance(type_, Array | Named):
        array = env.resolve(type_)
        if isinstance(array, Array) and array.length is None:
            raise ConstexprError("it measures an array without a length")
    return Value(measured[expression.align], env.integers.size_t)


def _offsetof(expression: OffsetOf, env: Environment, live: bool) -> Value:
    type_ = expression.type
    if isinstance(type_, Param):
        argument = argument_of(type_, env)
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
            offset += value_of(step[0], env, live).value * env.measure(current)[0]
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
            argument = argument_of(step, env)
            if not isinstance(argument, str):
                raise ConstexprError("it is given a value where a member should be")
            given = parse_expression(f"offsetof(int, {argument})", typedefs=())
            if not isinstance(given, OffsetOf):
                raise ConstexprError(f"{argument} names no member")
            result.extend(part for part in given.designator if not isinstance(part, Param))
        else:
            result.append(step)
    return result


def _place(_expression: MemberAccess | Index, _env: Environment, _live: bool) -> Value:
    raise ConstexprError("it reads memory")


def address_of(place: Expr, env: Environment, live: bool) -> tuple[int, CType]:
    """Address and type of an lvalue that needs no object: a member of a null pointer's target, and the like."""
    if isinstance(place, MemberAccess):
        if not isinstance(place.name, str):
            raise ConstexprError("it depends on a macro's parameter")
        if place.arrow:
            base, type_ = _target(value_of(place.operand, env, live))
        else:
            base, type_ = address_of(place.operand, env, live)
        resolved = env.resolve(type_)
        if not isinstance(resolved, RecordRef):
            raise ConstexprError(f"it asks for {place.name} of what is no record")
        distance, member = env.member(resolved.key, place.name)
        return base + distance, member
    if isinstance(place, Index):
        outer = env.resolve(type_of(place.operand, env))
        index = value_of(place.index, env, live).value
        if isinstance(outer, Array):
            return address_of(place.operand, env, live)[0] + index * env.measure(outer.of)[0], outer.of
        base, type_ = _target(value_of(place.operand, env, live))
        return base + index * env.measure(type_)[0], type_
    if isinstance(place, Unary) and place.op == "*":
        return _target(value_of(place.operand, env, live))
    raise ConstexprError("it takes the address of an object")


def _target(pointer: Value) -> tuple[int, CType]:
    if pointer.type != "*" or pointer.pointee is None:
        raise ConstexprError("it follows what is no pointer")
    return pointer.value, pointer.pointee


def _type_of_member(expression: MemberAccess, env: Environment) -> CType:
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
    return Scalar(value_of(expression, env, False).type)


def _type_of_cast(expression: Cast, env: Environment) -> CType:
    type_ = expression.type
    return type_of(type_.operand, env) if isinstance(type_, TypeOf) else type_


def _type_of_floating(expression: FloatLiteral, _env: Environment) -> CType:
    return Scalar(expression.type)


def _type_of_string(expression: StringLiteral, _env: Environment) -> CType:
    return Array(Scalar("char"), IntLiteral(len(expression.text) + 1))


VALUES |= {Cast: _cast, SizeOf: _sizeof, OffsetOf: _offsetof, MemberAccess: _place, Index: _place}
TYPES |= {
    MemberAccess: _type_of_member, Index: _type_of_element, Unary: _type_of_unary, Cast: _type_of_cast,
    StringLiteral: _type_of_string, FloatLiteral: _type_of_floating,
}  # fmt: skip

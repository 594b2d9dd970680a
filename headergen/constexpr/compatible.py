"""Expressions that ask which type something has: ``_Generic`` and ``__builtin_types_compatible_p``."""

from __future__ import annotations

from headergen.constexpr.environment import TYPES, VALUES, Environment, Value, type_of, value_of
from headergen.constexpr.errors import ConstexprError
from headergen.model import Array, CType, EnumRef, Expr, Function, Generic, Pointer, SameType, TypeOf


def _chosen(expression: Generic, env: Environment) -> Expr:
    """The result whose type the control has; arrays and functions are pointers there."""
    control = env.unnamed(type_of(expression.control, env))
    if isinstance(control, Array):
        control = Pointer(control.of)
    otherwise: Expr | None = None
    for type_, result in expression.choices:
        if type_ is None:
            otherwise = result
        elif _compatible(control, type_, env):
            return result
    if otherwise is None:
        raise ConstexprError("it has no choice for the type that it is given")
    return otherwise


def _generic(expression: Generic, env: Environment, live: bool) -> Value:
    return value_of(_chosen(expression, env), env, live)


def _type_of_generic(expression: Generic, env: Environment) -> CType:
    return type_of(_chosen(expression, env), env)


def _same_type(expression: SameType, env: Environment, _live: bool) -> Value:
    left, right = (
        type_of(each.operand, env) if isinstance(each, TypeOf) else each for each in (expression.left, expression.right)
    )
    return Value(int(_compatible(left, right, env)), "int")


def _compatible(left: CType, right: CType, env: Environment) -> bool:
    """Whether C takes two unqualified types for one another."""
    left, right = env.unnamed(left), env.unnamed(right)
    if isinstance(left, Pointer) and isinstance(right, Pointer):
        return _compatible(left.to, right.to, env)
    if isinstance(left, Array) and isinstance(right, Array):
        if left.length is not None and right.length is not None:
            lengths = [value_of(length, env, True).value for length in (left.length, right.length)]
            if lengths[0] != lengths[1]:
                return False
        return _compatible(left.of, right.of, env)
    if isinstance(left, Function) and isinstance(right, Function):
        raise ConstexprError("it compares the types of functions")
    if isinstance(left, EnumRef) != isinstance(right, EnumRef):
        # an enumeration and its integer type are compatible; two enumerations are not
        left, right = env.resolve(left), env.resolve(right)
    return left == right


VALUES |= {Generic: _generic, SameType: _same_type}
TYPES |= {Generic: _type_of_generic}

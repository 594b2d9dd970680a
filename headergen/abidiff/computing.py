"""Whether two versions of a function-like macro compute the same: asked by what they give for many numbers.

``1U << (x)`` for ``(1 << (x))``, another cast, or the same offset by other names: no program is answered otherwise, and
a text that differs says nothing of that. Numbers that were tried prove nothing of the others, so such a change is told
nevertheless, as a note.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from headergen.abidiff.around import family_of
from headergen.abidiff.symbols import Symbols
from headergen.constexpr import ConstexprError, Value
from headergen.constexpr.laid import AbiEnvironment
from headergen.model import FunctionMacro, Ident, IntLiteral, parts

_BITS = 64  # of the widest number
_PLAIN = (0, 1, 2, 3, 5, 6, 7)  # what one parameter is while another is tried
_MOST = 64  # literals of two macros; of more, nobody says which matters
_FEWEST = 8  # numbers that a macro has to take, or little was tried


def computes_the_same(old: Symbols, new: Symbols, before: FunctionMacro, after: FunctionMacro) -> bool:
    """Whether two macros of the same parameters give the same number, or none, for all that is tried."""
    if set(before.roles) != {"value"} or before.roles != after.roles:
        return False
    sides = [(AbiEnvironment(each.abi, each.target), macro) for each, macro in ((old, before), (new, after))]
    own = {*_own(before.expr, old), *_own(after.expr, new)}
    if len(own) > _MOST:
        return False
    bounds = [_bounds(before, param, (old, new)) for param in before.params]
    taken = 0
    for numbers in _tried(len(before.params), own):
        if not all(number in allowed for number, allowed in zip(numbers, bounds, strict=True)):
            continue
        was, now = (given(environment, macro, numbers) for environment, macro in sides)
        if was != now:
            return False
        taken += was is not None
    return taken >= _FEWEST


def _bounds(macro: FunctionMacro, param: str, sides: tuple[Symbols, Symbols]) -> range:
    """The numbers that a parameter may be, where the header says so by name: ``vq`` of ``SVE_SIG_FFR_OFFSET(vq)`` lies
    between ``SVE_VQ_MIN`` and ``SVE_VQ_MAX``, and only what is far behind that is too long for the type.
    """
    names = (f"{family_of(macro.name.lstrip('_'))}{param.upper()}_{end}" for end in ("MIN", "MAX"))
    ends = [[side.numbers.get(name) for side in sides] for name in names]
    least, most = ({number.value for number in of if number is not None} for of in ends)
    said = all(None not in of for of in ends) and len(least) == len(most) == 1
    return range(least.pop(), most.pop() + 1) if said else range(-(1 << _BITS), 1 << _BITS)


def _own(expression: object, symbols: Symbols) -> Iterator[int]:
    """The numbers that an expression names: at those it may go another way."""
    if isinstance(expression, IntLiteral):
        yield expression.value
    elif isinstance(expression, Ident) and expression.name in symbols.numbers:
        yield symbols.numbers[expression.name].value
    yield from chain.from_iterable(_own(part, symbols) for part in parts(expression))


def _tried(parameters: int, own: set[int]) -> Iterator[Sequence[int]]:
    """Numbers for the parameters: each of them through all, the others being small and different."""
    bits = (1 << bit for bit in range(_BITS))
    beside = {number + more for number in own for more in (-1, 0, 1)}
    every = sorted({*_PLAIN, *(number - less for number in bits for less in (0, 1)), *beside, -1, -(1 << 31)})
    for position in range(parameters):
        others = [_PLAIN[(at + 2) % len(_PLAIN)] for at in range(parameters)]
        yield from ((*others[:position], number, *others[position + 1 :]) for number in every)
    if parameters > 1:  # and all of them at once
        yield from (tuple(every[(at * (3 + step)) % len(every)] for step in range(parameters)) for at in every)


def given(environment: AbiEnvironment, macro: FunctionMacro, numbers: Sequence[int]) -> int | None:
    """What a macro gives; None where that is nothing."""
    try:
        return environment.call(macro, [_literal(environment, number) for number in numbers]).value
    except ConstexprError:
        return None


def _literal(environment: AbiEnvironment, number: int) -> Value:
    """A number as C writes it, ``-1`` or ``0x80000000``."""
    if number < 0:
        return Value(number, "int" if number >= -(1 << 31) else "long long")
    return Value(*environment.integers.literal(IntLiteral(number % (1 << _BITS), decimal=False)))

"""Which macros give an ioctl's number for arguments, and which call gives a certain one: ``SPI_IOC_MESSAGE(2)``.

Each parameter of such a macro decides one field of the number, and does so evenly, so that a few tries say all that it
ever gives. One whose argument is the nr itself (``AMDKFD_IO(nr)``) gives every number of its type, and names none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from headergen.constexpr import ConstexprError, Value
from headergen.constexpr.laid import AbiEnvironment
from headergen.model import Abi, FunctionMacro, IoctlExpr, parts
from headergen.model.decoding import Called, CallPattern, IoctlNumber
from headergen.targets import TARGETS

_LARGEST = 1 << 14  # the largest size that a number can hold


def patterns(abi: Abi) -> Iterator[CallPattern]:
    """The macros of an interface that give an ioctl's number for numbers."""
    environment = AbiEnvironment(abi, TARGETS[abi.target])
    for macro in abi.macros.values():
        if macro.name.startswith("_IO") or not macro.params or set(macro.roles) != {"value"}:
            continue  # those of asm/ioctl.h give every number
        if _makes_ioctl(macro.expr):
            found = _pattern(macro, environment, abi.target)
            if found is not None:
                yield found


def calls(value: int, known: Iterable[CallPattern], target: str) -> tuple[Called, ...]:
    """The calls that give the number; of several, those that leave the least open."""
    found = {}
    for each in known:
        arguments = _arguments(value, each, target)
        if arguments is not None:
            call = Called(each.name, arguments, each.location)
            found[call.text] = call
    # EVIOCGABS(0) says more than EVIOCGBIT(32, 24), whose arguments fit any number of their type
    fewest = min((len(each.arguments) for each in found.values()), default=0)
    return tuple(each for each in found.values() if len(each.arguments) == fewest)


def _pattern(macro: FunctionMacro, environment: AbiEnvironment, target: str) -> CallPattern | None:
    def number(*arguments: int) -> int | None:
        try:
            return environment.call(macro, [Value(each, "int") for each in arguments]).value & 0xFFFFFFFF
        except ConstexprError:
            return None

    def of(position: int, argument: int) -> int | None:
        return number(*ones[:position], argument, *ones[position + 1 :])

    ones = [1] * len(macro.params)
    first = number(*ones)
    if first is None:
        return None
    steps = []
    for position in range(len(ones)):
        two, three, none = of(position, 2), of(position, 3), of(position, 0)
        if two is None or three is None or three - two != two - first:
            return None
        if none is not None and two - first == 1 and TARGETS[target].ioctl.decode(none).nr == 0:
            return None
        steps.append(two - first)
    return CallPattern(macro.name, first, tuple(steps), macro.location)


def _makes_ioctl(node: object) -> bool:
    return isinstance(node, IoctlExpr) or any(_makes_ioctl(part) for part in parts(node))


def _arguments(value: int, pattern: CallPattern, target: str) -> tuple[int, ...] | None:
    fields = TARGETS[target].ioctl.decode
    base, wanted = fields(pattern.first), fields(value)
    result = []
    for step in pattern.steps:
        argument = _even(base, fields(pattern.first + step), wanted)
        if argument is None:
            return None
        result.append(argument)
    total = pattern.first + sum(step * (each - 1) for step, each in zip(pattern.steps, result, strict=True))
    return tuple(result) if total == value else None


def _even(one: IoctlNumber, two: IoctlNumber, wanted: IoctlNumber) -> int | None:
    """The argument that gives a field its wanted value, from what 1 and 2 give; 1 where it decides nothing."""
    for first, second, aim in ((one.nr, two.nr, wanted.nr), (one.size, two.size, wanted.size)):
        if first != second:
            count, rest = divmod(aim - first, second - first)
            return 1 + count if not rest and 0 <= 1 + count < _LARGEST else None
    return 1

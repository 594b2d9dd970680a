"""Which call of a macro gives an ioctl's number: ``SPI_IOC_MESSAGE(2)``, ``HIDIOCGFEATURE(9)``.

Each parameter of such a macro decides one field of the number, and does so evenly, so that two tries for each say which
argument gives the field wanted; what then computes to another number is no answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from msgspec.structs import replace

from headergen.constexpr import ConstexprError, Value
from headergen.constexpr.laid import AbiEnvironment
from headergen.model import Abi, FunctionMacro, IoctlExpr, parts
from headergen.model.decoding import Called, Decoded, IoctlNumber
from headergen.targets import TARGETS

Call = Callable[[FunctionMacro, Sequence[int]], "int | None"]
_LARGEST = 1 << 14  # the largest size that a number can hold


def with_calls(decoded: Decoded, abis: Iterable[Abi]) -> Decoded:
    """With the calls of macros that give the number, in any interface of its target."""
    of_target = (abi for abi in abis if abi.target == decoded.target)
    calls = {each.text: each for abi in of_target for each in _called(decoded.value, abi)}
    # EVIOCGABS(0) says more than EVIOCGBIT(32, 24), whose arguments fit any number of their type
    fewest = min((len(each.arguments) for each in calls.values()), default=0)
    return replace(decoded, calls=tuple(each for each in calls.values() if len(each.arguments) == fewest))


def _called(value: int, abi: Abi) -> Iterator[Called]:
    call = partial(_number, AbiEnvironment(abi, TARGETS[abi.target]))
    for macro in abi.macros.values():
        if macro.name.startswith("_IO") or not macro.params or set(macro.roles) != {"value"}:
            continue  # those of asm/ioctl.h give every number
        if _makes_ioctl(macro.expr):
            arguments = _arguments(value, macro, abi, call)
            if arguments is not None and call(macro, arguments) == value:
                yield Called(macro.name, tuple(arguments), macro.location)


def _number(environment: AbiEnvironment, macro: FunctionMacro, arguments: Sequence[int]) -> int | None:
    try:
        return environment.call(macro, [Value(number, "int") for number in arguments]).value & 0xFFFFFFFF
    except ConstexprError:
        return None


def _makes_ioctl(node: object) -> bool:
    return isinstance(node, IoctlExpr) or any(_makes_ioctl(part) for part in parts(node))


def _arguments(value: int, macro: FunctionMacro, abi: Abi, call: Call) -> list[int] | None:
    fields = TARGETS[abi.target].ioctl.decode

    def tried(*arguments: int) -> IoctlNumber | None:
        number = call(macro, arguments)
        return fields(number) if number is not None else None

    ones = [1] * len(macro.params)
    base, wanted = tried(*ones), fields(value)
    if base is None:
        return None
    result = []
    for position in range(len(ones)):
        more = tried(*ones[:position], 2, *ones[position + 1 :])
        argument = _even(base, more, wanted) if more is not None else None
        if argument is None:
            return None
        result.append(argument)
    return result


def _even(one: IoctlNumber, two: IoctlNumber, wanted: IoctlNumber) -> int | None:
    """The argument that gives a field its wanted value, from what 1 and 2 give; 1 where it decides nothing."""
    for first, second, aim in ((one.nr, two.nr, wanted.nr), (one.size, two.size, wanted.size)):
        if first != second:
            count, rest = divmod(aim - first, second - first)
            return 1 + count if not rest and 0 <= 1 + count < _LARGEST else None
    return 1

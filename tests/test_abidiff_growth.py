"""Comparing takes steps that grow as the headers do, whatever changed in them: what stands around a number or a member
is not looked through anew for each of thousands. A step is what Python's interpreter tells a debugger of: a line, each
time around a loop that stands on one line, a call and a return. They are the same each time, and to be told of each
instruction takes four times as long.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from headergen.abidiff import compare
from headergen.interface import read
from headergen.model import Abi
from headergen.targets import TARGETS

_TYPES = (
    "typedef unsigned char __u8;\ntypedef unsigned int __u32;\ntypedef unsigned long long __u64;\n"
    "#define _IOWR(t, n, a) ((3U << 30) | ((t) << 8) | (n) | (sizeof(a) << 16))\n"
)
_SHORT, _TIMES = 40, 6
_MOST = 8  # times as many steps, where a square is 36 times as many

# what a header has for a number, before and behind a change of each
LINES: dict[str, Callable[[int, bool], str]] = {
    "numbers": lambda n, new: f"#define C_{n} {n * 7 + new * 1000001}\n",
    "numbers that are alike": lambda n, new: f"#define C_{n} {5 + new}\n",
    "flags": lambda n, new: f"#define C_{n} {1 << n % 30 | new << (n + 7) % 30}\n",
    "masks of one family": lambda n, new: f"#define C_MASK_{n} {1 | 1 << n % 31 | new << (n % 29 + 1)}\n",
    "masks of many families": lambda n, new: f"#define C{n}_MASK {1 | 1 << n % 31 | new << (n % 29 + 1)}\n",
    "masks that gained each other bits": lambda n, new: f"#define C_{n}_MASK {1 | 2 * n * new}\n",
    "masks that got bits": lambda n, new: f"#define C_{n}_MASK {15 << n % 9 if new else 3 << n % 9}\n",
    "masks that lost bits": lambda n, new: f"#define C_{n}_MASK {3 << n % 9 if new else 15 << n % 9}\n",
    "maxima that shrank": lambda n, new: f"#define C_{n}_MAX {n * 7 + 3 - new}\n",
    "counts": lambda n, new: f"#define C_MODE_{n}_MODES {n * 7 + 2 * new}\n",
    "numbers of what is counted": lambda n, new: f"#define C_MODE_{n}S {n * 7 + 2 * new}\n",
    "names": lambda n, new: f"#define {'D' if new else 'C'}_{n} {n}\n",
    "names of one value": lambda n, new: f"#define {'D' if new else 'C'}_{n} 3\n",
    "owners of one value": lambda n, new: f"#define C{n}_A {5 + new}\n#define C{n}_B 6\n",
    "names for widths of times": lambda n, new: (
        f"#define C_{n} {2 if new else 1}\n#define C_{n}_OLD 1\n{f'#define C_{n}_NEW 2' if new else ''}\n"
    ),
    "enumerations": lambda n, new: f"enum e{n} {{ E{n}_A, {f'E{n}_N,' if new else ''} E{n}_B, __E{n}_MAX }};\n",
    "enumerations without a name": lambda n, new: f"enum {{ __E{n} = {3 * n + new} }};\n",
    "enumerators that became macros": lambda n, new: f"#define E{n} {n}\n" if new else f"enum {{ E{n} = {n} }};\n",
    "ioctls with what they take": lambda n, new: (
        f"struct s{n} {{ __u32 a; {'__u32 b;' if new else ''} }};\n"
        f"#define X{n} _IOWR({n // 256}, {n % 256}, struct s{n})\n"
    ),
    "ioctls' numbers": lambda n, new: f"#define X{n} _IOWR({n // 256 + 50 * new}, {n % 256}, __u32)\n",
    "ioctls that meet": lambda n, new: f"#define X{n} _IOWR(5, {7 if new else n % 256}, __u32)\n",
    "ioctls of other names": lambda n, new: f"#define {'Y' if new else 'X'}{n} _IOWR({n // 256}, {n % 256}, int)\n",
    "records of other names": lambda n, new: f"struct {'t' if new else 's'}{n} {{ __u32 a, b{n}; }};\n",
    "typedefs": lambda n, new: f"typedef __u{64 if new else 32} t{n};\n",
}  # fmt: skip
# the same for a member of a record
MEMBERS: dict[str, Callable[[int, bool], str]] = {
    "names": lambda n, new: f"__u32 {'b' if new else 'a'}{n};",
    "types": lambda n, new: f"__u{64 if new else 32} a{n};",
    "members between": lambda n, new: f"{f'__u32 n{n};' if new else ''} __u32 a{n};",
    "halves": lambda n, new: f"__u32 a{n}; __u32 b{n};" if new else f"__u64 a{n};",
    "bits": lambda n, new: f"__u32 a{n} : {3 + new};",
    "room that is used": lambda n, new: f"__u32 {'used' if new else 'reserved'}{n};",
    "room that is cut": lambda n, new: f"__u32 used{n}; __u32 reserved{n}[3];" if new else f"__u32 reserved{n}[4];",
    "members that went": lambda n, new: "" if new and n else f"__u32 a{n};",
    "members at the end": lambda n, new: f"__u32 a{n};" if new or not n else "",
    "arrays without a length": lambda n, new: f"__u32 a{n}; {f'__u32 f{n}[0];' if new else ''}",
    "unions": lambda n, new: f"union {{ __u32 a{n}; {f'__u8 n{n};' if new else ''} }};",
    "arrays that take what went": lambda n, new: f"__u8 a{n}[8];" if new else f"__u8 a{n}[4]; __u8 b{n}[4];",
}
# the same for an enumerator of one enumeration
ENUMERATORS: dict[str, Callable[[int, bool], str]] = {
    "every second went": lambda n, new: f"E_A{n}, {'' if new else f'E_B{n},'}",
    "every second came": lambda n, new: f"E_A{n}, {f'E_B{n},' if new else ''}",
    "some went and others came": lambda n, new: f"E_A{n}, {f'E_B{new}{n},' if n % 3 == new else ''}",
    "names": lambda n, new: f"E_{'B' if new else 'A'}{n},",
    "pairs with one between": lambda n, new: f"E_A{n}, {f'E_N{n},' if new else ''} E_B{n}, E_C{n},",
    "counts": lambda n, new: f"E_A{n}, {f'E_N{n},' if new else ''} E_A{n}_MAX,",
}


def _header(lines: Callable[[int, bool], str], count: int, new: bool) -> str:
    return "".join(lines(n, new) for n in range(count))


def _abi(text: str) -> list[Abi]:
    return [read(["linux/x.h"], {"linux/x.h": f"{_TYPES}{text}".encode()}, TARGETS["x86_64"])]


def _steps(old: str, new: str) -> int:
    """The steps of comparing two headers."""
    before, after = _abi(old), _abi(new)
    steps = 0

    def count(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal steps
        steps += 1
        return count

    former = sys.gettrace()
    sys.settrace(count)
    try:
        found = compare(before, after)
    finally:
        sys.settrace(former)
    assert found
    return steps


def _grow(text: Callable[[int, bool], str]) -> None:
    compare(_abi(text(_SHORT, False)), _abi(text(_SHORT, True)))  # what is kept between comparisons is no part of them
    short, long = (_steps(text(count, False), text(count, True)) for count in (_SHORT, _SHORT * _TIMES))
    assert long <= _MOST * short, (short, long)


@pytest.mark.parametrize("what", LINES)
def test_six_times_as_many_names_take_no_square_of_the_steps(what: str) -> None:
    _grow(lambda count, new: _header(LINES[what], count, new))


@pytest.mark.parametrize("kind", ["struct", "union", "struct in a union"])
@pytest.mark.parametrize("what", MEMBERS)
def test_six_times_as_many_members_take_no_square_of_the_steps(what: str, kind: str) -> None:
    opening, end = (
        ("union s { __u8 all[9000]; struct {", "}; };") if " " in kind else (f"{kind} s {{ __u8 first;", "};")
    )
    _grow(lambda count, new: f"{opening}{_header(MEMBERS[what], count, new)}{end}\n")


@pytest.mark.parametrize("what", ENUMERATORS)
def test_six_times_as_many_enumerators_take_no_square_of_the_steps(what: str) -> None:
    _grow(lambda count, new: f"enum e {{ {_header(ENUMERATORS[what], count, new)} }};\n")

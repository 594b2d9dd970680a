"""A question about an interface has one answer: what a name means first, each thing told once, however many have it."""

from __future__ import annotations

import pytest

from headergen.model import Abi
from headergen.model.ioctl_blocks import IoctlBlock
from headergen.query.members import find_member
from headergen.query.names import all_names, find, nearest
from headergen.query.numbers import decode, known_numbers
from tests.abi_cases import text_abi

NAMES = """
typedef struct { __u32 a; } first_t;
struct run { first_t f; union { __u32 x; struct { __u16 low; __u16 high; }; }; };
typedef struct run run_alias;
enum colour { RED, GREEN = 5 };
#define GREEN GREEN
#define PLAIN 7
#define BAD(x) (x +
#define GET _IOR('q', 1, struct run)
#define SET(n) _IOC(_IOC_WRITE, 'q', 2, n)
#define CALL(n, m) _IOC(_IOC_WRITE, 'q', n, m)
"""


def interface(text: str = NAMES) -> Abi:
    return text_abi(text)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("GREEN", "constant"), ("RED", "enumerator"), ("PLAIN", "constant"), ("GET", "ioctl"), ("SET", "macro"),
     ("BAD", "skipped"), ("struct run", "record"), ("enum colour", "enum"), ("run_alias", "typedef")],
)  # fmt: skip
def test_a_name_that_is_several_things_is_the_one_that_says_most(name: str, kind: str) -> None:
    assert all_names(interface())[name][0] == kind


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        ("run", ["struct run"]), ("run_alias", ["struct run"]), ("first_t", ["first_t"]), ("colour", ["enum colour"]),
        ("G*", ["GREEN", "GET"]), ("ru?", ["struct run"]), ("nothing", []), ("ru", []),
    ],
)  # fmt: skip
def test_a_name_finds_what_it_stands_for(wanted: str, names: list[str]) -> None:
    assert sorted(found.name for found in find(wanted, [interface()])) == sorted(names)


def test_a_name_that_two_targets_have_is_found_once_with_both() -> None:
    abis = [text_abi(NAMES, target) for target in ("arm", "x86_64")]
    (found,) = find("struct run", abis)
    assert list(found.by_target) == ["arm", "x86_64"]


def test_the_nearest_name_is_offered_as_it_is_written() -> None:
    assert nearest("colur", [interface()]) == ["enum colour"]
    assert nearest("enum colur", [interface()]) == ["enum colour"]
    assert nearest("nothing_like_it", [interface()]) == []


@pytest.mark.parametrize("wanted", ["run.high", "run__high", "run__anon1__anon1__high", "run_alias.high"])
def test_a_member_of_unnamed_records_is_found_as_if_it_stood_outside(wanted: str) -> None:
    found = find_member(wanted, [interface()])
    if wanted.startswith("run_alias"):
        assert found == [], "a typedef is no record's name here: find() leads to the record"
    else:
        assert [each.kind for each in found] == ["member"]


def test_what_several_interfaces_of_a_target_have_is_told_once_and_what_one_has_too() -> None:
    here = "#define ONE _IO('q', 1)\n#define BOTH _IO('q', 1)\n#define NEAR _IOR('q', 1, int)\n#define NUMBER 0x7101\n"
    there = (
        "#define BOTH _IO('q', 1)\n#define OTHER _IO('q', 1)\n#define NEAR _IOR('q', 1, int)\nenum { SAME = 0x7101 };\n"
    )
    (found,) = decode(0x7101, map(known_numbers, [text_abi(here), text_abi(there)]))
    assert [each.name for each in found.exact] == ["ONE", "BOTH", "OTHER"]
    assert [each.name for each in found.near] == ["NEAR"]
    assert [each.name for each in found.plain] == ["NUMBER", "SAME"]
    (again,) = decode(0x7101, map(known_numbers, [text_abi(here), text_abi(here)]))
    assert [each.name for each in again.plain] == ["NUMBER"]


def test_the_call_with_the_fewest_arguments_says_the_most() -> None:
    known = [known_numbers(interface())]
    number = 1 << 30 | 12 << 16 | ord("q") << 8 | 2
    (found,) = decode(number, known)
    assert [each.text for each in found.calls] == ["SET(12)"]
    (other,) = decode(number + 3, known)
    assert other.calls == (), "CALL gives every number of its type, and names none"


def test_a_call_gives_the_number_that_was_asked_for_and_an_argument_that_would_not_is_none() -> None:
    text = "#define BIT(e, len) _IOC(_IOC_READ, 'E', 0x20 + (e), len)\n"
    text += "#define PAIRS(n) _IOC(_IOC_WRITE, 'k', 0, (n) * 32)\n"
    known = [known_numbers(text_abi(text))]

    def calls(number: int) -> list[str]:
        return [each.text for each in decode(number, known)[0].calls]

    assert calls(0x80084523) == ["BIT(3, 8)"]
    assert calls(0x40406B00) == ["PAIRS(2)"]
    assert calls(0x40416B00) == [], "65 bytes are no pairs"
    assert calls(0x40406B01) == []
    assert calls(0x80406B00) == []
    assert calls(0x8008451F) == [], "an argument below 0"


def test_what_a_32_bit_process_sends_is_told_where_it_is_another_number() -> None:
    text = "struct s { void *p; __u32 n; };\n#define GET _IOR('q', 1, struct s)\n#define SAME _IOR('q', 2, int)\n"
    wide, narrow = (known_numbers(text_abi(text, target)) for target in ("x86_64", "i386"))
    (found,) = decode(0x80107101, [wide], [narrow])
    assert [each.name for each in found.exact] == ["GET"]
    assert [(each.target, each.ioctl.name, each.ioctl.value) for each in found.narrow] == [("i386", "GET", 0x80087101)]
    (found,) = decode(0x80087101, [wide], [narrow])
    assert (found.exact, found.known) == ((), True)
    assert [(each.target, each.ioctl.name) for each in found.sent] == [("i386", "GET")]
    (found,) = decode(0x80047102, [wide], [narrow])
    assert (found.sent, found.narrow) == ((), ())
    (found,) = decode(0x80107101, [known_numbers(text_abi(text, "arm64"))], [narrow])
    assert found.narrow == (), "an arm64 kernel runs no program of i386"


def test_a_number_that_nobody_has_is_told_by_the_table_and_by_its_type() -> None:
    blocks = [
        IoctlBlock(ord("q"), 0x80, 0xFF, ("linux/q.h",), "queues", False, 1),
        IoctlBlock(9, 0, 255, (), "x", False, 2),
    ]
    known = [known_numbers(interface())]
    (found,) = decode(ord("q") << 8 | 0x81, known, (), blocks)
    assert found.blocks == (blocks[0],)
    assert found.others == ("case.h",)
    (found,) = decode(interface().ioctls["GET"].value, known, (), blocks)
    assert (found.blocks, found.others) == ((), ())

"""A macro that is written otherwise and computes the same is a note; a compiler says which do."""

from __future__ import annotations

import subprocess

import pytest

from headergen.abidiff import compare
from headergen.interface import read
from headergen.targets import TARGETS

_KINDS = "enum kind { FIRST, SECOND, THIRD, LAST = 9 };\n"
_ARGUMENTS = (0, 1, 2, 7, 8, 9, 10, 31, 32, 33, 255, 256, 0x1234567, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 1 << 40)
PAIRS = [  # most of them are what kernels had
    ("M(x)", "((x) & 31)", "((x) & 0x1f)"),
    ("M(x)", "(((unsigned int) x) & 0xf)", "((x) & 0xf)"),
    ("M(x)", "(((x) >> 24) & 0x0f)", "(((x) >> 24) & 0x1f)"),
    ("M(x)", "(1 << ((x) & 31))", "(1U << ((x) & 31))"),
    ("M(x)", "(1 << ((x) & 15))", "(1U << ((x) & 15))"),
    ("M(x)", "(9+(x))", "(10+(x))"),
    ("M(x)", "((x) == FIRST || (x) == LAST)", "((x) == LAST || (x) == FIRST)"),
    ("M(x)", "((x) == FIRST || (x) == LAST)", "((x) == FIRST || (x) == LAST || (x) == THIRD)"),
    ("M(x)", "((x) <= 40)", "((x) < 41)"),
    ("M(x)", "((x) <= 40)", "((x) < 40)"),
    ("M(x)", "((x) == 77777)", "((x) == 77778)"),
    ("M(x, y, z)", "(((x) << 16) + ((y) << 8) + (z))", "(((x) << 16) + ((y) << 8) + ((z) > 255 ? 255 : (z)))"),
    ("M(x, y, z)", "((x) * 3ULL + (y) + (z))", "((x) + (y) + 2ULL * (x) + (z))"),
    ("M(x, y, z)", "((x) * 3 + (y) - (z))", "((x) * 3 + (z) - (y))"),
]


def _alike_to_a_compiler(call: str, old: str, new: str) -> bool:
    count = call.count(",") + 1
    given = [tuple(_ARGUMENTS[(at + step * 3) % len(_ARGUMENTS)] for step in range(count)) for at in range(17)]
    given += [(1, 2, 3)[:count], (3, 2, 1)[:count], (40,) * count, (41,) * count, (77777,) * count]
    calls = (f"({', '.join(map(hex, numbers))})" for numbers in given)
    asked = "".join(f'_Static_assert((__int128)(OLD{each}) == (__int128)(NEW{each}), "");\n' for each in calls)
    parameters = call[1:]
    source = f"{_KINDS}#define OLD{parameters} {old}\n#define NEW{parameters} {new}\n{asked}"
    command = [*TARGETS["x86_64"].gcc, "-w", "-fsyntax-only", "-x", "c", "-"]
    return subprocess.run(command, input=source, text=True, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize(("call", "old", "new"), PAIRS)
def test_what_computes_the_same_is_a_note(call: str, old: str, new: str) -> None:
    texts = (f"{_KINDS}#define {call} {body}\n".encode() for body in (old, new))
    before, after = (read(["m.h"], {"m.h": text}, TARGETS["x86_64"]) for text in texts)
    (found,) = compare([before], [after])
    alike = _alike_to_a_compiler(call, old, new)
    assert (found.rule.id, found.severity.label) == ("macro-changed", "note" if alike else "warning")
    assert found.message.endswith(", which gives the same numbers") == alike


def test_what_takes_no_numbers_or_names_too_many_is_not_tried() -> None:
    many = " || ".join(f"(x) == {3 * number}" for number in range(70))
    for old, new in (("(sizeof(x) + 1)", "(1 + sizeof(x))"), (f"({many})", f"({many} || 0)")):
        texts = (f"#define M(x) {body}\n".encode() for body in (old, new))
        before, after = (read(["m.h"], {"m.h": text}, TARGETS["x86_64"]) for text in texts)
        (found,) = compare([before], [after])
        assert found.severity.label == "warning"


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [
        ("#define X_VQ_MIN 1", "#define X_VQ_MAX 512", "note"),
        ("#define X_VQ_MIN 1", "#define X_VQ_MAX 0x1000000", "warning"),  # there it is too long for an int
        ("#define X_VQ_MIN 1", "#define X_WQ_MAX 512", "warning"),
        ("#define X_VQ_MIN 1", "#define X_VQ_MAX 4", "warning"),  # too few to say
    ],
)
def test_a_parameter_is_what_the_header_says_that_it_may_be(low: str, high: str, told: str) -> None:
    """Offsets of SVE registers became longs, and a vector has at most 512 quadwords."""
    texts = (f"{low}\n{high}\n#define X_OFFSET(vq) {body}\n".encode() for body in ("((vq) * 512)", "((vq) * 512ul)"))
    before, after = (read(["m.h"], {"m.h": text}, TARGETS["arm64"]) for text in texts)
    (found,) = compare([before], [after])
    assert (found.rule.id, found.severity.label) == ("macro-changed", told)

"""One change is one finding, also where targets have other numbers in it."""

from __future__ import annotations

from headergen.abidiff import compare
from headergen.abidiff.over_targets import merged_over_targets
from headergen.diagnostics import Diagnostic
from headergen.diagnostics import rules_abi as rules
from headergen.model import Location
from tests.abi_cases import text_abi


def _told(old: str, new: str, *targets: str) -> list[tuple[str, tuple[str, ...]]]:
    found = compare(*([text_abi(side, target) for target in targets] for side in (old, new)))
    return [(each.message, each.targets) for each in found]


def test_a_member_that_is_gone_from_another_offset_is_told_once() -> None:
    """``tstamp`` of ``struct snd_ctl_elem_value``, which stood behind pointers."""
    kept = "struct s { void *a; long b; %s __u32 c[8]; };"
    ((message, targets),) = _told(kept % "__u32 tstamp[2];", kept % "__u32 c2[2];", "x86_64", "arm64", "arm")[:1]
    assert message.endswith("mean something else; 8 instead of 16 on arm")
    assert targets == ("arm", "arm64", "x86_64")


def test_each_number_that_differs_is_told_with_its_targets() -> None:
    sides, targets = (
        ("struct s { long a; __u64 b; };", "struct s { __u64 b; };"),
        ("x86_64", "s390x", "arm", "i386", "m68k"),
    )
    found = _told(*sides, *targets)
    assert found[0] == (
        "struct s lost 'a' (long at offset 0), which moves 'b' by -8 bytes; -4 instead of -8 on i386, m68k",
        ("arm", "i386", "x86_64", "s390x", "m68k"),
    )


def test_many_numbers_are_told_in_their_sentence() -> None:
    """``4 instead of 8, 2 instead of 8`` is a riddle."""
    sides = ("struct s { void *a; long b; };\n%s", "struct s { void *a; long b, c; };\n%s")
    ioctl = "#define X _IOWR(1, 2, struct s)"
    (message,) = (each for each, _ in _told(*(side % ioctl for side in sides), "x86_64", "arm") if each[0] == "X")
    first, _, there = message.partition("; on arm: ")
    assert first == "X goes from 0xc0100102 to 0xc0180102: size of struct s from 16 to 24 bytes"
    assert there == "goes from 0xc0080102 to 0xc00c0102: size of struct s from 8 to 12 bytes"


def test_programs_find_each_target_s_numbers_in_the_parts() -> None:
    """They read no sentence."""
    sides = ("struct s { long a; int b; };", "struct s { long a; int b; long c; };")
    (found,) = compare(*([text_abi(side, target) for target in ("x86_64", "arm", "arm64")] for side in sides))
    assert [(each.symbol, each.member, each.targets, each.offset) for each in found.parts] == [
        ("struct s", "c", ("arm64", "x86_64"), 16),
        ("struct s", "c", ("arm",), 8),
    ]
    assert (found.offset, found.old, found.new) == (16, found.parts[0].old, found.parts[0].new)
    (number,) = compare(*([text_abi(f"#define N ({n} * sizeof(long))", t) for t in ("x86_64", "arm")] for n in (1, 2)))
    assert [(each.targets, each.old, each.new) for each in number.parts] == [(("x86_64",), 8, 16), (("arm",), 4, 8)]


def test_of_as_many_targets_the_wider_ones_have_the_first_numbers() -> None:
    sides = ("struct s { long a; };", "struct s { long a; int b; };")
    for targets in (("arm", "arm64"), ("m68k", "x86_64"), ("arm64", "arm")):
        found = next(message for message, _ in _told(*sides, *targets) if "grows" in message)
        assert "from offset 8; it grows from 8 to 16 bytes; 4 instead of 8" in found


def test_what_is_said_in_other_words_or_of_an_arch_s_own_header_stays_apart() -> None:
    def of(header: str, message: str, *targets: str, symbol: str = "X") -> Diagnostic:
        return Diagnostic(rules.CONSTANT_REMOVED, message, Location(header, 0), targets=targets, symbol=symbol)

    words = [of("linux/x.h", "X (1) was removed", "arm"), of("linux/x.h", "X (2) was lost", "arm64")]
    own = [of("asm/x.h", "X (1) was removed", "arm"), of("asm/x.h", "X (2) was removed", "arm64")]
    twice = [of("linux/x.h", "X (1) was removed", "arm"), of("linux/x.h", "X (2) was removed", "arm", "arm64")]
    several = [of("linux/x.h", "X (1) was removed", "arm"), of("linux/x.h", "Y (2) was removed", "arm64", symbol="Y")]
    for findings in (words, own, twice, several):
        assert len(merged_over_targets(findings)) == 2
    names = [of("linux/x.h", "X1 was removed", "arm"), of("linux/x.h", "X2 was removed", "arm64")]
    assert len(merged_over_targets(names)) == 2  # a number in a name is none

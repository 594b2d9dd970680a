"""What a record has because something else gives it is only noted: a device's words, registers of an arch, or a record
within it, of which the same is told.
"""

from __future__ import annotations

import pytest

from headergen.diagnostics import Diagnostic, Severity
from headergen.diagnostics import rules_lint as rules
from tests.linted import GUARDED, judged


def _of(rule: str, body: str, *targets: str) -> list[Diagnostic]:
    every = judged(GUARDED.format(body), *([targets] if targets else []))
    return [each for each in every if each.rule.id == rule]


_BITS = "struct s { __u32 a : 1, b : 31; }"
_PACKED = f"{_BITS} __attribute__((packed));"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (_PACKED, Severity.NOTE),
        (f"{_BITS};", Severity.WARNING),
        (f"{_PACKED}\n#define X _IOW('x', 1, struct s)", Severity.WARNING),
        (f"{_PACKED} struct t {{ struct s s; }};\n#define X _IOW('x', 1, struct t)", Severity.WARNING),
    ],
)
def test_bits_as_a_device_has_them(body: str, expected: Severity) -> None:
    """As ``struct sev_user_data_snp_config``: packed, and read by firmware."""
    (told,) = _of("member-bit-field", body)
    assert told.severity is expected
    assert (told.remedy == rules.FIXED) == (expected is Severity.NOTE)


@pytest.mark.parametrize(
    ("part", "expected"), [("riscv_csr", Severity.NOTE), ("csr", Severity.WARNING), ("riscvs", Severity.WARNING)]
)
def test_registers_in_a_part_that_is_named_as_an_archs(part: str, expected: Severity) -> None:
    """As ``struct kvm_run``, which has a part for each arch."""
    (told,) = _of("member-long", f"struct s {{ union {{ struct {{ unsigned long a; }} {part}; __u64 b[4]; }}; }};")
    assert told.severity is expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # struct mptcp_full_info: 84 bytes on i386, and 88 elsewhere
        (
            "struct in { __u64 a; __u8 b; };\nstruct s { __aligned_u64 c; struct in d; };",
            {("s", "i386", Severity.NOTE)},
        ),
        (
            "struct in { __u64 a; __u8 b; };\nstruct s { struct in d; __aligned_u64 c; };",
            {("s", "i386", Severity.NOTE)},
        ),
        ("struct s { __aligned_u64 c; __u32 d; };", {("s", "all", Severity.WARNING)}),
        ("struct s { void *d; __aligned_u64 c; };", {("s", "i386", Severity.WARNING)}),
    ],
)
def test_a_gap_of_32_bit_programs_that_a_record_within_makes(
    body: str, expected: set[tuple[str, str, Severity]]
) -> None:
    every = judged(GUARDED.format(body), ("x86_64", "i386"))
    gaps = [each for each in every if each.rule in (rules.HOLE, rules.TAIL) and each.symbol == "struct s"]
    assert {(e.symbol[7:], "all" if len(e.targets) == 2 else e.targets[0], e.severity) for e in gaps} == expected


def test_the_end_of_a_part_without_a_name_is_no_end_of_the_record() -> None:
    """As struct cache_sb of bcache: gcc has last_mount four bytes behind bucket_size."""
    part = "union { struct { __u64 a; __u32 size; }; __u64 b; };"
    for rest, said in (("__u32 last, more;", "of struct s behind 'size'"), ("", "at the end of struct s")):
        (told,) = _of("padding-tail", f"struct s {{ {part} {rest} }};", "x86_64")
        assert told.message == f"4 bytes {said} belong to no member"

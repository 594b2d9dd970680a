"""The ABI report's promise: each change is told once, by the rule for it, for all targets that it holds for; and only
changes are told.

Every rule runs on every case of ``tests/abi_cases``, so a false alarm or a double report in any of them fails.
"""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headergen.abidiff import compare, compare_one, merge
from headergen.diagnostics import Severity
from headergen.diagnostics import rules_abi as rules
from headergen.model import Abi, Location
from tests.abi_cases import CASES, FOLDER, SERIES, abi_of, differences, series, side, text_abi, told
from tests.patience import ends

NOOPS = [case for case in CASES if case.startswith("noop")]


def ids(old: str, new: str, target: str = "x86_64") -> list[str]:
    return [f"{f.rule.id} {f.symbol}" for f in compare([text_abi(old, target)], [text_abi(new, target)])]


@pytest.mark.parametrize("case", NOOPS)
def test_what_users_cannot_see_gives_nothing(case: str) -> None:
    old, new = side(case, "old"), side(case, "new")
    assert old != new
    assert differences(case) == ()


@pytest.mark.parametrize("case", [case for case in CASES if case not in NOOPS])
def test_each_case_gives_exactly_its_findings(case: str) -> None:
    assert told(differences(case)) == (FOLDER / case / "expected").read_text()


@pytest.mark.parametrize("rule", [rule.id for rule in rules.ABI_RULES])
def test_each_rule_has_a_case_that_trips_it(rule: str) -> None:
    expected = (FOLDER / rule / "expected").read_text()
    assert re.search(rf"^\w+ {rule} ", expected, re.MULTILINE)


@pytest.mark.parametrize("case", CASES)
def test_nothing_changed_between_a_case_and_itself(case: str) -> None:
    for which in ("old", "new"):
        abi = abi_of(side(case, which), "i386")
        assert compare([abi], [abi]) == ()


@pytest.mark.parametrize(("old", "new"), SERIES)
def test_the_arm_headers_development_gives_exactly_its_breaks(old: str, new: str) -> None:
    assert told(series(old, new)) == (FOLDER / "arm_series" / f"{old}-{new}.expected").read_text()


def test_the_arm_series_has_the_numbers_that_were_measured() -> None:
    """The numbers of the arm EABI for stages A to E, as they were read off real headers."""
    numbers = {f"{old}-{new}": told(series(old, new)) for old, new in SERIES}
    assert "KVM_GET_REGS goes from 0x80a8ae81 to 0x80acae81" in numbers["A2-B"]
    assert "KVM_GET_REGS goes from 0x80acae81 to 0x8094ae81" in numbers["B-C"]
    assert "KVM_GET_REGS goes from 0x8094ae81 to 0x8098ae81" in numbers["D2-E"]
    assert "struct kvm_regs goes from 148 to 152 bytes" in numbers["D2-E"]
    assert "KVM_ARM_TARGET_CORTEX_A15 goes from 3087 to 0" in numbers["D1-D2"]


def test_same_size_and_same_number_with_another_layout_is_seen() -> None:
    """Stages C to D1, where a check of numbers alone is blind."""
    found = {f.rule.id: f for f in series("C", "D1")}
    assert found["record-rewritten"].symbol == "struct kvm_regs"
    assert "KVM_GET_REGS, KVM_SET_REGS keep their numbers" in found["ioctl-blind"].message


def test_findings_of_several_targets_are_one_and_name_them_in_the_tables_order() -> None:
    old, new = (b"struct s { long a; };", b"struct s { long a, b; };")
    targets = ("s390x", "x86_64", "arm", "i386")
    found = compare([abi_of({"case.h": old}, t) for t in targets], [abi_of({"case.h": new}, t) for t in targets])
    assert [(f.rule.id, f.targets) for f in found] == [
        ("member-appended", ("arm", "i386", "x86_64", "s390x")),
    ]


def test_the_place_is_that_of_the_first_target_and_can_be_translated() -> None:
    def abi(target: str, value: int) -> Abi:
        lines = "\n" * len(target) + f"#define X {value}\n"
        return abi_of({"case.h": b"#include <asm/x.h>\n", "asm/x.h": lines.encode()}, target)

    targets = ("arm64", "x86_64")

    def locate(target: str, place: Location) -> Location:
        return Location(f"linux-headers/asm-{target}/{place.header}", place.line)

    [found] = merge([compare_one(t, abi(t, 1), abi(t, 2), locate) for t in targets])
    assert found.targets == targets
    assert found.location == Location("linux-headers/asm-arm64/asm/x.h", 6)


def test_categories_leave_out_what_they_do_not_promise() -> None:
    old = "struct s { __u32 a, b; };\n#define A 1\n#define B 2"
    new = "struct s { __u32 x, b, c; };\n#define A 3"
    found = {
        category: {f.rule.id for f in compare([text_abi(old)], [text_abi(new)], category=category)}
        for category in rules.CATEGORIES
    }
    assert found["SOURCE"] == {"member-renamed", "member-appended", "constant-value", "constant-removed"}
    assert found["LAYOUT"] == {"member-appended", "constant-value"}
    assert found["WIRE"] == {"constant-value"}


def test_what_went_for_some_targets_alone_is_a_warning_that_says_so() -> None:
    text = b"#include <asm/x.h>\n"
    old = [abi_of({"case.h": text + b"#define X 1\n", "asm/x.h": b""}, t) for t in ("arm64", "s390x")]
    new = [
        abi_of({"case.h": text, "asm/x.h": b"#define X 1\n" if t == "s390x" else b""}, t) for t in ("arm64", "s390x")
    ]
    found = {f.rule.id: f for f in compare(old, new)}
    assert found["constant-removed"].severity == Severity.WARNING
    assert found["constant-removed"].message == "X (1) was removed; s390x still has it"
    assert found["header-moved"].targets == ("s390x",)


def test_what_has_no_value_any_more_is_kept_by_no_target_for_that() -> None:
    """The mask of arm64's KVM is made of GENMASK, which only the kernel has; arm has it no more."""
    text = b"#include <asm/x.h>\n"
    value, none = b"#define X (0xffff << 16)\n", b"#define X GENMASK(31, 16)\n"
    targets = ("arm64", "arm", "s390x")
    old = [abi_of({"case.h": text + value, "asm/x.h": b""}, t) for t in targets]
    new = [abi_of({"case.h": text, "asm/x.h": {"arm64": none, "arm": b"", "s390x": value}[t]}, t) for t in targets]
    kept = {f.targets: f.message.partition("; ")[2] for f in compare(old, new) if f.symbol == "X"}
    assert kept.items() >= {("arm64",): "s390x still has it", ("arm",): "s390x still has it"}.items()
    kept = {f.targets: f.message.partition("; ")[2] for f in compare(old[:2], new[:2]) if f.symbol == "X"}
    assert kept == {("arm64",): "", ("arm",): ""}


def test_what_an_archs_own_header_lost_is_missed_there_whatever_others_have() -> None:
    """arm64's asm/ptrace.h lost PSR_Q_BIT with Linux 4.19, which arm's always had too."""
    text = {"case.h": b"#include <asm/ptrace.h>\n", "asm/ptrace.h": b"#define PSR_Q_BIT 1\n"}
    old = [abi_of(text, target) for target in ("arm64", "arm")]
    found = compare(old, [abi_of({**text, "asm/ptrace.h": b""}, "arm64"), old[1]])
    assert [(f.severity, f.message, f.targets) for f in found] == [
        (Severity.ERROR, "PSR_Q_BIT (1) was removed", ("arm64",))
    ]


def test_a_record_without_a_name_is_known_by_its_typedef_and_not_by_its_line() -> None:
    assert ids("typedef struct { __u32 a; } t;", "\n\n\ntypedef struct { __u32 a; } t;") == []
    assert ids("typedef struct { __u32 a; } t;", "\n\ntypedef struct { __u64 a; } t;") == [
        "member-type t",
        "record-size t",
    ]


def test_a_struct_that_holds_a_changed_one_says_so_and_is_blind_with_it() -> None:
    old = "struct i { __u32 a, b; };\nstruct o { struct i i[2]; };\n#define X _IOW(1, 2, struct o)"
    assert ids(old, old.replace("a, b", "b, a")) == ["record-reordered struct i", "ioctl-blind X"]


@pytest.mark.parametrize("target", ["x86_64", "s390x"])
def test_bit_fields_are_compared_by_their_bits_on_either_byte_order(target: str) -> None:
    old = "struct s { __u32 a : 4, b : 4, c : 24; };"
    assert ids(old, "struct s { __u32 a : 4; __u32 b : 4; __u32 c : 24; };", target) == []
    assert ids(old, "struct s { __u32 b : 4, a : 4, c : 24; };", target) == ["record-reordered struct s"]
    assert ids(old, "struct s { __u32 a : 4, : 2, b : 4, c : 22; };", target) == ["bit-field-moved struct s"] * 2


def test_an_alias_of_a_value_in_a_family_that_has_aliases_is_no_collision() -> None:
    family = "\n".join(f"#define CAP_{name} {value}" for value, name in enumerate("ABCDEF"))
    assert ids(family, f"{family}\n#define CAP_G 3") == ["value-collision CAP_G", "constant-added CAP_G"]
    aliased = f"{family}\n#define CAP_OLD 2"
    assert ids(aliased, f"{aliased}\n#define CAP_G 3") == ["constant-added CAP_G"]


def test_an_enumeration_numbers_for_itself() -> None:
    """What has another enumeration's values, or those of macros, met nothing by accident; nor what was given a value
    that its own had, since it would have counted on.
    """
    family = "\n".join(f"#define CAP_{name} {value}" for value, name in enumerate("ABCDEF"))
    family += "\nenum kind { CAP_KIND_A, CAP_KIND_B, CAP_KIND_C, CAP_KIND_D };"
    for added in ("CAP_KIND_AGAIN = 2", "CAP_KIND_E, CAP_KIND_BEFORE = CAP_KIND_A"):
        found = ids(family, family.replace("CAP_KIND_D", f"CAP_KIND_D, {added}"))
        assert not any(each.startswith("value-collision") for each in found)
    found = ids(family, f"{family}\nenum other {{ CAP_OTHER = 3 }};")
    assert found == ["enum-added enum other"]
    assert "value-collision CAP_G" in ids(family, f"{family}\n#define CAP_G 3")
    reused = family.replace("CAP_KIND_D", "CAP_KIND_NEW")
    assert sorted(ids(family, reused)) == ["enumerator-removed CAP_KIND_D", "value-reused CAP_KIND_NEW"]


def test_what_becomes_readable_is_not_removed() -> None:
    record = "struct unread { int a; union { int x; char name[NAME_BYTES]; } u; };"
    assert ids(record, f"#define NAME_BYTES 16\n{record}") == [
        "constant-added NAME_BYTES",
        "record-added struct unread",
    ]


def test_reserved_bytes_are_the_same_room_by_their_place_and_not_by_their_name() -> None:
    found = ids("struct s { __u8 b; __u16 pad; };", "struct s { __u8 b; __u8 pad; __u16 a; };")
    assert found == ["padding-named struct s", "reserved-used struct s"]


@pytest.mark.parametrize(("name", "severity"), [("f_spare", Severity.NOTE), ("f_share", Severity.ERROR)])
def test_a_spare_that_takes_the_padding_behind_it_is_still_spare(name: str, severity: Severity) -> None:
    """As struct statfs of S/390 in Linux 6.12."""
    old, new = (f"struct s {{ __u64 a; __u32 {name}[{count}]; }};" for count in (1, 2))
    (finding,) = compare([text_abi(old, "x86_64")], [text_abi(new, "x86_64")])
    assert (finding.rule, finding.severity) == (rules.MEMBER_TYPE, severity)


def test_a_member_with_parts_that_have_a_meaning_is_not_reserved() -> None:
    found = ids("struct s { struct { __u32 x; __u8 y; } pad; };", "struct s { __u8 pad; __u32 a; };")
    assert "member-type struct s" in found
    found = ids("struct s { struct { __u64 reserved[2]; } pad; };", "struct s { __u64 a; __u64 b; };")
    assert found == ["reserved-used struct s"] * 2


def test_bit_fields_that_move_by_bits_say_so_and_those_that_move_with_bytes_do_not() -> None:
    old = "struct s { __u32 a : 4; __u32 b : 4; __u32 c : 8; };"
    bits = ids(old, "struct s { __u32 n : 2; __u32 a : 4; __u32 b : 4; __u32 c : 8; };")
    assert sorted(bits) == [*["bit-field-moved struct s"] * 3, "member-inserted struct s"]
    whole = ids(old, "struct s { __u32 n; __u32 a : 4; __u32 b : 4; __u32 c : 8; };")
    assert sorted(whole) == ["member-inserted struct s", "record-size struct s"], "they are as they were in their unit"


def test_a_new_family_inside_a_family_may_count_from_one_again() -> None:
    family = "\n".join(f"#define CAP_{name} {value}" for value, name in enumerate("ABCDEF"))
    inner = "\n".join(f"#define CAP_PAGE_TYPE_{name} {value}" for value, name in enumerate("AB"))
    assert {i.split()[0] for i in ids(family, f"{family}\n{inner}")} == {"constant-added"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("#define KVM_A_{n} 1\n", "#define KVM_B_{n} 1\n"),
        ("#define KVM_A_{n} {n}\n", "#define KVM_A_{n} 1{n}\n"),
        ("struct a{n} {{ __u32 x; }};\n", "struct b{n} {{ __u32 x; }};\n"),
    ],
)
def test_a_header_made_to_hurt_costs_what_its_size_is_worth(old: str, new: str) -> None:
    before, after = (text_abi("".join(part.format(n=n) for n in range(2000))) for part in (old, new))
    with ends():
        assert len(compare([before], [after])) >= 2000


_NAMES = st.sampled_from(["a", "b", "c", "pad", "reserved"])
_TYPES = st.sampled_from(["__u8", "__u16", "__u32", "__u64", "__s32", "__u8 *", "struct { __u32 x; __u8 y; }"])
_MEMBERS = st.lists(st.tuples(_TYPES, _NAMES), min_size=1, max_size=5, unique_by=lambda member: member[1])


def _struct(fields: list[tuple[str, str]]) -> str:
    return f"struct s {{ {' '.join(f'{t} {n};' for t, n in fields)} }};\n#define X _IOW(1, 2, struct s)"


@settings(deadline=None, max_examples=50)  # each asks a compiler twice
@given(_MEMBERS, _MEMBERS)
def test_any_two_layouts_differ_exactly_if_something_is_told(
    old: list[tuple[str, str]], new: list[tuple[str, str]]
) -> None:
    before, after = text_abi(_struct(old)), text_abi(_struct(new))
    found = compare([before], [after])
    assert bool(found) == (old != new)
    record, other = before.records["struct s"], after.records["struct s"]
    places = {f.name: (f.offset, f.size) for f in record.fields}
    kept = all((f.offset, f.size) == places[f.name] for f in other.fields if f.name in places)
    if record.size != other.size or not kept:
        assert any(f.severity == Severity.ERROR for f in found)
    if record.size != other.size:
        assert any(f.rule.id == "ioctl-number" for f in found)


def _defines(prefix: str, values: list[int]) -> str:
    return "".join(f"#define {prefix}{chr(65 + i)} ({value})\n" for i, value in enumerate(values))


@pytest.mark.parametrize(
    ("values", "collides"),
    [
        ([0, 1, 2, 15], True),  # they count on: 15 is just near enough
        ([0, 1, 2, 16], False),  # register numbers and flags meet for good reasons
        ([-8, -7, -6, 7], True),
        ([-8, -7, -6, 8], False),
        ([100, 101, 102, 103], True),
        ([1, 2, 3], False),  # three are no family
    ],
)
def test_only_values_that_count_on_must_not_meet(values: list[int], collides: bool) -> None:
    old = _defines("CAP_", values)
    found = ids(old, old + f"#define CAP_Z ({values[1]})\n")
    assert ("value-collision CAP_Z" in found) == collides


def test_a_count_that_was_negative_did_not_grow() -> None:
    assert ids("#define X_MAX 1\n", "#define X_MAX 3\n") == ["limit-grew X_MAX"]
    (found,) = ids("#define X_MAX (-1)\n", "#define X_MAX 3\n")
    assert not found.startswith("limit-grew"), "it said that there is none, and now says how many"
    (found,) = ids("#define X_VERSION (-1)\n", "#define X_VERSION 3\n")
    assert not found.startswith("version-grew"), "it said that there is none"


def test_a_long_macro_is_cut_between_words() -> None:
    words = " ".join(f"word{n:03}" for n in range(40))
    old, new = (f"#define LIST(x) do {{ {words} {each} {words} }} while (x)" for each in ("former", "latter"))
    (found,) = compare([text_abi(old)], [text_abi(new)])
    was, now = re.findall("'(.*?)'", found.message)
    assert (was.count("former"), now.count("latter")) == (1, 1)
    for shown in (was, now):
        assert shown.startswith("… ")
        assert shown.endswith(" …")
        inner = shown.strip("… ").split()
        assert set(inner) <= {*words.split(), "former", "latter"}
        assert inner != []


def test_a_struct_without_a_layout_is_not_gone_where_a_macro_keeps_its_tag() -> None:
    """As xt_osf's, whose array has MAX_IPOPTLEN members of a header that none of them includes."""
    old = "struct old_print { int genre; char options[MOST]; };"
    new = "struct print { int genre; char options[MOST]; };"
    assert "macro-removed struct old_print" in ids(old, new)
    assert "macro-removed struct old_print" not in ids(old, f"{new}\n#define old_print print")


def test_an_enumerator_becomes_none_of_another_enumeration() -> None:
    """As amdxdna's count of parameters, and the ioctl of that number, which came."""
    start = "enum box_call { BOX_OPEN = 8, BOX_SHUT = 9%s };\nenum box_param { BOX_WIDTH = 9%s };"
    told = ids(start % ("", ", BOX_NUM_GET_PARAM = 10"), start % (", BOX_NUM_GET_ARRAY = 10", ""))
    assert told == ["enumerator-removed BOX_NUM_GET_PARAM", "enumerator-added BOX_NUM_GET_ARRAY"]
    one = "enum box_call { BOX_OPEN = 8, %s = 10 };"
    assert ids(one % "BOX_NUM_GET_PARAM", one % "BOX_NUM_GET_ARRAY") == ["constant-renamed BOX_NUM_GET_PARAM"]


def test_a_renaming_is_found_where_many_others_came_and_went_with_its_value() -> None:
    """As in KVM from 4.17 to 5.10, between which more names of 2 came and went than can be compared in pairs."""
    came, went = ("".join(f"#define {word}{at}_KIND 2\n" for at in range(60)) for word in ("CAME", "WENT"))
    exits = "#define KVM_DISABLE_EXITS_%s (1 << 1)\n"
    told = ids(went + exits % "HTL", came + exits % "HLT")
    assert [each for each in told if "KVM" in each] == ["constant-renamed KVM_DISABLE_EXITS_HTL"]
    assert len(told) == 121


def test_alternatives_of_a_union_that_are_as_long_by_chance_are_not_one_renamed() -> None:
    """As KVM's msr, and what a vendor had for LoongArch in its place."""
    run = "struct run { unsigned int reason; union { struct { %s; } %s; char padding[64]; }; };"
    iocsr = "unsigned long long phys_addr; unsigned char data[8]; unsigned int len; unsigned char is_write"
    msr = "unsigned char error, pad[7]; unsigned int reason, index; unsigned long long data"
    told = ids(run % (iocsr, "iocsr_io"), run % (msr, "msr"))
    assert told == ["member-removed struct run", "reserved-used struct run"]
    assert ids(run % (iocsr, "iocsr_io"), run % (iocsr, "iocsr")) == ["member-renamed struct run"]


def test_a_bit_that_went_is_no_cause_of_the_size_that_appended_members_tell() -> None:
    """As of perf_event_mmap_page, which lost cap_usr_rdpmc and grew behind data_tail."""
    page = "struct page { unsigned int version, lock, index; %s; unsigned long long tail;%s };"
    bits = "unsigned long long a : 1, %s : 62"
    told = ids(page % (bits % "b : 1, room", ""), page % (bits % ": 1, room", " unsigned long long size;"))
    assert told == ["member-appended struct page", "member-removed struct page"]
    ended = "struct page { unsigned int a; %s };"  # what went from the end says why too
    assert "record-size struct page" in ids(ended % "unsigned int b;", ended % "unsigned int c[3];")


def test_an_enumeration_that_begins_with_another_number_is_told_once() -> None:
    """As cgroupstats' commands, which begin where taskstats' end: a vendor's kernel had one more of these."""
    stats = "enum { T_NEW, %s__T_MAX };\nenum { C_UNSPEC = __T_MAX, C_GET, C_NEW };"
    found = compare([text_abi(stats % "")], [text_abi(stats % "T_MORE, ")])
    (told,) = [f.message for f in found if f.symbol.startswith("C_")]
    begins = "C_UNSPEC goes from 1 to 2, and by as much C_GET, C_NEW: their enumeration begins with another number"
    assert told == begins
    both = ids("enum { C_A = 1, C_B, C_C = 9 };", "enum { C_A = 2, C_B, C_C = 9 };")  # it says nothing of the whole
    assert both == ["enumerator-value C_A", "enumerator-value C_B"]


def test_what_each_enumeration_has_is_no_name_of_another_that_has_nothing_of_it() -> None:
    """As TCA_CBQ_UNSPEC, which went with the queue, and TCA_CBS_UNSPEC of another one, which came."""
    queue = "enum { TCA_CB%s_UNSPEC, TCA_CB%s_%s, __TCA_CB%s_MAX };"
    told = ids(queue % ("Q", "Q", "FOPT", "Q"), queue % ("S", "S", "PARMS", "S"))
    assert "enumerator-removed TCA_CBQ_UNSPEC" in told
    told = ids(queue % ("Q", "Q", "PARMS", "Q"), queue % ("S", "S", "PARMS", "S"))  # all of it has another name
    assert "constant-renamed TCA_CBQ_UNSPEC" in told


def test_a_member_of_another_type_that_moved_is_told_once() -> None:
    """As hl_wait_cs_in's interrupt_timeout_us, which got wider and left its union."""
    wait = "typedef unsigned long long u64;\nstruct w {{ union {{ struct {{ u64 addr; {} }}; }}; u64 a; {} }};"
    old = wait.format("unsigned int target, timeout;", "u64 b;")
    new = wait.format("u64 target;", "union { u64 timeout; };")
    found = compare([text_abi(old)], [text_abi(new)])
    (told,) = [f.message for f in found if "'timeout'" in f.message]
    assert "(4 bytes → 8 bytes), and moved from offset 12 to offset 24" in told


def test_an_alternative_that_the_kernel_alone_fills_may_move_its_members() -> None:
    """As rxe's wr.reg, which no program sends: what it registers is named by the kernel's own struct ib_mr."""
    work = "struct wr {{ union {{ struct {{ unsigned long long a, b; }} rdma; struct {{ {} int key; }} reg; }} wr; }};"
    sides = work.format("%s *mr;"), work.format("union { %s *mr; unsigned long long room; };")
    told = [compare(*([text_abi(side % of, "arm")] for side in sides)) for of in ("struct ib_mr", "void")]
    moved = [[f.severity for f in found if f.rule == rules.MEMBER_INSERTED] for found in told]
    assert moved == [[Severity.WARNING], [Severity.ERROR]]

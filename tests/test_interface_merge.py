"""One interface of several: each name once, with the meaning of the first that gives it one."""

from __future__ import annotations

from msgspec.structs import replace

from headergen.interface.merge import merge
from headergen.model import Apart
from tests.abi_cases import text_abi

ONE = "#define X 1\n#define Y (1)\n#define LACKS SIZE_OF_NOTHING\nstruct s { int a; };\n"
TWO = "#define X 2\n#define Z 3\n#define LACKS 4\nstruct s { long a; };\nstruct t { int b; };\n"


def test_interfaces_are_merged_by_name() -> None:
    merged = merge([text_abi(ONE, "x86_64"), text_abi(TWO, "x86_64")], ["linux/x.h"])
    own = {name: each.value for name, each in merged.constants.items() if not name.startswith("_IOC")}
    assert own == {"X": 1, "Y": 1, "Z": 3, "LACKS": 4}
    assert {key: record.size for key, record in merged.records.items()} == {"struct s": 4, "struct t": 4}
    assert merged.skipped == (), "what another of them gives a value is not lost"
    assert merged.entries == ("linux/x.h",)


def test_the_first_meaning_counts_in_either_order() -> None:
    merged = merge([text_abi(TWO, "x86_64"), text_abi(ONE, "x86_64")], ["linux/x.h"])
    assert merged.constants["X"].value == 2
    assert merged.records["struct s"].size == 8


def test_a_name_that_is_an_ioctl_anywhere_is_no_constant() -> None:
    plain, ioctl = "#define GET 5\n#define OTHER 6\n", "#define GET _IO('q', 5)\n"
    for order in ([plain, ioctl], [ioctl, plain]):
        merged = merge([text_abi(text) for text in order], ["linux/x.h"])
        assert "GET" in merged.ioctls
        assert "GET" not in merged.constants
        assert merged.constants["OTHER"].value == 6


def test_enumerators_outlive_a_tag_that_another_enumeration_has() -> None:
    # as enum nfnl_acct_msg_types of nfnetlink_acct.h and of nfnetlink_cthelper.h
    first = text_abi("enum types { ACCT_NEW, ACCT_GET };\n")
    second = text_abi("\nenum types { HELPER_NEW = 1, HELPER_GET };\nstruct user { enum types t; };\n")
    merged = merge([first, second, text_abi("enum types { ACCT_NEW, ACCT_GET };\n")], ["a.h", "b.h"])
    assert {key: dict(enum.members) for key, enum in merged.enums.items()} == {
        "enum types": {"ACCT_NEW": 0, "ACCT_GET": 1},
        "enum (case.h:4)": {"HELPER_NEW": 1, "HELPER_GET": 2},
    }
    assert "enum (case.h:4)" in merged.apart[1].names
    assert merged.records["struct user"].size == 4


def test_of_two_enumerations_with_a_tag_the_second_keeps_what_the_first_lacks() -> None:
    """As ``enum msm_vfe_reg_cfg_type`` of a vendor's msmb_isp.h, of which another driver has a copy from before."""
    copy = text_abi("enum types { READ, WRITE };\n")
    second = text_abi("\nenum types { READ, WRITE, LIMIT };\n")
    for abis in ([copy, second], [copy, second, second]):
        merged = merge(abis, ["a.h", "b.h"])
        assert [dict(enum.members) for enum in merged.enums.values()] == [{"READ": 0, "WRITE": 1}, {"LIMIT": 2}]
    merged = merge([second, copy], ["a.h", "b.h"])
    assert [dict(enum.members) for enum in merged.enums.values()] == [{"READ": 0, "WRITE": 1, "LIMIT": 2}]


def test_what_is_true_in_a_unit_of_its_own_is_told_apart_and_given_back_as_such() -> None:
    first, second, third = text_abi(ONE), text_abi(TWO), text_abi("#define X 1\n")
    merged = merge([first, second, third], ["a.h", "b.h"])
    assert [{name for name in each.names if not name.startswith("_IO")} & {"X", "Z", "struct s", "struct t"}
            for each in merged.apart] == [{"X", "struct s"}, {"Z", "struct t"}]  # fmt: skip
    parts = list(merged.units())
    assert len(parts) == 2, "the third brings nothing, and nothing is left for a unit of all"
    assert parts[1].constants.keys() & {"X", "Z"} == {"Z"}
    assert all(each.entries == ("case.h",) for each in parts)


def test_what_only_was_skipped_is_of_the_unit_of_all() -> None:
    first = text_abi("#define LACKS SIZE_OF_NOTHING\n")
    (whole,) = first.units()
    assert whole is first
    apart = replace(first, apart=(Apart(("b.h",), first.names()),))
    together, other = apart.units()
    assert ([item.name for item in together.skipped], together.names()) == (["LACKS"], frozenset())
    assert (other.entries, other.skipped) == (("b.h",), ())

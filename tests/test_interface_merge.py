"""One interface of several: each name once, with the meaning of the first that gives it one."""

from __future__ import annotations

from headergen.interface.merge import merge
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

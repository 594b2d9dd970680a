"""Of a header that changed only what may mean something else is parsed, and no verdict is another for that."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from headergen.abidiff import Compared, compare_one
from headergen.interface import read
from headergen.interface.changed import BothRead, Version, read_changed
from headergen.interface.definitions import definitions_in
from headergen.interface.units import Reader
from headergen.model import Model, Skipped
from headergen.sides.every import entries_of
from headergen.targets import TARGETS

X86 = TARGETS["x86_64"]
_IOCTL = (
    "#define _IOC(d, t, n, s) (((d) << 30) | ((t) << 8) | (n) | ((s) << 16))\n"
    "#define _IOW(t, n, a) _IOC(1U, (t), (n), sizeof(a))\n"
)
_MANY = """\
#ifndef MANY_H
#define MANY_H
#include <linux/kinds.h>
#define HAS_MANY
struct first { int a; };
struct second { struct first f; kind_t k[KINDS]; };
typedef struct { struct second s; } third_t;
static inline int twice(int x) { return x * 2; }
struct behind { int a; };
struct gap {
	int a;












	int b;
};
union nested { struct inner { int x; } i; long l; };
typedef int (*call_t)(struct behind *, int);
struct calls { call_t call; };
struct opened {
#include <linux/members.h>
};
#pragma pack(push, 1)
struct tight { char c; int i; };
#pragma pack(pop)
enum color { RED, GREEN };
enum { FLAG_A = 1, FLAG_B = 2, FLAG_C = 4 };
#define COLORS (GREEN + 1)
#define MASK (FLAG_A | FLAG_B)
#define SET_FIRST _IOW('m', 1, struct first)
#define SET_BEHIND _IOW('m', 2, struct behind)
#define LIMIT 10
#endif
"""
_OLD = {
    "linux/ioctl.h": _IOCTL,
    "linux/kinds.h": "typedef unsigned char kind_t;\nenum kinds { KIND_X, KIND_Y, KINDS };\n",
    "linux/members.h": "int m;\nchar n;\n",
    "linux/many.h": _MANY,
    "linux/other.h": (
        "#include <linux/many.h>\nstruct holds { third_t t; };\nstruct aside { long l; };\n#define ASIDE 1\n"
    ),
    "linux/zeroed.h": "#include <linux/ioctl.h>\n#define ZERO 0\n",
}
_EVERY = {
    "struct first", "struct second", "struct behind", "struct gap", "union nested", "struct inner", "struct calls",
    "struct opened", "struct tight", "struct holds", "struct aside",
}  # fmt: skip

# what is replaced in which header, and which records have to be parsed for it
_CASES: dict[str, tuple[str, str, str, set[str]]] = {
    "a record that others hold": (
        "linux/many.h", "struct first { int a; }", "struct first { long a; }",
        {"struct first", "struct second", "struct holds"},
    ),
    "a typedef of another header": (
        "linux/kinds.h", "unsigned char", "unsigned short", {"struct first", "struct second", "struct holds"},
    ),
    "an enumerator of another header": (
        "linux/kinds.h", "KIND_Y,", "KIND_Y, KIND_Z,", {"struct first", "struct second", "struct holds"},
    ),
    "a record behind a function": (
        "linux/many.h", "struct behind { int a; }", "struct behind { int a; int b; }",
        {"struct behind", "struct calls"},
    ),
    "a record with lines between": (
        "linux/many.h", "\tint b;\n", "\tlong b;\n", {"struct gap"},
    ),
    "a record in another": ("linux/many.h", "int x;", "int x, y;", {"union nested", "struct inner"}),
    "an enumeration": ("linux/many.h", "GREEN }", "GREEN, BLUE }", set()),
    "a mask": ("linux/many.h", "(FLAG_A | FLAG_B)", "(FLAG_A | FLAG_B | FLAG_C)", set()),
    "an ioctl with the number of one that stays": (
        "linux/many.h", "#define LIMIT", "#define SET_AGAIN _IOW('m', 2, struct behind)\n#define LIMIT",
        {"struct behind"},
    ),
    "an ioctl with another record and the number of one that stays": (
        "linux/many.h", "#define LIMIT", "#define SET_AGAIN _IOW('m', 2, struct first)\n#define LIMIT",
        {"struct first", "struct behind"},
    ),
    "an ioctl with a number of its own": (
        "linux/many.h", "#define LIMIT", "#define SET_MORE _IOW('m', 3, struct gap)\n#define LIMIT", {"struct gap"},
    ),
    "an ioctl whose number has a name": (
        "linux/many.h", "#define LIMIT", "#define SET_MORE _IOW('m', LIMIT, struct gap)\n#define LIMIT",
        {"struct gap", "struct first", "struct behind"},
    ),
    "an ioctl whose type has a name": (
        "linux/many.h", "#define LIMIT", "#define MANY 'm'\n#define SET_MORE _IOW(MANY, 1, struct gap)\n#define LIMIT",
        {"struct gap", "struct first", "struct behind"},
    ),
    "a macro": ("linux/many.h", "LIMIT 10", "LIMIT 11", set()),
    "a macro that names a member": (
        "linux/many.h", "#define LIMIT", "#define second_k k[0]\n#define LIMIT", {"struct first", "struct second"},
    ),
    "a macro that reads a member": (
        "linux/many.h", "#define LIMIT", "#define B_OF(s) ((s)->b)\n#define LIMIT", {"struct gap"},
    ),
    "a flag": ("linux/many.h", "#define HAS_MANY\n", "", set()),
    "a header's own guard": ("linux/many.h", "MANY_H", "MANY_HEADER", set()),
    "lines alone": ("linux/many.h", "struct first {", "\n\n\nstruct first {", set()),
    "what another header holds of a record": (
        "linux/members.h", "char n;", "long n;", {"struct opened", "struct first", "struct second", "struct holds"},
    ),
}  # fmt: skip


def _version(headers: dict[str, str]) -> Version:
    given = {name: text.encode() for name, text in headers.items()}
    return Version(entries_of(given), given, definitions_in(given))


def _told(old: dict[str, str], new: dict[str, str]) -> tuple[BothRead, list[str], list[str]]:
    """What is read of two versions, what is told of it, and what is told where all is read."""
    sides = _version(old), _version(new)
    pair = read_changed(*sides, X86)
    left: list[Skipped] = []
    whole = [read(side.entries, side.headers, X86, unreadable=left) for side in sides]
    assert not left
    return pair, _words(compare_one("x86_64", pair.old, pair.new)), _words(compare_one("x86_64", whole[0], whole[1]))


def _words(compared: Compared) -> list[str]:
    return sorted(f"{each.rule.id} {each.message} {each.location}" for each in compared.findings)


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize(("header", "was", "becomes", "records"), _CASES.values(), ids=_CASES.keys())
def test_only_what_is_affected_is_parsed(header: str, was: str, becomes: str, records: set[str], back: bool) -> None:
    assert was in _OLD[header]
    changed = {**_OLD, header: _OLD[header].replace(was, becomes)}
    pair, found, expected = _told(*((changed, _OLD) if back else (_OLD, changed)))
    assert found == expected
    # a header with pragmas cannot be taken in parts
    assert records <= pair.new.records.keys()
    assert "struct aside" not in pair.new.records


_PARTS = _MANY.replace("struct opened {\n#include <linux/members.h>\n};\n", "").replace("#pragma", "//")


@pytest.mark.parametrize(("header", "was", "becomes", "records"), _CASES.values(), ids=_CASES.keys())
def test_a_header_that_can_be_cut_is(header: str, was: str, becomes: str, records: set[str]) -> None:
    old = {**_OLD, "linux/many.h": _PARTS}
    pair, found, expected = _told(old, {**old, header: old[header].replace(was, becomes)})
    assert found == expected
    assert {key for key in pair.new.records if key in _EVERY} == (records if header != "linux/members.h" else set())
    assert len(found) > 0 or was == "struct first {" or header == "linux/members.h" or was == "MANY_H"


def test_what_a_pragma_bears_on_changes_with_it() -> None:
    old = {
        "linux/packed.h": "#pragma pack(push, 4)\nstruct b { char c; long l; };\n#pragma pack()\n",
        "linux/user.h": "#include <linux/packed.h>\nstruct user { struct b b; };\n",
    }
    pair, found, expected = _told(old, {**old, "linux/packed.h": old["linux/packed.h"].replace("4", "2")})
    assert found == expected
    assert "struct user" in pair.new.records
    assert any("struct user" in each for each in found)


_CLASHING = {
    "linux/brought.h": "#ifndef B\n#define B\n#define BROUGHT 1\nstruct brought { int a; };\n#endif\n",
    "linux/clash.h": "#include <linux/brought.h>\nstruct clash { int a; };\n",
    "linux/lone.h": "#include <linux/brought.h>\nstruct clash { long a; };\n",
}
_WITHOUT = {name: text for name, text in _CLASHING.items() if name != "linux/lone.h"}


def test_what_a_header_that_is_read_alone_brings_is_there_on_both_sides() -> None:
    for sides in ((_CLASHING, _WITHOUT), (_WITHOUT, _CLASHING)):
        pair, found, expected = _told(*sides)
        assert found == expected
        assert not any("brought" in each.lower() for each in found)
        assert [("struct brought" in abi.records) for abi in (pair.old, pair.new)] == [True, True]


def test_a_header_is_read_alone_once_however_often_the_others_are(monkeypatch: pytest.MonkeyPatch) -> None:
    alone: list[Sequence[str]] = []
    model = Reader.model

    def one(reader: Reader, entries: Sequence[str]) -> Model:
        alone.append(entries)
        return model(reader, entries)

    monkeypatch.setattr(Reader, "model", one)
    read_changed(_version(_CLASHING), _version(_WITHOUT), X86)
    assert alone == [["linux/lone.h"]], "though what it brings has to be read of the other side as well"


_COPIED = {
    "media/isp.h": "enum isp { ISP_READ, ISP_WRITE };\nstruct isp { int a; };\n#define ISP_MOST 4\n",
    "media/user.h": "#include <media/isp.h>\nstruct user { int a; };\n",
}
_COPY = "enum isp { ISP_OTHER, ISP_READ };\nstruct isp { long a; };\n#define ISP_MOST 8\n#define ISP_OWN 1\n"


@pytest.mark.parametrize("back", [False, True])
def test_a_copy_of_a_header_is_no_change_of_that_one(back: bool) -> None:
    """As a vendor's media/ais/msm_ais_isp.h of media/msmb_isp.h: a program includes one of them."""
    sides = _version(_COPIED), _version({"media/ais/isp.h": _COPY, **_COPIED})
    pair = read_changed(*(sides[::-1] if back else sides), target=X86)
    found = _words(compare_one("x86_64", pair.old, pair.new))
    assert found
    assert not [line for line in found if not re.search("ISP_OWN|ISP_OTHER|media/ais/isp.h", line)]


_BROKEN = {
    "linux/base.h": "#ifndef BASE\n#define BASE\ntypedef int base_t;\n#endif\n",
    "linux/between.h": "#ifndef X\n#define X\n#ifndef __ASSEMBLY__\n#include <linux/base.h>\n#endif\n#endif\n",
    "linux/perhaps.h": "#ifdef __arm__\n#include <linux/base.h>\n#endif\nstruct perhaps { int a; };\n",
    "linux/or_not.h": "/*\n#include <linux/base.h>\n*/\nstruct or_not { int a; };\n",
    "linux/apart.h": "struct apart { int a; };\n",
    **{f"linux/user{n}.h": f"#include <linux/between.h>\nstruct user{n} {{ base_t a; }};\n" for n in range(9)},
}


@pytest.mark.parametrize("back", [False, True])
def test_of_a_header_that_cannot_be_read_none_that_surely_includes_it_is_tried(
    back: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a kernel it may be seven hundred, which were read one by one on both sides."""
    alone: list[str] = []
    model = Reader.model

    def one(reader: Reader, entries: Sequence[str]) -> Model:
        alone.extend(entries)
        return model(reader, entries)

    monkeypatch.setattr(Reader, "model", one)
    bad = {**_BROKEN, "linux/base.h": f"{_BROKEN['linux/base.h']}struct broken {{\n"}
    bad = {name: text.replace("int a; }", "long a; }") for name, text in bad.items()}
    sides = (_version(_BROKEN), _version(bad))
    both = read_changed(*(sides[::-1] if back else sides), target=X86)
    users = {f"linux/user{n}.h" for n in range(9)}
    assert {item.name for item in both.unreadable} == {"linux/base.h", "linux/between.h", *users}
    (reason,) = {item.reason for item in both.unreadable}
    assert reason.endswith(", linux/base.h:5")
    assert not users.intersection(alone)
    for abi in (both.old, both.new):
        assert {"struct perhaps", "struct or_not", "struct apart"} <= abi.records.keys()


_TIME = """\
#ifndef _LINUX_TIME_H
#define _LINUX_TIME_H
#ifndef _STRUCT_TIMESPEC
#define _STRUCT_TIMESPEC
struct timespec { long tv_sec; long tv_nsec; };
#endif
struct timeval { long tv_sec; long tv_usec; };
#endif
"""


@pytest.mark.parametrize("name", ["x86_64", "i386", "i386_time64"])
def test_times_do_not_change_with_what_is_read_first(name: str) -> None:
    """Between 6.1 and 6.12 another header came to be the first that includes one of the C library's."""
    old = {"linux/time.h": _TIME, "linux/uses.h": "#include <linux/time.h>\nstruct uses { struct timespec at; };\n"}
    new = {**old, "linux/early.h": "#include <sys/time.h>\n"}
    for sides in ((old, new), (new, old)):
        before, after = map(_version, sides)
        pair = read_changed(before, after, TARGETS[name])
        found = compare_one(name, pair.old, pair.new).findings
        assert {each.rule.id for each in found} <= {"header-moved"}, [each.message for each in found]


def test_a_line_is_that_of_the_header() -> None:
    old = {**_OLD, "linux/many.h": _PARTS}
    text = _PARTS.replace("\tint b;\n", "\tlong b;\n")
    pair, _, _ = _told(old, {**old, "linux/many.h": text})
    line = text.split("\n").index("struct gap {") + 1
    assert str(pair.new.records["struct gap"].location) == f"linux/many.h:{line}"


def test_a_macro_that_a_header_behind_defines_once_more_is_there_from_the_first() -> None:
    """The one was taken for hidden by the other; what lies between them had no layout on the one side."""
    old = {
        "linux/again.h": "#ifndef PART_MAX\n#define PART_MAX 4\n#endif\n",
        "linux/forgets.h": "struct forgets { struct part p[PART_MAX]; };\n",
        "linux/holder.h": "#include <linux/part.h>\nstruct holder { struct part p; };\n",
        "linux/part.h": "#ifndef P\n#define P\nstruct part { int a; };\n#define PART_MAX 4\n#endif\n",
        "linux/user.h": "#include <linux/holder.h>\nstruct user { struct holder h; };\n",
    }
    new = {name: text for name, text in old.items() if name != "linux/user.h"}
    assert [each.partition(" linux")[0] for each in _told(old, new)[1]] == ["header-removed"]
    assert [each.partition(" is new")[0] for each in _told(new, old)[1]] == ["record-added struct user"]

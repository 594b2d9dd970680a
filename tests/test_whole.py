"""All headers of two kernels are compared together, and reading only what differs has the outcome of reading all."""

from __future__ import annotations

import gc
import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from headergen.abidiff import compare_one
from headergen.abidiff.lost import lost_between
from headergen.cli import main
from headergen.diagnostics import Diagnostic
from headergen.interface import read
from headergen.interface.changed import Version, _Together, read_changed
from headergen.interface.definitions import definitions_in
from headergen.interface.units import Reader
from headergen.model import Abi, Skipped
from headergen.pipeline import KernelHeaders
from headergen.preprocess import Preprocessed
from headergen.sides.every import entries_of
from headergen.targets import TARGETS
from headergen.verify import compiler_for, verify
from tests.compiling import needs_gcc
from tests.completeness import uncovered
from tests.tiny_kernel import SPDX, make_kernel
from tests.trees import commit_all, write_tree

X86 = TARGETS["x86_64"]
_IOCTL = (
    "#ifndef H\n#define H\n#define _IOC(d, t, n, s) (((d) << 30) | ((t) << 8) | (n) | ((s) << 16))\n"
    "#define _IOW(t, n, a) _IOC(1U, (t), (n), sizeof(a))\n#endif\n"
)
_OLD = {
    "asm-generic/ioctl.h": _IOCTL,
    "asm-generic/mman.h": "#define MAP_NOWHERE 1\n",
    "asm/ioctl.h": "#include <asm-generic/ioctl.h>\n",
    "asm/mman.h": "#define MAP_HERE 1\n",
    "asm/sigcontext.h": "typedef int sigset_t;\nstruct sigcontext { int trap; };\n",
    "asm/unistd.h": '#ifdef __ILP32__\n#include <asm/unistd_x32.h>\n#else\n#include <asm/unistd_64.h>\n#endif\n',
    "asm/unistd_64.h": "#define __NR_read 0\n",
    "asm/unistd_x32.h": "#define __NR_read 512\n",
    "linux/broken.h": "struct broken { nowhere_t x; };\n",
    "linux/fs.h": "#include <linux/limits.h>\n#undef NR_OPEN\n",
    "linux/limits.h": "#ifndef L\n#define L\n#define NR_OPEN 1024\n#endif\n",
    "linux/size.h": "enum { WORDS = 4 };\n#define BYTES (WORDS * 4)\ntypedef int handle_t;\n",
    "linux/uses.h": (
        "#include <linux/size.h>\n#include <asm/ioctl.h>\nstruct array { int a[WORDS]; };\n"
        "struct outer { struct array in; };\nstruct handle { handle_t h; };\n"
        "#define TWICE (2 * BYTES)\n#define GO _IOW('x', 1, struct outer)\n"
    ),
    "linux/still.h": "struct still { int a; };\n#define STILL 1\n",
    "linux/take.h": "typedef void take_t(int, char *);\n",
    "linux/takes.h": "#include <linux/take.h>\nstruct takes { take_t *take; };\n",
}  # fmt: skip
_CHANGES: dict[str, dict[str, str | None]] = {
    "nothing": {},
    "a comment": {"linux/size.h": "/* longer */\n\n" + _OLD["linux/size.h"]},
    "an enumerator that another header counts with": {"linux/size.h": _OLD["linux/size.h"].replace("= 4", "= 5")},
    "a macro that another is made of": {"linux/size.h": _OLD["linux/size.h"].replace("* 4)", "* 8)")},
    "a typedef that another header uses": {"linux/size.h": _OLD["linux/size.h"].replace("int h", "long h")},
    "a typedef of a function that another header uses": {"linux/take.h": "typedef long take_t(int, char *);\n"},
    "a header that is gone": {"linux/still.h": None},
    "a header that is new": {"linux/newer.h": "struct newer { int x; };\n#define NEWER 2\n"},
    "a macro that another header undefines": {"linux/limits.h": _OLD["linux/limits.h"].replace("1024", "4096")},
    "a part of the arch's header": {"asm/unistd_64.h": "#define __NR_read 1\n"},
    "what no header of the arch takes": {"asm-generic/mman.h": "#define MAP_NOWHERE 2\n"},
    "a header that cannot be read": {"linux/broken.h": "#define NOW 1\nstruct broken { nowhere_t y; };\n"},
    "a header that ends in the middle of a declaration": {
        "linux/stiff.h": "#define STIFF 1\n__SYSCALL(STIFF, sys_stiff)\n",
        "linux/still.h": "struct still { int a; int b; };\n#define STILL 1\n",
    },
    "a header that can be read now": {"linux/broken.h": "struct broken { int x; };\n"},
    "a header that a later one excludes": {"linux/uz.h": "#define STILL 2\nstruct still { long a; };\n"},
    "a header that an arch's own brings and that cannot be read": {
        "asm/shm.h": "#include <asm-generic/shm.h>\n#define SHM 2\n",
        "asm-generic/shm.h": "struct shm { nowhere_t size; };\n",
    },
    "a header that is made of what its neighbour declares": {
        "asm/ucontext.h": "#include <asm-generic/ucontext.h>\n",
        "asm-generic/ucontext.h": "struct ucontext { struct sigcontext mcontext; sigset_t mask; };\n",
    },
    "a header that excludes others and brings what is as it was": {
        "linux/zx.h": "#include <linux/takes.h>\n#define BYTES 7\n",
    },
    "a header that forgets others and excludes one that it brings": {
        "linux/zx.h": "#include <linux/still.h>\n#define BYTES 7\nstruct zx { take_t *take; };\n",
    },
}


def _with(change: dict[str, str | None]) -> dict[str, bytes]:
    return {name: text.encode() for name, text in {**_OLD, **change}.items() if text is not None}


def _version(headers: dict[str, bytes]) -> Version:
    return Version(entries_of(headers), headers, definitions_in(headers))


def _whole(headers: dict[str, bytes]) -> Abi:
    left: list[Skipped] = []
    return read(entries_of(headers), headers, X86, unreadable=left, partly=True)


def _told(findings: tuple[Diagnostic, ...]) -> list[tuple[str, str]]:
    return sorted((each.rule.id, each.message) for each in findings)


@pytest.mark.parametrize("change", _CHANGES.values(), ids=_CHANGES.keys())
@pytest.mark.parametrize("back", [False, True])
def test_what_differs_is_all_that_has_to_be_read(change: dict[str, str | None], back: bool) -> None:
    sides = [_with({}), _with(change)][:: -1 if back else 1]
    whole = _whole(sides[0]), _whole(sides[1])
    pair = read_changed(_version(sides[0]), _version(sides[1]), X86)
    found = compare_one("x86_64", pair.old, pair.new).findings
    assert _told(found) == _told(compare_one("x86_64", *whole).findings)
    assert uncovered(*whole, (*found, *lost_between(pair.old, pair.new))) == []
    assert "struct still" in whole[0].records or back
    same = change.keys() & {"linux/still.h", "linux/uz.h"} or "still.h>" in str(change.values())
    assert ("struct still" in pair.old.records) == bool(same and "struct still" in whole[0].records)


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize(
    "change",
    [
        {"linux/broken.h": f"{_OLD['linux/broken.h']}struct now {{ int x; }};\n#define NOW 1\n"},
        {"linux/breaks.h": "#include <linux/takes.h>\nstruct breaks { nowhere_t x; };\nstruct now { int x; };\n"},
        {"linux/breaks.h": "struct breaks { nowhere_t x; };\nstruct now { take_t *x; handle_t h; };\n"},
    ],
)
def test_what_differs_of_headers_that_are_read_in_part_is_told(change: dict[str, str | None], back: bool) -> None:
    sides = [_with({}), _with(change)][:: -1 if back else 1]
    old, new = (
        read(entries_of(headers), headers, X86, unreadable=[], partly=True, definitions=definitions_in(headers))
        for headers in sides
    )
    pair = read_changed(_version(sides[0]), _version(sides[1]), X86)
    found = compare_one("x86_64", pair.old, pair.new).findings
    assert _told(found) == _told(compare_one("x86_64", old, new).findings)
    assert pair.unreadable == ()
    assert ("struct now" in pair.old.records, "struct now" in pair.new.records) == (back, not back)
    in_part = {item.name for each in (pair.old, pair.new) for item in each.partly}
    assert in_part == change.keys() - _OLD.keys(), "of what was there already only what differs is read"


def test_a_header_that_nothing_can_be_read_with_takes_along_only_what_includes_it() -> None:
    """The failure names what is included; halving the headers until it is gone would read hundreds apart."""
    broken: dict[str, str | None] = {
        "asm/user.h": "#include <asm/part.h>\n",
        "asm/part.h": "#error not for this arch\n",
    }
    headers = _with(broken)
    together = _Together(_version(headers), Reader(headers, X86), ())
    assert sorted(together.apart) == ["asm/part.h", "asm/user.h"]
    left: list[Skipped] = []
    found = read(entries_of(headers), headers, X86, unreadable=left, partly=True)
    assert sorted(item.name for item in left) == ["asm/part.h", "asm/user.h"]
    assert [item.name for item in found.partly] == ["linux/broken.h"]
    apart = [("linux/limits.h",), ("linux/broken.h",)]
    assert [each.entries for each in found.apart[1:]] == apart, "of the first another undefines a name"


@needs_gcc
def test_what_one_run_of_the_compiler_refuses_is_read_apart_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    headers = _with({"linux/one.h": "#error not directly\n", "linux/two.h": "#include <linux/nowhere.h>\n"})
    runs: list[Sequence[str]] = []
    run = Reader.preprocessed

    def counted(reader: Reader, entries: Sequence[str]) -> Preprocessed:
        runs.append(entries)
        return run(reader, entries)

    monkeypatch.setattr(Reader, "preprocessed", counted)
    together = _Together(_version(headers), Reader(headers, X86), ())
    assert sorted(together.apart) == ["linux/one.h", "linux/two.h"]
    assert len(runs) == 2


def test_what_a_changed_header_makes_of_a_change_reaches_others() -> None:
    """``struct outer`` says what it said, in a header that changed; and another header holds it."""
    text = "#include <linux/uses.h>\nstruct holder { struct outer o; };\n#define HOLD sizeof(struct outer)\n"
    holder: dict[str, str | None] = {"linux/holder.h": text}
    change = {**holder, "linux/uses.h": _OLD["linux/uses.h"].replace("a[WORDS]", "a[WORDS + 1]")}
    sides = _with(holder), _with(change)
    pair = read_changed(_version(sides[0]), _version(sides[1]), X86)
    found = compare_one("x86_64", pair.old, pair.new).findings
    whole = _whole(sides[0]), _whole(sides[1])
    assert _told(found) == _told(compare_one("x86_64", *whole).findings)
    assert {"struct holder", "HOLD"} <= {each.symbol for each in found}


@pytest.mark.parametrize("known", [(), ("linux/uses.h", "linux/gone.h")])
def test_headers_known_not_to_go_together_say_the_same_apart(known: tuple[str, ...]) -> None:
    change = _CHANGES["an enumerator that another header counts with"]
    pair = read_changed(_version(_with({})), _version(_with(change)), X86, apart=known)
    assert pair.apart == tuple(name for name in known if name in _OLD)
    whole = compare_one("x86_64", _whole(_with({})), _whole(_with(change))).findings
    assert _told(compare_one("x86_64", pair.old, pair.new).findings) == _told(whole)


def test_brute_force_finds_what_no_finding_names() -> None:
    """The comparison that holds the findings complete can fail."""
    old, new = (_whole(_with(_CHANGES[name])) for name in ("nothing", "an enumerator that another header counts with"))
    assert sorted(uncovered(old, new, ())) == [
        "BYTES: 16 and 20",
        "GO: 1074821121 and 1075083265",
        "TWICE: 32 and 40",
        "WORDS: 4 and 5",
        "struct array: ['()', '.a']",
        "struct outer: ['()']",
    ]


def test_the_command_needs_no_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, change in (("old", {}), ("new", _CHANGES["an enumerator that another header counts with"])):
        write_tree(tmp_path / name, {path: data.decode() for path, data in _with(change).items()})
    monkeypatch.chdir(tmp_path)
    assert main(["diff", "old", "new", "--arch", "x86_64", "--format", "json", "-q"]) == 1
    found = json.loads(capsys.readouterr().out)["findings"]
    assert {each["symbol"] for each in found} == {"WORDS", "BYTES", "TWICE", "GO", "struct array", "struct outer"}
    assert main(["diff", "old", "old", "--all", "--arch", "x86_64"]) == 0
    # all texts are the same, also of what x86-64 does not read
    assert "1 interface of 1 target, 15 headers: nothing found" in capsys.readouterr().err


def test_all_formats_tell_the_same_numbers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One sentence says how much broke; where findings are counted or listed, they are as many."""
    for name, change in (("old", {}), ("new", {**_CHANGES["an enumerator that another header counts with"]})):
        write_tree(tmp_path / name, {path: data.decode() for path, data in _with(change).items()})
    monkeypatch.chdir(tmp_path)
    told = {}
    for format in ("json", "text", "github", "sarif", "markdown", "mail", "html"):
        assert main(["diff", "old", "new", "--arch", "x86_64", "--format", format]) == 1
        told[format] = capsys.readouterr()
    found = json.loads(told["json"].out)["findings"]
    severities = [each["severity"] for each in found]
    breaks, headers = severities.count("error"), {each["path"] for each in found if each["severity"] == "error"}
    sentence = f"{breaks} breaks in {len(headers)} headers"
    for format in ("text", "github"):
        assert sentence in told[format].err
    for format in ("markdown", "mail", "html"):
        assert sentence in " ".join(told[format].out.split())
    assert f'data-total="{len(found)}"' in told["html"].out
    assert len(json.loads(told["sarif"].out)["runs"][0]["results"]) == len(found)
    counts = {each.err.rpartition(": ")[2] for each in told.values()}
    assert len(counts) == 1, "the last line is the same for all"


_UNREADABLE = "#error not for programs\n"  # whatever else the header says


_Tell = Callable[[dict[str, str | None], dict[str, str | None]], Iterator[tuple[bool, str]]]


@pytest.fixture
def both_ways(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> _Tell:
    """Compares two trees that differ from ``_OLD``, and back: whether it is back, and what is told."""
    monkeypatch.chdir(tmp_path)

    def tell(old: dict[str, str | None], new: dict[str, str | None]) -> Iterator[tuple[bool, str]]:
        for name, change in (("old", old), ("new", new)):
            write_tree(tmp_path / name, {path: data.decode() for path, data in _with(change).items()})
        for back in (False, True):
            sides = ("new", "old") if back else ("old", "new")
            assert main(["diff", *sides, "--arch", "x86_64", "--all", "-v"]) == 1
            yield back, capsys.readouterr().out

    return tell


def test_a_header_that_cannot_be_read_ends_nothing(both_ways: _Tell) -> None:
    broken = _OLD["linux/broken.h"]
    new: dict[str, str | None] = {
        "linux/broken.h": f"{_UNREADABLE}#define NOW 1\n{broken}",
        "linux/still.h": "#define STILL 2\n",
    }
    for back, text in both_ways({"linux/broken.h": _UNREADABLE + broken}, new):
        assert text.count("linux/broken.h differs and cannot be compared: #error not for programs") == 1
        assert f"STILL goes from {'2 to 1' if back else '1 to 2'}" in text
        assert "struct broken" not in text, "that it was not read does not say that it is gone or new"
        assert "NOW" not in text


def test_headers_that_cannot_be_read_for_one_reason_are_told_once(both_ways: _Tell) -> None:
    """As where one does not compile that many include; the one to mend comes first."""
    users: dict[str, str | None] = {
        f"linux/a{at}.h": f"#include <linux/broken.h>\nstruct user{at} {{ int x; }};\n" for at in range(9)
    }
    old = "#define KEPT 1\nstruct broken { int x; };\n"
    for _, text in both_ways({"linux/broken.h": old, **users}, {"linux/broken.h": _UNREADABLE, **users}):
        assert text.count("[header-unreadable]") == 1
        assert "linux/broken.h, linux/a0.h, linux/a1.h, linux/a2.h, linux/a3.h, linux/a4.h and 4 more cannot be" in text
        assert "struct user" not in text


def test_what_has_no_layout_any_more_is_not_gone(both_ways: _Tell) -> None:
    """A record that a typedef names as one with a tag, and the other way round."""
    given = "typedef struct { char in[ROOM]; } given;\nstruct tagged { char in[ROOM]; };\n"
    for back, text in both_ways(
        {"linux/still.h": f"#define ROOM 4\n{given}"}, {"linux/still.h": f"#define ROOM ELSEWHERE\n{given}"}
    ):
        for name in ("given", "struct tagged"):
            told = f"{name} has a layout now, and had none" if back else f"{name} has no layout any more"
            assert f"{told}: member in: ELSEWHERE is not defined" in text
        assert "given was removed" not in text
        assert "given is new" not in text


def test_a_type_that_nothing_declares_hides_only_what_is_made_of_it(both_ways: _Tell) -> None:
    broken = _OLD["linux/broken.h"].replace("x;", "y;")
    new: dict[str, str | None] = {"linux/broken.h": f"#define NOW 1\n{broken}", "linux/still.h": "#define STILL 2\n"}
    for back, text in both_ways({}, new):
        assert text.count("struct broken in linux/broken.h cannot be compared: nowhere_t is used as a type") == 1
        assert text.count("struct broken") == text.count("[header-unreadable]") == 1
        assert f"STILL goes from {'2 to 1' if back else '1 to 2'}" in text
        assert ("NOW (1) was removed" if back else "NOW (1) is new") in text


def test_a_typedef_of_what_neither_side_can_read(both_ways: _Tell) -> None:
    """As vdev_stat_t of ZFS."""
    lost = "typedef struct lost { nowhere_t x; } lost_t;\n"
    for _, text in both_ways({"linux/broken.h": lost}, {"linux/broken.h": lost.replace("x;", "x, y;")}):
        assert text.count("[header-unreadable]") == 1
        assert "struct lost, lost_t in linux/broken.h cannot be compared: nowhere_t" in text


def test_what_one_side_cannot_read_is_not_gone(both_ways: _Tell) -> None:
    old = "#define KEPT 1\nstruct broken { int x; };\n"
    for _, text in both_ways({"linux/broken.h": old}, {"linux/broken.h": _UNREADABLE}):
        assert "linux/broken.h differs and cannot be compared" in text
        assert "struct broken" not in text
        assert "KEPT" not in text


def test_what_a_header_that_cannot_be_read_names_now_may_have_moved_there(both_ways: _Tell) -> None:
    """But what it named all along is gone, and so is what it does not name."""
    old = {
        "linux/still.h": "#define STILL 1\nenum moved { MOVED };\n#define WENT 1\n#define USED 1\n",
        "linux/broken.h": "int a[USED];\n",
    }
    new = {
        "linux/still.h": "#define STILL 1\n",
        "linux/broken.h": f"{_UNREADABLE}enum moved {{ MOVED }};\nint a[USED];\n",
    }
    for back, text in both_ways({**old}, {**new}):
        if not back:
            home = "linux/broken.h, which cannot be read, names it now"
            assert f"warning: enum moved was removed with MOVED; {home} [enum-removed]" in text
            assert "error: WENT (1) was removed [constant-removed]" in text
            assert "error: USED (1) was removed [constant-removed]" in text


def test_a_header_that_was_read_along_with_another_and_cannot_be_by_itself_is_not_gone(both_ways: _Tell) -> None:
    alone = {"linux/broken.h": "#include <linux/nowhere.h>\n#define KEPT 1\n"}
    old = {**alone, "linux/still.h": "#include <linux/broken.h>\n#define STILL 1\n"}
    new = {**alone, "linux/still.h": "#define STILL 2\n"}
    for back, text in both_ways({**old}, {**new}):
        assert ("STILL goes from 2 to 1" if back else "STILL goes from 1 to 2") in text
        if not back:
            told = "linux/broken.h is no longer read, and took along 1 name: KEPT"
            assert f"warning: {told}; it is there, and cannot be read by itself [header-removed]" in text


def test_what_one_side_lost_is_not_gone_and_what_it_has_not_is(both_ways: _Tell) -> None:
    old = "#define WENT 1\n#define KEPT 1\nstruct broken { int x; };\nenum { ONE, TWO = sizeof(struct broken) };\n"
    new = old.replace("int x", "nowhere_t x").replace("#define WENT 1\n", "")
    lost = "struct broken, ONE, TWO in linux/broken.h"
    reason = "nowhere_t is used as a type, but no header that was read declares it, linux/broken.h:2"
    for back, text in both_ways({"linux/broken.h": old}, {"linux/broken.h": new}):
        became = "can be read now, and could not before" if back else "cannot be read as it is any more"
        assert f"{'note' if back else 'warning'}: {lost} {became}: {reason} [header-unreadable]" in text
        assert ("WENT (1) is new" if back else "WENT (1) was removed") in text
        assert "KEPT" not in text
        assert text.count("struct broken") == text.count("TWO") == 1


def test_a_header_that_one_side_cannot_read_is_told_once(both_ways: _Tell) -> None:
    """Its macros are there, and what they stand for cannot be read; another header's that loses its value is told."""
    macros = "#define BROKEN_KIND KIND\n#define BROKEN_SIZE sizeof(struct broken)\n"
    text = f"%senum kind {{ KIND }};\nstruct broken {{ %s x; }};\n{macros}"
    still = {"linux/still.h": "#define STILL NOWHERE\n"}
    for error, type in ((_UNREADABLE, "int"), ("", "nowhere_t")):
        old, new = text % ("", "int"), text % (error, type)
        for back, out in both_ways({"linux/broken.h": old}, {"linux/broken.h": new, **still}):
            assert out.count("[header-unreadable]") == 1
            assert out.count("BROKEN_") == out.count("struct broken, BROKEN_SIZE in linux/broken.h") == (not error)
            assert ("STILL has no value any more" in out) is not back


def test_a_type_that_is_declared_no_more_is_told_where_it_was_and_where_it_is_used(both_ways: _Tell) -> None:
    """And so is one that is declared for the first time; a header that includes the one that uses it adds nothing."""
    home = "#define HOME 1\ntypedef int nowhere_t;\n"
    same = {"linux/brings.h": "#include <linux/broken.h>\nstruct brings { int a; };\n"}
    broken = f"#include <linux/home.h>\n{_OLD['linux/broken.h']}"
    old: dict[str, str | None] = {**same, "linux/broken.h": broken, "linux/home.h": home}
    new: dict[str, str | None] = {**old, "linux/home.h": home.replace("typedef int nowhere_t;\n", "")}
    for back, text in both_ways(old, new):
        became = "can be read now, and could not before" if back else "cannot be read as it is any more"
        assert text.count("[header-unreadable]") == 1
        assert f"struct broken in linux/broken.h {became}: nowhere_t is used as a type" in text
        assert f"nowhere_t (int) {'is new' if back else 'was removed'}" in text
        assert text.count("struct broken") == 1
        assert "struct brings" not in text
        assert "HOME" not in text


def test_a_change_beside_what_one_side_lost_is_found(both_ways: _Tell) -> None:
    """Sizes and offsets are those that a compiler says once the type is declared."""
    text = "struct kept {{ char c; {} n; }};\nstruct broken {{ {} x; struct kept k; }};\n"
    given = text.format("short", "int"), text.format("long", "nowhere_t")
    told = [text for _, text in both_ways({"linux/broken.h": given[0]}, {"linux/broken.h": given[1]})]
    command = compiler_for(X86)
    if command is None:
        pytest.skip("no compiler for x86_64")
    headers = {f"linux/{n}.h": f"typedef int nowhere_t;\n{each}".encode() for n, each in enumerate(given)}
    proved = [read([name], headers, X86) for name in headers]
    assert all(verify(each, X86, headers, command, beside=[]).findings == () for each in proved)
    sizes = [each.records["struct kept"].size for each in proved]
    places = [each.records["struct kept"].fields[1].offset for each in proved]
    for text, (old, new), (before, after) in zip(told, (sizes, sizes[::-1]), (places, places[::-1]), strict=True):
        assert f"struct kept goes from {old} to {new} bytes" in text
        assert f"which moves 'n' by {after - before:+} bytes" in text


@pytest.mark.parametrize("own", ["", "struct kept { word_t w; };\n"])
@pytest.mark.parametrize(
    ("cause", "said"),
    [
        (_UNREADABLE, "linux/broken.h differs and cannot be compared: #error"),
        ("#include <linux/nowhere.h>\n", "what came to linux/broken.h or went from there cannot be told"),
    ],
    ids=["error", "include"],
)
def test_what_comes_with_a_header_that_one_side_cannot_read_is_not_gone(
    cause: str, said: str, own: str, both_ways: _Tell
) -> None:
    """What keeps the header apart on both sides; what it brings on one did not change, nor does it where that one is
    read behind another header alone.
    """
    include = "#include <linux/still.h>\n#include <linux/quiet.h>\n"
    same: dict[str, str | None] = {"linux/word.h": "typedef int word_t;\n"}
    same["linux/quiet.h"] = "#define CALM 1\n"  # of which the other says no word
    old, new = {"linux/broken.h": f"{include}{own}#define KEPT 1\n"}, {"linux/broken.h": cause + include}
    for _, text in both_ways({**same, **old}, {**same, **new}):
        assert text.count(said) == text.count("[header-unreadable]") == 1
        assert "STILL" not in text
        assert "still.h is" not in text
        assert "CALM" not in text
        assert "KEPT" not in text
        assert "struct kept" not in text


def test_a_header_that_others_go_on_to_include_is_gone_all_the_same(both_ways: _Tell) -> None:
    """As linux/hdlc/ioctl.h without linux/if.h: what cannot be included any more does not keep it."""
    user, inner = "#define {}_USER 1\n", "#define INNER_A 1\nstruct inner { int a; };\n"
    same: dict[str, str | None] = {
        f"linux/{name}.h": f"{user.format(name.upper())}#include <linux/inner.h>\n" for name in ("one", "two")
    }
    for back, text in both_ways({**same, "linux/inner.h": inner}, {**same, "linux/inner.h": None}):
        assert ("linux/inner.h is gone, and took along 2 names: INNER_A, struct inner" in text) != back
        assert text.count("error: ") == (not back)
        assert ("struct inner is new" in text) == back


def test_what_is_brought_along_is_not_gone_because_another_header_defines_it_again(both_ways: _Tell) -> None:
    """A header that is read alone brings a macro which, of all headers together, the last that defines it has; and what
    nothing else reads.
    """
    same: dict[str, str | None] = {
        "linux/quiet.h": "#define CALM 1\nstruct quiet { int a; };\n",
        "linux/first.h": "#define STACK 5\n#define FIRST 1\n",
        "linux/second.h": "#define STACK 5\n",
    }
    text = "struct broken {{ nowhere_t x; int {}; }};\n"
    include = "#include <linux/first.h>\n#include <linux/quiet.h>\n"
    old, new = {"linux/broken.h": include + text.format("y")}, {"linux/broken.h": text.format("z")}
    for _, told in both_ways({**same, **old}, {**same, **new}):
        assert "struct broken in linux/broken.h cannot be compared" in told
        assert "STACK" not in told
        assert "FIRST" not in told
        assert "CALM" not in told
        assert "struct quiet" not in told


def test_what_comes_with_the_home_of_a_type_is_not_gone_where_the_type_is_used_no_more(both_ways: _Tell) -> None:
    """Only one side reads a header behind the one that it forgets, of which another part changed."""
    home = "typedef int word_t;\n#define CALM 1\nstruct quiet {{ int a; }};\nstruct moving {{ int a[{}]; }};\n"
    broken = "struct broken {{ {} x; nowhere_t y; }};\n"
    old = {"linux/word.h": home.format(1), "linux/broken.h": broken.format("word_t")}
    new = {"linux/word.h": home.format(2), "linux/broken.h": broken.format("short")}
    for _, told in both_ways({**old}, {**new}):
        assert "struct broken in linux/broken.h cannot be compared" in told
        assert "struct moving" in told
        assert "CALM" not in told
        assert "struct quiet" not in told


def test_header_that_comes_or_goes_is_told_with_what_cannot_be_read_of_it(both_ways: _Tell) -> None:
    gone = "#define GONE 1\nstruct gone { nowhere_t x; };\n"
    for back, told in both_ways({"linux/gone.h": gone}, {"linux/gone.h": None}):
        if back:
            assert "GONE (1) is new" in told
            assert "struct gone in linux/gone.h cannot be compared: nowhere_t is used as a type" in told
        else:
            assert "linux/gone.h is gone, and took along 2 names: GONE, struct gone" in told
        assert told.count("struct gone") == 1


def test_what_is_read_alone_on_one_side_is_read_alone_on_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What an unchanged header includes fails where another that changed comes first, on one side; it is read alone
    there, and did not change.
    """
    same: dict[str, str | None] = {
        "asm-generic/inner.h": "#ifndef I\n#define I\nstruct inner { word_t w; };\n#endif\n",
        "asm/inner.h": "#include <asm-generic/inner.h>\n",
        "linux/word.h": "#ifndef W\n#define W\ntypedef int word_t;\n#endif\n",
        "linux/brings.h": "#include <linux/word.h>\n#include <asm/inner.h>\n#define KEPT 1\n",
    }
    for name, word, version in (("old", "", 1), ("new", "#include <linux/word.h>\n", 2)):
        changed = {"asm/aside.h": f"{word}struct aside {{ int a[{version}]; }};\n"}
        changed["asm/changed.h"] = f"#include <asm/inner.h>\n#define VERSION_OF_IT {version}\n"
        write_tree(tmp_path / name, {path: data.decode() for path, data in _with({**same, **changed}).items()})
    monkeypatch.chdir(tmp_path)
    for sides in (("old", "new"), ("new", "old")):
        assert main(["diff", *sides, "--arch", "x86_64", "--all", "-v"]) == 1
        text = capsys.readouterr().out
        assert "struct aside" in text
        assert "KEPT" not in text


def _clone(root: Path) -> tuple[Path, str, str]:
    """A clone of a tiny Linux, and two commits of it: one adds a name, one gives it another number."""
    make_kernel(root, version="6.12.1")
    commit_all(root, "first", tag="v1")
    header = root / "include/uapi/linux/later.h"
    text = SPDX + "#define LATER {}\n"
    header.write_text(text.format(1))
    added = commit_all(root, "a name")
    (root / "kernel.c").write_text("int x;\n")
    commit_all(root, "no header")
    header.write_text(text.format(2))
    return root, added, commit_all(root, "another number")


def test_in_a_clone_of_linux_a_range_is_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(_clone(tmp_path / "linux")[0])
    assert main(["diff", "v1..HEAD", "--arch", "arm64", "-q", "-v"]) == 1
    assert "LATER (2) is new" in capsys.readouterr().out
    assert main(["diff", "v1..HEAD~2", "--arch", "arm64", "--fail-on", "warning"]) == 0
    assert main(["diff", "v1", "HEAD", "--arch", "arm64", "--fail-on", "error"]) == 0


def test_each_commit_of_a_range_is_compared_with_its_parent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root, added, changed = _clone(tmp_path / "linux")
    for place, word in ((root, "v1..HEAD"), (tmp_path, f"{root}@v1..HEAD")):
        monkeypatch.chdir(place)
        capsys.readouterr()
        assert main(["diff", word, "--each", "--arch", "arm64", "--format", "json"]) == 1
        captured = capsys.readouterr()
        found = json.loads(captured.out)["findings"]
        assert [(each["message"], each["severity"]) for each in found] == [
            ("LATER goes from 1 to 2", "error"),
            ("LATER (1) is new", "note"),
        ]
        assert [each["commit"] for each in found] == [changed, added]
        assert "v1 → HEAD, 2 commits" in captured.err
    assert main(["diff", f"{root}@v1..HEAD~2", "--each", "--arch", "arm64", "--fail-on", "warning"]) == 0


def test_what_one_commit_took_is_gone_with_the_next(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command line runs without a collector, so that what lies in a circle stays until it ends."""
    word = f"{_clone(tmp_path / 'linux')[0]}@v1..HEAD"
    gc.collect()
    gc.disable()
    try:
        before = _kernels_alive()
        assert main(["diff", word, "--each", "--arch", "arm64"]) == 1
        assert _kernels_alive() == before
    finally:
        gc.enable()


def _kernels_alive() -> int:
    """Of all tests that ran here."""
    return sum(type(each) is KernelHeaders for each in gc.get_objects())


@pytest.mark.parametrize(
    "words",
    [["--each"], ["v1", "HEAD", "--each"], ["nowhere..HEAD", "--each"], ["HEAD..v1", "--each"], ["v1", "--each"]],
)
def test_each_needs_a_range(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(_clone(tmp_path / "linux")[0])
    assert main(["diff", *words]) == 2
    said = capsys.readouterr().err
    expected = {"nowhere..HEAD": "nowhere", "HEAD..v1": "the older one first"}
    assert expected.get(words[0], "range") in said


@pytest.mark.parametrize("mode", [["v1..HEAD", "--each"], ["v1", "HEAD", "--all"]])
def test_a_part_of_a_kernel_leaves_its_types_to_the_system(
    mode: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As libbpf's include/uapi, which has neither linux/types.h nor asm/: none of its records was compared."""
    text = SPDX + "#include <linux/types.h>\nstruct horn {{ __u32 id; {} loud; }};\n"
    root = write_tree(tmp_path / "part", {"include/uapi/linux/horn.h": text.format("__u32")})
    commit_all(root, "first", tag="v1")
    write_tree(root, {"include/uapi/linux/horn.h": text.format("__u64")})
    commit_all(root, "wider")
    monkeypatch.chdir(root)
    assert main(["diff", *mode, "--format", "json"]) == 1, "without asm/ the headers are every target's"
    found = [(each["rule"], each["symbol"]) for each in json.loads(capsys.readouterr().out)["findings"]]
    assert found == [("member-type", "struct horn"), ("record-size", "struct horn")]
    assert main(["show", "horn", "--kernel", ".", "--arch", "x86_64"]) == 0
    assert "/* size: 16, align: 8" in capsys.readouterr().out
    assert main(["diff", "v1", "HEAD", "--header", "linux/types.h", "--arch", "x86_64"]) == 2
    assert "HEAD has linux/types.h for x86_64" in capsys.readouterr().err, "what stands in is none of its headers"


def test_what_stands_in_for_the_system_is_no_finding_whoever_includes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As in libdrm, which forgot linux/const.h, whose ten names were gone then; and iproute2 has had
    asm-generic/posix_types.h of its own since 2022, by which ``__kernel_old_uid_t`` got longer.
    """
    const, kinds = "#include <linux/const.h>\n", "#include <linux/posix_types.h>\n#include <linux/types.h>\n"
    other = "typedef unsigned int __kernel_old_uid_t;\ntypedef unsigned int __kernel_fresh_t;\n"
    root = write_tree(tmp_path / "part", {"include/uapi/linux/horn.h": f"{SPDX}{const}{kinds}#define HORN _BITUL(1)\n"})
    commit_all(root, "first", tag="v1")
    write_tree(root, {
        "include/uapi/linux/horn.h": f"{SPDX}{kinds}#define HORN 4\n",
        "include/uapi/linux/other.h": SPDX + other,
    })  # fmt: skip
    commit_all(root, "without")
    monkeypatch.chdir(root)
    assert main(["diff", "v1", "HEAD", "--all", "--arch", "x86_64", "--format", "json"]) == 1
    found = [(each["rule"], each["symbol"]) for each in json.loads(capsys.readouterr().out)["findings"]]
    assert found == [("constant-value", "HORN"), ("typedef-added", "__kernel_fresh_t")]


def test_a_part_of_a_kernel_is_sanitized_and_has_its_arches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    horn = (
        SPDX
        + "#include <asm/own.h>\nstruct horn { char id; own_t loud; } __packed;\n#ifdef __KERNEL__\nint x;\n#endif\n"
    )
    root = write_tree(tmp_path / "part", {
        "include/uapi/linux/horn.h": horn,
        "arch/x86/include/uapi/asm/own.h": SPDX + "typedef int own_t;\n",
        "arch/arm64/include/uapi/asm/own.h": SPDX + "typedef long own_t;\n",
    })  # fmt: skip
    commit_all(root, "first")
    monkeypatch.chdir(root)
    for target, size in (("x86_64", 5), ("arm64", 9)):
        assert main(["show", "horn", "--kernel", ".", "--arch", target]) == 0
        assert f"size: {size}, align: 1" in capsys.readouterr().out
    assert main(["show", "horn", "--kernel", ".", "--arch", "mips64"]) == 2
    shutil.rmtree(root / ".git")
    assert main(["show", "horn", "--kernel", "."]) == 2
    assert "did you mean include/uapi?" in capsys.readouterr().err


def test_a_header_without_names_is_missed_by_who_includes_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``linux/netfilter/xt_CONNMARK.h`` only includes another, which most programs include instead."""
    alone = {
        "include/uapi/linux/lamp.h": f"{SPDX}#include <linux/kvm.h>\n",
        "include/uapi/linux/nowhere.h": f"{SPDX}#include <linux/none.h>\n",
    }
    old, new = make_kernel(tmp_path / "old", changes=alone), make_kernel(tmp_path / "new")
    assert main(["diff", str(old), str(new), "--all", "--arch", "x86_64", "--format", "json"]) == 1
    told = {each["symbol"]: each for each in json.loads(capsys.readouterr().out)["findings"]}
    for name in alone:
        header = name.removeprefix("include/uapi/")
        assert (
            told[header]["message"]
            == f"{header} is gone, and no name is known to have gone with it: who includes it no longer compiles"
        )
    assert {(each["rule"], each["severity"]) for each in told.values()} == {("header-removed", "error")}
    assert main(["diff", str(old), str(old), "--all", "--arch", "x86_64"]) == 0


def test_a_header_that_another_of_its_name_includes_now_is_still_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``asm/msr-index.h``, which ``asm/msr.h`` of an older kernel includes: it is read with that one."""
    old, new = (
        make_kernel(
            tmp_path / name,
            changes={
                "arch/x86/include/uapi/asm/meter.h": f"{SPDX}{include}#define METER_A 1\n",
                "arch/x86/include/uapi/asm/meter-index.h": f"{SPDX}#define METER_B 2\n",
            },
        )
        for name, include in (("old", ""), ("new", "#include <asm/meter-index.h>\n"))
    )
    assert main(["diff", str(old), str(new), "--all", "--arch", "x86_64"]) == 0
    assert "gone" not in capsys.readouterr().out

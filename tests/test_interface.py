"""The same headers give the same interface to every verb.

A header that forgets to include what it uses is completed with the header that defines it: what is added is what a
compiler says of the two together, and nothing else is. A name with two meanings is a finding, and the choice is one.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from headergen.diagnostics import HeaderError, Severity
from headergen.diagnostics.rules_import import INCOMPLETE_MODULE, NAME_CONFLICT
from headergen.interface import completion, read
from headergen.interface.completion import incomplete
from headergen.interface.definitions import definitions_in
from headergen.interface.failing import failing
from headergen.interface.findings import findings
from headergen.interface.hidden import without_silent
from headergen.interface.units import Reader, apart_of
from headergen.model import Abi, Completion, Model, Skipped, TranslationUnit
from headergen.preprocess import LIBC_FOLDER, Preprocessed, preprocessed
from headergen.targets import TARGETS
from headergen.verify import compiler_for, verify
from tests.projects import make_project, quiet_git, run
from tests.tiny_kernel import SPDX

X86 = TARGETS["x86_64"]
_IOCTL = """
#ifndef H
#define H
#define _IOC(dir, type, nr, size) (((dir) << 30) | ((type) << 8) | (nr) | ((size) << 16))
#define _IO(type, nr) _IOC(0U, (type), (nr), 0)
#define _IOR(type, nr, t) _IOC(2U, (type), (nr), sizeof(t))
#define _IOW(type, nr, t) _IOC(1U, (type), (nr), sizeof(t))
#endif
"""
_FILES = {
    "asm-generic/ioctl.h": _IOCTL,
    "asm/ioctl.h": "#include <asm-generic/ioctl.h>\n",
    "linux/ioctl.h": "#include <asm/ioctl.h>\n",
    "linux/map.h": "struct extent { long long start; };\nstruct map { int n; struct extent at[3]; };\n",
    "linux/other.h": "#define KEEP 2\nstruct map { char n; };\n",
}


def _headers(files: Mapping[str, str]) -> dict[str, bytes]:
    return {name: text.encode() for name, text in files.items()}


def _proved(abi: Abi, headers: Mapping[str, bytes]) -> None:
    command = compiler_for(X86)
    if command is None:
        pytest.skip("no compiler for x86_64")
    assert verify(abi, X86, headers, command, beside=[Path(LIBC_FOLDER)]).findings == ()


def _completed(text: str, **others: str) -> tuple[Abi, Abi, tuple[Completion, ...]]:
    """The interface of linux/x.h alone, and completed; a compiler agrees with the latter."""
    files = {**_FILES, "linux/x.h": text, **{f"linux/{name}.h": other for name, other in others.items()}}
    headers = _headers(files)
    alone, abi = (read(["linux/x.h"], headers, X86, alone=alone) for alone in (True, False))
    _proved(abi, headers)
    return alone, abi, abi.completions


def test_what_others_of_an_interface_include_completes_a_header_that_is_read_apart() -> None:
    files = {
        **_FILES,
        "linux/first.h": "#include <linux/ioctl.h>\n#define ONE 1\n#define FIRST _IOR('x', 1, int)\n",
        "linux/second.h": "#define ONE 2\n#define SECOND _IOR('x', 2, int)\n",
    }
    headers = _headers(files)
    both = read(["linux/first.h", "linux/second.h"], headers, X86)
    alone = read(["linux/second.h"], headers, X86)
    assert list(both.ioctls) == ["FIRST", "SECOND"]
    assert both.ioctls["SECOND"] == alone.ioctls["SECOND"]
    assert both.ioctls["SECOND"].value == 0x80047802
    assert [each.headers for each in both.completions] == [("linux/ioctl.h",)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "#define A 1\nstruct s { int x; };\n",
        "#include <linux/ioctl.h>\n#define GO _IO('x', 1)\n",
        "#define A nowhere_defined\n#define GO nowhere('x', 1)\n",
        "#define BIG HUGE_64\n",  # two headers have it, so it is anybody's guess
    ],
)
def test_nothing_to_complete(text: str) -> None:
    alone, abi, completions = _completed(text, sizes="#define HUGE_64 65536\n", more="#define HUGE_64 65537\n")
    assert replace(abi, skipped=alone.skipped) == alone
    assert [item.name for item in abi.skipped] == [item.name for item in alone.skipped]
    assert completions == ()


def test_a_constant_that_all_headers_give_one_value_is_completed() -> None:
    text = "#define BIG HUGE_64\n#define ODD SOME\n"
    _, abi, completions = _completed(
        text, sizes="#define HUGE_64 65536\n#define SOME 1\n", more="#define HUGE_64 0x10000\n#define SOME 2\n"
    )
    assert abi.constants["BIG"].value == 65536
    assert [done.names for done in completions] == [("BIG",)]
    (odd,) = abi.skipped
    assert (odd.name, odd.candidates) == ("ODD", ("linux/more.h", "linux/sizes.h"))
    (finding,) = findings(abi, "x")
    assert finding.severity == Severity.WARNING
    assert "ODD" in finding.message
    assert "linux/more.h, linux/sizes.h do not agree" in finding.message


def test_a_header_that_was_read_helps_behind_the_one_that_was_forgotten() -> None:
    """As GENMASK of arm64's asm/kvm.h: linux/bits.h has it, and calls a macro of a header that linux/kvm.h includes."""
    _, abi, completions = _completed(
        "#include <linux/words.h>\n#include <linux/half.h>\n",
        half="#define MASK GEN(4)\n", words="#define WORD(x) x##UL\n", bits="#define GEN(n) (WORD(1) << n)\n",
    )  # fmt: skip
    assert abi.constants["MASK"].value == 16
    assert completions == (Completion(("linux/bits.h", "linux/words.h"), ("MASK",)),)


def test_what_the_kernel_keeps_to_itself_is_told_as_that() -> None:
    _, abi, _ = _completed("#define A (PAGE_SIZE / 16)\n#define B SZ_64K\n#define C 1\n")
    (finding,) = findings(abi, "x")
    assert finding.severity == Severity.NOTE
    assert "lacks A, B: the kernel keeps PAGE_SIZE, SZ_64K to itself" in finding.message
    assert finding.remedy.endswith(" it asks the system (sysconf) or writes it out")
    own = "#define A ((u64)1 << 3)\n#define B GENMASK(3, 0)\n"
    (finding,) = findings(_completed(own)[1], "x")
    assert finding.remedy.endswith(" it writes it out")  # no system answers that
    assert (finding.severity, "lacks A, B: the kernel keeps GENMASK, u64 to" in finding.message) == (
        Severity.NOTE,
        True,
    )
    _, abi, _ = _completed(own, kernel="typedef unsigned long long u64;\n")  # a project's own
    assert (abi.constants["A"].value, [item.name for item in abi.skipped]) == (8, ["B"])


def test_a_function_that_a_macro_calls_is_not_said_to_be_undefined() -> None:
    """As ``__cpu_to_be64s`` of linux/byteorder, which calls a function of linux/swab.h: a compiler knows that."""
    swap = "static inline void swap(int *p) { *p = 0; }\n#define SWAP(p) swap((p))\n"
    _, abi, _ = _completed(f"{swap}#define SIZE (sizeof(int) + LOST)\n")
    assert sorted(finding.message.partition(" lacks ")[2] for finding in findings(abi, "x")) == [
        "SIZE: no header that was read with linux/x.h defines LOST",
        "SWAP: no header that was read with linux/x.h defines the macro swap",
    ]


def test_forgotten_ioctl_header_is_found() -> None:
    alone, abi, completions = _completed("#define GO _IO('x', 1)\n#define SEND _IOW('x', 2, int)\n")
    assert {item.missing for item in alone.skipped} == {"_IO", "_IOW"}
    assert completions == (Completion(("linux/ioctl.h",), ("GO", "SEND")),)
    assert abi.ioctls["GO"].value == 0x7801
    assert abi.ioctls["SEND"].value == 0x40047802
    assert abi.skipped == ()
    assert abi.constants == alone.constants
    assert abi.macros == alone.macros  # none of the other header's


def test_forgotten_struct_is_found_after_the_forgotten_macro() -> None:
    _, abi, completions = _completed("struct map;\n#define GET _IOR('x', 1, struct map)\n", other="#define KEEP 2\n")
    assert [each.headers for each in completions] == [("linux/ioctl.h", "linux/map.h")]
    assert abi.ioctls["GET"].size == 32
    assert set(abi.records) == {"struct map", "struct extent"}
    assert abi.constants == {}


def test_a_header_is_completed_as_if_all_macros_were_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Though of hundreds of macros those alone are that the missing ones have to do with."""
    text = """
#define FAR "far"
struct named;
#define GET _IOR('x', 1, struct named)
#define BITS (DEEP(2) + LENGTH)
#define ALSO call
#define OTHER (BITS)
#define LOST (nowhere_at_all + 1)
"""
    deep = """
#ifndef DEEP_H
#define DEEP_H
#define JOINED(a, b) a##b
#define LONG(n) JOINED(n, UL)
#define DEEP(n) (LONG(1) << (n) | FIRST)
enum { FIRST = 1, LENGTH };
#define LENGTH LENGTH
#define call call_it
#define call_it(x) ((x) + 1)
#define UNASKED 7
#endif
"""
    home = "typedef int own;\nstruct named { own n; struct map *at; };\n#define own int\n"
    alone, abi, completions = _completed(text, deep=deep, named=home)
    assert {"GET", "BITS", "OTHER"} <= {name for done in completions for name in done.names}
    assert "own" in abi.typedefs.keys() & abi.aliases.keys()
    assert "UNASKED" not in abi.constants
    monkeypatch.setattr(completion, "_asked", lambda _: None)
    assert _completed(text, deep=deep, named=home) == (alone, abi, completions)


_MASK = "#define MASK(h, l) ((~ONE(0) << (l)) & (~ONE(0) >> (63 - (h))))\n"
_ONE = "#define ONE(x) (x ## UL)\n"


@pytest.mark.parametrize(
    ("text", "mask", "one", "readings"),
    [
        ("#define A MASK(7, 4)\n#define B (MASK(3, 0) + 1)\n", _MASK, _ONE, 1),
        ("#define A MASK(7, 4)\n#define B ONE(1)\n", _MASK, _ONE, 2),  # one lacks less
        ("#define A MASK(7, 4)\n", "#include <linux/one.h>\n" + _MASK, _ONE, 1),  # the first has it from the second
        ("#include <linux/one.h>\n#define A MASK(7, 4)\n", _MASK, _ONE, 1),  # it has it itself
        ("#define A MASK(7, 4)\n", f"#ifdef _LP64\n{_MASK}#else\n{_MASK}#endif\n", _ONE, 2),  # which one holds?
        ("#define A MASK(7, 4)\n", _MASK, _ONE + "#define A 3\n", 3),  # the second does not go with it
        ("#define A MASK(7, 4)\n", _MASK, "#define ONE(x) OTHER(x)\n", 4),  # the second lacks something too
        ("#define A MASK(7, 4)\n", "#define MASK(h, ONE) ((h) + ONE(0))\n", _ONE, 1),  # its caller gives that
    ],
)
def test_what_the_forgotten_header_forgets_itself_is_read_along_at_once(
    text: str, mask: str, one: str, readings: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And makes no difference to what comes out."""
    files = {"linux/x.h": text, "linux/mask.h": mask, "linux/one.h": one, "linux/zero.h": "#define OTHER(x) (x + 0)\n"}
    read_now = completion._Pass._read_now
    tried: list[Sequence[str]] = []

    def counted(self: completion._Pass, entries: Sequence[str], names: frozenset[str] | None) -> Abi | None:
        tried.append(entries)
        return read_now(self, entries, names)

    monkeypatch.setattr(completion._Pass, "_read_now", counted)
    abi = read(["linux/x.h"], _headers(files), X86)
    assert len(tried) == readings, tried
    monkeypatch.setattr(completion._Pass, "straight", lambda *_: False)
    assert abi == read(["linux/x.h"], _headers(files), X86)


def test_a_macro_with_arguments_may_paste_together_the_name_of_any() -> None:
    text = "#define KIND_A 1\n#define NUMBER(n) (KIND_##n + FIRST)\n"
    _, abi, completions = _completed(text, kinds="enum {\nFIRST,\n};\n")
    assert [each.names for each in completions] == [("NUMBER",)]
    assert "NUMBER" in abi.macros


def test_record_of_another_shape_is_no_answer() -> None:
    text = (
        "struct extent { int start; };\nstruct map;\n#include <linux/ioctl.h>\n#define GET _IOR('x', 1, struct map)\n"
    )
    alone, abi, completions = _completed(text, other="")
    assert completions == ()
    assert abi == alone


def test_what_only_another_arch_has_is_not_looked_for() -> None:
    files = {**_FILES, "linux/other.h": "", "asm/x.h": "\n",
             "linux/x.h": "#include <asm/x.h>\n#include <linux/ioctl.h>\n"
             "struct map;\n#define GET _IOR('x', 1, struct map)\n"}  # fmt: skip
    abi = read(["linux/x.h"], _headers(files), X86)
    assert [item.missing for item in abi.skipped] == ["struct map"]
    assert incomplete(abi) == ()


def test_type_of_the_c_library_is_completed_with_our_own_header() -> None:
    _, abi, completions = _completed("#include <linux/ioctl.h>\n#define SIZE _IOR('x', 1, size_t)\n")
    assert completions == (Completion(("stddef.h",), ("SIZE",)),)
    assert abi.ioctls["SIZE"].size == 8


def test_header_that_cannot_be_read_alone() -> None:
    files = {"linux/x.h": "struct s { my_t a; };\n", "linux/my.h": "typedef unsigned short my_t;\n"}
    headers = _headers(files)
    abi = read(["linux/x.h"], headers, X86)
    assert abi.completions == (Completion(("linux/my.h",), ("linux/x.h",)),)
    assert abi.records["struct s"].size == 2
    _proved(abi, headers)
    with pytest.raises(HeaderError, match="my_t is used as a type"):
        read(["linux/x.h"], {"linux/x.h": headers["linux/x.h"]}, X86)
    with pytest.raises(HeaderError, match="my_t is used as a type"):
        read(["linux/x.h"], headers, X86, alone=True)


def test_constant_is_completed_where_one_header_alone_defines_what_it_misses() -> None:
    _, abi, completions = _completed("#define BIG (HUGE_64 + 1)\n", sizes="#define HUGE_64 65536\n")
    assert completions == (Completion(("linux/sizes.h",), ("BIG",)),)
    assert abi.constants["BIG"].value == 65537
    assert "HUGE_64" not in abi.constants


def test_many_headers_that_forget_the_same_are_read_together_and_apart_where_they_conflict() -> None:
    each = {f"linux/x{n}.h": f"#define TWO {n // 7}\n#define GO{n} _IO('x', {n})\n" for n in range(20)}
    headers = _headers({**_FILES, **each})
    abi = read(sorted(each), headers, X86)
    assert {name: i.nr for name, i in abi.ioctls.items()} == {f"GO{n}": n for n in range(20)}
    _proved(abi, headers)
    assert abi.constants["TWO"].value == 0, "the first header's"


def test_two_headers_that_forget_the_same_and_conflict_are_read_apart() -> None:
    each = {f"linux/x{n}.h": f"#define TWO {n}\n#define GO{n} _IO('x', {n})\n" for n in range(2)}
    abi = read(sorted(each), _headers({**_FILES, **each}), X86)
    assert {name: i.nr for name, i in abi.ioctls.items()} == {"GO0": 0, "GO1": 1}


@pytest.mark.parametrize(("count", "listed"), [(6, "GO4, GO5:"), (7, "GO4 and 2 more:")])
def test_what_is_lost_is_listed_up_to_a_point(count: int, listed: str) -> None:
    lost = "".join(f"#define GO{n} _IOX('x', {n})\n" for n in range(count))
    abi = read(["linux/x.h"], _headers({"linux/x.h": lost}), X86)
    (found,) = findings(abi, "x")
    assert listed in found.message


# ------------------------------------------------------------------------------------------------- names in conflict


CONFLICT = {
    "linux/a.h": "#define NR 1\nstruct one { int a; };\n",
    "linux/b.h": "#define NR 2\nstruct two { int b; };\n#define OTHER (NR + 10)\n",
}


@pytest.mark.parametrize("entries", [("linux/a.h", "linux/b.h"), ("linux/b.h", "linux/a.h")])
def test_a_name_with_two_meanings_has_the_first_and_is_a_finding(entries: tuple[str, str]) -> None:
    headers = _headers(CONFLICT)
    abi = read(entries, headers, X86)
    assert abi.constants["NR"].value == (1 if entries[0] == "linux/a.h" else 2)
    assert abi.constants["OTHER"].value == 12, "each header's own names mean what they mean there"
    assert {"struct one", "struct two"} <= abi.records.keys()
    (finding,) = findings(abi, "m")
    assert finding.rule is NAME_CONFLICT
    assert finding.symbol == "NR"
    assert "linux/a.h:1" in finding.message
    assert "linux/b.h:1" in finding.message
    assert f"taken is that of {entries[0]}" in finding.message
    _proved(abi, headers)


def test_two_headers_that_differ_in_many_names_are_one_finding() -> None:
    first, second = ("".join(f"#define BE{n} {n + add}\n" for n in range(7)) for add in (0, 1))
    abi = read(["linux/a.h", "linux/b.h"], _headers({"linux/a.h": first, "linux/b.h": second}), X86)
    (finding,) = findings(abi, "m")
    assert finding.message == (
        "7 names mean one thing in linux/a.h and another in linux/b.h (BE0, BE1, BE2, BE3, BE4 and 2 more);"
        " taken is that of linux/a.h"
    )
    assert str(finding.location) == "linux/b.h:1"


def test_without_a_conflict_there_is_no_finding() -> None:
    abi = read(["linux/a.h"], _headers(CONFLICT), X86)
    assert abi.conflicts == ()
    assert findings(abi, "m") == []


def test_every_verb_gives_a_conflicting_name_the_same_value(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quiet_git(monkeypatch)
    tried = make_project(tmp_path, config='arches = ["x86_64"]\nmodules.m = ["linux/a.h", "linux/b.h"]\n')
    kernel = tried.kernel(changes={f"include/uapi/{name}": SPDX + text for name, text in CONFLICT.items()})
    synced = tried.sync(kernel)
    assert [finding.symbol for finding in synced.findings if finding.rule is NAME_CONFLICT] == ["NR"]
    assert "NR = 1\n" in (tried.root / "generated/x86_64/m/constants.py").read_text()
    for arguments, expected in (
        (["show", "NR"], "1"),
        (["dump"], '"NR":{"value":1'),
        (["check"], "name-conflict"),
        (["verify"], ""),
    ):
        done = run(tried, *arguments)
        assert expected in done.stdout + done.stderr, arguments


def test_dump_completes_and_says_so(tmp_path: Path) -> None:
    for name, text in {**_FILES, "linux/x.h": "#define GO _IO('x', 1)\n"}.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    command = [sys.executable, "-m", "headergen", "dump", "--arch", "x86_64", "--include", str(tmp_path), "--header"]
    run = subprocess.run([*command, "linux/x.h"], capture_output=True, text=True, check=True)
    assert json.loads(run.stdout)["ioctls"]["GO"]["value"] == 0x7801
    assert "linux/ioctl.h completes GO" in run.stderr
    run = subprocess.run([*command, "linux/x.h", "--alone"], capture_output=True, text=True, check=True)
    assert json.loads(run.stdout)["ioctls"] == {}
    assert [item["name"] for item in json.loads(run.stdout)["skipped"]] == ["GO"]


def _config(*entries: str) -> str:
    return f'arches = ["arm64"]\nmodules.forget = {json.dumps(entries)}\n'


def test_sync_imports_what_completes_a_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And check, generate and verify find the same interface in what was imported."""
    changes = {
        "include/uapi/linux/forget.h": SPDX
        + "struct map;\n#define GO _IO('x', 1)\n#define GET _IOR('x', 2, struct map)\n",
        "include/uapi/linux/map.h": f"{SPDX}struct map {{ int a; }};\n",
    }
    quiet_git(monkeypatch)
    tried = make_project(tmp_path, config=_config("linux/forget.h"))
    kernel = tried.kernel(changes=changes)
    done = tried.sync(kernel)
    assert INCOMPLETE_MODULE not in {finding.rule for finding in done.findings}
    headers = {path.name for path in (tried.root / "linux-headers/linux").iterdir()}
    assert {"forget.h", "ioctl.h", "map.h"} <= headers
    assert "GET = Ioctl(" in (tried.root / "generated/arm64/forget/ioctls.py").read_text()
    assert run(tried, "check", "-q").returncode == 0
    assert run(tried, "generate", "-q").returncode == 0
    assert tried.git("status", "--porcelain") == ""
    assert tried.sync(kernel).up_to_date


def test_what_no_header_completes_is_a_warning_that_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rule "incomplete-module"."""
    quiet_git(monkeypatch)
    tried = make_project(tmp_path, config=_config("linux/forget.h"))
    kernel = tried.kernel(
        changes={"include/uapi/linux/forget.h": f"{SPDX}#define GO _IOW('x', 1, gone_t)\n#define ON 1\n"}
    )
    found = [finding for finding in tried.sync(kernel).findings if finding.rule is INCOMPLETE_MODULE]
    assert [finding.severity for finding in found] == [Severity.WARNING]
    assert "GO" in found[0].message
    assert "gone_t" in found[0].message
    assert run(tried, "check", "-q").returncode == 0


def test_a_header_that_cannot_be_read_is_reported_and_the_rest_compared(tmp_path: Path) -> None:
    """The rule "header-unreadable"."""
    for side, value in (("old", 1), ("new", 2)):
        texts = {"linux/bad.h": "#error not for programs\n", "linux/worse.h": "#include <linux/bad.h>\n",
                 "linux/good.h": f"#define GOOD {value}\n",
                 "asm/types.h": "", "linux/version.h": "#define LINUX_VERSION_CODE 394240\n"}  # fmt: skip
        for name, text in texts.items():
            path = tmp_path / side / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    (tmp_path / "headergen.toml").write_text(
        'arches = ["x86_64"]\n[modules]\nbad = ["linux/bad.h"]\nworse = ["linux/worse.h"]\ngood = ["linux/good.h"]\n'
    )
    command = [sys.executable, "-m", "headergen", "diff", "--arch", "x86_64", "old", "new"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 1
    assert "GOOD goes from 1 to 2" in done.stdout
    assert "modules bad, worse cannot be compared: #error not for programs" in done.stdout
    assert done.stdout.count("[header-unreadable]") == 1, "one reason is told once"


def test_headers_that_do_not_parse_take_no_other_with_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are found in one reading of all, not in one for each; what they include and what includes them is read."""
    parsed: list[tuple[str, ...]] = []
    reading = Reader.parsed

    def watched(self: Reader, unit: TranslationUnit, refused: dict[str, HeaderError] | None = None) -> Model:
        parsed.append(unit.entries)
        return reading(self, unit, refused)

    monkeypatch.setattr(Reader, "parsed", watched)
    headers = _headers(
        {
            "linux/a.h": "typedef int a_t;\nstruct a { a_t x; } __attribute__((packed));\n#define A 1\n",
            "linux/b.h": "#include <linux/a.h>\nstruct b { nowhere_t x; };\n",
            "linux/c.h": "struct c { struct a a; a_t b[A]; } __attribute__((aligned(16)));\nenum { BACK = A };\n",
            "linux/d.h": "struct d { int (x; };\n",
            "linux/e.h": "#include <linux/c.h>\nstruct e { struct c c; };\n",
        }
    )
    unreadable: list[Skipped] = []
    abi = read(sorted(headers), headers, X86, unreadable=unreadable)
    assert {key: record.size for key, record in abi.records.items()} == {
        "struct a": 4, "struct c": 16, "struct e": 16,
    }  # fmt: skip
    assert sorted(item.name for item in unreadable) == ["linux/b.h", "linux/d.h"]
    assert [len(entries) for entries in parsed] == [5, 1, 1]


def test_what_another_header_undefines_is_not_lost() -> None:
    """``linux/fs.h`` undefines NR_OPEN of ``linux/limits.h``, and programs that include the latter alone have it."""
    headers = _headers(
        {
            "linux/fs.h": "#include <linux/limits.h>\n#undef NR_OPEN\n#define OWN 1\n",
            "linux/limits.h": "#ifndef L\n#define L\n#define NR_OPEN 1024\n#define GONE 2\n#undef GONE\n#endif\n",
            "linux/o.h": "#include <linux/limits.h>\n#undef NR_OPEN\n",
        }
    )
    for tool in (None, "pcpp"):
        abi = read(sorted(headers), headers, X86, tool=tool)
        assert {name: constant.value for name, constant in abi.constants.items()} == {"NR_OPEN": 1024, "OWN": 1}
        assert read(["linux/fs.h"], headers, X86, tool=tool).constants.keys() == {"OWN"}
        both = read(["linux/fs.h", "linux/limits.h"], headers, X86, tool=tool)
        assert both.constants.keys() == {"NR_OPEN", "OWN"}


@pytest.mark.parametrize("name", ["AF_TIPC", "AF_PPPOX", "SOL_TIPC"])
def test_what_our_c_library_defines_too_is_the_kernels(name: str) -> None:
    """Kernel headers define these where the C library does not."""
    text = f"#include <sys/socket.h>\n#ifndef {name}\n#define {name} 30\n#endif\n"
    assert name in read(["linux/x.h"], _headers({"linux/x.h": text}), X86).constants


def _hiding(second: str) -> tuple[Abi, list[str]]:
    headers = {"linux/a.h": b"#ifndef H\n#define H\n#define A 1\n#endif\n", "linux/b.h": second.encode()}
    abi = read(["linux/a.h", "linux/b.h"], headers, TARGETS["x86_64"])
    return abi, [each.message for each in findings(abi, "m")]


def test_a_header_with_the_guard_of_another_is_read_apart() -> None:
    """Netfilter's ipt_ttl.h has the guard of ipt_TTL.h: behind it, it says nothing."""
    abi, told = _hiding("/* B */\n#ifndef H\n#define H\n#define B 2\n#endif\n")
    assert {name: each.value for name, each in abi.constants.items() if name in "AB"} == {"A": 1, "B": 2}
    assert told == ["linux/b.h has the include guard of linux/a.h, H: no program gets both"]
    assert _hiding("#ifndef H\n#include <linux/a.h>\n#endif\n")[1] == []
    assert _hiding("#ifndef B_H\n#define B_H\n#endif\n")[1] == []


@pytest.mark.parametrize(
    ("second", "needs_a_run"),
    [
        ("#ifndef H\n#define H\n#include <linux/t.h>\n#endif /* H */\n", False),
        ("/* B */\n#ifndef H\n#define H\n#if 0\n#elif 1\n#else\n#endif\n#endif\n", False),
        ("#ifndef H\n#define H\n#else\n#include <linux/t.h>\n#endif\n", True),
        ("#ifndef H\n#define H\n#endif\n#include <linux/t.h>\n", True),
        ("#ifndef H\n#define H\n#endif\n#if 1\n#include <linux/t.h>\n#endif\n", True),
    ],
    ids=["guarded as a whole", "with conditions in it", "another branch", "behind the guard", "a condition behind it"],
)
def test_what_says_nothing_for_its_guard_is_left_out_without_another_run(second: str, needs_a_run: bool) -> None:
    headers = _headers(
        {
            "linux/a.h": "#ifndef H\n#define H\n#define A 1\n#endif\n",
            "linux/b.h": second,
            "linux/c.h": "#ifdef T\nstruct with_t { int n; };\n#endif\n#define C 3\n",
            "linux/t.h": "#ifndef T\n#define T\n#endif\n",
        }
    )
    reader = Reader(headers, X86)
    names = ("linux/a.h", "linux/b.h", "linux/c.h")
    unit = reader.preprocessed(names)
    apart = apart_of(names, unit.conflicts)
    assert apart == {"linux/b.h"}
    rest = without_silent(unit, apart, headers)
    assert (rest is None) == needs_a_run
    if rest is not None:
        again = reader.preprocessed(["linux/a.h", "linux/c.h"])
        assert (rest.entries, rest.headers, rest.text) == (again.entries, again.headers, again.text)
        assert rest.conflicts == again.conflicts == ()
        assert [each.location for each in rest.listed] == [each.location for each in again.listed]
    assert without_silent(unit, set(), headers) is unit


@pytest.mark.parametrize("target", ["x86_64", "s390x"])
@pytest.mark.parametrize("before", ["asm/byteorder.h", "linux/x.h", ""])
def test_the_other_byte_order_is_read_apart_from_the_start(
    target: str, before: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it would be without being told so, which takes a run over all headers more."""
    own = f"linux/byteorder/{TARGETS[target].byteorder}_endian.h"
    headers = _headers(
        {
            "asm/byteorder.h": f"#include <{own}>\n",
            "linux/x.h": "#include <asm/byteorder.h>\nstruct x { int n; };\n",
            "linux/byteorder/big_endian.h": "#pragma once\n#define TO_BE(x) (x)\n#define ONE 1\n#define AT 0\n",
            "linux/byteorder/little_endian.h": "#pragma once\n#define TO_BE(x) (2 * x)\n#define ONE 1\n#define AT 1\n",
        }
    )
    entries = [*filter(None, [before]), "linux/byteorder/big_endian.h", "linux/byteorder/little_endian.h"]
    runs: list[list[str]] = []
    units = sys.modules[Reader.__module__]

    def counted(some: list[str], *given: Any, **named: Any) -> Preprocessed:
        runs.append(some)
        return preprocessed(some, *given, **named)

    monkeypatch.setattr(units, "preprocessed", counted)
    abi = read(entries, headers, TARGETS[target])
    assert (entries in runs) == (not before)
    assert [each.name for each in abi.conflicts] == ["TO_BE", "AT"]
    monkeypatch.setattr(units, "of_other_byte_order", lambda *_: None)
    assert read(entries, headers, TARGETS[target]) == abi
    assert entries in runs


@pytest.mark.parametrize("target", ["x86_64", "s390x"])
@pytest.mark.parametrize("asks", ["#if defined(__BIG_ENDIAN)", "#ifdef __BIG_ENDIAN", "#ifndef __LITTLE_ENDIAN"])
def test_the_c_librarys_names_of_byte_orders_are_no_answer_to_which_it_is(asks: str, target: str) -> None:
    """linux/soundcard.h includes the library's header, which has names for both orders; the kernel's has one."""
    big = TARGETS[target].byteorder == "big"
    order = f"__{'BIG' if big else 'LITTLE'}_ENDIAN"
    test = "#if __BYTE_ORDER == __BIG_ENDIAN\n#define A 2\n#else\n#define A 1\n#endif\n"
    headers = _headers(
        {
            "asm/byteorder.h": f"#ifndef {order}\n#define {order} 1234\n#endif\n",
            "linux/a.h": f"#include <endian.h>\n{test}",
            "linux/c.h": f"#include <asm/byteorder.h>\nstruct c {{\n{asks}\nint b;\n#else\nint l;\n#endif\n}};\n",
        }
    )
    abi = read(["linux/a.h", "linux/c.h"], headers, TARGETS[target])
    assert [field.name for field in abi.records["struct c"].fields] == ["b" if big else "l"]
    assert abi.constants["A"].value == (2 if big else 1)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("/* C */\n#ifndef BY_D\n#error include d.h\n#endif\n", True),
        ("#if !defined(BY_D)\n#  error include d.h\n#endif\n", True),
        ("#ifndef BY_A\n#error include a.h before it\n#endif\n", False),
        ("#ifndef C\n#define C\n#error no\n#endif\n", False),  # which takes a run to see
        ("#ifndef C\n#define C\n#include <linux/none.h>\n#endif\n", True),
        ("#include <linux/none.h>\n", True),
        ("#ifdef __never__\n#include <linux/none.h>\n#endif\n", False),
        ("#ifndef C\n#define C\n#if 0\n#include <linux/none.h>\n#endif\n#endif\n", False),
        ("#include <stddef.h>\n#include <asm/types.h>\n", False),
    ],
)
def test_what_is_told_to_fail_fails_whatever_stands_before_it(text: str, told: bool) -> None:
    """To try it takes a run over all headers; so it is asked first, and the run says whether that is right."""
    headers = _headers(
        {
            "asm/types.h": "",
            "linux/a.h": "#define BY_A\n",
            "linux/c.h": text,
            "linux/d.h": "#define BY_D\n#ifdef T\n#include <linux/c.h>\n#endif\n#undef BY_D\n",
        }
    )
    names = tuple(headers)
    assert failing(names, headers) == (("linux/c.h",) if told else ())
    assert failing(["linux/c.h"], headers) == (), "never all"
    failure = None
    try:
        Reader(headers, X86).preprocessed(names)
    except HeaderError as error:
        failure = error.message
    assert (failure not in (None, "#error no")) == told


def test_a_macro_that_another_header_undefines_and_defines_otherwise_is_told() -> None:
    abi, told = _hiding("#undef A\n#define A 2\n#define B 3\n")
    assert (abi.constants["A"].value, abi.constants["B"].value) == (1, 3)
    (one,) = told
    assert one == "A means one thing at linux/a.h:3 and another at linux/b.h:2; taken is that of linux/a.h"
    assert _hiding("#undef A\n#define A 1\n")[1] == [], "the same"
    abi, told = _hiding("#include <linux/a.h>\n#undef A\n#define A 2\n")
    assert told == [], "what it includes it may override"
    assert abi.constants["A"].value == 2


@pytest.mark.parametrize(
    "hostile",
    ["/* one of many */\n" * 5000 + "#if 0\n#endif\n", "#define U MISSED\n" + "MISSED" + " " * 500_000 + ";\n"],
    ids=["comments before what is no guard", "blanks behind what is looked for"],
)
def test_a_header_cannot_make_a_search_endless(hostile: str) -> None:
    # both searches took the square of the length, or two to its power
    headers = {"linux/a.h": b"#ifndef T\n#define T\n#endif\n", "linux/b.h": hostile.encode()}
    abi = read(("linux/a.h", "linux/b.h"), headers, X86, unreadable=[], definitions=definitions_in(headers))
    assert abi.headers[0] == "linux/a.h"

"""A header that no compiler takes as it is.

One that forgets to include what declares a type is read behind that, with all that it has. One that uses a type which
nothing declares is refused, and where a question is asked of many headers it costs that question only what is made of
the type: all else is what a compiler says once the type is declared.
"""

from __future__ import annotations

import gc
import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from headergen.cli import main
from headergen.diagnostics import HeaderError
from headergen.interface import read
from headergen.interface.units import Reader
from headergen.model import NAMED, Abi, Completion, Skipped
from headergen.preprocess import LIBC_FOLDER
from headergen.targets import TARGETS
from headergen.verify import compiler_for, verify

X86 = TARGETS["x86_64"]
_IOCTL = "#define _IOW(type, nr, t) (1U << 30 | (type) << 8 | (nr) | sizeof(t) << 16)\n"
_OTHER = "#define OTHER 1\n"
_USER = """
struct plain { int a; };
struct pointed { nobody_t *a; int b; };
struct called { void (*f)(nobody_t, int); };
struct made { int n; nobody_t id; };
struct array { nobody_t ids[4]; };
struct outer { struct made inner; };
typedef nobody_t other_t;
typedef nobody_t *pointer_t;
enum e { FIRST, SECOND = sizeof(nobody_t) };
#define PLAIN _IOW('x', 1, struct plain)
#define MADE _IOW('x', 2, struct made)
#define BARE _IOW('x', 3, nobody_t)
#define NUMBER 7
"""
_LOST = {"struct made", "struct array", "struct outer", "other_t", "enum e", "FIRST", "SECOND", "MADE", "BARE"}


def _headers(files: Mapping[str, str]) -> dict[str, bytes]:
    return {name: text.encode() for name, text in files.items()}


def _proved(abi: Abi, headers: Mapping[str, bytes]) -> None:
    command = compiler_for(X86)
    if command is None:
        pytest.skip("no compiler for x86_64")
    assert verify(abi, X86, headers, command, beside=[Path(LIBC_FOLDER)]).findings == ()


def _partly(files: Mapping[str, str], *entries: str) -> tuple[Abi, list[Skipped]]:
    unreadable: list[Skipped] = []
    return read(entries or list(files), _headers(files), X86, unreadable=unreadable, partly=True), unreadable


def test_header_that_forgets_a_type_and_a_macro_has_both() -> None:
    files = {
        "linux/my.h": "typedef unsigned short my_t;\n",
        "linux/ioctl.h": _IOCTL,
        "linux/x.h": "struct s { my_t a; };\n#define GET _IOW('x', 1, struct s)\n",
        "linux/other.h": _OTHER,
    }
    headers = _headers(files)
    for entries in (["linux/x.h"], ["linux/x.h", "linux/other.h"]):
        abi = read(entries, headers, X86)
        assert abi.ioctls["GET"].size == 2
        assert abi.skipped == abi.partly == ()
        _proved(abi, headers)


def test_header_that_declares_a_type_may_forget_one_itself() -> None:
    files = {
        "linux/small.h": "typedef unsigned short small_t;\n",
        "linux/pair.h": "typedef struct { small_t a, b; } pair_t;\n",
        "linux/x.h": "struct s { pair_t p; small_t q; };\n",
    }
    headers = _headers(files)
    abi = read(["linux/x.h"], headers, X86)
    assert abi.completions == (Completion(("linux/small.h", "linux/pair.h"), ("linux/x.h",)),)
    assert abi.records["struct s"].size == 6
    _proved(abi, headers)


def test_type_that_nothing_declares_costs_what_is_made_of_it() -> None:
    files = {"linux/ioctl.h": _IOCTL, "linux/x.h": _USER, "linux/other.h": _OTHER}
    abi, unreadable = _partly(files)
    lost = {item.name: item.missing for item in abi.skipped}
    assert (lost, unreadable) == (dict.fromkeys(_LOST, "nobody_t"), [])
    assert [(item.name, item.missing) for item in abi.partly] == [("linux/x.h", "nobody_t")]
    assert "nobody_t is used as a type" in abi.partly[0].reason
    headers = _headers({**files, "linux/x.h": "typedef long nobody_t;" + _USER.strip()})
    full = read(list(files), headers, X86)
    _proved(full, headers)
    for kind in NAMED:
        had, has = getattr(full, kind), getattr(abi, kind)
        assert has.keys() == had.keys() - _LOST - {"nobody_t"}, kind
    for name in abi.records:
        assert [(f.name, f.offset, f.size) for f in abi.records[name].fields] == [
            (f.name, f.offset, f.size) for f in full.records[name].fields
        ]
    assert {name: ioctl.value for name, ioctl in abi.ioctls.items()} == {"PLAIN": full.ioctls["PLAIN"].value}


def test_what_was_tried_is_not_kept() -> None:
    """No collector runs: a failure that is kept with its frames keeps all that was read in them."""
    gc.collect()
    gc.disable()
    try:
        abi, unreadable = _partly({"linux/x.h": _IOCTL + _USER + "struct also { noone_t a; };\n"})
        kept = [each for each in gc.get_objects() if isinstance(each, Reader)]
    finally:
        gc.enable()
    assert abi.partly
    assert [type(each) for each in kept] == []
    assert not unreadable


def test_whoever_needs_all_of_a_header_is_refused_before_and_behind_a_reading_in_part() -> None:
    files = {"linux/ioctl.h": _IOCTL, "linux/x.h": _USER}
    for _ in range(2):
        with pytest.raises(HeaderError, match="nobody_t is used as a type"):
            read(["linux/x.h"], _headers(files), X86)
        assert _partly(files, "linux/x.h")[0].partly
        with pytest.raises(HeaderError, match="nobody_t is used as a type"):
            read(["linux/x.h"], _headers(files), X86, unreadable=[], partly=True, alone=True)


def test_the_type_that_remains_is_what_stands_in_the_way() -> None:
    """As in linux/elfcore.h of Linux 4.20: the C library declares its size_t and pid_t, and nothing elf_gregset_t."""
    text = "struct s { size_t size; pid_t pid; small_t small; elf_gregset_t regs; };\n"
    files = {"linux/x.h": text, "linux/small.h": "typedef short small_t;\n"}
    with pytest.raises(HeaderError, match=r"^elf_gregset_t is used as a type, but no header that was read"):
        read(["linux/x.h"], _headers(files), X86)
    files["linux/x.h"] = text.replace("elf_gregset_t regs; ", "")
    assert read(["linux/x.h"], _headers(files), X86).records["struct s"].size == 16
    # what comes of the trial alone is no answer
    files = {
        "linux/x.h": "#define V 1\nstruct s { small_t small; };\n",
        "linux/small.h": "#define V 2\ntypedef int small_t;\n",
    }
    with pytest.raises(HeaderError, match=r"^small_t is used as a type"):
        read(["linux/x.h"], _headers(files), X86)


def test_what_others_declare_is_not_lost_with_what_nothing_does() -> None:
    text = "struct s { size_t a; my_t b; };\nstruct t { nobody_t c; first_t d; };\n"
    files = {"linux/my.h": "typedef short my_t;\n", "linux/x.h": text}
    abi, unreadable = _partly(files)
    assert (abi.records["struct s"].size, unreadable) == (16, [])
    assert [(item.name, item.missing) for item in abi.skipped] == [("struct t", "nobody_t")]


def test_home_that_cannot_be_read_itself_is_done_without() -> None:
    files = {
        "linux/my.h": "typedef short my_t;\n#error no\n",
        "linux/x.h": "struct s { my_t a; };\nstruct t { int b; };\n",
    }
    abi, unreadable = _partly(files)
    assert [item.name for item in unreadable] == ["linux/my.h"]
    assert (list(abi.records), [item.name for item in abi.skipped]) == (["struct t"], ["struct s"])


@pytest.mark.parametrize("target", ["x86_64", "i386"])
def test_type_that_an_arch_chooses_comes_from_where_it_chooses(target: str) -> None:
    files = {
        "asm-generic/int-l64.h": "typedef unsigned long __u64;\n",
        "asm-generic/int-ll64.h": "typedef unsigned long long __u64;\n",
        "asm-generic/types.h": "#include <asm-generic/int-ll64.h>\n",
        "asm/types.h": "#include <asm-generic/types.h>\n",
        "linux/types.h": "#include <asm/types.h>\n",
        "linux/x.h": "struct s { __u64 a; };\n",
    }
    abi = read(["linux/x.h"], _headers(files), TARGETS[target])
    assert abi.completions == (Completion(("linux/types.h",), ("linux/x.h",)),)
    assert abi.records["struct s"].size == 8


def test_what_costs_a_header_that_was_only_tried_costs_nothing_else() -> None:
    tried = "#ifdef ELSEWHERE\ntypedef long my_t;\n#endif\nstruct far { nobody_t a; };\n"
    abi, unreadable = _partly({"linux/my.h": tried, "linux/x.h": "struct s { my_t a; };\nstruct t { int b; };\n"})
    assert (sorted(abi.records), unreadable) == (["struct t"], [])
    assert {item.name: item.missing for item in abi.skipped} == {"struct far": "nobody_t", "struct s": "my_t"}


_INCLUDING = """#ifndef X_H
#define X_H
#include <far/away.h>
struct s { int n; };
struct t { far_t n; };
#endif
"""


def test_header_that_is_not_there_costs_what_is_made_of_it() -> None:
    abi, unreadable = _partly({"linux/x.h": _INCLUDING, "linux/other.h": _OTHER})
    assert (list(abi.records), [item.name for item in abi.skipped], unreadable) == (["struct s"], ["struct t"], [])
    assert [item.reason.partition(",")[0] for item in abi.partly] == ["far/away.h is included"]


@pytest.mark.parametrize(
    "text",
    [
        _INCLUDING.replace("struct s", "#ifdef FAR\n#define N 1\n#else\n#define N 2\n#endif\nstruct s"),
        _INCLUDING.replace("struct s", "#ifndef __KERNEL__\n#define N 1\n#elif defined(FAR)\n#endif\nstruct s"),
        _INCLUDING.replace("far/away.h", "asm/x.h"),
    ],
    ids=["condition", "elif", "arch"],
)
def test_header_whose_meaning_hangs_on_one_that_is_not_there_is_not_guessed(text: str) -> None:
    abi, unreadable = _partly({"linux/x.h": text, "linux/other.h": _OTHER})
    assert ([item.name for item in unreadable], abi.partly, list(abi.records)) == (["linux/x.h"], (), [])


def test_dump_tells_of_a_header_that_a_pattern_found_and_refuses_one_that_was_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in {"linux/x.h": "struct s { nobody_t a; };\n#define N 1\n", "linux/other.h": _OTHER}.items():
        path = tmp_path / "include" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    given = ["dump", "--arch", "x86_64", "--include", str(tmp_path / "include"), "--header"]
    assert main([*given, "linux/*.h"]) == 0
    dumped = json.loads(capsys.readouterr().out)
    assert sorted(dumped["constants"]) == ["N", "OTHER"]
    assert [item["name"] for item in dumped["skipped"]] == ["struct s", "linux/x.h"]
    for named in (["linux/x.h"], ["linux/x.h", "--header", "linux/o*.h"]):
        assert main([*given, *named]) == 2
        assert "nobody_t is used as a type" in capsys.readouterr().err


def _trees(folder: Path, *texts: str) -> list[str]:
    """Folders of installed headers with these texts of ``linux/x.h``."""
    for number, text in enumerate(texts):
        for name, data in {"linux/x.h": text, "linux/other.h": _OTHER, "linux/ioctl.h": _IOCTL}.items():
            path = folder / str(number) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"#ifndef H_{name[6:-2]}\n#define H_{name[6:-2]}\n{data}#endif\n")
        (folder / str(number) / "asm").mkdir()
        (folder / str(number) / "asm" / "types.h").write_text("#define ASM_TYPES 1\n")
    return [str(folder / str(number)) for number in range(len(texts))]


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_show_says_what_is_left_out(elsewhere: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tree,) = _trees(elsewhere, _USER)
    assert main(["show", "-v", "struct plain", "--kernel", tree, "--arch", "x86_64"]) == 0
    out, err = capsys.readouterr()
    assert "struct plain {" in out
    assert "left out: what linux/x.h makes of that: nobody_t is used as a type" in err
    assert main(["show", "MADE", "--kernel", tree, "--arch", "x86_64"]) == 0
    assert "MADE has no value: member id: the type nobody_t is not defined" in capsys.readouterr().out


def test_lint_judges_what_can_be_read_and_says_that_the_header_cannot_be_included(
    elsewhere: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tree,) = _trees(elsewhere, _USER + "struct padded { char a; int b; };\n")
    main(["lint", tree, "--arch", "x86_64"])
    told = capsys.readouterr().out
    assert "struct padded" in told
    assert "nobody_t, which is a type of the kernel's own, is used by linux/x.h" in told


def test_what_seems_to_be_declared_for_another_system() -> None:
    """A branch that this system does not take says nothing of where the type comes from on it."""
    for name in ("bool", "uint32_t"):
        text = f"#ifdef _MSC_VER\ntypedef unsigned char {name};\n#endif\nstruct s {{ {name} a; int b; }};\n"
        headers = _headers({"linux/x.h": text})
        abi = read(["linux/x.h"], headers, X86)
        assert abi.records["struct s"].size == 8
        _proved(abi, headers)


def test_a_number_that_seems_to_be_defined_for_another_system() -> None:
    """As in hailo_ioctl_common.h, which is refused for its bool first; the enumerators have values with it."""
    text = """#ifdef _MSC_VER
#define INT_MAX 7
#endif
struct s { bool a; };
enum e { A, B = INT_MAX };
"""
    headers = _headers({"linux/x.h": text})
    abi = read(["linux/x.h"], headers, X86)
    assert abi.enums["enum e"].members == {"A": 0, "B": (1 << 31) - 1}
    assert abi.skipped == ()
    _proved(abi, headers)


def test_a_home_that_cannot_be_read_gives_way_to_the_next() -> None:
    files = {
        "linux/a.h": "typedef unsigned short my_t;\nstruct a { nobody_t n; };\n",
        "linux/b.h": "typedef unsigned short my_t;\n",
        "linux/x.h": "struct s { my_t a; };\n",
    }
    headers = _headers(files)
    abi = read(["linux/x.h"], headers, X86)
    assert [done.headers for done in abi.completions] == [("linux/b.h",)]
    _proved(abi, headers)
    alone = {name: headers[name] for name in ("linux/a.h", "linux/x.h")}
    with pytest.raises(HeaderError, match="nobody_t"):
        read(["linux/x.h"], alone, X86)


def test_what_a_header_defines_twice_itself_is_at_odds_with_no_other() -> None:
    """A preprocessor warns, and the last one counts."""
    files = {
        "linux/my.h": "typedef unsigned short my_t;\n",
        "linux/x.h": "#define TEXT 1\n#define TEXT 2\nstruct s { my_t a; };\n",
    }
    headers = _headers(files)
    abi = read(["linux/x.h"], headers, X86)
    assert abi.constants["TEXT"].value == 2
    assert abi.records["struct s"].size == 2
    _proved(abi, headers)


def test_of_the_header_before_it_stands_there_what_it_needs() -> None:
    """As with a header that is completed: its interface is what programs get by including it."""
    files = {
        "linux/base.h": "typedef unsigned short part_t;\n",
        "linux/my.h": """#include <linux/base.h>
struct inner { part_t p; };
typedef struct { struct inner of; } my_t;
struct mine { int a; };
enum mine_e { MINE };
#define MY_NUMBER 1
#define MY_FLAG
""",
        "linux/own.h": "#define OWN 2\n",
        "linux/x.h": "#include <linux/own.h>\nstruct s { my_t a; };\n",
    }
    headers = _headers(files)
    abi = read(["linux/x.h"], headers, X86)
    assert abi.names() == {"struct s", "struct inner", "my_t", "struct (linux/my.h:3)", "part_t", "OWN"}
    assert abi.headers == ("linux/base.h", "linux/my.h", "linux/own.h", "linux/x.h")
    _proved(abi, headers)

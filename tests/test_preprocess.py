"""Headers are preprocessed for any target on any host, alike by every tool, and never see a file that is not theirs."""

from __future__ import annotations

import gc
import os
import re
import shutil
import subprocess
import weakref
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headergen.config.files import find_config
from headergen.diagnostics import HeaderError, HeadergenError, ToolError
from headergen.interface.needed import readable
from headergen.lock import read_lock
from headergen.model import Location, Macro, TranslationUnit
from headergen.model.identifiers import NAME_OF_COMPILERS
from headergen.pipeline import ModuleSource
from headergen.preprocess import (
    Preprocessed,
    compiler,
    library_header,
    library_home,
    library_includes,
    preprocess,
    preprocessed,
    preprocessed_together,
)
from headergen.preprocess.compiler import CPU_SECONDS, MEMORY, find_tool, run_compiler
from headergen.preprocess.defined import Definition
from headergen.preprocess.expand import expand_all
from headergen.preprocess.replace import TOKEN
from headergen.project.modules import Modules
from headergen.targets import TARGETS
from headergen.writes.temporary import _MEMORY
from tests.compiling import needs_gcc
from tests.patience import ends

ARM64 = TARGETS["arm64"]
TOOLS = [tool for tool in ("gcc", "clang") if shutil.which(tool)] + ["pcpp"]
HEADERS = Path(__file__).parent / "headers"
IOCTL_H = """
#define _IOC(dir,type,nr,size) (((dir) << 30) | ((type) << 8) | ((nr) << 0) | ((size) << 16))
#define _IOC_TYPECHECK(t) (sizeof(t))
#define _IO(type,nr) _IOC(0U,(type),(nr),0)
#define _IOR(type,nr,size) _IOC(2U,(type),(nr),(_IOC_TYPECHECK(size)))
#define _IOW(type,nr,size) _IOC(1U,(type),(nr),(_IOC_TYPECHECK(size)))
#define _IOWR(type,nr,size) _IOC(2U|1U,(type),(nr),(_IOC_TYPECHECK(size)))
"""


def unit(text: str, tool: str | None = None, target: str = "arm64", **others: str) -> TranslationUnit:
    headers = {"linux/x.h": text.encode()} | {name.replace("__", "/") + ".h": h.encode() for name, h in others.items()}
    return preprocess(["linux/x.h"], headers, TARGETS[target], tool=tool)


def macros(text: str, **others: str) -> dict[str, Macro]:
    return {macro.name: macro for macro in unit(text, **others).macros}


def words(text: str | None) -> list[str]:
    assert text is not None
    return [token for token in TOKEN.findall(text) if not token.isspace()]


# ------------------------------------------------------------------------------------------------------------ expanding


@pytest.mark.parametrize(
    ("text", "name", "expansion"),
    [
        ("#define A 1", "A", "1"),
        ("#define A", "A", ""),
        ("#define A B\n#define B 2", "A", "2"),
        ("#define A A", "A", "A"),
        ("#define A (B + 1)\n#define B (A + 2)", "A", "( ( A + 2 ) + 1 )"),
        ("#define A \\\n  1 + \\\n  2", "A", "1 + 2"),
        ("#define F(x) (x)\n#define A F(F(1))", "A", "((1))"),
        ("#define F(x) x\n#define A F", "A", "F"),
        ("#define F(x) x F\n#define A F(1)(2)", "A", "1 F(2)"),
        ("#define F() 3\n#define A F()", "A", "3"),
        ("#define F(x, y) x y\n#define A F((1, 2), 3)", "A", "(1, 2) 3"),
        ("#define F(x) __hg_##x\n#define A F(1)", "A", "__hg_1"),
        ('#define F(x) #x\n#define A F( a  "b\\n" )', "A", '"a \\"b\\\\n\\""'),
        ("#define S(x) #x\n#define X(x) S(x)\n#define B 4\n#define A X(B) S(B)", "A", '"4" "B"'),
        ("#define F(x, ...) f(x, ## __VA_ARGS__)\n#define A F(1) F(1, 2, 3)", "A", "f(1) f(1, 2, 3)"),
        ("#define F(x, y...) f(x, y)\n#define A F(1, 2, 3)", "A", "f(1, 2, 3)"),
        ("#define F(x, ...) f(x __VA_OPT__(,) __VA_ARGS__)\n#define A F(1) F(1, 2)", "A", "f(1) f(1, 2)"),
        ("#define F(a, b) a ## b\n#define A F(,) F(x,) F(,y) F(x,y)", "A", "x y xy"),
        ("#define J(a, b) a ## b\n#define XY 5\n#define A J(X, Y)", "A", "5"),
        ("#define E -\n#define A -E-", "A", "- - -"),
        ("#define L 5\n#define A L\"L\" L'L' L", "A", "L\"L\" L'L' 5"),
        ("#define A 'F(' \"F(1)\" F(2)\n#define F(x) x", "A", "'F(' \"F(1)\" 2"),
    ],
)
def test_macro_is_expanded_as_c_says(text: str, name: str, expansion: str) -> None:
    assert words(macros(text)[name].expansion) == words(expansion)


@pytest.mark.parametrize(
    ("text", "expansion"),
    [
        ("#define F(x) ((x) + 1)", "((__hg_p0__) + 1)"),
        ("#define F(a, b) a ## _ ## b #a", '__hg_p0_____hg_p1__ "__hg_p0__"'),
        ("#define F(n) MASK_ ## n ## _END", "MASK___hg_p0___END"),
        ("#define F(name) __builtin_offsetof(struct s, name)", "__builtin_offsetof(struct s, __hg_p0__)"),
    ],
)
def test_parameters_stand_as_words(text: str, expansion: str) -> None:
    assert words(macros(text)["F"].expansion) == words(expansion)


def test_variadic_macro_takes_what_the_macro_behind_it_takes() -> None:
    found = macros(
        "#define __REG(op, crn, crm) ((op) << 8 | (crn) << 4 | (crm))\n"
        "#define REG(...) (__REG(__VA_ARGS__) | 1)\n"
        "#define TWICE(...) REG(__VA_ARGS__)\n"
        "#define FIRST(args...) __REG(7, ## args)\n"
        "#define NOWHERE(a, ...) { a, __VA_ARGS__ }\n"
    )
    assert found["REG"].params == ("...",)
    assert found["REG"].given == found["TWICE"].given == ("op", "crn", "crm")
    assert words(found["REG"].expansion) == words("(((__hg_p0__) << 8 | (__hg_p1__) << 4 | (__hg_p2__)) | 1)")
    assert found["FIRST"].given == ("crn", "crm")
    assert words(found["FIRST"].expansion) == words("((7) << 8 | (__hg_p0__) << 4 | (__hg_p1__))")
    assert found["NOWHERE"].given == ("a", "args")
    assert words(found["NOWHERE"].expansion) == words("{ __hg_p0__, __hg_p1__ }")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("#define F(x) x\n#define A F(1", "not closed"),
        ("#define F(x, y) x\n#define A F(1)", "1 arguments instead of 2"),
        ("#define F() 1\n#define A(...) F(__VA_ARGS__)", "gives F too many arguments"),
        ("#define J(a, b) a ## b\n#define A J(., x)", "gives no token"),
        ("#define B0 1 + 1\n" + "".join(f"#define B{n} B{n - 1} + B{n - 1}\n" for n in range(1, 60)) + "#define A B59",
         "more than"),
        ("#define D(x) x x\n#define A " + "D(" * 40 + "a" + ")" * 40, "more than"),
        ("#define F(x) x\n#define A " + "F(" * 3000 + "1" + ")" * 3000, "more than"),
        ("#define A " + "1 + " * 400_000 + "1", "longer than"),
    ],
)  # fmt: skip
def test_broken_macro_says_why_and_hurts_no_other(text: str, reason: str) -> None:
    found = macros(f"#define BEFORE 1\n{text}\n#define AFTER BEFORE\n")
    assert found["A"].expansion is None
    assert reason in found["A"].reason
    assert found["AFTER"].expansion == "1"


def test_macros_without_end_are_an_error() -> None:
    text = "".join(f"#define B{n} B{n + 1} + B{n + 1}\n" for n in range(500))
    with ends(), pytest.raises(HeaderError, match="expand to more"):
        macros(text)


_NAMES = ("A", "B", "C", "F", "G", "H")
_BODY = st.lists(
    st.sampled_from([*_NAMES, "x", "y", "F(", "G(", "H(", "(", ")", ",", "##", "#x", "1", "+", "__VA_ARGS__", " "]),
    max_size=9,
).map(" ".join)
_HEADS = st.sampled_from(["A", "B", "C", "F(x)", "G(x,y)", "H(x,...)", "H()"])


@needs_gcc
@settings(
    max_examples=int(os.environ.get("HEADERGEN_EXAMPLES", "60")), deadline=None, suppress_health_check=list(HealthCheck)
)
@given(definitions=st.lists(st.tuples(_HEADS, _BODY), min_size=2, max_size=6), use=_BODY)
def test_random_macros_expand_as_gcc_expands_them(definitions: list[tuple[str, str]], use: str) -> None:
    by_name = {re.match(r"\w+", head)[0]: (head, body) for head, body in definitions}  # type: ignore[index]
    lines = [f"#define {head} {body}" for head, body in by_name.values()]
    source = "\n".join([*lines, f"#define USE {use}", "<<< USE >>>"])
    answer = subprocess.run(
        ["gcc", "-E", "-P", "-undef", "-nostdinc", "-std=gnu17", "-x", "c", "-"],
        input=source, capture_output=True, text=True, check=False, env={"PATH": os.environ["PATH"], "LC_ALL": "C"},
    )  # fmt: skip
    place = Location("linux/x.h", 1)
    known: dict[str, Definition] = {}
    for name, (head, body) in by_name.items():
        params = re.match(r"\w+\((.*)\)", head)
        given_params = None if params is None else tuple(p for p in params[1].split(",") if p)
        known[name] = Definition(name, given_params, body, place)
    known["USE"] = Definition("USE", None, use, place)
    *_, macro = expand_all(known, known.values())  # what was made of the others has a part in the last
    if answer.returncode == 0:
        got = answer.stdout.partition("<<<")[2].rpartition(">>>")[0]
        if "__VA_ARGS__" not in source or "H(x,...)" in source:
            assert words(macro.expansion) == words(got), source


@pytest.mark.parametrize("values", [("1", "2", None, "1"), (None, "1", None), ("PICK(B)", "1", "PICK(B)")])
def test_what_is_pasted_means_what_it_is_in_each_unit(values: tuple[str | None, ...]) -> None:
    place = Location("linux/x.h", 1)
    for value in values:
        known = {
            "PICK": Definition("PICK", ("x",), "V_ ## x", place),
            "CHOSEN": Definition("CHOSEN", None, "PICK(A)", place),
        }
        if value is not None:
            known["V_A"] = Definition("V_A", None, value, place)
        (macro,) = expand_all(known, [known["CHOSEN"]])
        assert words(macro.expansion) == words("V_A" if value is None else value)


# --------------------------------------------------------------------------------------------------------------- ioctls


@pytest.mark.parametrize(
    ("before", "behind", "expansion"),
    [
        ("#define A B\n#define B 1\n", "#define A B\n#define B 2\n", "2"),
        ("#define A B\n#define B 1\n", "#define A B\n", "B"),
        ("#define A B\n", "#define A B\n#define B 1\n", "1"),
        ("#define A B(1)\n#define B(x) x\n", "#define A B(1)\n#define B(y) x\n", "x"),
        ("#define A C(B, B)\n#define C(x, y) x##y\n#define BB 1\n",
         "#define A C(B, B)\n#define C(x, y) x##y\n#define BB 2\n", "2"),
        ("#define A B\n#define B A\n", "#define A B\n#define B A + 1\n", "A + 1"),
        ("#define A B\n#define B C\n#define C 1\n", "#define A B\n#define B C\n#define C A\n", "A"),
    ],
)  # fmt: skip
def test_what_is_remembered_of_a_macro_holds_for_what_it_is_made_of(before: str, behind: str, expansion: str) -> None:
    macros(before)
    assert words(macros(behind)["A"].expansion) == words(expansion)
    first = macros(before)["A"].expansion
    assert first != macros(behind)["A"].expansion


def test_ioctls_are_seen_through_every_wrapper() -> None:
    found = macros(
        "#include <asm/ioctl.h>\n"
        "#define MAGIC 'x'\n"
        "#define WRAP(nr, type) _IOWR(MAGIC, nr, type)\n"
        "#define NONE _IO(MAGIC, 1)\n"
        "#define READ _IOR(MAGIC, 0x02, struct s)\n"
        "#define WRAPPED WRAP(3, __u64[2])\n"
        "#define NAMED(len) _IOC(2U, 'E', 0x06, len)\n"
        "#define OTHER READ\n",
        asm__ioctl=IOCTL_H,
    )
    value = "(((2U|1U) << 30) | (((MAGIC)) << 8) | (((3)) << 0) | ((((sizeof(__u64[2])))) << 16))".replace(
        "MAGIC", "'x'"
    )
    assert words(found["WRAPPED"].expansion) == words(f"__hg_ioctl(\"rw\", 'x', 3, __u64[2], {value})")
    assert words(found["NONE"].expansion)[:9] == words("__hg_ioctl(\"\", 'x', 1,,")
    assert words(found["READ"].expansion) == words(found["OTHER"].expansion)
    assert words(found["NAMED"].expansion)[:8] == words("__hg_ioctl(2U, 'E', 0x06,")
    assert words(found["WRAP"].expansion)[:9] == words("__hg_ioctl(\"rw\", 'x', __hg_p0__, __hg_p1__")


def test_ioctl_value_is_the_headers_own() -> None:
    found = macros("#define _IOR(a, b, c) ((a) * 1000 + (b) + 0 * sizeof(c))\n#define X _IOR(7, 8, int)\n")
    assert words(found["X"].expansion) == words('__hg_ioctl("r", 7, 8, int, ((7) * 1000 + (8) + 0 * sizeof(int)))')


def test_macro_of_another_shape_is_no_ioctl() -> None:
    assert words(macros("#define _IO(a) (a)\n#define X _IO(1)\n")["X"].expansion) == words("(1)")


# ---------------------------------------------------------------------------------------------------------------- tools


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("target", ["arm64", "arm", "i386", "s390x"])
def test_every_tool_gives_the_same_macros_and_headers(tool: str, target: str) -> None:
    expected = preprocess(["constructs.h"], [HEADERS], TARGETS[target], tool=TOOLS[0])
    found = preprocess(["constructs.h"], [HEADERS], TARGETS[target], tool=tool)
    assert found.macros == expected.macros
    assert found.headers == expected.headers == ("constructs.h",)


@pytest.mark.parametrize("tool", TOOLS)
def test_target_decides_and_not_the_host(tool: str) -> None:
    text = "#if defined(__x86_64__) || defined(__LP64__)\n#define WIDE 1\n#else\n#define NARROW 1\n#endif\n"
    assert [m.name for m in unit(text, tool, "arm").macros] == ["NARROW"]
    assert [m.name for m in unit(text, tool, "arm64").macros] == ["WIDE"]


@pytest.mark.parametrize("tool", TOOLS)
def test_definitions_have_places_and_the_last_one_counts(tool: str) -> None:
    found = unit(
        "#define A 1\n#define GONE 2\n\n\n#define A 3\n#undef GONE\n#include <linux/y.h>\n#define LATE \\\n 4\n",
        tool, linux__y="\n#define INNER 5\n",
    )  # fmt: skip
    assert [(m.name, m.expansion, m.location) for m in found.macros] == [
        ("A", "3", Location("linux/x.h", 5)),
        ("INNER", "5", Location("linux/y.h", 2)),
        ("LATE", "4", Location("linux/x.h", 8)),
    ]
    assert [(c.kind, c.name, c.first.line, c.second.line) for c in found.conflicts] == [("macro", "A", 1, 5)]


@needs_gcc
def test_text_names_headers_as_included(tmp_path: Path) -> None:
    found = unit("#include <linux/y.h>\nstruct a { int b; };\n", linux__y="struct c;\n")
    assert [line for line in found.text.splitlines() if line.strip()] == [
        '# 1 "linux/y.h"', "struct c;", '# 2 "linux/x.h"', "struct a { int b; };",
    ]  # fmt: skip


def test_environment_of_the_user_has_no_say(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "linux").mkdir()
    (tmp_path / "linux/y.h").write_text("#define STRAY 1\n")
    for name in ("CPATH", "C_INCLUDE_PATH"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("DEPENDENCIES_OUTPUT", str(tmp_path / "made"))
    with pytest.raises(HeaderError, match=r"linux/y\.h is included"):
        unit("#include <linux/y.h>\n")
    assert not (tmp_path / "made").exists()


class _Headers(dict[str, bytes]):
    """Headers that can be watched."""


@pytest.mark.parametrize("memory", [_MEMORY, "/sys"])  # the second takes no folder, so that another place does
@pytest.mark.parametrize("text", ["#error not for you\n", '#include "nowhere.h"\n', "#if 1 +\n#endif\n"])
def test_what_a_compiler_refuses_is_not_kept(text: str, memory: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """No collector runs: a failure that has a name where it is raised keeps all that was read."""
    monkeypatch.setattr("headergen.writes.temporary._MEMORY", memory)
    headers = _Headers({"linux/x.h": text.encode()})
    watched = weakref.ref(headers)
    gc.disable()
    try:
        with suppress(HeaderError):
            preprocess(["linux/x.h"], headers, ARM64)
            pytest.fail("it was read")
        del headers
        assert watched() is None
    finally:
        gc.enable()


def test_nothing_is_left_behind(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = set(Path("/dev/shm").glob("headergen-*")) if Path("/dev/shm").exists() else set()  # noqa: S108
    unit("#define A 1\n")
    with pytest.raises(HeaderError):
        unit("#error no\n")
    after = set(Path("/dev/shm").glob("headergen-*")) if Path("/dev/shm").exists() else set()  # noqa: S108
    assert not {p for p in after - before if f"-{os.getpid()}-" in p.name}


def test_without_a_compiler_pcpp_does_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_tool(None) is None
    assert macros("#define A (1 + B)\n#define B 2\n")["A"].expansion == "(1 + 2 )"


def test_unknown_tool_is_named() -> None:
    with pytest.raises(ToolError, match="no-such-cc"):
        unit("", "no-such-cc")


# --------------------------------------------------------------------------------------------------------------- errors


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize(
    ("text", "message", "location"),
    [
        ("\n#include <linux/nowhere.h>\n", "linux/nowhere.h is included", "linux/x.h:2"),
        ("\n\n#error not like this\n", "#error not like this", "linux/x.h:3"),
        ("#include <linux/y.h>\n", "linux/deep.h is included", "linux/y.h:2"),
        ("#if 1 +\n#endif\n", "", "linux/x.h:1"),
    ],
)
def test_what_is_wrong_with_a_header_is_said_with_its_line(tool: str, text: str, message: str, location: str) -> None:
    with pytest.raises(HeaderError) as caught:
        unit(text, tool, linux__y="\n#include <linux/deep.h>\n")
    assert message in caught.value.message
    assert caught.value.location == location
    assert caught.value.help


def test_missing_header_has_its_chain() -> None:
    with pytest.raises(HeaderError) as caught:
        unit("\n#include <linux/y.h>\n", "gcc" if "gcc" in TOOLS else None, linux__y="#include <linux/deep.h>\n")
    assert "linux/x.h" in caught.value.detail


@pytest.mark.parametrize("tool", TOOLS)
def test_missing_entry_is_no_include_of_a_header(tool: str) -> None:
    with pytest.raises(HeaderError, match=r"there is no header linux/y\.h"):
        preprocess(["linux/y.h"], {"linux/x.h": b""}, ARM64, tool=tool)


# ---------------------------------------------------------------------------------------------------------- confinement

SECRET = "secret_of_another_file"  # noqa: S105 - a marker


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of headers beside a file that no header may read."""
    (tmp_path / "outside.h").write_text(f"int {SECRET};\n#error {SECRET}\n")
    (tmp_path / "include" / "linux").mkdir(parents=True)
    return tmp_path / "include"


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize(
    "text",
    [
        '#include "{outside}"',
        '\n#  include   "{outside}"',
        "#include <{outside}>",
        '#include "../../outside.h"',
        "#include <linux/../../outside.h>",
        '#inc\\\nlude "{outside}"',
        '#include /* a\n comment */ "{outside}"',
        '/* a */ # /* b */ include "{outside}"',
        '%:include "{outside}"',
        '#import "{outside}"',
        '#include_next "{outside}"',
        '#define WHERE "{outside}"\n#include WHERE',
        '#define WHERE(x) <x>\n#include WHERE(../outside.h)',
        '#if 0\n#include "{outside}"\n#endif',
        '#if __has_include("{outside}")\n#endif',
        '#embed "{outside}"',
        "#include <linux/link.h>",
        "#include <linux/linked/outside.h>",
    ],
)  # fmt: skip
def test_no_header_reads_what_is_not_its_own(folder: Path, text: str, tool: str) -> None:
    outside = folder.parent / "outside.h"
    (folder / "linux/link.h").symlink_to(outside)
    (folder / "linux/linked").symlink_to(folder.parent)
    (folder / "linux/x.h").write_text(text.replace("{outside}", str(outside)) + "\n")
    with pytest.raises(HeaderError) as caught:
        preprocess(["linux/x.h"], [folder], ARM64, tool=tool)
    error = caught.value
    assert SECRET not in f"{error.message} {error.help} {error.location} {error.detail}"


def test_links_and_dots_inside_the_folders_are_followed(folder: Path) -> None:
    (folder / "asm").mkdir()
    (folder / "asm/real.h").write_text("#define REAL 1\n")
    (folder / "linux/link.h").symlink_to("../asm/real.h")
    (folder / "linux/x.h").write_text('#include "../asm/real.h"\n#include <linux/link.h>\n')
    found = preprocess(["linux/x.h"], [folder], ARM64)
    assert [macro.name for macro in found.macros] == ["REAL"]


@pytest.mark.parametrize(
    "text", ["/* #include </etc/x> */", "// see ../include", '#define TEXT "../include"', "// embed"]
)
def test_words_in_comments_lead_nowhere(text: str) -> None:
    assert unit(f"{text}\n#define A 1\n").macros[-1].name == "A"


@pytest.mark.parametrize(
    "name", ["", "/etc/passwd", "../x.h", "linux//x.h", "a>b.h", "a\nb.h", "./x.h", 'a"b.h', "a\0b"]
)
def test_names_of_headers_are_names(name: str) -> None:
    with pytest.raises(HeaderError, match="no name for a header"):
        preprocess([name], {"linux/x.h": b""}, ARM64)
    with pytest.raises(HeaderError, match="no name for a header"):
        preprocess(["linux/x.h"], {name: b""}, ARM64)


@pytest.mark.slow
@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize(
    "text",
    [
        "#include <linux/x.h>\n",
        "#include <linux/x.h>\n#include <linux/x.h>\nint a;\n",
        "".join(f"#define B{n} B{n + 1} B{n + 1}\n" for n in range(40)) + "B0\n",
        "#define F(x) x x\n" + "F(" * 40 + "a" + ")" * 40,
    ],
    ids=["includes itself", "twice", "bomb", "arguments"],
)
def test_work_is_bounded(text: str, tool: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # bounds that are met sooner; what those of the compilers are is asked below
    monkeypatch.setattr("headergen.preprocess.fallback.SECONDS", 1)
    monkeypatch.setattr(compiler, "_LIMITED", compiler._LIMITED.replace(f"-t {CPU_SECONDS}", "-t 1"))
    with ends(), pytest.raises(HeadergenError):
        unit(text, tool)


def test_a_compiler_runs_within_limits(tmp_path: Path) -> None:
    """Asked of what runs in its place, for not every shell takes every form of ``ulimit``."""
    compiler = tmp_path / "cc"
    compiler.write_text("#!/bin/sh\nulimit -t\nulimit -v\n")
    compiler.chmod(0o755)
    assert run_compiler(str(compiler), "unit.c", [], str).split() == [str(CPU_SECONDS), str(MEMORY >> 10)]


# ---------------------------------------------------------------------------------------------------------- our library


@pytest.mark.parametrize("tool", TOOLS)
def test_a_kernel_headers_macro_stays_its_own_though_our_c_library_says_the_same_behind_it(tool: str) -> None:
    for body in ("276", "277"):
        text = f"#define SOL_RDS {body}\n#include <sys/socket.h>\n".encode()
        unit = preprocess(["linux/x.h"], {"linux/x.h": text}, TARGETS["x86_64"], tool=tool)
        assert [(m.name, m.body) for m in unit.macros if m.name == "SOL_RDS"] == [("SOL_RDS", body)]


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize(("target", "long"), [("arm64", "long"), ("i386", "long long")])
def test_c_library_headers_stand_in_with_the_targets_types(tool: str, target: str, long: str) -> None:
    found = unit("#include <stdint.h>\n#include <limits.h>\n#define MAX (INT_MAX)\nint64_t x;\n", tool, target)
    assert [(macro.name, macro.expansion) for macro in found.macros] == [("MAX", "( 0x7fffffff )")]
    assert found.headers == ("linux/x.h",)
    assert re.search(rf"\btypedef {long} int64_t;", found.text)
    assert '"libc/stdint.h"' in found.text


def test_own_header_of_that_name_comes_first() -> None:
    found = preprocess(["linux/x.h"], {"linux/x.h": b"#include <stdint.h>\n", "stdint.h": b"#define MINE 1\n"}, ARM64)
    assert [macro.name for macro in found.macros] == ["MINE"]


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize(
    "order", ["#define INT_MAX 7\n#include <limits.h>\n", "#include <limits.h>\n#define INT_MAX 7\n"]
)
def test_library_headers_give_way(tool: str, order: str) -> None:
    found = unit(order, tool)
    assert [(macro.name, macro.body) for macro in found.macros] == [("INT_MAX", "7")]
    assert found.conflicts == ()


@pytest.mark.parametrize("tool", TOOLS)
def test_no_message_names_a_header_of_ours(tool: str) -> None:
    headers = {"linux/x.h": b"\n#include <linux/y.h>\n", "linux/y.h": b"\n\n#include <sys/ioctl.h>\n"}
    with pytest.raises(
        HeaderError, match=r"^sys/ioctl\.h of the C library stands on the kernel's asm/ioctl\.h"
    ) as caught:
        preprocess(["linux/x.h"], headers, ARM64, tool=tool)
    assert caught.value.location == "linux/y.h:3"
    assert "import asm/ioctl.h" in caught.value.help
    assert caught.value.detail.splitlines()[-1] == "included from linux/x.h:2"
    headers["asm/ioctl.h"] = b"#error not here\n"
    with pytest.raises(HeaderError, match=r"^#error not here") as caught:
        preprocess(["linux/x.h"], headers, ARM64, tool=tool)
    assert caught.value.location == "asm/ioctl.h:1"
    assert "libc/" not in caught.value.detail
    with pytest.raises(HeaderError, match=r"sys/ioctl\.h of the C library") as caught:
        preprocess(["sys/ioctl.h"], {}, ARM64, tool=tool)
    assert caught.value.location == ""


def test_library_headers_can_be_asked_for() -> None:
    assert b"asm/ioctl.h" in (library_header("sys/ioctl.h") or b"")
    assert library_header("linux/kvm.h") is None
    assert library_header("../__init__.py") is None


@pytest.mark.parametrize(
    ("name", "includes"),
    [
        ("sys/ioctl.h", ("asm/ioctl.h",)),
        ("net/if.h", ("linux/if.h",)),
        ("arpa/inet.h", ("linux/in.h", "linux/in6.h")),
        ("stdint.h", ()),
        ("linux/kvm.h", ()),
        ("nowhere.h", ()),
    ],
)
def test_library_headers_say_which_of_the_kernels_they_need(name: str, includes: tuple[str, ...]) -> None:
    assert library_includes(name) == includes


@pytest.mark.parametrize(
    ("name", "home"),
    [
        ("uint32_t", "stdint.h"), ("size_t", "stddef.h"), ("NULL", "stddef.h"), ("offsetof", "stddef.h"),
        ("bool", "stdbool.h"), ("INT_MAX", "limits.h"), ("PATH_MAX", "limits.h"), ("va_list", "stdarg.h"),
        ("time_t", "sys/types.h"), ("ssize_t", "sys/types.h"), ("struct sockaddr", "sys/socket.h"),
        ("sa_family_t", "sys/socket.h"), ("struct timespec", "time.h"), ("AF_INET", "sys/socket.h"),
        ("u32", None), ("_STDINT_H", None), ("struct nope", None), ("sockaddr", None),
    ],
)  # fmt: skip
def test_header_of_ours_is_found_by_what_it_defines(name: str, home: str | None) -> None:
    assert library_home(name) == home


def test_header_that_forgets_a_c_type_can_be_completed() -> None:
    found = preprocess(["stdint.h", "linux/x.h"], {"linux/x.h": b"#define A 1\nstruct s { uint32_t a; };\n"}, ARM64)
    assert found.headers == ("linux/x.h",)


# ------------------------------------------------------------------------------------------------------ several units

_REPOSITORY = Path(__file__).parent.parent


def _told(of: Preprocessed) -> object:
    """All that a unit says."""
    definitions = [(d.name, d.params, d.body, d.location) for d in of.definitions.values()]
    return of.entries, of.headers, of.text, definitions, of.conflicts, of.lost, of.unit().macros


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("target", ["arm64", "x86_64", "mips64"])
def test_units_in_one_run_are_what_they_are_alone(target: str, tool: str) -> None:
    """Every module of this very repository: none is left out, and each is the same to the byte."""
    sources = opened(_REPOSITORY, target)
    units = {tuple(source.entries): readable(source.entries, source.headers) for source in sources}
    together = preprocessed_together(units, TARGETS[target], tool=tool)
    if tool == "pcpp":
        assert together == {}, "it has no start that could be shared"
        return
    assert together.keys() == units.keys()
    for entries, headers in units.items():
        assert _told(together[entries]) == _told(preprocessed(entries, headers, TARGETS[target], tool=tool))


def opened(root: Path, target: str) -> list[ModuleSource]:
    config = find_config(root)
    found = {
        str(path.relative_to(root / config.headers)): path.read_bytes() for path in root.glob("linux-headers/**/*.h")
    }
    lock = read_lock((root / config.lock).read_bytes(), config.lock)
    return Modules(config, found, lock).sources([target])


A = {"a.h": b"#ifndef A_H\n#define A_H\n#define A 1\n#define linux 7\n#undef __linux__\n#endif\n"}
B = {"b.h": b"#ifndef A\n#define B __linux__\n#endif\n#ifdef linux\n#error left\n#endif\n"}


@pytest.mark.parametrize("tool", [tool for tool in TOOLS if tool != "pcpp"])
@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("#define C 1\n", {"a.h", "b.h", "c.h"}),
        ("#define C 1 /* once, of import */\n/* poison\n * once #asserted\n once */\n", {"a.h", "b.h", "c.h"}),
        ("/* important: once */\n// import once\n#define C 1\n", {"a.h", "b.h", "c.h"}),
        ("#pragma once\n#define C 1\n", {"a.h", "b.h"}),
        ("/**/ # /* a\n * b */ pragma once\n#define C 1\n", {"a.h", "b.h"}),
        ("#pragma /* a\n * b */ once\n#define C 1\n", {"a.h", "b.h"}),
        ('/* #x */ %: import "c.h"\n#define C 1\n', {"a.h", "b.h"}),
        ('# /* a\n * b */ import "c.h"\n#define C 1\n', {"a.h", "b.h"}),
        ("#pragma GCC poison D\n", {"a.h", "b.h"}),
        ("#prag\\\nma on\\  \nce\n#define C 1\n", {"a.h", "b.h"}),
        ("#define C __COUNTER__\n", {"a.h", "b.h"}),
        ('#pragma push_macro("A")\n', {"a.h", "b.h"}),
        ("#if __has_include(<a.h>)\n#define C 1\n#endif\n", {"a.h", "b.h"}),
        ("#define/**/A 3\n", {"c.h"}),  # it is not seen before, and so nothing behind it counts
        ('#include "a.h"\n', set()),  # which is another unit's, and missing here
        ("#error no\n", set()),
    ],
)
def test_a_unit_leaves_nothing_to_the_next(text: str, left: set[str], tool: str) -> None:
    own: dict[tuple[str, ...], dict[str, bytes]] = {("c.h",): {"c.h": text.encode()}, ("a.h",): A, ("b.h",): B}
    together = preprocessed_together(own, TARGETS["arm64"], tool=tool)
    assert {entries[0] for entries in together} == left
    for entries, unit in together.items():
        assert _told(unit) == _told(preprocessed(entries, own[entries], TARGETS["arm64"], tool=tool))


@given(st.text(st.sampled_from("aZ_$09é(. ")))
def test_words_are_what_begins_with_a_letter_between_all_else(text: str) -> None:
    runs = re.findall(r"[\w$]+", text, re.ASCII)
    assert NAME_OF_COMPILERS.findall(text) == [run for run in runs if not run[0].isdigit()]

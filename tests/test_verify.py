"""verify agrees with a right interface in silence, and finds every kind of wrong one."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from headergen.commands.verify import verify_project
from headergen.diagnostics import HeadergenError, ToolError
from headergen.diagnostics.rules_verify import LAYOUT_MISMATCH, MISSED_CONSTANT, MODULE_MISMATCH, VALUE_MISMATCH
from headergen.interface import read
from headergen.model import Abi, Location, Skipped
from headergen.preprocess import LIBC_FOLDER
from headergen.render.names import identifier
from headergen.render.namespace import namespace_of
from headergen.report.progress import Progress
from headergen.targets import TARGETS, Target
from headergen.verify import Verification, compiler_for, verify
from headergen.verify.elf import sections
from headergen.verify.module import Interpreter, verify_module
from headergen.verify.samples import Sample, samples
from tests.compiling import needs_gcc
from tests.generated import write

HEADER = b"""\
#define VALUE 12
#define NEGATIVE (-1)
#define TEXT "text"
#define UNKNOWN NOWHERE
enum kind { FIRST, SECOND = 7 };
typedef unsigned long long u64;
struct inner { unsigned char a; u64 b; };
struct outer {
	struct inner inner[2];
	union { unsigned int word; struct { unsigned short low, high; } halves; };
	unsigned int bits:3, more:7;
	struct { int deep; } named;
	char tail[];
};
"""
HEADERS = {"linux/x.h": HEADER}


def _compilers() -> list[Target]:
    return [TARGETS[name] for name in ("x86_64", "i386", "arm64", "arm", "s390x", "mips64") if _has(TARGETS[name])]


def _has(target: Target) -> bool:
    return bool(target.gcc) and shutil.which(target.gcc[0]) is not None and compiler_for(target) == target.gcc


def _abi(target: Target) -> Abi:
    return read(["linux/x.h"], HEADERS, target)


def _verified(abi: Abi, target: Target) -> Verification:
    command = compiler_for(target)
    assert command is not None
    return verify(abi, target, HEADERS, command)


def test_every_compiler_here_agrees_and_the_counts_say_how_much_was_compared() -> None:
    targets = _compilers()
    assert targets, "no compiler at all: verify cannot be tested"
    for target in targets:
        result = _verified(_abi(target), target)
        assert result.findings == ()
        assert result.compared == {
            "constant": 2, "enumerator": 2, "typedef": 1, "record": 4, "member": 15, "string": 1, "skipped": 2,
        }, target.name  # fmt: skip


def _wrong_size(abi: Abi) -> Abi:
    record = abi.records["struct inner"]
    return replace(abi, records={**abi.records, record.key: replace(record, size=record.size + 8)})


def _wrong_alignment(abi: Abi) -> Abi:
    record = abi.records["struct inner"]
    return replace(abi, records={**abi.records, record.key: replace(record, align=1)})


def _wrong_member(index: int, **change: int) -> Callable[[Abi], Abi]:
    def wrong(abi: Abi) -> Abi:
        record = abi.records["struct outer"]
        fields = list(record.fields)
        fields[index] = replace(fields[index], **change)
        return replace(abi, records={**abi.records, record.key: replace(record, fields=tuple(fields))})

    return wrong


def _wrong_value(abi: Abi) -> Abi:
    return replace(abi, constants={**abi.constants, "VALUE": replace(abi.constants["VALUE"], value=13)})


def _wrong_sign(abi: Abi) -> Abi:
    wrong = replace(abi.constants["NEGATIVE"], value=0xFFFFFFFF)
    return replace(abi, constants={**abi.constants, "NEGATIVE": wrong})


def _wrong_enumerator(abi: Abi) -> Abi:
    enum = abi.enums["enum kind"]
    return replace(abi, enums={enum.key: replace(enum, members={**enum.members, "SECOND": 8})})


def _invented(abi: Abi) -> Abi:
    return replace(abi, constants={**abi.constants, "UNKNOWN": replace(abi.constants["VALUE"], name="UNKNOWN")})


def _missed(abi: Abi) -> Abi:
    return replace(abi, skipped=(*abi.skipped, Skipped("VALUE", Location("linux/x.h", 1), "no reason at all")))


@pytest.mark.parametrize(
    ("wrong", "rule", "line"),
    [
        (_wrong_size, LAYOUT_MISMATCH, 7),
        (_wrong_alignment, LAYOUT_MISMATCH, 7),
        (_wrong_member(0, offset=1), LAYOUT_MISMATCH, 9),
        (_wrong_member(2, bit_offset=291), LAYOUT_MISMATCH, 11),
        (_wrong_member(3, bit_width=6), LAYOUT_MISMATCH, 11),
        (_wrong_value, VALUE_MISMATCH, 1),
        (_wrong_sign, VALUE_MISMATCH, 2),
        (_wrong_enumerator, VALUE_MISMATCH, 5),
        (_invented, VALUE_MISMATCH, 1),
        (_missed, MISSED_CONSTANT, 1),
    ],
    ids=lambda value: getattr(value, "__name__", getattr(value, "id", value)),
)
def test_what_is_wrong_is_found_at_its_line(wrong: Callable[[Abi], Abi], rule: object, line: int) -> None:
    target = _compilers()[0]
    findings = _verified(wrong(_abi(target)), target).findings
    assert {finding.rule for finding in findings} == {rule}
    assert line in {finding.location.line for finding in findings if finding.location}


def test_a_compiler_that_is_not_there_is_a_failure_with_a_remedy() -> None:
    with pytest.raises(ToolError) as caught:
        verify(_abi(TARGETS["x86_64"]), TARGETS["x86_64"], HEADERS, ["no-such-compiler"])
    assert "--cc" in caught.value.help


@needs_gcc
def test_headers_that_the_compiler_refuses_are_a_failure_and_no_finding() -> None:
    target = _compilers()[0]
    with pytest.raises(HeadergenError, match="does not accept the headers"):
        verify(_abi(target), target, {"linux/x.h": HEADER + b"#error no\n"}, compiler_for(target) or ())


@pytest.mark.parametrize("data", [b"", b"MZ" + bytes(100), b"\x7fELF" + bytes(60), b"\x7fELF\x02\x01" + b"\xff" * 60])
def test_what_is_no_object_file_is_a_failure(data: bytes) -> None:
    with pytest.raises(ToolError):
        sections(data)


MACROS = b"""\
struct regs { unsigned long sp, pc; unsigned int mode; };
#define A_SHIFT 3
#define B_SHIFT 9
#define SUM(a, b) ((a) + (b) * 2U)
#define PART(x, n) (((x) << n##_SHIFT) & 0xfff)
#define REG(name) (offsetof(struct regs, name) / sizeof(unsigned int))
#define ROOM(type) (sizeof(type) * 4)
#define UP(x) _UL(x)
#define _UL(x) x##UL
#define ALIGN(x, a) (((x) + ((__typeof__(x))(a) - 1)) & ~((__typeof__(x))(a) - 1))
#define TOO_FAR(x) (1 << ((x) + 100))
"""


def _macros(target: Target) -> Abi:
    return read(["linux/m.h"], {"linux/m.h": MACROS}, target)


def test_calls_of_function_macros_are_tried() -> None:
    for target in _compilers():
        abi = _macros(target)
        command = compiler_for(target)
        assert command is not None
        result = verify(abi, target, {"linux/m.h": MACROS}, command)
        assert [finding.message for finding in result.findings] == []
        # what shifts too far is not tried
        tried = {call.macro.name for call in samples(abi, target)}
        assert tried == {"SUM", "PART", "REG", "ROOM", "UP", "_UL", "ALIGN"}
        assert result.compared["macro"] == len(list(samples(abi, target))) >= 14


@needs_gcc
def test_what_a_compiler_cannot_be_asked_is_counted_apart() -> None:
    """One that writes no objects says nothing of where a bit-field lies."""
    target = TARGETS["x86_64"]
    result = verify(_abi(target), target, HEADERS, ("gcc", "-m64", "-fsyntax-only"))
    assert result.findings == ()
    assert result.unasked == ("TEXT", "struct outer.bits", "struct outer.more")
    assert result.compared["member"] == 13


@needs_gcc
def test_a_macro_that_computes_something_else_is_found() -> None:
    target = TARGETS["x86_64"]
    abi = _macros(target)
    wrong = replace(abi.macros["SUM"], expr=abi.macros["ROOM"].expr)
    result = verify(replace(abi, macros={"SUM": wrong}), target, {"linux/m.h": MACROS}, ("gcc", "-m64"))
    assert result.findings
    assert {finding.rule for finding in result.findings} == {VALUE_MISMATCH}
    assert all(finding.message.startswith("SUM(0x") for finding in result.findings)


def test_the_modules_functions_give_what_the_compiler_gives(tmp_path: Path) -> None:
    target = TARGETS["x86_64"]
    abi = _macros(target)
    write(tmp_path / "generated", {"x86_64": abi})
    names = namespace_of(abi)
    calls = list(samples(abi, target))

    def asked(tried: list[Sample]) -> list[str]:
        with Interpreter(tmp_path) as python:
            findings, _ = verify_module(
                abi, python, "generated.x86_64.x", names.records, names.constants, member_name=identifier,
                calls=tried, macros=names.macros,
            )  # fmt: skip
        return [finding.message for finding in findings]

    assert asked(calls) == []
    (wrong,) = asked([*calls[1:], replace(calls[0], value=calls[0].value + 1)])
    assert wrong == "SUM(0x1, 0x2) is 5 in the module, 6 in the header"


def _module_findings(folder: Path, rendered: Abi, asked: Abi) -> list[str]:
    write(folder / "generated", {"x86_64": rendered})
    names = namespace_of(asked)
    with Interpreter(folder) as python:
        findings, compared = verify_module(
            asked, python, "generated.x86_64.x", names.records, names.constants, member_name=identifier
        )
    assert compared > 10
    assert all(finding.rule == MODULE_MISMATCH for finding in findings)
    return [finding.message for finding in findings]


def test_a_module_is_held_against_the_header_that_it_was_made_of(tmp_path: Path) -> None:
    abi = _abi(TARGETS["x86_64"])
    assert _module_findings(tmp_path / "right", abi, abi) == []
    (stale,) = _module_findings(tmp_path / "value", _wrong_value(abi), abi)
    assert stale == "VALUE is 13 in the module, 12 in the header"
    (moved,) = _module_findings(tmp_path / "field", abi, _wrong_member(0, offset=1)(abi))
    assert moved.startswith("struct outer.inner: the module says [0, 32]")


NOTHING: dict[str, object] = {"records": {}, "values": ["X"], "calls": []}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("raise ValueError('own words')", "own words"),
        ("import sys; sys.exit(0)", "SystemExit"),
        ("import os; os._exit(0)", ""),
        ("X = 'no number'", "ValueError"),
    ],
)
def test_a_module_that_cannot_be_imported_is_a_failure_and_the_next_one_is_asked_all_the_same(
    tmp_path: Path, text: str, said: str
) -> None:
    (tmp_path / "bad.py").write_text(text)
    (tmp_path / "good.py").write_text("print('words of its own')\nX = 3\n")
    with Interpreter(tmp_path) as python:
        for _ in range(2):
            with pytest.raises(ToolError, match="bad cannot be imported") as failed:
                python.ask("bad", NOTHING)
            assert said in failed.value.detail
            assert python.ask("good", NOTHING)["values"] == {"X": 3}


def test_a_module_whose_import_does_not_end_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("headergen.verify.module._SECONDS", 0.3)
    (tmp_path / "endless.py").write_text("while True: pass\n")
    with Interpreter(tmp_path) as python, pytest.raises(ToolError, match="importing endless did not end"):
        python.ask("endless", NOTHING)


def test_a_module_is_read_anew_each_time_it_is_asked(tmp_path: Path) -> None:
    with Interpreter(tmp_path) as python:
        for value in (1, 22):
            (tmp_path / "m.py").write_text(f"X = {value}\n")
            assert python.ask("m", NOTHING)["values"] == {"X": value}


NAMED_LIKE_MACROS = b"""\
struct tag { int member : 3; int other; unsigned long rest[2]; };
typedef struct tag name_t;
union both { int one; name_t two; };
enum level { LOW };
struct holder { struct tag tag; enum level level; int text; union { struct { int own; } part; } parts; };
#define tag 5
#define member 6
#define other(x) (tag + (x))
#define rest "text"
#define name_t tag
#define both do { } while (0)
#define one
#define level 1.5
#define text LOW
#define own parts.part.own
"""


def test_records_and_members_that_are_macros_too_are_proved() -> None:
    """``struct tag`` behind ``#define tag 5`` is no C; the macros are asked first, and then go."""
    headers = {"linux/n.h": NAMED_LIKE_MACROS}
    for target in _compilers():
        abi = read(["linux/n.h"], headers, target)
        result = verify(abi, target, headers, compiler_for(target) or ())
        assert [finding.message for finding in result.findings] == []
        assert (result.compared["record"], result.compared["typedef"], result.compared["constant"]) == (5, 1, 4)
        wrong = replace(abi.records["struct tag"], size=1)
        found = verify(
            replace(abi, records={**abi.records, wrong.key: wrong}), target, headers, compiler_for(target) or ()
        )
        assert [finding.rule for finding in found.findings] == [LAYOUT_MISMATCH]


def test_constants_that_are_named_like_pythons_own_are_in_the_module(tmp_path: Path) -> None:
    names = ["all", "name", "doc", "file", "path", "spec", "dict", "class", "getattr", "dir", "builtins", "mine"]
    text = "".join(f"#define __{name}__ {number}\n" for number, name in enumerate(names))
    text += "struct s { int __doc___; };\nenum { __version__ = 5, __Mixed__ = 6 };\n"
    abi = read(["linux/x.h"], {"linux/x.h": text.encode()}, TARGETS["x86_64"])
    assert _module_findings(tmp_path, abi, abi) == []
    wrong = replace(abi.constants["__all__"], value=99)
    (found,) = _module_findings(tmp_path, abi, replace(abi, constants={**abi.constants, "__all__": wrong}))
    assert found == "__all__ is 0 in the module, 99 in the header"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "headergen.toml").write_text('arches = ["x86_64"]\n[modules]\nx = ["linux/x.h"]\n')
    for folder, text in (("linux", HEADER), ("asm", b"/* */\n")):
        path = tmp_path / "kernel" / folder / "x.h"
        path.parent.mkdir(parents=True)
        path.write_bytes(text)
    _headergen(tmp_path, "sync", "--no-commit", str(tmp_path / "kernel"), code=0)
    return tmp_path


def _headergen(folder: Path, *arguments: str, code: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "headergen", *arguments]
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
    assert done.returncode == code, done.stderr
    return done


def test_the_verb_says_how_much_was_compared(project: Path) -> None:
    done = _headergen(project, "verify", "--format", "json", code=0)
    assert json.loads(done.stdout)["findings"] == []
    assert "x86_64 (gcc): 4 records, 15 member paths, 2 constants" in done.stderr


def test_ziglang_s_compiler_goes_by_its_own_name(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is a module of Python, and where no other compiler is on the PATH, the one that is found."""
    pytest.importorskip("ziglang")
    (project / "bin").mkdir()
    (project / "bin/git").symlink_to(shutil.which("git") or "git")
    monkeypatch.setenv("PATH", str(project / "bin"))
    done = _headergen(project, "verify", code=0)
    assert "x86_64 (ziglang): 4 records, 15 member paths, 2 constants" in done.stderr
    (project / "linux-headers/linux/x.h").write_text("elsewhere y;\n")
    said = _headergen(project, "verify", code=2).stderr
    assert "error: ziglang does not accept the headers for x86_64" in said


def test_the_verb_finds_a_module_that_was_edited(project: Path) -> None:
    constants = project / "generated/x86_64/x/constants.py"
    constants.write_text(constants.read_text().replace("VALUE = 12", "VALUE = 13"))
    assert "VALUE is 13 in the module, 12 in the header" in _headergen(project, "verify", code=1).stdout


@needs_gcc
def test_a_header_that_no_compiler_accepts_costs_its_own_module_alone(project: Path) -> None:
    (project / "headergen.toml").write_text('arches = ["x86_64"]\n[modules]\nx = ["linux/x.h"]\ny = ["linux/y.h"]\n')
    (project / "kernel/linux/y.h").write_text("struct y { int a; };\nelsewhere y;\n")
    _headergen(project, "sync", "--no-commit", str(project / "kernel"), code=0)
    done = _headergen(project, "verify", "--format", "json", code=1)
    (finding,) = json.loads(done.stdout)["findings"]
    assert finding["rule"] == "refused-headers"
    assert (
        "module y is not verified: gcc does not accept the headers for x86_64: linux/y.h:2:1: error"
        in finding["message"]
    )
    assert "x86_64 (gcc): 4 records, 15 member paths, 2 constants" in done.stderr
    (project / "headergen.toml").write_text('arches = ["x86_64"]\n[modules]\ny = ["linux/y.h"]\n')
    _headergen(project, "sync", "--no-commit", str(project / "kernel"), code=0)
    said = _headergen(project, "verify", code=2).stderr
    assert "error: gcc does not accept the headers for x86_64" in said, "it may be the wrong compiler"


def test_a_compiler_or_target_that_is_not_there_is_a_failure(project: Path) -> None:
    said = _headergen(project, "verify", "--cc", "x86_64=no-such-compiler", code=2).stderr
    assert "error: cannot run the compiler no-such-compiler" in said
    assert "did you mean 'x86_64'?" in _headergen(project, "verify", "--arch", "x86_65", code=2).stderr


def test_a_target_without_a_compiler_is_skipped_and_named(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("headergen.commands.verify.compiler_for", lambda _target: None)
    with pytest.raises(ToolError, match="nothing was verified: there is no compiler here for x86_64") as failed:
        verify_project(project, [], {}, progress=Progress(quiet=True))
    assert "--cc x86_64=COMMAND" in failed.value.help


def test_headers_without_modules_are_not_verified_in_silence(project: Path) -> None:
    config = project / "headergen.toml"
    config.write_text('arches = ["x86_64"]\nimport = ["linux/x.h"]\n')
    said = _headergen(project, "verify", code=2).stderr
    assert "error: nothing was verified: no module of the project is for these targets" in said
    assert "closure" not in said
    config.write_text(
        'arches = ["x86_64"]\nclosure = "none"\n[[places]]\nheaders = ["linux/x.h"]\nto = "linux-headers/linux"\n'
    )
    assert 'with closure = "import"' in _headergen(project, "verify", code=2).stderr


def test_a_record_that_has_the_name_of_an_aligned_type_alone_is_proved() -> None:
    headers = {"linux/n.h": b"typedef struct { int a; } apart __attribute__((aligned(16)));\n"}
    for target in _compilers():
        abi = read(["linux/n.h"], headers, target)
        (record,) = abi.records.values()
        assert (record.align, abi.typedefs["apart"].align) == (target.types["int"][1], 16)
        result = verify(abi, target, headers, compiler_for(target) or ())
        assert [finding.message for finding in result.findings] == []
        wrong = replace(abi, records={record.key: replace(record, size=8)})
        assert [finding.rule for finding in verify(wrong, target, headers, compiler_for(target) or ()).findings] == [
            LAYOUT_MISMATCH
        ]


@pytest.mark.parametrize("name", ["gcc", "clang"])
def test_a_place_behind_a_null_pointer_is_a_constant_for_every_compiler(name: str) -> None:
    """As nilfs2 writes ``offsetof``; Clang takes it for no constant expression."""
    if shutil.which(name) is None:
        pytest.skip(f"no {name}")
    target = TARGETS["x86_64"]
    text = b"struct s { int a, b[3]; };\n#define PLACE ((unsigned long)&((struct s *)0)->b + 1)\n"
    headers = {"linux/n.h": text + b"#define PLACE_OF(i) (PLACE + (i))\n"}
    abi = read(["linux/n.h"], headers, target)
    assert abi.constants["PLACE"].value == 5
    result = verify(abi, target, headers, (name,))
    assert result.findings == ()
    assert result.compared["constant"] == 1
    assert result.compared["macro"] >= 1
    wrong = replace(abi, constants={"PLACE": replace(abi.constants["PLACE"], value=6)})
    assert [finding.rule for finding in verify(wrong, target, headers, (name,)).findings] == [VALUE_MISMATCH]


def test_what_a_headers_functions_forget_to_include_is_no_failure() -> None:
    """As linux/fsmap.h before Linux 6: an inline function of it returns ``size_t``, which programs have by then."""
    headers = {"linux/n.h": b"struct s { int a; };\nstatic __inline__ size_t of(void) { return sizeof(struct s); }\n"}
    for target in _compilers():
        abi, command = read(["linux/n.h"], headers, target), compiler_for(target) or ()
        result = verify(abi, target, headers, command, beside=[Path(LIBC_FOLDER)])
        assert result.findings == ()
        assert result.compared["member"] == 1
        with pytest.raises(ToolError, match="does not accept the headers"):
            verify(abi, target, {"linux/n.h": headers["linux/n.h"] + b"elsewhere x;\n"}, command)

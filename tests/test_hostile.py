"""A hostile header costs a bounded amount of work and ends in a clear error or a skip with its reason: no traceback, no
hang, no file of the machine in the output, nothing written.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.forked import as_text, headergen

CPU_SECONDS = 60  # a bound, no measure: each takes a few at most
MEMORY_BYTES = 1 << 30  # on top of what the tests have taken
_PATIENCE = 600  # seconds
SECRET = "the_content_of_a_file_outside"  # noqa: S105 - a marker, not a password


@dataclass(frozen=True)
class Case:
    """A header (and what it includes) with what must come of it.

    ``error``: a word of the message, where the header cannot be read. ``skipped``: names that must be skipped with a
    reason. ``constants``: what must come out right all the same.
    """

    name: str
    text: str
    error: str = ""
    skipped: tuple[str, ...] = ()
    constants: dict[str, int] = field(default_factory=dict)
    others: dict[str, str] = field(default_factory=dict)
    either: bool = False


def _bomb(levels: int) -> str:
    lines = ["#define B0 1 + 1"]
    lines += [f"#define B{n} B{n - 1} + B{n - 1}" for n in range(1, levels)]
    return "\n".join(lines) + "\n"


CASES = [
    Case("plain", "#define GOOD 7\n", constants={"GOOD": 7}),
    Case("macro bomb", _bomb(40) + "#define GOOD 7\n", either=True),
    Case("long name", f"struct {'a_' * 5_000} {{ int a; }};\n", error="characters is in it or is pasted by it"),
    Case("long name that is pasted", "#define A B(a123456789, b123456789)\n#define B(a, b) C(a##b##a, b##a##b)\n"
         "#define C(a, b) D(a##b##a##b, b##a##b##a)\n#define D(a, b) E(a##b##a##b, b##a##b##a)\n"
         "#define E(a, b) int a##b##a##b;\nA\n", error="characters is in it or is pasted by it"),
    Case("name of no more than compilers keep", f"#define {'A' * 900} 7\n", constants={"A" * 900: 7}),
    Case("self-recursive macro", "#define A A\n#define B C\n#define C B\n#define GOOD 7\n", skipped=("A", "B", "C"),
         constants={"GOOD": 7}),
    Case("includes itself", "#include <linux/hostile.h>\n#define GOOD 7\n", either=True),
    Case("include cycle", "#include <linux/other.h>\n", others={"linux/other.h": "#include <linux/hostile.h>\n"},
         either=True),
    Case("include_next loop", "#include_next <linux/hostile.h>\n", either=True),
    Case("absolute include", '#include "/work-secret/outside.h"\n', error="outside"),
    Case("dotted include", '#include "../../outside/secret.h"\n', error="outside"),
    Case("spliced include", '#incl\\\nude "../../outside/secret.h"\n', error="outside"),
    Case("computed include", '#define WHERE "../../outside/secret.h"\n#include WHERE\n', error="outside"),
    Case("has_include", '#if __has_include("../../outside/secret.h")\n#define SEEN 1\n#endif\n#define GOOD 7\n',
         either=True),
    Case("embed", 'static const char x[] = {\n#embed "../../outside/secret.h"\n};\n', either=True),
    Case("incbin", '__asm__(".incbin \\"../../outside/secret.h\\"");\n#define GOOD 7\n', either=True),
    Case("missing include", "#include <linux/nowhere.h>\n", error="linux/nowhere.h"),
    Case("error directive", "#error no good\n", error="no good"),
    Case("long line", "#define LONG " + "1 + " * 2_500_000 + "1\n#define GOOD 7\n", either=True),
    Case("nested parentheses", "#define DEEP " + "(" * 5000 + "1" + ")" * 5000 + "\n#define GOOD 7\n", either=True),
    Case("nested parentheses in a declaration", "struct s { int x[" + "(" * 5000 + "1" + ")" * 5000 + "]; };\n",
         either=True),
    Case("nested records", "struct a {" * 3000 + "int x;" + "} y;" * 3000 + "\n", either=True),
    Case("nested records without semicolons", "struct " + "{ struct " * 30_000 + "{ int x; }" + "}" * 30_000 + ";\n",
         error="nested too deeply"),
    Case("attributes in a row", "struct a { int x; } " + "__attribute__((packed)) " * 15_000 + ";\n#define GOOD 7\n",
         constants={"GOOD": 7}),
    Case("pasted in a row", "#define P " + "a ## " * 80_000 + "b\n#define GOOD 7\n", skipped=("P",),
         constants={"GOOD": 7}),
    Case("pointers to pointers", "struct a { int " + "*" * 20000 + "x; };\n", either=True),
    Case("brackets without an end", "[[" + "struct a { int x; };\n#define GOOD 7\n", error="does not end"),
    Case("dimensions", "struct a { int x" + "[1]" * 20000 + "; };\n", error="nested too deeply"),
    Case("some dimensions", "struct a { int x" + "[1]" * 200 + "; };\n#define GOOD 7\n", skipped=("struct a",),
         constants={"GOOD": 7}),
    Case("giant shift", "#define HUGE (1 << (1 << 40))\n#define GOOD 7\n", skipped=("HUGE",), constants={"GOOD": 7}),
    Case("division by zero", "#define ZERO (1 / 0)\n#define REST (1 % (2 - 2))\n#define GOOD 7\n",
         skipped=("ZERO", "REST"), constants={"GOOD": 7}),
    Case("giant literal", "#define DIGITS 0x" + "f" * 100_000 + "\n#define GOOD 7\n", skipped=("DIGITS",),
         constants={"GOOD": 7}),
    Case("giant pack", f"#pragma pack({'9' * 5_000})\n#pragma pack(push, {'9' * 40})\n#define GOOD 7\n",
         constants={"GOOD": 7}),
    Case("giant array", "struct big { char x[1UL << 60]; };\n#define GOOD 7\n", either=True),
    Case("overflowing array", "struct big { long x[1UL << 60][1UL << 60]; };\n#define GOOD 7\n", either=True),
    Case("negative array", "struct bad { int x[-1]; };\n#define GOOD 7\n", either=True),
    Case("alignment of 3", "struct bad { int x __attribute__((aligned(3))); };\n#define GOOD 7\n", either=True),
    Case("wide bit-field", "struct bad { int x:99; };\n#define GOOD 7\n", either=True),
    Case("record in itself", "struct a { struct a x; };\n#define GOOD 7\n", either=True),
    Case("records in each other", "struct a { struct b x; };\nstruct b { struct a x; };\n", either=True),
    Case("cyclic typedefs", "typedef a b;\ntypedef b a;\n", either=True),
    Case("endless sizeof", "struct a { char x[sizeof(struct a)]; };\n", either=True),
    Case("code as string", "#define S \"\\\"\\\"\\\"; import os; os.system('x')\"\n#define GOOD 7\n", skipped=("S",),
         constants={"GOOD": 7}),
    Case("code in a body", "#define f(x) ((x) + __import__)\n#define g(x) '''); import os #\n#define GOOD 7\n",
         either=True),
    Case("keywords", "#define None 1\n#define class 2\nstruct from { int import; int lambda; };\n", either=True),
    Case("dunder names", "#define __class__ 1\n#define __all__ 2\n#define __getattr__ 3\nstruct __init__ { int x; };\n",
         either=True),
    Case("NUL bytes", "#define GOOD 7\n\0\0struct \0 a { int x; };\n", either=True),
    Case("bad UTF-8", "/* \udcff\udcfe */\n#define GOOD 7\n", constants={"GOOD": 7}),
    Case("unclosed comment", "#define GOOD 7\n/* never closed\n", either=True),
    Case("unclosed record", "struct a { int x;\n", error="linux/hostile.h"),
    Case("not C", "def f(x):\n    return x\n", error="linux/hostile.h"),
    Case("forged linemarker", '# 1 "/etc/hostname" 1\n#define GOOD 7\n', either=True),
    Case("line directive", '#line 5 "../../../outside/secret.h"\n#define GOOD 7\n', either=True),
    Case("pragma dependency", '#pragma GCC dependency "../../outside/secret.h"\n#define GOOD 7\n', either=True),
    Case("pragma poison", "#pragma GCC poison GOOD\n", either=True),
    Case("forged words", "#define X __hg_p0__\n#define Y __hg_ioctl(1, 2, 3, 4, 5)\n#define GOOD 7\n", either=True),
    Case("redefined _IOC", "#define _IOC(a, b, c, d) 1\n#define _IO(a, b) (\n#define X _IO(1, 2)\n", either=True),
    Case("a million macros", "".join(f"#define M{n} {n}\n" for n in range(60_000)), constants={"M59999": 59999}),
    Case("empty", ""),
    Case("enum bomb", "enum e { " + ", ".join(f"E{n}" for n in range(20_000)) + " };\n"),
    Case("counter", "#define C __COUNTER__\n#define T __TIME__\n#define F __FILE__\n#define GOOD 7\n", either=True),
]  # fmt: skip


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 1))
    taken = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (taken + MEMORY_BYTES, taken + MEMORY_BYTES))
    signal.alarm(_PATIENCE)


def _dump(tmp_path: Path, case: Case, tool: str) -> subprocess.CompletedProcess[str]:
    headers = tmp_path / "headers"
    for name, text in {"linux/hostile.h": case.text, **case.others}.items():
        path = headers / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8", "surrogateescape"))
    outside = tmp_path / "outside" / "secret.h"
    outside.parent.mkdir()
    outside.write_text(f"#define SECRET {SECRET}\nint {SECRET};\n")
    words = ("dump", "--arch", "arm64", "--include", str(headers), "--header", "linux/hostile.h")
    environment = os.environ | {"HEADERGEN_CPP": tool}
    return as_text(headergen(tmp_path, *words, env=environment, limit=_limit))


def _files(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("tool", ["gcc", "pcpp"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_hostile_header_ends_in_a_clear_error_or_a_skip(tmp_path: Path, case: Case, tool: str) -> None:
    result = _dump(tmp_path, case, tool)
    assert result.returncode in (0, 2), result.stderr[-2000:]
    assert "Traceback" not in result.stderr
    assert "internal error" not in result.stderr
    assert SECRET not in result.stdout + result.stderr
    inside = tmp_path / "headers", tmp_path / "outside"
    assert all(any(path.is_relative_to(folder) for folder in inside) for path in _files(tmp_path))
    if result.returncode == 2:
        assert case.error or case.either, result.stderr
        assert case.error in result.stderr
        assert result.stdout == ""
        assert result.stderr.count("\nhelp: ") == 1
        return
    assert not case.error, "should have been refused"
    document: dict[str, Any] = json.loads(result.stdout)
    values = {name: constant["value"] for name, constant in document["constants"].items()}
    reasons = {entry["name"]: entry["reason"] for entry in document["skipped"]}
    assert all(reasons.get(name) for name in case.skipped), reasons
    assert not set(case.skipped) & set(values)
    assert {name: values.get(name) for name in case.constants} == case.constants

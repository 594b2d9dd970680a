"""Our own C library headers say what the GNU C library's own say, on every target whose C library is at hand."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from msgspec.structs import replace

from headergen.cli import main
from headergen.interface import read
from headergen.preprocess import library_header
from headergen.targets import TARGETS, Target
from headergen.verify.assertions import facts
from headergen.verify.samples import samples
from tests.compiling import needs_gcc

# those that stand on no header of the kernel
HEADERS = (
    "stddef.h", "stdint.h", "stdbool.h", "stdarg.h", "limits.h", "assert.h", "endian.h", "byteswap.h", "sys/types.h",
    "sys/uio.h", "sys/socket.h", "sys/time.h", "time.h",
)  # fmt: skip
INCLUDES = "".join(f"#include <{name}>\n" for name in HEADERS)
NAMES = (
    "x86_64",
    "i386",
    "arm",
    "arm64",
    "riscv64",
    "s390x",
    "ppc64le",
    "mips64",
    "sparc64",
    "m68k",
    "alpha",
    "parisc",
    "arm_time64",
    "i386_time64",
    "powerpc_time64",
    "mips_time64",
    "m68k_time64",
)


def _compile(target: Target, lines: list[str]) -> dict[int, str]:
    """What a compiler with its own C library objects to, by line."""
    source = f"#define _GNU_SOURCE 1\n{INCLUDES}" + "\n".join(lines) + "\n"
    command = [*target.gcc, *target.flags, "-std=gnu17", "-w", "-fsyntax-only", "-fmax-errors=0", "-x", "c", "-"]
    done = subprocess.run(command, input=source, capture_output=True, text=True, check=False)
    if "No such file" in done.stderr:
        pytest.skip(f"no C library for {target.name}")
    before = INCLUDES.count("\n") + 2
    return {int(line) - before: text for line, text in re.findall(r"<stdin>:(\d+):\d+: error: (.*)", done.stderr)}


@pytest.mark.parametrize("name", NAMES)
def test_headers_say_what_the_real_ones_say(name: str) -> None:
    target = TARGETS[name]
    if not shutil.which(target.gcc[0]):
        pytest.skip(f"no compiler for {name}")
    own = {header: library_header(header) or b"" for header in HEADERS}
    abi = read(["all.h"], {**own, "all.h": INCLUDES.encode()}, target)
    abi = replace(abi, constants={name: item for name, item in abi.constants.items() if not name.startswith("_")})
    asked = facts(abi, samples(abi, target), little=target.byteorder == "little")
    wrong = _compile(target, ["" if fact.section else fact.code for fact in asked])
    assert {asked[index].name: (asked[index].expected, text) for index, text in wrong.items()} == {}
    assert len(abi.constants) > 100
    assert {"size_t", "va_list", "time_t", "sa_family_t"} <= abi.typedefs.keys()
    assert {"struct timespec", "struct sockaddr_storage", "struct msghdr", "struct tm"} <= abi.records.keys()
    assert {"NULL", "bool", "static_assert"} <= {item.name for item in abi.skipped}


@pytest.mark.parametrize("tool", [pytest.param("gcc", marks=needs_gcc), "pcpp"])
@pytest.mark.parametrize(
    "text", ["#define uint32_t struct {\n", "#define unsigned foo\n", "#define int64_t\n#define long (\n"]
)
def test_no_message_names_a_file_that_nobody_sees(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tool: str, text: str
) -> None:
    """A macro of a header that makes nonsense of a C library's header is told with the header that was asked for."""
    monkeypatch.setenv("HEADERGEN_CPP", tool)
    for name in ("linux/x.h", "linux/good.h", "asm/a.h", "asm-generic/a.h"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"{text}#include <stdint.h>\n" if name == "linux/x.h" else "#define GOOD 7\n")
    assert main(["dump", "--arch", "arm64", "--include", str(tmp_path), "--header", "linux/x.h"]) == 2
    said = capsys.readouterr().err
    assert "what stands in for the C library's stdint.h, linux/x.h\n" in said
    assert "libc/" not in said
    assert main(["dump", "--arch", "arm64", "--include", str(tmp_path), "--header", "linux/*.h"]) == 0
    read = capsys.readouterr()
    assert '"GOOD"' in read.out
    assert "libc/" not in read.out + read.err

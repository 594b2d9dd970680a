"""Finds a compiler for a target, and runs it on one file."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from msgspec import Struct

from headergen.diagnostics import ToolError, let_pass
from headergen.targets import Target

_X86_HOSTS = frozenset({"x86_64", "amd64", "i386", "i486", "i586", "i686"})
_ERROR = re.compile(r"^(?P<file>[^:\n]+):(?P<line>\d+):(?:\d+:)? (?:fatal )?error: (?P<text>.*)$", re.MULTILINE)
_SECONDS = 300
_ZIG = "ziglang"


def compiler_for(target: Target) -> tuple[str, ...] | None:
    """The command of a compiler for ``target`` that this machine has: a GCC, clang, or ziglang's; None if none."""
    program = target.gcc[0] if target.gcc else ""
    native = program != "gcc" or platform.machine().lower() in _X86_HOSTS
    if program and native and shutil.which(program):
        return (*target.gcc, *target.flags)
    if target.clang == "no":
        return None
    if shutil.which("clang") and _knows(command := ("clang", f"--target={target.triple}", *target.clang_flags)):
        return (*command, *target.flags)
    if not find_spec(_ZIG):
        return None
    if target.clang == "parses":
        return (sys.executable, "-m", _ZIG, "clang", f"--target={target.triple}", "-fsyntax-only", *target.flags)
    return (sys.executable, "-m", _ZIG, "cc", "-target", target.triple, *target.clang_flags, *target.flags)


def _knows(command: Sequence[str]) -> bool:
    """Whether a clang was built with this target."""
    result = subprocess.run(
        [*command, "-x", "c", "-c", "-o", os.devnull, os.devnull], capture_output=True, check=False, timeout=_SECONDS
    )
    return result.returncode == 0


class RefusedHeadersError(ToolError):
    """A compiler does not accept headers, whatever is asked of them; ``detail`` is what it says."""


class Outcome(Struct, frozen=True):
    """What a compiler said of a file: the errors by line, and the object it wrote, if any."""

    errors: dict[int, str]
    elsewhere: str
    data: bytes


def compile_file(command: Sequence[str], source: Path, folders: Sequence[Path]) -> Outcome:
    """Compiles ``source`` with the folders as its only include path. Nothing that comes out is ever run. ``ToolError``
    where the command cannot be started, or does not end.
    """
    # an error in a macro of a system header is one of the line that uses it, but ziglang searches its own headers first
    search = "-I" if _ZIG in command else "-isystem"
    output = source.with_suffix(".o")
    output.unlink(missing_ok=True)
    arguments = [
        *command, "-std=gnu17", "-nostdinc", "-w", "-O0", "-g0", "-c", str(source), "-o", str(output),
        *(word for folder in folders for word in (search, str(folder))),
        "-ferror-limit=0" if _is_clang(command) else "-fmax-errors=0",
    ]  # fmt: skip
    environment = {
        key: value for key, value in os.environ.items() if key in ("PATH", "HOME", "TMPDIR", "XDG_CACHE_HOME")
    }
    try:
        result = subprocess.run(
            arguments, cwd=source.parent, env=environment | {"LC_ALL": "C"}, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, errors="replace", check=False, timeout=_SECONDS,
        )  # fmt: skip
    except OSError as error:
        let_pass(error, command[0])
        raise ToolError(
            f"cannot run the compiler {command[0]}: {error.strerror}", help="give another one with --cc TARGET=COMMAND"
        ) from error
    except subprocess.TimeoutExpired as error:
        raise ToolError(
            f"the compiler {name_of(command)} did not end within {_SECONDS} s",
            help="give another one with --cc TARGET=COMMAND",
        ) from error
    found = list(_ERROR.finditer(result.stderr))
    own = {int(match["line"]): match["text"] for match in reversed(found) if Path(match["file"]).name == source.name}
    others = [match[0] for match in found if Path(match["file"]).name != source.name]
    elsewhere = "\n".join(others[:5])
    if result.returncode and not found:
        elsewhere = result.stderr.strip()[-2000:] or f"exit code {result.returncode}"
    return Outcome(own, elsewhere, output.read_bytes() if output.exists() else b"")


def name_of(command: Sequence[str]) -> str:
    """What people call a compiler: ziglang's is a module of Python."""
    return _ZIG if _ZIG in command else Path(command[0]).name


def _is_clang(command: Sequence[str]) -> bool:
    return _ZIG in command or "zig" in Path(command[0]).name or "clang" in Path(command[0]).name

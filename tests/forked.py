"""Runs the command line in a process that is forked from the test's: what it would import is there already.

A process of its own takes a quarter of a second before it has done anything. Everything else is the same: streams,
folder, environment and exit code are the process's, and nothing of it comes back.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import traceback
import warnings
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

from headergen.__main__ import run
from headergen.verbs import VERBS


def headergen(
    cwd: Path,
    *arguments: str,
    env: Mapping[str, str],
    stdin: bytes = b"",
    limit: Callable[[], None] = lambda: None,
) -> subprocess.CompletedProcess[bytes]:
    """What ``headergen`` with these arguments does and prints; ``limit`` is called in the process before."""
    _load(arguments)
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        given.write(stdin)
        given.seek(0)
        child = os.fork()
        if child == 0:
            code = 120
            try:
                for number, file in enumerate((given, out, err)):
                    os.dup2(file.fileno(), number)
                os.closerange(3, 1 << 16)  # as subprocess does: a lock that the test holds is none of the child's
                limit()
                code = _run(cwd, arguments, env)
            finally:
                os._exit(code)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        out.seek(0)
        err.seek(0)
        return subprocess.CompletedProcess(["headergen", *arguments], code, out.read(), err.read())


def _load(arguments: tuple[str, ...]) -> None:
    """Imports what a verb imports, where a run would do it each time anew."""
    verb = arguments[0] if arguments and arguments[0] in VERBS else "status"
    for name in (f"headergen.cli.{verb}", f"headergen.commands.{verb}", "headergen.git.starting"):
        import_module(name)


def _run(cwd: Path, arguments: tuple[str, ...], env: Mapping[str, str]) -> int:
    sys.stdin, sys.stdout = open(0, closefd=False), open(1, "w", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", buffering=1, closefd=False)  # noqa: SIM115
    warnings.simplefilter("ignore")  # to pytest they are errors
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    sys.argv = ["headergen", *arguments]
    try:
        code = run()
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else 1
    except BaseException:
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    return code


def as_text(done: subprocess.CompletedProcess[bytes]) -> subprocess.CompletedProcess[str]:
    """The same with what was printed as text."""
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

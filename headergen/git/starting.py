"""Starts git, through GitPython: the one module that knows it, and that is loaded when git is needed and not before.

What is used of it is ``git.cmd.Git``. ``git.Repo`` would be a second opinion: it looks for the repository and reads its
configuration by itself, whatever that includes, before git has said whose repository it is, and git must be asked all
the same for the object format and what it makes of both.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import TYPE_CHECKING

from headergen.diagnostics import ToolError, let_pass
from headergen.standins import stood_in_for


@contextmanager
def _environment(*, without: Iterable[str], more: Mapping[str, str]) -> Iterator[None]:
    """The environment of this process, changed for as long as it takes to start another."""
    names = {*without, *more}
    held = {name: os.environ[name] for name in names if name in os.environ}
    for name in held:
        del os.environ[name]
    os.environ.update(more)
    try:
        yield
    finally:
        for name in more:
            os.environ.pop(name, None)
        os.environ.update(held)


_BY_PLACE = ("git", "gitdb")  # the packages that a start of git takes some modules of


def _command_line() -> ModuleType:
    """``git.cmd`` without the packages around it and below it, which bring 45 modules more and run ``git version``
    twice: 21 ms of CPU time instead of 60. Where git is not there the package refuses to be imported, too.

    Whoever imports ``git`` beside us, or has, gets it whole; so do we of a GitPython whose part does not stand alone.
    """
    if "git" in sys.modules:
        return import_module("git.cmd")
    specs = {name: spec for name in _BY_PLACE if name not in sys.modules and (spec := find_spec(name)) is not None}
    if "git" not in specs:
        raise ModuleNotFoundError("No module named 'git'", name="git")
    for name, spec in specs.items():
        sys.modules[name] = module_from_spec(spec)  # a package by its place alone: its own code is not run
    try:
        with stood_in_for("getpass", "gitdb.util", "shutil"):
            found = import_module("git.cmd")
        if {"Git", "GitCommandNotFound"} <= vars(found).keys():
            return found
    except (ImportError, AttributeError):
        pass
    finally:
        for name in [name for name in sys.modules if name.partition(".")[0] in specs]:
            del sys.modules[name]
    with _environment(without=(), more={"GIT_PYTHON_REFRESH": "quiet"}):  # that git is not there, starting it says
        return import_module("git.cmd")


if TYPE_CHECKING:
    from git.cmd import Git
    from git.exc import GitCommandNotFound
else:
    _MODULE = _command_line()
    Git, GitCommandNotFound = _MODULE.Git, _MODULE.GitCommandNotFound

Process = Git.AutoInterrupt


class Command(Git):
    """GitPython's way to start git, and what that lacks."""

    def start(self, words: Sequence[str], *, without: Iterable[str], more: Mapping[str, str]) -> Process:
        """Starts git with pipes to all three streams.

        ``execute`` can add to the environment and cannot take from it, but what a hook or an alias has set for its own
        repository (``GIT_DIR``, ``GIT_INDEX_FILE``) must not reach ours: so ``without`` is away while git is started.
        ``execute`` also strips a newline and decodes; a process that is handed over leaves every byte as it is.

        ``GIT_PYTHON_GIT_EXECUTABLE`` names the git to start, as GitPython documents: the user's word as ``PATH`` is,
        since no repository can set either. A foreign repository is read by the git of ``PATH`` whatever it says.
        """
        try:
            with _environment(without=without, more={}):
                return self.execute(
                    [os.environ.get("GIT_PYTHON_GIT_EXECUTABLE") or "git", *words],
                    istream=subprocess.PIPE,  # it passes Popen's own word on
                    as_process=True,
                    env=dict(more),
                )
        except GitCommandNotFound:
            raise _no_git("it is not there") from None
        except OSError as error:
            let_pass(error, "git")
            raise _no_git(error.strerror or "") from error


def _no_git(why: str) -> ToolError:
    return ToolError(f"git cannot be run: {why}", help="install git, and see that it is on the PATH")

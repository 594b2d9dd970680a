"""Runs the user's hooks as git would for a commit of its own: the same names, arguments and environment.

Not through GitPython: it sets ``LC_ALL`` for what it starts, and a hook is to speak its user's language.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from headergen.diagnostics import RepositoryError, ToolError, let_pass
from headergen.git.policy import MISLEADING
from headergen.git.workplace import Workplace

_BEFORE = ("pre-commit", "prepare-commit-msg", "commit-msg")


class Hooks(Struct, frozen=True):
    """What hooks a repository has: ``any``, and ``before`` a commit is made, so that files must be in place early."""

    any: bool
    before: bool


def hooks_of(place: Workplace) -> Hooks:
    """The hooks of a repository."""
    git = place.git()
    folder = place.top / git.line("rev-parse", "--git-path", "hooks")
    # later gits know hooks that are configured instead of put into a folder
    configured = bool(git.line("config", "--get-regexp", r"^hook\..*\.event$"))
    there = any(os.path.lexists(folder / name) for name in (*_BEFORE, "post-commit"))
    return Hooks(configured or there, configured or any(os.access(folder / name, os.X_OK) for name in _BEFORE))


def run_hook(
    place: Workplace, name: str, *arguments: str, environment: Mapping[str, str], ignore_failure: bool = False
) -> None:
    """Runs one hook if there is one. ``RepositoryError`` if it refuses; what it prints goes to standard error."""
    # a hook is the user's program: it gets the user's environment, with what git itself would add
    inherited = {key: value for key, value in os.environ.items() if key not in MISLEADING}
    command = ["git", "hook", "run", "--ignore-missing", name, *(("--", *arguments) if arguments else ())]
    try:
        done = _run(command, place, inherited | dict(environment))
        if done.returncode and "is not a git command" in _said(done):  # git before 2.36
            if not _is_there(place, name):
                return
            done = _run([str(_path(place, name)), *arguments], place, inherited | dict(environment))
    except OSError as error:
        let_pass(error, str(_path(place, name)))
        raise ToolError(
            f"hook {name} cannot be run: {error.strerror}",
            location=str(_path(place, name)),
            help="see that the file is a program",
        ) from error
    sys.stderr.write(_said(done))
    sys.stderr.flush()
    if done.returncode and not ignore_failure:
        raise RepositoryError(
            f"hook {name} refused the commit",
            location=str(place.top),
            help="nothing was changed; do what the hook says above, or exclude the managed folders from it",
        )


def _run(command: list[str], place: Workplace, environment: Mapping[str, str]) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        command,
        cwd=place.top,
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )


def _said(done: subprocess.CompletedProcess[bytes]) -> str:
    return done.stdout.decode("utf-8", "replace")


def _path(place: Workplace, name: str) -> Path:
    return place.top / place.git().line("rev-parse", "--git-path", f"hooks/{name}")


def _is_there(place: Workplace, name: str) -> bool:
    return os.access(_path(place, name), os.X_OK)

"""``headergen init``: a configuration to start from, in a repository that has none."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from headergen.config.files import OWN_FILE, PYPROJECT, load_config, parse_config
from headergen.diagnostics import ConfigError
from headergen.targets import TARGETS
from headergen.writes import Folder

_TEXT = """\
[{table}]
# The targets: {targets}.
arches = [{arches}]
# "strip" imports declarations alone; "keep" keeps the headers as make headers_install writes them.
comments = "keep"
# A module is one API: a name, and the headers that it starts from.
# For headers alone, without Python modules: import = ["linux/kvm.h"]

[{prefix}modules]
kvm = ["linux/kvm.h"]
"""
_FREEZE = """
# Linux 5.7 removed KVM for 32-bit ARM hosts, so it stays at a kernel that has it.
[{prefix}frozen.arm]
version = "4.19.26"
reason = "Linux 5.7 removed KVM for 32-bit ARM hosts, and with it asm/kvm.h"
"""


class Started(Struct, frozen=True):
    """The file that was written, and whether it was there before and got a table added."""

    path: Path
    added: bool


def in_repository(folder: Path) -> bool:
    """Whether a folder lies in a git repository."""
    return any((each / ".git").exists() for each in (folder, *folder.parents))


def init(folder: Path, *, arches: Sequence[str] = ("arm64", "x86_64"), force: bool = False) -> Started:
    """Writes ``headergen.toml``, or a table into an existing ``pyproject.toml``, in ``folder``.

    ``ConfigError`` where headergen is configured already, for an unknown arch, and outside of a git repository unless
    ``force``: an import is a commit, and a home or root folder is configured by mistake alone.
    """
    if not (force or in_repository(folder)):
        raise ConfigError(
            "not in a git repository, where imports would be committed",
            location=str(folder),
            help="run 'git init' first, go to your repository, or give --force",
        )
    own, project = folder / OWN_FILE, folder / PYPROJECT
    if own.exists():
        raise ConfigError("headergen is configured here already", location=str(own), help="edit that file")
    try:
        if project.exists():
            return Started(_add(project, arches), added=True)
        text = _text("", arches)
        parse_config(text, OWN_FILE, folder)
        with own.open("x", encoding="utf-8") as file:
            file.write(text.lstrip("\n"))
    except OSError as error:
        raise ConfigError(
            f"cannot write: {error.strerror}", location=str(error.filename), help="give yourself the right to write"
        ) from error
    return Started(own, added=False)


def _add(project: Path, arches: Sequence[str]) -> Path:
    before = project.read_text(encoding="utf-8")
    try:
        load_config(project)
    except ConfigError as error:
        if "no table [tool.headergen]" not in error.message:
            raise
    else:
        raise ConfigError(
            "headergen is configured here already", location=str(project), help="edit its table [tool.headergen]"
        )
    gap = "" if not before or before.endswith("\n\n") else "\n" if before.endswith("\n") else "\n\n"
    after = before + gap + _text("tool.headergen", arches)
    parse_config(after, PYPROJECT, project.parent)
    with Folder(project.parent) as disk:
        disk.replace(project.name, after.encode(), mode=project.stat().st_mode & 0o777)
    return project


def _text(table: str, arches: Sequence[str]) -> str:
    prefix = f"{table}." if table else ""
    text = _TEXT + (_FREEZE if "arm" in arches else "")
    filled = text.format(
        table=table, prefix=prefix, targets=", ".join(TARGETS), arches=", ".join(f'"{arch}"' for arch in arches)
    )
    return filled if table else filled.removeprefix("[]\n")

"""What of a repository headergen manages: the configuration's folders as paths from the top of the repository."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from headergen.commits import Change
from headergen.config import Config
from headergen.config.reading import NAMES, PYPROJECT, find_config, parse_config
from headergen.diagnostics import ConfigError
from headergen.repo.plumbing import Git, repository_top
from headergen.separation.classify import Layout


@dataclass(frozen=True)
class Project:
    """A configured project in a repository: ``top`` of the repository, and ``prefix`` of the project in it ("" or
    ending in a slash).
    """

    config: Config
    top: Path
    prefix: str

    @property
    def layout(self) -> Layout:
        """The managed folders as they are configured now."""
        return layout_of(self.config, self.prefix)

    def layout_over(self, git: Git, *commits: str) -> Layout:
        """The managed folders as configured now or at any of ``commits``: a commit cannot configure itself away."""
        layout = self.layout
        for commit in commits:
            if commit and (config := self.config_at(git, commit)) is not None:
                layout |= layout_of(config, self.prefix)
        return layout

    def config_at(self, git: Git, commit: str) -> Config | None:
        """The configuration at a commit (or tree), None where it has none or one that cannot be used."""
        for name in NAMES:
            found = git.object(f"{commit}:{self.prefix}{name}")
            if found is None or found[1] != "blob":
                continue
            try:
                return parse_config(found[2].decode("utf-8"), name, self.config.root)
            except (ConfigError, UnicodeDecodeError):
                continue
        return None


def find_project(start: Path) -> Project:
    """The project that ``start`` lies in, with its repository."""
    config = find_config(start)
    top = repository_top(config.root)
    prefix = config.root.resolve().relative_to(top.resolve()).as_posix()
    return Project(config, top, "" if prefix == "." else f"{prefix}/")


def layout_of(config: Config, prefix: str) -> Layout:
    """A configuration's folders, below ``prefix``."""
    return Layout(
        headers=(f"{prefix}{config.headers}",),
        output=(f"{prefix}{config.output}",),
        templates=() if config.templates is None else (f"{prefix}{config.templates}",),
        configuration=tuple(f"{prefix}{name}" for name in NAMES),
    )


def concerns_headergen(git: Git, change: Change) -> bool:
    """Whether a change of a template or configuration file is one of headergen's: of ``pyproject.toml``, its table."""
    if change.path.rpartition("/")[2] != PYPROJECT:
        return True
    return bool(_table(git, change, "old") != _table(git, change, "new"))


def concerns_others(git: Git, change: Change) -> bool:
    """Whether a change of ``pyproject.toml`` goes beyond headergen's table; False for any other file."""
    if change.path.rpartition("/")[2] != PYPROJECT:
        return False
    return bool(_table(git, change, "old", rest=True) != _table(git, change, "new", rest=True))


def _table(git: Git, change: Change, side: str, *, rest: bool = False) -> Any:
    entry = change.old if side == "old" else change.new
    if entry is None or entry.kind != "file":
        return None
    data = git.blob(entry.oid)
    try:
        document = tomllib.loads(data.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError):
        return data  # no TOML: any change of it is a change of everything
    tool = document.get("tool")
    own = tool.pop("headergen", None) if isinstance(tool, dict) else None
    return document if rest else own

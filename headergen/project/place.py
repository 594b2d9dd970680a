"""Where a project lies in its repository, and where the others of that do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from headergen.config import Config
from headergen.config.files import NAMES, PYPROJECT, parse_config
from headergen.diagnostics import ConfigError
from headergen.git.history import called
from headergen.git.plumbing import Git
from headergen.git.workplace import Workplace


class ProjectPlace(Struct, frozen=True):
    """Where a project lies, for what reads its history: the ``top`` of its repository, and its ``prefix`` there ("" or
    ending in a slash). ``Project`` is the one whose files were read.
    """

    config: Config
    top: Path
    prefix: str

    @property
    def configured(self) -> bool:
        """Whether there is a configuration; without one the folders have their usual names, and nothing is proven."""
        return bool(self.config.source)

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


def project_sources(place: Workplace) -> list[str]:
    """The configurations of the projects that HEAD has, from the top of the work tree, the shortest path first."""
    # a prefix that no folder has: none of them is left out
    nowhere = ProjectPlace(Config(root=place.top, source="", arches=()), place.top, "/")
    with place.git() as git:
        found = other_projects(git, "HEAD", nowhere)
        return sorted(
            (f"{each.prefix}{each.config.source}" for each in found), key=lambda path: (path.count("/"), path)
        )


def other_projects(git: Git, revision: str, besides: ProjectPlace) -> Iterator[ProjectPlace]:
    """The other projects of a repository, wherever their configuration lies at a revision; none before a commit."""
    if git.object(f"{revision}^{{tree}}") is None:
        return
    for path, entry in called(git, revision, NAMES):
        prefix = path[: -len(path.rpartition("/")[2])]
        if prefix == besides.prefix or entry.kind != "file":
            continue
        if path.endswith(PYPROJECT) and b"headergen" not in git.blob(entry.oid):
            continue
        place = replace(besides, prefix=prefix)
        config = place.config_at(git, revision)
        if config is not None:
            yield replace(place, config=config)

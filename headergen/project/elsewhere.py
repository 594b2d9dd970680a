"""The projects of a repository, for whoever stands outside of them: at its top, where CI starts, or elsewhere."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

from msgspec import Struct

from headergen.config import Config
from headergen.config.files import find_config
from headergen.diagnostics import HeadergenError, NotConfigured
from headergen.git.workplace import find_workplace
from headergen.inputs import has_no_work_tree

NO_PROJECT = "no project here: nothing is configured"


class OtherProjects(Struct, frozen=True):
    """Where a repository's projects are, in lines, and the command that gets to one of them."""

    lines: tuple[str, ...]
    way: str


class ConfiguredElsewhere(NotConfigured):
    """There is no configuration, and other projects of the repository have one."""

    def __init__(self, found: OtherProjects, start: Path) -> None:
        super().__init__("; ".join(found.lines), location=str(start), help=found.way)
        self.found = found


def elsewhere(start: Path) -> OtherProjects | None:
    """The projects that the repository of ``start`` has at HEAD; None where there are none, or nothing can be asked."""
    from headergen.project.place import project_sources  # for who is in none

    here = start.resolve()
    if has_no_work_tree(here):
        return None
    try:
        place = find_workplace(start.absolute())
        sources = [place.top / path for path in project_sources(place)] if place else []
    except HeadergenError:  # no git, somebody else's: whoever needs it there says so
        return None
    if place is None or not sources:
        return None
    there = [path.parent for path in sources if path.is_file() and not here.is_relative_to(path.parent.resolve())]
    if not there:  # else it would have been found
        lost = shlex.quote(os.path.relpath(sources[0], here))
        return OtherProjects((f"the configuration that HEAD has is not here: {lost}",), f"git checkout HEAD -- {lost}")
    folders = ", ".join(path.relative_to(place.top).as_posix() for path in there)
    way = f"cd {shlex.quote(os.path.relpath(there[0], here))}"
    return OtherProjects((NO_PROJECT, f"projects of this repository: {folders}"), way)


def project_config(start: Path) -> Config:
    """The configuration of the project that ``start`` lies in; ``ConfiguredElsewhere`` says where the repository's are,
    and ``NotConfigured`` that there are none.
    """
    try:
        return find_config(start)
    except NotConfigured:
        refuse_elsewhere(start)
        raise


def refuse_elsewhere(start: Path) -> None:
    """``ConfiguredElsewhere`` where the repository has projects, and ``start`` lies in none of them."""
    if (found := elsewhere(start)) is not None:
        raise ConfiguredElsewhere(found, start)

"""``headergen dump`` in a project: what its imported headers declare, one interface for each target."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec.structs import replace

from headergen.commands.dump import chosen_headers
from headergen.diagnostics import HeaderError, HeadergenError
from headergen.interface import read
from headergen.model import Abi, Skipped
from headergen.project.opened import opened_project
from headergen.report.progress import Progress
from headergen.targets import TARGETS


def dump_project(
    start: Path, arches: Sequence[str], patterns: Sequence[str], *, tool: str | None = None, progress: Progress
) -> Iterator[Abi]:
    """One ``Abi`` for each of ``arches`` (none: every target that has headers here), of the project around ``start``.

    It is made of the imported headers as they lie on the disk: of all modules' entries together, or of the headers
    that ``patterns`` name. ``ConfigError`` if a target has no headers.
    """
    with opened_project(start, write=False, progress=progress) as project:
        interfaces = project.interfaces
        interfaces.require(arches)
        if not interfaces.targets:
            raise HeadergenError(
                f"{project.config.headers} has no headers to look at",
                help="run headergen sync KERNEL, or give folders of installed headers with --include DIR",
            )
        for arch in arches or interfaces.targets:
            headers = interfaces.headers(arch)
            named, found = chosen_headers(patterns or project.config.entries_of(arch), iter(headers))
            for name in named:
                if name not in headers:
                    raise HeaderError(
                        f"{name} was not imported for {arch}",
                        location=project.config.headers,
                        help="configure it and run headergen sync, or name one that is there",
                    )
            unreadable: list[Skipped] = []
            abi = read([*named, *found], headers, TARGETS[arch], tool=tool, unreadable=unreadable if found else None)
            for item in unreadable:
                if item.name in named:
                    raise HeaderError(f"{item.name} cannot be read: {item.reason}", help="mend it, or leave it out")
            yield replace(abi, skipped=(*abi.skipped, *unreadable), kernel=interfaces.lock.kernel_of(arch))

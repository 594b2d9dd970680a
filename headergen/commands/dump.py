"""``headergen dump``: the model of some headers, as data."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace

from headergen.config.patterns import chosen_headers
from headergen.diagnostics import Diagnostic, HeaderError, HeadergenError
from headergen.diagnostics.rules_import import NAME_CONFLICT
from headergen.interface import HeaderSource, read
from headergen.interface.findings import findings
from headergen.interface.needed import is_library
from headergen.kernel import version_of_folders
from headergen.model import Abi, KernelId, Skipped
from headergen.targets import TARGETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from headergen.report.progress import Progress


def dump_folders(
    arches: Sequence[str],
    folders: Sequence[Path],
    patterns: Sequence[str],
    *,
    tool: str | None = None,
    alone: bool = False,
) -> Iterator[Abi]:
    """One ``Abi`` for each arch, read from installed headers in ``folders`` (in the order of ``-I``).

    A header that a pattern found and that cannot be read is in ``skipped`` with the reason; one that was named is a
    failure. ``alone``: headers that forget to include what they use are not completed.
    """
    for folder in folders:
        if not folder.is_dir():
            raise HeadergenError(f"no folder {folder}", help="give a folder of installed headers (linux/, asm/)")
    named, found = chosen_headers(patterns, (name for folder in folders for name in _headers(folder)))
    kernel = KernelId(version=version_of_folders(folders))
    for arch in arches:
        yield _read(named, found, folders, arch, kernel, tool=tool, alone=alone)


def dump_project(
    start: Path,
    arches: Sequence[str],
    patterns: Sequence[str],
    *,
    tool: str | None = None,
    alone: bool = False,
    progress: Progress,
) -> Iterator[Abi]:
    """One ``Abi`` for each of ``arches`` (none: every target that has headers here), of the project around ``start``.

    It is made of the imported headers as they lie on the disk: of all modules' entries together, or of the headers
    that ``patterns`` name. ``ConfigError`` if a target has no headers.
    """
    from headergen.project.opened import opened_project

    with opened_project(start, write=False, progress=progress) as project:
        modules = project.modules
        modules.require(arches)
        if not modules.targets:
            raise HeadergenError(
                f"{project.config.headers} has no headers to look at",
                help="run headergen sync KERNEL, or give folders of installed headers with --include DIR",
            )
        for arch in arches or modules.targets:
            headers = modules.headers(arch)
            named, found = chosen_headers(patterns or project.config.entries_of(arch), headers)
            _refuse_missing(named, headers, arch, project.config.headers)
            yield _read(named, found, headers, arch, modules.lock.kernel_of(arch), tool=tool, alone=alone)


def conflicts(abi: Abi) -> list[Diagnostic]:
    """The names that the headers of a dump give two meanings."""
    return [finding for finding in findings(abi, "") if finding.rule == NAME_CONFLICT]


def _refuse_missing(named: Sequence[str], headers: Mapping[str, bytes], arch: str, folder: str) -> None:
    for name in named:
        if name not in headers and not is_library(name):
            raise HeaderError(
                f"{name} was not imported for {arch}",
                location=folder,
                help="configure it and run headergen sync, or name one that is there",
            )


def _read(
    named: Sequence[str],
    found: Sequence[str],
    headers: HeaderSource,
    arch: str,
    kernel: KernelId,
    *,
    tool: str | None,
    alone: bool,
) -> Abi:
    unreadable: list[Skipped] = []
    allowed = unreadable if found else None
    abi = read([*named, *found], headers, TARGETS[arch], tool=tool, unreadable=allowed, alone=alone)
    for item in unreadable:
        if item.name in named:
            raise HeadergenError(f"{item.name} cannot be read: {item.reason}", help="mend the header, or leave it out")
    return replace(abi, skipped=(*abi.skipped, *unreadable), kernel=kernel)


def _headers(folder: Path) -> Iterator[str]:
    for parent, _, files in os.walk(folder):
        relative = os.path.relpath(parent, folder)
        for file in files:
            if file.endswith(".h"):
                yield file if relative == "." else f"{relative}/{file}".replace(os.sep, "/")

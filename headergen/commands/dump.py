"""``headergen dump``: the model of some headers, as data."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from headergen.config.patterns import chosen_headers
from headergen.diagnostics import Diagnostic, HeadergenError
from headergen.diagnostics.rules_import import NAME_CONFLICT
from headergen.interface.findings import findings
from headergen.interface.named import below, read_named, refuse_above, refuse_missing
from headergen.interface.needed import lacks
from headergen.kernel import version_of_folders
from headergen.kernel.included import folders_for, refuse_others
from headergen.model import Abi, KernelId

TYPE_CHECKING = False
if TYPE_CHECKING:
    from os import PathLike
    from pathlib import Path

    from headergen.report.progress import Progress


def dump_folders(
    arches: Sequence[str],
    folders: Sequence[str | PathLike[str]],
    patterns: Sequence[str],
    *,
    tool: str | None = None,
    alone: bool = False,
) -> Iterator[Abi]:
    """One ``Abi`` for each arch, read from installed headers in ``folders`` (in the order of ``-I``).

    A header that a pattern found and that cannot be read is in ``skipped`` with the reason; one that was named is a
    failure. ``alone``: headers that forget to include what they use are not completed.
    """
    refuse_others(folders)
    refuse_above(folders)
    kernel = KernelId(version=version_of_folders(folders))
    for arch in arches:
        searched = folders_for(folders, arch)
        named, found = chosen_headers(patterns, below(searched))
        yield read_named(named, found, searched, arch, kernel, tool=tool, alone=alone)


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

    It is made of the imported headers as they lie on the disk: of all that is configured together, or of the headers
    that ``patterns`` name; and of our own for what the project leaves to the system. A header of no module that cannot
    be read is in ``skipped``. ``ConfigError`` if a target has no headers.
    """
    from headergen.pipeline import ModuleSource
    from headergen.project.modules import entries_here
    from headergen.project.opened import opened_project
    from headergen.project.surroundings import entries_among
    from headergen.sides.system import with_stand_ins

    with opened_project(start, write=False, progress=progress) as project:
        modules = project.modules
        modules.require(arches)
        if not modules.targets:
            raise HeadergenError(
                f"{project.config.headers} has no headers to look at",
                help="run headergen sync KERNEL, or give folders of installed headers with --include DIR",
            )
        for arch in arches or modules.targets:
            headers, kernel = modules.headers_with_beside(arch), modules.lock.kernel_of(arch)
            of_modules = project.config.entries_of_modules(arch)
            # a header that other arches brought, which this one has no half of, is none of its own
            configured = [
                entry
                for entry in entries_here(project.config, modules.lock, arch)
                if entry in of_modules or entry not in headers or not lacks(entry, headers)
            ]
            beside = entries_among({*configured} - of_modules, headers.get)
            configured = [each for each in configured if each in of_modules or each in beside]
            named, found = chosen_headers(patterns or tuple(configured), headers)
            refuse_missing(named, headers, arch, project.config.headers)
            source = with_stand_ins(ModuleSource(arch, "", (*named, *found), headers, kernel))
            if not patterns:
                named, found = _parted(source.entries, of_modules)
            yield read_named(named, found, source.headers, arch, kernel, tool=tool, alone=alone)


def _parted(entries: Sequence[str], first: Collection[str]) -> tuple[list[str], list[str]]:
    """Those of the entries that are among the ``first``, and the others."""
    return [entry for entry in entries if entry in first], [entry for entry in entries if entry not in first]


def conflicts(abi: Abi) -> list[Diagnostic]:
    """The names that the headers of a dump give two meanings."""
    return [finding for finding in findings(abi, "") if finding.rule == NAME_CONFLICT]

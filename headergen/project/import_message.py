"""What an import's commit says, made when it is needed: it takes the interfaces that were there before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

import headergen
from headergen.changeset import ChangeSet, Present
from headergen.config import Config
from headergen.config.places import lock_path
from headergen.diagnostics import Diagnostic, HeaderError, HeadergenError, Severity
from headergen.kernel import KernelTree
from headergen.lock import DEFAULT, LOCAL, Lock, LockedImport
from headergen.model import Abi
from headergen.pipeline import Rendered
from headergen.pipeline.imported import Imported
from headergen.project.header_changes import header_changes
from headergen.project.modules import Modules
from headergen.project.opened import Project
from headergen.report import counted
from headergen.report.message import ImportFacts, import_message
from headergen.separation.versions import key
from headergen.targets import TARGETS

if TYPE_CHECKING:
    from headergen.abidiff import Compared


def as_committed(project: Project) -> Project:
    """The project as HEAD has it, where files were written before without a commit: that is what a commit changes."""
    place, status = project.place, project.status
    if place is None or status is None or not status.dirty or not status.head:
        return project
    from headergen.project.states import entries_below

    found = {
        f"{folder}/{path}": Present(entry.mode, project.git.blob(entry.oid))
        for folder in project.managed
        for path, entry in entries_below(project.git, status.head, f"{project.prefix}{folder}").items()
        if entry.kind == "file"
    }
    return replace(project, found=found)


def facts_of(project: Project, imported: Imported, changes: ChangeSet, rendered: Rendered) -> ImportFacts:
    """What a message tells of an import: ``changes`` are those of the commit, against the state ``project``."""
    config = project.config
    alone = imported.entry.alone or bool(imported.moved)
    before = _before(project.lock, imported) if alone else project.lock.imports.get(imported.name)
    default = project.lock.imports.get(DEFAULT)
    of_headers = ChangeSet(project.root, tuple(c for c in changes.changes if lock_path(config, c.path) is not None))
    return ImportFacts(
        kernel=imported.entry.kernel,
        arches=imported.targets if alone else imported.entry.arches,
        before=before.kernel if before else None,
        headergen=headergen.__version__,
        files=of_headers.summary if of_headers else "",
        headers=config.headers.rpartition("/")[2],
        placeholder=imported.entry.placeholder,
        subject=config.subject,
        trailers=config.trailers,
        holds=tuple(
            f"{hold.header} {_since(imported.files[hold.header].held)}, because {hold.reason}"
            for hold in config.holds
            if not hold.local and not alone and hold.header in imported.files and imported.files[hold.header].held
        ),
        own=() if alone else tuple(h.header for h in config.holds if h.local and h.header in imported.files),
        frozen=imported.name != DEFAULT,
        moved=imported.moved,
        along=imported.along,
        gone=tuple(sorted({_told_gone(p, name) for p, name in imported.gone.items() if p in project.lock.files})),
        others=(default.kernel.version if default else None) or "of an unnamed version" if alone else "",
        rejoined={} if alone or imported.name != DEFAULT else _rejoined(project.lock, imported),
        added=tuple(arch for arch in imported.entry.arches if arch not in project.lock.arches),
        dropped=tuple(arch for arch in project.lock.arches if arch not in config.arches),
        came=_modules(config, changes, "added") - _modules_of(config, project.found),
        went=_modules(config, changes, "removed") - {source.key for source in rendered.sources},
    )


def _before(lock: Lock, imported: Imported) -> LockedImport | None:
    """The import that what moves alone was of; the newest, where those were several."""
    found = [
        lock.imports[lock.files[path].import_name]
        for path, file in imported.files.items()
        if file.chain and file.chain[-1] in imported.moved and path in lock.files and lock.files[path].held != LOCAL
    ]
    return max(found, key=lambda each: key(each.kernel.version or ""), default=None)


def _rejoined(lock: Lock, imported: Imported) -> dict[str, tuple[str, ...]]:
    """The headers that had moved alone and are one import with the others again, by the version that they were at."""
    found: dict[str, list[str]] = {}
    for path in sorted(lock.moved_alone.keys() & imported.files.keys()):
        version = lock.imports[lock.files[path].import_name].kernel.version or "of an unnamed version"
        if version != imported.entry.kernel.version:
            found.setdefault(version, []).append(path)
    return {version: tuple(paths) for version, paths in found.items()}


def _told_gone(path: str, name: str) -> str:
    """A header that went; of those of arches the path, for another arch may have it still."""
    return path if name.startswith("asm/") else name


def _since(held: str) -> str:
    return "as the project's own" if held == LOCAL else f"at {held}"


def _modules(config: Config, changes: ChangeSet, kind: str) -> frozenset[tuple[str, str]]:
    return _modules_of(config, (change.path for change in changes.changes if change.kind == kind))


def _modules_of(config: Config, paths: Iterable[str]) -> frozenset[tuple[str, str]]:
    """The targets and modules that rendered files are of: ``generated/arm64/kvm/structs.py`` is of arm64's kvm."""
    start = f"{config.output}/"
    parts = (path.removeprefix(start).split("/") for path in paths if path.startswith(start))
    return frozenset((each[0], each[1]) for each in parts if len(each) == 3 and each[0] in TARGETS)


def _of(abis: Mapping[tuple[str, str], Abi], arches: Sequence[str]) -> dict[tuple[str, str], Abi]:
    """Without the targets that this import is not about."""
    return {key: abi for key, abi in abis.items() if key[0] in arches}


def _compared(old: Mapping[tuple[str, str], Abi], new: Mapping[tuple[str, str], Abi]) -> list[list[Compared]]:
    """What the comparison of the interfaces that were there before finds, by module."""
    from headergen.abidiff import compare_one  # a run that commits nothing needs none

    both = [key for key in new if key in old]
    return [
        [compare_one(key[0], old[key], new[key]) for key in both if key[1] == name]
        for name in dict.fromkeys(module for _, module in both)
    ]


def _findings(
    each: Sequence[Sequence[Compared]], tree: KernelTree, exported: Mapping[str, Mapping[str, bytes]]
) -> list[Diagnostic]:
    """What was found in several comparisons, judged by all arches of the new kernel: see ``kept_by_others``."""
    from headergen.abidiff import merge
    from headergen.pipeline.headers import KernelHeaders
    from headergen.pipeline.other_arches import in_doubt, kept_by_others, with_own_part

    compared = [one for these in each for one in these]
    present = [target for target in TARGETS if TARGETS[target].kernel_arch in tree.arches()]

    def headers(target: str) -> KernelHeaders:
        return KernelHeaders(tree, TARGETS[target].kernel_arch, refused={})

    try:
        others = kept_by_others(compared, {one.target for one in compared}, present, headers)
        untold = not present
    except HeadergenError:  # what nobody imports is no reason not to import the rest
        others, untold = [], True
    if untold:
        judged = iter(in_doubt(compared, others, lambda target: with_own_part(exported[TARGETS[target].kernel_arch])))
        each = [[next(judged) for _ in these] for these in each]
    return [finding for these in each for finding in merge([*these, *others])]


class ImportMessage(Struct):
    """The commit's message, made when it is needed: it takes the old interfaces, which nobody else wants.

    ``unchanged`` says, once it is made, that the same interfaces are there as before and the comparison finds nothing:
    comments or parts for the kernel alone have changed.
    """

    project: Project
    rendered: Rendered
    facts: ImportFacts
    imported: Modules  # the headers as they will be
    exported: Mapping[str, Mapping[str, bytes]]  # and all that the kernel has, by kernel arch
    tree: KernelTree
    text: str = ""
    unchanged: bool = False

    def __call__(self) -> str:
        """The whole message."""
        if not self.text:
            arches = self.facts.arches
            try:
                old = self.project.modules.abis()
            except HeaderError:  # headers that never made a module are no reason not to replace them
                old = {}
            headers = header_changes(self.project.modules, self.imported, arches, self.exported)
            before = _of(old, arches)
            after = _of(self.rendered.abis(), arches)
            findings = _findings([*_compared(before, after), headers.compared], self.tree, self.exported)
            told = not (self.facts.went or headers.moved or headers.unreadable or headers.in_part)
            same = before.keys() == after.keys() and told and not findings
            self.unchanged = bool(after or headers.looked_at) and same
            grave = [finding for finding in findings if finding.severity > Severity.NOTE]
            judged = counted(grave) if grave else ""
            facts = replace(
                self.facts, judged=judged, unchanged=self.unchanged, untold=headers.unreadable, in_part=headers.in_part
            )
            self.text = import_message(facts, before, after, headers.lines)
        return self.text


def spared(project: Project, lock: Lock, message: ImportMessage) -> bool:
    """Whether the configuration spares the commit: nothing changed for users, nor in how the import was made."""
    old = project.lock
    if not project.config.skip_unchanged or old.templates != lock.templates or old.headergen != lock.headergen:
        return False
    if {n: (e.arches, e.placeholder) for n, e in old.imports.items()} != {
        n: (e.arches, e.placeholder) for n, e in lock.imports.items()
    }:
        return False
    message()
    return message.unchanged

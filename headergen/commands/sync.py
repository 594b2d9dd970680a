"""``headergen sync``: a kernel's headers into linux-headers/, the modules made of them, and one commit of both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

import headergen
from headergen.changeset import ChangeSet, Present
from headergen.config import Config
from headergen.diagnostics import ConfigError, Diagnostic, HeaderError, KernelError, Severity
from headergen.diagnostics.nearest import or_nearest
from headergen.diagnostics.rules_import import INCOMPLETE_MODULE
from headergen.git.plumbing import Git
from headergen.kernel import KernelTree
from headergen.lock import DEFAULT, LOCAL, Lock, LockedFile, digest
from headergen.model import Abi
from headergen.pipeline import Rendered, demanded, interfaces, modules
from headergen.pipeline.importing import Imported, import_headers
from headergen.project.configured import configuration_along
from headergen.project.exceptions import excepted
from headergen.project.locks import joined, merged_lock
from headergen.project.modules import Modules, templates_hash
from headergen.project.opened import Project, opened_project
from headergen.project.standing import placed, remarks
from headergen.project.writing import CommitRequest, refuse_unready, wanted_files, write
from headergen.report import counted
from headergen.report.message import ImportFacts, import_message
from headergen.report.progress import Progress
from headergen.separation.versions import key as version_key
from headergen.sides.kernels import opened
from headergen.targets import TARGETS


class Synced(Struct, frozen=True):
    """What a sync did, or would do. ``commit`` is "" where none was made, ``message`` what it says or would say;
    ``headers`` and ``exported`` count what was imported and what the kernel exports, ``modules`` what was rendered.
    ``skipped``: nothing changes for users, and the configuration wants no commit for that.
    """

    kernel: str
    changes: ChangeSet
    findings: tuple[Diagnostic, ...]
    commit: str
    message: str
    headers: int
    exported: int
    modules: int
    up_to_date: bool
    skipped: bool = False


def sync(
    start: Path,
    spec: str,
    *,
    rev: str | None = None,
    arches: Sequence[str] = (),
    dry_run: bool = False,
    commit: bool = True,
    signoff: bool = False,
    placeholder: str = "",
    allow_older: bool = False,
    progress: Progress,
) -> Synced:
    """Imports the kernel ``spec`` into the project that ``start`` lies in; see the contract for what is written."""
    with opened_project(start, write=not dry_run, progress=progress) as project:
        config, old = project.config, project.lock
        project.owner.refuse_first_import(project.found, project.ignored)
        along = {}
        if commit:
            refuse_unready(project)
            along = configuration_along(project)
        with opened(spec, rev, progress) as tree:
            chosen = choose(config, old, tree, arches, allow_older=allow_older)
            with progress.stage("import headers") as stage:
                imported = import_headers(config, tree, chosen, held=_held(project), placeholder=placeholder)
                stage.advance(by=len(imported.headers))
            title = tree.title
            imported = joined(config, old, imported)
            lock = merged_lock(config, old, imported, templates=templates_hash(config))
            headers = _all_headers(project, lock, imported)
            rendered = _render(Modules(config, headers, lock), imported, progress)
            wanted = wanted_files(config, headers, lock, rendered)
            changes = project.plan(wanted)
        lacking = _lacking(config, rendered, chosen, changes)
        before = _committed(project) if commit else project
        facts = _facts(before, imported, changes if before is project else before.plan(wanted))
        message = _Message(before, rendered, facts)
        oid = ""
        contents = all(change.kind == "changed" for change in changes.changes) and not along
        skipped = bool(changes) and commit and contents and _skipped(project, lock, message)
        if not dry_run and not skipped:
            request = CommitRequest(message, signoff or config.signoff, along=along) if commit else None
            oid = write(project, wanted, changes, request)
        return Synced(
            kernel=title,
            changes=changes,
            findings=excepted(config, (*imported.findings, *lacking, *remarks(config, lock))),
            commit=oid,
            message=message() if oid or (dry_run and changes) else "",
            headers=len(imported.headers),
            exported=imported.looked_at,
            modules=rendered.modules,
            up_to_date=not oid and not changes,
            skipped=skipped,
        )


def choose(
    config: Config, lock: Lock, tree: KernelTree, arches: Sequence[str], *, allow_older: bool = False
) -> tuple[str, ...]:
    """The targets to import from ``tree``: those asked for, and those that must come along because they share headers.

    ``ConfigError`` for an arch that is not configured; ``KernelError`` where two kernels would be mixed.
    """
    for arch in arches:
        if arch not in config.arches:
            raise ConfigError(
                f"arch {arch} is not configured{or_nearest(arch, config.arches)}",
                location=config.source,
                help=f"configured are {', '.join(config.arches)}; add it to arches if you want it",
            )
    frozen = [arch for arch in arches if arch in config.frozen]
    if not frozen and not allow_older:
        _refuse_older(lock, tree)
    if frozen:
        return _frozen(config, tree, arches, frozen)
    thawed = [arch for arch in config.arches if arch not in config.frozen]
    if not thawed:
        raise ConfigError(
            "every arch is frozen", location=config.source, help=f"name one: headergen sync … --arch {config.arches[0]}"
        )
    if not arches:
        chosen = thawed
    else:
        families = {TARGETS[arch].kernel_arch for arch in arches}
        chosen = [
            arch for arch in thawed if arch in arches or (arch in lock.arches and TARGETS[arch].kernel_arch in families)
        ]
        _refuse_mixing(config, lock, tree, chosen)
    refuse_one_arch_for_many(tree, chosen)
    return tuple(chosen)


def _refuse_older(lock: Lock, tree: KernelTree) -> None:
    """``KernelError`` where an import would go back to an older kernel: nearly always the wrong tree was named."""
    present = lock.imports.get(DEFAULT)
    if present is None or not present.kernel.version or not tree.id.version:
        return
    if version_key(tree.id.version) < version_key(present.kernel.version):
        raise KernelError(
            f"{tree.title} is older than Linux {present.kernel.version}, which is imported here",
            location=tree.origin,
            help="name a newer kernel; or say --allow-older to go back",
        )


def _frozen(config: Config, tree: KernelTree, arches: Sequence[str], frozen: Sequence[str]) -> tuple[str, ...]:
    families = {TARGETS[arch].kernel_arch for arch in arches}
    if len(families) > 1:
        raise KernelError(
            f"{', '.join(arches)} do not share one kernel: {frozen[0]} is frozen", help="sync them one after the other"
        )
    version = config.frozen[frozen[0]].version
    if tree.id.version != version:
        raise KernelError(
            f"{frozen[0]} is frozen at Linux {version}, and this is {tree.title}",
            location=tree.origin,
            help=f"give a tree of {version}, or change frozen.{frozen[0]}.version in {config.source}",
        )
    return tuple(arch for arch in config.arches if TARGETS[arch].kernel_arch in families)


def _refuse_mixing(config: Config, lock: Lock, tree: KernelTree, chosen: Sequence[str]) -> None:
    """Generic headers are shared: an arch that is left out must have come from this very kernel."""
    present = lock.imports.get(DEFAULT)
    if present is None:
        return
    others = [arch for arch in present.arches if arch not in chosen and arch in config.arches]
    if others and present.kernel != tree.id:
        raise KernelError(
            f"{', '.join(chosen)} alone cannot move to {tree.title}: linux/ and asm-generic/ are shared with"
            f" {', '.join(others)}, which are at Linux {present.kernel.version}",
            help="sync without --arch; or freeze the arches that are to stay",
        )


def refuse_one_arch_for_many(tree: KernelTree, chosen: Sequence[str]) -> None:
    """``KernelError`` where installed headers, which do not say what arch they are of, would be taken for several."""
    families = dict.fromkeys(TARGETS[arch].kernel_arch for arch in chosen)
    if tree.kind == "installed" and not tree.overlays and len(families) > 1:
        raise KernelError(
            f"installed headers are of one arch, and {' and '.join(families)} were asked for",
            location=tree.origin,
            help=f"name the arch that they were installed for: --arch {chosen[0]}",
        )


def _held(project: Project) -> dict[str, tuple[bytes, LockedFile]]:
    held = {}
    for hold in project.config.holds:
        locked, data = project.lock.files.get(hold.header), project.headers.get(hold.header)
        if locked is None and data is not None:
            own = digest(data)
            held[hold.header] = (data, LockedFile(DEFAULT, "", own, own, (), LOCAL))
        if locked is not None and data is not None:
            version = locked.held or project.lock.imports[locked.import_name].kernel.version or "unknown"
            held[hold.header] = (data, replace(locked, held=version))
    return held


def _all_headers(project: Project, lock: Lock, imported: Imported) -> dict[str, bytes]:
    """Every header that the lock knows: those just imported, the others as they lie on the disk."""
    headers = dict(imported.headers)
    for path, locked in lock.files.items():
        if path in headers:
            continue
        data = project.headers.get(path)
        if data is None or digest(data) != locked.hash:
            owner = lock.imports[locked.import_name]
            raise HeaderError(
                f"{path} {'is missing' if data is None else 'is not as it was imported'}",
                location=f"{project.config.headers}/{path}",
                help=f"bring it back with git, or sync Linux {owner.kernel.version} with --arch {owner.arches[0]}",
            )
        headers[path] = data
    return headers


def _render(sources: Modules, imported: Imported, progress: Progress) -> Rendered:
    with progress.stage("render modules") as stage:
        folder = sources.config.template_folder
        return modules(sources.sources(), folder, known=imported.abis, done=stage.advance)


def _lacking(config: Config, rendered: Rendered, arches: Sequence[str], changes: ChangeSet) -> Iterator[Diagnostic]:
    """What the reading of the modules found: names with two meanings always, what is lost when something changes."""
    for finding in placed(config, rendered.findings):
        if finding.rule != INCOMPLETE_MODULE or (changes and set(finding.targets) & set(arches)):
            yield finding


# ---------------------------------------------------------------------------------------------- what is said about it


def _committed(project: Project) -> Project:
    """The project as HEAD has it, where files were written before without a commit: that is what a commit changes."""
    place, status = project.place, project.status
    if place is None or status is None or not status.dirty or not status.head:
        return project
    from headergen.project.states import entries_below

    with Git(place.top) as git:
        found = {
            f"{folder}/{path}": Present(entry.mode, git.blob(entry.oid))
            for folder in project.config.managed
            for path, entry in entries_below(git, status.head, f"{project.prefix}{folder}").items()
            if entry.kind == "file"
        }
    return replace(project, found=found)


def _facts(project: Project, imported: Imported, changes: ChangeSet) -> ImportFacts:
    config = project.config
    before = project.lock.imports.get(imported.name)
    folder = f"{config.headers}/"
    of_headers = ChangeSet(
        project.root, tuple(c for c in changes.changes if c.path.startswith(folder) and c.path != config.lock)
    )
    return ImportFacts(
        kernel=imported.entry.kernel,
        arches=imported.entry.arches,
        before=before.kernel if before else None,
        headergen=headergen.__version__,
        files=of_headers.summary if of_headers else "",
        headers=config.headers.rpartition("/")[2],
        placeholder=imported.entry.placeholder,
        holds=tuple(
            f"{hold.header} at {imported.files[hold.header].held}, because {hold.reason}"
            for hold in config.holds
            if hold.header in imported.files and imported.files[hold.header].held
        ),
        frozen=imported.name != DEFAULT,
        added=tuple(arch for arch in imported.entry.arches if arch not in project.lock.arches),
        dropped=tuple(arch for arch in project.lock.arches if arch not in config.arches),
    )


def _of(abis: Mapping[tuple[str, str], Abi], arches: Sequence[str]) -> dict[tuple[str, str], Abi]:
    """Without the targets that this import is not about."""
    return {key: abi for key, abi in abis.items() if key[0] in arches}


def _compared(old: Mapping[tuple[str, str], Abi], new: Mapping[tuple[str, str], Abi]) -> list[Diagnostic]:
    """What the comparison of the interfaces that were there before finds."""
    from headergen.abidiff import compare  # a run that commits nothing needs none

    both = [key for key in new if key in old]
    return [
        finding
        for name in dict.fromkeys(module for _, module in both)
        for finding in compare(*([side[key] for key in both if key[1] == name] for side in (old, new)))
    ]


def _abis(of: Modules) -> dict[tuple[str, str], Abi]:
    sources = of.sources()
    return dict(zip((source.key for source in sources), demanded(interfaces(sources)), strict=True))


class _Message(Struct):
    """The commit's message, made when it is needed: it takes the old interfaces, which nobody else wants.

    ``unchanged`` says, once it is made, that the same interfaces are there as before and the comparison finds nothing:
    comments or parts for the kernel alone have changed.
    """

    project: Project
    rendered: Rendered
    facts: ImportFacts
    text: str = ""
    unchanged: bool = False

    def __call__(self) -> str:
        if not self.text:
            try:
                old = _abis(self.project.modules)
            except HeaderError:  # headers that never made a module are no reason not to replace them
                old = {}
            arches = self.facts.arches
            before, after = _of(old, arches), _of(self.rendered.abis(), arches)
            findings = _compared(before, after)
            self.unchanged = bool(after) and before.keys() == after.keys() and not findings
            grave = [finding for finding in findings if finding.severity > Severity.NOTE]
            judged = counted(grave) if grave else ""
            facts = replace(self.facts, judged=judged, unchanged=self.unchanged)
            self.text = import_message(facts, before, after)
        return self.text


def _skipped(project: Project, lock: Lock, message: _Message) -> bool:
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

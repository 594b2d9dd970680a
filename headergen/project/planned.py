"""What a kernel makes of a project: headers, lock and modules as they should be, before anything is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from headergen.changeset import ChangeSet
from headergen.diagnostics import Diagnostic
from headergen.diagnostics.rules_import import HELD_HEADER
from headergen.kernel import KernelTree
from headergen.lock import Lock
from headergen.pipeline import Rendered, modules
from headergen.pipeline.imported import Imported
from headergen.pipeline.recalled import imported_again
from headergen.project.coherence import clashes_with_held, refuse_incoherent
from headergen.project.gone import gone_by_patterns, refuse_gone, refuse_needed
from headergen.project.import_message import ImportMessage, as_committed, facts_of
from headergen.project.imported import headers_after, held_headers
from headergen.project.locks import joined, merged_lock
from headergen.project.modules import Modules, templates_hash
from headergen.project.moving import Move, imported_move, lock_of_move
from headergen.project.opened import Project
from headergen.project.patches import patch_texts
from headergen.project.seen import lying_on_disk
from headergen.project.standing import lacking, remarks, settled
from headergen.project.writing import wanted_files
from headergen.report.progress import Progress
from headergen.separation.includes import new_includes


class PlannedImport(Struct, frozen=True):
    """An import that is not written yet. ``kernel`` is the kernel's title, ``modules`` are those of what is there then,
    ``findings`` all that is to be said.
    """

    kernel: str
    imported: Imported
    lock: Lock
    modules: Modules
    rendered: Rendered
    wanted: Mapping[str, bytes]
    changes: ChangeSet
    findings: tuple[Diagnostic, ...]


def planned_import(
    project: Project,
    tree: KernelTree,
    arches: Sequence[str],
    placeholder: str,
    progress: Progress,
    *,
    joining: bool = False,
    drop_gone: bool = False,
) -> PlannedImport:
    """Reads from ``tree`` what the targets need, and renders every module of what is there then.

    Targets that are ``joining`` others leave alone what moved alone. ``drop_gone`` goes on without headers that the
    kernel has no more.
    """
    config, old = project.config, project.lock
    with progress.stage("import headers") as stage:
        alone = old.moved_alone if joining else {}
        imported = imported_again(
            config,
            tree,
            arches,
            held=held_headers(project),
            kept={path: (data, alone[path]) for path, data in project.headers.items() if path in alone},
            given_up=old.files.keys() | old.gone,
            placeholder=placeholder,
            patches=patch_texts(config),
        )
        stage.advance(by=len(imported.headers))
    new = {path: name for path, name in imported.gone.items() if path not in old.gone}
    refuse_gone(project, tree, new, drop=drop_gone)
    imported = joined(config, old, imported)
    lock = merged_lock(config, old, imported, templates=templates_hash(config))
    gone = gone_by_patterns(config, old, lock)
    if not drop_gone:
        refuse_needed(config, tree, gone, imported)
    return _planned(project, tree, replace(imported, gone={**imported.gone, **gone}), lock, progress)


def planned_move(project: Project, tree: KernelTree, move: Move, placeholder: str, progress: Progress) -> PlannedImport:
    """The same where some headers move alone."""
    with progress.stage("import headers") as stage:
        imported = imported_move(project, tree, move, placeholder)
        stage.advance(by=len(move.paths))
    with progress.stage("see that they go with the others"):
        refuse_incoherent(project, tree, imported)
    lock = lock_of_move(project, move, imported, templates=templates_hash(project.config))
    return _planned(project, tree, imported, lock, progress)


def _planned(project: Project, tree: KernelTree, imported: Imported, lock: Lock, progress: Progress) -> PlannedImport:
    config, old = project.config, project.lock
    alone = bool(imported.moved or imported.entry.alone)
    headers = headers_after(project, lock, imported)
    after = Modules(config, headers, lock, lying_on_disk(config.root))
    rendered = _render(project, after, imported, progress)
    wanted = wanted_files(config, headers, lock, rendered)
    changes = project.plan(wanted)
    started = new_includes(old.files, imported.files, config.located(""), alone=imported.files if alone else ())
    lost = lacking(config, rendered.findings, imported.targets, headers, changed=bool(changes))
    findings = (
        *imported.findings,
        *started,
        *(() if alone else clashes_with_held(project, tree, imported)),
        *lost,
        *settled(config, () if alone else imported.settled, tree.title),
        *(each for each in remarks(config, lock) if not (alone and each.rule == HELD_HEADER)),
    )
    return PlannedImport(tree.title, imported, lock, after, rendered, wanted, changes, findings)


def message_of(project: Project, planned: PlannedImport, tree: KernelTree, *, commit: bool) -> ImportMessage:
    """The message of the import's commit, which tells of what that changes. It is made while the kernel is open."""
    before = as_committed(project) if commit else project
    changes = planned.changes if before is project else before.plan(planned.wanted)
    facts = facts_of(before, planned.imported, changes, planned.rendered)
    return ImportMessage(before, planned.rendered, facts, planned.modules, planned.imported.exported, tree)


def _render(project: Project, sources: Modules, imported: Imported, progress: Progress) -> Rendered:
    with progress.stage("render modules") as stage:
        folder = sources.config.template_folder
        as_read = all(place.plain for place in sources.config.places)
        read = imported.abis if as_read else {}
        made = sources.sources()
        known = {each.key: replace(read[each.key], kernel=each.kernel) for each in made if each.key in read}
        return modules(made, folder, known=known, done=stage.advance, present=project.output)

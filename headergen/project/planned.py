"""What a kernel makes of a project: headers, lock and modules as they should be, before anything is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from headergen.changeset import ChangeSet
from headergen.diagnostics import Diagnostic
from headergen.kernel import KernelTree
from headergen.lock import Lock
from headergen.pipeline import Rendered, modules
from headergen.pipeline.importing import Imported, import_headers
from headergen.project.import_message import ImportMessage, as_committed, facts_of
from headergen.project.imported import headers_after, held_headers
from headergen.project.locks import joined, merged_lock
from headergen.project.modules import Modules, templates_hash
from headergen.project.opened import Project
from headergen.project.patches import patch_texts
from headergen.project.standing import lacking, remarks
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
    project: Project, tree: KernelTree, arches: Sequence[str], placeholder: str, progress: Progress
) -> PlannedImport:
    """Reads from ``tree`` what the targets need, and renders every module of what is there then."""
    config, old = project.config, project.lock
    with progress.stage("import headers") as stage:
        held, patches = held_headers(project), patch_texts(config)
        imported = import_headers(config, tree, arches, held=held, placeholder=placeholder, patches=patches)
        stage.advance(by=len(imported.headers))
    imported = joined(config, old, imported)
    lock = merged_lock(config, old, imported, templates=templates_hash(config))
    headers = headers_after(project, lock, imported)
    after = Modules(config, headers, lock)
    rendered = _render(after, imported, progress)
    wanted = wanted_files(config, headers, lock, rendered)
    changes = project.plan(wanted)
    started = new_includes(old.files, imported.files, config.located(""))
    lost = lacking(config, rendered.findings, arches, changed=bool(changes))
    findings = (*imported.findings, *started, *lost, *remarks(config, lock))
    return PlannedImport(tree.title, imported, lock, after, rendered, wanted, changes, findings)


def message_of(project: Project, planned: PlannedImport, *, commit: bool) -> ImportMessage:
    """The message of the import's commit, which tells of what that changes. It is made while the kernel is open."""
    before = as_committed(project) if commit else project
    changes = planned.changes if before is project else before.plan(planned.wanted)
    facts = facts_of(before, planned.imported, changes, planned.rendered)
    return ImportMessage(before, planned.rendered, facts, planned.modules, planned.imported.exported)


def _render(sources: Modules, imported: Imported, progress: Progress) -> Rendered:
    with progress.stage("render modules") as stage:
        folder = sources.config.template_folder
        as_read = all(place.plain for place in sources.config.places)
        known = imported.abis if as_read else {}
        return modules(sources.sources(), folder, known=known, done=stage.advance)

"""``headergen sync``: a kernel's headers into linux-headers/, the modules made of them, and one commit of both."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from headergen.changeset import ChangeSet
from headergen.diagnostics import Diagnostic
from headergen.pipeline import Rendered, modules
from headergen.pipeline.importing import Imported, import_headers
from headergen.project.arches import choose
from headergen.project.configured import configuration_along
from headergen.project.exceptions import excepted
from headergen.project.import_message import ImportMessage, as_committed, facts_of, spared
from headergen.project.imported import headers_after, held_headers
from headergen.project.locks import joined, merged_lock
from headergen.project.modules import Modules, templates_hash
from headergen.project.opened import opened_project
from headergen.project.patches import patch_texts
from headergen.project.standing import lacking, remarks
from headergen.project.writing import CommitRequest, refuse_unready, wanted_files, write
from headergen.report.progress import Progress
from headergen.separation.includes import new_includes
from headergen.sides.kernels import opened


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
                held, patches = held_headers(project), patch_texts(config)
                imported = import_headers(config, tree, chosen, held=held, placeholder=placeholder, patches=patches)
                stage.advance(by=len(imported.headers))
            title = tree.title
            imported = joined(config, old, imported)
            lock = merged_lock(config, old, imported, templates=templates_hash(config))
            headers = headers_after(project, lock, imported)
            after = Modules(config, headers, lock)
            rendered = _render(after, imported, progress)
            wanted = wanted_files(config, headers, lock, rendered)
            changes = project.plan(wanted)
        started = new_includes(old.files, imported.files, config.located(""))
        lost = lacking(config, rendered.findings, chosen, changed=bool(changes))
        before = as_committed(project) if commit else project
        facts = facts_of(before, imported, changes if before is project else before.plan(wanted), rendered)
        message = ImportMessage(before, rendered, facts, after)
        oid = ""
        contents = all(change.kind == "changed" for change in changes.changes) and not along
        skipped = bool(changes) and commit and contents and spared(project, lock, message)
        if not dry_run and not skipped:
            request = CommitRequest(message, signoff or config.signoff, along=along) if commit else None
            oid = write(project, wanted, changes, request)
        return Synced(
            kernel=title,
            changes=changes,
            findings=excepted(config, (*imported.findings, *started, *lost, *remarks(config, lock))),
            commit=oid,
            message=message() if oid or (dry_run and changes) else "",
            headers=len(imported.headers),
            exported=imported.looked_at,
            modules=rendered.modules,
            up_to_date=not oid and not changes,
            skipped=skipped,
        )


def _render(sources: Modules, imported: Imported, progress: Progress) -> Rendered:
    with progress.stage("render modules") as stage:
        folder = sources.config.template_folder
        as_read = all(place.form == "installed" and not place.edits for place in sources.config.places)
        known = imported.abis if as_read else {}
        return modules(sources.sources(), folder, known=known, done=stage.advance)

"""``headergen sync``: a kernel's headers into linux-headers/, the modules made of them, and one commit of both."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from headergen.changeset import ChangeSet
from headergen.diagnostics import Diagnostic
from headergen.lock import LOCAL
from headergen.project.arches import choose
from headergen.project.configured import configuration_along, refuse_uncommitted_patches, refuse_uncommitted_templates
from headergen.project.exceptions import excepted
from headergen.project.import_message import spared
from headergen.project.left_lock import refuse_left_lock
from headergen.project.moving import chosen_move
from headergen.project.opened import opened_project
from headergen.project.planned import message_of, planned_import, planned_move
from headergen.project.writing import CommitRequest, refuse_unready, write
from headergen.report.progress import Progress
from headergen.sides.kernels import opened
from headergen.sides.remembered import remember


class Synced(Struct, frozen=True):
    """What a sync did, or would do. ``commit`` is "" where none was made, ``message`` what it says or would say;
    ``headers`` and ``exported`` count what was imported and what the kernel exports, ``modules`` what was rendered.
    ``own`` of the headers stay as they are, for they are the project's. ``skipped``: nothing changes for users, and the
    configuration wants no commit for that.
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
    own: int = 0


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
    headers: Sequence[str] = (),
    drop_gone: bool = False,
    progress: Progress,
) -> Synced:
    """Imports the kernel ``spec`` into the project that ``start`` lies in; see the contract for what is written.

    With ``headers``, names or patterns, those move alone, and all others stay at the kernel that they are of.
    """
    with opened_project(start, write=not dry_run, progress=progress) as project:
        config = project.config
        refuse_left_lock(project)
        project.owner.refuse_first_import(project.found, project.ignored)
        if commit:
            refuse_unready(project)
        along = configuration_along(project) if commit else {}
        if commit:
            refuse_uncommitted_patches(project)
            refuse_uncommitted_templates(project)
        with opened(spec, rev, progress) as tree:
            if headers:
                move = chosen_move(project, tree, headers, arches, allow_older=allow_older, drop_gone=drop_gone)
                made = planned_move(project, tree, move, placeholder, progress)
            else:
                chosen = choose(config, project.lock, tree, arches, allow_older=allow_older)
                made = planned_import(
                    project, tree, chosen, placeholder, progress, joining=bool(arches), drop_gone=drop_gone
                )
            changes, message = made.changes, message_of(project, made, tree, commit=commit)
            edits_alone = all(change.kind == "changed" for change in changes.changes) and not along
            skipped = bool(changes) and commit and edits_alone and spared(project, made.lock, message)
            oid = ""
            if not dry_run and not skipped:
                request = CommitRequest(message, signoff or config.signoff, along=along) if commit else None
                oid = write(project, made.wanted, changes, request)
                remember(tree.id, spec, rev)
            text = message() if oid or (dry_run and changes) else ""
        return Synced(
            kernel=made.kernel,
            changes=changes,
            findings=excepted(config, made.findings),
            commit=oid,
            message=text,
            headers=made.imported.brought,
            exported=made.imported.looked_at,
            modules=made.rendered.modules,
            up_to_date=not oid and not changes,
            skipped=skipped,
            own=0 if headers else sum(file.held == LOCAL for file in made.imported.files.values()),
        )

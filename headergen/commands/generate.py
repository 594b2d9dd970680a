"""``headergen generate``: the modules again from the same headers, after templates or headergen changed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

import headergen
from headergen.changeset import ChangeSet
from headergen.diagnostics import Diagnostic, HeaderError
from headergen.pipeline import modules
from headergen.project.exceptions import excepted
from headergen.project.imported import unharmed_headers
from headergen.project.locks import merged_lock
from headergen.project.modules import Modules, templates_hash, unimported
from headergen.project.opened import Project, opened_project
from headergen.project.standing import placed
from headergen.project.writing import CommitRequest, wanted_files, write
from headergen.report.progress import Progress


class Generated(Struct, frozen=True):
    """What was done: the change of files, the commit ("" for none), how many modules and files were rendered, and what
    was found on the way.
    """

    changes: ChangeSet
    commit: str
    modules: int
    files: int
    findings: tuple[Diagnostic, ...] = ()


def generate(
    start: Path, *, commit: bool = False, dry_run: bool = False, signoff: bool = False, progress: Progress
) -> Generated:
    """Renders every module of the project that ``start`` lies in. The headers are not touched; ``HeaderError``
    where they are not as they were imported, or were not for a target.
    """
    with opened_project(start, write=not dry_run, progress=progress) as project:
        config = project.config
        headers = unharmed_headers(project)
        along = _along(project) if commit else {}
        lock = merged_lock(config, project.lock, None, templates=templates_hash(config))
        for target, module in unimported(config, lock, (arch for arch in config.arches if arch in lock.arches)):
            raise HeaderError(
                f"the headers of module {module.name} were not imported for {target}",
                location=config.source,
                help="run headergen sync with the kernel that the lock names",
            )
        with progress.stage("render modules") as stage:
            sources = Modules(config, headers, lock).sources()
            rendered = modules(
                sources, config.template_folder, done=stage.advance, with_abis=False, present=project.output
            )
        kept = {path: data for path, data in headers.items() if path in lock.files}
        wanted = wanted_files(config, kept, lock, rendered)
        changes = project.plan(wanted)
        oid = ""
        if not dry_run:
            request = CommitRequest(
                lambda: _message(lock.templates, changes, config.output),
                signoff or config.signoff,
                "generate",
                along if changes else {},
            )
            oid = write(project, wanted, changes, request if commit else None)
        findings = excepted(config, placed(config, rendered.findings, headers))
        return Generated(changes, oid, rendered.modules, len(rendered.files), findings)


def _along(project: Project) -> Mapping[str, bytes]:
    """The configuration, where the commit takes it along. The templates have to be committed."""
    from headergen.project.configured import configuration_along, refuse_uncommitted_templates

    along = configuration_along(project)
    refuse_uncommitted_templates(project)
    return along


def _message(templates: str, changes: ChangeSet, output: str) -> str:
    from headergen.report.message import render_message

    return render_message(headergen.__version__, templates, changes.summary, output)

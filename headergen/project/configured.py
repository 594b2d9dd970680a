"""The configuration that a commit of ours takes along, and the patches and templates that have to be there before: each
commit then proves itself by what it holds.
"""

from __future__ import annotations

import shlex
from pathlib import Path

from headergen.config.files import PYPROJECT
from headergen.config.templates import templates_in
from headergen.diagnostics import RepositoryError
from headergen.git.workplace import stored_as
from headergen.project.opened import Project
from headergen.project.patches import patch_texts
from headergen.project.states import differ_beside_headergen, templates_at


def configuration_along(project: Project) -> dict[str, bytes]:
    """The configuration's file by its path in the project, if HEAD has another or none; {} if it is committed already.

    ``RepositoryError`` where more of the file has changed than headergen's table, or what is staged is a third version:
    then somebody has to say what is to be committed.
    """
    place, status = project.place, project.status
    if place is None or status is None or not status.head:
        return {}
    name = Path(project.config.source).name
    data = (project.root / name).read_bytes()
    path = f"{project.prefix}{name}"
    head = project.git.object(f"{status.head}:{path}")
    if head is not None and (head[2] == data or head[0] == stored_as(place, path, data)):
        return {}
    staged = project.git.object(f":{path}")
    if staged is not None and staged[2] not in (data, head[2] if head else b""):
        raise _refusal(path, "is staged in another version than it has on the disk")
    if head is not None and name == PYPROJECT and differ_beside_headergen(head[2], data):
        raise _refusal(path, "has other changes beside headergen's table")
    return {name: data}


def refuse_uncommitted_patches(project: Project) -> None:
    """``RepositoryError`` where HEAD lacks the patch that an edit applies: a clone could not make the headers again."""
    place, status = project.place, project.status
    if place is None or status is None or not status.head:
        return
    for name, data in patch_texts(project.config).items():
        _require_committed(project, name, data, "the patch of an edit")


def refuse_uncommitted_templates(project: Project) -> None:
    """``RepositoryError`` where HEAD has other templates than lie here: a clone could not render the modules again."""
    place, status, config = project.place, project.status, project.config
    if place is None or status is None or not status.head or config.template_folder is None or not config.modules:
        return
    texts = templates_in(config.template_folder)
    for name, data in texts.items():
        _require_committed(project, f"{config.templates}/{name}", data, "a template")
    there = templates_at(project.git, status.head, f"{project.prefix}{config.templates}")
    for name in sorted(there.keys() - texts.keys()):
        raise RepositoryError(
            f"{project.prefix}{config.templates}/{name} is a template that was removed, and that is not committed",
            location=config.source,
            help=f"commit that first: git rm {shlex.quote(f'{config.templates}/{name}')}, then git commit",
        )


def _require_committed(project: Project, name: str, data: bytes, what: str) -> None:
    place, status = project.place, project.status
    path = f"{project.prefix}{name}"
    head = project.git.object(f"{status.head}:{path}") if status is not None else None
    if place is None or head is None or (head[2] != data and head[0] != stored_as(place, path, data)):
        raise RepositoryError(
            f"{path} is {what}, and not committed as it lies here",
            location=project.config.source,
            help=f"commit it first: git add {shlex.quote(name)}, then git commit",
        )


def _refusal(path: str, why: str) -> RepositoryError:
    return RepositoryError(
        f"{path} {why}",
        location=path,
        help="commit it first, and run this again: a commit of headergen holds its configuration, and nothing else",
    )

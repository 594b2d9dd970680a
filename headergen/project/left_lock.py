"""A lock that the configuration looks for elsewhere: an import beside it would leave behind all that it names."""

from __future__ import annotations

from headergen.config import LOCK_NAME
from headergen.diagnostics import RepositoryError
from headergen.git.history import called
from headergen.project.opened import Project
from headergen.project.place import ProjectPlace, other_projects


def refuse_left_lock(project: Project) -> None:
    """``RepositoryError`` where a first import would be none: there is a lock of the project in another folder."""
    place, status, config = project.place, project.status, project.config
    if project.lock.imports or place is None or status is None or not status.head:
        return
    here = ProjectPlace(config, place.top, project.prefix)
    with place.git() as git:
        found = [path for path, _ in called(git, status.head, (LOCK_NAME,)) if path.startswith(project.prefix)]
        if not found:
            return
        others = {f"{each.prefix}{each.config.lock}" for each in other_projects(git, status.head, here)}
    left = [path for path in found if path not in others and (place.top / path).is_file()]
    if left:
        old, new = left[0][len(project.prefix) :].removesuffix(f"/{LOCK_NAME}"), config.headers
        way = f"git mv {old}/{LOCK_NAME} {new}/ moves it" if config.places else f"git mv {old} {new} moves all"
        raise RepositoryError(
            f"the lock lies in {old}, and is looked for in {new}: what it names would be left behind",
            location=config.source,
            help=f'headers = "{old}" keeps it there; {way}, to be committed with the configuration; git rm forgets it',
        )

"""The imported headers as they lie on the disk, which must be what the lock says of them."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from msgspec.structs import replace

from headergen.diagnostics import HeaderError, RepositoryError
from headergen.lock import LOCAL, Lock, LockedFile, digest, local_file
from headergen.project.opened import Project

if TYPE_CHECKING:
    from headergen.pipeline.imported import Imported


def held_headers(project: Project) -> dict[str, tuple[bytes, LockedFile]]:
    """The headers that stay as they are whatever is imported, with what the lock is to say of them."""
    held = {}
    for hold in project.config.holds:
        locked, data = project.lock.files.get(hold.header), project.headers.get(hold.header)
        if locked is None and data is not None:
            held[hold.header] = (data, local_file(data))
        if locked is not None and data is not None:
            version = locked.held or project.lock.imports[locked.import_name].kernel.version or "unknown"
            held[hold.header] = (data, replace(locked, held=version))
            if hold.local:  # the project's own, as it is now
                own = digest(data)
                held[hold.header] = (data, replace(locked, held=LOCAL, hash=own, source="", source_hash=own))
    return held


def headers_after(project: Project, lock: Lock, imported: Imported) -> dict[str, bytes]:
    """Every header that the lock knows: those just imported, the others as they lie on the disk. ``HeaderError`` for
    one that is not as it was imported.
    """
    headers = dict(imported.headers)
    for path, locked in lock.files.items():
        if path in headers:
            continue
        data = project.headers.get(path)
        if data is None or digest(data) != locked.hash:
            owner = lock.imports[locked.import_name]
            asked = f"--arch {owner.arches[0]}" if owner.arches else f"--header {locked.chain[-1]}"
            raise HeaderError(
                f"{path} {'is missing' if data is None else 'is not as it was imported'}",
                location=project.config.located(path),
                help=f"bring it back with git, or sync Linux {owner.kernel.version} with {asked}",
            )
        headers[path] = data
    return headers


def require_import(project: Project) -> None:
    """``RepositoryError`` where nothing was imported yet."""
    if not project.lock.imports:
        raise RepositoryError(
            "nothing is imported here yet", location=str(project.root), help="run headergen sync with a kernel"
        )


def unharmed_headers(project: Project, *, besides: Collection[str] = ()) -> dict[str, bytes]:
    """The imported headers but for those at some paths; ``HeaderError`` if one is not what the lock says: its module
    would be no kernel's.
    """
    require_import(project)
    config, lock = project.config, project.lock
    paths = [path for path in lock.files if path not in besides]
    for path in paths:
        data = project.headers.get(path)
        if data is None or digest(data) != lock.files[path].hash:
            raise HeaderError(
                "the header is missing" if data is None else "the header is not as it was imported",
                location=config.located(path),
                help=f"bring it back (git checkout -- {config.headers}), or run headergen sync with its kernel",
            )
    return {path: project.headers[path] for path in paths}

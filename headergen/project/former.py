"""Where headers lay before the places in the configuration changed: the lock still says it, and a sync moves them."""

from __future__ import annotations

from msgspec.structs import replace

from headergen.changeset import put_away
from headergen.config import Config, outermost
from headergen.diagnostics import RepositoryError
from headergen.lock import Lock, read_lock


def lock_for(config: Config, data: bytes) -> Lock:
    """The lock with its paths as this configuration writes them, whether or not it had places when it was written."""
    lock = read_lock(data, config.lock)
    if lock.in_places == bool(config.places):
        return lock
    folder = f"{config.headers}/"
    if config.places:
        return replace(lock, files={folder + path: file for path, file in lock.files.items()})
    inside = {path[len(folder) :]: file for path, file in lock.files.items() if path.startswith(folder)}
    return replace(lock, files=inside)


def named_paths(config: Config) -> frozenset[str]:
    """The paths in the project that the lock on the disk names, by the layout that it was written for; and those of the
    lock that a killed run has put away, for it took headers from there.
    """
    path = config.root / config.lock
    on_disk = path.read_bytes() if path.is_file() and not path.is_symlink() else None
    before = put_away(config.root, config.lock)
    return _named_by(config, on_disk) | _named_by(config, before)


def _named_by(config: Config, data: bytes | None) -> frozenset[str]:
    try:
        lock = Lock() if data is None else read_lock(data, config.lock)
    except RepositoryError:  # said where it is read
        return frozenset()
    return frozenset(path if lock.in_places else f"{config.headers}/{path}" for path in lock.files)


def former_folders(config: Config) -> tuple[str, ...]:
    """The folders of headers that these locks name, beside those of the configuration."""
    folders = {header.rpartition("/")[0] for header in named_paths(config)}
    return tuple(
        folder
        for folder in outermost(sorted(folders))
        if not any(f"{folder}/".startswith(f"{other}/") for other in config.managed)
    )

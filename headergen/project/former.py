"""Where headers lay before the places in the configuration changed: the lock still says it, and a sync moves them."""

from __future__ import annotations

from msgspec.structs import replace

from headergen.config import Config, outermost
from headergen.diagnostics import RepositoryError
from headergen.lock import Lock, read_lock


def lock_for(config: Config, data: bytes) -> Lock:
    """The lock with its paths as this configuration writes them, whether or not it had places when it was written."""
    lock = read_lock(data, config.lock)
    had_places = any(each.places for each in lock.imports.values())
    if had_places == bool(config.places):
        return lock
    folder = f"{config.headers}/"
    if config.places:
        return replace(lock, files={folder + path: file for path, file in lock.files.items()})
    inside = {path[len(folder) :]: file for path, file in lock.files.items() if path.startswith(folder)}
    return replace(lock, files=inside)


def named_paths(config: Config) -> frozenset[str]:
    """The paths in the project that the lock on the disk names, by the layout that it was written for."""
    path = config.root / config.lock
    if path.is_symlink() or not path.is_file():
        return frozenset()
    try:
        lock = read_lock(path.read_bytes(), config.lock)
    except RepositoryError:  # said where it is read
        return frozenset()
    had_places = any(each.places for each in lock.imports.values())
    return frozenset(path if had_places else f"{config.headers}/{path}" for path in lock.files)


def former_folders(config: Config) -> tuple[str, ...]:
    """The folders of headers that the lock on the disk names, beside those of the configuration."""
    folders = {header.rpartition("/")[0] for header in named_paths(config)}
    return tuple(
        folder
        for folder in outermost(sorted(folders))
        if not any(f"{folder}/".startswith(f"{other}/") for other in config.managed)
    )

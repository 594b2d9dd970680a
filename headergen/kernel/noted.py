"""Notes what is asked of an unpacked tree and what it answered, so that it can be told later whether all of that still
holds: files are known by their stats as in git's index, and listings are made again.
"""

from __future__ import annotations

import stat
import time

from msgspec import Struct, field

from headergen.kernel.sources import Directory, Stamp

_RACE = 2_000_000_000  # nanoseconds; behind the coarsest clock that file systems have


class Notes(Struct, array_like=True):
    """What was asked: the files that were read (None for one that is not there), where links led, and other questions
    with their answers.
    """

    read: dict[str, Stamp | None] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    names: dict[str, list[str]] = field(default_factory=dict)
    directories: dict[str, list[str]] = field(default_factory=dict)
    exists: dict[str, bool] = field(default_factory=dict)

    def hold(self, source: Directory) -> bool:
        """Whether the tree would give the same answers to all of it."""
        return (
            all(source.stamp(path) == stamp for path, stamp in self.read.items())
            and all(source.leads_to(path) == target for path, target in self.links.items())
            and all(source.exists(path) == there for path, there in self.exists.items())
            and all(source.directories(path) == found for path, found in self.directories.items())
            and all(source.names(prefix) == found for prefix, found in self.names.items())
        )


class Noting:
    """A source that answers as the tree does, and notes it. What other processes ask is not noted.

    ``certain`` is False as soon as the stats of a file say too little: one that has just changed could change again
    before the file system's clock ticks.
    """

    def __init__(self, source: Directory) -> None:
        self._source = source
        self._before = time.time_ns() - _RACE
        self.notes = Notes()
        self.certain = True

    def read(self, path: str) -> bytes | None:
        """The bytes of a regular file; it is stamped before, so that a change on the way is noticed."""
        if path not in self.notes.read:
            stamp = self.notes.read[path] = self._source.stamp(path)
            if stamp is not None and stamp.changed >= self._before:
                self.certain = False
            if stamp is not None and stat.S_ISLNK(stamp.mode):
                self.notes.links[path] = self._source.leads_to(path)
        target = self.notes.links.get(path, path)
        return self._source.read(path) if target == path else self.read(target)

    def names(self, prefix: str) -> list[str]:
        """The paths of all files below the directory ``prefix``, sorted."""
        self.notes.names[prefix] = found = self._source.names(prefix)
        return list(found)

    def directories(self, path: str) -> list[str]:
        """The names of the directories directly in ``path``, sorted."""
        self.notes.directories[path] = found = self._source.directories(path)
        return list(found)

    def exists(self, path: str) -> bool:
        """Whether there is a file at ``path``."""
        self.notes.exists[path] = found = self._source.exists(path)
        return found

    def close(self) -> None:
        """Gives back what the source holds."""
        self._source.close()

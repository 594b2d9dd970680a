"""Which files of a tree a file includes, and what those include: followed by names, for nobody knows the build."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator

# in handwritten code; what a kernel's headers include is read in ``headergen.closure``
INCLUDE = re.compile(rb"^[ \t]*#[ \t]*include[ \t]*[<\"]([^<>\"\n]+)[>\"]", re.MULTILINE)


class Included:
    """Follows includes among ``paths``; ``read`` gives the bytes of one."""

    def __init__(self, paths: Iterable[str], read: Callable[[str], bytes]) -> None:
        self._called: dict[str, list[str]] = defaultdict(list)
        for path in paths:
            self._called[posixpath.basename(path)].append(path)
        self._read = read
        self._next: dict[str, tuple[str, ...]] = {}

    def any(self, path: str, wanted: Collection[str]) -> bool:
        """Whether a file includes one of ``wanted``, at whatever depth."""
        seen, left = {path}, [path]
        while left:
            for each in self.by(left.pop()):
                if each in wanted:
                    return True
                if each not in seen:
                    seen.add(each)
                    left.append(each)
        return False

    def by(self, path: str) -> tuple[str, ...]:
        """The paths of what a file includes itself."""
        if path not in self._next:
            names = {match[1].decode("utf-8", "surrogateescape") for match in INCLUDE.finditer(self._read(path))}
            self._next[path] = tuple(each for name in sorted(names) for each in self._meant(path, name))
        return self._next[path]

    def _meant(self, path: str, name: str) -> Iterator[str]:
        """The one beside the file, or all whose path ends like the name."""
        beside = posixpath.normpath(posixpath.join(posixpath.dirname(path), name))
        alike = self._called.get(posixpath.basename(name), ())
        if beside in alike:
            yield beside
            return
        end = "/" + re.sub(r"^(?:\.\./)+", "", posixpath.normpath(name))
        yield from (each for each in alike if f"/{each}".endswith(end))

"""The headers of a project as programs see them: those that lie there raw are sanitized for it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from headergen.config import Config
from headergen.config.places import header_path, headers_of, lock_path, paths_beside, raw_headers
from headergen.diagnostics import HeaderError
from headergen.model import Location
from headergen.writes import Folder

Lying = Callable[[str], bytes | None]  # what lies at a path of the project


class WithBeside(Mapping[str, bytes]):
    """Headers of an import, and those ``beside`` them that they include: these are there, but not listed. ``paths`` are
    where those lie, by their names.
    """

    def __init__(self, own: Mapping[str, bytes], beside: Mapping[str, bytes], paths: Mapping[str, str]) -> None:
        self._own, self.beside, self.paths = own, beside, paths

    def __getitem__(self, name: str) -> bytes:
        return self._own[name] if name in self._own else self.beside[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._own)

    def __len__(self) -> int:
        return len(self._own)


def with_beside(config: Config, own: Mapping[str, bytes], kernel_arch: str, lying: Lying) -> Mapping[str, bytes]:
    """The headers of an import, by name, with those that no import put beside them and that they include: a compiler
    with their folders finds these too. ``lying`` gives what lies at a path of the project.
    """
    if not config.places:
        return own
    from headergen.closure import included

    beside: dict[str, bytes] = {}
    paths: dict[str, str] = {}
    asked: set[str] = set()
    waiting = [*own]
    while waiting:
        user = waiting.pop()
        for candidates in included(user, own[user] if user in own else beside[user]):
            name = next((each for each in candidates if each in own), candidates[0])
            if name in own or name in asked:
                continue
            asked.add(name)
            for path in paths_beside(config, name, kernel_arch):
                if (data := lying(path)) is not None:
                    beside[name] = installed_form(name, data)  # one that is installed stays as it is
                    paths[name] = path
                    waiting.append(name)
                    break
    return WithBeside(own, beside, paths) if beside else own


def lying_on_disk(root: Path) -> Lying:
    """What lies below the project ``root``; links are none, and nothing lies behind one."""

    def lying(path: str) -> bytes | None:
        with Folder(root) as folder:
            return folder.read(path)

    return lying


def seen_headers(
    config: Config, files: Mapping[str, bytes], kernel_arch: str, *, frozen: bool | None = None
) -> dict[str, bytes]:
    """The headers of a kernel arch by the name they are included by, out of ``files`` by their path in the lock."""
    found = headers_of(config, files, kernel_arch, frozen=frozen)
    raw = raw_headers(config, found, kernel_arch)
    if not raw:
        return found
    for header in raw:
        found[header] = installed_form(header, found[header])
    return found


def installed_form(header: str, raw: bytes) -> bytes:
    """A raw header as it would be installed; as it is where it cannot be."""
    from headergen.sanitize import sanitize  # most projects have none, and load no stage for it

    try:
        return sanitize(raw, name=header)
    except HeaderError:  # make headers_install would fail too, and nobody asked for it here
        return raw


def placed_line(
    config: Config, files: Mapping[str, bytes], kernel_arch: str, place: Location, *, frozen: bool | None = None
) -> int:
    """The line in the file of what a program sees at a place of a header: of one that lies there raw, it is another."""
    if not raw_headers(config, [place.header], kernel_arch):
        return place.line
    raw = files.get(header_path(config, place.header, kernel_arch, frozen=frozen), b"")
    if installed_form(place.header, raw) == raw:
        return place.line
    from headergen.sanitize import line_before

    return line_before(raw, place.header, place.line)


def headers_on_disk(config: Config, root: Path) -> dict[str, bytes]:
    """Every header that may be an import's below the project ``root``, by its path in the lock; links are none."""
    folders = config.header_folders
    return {
        place: path.read_bytes()
        for folder in folders
        for path in _headers_below(root / folder)
        if (place := lock_path(config, path.relative_to(root).as_posix())) is not None
    }


def _headers_below(folder: Path) -> Iterator[Path]:
    for parent, _, names in os.walk(folder):
        for name in sorted(names):
            path = Path(parent, name)
            if name.endswith(".h") and path.is_file() and not path.is_symlink():
                yield path

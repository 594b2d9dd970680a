"""The headers of a project as programs see them: those that lie there raw are sanitized for it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from headergen.config import Config
from headergen.config.places import header_path, headers_of, lock_path, raw_headers
from headergen.diagnostics import HeaderError
from headergen.model import Location


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

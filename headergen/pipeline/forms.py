"""A header in the form that a place wants: raw or installed, and with the declared edits made."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from msgspec import json
from msgspec.structs import asdict

from headergen.config import Config, Edit
from headergen.config.patterns import matches_any
from headergen.config.places import Spot, place_at
from headergen.diagnostics import HeaderError, KernelError
from headergen.edits import applied, matched
from headergen.lock import LockedFile, LockedImport, digest

if TYPE_CHECKING:
    from headergen.pipeline.headers import KernelHeaders


class Forms:
    """Makes the headers of one import, and knows which edits ever found what they are for; ``found`` are those that did
    in headers which are not made again.
    """

    def __init__(self, config: Config, patches: Mapping[str, bytes], found: Iterable[str] = ()) -> None:
        self._config, self._patches = config, patches
        self._made: dict[tuple[str, tuple[str, ...], bytes], tuple[bytes, tuple[str, ...]]] = {}
        self._looked: set[str] = set()
        self._found = set(found)

    @property
    def digests(self) -> dict[str, str]:
        """The hashes of the edits that places name, with the patches that they apply."""
        names = {name for place in self._config.places for name in place.edits}
        return {name: _digest(self._config.edits[name], self._patches) for name in sorted(names)}

    def made(self, headers: KernelHeaders, header: str, spot: Spot) -> tuple[bytes, tuple[str, ...]]:
        """The header's bytes at a place, and the names of the edits that changed it."""
        if spot.place is None:
            return headers.made(header), ()
        data = headers.made(header) if spot.place.form == "installed" else self._raw(headers, header)
        key = (header, spot.place.edits, data)
        if key not in self._made:
            self._made[key] = self._edited(header, spot.place.edits, data)
        return self._made[key]

    def _raw(self, headers: KernelHeaders, header: str) -> bytes:
        if headers.exported.sanitized:
            raise KernelError(
                f"{header} is wanted raw, and these headers are installed ones",
                help='give the kernel\'s source; or say form = "installed" in its place',
            )
        return headers.exported.raw(header)

    def _edited(self, header: str, names: tuple[str, ...], data: bytes) -> tuple[bytes, tuple[str, ...]]:
        done = []
        for edit in (self._config.edits[name] for name in names):
            if edit.headers and not matches_any(edit.headers, header):
                continue
            self._looked.add(edit.name)
            after = applied(edit, data, name=header, patch=self._patches.get(edit.patch, b""))
            if matched(edit, data, after):
                self._found.add(edit.name)
            if after != data:
                done.append(edit.name)
            data = after
        return data, tuple(done)

    def refuse_idle(self, title: str) -> None:
        """``HeaderError`` where an edit matched nothing in any header that it is for: what it meant has a new name."""
        for name in sorted(self._looked - self._found):
            if self._config.edits[name].must_match:
                raise HeaderError(
                    f"the edit {name!r} matches nothing in {title}",
                    location=self._config.source,
                    help="see what became of it in this kernel; must-match = false lets it pass",
                )


def _digest(edit: Edit, patches: Mapping[str, bytes]) -> str:
    """The hash of all that an edit says, and of the patch that it applies."""
    said = asdict(edit)
    if not edit.until:  # locks are older than it
        del said["until"]
    return digest(json.encode(said, order="sorted") + patches.get(edit.patch, b""))


def places_digest(config: Config, paths: Iterable[str]) -> str:
    """The hash of what places say of the headers at some paths, "" for the usual layout. What they say of others is no
    matter of an import: a table grows by a header, and those that are here lie as they lay.
    """
    if not config.places:
        return ""
    found = ((path, place_at(config, path)) for path in sorted(paths))
    return digest(json.encode([(path, place.form, place.edits) if place else (path,) for path, place in found]))


def lie_as_imported(config: Config, each: LockedImport, paths: Collection[str]) -> bool:
    """Whether the headers of an import at these paths still lie where, and in which form, places say."""
    table = digest(json.encode(config.places, order="sorted")) if config.places else ""  # as older versions wrote it
    return each.places in (places_digest(config, paths), table)


def edits_that_differ(
    config: Config, each: LockedImport, files: Mapping[str, LockedFile], patches: Mapping[str, bytes]
) -> list[str]:
    """The edits that are not those which the headers of an import were made with. One that is new and for none of them
    is no matter of theirs.
    """
    now = Forms(config, patches).digests
    names = {file.chain[-1] for file in files.values() if file.chain}
    concerned = {name for name in now if _concerns(config.edits[name], names)}
    return sorted(name for name in concerned | each.edits.keys() if now.get(name) != each.edits.get(name))


def _concerns(edit: Edit, names: Collection[str]) -> bool:
    return not edit.headers or any(matches_any(edit.headers, name) for name in names)

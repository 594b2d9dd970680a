"""Where each header lies, and which of them a target sees: the one table that everybody asks.

Without ``places`` a project has the usual layout below its headers' folder. With them each place takes the headers that
match it, and puts them below its folder without what its patterns have in common: ``asm/*.h`` to ``arm/include/asm``;
or one of them to a file of another name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TypeVar

from msgspec import Struct

from headergen.config import Config, HeaderPlace
from headergen.config.patterns import Words, is_pattern, names_whole, translated
from headergen.targets import TARGETS, kernel_arches

FROZEN_FOLDER = "frozen"
ARCH = "{arch}"
_Of = TypeVar("_Of")


class Spot(Struct, frozen=True):
    """One place of one header: its ``path`` in the lock, and the place that took it (None in the usual layout)."""

    path: str
    place: HeaderPlace | None = None

    @property
    def plain(self) -> bool:
        """Whether the header lies there as ``make headers_install`` writes it."""
        return self.place is None or self.place.plain


def is_frozen(config: Config, kernel_arch: str) -> bool:
    """Whether a kernel arch's targets stay at a kernel of their own; the configuration has them all or none."""
    return any(TARGETS[arch].kernel_arch == kernel_arch for arch in config.frozen)


def spots(config: Config, header: str, kernel_arch: str) -> tuple[Spot, ...]:
    """Where a header of a kernel arch lies; () where no place takes it."""
    if not config.places:
        return (Spot(_usual_path(header, kernel_arch, frozen=is_frozen(config, kernel_arch))),)
    frozen = is_frozen(config, kernel_arch)
    found = ((each.path(header, kernel_arch), each.place) for each in _table.asked_for(config.places, header))
    return tuple(Spot(path, place) for path, place in found if path and _holds_for(place, kernel_arch, frozen=frozen))


def header_path(config: Config, header: str, kernel_arch: str, *, frozen: bool | None = None) -> str:
    """Where a header of a kernel arch is read, by its path in the lock; its bare name where no place takes it.

    ``frozen`` says for the usual layout what the configuration does not.
    """
    if not config.places:
        cold = is_frozen(config, kernel_arch) if frozen is None else frozen
        return _usual_path(header, kernel_arch, frozen=cold)
    found = _read_at(spots(config, header, kernel_arch))
    return found.path if found else header


def headers_of(
    config: Config, files: Mapping[str, bytes], kernel_arch: str, *, frozen: bool | None = None
) -> dict[str, bytes]:
    """The headers of one kernel arch by the name they are included by, out of ``files`` by their path in the lock.

    A frozen arch sees nothing of the others' kernel, and they nothing of its. Of a header that lies at two places, that
    counts which is as it was installed.
    """
    cold = is_frozen(config, kernel_arch) if frozen is None else frozen
    if not config.places:
        return _usual_headers(files, kernel_arch, frozen=cold)
    result: dict[str, bytes] = {}
    table = [each for each in _table(config.places) if _holds_for(each.place, kernel_arch, frozen=cold)]
    for each in sorted(table, key=lambda each: not each.place.plain):
        for path, data in files.items():
            if (header := each.header(path, kernel_arch)) is not None:
                result.setdefault(header, data)
    return result


def laid_headers(config: Config, paths: Iterable[str], kernel_arch: str) -> dict[str, tuple[str, Spot]]:
    """Those of ``paths`` in the lock where an arch's header lies, each with the header's name and its place."""
    frozen = is_frozen(config, kernel_arch)
    if not config.places:
        usual = _usual_headers({path: path for path in paths}, kernel_arch, frozen=frozen)
        return {path: (header, Spot(path)) for header, path in usual.items()}
    table = [each for each in _table(config.places) if _holds_for(each.place, kernel_arch, frozen=frozen)]
    found: dict[str, tuple[str, Spot]] = {}
    for path in paths:
        for each in table:
            if (header := each.header(path, kernel_arch)) is not None:
                found.setdefault(path, (header, Spot(path, each.place)))
    return found


def beside_headers(config: Config, paths: Iterable[str], kernel_arch: str) -> dict[str, str]:
    """Those of ``paths`` in an arch's folders that no place takes, each with what a header there would be called."""
    folders = _folders(config, kernel_arch)
    found: dict[str, str] = {}
    for path in paths:
        if lock_path(config, path) is None:
            for folder, shared in sorted(folders, key=lambda each: -len(each[0])):
                if path.startswith(folder):
                    found.setdefault(path, shared + path[len(folder) :])
    return found


def paths_beside(config: Config, header: str, kernel_arch: str) -> Iterator[str]:
    """Where a header lies that programs find beside those of an arch's places, and that no import put there."""
    if not ({"", ".", ".."} & {*header.split("/")}):
        for folder, shared in _folders(config, kernel_arch):
            if header.startswith(shared):
                yield folder + header[len(shared) :]


def _folders(config: Config, kernel_arch: str) -> list[tuple[str, str]]:
    """The folders of an arch's places, each with what the names of all its headers begin with."""
    frozen = is_frozen(config, kernel_arch)
    return [
        (f"{each.place.to.replace(ARCH, kernel_arch)}/", each.shared)
        for each in _table(config.places)
        if not each.place.renames and _holds_for(each.place, kernel_arch, frozen=frozen)
    ]


def raw_headers(config: Config, headers: Iterable[str], kernel_arch: str) -> list[str]:
    """Those of an arch's headers that are read where they lie raw."""
    if all(place.form == "installed" for place in config.places):
        return []
    found = ((header, _read_at(spots(config, header, kernel_arch))) for header in headers)
    return [header for header, spot in found if spot and spot.place and spot.place.form == "raw"]


def _read_at(found: Sequence[Spot]) -> Spot | None:
    """The place that counts, of those where a header lies: the first where it is as it was installed, or the first."""
    return next((spot for spot in found if spot.plain), found[0] if found else None)


def lock_path(config: Config, path: str) -> str | None:
    """The path in the lock of what lies at a path of the project; None where no header of an import can lie there."""
    if not config.places:
        folder = f"{config.headers}/"
        return path[len(folder) :] if path.startswith(folder) and path != config.lock else None
    if path in config.licence_paths:
        return path
    return path if path in _whole(config.places, config.arches, tuple(config.frozen)) else None


def place_at(config: Config, path: str) -> HeaderPlace | None:
    """The place that takes what lies at a path of the project, or None."""
    for each in _table(config.places):
        if any(each.header(path, arch) is not None for arch in place_arches(config, each.place)):
            return each.place
    return None


def place_folders(config: Config) -> tuple[str, ...]:
    """The folders of all places, for the arches of the project."""
    return tuple(
        dict.fromkeys(
            place.folder.replace(ARCH, arch) for place in config.places for arch in place_arches(config, place)
        )
    )


def place_arches(config: Config, place: HeaderPlace) -> tuple[str, ...]:
    """The kernel arches whose headers a place takes."""
    return tuple(_arches_of(place, config.arches, config.frozen))


def _arches_of(place: HeaderPlace, arches: Iterable[str], frozen: Iterable[str]) -> Iterator[str]:
    cold = kernel_arches(frozen)
    known = kernel_arches(place.arches or arches)
    return (arch for arch in known if _holds_for(place, arch, frozen=arch in cold))


def named_outright(config: Config, kernel_arch: str) -> Iterator[str]:
    """The headers that places name without a pattern: they are imported."""
    frozen = is_frozen(config, kernel_arch)
    for place in config.places:
        if _holds_for(place, kernel_arch, frozen=frozen):
            yield from (header for header in place.headers if not is_pattern(header))


def found_by_patterns(config: Config, headers: Iterable[str], kernel_arch: str) -> Iterator[str]:
    """Those of ``headers`` that patterns of ``import`` find, and that a place takes: they are imported."""
    if not config.patterns:
        return
    for header in headers:
        if names_whole(config.patterns, header) and spots(config, header, kernel_arch):
            yield header


def _holds_for(place: HeaderPlace, kernel_arch: str, *, frozen: bool) -> bool:
    if place.arches:
        return any(TARGETS[arch].kernel_arch == kernel_arch for arch in place.arches)
    return not frozen or ARCH in place.to  # two kernels never share a folder


# ------------------------------------------------------------------------------------------------------- the table


class _Compiled:
    """A place, ready to be asked."""

    def __init__(self, place: HeaderPlace) -> None:
        self.place = place
        self.shared = shared_folder(place.headers)
        self._patterns = [each for each in place.headers if is_pattern(each)]
        names = (each for each in place.headers if not is_pattern(each))
        self.taken = Words.of(names, map(_of_headers, self._patterns))

    def path(self, header: str, kernel_arch: str) -> str:
        """Where a header lies, "" if it is none of this place."""
        if header not in self.taken:
            return ""
        to = self.place.to.replace(ARCH, kernel_arch)
        return to if self.place.renames else f"{to}/{header[len(self.shared) :]}"

    def header(self, path: str, kernel_arch: str) -> str | None:
        """The header that lies at a path, None if it is none of this place."""
        if self.place.renames:
            return self.place.headers[0] if path == self.place.to.replace(ARCH, kernel_arch) else None
        folder = f"{self.place.to.replace(ARCH, kernel_arch)}/"
        if not path.startswith(folder):
            return None
        header = self.shared + path[len(folder) :]
        return header if header in self.taken else None

    def named_paths(self, kernel_arch: str) -> Iterator[str]:
        """Where the headers of one arch lie that the place names outright."""
        return (self.path(header, kernel_arch) for header in self.taken.names)

    def matching(self, kernel_arch: str) -> Iterator[str]:
        """Regular expressions of the other paths of one arch."""
        to = re.escape(self.place.to.replace(ARCH, kernel_arch))
        return (f"{to}/{_of_headers(pattern, skip=len(self.shared))}" for pattern in self._patterns)


def shared_folder(patterns: Sequence[str]) -> str:
    """The folders that all patterns of a place begin with, with the slash behind them; "" for none."""
    plain = []
    for pattern in patterns:
        parts = pattern.split("/")[:-1]
        end = next((at for at, part in enumerate(parts) if is_pattern(part)), len(parts))
        plain.append(parts[:end])
    shared: list[str] = []
    for level in zip(*plain, strict=False):
        if len(set(level)) > 1:
            break
        shared.append(level[0])
    return "".join(f"{part}/" for part in shared)


def _of_headers(pattern: str, *, skip: int = 0) -> str:
    """Of an arch are only those headers that a pattern names so."""
    arch = "" if skip or pattern.startswith("asm/") else "(?!asm/)"
    return f"(?:{arch}{translated(pattern[skip:])})"


@lru_cache(maxsize=256)
def _compiled(places: tuple[HeaderPlace, ...]) -> tuple[_Compiled, ...]:
    return tuple(map(_Compiled, places))


class _PlacesTable:
    """The places of a configuration, ready to be asked. Those that were asked last are known by themselves: each header
    that a kernel exports is asked about, and to look for equal ones takes longer than to ask.
    """

    def __init__(self) -> None:
        self._last: tuple[HeaderPlace, ...] = ()
        self._table: tuple[_Compiled, ...] = ()
        self._named: frozenset[str] = frozenset()
        self._with_patterns: tuple[_Compiled, ...] = ()

    def __call__(self, places: tuple[HeaderPlace, ...]) -> tuple[_Compiled, ...]:
        if places is not self._last:
            self._last, self._table = places, _compiled(places)
            self._named = frozenset().union(*(each.taken.names for each in self._table))
            self._with_patterns = tuple(each for each in self._table if each.taken.others is not None)
        return self._table

    def asked_for(self, places: tuple[HeaderPlace, ...], header: str) -> tuple[_Compiled, ...]:
        """The places that may take a header: most headers of a kernel are named by none."""
        table = self(places)
        return table if header in self._named else self._with_patterns


_table = _PlacesTable()


@lru_cache(maxsize=64)
def _whole(places: tuple[HeaderPlace, ...], arches: tuple[str, ...], frozen: tuple[str, ...]) -> Words:
    """All paths in the project that places take: asked for each file there is, so it is made once for a project."""
    table = [(each, arch) for each in _table(places) for arch in _arches_of(each.place, arches, frozen)]
    named = (path for each, arch in table for path in each.named_paths(arch))
    return Words.of(named, (pattern for each, arch in table for pattern in each.matching(arch)))


# -------------------------------------------------------------------------------------------------- the usual layout


def _usual_path(header: str, kernel_arch: str, *, frozen: bool) -> str:
    """``asm/`` lies by arch, and apart what a frozen arch shares with nobody."""
    if header.startswith("asm/"):
        return f"asm-{kernel_arch}/{header[4:]}"
    return f"{FROZEN_FOLDER}/{kernel_arch}/{header}" if frozen else header


def _usual_headers(files: Mapping[str, _Of], kernel_arch: str, *, frozen: bool) -> dict[str, _Of]:
    own, apart = f"asm-{kernel_arch}/", f"{FROZEN_FOLDER}/{kernel_arch}/"
    result: dict[str, _Of] = {}
    for path, data in files.items():
        if path.startswith(own):
            result[f"asm/{path[len(own) :]}"] = data
        elif frozen and path.startswith(apart):
            result[path[len(apart) :]] = data
        elif not frozen and not path.startswith(f"{FROZEN_FOLDER}/") and _is_shared(path):
            result[path] = data
    return result


def _is_shared(path: str) -> bool:
    return path.startswith("asm-generic/") or (not path.startswith("asm-") and path.endswith(".h"))

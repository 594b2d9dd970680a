"""Imported headers as programs of a target read them: with each other, and with what the import leaves to the system.

The system's are those of one kernel, on both sides of a comparison: what differs is then the import's own. Where no
kernel is at hand, what one side imports counts for both, and headers of our own stand in for the rest. A header goes by
the name that it is included by; for an edited one that may be another than the kernel's
(``"standard-headers/linux/types.h"``), and words that edits put in place of the kernel's get their meaning back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from headergen.closure import included
from headergen.config import Config
from headergen.config.places import Spot, beside_headers, header_path, laid_headers
from headergen.interface.changed import Version
from headergen.interface.definitions import Definitions
from headergen.interface.needed import is_library, needed, parts_for_one_abi
from headergen.interface.stand_ins import stand_ins
from headergen.model.identifiers import WORD
from headergen.model.licences import LICENCE
from headergen.model.locations import GENERIC, own_name
from headergen.preprocess import library_home
from headergen.project.modules import Modules, entries_here
from headergen.project.seen import installed_form, with_beside
from headergen.targets import TARGETS

WORDS = "headergen-edits/words.h"  # says what the words of edits mean, before all others
_FORGOTTEN = ("linux/types.h", "linux/ioctl.h")  # what headers use most and do not always include
_LITERAL = re.compile(r"(?:[\w ]|\\[^\w\s])+", re.ASCII)  # a pattern that stands for one text alone
_OF_C = re.compile(r"[a-z]+")


class TwoVersions(Struct, frozen=True):
    """Both sides for a target. ``own`` names the headers that are imported on one of them, ``came`` and ``went`` those
    of the looked at that are on one alone.
    """

    old: Version
    new: Version
    own: frozenset[str] | None
    came: frozenset[str]
    went: frozenset[str]

    def left_to(self, system: Container[str]) -> frozenset[str]:
        """Those that went and the ``system`` has."""
        return frozenset(name for name in self.went if name in system)


def versions(
    old: Modules,
    new: Modules,
    target: str,
    exported: Mapping[str, bytes] | None,
    *,
    only: Collection[str] | None = None,
) -> TwoVersions | None:
    """Both sides of an import for a target: what ``only`` names, or all without what modules are made of; None where
    they are the same.

    ``exported`` are the headers that the kernel has for that target; None where none is at hand.
    """
    config, arch = new.config, TARGETS[target].kernel_arch
    sides = [_laid(each, arch) for each in (old, new)]
    names = _names(config, sides, arch, stand_ins() if exported is None else exported)
    chosen = _chosen(config, (old, new), target) if only is None else only
    own = [{names[path]: data for path, (_, data) in side.items()} for side in sides]
    wanted = [{names[p] for p, (header, _) in side.items() if chosen is None or header in chosen} for side in sides]
    if own[0] == own[1] or not any(wanted):
        return None
    seen = [with_beside(of.config, side, arch, of.lying) for of, side in zip((old, new), own, strict=True)]
    return TwoVersions(
        version(config, seen[0], own[1], wanted[0], exported),
        version(config, seen[1], own[0], wanted[1], exported),
        frozenset().union(*own),
        frozenset(wanted[1] - wanted[0]),
        frozenset(wanted[0] - wanted[1]),
    )


def version(
    config: Config,
    own: Mapping[str, bytes],
    other: Mapping[str, bytes],
    wanted: Collection[str],
    exported: Mapping[str, bytes] | None,
) -> Version:
    """The ``wanted`` ones of a side's ``own`` headers, and what they are read with: the kernel's, or the ``other``
    side's where none is at hand, and ours.
    """
    return _Side(own, wanted, (other if exported is None else exported, stand_ins())).version(config)


def _chosen(config: Config, states: Iterable[Modules], target: str) -> frozenset[str] | None:
    """The headers to look at beside modules, None for all: what modules read is told of them."""
    if not config.modules_of(target):
        return None
    named = frozenset(entry for each in states for entry in entries_here(config, each.lock, target))
    return named - config.entries_of_modules(target)


def _laid(of: Modules, kernel_arch: str) -> dict[str, tuple[str, bytes]]:
    """An arch's headers of the lock by path, each with its name, as they are when they are installed.

    What no place takes any more goes by the name that the lock has for it; for an arch's own that says too little.
    """
    places = laid_headers(of.config, of.files, kernel_arch)
    found = {}
    for path, locked in of.lock.files.items():
        header, spot = places.get(path, (locked.chain[-1] if locked.chain else "asm/", None))
        if (
            locked.form == LICENCE
            or path not in of.files
            or (spot is None and (header.startswith("asm/") or _is_laid(of, path)))
        ):
            continue
        found[path] = header, _read(header, of.files[path], raw=_is_raw(spot, locked.form))
    if not of.lock.files:  # of a revision before the first lock, what lies at the places
        for path, (header, spot) in places.items():
            found[path] = header, _read(header, of.files[path], raw=_is_raw(spot))
        for path, header in beside_headers(of.config, of.files, kernel_arch).items():
            found[path] = header, _read(header, of.files[path], raw=True)  # one that is installed stays as it is
    return found


def _is_raw(spot: Spot | None, form: str = "") -> bool:
    """Whether a header lies as it is in a kernel's tree: its place says it, as the lock does not of one that is the
    project's own; ``form`` is the lock's, for what has no place any more.
    """
    place = None if spot is None else spot.place
    return (form if place is None else place.form) == "raw"


def _read(header: str, data: bytes, *, raw: bool) -> bytes:
    return installed_form(header, data) if raw else data


def _is_laid(of: Modules, path: str) -> bool:
    return any(laid_headers(of.config, [path], TARGETS[arch].kernel_arch) for arch in of.config.arches)


def _names(
    config: Config, sides: Sequence[Mapping[str, tuple[str, bytes]]], kernel_arch: str, exported: Mapping[str, bytes]
) -> dict[str, str]:
    """What the headers at the paths go by: the kernel's name at the one place that counts, or what others call it."""
    headers = {path: header for side in sides for path, (header, _) in side.items()}
    places = laid_headers(config, headers, kernel_arch)
    counts = {header: header_path(config, header, kernel_arch) for header in headers.values()}
    names = {p: header if p not in places or counts[header] == p else p for p, header in headers.items()}
    known = set(names.values())
    called: dict[str, str] = {}
    for side in sides:
        for path, (_, data) in side.items():
            for candidates in included(names[path], data):
                if not any(name in known or name in exported for name in candidates):
                    called |= {p: name for name in candidates if (p := _only(headers, name))}
    return {**names, **called}


def _only(paths: Mapping[str, object], name: str) -> str:
    """The one path that ends in a name; "" if there are none or several."""
    found = [path for path in paths if path.endswith(f"/{name}")]
    return found[0] if len(found) == 1 else ""


class _Side:
    """One side: its own headers by name, those of them that are ``wanted``, and what ``others`` have for the target,
    the best first.
    """

    def __init__(
        self, own: Mapping[str, bytes], wanted: Collection[str], others: Sequence[Mapping[str, bytes]]
    ) -> None:
        self._own, self._wanted = {**own}, wanted
        self._others = (*others, own)  # what lies beside is not listed, and counts where nobody else has it

    def version(self, config: Config) -> Version:
        """What is to be read of it."""
        entries = entries_among(self._wanted, self._read)
        closure = needed([*entries, *(name for name in _FORGOTTEN if self._read(name) is not None)], self._read)
        headers = {**self._own, **{name: data for name in closure.headers if (data := self._read(name)) is not None}}
        lacking = {finding.symbol for finding in closure.findings if finding.symbol and not is_library(finding.symbol)}
        for name in lacking - headers.keys():
            # the kernel's by a name of the project's; or the project's own, with nothing of a kernel's in it
            headers[name] = self._of_others(name.partition("/")[2]) or b""
        definitions = Definitions(sorted(headers), headers.get)
        if any(place.edits for place in config.places):
            lines = [b"#include <stdint.h>", *_meanings(config, headers.values())]
            headers[WORDS] = b"\n".join(lines) + b"\n"
            entries = [WORDS, *entries]
        return Version(tuple(entries), headers, definitions)

    def _read(self, name: str) -> bytes | None:
        return self._own[name] if name in self._own else self._of_others(name)

    def _of_others(self, name: str) -> bytes | None:
        return next((of[name] for of in self._others if name in of), None)


def entries_among(wanted: Collection[str], read: Callable[[str], bytes | None]) -> list[str]:
    """What programs include of the ``wanted`` headers: not asm-generic/, of which an arch has what its own headers
    take, nor the parts of an arch's header for one ABI.
    """
    shared = {name for name in wanted if name.startswith(GENERIC)}
    entries = ({*wanted} - shared) | {name for name in map(own_name, shared) if read(name) is not None}
    return sorted(entries - parts_for_one_abi(entries, read))


def _meanings(config: Config, own: Collection[bytes]) -> Iterator[bytes]:
    """A definition for each word that an edit puts in place of one text of the kernel's and that no header defines."""
    for name in sorted({name for place in config.places for name in place.edits}):
        edit = config.edits[name]
        word = edit.replacement or ""
        if not WORD.fullmatch(word) or _OF_C.fullmatch(word) or not _LITERAL.fullmatch(edit.pattern):
            continue
        spelled = word.encode()
        defined = re.compile(rb"^[ \t]*#[ \t]*define[ \t]+%s\b" % spelled, re.MULTILINE)
        # most headers lack the word, and a pattern goes through them line by line
        if library_home(word) is None and not any(spelled in data and defined.search(data) for data in own):
            meaning = re.sub(r"\\(.)", r"\1", edit.pattern)
            yield f"#define {word} {meaning}".encode()

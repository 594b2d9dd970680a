"""Reads the tables ``places`` and ``edits``, and refuses places that lie in each other's way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal, cast

from headergen.config import Config, Edit, HeaderPlace
from headergen.config.linear import check_pattern, check_replacement
from headergen.config.patterns import is_pattern, leaves_out, translated
from headergen.config.places import ARCH, shared_folder
from headergen.config.tables import Table
from headergen.diagnostics import HeadergenError
from headergen.diagnostics.nearest import or_nearest
from headergen.model.paths import OWN_PATH

_PATTERN = r"(?:\*\*|[A-Za-z0-9_+\-.*?\[\]!]+)(?:/[A-Za-z0-9_+\-.*?\[\]!]+)*"
_PART = r"(?:[A-Za-z0-9_+-]|\{arch\})(?:[A-Za-z0-9_.+-]|\{arch\})*"
_TO = rf"{_PART}(?:/{_PART})*"
_NAME = re.compile(r"[A-Za-z0-9_-]+")
_CLASS = r"\[!?(?:[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9_.+])+\]"
_STARS = 3  # in a pattern; each more would make a match take longer
_MOST_TEXT = 1 << 20

Arches = Callable[[Table, str], tuple[str, ...]]


def read_edits(table: Table) -> dict[str, Edit]:
    """The declared edits by name."""
    edits: dict[str, Edit] = {}
    for own in table.tables("edits"):
        name = own.needed("name", "places say by it which edits are made")
        if not _NAME.fullmatch(name):
            raise own.failure(f"name = {name!r} is no name", "use letters, digits, _ and -")
        if name in edits:
            raise own.failure(f"two edits are called {name!r}", "rename one of them")
        edits[name] = _edit(own, name)
    return edits


def _edit(table: Table, name: str) -> Edit:
    pattern, replacement = table.text("pattern"), table.text("replacement")
    text, patch, until = table.text("text"), table.text("patch"), table.text("until")
    whitespace, delete, once = table.flag("whitespace"), table.flag("delete-line"), table.flag("once")
    must_match = table.flag("must-match", default=True)
    headers = patterns_of(table, "headers")
    table.done()
    kinds = [pattern is not None, whitespace, text is not None, patch is not None]
    if sum(kinds) != 1:
        raise table.failure(
            f"the edit {name!r} says {'nothing' if not any(kinds) else 'more than one thing'} to do",
            'give one of pattern = "…", whitespace = true, text = "…" and patch = "…"',
        )
    if pattern is None and (replacement is not None or delete or once):
        raise table.failure(f"the edit {name!r} has no pattern", "replacement, delete-line and once go with a pattern")
    if pattern is not None and (replacement is None) != delete:
        raise table.failure(
            f"the edit {name!r} must say what becomes of a match", 'give replacement = "…", or delete-line = true'
        )
    if until is not None and not delete:
        raise table.failure(f"the edit {name!r} has an end without a start", "until goes with delete-line = true")
    _refuse_pattern(table, pattern, replacement)
    _refuse_pattern(table, until, None)
    if text is not None and (len(text) > _MOST_TEXT or not headers):
        raise table.failure(
            f"the text of the edit {name!r} is for no header" if not headers else f"the text of {name} is too long",
            "name its headers: it takes the place of all that they hold",
        )
    if patch is not None and not re.fullmatch(OWN_PATH, patch):
        raise table.failure(f"patch = {patch!r} is no file of the project", "name one below it")
    return Edit(name, headers, pattern or "", replacement, whitespace, text, patch or "", once, must_match, until or "")


def _refuse_pattern(table: Table, pattern: str | None, replacement: str | None) -> None:
    try:
        if pattern is not None:
            check_replacement(check_pattern(pattern), replacement or "")
    except HeadergenError as error:
        raise table.failure(error.message, error.help or "") from error


def patterns_of(table: Table, key: str) -> tuple[str, ...]:
    """Patterns as people know them from git, few wildcards in each; () where there are none."""
    return _good_patterns(table, key, table.texts(key))


def read_imports(table: Table) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The headers that ``import`` names, and its patterns; one that begins with ``!`` leaves out what it matches.
    ``ConfigError`` where that is all there is, or is named besides.
    """
    words = table.texts("import")
    patterns = tuple(word for word in words if leaves_out(word) or is_pattern(word))
    _good_patterns(table, "import", [pattern.removeprefix("!") for pattern in patterns])
    if patterns and all(map(leaves_out, patterns)):
        raise table.failure(
            f"import leaves {patterns[0][1:]} out, and has no pattern that takes it",
            'write what is taken too: import = ["linux/*.h", "!linux/fuse.h"]; "**" is every header',
        )
    return tuple(word for word in words if word not in patterns), patterns


def refuse_left_out(table: Table, config: Config) -> None:
    """Refuses to leave a header out that is named."""
    named = {*config.imports, *(name for place in config.places for name in place.headers)}
    named.update(entry for module in config.modules.values() for entry in module.entries)
    for pattern in config.patterns:
        if leaves_out(pattern) and pattern[1:] in named and not is_pattern(pattern):
            raise table.failure(
                f"import leaves {pattern[1:]} out, and it is named in import, a place or a module",
                f'take out "{pattern}", or the name',
            )


def _good_patterns(table: Table, key: str, patterns: Sequence[str]) -> tuple[str, ...]:
    for pattern in patterns:
        if leaves_out(pattern):
            raise table.failure(f"{key} holds {pattern!r}, and only import leaves headers out", "write it there")
        parts = pattern.split("/")
        if (
            not re.fullmatch(_PATTERN, pattern)
            or not _has_good_classes(pattern)
            or any(part in ("", ".", "..") for part in parts)
            or "***" in pattern
        ):
            raise table.failure(f"{key} holds {pattern!r}, which is no pattern of paths", 'write "linux/*.h"')
        if pattern.count("*") - pattern.count("**") > _STARS or pattern.count("**") > 1:
            raise table.failure(f"{pattern!r} has too many wildcards", f"use ** once, and {_STARS} of * at most")
    return tuple(patterns)


def _has_good_classes(pattern: str) -> bool:
    if not {"[", "]"} & set(pattern):
        return True
    if {"[", "]"} & set(re.sub(_CLASS, "", pattern)):
        return False
    try:
        re.compile(translated(pattern))
    except re.error:  # a range that counts down
        return False
    return True


def read_companions(table: Table) -> tuple[str, ...]:
    """The patterns of files that may stand in an import's commit; each names a file or a folder of the top."""
    patterns = patterns_of(table, "with")
    for pattern in patterns:
        parts = pattern.split("/")
        if is_pattern(parts[0]) and is_pattern(parts[-1]):
            raise table.failure(
                f"with holds {pattern!r}, which would let code stand beside imports",
                'name a file or a folder: "bundled/Makefile.am", "LICENSES/**"',
            )
    return patterns


def read_places(table: Table, arches: Arches, edits: Mapping[str, Edit]) -> tuple[HeaderPlace, ...]:
    """The places in their order; every edit is used by one of them."""
    places = tuple(_place(own, arches, edits) for own in table.tables("places"))
    unused = edits.keys() - {name for place in places for name in place.edits}
    if unused:
        name = min(unused)
        raise table.failure(f"no place names the edit {name!r}", f'write edits = ["{name}"] in a place, or take it out')
    return places


def _place(table: Table, arches: Arches, edits: Mapping[str, Edit]) -> HeaderPlace:
    headers = patterns_of(table, "headers")
    if not headers:
        raise table.failure("headers is missing", 'write headers = ["linux/*.h"]: which headers lie here')
    to = table.needed("to", "the folder that they lie in").removesuffix("/")
    if not re.fullmatch(_TO, to) or to.count(ARCH) > 1:
        raise table.failure(
            f"to = {to!r} is no folder of the project",
            "name one below it, of letters, digits and . _ + - /; {arch} stands for the kernel's arch",
        )
    if to.endswith(".h") and ("/" not in to or len(headers) > 1 or is_pattern(headers[0])):
        raise table.failure(
            f"to = {to!r} names a file, and a place of {', '.join(headers)} cannot be one",
            "name a folder; or, of one header without wildcards, the file in a folder that it is",
        )
    own = arches(table, "arches")
    form = cast('Literal["installed", "raw"]', table.choice("form", ("installed", "raw")))
    names = table.texts("edits")
    for name in names:
        if name not in edits:
            raise table.failure(f"no edit is called {name!r}{or_nearest(name, edits)}", "add it to edits")
    table.done()
    return HeaderPlace(headers, to, own, form, names)


def refuse_collisions(
    table: Table,
    places: Iterable[HeaderPlace],
    arches_of: Callable[[HeaderPlace], Iterable[str]],
    others: Mapping[str, str],
) -> None:
    """Refuses places that would write over each other, or into folders with another purpose."""
    folders: dict[str, str] = {}
    written: dict[str, HeaderPlace] = {}
    for place in places:
        families = list(arches_of(place))
        skip = len(shared_folder(place.headers))
        if ARCH not in place.to and len(families) > 1 and any(each.startswith("asm/") for each in place.headers):
            raise table.failure(
                f"asm/ headers of {' and '.join(families[:2])} would lie on each other in {place.to!r}",
                f'write {{arch}} in its to ("{place.to}/{{arch}}"), or a place for each with arches = [...]',
            )
        for family in families:
            folder = place.folder.replace(ARCH, family)
            _refuse_folder(table, folder, others)
            if (other := folders.setdefault(folder.lower(), folder)) != folder:
                raise table.failure(f"{other!r} and {folder!r} differ in case alone", "spell them alike")
            _refuse_twice(table, place, skip, place.to.replace(ARCH, family), written)


def _refuse_folder(table: Table, folder: str, others: Mapping[str, str]) -> None:
    for key, other in others.items():
        one, two = f"{folder}/".lower(), f"{other}/".lower()
        if one.startswith(two) or two.startswith(one):
            raise table.failure(f"the place {folder!r} and {key} = {other!r} lie in each other", "keep them apart")


def _refuse_twice(table: Table, place: HeaderPlace, skip: int, to: str, written: dict[str, HeaderPlace]) -> None:
    """What is named outright, or by the same pattern, must not be written twice at one path. The first ``skip``
    characters of a header's name are of the folders that all of the place have in common.
    """
    for pattern in place.headers:
        path = to if place.renames else f"{to}/{pattern[skip:]}"
        other = written.setdefault(path.lower(), place)
        if other is not place:
            raise table.failure(f"two places write {path}", "give one of them another folder")


def first_folder(places: Iterable[HeaderPlace]) -> str:
    """The folder that the lock lies in where none is named: of the first place, without what depends on the arch."""
    parts = next(iter(places)).folder.split("/")
    return "/".join(parts[: next((at for at, part in enumerate(parts) if ARCH in part), len(parts))])


def has_asm(places: Iterable[HeaderPlace]) -> bool:
    """Whether a place may hold a header of an arch."""
    return any(pattern.startswith("asm/") or ARCH in place.to for place in places for pattern in place.headers)


def outright(places: Iterable[HeaderPlace]) -> bool:
    """Whether a place names a header without a pattern."""
    return any(not is_pattern(pattern) for place in places for pattern in place.headers)

"""``headergen dump``: the model of some headers, as data."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from headergen.diagnostics import HeaderError, HeadergenError
from headergen.interface import read
from headergen.interface.merge import merge
from headergen.kernel import version_of_folders
from headergen.model import Abi, KernelId, Skipped
from headergen.targets import TARGETS

_GLOB = frozenset("*?[")


def dump_folders(
    arches: Sequence[str],
    folders: Sequence[Path],
    patterns: Sequence[str],
    *,
    tool: str | None = None,
    completing: Callable[[str], None] | None = None,
) -> Iterator[Abi]:
    """One ``Abi`` for each arch, read from installed headers in ``folders`` (in the order of ``-I``).

    With ``completing``, headers that forget to include what they use are completed, and it hears of each.

    A header that a pattern found and that cannot be read is in ``skipped`` with the reason; one that was named is a
    failure.
    """
    for folder in folders:
        if not folder.is_dir():
            raise HeadergenError(f"no folder {folder}", help="give a folder of installed headers (linux/, asm/)")
    named, found = _entries(folders, patterns)
    entries = [*named, *found]
    for arch in arches:
        unreadable: list[Skipped] = []
        allowed = unreadable if found or completing else None
        if completing is None:
            abi = read(entries, folders, TARGETS[arch], tool=tool, unreadable=allowed)
        else:
            abi = _completed(entries, folders, arch, tool, unreadable, completing)
        for item in unreadable:
            if item.name in named:
                raise HeadergenError(
                    f"{item.name} cannot be read: {item.reason}", help="mend the header, or leave it out"
                )
        yield _with(abi, unreadable, folders)


def _completed(  # noqa: PLR0917 - what dump_folders was given
    entries: Sequence[str],
    folders: Sequence[Path],
    arch: str,
    tool: str | None,
    unreadable: list[Skipped],
    completing: Callable[[str], None],
) -> Abi:
    """The interface, and what other headers of the folders add to it; ``unreadable`` gets what nothing helps."""
    from headergen.interface.completion import completable, complete, definitions_in, read_completed

    target = TARGETS[arch]
    refused: list[Skipped] = []
    abis: list[Abi] = []
    try:
        abis.append(read(entries, folders, target, tool=tool, unreadable=refused))
    except HeaderError:
        if not refused:
            raise
    if not refused and not completable(abis[0]):
        return abis[0]
    definitions = definitions_in(folders)
    for item in refused:
        found = (
            read_completed(item.name, item.missing, folders, target, definitions, tool=tool) if item.missing else None
        )
        if found is None:
            unreadable.append(item)
            continue
        abis.append(found[0])
        completing(f"{item.name} needs {', '.join(found[1].headers)} before it, for {item.missing}")
    if not abis:
        return read(entries, folders, target, tool=tool)  # fails, and says why
    abi, completions = complete(merge(abis, entries), folders, target, definitions, tool=tool)
    for each in completions:
        completing(f"{', '.join(each.headers)} completes {', '.join(each.names)}")
    return abi


def _with(abi: Abi, unreadable: Sequence[Skipped], folders: Sequence[Path]) -> Abi:
    from msgspec.structs import replace

    kernel = KernelId(version=version_of_folders(folders))
    return replace(abi, skipped=(*abi.skipped, *unreadable), kernel=kernel)


def _entries(folders: Sequence[Path], patterns: Sequence[str]) -> tuple[list[str], list[str]]:
    return chosen_headers(patterns, (name for folder in folders for name in _headers(folder)))


def chosen_headers(patterns: Sequence[str], names: Iterator[str]) -> tuple[list[str], list[str]]:
    """Headers named outright, and those of ``names`` that patterns found; each once, the latter sorted."""
    named = [pattern for pattern in patterns if not _GLOB & set(pattern)]
    globs = [pattern for pattern in patterns if _GLOB & set(pattern)]
    found: set[str] = set()
    if globs:
        tests = [re.compile(_translated(glob)) for glob in globs]
        found = {name for name in set(names) if any(test.fullmatch(name) for test in tests)} - set(named)
        if not found:
            raise HeadergenError(
                f"no header matches {', '.join(globs)}", help="quote the pattern; '**/*.h' is every header"
            )
    return list(dict.fromkeys(named)), sorted(found)


def _headers(folder: Path) -> Iterator[str]:
    for parent, _, files in os.walk(folder):
        relative = os.path.relpath(parent, folder)
        for file in files:
            if file.endswith(".h"):
                yield file if relative == "." else f"{relative}/{file}".replace(os.sep, "/")


def _translated(glob: str) -> str:
    """A pattern as people know them from git: ``*`` stays within a folder, ``**/`` is any number of folders."""
    result, index = "", 0
    while index < len(glob):
        if glob.startswith("**/", index):
            result, index = result + "(?:[^/]+/)*", index + 3
        elif glob.startswith("**", index):
            result, index = result + ".*", index + 2
        elif glob[index] in "*?":
            result, index = result + ("[^/]*" if glob[index] == "*" else "[^/]"), index + 1
        elif glob[index] == "[" and "]" in glob[index + 2 :]:
            end = glob.index("]", index + 2)
            inside = glob[index + 1 : end].replace("\\", r"\\")
            result, index = result + ("[^" + inside[1:] if inside[0] == "!" else "[" + inside) + "]", end + 1
        else:
            result, index = result + re.escape(glob[index]), index + 1
    return result

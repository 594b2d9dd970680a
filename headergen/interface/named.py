"""Headers that a user names, read as one interface: outright, or by a pattern that found them."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from headergen.diagnostics import HeaderError, HeadergenError
from headergen.diagnostics.nearest import or_nearest_path
from headergen.interface import HeaderSource, read
from headergen.interface.needed import is_library
from headergen.model import Abi, KernelId, Skipped
from headergen.targets import TARGETS


def read_named(
    named: Sequence[str],
    found: Sequence[str],
    headers: HeaderSource,
    arch: str,
    kernel: KernelId,
    *,
    tool: str | None,
    alone: bool,
) -> Abi:
    """What the headers declare for a target. One that was only ``found`` and cannot be read, or in part alone, is in
    ``skipped`` with the reason; ``HeadergenError`` for one that was ``named``.
    """
    unreadable: list[Skipped] = []
    allowed = unreadable if found else None
    abi = read([*named, *found], headers, TARGETS[arch], tool=tool, unreadable=allowed, partly=bool(found), alone=alone)
    refused = [*unreadable, *abi.partly]  # what a header has that is read in part is true, but it cannot be included
    for item in refused:
        if item.name in named:
            raise HeadergenError(f"{item.name} cannot be read: {item.reason}", help="mend the header, or leave it out")
    return replace(abi, skipped=(*abi.skipped, *refused), kernel=kernel)


def refuse_missing(named: Sequence[str], headers: Mapping[str, bytes], arch: str, folder: str) -> None:
    """``HeaderError`` if an imported header was named that is not there."""
    for name in named:
        if name not in headers and not is_library(name):
            raise HeaderError(
                f"{name} was not imported for {arch}{or_nearest_path(name, headers)}",
                location=folder,
                help="configure it and run headergen sync, or name one that is there",
            )


_TOPS = ("linux", "asm", "asm-generic")  # of these one at least is in what others include from


def refuse_above(folders: Sequence[str | os.PathLike[str]]) -> None:
    """``HeadergenError`` where headers lie in a folder below one that was given: by another name than others include
    them by, hardly one could be read, and each would be tried.
    """
    paths = [os.fspath(folder) for folder in folders]
    for folder in () if any(map(_is_top, paths)) else paths:
        inner = [os.path.join(folder, name) for name in (*sorted(os.listdir(folder)), "usr/include")]  # noqa: PTH118, PTH208
        if top := next((path for path in inner if _is_top(path)), ""):
            raise HeadergenError(
                f"{folder} has no linux/ of its own, and {top} has one", help=f"name it: --include {shlex.quote(top)}"
            )


def _is_top(folder: str) -> bool:
    return any(os.path.isdir(os.path.join(folder, name)) for name in _TOPS)  # noqa: PTH112, PTH118


def below(folders: Sequence[str | os.PathLike[str]]) -> Iterator[str]:
    """The names of all headers in folders of installed ones."""
    for folder in folders:
        for parent, _, files in os.walk(folder):
            relative = os.path.relpath(parent, folder)
            for file in files:
                if file.endswith(".h"):
                    yield file if relative == "." else f"{relative}/{file}".replace(os.sep, "/")

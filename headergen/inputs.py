"""What a user hands over: a file or standard input, read up to a bound, or a folder that is a repository."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from headergen.diagnostics import HeadergenError, way_out_of


def handed_over(name: str, most: int, *, what: str, too_big: str) -> bytes:
    """The bytes of the file ``name`` (``-``: of standard input); ``HeadergenError`` if they cannot be read or there are
    more than ``most``. ``what`` completes "give …", ``too_big`` says what to do then.
    """
    try:
        if name == "-":
            data = sys.stdin.buffer.read(most + 1)
        else:
            with Path(name).open("rb") as stream:
                data = stream.read(most + 1)
    except OSError as error:
        raise HeadergenError(
            f"cannot read {name}: {error.strerror}", help=way_out_of(error, f"give {what}, or - for standard input")
        ) from error
    if len(data) > most:
        raise HeadergenError(f"{name} has more than {most >> 20} MiB", help=too_big)
    return data


def is_bare_repository(path: Path) -> bool:
    """Whether ``path`` itself is a git directory (a bare repository, or the ``.git`` of another)."""
    return os.path.lexists(path / "HEAD") and (path / "objects").is_dir() and (path / "refs").is_dir()


def has_no_work_tree(path: Path) -> bool:
    """Whether ``path`` lies in a repository without files to work on; a ``.git`` is that of the folder it is in."""
    folders = (path, *path.parents)
    top = next((each for each in folders if (each / ".git").exists() or is_bare_repository(each)), None)
    return top is not None and top.name != ".git" and not (top / ".git").exists()

"""Makes git repositories of the shape and size of real ones, by fast-import: they are not worth downloading."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import IO, cast

from headergen.kernel.tarball import wanted_path

_FILES, _FOLDERS = 80_000, 5_000  # of a tree of Linux
_WHO = b"A U Thor <author@example.org> %d +0000"
_START = 1_600_000_000


def kernel_repository(folder: Path, source: Path) -> Path:
    """A packed repository with one commit: the files of an unpacked kernel, and others up to the number of a whole."""

    def stream() -> Iterator[bytes]:
        yield from _commit(1, "Linux")
        number = 0
        for parent, _, names in os.walk(source):
            for name in names:
                path = Path(parent, name)
                place = path.relative_to(source).as_posix()
                if path.is_symlink():
                    yield _file(place, os.fsencode(path.readlink()), b"120000")
                elif path.is_file():
                    yield _file(place, path.read_bytes())
                number += 1
        for more in range(number, _FILES):
            yield _file(f"drivers/{more % _FOLDERS // 50}/{more % _FOLDERS}/file{more}.c", b"int x%d;\n" % more)
        yield b"\nreset refs/tags/v1\nfrom :1\n"

    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(folder)], check=True)
    _import(folder, stream())
    return folder


def releases(folder: Path, old: Path, new: Path, count: int) -> Path:
    """A packed repository with ``count`` versions, v6.0 and on, that lead from one unpacked kernel to another.

    It holds what headers are made from; each version has an equal part of what changes.
    """
    first, last = _header_sources(old), _header_sources(new)
    changed = sorted(path for path in first.keys() | last.keys() if first.get(path) != last.get(path))

    def stream() -> Iterator[bytes]:
        for number in range(count):
            yield from _commit(number + 1, f"Version {number}")
            if number:
                for path in changed[number - 1 :: count - 1]:
                    yield _file(path, last[path]) if path in last else b"D %s\n" % path.encode()
            else:
                yield from (_file(path, data) for path, data in first.items())
            yield b"\nreset refs/tags/v6.%d\nfrom :%d\n" % (number, number + 1)

    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(folder)], check=True)
    _import(folder, stream())
    return folder


def _header_sources(kernel: Path) -> dict[str, bytes]:
    every = (Path(parent, name) for parent, _, names in os.walk(kernel) for name in names)
    plain = {path.relative_to(kernel).as_posix(): path for path in every if path.is_file()}
    return {name: path.read_bytes() for name, path in sorted(plain.items()) if wanted_path(name)}


def add_history(folder: Path, commits: int) -> None:
    """Puts small commits of handwritten code on top of what is checked out in ``folder``."""
    branch = subprocess.run(
        ["git", "symbolic-ref", "HEAD"], cwd=folder, capture_output=True, check=True, text=True
    ).stdout.strip()

    def stream() -> Iterator[bytes]:
        for number in range(1, commits + 1):
            yield from _commit(number, f"Change {number}", branch, "" if number > 1 else f"{branch}^0")
            yield _file(f"src/{number % 40}/{number % 1000}.c", b"int x%d;\n" % number)

    _import(folder, stream())
    subprocess.run(["git", "reset", "-q", "--hard"], cwd=folder, check=True)


def _commit(number: int, subject: str, branch: str = "refs/heads/main", parent: str = "") -> Iterator[bytes]:
    yield b"commit %s\nmark :%d\ncommitter " % (branch.encode(), number) + _WHO % (_START + number) + b"\n"
    message = f"{subject}\n\nBecause it was to be changed.\n\nSigned-off-by: A U Thor <author@example.org>\n".encode()
    yield b"data %d\n%s\n" % (len(message), message)
    if parent:
        yield b"from %s\n" % parent.encode()


def _file(path: str, data: bytes, mode: bytes = b"100644") -> bytes:
    return b"M %s inline %s\ndata %d\n%s\n" % (mode, path.encode(), len(data), data)


def _import(folder: Path, stream: Iterator[bytes]) -> None:
    with subprocess.Popen(["git", "fast-import", "--quiet"], cwd=folder, stdin=subprocess.PIPE) as importing:
        cast("IO[bytes]", importing.stdin).writelines(stream)
    if importing.returncode:
        raise SystemExit("git fast-import failed")

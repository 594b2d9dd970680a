"""Makes git repositories of the shape and size of real ones, by fast-import: they are not worth downloading."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import IO, cast

_FILES, _FOLDERS = 80_000, 5_000  # of a tree of Linux
_WHO = b"A U Thor <author@example.org> %d +0000"
_START = 1_600_000_000
_EVERY = 100  # commits: one of them changes a header


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

    return _imported(folder, stream())


def history(folder: Path, commits: int, configuration: bytes) -> Path:
    """A repository with a long history of small commits; few of them touch what headergen manages."""

    def stream() -> Iterator[bytes]:
        for number in range(1, commits + 1):
            yield from _commit(number, f"Change {number}")
            if number == 1:
                yield _file("headergen.toml", configuration)
            if number % _EVERY == 0:
                yield _file("linux-headers/linux/a.h", b"#define A %d\n" % number)
            else:
                yield _file(f"src/{number % 40}/{number % 1000}.c", b"int x%d;\n" % number)

    return _imported(folder, stream())


def _commit(number: int, subject: str) -> Iterator[bytes]:
    yield b"commit refs/heads/main\nmark :%d\ncommitter " % number + _WHO % (_START + number) + b"\n"
    message = f"{subject}\n\nBecause it was to be changed.\n\nSigned-off-by: A U Thor <author@example.org>\n".encode()
    yield b"data %d\n%s\n" % (len(message), message)


def _file(path: str, data: bytes, mode: bytes = b"100644") -> bytes:
    return b"M %s inline %s\ndata %d\n%s\n" % (mode, path.encode(), len(data), data)


def _imported(folder: Path, stream: Iterator[bytes]) -> Path:
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(folder)], check=True)
    with subprocess.Popen(["git", "fast-import", "--quiet"], cwd=folder, stdin=subprocess.PIPE) as importing:
        cast("IO[bytes]", importing.stdin).writelines(stream)
    if importing.returncode:
        raise SystemExit("git fast-import failed")
    return folder

"""Reads commits, trees and files of a git repository without a checkout, and without running anything it configures.

A repository is input like any other: its configuration may name programs (file system monitors, hooks, filters,
remote helpers) that must not run because somebody looked at it. So only plumbing that needs none of them is used, names
travel on standard input or as full object ids, and everything that could start a program is switched off.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Self, cast

from msgspec import Struct

from headergen.diagnostics import ToolError

if TYPE_CHECKING:
    import subprocess

_OBJECT_ID = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
# nothing of the repository's choice may run, nothing may be fetched, nobody may be asked
_SAFE = ("core.fsmonitor=false", f"core.hooksPath={os.devnull}", "core.untrackedCache=false", "gc.auto=0")
_ENVIRONMENT = {
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_ATTR_NOSYSTEM": "1",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_LITERAL_PATHSPECS": "1",
    "LC_ALL": "C",
}


class Entry(Struct, frozen=True):
    """A file of a tree: its mode (``100644``, ``100755``, ``120000`` for a link, ``160000`` for a submodule) and id."""

    mode: str
    oid: str


def environment() -> dict[str, str]:
    """The environment to run git in: this process's without the variables that point git elsewhere, and with all that
    could start a program switched off.
    """
    kept = {k: v for k, v in os.environ.items() if not k.startswith("GIT_") or k == "GIT_EXEC_PATH"}
    return kept | _ENVIRONMENT


def is_bare_repository(path: Path) -> bool:
    """Whether ``path`` itself is a git directory (a bare repository, or the ``.git`` of another)."""
    return (path / "HEAD").is_file() and (path / "objects").is_dir() and (path / "refs").is_dir()


class GitObjects:
    """The objects of one repository, read through one ``git cat-file`` process. Use as a context manager."""

    def __init__(self, path: Path) -> None:
        self.path = path
        git_dir = path if is_bare_repository(path) else path / ".git"
        # The owner is not checked (safe.directory): that check guards against configured programs, and none is run.
        options = [word for option in (*_SAFE, "safe.directory=*") for word in ("-c", option)]
        self._git = ["git", *options, f"--git-dir={git_dir}"]
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the process that reads objects; the next read starts another."""
        if (process := self._process) is None:
            return
        self._process = None
        with suppress(BrokenPipeError):
            cast("IO[bytes]", process.stdin).close()
        cast("IO[bytes]", process.stdout).close()
        process.wait()

    def run(self, *arguments: str, accept: Iterable[int] = (0,)) -> tuple[int, bytes]:
        """Runs one plumbing command and returns its exit code and output; ``ToolError`` for a code not accepted."""
        import subprocess  # here, because most kernels are no repositories and the import is slow

        try:
            done = subprocess.run([*self._git, *arguments], capture_output=True, env=environment(), check=False)
        except OSError as error:
            raise _no_git(error) from error
        if done.returncode not in accept:
            said = done.stderr.decode("utf-8", "replace").strip()
            raise ToolError(
                f"git {arguments[0]} failed in {self.path}",
                help="check that the repository is whole (git fsck)",
                detail=said,
            )
        return done.returncode, done.stdout

    def commit(self, revision: str) -> str | None:
        """The full id of the commit that ``revision`` names, or None if it names none."""
        if "\n" in revision or "\0" in revision or not revision:
            return None
        found = self._ask(f"{revision}^{{commit}}")
        return found[0] if found else None

    def describe(self, commit: str) -> str | None:
        """What ``git describe --tags`` calls that commit, or None where no tag leads to it."""
        code, out = self.run("describe", "--tags", _checked(commit), accept=(0, 128))
        return out.decode("utf-8", "replace").strip() or None if code == 0 else None

    def files(self, commit: str, *prefixes: str) -> dict[str, Entry]:
        """Every file of ``commit`` at or below the prefixes (all files if there is none), by path."""
        _, out = self.run("ls-tree", "-r", "-z", "--full-tree", _checked(commit), "--", *prefixes)
        result = {}
        for line in out.split(b"\0")[:-1]:
            about, _, name = line.partition(b"\t")
            mode, _, oid = about.decode("ascii").split(" ")
            result[os.fsdecode(name)] = Entry(mode, oid)
        return result

    def directories(self, commit: str, path: str) -> tuple[str, ...]:
        """The names of the directories directly in ``path``, sorted."""
        _, out = self.run("ls-tree", "-d", "-z", "--name-only", "--full-tree", _checked(commit), "--", f"{path}/")
        return tuple(sorted(os.fsdecode(name).rpartition("/")[2] for name in out.split(b"\0")[:-1]))

    def read(self, oid: str) -> bytes:
        """The bytes of the blob with that id; ``ToolError`` if it is not there."""
        found = self._ask(_checked(oid))
        if found is None:
            raise ToolError(
                f"object {oid} is missing in {self.path}",
                help="the clone is partial or damaged: fetch the revision in full (git fetch --refetch)",
            )
        return found[1]

    def _ask(self, name: str) -> tuple[str, bytes] | None:
        process = self._process or self._start()
        requests, answers = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
        try:
            requests.write(os.fsencode(name) + b"\n")
            requests.flush()
        except BrokenPipeError:
            self.close()
            raise ToolError(
                f"git cannot read {self.path}", help="check that it is a git repository and whole (git fsck)"
            ) from None
        head = answers.readline()
        words = head.split()
        if len(words) != 3 or not words[2].isdigit():
            if not head:
                self.close()
                raise ToolError(f"git cannot read {self.path}", help="check that the repository is whole (git fsck)")
            return None
        data = answers.read(int(words[2]) + 1)
        return words[0].decode("ascii"), data[:-1]

    def _start(self) -> subprocess.Popen[bytes]:
        import subprocess

        try:
            self._process = subprocess.Popen(
                [*self._git, "cat-file", "--batch"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment(),
            )
        except OSError as error:
            raise _no_git(error) from error
        return self._process


def blob_id(data: bytes, algorithm: str = "sha1") -> str:
    """The id that git gives to a file of those bytes (``algorithm``: the repository's, sha1 or sha256)."""
    import hashlib

    return hashlib.new(algorithm, b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


def differing(files: Mapping[str, Entry], read: Mapping[str, bytes]) -> tuple[str, ...]:
    """The paths, sorted, whose bytes in ``read`` are not those of the commit, or that only one side has."""
    algorithm = "sha256" if any(len(entry.oid) == 64 for entry in files.values()) else "sha1"
    changed = set(files).symmetric_difference(read)
    changed.update(p for p, entry in files.items() if p in read and blob_id(read[p], algorithm) != entry.oid)
    return tuple(sorted(changed))


def _checked(oid: str) -> str:
    if not _OBJECT_ID.fullmatch(oid):
        raise ValueError(f"no full object id: {oid!r}")
    return oid


def _no_git(error: OSError) -> ToolError:
    return ToolError(f"git cannot be run: {error.strerror}", help="install git, and see that it is on the PATH")

"""git's plumbing as functions: one place that starts git for histories, and what is asked of one running process.

GitPython has no streaming of raw differences, no private object store and no exact commit bytes, so the history side
of this room talks to git itself. Names travel on standard input or behind ``--end-of-options``.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Self, cast

from headergen.diagnostics import RepositoryError, ToolError
from headergen.model.commits import Entry

OBJECT_ID = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
TREE = 0o040000
# what a caller (a hook, an alias) may have set for its own repository and command, and would mislead ours
MISLEADING = (
    "GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_GRAFT_FILE", "GIT_EXTERNAL_DIFF",
    "GIT_DIFF_OPTS", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS",
)  # fmt: skip


class Git:
    """git in one repository. A context manager: it may hold long-running processes."""

    def __init__(self, root: Path, *, extra: Mapping[str, str] | None = None) -> None:
        """``root`` lies anywhere in the work tree, or is a bare repository; ``extra`` is added to the environment."""
        self.root = root
        self._environment = {k: v for k, v in os.environ.items() if k not in MISLEADING}
        self._environment |= {
            # histories are judged and rewritten as they are stored, not as replaced
            "GIT_NO_REPLACE_OBJECTS": "1",
            "GIT_OPTIONAL_LOCKS": "0",
            "GIT_TERMINAL_PROMPT": "0",
            "LC_ALL": "C",
        } | dict(extra or {})
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the processes that were kept."""
        for process in self._running.values():
            for pipe in (process.stdin, process.stdout):
                try:
                    cast("IO[bytes]", pipe).close()
                except BrokenPipeError:  # it ended before us: nothing was lost, every request had its answer
                    continue
            process.wait()
        self._running.clear()

    def run(self, *arguments: str, input: bytes = b"", accept: tuple[int, ...] = (0,)) -> bytes:
        """The output of one command; ``ToolError`` with what git said for an exit code that is not accepted."""
        return self.outcome(*arguments, input=input, accept=accept)[1]

    def outcome(
        self, *arguments: str, input: bytes = b"", accept: tuple[int, ...] | None = None
    ) -> tuple[int, bytes, str]:
        """Exit code, output and error text of one command; any code is accepted unless said otherwise."""
        try:
            done = subprocess.run(
                ["git", "-C", str(self.root), *arguments],
                input=input, capture_output=True, env=self._environment, check=False,
            )  # fmt: skip
        except OSError as error:
            raise _no_git(error) from error
        said = done.stderr.decode("utf-8", "replace").strip()
        if accept is not None and done.returncode not in accept:
            raise ToolError(
                f"git {_command(arguments)} failed", location=str(self.root), detail=said, help=_way_out(said)
            )
        return done.returncode, done.stdout, said

    def line(self, *arguments: str) -> str:
        """The one line that a command prints, or "" if it fails."""
        code, out, _ = self.outcome(*arguments)
        return os.fsdecode(out).rstrip("\n") if code == 0 else ""

    # ---------------------------------------------------------------------------------------------- kept processes

    def object(self, name: str) -> tuple[str, str, bytes] | None:
        """(id, type, bytes) of the object of that name (``id``, ``id:path``), or None if there is none."""
        if "\n" in name or "\0" in name:  # no name that the line protocol can carry
            return None
        _, answers = self._ask("cat-file", ("--batch",), os.fsencode(name) + b"\n")
        words = answers.readline().rsplit(b" ", 2)
        if len(words) != 3 or not words[2].rstrip().isdigit():
            return None
        size = int(words[2])
        data = answers.read(size + 1)[:-1]
        if len(data) != size:
            raise ToolError("git ended in the middle of an object", location=str(self.root), help="run git fsck")
        return words[0].decode("ascii"), words[1].decode("ascii"), data

    def blob(self, oid: str) -> bytes:
        """The bytes of a file, or the target of a symbolic link."""
        found = self.object(oid)
        if found is None:
            raise ToolError(
                f"object {oid} is missing",
                location=str(self.root),
                help="the clone is partial or shallow: fetch the range in full (git fetch --unshallow, --refetch)",
            )
        return found[2]

    def tree(self, oid: str) -> dict[bytes, Entry]:
        """The entries of one tree, by name (a directory has the mode ``TREE``)."""
        data, entries, at = self.blob(oid), {}, 0
        width = len(oid) // 2
        while at < len(data):
            space, end = data.index(b" ", at), data.index(b"\0", at)
            entries[data[space + 1 : end]] = Entry(int(data[at:space], 8), data[end + 1 : end + 1 + width].hex())
            at = end + 1 + width
        return entries

    def make_tree(self, entries: Mapping[bytes, Entry]) -> str:
        """Writes one tree and returns its id. git itself sorts the entries and refuses what is no tree."""
        lines = [
            b"%o %s %s\t%s\0" % (e.mode, _type(e.mode).encode(), e.oid.encode(), name) for name, e in entries.items()
        ]
        # --missing: a submodule's commit is not here, and the blobs come from trees that are
        _, answers = self._ask("mktree", ("--batch", "--missing", "-z"), b"".join(lines) + b"\0")
        oid = answers.readline().decode("ascii").strip()
        if not OBJECT_ID.fullmatch(oid):
            raise ToolError(
                "git made no tree", location=str(self.root), help="check free space and rights of .git/objects"
            )
        return oid

    def _ask(self, command: str, options: tuple[str, ...], request: bytes) -> tuple[IO[bytes], IO[bytes]]:
        process = self._running.get(command)
        if process is None:
            try:
                process = subprocess.Popen(
                    ["git", "-C", str(self.root), command, *options],
                    stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=self._environment,
                )  # fmt: skip
            except OSError as error:
                raise _no_git(error) from error
            self._running[command] = process
        requests, answers = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
        try:
            requests.write(request)
            requests.flush()
        except BrokenPipeError:
            raise ToolError(f"git {command} ended", location=str(self.root), help="run git fsck") from None
        return requests, answers


def repository_top(path: Path) -> Path:
    """The top of the work tree that holds ``path``, or the bare repository itself; ``RepositoryError`` if neither."""
    with Git(path) as git:
        code, out, said = git.outcome("rev-parse", "--show-toplevel")
        if code == 0:
            return Path(os.fsdecode(out).rstrip("\n"))
        if git.line("rev-parse", "--is-bare-repository") == "true":
            return Path(git.line("rev-parse", "--absolute-git-dir"))
    raise RepositoryError("not in a git repository", location=str(path), detail=said, help=_way_out(said))


def _type(mode: int) -> str:
    return "tree" if mode == TREE else "commit" if mode == 0o160000 else "blob"


def _command(arguments: tuple[str, ...]) -> str:
    words = iter(arguments)
    for word in words:
        if word == "-c":
            next(words, None)
        elif not word.startswith("-"):
            return word
    return ""


def _way_out(said: str) -> str:
    if "dubious ownership" in said:
        return "the repository belongs to another user: git config --global --add safe.directory PATH"
    if "not a git repository" in said:
        return "run it inside a git repository (git init makes one)"
    if "shallow" in said or "missing" in said or "bad object" in said or "unable to read" in said:
        return "the clone may be shallow or partial: git fetch --unshallow"
    return "see what git says above"


def _no_git(error: OSError) -> ToolError:
    return ToolError(f"git cannot be run: {error.strerror}", help="install git, and see that it is on the PATH")

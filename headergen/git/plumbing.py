"""git's plumbing as functions: the one class that runs git in a repository, and what is asked of a running one.

Names travel on standard input or behind ``--end-of-options``. GitPython is loaded when a command is run.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from headergen.closing import Closing
from headergen.diagnostics import RepositoryError, ToolError
from headergen.git.complaints import REFETCH, refuse_strange, way_out
from headergen.git.exchange import Exchange, refuse_to_outlive
from headergen.git.policy import TRUSTED, Policy
from headergen.model.commits import OBJECT_ID, Entry

if TYPE_CHECKING:
    from headergen.git.starting import Process

TREE = 0o040000
MOST_OBJECT = 64 << 20  # bytes of an object of a foreign repository; the biggest file that is read of Linux has 300 KB
_MOST_OUTPUT = 16 << 20  # bytes that a command may print in a foreign repository
_FRESH = 5_000  # commits that one diff-tree compares
# Git maps packs whole where it can: of a history of 100,000 commits that is half of the memory that it has
SPARING = ("-c", "core.packedGitWindowSize=1m", "-c", "core.packedGitLimit=8m")
_AT_A_TIME = 500  # ids in one request: together less than a pipe holds


class Git(Closing):
    """git in one repository. A context manager: it may hold long-running processes."""

    def __init__(
        self,
        root: Path,
        *,
        policy: Policy = TRUSTED,
        git_dir: Path | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> None:
        """``root`` lies anywhere in the work tree, or is a bare repository; with ``git_dir``, only that one counts.
        ``extra`` is added to the environment.
        """
        self.root = root
        self._policy = policy
        self._more = {**policy.sets, **(extra or {})}
        where = ("-C", str(root)) if git_dir is None else (f"--git-dir={git_dir}",)
        self._words = [*(word for option in policy.options for word in ("-c", option)), *where]
        self._running: dict[str, Exchange] = {}
        self._owner = os.getpid()
        self._inherited: list[dict[str, Exchange]] = []
        self._differed = 0

    def close(self) -> None:
        """Ends the processes that were kept."""
        while self._running:
            self._running.popitem()[1].close()

    def run(self, *arguments: str, input: bytes = b"", accept: tuple[int, ...] = (0,)) -> bytes:
        """The output of one command; ``ToolError`` with what git said for an exit code that is not accepted."""
        return self.outcome(*arguments, input=input, accept=accept)[1]

    def outcome(
        self, *arguments: str, input: bytes = b"", accept: tuple[int, ...] | None = None
    ) -> tuple[int, bytes, str]:
        """Exit code, output and error text of one command; any code is accepted unless said otherwise."""
        process = self._start(arguments)
        if self._policy.patience is None:
            out, err = process.communicate(input)
            code, said = process.returncode, err.decode("utf-8", "replace").strip()
        else:
            exchange = Exchange(process, _command(arguments), str(self.root), self._policy.patience)
            code, out = exchange.rest(_MOST_OUTPUT)
            said = exchange.said
        refuse_to_outlive(code)
        if accept is not None and code not in accept:
            raise ToolError(
                f"git {_command(arguments)} failed", location=str(self.root), detail=said, help=way_out(said)
            )
        return code, out, said

    def line(self, *arguments: str) -> str:
        """The one line that a command prints, or "" if it fails."""
        code, out, _ = self.outcome(*arguments)
        return os.fsdecode(out).removesuffix("\n") if code == 0 else ""

    @cached_property
    def is_bare(self) -> bool:
        """Whether the repository has no work tree."""
        return self.line("rev-parse", "--is-bare-repository") == "true"

    def _start(self, arguments: Iterable[str]) -> Process:
        from headergen.git.starting import Command

        return Command().start([*self._words, *arguments], without=self._policy.dropped(), more=self._more)

    # ---------------------------------------------------------------------------------------------- kept processes

    def object(self, name: str) -> tuple[str, str, bytes] | None:
        """(id, type, bytes) of the object of that name (``id``, ``id:path``), or None if there is none."""
        if "\n" in name or "\0" in name:  # no name that the line protocol can carry
            return None
        exchange = self._kept("cat-file", "--batch")
        exchange.send(os.fsencode(name) + b"\n")
        return self._answer(exchange)

    def object_id(self, name: str) -> str:
        """The id of the object of that name, "" if there is none."""
        found = self.object(name)
        return found[0] if found else ""

    def objects(self, ids: Iterable[str]) -> Iterator[tuple[str, str, bytes]]:
        """(id, type, bytes) of many objects, in their order; ``ToolError`` at one that is missing."""
        for some in batched(ids):
            exchange = self._kept("cat-file", "--batch")
            exchange.send("".join(f"{oid}\n" for oid in some).encode("ascii"))
            # all answers are taken before any is handed out: whoever gets them may ask for others meanwhile
            found = [(oid, self._answer(exchange)) for oid in some]
            for oid, answer in found:
                if answer is None:
                    raise self._missing(oid)
                yield answer

    def differences(self, commits: Sequence[str], *options: str) -> bytes:
        """What ``diff-tree --stdin`` says of some commits, no more at a time than ``batched`` gives."""
        # it repeats at once a line that is no id, and so says that all before it is told
        end = f"end-{os.urandom(8).hex()}\n"
        self._differed += len(commits)
        if self._differed > _FRESH and "diff-tree" in self._running:  # it keeps every commit and tree that it has seen
            self._running["diff-tree"].close()
            self._differed = len(commits)
        exchange = self._kept("diff-tree", "--stdin", *options)
        exchange.send("\n".join([*commits, end]).encode("ascii"))
        return exchange.until(end.encode("ascii"))

    def _answer(self, exchange: Exchange) -> tuple[str, str, bytes] | None:
        words = exchange.line().rsplit(b" ", 2)
        if len(words) != 3 or not words[2].isdigit():
            if not words[0]:
                raise self._ended("cat-file")
            return None
        oid, kind, size = words[0].decode("ascii"), words[1].decode("ascii"), int(words[2])
        if self._policy.verifies and size > MOST_OBJECT:
            raise self._ended("cat-file", f"object {oid} has more than {MOST_OBJECT >> 20} MiB")
        data = exchange.exactly(size + 1)[:-1]
        if self._policy.verifies and object_id(kind, data, "sha256" if len(oid) == 64 else "sha1") != oid:
            raise ToolError(
                f"object {oid} is not what its name says",
                location=str(self.root),
                help="the repository is damaged or forged: run git fsck, and fetch it anew from where you trust it",
            )
        return oid, kind, data

    def blob(self, oid: str) -> bytes:
        """The bytes of a file, or the target of a symbolic link."""
        found = self.object(oid)
        if found is None:
            raise self._missing(oid)
        return found[2]

    def _missing(self, oid: str) -> ToolError:
        return ToolError(
            f"object {oid} is missing",
            location=str(self.root),
            help=f"the clone is partial or shallow: {REFETCH}, or git fetch --unshallow",
        )

    def tree(self, oid: str) -> dict[bytes, Entry]:
        """The entries of one tree, by name (a directory has the mode ``TREE``)."""
        data, entries, at = self.blob(oid), {}, 0
        width = len(oid) // 2
        try:
            while at < len(data):
                space, end = data.index(b" ", at), data.index(b"\0", at)
                entries[data[space + 1 : end]] = Entry(int(data[at:space], 8), data[end + 1 : end + 1 + width].hex())
                at = end + 1 + width
        except ValueError:
            raise ToolError(f"{oid} is no tree", location=str(self.root), help="run git fsck") from None
        return entries

    def make_tree(self, entries: Mapping[bytes, Entry]) -> str:
        """Writes one tree and returns its id. git itself sorts the entries and refuses what is no tree."""
        lines = [
            b"%o %s %s\t%s\0" % (e.mode, _type(e.mode).encode(), e.oid.encode(), name) for name, e in entries.items()
        ]
        # --missing: a submodule's commit is not here, and the blobs come from trees that are
        exchange = self._kept("mktree", "--batch", "--missing", "-z")
        exchange.send(b"".join(lines) + b"\0")
        oid = exchange.line().decode("ascii", "replace")
        if not OBJECT_ID.fullmatch(oid):
            raise ToolError(
                "git made no tree", location=str(self.root), help="check free space and rights of .git/objects"
            )
        return oid

    def _kept(self, command: str, *options: str) -> Exchange:
        """The process of that command, which stays for the next request."""
        if self._owner != os.getpid():  # in a forked worker: what runs is its parent's, and must neither answer nor end
            self._inherited.append(self._running)
            self._running, self._owner = {}, os.getpid()
        if command not in self._running or self._running[command].closed:
            process = self._start((*SPARING, command, *options))
            self._running[command] = Exchange(process, command, str(self.root), self._policy.patience)
        return self._running[command]

    def _ended(self, command: str, why: str = "") -> ToolError:
        return self._running.pop(command).failure(why or f"git {command} ended")


def batched(ids: Iterable[str], most: int = _AT_A_TIME) -> Iterator[list[str]]:
    """The ids, as many at a time as a pipe holds, or fewer."""
    some: list[str] = []
    for oid in ids:
        some.append(oid)
        if len(some) == most:
            yield some
            some = []
    if some:
        yield some


def object_id(kind: str, data: bytes, algorithm: str) -> str:
    """The id that git gives to an object of those bytes (``algorithm``: sha1 or sha256)."""
    import hashlib

    return hashlib.new(algorithm, b"%s %d\0" % (kind.encode(), len(data)) + data, usedforsecurity=False).hexdigest()


def blob_id(data: bytes, algorithm: str = "sha1") -> str:
    """The id that git gives to a file of those bytes."""
    return object_id("blob", data, algorithm)


def may_be_inside(path: Path) -> bool:
    """Whether it is worth asking git for a repository: where nothing looks like one, git need not even be there."""
    return any((folder / ".git").exists() or (folder / "objects").is_dir() for folder in (path, *path.parents))


def repository_top(path: Path) -> Path:
    """The top of the work tree that holds ``path``, or the bare repository itself; ``RepositoryError`` if neither."""
    if not may_be_inside(path.absolute()):
        said = "not a git repository"
        raise RepositoryError("not in a git repository", location=str(path), detail=said, help=way_out(said))
    with Git(path) as git:
        code, out, said = git.outcome("rev-parse", "--show-toplevel")
        if code == 0:
            return Path(os.fsdecode(out).removesuffix("\n"))
        if git.is_bare:
            return Path(git.line("rev-parse", "--absolute-git-dir"))
    refuse_strange(path, said)
    raise RepositoryError("not in a git repository", location=str(path), detail=said, help=way_out(said))


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

"""Where a commit would go: the repository of a project, the state it is in, and whether headergen may commit there."""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from headergen.diagnostics import RepositoryError
from headergen.diagnostics.phrases import CLONE_IT, NO_FILES, are, below
from headergen.git.complaints import refuse_strange
from headergen.git.plumbing import Git, may_be_inside
from headergen.git.underway import refuse_under_way
from headergen.model.commits import Entry

_MOST = 1 << 20  # bytes of a file of attributes that are looked at


class Workplace(Struct, frozen=True):
    """A project's place in a repository: ``top`` of the work tree, ``git_dir`` (a linked work tree has its own), and
    ``prefix`` of the project below the top ("" or ending in a slash). ``algorithm`` is that of object ids.
    """

    top: Path
    git_dir: Path
    prefix: str
    algorithm: str

    def git(self, **extra: str) -> Git:
        """Git in this work tree, with more environment."""
        return Git(self.top, extra=extra)


class Dirty(Struct, frozen=True):
    """A path with uncommitted changes: what HEAD and the index have of it ("" for nothing)."""

    head: str
    index: str


class Status(Struct, frozen=True):
    """HEAD and the managed folders as git sees them. ``branch`` is a full ref name, "" where HEAD is detached; ``head``
    a commit, "" where there is none yet. Paths count from the top of the work tree; ``ignored`` are those that git
    does not track and is told to ignore.
    """

    branch: str
    head: str
    dirty: Mapping[str, Dirty]
    ignored: frozenset[str]


def find_workplace(root: Path) -> Workplace | None:
    """The repository that the folder ``root`` lies in the work tree of, or None if it lies in none. ``RepositoryError``
    where git will not look at it, or it is bare.
    """
    if not may_be_inside(root):
        return None  # so that files can be written where there is no git at all
    git = Git(root)
    between = (
        f"--between-{os.urandom(8).hex()}"  # git repeats an option that it does not know; a path may hold newlines
    )
    code, out, said = git.outcome(
        "rev-parse", "--is-inside-work-tree", "--show-object-format", "--absolute-git-dir", between, "--show-toplevel"
    )
    if code == 0:
        about, _, top = os.fsdecode(out)[:-1].partition(f"\n{between}\n")
        _, algorithm, git_dir = about.split("\n", 2)
        prefix = root.resolve().relative_to(Path(top).resolve()).as_posix()
        return Workplace(Path(top), Path(git_dir), "" if prefix == "." else f"{prefix}/", algorithm)
    if "not a git repository" in said:
        return None
    if "work tree" in said:
        raise RepositoryError(NO_FILES, location=str(root), help=CLONE_IT)
    refuse_strange(root, said)
    raise RepositoryError("git cannot use this repository", location=str(root), detail=said, help="see what git says")


def read_status(place: Workplace, folders: Sequence[str]) -> Status:
    """The state of HEAD and of ``folders`` (from the top of the work tree)."""
    out = place.git(GIT_LITERAL_PATHSPECS="1").run(
        "status", "--porcelain=v2", "--branch", "-z", "--untracked-files=all", "--ignored=traditional",
        "--no-renames", "--ignore-submodules=none", "--", *folders,
    )  # fmt: skip
    branch = head = ""
    dirty: dict[str, Dirty] = {}
    ignored = []
    for line in os.fsdecode(out).split("\0")[:-1]:
        kind, _, rest = line.partition(" ")
        if kind == "#":
            key, _, value = rest.partition(" ")
            if key == "branch.oid" and value != "(initial)":
                head = value
            elif key == "branch.head":
                detached = value == "(detached)"  # a branch may have that name too
                branch = place.git().line("symbolic-ref", "-q", "HEAD") if detached else f"refs/heads/{value}"
        elif kind == "1":
            *_, head_oid, index_oid, path = rest.split(" ", 7)
            dirty[path] = Dirty(_object(head_oid), _object(index_oid))
        elif kind == "u":
            dirty[rest.split(" ", 9)[9]] = Dirty("", "unmerged")
        elif kind == "?":
            dirty.setdefault(rest, Dirty("", ""))  # a file that was only taken out of the index is listed twice
        elif kind == "!":
            ignored.append(rest)
    return Status(branch, head, dirty, frozenset(ignored))


def _object(oid: str) -> str:
    return "" if set(oid) == {"0"} else oid


def refuse_unfit(place: Workplace, status: Status) -> None:
    """Raises ``RepositoryError`` where a commit of headergen's would be in the way of something, or nowhere."""
    refuse_under_way(place.git_dir, place.top)
    if not status.head:
        raise RepositoryError(
            "the repository has no commit yet",
            location=str(place.top),
            help="make a first one (git commit --allow-empty -m 'Start'), or use --no-commit",
        )
    if not status.branch:
        raise RepositoryError(
            "HEAD is detached: a commit there would belong to no branch",
            location=str(place.top),
            help="switch to a branch (git switch -c NAME), or use --no-commit",
        )


def refuse_left_out(place: Workplace, folders: Sequence[str]) -> list[str]:
    """Raises ``RepositoryError`` where a sparse checkout leaves out some of ``folders``; else what git says of each."""
    out = place.git(GIT_LITERAL_PATHSPECS="1").run("ls-files", "-v", "-z", "--", *folders)
    lines = os.fsdecode(out).split("\0")[:-1]
    skipped = [line[2:] for line in lines if line[0] in "Ss"]
    if skipped:
        cone = place.git().outcome("config", "--type=bool", "core.sparseCheckoutCone")[1].strip() == b"true"
        wanted = folders if cone else [f"{folder}/**" for folder in folders]  # a pattern that leaves out may lie below
        raise RepositoryError(
            f"{are(skipped)} left out of this sparse checkout",
            location=str(place.top),
            help=f"git sparse-checkout add {' '.join(map(shlex.quote, wanted))}",
        )
    return lines


def refuse_hidden(place: Workplace, folders: Sequence[str]) -> None:
    """Raises ``RepositoryError`` where git was told not to look at files of ``folders``, as a sparse checkout does:
    their changes would be overwritten unseen.
    """
    lines = refuse_left_out(place, folders)
    assumed = [line[2:] for line in lines if line[0].islower() and line[0] != "s"]
    if assumed:
        raise RepositoryError(
            f"{are(assumed)} marked as unchanged, whatever they hold",
            location=str(place.top),
            help=f"git update-index --no-assume-unchanged -- {assumed[0]}",
        )


def refuse_dirty(paths: Sequence[str], top: Path, folders: Sequence[str]) -> None:
    """Raises ``RepositoryError`` that lists uncommitted changes of managed paths, if there are any."""
    if paths:
        raise RepositoryError(
            f"uncommitted changes in the folders that headergen writes: {len(paths)}",
            location=str(top),
            detail=below(paths),
            help=f"commit them, or drop them: git stash push --include-untracked -- {' '.join(folders)}",
        )


def keeps_modes(place: Workplace) -> bool:
    """Whether the file system knows which files are executable, as git has found out (``core.fileMode``)."""
    return place.git().outcome("config", "--type=bool", "core.fileMode")[1].strip() != b"false"


def committed(place: Workplace, commit: str, folders: Sequence[str]) -> dict[str, Entry]:
    """Every file of ``folders`` at a commit, by path from the top; ``RepositoryError`` if one is a submodule."""
    out = place.git(GIT_LITERAL_PATHSPECS="1").run("ls-tree", "-r", "-z", "--full-tree", commit, "--", *folders)
    entries = {}
    for line in os.fsdecode(out).split("\0")[:-1]:
        about, _, path = line.partition("\t")
        mode, _, oid = about.split(" ")
        entries[path] = Entry(int(mode, 8), oid)
    for path, entry in entries.items():
        if entry.kind == "submodule":
            raise RepositoryError(
                f"{path} is a submodule", location=str(place.top), help="configure a folder that this repository holds"
            )
    return entries


def stored_as(place: Workplace, path: str, data: bytes) -> str:
    """The id of what git would store for a file of those bytes, with line endings and filters as it is configured."""
    return place.git().run("hash-object", f"--path={path}", "--stdin", input=data).decode("ascii").strip()


def refuse_converted(place: Workplace, files: Mapping[str, bytes]) -> None:
    """Raises ``RepositoryError`` where attributes would make git store other bytes than those of ``files``."""
    request = "".join(f"{path}\0" for path in files).encode("utf-8", "surrogateescape")
    out = place.git().run(
        "check-attr", "--stdin", "-z", "filter", "ident", "working-tree-encoding", "text", input=request
    )
    words = os.fsdecode(out).split("\0")[:-1]
    converts = ""
    for path, name, value in zip(words[::3], words[1::3], words[2::3], strict=True):
        if name == "text":
            if b"\r" not in files[path] or value == "unset":
                continue
            if value == "unspecified":
                converts = converts or place.git().line("config", "--get", "core.autocrlf") or "false"
                if converts == "false":
                    continue
        elif value in ("unspecified", "unset", ""):
            continue
        raise RepositoryError(
            f"git would not store {path} as it is: its attribute {name} is {value}",
            location=str(place.top),
            help=without_attributes(place, path, name, "-text -filter -ident -working-tree-encoding"),
        )


def without_attributes(place: Workplace, path: str, name: str, off: str) -> str:
    """How attributes of ``path`` are taken ``off``: in the file whose word on ``name`` git takes before all others'."""
    folder, below, _ = path.removeprefix(place.prefix).partition("/")
    which = f"{place.prefix}{folder}{'/**' if below else ''}"
    local = place.top / place.git().line("rev-parse", "--git-path", "info/attributes")
    if _speaks_of(local, name):
        return f"write '{which} {off}' at the end of {os.path.relpath(local, place.top)}"
    inner = path.rpartition("/")[0]
    while inner:
        if _speaks_of(place.top / inner / ".gitattributes", name):
            return f"write '* {off}' at the end of {inner}/.gitattributes"
        inner = inner.rpartition("/")[0]
    return f"write '{which} {off}' at the end of .gitattributes"


def _speaks_of(attributes: Path, name: str) -> bool:
    try:
        if not attributes.is_file():
            return False
        with attributes.open("rb") as stream:
            return name.encode() in stream.read(_MOST)
    except OSError:
        return False

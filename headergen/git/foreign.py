"""Opens a repository that is foreign input, and says of its commits what they are called.

Before git looks at it, everything that git would open there by a name of its own choice has to be a plain file of a
reasonable size: git waits for ever at a FIFO, and reads a ``HEAD`` of 30 GB into memory.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from headergen.diagnostics import ToolError
from headergen.git.plumbing import Git
from headergen.git.policy import FOREIGN
from headergen.inputs import is_bare_repository
from headergen.model.commits import OBJECT_ID

_SMALL = 1 << 20  # bytes of HEAD, a ref, the configuration, a list of alternates
_ANY_SIZE = 1 << 62
_BIG = 256 << 20  # bytes of a list of refs or of shallow commits; a mirror with a million refs has 80 MB
# what git opens in a git directory for what it is asked here; other files are nobody's business (some are sockets)
_FILES = {
    "HEAD": _SMALL, "config": _SMALL, "config.worktree": _SMALL, "commondir": _SMALL, "info/grafts": _SMALL,
    "packed-refs": _BIG, "shallow": _BIG,
}  # fmt: skip
_MOST_ENTRIES = 2_000_000  # files and folders of one repository
_DEEPEST = 64  # folders below refs; git's own names have five
_ALTERNATES = 5  # as git follows them
_RELEASE = re.compile(rb"v[0-9][A-Za-z0-9_.-]*")


def open_foreign(path: Path) -> Git:
    """Git in the repository at ``path`` (bare, or with ``.git`` in it); ``ToolError`` if git must not look at it."""
    git_dir = path if is_bare_repository(path) else path / ".git"
    real = _linked(git_dir)
    common = _pointed(real, real / "commondir", "")
    for folder in dict.fromkeys((real, common)):
        _refuse_unfit(folder)
    _refuse_alternates(common / "objects", 0)
    return Git(path, policy=FOREIGN, git_dir=git_dir)


def commit_named(git: Git, revision: str) -> str | None:
    """The full id of the commit that ``revision`` names, or None if it names none."""
    found = git.object(f"{revision}^{{commit}}") if revision else None
    return found[0] if found else None


def describe(git: Git, commit: str) -> str | None:
    """What ``git describe --tags`` calls that commit; None where no tag leads to it, or one that cannot be written:
    a name with control characters or bytes that are no UTF-8 would make a lock that nobody can read.
    """
    if not OBJECT_ID.fullmatch(commit):
        raise ValueError(f"no full object id: {commit!r}")
    code, out, _ = git.outcome("describe", "--tags", commit, accept=(0, 128))
    name = out.removesuffix(b"\n").decode("utf-8", "replace") if code == 0 else ""
    return name if name.isprintable() and "\N{REPLACEMENT CHARACTER}" not in name and name else None


def release_with(git: Git, commit: str) -> str:
    """The first release, by its tag ``v…``, that a full commit id is in; "" where it is in none."""
    code, said, _ = git.outcome("describe", "--contains", "--match", "v[0-9]*", commit, accept=(0, 128))
    name = _RELEASE.match(said) if code == 0 else None
    return name[0].decode("ascii") if name else ""


def tags(path: Path, pattern: str) -> list[str]:
    """The names of the tags that match a pattern, as git sorts them."""
    with open_foreign(path) as git:
        out = git.run("for-each-ref", "--format=%(refname:strip=2)", "--", f"refs/tags/{pattern}")
    return os.fsdecode(out).splitlines()


# -------------------------------------------------------------------------------------------- what git would look at


def _linked(git_dir: Path) -> Path:
    """Where the git directory is that a file called ``.git`` names (of a linked work tree, of a submodule)."""
    if git_dir.is_dir():
        return git_dir
    return _pointed(git_dir.parent, git_dir, "gitdir: ")


def _pointed(folder: Path, file: Path, prefix: str) -> Path:
    """The folder that a file names, relative to ``folder``; ``folder`` itself where there is no such file."""
    if not os.path.lexists(file):
        return folder
    _refuse_file(file, _SMALL)
    text = os.fsdecode(file.read_bytes()).rstrip("\r\n")
    return folder / text.removeprefix(prefix) if "\0" not in text else folder


def _refuse_unfit(git_dir: Path) -> None:
    """Raises ``ToolError`` for what is no file and no folder, or too big, where git would open it."""
    for name, most in _FILES.items():
        _refuse_file(git_dir / name, most)
    left = [_MOST_ENTRIES]
    for folder in ("refs", "reftable"):
        for entry in _entries(git_dir / folder, left, 0):
            _refuse_file(Path(entry.path), _SMALL if folder == "refs" else _BIG)
    _refuse_odd_objects(git_dir / "objects", left)


def _refuse_odd_objects(folder: Path, left: list[int]) -> None:
    """Objects and packs may be of any size, since git maps or streams them; a link is looked at behind it."""
    for entry in _entries(folder, left, 0):
        if not entry.is_file(follow_symlinks=False):
            _refuse_file(Path(entry.path), _ANY_SIZE)


def _entries(folder: Path, left: list[int], depth: int) -> Iterator[os.DirEntry[str]]:
    """Every entry below ``folder`` that is no folder; of those, ``left`` may still be looked at."""
    if depth > _DEEPEST:
        raise _unfit(os.fspath(folder), f"lies more than {_DEEPEST} folders deep")
    try:
        entries = os.scandir(folder)
    except OSError:  # it is not there, or not ours to read: git says so
        return
    with entries:
        for entry in entries:
            left[0] -= 1
            if left[0] < 0:
                raise _unfit(os.fspath(folder), f"is of a repository with more than {_MOST_ENTRIES} files")
            if entry.is_dir(follow_symlinks=False):
                yield from _entries(Path(entry.path), left, depth + 1)
            else:
                yield entry


def _refuse_alternates(objects: Path, depth: int) -> None:
    """The object folders that a repository borrows from, as far as git follows them."""
    file = objects / "info" / "alternates"
    if depth > _ALTERNATES or not os.path.lexists(file):
        return
    _refuse_file(file, _SMALL)
    for line in file.read_bytes().splitlines()[:1000]:
        if line and not line.startswith((b"#", b'"')) and b"\0" not in line:
            other = objects / os.fsdecode(line)
            _refuse_odd_objects(other, [_MOST_ENTRIES])
            _refuse_alternates(other, depth + 1)


def _refuse_file(path: Path, most: int) -> None:
    try:
        about = path.stat()
    except OSError:
        return
    if stat.S_ISDIR(about.st_mode):
        return  # a link to a folder; git opens no folder as a file
    if not stat.S_ISREG(about.st_mode):
        raise _unfit(os.fspath(path), "is neither a file nor a folder")
    if about.st_size > most:
        raise _unfit(os.fspath(path), f"has {about.st_size} bytes, where git keeps no more than {most}")


def _unfit(path: str, why: str) -> ToolError:
    return ToolError(
        f"{path} {why}", help="see that the repository is what it claims to be; a fresh clone of it has no such thing"
    )

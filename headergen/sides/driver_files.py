"""The files of a driver: as they lie on disk, or as a commit of its repository has them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from headergen.closing import Closing
from headergen.config import LOCK_NAME
from headergen.diagnostics import HeaderError, HeadergenError, RepositoryError
from headergen.git.history import with_id
from headergen.git.plumbing import may_be_inside, repository_top
from headergen.inputs import handed_over, is_bare_repository
from headergen.kernel import is_kernel_at, is_of_kernel, is_source
from headergen.project.elsewhere import refuse_elsewhere
from headergen.project.states import has_project, is_configured
from headergen.sanitize import for_programs

_MOST = 16 << 20  # bytes of one header; the kernel's biggest that programs get has less than 1 MiB
_MOST_FILES = 50_000  # of a driver's folder; who names his home waits no longer than for a kernel


class DriverFiles(Closing):
    """A driver's files on disk. ``title`` is what they are called, "" where that is their paths."""

    def __init__(self, title: str = "") -> None:
        self.title = title

    def close(self) -> None:
        """Nothing is held."""

    def shown(self, path: Path) -> str:
        """What people are told of a path: as it was named, or where it lies from here."""
        return os.path.relpath(path) if self.title else str(path)

    def is_file(self, path: Path) -> bool:
        """Whether there is a file at ``path``."""
        return path.is_file()

    def read(self, path: Path) -> bytes:
        """A header without what stands between #ifdef __KERNEL__ and #endif; as it is, where that is not to be had."""
        data = self._bytes(path)
        if b"\0" in data:
            raise HeadergenError(f"{path} is no text: it has bytes of value 0", help="give a header in ASCII or UTF-8")
        try:
            return for_programs(data, str(path))
        except HeaderError:
            return data

    def headers_below(self, folder: Path) -> list[Path]:
        """The headers below a folder that has nothing to do with a kernel; [] for any other, and for what is none.
        Links are none of them, and nothing hidden is looked into. ``HeadergenError`` for a folder that is no driver's.
        """
        return sorted(self._below(folder))

    def _bytes(self, path: Path) -> bytes:
        return handed_over(
            str(path), _MOST, what="a header", too_big="give a header that is not made of data, or split it"
        )

    def _below(self, folder: Path) -> Iterator[Path]:
        if not folder.is_dir() or is_of_kernel(folder) or _is_projects(folder):
            return
        left = _MOST_FILES
        for parent, folders, names in os.walk(folder):
            folders[:] = [each for each in folders if not each.startswith(".")]
            paths = [Path(parent, name) for name in names if name.endswith(".h")]
            yield from (path for path in paths if path.is_file() and not path.is_symlink())
            left -= 1 + len(names)
            if left < 0:
                raise HeadergenError(
                    f"more than {_MOST_FILES:,} files lie below {folder}",
                    help="name the folder of the headers for programs",
                )


def _is_projects(folder: Path) -> bool:
    """Whether a folder has a project's imported headers, or is the top of its repository."""
    return (folder / LOCK_NAME).is_file() or (os.path.lexists(folder / ".git") and is_configured(folder))


ON_DISK = DriverFiles()


class CommittedFiles(DriverFiles):
    """A driver's files as a commit of its repository, whose work tree has its top at ``top``, has them; others as they
    lie on disk. They are called by their paths in the work tree.
    """

    def __init__(self, top: Path, revision: str) -> None:
        from headergen.git.foreign import commit_named, open_foreign  # what lies on disk needs no git
        from headergen.kernel.revision import Revision

        git = open_foreign(top)
        commit = commit_named(git, revision)
        if commit is None:
            git.close()
            raise RepositoryError(f"the repository {top} has no revision {revision!r}", help="see git log, and git tag")
        super().__init__(with_id(revision, commit))
        self._top = os.path.realpath(top)
        self._files = Revision(git, commit)

    def close(self) -> None:
        """Ends the process that reads the repository."""
        self._files.close()

    def is_file(self, path: Path) -> bool:
        """Whether the commit has a file at ``path``."""
        inside = self._inside(path)
        return super().is_file(path) if inside is None else self._files.exists(inside)

    def _bytes(self, path: Path) -> bytes:
        inside = self._inside(path)
        if inside is None:
            return super()._bytes(path)
        data = self._files.read(inside)
        if data is None:
            raise HeadergenError(f"{self.title} has no {path}", help="name a header that it has")
        return data

    def _below(self, folder: Path) -> Iterator[Path]:
        inside = self._inside(folder)
        for name in () if inside is None else self._files.names(inside):
            own = name[len(inside) :].lstrip("/") if inside else name
            if own.endswith(".h") and not own.startswith(".") and "/." not in own and not self._files.is_link(name):
                yield folder / own

    def _inside(self, path: Path) -> str | None:
        """A path as the repository has it; None for one that lies outside of it."""
        own = os.path.relpath(Path(os.path.realpath(path.parent), path.name), self._top)
        return None if own == ".." or own.startswith("../") else "" if own == "." else own


def drivers_top(start: Path, words: Iterable[str]) -> Path | None:
    """The top of the repository that ``start`` lies in, if ``words`` may be revisions of it; None where that is a
    kernel's, has a project, has no files to work on, or is none.
    """
    if not all(map(_may_be_revision, words)):
        return None
    if is_source(start) or has_project(start) or not may_be_inside(start.absolute()):
        return None
    top = repository_top(start)
    if is_bare_repository(top) or is_kernel_at(top, "HEAD"):
        return None
    refuse_elsewhere(start)
    return top


def _may_be_revision(word: str) -> bool:
    """Whether a word is no path, no paths, and no PATH@REV."""
    place, at, _ = word.rpartition("@")
    return not os.path.lexists(word) and os.pathsep not in word and not (at and Path(place).is_dir())


def no_headers(top: Path, words: Iterable[str]) -> HeadergenError:
    """That none of some revisions has a header here, and that they are no kernel's."""
    return HeadergenError(
        f"{top} is no kernel, and no header lies here at {' or '.join(words)}",
        help="change to the folder that has headers; of those that a project carries from a kernel, headergen adopt"
        " KERNEL says first which they are",
    )

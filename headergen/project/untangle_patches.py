"""``headergen untangle --patch``: a series of mails that ``git am`` takes, written all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct

from headergen.diagnostics import HeadergenError, way_out_of
from headergen.git.history import author
from headergen.git.plumbing import Git
from headergen.git.quarantine import Quarantine
from headergen.inputs import handed_over
from headergen.separation.classify import Layout
from headergen.separation.mail import Mail, read_mails
from headergen.separation.patch import FilePatch, read_body
from headergen.separation.series import Patch, Series, read_patches, split, written
from headergen.writes import Folder, staging

_MOST = 256 << 20  # bytes of one patch file; a whole kernel import is a tenth of it


class WrittenSeries(Struct, frozen=True):
    """The series and the names of the files that were written, in order."""

    series: Series
    names: tuple[str, ...]


def read_files(files: Sequence[str], *, keep_cr: bool = False) -> tuple[Patch, ...]:
    """The patches of mboxes and patch files, in order; ``-`` is standard input. See ``read_patches``."""
    return read_patches(mails_of(files, _MOST), keep_cr=keep_cr)


def mails_of(files: Sequence[str], most: int) -> list[Mail]:
    """The mails of mboxes and patch files of at most ``most`` bytes."""
    mails: list[Mail] = []
    for name in files:
        data = handed_over(name, most, what="an mbox, a patch file", too_big="split the mbox")
        mails += read_mails(data, "<stdin>" if name == "-" else name)
    return mails


def untangle_patches(
    files: Sequence[str], directory: Path, layout: Layout, *, top: Path | None, author: str
) -> WrittenSeries:
    """Splits the patches of ``files`` and writes the new series to ``directory``, which must be new or empty.

    ``top`` is the repository they apply to, if there is one: it is asked only for renames from one side to the other.
    """
    patches = read_files(files, keep_cr=True)
    series = split(patches, layout, redo=_redo(top, patches))
    mails = written(series, author=author)
    _write(directory, mails)
    return WrittenSeries(series, tuple(mails))


def identity(top: Path | None) -> str:
    """The user as git knows them, for patches that name no author; a stand-in where git knows nobody."""
    if top is not None:
        with Git(top) as git:
            if known := author(git):
                return known
    return "Unknown <unknown@localhost>"


def _redo(top: Path | None, patches: tuple[Patch, ...]) -> Callable[[int], tuple[FilePatch, ...] | None]:
    def redo(index: int) -> tuple[FilePatch, ...] | None:
        if top is None:
            return None
        with Quarantine(top) as store:
            tree = store.tree_of_head()
            for number, patch in enumerate(patches[: index + 1]):
                if not tree or not patch.body.files:
                    continue
                after = store.applied(tree, b"".join(file.text for file in patch.body.files))
                if after is None:
                    return None
                if number == index:
                    text = store.diff(tree, after)
                    return read_body(Mail(patch.mail.source, 1, "", "", "", b"", text, bare=True)).files
                tree = after
        return None

    return redo


def _write(directory: Path, mails: dict[str, bytes]) -> None:
    """Writes beside the place first, so that an interruption leaves no half series. Names come from ``file_name``
    alone and are made anew, so that nothing outside is followed or overwritten.
    """
    try:
        if directory.is_dir() and any(directory.iterdir()):
            raise HeadergenError("is not empty", location=str(directory), help="name a new folder, or empty it: -o DIR")
        target = directory.resolve() if directory.is_dir() else directory  # a link to an empty folder stays one
        with Folder(target.parent, make=True) as disk, staging(disk) as beside:
            for name, data in mails.items():
                disk.write(f"{beside}/{name}", data)
            disk.set_mode(beside, target.stat().st_mode & 0o7777 if target.is_dir() else 0o755)
            disk.move(beside, target.name)
    except OSError as error:
        raise HeadergenError(
            f"the series cannot be written: {error.strerror}",
            location=str(directory),
            help=way_out_of(error, "name another folder: -o DIR"),
        ) from error

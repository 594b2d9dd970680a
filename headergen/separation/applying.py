"""Applies the patches of a series to the files of a tree, in memory: what ``git am`` takes is taken, and nothing else.

Files that nobody wants are left alone, for who reads headers need not have the drivers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from msgspec.structs import replace

from headergen.hunks import Hunk, HunkError, patched, read_hunks
from headergen.separation.mail import PatchError
from headergen.separation.patch import FilePatch, read_body
from headergen.separation.series import Patch

Read = Callable[[str], bytes | None]
_BASE = re.compile(rb"^base-commit:[ \t]*([0-9a-f]{12,64})[ \t\r]*$", re.M)
_NUMBER = re.compile(r"\[[^\[\]]*?\b(\d{1,5})\s*/\s*(\d{1,5})\b")
OTHER_TREE = "give the kernel that the series is made for"
_BY_GIT = "apply the series with git am, and compare the revisions: OLD..NEW"
_NO_FILE = ("12", "16")  # how modes of links and of submodules begin


def in_order(patches: Sequence[Patch]) -> tuple[Patch, ...]:
    """The patches of a series by their numbers, for an archive has them as they arrived; as they come where the numbers
    are not those from 1 to all of them.
    """
    found = [match for patch in patches if (match := number_of(patch.mail.subject))]
    numbers = [int(match[1]) for match in found]
    all_of_them = len(found) == len(patches) and {int(match[2]) for match in found} == {len(patches)}
    if not all_of_them or sorted(numbers) != list(range(1, len(patches) + 1)):
        return tuple(patches)
    return tuple(patch for _, patch in sorted(zip(numbers, patches, strict=True), key=lambda pair: pair[0]))


def number_of(subject: str) -> re.Match[str] | None:
    """``[PATCH 2/7]``, of which the brackets have to end."""
    return _NUMBER.search(subject, 0, subject.rfind("]") + 1)


def base_of(patches: Sequence[Patch]) -> str:
    """The commit that a series says it is made for, in a patch or its cover letter; "" where it does not say."""
    found = (_BASE.search(text) for patch in patches for text in (patch.mail.message, patch.mail.patch))
    return next((match[1].decode("ascii") for match in found if match), "")


def paths_of(patches: Sequence[Patch], wanted: Callable[[str], bool]) -> frozenset[str]:
    """The paths of a series that count: those that are wanted, and those that they come from by renames and copies."""
    found: set[str] = set()
    for patch in reversed(patches):
        for file in patch.body.files:
            found.update(path for path in file.paths if wanted(path))
            if file.kind != "change" and file.new in found and file.old is not None:
                found.add(file.old)
    return frozenset(found)


def applied(patch: Patch, read: Read, paths: frozenset[str]) -> dict[str, bytes | None]:
    """What ``patch`` makes of those of its files that are among ``paths``: the bytes of each that it changes, None for
    one that goes. ``PatchError`` with its subject, the file and the hunk where it does not apply.
    """
    try:
        return _files(patch, read, paths)
    except PatchError:
        if not patch.mail.with_cr:
            raise
        mail = replace(patch.mail, patch=patch.mail.with_cr)  # as git am --keep-cr has it
        return _files(Patch(mail, read_body(mail)), read, paths)


def _files(patch: Patch, read: Read, paths: frozenset[str]) -> dict[str, bytes | None]:
    after: dict[str, bytes | None] = {}
    mine = [file for file in patch.body.files if file.old in paths or file.new in paths]
    leaves = {file.old for file in mine if file.new != file.old and file.kind != "copy"}
    for file in mine:
        _check_kind(patch, file)
        comes = file.new if file.new != file.old and file.new not in leaves else None
        if comes is not None and _now(comes, read, after) is not None:
            raise _refused(patch, file, "the tree has it already", comes)
        new = _changed(patch, file, _before(patch, file, read, after))
        if file.new is not None:
            after[file.new] = new
        elif new:
            raise _refused(patch, file, "more is in it than the patch takes out", file.old)
        if file.old is not None and file.new != file.old and file.kind != "copy":
            after.setdefault(file.old, None)
    return after


def _now(path: str, read: Read, after: Mapping[str, bytes | None]) -> bytes | None:
    return after[path] if path in after else read(path)


def _check_kind(patch: Patch, file: FilePatch) -> None:
    if file.old_mode.startswith(_NO_FILE) or file.new_mode.startswith(_NO_FILE):
        raise _refused(patch, file, "it is a link or a submodule there", help=_BY_GIT)
    if file.binary:
        raise _refused(patch, file, "it is a binary file there", help=_BY_GIT)


def _before(patch: Patch, file: FilePatch, read: Read, after: Mapping[str, bytes | None]) -> bytes:
    """What a file's part starts from; for a rename or copy, what was there before the whole mail."""
    if file.old is None:
        return b""
    old = _now(file.old, read, after) if file.kind == "change" else read(file.old)
    if old is None:
        raise _refused(patch, file, "the tree has no such file", file.old)
    return old


def _changed(patch: Patch, file: FilePatch, old: bytes) -> bytes:
    hunks = read_hunks(file.text)
    try:
        return patched(old, hunks)
    except HunkError as error:
        hunk = error.hunk
        if hunk is None:
            raise
        what = f"hunk {hunks.index(hunk) + 1} of {len(hunks)}, for line {hunk.old_start}, has no place there"
        help = "the tree has this change already" if _is_there(old, hunks) else OTHER_TREE
        raise _refused(patch, file, what, file.old, line=hunk.line, help=help) from error


def _is_there(data: bytes, hunks: Sequence[Hunk]) -> bool:
    """Whether they can be taken back."""
    try:
        patched(data, [hunk.reversed for hunk in hunks])
    except HunkError:
        return False
    return True


def _refused(
    patch: Patch, file: FilePatch, why: str, path: str | None = None, *, line: int = 0, help: str = OTHER_TREE
) -> PatchError:
    subject = patch.mail.subject[:200]
    message = f"the patch {subject!r} does not apply to {path or file.new or file.old}: {why}"
    return PatchError(message, location=patch.mail.place(file.line + line), help=help)

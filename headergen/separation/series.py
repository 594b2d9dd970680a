"""Splits patches into a series of header patches and code patches, as mails that ``git am`` takes.

A file's part of a diff stands for itself, so it can move to another mail byte for byte. The exception is a rename or
copy from one side to the other: it has no text that either side could carry, so it must be written anew as a removal
and an addition, which takes the repository (``redo``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import PurePath

from msgspec import Struct
from msgspec.structs import replace

import headergen
from headergen.model.commits import trailers_of
from headergen.separation.classify import Layout, PathClass
from headergen.separation.mail import Mail, PatchError, decoded
from headergen.separation.outgoing import file_name, write_mail
from headergen.separation.patch import Body, FilePatch, read_body
from headergen.separation.stat import diffstat
from headergen.separation.untangle import subject_of, without_claims

# of the subject: "Re:" and bracketed words in front, as git am takes them off
_LEAD = re.compile(r"\s*(?:re:|:|\[([^\]]*)\])\s*", re.IGNORECASE)
_COUNT = re.compile(r"\b\d+\s*/\s*\d+\b")


class Patch(Struct, frozen=True):
    """A mail and what its text says."""

    mail: Mail
    body: Body

    @property
    def subject(self) -> tuple[str, str]:
        """(words of the bracket without the count, subject) of the mail: ``("PATCH v2", "KVM: …")``."""
        bracketed, rest = brackets(self.mail.subject)
        words = next((" ".join(_COUNT.sub("", each).split()) for each in bracketed.splitlines()), "")
        return words or "PATCH", rest


class Part(Struct, frozen=True):
    """A mail to write. ``kind`` is "setup", "headers", "removals" (headers that go), "code" or "whole"; ``origin`` the
    patch it comes from.
    """

    kind: str
    origin: Patch
    files: tuple[FilePatch, ...]

    @property
    def subject(self) -> str:
        """Its subject without a bracket."""
        subject = self.origin.subject[1]
        own = self.kind in ("code", "whole") or (self.kind == "headers" and self._claims)
        return subject if own else subject_of(self.kind, subject)

    @property
    def message(self) -> str:
        """Its log message behind the subject: the original's for code, the sign-offs for headers."""
        text = decoded(self.origin.body.message).strip("\n")
        if self.kind == "whole" or (self.kind == "headers" and self._claims):
            return text
        if self.kind in ("headers", "removals"):
            signed = [f"Signed-off-by: {v}" for k, v in trailers_of(f"-\n\n{text}") if k.lower() == "signed-off-by"]
            return "\n".join(["Separated from the code of that patch by headergen untangle.", "", *signed]).rstrip()
        # a subject in front, so that a message of trailers alone is seen as such
        kept = without_claims(b"-\n\n" + text.encode("utf-8", "surrogateescape")).decode("utf-8", "surrogateescape")
        return kept[1:].strip("\n")

    @property
    def _claims(self) -> bool:
        text = decoded(self.origin.body.message)
        return any(name.lower() == "headergen-kernel" for name, _ in trailers_of(f"-\n\n{text}"))


class Series(Struct, frozen=True):
    """The new series; ``without_patch`` are mails that held no diff (cover letters, answers). ``mixed`` were split."""

    parts: tuple[Part, ...]
    without_patch: tuple[Patch, ...]
    mixed: tuple[Patch, ...]


def brackets(subject: str) -> tuple[str, str]:
    """(what stands in the brackets in front, one a line; the subject behind them)."""
    found = []
    while match := _LEAD.match(subject):
        if match[1]:
            found.append(match[1])
        subject = subject[match.end() :]
    return "\n".join(found), subject


def read_patches(mails: Sequence[Mail], *, keep_cr: bool = False) -> tuple[Patch, ...]:
    """Parses every mail; ``PatchError`` for a damaged one, and where no mail holds a patch.

    ``keep_cr``: with the CRs of content that ``git am`` would take off, for the mails that are written anew.
    """
    if keep_cr:
        mails = [replace(mail, patch=mail.with_cr or mail.patch) for mail in mails]
    patches = tuple(map(parsed, mails))
    check_any(patches, mails)
    return patches


def check_any(patches: Sequence[Patch], mails: Sequence[Mail]) -> None:
    """``PatchError`` where none of the mails that were read holds a patch."""
    if not any(patch.body.files for patch in patches):
        where = f"{mails[0].source}:1" if mails else ""
        raise PatchError("no patch in it", location=where, help="give a file made by git format-patch, or an mbox")


def parsed(mail: Mail) -> Patch:
    """What a mail says; a bare diff's subject is the first line of what stands before it, or else its file's name."""
    patch = Patch(mail, read_body(mail))
    if mail.subject:
        return patch
    first, _, rest = patch.body.message.lstrip(b"\n").partition(b"\n")
    subject = decoded(first).strip() or PurePath(patch.mail.source).stem
    return Patch(replace(patch.mail, subject=subject), replace(patch.body, message=rest.lstrip(b"\n")))


def side(layout: Layout, file: FilePatch) -> str:
    """Where a file's part belongs: "managed", "setup", "code", or "crossing" where it moves from one to another."""
    sides = {_side_of_path(layout, path, file) for path in (file.old, file.new) if path is not None}
    return sides.pop() if len(sides) == 1 else "crossing"


def _side_of_path(layout: Layout, path: str, file: FilePatch) -> str:
    match layout.classify(path):
        case PathClass.SETUP:
            # pyproject.toml is everybody's: it concerns headergen if the change shows headergen's table
            return "setup" if not path.endswith("pyproject.toml") or b"tool.headergen" in file.text else "code"
        case PathClass.HANDWRITTEN:
            return "code"
        case _:
            return "managed"


def split(
    patches: Sequence[Patch], layout: Layout, *, redo: Callable[[int], tuple[FilePatch, ...] | None] | None = None
) -> Series:
    """Header patches first, then code, then the headers that go, which code may need until then.

    ``redo(i)`` gives the files of patch ``i`` anew without renames, or None.
    """
    setup: list[Part] = []
    headers: list[Part] = []
    code: list[Part] = []
    removals: list[Part] = []
    mixed: list[Patch] = []
    whole = [_files(index, patch, layout, redo) for index, patch in enumerate(patches)]
    last = {path: file for files in whole for file in files for path in file.paths}
    has_code = any(side(layout, file) == "code" for files in whole for file in files)
    for patch, files in zip(patches, whole, strict=True):
        shares = {kind: tuple(f for f in files if side(layout, f) == kind) for kind in ("setup", "managed", "code")}
        goes = tuple(f for f in shares["managed"] if has_code and _may_go_last(f, last))
        stays = tuple(f for f in shares["managed"] if f not in goes)
        several = sum(map(bool, (shares["setup"], stays, goes, shares["code"]))) > 1
        if shares["managed"] and shares["code"]:
            mixed.append(patch)
        if not shares["managed"] and several:
            code.append(Part("whole", patch, files))
            continue
        parts = (
            ("setup", shares["setup"], setup), ("headers", stays, headers), ("code", shares["code"], code),
            ("removals", goes, removals),
        )  # fmt: skip
        for kind, share, into in parts:
            if share:
                into.append(Part(kind if several else "whole", patch, share))
    without = tuple(p for p in patches if not p.body.files)
    return Series((*setup, *headers, *code, *removals), without, tuple(mixed))


def _may_go_last(file: FilePatch, last: Mapping[str, FilePatch]) -> bool:
    """Whether a header goes for good: nothing behind it needs its name, be it a link, a folder or a file in its place.

    A file that becomes a link is a removal and an addition of one name in one patch: they stay together.
    """
    path = file.old
    if file.new is not None or path is None or last[path] is not file:
        return False
    return not any(other.startswith(f"{path}/") or path.startswith(f"{other}/") for other in last)


def _files(
    index: int, patch: Patch, layout: Layout, redo: Callable[[int], tuple[FilePatch, ...] | None] | None
) -> tuple[FilePatch, ...]:
    files = patch.body.files
    for file in files:
        if file.without_content:
            raise PatchError(
                f"a binary file, {file.new or file.old}, without its content",
                location=patch.mail.place(file.line),
                help="git format-patch --binary writes it",
            )
    crossing = next((f for f in files if side(layout, f) == "crossing"), None)
    if crossing:
        return (redo(index) if redo else None) or _cannot_cross(patch, crossing)
    return files


def _cannot_cross(patch: Patch, file: FilePatch) -> tuple[FilePatch, ...]:
    raise PatchError(
        f"{file.old} becomes {file.new}, from one side to the other, and the patch does not hold the whole file",
        location=patch.mail.place(file.line),
        help="make it with git format-patch --no-renames, or run this in a repository that it applies to",
    )


def written(series: Series, *, author: str) -> dict[str, bytes]:
    """The mails by file name, in order. ``author`` stands in where a bare diff has none."""
    result = {}
    total = len(series.parts)
    for number, part in enumerate(series.parts, 1):
        words = part.origin.subject[0]
        count = f" {number:0{len(str(total))}d}/{total}" if total > 1 else ""
        mail = part.origin.mail
        subject, message = part.subject, part.message
        notes = decoded(_without_stat(part.origin.body.notes)) if part.kind not in ("headers", "removals") else ""
        patch = (
            notes.encode("utf-8", "surrogateescape")
            + diffstat(part.files)
            + b"\n"
            + b"".join(file.text for file in part.files)
            + f"-- \nheadergen {headergen.__version__}\n".encode()
        )
        result[file_name(number, subject)] = write_mail(
            author=mail.author or author,
            date=mail.date,
            subject=f"[{words}{count}] {subject}",
            message=message,
            patch=patch,
        )
    return result


def _without_stat(notes: bytes) -> bytes:
    """The notes of a mail without the statistics, which are counted anew, and without blank edges."""
    lines = notes.split(b"\n")
    kept = [
        line
        for line in lines
        if not re.fullmatch(
            rb" .* \| +(?:\d+ *[+-]*|Bin.*|Unk.*)| \d+ files? changed.*"
            rb"| (?:create|delete) mode \d+ .*| mode change \d+ => \d+ .*| (?:rename|copy|rewrite) .* \(\d+%\)",
            line.rstrip(),
        )
    ]
    text = b"\n".join(kept).strip(b"\n")
    return text + b"\n\n" if text else b""

"""Reads patches as mail archives give them: mbox files, single mails, bare diffs.

What a mail means is decided as ``git mailsplit`` and ``git mailinfo`` decide it, since ``git am`` will apply it. A
file without a mail's headers is a bare diff, which ``git apply`` reads: everything in it counts. Line numbers in errors
are those of the file as it was given.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from headergen.diagnostics import HeadergenError
from headergen.separation.mbox import is_border, split
from headergen.separation.transport import Headers, MailReader, Message, TransportError

_LONGEST = 8192  # of a header field that is shown


class PatchError(HeadergenError):
    """A patch or mail that is damaged or not safe to take; ``location`` is its file and line."""


class Mail(Struct, frozen=True):
    """One mail with its transport taken off.

    ``author`` is ``Name <address>`` and ``date`` as the mail writes it, "" where it has none. ``message`` is the log
    message in UTF-8, ``patch`` all that comes behind it, byte for byte as git would apply it; of a ``bare`` diff all is
    ``patch``. ``first_line`` is the line of the file where the patch begins, and ``numbers`` are those of its lines,
    where they do not simply follow each other. ``with_cr`` is the patch with the CRs that its content seems to have,
    b"" where that is the same: ``git am`` takes them off, unless it is told ``--keep-cr``. ``id`` is its own name and
    ``answers`` those of the mails that it answers, the nearest last.
    """

    source: str
    first_line: int
    author: str
    date: str
    subject: str
    message: bytes
    patch: bytes
    bare: bool = False
    with_cr: bytes = b""
    numbers: Sequence[int] = ()
    id: str = ""
    answers: tuple[str, ...] = ()

    def place(self, line: int) -> str:
        """Where line ``line`` (from 1) of the patch is, for an error."""
        if self.numbers:
            return f"{self.source}:{self.numbers[min(line, len(self.numbers)) - 1]}"
        return f"{self.source}:{self.first_line + line - 1}"


def read_mails(data: bytes, source: str) -> tuple[Mail, ...]:
    """Every mail of a file: an mbox, one mail, or a bare diff (which comes back without author and subject).
    ``PatchError`` with its line for what ``git am`` does not take.
    """
    if b"\0" in data[:4096].partition(b"GIT binary patch")[0] or data.startswith((b"\x1f\x8b", b"BZh", b"PK\3\4")):
        raise PatchError("not a patch but a binary file", location=f"{source}:1", help="unpack it first")
    return tuple(_mail(lines, first, source) for first, lines in split(data))


def _mail(lines: list[bytes], first: int, source: str) -> Mail:
    stripped = [line[:-2] + b"\n" if line.endswith(b"\r\n") else line for line in lines]
    reader = MailReader(stripped, first)
    try:
        reader.read_headers()
        if not reader.headers.any and not is_border(lines[0]):
            return Mail(source, first, "", "", "", b"", _without_transport_cr(b"".join(lines)), bare=True)
        mail = _read(reader, source)
        if mail.patch and not mail.numbers:
            mail = replace(mail, with_cr=_with_cr(lines[mail.first_line - first :]))
        return mail
    except TransportError as error:
        place = f"{source}:{max(reader.at - 1, first)}"
        help = "git am does not take it either; get it again, best as a file made by git format-patch"
        raise PatchError(f"{error}", location=place, help=help) from error


def _read(reader: MailReader, source: str) -> Mail:
    message = Message(reader.headers)
    if reader.plain:
        start, lines = reader.at, reader.rest()
        for index, line in enumerate(lines):
            if (broken := message.breaks(line)) is not None:
                mail = _made(source, reader.headers, message, b"".join((broken, *lines[index + 1 :])))
                return replace(mail, first_line=start + index)
        message.flush()
        return _made(source, reader.headers, message, b"")
    chunks: list[bytes] = []
    numbers: list[int] = []
    for text, number in reader.chunks():
        taken = text if chunks else message.breaks(text)
        if taken is not None:
            if not chunks or chunks[-1].endswith(b"\n"):
                numbers.append(number)
            chunks.append(taken)
    message.flush()
    whole = b"".join(chunks)
    patch = _without_transport_cr(whole)
    if patch is not whole:  # as git am --quoted-cr=strip has them
        message.text = [line.removesuffix(b"\r\n") + b"\n" if line.endswith(b"\r\n") else line for line in message.text]
    return replace(_made(source, reader.headers, message, patch), numbers=tuple(numbers))


def _made(source: str, headers: Headers, message: Message, patch: bytes) -> Mail:
    # the headers in the body are those of a forwarded patch; without one they are prose
    fields = headers.fields | (message.inner if patch else {})
    author, date, subject = (_shown(fields.get(name, b"")) for name in ("from", "date", "subject"))
    names = {field: _names(headers.fields.get(field, b"")) for field in ("message-id", "references", "in-reply-to")}
    answers = (*names["references"], *names["in-reply-to"])
    id = names["message-id"][0] if names["message-id"] else ""
    return Mail(source, 1, author, date, subject, b"".join(message.text), patch, id=id, answers=answers)


def _names(value: bytes) -> tuple[str, ...]:
    """The mails that a header field names."""
    return tuple(name.decode("ascii", "replace") for name in re.findall(rb"<([^<>\s]{1,998})>", value))


def _with_cr(lines: list[bytes]) -> bytes:
    """A patch of these lines with the CRs of its content, b"" where they are a transport's: on lines of git's own too.

    Only what may be content keeps them: no name may hold one to us that ``git am`` takes off.
    """
    content = [line.startswith((b"+", b"-", b" ")) and not line.startswith((b"+++ ", b"--- ")) for line in lines]
    crs = [line.endswith(b"\r\n") for line in lines]
    if not any(crs) or any(cr and not mine for cr, mine in zip(crs, content, strict=True)):
        return b""
    return b"".join(lines)


def _shown(value: bytes) -> str:
    """A header field for reading, in one line."""
    return re.sub(r"[\x00-\x1f\x7f\s]+", " ", decoded(value[:_LONGEST])).strip()


def decoded(text: bytes) -> str:
    """Text of a mail; what is no UTF-8 is taken for Latin-1, in which everything can be read."""
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError:
        return text.decode("latin-1")


def _without_transport_cr(diff: bytes) -> bytes:
    """Takes off CRs that a transport put on. Lines that git itself writes never end in one: where they do, all do."""
    if b"\r\n" in diff and re.search(rb"^(?:diff --git |@@ -(?=[^\n]* @@)|--- )[^\n]*\r\n", diff, re.MULTILINE):
        structural = re.findall(rb"^(?:diff --git |@@ -\d|index [0-9a-f]+\.\.|\+\+\+ )[^\n]*\n", diff, re.MULTILINE)
        if all(line.endswith(b"\r\n") for line in structural):
            return diff.replace(b"\r\n", b"\n")
    return diff

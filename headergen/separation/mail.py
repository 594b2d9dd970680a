"""Reads patches as mail archives give them: mbox files, single mails, bare diffs. Writes mails that ``git am`` takes.

What a mail means is decided as ``git mailsplit`` and ``git mailinfo`` decide it, since ``git am`` will apply it; the
tests hold the two against each other. Line numbers in errors are those of the file as it was given.
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from contextlib import suppress
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import Header, decode_header, make_header
from email.message import Message
from email.utils import formataddr, parseaddr

from headergen.diagnostics import HeadergenError
from headergen.words import dataclass

# "From SOMEBODY … 12:34:56 2024": a time and a year, so that prose which begins with "From " splits nothing
_FROM_LINE = re.compile(rb"From \S.*\d{1,2}:\d\d:\d\d.*[ ](?:19[7-9]|2\d\d)\d\b.*")
_LONGEST = 8192  # of a header field; what is longer costs time alone
_HEADER = re.compile(rb"([!-9;-~]+):[ \t]*(.*)")
_IN_BODY = re.compile(rb"(From|Date|Subject):[ \t]*(.*)", re.IGNORECASE)


class PatchError(HeadergenError):
    """A patch or mail that is damaged or not safe to take; ``location`` is its file and line."""


@dataclass(frozen=True)
class Mail:
    """One mail with its transport taken off.

    ``author`` is ``Name <address>`` and ``date`` as the mail writes it, "" where it has none. ``body`` has LF line ends
    unless the patch itself holds CRs; ``first_line`` is the line of the file where the body begins, and ``exact`` says
    whether its lines are the file's (not so for base64 and quoted-printable).
    """

    source: str
    first_line: int
    exact: bool
    author: str
    date: str
    subject: str
    body: bytes
    charset: str = "utf-8"

    def place(self, line: int) -> str:
        """Where line ``line`` (from 1) of the body is, for an error."""
        if self.exact:
            return f"{self.source}:{self.first_line + line - 1}"
        return f"{self.source}:{self.first_line} (line {line} of that mail's decoded text)"


def read_mails(data: bytes, source: str) -> tuple[Mail, ...]:
    """Every mail of a file: an mbox, one mail, or a bare diff (which comes back without author and subject)."""
    if b"\0" in data[:4096].partition(b"GIT binary patch")[0] or data.startswith((b"\x1f\x8b", b"BZh", b"PK\3\4")):
        raise PatchError("not a patch but a binary file", location=f"{source}:1", help="unpack it first")
    return tuple(_mail(text, line, source) for line, text in _split(data))


def _split(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(first line, text) of each mail of an mbox."""
    lines = data.splitlines(keepends=True) if b"\r" not in data else _lines(data)
    begin = next((i for i, line in enumerate(lines) if line.strip()), len(lines))
    if begin == len(lines) or not _begins_mail(lines[begin]):
        yield begin + 1, b"".join(lines[begin:])
        return
    starts = [
        i for i in range(begin, len(lines)) if lines[i].startswith(b"From ") and _FROM_LINE.fullmatch(lines[i].rstrip())
    ]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield start + 2, b"".join(lines[start + 1 : end])


def _begins_mail(line: bytes) -> bool:
    return line.startswith(b"From ") and len(line) < 1000 and bool(_FROM_LINE.fullmatch(line.rstrip()))


def _lines(data: bytes) -> list[bytes]:
    # LF alone ends a line: bytes.splitlines would also split at a CR inside one
    return re.findall(rb"[^\n]*\n|[^\n]+", data)


def _mail(text: bytes, line: int, source: str) -> Mail:
    head, body, gap = _parted(text)
    if not head:
        return Mail(source, line, True, "", "", "", _without_transport_cr(text))
    fields = _fields(head)
    body_line = line + head.count(b"\n") + gap.count(b"\n")
    if head.count(b"\r\n") == head.count(b"\n"):
        body = body.replace(b"\r\n", b"\n")  # the transport's, as git mailsplit takes it off
    content = Message()
    content["Content-Type"] = re.sub(r"[\r\n]", " ", _text(fields.get(b"content-type", b"text/plain")))
    encoding = fields.get(b"content-transfer-encoding", b"").strip().lower().decode("ascii", "replace")
    exact = encoding not in ("base64", "quoted-printable")
    if content.get_content_maintype() == "multipart":
        body, charset, exact = *_multipart(head + gap + body), False
    else:
        body = _decoded(body, encoding, f"{source}:{body_line}")
        charset = str(content.get_param("charset", "utf-8"))
        if str(content.get_param("format", "")).lower() == "flowed":
            body = _unflowed(body, str(content.get_param("delsp", "")).lower() == "yes")
            exact = False
    body = _without_transport_cr(body)
    return _with_in_body_headers(
        Mail(
            source=source,
            first_line=body_line,
            exact=exact,
            author=_header_text(fields.get(b"from", b"")),
            date=_text(fields.get(b"date", b"")),
            subject=_header_text(fields.get(b"subject", b"")),
            body=body,
            charset=charset,
        )
    )


def _parted(text: bytes) -> tuple[bytes, bytes, bytes]:
    """Head, body, and the blank line between; an empty head where the text is no mail."""
    gap = re.search(rb"\r?\n(\r?\n)", text)
    head = text[: gap.start(1)] if gap else text
    names = {m[1].lower() for line in _lines(head) if (m := _HEADER.match(line))}
    first = head.partition(b"\n")[0]
    if not _HEADER.match(first) or not names & {b"from", b"subject", b"date", b"message-id"}:
        return b"", text, b""
    return head, text[gap.end() :] if gap else b"", gap[1] if gap else b""


def _fields(head: bytes) -> dict[bytes, bytes]:
    """The header fields by lower-case name, unfolded; the first of each counts."""
    fields: dict[bytes, bytes] = {}
    last = b""
    for line in _lines(head):
        if line[:1] in (b" ", b"\t") and last:
            fields[last] += b" " + line.strip()
        elif match := _HEADER.match(line.rstrip()):
            last = match[1].lower()
            if last in fields:
                last = b""  # what follows belongs to a field that is not taken
            else:
                fields[last] = match[2].strip()
    return fields


def _text(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _header_text(value: bytes) -> str:
    """A header field for reading, with its encoded words decoded."""
    text = _text(value)[:_LONGEST]
    # an encoding that nobody knows, or damaged: as it stands
    with suppress(LookupError, ValueError, binascii.Error, HeaderParseError):
        text = str(make_header(decode_header(text)))
    return re.sub(r"[\x00-\x1f\x7f\s]+", " ", text.encode("utf-8", "replace").decode()).strip()


def _decoded(body: bytes, encoding: str, place: str) -> bytes:
    if encoding == "quoted-printable":
        return quopri.decodestring(body)
    if encoding == "base64":
        try:
            return base64.b64decode(b"".join(body.split()), validate=True)
        except binascii.Error as error:
            raise PatchError(
                f"the base64 text of this mail is damaged ({error})", location=place, help="download the mail again"
            ) from error
    return body


def _multipart(text: bytes) -> tuple[bytes, str]:
    """All text parts in one, as git mailinfo reads them: a patch may be attached."""
    message = message_from_bytes(text)
    parts = [p for p in message.walk() if p.get_content_maintype() == "text" and p.get_content_subtype() != "html"]
    bodies = []
    for part in parts:
        body = part.get_payload(decode=True)
        if isinstance(body, bytes):
            bodies.append(body if body.endswith(b"\n") else body + b"\n")
    return b"".join(bodies), str(parts[0].get_param("charset", "utf-8")) if parts else "utf-8"


def _unflowed(body: bytes, delete_space: bool) -> bytes:
    """RFC 3676 taken back: a line that ends in a space goes on in the next, a stuffed first space goes."""
    out: list[bytes] = []
    pending = b""
    for raw in _lines(body):
        line = raw.rstrip(b"\r\n")
        if line == b"-- ":
            out += [pending + b"\n"] if pending else []
            out.append(b"-- \n")
            pending = b""
            continue
        line = line.removeprefix(b" ")
        if line.endswith(b" "):
            pending += line[:-1] if delete_space else line
            continue
        out.append(pending + line + b"\n")
        pending = b""
    return b"".join(out) + pending


def _without_transport_cr(body: bytes) -> bytes:
    """Takes off CRs that a transport put on. Lines that git itself writes never end in one: where they do, all do."""
    if b"\r\n" in body and re.search(rb"^(?:diff --git .*|@@ -[^\n]* @@.*|--- [^\n]*)\r\n", body, re.MULTILINE):
        structural = re.findall(rb"^(?:diff --git |@@ -\d|index [0-9a-f]+\.\.|\+\+\+ )[^\n]*\n", body, re.MULTILINE)
        if all(line.endswith(b"\r\n") for line in structural):
            return body.replace(b"\r\n", b"\n")
    return body


def _with_in_body_headers(mail: Mail) -> Mail:
    """A body that begins with From:, Date: or Subject: lines names the author of a forwarded patch; git am heeds it."""
    found: dict[str, str] = {}
    lines = _lines(mail.body)
    at = next((i for i, line in enumerate(lines) if line.strip()), len(lines))
    start = at
    while at < len(lines) and (match := _IN_BODY.match(lines[at].rstrip())):
        value = match[2]
        at += 1
        while at < len(lines) and lines[at][:1] in (b" ", b"\t") and lines[at].strip():
            value += b" " + lines[at].strip()
            at += 1
        found.setdefault(match[1].decode("ascii").lower(), _header_text(value))
    if at == start:
        return mail
    while at < len(lines) and not lines[at].strip():
        at += 1
    return Mail(
        source=mail.source,
        first_line=mail.first_line + at,
        exact=mail.exact,
        author=found.get("from", mail.author),
        date=found.get("date", mail.date),
        subject=found.get("subject", mail.subject),
        body=b"".join(lines[at:]),
        charset=mail.charset,
    )


# -------------------------------------------------------------------------------------------------------------- writing


def write_mail(*, author: str, date: str, subject: str, message: str, patch: bytes) -> bytes:
    """A mail that ``git am`` takes. ``patch`` is put in as it is, encoded only where a mail could not carry its CRs."""
    body = message.encode("utf-8", "surrogateescape") + b"\n---\n" + patch
    plain = b"\r" not in body and not any(_begins_mail(line) for line in _lines(body))
    head = [f"From: {_address(author)}"]
    head += [f"Date: {date}"] if date else []
    head += [
        f"Subject: {_encoded(subject)}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=UTF-8",
        f"Content-Transfer-Encoding: {'8bit' if plain else 'quoted-printable'}",
    ]
    start = f"From {'0' * 40} Mon Sep 17 00:00:00 2001\n" + "\n".join(head) + "\n\n"
    return start.encode("utf-8", "replace") + (body if plain else _quoted(body))


def _address(author: str) -> str:
    name, address = parseaddr(author)
    try:
        return formataddr((name, address)) if address else _encoded(author)
    except UnicodeEncodeError:  # an address that is no ASCII; git takes UTF-8
        return author


def _encoded(text: str) -> str:
    if text.isascii():
        return text
    return Header(text, "utf-8", maxlinelen=72).encode()


def _octet(c: int, *, last: bool) -> bytes:
    printable = 32 < c < 127 and c != ord("=")
    return b"%c" % c if printable or (c in b" \t" and not last) else b"=%02X" % c


def _quoted(body: bytes) -> bytes:
    """Quoted-printable in which a CR is data (Python's own writers take it for a line's end)."""
    out = []
    for line in _lines(body):
        text = line.removesuffix(b"\n")
        words = [_octet(c, last=i == len(text) - 1) for i, c in enumerate(text)]
        if text.startswith(b"From "):
            words[0] = b"=46"
        row = b""
        for word in words:
            if len(row) + len(word) > 75:
                out.append(row + b"=\n")
                row = b""
            row += word
        out.append(row + line[len(text) :])
    return b"".join(out)


def file_name(number: int, subject: str) -> str:
    """``0001-Subject.patch``: letters, digits, dot, dash and underscore only, whatever the subject holds."""
    slug = re.sub(r"[^A-Za-z0-9._]+", "-", subject).strip("-.")
    slug = re.sub(r"\.{2,}", ".", slug)[:52].rstrip("-.")
    return f"{number:04d}-{slug or 'patch'}.patch"

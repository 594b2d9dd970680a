"""Takes the transport off a mail as ``git mailinfo`` does: headers, encodings, parts, flowed text, character sets.

``git am`` applies what mailinfo reads, so this is read as mailinfo reads it, and the tests hold the two against each
other. Python's ``email`` serves not, for it reads what mails *should* be: it drops an attachment that is not text,
joins the lines of base64 before it decodes them, stops at their padding, strips blanks off quoted-printable, and
believes a ``boundary`` only where it is a parameter. Wherever it differs, a patch could be seen by git alone.
"""

from __future__ import annotations

import binascii
import codecs
import re
from collections.abc import Callable, Iterator

from msgspec import Struct, field

from headergen.separation.mbox import BLANK

_FIELD = re.compile(rb"[!-9;-~]*:|>?From ")
_WORD = re.compile(rb"=\?([^?]*)\?(.)\?(.*?)\?=", re.DOTALL)
_HEX = re.compile(rb"=([0-9A-Fa-f]{2})")
_INNER = re.compile(rb"(From|Subject|Date):", re.IGNORECASE)
_TITLE = re.compile(rb"\[PATCH\][ \t\n\r]")
_FORWARDED = re.compile(rb">From [0-9a-f]{40} Mon Sep 17 00:00:00 2001\n")
_NO_BASE64 = bytes(c for c in range(256) if not (chr(c).isascii() and (chr(c).isalnum() or c in b"+/")))
# what Python calls encodings, and iconv, by which git reads, has under no name
_NO_CHARSETS = (
    "idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem", "charmap", "utf-8-sig",
    "palmos", "cp720", "cp1006", "mac-latin2", "mac-farsi", "euc_jis_2004", "shift_jis_2004", "iso2022_jp_2004",
    "iso2022_jp_ext",
)  # fmt: skip
_DEEPEST = 4  # of parts within parts; git reads no more
_THREAD = ("in-reply-to", "references")
_LONGEST = 1 << 16  # of a header field; what is longer costs time alone


class TransportError(ValueError):
    """What ``git am`` refuses of a mail too, in words."""


class Headers(Struct):
    """The header fields of a mail that matter, and how its lines are encoded from here on."""

    fields: dict[str, bytes] = field(default_factory=dict)
    any: bool = False  # whether it is a mail at all: a field that mails have was seen
    boundaries: list[bytes] = field(default_factory=list)
    encoding: str = ""
    charset: str = ""
    flowed: bool = False
    delete_space: bool = False

    def take(self, line: bytes, *, again: bool) -> None:
        """One unfolded header line; ``again`` says whether the last of several of a name counts, or the first."""
        name, colon, raw = line.partition(b":")
        key = name.lower().decode("latin-1")
        if not colon or key not in (
            "from",
            "subject",
            "date",
            "content-type",
            "content-transfer-encoding",
            "message-id",
            *_THREAD,
        ):
            return
        self.any |= key not in _THREAD  # no sign of a mail to git
        if key in ("message-id", *_THREAD):
            self.fields.setdefault(key, raw)
            return
        value = _in_words(raw.lstrip(BLANK).partition(b"\0")[0])
        if key == "content-type":
            self._content(value.partition(b"\0")[0])
        elif key == "content-transfer-encoding":
            low = value.lower()
            self.encoding = next((known for known in ("base64", "quoted-printable") if known.encode() in low), "")
        elif again or key not in self.fields:
            self.fields[key] = value

    def _content(self, value: bytes) -> None:
        self.flowed = _parameter(value, b"format=").lower() == b"flowed"
        self.delete_space = _parameter(value, b"delsp=").lower() == b"yes"
        if b"boundary=" in value.lower():
            if len(self.boundaries) == _DEEPEST:
                raise TransportError("parts within parts, deeper than git reads")
            self.boundaries.append(b"--" + _parameter(value, b"boundary="))
        self.charset = _parameter(value, b"charset=").decode("latin-1")


def _parameter(value: bytes, name: bytes) -> bytes:
    """What stands behind the first ``name``, wherever that is."""
    at = value.lower().find(name)
    if at < 0:
        return b""
    rest = value[at + len(name) :]
    if rest.startswith(b'"'):
        return rest[1:].partition(b'"')[0]
    return re.split(rb"[; \t]", rest, maxsplit=1)[0]


def _in_words(value: bytes) -> bytes:
    """A header's value with its encoded words (``=?utf-8?q?…?=``) decoded, in UTF-8."""
    if b"=?" not in value:
        return value
    if len(value) > _LONGEST:
        raise TransportError("a header field longer than any mail needs")
    out, at = b"", 0
    while (start := value.find(b"=?", at)) >= 0:
        word = _WORD.match(value, start)
        if not word or word[2].lower() not in (b"b", b"q"):
            raise TransportError("a header field with a damaged encoded word")
        between = value[at:start]
        if between.strip(BLANK) or at == 0:  # blanks between two encoded words are none
            out += between
        text = _from_base64(word[3]) if word[2].lower() == b"b" else _from_quoted(word[3], word=True)
        out += _in_utf8(text, word[1].decode("latin-1"))
        at = word.end()
    return out + value[at:]


def _from_base64(text: bytes) -> bytes:
    """Each line for itself; what is no letter of base64, padding too, is passed over."""
    letters = text.partition(b"\0")[0].translate(None, _NO_BASE64)
    rest = len(letters) % 4
    return binascii.a2b_base64(letters[: len(letters) - rest] if rest == 1 else letters + b"=" * (-rest % 4))


def _from_quoted(text: bytes, *, word: bool = False) -> bytes:
    text = text.partition(b"\0")[0]
    if word:
        text = text.replace(b"_", b" ")
    text = text.removesuffix(b"=") if text.endswith(b"=") else text[:-2] if text.endswith(b"=\n") else text
    return _HEX.sub(lambda match: bytes.fromhex(match[1].decode("ascii")), text)


def _in_utf8(text: bytes, charset: str) -> bytes:
    if not charset or charset.lower() in ("utf-8", "utf8"):
        return text
    try:
        if codecs.lookup(charset).name in _NO_CHARSETS:
            raise LookupError(charset)
        return text.decode(charset).encode("utf-8")
    except (LookupError, ValueError) as error:
        raise TransportError(f"text that is not in the character set {charset[:40]!r} that it names") from error


class MailReader:
    """Reads the lines of one mail: ``headers`` first, then ``chunks`` of its decoded text."""

    def __init__(self, lines: list[bytes], first: int) -> None:
        self._lines = lines
        self._first = first
        self._at = 0
        self._tail = b""  # of a mail that ends with its headers git takes the last of them for text
        self.headers = Headers()

    def _next(self) -> bytes:
        """The next line as it stands, b"" at the end."""
        line = self._lines[self._at] if self._at < len(self._lines) else b""
        self._at += 1
        return line

    def _header_line(self) -> tuple[bool, bytes]:
        """(True, one header line unfolded), or (False, the line that is none), which is taken too."""
        line = self._next().rstrip(BLANK)
        if not _FIELD.match(line):
            return False, line + b"\n"
        parts = [line]
        while self._at < len(self._lines) and self._lines[self._at][:1] in (b" ", b"\t"):
            parts.append((b" " + self._next()[1:]).rstrip(BLANK))
        return True, b"".join(parts)

    def read_headers(self) -> None:
        """Reads the mail's own headers, up to the first line that is none, which is left to be read again."""
        while self._at < len(self._lines):
            start = self._at
            is_field, line = self._header_line()
            if not is_field:
                self._at = start
                return
            self.headers.take(line, again=True)
            self._tail = line

    @property
    def plain(self) -> bool:
        """Whether what follows is text as it stands, in one part."""
        headers = self.headers
        return not (headers.boundaries or headers.encoding or headers.flowed)

    @property
    def at(self) -> int:
        """The number in the file of the line that is read next."""
        return self._first + self._at

    def rest(self) -> list[bytes]:
        """All lines that are left, as they stand."""
        rest, self._at = self._lines[self._at :], len(self._lines)
        # the line that ended the headers was read stripped
        return [rest[0].rstrip(BLANK) + b"\n", *rest[1:]] if rest else [self._tail]

    def chunks(self) -> Iterator[tuple[bytes, int]]:
        """(text, number of its line in the file): lines as git takes them for lines, which end in LF but for the last
        of a part.
        """
        line = self._skipped_blank()
        if self.headers.boundaries:
            line = self._found_boundary()
        held = b""  # what waits for the rest of its line
        while line:
            number = self.at - 1
            if self._is_boundary(line):
                if held:
                    yield held, number
                    held = b""
                ended: list[bytes] = []
                line = self._next_part(line, ended)
                yield from ((each, number) for each in ended)
                if not line:
                    return
                number = self.at - 1
            text = self._decoded(line)
            if self.headers.encoding:
                pieces = re.findall(rb"[^\n]*\n|[^\n]+", held + text)
                held = b""
                for piece in pieces:
                    if not piece.endswith(b"\n"):
                        held += piece
                        break
                    done, held = self._unflowed(piece, held)
                    yield from ((each, number) for each in done)
            else:
                done, held = self._unflowed(text, held)
                yield from ((each, number) for each in done)
            line = self._next()
        if held:
            yield held, self.at - 1

    def _skipped_blank(self) -> bytes:
        # the line that ended the headers is read stripped, as one of the text
        line = self._next()
        return line.rstrip(BLANK) + b"\n" if line else self._tail

    def _is_boundary(self, line: bytes) -> bool:
        return bool(self.headers.boundaries) and line.startswith(self.headers.boundaries[-1])

    def _found_boundary(self) -> bytes:
        """The next line that is a border of the innermost parts, b"" if there is none."""
        if not self.headers.boundaries:
            self._at = len(self._lines)
            return b""
        while line := self._next():
            if self._is_boundary(line):
                return line
        return b""

    def _next_part(self, line: bytes, ended: list[bytes]) -> bytes:
        """Reads on to the text of the next part, and returns its first line."""
        while line.removesuffix(b"\n").startswith(self.headers.boundaries[-1] + b"--"):
            self.headers.boundaries.pop()
            if not ended:  # one blank line, however many parts end here
                ended.append(b"\n")
            line = self._found_boundary()
            if not line:
                return b""
        self.headers.encoding = self.headers.charset = ""
        while True:
            if self._at >= len(self._lines):
                return b""
            is_field, header = self._header_line()
            if not is_field:  # a blank line, or the first of a text that forgot it; git loses it either way
                break
            self.headers.take(header, again=False)
        line = self._next()
        return line.removesuffix(b"\n") + b"\n" if line else b""

    def _decoded(self, line: bytes) -> bytes:
        decode: Callable[[bytes], bytes] | None = {"base64": _from_base64, "quoted-printable": _from_quoted}.get(
            self.headers.encoding
        )
        return decode(line) if decode else line

    def _unflowed(self, line: bytes, held: bytes) -> tuple[list[bytes], bytes]:
        """RFC 3676 taken back: a line that ends in a blank goes on in the next, a stuffed first blank goes."""
        if not self.headers.flowed or not line:
            return [line] if line else [], held
        text = line.removesuffix(b"\n")
        text = text.removesuffix(b"\r") if text != line else text
        if text == b"-- ":
            return [held, line] if held else [line], b""
        if text.startswith(b" "):
            text, line = text[1:], line[1:]
        if text.endswith(b" "):
            return [], held + (text[:-1] if self.headers.delete_space else text)
        return [held + line], b""


class Message:
    """Parts the text of a mail into its log message and its patch, and takes in-body headers off its beginning."""

    def __init__(self, headers: Headers) -> None:
        self._headers = headers
        self._waiting = b""
        self._beginning = True
        self.inner: dict[str, bytes] = {}  # From, Date and Subject of a forwarded patch
        self.text: list[bytes] = []

    def breaks(self, line: bytes) -> bytes | None:
        """Takes a line; the patch's first line once it is there, else None."""
        if self._beginning:
            if line in (b"", b"\n"):
                if self._waiting:
                    self.flush()
                    self._beginning = False
                return None
            self._beginning = self._is_inner(line)
            if self._beginning:
                return None
        line = _in_utf8(line, self._headers.charset)
        if begins_patch(line):
            return line
        self.text.append(line)
        return None

    def _is_inner(self, line: bytes) -> bool:
        if self._waiting and line[:1] in (b" ", b"\t"):
            self._waiting = self._waiting.removesuffix(b"\n") + line
            return True
        self.flush()
        if _FORWARDED.fullmatch(line):
            return True
        if _TITLE.match(line):
            self.inner["subject"] = line
            return True
        match = _INNER.match(line)
        if match and match[1].decode("ascii").lower() not in self.inner:
            self._waiting = line
            return True
        return False

    def flush(self) -> None:
        """Takes the in-body header that waited for its continuation."""
        if self._waiting:
            name, _, value = self._waiting.partition(b":")
            self.inner.setdefault(name.decode("ascii").lower(), _in_words(value.lstrip(BLANK).partition(b"\0")[0]))
            self._waiting = b""


def takes_for_header(text: bytes) -> bool:
    """Whether git would take the beginning of a log message for a header in the body."""
    line = text.lstrip(b"\n").partition(b"\n")[0] + b"\n"
    return bool(_FORWARDED.fullmatch(line) or _TITLE.match(line) or _INNER.match(line))


def begins_patch(line: bytes) -> bool:
    """Where git takes the log message to end and the patch to begin."""
    if line.startswith((b"diff -", b"Index: ")):
        return True
    if len(line) < 4 or not line.startswith(b"---"):
        return False
    if line[3:4] == b" " and line[4:5] not in (b" ", b"\t", b"\n", b"\r"):
        return True
    return b"\n" in line[3:] and not line[3 : line.index(b"\n")].strip(BLANK)

"""Reads a diff strictly and keeps its bytes: which files it touches, and the text of each file's part.

The ``unidiff`` package reads text hunks; binary hunks, mode changes and the exact bytes are lost in it, and it takes
truncated hunks for whole ones. Since what comes out here is applied again, this reader counts every line and refuses
what does not add up, with the place.
"""

from __future__ import annotations

import base64
import os
import re
import zlib
from collections.abc import Callable

from msgspec import Struct, field

from headergen.hunks import HUNK
from headergen.separation.mail import Mail, PatchError
from headergen.separation.mbox import lines_of
from headergen.separation.paths import unsafe
from headergen.separation.transport import begins_patch

_EXTENDED = re.compile(
    rb"(old mode|new mode|deleted file mode|new file mode|copy from|copy to|rename from|rename to|rename old|rename new"
    rb"|similarity index|dissimilarity index|index) (.*)"
)
_QUOTED = re.compile(rb'"(?:[^"\\]|\\.)*"')
_ESCAPES = {b"a": 7, b"b": 8, b"t": 9, b"n": 10, b"v": 11, b"f": 12, b"r": 13, b'"': 34, b"\\": 92}
# no file, and the empty file in either kind of repository
_EMPTY = (
    b"0" * 64,
    b"e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
    b"473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
)
_LONGEST = 4 * 4096  # of a line with two names; what is longer costs time alone
_DAMAGED = "get the patch again, best as a file made by git format-patch"


class FilePatch(Struct, frozen=True):
    """The part of a diff that belongs to one file.

    ``old`` and ``new`` are its paths from the top of the repository, None where there is no file. ``kind`` is "change",
    "rename" or "copy"; ``line`` the first line of its text in the body (from 1).
    """

    old: str | None
    new: str | None
    kind: str
    old_mode: str
    new_mode: str
    binary: bool
    without_content: bool
    added: int
    removed: int
    line: int
    text: bytes

    @property
    def paths(self) -> tuple[str, ...]:
        """Every path it touches; the source of a copy stays as it is."""
        paths = (self.new,) if self.kind == "copy" else (self.old, self.new)
        return tuple(dict.fromkeys(p for p in paths if p is not None))


class Body(Struct, frozen=True):
    """A mail's text in its parts: the message for the log, the notes behind ``---``, the files."""

    message: bytes
    notes: bytes
    files: tuple[FilePatch, ...]


def read_body(mail: Mail) -> Body:
    """Parses the patch of a mail; ``PatchError`` with the place for whatever is damaged or unsafe."""
    lines = lines_of(mail.patch)
    if mail.bare:
        files, first = _Reader(lines, 0, mail.place).files()
        message = next((i for i in range(first) if begins_patch(lines[i])), first)
        return Body(b"".join(lines[:message]), b"".join(lines[message + 1 : first]), files)
    separated = bool(lines) and lines[0].startswith(b"---") and not lines[0][3:].strip()
    files, first = _Reader(lines, int(separated), mail.place).files()
    return Body(mail.message, b"".join(lines[1:first] if separated else []), files)


class _Header(Struct):
    """What the lines before a file's hunks say; ``start`` is the index of the first."""

    start: int
    git: bytes | None = None
    extended: dict[str, bytes] = field(default_factory=dict)
    minus: bytes | None = None
    plus: bytes | None = None


class _Reader:
    def __init__(self, lines: list[bytes], start: int, place: Callable[[int], str]) -> None:
        self._lines = lines
        self._at = start
        self._place = place

    def files(self) -> tuple[tuple[FilePatch, ...], int]:
        """All files, and where the first begins (or where the text ends)."""
        found: list[FilePatch] = []
        first = len(self._lines)
        while self._at < len(self._lines):
            if self._begins():
                first = min(first, self._at)
                found.append(self._file())
            else:
                self._stray(bool(found))
                self._at += 1
        return tuple(found), first

    def _line(self, ahead: int = 0) -> bytes:
        at = self._at + ahead
        return self._lines[at] if at < len(self._lines) else b""

    def _begins(self) -> bool:
        if self._line().startswith(b"diff --git "):
            return True
        return (
            self._line().startswith(b"--- ") and self._line(1).startswith(b"+++ ") and self._line(2).startswith(b"@@ -")
        )

    def _stray(self, after_a_file: bool) -> None:
        """Between files git ignores text; text that looks like a lost part of a patch is no such text."""
        line = self._line()
        if line.startswith((b"diff --cc ", b"diff --combined ", b"@@@ ")):
            raise self._damaged("a combined diff of a merge cannot be applied", "send the commits that were merged")
        if HUNK.match(line):
            raise self._damaged("a hunk without the file that it belongs to")
        if line.startswith(b"GIT binary patch"):
            raise self._damaged("a binary hunk without the file that it belongs to")
        glued = after_a_file and self._at and self._lines[self._at - 1].startswith((b"+", b"-", b" ", b"\\"))
        if glued and line.startswith((b"+", b"-")) and not line.startswith((b"--- ", b"-- ")) and line.strip() != b"--":
            raise self._damaged("the hunk holds more lines than its header says")

    def _damaged(self, what: str, help: str = _DAMAGED, line: int | None = None) -> PatchError:
        return PatchError(what, location=self._place((self._at if line is None else line) + 1), help=help)

    # ------------------------------------------------------------------------------------------------------- one file

    def _file(self) -> FilePatch:
        header = _Header(self._at)
        if self._line().startswith(b"diff --git "):
            header.git = self._line().removeprefix(b"diff --git ").rstrip(b"\n")
            self._at += 1
            while match := _EXTENDED.fullmatch(self._line().rstrip(b"\n")):
                header.extended[match[1].decode("ascii")] = match[2].rstrip(b"\r") if b"mode" in match[1] else match[2]
                self._at += 1
        binary = without_content = False
        added = removed = 0
        if self._line().startswith(b"GIT binary patch"):
            self._binary()
            binary = True
        elif re.match(rb"Binary files .* differ|Files .* differ", self._line()):
            self._at += 1
            binary = without_content = True
        elif self._line().startswith(b"--- ") and self._line(1).startswith(b"+++ "):
            header.minus, header.plus = (self._line(i)[4:].rstrip(b"\n") for i in (0, 1))
            self._at += 2
            if not HUNK.match(self._line()):
                raise self._damaged("the file's header is not followed by a hunk")
            while HUNK.match(self._line()):
                more, less = self._hunk()
                added, removed = added + more, removed + less
        elif _lacks_content(header.extended):
            raise self._damaged("the patch says that this file changes, and does not hold the change")
        return self._finished(header, binary, without_content, added, removed)

    def _hunk(self) -> tuple[int, int]:
        head = self._at
        match = HUNK.match(self._line())
        old, new = (int(n) if n is not None else 1 for n in (match.group(2, 4) if match else ()))
        added = removed = 0
        self._at += 1
        while old > 0 or new > 0:
            line = self._line()
            mark = line[:1]
            if not line:
                raise self._damaged(
                    f"the text ends in the middle of the hunk of line {self._place(head + 1)}", line=head
                )
            if mark in (b" ", b"\n") or line == b"\r\n":
                old, new = old - 1, new - 1
            elif mark == b"-":
                old, removed = old - 1, removed + 1
            elif mark == b"+":
                new, added = new - 1, added + 1
            elif mark != b"\\":
                raise self._damaged("this line is no part of a hunk, and the hunk is not complete")
            if old < 0 or new < 0:
                raise self._damaged("the hunk does not have the lines that its header says")
            self._at += 1
        if self._line().startswith(b"\\ "):
            self._at += 1
        return added, removed

    def _binary(self) -> None:
        self._at += 1
        self._binary_hunk()
        if re.match(rb"(?:literal|delta) \d", self._line()):
            self._binary_hunk()

    def _binary_hunk(self) -> None:
        match = re.fullmatch(rb"(?:literal|delta) (\d{1,12})", self._line().rstrip(b"\r\n"))
        if not match:
            raise self._damaged("a binary hunk that says neither literal nor delta")
        size, start = int(match[1]), self._at
        self._at += 1
        packed = bytearray()
        while line := self._line().strip(b"\r\n"):
            length = line[0] - 64 if line[0] <= 90 else line[0] - 70
            try:
                data = base64.b85decode(line[1:])
            except ValueError as error:
                raise self._damaged(f"a damaged line in a binary hunk ({error})") from error
            if not 0 < length <= 52 or not length <= len(data) < length + 4:
                raise self._damaged("a line of a binary hunk is longer or shorter than it says")
            packed += data[:length]
            self._at += 1
        self._at += 1
        try:
            inflated = _inflated_size(bytes(packed), size)
        except zlib.error as error:
            raise self._damaged(f"a binary hunk that cannot be unpacked ({error})", line=start) from error
        if inflated != size:
            raise self._damaged("a binary hunk that does not have the size it says", line=start)

    # ---------------------------------------------------------------------------------------------------------- names

    def _finished(self, header: _Header, binary: bool, without_content: bool, added: int, removed: int) -> FilePatch:
        said = header.extended
        kind = next((word for word in ("rename", "copy") if any(key.startswith(word) for key in said)), "change")
        old, new = self._names(header, kind)
        old_mode = said.get("old mode", said.get("deleted file mode", b""))
        new_mode = said.get("new mode", said.get("new file mode", b""))
        if not old_mode and not new_mode and b" " in said.get("index", b""):
            old_mode = new_mode = said["index"].rpartition(b" ")[2].rstrip()
        for mode in (old_mode, new_mode):
            if mode and not re.fullmatch(rb"[0-7]{5,6}", mode):
                raise self._damaged("a mode that is no octal number", line=header.start)
        if "new file mode" in said:
            old = None
        if "deleted file mode" in said:
            new = None
        for path in (old, new):
            if path is not None and (why := unsafe(path)):
                raise self._damaged(
                    f"the path {path!r} {why}", "no honest patch needs this; do not apply it", line=header.start
                )
        if old is None and new is None:
            raise self._damaged("a file that exists neither before nor after", line=header.start)
        text = b"".join(self._lines[header.start : self._at])
        if not text.endswith(b"\n"):
            text += b"\n"
        return FilePatch(
            old, new, kind, old_mode.decode("ascii", "replace"), new_mode.decode("ascii", "replace"), binary,
            without_content, added, removed, header.start + 1, text,
        )  # fmt: skip

    def _names(self, header: _Header, kind: str) -> tuple[str | None, str | None]:
        said, at = header.extended, header.start
        shown: tuple[str | None, str | None] | None = None
        if header.minus is not None and header.plus is not None:
            shown = self._pair(_undated(header.minus), _undated(header.plus), strip=True, at=at)
        if shown is not None and header.git is None:
            shown = _without_suffix(*shown)
        if kind == "rename":
            old, new = self._pair(
                said.get("rename from", said.get("rename old")), said.get("rename to", said.get("rename new")), at=at
            )
        elif kind == "copy":
            old, new = self._pair(said.get("copy from"), said.get("copy to"), at=at)
        elif header.git is not None:
            old = new = self._same_twice(header.git, at)
        else:
            old, new = shown if shown is not None else (None, None)
        contradicts = shown is not None and (shown[0] not in (None, old) or shown[1] not in (None, new))
        if contradicts or (kind == "change" and None not in (old, new) and old != new):
            raise self._damaged("the lines of this file's header name different files", line=at)
        return shown if shown is not None and kind == "change" else (old, new)

    def _pair(
        self, old: bytes | None, new: bytes | None, *, at: int, strip: bool = False
    ) -> tuple[str | None, str | None]:
        return self._name(old, strip=strip, at=at), self._name(new, strip=strip, at=at)

    def _name(self, raw: bytes | None, *, strip: bool, at: int) -> str | None:
        if raw is None:
            raise self._damaged("a rename or copy that names only one file", line=at)
        if raw == b"/dev/null":
            return None
        name = self._unquoted(raw, at)
        if not strip:
            return os.fsdecode(name)
        folder, slash, rest = name.partition(b"/")
        if not slash or not folder:
            raise self._unprefixed(name, at)
        return os.fsdecode(rest)

    def _unprefixed(self, name: bytes, at: int) -> PatchError:
        return self._damaged(
            f"the name {os.fsdecode(name)!r} does not begin with a/ or b/",
            "make it with git format-patch, without --no-prefix (diff.noprefix)",
            line=at,
        )

    def _unquoted(self, raw: bytes, at: int) -> bytes:
        if not raw.startswith(b'"'):
            return raw
        if not re.fullmatch(rb'"(?:[^"\\]|\\.)*"', raw):
            raise self._damaged("a quoted name that does not end", line=at)
        try:
            return re.sub(rb"\\([0-7]{3}|.)", _escape, raw[1:-1])
        except (KeyError, ValueError):
            raise self._damaged("a quoted name with an unknown escape", line=at) from None

    def _same_twice(self, git: bytes, at: int) -> str:
        """The name in ``a/NAME b/NAME``. git writes two different ones for renames and copies alone."""
        if len(git) > _LONGEST:
            raise self._damaged("names longer than any file system has", line=at)
        if git.startswith(b'"'):
            both = re.fullmatch(rb'("(?:[^"\\]|\\.)*") (.*)', git)
            pairs = [(both[1], both[2])] if both else []
        else:
            pairs = [(git[:i], git[i + 1 :]) for i in range(len(git)) if git[i : i + 1] == b" "]
        for first, second in pairs:
            old, new = self._unquoted(first, at), self._unquoted(second, at)
            if old == new:
                raise self._unprefixed(old, at)
            if old.partition(b"/")[2] and old.partition(b"/")[2] == new.partition(b"/")[2]:
                return os.fsdecode(old.partition(b"/")[2])
        raise self._damaged("this line names different files, and says nothing of a rename", line=at)


def _without_suffix(old: str | None, new: str | None) -> tuple[str | None, str | None]:
    """As git reads a diff that is not its own: of two names of which one is the other with something behind it
    (``resource.h.orig``, ``resource.h~its-fix``) the shorter one.
    """
    if old is None or new is None or not (old.startswith(new) or new.startswith(old)):
        return old, new
    name = min(old, new, key=len)
    return name, name


def _lacks_content(said: dict[str, bytes]) -> bool:
    """Whether a header without hunks is one that needs them: not a mere mode, name or empty file."""
    old, _, new = said.get("index", b"").partition(b" ")[0].partition(b"..")
    if old != new:
        return not all(any(known.startswith(oid) for known in _EMPTY) for oid in (old, new))
    return not any(key.startswith(("rename", "copy", "new", "deleted")) for key in said)


def _escape(match: re.Match[bytes]) -> bytes:
    word = match[1]
    return bytes([int(word, 8)]) if len(word) == 3 else bytes([_ESCAPES[word]])


def _undated(name: bytes) -> bytes:
    """Without the time that diff -u writes behind a tab; git itself ends a name with blanks by one."""
    if name.startswith(b'"'):
        quoted = _QUOTED.match(name)
        return quoted[0] if quoted and name[quoted.end() : quoted.end() + 1] in (b"", b"\t", b"\r") else name
    return name.partition(b"\t")[0].removesuffix(b"\r")


def _inflated_size(packed: bytes, limit: int) -> int:
    """How many bytes come out, counted up to just beyond ``limit`` and never held together."""
    stream, total = zlib.decompressobj(), 0
    data = packed
    while data and total <= limit:
        total += len(stream.decompress(data, 1 << 20))
        data = stream.unconsumed_tail
    if not stream.eof and total <= limit:
        raise zlib.error("it is incomplete")
    return total

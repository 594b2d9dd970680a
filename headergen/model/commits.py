"""The words of a history: what a commit is, and what it changed, as plain values.

Paths are relative to the top of the repository, with ``/``; bytes that are no UTF-8 are kept as lone surrogates
(``os.fsdecode``'s way), so that every path survives the round trip. A rename is a removal and an addition: what
matters here is which places a commit touches, and no similarity index may decide that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from msgspec import Struct

SYMLINK, SUBMODULE = 0o120000, 0o160000
OBJECT_ID = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")  # of SHA-1, or of SHA-256

# a trailer as git-interpret-trailers reads it: a token, a colon, a value
_TRAILER = r"([A-Za-z0-9][A-Za-z0-9-]*)\s*:\s*(.*)"
_PLAIN = "Signed-off-by: A <a@b>\n"


class Entry(Struct, frozen=True):
    """What a tree says of one path: git's mode (``0o100644``, ``0o100755``, symlink, submodule) and the object's id."""

    mode: int
    oid: str

    @property
    def kind(self) -> str:
        """``file``, ``symlink`` or ``submodule``."""
        return {SYMLINK: "symlink", SUBMODULE: "submodule"}.get(self.mode, "file")


class Change(Struct, frozen=True):
    """One path that differs between two trees; ``old`` is None for an added one, ``new`` for a removed one."""

    path: str
    old: Entry | None
    new: Entry | None

    @property
    def verb(self) -> str:
        """What happened, for a reader: added, removed, mode changed, type changed, changed."""
        if self.old is None or self.new is None:
            return "added" if self.old is None else "removed"
        if self.old.kind != self.new.kind:
            return f"made a {self.new.kind}"
        return "mode changed" if self.old.oid == self.new.oid else "changed"


class Commit(Struct, frozen=True, dict=True):
    """A commit with what it changed.

    ``author`` and ``committer`` are the raw lines (``Name <mail> seconds zone``), ``message`` the raw bytes in
    ``encoding`` ("" for UTF-8). ``changes`` are against the first and only parent (or nothing, for a root); for a
    merge they are what the merge itself changed beyond its parents. ``oid`` is "" for a patch not yet committed.
    ``aside`` is a merge of which nobody asked what it changed: no path that matters is other than in all its parents.
    """

    oid: str
    parents: tuple[str, ...]
    tree: str
    author: bytes
    committer: bytes
    message: bytes
    encoding: str = ""
    changes: tuple[Change, ...] = ()
    aside: bool = False

    @property
    def is_merge(self) -> bool:
        """Whether it has more than one parent."""
        return len(self.parents) > 1

    @cached_property
    def text(self) -> str:
        """The message for reading; bytes that do not decode are replaced."""
        return self.decoded(self.message)

    def decoded(self, data: bytes) -> str:
        """Bytes of the commit for reading, in its encoding; in UTF-8 where only its author knows that."""
        return data.decode(self._codec(), "replace")

    def encoded(self, text: str) -> bytes:
        """A text in the commit's encoding, as ``decoded`` reads it."""
        return text.encode(self._codec(), "replace")

    def _codec(self) -> str:
        """What its bytes are read by: ASCII has to be ASCII in it, for git takes no zero byte (UTF-16), and Python has
        codecs that are no encoding (idna), or take no replacement.
        """
        try:
            known = _PLAIN.encode(self.encoding or "utf-8", "replace") == _PLAIN.encode("ascii")
            b"\xff".decode(self.encoding or "utf-8", "replace")
        except (LookupError, ValueError):
            known = False
        return self.encoding if known and self.encoding else "utf-8"

    @property
    def subject(self) -> str:
        """The message's first line."""
        return self.text.lstrip("\n").partition("\n")[0].strip()

    @property
    def name(self) -> str:
        """How a finding names it: ``"subject"``. Its id stands in front of the finding, or beside it."""
        subject = self.subject if len(self.subject) <= 60 else self.subject[:59] + "…"
        return f'"{subject}"'

    def trailers(self, token: str) -> tuple[str, ...]:
        """The values of a trailer, in order; tokens compare without case, as git does."""
        return tuple(value for name, value in trailers_of(self.text) if name.lower() == token.lower())


def trailers_of(message: str) -> Iterator[tuple[str, str]]:
    """The trailers of a message: the ``Token: value`` lines of its last paragraph, which may not be the subject's."""
    paragraphs = re.split(r"\n[ \t]*\n", message.replace("\r\n", "\n").strip("\n \t"))
    if len(paragraphs) < 2:
        return
    for name, value in unfolded(paragraphs[-1]):
        if name:
            yield name, value


def unfolded(paragraph: str) -> Iterator[tuple[str, str]]:
    """(token, value) for each line of a trailer paragraph, continuations joined; ("", line) for one that is none."""
    joined: list[str] = []
    for line in paragraph.split("\n"):
        if joined and line.startswith((" ", "\t")):
            joined[-1] += " " + line.strip()
        else:
            joined.append(line)
    for line in joined:
        match = re.fullmatch(_TRAILER, line.rstrip())
        yield (match[1], match[2].strip()) if match else ("", line)

"""From a kernel to headers: open, export, sanitize, strip, close. The one upper half."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from copy import copy
from functools import cached_property, partial

from headergen.cache import digest_of_all
from headergen.diagnostics import HeaderError, KernelError
from headergen.interface.definitions import Definitions
from headergen.kernel import Exports, KernelTree, exports
from headergen.kernel.lists import with_unlisted
from headergen.sanitize import Dialect, dialect_of, judged, strip_comments

_UNMADE = "#error headergen: "
_UNPRINTED = re.compile(r"[^\w ./:,()-]", re.ASCII)  # what a directive cannot hold, or not as a compiler prints it


class KernelHeaders(Mapping[str, bytes]):
    """The headers that a kernel exports for one kernel arch, by the name they are included by, each made when it is
    first asked for: sanitized, and stripped of comments, or of those that are no documentation, if so wanted.

    A header that make would not install is a ``HeaderError``; where ``refused`` is given that is noted there, by
    origin, and the header is as it would be, or still has the kernel's parts where those cannot be cut out. One that
    headergen cannot make, or that is no file, is a ``KernelError``; where ``refused`` is given it is an ``#error``.

    ``held`` gives the bytes of a header that stays as it is, or None. ``read`` is what was read for other arches of the
    same kernel, by origin: most headers are the same for each.
    """

    def __init__(
        self,
        tree: KernelTree,
        arch: str,
        *,
        comments: str = "keep",
        held: Callable[[str], bytes | None] = lambda _: None,
        read: dict[str, bytes] | None = None,
        refused: dict[str, HeaderError] | None = None,
    ) -> None:
        self.exported: Exports = exports(tree, arch)
        self.dialect: Dialect = dialect_of(tree.install_script(), listed=self.exported.listed)
        self._comments = comments
        self._held = held
        self._read = {} if read is None else read
        self.refused = refused
        self._known: dict[str, bytes] = {}
        self._others: Mapping[str, bytes] = {}

    def __getitem__(self, name: str) -> bytes:
        if name not in self._known:
            held = self._held(name)
            if held is None and name not in self.exported:
                return self._others[name]
            self._known[name] = self.made(name) if held is None else held
        return self._known[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.exported.headers())

    def __len__(self) -> int:
        return len(self.exported.headers())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and (name in self.exported or self._held(name) is not None)

    def made(self, name: str) -> bytes:
        """An exported header as this kernel gives it, whether or not it is held."""
        raw, origin = self.raw(name), self.exported.origin(name)
        if is_unmade(raw):
            if self.refused is not None:
                return raw
            self.exported.raw(name)  # says why, unless a kernel's own header reads so
        data = raw if self.exported.sanitized else self._sanitized(raw, origin)
        if self._comments == "keep":
            return data
        return strip_comments(data, documentation=self._comments == "documentation")

    def _sanitized(self, raw: bytes, origin: str) -> bytes:
        data, refusal = judged(raw, name=origin, dialect=self.dialect)
        if refusal is not None:
            if self.refused is None:
                raise refusal
            self.refused[origin] = refusal
        return data

    def raw(self, name: str) -> bytes:
        """An exported header before sanitizing: an arch has 6 MB of them. Installed ones lie apart for each arch. One
        that cannot be made is an ``#error``, which costs those that include it, and no other.
        """
        return _raw(self.exported, self._read, name)

    @property
    def way(self) -> tuple[str, bool, str]:
        """How they are made of what the kernel has: two of one way make the same of the same text."""
        return self.dialect.id, self.exported.sanitized, self._comments

    @property
    def unheld(self) -> KernelHeaders:
        """The same as the kernel has them, whatever is held."""
        found = copy(self)
        found._held, found._known = lambda _: None, {}
        return found

    @property
    def with_unlisted(self) -> KernelHeaders:
        """The same with those that the lists of an old kernel forgot; itself where it has no lists."""
        if not self.exported.listed:
            return self
        found = copy(self)
        found.exported, found._known = with_unlisted(self.exported), {}
        return found

    def beside(self, others: Mapping[str, bytes]) -> KernelHeaders:
        """The same, where ``others`` are read for what the kernel does not export; they are none of its headers."""
        found = copy(self)
        found._others, found._known = others, {}
        return found

    def digest(self, read: dict[str, bytes] | None = None) -> bytes:
        """The hash of all that headers are made of, as they are now; of those that are held it says nothing. ``read``
        are the hashes of what was read just now for other arches, by origin.
        """
        return self._digest(read, partial(_taken, self.exported))

    def digest_as_read(self, read: dict[str, bytes]) -> bytes:
        """The same of what they were when they were read."""
        return self._digest(read, self.raw)

    def _digest(self, read: dict[str, bytes] | None, raw: Callable[[str], bytes]) -> bytes:
        exported = self.exported
        hashes = {} if read is None or exported.sanitized else read
        parts: list[bytes | str] = [self.dialect.id, self._comments, str(exported.sanitized)]
        for name in exported.headers():
            origin = exported.origin(name)
            if origin not in hashes:
                hashes[origin] = digest_of_all([raw(name)])
            parts += [name, origin, hashes[origin]]
        return digest_of_all(parts)

    @cached_property
    def definitions(self) -> Definitions:
        """Who of them defines a name: found in their raw text, so that none is made for the search."""
        # its own method would hold it, with all texts that were read of a kernel
        return Definitions(sorted(self.exported.headers()), partial(_raw, self.exported, self._read))


def _raw(exported: Exports, read: dict[str, bytes], name: str) -> bytes:
    if exported.sanitized:
        return _taken(exported, name)
    origin = exported.origin(name)
    if origin not in read:
        read[origin] = _taken(exported, name)
    return read[origin]


def _taken(exported: Exports, name: str) -> bytes:
    try:
        return exported.raw(name)
    except KernelError as error:
        return f"{_UNMADE}{_UNPRINTED.sub('?', error.message)}\n".encode("ascii")


def is_unmade(text: bytes) -> bool:
    """Whether a text stands for a header that could not be made, and says why."""
    return text.startswith(_UNMADE.encode())


def raw_text(headers: Mapping[str, bytes], name: str) -> bytes | None:
    """A header's text before anything is made of it, which of most headers need not be; None where it is not there."""
    if isinstance(headers, KernelHeaders):
        return headers.raw(name) if name in headers.exported else None
    return headers.get(name)


def raw_texts(
    old: Mapping[str, bytes], new: Mapping[str, bytes]
) -> tuple[Callable[[str], bytes | None], Callable[[str], bytes | None]] | None:
    """How to read the texts of two sides before anything is made of them; None where they are made in two ways, so
    that equal texts may become unlike.
    """
    ways = [each.way if isinstance(each, KernelHeaders) else None for each in (old, new)]
    return (partial(raw_text, old), partial(raw_text, new)) if ways[0] == ways[1] else None

"""Who defines a name, among headers that are there: found by their text, on demand."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from headergen.interface.needed import needed
from headergen.kernel.folders import EXPORTED_FOLDERS
from headergen.model.identifiers import words_in
from headergen.model.locations import GENERIC, doors

if TYPE_CHECKING:
    from headergen.interface import HeaderSource

TAGGED = ("struct ", "union ", "enum ")
_BIGGEST = 4 << 20  # bytes of a header that are looked at
_FEW = 60  # names that are looked for without a set of each header's words, which take 50 MB for a kernel
# what these define C itself has, and a kernel's header that defines it too does so for itself: linux/coda.h, int32_t
_OF_C = ("stdint.h", "stddef.h", "stdbool.h", "limits.h")
_FOLDERS = ("linux", "asm", "asm-generic")  # the likeliest home of a name first
# what a header defines, or may: a macro, a tag with a body, an enumerator on a line of its own
_DEFINED = rb"(?m)^[ \t]*#[ \t]*define[ \t]+(\w+)|\b(?:struct|union|enum)\s+(\w+)\s*\{|^[ \t]*(\w+)\s*[,=]"
_INCLUDED = rb"<(%s[^>\n]+)>" % GENERIC.encode()


def names_in(text: bytes) -> set[bytes]:
    """What a header's text defines, or may define."""
    return {b"".join(match) for match in re.findall(_DEFINED, text)}


class Definitions:
    """Headers given by their names and a way to read them."""

    def __init__(self, names: Iterable[str], read: Callable[[str], bytes | None]) -> None:
        self._names = tuple(names)
        self._read = read
        self._texts: dict[str, bytes] = {}
        self._words: dict[str, frozenset[bytes]] | None = None
        self._known: dict[str, tuple[str, ...]] = {}

    def homes(self, missing: str) -> tuple[str, ...]:
        """The headers that seem to define a name, the likeliest first; where none does, the one of our own C library
        headers that does. Records and enumerations go by their keys.
        """
        found = self._every_home(missing)
        return found[:-1] if len(found) > 1 and found[-1] == _library_home(missing) else found

    def _every_home(self, missing: str) -> tuple[str, ...]:
        if missing not in self._known:
            self._known[missing] = tuple(self._homes(missing))
        return self._known[missing]

    def homes_beyond(self, missing: str, read: Collection[str]) -> Iterator[str]:
        """``homes``, each looked for when it is asked for: nine of ten headers stand behind the first home. Our own C
        library's is always among them: a header that seems to define the name may do so for another system. None where
        all homes are ``read``, which takes a look at the others alone: of a whole kernel they are few.
        """
        if missing not in self._known:
            others = (name for name in self._likeliest if self._doors[name] not in read)
            # our own are read for what no kernel's header defines
            if next(self._defining(missing, others), None) is None and _library_home(missing) is None:
                return iter(())
        return iter(self._known[missing]) if missing in self._known else self._homes(missing)

    def forgotten(self, macro: str, home: str, beside: str) -> str:
        """What ``home`` calls in its one definition of a macro, and neither it nor a header ``beside`` it can have by
        what they include; "" where there is nothing of the kind.
        """
        word = re.escape(macro).encode()
        define = rb"(?m)^[ \t]*#[ \t]*define[ \t]+%s\b(?:\(([^)\n]*)\))?(.*)" % word
        found = re.findall(define, self.text(home) or b"")
        if len(found) != 1 or self.text(beside) is None:
            return ""
        params, body = found[0]
        given = {param.strip() for param in params.split(b",")}
        called = [name.decode() for name in re.findall(rb"\b([A-Za-z_]\w*)\(", body) if name not in given]
        there = needed([home, beside], self.text).headers if called else ()
        return next((name for name in called if next(self._defining(name, there), None) is None), "")

    def text(self, name: str) -> bytes | None:
        """The text of a header; None for one that is not there."""
        return self._text(name) if name in self._doors else None

    def expect(self, names: Collection[str]) -> None:
        """That these will be looked for, which takes another way where they are many."""
        if self._words is None and len([name for name in names if name not in self._known]) > _FEW:
            self._words = {name: frozenset(words_in(self._text(name))) for name in self._names}

    def _text(self, name: str) -> bytes:
        """The text of a header, which is read once, however many names are missing."""
        known = self._texts.get(name)
        if known is None:
            known = self._texts[name] = self._read(name) or b""
        return known

    def _homes(self, missing: str) -> Iterator[str]:
        own = _library_home(missing)
        if own in _OF_C:
            yield own
        last = ""
        for name in self._defining(missing, self._likeliest):
            if self._doors[name] != last:
                last = self._doors[name]
                yield last
        if own is not None and own not in _OF_C:
            yield own

    def _defining(self, missing: str, names: Iterable[str]) -> Iterator[str]:
        """Those of the headers that seem to define a name."""
        word, ways = missing.rpartition(" ")[2].encode(), _ways(missing)
        words, whole = self._words, _whole(word)
        for name in names:
            data = self._text(name)
            answers = _answers(data)
            if missing not in answers:
                # _UL is in a hundred headers that have ULONG, and alone in two
                there = word in data and whole.search(data) is not None if words is None else word in words[name]
                answers[missing] = there and any(way.search(data) for way in ways)
            if answers[missing]:
                yield name

    @cached_property
    def _likeliest(self) -> list[str]:
        """The headers, the likeliest home of a name first; what one includes for them says which that is."""
        return sorted(self._names, key=lambda name: _rank(self._doors[name]))

    @cached_property
    def _doors(self) -> dict[str, str]:
        """The header that programs include for each: ``linux/ioctl.h`` for ``asm-generic/ioctl.h``, and for a part of
        such a header that of the whole, ``linux/types.h`` for ``asm-generic/int-ll64.h``, which arches choose from.
        """
        names = frozenset(self._names)
        found = {name: name for name in self._names}
        users: dict[bytes, str] = {}  # the first that includes a header
        for name in sorted(name for name in names if name.startswith(("asm/", GENERIC))):
            found[name] = next((door for door in doors(name) if door in names), name)
            for part in re.findall(_INCLUDED, self._text(name)):
                users.setdefault(part, name)
        for part in [name for name, door in found.items() if name == door and name.startswith(GENERIC)]:
            user = users.get(part.encode())
            found[part] = part if user is None else found[user]
        return found


def _library_home(name: str) -> str | None:
    from headergen.preprocess import library_home  # for who misses something

    return library_home(name)


def definitions_in(headers: HeaderSource) -> Definitions:
    """The definitions in headers by name, or in folders of installed headers in the order of ``-I``."""
    # a kernel's headers know theirs; to ask for their class is to load all that opens a kernel
    known = getattr(headers, "definitions", None)
    if isinstance(known, Definitions):
        return known
    if isinstance(headers, Mapping):
        return Definitions(sorted(headers), headers.get)
    paths: dict[str, str] = {}
    for folder in reversed(headers):  # the first that has a header takes the place of the others
        for top in EXPORTED_FOLDERS:  # a distribution's folder holds thousands of headers of others, too
            for parent, _, names in os.walk(f"{folder}/{top}"):
                at = parent[len(os.fspath(folder)) + 1 :]
                paths |= {f"{at}/{n}": f"{parent}/{n}" for n in names if n.endswith(".h")}
    return Definitions(sorted(paths), lambda name: _start_of(paths[name]))


def _start_of(path: str) -> bytes | None:
    """What is looked at of a file; None where it is none, or cannot be read. With the system's own calls a thousand
    headers take 16 ms of CPU time, with a file object for each 45.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)  # a pipe would make it wait
    except OSError:
        return None
    try:
        status = os.fstat(descriptor)
        return os.read(descriptor, min(status.st_size, _BIGGEST)) if stat.S_ISREG(status.st_mode) else None
    except OSError:
        return None
    finally:
        os.close(descriptor)


@lru_cache(maxsize=4096)
def _answers(_data: bytes) -> dict[str, bool]:
    """Whether a header's text seems to define a name, by those that were looked for. Targets miss the same names, and
    share nine of ten headers, as the two sides do: the search for them is a tenth of a comparison.
    """
    return {}


@lru_cache(maxsize=4096)
def _whole(word: bytes) -> re.Pattern[bytes]:
    """The word where it is no part of another. What stands before it is asked behind it: a pattern that begins with
    plain text is found twenty times as fast (``_UL`` in a kernel's headers in 0.4 ms, where it took 8).
    """
    plain = re.escape(word)
    return re.compile(rb"%s(?<!\w%s)\b" % (plain, plain))


@lru_cache(maxsize=4096)
def _ways(name: str) -> tuple[re.Pattern[bytes], ...]:
    """How headers define a name. Each way by itself is looked for where it begins; in one pattern all are tried at each
    byte, which takes five times as long.
    """
    word = re.escape(name.rpartition(" ")[2]).encode()
    if name.startswith(TAGGED):
        keyword = name.partition(" ")[0].encode()
        tagged = rb"%s(?<!\w%s)\s+(?:__attribute__\s*\(\(\w+\)\)\s*)?%s\s*\{" % (keyword, keyword, word)
        return (re.compile(tagged),)
    on_a_line = rb"#[ \t]*+define[ \t]++%s\b|%s[ \t]*+(?:=(?>(?:[^=\n/]|/(?!\*))*))?,?[ \t]*+(?:/\*.*)?$" % (word, word)
    ways = (
        rb"^[ \t]*+(?:%s)" % on_a_line,
        rb"typedef(?<!\wtypedef)\b[^;{}]{0,1000}\b%s\s*(?:\[\w*\]\s*)?;" % word,
        rb"\}[^;{}]{0,1000}\b%s\s*;" % word,
    )
    return tuple([re.compile(way, re.MULTILINE) for way in ways])


def _rank(header: str) -> tuple[int, int, str]:
    folder = header.partition("/")[0]
    return (_FOLDERS.index(folder) if folder in _FOLDERS else len(_FOLDERS), header.count("/"), header)

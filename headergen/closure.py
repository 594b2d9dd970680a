"""Which headers an entry header needs: itself and all that it includes, each with the chain that brought it.

Includes are read from the text, conditions and all: what one target leaves out another needs, and a header too many
costs less than one too few. Nothing outside the exported headers is ever followed.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct, field

from headergen.diagnostics import Diagnostic, KernelError, Severity
from headergen.diagnostics.rules_import import COMPUTED_INCLUDE, MISSING_INCLUDE, UNSAFE_INCLUDE
from headergen.model import Location
from headergen.model.paths import KERNEL_NAME

_INCLUDES = re.compile(
    rb"/\*[^*]*+(?:\*(?!/)[^*]*+)*(?:\*/|\Z)|//[^\\\n]*+(?:\\(?:\r?\n)?[^\\\n]*+)*"
    rb"|^[ \t]*\#[ \t]*(?P<word>include|include_next|import)(?![A-Za-z0-9_])[ \t]*"
    rb"(?:<(?P<angled>[^>\n]*)>|\"(?P<quoted>[^\"\n]*)\"|(?P<computed>[^\n]*))"
    rb"|\"(?:\\.|[^\"\\\n])*+\"?|'(?:\\.|[^'\\\n])*+'?",
    re.DOTALL | re.M,
)
_NAME = re.compile(rf"{KERNEL_NAME}(?:/{KERNEL_NAME})*", re.ASCII)
_MAX_HEADERS = 20_000  # Linux 6.12 exports 1,000 for an arch

# What the C library brings, and headers for user space may ask of it.
_LIBRARY = (
    r"(?:sys|net|netinet|netpacket|arpa|bits)/.*"
    r"|(?:alloca|assert|byteswap|ctype|endian|errno|fcntl|float|inttypes|iso646|limits|locale|math|memory|poll|pthread|sched"
    r"|setjmp|signal|stdalign|stdarg|stdatomic|stdbool|stddef|stdint|stdio|stdlib|stdnoreturn|string|strings|time|uchar"
    r"|unistd|wchar|wctype)\.h"
)


class Closure(Struct, frozen=True):
    """The headers needed, by name in the order they were found, each with its chain: the names from an entry to the
    header itself. ``findings`` tell of includes that could not be followed. ``includes`` are those of each header, and
    of each of the C library's, by name.
    """

    headers: Mapping[str, tuple[str, ...]]
    findings: tuple[Diagnostic, ...]
    includes: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def bringing(self, name: str) -> set[str]:
        """The headers that include one, in whatever branch and through whatever others, and that one itself."""
        return with_users((name,), self.includes.items())


def close(
    entries: Iterable[str],
    read: Callable[[str], bytes | None],
    *,
    library: Callable[[str], tuple[str, ...]] = lambda _: (),
) -> Closure:
    """Follows the includes of ``entries``. ``read`` gives a sanitized header by its name, or None; ``library`` the
    kernel's headers that a header of the C library's includes, by its name.

    The chains are the shortest. ``KernelError`` if an entry is not there, or if there is no end of headers.
    """
    read = _Once(read)
    chains = _entries(entries, read, library)
    findings: list[Diagnostic] = []
    waiting = deque(chains)
    includes: dict[str, list[str]] = {}

    def follow(name: str, chain: tuple[str, ...]) -> None:
        includes.setdefault(chain[-1], []).append(name)
        if name not in chains:
            chains[name] = (*chain, name)
            waiting.append(name)

    while waiting:
        name = waiting.popleft()
        chain = chains[name]
        if (data := read(name)) is None:
            raise KernelError(f"{name} is not exported by this kernel", help="see which headers the kernel exports")
        for include in _includes(name, data):
            if isinstance(include, Diagnostic):
                findings.append(include)
                continue
            found = next((c for c in include.candidates if c in chains or read(c) is not None), None)
            if found is not None:
                follow(found, chain)
                continue
            findings.append(_missing(include, chain))
            includes.setdefault(name, []).append(include.name)
            for behind in (name for name in library(include.name) if read(name) is not None):
                follow(behind, (*chain, include.name))
        if len(chains) > _MAX_HEADERS:
            raise KernelError(
                f"{chain[0]} includes more than {_MAX_HEADERS} headers",
                help="see that the kernel is what it claims to be",
            )
    return Closure(chains, tuple(findings), includes)


def _entries(
    entries: Iterable[str], read: Callable[[str], bytes | None], library: Callable[[str], tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    """The entries with their chains; for one of the C library's, what it includes of the kernel's."""
    chains: dict[str, tuple[str, ...]] = {}
    for entry in entries:
        if read(entry) is None and re.fullmatch(_LIBRARY, entry):
            for name in (name for name in library(entry) if read(name) is not None):
                chains.setdefault(name, (entry, name))
        else:
            chains[entry] = (entry,)
    return chains


def included(name: str, data: bytes) -> Iterator[tuple[str, ...]]:
    """The headers that one includes by name, each as the names that it may go by, best first; the C library's not."""
    for include in _includes(name, data):
        if not isinstance(include, Diagnostic) and not re.fullmatch(_LIBRARY, include.name):
            yield include.candidates


def with_users(names: Iterable[str], includes: Iterable[tuple[str, Iterable[str]]]) -> set[str]:
    """Headers, and those that include one of them, themselves or through others. ``includes`` has a header with the
    names that it includes.
    """
    users: dict[str, list[str]] = {}
    for user, of in includes:
        for each in of:
            users.setdefault(each, []).append(user)
    found = set(names)
    waiting = list(found)
    while waiting:
        fresh = {*users.get(waiting.pop(), ())} - found
        found |= fresh
        waiting += fresh
    return found


class _Include(Struct, frozen=True):
    name: str
    candidates: tuple[str, ...]
    location: Location


class _Once:
    """Reads each header once: to see whether it is there, and then to look into it."""

    def __init__(self, read: Callable[[str], bytes | None]) -> None:
        self._read = read
        self._seen: dict[str, bytes | None] = {}

    def __call__(self, name: str) -> bytes | None:
        if name not in self._seen:
            self._seen[name] = self._read(name)
        return self._seen[name]


@lru_cache(maxsize=8192)  # the arches share most headers, and two kernels have some 3,000
def _includes(name: str, data: bytes) -> tuple[_Include | Diagnostic, ...]:
    result: list[_Include | Diagnostic] = []
    last = max(data.rfind(b"include"), data.rfind(b"import"))  # most headers include at their top, if at all
    if last < 0:
        return ()
    end = data.find(b"\n", last)
    for match in _INCLUDES.finditer(data, 0, end if end >= 0 else len(data)):
        if match["word"] is None:
            continue
        location = Location(name, data.count(b"\n", 0, match.start("word")) + 1)
        result.append(_include(name, match, location))
    return tuple(result)


def _include(name: str, match: re.Match[bytes], location: Location) -> _Include | Diagnostic:
    quoted = match["quoted"] is not None
    target = match["angled"] if match["angled"] is not None else match["quoted"]
    if target is None:
        what = match["computed"].strip()[:80].decode("utf-8", "replace")
        return Diagnostic(COMPUTED_INCLUDE, f"#{match['word'].decode()} {what} is not followed", location)
    text = target.decode("utf-8", "replace").strip()
    if match["word"] == b"include_next":
        return Diagnostic(COMPUTED_INCLUDE, f"#include_next of {text[:80]} is not followed", location)
    directory = name.rpartition("/")[0]
    places = [f"{directory}/{text}", text] if quoted and directory else [text]
    inside = [flat for place in places if (flat := _flat(place))]
    if not inside or text.startswith("/"):
        return Diagnostic(UNSAFE_INCLUDE, f"the include of {text[:80]!r} leads out of the headers", location)
    return _Include(text, tuple(dict.fromkeys(inside)), location)


def _flat(path: str) -> str | None:
    """The path without ``.`` and ``..``, or None where it climbs out or is no plain name."""
    parts: list[str] = []
    for part in path.split("/"):
        if part == "..":
            if not parts:
                return None
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    flat = "/".join(parts)
    return flat if _NAME.fullmatch(flat) else None


def _missing(include: _Include, chain: tuple[str, ...]) -> Diagnostic:
    way = " > ".join(chain)
    if re.fullmatch(_LIBRARY, include.name):
        return Diagnostic(
            MISSING_INCLUDE,
            f"{include.name} is left to the C library",
            include.location,
            remedy="nothing to do: headergen has a small one of its own where it needs types from it",
            severity_override=Severity.NOTE,
            symbol=include.name,
        )
    return Diagnostic(
        MISSING_INCLUDE,
        f"{include.name} is not exported by the kernel",
        include.location,
        remedy=f"add it to the kernel's exports, or leave {chain[0]} out of the configuration (brought by {way})",
        symbol=include.name,
    )

"""Which headers an interface may read: the entries and all that they include, through our own libc headers too.

What preprocesses is loaded when a header is none of those that are there: whoever has kept all that he asks for reads
no more than their includes, and loading it is a fiftieth of his time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from headergen.diagnostics.rules_import import COMPUTED_INCLUDE
from headergen.model.locations import arch_part

if TYPE_CHECKING:
    from headergen.closure import Closure


def needed(entries: Iterable[str], read: Callable[[str], bytes | None]) -> Closure:
    """The closure of ``entries``: what a kernel's headers include, and what our own stand-ins for the C library's
    headers include of the kernel's. ``read`` and failures are those of ``close``.
    """
    from headergen.closure import close  # in folders the compiler finds what they include

    return close(entries, read, library=_library_includes)


def _library_includes(name: str) -> tuple[str, ...]:
    from headergen.preprocess import library_includes

    return library_includes(name)


def is_library(name: str) -> bool:
    """Whether a header is one of our own, which stand in for the C library's (``stddef.h``)."""
    from headergen.preprocess import library_header

    return library_header(name) is not None


def lacks(entry: str, headers: Mapping[str, bytes]) -> bool:
    """Whether a header is not there, or stands there for other arches alone: ``linux/kvm.h`` is in every tree,
    ``asm/kvm.h`` is not.
    """
    if entry not in headers:
        return not is_library(entry)
    own = arch_part(entry)
    return own not in headers and f"<{own}>".encode() in headers[entry]


def parts_for_one_abi(names: Iterable[str], read: Callable[[str], bytes | None]) -> frozenset[str]:
    """Those of an arch's headers ``names`` that another of them includes for one ABI: ``asm/unistd_x32.h``. ``read`` is
    that of ``close``.
    """
    own = {name.removesuffix(".h"): name for name in names if name.startswith("asm/")}
    parts: dict[str, set[str]] = {}
    for start, part in own.items():
        for end in range(len("asm/"), len(start)):
            if start[:end] in own:
                parts.setdefault(own[start[:end]], set()).add(part)
    # of most headers there are none, and what those include is not followed
    return frozenset(each for name, of in parts.items() for each in of & needed([name], read).headers.keys())


def readable(entries: Sequence[str], headers: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """Those of ``headers`` that a translation unit of ``entries`` may read, in whatever branch. All of them, where an
    include's name is known only after preprocessing.
    """
    found = needed([entry for entry in entries if entry in headers], headers.get)
    read = {name: headers[name] for name in found.headers}
    # what others have in a project's stead is not listed among its headers
    return {**read, **headers} if any(each.rule is COMPUTED_INCLUDE for each in found.findings) else read

"""What a number is for, by its name: a count, a mask, a version, something that programs are not to use."""

from __future__ import annotations

import re
from collections.abc import Iterator

_COUNT = re.compile(
    r".*(^|_)(MAX[A-Z]*|LAST|LASTP1|NUM[A-Z]*|NR|NPROTO|COUNT|CNT|END|SIZE|SIZEOF|SZ|LIMIT|NBITS|N[A-Z]+S)S?(_|$).*"
    r"|.*_MAX\d*$|(.*_)?MAX[A-Z0-9]+(SIZE|LEN)$|NSIG\w*$|_*(MSG|SEM|SHM)[A-Z]{2,4}$",
    re.IGNORECASE,
)
SYSCALL = re.compile(r"__(\w+_)?NR\d*_(?!\w*syscall(?:s|_count)$)", re.IGNORECASE)  # a number of its own, and no count
MASK = re.compile(r".*(^|_)(MASK|ALL|VALID|FLAGS|SUPPORTED|KNOWN|BITS|DEPRECATED)S?(_|$)", re.IGNORECASE)
LIST = re.compile(r".*_(FEATURES|IOCTLS)(_BASIC)?$|(.*_)?ALL(_\w+|\w*FLAGS)?$")  # of all that there is
LEAST = re.compile(r".*_MIN$")
OLDEST = re.compile(r"(^|_)(MIN|LEAST|OLDEST)_")  # of a version, the first that is still spoken
ROOM = re.compile(r".*_(RESERVED|UNKNOWN|UNUSED)(_BITS|_FLAGS|_MASK)?$")  # of bits that have no meaning yet
DEFAULT = re.compile(r"(^|_)DEFAULT(_|$)")  # what holds for who says nothing
VERSION = re.compile(
    r"[A-Z]+_PROTOCOL$|.*(^|_)((SUB)?VERSION|REVISION|VER|REV|SWMAJOR|SWMINOR)"
    r"(_(CODE|MAJOR|MINOR|MICRO|MIN|PATCH|PATCHLEVEL|SUBLEVEL|BUGFIX|REVISION|NUMBER|CURRENT|LATEST))?$"
    r"|.*_(ABI|API)_(MAJOR|MINOR|PATCH)$|.*_HEADER_PATCHLEVEL$"
    r"|LINUX_VERSION_\w+$",
    re.IGNORECASE,
)
_PARTS = ("MAJOR",), ("MINOR",), ("MICRO", "PATCH", "PATCHLEVEL", "SUBLEVEL", "BUGFIX", "REVISION")
_FORMER = re.compile(r"(^|_)(OLD|DEPRECATED|LEGACY|OBSOLETE|COMPAT)(_|$)")
_UNUSED = re.compile(r"(^|_)(NOT_?USED|UNUSED|RESERVED|RSVD|INTERNAL)\d*(_|$)", re.IGNORECASE)
UNSEEN = re.compile(r"(^|_)INTERNAL(_|$)")
_OF_ITS_HEADER = (
    "__NR_arch_specific_syscall",  # the first number that an arch may give in asm-generic/unistd.h
    "_K_SS_ALIGNSIZE",  # how struct __kernel_sockaddr_storage was aligned
)
BY_NAME = re.compile(
    r"(LINUX|TCP|UDP|ICMP|XFRM|TLS)_MIB_\w+"
)  # files of /proc/net print these counters with their names


def counts(name: str) -> bool:
    """Whether a constant counts others, by its name."""
    return _COUNT.match(name) is not None and SYSCALL.match(name) is None


def is_nobodys(name: str) -> bool:
    """Whether a name says that programs are not to use it: ``X_DEPRECATED``, ``X_UNUSED6``, ``__X_MAX``."""
    return (
        is_former(name)
        or _UNUSED.search(name) is not None
        or (name.startswith("__") and "_NR_" not in name)
        or name in _OF_ITS_HEADER
    )


def greater_parts(name: str) -> Iterator[str]:
    """What those parts of a version are called that stand before one: ``X_MAJOR_VERSION`` for ``X_MINOR_VERSION``."""
    words = name.split("_")
    for at, word in enumerate(words):
        rank = next((rank for rank, each in enumerate(_PARTS) if word.upper() in each), 0)
        yield from ("_".join((*words[:at], each, *words[at + 1 :])) for of in _PARTS[:rank] for each in of)


def is_former(name: str) -> bool:
    """Whether a name says that it is there for what was: ``X_OLD``, ``X_DEPRECATED``."""
    return _FORMER.search(name) is not None

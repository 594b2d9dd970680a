"""Headers that start to include what the import leaves to the system: the build of whoever lacks it breaks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from msgspec.structs import replace

from headergen.diagnostics import Diagnostic, Severity
from headergen.diagnostics.rules_import import NEW_INCLUDE
from headergen.lock import LockedFile
from headergen.model import Location
from headergen.separation.symbols import declared


def new_includes(
    old: Mapping[str, LockedFile],
    new: Mapping[str, LockedFile],
    prefix: str = "",
    *,
    commit: str = "",
    alone: Collection[str] = (),
) -> Iterator[Diagnostic]:
    """What each header includes that it did not, and that the import lacks; ``prefix`` makes places of paths.

    A header that is new and came ``alone`` has what none of the others lacks.
    """
    for path, now in sorted(new.items()):
        before = old.get(path)
        if before is None and path not in alone:
            continue  # it is new itself: whoever added it saw what it needs
        known = before.lacks if before is not None else {name for file in old.values() for name in file.lacks}
        if started := sorted(set(now.lacks) - {*known}):
            verb = "starts to include" if before is not None else "includes"
            message = f"it {verb} {', '.join(started)}, which the import lacks"
            yield Diagnostic(NEW_INCLUDE, message, Location(f"{prefix}{path}", 0), commit=commit)


def moved_to(old: bytes, lacks: Collection[str]) -> dict[str, str]:
    """The names that a header declared, each with the headers that may have it now: those that it starts to include and
    that the import ``lacks``.
    """
    started = ", ".join(name for name in lacks if name.encode() not in old)
    return dict.fromkeys(declared(old), started) if started else {}


def perhaps_moved(used: Diagnostic, headers: str, dropped: str) -> Diagnostic:
    """What code uses and a header has no more, where ``headers`` that are left to the system may have it, or the
    system's own in place of one that the project ``dropped``.
    """
    if headers:
        where = f"{headers}, which the import leaves to the system, may have it now"
        way = f"import {headers} too"
    elif dropped:
        where, way = f"the system's may have it in place of {dropped}, which was dropped", f"keep {dropped}"
    else:
        return used
    return replace(
        used,
        message=f"{used.message}; {where}",
        remedy=f"{way}, or see that every system that you build on has it",
        severity_override=Severity.WARNING,
    )


def perhaps_held_back(used: Diagnostic, stays: str) -> Diagnostic:
    """What code uses and a header has no more that includes one which ``stays`` as it is: what the kernel moved there
    did not come along.
    """
    if not stays:
        return used
    return replace(
        used,
        message=f"{used.message}; {stays}, which stays as it is, may have it in the kernel",
        remedy=f"take {stays} out of local or holds, and sync; or change that code",
    )

"""Headers that start to include what the import leaves to the system: the build of whoever lacks it breaks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from headergen.diagnostics import Diagnostic
from headergen.diagnostics.rules_import import NEW_INCLUDE
from headergen.lock import LockedFile
from headergen.model import Location


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

"""Headers that start to include what the import leaves to the system: the build of whoever lacks it breaks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from headergen.diagnostics import Diagnostic
from headergen.diagnostics.rules_import import NEW_INCLUDE
from headergen.lock import LockedFile
from headergen.model import Location


def new_includes(
    old: Mapping[str, LockedFile], new: Mapping[str, LockedFile], prefix: str = "", *, commit: str = ""
) -> Iterator[Diagnostic]:
    """What each header includes that it did not, and that the import lacks; ``prefix`` makes places of paths."""
    for path, now in sorted(new.items()):
        before = old.get(path)
        if before is None:
            continue  # it is new itself: whoever added it saw what it needs
        if started := sorted(set(now.lacks) - {*before.lacks}):
            message = f"it starts to include {', '.join(started)}, which the import lacks"
            yield Diagnostic(NEW_INCLUDE, message, Location(f"{prefix}{path}", 0), commit=commit)

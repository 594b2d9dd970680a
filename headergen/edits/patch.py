"""Applies a local patch to one header: each hunk where it stands, or where its lines are found once. Never fuzzy."""

from __future__ import annotations

from headergen import hunks
from headergen.diagnostics import HeaderError

_MOST = 1 << 20  # bytes of a patch


def patched(data: bytes, patch: bytes, *, name: str, place: str) -> bytes:
    """The header ``name`` with the hunks of ``patch``, the content of the file ``place``, that are for it.

    A patch of several files holds for a header by the end of its paths. ``HeaderError`` where a hunk does not apply.
    """
    if len(patch) > _MOST:
        raise HeaderError(f"{place} is too large for a patch", location=place, help="give a smaller one")
    try:
        found = hunks.read_hunks(patch)
        if not found:
            raise hunks.HunkError
        return hunks.patched(data, [hunk for hunk in found if _is_for(hunk.path, name)], once=True)
    except hunks.HunkError as error:
        if error.hunk is None:
            raise HeaderError(
                f"{place} holds no whole hunk", location=place, help="give a unified diff, as git diff writes"
            ) from error
        raise HeaderError(
            f"the patch does not apply to {name} (hunk at line {error.hunk.old_start})",
            location=place,
            help="make it again for this kernel, or take it out of the edits",
        ) from error


def _is_for(path: bytes, name: str) -> bool:
    return not path or f"/{path.decode('utf-8', 'replace')}".endswith(f"/{name.rpartition('/')[2]}")

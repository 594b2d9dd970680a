"""Applies a local patch to one header: each hunk where it stands, or where its lines are found once. Never fuzzy."""

from __future__ import annotations

import re

from headergen.diagnostics import HeaderError

_HUNK = re.compile(rb"@@ -(\d{1,7})(?:,(\d{1,7}))? \+\d{1,7}(?:,(\d{1,7}))? @@")
_MOST = 1 << 20  # bytes of a patch


def patched(data: bytes, patch: bytes, *, name: str, place: str) -> bytes:
    """The header ``name`` with the hunks of ``patch``, the content of the file ``place``, that are for it.

    A patch of several files holds for a header by the end of its paths. ``HeaderError`` where a hunk does not apply.
    """
    if len(patch) > _MOST:
        raise HeaderError(f"{place} is too large for a patch", location=place, help="give a smaller one")
    lines = data.split(b"\n")
    shift = 0
    for start, old, new in _hunks(patch, name, place):
        at = _found(lines, old, start + shift)
        if at is None:
            raise HeaderError(
                f"the patch does not apply to {name} (hunk at line {start + 1})",
                location=place,
                help="make it again for this kernel, or take it out of the edits",
            )
        lines[at : at + len(old)] = new
        shift = at - start + len(new) - len(old)
    return b"\n".join(lines)


def _found(lines: list[bytes], old: list[bytes], start: int) -> int | None:
    if lines[start : start + len(old)] == old and start >= 0:
        return start
    if not old:
        return None
    places = [at for at in range(len(lines) - len(old) + 1) if lines[at] == old[0] and lines[at : at + len(old)] == old]
    return places[0] if len(places) == 1 else None


def _hunks(patch: bytes, name: str, place: str) -> list[tuple[int, list[bytes], list[bytes]]]:
    """Line (from 0), old lines and new lines of each hunk for the header."""
    hunks: list[tuple[int, list[bytes], list[bytes]]] = []
    mine, left = True, 0
    for line in patch.split(b"\n"):
        if left <= 0 and line.startswith(b"+++ "):
            path = line[4:].split(b"\t")[0].strip().decode("utf-8", "replace")
            mine = f"/{path}".endswith(f"/{name.rpartition('/')[2]}")
        elif left <= 0 and (head := _HUNK.match(line)):
            removed, added = int(head[2] or 1), int(head[3] or 1)
            left = removed + added
            start = max(int(head[1]) - (1 if removed else 0), 0)
            hunks.append((start if mine else -1, [], []))
        elif left > 0 and hunks:
            sign, text = line[:1] or b" ", line[1:]
            if sign in (b" ", b"-"):
                hunks[-1][1].append(text)
                left -= 1
            if sign in (b" ", b"+"):
                hunks[-1][2].append(text)
                left -= 1
    if left > 0 or not hunks:
        raise HeaderError(
            f"{place} holds no whole hunk", location=place, help="give a unified diff, as git diff writes"
        )
    return [hunk for hunk in hunks if hunk[0] >= 0]

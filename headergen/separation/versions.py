"""Orders kernel versions as the kernel releases them: 6.12-rc1, 6.12-rc2, 6.12, 6.12.1, 6.13-rc1."""

from __future__ import annotations

import re

_VERSION = re.compile(r"(\d{1,20}(?:\.\d{1,20})*)(?:-rc(\d{1,20}))?")


def key(version: str) -> tuple[tuple[int, ...], int, int]:
    """A key that sorts versions; what distributors add behind counts for nothing. () sorts first for no version."""
    match = _VERSION.match(version)
    if not match:
        return (), 0, 0
    numbers = [int(part) for part in match[1].split(".")]
    while len(numbers) > 1 and numbers[-1] == 0:  # 6.13 is 6.13.0
        numbers.pop()
    return tuple(numbers), 0 if match[2] else 1, int(match[2] or 0)


def at_least(version: str, wanted: str) -> bool:
    """Whether ``version`` is ``wanted`` or later."""
    return _padded(version) >= _padded(wanted)


def older(version: str, than: str) -> bool:
    """Whether ``version`` is older than another; False where either says nothing."""
    return bool(key(version)[0] and key(than)[0]) and _padded(version) < _padded(than)


def _padded(version: str) -> tuple[tuple[int, ...], int, int]:
    numbers, final, candidate = key(version)
    return (*numbers, *([0] * (6 - len(numbers)))), final, candidate

"""Small headers of our own for those of the kernel's that projects leave to the system (``linux/types.h``).

iproute2 has no ``asm/types.h`` and strace no ``linux/ioctl.h``: each builds with those of the machine. Where no kernel
is at hand these stand in, on both sides of a comparison, so that nothing of theirs ever differs. They have what other
headers are made of, and little more.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

_FOLDER = Path(__file__).resolve().parent / "system"


@lru_cache(maxsize=1)
def stand_ins() -> Mapping[str, bytes]:
    """The headers by the name that they are included by."""
    return {path.relative_to(_FOLDER).as_posix(): path.read_bytes() for path in sorted(_FOLDER.glob("**/*.h"))}

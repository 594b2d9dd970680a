"""What an emulated machine said is kept by all that went into it, and is not asked again of the same.

A machine that is given the same bytes says the same, and takes ten seconds each time. Of headergen nothing is kept: its
code, or what it made, is among the bytes.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from pathlib import Path

MOST = 24  # answers in a folder; of more, those go that nobody has asked for the longest


def digest(parts: Iterable[str | bytes | Path]) -> str:
    """A name for texts, bytes and what lies in files, in this order."""
    total = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        if isinstance(data, Path):
            with data.open("rb") as file:
                data = hashlib.file_digest(file, "sha256").digest()
        total.update(b"%d %s" % (len(data), data))
    return total.hexdigest()


def answer(folder: Path, name: str) -> str | None:
    """What is kept under a name; None if nothing is."""
    path = folder / name
    try:
        found = str(json.loads(path.read_text("utf-8")))
        os.utime(path)
    except (OSError, ValueError):  # not there, or not wholly written
        return None
    return found


def keep(folder: Path, name: str, said: str) -> None:
    """Keeps what was said."""
    folder.mkdir(parents=True, exist_ok=True)
    unready = folder / f".{name}.{os.getpid()}"
    unready.write_text(json.dumps(said), "utf-8")
    unready.replace(folder / name)
    kept = sorted((path for path in folder.iterdir() if path.name[0] != "."), key=lambda path: -path.stat().st_mtime)
    for path in kept[MOST:]:
        path.unlink(missing_ok=True)

"""Which paths a patch may name: those that stay in the folder it is applied in, on every file system."""

from __future__ import annotations

import os
import re

# what file systems take for .git: other cases, short names, trailing dots, streams, invisible characters
_GIT = re.compile(r"(?:\.git|git~\d+)[. ]*(?::.*)?")
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?")


def unsafe(path: str) -> str:
    """Why a path of a patch must not be taken, as the end of a sentence; "" if it may."""
    parts = path.split("/")
    reasons = (
        ("is absolute", path.startswith(("/", "\\")) or re.match(r"[A-Za-z]:", path)),
        ("holds a control character", "\0" in path or "\n" in path),
        ("holds a backslash, which is a separator on Windows", "\\" in path),
        ("leaves the folder that it is applied in", ".." in parts),
        ("is not written as git writes paths", "" in parts or "." in parts),
        ("lies in git's own folder", any(_GIT.fullmatch(_visible(part)) for part in parts)),
        ("is the name of a device", os.name == "nt" and any(_DEVICE.fullmatch(part.lower()) for part in parts)),
    )
    return next((why for why, holds in reasons if holds), "")


def _visible(part: str) -> str:
    return re.sub("[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]", "", part).lower()

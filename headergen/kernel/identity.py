"""What a kernel tree says of its version."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable

# not compiled before they are asked for, which is seldom
_WORD = rb"(?m)^(VERSION|PATCHLEVEL|SUBLEVEL|EXTRAVERSION)[ \t]*:?=[ \t]*([^#\n]*)"
_MACRO = rb"(?m)^[ \t]*#[ \t]*define[ \t]+(LINUX_VERSION_\w+)[ \t]+(\d{1,9})\b"
_MAX_NUMBER = 5  # digits
_MAX_HEADER = 1 << 16  # bytes; linux/version.h has five lines


def numbers(makefile: bytes) -> tuple[int, int, int] | None:
    """VERSION, PATCHLEVEL and SUBLEVEL of a kernel's top makefile, or None if it is none."""
    found = {k: v.strip() for k, v in reversed(re.findall(_WORD, makefile))}
    parts = [found.get(key, b"") or b"0" for key in (b"VERSION", b"PATCHLEVEL", b"SUBLEVEL")]
    if b"VERSION" not in found or not all(part.isdigit() and len(part) <= _MAX_NUMBER for part in parts):
        return None
    return int(parts[0]), int(parts[1]), int(parts[2])


def version(makefile: bytes) -> str | None:
    """The version that ``make kernelversion`` prints, ``6.12.117`` or ``6.13.0-rc2``; None if it is no kernel's."""
    if (of := numbers(makefile)) is None:
        return None
    found = {k: v.strip() for k, v in reversed(re.findall(_WORD, makefile))}
    extra = found.get(b"EXTRAVERSION", b"").decode("ascii", "replace")
    plain = extra if re.fullmatch(r"[\w.+~-]{0,64}", extra, re.ASCII) else ""
    return ".".join(map(str, of)) + plain


def version_of_installed(header: bytes) -> str | None:
    """The version in an installed ``linux/version.h``; a release candidate's is that of the release to come."""
    found = {k: int(v) for k, v in re.findall(_MACRO, header)}
    try:
        return ".".join(str(found[b"LINUX_VERSION_" + key]) for key in (b"MAJOR", b"PATCHLEVEL", b"SUBLEVEL"))
    except KeyError:
        code = found.get(b"LINUX_VERSION_CODE")
    return None if code is None else f"{code >> 16}.{code >> 8 & 255}.{code & 255}"


def version_of_folders(folders: Iterable[str | os.PathLike[str]]) -> str | None:
    """The version of installed headers in these folders, searched in the order of ``-I``; None if they do not say."""
    for folder in folders:
        try:
            descriptor = os.open(f"{os.fspath(folder)}/linux/version.h", os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError:
            continue
        with os.fdopen(descriptor, "rb") as file:
            if stat.S_ISREG(os.fstat(descriptor).st_mode):
                return version_of_installed(file.read(_MAX_HEADER))
    return None

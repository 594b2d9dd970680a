"""Holds what Python wrote by hand against the headers that have the same names: numbers, and ctypes classes by their
layout.

A false alarm is worse than a miss. So a file has to show that it means the header's names, a number is told only where
``diff`` would call the change a break in either direction (a count that grew is no error), and what is right for a
target that the project does not have is nobody's mistake.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from headergen.diagnostics import Diagnostic
from headergen.project.by_hand_header import Header, Kernel
from headergen.separation.mentions import Mention
from headergen.separation.symbols import is_python

# classes and constants; what begins with a newline, and not with ^, is found in half the time
_DEFINED = re.compile(rb"\n[ \t]*(?:class[ \t]+(\w+)|([A-Z_]\w+)[ \t]*(?::[^=\n]*)?=(?!=))")
_OTHER_SYSTEMS = re.compile(
    r"(?i)bsd|darwin|mac_?os|osx|solaris|sunos|illumos|aix|win(?:32|64|dows|nt)|cygwin|hurd|qnx"
)


def disagreeing(
    files: Mapping[str, bytes], found: Iterable[Mention], headers: Sequence[Header], kernel: Kernel
) -> list[Diagnostic]:
    """What files of Python have otherwise than the headers, on each target that has it. ``found`` is what they speak
    of; files that define nothing that the headers have are not read.
    """
    asked: dict[str, list[Header]] = {}
    for path in dict.fromkeys(each.path for each in found if each.kind in ("name", "record")):
        if is_python(path) and not _OTHER_SYSTEMS.search(path):
            defined = {word.decode() for words in _DEFINED.findall(b"\n" + files[path]) for word in words if word}
            if of := [header for header in headers if header.is_asked(defined)]:
                asked[path] = of
    if not asked:
        return []
    from headergen.project.by_hand_sides import HandwrittenSides

    sides = HandwrittenSides(headers, kernel)
    return [finding for path, of in asked.items() for finding in sides.differences(path, files[path], of)]

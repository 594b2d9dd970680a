"""Where a header has a function. Functions are not read; who asks for one is told by the text that there is one."""

from __future__ import annotations

import re

from headergen.model import Location
from headergen.sides.interfaces import Looked

_START = rb"(?m)^[ \t]*(?:static|extern)\b[^;{}()#]*?[\s*]"


def place_of_function(name: str, looked: Looked) -> Location | None:
    """The first place where what is looked at defines or declares a function of that name; None where nothing does."""
    if not name.isidentifier():
        return None
    word = name.encode()
    function = re.compile(_START + rb"(" + word + rb")\s*\(")
    for source in looked.sources:
        for header in sorted(source.headers):
            text = source.headers[header]
            if word in text and (match := function.search(text)):
                line = text.count(b"\n", 0, match.start(1)) + 1
                return looked.side.locate(source.target, Location(header, line))
    return None

"""Reads what ``cc -E -dD`` prints: the text without directives, and the macros that are defined at its end."""

from __future__ import annotations

import re
from collections.abc import Callable

from headergen.model import Conflict, Location
from headergen.preprocess.expand import Definition

# groups: 1 name, 2 parameters, 3 body of a #define; 4 name of an #undef; 5 line and 6 file of a linemarker; 7 pragma
_DIRECTIVE = re.compile(
    r"^#(?:define ([A-Za-z_$][\w$]*)(?:\(([^()\n]*)\))?(?:[ \t]+(.*))?"
    r"|undef ([A-Za-z_$][\w$]*)[ \t]*"
    r'|(?:line)?[ \t]*([0-9]{1,9})[ \t]+"((?:[^"\\\n]|\\.)*)".*'
    r"|(pragma[ \t]+pack\b.*)"
    r"|.*)(?:\n|\Z)",
    re.MULTILINE | re.ASCII,
)
_ESCAPE = re.compile(r"\\([0-7]{3}|.)")
_PASTE = re.compile(r"""("(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?)|[ \t]*\#\#[ \t]*""", re.VERBOSE)
# further apart than this, a linemarker is shorter than the empty lines
_GAP = 12


class Reading:
    """The outcome. ``headers`` holds the names of all files read, ``text`` has linemarkers that name them so."""

    def __init__(self) -> None:
        self.text = ""
        self.definitions: dict[str, Definition] = {}
        self.headers: dict[str, None] = {}
        self.conflicts: list[Conflict] = []
        self.lost: dict[str, Location] = {}  # macros that another header than their own undefined, with their place
        self.redefined: list[Conflict] = []  # those that got another body then
        self._undone: dict[str, Definition] = {}

    def define(self, new: Definition) -> None:
        """Adds a definition; the last one of a name counts, and stands in its own place.

        Our own C library's gives way to any other, also to one before it.
        """
        if "##" in new.body:
            # each tool prints the blanks around ## in its own way
            new.body = _PASTE.sub(lambda m: m[1] or " ## ", new.body)
        old = self.definitions.pop(new.name, None)
        self.lost.pop(new.name, None)
        undone = self._undone.pop(new.name, None)
        if undone is not None and (undone.body, undone.params) != (new.body, new.params) and new.location.header:
            self.redefined.append(Conflict("macro", new.name, undone.location, new.location))
        if old is not None and old.location.header:
            if new.location.is_stand_in:
                new = old
            elif (old.body != new.body or old.params != new.params) and not old.location.is_stand_in:
                self.conflicts.append(Conflict("macro", new.name, old.location, new.location))
        self.definitions[new.name] = new

    def undefine(self, name: str, header: str) -> None:
        """Takes a definition back, as ``header`` does."""
        old = self.definitions.pop(name, None)
        if old is not None and old.location.header not in ("", header) and not old.location.is_stand_in:
            self.lost[name] = old.location
            self._undone[name] = old


def read_output(raw: str, name_of: Callable[[str], str]) -> Reading:
    """Takes the output apart. ``name_of`` gives the header's name for a path, and "" for what is no header at all."""
    result = Reading()
    pieces: list[str] = []
    names: dict[str, str] = {}
    header, line, position = "", 1, 0
    written_header, written_line = "", -1
    for match in _DIRECTIVE.finditer(raw):
        start = match.start()
        if position < start:
            segment = raw[position:start]
            if header and not segment.isspace():
                pieces.append(marker(header == written_header, line - written_line, line, header))
                pieces.append(segment)
                written_header, written_line = header, line + segment.count("\n")
            line += segment.count("\n")
        position = match.end()
        name, params, body, gone, number, path, pragma = match.groups()
        if number is not None:
            known = names.get(path)
            if known is None:
                known = names[path] = name_of(_unescaped(path))
                if known:
                    result.headers[known] = None
            header, line = known, int(number)
            continue
        if name is not None:
            given = None if params is None else tuple([p.strip() for p in params.split(",")] if params.strip() else ())
            result.define(Definition(name, given, (body or "").rstrip(), Location(header, line)))
        elif gone is not None:
            result.undefine(gone, header)
        elif pragma is not None and header:
            pieces.append(marker(header == written_header, line - written_line, line, header))
            pieces.append(f"#{pragma}\n")
            written_header, written_line = header, line + 1
        line += 1
    if header and raw[position:].strip():
        pieces += [marker(header == written_header, line - written_line, line, header), raw[position:]]
    result.text = "".join(pieces)
    return result


def marker(same: bool, gap: int, line: int, header: str) -> str:
    """What brings the text to a line: empty lines (``gap`` of them, in the ``same`` header), or a linemarker."""
    if same and 0 <= gap < _GAP:
        return "\n" * gap
    quoted = header.replace("\\", "\\\\").replace('"', '\\"')
    return f'\n# {line} "{quoted}"\n'


def _unescaped(path: str) -> str:
    if "\\" not in path:
        return path
    return _ESCAPE.sub(lambda m: chr(int(m[1], 8)) if len(m[1]) == 3 else m[1], path)

"""Reads what ``cc -E -dD`` prints: the text without directives, and the macros that are defined at its end."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import chain

from headergen.diagnostics import HeaderError
from headergen.model import Conflict, Location
from headergen.model.linemarkers import LAYOUT_PRAGMA, linemarker
from headergen.preprocess.defined import Definition
from headergen.preprocess.replace import LONGEST_NAME

# that it begins a line is asked behind it: what begins with a character is found three times as fast
_BEGIN = r"#(?<![^\n]#)"
_LINEMARKER = re.compile(rf'{_BEGIN}(?:line)?[ \t]*([0-9]{{1,9}})[ \t]+"((?>(?:[^"\\\n]+|\\.)*))".*(?:\n|\Z)', re.ASCII)
# groups: 1 name, 2 parameters, 3 body of a #define; 4 name of an #undef; 5 pragma
_DIRECTIVE = re.compile(
    rf"{_BEGIN}(?:define ([A-Za-z_$][\w$]*)(?:\(([^()\n]*)\))?(?:[ \t]+(.*))?"
    r"|undef ([A-Za-z_$][\w$]*)[ \t]*"
    rf"|({LAYOUT_PRAGMA}.*)"
    r"|.*)(?:\n|\Z)",
    re.ASCII,
)
# these two are not compiled before they are asked for, which is seldom
_ESCAPE = r"\\([0-7]{3}|.)"
_BEFORE = r"(?a)(?<!\w)\w+\Z"
_PASTE = re.compile(r"""("(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?)|(?>(?:(?<![ \t])[ \t]++)?)\#\#[ \t]*""", re.VERBOSE)
_LONG = re.compile(rf"\w{{{LONGEST_NAME},}}", re.ASCII)
# further apart than this, a linemarker is shorter than the empty lines
_GAP = 12
# characters of runs that are remembered, and of units that have some: all headers of Linux in one unit have 6 million,
# which lie in memory only for who says that he reads nearly the same again
_MOST = 4 << 20
_MOST_OF_A_UNIT = 1 << 20
_MOST_OF_LARGE = 16 << 20


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

    def take(self, run: _Run) -> None:
        """Does what a run does."""
        by_name = run.distinct
        known = self.definitions.keys(), self._undone.keys()  # what was lost was undone
        if by_name is not None and all(map(by_name.keys().isdisjoint, known)):
            self.definitions |= by_name
            return
        for change in run.changes:
            if isinstance(change, str):
                self.undefine(change, run.header)
            else:
                self.define(change)

    def define(self, new: Definition) -> None:
        """Adds a definition; the last one of a name counts, and stands in its own place.

        Our own C library's gives way to any other, also to one before it.
        """
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


def read_output(raw: str, name_of: Callable[[str], str], *, again: bool = False) -> Reading:
    """Takes the output apart. ``name_of`` gives the header's name for a path, and "" for what is no header at all.
    ``again`` says that most of it will be read again, however large it is. ``HeaderError`` where a name is too long.
    """
    refuse_long_names(raw)
    result = Reading()
    pieces: list[str] = []
    names: dict[str, str] = {}
    header, line, position = "", 1, 0
    written_header, written_line = "", -1
    small = len(raw) <= _MOST_OF_A_UNIT
    read = KNOWN.run if small else KNOWN_OF_LARGE.run if again else _Run
    for match in chain(_LINEMARKER.finditer(raw), [None]):
        run = read(header, line, raw[position : match.start() if match else len(raw)])
        if run.text:
            pieces += [marker(header == written_header, run.first - written_line, run.first, header), run.text]
            written_header, written_line = header, run.last
        result.take(run)
        if match is not None:
            position = match.end()
            known = names.get(match[2])
            if known is None:
                known = names[match[2]] = name_of(_unescaped(match[2]))
                if known:
                    result.headers[known] = None
            header, line = known, int(match[1])
    result.text = "".join(pieces)
    return result


def refuse_long_names(raw: str) -> None:
    """``HeaderError`` where a name is too long. Each ``LONGEST_NAME``-th character alone is looked at: in one of twice
    that length a long word begins at one of them.
    """
    end = 0
    for at in range(0, len(raw), LONGEST_NAME):
        if at < end or (word := _LONG.match(raw, at)) is None:
            continue
        end = word.end()
        before = re.compile(_BEFORE).search(raw, max(at - LONGEST_NAME, 0), at)
        name = raw[at - len(before[0]) if before else at : end]
        if not name[0].isdigit():
            raise HeaderError(
                f"a name of {len(name):,} characters is in it or is pasted by it: {name[:40]}…",
                help="leave out the header that has it; no name of the kernel's has more than a hundred",
            )


class _Run:
    """What stands between two linemarkers: ``text`` without directives, from the line ``first`` to before ``last``, and
    what is defined and (by name alone) undefined, in order. ``distinct`` has the definitions by name where nothing is
    undefined and nothing defined twice.
    """

    def __init__(self, header: str, line: int, raw: str) -> None:
        self.header = header
        self.first = self.last = line
        self.changes: list[Definition | str] = []
        pieces: list[str] = []
        position = 0
        for match in _DIRECTIVE.finditer(raw):
            if match.start() > position:
                line = self._write(pieces, raw[position : match.start()], line)
            position = match.end()
            name, params, body, gone, pragma = match.groups()
            if name is not None:
                given = None
                if params is not None:
                    given = tuple([p.strip() for p in params.split(",")] if params.strip() else ())
                text = evenly_pasted((body or "").rstrip())
                self.changes.append(Definition(name, given, text, Location(header, line)))
            elif gone is not None:
                self.changes.append(gone)
            elif pragma is not None:
                self._write(pieces, f"#{pragma}\n", line)
            line += 1
        self._write(pieces, raw[position:], line)
        self.text = "".join(pieces)
        by_name = {each.name: each for each in self.changes if not isinstance(each, str)}
        self.distinct = by_name if len(by_name) == len(self.changes) else None

    def _write(self, pieces: list[str], segment: str, line: int) -> int:
        """Adds what stands from ``line`` on, if it is more than blanks; the line behind it."""
        behind = line + segment.count("\n")
        if self.header and segment and not segment.isspace():
            if pieces:
                pieces.append(marker(True, line - self.last, line, self.header))
            else:
                self.first = line
            pieces.append(segment)
            self.last = behind
        return behind


class _Runs:
    """The runs that were read: the units of modules and targets have most of them in common."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: dict[tuple[str, int, str], _Run] = {}
        self._size = 0

    def run(self, header: str, line: int, raw: str) -> _Run:
        """A run, read when it is met first."""
        key = header, line, raw
        found = self._known.get(key)
        if found is None:
            if self._size > self._most:
                self._known.clear()
                self._size = 0
            found = self._known[key] = _Run(header, line, raw)
            self._size += len(raw)
        return found


KNOWN = _Runs(_MOST)
KNOWN_OF_LARGE = _Runs(_MOST_OF_LARGE)


def evenly_pasted(body: str) -> str:
    """A macro's body with one blank around each ``##``: each tool prints them in its own way."""
    return _PASTE.sub(lambda m: m[1] or " ## ", body) if "##" in body else body


def marker(same: bool, gap: int, line: int, header: str) -> str:
    """What brings the text to a line: empty lines (``gap`` of them, in the ``same`` header), or a linemarker."""
    if same and 0 <= gap < _GAP:
        return "\n" * gap
    return f"\n{linemarker(line, header)}\n"


def _unescaped(path: str) -> str:
    if "\\" not in path:
        return path
    return re.sub(_ESCAPE, lambda m: chr(int(m[1], 8)) if len(m[1]) == 3 else m[1], path)

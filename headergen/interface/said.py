"""What the headers of one version say behind the preprocessor: cut into declarations, and not parsed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Set
from functools import cached_property, lru_cache
from itertools import chain

from msgspec import Struct

from headergen.interface.declared import SaidText, ends, folded, said
from headergen.model.linemarkers import LINEMARKER, linemarker
from headergen.parse import runs
from headergen.preprocess import Definition, Preprocessed

_MARKER = re.compile(f"{LINEMARKER}$", re.MULTILINE)
_LEADING = re.compile(rf"(?>(?:\s++|{LINEMARKER}$)*)", re.MULTILINE)
_ENUM = re.compile(r"(?:__extension__ )?(?:typedef )?enum\b")


class _Run(Struct, frozen=True):
    """What stands of one header before another begins or goes on, linemarkers included."""

    header: str
    text: str


class _Cut(Struct, frozen=True):
    """A declaration of a run: its text, blanks folded; its line; and where in the run it stands."""

    plain: str
    line: int
    start: int
    end: int


class Said:
    """The headers of one preprocessed unit."""

    def __init__(self, unit: Preprocessed) -> None:
        self.unit = unit

    @cached_property
    def runs(self) -> list[_Run]:
        """The unit's text, cut where another header begins or goes on."""
        return [_Run(header, text) for header, text in runs(self.unit.text) if header]

    @cached_property
    def texts(self) -> dict[str, SaidText]:
        """What each header says behind the preprocessor."""
        parts: dict[str, list[str]] = {}
        for run in self.runs:
            parts.setdefault(run.header, []).append(_MARKER.sub("", run.text))
        return {header: said("\n".join(of)) for header, of in parts.items()}

    @cached_property
    def macros(self) -> dict[str, dict[str, Definition]]:
        """The macros of each header by name."""
        found: dict[str, dict[str, Definition]] = {}
        for each in self.unit.listed:
            found.setdefault(each.location.header, {})[each.name] = each
        return found

    @cached_property
    def users(self) -> dict[str, list[str]]:
        """The macros that use a word."""
        found: dict[str, list[str]] = {}
        for each in chain.from_iterable(of.values() for of in self.macros.values()):
            for word in each.words:
                found.setdefault(word, []).append(each.name)
        return found

    @cached_property
    def used(self) -> dict[str, set[str]]:
        """The words of each header's text and of its macros."""
        return {header: self.used_by(header) for header in {**self.texts, **self.macros}}

    def used_by(self, header: str) -> set[str]:
        """The words of one header's text and of its macros."""
        text = self.texts.get(header)
        bodies = (each.words for each in self.macros.get(header, {}).values())
        return set(text.words if text is not None else ()).union(*bodies)

    @cached_property
    def homes(self) -> dict[str, tuple[tuple[str, str], ...]]:
        """The headers that declare a name, each with the declaration."""
        found: dict[str, tuple[tuple[str, str], ...]] = {}
        for header, text in self.texts.items():
            for declaration, names in text.declarations.items():
                alone = ((header, declaration),)  # the same for all of its names: two kernels have 100,000
                for name in names:
                    found[name] = (*found[name], *alone) if name in found else alone
        return found

    def defined(self, header: str) -> set[str]:
        """The names that a header gives a meaning."""
        return {*self.declared(header), *self.macros.get(header, ())}

    def declared(self, header: str) -> Iterable[str]:
        """The names that a header declares."""
        text = self.texts.get(header)
        return chain.from_iterable(text.declarations.values() if text is not None else ())

    def enumerated(self, header: str) -> Iterable[str]:
        """The names that a header's enumerations declare."""
        text = self.texts.get(header)
        declarations = text.declarations.items() if text is not None else ()
        return chain.from_iterable(names for declaration, names in declarations if _ENUM.match(declaration))

    @cached_property
    def joined(self) -> list[set[str]]:
        """The headers that hold parts of one declaration, each time that one is read in the middle of it."""
        found: list[set[str]] = []
        depth, under_way = 0, ""
        for run in self.runs:
            if under_way:
                found.append({under_way, run.header})
            depth = max(depth + run.text.count("{") - run.text.count("}"), 0)
            under_way = run.header if depth or _is_begun(run.text) else ""
        return found

    def uncut(self, headers: Set[str]) -> set[str]:
        """Those of ``headers`` whose text cannot be taken in parts: a declaration goes on in another header, or a
        pragma bears on more than one.
        """
        found = set[str]().union(*self.joined) & headers
        return found.union(
            run.header for run in self.runs if run.header in headers - found and not self._can_be_cut(run)
        )

    def _can_be_cut(self, run: _Run) -> bool:
        known = self.texts[run.header].declarations
        return "#pragma" not in run.text and all(cut.plain in known for cut in _cuts(run.text))

    def text_of(self, headers: Set[str], names: Set[str], uncut: Set[str]) -> str:
        """The text with nothing but what ``headers`` declare of ``names``; all of those that are ``uncut``."""
        return "".join(
            chain.from_iterable(
                ("\n", run.text) if run.header in uncut else self._declaring(run, names)
                for run in self.runs
                if run.header in headers
            )
        )

    def _declaring(self, run: _Run, names: Set[str]) -> Iterator[str]:
        known = self.texts[run.header].declarations
        for cut in _cuts(run.text):
            given = known[cut.plain]
            # what no name was found in is taken, if it may have one
            if not names.isdisjoint(given) if given else "typedef" in cut.plain or "enum" in cut.plain:
                yield f"\n{linemarker(cut.line, run.header)}\n{run.text[cut.start : cut.end]}"


@lru_cache(maxsize=4096)  # as `said`
def _cuts(text: str) -> tuple[_Cut, ...]:
    """The declarations of a run."""
    markers = [(match.end(), int(match[1])) for match in _MARKER.finditer(text)]
    found = []
    start = 0
    for end in ends(text):
        leading = _LEADING.match(text, start)
        start = leading.end() if leading else start
        marked, line = markers[bisect_right(markers, (start,)) - 1]
        # a marker tells the number of the line behind it
        line += text.count("\n", marked, start) - 1
        plain = text[start:end]
        found.append(_Cut(folded(_MARKER.sub("", plain) if "\n# " in plain else plain), line, start, end))
        start = end
    return tuple(found)


def _is_begun(text: str) -> bool:
    """Whether a text ends in the middle of a declaration; that of a function ends with a brace."""
    rest = _MARKER.sub("", text[text.rfind(";") + 1 :]).rstrip()
    return bool(rest) and not rest.endswith("}")

"""Preprocesses entry headers for a target: the text of the translation unit, and every macro with its expansion.

The compiler is any that the host has, or pcpp where there is none: all that depends on the target is given to it
(``-undef -nostdinc`` and the target's own predefined macros), so each gives the same unit.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from contextlib import contextmanager, suppress
from itertools import chain

from msgspec import Struct

from headergen.diagnostics import HeaderError, HeadergenError, ToolError, let_pass
from headergen.model import STAND_IN, Conflict, Location, TranslationUnit
from headergen.model.identifiers import NAME_OF_COMPILERS
from headergen.preprocess.compiler import MissingHeaderError, find_tool, run_compiler
from headergen.preprocess.confine import HeaderNames, check_header, check_name, read_closure
from headergen.preprocess.defined import Definition
from headergen.preprocess.expand import expand_all
from headergen.preprocess.library import LIBC_FOLDER, library_header, library_home, library_includes
from headergen.preprocess.printed import Reading, read_output
from headergen.targets import Target
from headergen.writes import TemporaryFolder, naming

__all__ = [
    "LIBC_FOLDER",
    "PCPP",
    "Definition",
    "MissingHeaderError",
    "Preprocessed",
    "library_header",
    "library_home",
    "library_includes",
    "preprocess",
    "preprocessed",
    "preprocessed_together",
]

PCPP = "pcpp"
# the compilers define these themselves, alike for every target, and refuse to have them defined; pcpp has none of them
_STANDARD = frozenset({"__STDC__", "__STDC_VERSION__", "__STDC_HOSTED__"})


def preprocess(
    entries: Sequence[str],
    headers: Mapping[str, bytes] | Sequence[str | os.PathLike[str]],
    target: Target,
    *,
    tool: str | None = None,
) -> TranslationUnit:
    """Preprocesses ``entries`` (names such as ``linux/kvm.h``), in this order, in one translation unit; see
    ``preprocessed``.
    """
    return preprocessed(entries, headers, target, tool=tool).unit()


class Preprocessed(Struct, frozen=True):
    """A translation unit whose macros are not expanded yet, which takes as long as all before it. ``lost`` are the
    macros that are no longer defined because another header than their own undefined them, with their places,
    ``redefined`` those that another header than their own undefined and defined otherwise.
    """

    target: str
    entries: tuple[str, ...]
    headers: tuple[str, ...]
    text: str
    definitions: Mapping[str, Definition]
    conflicts: tuple[Conflict, ...]
    lost: Mapping[str, Location]
    redefined: tuple[Conflict, ...] = ()

    @property
    def listed(self) -> list[Definition]:
        """The definitions of headers, our own C library's left out."""
        return [each for each in self.definitions.values() if each.location.header and not each.location.is_stand_in]

    def unit(self, names: Iterable[str] | None = None) -> TranslationUnit:
        """The unit, with all of its macros; or with those of ``names``, of what its text names, and of what these are
        made of.
        """
        if names is None:
            return self._unit(self.text, self.listed)
        made_of = self._made_of([*names, *set(NAME_OF_COMPILERS.findall(self.text))])
        return self._unit(self.text, [each for each in self.listed if each.name in made_of])

    def _made_of(self, names: list[str]) -> set[str]:
        """The macros among some names, and those that they are made of."""
        found: set[str] = set()
        while names:
            name = names.pop()
            if name not in found and (definition := self.definitions.get(name)) is not None:
                found.add(name)
                names += definition.words
        return found

    def part(self, text: str, headers: Collection[str], macros: Set[str]) -> TranslationUnit:
        """The unit with another ``text``, and of its ``macros`` those that lie in some ``headers``."""
        own = {header for header in headers if header and not header.startswith(STAND_IN)}
        listed = (each for each in self.definitions.values() if each.name in macros)
        return self._unit(text, [each for each in listed if each.location.header in own])

    def _unit(self, text: str, listed: Iterable[Definition]) -> TranslationUnit:
        return TranslationUnit(
            target=self.target,
            entries=self.entries,
            headers=self.headers,
            text=text,
            macros=expand_all(self.definitions, listed),
            conflicts=self.conflicts,
        )


def preprocessed(
    entries: Sequence[str],
    headers: Mapping[str, bytes] | Sequence[str | os.PathLike[str]],
    target: Target,
    *,
    tool: str | None = None,
    again: bool = False,
) -> Preprocessed:
    """Preprocesses ``entries`` (names such as ``linux/kvm.h``), in this order, in one translation unit.

    ``headers`` are either the headers themselves by name, or folders in the order of ``-I``. ``tool`` is a compiler
    (a name on PATH or a path) or ``pcpp``; by default gcc, clang or cc, and pcpp where there is none of them.
    ``again`` says that nearly the same will be preprocessed again: then what is read of it is kept, however much.

    ``HeaderError`` for whatever is wrong with the headers, an include that leads out of them among it; ``ToolError``
    if the tool is not there or does not work.
    """
    compiler = _compiler(tool)
    for entry in entries:
        check_name(entry)
    with _folders(headers) as (own, given, known):
        checked = read_closure(entries, given) if known is None else known
        unit = f"{own}/unit.c"
        folders = [*given, LIBC_FOLDER]
        names = HeaderNames(folders, unit, prefixes={LIBC_FOLDER: STAND_IN})
        if compiler is None:
            from headergen.preprocess.fallback import run_pcpp

            reading = run_pcpp(unit, entries, folders, target, names)
        else:
            source = [f"#define {name} {value}" for name, value in _predefined(target).items()]
            source += [f"#include <{entry}>" for entry in entries]
            reading = read_output(_printed(compiler, source, unit, folders, names, target=target), names, again=again)
        _check_rest(reading, checked, folders)
    return _made(target, entries, reading)


def preprocessed_together(
    units: Mapping[tuple[str, ...], Mapping[str, bytes]], target: Target, *, tool: str | None = None
) -> dict[tuple[str, ...], Preprocessed]:
    """What ``preprocessed`` gives for each of some units (the names of the entries, and the headers that they may
    read), of those that one run of the compiler can do; the others, and any failure, are for ``preprocessed``.
    """
    from headergen.preprocess.together import Together  # for who reads several

    together = Together(units, _predefined(target))
    compiler = _compiler(tool)
    if compiler is None or len(together.entries) < 2:
        return {}
    done: dict[tuple[str, ...], Preprocessed] = {}
    mark = f"headergen_{os.urandom(8).hex()}"
    with suppress(HeadergenError), _folders(together.headers) as (own, given, _):
        for entry in chain.from_iterable(together.entries):
            check_name(entry)
        unit = f"{own}/unit.c"
        folders = [*given, LIBC_FOLDER]
        names = HeaderNames(folders, unit, prefixes={LIBC_FOLDER: STAND_IN})
        printed = _printed(compiler, together.source(mark), unit, folders, names, target=target)
        for entries, part in together.parts(printed, mark):
            reading = read_output(part, names)
            if all(name in units[entries] or name.startswith(STAND_IN) for name in reading.headers):
                done[entries] = _made(target, entries, reading)
    return done


def _compiler(tool: str | None) -> str | None:
    """The path of the compiler; None for pcpp."""
    compiler = None if tool == PCPP else find_tool(tool)
    if tool not in (None, PCPP) and compiler is None:
        raise ToolError(
            f"there is no compiler {tool}", help="install it, name another one, or use pcpp, which needs no compiler"
        )
    return compiler


def _predefined(target: Target) -> dict[str, str]:
    return {name: value for name, value in target.predefined.items() if name not in _STANDARD}


def _printed(
    compiler: str, source: Iterable[str], unit: str, folders: Sequence[str], names: HeaderNames, *, target: Target
) -> str:
    with open(unit, "w") as file:
        file.write("\n".join(source) + "\n")
    # of all that a target decides, this alone no macro tells an #if: whether '\377' is negative
    sign = "-fsigned-char" if target.char_signed else "-funsigned-char"
    return run_compiler(compiler, unit, folders, names, (sign,))


def _made(target: Target, entries: Sequence[str], reading: Reading) -> Preprocessed:
    return Preprocessed(
        target.name,
        tuple(entries),
        tuple(sorted(name for name in reading.headers if not name.startswith(STAND_IN))),
        reading.text,
        reading.definitions,
        tuple(reading.conflicts),
        reading.lost,
        tuple(reading.redefined),
    )


def _check_rest(reading: Reading, checked: set[str], folders: Sequence[str]) -> None:
    """Looks through the headers that were read without having been looked through: those that a macro names."""
    rest = [name for name in reading.headers if name not in checked and not name.startswith(STAND_IN)]
    if rest:
        read_closure(rest, folders)


@contextmanager
def _folders(
    headers: Mapping[str, bytes] | Sequence[str | os.PathLike[str]],
) -> Iterator[tuple[str, list[str], set[str] | None]]:
    """A folder of our own, the folders to search, and the names of the headers known to be confined (None: unknown)."""
    folder_of_ours = TemporaryFolder(memory=True)
    own = folder_of_ours.name
    try:
        if not isinstance(headers, Mapping):
            yield own, [os.path.abspath(folder) for folder in headers], None
            return
        os.mkdir(f"{own}/h")
        made = {""}
        for name, data in headers.items():
            check_header(check_name(name), data)
            folder = name.rpartition("/")[0]
            if folder not in made:
                os.makedirs(f"{own}/h/{folder}", exist_ok=True)
                made.add(folder)
            with naming(f"{own}/h/{name}"), open(f"{own}/h/{name}", "wb") as file:
                file.write(data)
        yield own, [f"{own}/h"], set(headers)
    except OSError as error:
        let_pass(error)
        raise HeaderError(
            f"the headers cannot be written to {own}: {error.strerror}", help="see what they are called"
        ) from error
    finally:
        folder_of_ours.cleanup()

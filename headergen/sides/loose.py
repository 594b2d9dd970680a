"""Headers that lie in no kernel, as a side: an own driver's, beside those of a kernel or our own few that stand in."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from headergen.diagnostics import HeaderError, HeadergenError
from headergen.diagnostics.phrases import listed
from headergen.diagnostics.rules_import import MISSING_INCLUDE
from headergen.interface.needed import is_library, lacks, needed
from headergen.interface.stand_ins import stand_ins
from headergen.interface.units import Reader
from headergen.preprocess import MissingHeaderError
from headergen.project.seen import WithBeside
from headergen.sides import Headers, Side
from headergen.sides.driver_files import ON_DISK, DriverFiles
from headergen.sides.system import NAME_A_KERNEL
from headergen.targets import TARGETS

_NOT_EXPORTED = (
    "{kernel} exports no header of that name: keep what only the kernel includes between #ifdef __KERNEL__ and #endif,"
    " or give its folder with --include DIR"
)
_OF_LIBRARY = ("features.h", "sys/cdefs.h")  # of glibc and musl; the latter where sys/ lies in an arch's own folder
OF_MACHINE = Path("/usr/include")
WAY = "name a kernel that has it with --kernel, or its folder with --include DIR"
_OF_CPP = re.compile(r"[a-z_]+")  # <string>, <memory>
_ARCHES = 3  # that lack the same for one reason
_ROOTS = (("include", "uapi"), ("include",))


def is_header_file(word: str) -> bool:
    """Whether a word is the path of a header, and no name that one is included by."""
    return word.endswith(".h") and Path(word).is_file()


def named_in(path: Path, folders: Sequence[Path], tops: Sequence[Path] = ()) -> tuple[Path, str]:
    """The folder that a header is included from and its name there: from one of ``folders``, else from the last
    ``include/uapi`` or ``include`` above it, else from the one of ``tops`` that it is below, else from its own folder.
    """
    place = path.absolute()
    for folder in folders:
        if folder.absolute() in place.parents:
            return folder, place.relative_to(folder.absolute()).as_posix()
    parts = place.parent.parts
    for root_parts in _ROOTS:
        for end in range(len(parts), len(root_parts) - 1, -1):
            if parts[end - len(root_parts) : end] == root_parts:
                root = Path(*parts[:end])
                return root, place.relative_to(root).as_posix()
    top = _top(path, tops) or path.parent
    return top, place.relative_to(top.absolute()).as_posix()


def _top(path: Path, tops: Sequence[Path]) -> Path | None:
    return next((each for each in tops if each.absolute() in path.absolute().parents), None)


class _Read:
    """A driver's files, each looked at once: every arch asks, and a pipe is read once."""

    def __init__(self, of: DriverFiles) -> None:
        self.is_file = cache(of.is_file)
        self.text = cache(of.read)


class _LooseHeaders(Mapping[str, bytes]):
    """The headers below some folders by name, each read and made a program's when it is asked for; then ``base``, and
    then folders that lie ``within`` the first ones, or wherever the only header lies that has a name: a driver's build
    may include from there too.
    """

    def __init__(
        self,
        files: Mapping[str, Path],
        folders: Sequence[Path],
        base: Headers,
        within: Sequence[Path],
        of: _Read,
    ) -> None:
        self.files = files
        self._folders = folders
        self._base = base
        self._within = within
        self._of = of
        self._known: dict[str, bytes | None] = {}

    def __getitem__(self, name: str) -> bytes:
        if name not in self._known:
            self._known[name] = self._read(name)
        data = self._known[name]
        if data is None:
            raise KeyError(name)
        return data

    def __iter__(self) -> Iterator[str]:
        yield from self.files
        yield from (name for name in self._base if name not in self.files)

    def __len__(self) -> int:
        return len(list(iter(self)))

    def _read(self, name: str) -> bytes | None:
        path = self.place(name)
        return self._base.get(name) if path is None else self._of.text(path)

    def place(self, name: str) -> Path | None:
        """Where a header lies; None for one of the ``base``. A C library's own headers stay with it: ours stand in."""
        if name in self.files:
            return self.files[name]
        ours = is_library(name)
        places = (folder / name for folder in self._folders if not (ours and self._is_of_library(folder)))
        found = next((place for place in places if self._of.is_file(place)), None)
        if found is not None or self._base.get(name) is not None:
            return found
        within = (folder / name for folder in self._within if "/" in name)
        return next(filter(self._of.is_file, within), None) or self._only(name)

    def _only(self, name: str) -> Path | None:
        """The one of these headers whose path ends in a name, if it is no name of a C library's."""
        found = {path for path in self.files.values() if path.as_posix().endswith(f"/{name}")}
        return found.pop() if len(found) == 1 and not is_library(name) else None

    def _is_of_library(self, folder: Path) -> bool:
        """Whether a folder has a C library's headers."""
        return any(self._of.is_file(folder / each) for each in _OF_LIBRARY)


def own_names(headers: Headers) -> Iterable[str]:
    """The names of a side's own headers, without those of a kernel that the ones of a driver stand on."""
    return headers.files if isinstance(headers, _LooseHeaders) else headers


def loose_side(
    files: Sequence[Path],
    folders: Sequence[Path],
    kernel: Side | None,
    *,
    name: str = "",
    tops: Sequence[Path] = (),
    of: DriverFiles = ON_DISK,
) -> tuple[Side, tuple[str, ...]]:
    """The headers at ``files`` of a driver, and their names; a single one may have another ``name``; those below one of
    ``tops`` were named by it. What they include lies beside them, in ``folders``, or in ``kernel``; without one there
    is what of ours stands in.

    ``HeadergenError`` if two have one name, or one that was named has nothing in it.
    """
    reading = _Read(of)
    named: dict[str, Path] = {}
    roots, within = dict.fromkeys(folders), dict[Path, None]()
    for file in files:
        # as what an interrupted copy leaves: "nothing found" would be no answer
        if not reading.text(file) and _top(file, tops) is None:
            raise HeadergenError(f"{file} is empty", help="give a header that declares something")
        root, own = named_in(file, folders, tops)
        given = name or own
        if named.setdefault(given, file) != file:
            raise HeadergenError(
                f"{named[given]} and {file} are both included as {given}", help="judge them one after the other"
            )
        roots[root] = None
        within |= dict.fromkeys(root / each for each in Path(own).parents[:-1])

    @cache
    def read(arch: str) -> _LooseHeaders | None:
        base = stand_ins() if kernel is None else _all_of(kernel, arch)
        return None if base is None else _LooseHeaders(named, tuple(roots), base, tuple(within), reading)

    def path(arch: str, header: str) -> str:
        headers = read(arch)
        place = None if headers is None else headers.place(header)
        return of.shown(place) if place is not None else header if kernel is None else kernel.path(arch, header)

    arches = tuple(TARGETS) if kernel is None else kernel.arches
    title = of.title or listed(dict.fromkeys(str(_top(file, tops) or file) for file in files), 2)
    side = Side(title, arches, read, path, is_kernel=True, is_partial=True)
    if kernel is not None:
        side.blocks = kernel.blocks
    return side, tuple(named)


def side_in_project(
    files: Sequence[Path], folders: Sequence[Path], project: Side, *, name: str = "", tops: Sequence[Path] = ()
) -> tuple[Side, tuple[str, ...]]:
    """As ``loose_side``, for headers that lie in a project: they may include those that it imports. One that needs none
    of them is there for all targets, not only for the project's.
    """
    side, names = loose_side(files, folders, None, name=name, tops=tops)
    return loose_side(files, folders, project, name=name, tops=tops) if _needs(project, side, names) else (side, names)


def sides_in_project(
    each: Sequence[tuple[Sequence[Path], Sequence[Path]]], folders: Sequence[Path], project: Side, *, name: str = ""
) -> list[Side]:
    """As ``side_in_project``, of files and their tops that are compared: all stand on what the project imports where
    one of them does, or else what the others have from elsewhere would be a change.
    """
    alone = [loose_side(files, folders, None, name=name, tops=tops) for files, tops in each]
    if not any(_needs(project, *of) for of in alone):
        return [side for side, _ in alone]
    return [loose_side(files, folders, project, name=name, tops=tops)[0] for files, tops in each]


def _needs(project: Side, side: Side, names: Sequence[str]) -> bool:
    """Whether headers that stand on nothing but ours include what a project may import."""
    return bool(project.arches) and any(
        _is_left_open(each, side.headers(t) or {}) for each in names for t in side.arches
    )


def _all_of(side: Side, arch: str) -> Headers | None:
    """The headers of a kernel; of a project with those beside them, and with ours for what it leaves to the system."""
    own = side.read(arch)
    if own is None or side.is_kernel:
        return own
    return {**stand_ins(), **(own.beside if isinstance(own, WithBeside) else {}), **own}


def with_includes(
    side: Side,
    names: Sequence[str],
    targets: Sequence[str],
    tool: str | None,
    *,
    kernel: str | None,
    folders: Sequence[Path],
    tell: Callable[[str], None],
    way: str = "",
) -> tuple[str, ...]:
    """The targets for which what the headers include is there, beside them, in the ``kernel`` or in ``folders`` that
    were named; ``tell`` hears of others. ``HeadergenError`` where there are none: what is missing, and what to name
    then: the ``way``, or how ``lint`` is given a kernel. An arch that lacks its part of a header, which others have,
    is no matter of that: ``asm/kvm.h``.
    """
    tried, failures = set[str](), dict[str, HeadergenError]()
    for name in names:
        for target in _having(side, name, targets):
            tried.add(target)
            failure = None if target in failures else _failure(side, name, target, tool)
            if failure is not None:
                missing = failure.name if isinstance(failure, MissingHeaderError) else ""
                path = side.path(TARGETS[target].kernel_arch, name)
                told = _NOT_EXPORTED.format(kernel=kernel) if kernel else way
                help = told or _kernel_with(missing, path, folders)
                failures[target] = HeadergenError(failure.message, location=failure.location, help=help)
    for first in failures.values():
        if tried <= failures.keys():
            raise first
        tell(f"left out: {listed(failures)}: {first.placed}")
        break
    return tuple(target for target in targets if target not in failures)


def without_unreadable(
    side: Side, names: Sequence[str], targets: Sequence[str], tool: str | None, tell: Callable[[str], None]
) -> tuple[str, ...]:
    """Those of the headers below a folder that have what they include for some target, all of them if that is none;
    ``tell`` hears of others: a driver's folder has headers of its own, which include the kernel's inner ones.
    """
    failures: dict[str, HeaderError] = {}
    for name in names:
        if (failure := _failure_everywhere(side, name, targets, tool)) is not None:
            failures[name] = failure
    left = tuple(name for name in names if name not in failures)
    if not left:
        return tuple(names)
    alike: dict[str, list[str]] = {}
    for name, failure in failures.items():
        alike.setdefault(failure.message, []).append(name)
    for those in alike.values():
        tell(f"left out: {listed(those)}: {failures[those[0]].placed}")
    return left


def without_inner(
    sides: Sequence[Side], names: Iterable[str], targets: Sequence[str], tool: str | None, tell: Callable[[str], None]
) -> frozenset[str]:
    """Those of a driver's headers that a program in C could include on one of the sides; ``tell`` hears of others,
    which include what the kernel keeps to itself, or what C++ has.
    """
    found = [(name, [side for side in sides if name in own_names(side.headers(targets[0]) or {})]) for name in names]
    inner = [name for name, those in found if all(_is_inner(side, name, targets, tool) for side in those)]
    if inner:
        tell(f"left out: {listed(sorted(inner))}: kernel code or C++, which no program in C includes")
    return frozenset(name for name, _ in found) - {*inner}


def _is_inner(side: Side, name: str, targets: Sequence[str], tool: str | None) -> bool:
    from headergen.separation.kernel_code import KEPT  # beside all that reads code of other languages

    missing = {each.symbol for each in needed([name], (side.headers(targets[0]) or {}).get).findings}
    is_inner = any(symbol in KEPT or _OF_CPP.fullmatch(symbol) for symbol in missing)
    return is_inner and _failure_everywhere(side, name, targets, tool) is not None


def _failure_everywhere(side: Side, name: str, targets: Sequence[str], tool: str | None) -> HeaderError | None:
    """Why a header does not have all that it includes; None where it has for some target. What some lack at one place,
    each of another arch, stands in no arch's branch.
    """
    found: dict[str, HeaderError] = {}
    for target in {TARGETS[target].kernel_arch: target for target in _having(side, name, targets)}.values():
        failure = _failure(side, name, target, tool)
        if failure is None:
            return None
        found[target] = failure
        if len(found) == _ARCHES and len({each.placed for each in found.values()}) == 1:
            break
    return next(iter(found.values()), None)


def _having(side: Side, name: str, targets: Sequence[str]) -> Sequence[str]:
    """The targets whose arch has its part of what a header includes; all, where none has."""
    return [each for each in targets if not lacks(name, side.headers(each) or {})] or targets


def _failure(side: Side, name: str, target: str, tool: str | None) -> HeaderError | None:
    """Why a header does not have all that it includes for a target; None where it has."""
    headers = side.headers(target) or {}
    if not _is_left_open(name, headers):
        return None
    try:  # perhaps in a branch that nobody takes
        Reader(headers, TARGETS[target], tool).preprocessed([name])
    except HeaderError as error:
        return error
    return None


def _is_left_open(name: str, headers: Headers) -> bool:
    found = needed([name], headers.get).findings
    return any(each.rule is MISSING_INCLUDE and not is_library(each.symbol) for each in found)


def _kernel_with(missing: str, header: str, folders: Sequence[Path]) -> str:
    """What to name beside a header, so that one which it includes is there: this machine's own, where they have it."""
    places = (missing, f"*/{missing}") if missing.startswith("asm/") else (missing,)  # each arch may have a folder
    if missing and any(OF_MACHINE.is_dir() and any(OF_MACHINE.glob(place)) for place in places):
        words = [str(OF_MACHINE), header, *(word for folder in folders for word in ("--include", str(folder)))]
        return f"{OF_MACHINE} has it: headergen lint {shlex.join(words)}"
    return NAME_A_KERNEL

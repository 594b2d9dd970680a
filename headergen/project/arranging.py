"""Finds the places and forms by which vendored headers are an import, where they do not lie as ``sync`` writes them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from headergen.config import Edit, HeaderPlace
from headergen.config.places import ARCH, shared_folder
from headergen.diagnostics import HeaderError, KernelError
from headergen.edits import applied
from headergen.kernel import KernelTree
from headergen.pipeline import KernelHeaders
from headergen.project.arches import arch_in, some_target
from headergen.project.likeness import Likeness
from headergen.project.vendored import MatchedHeader
from headergen.project.whole_sets import places_of_whole_sets
from headergen.targets import TARGETS, kernel_arches

BLANKS = Edit("blanks", whitespace=True)
_SECOND = ("i386",)  # targets that are not meant where an arch's folder alone is known

# a form and the edits behind it, in the order in which they are preferred
_FORMS = (("installed", ()), ("raw", ()), ("installed", (BLANKS.name,)), ("raw", (BLANKS.name,)))
_Form = tuple[str, tuple[str, ...]]


class Arrangement(Struct, frozen=True):
    """The places, the paths of the headers that are in no form of the kernel's, and the patterns of ``import``; without
    them, places name each header. ``others`` are those that another kernel has in a form, by path, with its number.
    """

    places: tuple[HeaderPlace, ...]
    local: tuple[str, ...]
    patterns: tuple[str, ...] = ()
    others: Mapping[str, int] = {}


class Kernels:
    """The kernel of that ``number`` that headers are an import of, and those that some of them are of instead."""

    def __init__(self, number: int, trees: Mapping[int, KernelTree]) -> None:
        self.number = number
        self.trees = trees
        self._known: dict[tuple[int, str], KernelHeaders] = {}

    @property
    def tree(self) -> KernelTree:
        """The kernel that they are an import of."""
        return self.trees[self.number]

    def headers(self, number: int, likeness: Likeness) -> KernelHeaders:
        """One kernel's headers for the arch that a header is of; for one that the kernel has, where it is of none."""
        key = number, arch_in(self.trees[number], likeness.name, likeness.arch or "x86")
        if key not in self._known:
            self._known[key] = KernelHeaders(self.trees[number], key[1])
        return self._known[key]

    def having(self, each: MatchedHeader, likeness: Likeness) -> int | None:
        """The first of the other kernels of which a header is in a form, None for none."""
        for number in each.other_kernels(self.number):
            if self._has(number, likeness) and any(
                _forms(each.header.data, self.headers(number, likeness), likeness.name)
            ):
                return number
        return None

    def _has(self, number: int, likeness: Likeness) -> bool:
        """Whether a kernel is here, with the arch that a header is of."""
        return number in self.trees and arch_in(self.trees[number], likeness.name, likeness.arch) != ""


class _Group(Struct, frozen=True):
    """What one place takes: headers below one root, of one arch if they are an arch's; ``skipped`` is what their names
    begin with and their paths do not. A header that has another name here is at ``file``, alone.
    """

    root: str
    arch: str
    skipped: str = ""
    file: str = ""


class _Member(Struct, frozen=True):
    """A header of a place, the forms in which it is the kernel's, and those that it is most like."""

    path: str
    forms: set[_Form]
    likes: set[_Form]


def arranged(own: Sequence[tuple[MatchedHeader, Likeness]], kernels: Kernels) -> Arrangement:
    """The places of ``own``, the headers that are like those of the kernel: as few as there are roots, arches and
    forms. Of the other kernels those headers are that it has not, or has otherwise.
    """
    groups: dict[_Group, dict[str, _Member]] = {}
    others: dict[str, int] = {}
    for each, likeness in own:
        headers = kernels.headers(kernels.number, likeness)
        forms = set(_forms(each.header.data, headers, likeness.name))
        # one that is installed as it is has both forms, and goes where the others are
        likes = {form for form in _forms(likeness.made, headers, likeness.name) if not form[1]}
        if not forms and (kernel := kernels.having(each, likeness)) is not None:
            others[each.header.path] = kernel
            forms = set(_forms(each.header.data, kernels.headers(kernel, likeness), likeness.name))
        member = _Member(each.header.path, forms, forms or likes or {(form, ()) for form in likeness.forms})
        groups.setdefault(_group(each.header.path, likeness), {})[likeness.name] = member
    usual = Counter(form for members in groups.values() for each in members.values() for form in each.forms)
    places: list[HeaderPlace] = []
    for group, members in groups.items():
        places += _places(group, members, usual)
    local = sorted(each.path for members in groups.values() for each in members.values() if not each.forms)
    return Arrangement(_ordered(places), tuple(local), others=others)


def with_whole_sets(arrangement: Arrangement, tree: KernelTree) -> Arrangement:
    """The same where patterns stand for the kernel's folders that places hold as a whole; itself where none does."""
    arches = [arch for place in arrangement.places for arch in place.arches]
    families = kernel_arches(arches or [some_target(tree)])
    exported = {arch: frozenset(KernelHeaders(tree, arch)) for arch in sorted(families)}
    places, patterns = places_of_whole_sets(arrangement.places, exported)
    return replace(arrangement, places=_ordered(places), patterns=patterns)


def _forms(data: bytes, headers: KernelHeaders, name: str) -> Iterator[_Form]:
    """The forms in which the kernel's header is that very one."""
    for form, edits in _FORMS:
        try:
            made = headers.made(name) if form == "installed" else headers.exported.raw(name)
        except (HeaderError, KernelError):
            continue
        if form == "raw" and headers.exported.sanitized:
            continue
        if data == (applied(BLANKS, made, name=name) if edits else made):
            yield form, edits


def _group(path: str, likeness: Likeness) -> _Group:
    if likeness.name.startswith("asm/"):
        return _Group(path.rpartition("/")[0], likeness.arch)
    if path.rpartition("/")[2] != likeness.name.rpartition("/")[2]:
        return _Group("", "", file=path)
    tail = _shared_end(path, likeness.name)
    root = path[: -len(tail)].rstrip("/")
    if tail != likeness.name:
        return _Group(root, "", likeness.name[: -len(tail)])
    return _Group(root or likeness.name.partition("/")[0], "") if root else _Group("", likeness.name.partition("/")[0])


def _shared_end(path: str, name: str) -> str:
    """What a path and a name end in alike, in whole parts: at least the last."""
    parts = name.split("/")
    ends = ("/".join(parts[start:]) for start in range(len(parts)))
    return next((end for end in ends if f"/{path}".endswith(f"/{end}")), parts[-1])


def _places(group: _Group, members: Mapping[str, _Member], usual: Mapping[_Form, int]) -> Iterator[HeaderPlace]:
    """A place for each form, the one of most headers first, or else of most in all groups (``usual``); what is in no
    form goes where it is read as it is.
    """
    left = dict(members)
    here = Counter(form for each in left.values() for form in each.forms)
    most = max(_FORMS, key=lambda form: (here[form], usual.get(form, 0), -_FORMS.index(form)))
    for form in (most, *(form for form in _FORMS if form != most)):
        names = sorted(name for name, each in left.items() if form in each.likes)
        if names:
            yield _place(group, names, form)
        for name in names:
            del left[name]


def _place(group: _Group, names: Sequence[str], form: _Form) -> HeaderPlace:
    shared = shared_folder(names)[len(group.skipped) :].rstrip("/")
    asm = names[0].startswith("asm/")
    to = group.file or (group.root if asm else "/".join(part for part in (group.root, shared) if part))
    arches = (target_of(group.arch),) if asm and group.arch else ()
    return HeaderPlace(tuple(names), to, arches, "raw" if form[0] == "raw" else "installed", form[1])


def _ordered(places: Sequence[HeaderPlace]) -> tuple[HeaderPlace, ...]:
    return tuple(sorted(_merged(places), key=lambda place: (bool(place.arches), -len(place.headers), place.to)))


def _merged(places: Sequence[HeaderPlace]) -> list[HeaderPlace]:
    """Places that differ by the arch in their folder alone are one."""
    merged: dict[tuple[object, ...], list[HeaderPlace]] = {}
    for place in places:
        to = place.to
        if len(place.arches) == 1:
            to = _with_arch(place.to, TARGETS[place.arches[0]].kernel_arch)
        merged.setdefault((to, place.headers, place.form, place.edits), []).append(place)
    result = []
    for key, same in merged.items():
        arches = tuple(sorted({arch for place in same for arch in place.arches}))
        to = str(key[0]) if len(same) > 1 else same[0].to
        result.append(replace(same[0], to=to, arches=arches))
    return result


def _with_arch(to: str, arch: str) -> str:
    parts = to.split("/")
    for spelled, word in ((arch, ARCH), (f"asm-{arch}", f"asm-{ARCH}")):
        if parts.count(spelled) == 1:
            return "/".join(word if part == spelled else part for part in parts)
    return to


def target_of(kernel_arch: str) -> str:
    """The target that is meant where a kernel arch alone is known."""
    return next(t for t in TARGETS if t not in _SECOND and TARGETS[t].kernel_arch == kernel_arch)

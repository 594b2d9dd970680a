"""Folders that hold the headers of a kernel as a whole, or nearly: patterns of ``import`` say it in place of a thousand
names, and are right for the next kernel too.

Who has ``linux/`` so has set out to have it all; of others, that a folder of two headers is complete says nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from msgspec.structs import replace

from headergen.config import HeaderPlace
from headergen.config.places import shared_folder
from headergen.targets import TARGETS

_FEW = 20  # one header in so many may be missing: the kernel that was given is another release of its series
_ALL, _MAIN, _ASM = "**", "linux", "asm"

Exported = Mapping[str, Collection[str]]  # the names of a kernel's headers, by its arches


def places_of_whole_sets(
    places: Sequence[HeaderPlace], exported: Exported
) -> tuple[Sequence[HeaderPlace], tuple[str, ...]]:
    """The places, with a pattern for each of the kernel's folders that one holds, and the patterns of ``import``: those
    leave out what is missing. The same places and () where none holds ``linux/``.
    """
    shared = _shared(exported)
    tops = {_top(name) for name in shared}
    result, missing = [], set[str]()
    for place in places:
        others = {name for other in places if other is not place for name in other.headers}
        lacking = {top: names for top, names in _lacking(place, exported, shared).items() if not names & others}
        headers = (*(f"{top}/**" for top in sorted(lacking)), *(n for n in place.headers if _top(n) not in lacking))
        if lacking.keys() == tops:
            headers = (_ALL,)  # and what folders there will be
        if place.renames or shared_folder(headers) != shared_folder(place.headers):
            result.append(place)
        else:
            result.append(replace(place, headers=headers))
            missing.update(*lacking.values())
    if not any({f"{_MAIN}/**", _ALL} & {*place.headers} for place in result):
        return places, ()
    return result, (_ALL, *(f"!{name}" for name in sorted(missing)))


def patterns_of_usual_layout(here: Exported, exported: Exported) -> tuple[str, ...]:
    """The patterns of ``import`` for headers, by arch, that lie in the usual layout; () where they are no whole set.
    The kernel's folders of which nothing is there are left out.
    """
    shared, kernels = _shared(here), _shared(exported)
    absent = {_top(name) for name in kernels} - {_top(name) for name in shared}
    wanted = {name for name in kernels if _top(name) not in absent}
    lacking = wanted - shared
    asm = (_of(_ASM, exported[arch]) - {*names} for arch, names in here.items())
    if _MAIN in absent or len(lacking) * _FEW > len(wanted) or any(asm):
        return ()
    return (_ALL, *(f"!{top}/**" for top in sorted(absent)), *(f"!{name}" for name in sorted(lacking)))


def _lacking(place: HeaderPlace, exported: Exported, shared: Collection[str]) -> dict[str, set[str]]:
    """The folders of the kernel that a place holds, each with the headers that it lacks of it: few of all, or it holds
    none. Of an arch none may lack, for what ``import`` leaves out, it leaves out of every arch.
    """
    of_arches = {name for arch in place.arches for name in exported[TARGETS[arch].kernel_arch]}
    tops = {_top(name) for name in place.headers}
    kernels = {top: _of(top, of_arches if top == _ASM else shared) for top in tops}
    lacking = {top: wanted - {*place.headers} for top, wanted in kernels.items() if wanted}
    count = sum(len(names) for names in lacking.values())
    few = 0 if lacking.get(_ASM) else sum(len(wanted) for wanted in kernels.values())
    return lacking if count * _FEW <= few else {}


def _shared(by_arch: Exported) -> set[str]:
    return {name for names in by_arch.values() for name in names if _top(name) != _ASM}


def _of(top: str, names: Collection[str]) -> set[str]:
    return {name for name in names if _top(name) == top}


def _top(name: str) -> str:
    return name.partition("/")[0]

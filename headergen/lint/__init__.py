"""Says what new interfaces are asked for by the kernel's own documents, of headers on all targets at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from headergen.diagnostics import Diagnostic
from headergen.lint.causes import grouped, grouped_by_reason
from headergen.lint.headers import Texts, guard_of, judge_text, says_licence
from headergen.lint.ioctls import is_alias, judge_ioctls, judge_lost, judge_numbers, judge_plain
from headergen.lint.kernels_own import judge_missing
from headergen.lint.layouts import judge_layout, judge_pair
from headergen.lint.members import judge_members
from headergen.lint.names import judge_names
from headergen.lint.records import Known, known
from headergen.lint.room import judge_room
from headergen.lint.told import new_only, of_exact_targets, without_32_bits, without_new_arches
from headergen.model import Abi, Ioctl
from headergen.targets import PAIRS, TARGETS

__all__ = [
    "Texts", "grouped", "grouped_by_reason", "guard_of",
    "is_alias", "judge", "judge_lost", "judge_text", "new_only", "of_exact_targets",
    "says_licence", "without_32_bits", "without_new_arches"
]  # fmt: skip


# headers of an arch whose system calls only some of its targets have: vm86 is for 32-bit kernels
NOT_FOR = {"x86_64": frozenset({"asm/vm86.h"})}


def judge(abis: Mapping[str, Abi], headers: frozenset[str], texts: Texts) -> Iterator[Diagnostic]:
    """All findings about what ``headers`` declare on each target, and on 64-bit targets beside their 32-bit programs;
    to be ``grouped`` in the end.
    """
    each = {target: known(abi) for target, abi in abis.items()}
    twins = {**dict(PAIRS), **{narrow: wide for wide, narrow in PAIRS}}
    for target, of in each.items():
        yield from _on_one(of, headers, texts, each.get(twins.get(target, "")))
    for wide, narrow in PAIRS:
        if wide in each and narrow in each:
            yield from _on_two((each[wide], each[narrow]), headers, texts)


def _on_one(of: Known, headers: frozenset[str], texts: Texts, twin: Known | None) -> Iterator[Diagnostic]:
    for name, record in of.own(headers - NOT_FOR.get(of.abi.target, frozenset())).items():
        yield from judge_layout(name, record, of, texts, twin)
        yield from judge_members(name, record, of, texts, twin)
    by_header: dict[str, dict[str, Ioctl]] = {}
    for name, ioctl in of.abi.ioctls.items():
        if ioctl.location.header in headers:
            by_header.setdefault(ioctl.location.header, {})[name] = ioctl
    for header, own in by_header.items():
        yield from judge_ioctls(own, of.abi, texts.bodies(header))
    yield from judge_plain(of.abi, headers, texts)
    yield from judge_room(of, headers)
    yield from judge_names(of.abi, headers)
    yield from judge_missing(of.abi, headers)


def _on_two(of: tuple[Known, Known], headers: frozenset[str], texts: Texts) -> Iterator[Diagnostic]:
    abis = of[0].abi, of[1].abi
    targets = abis[0].target, abis[1].target
    wide, narrow = (each.own(headers - NOT_FOR.get(each.abi.target, frozenset())) for each in of)
    for name in wide.keys() & narrow.keys():
        if _comparable((wide[name].location.header, narrow[name].location.header), targets):
            yield from judge_pair(name, wide[name], narrow[name], of, texts)
    for name in abis[0].ioctls.keys() & abis[1].ioctls.keys():
        both = abis[0].ioctls[name], abis[1].ioctls[name]
        places = both[0].location.header, both[1].location.header
        if places[0] in headers and _comparable(places, targets):
            yield from judge_numbers(both, abis, texts.bodies(places[0]))


def _comparable(places: tuple[str, str], targets: tuple[str, str]) -> bool:
    """arm64 and arm have each their own ``asm/``, in which one name may be two things."""
    own = any(place.startswith("asm/") for place in places)
    return places[0] == places[1] and (not own or TARGETS[targets[0]].kernel_arch == TARGETS[targets[1]].kernel_arch)

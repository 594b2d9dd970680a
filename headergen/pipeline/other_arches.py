"""What the other arches of a kernel still have of the names that those which were compared have lost.

Linux 6.9 gave names of one arch in headers that all share to that arch's own: for others they are gone, and nobody
misses them there.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence, Set

from headergen.abidiff import Compared, doubted, gone_names
from headergen.interface.definitions import names_in
from headergen.model.identifiers import words_in
from headergen.model.locations import arch_part
from headergen.pipeline.headers import raw_text
from headergen.targets import TARGETS, kernel_arches

# with nothing but numbers of system calls (__NR_read), which are made of tables when they are asked for
_OF_CALLS = ("asm/unistd_", "asm/unistd-")


def kept_by_others(
    compared: Iterable[Compared],
    looked_at: Collection[str],
    targets: Iterable[str],
    headers: Callable[[str], Mapping[str, bytes] | None],
) -> list[Compared]:
    """What the own headers of other arches define of the names that are gone, by their text: of all ``targets`` one for
    each arch that none of those ``looked_at`` is of.
    """
    gone = {name for each in compared for name in gone_names(each)}
    wanted = {name.rpartition(" ")[2].encode() for name in gone}
    calls = any(b"NR_" in word for word in wanted)
    looked = {*kernel_arches(looked_at)}
    found = []
    for target in targets if gone else ():
        arch = TARGETS[target].kernel_arch
        if arch in looked:
            continue
        looked.add(arch)
        there = headers(target) or {}
        own = [name for name in there if name.startswith("asm/") and (calls or not name.startswith(_OF_CALLS))]
        words = {word for name in own for word in _named_of(wanted, there, name)}
        found.append(
            Compared(target, (), frozenset(name for name in gone if name.rpartition(" ")[2].encode() in words))
        )
    return found


def in_doubt(
    compared: Sequence[Compared], others: Iterable[Compared], shared: Callable[[str], Collection[str]]
) -> list[Compared]:
    """What was compared, where not all ``others`` could be asked: with what went from headers that arches share and
    that none is known to have kept as warnings. ``shared`` says where those of a target lie that it has a part of.
    """
    kept = frozenset[str]().union(*(each.own for each in (*others, *compared)))
    places = {target: shared(target) for target in {each.target for each in compared}}
    return [doubted(each, places[each.target], kept) for each in compared]


def with_own_part(headers: Collection[str]) -> frozenset[str]:
    """The headers that arches share and have parts of their own of: ``linux/kvm.h``, where ``asm/kvm.h`` is too."""
    return frozenset(name for name in headers if not name.startswith("asm/") and arch_part(name) in headers)


def _named_of(wanted: Set[bytes], headers: Mapping[str, bytes], name: str) -> Set[bytes]:
    """Those of the ``wanted`` names that a header may define; it is made only if its text has one of them."""
    if wanted.isdisjoint(words_in(raw_text(headers, name) or b"")):
        return frozenset()
    return wanted & names_in(headers[name])

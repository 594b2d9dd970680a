"""``headergen show``: what a name means."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from headergen.diagnostics import HeadergenError
from headergen.diagnostics.phrases import listed
from headergen.model import Abi
from headergen.model.symbols import Found
from headergen.query.members import find_member
from headergen.query.names import find, joined, nearest
from headergen.report.progress import Progress
from headergen.sides.every import ALL
from headergen.sides.functions import place_of_function
from headergen.sides.interfaces import Interfaces, Selection, interfaces, selected
from headergen.targets import TARGETS


class Shown(Struct, frozen=True):
    """The symbols that were meant, by the module that has them, and the interfaces that they come from."""

    by_module: Sequence[tuple[Mapping[str, Abi], Sequence[Found]]]

    def only(self, wanted: Callable[[Mapping[str, Abi], Sequence[Found]], Sequence[Found]]) -> Shown:
        """The symbols that ``wanted`` leaves of each module's; a module that has none of them is left out."""
        kept = ((abis, wanted(abis, found)) for abis, found in self.by_module)
        return Shown([(abis, found) for abis, found in kept if found])

    @property
    def count(self) -> int:
        """How many symbols."""
        return sum(len(found) for _, found in self.by_module)


def show(source: Selection, names: Sequence[str], progress: Progress) -> Shown:
    """The symbols that ``names`` mean, each once; ``HeadergenError`` with the nearest names if one means nothing. What
    C says in two words (``struct kvm_run``) may be two of them.
    """
    names = joined(names)
    known = interfaces(source, progress, names)
    seen: set[str] = set()
    result: list[tuple[Mapping[str, Abi], Sequence[Found]]] = []
    for wanted in names:
        hits = 0
        for abis in known.modules.values():
            found = find(wanted, abis.values()) or find_member(wanted, abis.values())
            hits += len(found)
            fresh = [each for each in found if each.name not in seen]
            seen.update(each.name for each in fresh)
            if fresh:
                result.append((abis, fresh))
        if not hits:
            raise unknown(wanted, source, known, progress)
    return Shown(result)


def unknown(wanted: str, source: Selection, known: Interfaces, progress: Progress) -> HeadergenError:
    """The failure for a name that means nothing in what was looked at, or is a function's."""
    with selected(source, progress) as opened:
        place = place_of_function(wanted, opened)
    if place is not None:
        return HeadergenError(
            f"{wanted} is a function, and functions are not looked at",
            help="read it in the header; macros, types and constants can be shown",
            location=str(place),
        )
    targets = {abi.target for abi in known.all}
    looked = f"{listed(known.modules)} of {known.title} ({', '.join(name for name in TARGETS if name in targets)})"
    return HeadergenError(
        f"nothing is called {wanted!r} in {looked}",
        help=_elsewhere(wanted, source, progress) if source.arches else _way(wanted, known, whole=ALL in known.modules),
    )


def _elsewhere(wanted: str, source: Selection, progress: Progress) -> str:
    """Where a name is that the targets asked for have not: for others, as far as those are looked at by themselves."""
    known = interfaces(replace(source, arches=()), progress)
    having = {abi.target for abi in known.all if find(wanted, [abi]) or find_member(wanted, [abi])}
    if not having:
        return _way(wanted, known)
    return f"it is there for {', '.join(name for name in TARGETS if name in having)} (--arch)"


def _way(wanted: str, known: Interfaces, *, whole: bool = False) -> str:
    if close := nearest(wanted, known.all):
        return f"did you mean {' or '.join(close)}?"
    if os.path.lexists(wanted):
        return f"a kernel to look at is named by --kernel {wanted}"
    return f"a pattern works too: 'KVM_CAP_*'{'; --arch looks at another target' if whole else ''}"

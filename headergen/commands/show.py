"""``headergen show``: what a name means."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from headergen.diagnostics import HeadergenError
from headergen.model import Abi
from headergen.model.symbols import Found
from headergen.query.members import find_member
from headergen.query.names import find, joined, nearest
from headergen.report.progress import Progress
from headergen.sides.interfaces import Interfaces, Selection, interfaces


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
    known = interfaces(source, progress)
    seen: set[str] = set()
    result: list[tuple[Mapping[str, Abi], Sequence[Found]]] = []
    for wanted in joined(names):
        hits = 0
        for abis in known.modules.values():
            found = find(wanted, abis.values()) or find_member(wanted, abis.values())
            hits += len(found)
            fresh = [each for each in found if each.name not in seen]
            seen.update(each.name for each in fresh)
            if fresh:
                result.append((abis, fresh))
        if not hits:
            raise unknown(wanted, known)
    return Shown(result)


def unknown(wanted: str, known: Interfaces) -> HeadergenError:
    """The failure for a name that means nothing."""
    close = nearest(wanted, known.all)
    looked = f"{', '.join(known.modules)} of {known.title}"
    if close:
        return HeadergenError(f"nothing is called {wanted!r} in {looked}", help=f"did you mean {' or '.join(close)}?")
    return HeadergenError(f"nothing is called {wanted!r} in {looked}", help="a pattern works too: 'KVM_CAP_*'")

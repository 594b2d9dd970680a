"""From headers to an interface: preprocess, complete, parse, lay out, merge. The one lower half.

Whoever wants to know what headers declare for a target asks ``read``, so that no two verbs can answer differently.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from typing import TYPE_CHECKING, TypeAlias

from msgspec.structs import replace

from headergen.diagnostics import HeaderError
from headergen.model import Abi, Model, Skipped
from headergen.targets import Target

if TYPE_CHECKING:
    import os

    from headergen.interface.definitions import Definitions
    from headergen.interface.shared import Shared
    from headergen.interface.units import Reader, Units

__all__ = ["HeaderSource", "read"]

# headers by the name that they are included by, or folders in the order of -I
HeaderSource: TypeAlias = "Mapping[str, bytes] | Sequence[str | os.PathLike[str]]"


def read(
    entries: Sequence[str],
    headers: HeaderSource,
    target: Target,
    *,
    tool: str | None = None,
    unreadable: list[Skipped] | None = None,
    partly: bool = False,
    alone: bool = False,
    definitions: Definitions | None = None,
    shared: Shared | None = None,
    again: bool = False,
) -> Abi:
    """What the entry headers say for one target.

    They are read in one translation unit where they can share it; those that cannot are read apart and merged. What a
    header uses and does not include comes from the one of ``headers`` that defines it (of ``definitions``, if given),
    or from our own C library headers; with ``alone`` it does not. ``HeaderError`` if an entry cannot be read at all,
    unless ``unreadable`` is given, which then takes it with the reason, or if none can; with ``partly`` one that uses
    what no header declares is read without that, and is among ``Abi.partly``. ``shared`` is for those that
    are read from the same headers for the same target, and ``again`` for who reads them for other targets too.
    """
    from headergen.interface.units import Reader, units  # pycparser is for who reads

    reader = Reader(headers, target, tool, shared, again)
    found = units(entries, reader)
    return assembled(found, entries, reader, unreadable=unreadable, partly=partly, alone=alone, definitions=definitions)


def assembled(
    found: Units,
    entries: Sequence[str],
    reader: Reader,
    *,
    unreadable: list[Skipped] | None = None,
    partly: bool = False,
    alone: bool = False,
    definitions: Definitions | None = None,
    last: Set[str] = frozenset(),
) -> Abi:
    """The interface of what was read in ``found``, laid out, merged and completed; see ``read``, and ``merge`` of the
    headers ``last``.
    """
    from headergen.interface.completion import complete, incomplete
    from headergen.interface.definitions import definitions_in
    from headergen.interface.merge import merge

    if definitions is None and found.refused and not alone:
        definitions = definitions_in(reader.headers)
    behind: dict[str, Abi] = {}
    for item, failure in found.refused:
        made: tuple[Abi, Reader] | HeaderError = failure
        if definitions is not None and not alone:
            from headergen.interface.refused import read_refused  # most headers can be read as they are

            made = read_refused(item.name, failure, reader, definitions, partly=partly, entries=entries)
        if not isinstance(made, HeaderError):
            behind[item.name], reader = made
        elif unreadable is None:
            raise made
        else:
            unreadable.append(item)
    abis = [*(reader.abi(model) for model in _without(found.models, behind)), *behind.values()]
    if not abis:
        raise _nothing(found.refused)
    abi = replace(merge(abis, entries, last), conflicts=tuple(found.conflicts))
    abi = replace(abi, completions=tuple(done for each in abis for done in each.completions))
    if alone or not incomplete(abi):
        return abi
    return complete(abi, abis, reader, definitions or definitions_in(reader.headers))


def _without(models: Iterable[Model], headers: Collection[str]) -> Iterator[Model]:
    """The models without headers that were refused from them and are read otherwise: they have the macros of those, and
    nothing of what the macros are made of.
    """
    for model in models:
        entries = tuple(entry for entry in model.entries if entry not in headers)
        if len(entries) == len(model.entries):
            yield model
        elif entries:
            macros = tuple(macro for macro in model.macros if macro.location.header not in headers)
            yield replace(model, entries=entries, macros=macros)


def _nothing(refused: Sequence[tuple[Skipped, HeaderError]]) -> HeaderError:
    if len(refused) == 1:
        return refused[0][1]
    return HeaderError(
        "none of the headers can be read",
        help="give more include folders, or other headers",
        detail="\n".join(f"{item.name}: {item.reason}" for item, _ in refused[:10]),
    )

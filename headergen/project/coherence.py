"""Whether headers of two kernels go together: one that moved alone must mean what it means in its own kernel, and those
that stay and include it must still be read. What an import brings beside headers that are held is told where these
keep it from being read.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from headergen.config import Config
from headergen.config.places import header_path, spots
from headergen.diagnostics import Diagnostic, HeadergenError, KernelError
from headergen.diagnostics.phrases import listed
from headergen.diagnostics.rules_import import HELD_CLASH
from headergen.interface.needed import needed
from headergen.kernel import KernelTree
from headergen.model import Abi, Location
from headergen.pipeline import ModuleSource, interface
from headergen.pipeline.imported import Imported
from headergen.project.opened import Project
from headergen.project.seen import seen_headers
from headergen.targets import TARGETS

if TYPE_CHECKING:
    from headergen.pipeline import KernelHeaders

_Read = Callable[[str], bytes | None]


def refuse_incoherent(project: Project, tree: KernelTree, made: Imported) -> None:
    """``KernelError`` where what moved does not go with what stays, with the headers that have to move too.

    What the project leaves to the system is taken from the kernel. Of headers that are edited in more than their
    whitespace nobody can say: they are no kernel's.
    """
    from headergen.pipeline import KernelHeaders  # for who moves some alone

    config = project.config
    moved = {*made.moved, *made.along, *made.gone.values()}
    for arch, target in {TARGETS[target].kernel_arch: target for target in reversed(made.targets)}.items():
        known = KernelHeaders(tree, arch)
        old, new = (_reader(seen_headers(config, files, arch), known) for files in (project.headers, made.headers))
        for name in sorted(moved):
            if name in known and _is_read(config, name, arch):
                _refuse_other_meaning(target, name, known, new, tree.title)
        here = [name for name in seen_headers(config, made.headers, arch) if _is_read(config, name, arch)]
        _refuse_unreadable(target, [name for name in here if name not in moved], moved, old, new, tree.title)


def clashes_with_held(project: Project, tree: KernelTree, made: Imported) -> Iterator[Diagnostic]:
    """The headers that an import brings and nobody can read with those that are held, but with the kernel's own."""
    config = project.config
    held = {file.chain[-1] for file in made.files.values() if file.held and file.chain}
    if not held:
        return
    from headergen.pipeline import KernelHeaders  # for who holds some

    for arch, target in {TARGETS[target].kernel_arch: target for target in reversed(made.targets)}.items():
        known = KernelHeaders(tree, arch)
        seen = seen_headers(config, made.headers, arch)
        old, new = _reader(seen_headers(config, project.headers, arch), known), _reader(seen, known)
        kept = {name for name in held if name in seen and name in known and new(name) != known.get(name)}
        changed = (
            name for name in seen if name not in held and new(name) != old(name) and _is_read(config, name, arch)
        )
        touched = {name: with_held for name in changed if (with_held := kept & {*needed([name], new).headers})}
        if not touched or _abi(target, [*touched], _closure([*touched], new)) is not None:
            continue
        for name, around in sorted(touched.items()):
            if _is_readable(target, name, new) or not _is_readable(target, name, known.get):
                continue
            only = [each for each in sorted(around) if _is_readable(target, name, _without(new, each, known))]
            place = Location(config.located(header_path(config, name, arch)), 0)
            message = f"cannot be read with {listed(only or sorted(around))} as held here"
            yield Diagnostic(HELD_CLASH, message, place, targets=(target,), symbol=name)


def _is_readable(target: str, name: str, read: _Read) -> bool:
    return _abi(target, [name], _closure([name], read)) is not None


def _without(read: _Read, held: str, known: KernelHeaders) -> _Read:
    """The same headers, with one that is held as its kernel has it."""
    return lambda name: known.get(name) if name == held else read(name)


def _reader(seen: Mapping[str, bytes], known: KernelHeaders) -> _Read:
    return lambda name: seen.get(name) or known.get(name)


def _is_read(config: Config, name: str, arch: str) -> bool:
    """Whether a header lies somewhere as programs of its kernel would read it, but for whitespace."""
    found = spots(config, name, arch)
    return any(spot.place is None or all(config.edits[e].whitespace for e in spot.place.edits) for spot in found)


def _refuse_other_meaning(target: str, name: str, known: KernelHeaders, mixed: _Read, title: str) -> None:
    """A header that moved, read with its own kernel's headers and with those that stay."""
    around = [each for each in needed([name], mixed).headers if each != name]
    others = [each for each in around if mixed(each) != known.get(each)]
    if not others:
        return
    own = _abi(target, [name], known)
    if own is None:
        return  # it cannot be read where it comes from
    homes = [home for done in own.completions for home in done.headers]
    here = _abi(target, [name], _closure([name, *homes], mixed))
    if here is None or _changed(name, own, here):
        what = "cannot be read" if here is None else "means something else"
        raise KernelError(
            f"{name} of {title} {what} with the headers that stay: it includes {listed(others)}",
            help=f"move what it includes too: {' '.join(f'--header {each}' for each in others)}",
        )


def _refuse_unreadable(  # noqa: PLR0917 - two states of the same headers
    target: str, staying: Sequence[str], moved: Collection[str], old: _Read, new: _Read, title: str
) -> None:
    """Headers that stay, as far as they include one that moved."""
    if all(old(name) == new(name) for name in moved):
        return
    reading = {name: {*needed([name], old).headers, *needed([name], new).headers} for name in staying}
    touched = [name for name, read in reading.items() if read & {*moved}]
    if not touched or _abi(target, touched, _closure(touched, new)) is not None:
        return
    lost = [name for name in touched if not _is_readable(target, name, new) and _is_readable(target, name, old)]
    if lost:
        raise KernelError(
            f"{listed(lost)} cannot be read any more with {listed(sorted(moved))} of {title}",
            help=f"move what includes it too: {' '.join(f'--header {each}' for each in lost)}",
        )


def _closure(names: Sequence[str], read: _Read) -> dict[str, bytes]:
    found = needed([name for name in names if read(name) is not None], read).headers
    return {name: data for name in found if (data := read(name)) is not None}


def _abi(target: str, names: Sequence[str], headers: Mapping[str, bytes]) -> Abi | None:
    try:
        return interface(ModuleSource(target, "headers", tuple(names), headers))
    except HeadergenError:
        return None


def _changed(name: str, own: Abi, here: Abi) -> bool:
    """Whether what a header itself declares is not the same."""
    from headergen.abidiff import compare

    return any(finding.location is not None and finding.location.header == name for finding in compare([own], [here]))

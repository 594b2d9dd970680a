"""The configuration and the lock that say what vendored headers are, where they can: then no header has to change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from headergen.config import Config
from headergen.config.files import OWN_FILE, parse_config
from headergen.config.places import header_path
from headergen.diagnostics import RepositoryError
from headergen.kernel import KernelTree
from headergen.lock import DEFAULT, LOCAL, Lock, LockedFile, digest
from headergen.pipeline.importing import Imported, import_headers
from headergen.project.locks import merged_lock
from headergen.project.vendored import Likeness, MatchedHeader, lines_apart
from headergen.targets import TARGETS

_SECOND = ("i386",)  # targets that are not meant where an arch's folder alone is known
_LISTED = 10
_USUAL = Config(Path(), "", ())


class Adoption(Struct, frozen=True):
    """What is to be written: a configuration with its text, and the lock. ``headers`` are as they lie there, by their
    path below the headers' folder.
    """

    text: str
    config: Config
    lock: Lock
    headers: dict[str, bytes]
    imported: Imported


def adoption(root: Path, found: Sequence[MatchedHeader], number: int, tree: KernelTree) -> Adoption:
    """How ``found`` are an import of ``tree``, the kernel of that number in the comparison.

    ``RepositoryError`` with every reason where today's layout cannot say it.
    """
    own = [(each, likeness) for each in found if each.akin and (likeness := each.of_kernel(number)) is not None]
    folders = sorted({folder for each, likeness in own if (folder := _folder(each, likeness)) is not None})
    _refuse([*_unsayable(found, own, folders)])
    (folder,) = folders
    headers = {each.header.path[len(folder) + 1 :]: each.header.data for each, _ in own}
    text = _text(folder, own, tree.title)
    config = parse_config(text, OWN_FILE, root)
    held = {}
    for hold in config.holds:
        mine = digest(headers[hold.header])
        held[hold.header] = (headers[hold.header], LockedFile(DEFAULT, "", mine, mine, (), LOCAL))
    imported = import_headers(config, tree, config.arches, held=held)
    _refuse([*_unlike(headers, imported, tree.title)])
    return Adoption(text, config, merged_lock(config, Lock(), imported, templates=""), headers, imported)


def _folder(each: MatchedHeader, likeness: Likeness) -> str | None:
    """The headers' folder that a header lies in as ``sync`` would have put it there; None where it lies otherwise."""
    folder = each.header.path.removesuffix("/" + header_path(_USUAL, likeness.name, likeness.arch))
    return None if folder == each.header.path else folder


def _unsayable(
    found: Sequence[MatchedHeader], own: Sequence[tuple[MatchedHeader, Likeness]], folders: Sequence[str]
) -> Iterator[str]:
    """Why no configuration can say what was found, by its places and forms alone."""
    if len(folders) > 1:
        yield f"headers lie in several folders: {', '.join(folders)}"
    elsewhere = [each.header.path for each, likeness in own if _folder(each, likeness) is None]
    if elsewhere:
        yield f"{_some(elsewhere)} not where sync writes: linux/… and asm-ARCH/… below one folder"
    other = [each.header.path for each, _ in own if each.reworked]
    if other:
        yield f"{_some(other)} the kernel's in another form than the installed one"
    kernel = {each.header.path for each, _ in own}
    inside = [
        each.header.path
        for each in found
        if each.header.path not in kernel and any(each.header.path.startswith(f"{folder}/") for folder in folders)
    ]
    if inside:
        yield f"{_some(inside)} in the folder of the kernel's headers, and not this kernel's"
    if not any(likeness.name.startswith("asm/") for _, likeness in own):
        yield "there is no asm-ARCH/ that says which arches the headers are for"


def _unlike(headers: dict[str, bytes], imported: Imported, title: str) -> Iterator[str]:
    """How an import would differ from what lies there."""
    if lacking := sorted(imported.headers.keys() - headers.keys()):
        yield f"{_some(lacking)} included by those that are there, and missing: a sync would add them"
    if extra := sorted(headers.keys() - imported.headers.keys()):
        yield f"{_some(extra)} needed by no header without an arch: a sync would leave them behind"
    changed = [path for path, data in headers.items() if imported.headers.get(path, data) != data]
    if changed:
        yield f"{_some(sorted(changed))} not what {title} gives"


def _refuse(reasons: Sequence[str]) -> None:
    if reasons:
        raise RepositoryError(
            "these headers cannot be adopted as they lie there",
            detail="\n".join(f"  {reason}" for reason in reasons),
            help="nothing was written; --dry-run gives the report alone",
        )


def _some(paths: Sequence[str]) -> str:
    if len(paths) == 1:
        return f"{paths[0]} is"
    more = f" and {len(paths) - _LISTED} more" if len(paths) > _LISTED else ""
    return f"{', '.join(paths[:_LISTED])}{more} are"


def _text(folder: str, own: Sequence[tuple[MatchedHeader, Likeness]], title: str) -> str:
    """The configuration: every shared header is an entry, and those that differ are held."""
    families = {likeness.arch for _, likeness in own if likeness.name.startswith("asm/")}
    arches = [next(t for t in TARGETS if t not in _SECOND and TARGETS[t].kernel_arch == each) for each in families]
    entries = sorted(likeness.name for _, likeness in own if not likeness.name.startswith("asm/"))
    lines = [
        "# The targets; the folder of the headers; and the headers that are wanted, with all that they include.",
        f"arches = [{', '.join(_quoted(each) for each in sorted(arches))}]",
        f"headers = {_quoted(folder)}",
        "import = [",
        *(f"    {_quoted(entry)}," for entry in entries),
        "]",
    ]
    for each, likeness in own:
        if not likeness.exact:
            count = lines_apart(likeness.made, each.header.data)
            reason = f"differs from {title} by {count} line{'' if count == 1 else 's'}"
            path = each.header.path[len(folder) + 1 :]
            lines += ["", "[[holds]]", f"header = {_quoted(path)}", f"reason = {_quoted(reason)}"]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

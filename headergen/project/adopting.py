"""The configuration and the lock that say what vendored headers are: then no header has to change.

Headers that lie as ``sync`` writes them, with all that they include, are a project of the usual layout. All others are
one with places; what they include and the project has not is left to the system.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import product
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from headergen.config import Config
from headergen.config.files import OWN_FILE, parse_config
from headergen.config.places import header_path
from headergen.diagnostics import HeadergenError, RepositoryError
from headergen.diagnostics.phrases import are
from headergen.kernel import KernelTree
from headergen.lock import Lock, local_file
from headergen.model import KernelId
from headergen.model.licences import LICENCE
from headergen.pipeline import KernelHeaders
from headergen.pipeline.imported import Imported
from headergen.pipeline.importing import import_headers
from headergen.project.adopted_text import in_places, usual
from headergen.project.arches import arch_in, some_target
from headergen.project.arranging import Kernels, arranged, with_whole_sets
from headergen.project.inventory import LocalReason, local_reason
from headergen.project.licence_texts import LicenceText
from headergen.project.likeness import Likeness
from headergen.project.locks import merged_lock
from headergen.project.of_others import with_those_of_others
from headergen.project.vendored import MatchedHeader
from headergen.project.whole_sets import patterns_of_usual_layout
from headergen.targets import TARGETS

_USUAL = Config(Path(), "", ())

Own = Sequence[tuple[MatchedHeader, Likeness]]


class Adoption(Struct, frozen=True):
    """What is to be written: a configuration with its text, and the lock. ``headers`` are as they lie there, by their
    path in the lock; ``left`` are those of a kernel that this one has not, which stay as they are, and ``bare`` those
    that lie in no folder. ``others`` are those that are recorded as another kernel's, by their path.
    """

    text: str
    config: Config
    lock: Lock
    headers: dict[str, bytes]
    imported: Imported
    left: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()
    others: Mapping[str, KernelId] = {}

    @property
    def recorded(self) -> int:
        """How many headers the lock has."""
        return sum(file.form != LICENCE for file in self.lock.files.values())


def adoption(
    root: Path,
    found: Sequence[MatchedHeader],
    kernels: Kernels,
    titles: Sequence[str],
    *,
    texts: Sequence[LicenceText] = (),
) -> Adoption:
    """How ``found`` are an import of a kernel; ``texts`` are what lies beside them as its licences do. ``titles`` are
    what all kernels are called that were given.

    ``RepositoryError`` with every reason where no configuration can say it.
    """
    number, tree = kernels.number, kernels.tree
    bare = tuple(each.header.path for each in found if each.akin and "/" not in each.header.path)
    found = [each for each in found if each.header.path not in bare]
    own = [(each, _in_kernel(each, number, tree)) for each in found if each.akin]
    own = [(each, likeness) for each, likeness in own if _has_place(likeness, tree)]
    taken = {each.header.path for each, _ in own}
    left = tuple(each.header.path for each in found if each.akin and each.header.path not in taken)
    licences = [text for text in texts if number in text.kernels]
    reason = partial(local_reason, number=number, kernels=titles)
    made = _as_usual(root, found, own, kernels, reason=reason, licences=licences)
    if made is None:
        _refuse_bare(own, bare)
        try:
            made = _in_places(root, own, kernels, reason=reason, licences=licences)
        except HeadergenError:
            if len(kernels.trees) == 1:
                raise
            # what another kernel cannot be asked for, as it has none of the arches, is the project's own
            made = _in_places(root, own, Kernels(number, {number: tree}), reason=reason, licences=licences)
    return replace(made, left=left, bare=bare)


def _in_kernel(each: MatchedHeader, number: int, tree: KernelTree) -> Likeness:
    """What a header is most like in the kernel; where that has none of its name, in another one."""
    found = each.of_kernel(number) or each.best
    return replace(found, arch=arch_in(tree, found.name, found.arch) or found.arch)


def _refuse_bare(own: Own, bare: Sequence[str]) -> None:
    """Where every header lies in no folder, they can be no import."""
    if bare and not own:
        raise RepositoryError(
            f"{are(bare)} in no folder, and imported headers need one",
            help="move headers of the kernel into a folder of the repository, and run this again",
        )


def _has_place(likeness: Likeness, tree: KernelTree) -> bool:
    """Whether an import of the kernel can name a header: of an arch that it lacks, or no target has, none."""
    if not likeness.name.startswith("asm/"):
        return True
    known = any(target.kernel_arch == likeness.arch for target in TARGETS.values())
    return known and arch_in(tree, likeness.name, likeness.arch) != ""


def _as_usual(
    root: Path,
    found: Sequence[MatchedHeader],
    own: Own,
    kernels: Kernels,
    *,
    reason: Callable[[MatchedHeader], LocalReason],
    licences: Sequence[LicenceText],
) -> Adoption | None:
    """The adoption in the usual layout; None where headers do not lie as ``sync`` writes them, or some are missing."""
    folders = sorted({folder for each, likeness in own if (folder := _folder(each, likeness)) is not None})
    if len(folders) != 1 or any(_unsayable(found, own, folders)):
        return None
    (folder,) = folders
    paths = {each.header.path: each.header.path[len(folder) + 1 :] for each, _ in own}
    unlike = {paths[each.header.path]: (each, likeness) for each, likeness in own if not likeness.exact}
    maybe = {path: _other_kernel(*each, kernels.number) for path, each in unlike.items()}
    of_others = {path: number for path, number in maybe.items() if number is not None}
    headers = {paths[each.header.path]: each.header.data for each, _ in own}
    texts = {each.source: each.data for each in licences if each.root == folder}
    likenesses = [likeness for _, likeness in own]
    tries = product((of_others, {}) if of_others else ({},), dict.fromkeys((_patterns(likenesses, kernels.tree), ())))
    for others, patterns in tries:
        local = {path: reason(each) for path, (each, _) in unlike.items() if path not in others}
        text = usual(folder, likenesses, local, [*texts], patterns)
        made = _as_they_lie(root, text, headers | texts, kernels, others)
        if made is not None:
            return made
    return None


def _other_kernel(each: MatchedHeader, likeness: Likeness, number: int) -> int | None:
    """The other kernel by which ``sync`` would write a header as it lies there, None where there is none."""
    arch = likeness.arch if likeness.name.startswith("asm/") else None
    own = {like.kernel for like in each.likenesses if like.exact and like.is_installed and arch in (None, like.arch)}
    newest = next(iter(each.other_kernels(number)), None)
    return newest if newest in own else None


def _patterns(own: Sequence[Likeness], tree: KernelTree) -> tuple[str, ...]:
    """The patterns by which headers in the usual layout are a whole set, () where they are none."""
    arches = {likeness.arch for likeness in own if likeness.name.startswith("asm/")}
    here = {a: {each.name for each in own if each.arch == a or not each.name.startswith("asm/")} for a in arches}
    return patterns_of_usual_layout(here, {arch: frozenset(KernelHeaders(tree, arch)) for arch in arches})


def _as_they_lie(
    root: Path,
    text: str,
    headers: dict[str, bytes],
    kernels: Kernels,
    others: Mapping[str, int],
) -> Adoption | None:
    """The adoption by a configuration, None where headers are no import by it."""
    try:
        made = _made(root, text, headers, kernels, others)
    except HeadergenError:
        return None
    return None if any(_unlike(made.headers, made.imported, kernels.tree.title)) else made


def _in_places(
    root: Path,
    own: Own,
    kernels: Kernels,
    *,
    reason: Callable[[MatchedHeader], LocalReason],
    licences: Sequence[LicenceText],
) -> Adoption:
    """The adoption in places; ``RepositoryError`` where headers are none."""
    tree = kernels.tree
    headers = {each.header.path: each.header.data for each, _ in own} | {each.path: each.data for each in licences}
    named = arranged(own, kernels)
    local = {each.header.path: reason(each) for each, _ in own if each.header.path in named.local}
    whole = with_whole_sets(named, tree)
    target = some_target(tree)
    if whole.patterns:
        text = in_places(whole.places, local, licences, whole.patterns, target=target)
        made = _as_they_lie(root, text, headers, kernels, named.others)
        if made is not None:
            return made
    text = in_places(named.places, local, licences, target=target)
    made = _made(root, text, headers, kernels, named.others)
    _refuse([*_unlike(made.headers, made.imported, tree.title)])
    return made


def _made(
    root: Path,
    text: str,
    headers: dict[str, bytes],
    kernels: Kernels,
    others: Mapping[str, int],
) -> Adoption:
    config = parse_config(text, OWN_FILE, root)
    own = [*(hold.header for hold in config.holds), *others]
    held = {path: (headers[path], local_file(headers[path])) for path in own}
    imported = import_headers(config, kernels.tree, config.arches, held=held)
    lock = merged_lock(config, Lock(), imported, templates="")
    lock = with_those_of_others(config, lock, headers, others, kernels.trees)
    of_others = {path: kernels.trees[number].id for path, number in others.items()}
    return Adoption(text, config, lock, headers, imported, others=of_others)


def _folder(each: MatchedHeader, likeness: Likeness) -> str | None:
    """The headers' folder that a header lies in as ``sync`` would have put it there; None where it lies otherwise."""
    folder = each.header.path.removesuffix("/" + header_path(_USUAL, likeness.name, likeness.arch))
    return None if folder == each.header.path else folder


def _unsayable(found: Sequence[MatchedHeader], own: Own, folders: Sequence[str]) -> Iterator[str]:
    """What lies otherwise than ``sync`` writes it."""
    yield from (each.header.path for each, likeness in own if _folder(each, likeness) is None or each.reworked)
    kernel = {each.header.path for each, _ in own}
    for each in found:
        if each.header.path not in kernel and any(each.header.path.startswith(f"{folder}/") for folder in folders):
            yield each.header.path
    if not any(likeness.name.startswith("asm/") for _, likeness in own):
        yield "asm/"


def _unlike(headers: dict[str, bytes], imported: Imported, title: str) -> Iterator[str]:
    """How an import would differ from what lies there."""
    if lacking := sorted(imported.headers.keys() - headers.keys()):
        yield f"{are(lacking)} included by those that are there, and missing: a sync would add them"
    if extra := sorted(headers.keys() - imported.headers.keys()):
        yield f"{are(extra)} needed by no header without an arch: a sync would leave them behind"
    changed = [path for path, data in headers.items() if imported.headers.get(path, data) != data]
    if changed:
        yield f"{are(sorted(changed))} not what {title} gives"


def _refuse(reasons: Sequence[str]) -> None:
    if reasons:
        raise RepositoryError(
            "these headers cannot be adopted as they lie there",
            detail="\n".join(f"  {reason}" for reason in reasons),
            help="nothing was written; --dry-run gives the report alone",
        )

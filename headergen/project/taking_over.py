"""Headers that lie where a configuration names them, before any import: how they are one of a kernel.

What a header should be the configuration says, with its places, forms and edits. One that is otherwise is recorded as
the project's own, in the configuration too: then nothing writes over it, and everybody can see it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from types import MappingProxyType

from msgspec.structs import replace

from headergen.config import Config
from headergen.config.files import PYPROJECT, parse_config
from headergen.diagnostics import HeadergenError, RepositoryError
from headergen.diagnostics.phrases import amount, listed
from headergen.kernel import KernelTree
from headergen.lock import LOCAL, Lock, LockedFile, digest, local_file
from headergen.pipeline.imported import Imported
from headergen.pipeline.importing import import_headers
from headergen.project.adopted_text import local_tables
from headergen.project.adopting import Adoption
from headergen.project.arches import refuse_one_arch_for_many
from headergen.project.imported import held_headers
from headergen.project.inventory import LocalReason, how_apart, way_to_plain_ends
from headergen.project.likeness import but_for_ends
from headergen.project.locks import merged_lock
from headergen.project.modules import templates_hash
from headergen.project.of_others import with_those_of_others
from headergen.project.opened import Project
from headergen.project.patches import patch_texts

_Held = Mapping[str, tuple[bytes, LockedFile]]


def refuse_imported(project: Project) -> None:
    """``RepositoryError`` where headers are an import already."""
    if project.lock.imports:
        raise RepositoryError(
            "the headers here are an import already",
            location=project.config.lock,
            help="headergen sync KERNEL goes on from it; --dry-run compares them with kernels all the same",
        )


def taken_over_of_most(project: Project, kernels: Sequence[Callable[[], KernelTree]]) -> Adoption:
    """How the headers of ``project`` are an import of the kernel that most of them are of, and beside it of the others;
    each is opened by a call, the newest is last.
    """
    made: dict[int, Adoption] = {}
    for number, opened in enumerate(kernels):
        with opened() as tree:
            try:
                made[number] = taken_over(project, tree)
            except HeadergenError:
                if not made and number == len(kernels) - 1:  # the newest; older ones may lack what is configured
                    raise
    most = max(reversed(made), key=lambda number: _matching(made[number]))
    others = _those_of_others(made, most)
    if others:
        with ExitStack() as stack, suppress(RepositoryError):  # what those would bring along is not here
            trees = {number: stack.enter_context(kernels[number]()) for number in {most, *others.values()}}
            return taken_over(project, trees[most], others, trees)
    return made[most]


def taken_over(
    project: Project,
    tree: KernelTree,
    others: Mapping[str, int] = MappingProxyType({}),
    trees: Mapping[int, KernelTree] = MappingProxyType({}),
) -> Adoption:
    """How the headers of ``project`` are an import of ``tree``, as far as they are; of ``trees`` are ``others``, by
    their path.

    ``RepositoryError`` where some are configured that do not lie there, or none is as the kernel gives it.
    """
    config = project.config
    refuse_one_arch_for_many(tree, config.arches)
    made = _made(config, tree, held_headers(project), given_up=project.headers)
    lacking = [path for path in made.headers if path not in project.headers]
    if lacking:
        raise RepositoryError(
            f"{tree.title} gives {amount(len(lacking), 'header')} that {'does' if len(lacking) == 1 else 'do'} not lie"
            f" here: {listed(map(config.located, sorted(lacking)))}",
            location=config.source,
            help="take them out of the configuration; or headergen sync KERNEL, if nothing of yours lies in the way",
        )
    texts = [path for path in config.licence_paths if made.headers.get(path) != project.headers.get(path)]
    if texts:
        raise RepositoryError(
            f"{listed(map(config.located, texts))}: not what {tree.title} has",
            location=config.source,
            help="take it out of licences: then it stays as it is, and is the project's own",
        )
    local = dict(_local(project, made, tree))
    if not made.headers.keys() - local.keys():
        raise _none_alike(project, made, tree)
    reasons = {path: reason for path, (reason, _) in local.items() if path not in others}
    text = _text(config, reasons)
    now = parse_config(text, _name(config), config.root)
    held = {**held_headers(project), **{path: (project.headers[path], file) for path, (_, file) in local.items()}}
    imported = _made(now, tree, held, given_up=made.gone.keys() - held.keys())
    headers = dict(imported.headers)
    lock = merged_lock(now, Lock(), imported, templates=templates_hash(now))
    lock = with_those_of_others(now, lock, headers, others, trees)
    of_others = {path: trees[number].id for path, number in others.items()}
    return Adoption(text, now, lock, headers, imported, others=of_others)


def _those_of_others(made: Mapping[int, Adoption], most: int) -> dict[str, int]:
    """The headers that are the project's own in the adoption of the kernel that most are of, and are another kernel's:
    of which, by their path; the newest of several. What that kernel has no more stays the project's.
    """
    exported = made[most].imported.exported.values()
    own = {path: file.chain[-1] for path, file in made[most].lock.files.items() if file.held and file.chain}
    known = {path for path, name in own.items() if any(name in headers for headers in exported)}
    return {
        path: number
        for number in sorted(made)
        for path in own
        if (path in known or number > most) and _is_of(made[number].lock, path)
    }


def _is_of(lock: Lock, path: str) -> bool:
    """Whether a header is the kernel's that was adopted."""
    return path in lock.files and not lock.files[path].held


def _none_alike(project: Project, made: Imported, tree: KernelTree) -> RepositoryError:
    config = project.config
    ended = [config.located(p) for p, data in made.headers.items() if but_for_ends(project.headers[p], data)]
    help = (
        "give the kernel that they came from, or compare the configuration with them: adopt --dry-run; what stays the"
        " project's own, write in local with a reason"
    )
    if ended:
        help = f"{listed(ended)}: so but for line endings (CR LF): {way_to_plain_ends(ended)}, and run this again"
    return RepositoryError(
        f"no header here is what {tree.title} gives by the configuration", location=config.source, help=help
    )


def _matching(made: Adoption) -> int:
    """How many headers are the kernel's, and not the project's own."""
    return sum(not file.held for file in made.lock.files.values())


def _made(config: Config, tree: KernelTree, held: _Held, *, given_up: Iterable[str]) -> Imported:
    return import_headers(config, tree, config.arches, held=held, given_up=[*given_up], patches=patch_texts(config))


def _local(project: Project, made: Imported, tree: KernelTree) -> Iterator[tuple[str, tuple[LocalReason, LockedFile]]]:
    """The headers that are not what the kernel gives, with the reason and what the lock is to say of them."""
    nearest = tree.id.version or ""
    held = {hold.header for hold in project.config.holds}
    for path, data in made.headers.items():
        mine = project.headers[path]
        if path in held or mine == data:
            continue
        own = digest(mine)
        reason = how_apart(tree.title, data, mine)
        file = replace(made.files[path], held=LOCAL, hash=own, source="", source_hash=own)
        yield path, (LocalReason(reason, nearest), file)
    for path in made.gone:
        if path in project.headers:
            yield path, (LocalReason(f"is none of {tree.title}", ""), local_file(project.headers[path]))


def _text(config: Config, local: Mapping[str, LocalReason]) -> str:
    """The configuration with an entry for each header that is the project's own."""
    text = (config.root / config.source).read_text("utf-8")
    if not local:
        return text
    table = "tool.headergen.local" if _name(config) == PYPROJECT else "local"
    return text.rstrip("\n") + "\n" + "\n".join(local_tables(local, table)) + "\n"


def _name(config: Config) -> str:
    return config.source.rpartition("/")[2]

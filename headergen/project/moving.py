"""Some headers moved to another kernel while all others stay where they are: many projects go file by file."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain, count

from msgspec import Struct
from msgspec.structs import replace

from headergen.config import Config
from headergen.config.patterns import is_pattern, matches_any
from headergen.config.places import spots
from headergen.diagnostics import ConfigError, HeadergenError, KernelError, RepositoryError
from headergen.diagnostics.nearest import or_nearest
from headergen.kernel import KernelTree, exports, missing_header
from headergen.lock import DEFAULT, Lock, LockedImport
from headergen.model import KernelId
from headergen.pipeline.forms import lie_as_imported
from headergen.pipeline.imported import Imported
from headergen.project.arches import for_one_arch, known_to, older_kernel, refuse_unconfigured
from headergen.project.gone import refuse_gone
from headergen.project.holding import movable
from headergen.project.imported import unharmed_headers
from headergen.project.locks import lies_for, lock_after_move
from headergen.project.opened import Project
from headergen.project.patches import patch_texts
from headergen.separation.versions import older
from headergen.targets import TARGETS, kernel_arches


class Move(Struct, frozen=True):
    """What is to move. ``arches`` are the targets that it is read for; ``paths`` are the headers by their path in the
    lock, each with its name, and ``gone`` those that the kernel has no more.
    """

    arches: tuple[str, ...]
    paths: Mapping[str, str]
    gone: Mapping[str, str]


def chosen_move(
    project: Project,
    tree: KernelTree,
    asked: Sequence[str],
    arches: Sequence[str],
    *,
    allow_older: bool,
    drop_gone: bool,
) -> Move:
    """What ``asked``, names or patterns of headers, are in this project and in the kernel.

    Failures say why something cannot move: it is not configured, it is held, the kernel is older or has it no more.
    """
    config, lock = project.config, project.lock
    _refuse_first(project)
    targets = _targets(config, lock, tree, arches)
    names = _names(config, lock, tree, asked, targets)
    targets = for_one_arch(config, tree, targets, names)
    paths: dict[str, str] = {}
    gone: dict[str, str] = {}
    for arch in kernel_arches(targets):
        exported = exports(tree, arch)
        own = (target for target in targets if TARGETS[target].kernel_arch == arch)
        entries = {each for target in own for each in config.entries_of(target, exported.headers())}
        for name in names:
            for spot in spots(config, name, arch):
                if name in exported and (name in entries or spot.path in lock.files):
                    paths[spot.path] = name
                elif name not in exported and spot.path in lock.files:
                    gone[spot.path] = name
    for name in names:
        if name not in {*paths.values(), *gone.values()}:
            raise _lies_nowhere(config, tree, name, targets)
    gone = {path: name for path, name in gone.items() if path not in paths}
    outright = _names(config, lock, tree, [word for word in asked if not is_pattern(word)], targets)
    move = Move(targets, *movable(config, paths, gone, outright))
    if not allow_older:
        _refuse_older(lock, tree, move.paths)
    refuse_gone(project, tree, move.gone, drop=drop_gone)
    return move


def imported_move(project: Project, tree: KernelTree, move: Move, placeholder: str) -> Imported:
    """The whole import as it is then: what moves with what that brings along is of ``tree``, the rest is as it was."""
    headers = unharmed_headers(project, besides={*move.paths, *move.gone})
    return import_after_move(project.config, project.lock, headers, tree, move, placeholder)


def import_after_move(  # noqa: PLR0917 - a project's state, and what becomes of it
    config: Config, lock: Lock, headers: Mapping[str, bytes], tree: KernelTree, move: Move, placeholder: str = ""
) -> Imported:
    """The same for who has the ``headers`` that stay, by their path in the lock."""
    from headergen.pipeline.importing import import_headers  # for who moves some

    going = {*move.paths, *move.gone}
    kept = {path: (headers[path], file) for path, file in lock.files.items() if path not in going}
    made = import_headers(
        config, tree, move.arches, kept=kept, moved=move.paths, placeholder=placeholder, patches=patch_texts(config)
    )
    gone = tuple(sorted(move.gone))
    name, entry = _import_of(lock, replace(made.entry, arches=(), gone=gone, patterns=()))
    files = {path: file if path in kept else replace(file, import_name=name) for path, file in made.files.items()}
    named = {*move.paths.values()}
    along = sorted({file.chain[-1] for path, file in files.items() if path not in kept} - named)
    return replace(
        made, name=name, entry=entry, files=files, gone=move.gone, moved=tuple(sorted(named)), along=tuple(along)
    )


def lock_of_move(project: Project, move: Move, made: Imported, *, templates: str) -> Lock:
    """The lock as it is then. What only a moved header has brought, and nothing needs any more, goes with it."""
    config, lock = project.config, project.lock
    names = {*move.paths.values(), *move.gone.values()}
    others = [arch for arch in lock.arches if arch not in move.arches and arch in config.arches]
    idle = {
        path
        for path, file in lock.files.items()
        if path not in made.files and names & {*file.chain} and lies_for(config, path, move.arches)
    }
    goes = {*move.gone, *(path for path in idle if not lies_for(config, path, others))}
    return lock_after_move(config, lock, made, goes, templates=templates)


def _refuse_first(project: Project) -> None:
    config, lock = project.config, project.lock
    default = lock.imports.get(DEFAULT)
    if default is None:
        raise RepositoryError(
            "nothing is imported here yet, so there is nothing beside which a header could move alone",
            location=config.lock,
            help="headergen sync KERNEL imports what is configured; headergen adopt takes over what lies here",
        )
    if not lie_as_imported(config, default, lock.files_of(DEFAULT)):
        raise ConfigError(
            "places have changed for headers that are to stay",
            location=config.source,
            help=f"sync Linux {default.kernel.version or '?'} again without --header, so that they lie as configured",
        )


def _targets(config: Config, lock: Lock, tree: KernelTree, asked: Sequence[str]) -> tuple[str, ...]:
    """The targets whose headers are of the common import, as far as the kernel has their arch."""
    refuse_unconfigured(config, asked)
    here = lock.imports[DEFAULT].arches
    for arch in asked:
        if arch in config.frozen or arch not in here:
            why = "is frozen" if arch in config.frozen else "has no headers here yet"
            raise KernelError(f"{arch} {why}, so none of its headers can move alone", help="leave --header out")
    wanted = [arch for arch in config.arches if arch in (asked or here) and arch not in config.frozen]
    return tuple(known_to(tree, wanted) or wanted)


def _names(
    config: Config, lock: Lock, tree: KernelTree, asked: Sequence[str], targets: Sequence[str]
) -> tuple[str, ...]:
    """The headers that are meant: names, patterns, or paths of the project."""
    located = {config.located(path): file.chain[-1] for path, file in lock.files.items() if file.chain}
    named = {each for target in targets for each in config.entries_of(target, _exported(config, tree, target))}
    known = sorted({*located.values(), *named})
    found: dict[str, None] = {}
    for word in asked:
        if is_pattern(word):
            names = _matching(word, known)
        else:
            names = [name for name in (word, located.get(word, "")) if name in known][:1]
        if not names:
            raise _unknown(config, word, known)
        found |= dict.fromkeys(names)
    return tuple(found)


def _exported(config: Config, tree: KernelTree, target: str) -> Collection[str]:
    """What patterns of ``import`` may find in the kernel."""
    return exports(tree, TARGETS[target].kernel_arch).headers() if config.patterns else ()


def _matching(pattern: str, known: Sequence[str]) -> list[str]:
    try:
        return [name for name in known if matches_any((pattern,), name)]
    except re.error as error:
        raise HeadergenError(f"{pattern!r} is no pattern: {error.msg}", help="write --header 'linux/*.h'") from error


def _unknown(config: Config, word: str, known: Sequence[str]) -> ConfigError:
    if is_pattern(word):
        return ConfigError(f"no header here matches {word!r}", help="quote the pattern: --header 'linux/*.h'")
    line = f'add "{word}" to the headers of a place' if config.places else f'write import = ["{word}"], with the others'
    where = f"{line} in {config.source}"
    return ConfigError(
        f"{word} is not configured here{or_nearest(word, known)}",
        location=config.source,
        help=f"{where}, and run this again: the commit takes that line along",
    )


def _lies_nowhere(config: Config, tree: KernelTree, name: str, targets: Sequence[str]) -> HeadergenError:
    arch = TARGETS[targets[0]].kernel_arch
    if any(spots(config, name, TARGETS[target].kernel_arch) for target in targets):
        return missing_header(targets[0], arch, name, tree.title)
    return ConfigError(
        f"no place takes {name}", location=config.source, help="add it to the headers of a place, and run this again"
    )


def _refuse_older(lock: Lock, tree: KernelTree, paths: Mapping[str, str]) -> None:
    for path, name in paths.items():
        file = lock.files.get(path)
        here = (file.held or lock.imports[file.import_name].kernel.version or "") if file else ""
        if older(tree.id.version or "", here):
            raise older_kernel(tree, here, f"{name} is of")


def _import_of(lock: Lock, new: LockedImport) -> tuple[str, LockedImport]:
    """The import that headers of a kernel belong to: one that is there for just that, or one of their own."""
    for name in chain([DEFAULT], _own_names(new.kernel)):
        there = lock.imports.get(name)
        if there is None:
            return name, new
        if _alike(there, new):
            gone = tuple(sorted({*there.gone, *new.gone}))
            return name, replace(there, edits={**there.edits, **new.edits}, gone=gone)
    raise AssertionError("there is always one more name")


def _own_names(kernel: KernelId) -> Iterator[str]:
    version = re.sub(r"[^A-Za-z0-9]", "_", kernel.version or "unknown")
    base = f"linux_{version}_{kernel.commit[:12]}" if kernel.commit else f"linux_{version}"
    yield base
    for number in count(2):
        yield f"{base}_{number}"


def _alike(one: LockedImport, other: LockedImport) -> bool:
    same = [replace(each, arches=(), places="", gone=(), edits={}, patterns=()) for each in (one, other)]
    edits = one.edits.keys() & other.edits.keys()
    return same[0] == same[1] and all(one.edits[name] == other.edits[name] for name in edits)

"""Derives an import again from its kernel, and says how it differs from the one that is here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from headergen.changeset import FileChange, Present, between
from headergen.config import COMMENTS, Comments, Config
from headergen.diagnostics import Diagnostic, KernelError
from headergen.diagnostics import rules_import as rules
from headergen.kernel import KernelTree
from headergen.lock import Lock, LockedFile
from headergen.model import KernelId, Location
from headergen.model.licences import LICENCE
from headergen.pipeline.importing import INSTALLED, import_headers
from headergen.project.arches import for_one_arch, known_to, refuse_one_arch_for_many
from headergen.project.locks import lies_for
from headergen.project.opened import Project
from headergen.project.patches import patch_texts
from headergen.project.standing import settled


class Derived(Struct, frozen=True):
    """How an import differs from what ``kernel`` gives; ``proven`` are the headers that were compared."""

    kernel: str
    findings: tuple[Diagnostic, ...]
    proven: frozenset[str]


def derived(project: Project, tree: KernelTree) -> Derived:
    """Compares the imports that are of this kernel with it, in bytes and in what the lock says. ``KernelError`` where
    none is of it.
    """
    config, lock = project.config, project.lock
    names = [name for name, each in lock.imports.items() if _may_be(each.kernel, tree.id)]
    if not names:
        known = ", ".join(
            f"Linux {each.kernel.version or '?'}{f' at {each.kernel.commit}' if each.kernel.commit else ''}"
            for each in lock.imports.values()
        )
        at = f" at {tree.id.commit}" if tree.id.commit else ""
        raise KernelError(
            f"{tree.title}{at} is not what was imported here: {known}",
            location=tree.origin,
            help="give a tree of the version and commit that the lock names",
        )
    patches = patch_texts(config)
    findings = [finding for name in names for finding in _against(project, tree, name, patches)]
    proven = frozenset(path for name in names for path in lock.files_of(name))
    return Derived(tree.title, tuple(findings), proven)


def _against(project: Project, tree: KernelTree, name: str, patches: Mapping[str, bytes]) -> Iterator[Diagnostic]:
    """How one import differs from what a kernel gives today, with the patches of the project's edits."""
    config, lock = project.config, project.lock
    entry, own = lock.imports[name], lock.files_of(name)
    arches = _arches(config, lock, name, tree)
    if entry.alone:
        arches = [*for_one_arch(config, tree, arches, {file.chain[-1] for file in own.values() if file.chain})]
    else:
        refuse_one_arch_for_many(tree, arches)
    others = own.keys() ^ lock.files.keys() if entry.alone else lock.moved_alone.keys()
    now = replace(config, comments=_comments(entry.comments))
    if tree.kind == "installed":  # they come without licences, and prove nothing of them
        now = replace(now, licences=())
        own = {path: file for path, file in own.items() if file.form != LICENCE}
    made = import_headers(
        now,
        tree,
        arches,
        held=_here(project, (path for path, file in lock.files.items() if file.held)),
        kept=_here(project, others),
        moved=own if entry.alone else None,
        given_up=entry.gone,
        patches=patches,
    )
    # what went alone, with a kernel that has it no more, is gone from this one too
    apart = others if entry.alone else {*others, *lock.gone}
    derived_headers = {path: data for path, data in made.headers.items() if path not in apart}
    present = {path: Present(0o100644, project.headers[path]) for path in own if path in project.headers}
    for change in between(present, derived_headers):
        yield _differs(config, change, tree.title)
    # installed headers have other sources than those of a kernel's tree, and may be the same all the same
    same_kind = (entry.rules == INSTALLED) == (made.entry.rules == INSTALLED)
    yield from _records_differ(config, own, made.files, tree.title, sources=same_kind)
    if not entry.alone:
        yield from settled(config, made.settled, tree.title)


def _here(project: Project, paths: Iterable[str]) -> dict[str, tuple[bytes, LockedFile]]:
    """Those of some headers that are here, each with what the lock says of it."""
    return {path: (project.headers[path], project.lock.files[path]) for path in paths if path in project.headers}


def _arches(config: Config, lock: Lock, name: str, tree: KernelTree) -> list[str]:
    """The targets that an import's headers were read for."""
    entry = lock.imports[name]
    if not entry.alone:
        return [arch for arch in config.arches if arch in entry.arches]
    thawed = [arch for arch in config.arches if arch in lock.arches and arch not in config.frozen]
    those = [arch for arch in thawed if any(lies_for(config, path, [arch]) for path in lock.files_of(name))]
    return known_to(tree, those) or thawed


def _may_be(recorded: KernelId, given: KernelId) -> bool:
    """Whether it makes sense to compare: the same version, and the same commit where both say one."""
    return recorded.version == given.version and (
        None in (recorded.commit, given.commit) or recorded.commit == given.commit
    )


def _comments(recorded: str) -> Comments:
    return next((each for each in COMMENTS if each == recorded), "keep")


def _differs(config: Config, change: FileChange, title: str) -> Diagnostic:
    what = {
        "added": f"{title} has this header and the import does not",
        "removed": f"{title} does not bring this header",
    }.get(change.kind, f"the header is not what {title} gives")
    # read as the change that would make the import right
    return Diagnostic(rules.DIFFERS_FROM_KERNEL, what, Location(config.located(change.path), 0), detail=change.diff())


def _records_differ(
    config: Config, recorded: Mapping[str, LockedFile], made: Mapping[str, LockedFile], title: str, *, sources: bool
) -> Iterator[Diagnostic]:
    for path in recorded.keys() & made.keys():
        old, new = recorded[path], made[path]
        for what in ("source", "source_hash", "hash") if sources else ("hash",):
            if getattr(old, what) != getattr(new, what):
                words = what.replace("_", " ")
                yield Diagnostic(
                    rules.DIFFERS_FROM_KERNEL, f"{path}: the lock's {words} is not {title}'s", Location(config.lock, 0)
                )

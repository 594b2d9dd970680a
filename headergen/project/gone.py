"""Headers that the project has and a kernel has no more: since when, and how to go on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from headergen.closure import included
from headergen.config import Config
from headergen.config.patterns import names_whole
from headergen.config.places import laid_headers, spots
from headergen.diagnostics import KernelError
from headergen.kernel import KernelTree, known_removal, missing_header, removal_of
from headergen.lock import Lock, LockedFile
from headergen.pipeline.imported import Imported
from headergen.project.opened import Project
from headergen.targets import TARGETS, kernel_arches

_SEARCHED = 5  # headers whose removal is looked for in the history of a kernel


def refuse_gone(project: Project, tree: KernelTree, gone: Mapping[str, str], *, drop: bool) -> None:
    """``KernelError`` for headers, by path, that are imported and that the kernel does not export, unless they are to
    be dropped. A module never goes on without a header that it names.
    """
    config = project.config
    of_modules = {entry: module.name for module in config.modules.values() for entry in module.entries}
    for target in config.arches if gone else ():
        arch = TARGETS[target].kernel_arch
        for name in sorted({*gone.values()} & {*config.entries_of(target)}):
            here = any(spot.path in gone for spot in spots(config, name, arch))
            if here and (name in of_modules if drop else known_removal(arch, name)):
                error = missing_header(target, arch, name, tree.title)
                if name not in of_modules:
                    error.help += "; or --drop-gone goes on without it"
                raise error
    if not gone or drop:
        return
    names = list(dict.fromkeys(sorted(gone.values())))
    raise KernelError(
        f"{tree.title} has {names[0]} no more" if len(names) == 1 else f"{tree.title} has {len(names)} headers no more",
        location=tree.origin if tree.origin != tree.title else "",
        detail="\n".join(_told(project.lock, tree, gone)),
        help=f"--drop-gone goes on without, and the name can go from {config.source}; or keep it: write it in holds",
    )


def gone_by_patterns(config: Config, old: Lock, new: Lock) -> dict[str, str]:
    """The headers, by path, that went between two locks because a kernel has no more what patterns of ``import`` found:
    nobody names them, so they go with it.
    """
    lost = old.files.keys() - new.files.keys() if config.patterns else ()
    return {
        path: name
        for arch in kernel_arches(config.arches)
        for path, (name, _) in laid_headers(config, lost, arch).items()
        if names_whole(config.patterns, name)
    }


def refuse_needed(config: Config, tree: KernelTree, gone: Mapping[str, str], imported: Imported) -> None:
    """``KernelError`` where a header that stays as it is includes one of those, by path, that go."""
    held = [path for path, file in imported.files.items() if file.held] if gone else []
    for arch in kernel_arches(config.arches) if held else ():
        here = {name for name, _ in laid_headers(config, imported.files, arch).values()}
        left = {name for name, _ in laid_headers(config, gone, arch).values()} - here
        for path, (name, _) in laid_headers(config, held, arch).items():
            for names in included(name, imported.headers[path]):
                if left & {*names} and not here & {*names}:
                    raise KernelError(
                        f"{tree.title} has {min(left & {*names})} no more, and {path}, which stays, includes it",
                        location=config.source,
                        help="--drop-gone goes on without; or keep it: write it in holds",
                    )


def _told(lock: Lock, tree: KernelTree, gone: Mapping[str, str]) -> Iterator[str]:
    searched = 0
    for path, name in sorted(gone.items(), key=lambda item: (item[1], item[0])):
        file = lock.files[path]
        kernel = lock.imports[file.import_name].kernel
        line = f"  {path}: Linux {file.held or kernel.version or '?'} has it, {tree.title} has not"
        if (searched := searched + 1) <= _SEARCHED and not file.held:
            line += _since(tree, kernel.commit, kernel.version, file)
        yield line if path.endswith(name) else f"{line} ({name})"


def _since(tree: KernelTree, commit: str | None, version: str | None, file: LockedFile) -> str:
    found = removal_of(tree, file.source, [name for name in (commit, *_tags(version)) if name])
    return f"; removed by {found}" if found else ""


def _tags(version: str | None) -> Iterator[str]:
    """What the tag of a release may be called: 6.12.0 is v6.12."""
    if version:
        yield f"v{version}"
        yield f"v{version.removesuffix('.0')}" if version.count(".") > 1 else f"v{version}"

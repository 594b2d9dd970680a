"""The lock after an import, or after what is configured has changed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

import headergen
from headergen.config import Config
from headergen.config.places import headers_of, is_frozen
from headergen.diagnostics import KernelError
from headergen.lock import DEFAULT, Lock, LockedFile
from headergen.targets import TARGETS, kernel_arches

if TYPE_CHECKING:
    from headergen.pipeline.imported import Imported


def merged_lock(config: Config, old: Lock, new: Imported | None, *, templates: str) -> Lock:
    """The lock after an import: other imports as they were, without targets that are no longer configured."""
    imports = dict(old.imports)
    files = {path: each for path, each in old.files.items() if new is None or not _replaced(old, each, new.name)}
    if new is not None:
        imports[new.name] = new.entry
        files |= new.files
    kept = {}
    for name, each in imports.items():
        arches = tuple(arch for arch in each.arches if arch in config.arches and belongs(config, arch, name))
        if arches or (each.alone and any(file.import_name == name for file in files.values())):
            kept[name] = replace(each, arches=arches)
    files = {path: each for path, each in files.items() if each.import_name in kept}
    if new is not None:
        from headergen.pipeline.forms import places_digest  # for who imports

        own = [path for path, each in files.items() if each.import_name == new.name]
        kept[new.name] = replace(kept[new.name], places=places_digest(config, own))
    return Lock(headergen.__version__, templates, kept, files)


def _replaced(old: Lock, file: LockedFile, name: str) -> bool:
    """Whether an import of that name takes the place of a header: one that moved alone goes with all the others."""
    return file.import_name == name or (name == DEFAULT and old.imports[file.import_name].alone)


def lock_after_move(config: Config, old: Lock, new: Imported, goes: Collection[str], *, templates: str) -> Lock:
    """The lock after some headers moved alone; those at the paths ``goes`` are there no more."""
    from headergen.pipeline.forms import places_digest

    files = {path: each for path, each in old.files.items() if path not in goes} | dict(new.files)
    named = {each.import_name for each in files.values()}
    imports = {}
    for name, each in {**old.imports, new.name: new.entry}.items():
        own = [path for path, file in files.items() if file.import_name == name]
        again = name in (new.name, DEFAULT) or each.alone
        gone = tuple(path for path in each.gone if path not in files)
        if not each.alone or name in named or gone:
            imports[name] = replace(each, gone=gone, places=places_digest(config, own) if again else each.places)
    return Lock(headergen.__version__, templates, imports, files)


def belongs(config: Config, arch: str, name: str) -> bool:
    """Whether a target's headers are to come from the import of that name."""
    kernel_arch = TARGETS[arch].kernel_arch
    return name == (kernel_arch if is_frozen(config, kernel_arch) else DEFAULT)


def lies_for(config: Config, path: str, arches: Sequence[str]) -> bool:
    """Whether a header lies where one of some targets reads it."""
    return any(headers_of(config, {path: b""}, arch) for arch in kernel_arches(arches))


def joined(config: Config, old: Lock, new: Imported) -> Imported:
    """An import of some arches with what the others have from the same kernel: they share the generic headers.

    ``KernelError`` where those are not the same: then it is not the same kernel, whatever it says.
    """
    before = old.imports.get(new.name)
    others = [arch for arch in before.arches if arch not in new.entry.arches] if before else []
    others = [arch for arch in others if arch in config.arches and belongs(config, arch, new.name)]
    if not others:
        return new
    kept = {p: f for p, f in old.files.items() if f.import_name == new.name and lies_for(config, p, others)}
    for path in kept.keys() & new.files.keys():
        if kept[path].hash != new.files[path].hash:
            raise KernelError(
                f"{path} is shared with {', '.join(others)}, and is not the same in this kernel",
                help="sync without --arch, so that all of them move together",
            )
    entry = replace(new.entry, arches=tuple(sorted((*new.entry.arches, *others))))
    return replace(new, entry=entry, files={**new.files, **kept})

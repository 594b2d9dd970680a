"""The lock after an import, or after what is configured has changed."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

import headergen
from headergen.config import Config
from headergen.config.places import headers_of, is_frozen
from headergen.diagnostics import KernelError
from headergen.lock import DEFAULT, Lock
from headergen.pipeline.importing import Imported
from headergen.targets import TARGETS


def merged_lock(config: Config, old: Lock, new: Imported | None, *, templates: str) -> Lock:
    """The lock after an import: other imports as they were, without targets that are no longer configured."""
    imports = dict(old.imports)
    files = {path: each for path, each in old.files.items() if new is None or each.import_name != new.name}
    if new is not None:
        imports[new.name] = new.entry
        files |= new.files
    kept = {}
    for name, each in imports.items():
        arches = tuple(arch for arch in each.arches if arch in config.arches and belongs(config, arch, name))
        if arches:
            kept[name] = replace(each, arches=arches)
    files = {path: each for path, each in files.items() if each.import_name in kept}
    return Lock(headergen.__version__, templates, kept, files)


def belongs(config: Config, arch: str, name: str) -> bool:
    """Whether a target's headers are to come from the import of that name."""
    kernel_arch = TARGETS[arch].kernel_arch
    return name == (kernel_arch if is_frozen(config, kernel_arch) else DEFAULT)


def _is_of(config: Config, path: str, arches: Sequence[str]) -> bool:
    """Whether a header lies where one of some targets reads it."""
    return any(headers_of(config, {path: b""}, arch) for arch in {TARGETS[each].kernel_arch for each in arches})


def joined(config: Config, old: Lock, new: Imported) -> Imported:
    """An import of some arches with what the others have from the same kernel: they share the generic headers.

    ``KernelError`` where those are not the same: then it is not the same kernel, whatever it says.
    """
    before = old.imports.get(new.name)
    others = [arch for arch in before.arches if arch not in new.entry.arches] if before else []
    others = [arch for arch in others if arch in config.arches and belongs(config, arch, new.name)]
    if not others:
        return new
    kept = {p: f for p, f in old.files.items() if f.import_name == new.name and _is_of(config, p, others)}
    for path in kept.keys() & new.files.keys():
        if kept[path].hash != new.files[path].hash:
            raise KernelError(
                f"{path} is shared with {', '.join(others)}, and is not the same in this kernel",
                help="sync without --arch, so that all of them move together",
            )
    entry = replace(new.entry, arches=tuple(sorted((*new.entry.arches, *others))))
    return replace(new, entry=entry, files={**new.files, **kept})

"""The lock after an import, or after what is configured has changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import headergen
from headergen.config import Config
from headergen.lock import DEFAULT, Lock
from headergen.pipeline.places import is_frozen
from headergen.targets import TARGETS

if TYPE_CHECKING:
    from headergen.pipeline.importing import Imported


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

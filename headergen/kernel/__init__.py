"""Opens a kernel: a source directory, a git repository, a tarball, or a directory of installed headers.

Nothing in a kernel tree is ever run. Its version comes from its makefile, its commit from git, and which headers it
exports from its ``Kbuild`` lists, all read as text.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from headergen.kernel.exported import GENERATED, Exports
    from headergen.kernel.history import is_former_arch, known_removal, missing_arch, missing_header
    from headergen.kernel.identity import version_of_folders
    from headergen.kernel.ioctl_numbers import ioctl_blocks
    from headergen.kernel.keeping import default_cache
    from headergen.kernel.tree import (
        KernelTree,
        exports,
        is_kernel_at,
        is_of_kernel,
        is_source,
        open_kernel,
        removal_of,
    )

__all__ = [
    "GENERATED",
    "Exports",
    "KernelTree",
    "default_cache",
    "exports",
    "ioctl_blocks",
    "is_former_arch",
    "is_kernel_at",
    "is_of_kernel",
    "is_source",
    "known_removal",
    "missing_arch",
    "missing_header",
    "open_kernel",
    "removal_of",
    "version_of_folders",
]

_ROOMS = {
    "GENERATED": "exported",
    "Exports": "exported",
    "KernelTree": "tree",
    "default_cache": "keeping",
    "exports": "tree",
    "ioctl_blocks": "ioctl_numbers",
    "is_former_arch": "history",
    "is_kernel_at": "tree",
    "is_of_kernel": "tree",
    "is_source": "tree",
    "known_removal": "history",
    "missing_arch": "history",
    "missing_header": "history",
    "open_kernel": "tree",
    "removal_of": "tree",
    "version_of_folders": "identity",
}


def __getattr__(name: str) -> object:
    """Loads what is asked for: who wants a version alone does not pay for trees, tarballs and git."""
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
    globals()[name] = value
    return value

"""Opens a kernel: a source directory, a git repository, a tarball, or a directory of installed headers.

Nothing in a kernel tree is ever run. Its version comes from its makefile, its commit from git, and which headers it
exports from its ``Kbuild`` lists, all read as text.
"""

from __future__ import annotations

from headergen.kernel.cache import default_cache
from headergen.kernel.exports import GENERATED, Exports
from headergen.kernel.history import missing_arch, missing_header
from headergen.kernel.tree import KernelTree, exports, open_kernel

__all__ = [
    "GENERATED",
    "Exports",
    "KernelTree",
    "default_cache",
    "exports",
    "missing_arch",
    "missing_header",
    "open_kernel",
]

"""The texts of a kernel's licences, which projects carry beside its headers: the only files of it that are no headers.

Nothing else may be named in their stead, for what a lock names counts as imported.
"""

from __future__ import annotations

import re

LICENCE = "licence"  # the form of such a file in the lock
LICENCE_PATH = r"COPYING|LICENSES/[a-z]+/[A-Za-z0-9][A-Za-z0-9.+-]*"  # in the kernel's tree

_PATH = re.compile(LICENCE_PATH, re.ASCII)


def is_licence(path: str) -> bool:
    """Whether a path of a kernel's tree is that of a licence."""
    return bool(_PATH.fullmatch(path))


def lies_as_licence(path: str, source: str) -> bool:
    """Whether a file at ``path`` of a project may be the licence ``source``: it goes by the same name."""
    return is_licence(source) and f"/{path}".endswith(f"/{source}")

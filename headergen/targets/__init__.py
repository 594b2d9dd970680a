"""The table of targets: what headergen knows of each ABI, so that no answer ever depends on the host.

A target belongs to a kernel arch (``x86_64`` and ``i386`` to ``x86``). Adding one is a row in ``rows.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from headergen.targets.rows import ROWS
from headergen.targets.target import IoctlEncoding, Target

__all__ = ["TARGETS", "IoctlEncoding", "Target"]

TARGETS: Mapping[str, Target] = MappingProxyType({row.name: row for row in ROWS})

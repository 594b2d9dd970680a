"""What an import is, for who makes one and for who has it from before: the latter loads nothing that makes headers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct, field

from headergen.diagnostics import Diagnostic
from headergen.lock import LockedFile, LockedImport
from headergen.model.licences import LICENCE

if TYPE_CHECKING:
    from headergen.model import Abi
    from headergen.pipeline.headers import KernelHeaders


class Imported(Struct, frozen=True):
    """What one kernel gives to a project: headers by their path in the lock, and what the lock says of
    them. ``looked_at`` counts the headers that the kernel exports for these targets; ``abis`` are the interfaces that
    were read on the way, by target and module, with how many had to be (``asked``); ``exported`` is all that the kernel
    has, by kernel arch, whatever is held. ``targets`` are those that were looked at. ``gone`` are headers that were
    given up, by path; ``moved`` and ``along`` the names of those that moved alone, and that came along with them.
    ``settled`` are the paths of the project's own headers that are what the kernel gives.
    """

    name: str
    entry: LockedImport
    headers: Mapping[str, bytes]
    files: Mapping[str, LockedFile]
    findings: tuple[Diagnostic, ...] = ()
    looked_at: int = 0
    abis: Mapping[tuple[str, str], Abi] = field(default_factory=dict)
    exported: Mapping[str, KernelHeaders] = field(default_factory=dict)
    targets: tuple[str, ...] = ()
    gone: Mapping[str, str] = field(default_factory=dict)
    moved: tuple[str, ...] = ()
    along: tuple[str, ...] = ()
    asked: int = 0
    settled: tuple[str, ...] = ()

    @property
    def brought(self) -> int:
        """How many headers it brings, each counted at every place."""
        names = {*self.moved, *self.along}
        if not names and not self.entry.alone:
            return sum(file.form != LICENCE for file in self.files.values())
        return sum(bool(file.chain) and file.chain[-1] in names for file in self.files.values())

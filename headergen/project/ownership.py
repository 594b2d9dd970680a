"""Whose a file is that lies in a managed folder. What the lock names is headergen's, and what it rendered; nothing else
is, wherever it lies: that is never written over, moved or removed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from msgspec import Struct

from headergen.changeset import ChangeSet, Present
from headergen.config import Config
from headergen.config.places import lock_path
from headergen.diagnostics import RepositoryError
from headergen.diagnostics.phrases import amount, below
from headergen.lock import Lock

_MARK, _HEAD = b"headergen", 500  # every rendered file names its maker in its first bytes
_PLAIN = (0o100644, 0o100755)


class Owner(Struct, frozen=True):
    """Knows headergen's files of a project: by the locks that were written so far, and by what rendered files say of
    themselves, on the disk or in the commit that is checked out (``at_head`` reads a path of the project there).
    """

    config: Config
    locks: Callable[[], Iterable[Lock]]  # each is read when those before it do not say it
    at_head: Callable[[str], bytes | None] = lambda _: None
    former: frozenset[str] = frozenset()  # what the lock names by a layout that is configured no more

    def owns(self, path: str, present: Present) -> bool:
        """Whether the file at a path of the project, with that content, is headergen's."""
        if path == self.config.lock or path in self.former:
            return True
        header = path if self.config.places else lock_path(self.config, path)
        if header is not None and any(header in lock.files for lock in self.locks()):
            return True
        if not path.startswith(f"{self.config.output}/"):
            return False
        if present.mode in _PLAIN and rendered(present.data):
            return True
        before = self.at_head(path)  # what was edited is headergen's still
        return before is not None and rendered(before)

    def others(self, found: Mapping[str, Present]) -> list[str]:
        """The paths of ``found`` that are somebody else's, sorted."""
        return sorted(path for path, present in found.items() if not self.owns(path, present))

    def spared(self, changes: ChangeSet) -> ChangeSet:
        """``changes`` without the removal of what is somebody else's."""
        kept = [c for c in changes.changes if c.new is not None or c.old is None or self.owns(c.path, c.old)]
        return ChangeSet(changes.root, tuple(kept), changes.looked_at)

    def refuse_overwriting(self, changes: ChangeSet) -> None:
        """``RepositoryError`` with the list where ``changes`` would write over somebody else's files."""
        others = [c for c in changes.changes if c.old is not None and not self.owns(c.path, c.old)]
        in_the_way = [c.path for c in others if c.new is None or c.old is None or c.new != c.old.data]
        if in_the_way:
            raise RepositoryError(
                f"{amount(len(in_the_way), 'file')} that headergen did not make, where it would write",
                location=str(changes.root),
                detail=below(in_the_way),
                help=(
                    "headergen adopt KERNEL takes over headers that are a kernel's; to keep them, write them in local"
                    " with a reason; to get the kernel's, remove them in a commit first"
                ),
            )

    def refuse_first_import(self, found: Mapping[str, Present], ignored: Collection[str]) -> None:
        """``RepositoryError`` with the list where a first import would go into a folder with other people's files."""
        if self.config.places or any(lock.files for lock in self.locks()):
            return  # in places others' files may lie beside
        held = {self.config.located(hold.header) for hold in self.config.holds}
        here = [path for path in self.others(found) if lock_path(self.config, path) and path not in {*ignored, *held}]
        if here:
            raise RepositoryError(
                f"{self.config.headers} holds {amount(len(here), 'file')} that no import brought",
                location=self.config.source,
                detail=below(here),
                help="set headers to another folder; or take them over: headergen adopt KERNEL",
            )


def rendered(data: bytes) -> bool:
    """Whether a file says that headergen rendered it, or is empty as it renders some."""
    return _MARK in data[:_HEAD] or not data

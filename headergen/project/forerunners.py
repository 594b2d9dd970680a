"""Headers that a project imported before it had a lock, and that none names: they went, they moved, or they are newer.

A lock names what lay there when headers were adopted. In the history before it an update also changes headers that the
kernel or the project dropped since, or that lay elsewhere. They are no code, so they make no mixture; nor are they
taken for headergen's, so that a commit that changes them and code is none either. Behind it a lock counts alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from headergen.git.plumbing import Git
from headergen.model.commits import Change
from headergen.project.states import MOSTLY, entries_below


class Forerunners:
    """``revision`` is the first with a lock, ``named`` what it names, ``folders`` where headers lie, ``locks`` where it
    may lie; all as paths from the top of the repository.
    """

    def __init__(
        self, git: Git, revision: str, named: frozenset[str], folders: Iterable[str], locks: tuple[str, ...]
    ) -> None:
        self._git, self._revision, self._locks = git, revision, locks
        self._names = {_name(path) for path in named}
        self._folders = tuple(f"{folder}/" for folder in folders if self._is_of_headers(folder, named))

    def _is_of_headers(self, folder: str, named: frozenset[str]) -> bool:
        found = [f"{folder}/{path}" for path in entries_below(self._git, self._revision, folder)]
        headers = [path for path in found if path.endswith(".h")]
        return bool(headers) and sum(path in named for path in headers) >= MOSTLY * len(headers)

    def have(self, revision: str, change: Change) -> bool:
        """Whether a changed path of a commit (or tree) is such a header."""
        entries = [entry for entry in (change.old, change.new) if entry is not None]
        if not change.path.endswith(".h") or any(entry.kind != "file" for entry in entries):
            return False
        if not (change.path.startswith(self._folders) or self._lay_elsewhere(change.path)):
            return False
        return not any(self._git.object(f"{revision}:{lock}") for lock in self._locks)

    def _lay_elsewhere(self, path: str) -> bool:
        """Whether a header that a lock names has the name of one that is gone, or of an arch that nobody imports."""
        name = _name(path)
        if name not in self._names:
            return False
        return name.startswith("asm/") or self._git.object(f"{self._revision}:{path}") is None


def _name(path: str) -> str:
    """What a header is called by, in nearly all cases: ``linux/kvm.h``."""
    return "/".join(path.split("/")[-2:])

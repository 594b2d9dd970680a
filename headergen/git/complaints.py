"""What git complains of, and the way out of it."""

from __future__ import annotations

from pathlib import Path

from headergen.diagnostics import RepositoryError

REFETCH = "git fetch --refetch --no-filter gets it (before git 2.36 a new clone does, without --filter)"
"""The way out of a partial clone."""

# the way out by what git says, the surest sign first
_WAYS = {
    "run it inside a git repository (git init makes one)": ("not a git repository",),
    "make room on the disk, and run this again": (
        "No space left on device", "Out of diskspace", "Disk quota exceeded",
        "couldn't write '", "unable to write new",  # of a ref, and of an index: it says no reason
    ),
    "give yourself the right to read and write there, and run this again": (
        "insufficient permission", "Permission denied",
    ),
    f"the clone is partial, and what it lacks cannot be had: there, {REFETCH}": (
        "could not fetch", "promisor",
    ),
    "the clone may be shallow or partial: git fetch --unshallow": (
        "shallow", "missing", "bad object", "unable to read",
    ),
}  # fmt: skip


def refuse_strange(path: Path, said: str) -> None:
    """Raises ``RepositoryError`` where git said that the repository is another user's."""
    if "dubious ownership" in said:
        raise RepositoryError(
            "the repository belongs to another user", location=str(path), help=f"if you trust it: {_trusting(said)}"
        )


def _trusting(said: str) -> str:
    """The command by which a user trusts it; git has named its top."""
    command = "git config --global --add safe.directory "
    return command + (said.partition(command)[2].partition("\n")[0] or "PATH")


def way_out(said: str, otherwise: str = "see what git says above") -> str:
    """What to do where git said that."""
    if "dubious ownership" in said:
        return f"the repository belongs to another user: {_trusting(said)}"
    return next((way for way, signs in _WAYS.items() if any(sign in said for sign in signs)), otherwise)

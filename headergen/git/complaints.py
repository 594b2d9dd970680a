"""What git complains of, and the way out of it."""

from __future__ import annotations

from pathlib import Path

from headergen.diagnostics import RepositoryError


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
    if "not a git repository" in said:
        return "run it inside a git repository (git init makes one)"
    if "could not fetch" in said or "promisor" in said:
        return "the clone is partial, and what it lacks cannot be had: there, git fetch --refetch --no-filter gets it"
    if "shallow" in said or "missing" in said or "bad object" in said or "unable to read" in said:
        return "the clone may be shallow or partial: git fetch --unshallow"
    return otherwise

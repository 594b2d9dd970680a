"""How the user's configuration would have a commit be: whether it is signed; and the encoding that is ours to say."""

from __future__ import annotations

from headergen.diagnostics import RepositoryError
from headergen.git.plumbing import Git

# what headergen writes is UTF-8, whatever the user's editor writes: git would label it by the configuration
IN_UTF8 = ("-c", "i18n.commitEncoding=UTF-8")


def signs_commits(git: Git) -> bool:
    """Whether the user signs commits; ``RepositoryError`` where the configuration does not say it in words of git's."""
    code, out, said = git.outcome("config", "--type=bool", "--get", "commit.gpgSign")
    if code not in (0, 1):  # git commit refuses it too; a commit that is not signed would be worse
        raise RepositoryError(
            "commit.gpgSign is neither true nor false",
            location=str(git.root),
            detail=said,
            help="git config commit.gpgSign true, or false",
        )
    return out.strip() == b"true"

"""Builds small real git histories for tests: one ``git fast-import`` for each, so that a random one costs little.

The repository is written as git would, without a process of its own: half of what such a test takes is starting git.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

CONFIG = os.fspath(Path(__file__).parent / "data" / "gitconfig")  # in the place of the user's own
QUIET = {
    **{k: v for k, v in os.environ.items() if not k.startswith("GIT_")},
    "GIT_CONFIG_GLOBAL": CONFIG,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "A U Thor",
    "GIT_AUTHOR_EMAIL": "author@example.org",
    "GIT_COMMITTER_NAME": "C O Mitter",
    "GIT_COMMITTER_EMAIL": "committer@example.org",
}


@dataclass(frozen=True)
class File:
    """What a path becomes: content with git's mode (a link's content is its target, a submodule's a commit id)."""

    content: bytes
    mode: str = "100644"


def git(root: Path, *arguments: str, input: bytes | None = None) -> str:
    """Runs git in ``root`` without the user's configuration and returns its output, undecodable bytes kept."""
    done = subprocess.run(["git", *arguments], cwd=root, input=input, capture_output=True, env=QUIET, check=False)
    if done.returncode:
        raise AssertionError(f"git {arguments}: {os.fsdecode(done.stderr)}")
    return os.fsdecode(done.stdout).rstrip("\n")


def repository(root: Path, *, work_tree: bool = False) -> Path:
    """An empty repository with an identity; on branch ``main``."""
    return initialized(root, "Re Writer", "rewriter@example.org", bare=not work_tree)


def initialized(root: Path, name: str = "", email: str = "", *, bare: bool = False) -> Path:
    """What ``git init`` makes of a folder, on branch ``main``; with an identity where there is a name."""
    inside = root if bare else root / ".git"
    for folder in ("objects/info", "objects/pack", "refs/heads", "refs/tags", "hooks", "info"):
        (inside / folder).mkdir(parents=True, exist_ok=True)
    (inside / "HEAD").write_text("ref: refs/heads/main\n")
    core = ["repositoryformatversion = 0", "filemode = true", f"bare = {str(bare).lower()}"]
    core += [] if bare else ["logallrefupdates = true"]
    user = [f"name = {name}", f"email = {email}"] if name else []
    sections = {"core": core, "user": user}
    lines = [line for key, rows in sections.items() if rows for line in (f"[{key}]", *(f"\t{row}" for row in rows))]
    (inside / "config").write_text("\n".join(lines) + "\n")
    return root


@dataclass(frozen=True)
class Made:
    """A commit to make: path to file, or None to remove it."""

    files: Mapping[str, File | bytes | None]
    message: bytes = b"Change\n"
    author: bytes = b"A U Thor <author@example.org> 1700000000 +0100"
    parents: tuple[int, ...] | None = None  # indices of earlier ones; None: the one before
    encoding: bytes = b""


def build(root: Path, commits: Sequence[Made], branch: str = "main") -> list[str]:
    """Imports the commits and points ``branch`` at the last one; returns their ids in order."""
    stream: list[bytes] = []
    for index, commit in enumerate(commits):
        parents = ((index - 1,) if index else ()) if commit.parents is None else commit.parents
        if not parents:
            stream.append(b"reset refs/heads/%s\n" % os.fsencode(branch))
        stream.append(b"commit refs/heads/%s\nmark :%d\n" % (os.fsencode(branch), index + 1))
        stream.append(b"author %s\ncommitter %s\n" % (commit.author, commit.author))
        if commit.encoding:
            stream.append(b"encoding %s\n" % commit.encoding)
        stream.append(b"data %d\n%s\n" % (len(commit.message), commit.message))
        if parents:
            stream.append(b"from :%d\n" % (parents[0] + 1))
        stream += [b"merge :%d\n" % (p + 1) for p in parents[1:]]
        for path, file in sorted(commit.files.items(), key=lambda item: item[1] is not None):
            stream.append(_file(path, File(file) if isinstance(file, bytes) else file))
    marks = root / "marks.tmp"
    git(root, "fast-import", "--quiet", "--force", f"--export-marks={marks.name}", input=b"".join(stream))
    read = dict(line.split(" ") for line in marks.read_text().splitlines())
    marks.unlink()
    return [read[f":{i + 1}"] for i in range(len(commits))]


def _file(path: str, file: File | None) -> bytes:
    name = b'"%s"' % b"".join(b"\\%03o" % byte for byte in os.fsencode(path))
    if file is None:
        return b"D %s\n" % name
    if file.mode == "160000":
        return b"M 160000 %s %s\n" % (file.content, name)
    return b"M %s inline %s\ndata %d\n%s\n" % (file.mode.encode(), name, len(file.content), file.content)

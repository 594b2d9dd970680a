"""``headergen fixme``: workarounds for older headers in handwritten code, their age, and whether their end has come."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from headergen.commands.managed import Project, find_project
from headergen.config import Config
from headergen.diagnostics import Diagnostic, RepositoryError
from headergen.git.plumbing import Git
from headergen.lock import DEFAULT, Lock, read_lock
from headergen.separation.classify import PathClass
from headergen.separation.fixme import Fixme, judged, scan
from headergen.separation.swallowed import swallowed
from headergen.separation.symbols import declared, is_code
from headergen.words import dataclass

_MOST = 8 << 20  # bytes of a file that is looked into; no one writes more by hand
_DAY = 86400


@dataclass(frozen=True)
class Aged:
    """A FIXME with what git knows of its line: the commit, its date as seconds (0: not committed yet), and the days
    from then to the commit of HEAD. So the list depends on the repository alone, and not on today.
    """

    fixme: Fixme
    due: bool
    commit: str
    since: int
    days: int


@dataclass(frozen=True)
class Handwritten:
    """What was found in handwritten code: every FIXME, the findings, and how many files were looked into."""

    fixmes: tuple[Fixme, ...]
    findings: tuple[Diagnostic, ...]
    looked_at: int
    version: str | None
    names: frozenset[str]


def list_fixmes(start: Path) -> tuple[tuple[Aged, ...], Handwritten]:
    """The FIXMEs of the project that ``start`` lies in, oldest first."""
    project = find_project(start)
    with Git(project.top) as git:
        found = handwritten(project, git)
        now = int(git.line("show", "-s", "--no-show-signature", "--format=%ct", "HEAD") or 0)
        aged = [_aged(git, fixme, found, now) for fixme in found.fixmes]
    return tuple(sorted(aged, key=lambda a: (a.since or now + 1, a.fixme.path, a.fixme.line))), found


def handwritten(project: Project, git: Git, *, release: bool = False) -> Handwritten:
    """Looks through the handwritten files of the work tree (of a bare repository, of HEAD)."""
    lock, names = _imported(project, git)
    version = _version(lock)
    fixmes: list[Fixme] = []
    findings: list[Diagnostic] = []
    package = project.config.output.rpartition("/")[2]
    for path, data in _sources(project, git):
        own = scan(path, data)
        fixmes += own
        if path.endswith((".py", ".pyi")):
            findings += swallowed(path, data, {package}, {fixme.line for fixme in own})
    findings += judged(fixmes, names, version, release=release)
    return Handwritten(tuple(fixmes), tuple(findings), _count(project, git), version, names)


def _count(project: Project, git: Git) -> int:
    """How many files of handwritten code there are; git grep looks through all of them."""
    bare = git.line("rev-parse", "--is-bare-repository") == "true"
    listing = (
        ("ls-tree", "-r", "-z", "--name-only", "--full-tree", "HEAD")
        if bare
        else ("ls-files", "-z", "--cached", "--others", "--exclude-standard")
    )
    paths = {os.fsdecode(name) for name in git.outcome(*listing)[1].split(b"\0")[:-1]}
    return sum(is_code(path) and project.layout.classify(path) is PathClass.HANDWRITTEN for path in paths)


def _sources(project: Project, git: Git) -> Iterator[tuple[str, bytes]]:
    """Handwritten files that could hold something of interest: git grep knows how to find them fast."""
    bare = git.line("rev-parse", "--is-bare-repository") == "true"
    where = ("HEAD",) if bare else ("--untracked",)
    patterns = ("-e", "fixme *( *headergen", "-e", "ioctl")
    code, out, said = git.outcome(
        "grep", "-G", "-l", "-z", "-i", "-I", "--full-name", "--no-recurse-submodules", "--no-color", *patterns, *where
    )
    if code not in (0, 1):
        raise RepositoryError("git grep failed", location=str(project.top), detail=said, help="see what git says above")
    for line in out.split(b"\0")[:-1]:
        path = os.fsdecode(line.removeprefix(b"HEAD:") if bare else line)
        if not is_code(path) or project.layout.classify(path) is not PathClass.HANDWRITTEN:
            continue
        if bare:
            found = git.object(f"HEAD:{path}")
            yield path, found[2] if found else b""
        elif (data := _read(project.top / path)) is not None:
            yield path, data


def _read(path: Path) -> bytes | None:
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size > _MOST:
            return None
        return path.read_bytes()
    except OSError:  # it went away, or is not ours to read; git status says so
        return None


def _imported(project: Project, git: Git) -> tuple[Lock | None, frozenset[str]]:
    """The lock and every name that the imported headers declare."""
    config = project.config
    top = project.top / project.prefix
    names: set[str] = set()
    if git.line("rev-parse", "--is-bare-repository") == "true":
        from headergen.commands.managed import States

        states = States(git, project)
        for data in states.headers("HEAD", config).values():
            names |= declared(data).keys()
        return states.lock("HEAD", config), frozenset(names)
    for path in sorted((top / config.headers).rglob("*.h")):
        if not path.is_symlink() and path.is_file():
            names |= declared(path.read_bytes()).keys()
    return _lock(config, top), frozenset(names)


def _lock(config: Config, top: Path) -> Lock | None:
    path = top / config.lock
    return read_lock(path.read_bytes(), config.lock) if path.is_file() else None


def _version(lock: Lock | None) -> str | None:
    """The version that code may rely on: that of the kernel which is not frozen, or of the one there is."""
    if lock is None or not lock.imports:
        return None
    entry = lock.imports.get(DEFAULT) or next(iter(lock.imports.values()))
    return entry.kernel.version


def _aged(git: Git, fixme: Fixme, found: Handwritten, now: int) -> Aged:
    code, out, _ = git.outcome(
        "-c", "blame.ignoreRevsFile=", "blame", "--porcelain", "-L", f"{fixme.line},{fixme.line}", "--", fixme.path
    )
    due = fixme.is_due(found.names, found.version)
    lines = os.fsdecode(out).split("\n") if code == 0 else [""]
    commit = lines[0].partition(" ")[0]
    since = next((int(line.split(" ")[1]) for line in lines if line.startswith("author-time ")), 0)
    if not commit.strip("0"):
        return Aged(fixme, due, "", 0, 0)
    return Aged(fixme, due, commit, since, max(0, (now - since) // _DAY))

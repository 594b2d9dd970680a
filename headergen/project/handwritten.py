"""What handwritten code says of headers: workarounds whose end has come, and errors of ioctls that are swallowed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from pathlib import Path

from msgspec import Struct

from headergen.cache import Cache, default_folder
from headergen.diagnostics import Diagnostic
from headergen.git.plumbing import Git
from headergen.git.worktree import file_names, is_bare, matching
from headergen.lock import DEFAULT, Lock, read_lock
from headergen.project.claims import Claims
from headergen.project.code_findings import CodeReader
from headergen.project.place import ProjectPlace
from headergen.project.states import States
from headergen.separation.classify import Layout, PathClass
from headergen.separation.fixme import Fixme, judged
from headergen.separation.symbols import declared, is_code, uses

_PATTERNS = ("fixme *( *headergen", "ioctl")
MOST_BY_HAND = 8 << 20  # bytes of a file that is looked into; no one writes more


class Handwritten(Struct, frozen=True):
    """What was found in handwritten code: every FIXME, the findings, and how many files were looked into. ``names`` are
    those that FIXMEs wait for and the headers declare.
    """

    fixmes: tuple[Fixme, ...]
    findings: tuple[Diagnostic, ...]
    looked_at: int
    version: str | None
    names: frozenset[str]


def handwritten(project: ProjectPlace, git: Git, *, release: bool = False) -> Handwritten:
    """Looks through the handwritten files of the work tree (of a bare repository, of HEAD)."""
    lock = _lock(project, git)
    version = _version(lock)
    fixmes: list[Fixme] = []
    findings: list[Diagnostic] = []
    package = project.config.output.rpartition("/")[2]
    layout = Claims(git, project).everyone
    reader = CodeReader(package, Cache(default_folder("rendered")))
    # git grep knows how to find those fast that could hold something of interest
    for path, data in _sources(project, git, layout, matching(git, _PATTERNS, besides=layout.managed_roots)):
        found = reader.read(path, data)
        fixmes += found.fixmes
        findings += found.diagnostics(path)
    names = _declared(project, git, lock, {fixme.symbol for fixme in fixmes if fixme.symbol})
    findings += judged(fixmes, names, version, release=release)
    return Handwritten(tuple(fixmes), tuple(findings), _count(git, layout), version, names)


def spoken_of(project: ProjectPlace, git: Git, wanted: Mapping[str, str]) -> frozenset[str]:
    """Those of ``wanted`` (each with its kind) that the handwritten code names, or defines for itself."""
    left = dict(wanted)
    for path, data in _sources(project, git, Claims(git, project).everyone, sorted(file_names(git))):
        for name, _ in uses(path, data, left, own=True):
            del left[name]
        if not left:
            break
    return frozenset(wanted.keys() - left.keys())


def _count(git: Git, layout: Layout) -> int:
    """How many files of handwritten code there are; git grep looks through all of them."""
    return sum(is_code(path) and layout.classify(path) is PathClass.HANDWRITTEN for path in file_names(git))


def _sources(project: ProjectPlace, git: Git, layout: Layout, paths: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Those of the files that are handwritten code, with their content."""
    bare = is_bare(git)
    for path in paths:
        if not is_code(path) or layout.classify(path) is not PathClass.HANDWRITTEN:
            continue
        if bare:
            found = git.object(f"HEAD:{path}")
            yield path, found[2] if found else b""
        elif (data := read_source(project.top / path)) is not None:
            yield path, data


def read_source(path: Path) -> bytes | None:
    """The bytes of a file that people may have written; None for a link, for what is too large, and what is gone."""
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size > MOST_BY_HAND:
            return None
        return path.read_bytes()
    except OSError:  # it went away, or is not ours to read; git status says so
        return None


def _lock(project: ProjectPlace, git: Git) -> Lock | None:
    if is_bare(git):
        return States(git, project).lock("HEAD", project.config)
    path = project.top / project.prefix / project.config.lock
    return read_lock(path.read_bytes(), project.config.lock) if path.is_file() else None


def _declared(project: ProjectPlace, git: Git, lock: Lock | None, wanted: Set[str]) -> frozenset[str]:
    """Those of ``wanted`` that the imported headers declare: only headers that have such a word are taken apart."""
    left, found = set(wanted), set[str]()
    for data in _headers(project, git, lock) if wanted else ():
        if here := {name for name in left if name.encode() in data}:
            found |= here & declared(data).keys()
            left -= found
    return frozenset(found)


def _headers(project: ProjectPlace, git: Git, lock: Lock | None) -> Iterator[bytes]:
    config = project.config
    if is_bare(git):
        yield from States(git, project).headers("HEAD", config).values()
        return
    for path in sorted(lock.files) if lock is not None else ():
        header = project.top / project.prefix / config.located(path)
        if not header.is_symlink() and header.is_file():
            yield header.read_bytes()


def _version(lock: Lock | None) -> str | None:
    """The version that code may rely on: that of the kernel which is not frozen, or of the one there is."""
    if lock is None or not lock.imports:
        return None
    entry = lock.imports.get(DEFAULT) or next(iter(lock.imports.values()))
    return entry.kernel.version

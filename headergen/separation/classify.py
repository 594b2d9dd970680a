"""Which class a path belongs to. The one place that decides it, for commits, patches and the work tree alike."""

from __future__ import annotations

import enum
from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from headergen.config import LOCK_NAME
from headergen.config.patterns import matches_any
from headergen.model.commits import Change


class PathClass(enum.Enum):
    """What a path is. ``SETUP`` are templates and configuration: written by hand, but what imports are made by."""

    HEADER = "imported header"
    GENERATED = "generated"
    LOCK = "lock"
    SETUP = "templates and configuration"
    HANDWRITTEN = "handwritten"

    @property
    def managed(self) -> bool:
        """Whether headergen alone writes it."""
        return self in (PathClass.HEADER, PathClass.GENERATED, PathClass.LOCK)


class Layout(Struct, frozen=True):
    """Where a project keeps what headergen manages, as paths from the top of the repository.

    ``headers`` are folders of headers that hold nothing else, so that every file in them counts; ``named`` are the
    headers that a lock names, wherever they lie, and ``locks`` the locks themselves. Several of a kind are possible:
    over a range in which the configuration moves a folder, both places are managed, or a commit could take itself out
    of the rules.
    """

    headers: tuple[str, ...] = ("linux-headers",)
    output: tuple[str, ...] = ("generated",)
    templates: tuple[str, ...] = ()
    configuration: tuple[str, ...] = ("pyproject.toml", "headergen.toml")
    named: frozenset[str] = frozenset()
    locks: tuple[str, ...] = ()
    companions: tuple[str, ...] = ()  # patterns of files that may stand beside headers
    above: frozenset[str] = frozenset()  # the folders of what is named: one that becomes a file or link takes it away

    def __or__(self, other: Layout) -> Layout:
        def both(mine: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(dict.fromkeys((*mine, *theirs)))

        return Layout(
            both(self.headers, other.headers),
            both(self.output, other.output),
            both(self.templates, other.templates),
            both(self.configuration, other.configuration),
            self.named | other.named,
            both(self.locks, other.locks),
            both(self.companions, other.companions),
            self.above | other.above,
        )

    def naming(self, paths: Iterable[str]) -> Layout:
        """The same with more headers that a lock names."""
        named = frozenset(paths)
        return replace(self, named=self.named | named, above=self.above | _folders(named))

    def classify(self, path: str) -> PathClass:
        """The class of a path. A managed folder's own name counts too: it may be made a file, a link or a submodule."""
        if path in self.locks or any(path == f"{folder}/{LOCK_NAME}" for folder in self.headers):
            return PathClass.LOCK
        if path in self.named or path in self.above or lies_in(path, self.headers):
            return PathClass.HEADER
        if lies_in(path, self.output):
            return PathClass.GENERATED
        if self._is_template(path) or path in self.configuration:
            return PathClass.SETUP
        return PathClass.HANDWRITTEN

    def managed(self, path: str) -> bool:
        """Whether headergen alone writes that path."""
        return self.classify(path).managed

    def accompanies(self, path: str) -> bool:
        """Whether a path may stand in an import's commit, though somebody else writes it."""
        return matches_any(self.companions, path) and self.classify(path) is PathClass.HANDWRITTEN

    def _is_template(self, path: str) -> bool:
        """Only a template is one: a folder of them must not shelter code."""
        return path.endswith(".j2") and lies_in(path, self.templates)

    @property
    def managed_roots(self) -> tuple[str, ...]:
        """The folders that headergen alone writes."""
        return (*self.headers, *self.output)


def _folders(paths: Iterable[str]) -> frozenset[str]:
    """All folders that paths lie in."""
    found: set[str] = set()
    for path in paths:
        while (path := path.rpartition("/")[0]) and path not in found:
            found.add(path)
    return frozenset(found)


def lies_in(path: str, folders: Iterable[str]) -> bool:
    """Whether a path is one of some folders, or lies in one of them."""
    for folder in folders:  # noqa: SIM110 - asked of every file of a repository, and a generator takes twice as long
        if path.startswith(folder) and path[len(folder) : len(folder) + 1] in ("", "/"):
            return True
    return False


class Touched(Struct, frozen=True):
    """The changes of one commit by class."""

    managed: tuple[Change, ...]
    setup: tuple[Change, ...]
    handwritten: tuple[Change, ...]

    @property
    def mixed(self) -> bool:
        """Whether managed and handwritten paths stand together; templates and configuration go with either."""
        return bool(self.managed and self.handwritten)


def touched(layout: Layout, changes: Iterable[Change]) -> Touched:
    """Sorts changes by class."""
    managed, setup, handwritten = [], [], []
    given = tuple(changes)
    imported = any(layout.managed(change.path) for change in given)
    for change in given:
        if imported and layout.accompanies(change.path):
            continue  # it may stand with either
        match layout.classify(change.path):
            case PathClass.SETUP:
                setup.append(change)
            case PathClass.HANDWRITTEN:
                handwritten.append(change)
            case _:
                managed.append(change)
    return Touched(tuple(managed), tuple(setup), tuple(handwritten))

"""Which class a path belongs to. The one place that decides it, for commits, patches and the work tree alike."""

from __future__ import annotations

import enum
from collections.abc import Iterable

from msgspec import Struct

from headergen.model.commits import Change

LOCK_NAME = "headergen.lock"


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

    Several of a kind are possible: over a range in which the configuration moves a folder, both places are managed,
    or a commit could take itself out of the rules.
    """

    headers: tuple[str, ...] = ("linux-headers",)
    output: tuple[str, ...] = ("generated",)
    templates: tuple[str, ...] = ()
    configuration: tuple[str, ...] = ("pyproject.toml", "headergen.toml")

    def __or__(self, other: Layout) -> Layout:
        return Layout(
            *(
                tuple(dict.fromkeys((*mine, *theirs)))
                for mine, theirs in (
                    (self.headers, other.headers),
                    (self.output, other.output),
                    (self.templates, other.templates),
                    (self.configuration, other.configuration),
                )
            )
        )

    def classify(self, path: str) -> PathClass:
        """The class of a path. A managed folder's own name counts too: it may be made a file, a link or a submodule."""
        if any(path == f"{folder}/{LOCK_NAME}" for folder in self.headers):
            return PathClass.LOCK
        if _inside(path, self.headers):
            return PathClass.HEADER
        if _inside(path, self.output):
            return PathClass.GENERATED
        if _inside(path, self.templates) or _inside(path, self.configuration):
            return PathClass.SETUP
        return PathClass.HANDWRITTEN

    def managed(self, path: str) -> bool:
        """Whether headergen alone writes that path."""
        return _inside(path, self.headers) or _inside(path, self.output)

    @property
    def managed_roots(self) -> tuple[str, ...]:
        """The folders that headergen alone writes."""
        return (*self.headers, *self.output)


def _inside(path: str, folders: Iterable[str]) -> bool:
    return any(path == folder or path.startswith(folder + "/") for folder in folders)


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
    for change in changes:
        match layout.classify(change.path):
            case PathClass.SETUP:
                setup.append(change)
            case PathClass.HANDWRITTEN:
                handwritten.append(change)
            case _:
                managed.append(change)
    return Touched(tuple(managed), tuple(setup), tuple(handwritten))

"""The configuration: ``[tool.headergen]`` of ``pyproject.toml``, or ``headergen.toml`` in a project without Python.

Every key is known here and has its type; anything else is an error that says which key was meant. What a
configuration holds is plain values: nothing is looked up in the project before it is used.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from msgspec import Struct, field

from headergen.targets import TARGETS, Target

if TYPE_CHECKING:
    from pathlib import Path

LOCK_NAME = "headergen.lock"
Comments: TypeAlias = Literal["keep", "documentation", "strip"]
COMMENTS: tuple[Comments, ...] = get_args(Comments)


class Module(Struct, frozen=True):
    """One API: its name, the headers that it starts from, and the targets that have it (None: all configured ones)."""

    name: str
    entries: tuple[str, ...]
    arches: tuple[str, ...] | None = None


class Frozen(Struct, frozen=True):
    """A target that stays at a kernel of its own: that kernel's version, and why."""

    version: str
    reason: str


class Hold(Struct, frozen=True):
    """A header, by its path in the lock, that stays as it is whatever kernel is imported. ``nearest`` is the version of
    the kernel that a header of the project's own is most like, "" for any other.
    """

    header: str
    reason: str
    nearest: str = ""
    local: bool = False


class HeaderPlace(Struct, frozen=True):
    """Where headers lie: those that match ``headers``, for the targets ``arches`` (() for all), below the folder ``to``
    of the project, in one ``form`` and changed by the ``edits`` of these names, in this order. One of another name
    there has the file itself as ``to``.
    """

    headers: tuple[str, ...]
    to: str
    arches: tuple[str, ...] = ()
    form: Literal["installed", "raw"] = "installed"
    edits: tuple[str, ...] = ()

    @property
    def plain(self) -> bool:
        """Whether headers lie there as ``make headers_install`` writes them."""
        return self.form == "installed" and not self.edits

    @property
    def renames(self) -> bool:
        """Whether ``to`` is the file itself."""
        return self.to.endswith(".h")

    @property
    def folder(self) -> str:
        """The folder that headers lie below."""
        return self.to.rpartition("/")[0] if self.renames else self.to


class Edit(Struct, frozen=True):
    """A declared change of headers that match ``headers`` (() for all of a place). One of: ``pattern`` with its
    ``replacement`` (None: the line goes, and with ``until`` all up to the next that matches this), ``whitespace``,
    ``text`` in place of all, or the project's file ``patch``.

    ``once`` changes the first match of each line alone. ``must_match``: that nothing matches is an error.
    """

    name: str
    headers: tuple[str, ...] = ()
    pattern: str = ""
    replacement: str | None = None
    whitespace: bool = False
    text: str | None = None
    patch: str = ""
    once: bool = False
    must_match: bool = True
    until: str = ""


class RuleException(Struct, frozen=True):
    """Findings of ``rule`` whose place or symbol matches the pattern ``match`` are expected, because of ``reason``."""

    rule: str
    match: str
    reason: str


class Config(Struct, frozen=True):
    """A project's configuration.

    ``root`` is the project: the folder that holds the file ``source``. ``headers``, ``output`` and ``templates`` are
    paths below it, with ``/``. ``imports`` are headers that are imported without making a module of them, ``patterns``
    find more of them among those that a kernel exports. ``places``
    say where headers lie, and () is below ``headers`` as ever; with places, ``headers`` is the folder of the lock.
    ``closure`` says what becomes of headers that are included and not named. ``companions`` are patterns of files that
    may stand in an import's commit; ``licences`` are texts of the kernel's tree that are imported with the headers.
    ``subject`` and ``trailers`` are the project's own words for an import's commit.
    ``skip_unchanged`` spares the commit of an import that changes nothing for users. ``max_mixed_commits`` caps how
    many commits of a range may mix with a recorded reason (None: any number).
    """

    root: Path
    source: str
    arches: tuple[str, ...]
    modules: Mapping[str, Module] = field(default_factory=dict)
    imports: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    headers: str = "linux-headers"
    output: str = "generated"
    templates: str | None = None
    comments: Comments = "keep"
    frozen: Mapping[str, Frozen] = field(default_factory=dict)
    holds: tuple[Hold, ...] = ()
    exceptions: tuple[RuleException, ...] = ()
    compilers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    signoff: bool = False
    subject: str = ""
    trailers: tuple[str, ...] = ()
    skip_unchanged: bool = False
    max_mixed_commits: int | None = None
    places: tuple[HeaderPlace, ...] = ()
    edits: Mapping[str, Edit] = field(default_factory=dict)
    closure: Literal["import", "report", "none"] = "import"
    companions: tuple[str, ...] = ()
    licences: tuple[str, ...] = ()

    @property
    def targets(self) -> Mapping[str, Target]:
        """The configured targets by name, in the configuration's order."""
        return MappingProxyType({name: TARGETS[name] for name in self.arches})

    @property
    def lock(self) -> str:
        """The lock's path below the project."""
        return f"{self.headers}/{LOCK_NAME}"

    @property
    def licence_paths(self) -> Mapping[str, str]:
        """The licences by their path in the lock: they lie below the headers' folder as in the kernel's tree."""
        start = f"{self.headers}/" if self.places else ""
        return {f"{start}{name}": name for name in self.licences}

    @property
    def managed(self) -> tuple[str, ...]:
        """The folders that headergen writes into, none of them in another; in places others' files may lie too."""
        from headergen.config.places import place_folders

        if not self.places:
            return (self.headers, self.output)
        return outermost((self.headers, *place_folders(self), self.output))

    @property
    def header_folders(self) -> tuple[str, ...]:
        """The folders that imported headers and the lock lie in."""
        return tuple(folder for folder in self.managed if folder != self.output)

    def located(self, path: str) -> str:
        """The path in the project of a header, by its path in the lock: with places, that is the same."""
        return path if self.places else f"{self.headers}/{path}"

    @property
    def template_folder(self) -> Path | None:
        """The project's own templates, or None."""
        return None if self.templates is None else self.root / self.templates

    def modules_of(self, target: str) -> tuple[Module, ...]:
        """The modules that a target has, sorted by name."""
        return tuple(
            module for _, module in sorted(self.modules.items()) if module.arches is None or target in module.arches
        )

    def entries_of(self, target: str, among: Iterable[str] = ()) -> tuple[str, ...]:
        """The headers to import for a target, before what they include; sorted. What a place names outright is one, and
        so is what patterns find ``among`` the headers that a kernel exports, or that were imported from it.
        """
        from headergen.config.places import found_by_patterns, named_outright

        arch = TARGETS[target].kernel_arch
        outright, found = named_outright(self, arch), found_by_patterns(self, among, arch)
        return tuple(sorted({*self.imports, *outright, *found, *self.entries_of_modules(target)}))

    def entries_of_modules(self, target: str) -> frozenset[str]:
        """The headers that a target's modules start from."""
        return frozenset(entry for module in self.modules_of(target) for entry in module.entries)


def outermost(folders: Iterable[str]) -> tuple[str, ...]:
    """Folders without those that lie in another of them, each once, in their order."""
    given = tuple(dict.fromkeys(folders))
    return tuple(
        folder for folder in given if not any(folder.startswith(f"{other}/") for other in given if other != folder)
    )

"""A kernel's share of a project: the headers that its modules need, and what the lock says of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from headergen.cache import Cache, default_folder
from headergen.closure import Closure, included
from headergen.config import Config
from headergen.config.patterns import leaves_out, matches_any, names_whole
from headergen.config.places import Spot, found_by_patterns, header_path, is_frozen, laid_headers, spots
from headergen.diagnostics import ConfigError, Diagnostic, HeaderError, HeadergenError, KernelError
from headergen.diagnostics.phrases import listed
from headergen.interface.needed import is_library, needed
from headergen.kernel import KernelTree, known_removal, missing_header
from headergen.lock import DEFAULT, LOCAL, LockedFile, LockedImport, digest
from headergen.model import Abi
from headergen.model.licences import LICENCE
from headergen.pipeline import KernelHeaders, ModuleSource, interfaces
from headergen.pipeline.completed import Completed
from headergen.pipeline.forms import Forms
from headergen.pipeline.imported import Imported
from headergen.targets import TARGETS, kernel_arches

INSTALLED = "installed"  # the rules of headers that somebody else's make has installed
_HOMELESS = 20  # headers that are named where no place takes them
_NOTHING: Mapping[str, tuple[bytes, LockedFile]] = MappingProxyType({})


def import_headers(
    config: Config,
    tree: KernelTree,
    arches: Sequence[str],
    *,
    held: Mapping[str, tuple[bytes, LockedFile]] = _NOTHING,
    kept: Mapping[str, tuple[bytes, LockedFile]] = _NOTHING,
    moved: Collection[str] | None = None,
    given_up: Collection[str] = (),
    placeholder: str = "",
    patches: Mapping[str, bytes] = MappingProxyType({}),
    store: Cache | None = None,
) -> Imported:
    """The headers that the targets ``arches`` need from one kernel, all of them frozen or none: the entries, what they
    include, and what completes their interfaces.

    ``held`` are headers that stay as they are, by path, and become this import's; ``kept`` are those that stay another
    kernel's. ``moved``, unless None, are the paths of the only ones that are wanted besides. Entries at paths that were
    ``given_up`` may be lacking. ``patches`` are the texts of the edits that are patches, by their path. What ``store``
    (the user's, unless given) knows of what completes the modules is not read again.
    ``KernelError`` where the kernel lacks an entry header, or no place takes a header.
    """
    wanted = _Wanted(held, kept, None if moved is None else frozenset(moved), frozenset(given_up))
    shares = _shares(config, tree, arches, wanted)
    # what is held may be read from anywhere, and no key would have it
    store = Cache(None) if held or kept else store or Cache(default_folder("rendered"))
    completed, abis, asked = _read([source for share in shares for source in share.sources()], store)
    staying = [file for _, file in (*held.values(), *kept.values())]
    forms = Forms(config, patches, {edit for file in staying for edit in file.edits})
    frozen = [share.arch for share in shares if is_frozen(config, share.arch)]
    laid = _Laid(tree.title, frozen[0] if frozen else DEFAULT)
    findings = [finding for share in shares for finding in _lay(laid, share, completed, forms)]
    forms.refuse_idle(tree.title)
    if moved is None:
        _refuse_idle(config, tree, shares)
    if not frozen:
        _lay_licences(laid, config, tree, wanted)
    gone = {path: header for share in shares for path, header in share.gone.items()}
    exported = {share.arch: share.headers.unheld for share in shares}
    entry = LockedImport(
        tree.id,
        tuple(sorted(arches)),
        INSTALLED if tree.kind == "installed" else shares[0].headers.dialect.id,
        config.comments,
        placeholder,
        edits=forms.digests,
        gone=tuple(sorted(gone)),
        patterns=config.patterns,
    )
    return Imported(
        laid.name,
        entry,
        laid.headers,
        laid.files,
        tuple(findings),
        len({share.path(header) for share in shares for header in share.headers}),
        abis,
        exported,
        tuple(sorted(arches)),
        gone,
        asked=asked,
        settled=_settled(config, patches, exported, laid),
    )


class _Wanted(Struct, frozen=True):
    """What an import leaves as it is, and what it is about; see ``import_headers``."""

    held: Mapping[str, tuple[bytes, LockedFile]]
    kept: Mapping[str, tuple[bytes, LockedFile]]
    moved: frozenset[str] | None
    given_up: frozenset[str]

    def staying(self, path: str) -> tuple[bytes, LockedFile] | None:
        """A header that stays as it is, None for one that the kernel gives."""
        return self.kept.get(path) or self.held.get(path)

    def entry(self, found: Iterable[Spot]) -> bool:
        """Whether a configured header is wanted that lies at these places."""
        return self.moved is None or any(spot.path in self.moved or spot.path in self.kept for spot in found)


class _Laid:
    """Headers of the import ``name`` as they were laid down, each at a path of its own. Paths differ by more than case,
    but where the kernel's names do not: of ``xt_MARK.h`` and ``xt_mark.h`` the first includes the second.
    """

    def __init__(self, title: str, name: str) -> None:
        self.name = name
        self.headers: dict[str, bytes] = {}
        self.files: dict[str, LockedFile] = {}
        self._title = title
        self._names: dict[str, tuple[str, str]] = {}

    def put(self, header: str, path: str, data: bytes, file: LockedFile) -> None:
        """Lays a header down; ``KernelError`` where another one lies there."""
        there = self._names.setdefault(path.lower(), (path, header))
        if there != (path, header) and (path == there[0] or header.lower() != there[1].lower()):
            raise KernelError(
                f"{header} would lie where {there[1]} does: {path}", help="give one of them another place, with places"
            )
        if self.headers.setdefault(path, data) != data:
            raise KernelError(
                f"{header} differs between the arches of {self._title}",
                location=path,
                help="give a kernel's own source instead; or a place for each arch: {arch} in its to",
            )
        self.files.setdefault(path, file)


class _Share:
    """What one kernel arch gives to its ``targets``."""

    def __init__(self, config: Config, tree: KernelTree, arch: str, targets: Sequence[str], wanted: _Wanted) -> None:
        self.arch, self.targets = arch, targets
        self.gone: dict[str, str] = {}  # the paths of entries that were given up, and their names
        self.beside: Sequence[_Share] = ()  # those of other arches in the same import
        self._config, self._tree, self._wanted = config, tree, wanted
        self._completes: dict[str, dict[str, None]] = {}  # a header, and the entries that it completes
        self.headers = KernelHeaders(tree, arch, comments=config.comments, held=self._as_held)

    def path(self, header: str) -> str:
        """Where a header goes below the headers' folder."""
        return header_path(self._config, header, self.arch)

    def spots(self, headers: Iterable[str]) -> dict[str, tuple[Spot, ...]]:
        """Where each header lies; ``ConfigError`` where no place takes one."""
        found = {header: spots(self._config, header, self.arch) for header in headers}
        if homeless := [header for header, those in found.items() if not those]:
            raise ConfigError(
                f"no place takes {listed(homeless, _HOMELESS)} of {self.arch}",
                location=self._config.source,
                help='add what is missing to places; or leave what is included to the system: closure = "report"',
            )
        return found

    def sources(self) -> list[ModuleSource]:
        """The modules to be read; ``KernelError`` where the kernel lacks an entry."""
        if self._config.closure != "import":
            self._plain = Closure({entry: (entry,) for entry in self._entries() if entry in self.headers}, ())
            return []
        self._plain = needed(self._entries(), self.headers.get)
        for header in self._plain.headers:  # made here, once, and not by each process
            self.headers.get(header)
        return [
            ModuleSource(target, module.name, module.entries, self.headers, self._tree.id)
            for target in self.targets
            for module in self._config.modules_of(target)
        ]

    def closure(self, completed: Iterable[tuple[ModuleSource, Iterable[str]]]) -> Closure:
        """All headers that are needed, when it is known which complete the modules. The chain of one that completes
        others begins with one of those.
        """
        for source, homes in completed:
            for home in homes if source.target in self.targets else ():
                if home in self.headers:
                    self._completes.setdefault(home, {}).update(dict.fromkeys(source.entries))
        if not self._completes.keys() - self._plain.headers.keys():
            return self._plain
        found = needed(self._completes, self.headers.get)
        chains = {name: (next(iter(self._completes[chain[0]])), *chain) for name, chain in found.headers.items()}
        return Closure({**chains, **self._plain.headers}, (*self._plain.findings, *found.findings))

    def made(  # noqa: PLR0917 - all that the lock says of it
        self, forms: Forms, header: str, spot: Spot, name: str, chain: tuple[str, ...], imported: Collection[str]
    ) -> tuple[bytes, LockedFile]:
        """A header as it is at one place, and what the lock says of it."""
        completes = tuple(sorted(self._completes.get(header, ())))
        lacks = self._lacks(header, imported) if self._config.closure == "report" else ()
        if (kept := self._wanted.kept.get(spot.path)) is not None:
            left = tuple(name for name in kept[1].lacks if name not in imported)
            return kept[0], replace(kept[1], chain=chain, completes=completes, lacks=left)
        if (held := self._wanted.held.get(spot.path)) is not None:
            return held[0], replace(held[1], import_name=name, chain=chain, completes=completes, lacks=lacks)
        exported = self.headers.exported
        data, edits = forms.made(self.headers, header, spot)
        form = spot.place.form if spot.place else "installed"
        return data, LockedFile(
            name,
            exported.origin(header),
            digest(exported.raw(header)),
            digest(data),
            chain,
            "",
            completes,
            "" if form == "installed" else form,
            edits,
            lacks,
        )

    def _lacks(self, header: str, imported: Collection[str]) -> tuple[str, ...]:
        """What a header includes that the kernel exports and this import leaves to the system."""
        found = (name for names in included(header, self.headers[header]) for name in names)
        return tuple(sorted({name for name in found if name in self.headers.exported and name not in imported}))

    def _as_held(self, header: str) -> bytes | None:
        staying = self._wanted.staying(self.path(header))
        return None if staying is None else staying[0]

    def _entries(self) -> Iterator[str]:
        seen: set[str] = set()
        for target in self.targets:
            of_modules = self._config.entries_of_modules(target)
            for entry in sorted({*self._config.entries_of(target), *self.by_patterns}):
                found = spots(self._config, entry, self.arch)
                if found and not self._wanted.entry(found):
                    continue
                if entry not in self.headers and not is_library(entry):
                    if entry not in of_modules and self._is_of_another(entry, found):
                        continue
                    if not found or not {spot.path for spot in found} <= self._wanted.given_up:
                        raise missing_header(target, self.arch, entry, self._tree.title, self.headers)
                    self.gone |= {spot.path: entry for spot in found}
                    continue
                if entry not in seen:
                    seen.add(entry)
                    yield entry

    @cached_property
    def by_patterns(self) -> frozenset[str]:
        """What patterns of ``import`` find: of what the kernel exports, and of what stays as it is. ``KernelError``
        where they find one that make fails at.
        """
        config = self._config
        if not config.patterns:
            return frozenset()
        if any(names_whole(config.patterns, name) for name in self.headers.exported.left_out):
            self.headers.exported.require_all()
        staying = laid_headers(config, [*self._wanted.held, *self._wanted.kept], self.arch)
        known = (*self.headers, *(name for name, _ in staying.values() if name in self.headers))
        return frozenset(found_by_patterns(config, known, self.arch))

    def _is_of_another(self, entry: str, found: Collection[Spot]) -> bool:
        """Whether a header that this arch lacks comes to the same places by another: kernels export ``linux/kvm.h``
        where the arch has its half of it. Where that half would come along, and is known to be gone, somebody decides.
        """
        if self._config.closure == "import" and known_removal(self.arch, entry):
            return False
        paths = {spot.path for spot in found}
        return any(
            entry in other.headers and paths == {spot.path for spot in spots(self._config, entry, other.arch)}
            for other in self.beside
        )


def _shares(config: Config, tree: KernelTree, arches: Sequence[str], wanted: _Wanted) -> list[_Share]:
    shares = [
        _Share(config, tree, arch, [each for each in arches if TARGETS[each].kernel_arch == arch], wanted)
        for arch in kernel_arches(arches)
    ]
    for share in shares:
        share.beside = [other for other in shares if other is not share]
    return shares


def _refuse_idle(config: Config, tree: KernelTree, shares: Sequence[_Share]) -> None:
    """``KernelError`` where a pattern of ``import`` finds nothing in the kernel that has a place."""
    found = frozenset().union(*(share.by_patterns for share in shares)) if config.patterns else ()
    for pattern in config.patterns:
        if not leaves_out(pattern) and not any(matches_any((pattern,), name) for name in found):
            raise KernelError(
                f"no header of {tree.title} that has a place matches {pattern} of import",
                location=config.source,
                help="see how the kernel's folders are called, and which headers places take; or take the pattern out",
            )


def _read(
    sources: Sequence[ModuleSource], store: Cache
) -> tuple[list[tuple[ModuleSource, tuple[str, ...]]], dict[tuple[str, str], Abi], int]:
    """The modules with the headers that complete them, the interfaces that were read to learn which, and of how many
    modules that was tried. What cannot be read is told when it is rendered.
    """
    kept = Completed(store)
    found = {source.key: kept.find(source) for source in sources}
    unknown = [source for source in sources if found[source.key] is None]
    abis: dict[tuple[str, str], Abi] = {}
    for source, abi in zip(unknown, interfaces(unknown), strict=True):
        if not isinstance(abi, HeadergenError):
            homes = tuple(dict.fromkeys(home for done in abi.completions for home in done.headers))
            kept.keep(source, abi, homes)
            abis[source.key], found[source.key] = abi, homes
    return [(source, found[source.key] or ()) for source in sources], abis, len(unknown)


def _lay(
    laid: _Laid, share: _Share, completed: Iterable[tuple[ModuleSource, Iterable[str]]], forms: Forms
) -> list[Diagnostic]:
    """Lays down what a share needs, and gives what there is to say of its includes."""
    closure = share.closure(completed)
    placed = share.spots(closure.headers)
    for header, chain in closure.headers.items():
        for spot in placed[header]:
            laid.put(header, spot.path, *share.made(forms, header, spot, laid.name, chain, closure.headers))
    return [replace(finding, targets=tuple(share.targets)) for finding in closure.findings]


def _settled(
    config: Config, patches: Mapping[str, bytes], exported: Mapping[str, KernelHeaders], laid: _Laid
) -> tuple[str, ...]:
    """The paths of the project's own headers that are what the kernel, whose headers are ``exported`` by arch, gives
    there. Edits of theirs count nowhere.
    """
    forms = Forms(config, patches)
    found = set()
    own = {path: file.chain[-1] for path, file in laid.files.items() if file.held == LOCAL and file.chain}
    for arch, theirs in exported.items():
        for path, header in own.items():
            spot = next((each for each in spots(config, header, arch) if each.path == path), None)
            with suppress(HeaderError, KernelError):  # not to be made at all: the project's own will do
                if spot and header in theirs and forms.made(theirs, header, spot)[0] == laid.headers[path]:
                    found.add(path)
    return tuple(sorted(found))


def _lay_licences(laid: _Laid, config: Config, tree: KernelTree, wanted: _Wanted) -> None:
    for path, source in config.licence_paths.items():
        if path in wanted.kept:
            laid.put(source, path, *wanted.kept[path])
        elif wanted.moved is None or path in wanted.moved:
            laid.put(source, path, *_licence(tree, source, laid.name))


def _licence(tree: KernelTree, source: str, name: str) -> tuple[bytes, LockedFile]:
    data = None if tree.kind == "installed" else tree.read(source)
    if data is None:
        installed = "; installed headers come without" if tree.kind == "installed" else ""
        raise KernelError(
            f"{tree.title} has no {source}{installed}",
            location=tree.origin,
            help="give a kernel's source that has it, or take it out of licences",
        )
    own = digest(data)
    return data, LockedFile(name, source, own, own, (source,), form=LICENCE)

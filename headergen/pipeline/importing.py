"""From a kernel to headers: exports → sanitize → strip → closure, and the lock that says what came from where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from headergen.closure import Closure, close
from headergen.config import Config
from headergen.config.places import header_path, is_frozen
from headergen.diagnostics import Diagnostic, KernelError
from headergen.diagnostics.rules_import import INCOMPLETE_MODULE
from headergen.kernel import Exports, KernelTree, exports, missing_header
from headergen.lock import DEFAULT, LockedFile, LockedImport, digest
from headergen.model import Abi, Location, Skipped
from headergen.sanitize import Dialect, dialect_of, sanitize, strip_comments
from headergen.targets import TARGETS

_NAMED = 5  # names that a finding lists
INSTALLED = "installed"  # the rules of headers that somebody else's make has installed


class Imported(Struct, frozen=True):
    """What one kernel gives to a project: headers by their path below the headers' folder, and what the lock says of
    them. ``looked_at`` counts the headers that the kernel exports for these targets.
    """

    name: str
    entry: LockedImport
    headers: Mapping[str, bytes]
    files: Mapping[str, LockedFile]
    findings: tuple[Diagnostic, ...] = ()
    looked_at: int = 0


def import_headers(
    config: Config,
    tree: KernelTree,
    arches: Sequence[str],
    *,
    held: Mapping[str, tuple[bytes, LockedFile]] | None = None,
    placeholder: str = "",
) -> Imported:
    """The headers that the targets ``arches`` need from one kernel, all of them frozen or none.

    ``held`` are headers that stay as they are, by path. ``KernelError`` where the kernel lacks an entry header.
    """
    kernel_arches = dict.fromkeys(TARGETS[arch].kernel_arch for arch in arches)
    frozen = [arch for arch in kernel_arches if is_frozen(config, arch)]
    name = frozen[0] if frozen else DEFAULT
    dialects: list[Dialect] = []
    headers: dict[str, bytes] = {}
    files: dict[str, LockedFile] = {}
    findings: list[Diagnostic] = []
    looked_at: set[str] = set()
    made: dict[tuple[str, str, bytes], bytes] = {}
    for arch in kernel_arches:
        exported = exports(tree, arch)
        dialect = dialect_of(tree.install_script(), listed=exported.listed)
        dialects.append(dialect)
        source = _Source(exported, dialect, config.comments, arch, held or {}, made, frozen=bool(frozen))
        users = [each for each in arches if TARGETS[each].kernel_arch == arch]
        closure = _closure(config, users, source, tree.title)
        findings += [replace(finding, targets=tuple(users)) for finding in closure.findings]
        looked_at.update(source.path(header) for header in exported.headers())
        for header, chain in closure.headers.items():
            path = source.path(header)
            data = source.read(header)
            if data is None or headers.setdefault(path, data) != data:
                raise KernelError(
                    f"{header} differs between the arches of {tree.title}", help="give a kernel's own source instead"
                )
            files.setdefault(path, source.locked(header, name, chain))
    rules = INSTALLED if tree.kind == "installed" else dialects[0].id
    entry = LockedImport(tree.id, tuple(sorted(arches)), rules, config.comments, placeholder)
    return Imported(name, entry, headers, files, tuple(findings), len(looked_at))


class _Source(Struct, frozen=True):
    """One kernel arch's headers as they are imported: sanitized, stripped if so configured, or held.

    ``made`` is what was made for all arches, by dialect, origin and raw text: most headers are the same for each.
    """

    exported: Exports
    dialect: Dialect
    comments: str
    arch: str
    held: Mapping[str, tuple[bytes, LockedFile]]
    made: dict[tuple[str, str, bytes], bytes]
    frozen: bool

    def path(self, header: str) -> str:
        return header_path(header, self.arch, frozen=self.frozen)

    def read(self, header: str) -> bytes | None:
        if (held := self.held.get(self.path(header))) is not None:
            return held[0]
        return self._made(header) if header in self.exported else None

    @cache  # noqa: B019 - lives as long as one import
    def _made(self, header: str) -> bytes:
        raw, origin = self.exported.raw(header), self.exported.origin(header)
        data = self.made.get((self.dialect.id, origin, raw))
        if data is None:
            data = raw if self.exported.sanitized else sanitize(raw, name=origin, dialect=self.dialect)
            data = strip_comments(data) if self.comments == "strip" else data
            self.made[self.dialect.id, origin, raw] = data
        return data

    def locked(self, header: str, name: str, chain: tuple[str, ...]) -> LockedFile:
        if (held := self.held.get(self.path(header))) is not None:
            return replace(held[1], import_name=name, chain=chain)
        raw, made = self.exported.raw(header), self._made(header)
        return LockedFile(name, self.exported.origin(header), digest(raw), digest(made), chain)

    __hash__ = object.__hash__


def _closure(config: Config, users: Iterable[str], source: _Source, title: str) -> Closure:
    entries: dict[str, None] = {}
    for target in users:
        for entry in config.entries_of(target):
            if source.read(entry) is None:
                raise missing_header(target, source.arch, entry, title)
            entries[entry] = None
    return close(entries, source.read)


def incomplete_modules(config: Config, tree: KernelTree, abis: Mapping[tuple[str, str], Abi]) -> Iterator[Diagnostic]:
    """A finding for each header of the kernel that would complete a module. ``abis`` are by target and module.

    Headers that the entries include are no matter of the module's. Definitions are found by text alone, so what is said
    is that the header defines the name, and no more.
    """
    if not abis:
        return
    from headergen.interface.completion import Definitions, completable  # with it comes all that reads headers

    by_arch: dict[str, Definitions] = {}
    for (target, module), abi in abis.items():
        missed = [item for item in completable(abi) if item.location.header in abi.entries]
        if not missed:
            continue
        arch = TARGETS[target].kernel_arch
        if arch not in by_arch:
            exported = exports(tree, arch)
            by_arch[arch] = Definitions(exported.headers(), exported.raw)
        homes = by_arch[arch].homes({item.missing for item in missed}, library=False)
        by_home: dict[str, list[Skipped]] = {}
        for item in missed:
            home = next(iter(homes.get(item.missing, ())), None)
            if home is not None and home not in abi.headers:
                by_home.setdefault(home, []).append(item)
        for home, items in by_home.items():
            header, line = items[0].location.header, items[0].location.line
            path = header_path(header, arch, frozen=is_frozen(config, arch))
            names = ", ".join(item.name for item in items[:_NAMED]) + (" …" if len(items) > _NAMED else "")
            yield Diagnostic(
                INCOMPLETE_MODULE,
                f"module {module} lacks {names}: {header} does not include {home}, which defines {items[0].missing}",
                Location(f"{config.headers}/{path}", line),
                remedy=f'add "{home}" to the entries of module {module}, before the others',
                targets=(target,),
            )

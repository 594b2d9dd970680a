"""The stages in their order: from a kernel to headers, from headers to interfaces, from interfaces to modules.

    kernel ─exports→ raw header ─sanitize→ (strip) ─closure→ linux-headers/        (headergen.pipeline.importing)
    for each target and module:  preprocess → parse → layout → render → generated/

This is the file to open first. Everything in it goes from values to values: nothing here writes, and nobody but this
package knows which stage follows which.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct, field
from msgspec.structs import replace

from headergen.config import Config, Module
from headergen.config.places import header_path, headers_of, is_frozen
from headergen.diagnostics import ConfigError, HeaderError
from headergen.lock import Lock, digest_of
from headergen.model import Abi, KernelId
from headergen.store import Store, default_folder, digest_of_all, recipe
from headergen.targets import TARGETS, Target
from headergen.workers import spread


def unimported(config: Config, lock: Lock, targets: Iterable[str]) -> Iterator[tuple[str, Module]]:
    """Each module of imported ``targets`` that has an entry header which the lock does not know, with its target.

    The kernels of a project are imported one by one, so a module that is new waits for the kernel of each target.
    """
    for target in targets:
        arch = TARGETS[target].kernel_arch
        frozen = is_frozen(config, arch)
        for module in config.modules_of(target):
            if any(header_path(entry, arch, frozen=frozen) not in lock.files for entry in module.entries):
                yield target, module


def abi_of(
    entries: Sequence[str],
    headers: Mapping[str, bytes] | Sequence[Path],
    target: Target,
    *,
    kernel: KernelId | None = None,
    tool: str | None = None,
) -> Abi:
    """The interface that entry headers declare for a target; ``headers`` by their name, or folders in ``-I`` order."""
    from headergen.layout import layout
    from headergen.parse import parse
    from headergen.preprocess import preprocess

    unit = preprocess(entries, headers, target, tool=tool)
    return replace(layout(parse(unit, target), target), kernel=kernel or KernelId())


class Interfaces(Struct, frozen=True):
    """The interfaces of a project: for each target and module its entry headers and the headers it may read."""

    config: Config
    files: Mapping[str, bytes]
    lock: Lock

    @property
    def targets(self) -> tuple[str, ...]:
        """The configured targets that have headers here, in the configuration's order."""
        return tuple(arch for arch in self.config.arches if arch in self.lock.arches)

    def require(self, arches: Iterable[str]) -> None:
        """``ConfigError`` for an arch that is no target of the project, or has no headers here."""
        for arch in arches:
            if arch not in self.targets:
                raise ConfigError(
                    f"{arch} is not a target of this project that has headers",
                    help=f"there are {', '.join(self.targets) or 'none: run headergen sync first'}",
                )

    def modules_of(self, target: str) -> tuple[Module, ...]:
        """The modules of a target whose entry headers were imported: one that was configured since waits for a sync."""
        absent = {module for _, module in unimported(self.config, self.lock, [target])}
        return tuple(module for module in self.config.modules_of(target) if module not in absent)

    def tasks(self) -> list[tuple[str, Module]]:
        """Every target with each of its modules."""
        return [(target, module) for target in self.targets for module in self.modules_of(target)]

    def headers(self, target: str) -> dict[str, bytes]:
        """The headers of a target by the name they are included by."""
        arch = TARGETS[target].kernel_arch
        return headers_of(self.files, arch, frozen=is_frozen(self.config, arch))

    def abi(self, target: str, module: Module, *, tool: str | None = None) -> Abi:
        """One interface; ``HeaderError`` if an entry header was not imported."""
        headers = self.headers(target)
        for entry in module.entries:
            if entry not in headers:
                raise HeaderError(
                    f"{entry} of module {module.name} was not imported for {target}",
                    location=self.config.headers,
                    help="run headergen sync with the kernel that the lock names",
                )
        return abi_of(module.entries, headers, TARGETS[target], kernel=self.lock.kernel_of(target), tool=tool)

    def abis(self, known: Mapping[tuple[str, str], Abi] = MappingProxyType({})) -> dict[tuple[str, str], Abi]:
        """All of them, by target and module; those ``known`` already need not be read."""
        tasks = self.tasks()
        missing = [(target, module) for target, module in tasks if (target, module.name) not in known]
        if missing:
            _load_stages()
        made = iter(spread(lambda task: self.abi(*task), missing))
        found = {(target, module.name): known.get((target, module.name)) for target, module in tasks}
        return {key: next(made) if abi is None else abi for key, abi in found.items()}


class Rendered(Struct, frozen=True, dict=True):
    """The files of ``generated/`` by their path below it, and how many ``modules`` they are of."""

    files: Mapping[str, bytes]
    modules: int = 0
    interfaces: Interfaces | None = None
    known: Mapping[tuple[str, str], Abi] = field(default_factory=dict)

    @cached_property
    def abis(self) -> Mapping[tuple[str, str], Abi]:
        """The interfaces that they were made of, by target and module. Those of kept files are read on first use."""
        return {} if self.interfaces is None else self.interfaces.abis(self.known)


def render_all(
    interfaces: Interfaces, *, done: Callable[[str], None] = lambda _: None, store: Store | None = None
) -> Rendered:
    """Every module of every target that has headers; ``done`` hears of each when all are done.

    What ``store`` (the user's, unless given) has kept of the same headers, templates and code is not rendered again.
    """
    tasks = interfaces.tasks()
    if not tasks:
        return Rendered({})
    kept = _Kept(interfaces, Store(default_folder()) if store is None else store)
    keys = [kept.key(target, module.name, *module.entries) for target, module in tasks]
    found = [kept.get(key) for key in keys]
    missing = [(task, key) for task, key, files in zip(tasks, keys, found, strict=True) if files is None]
    if missing:
        _load_stages()
    made = iter(spread(partial(_render_one, interfaces, kept), missing))
    files: dict[str, str] = {}
    known: dict[tuple[str, str], Abi] = {}
    for (target, module), texts in zip(tasks, found, strict=True):
        if texts is None:
            texts, known[target, module.name] = next(made)  # noqa: PLW2901
        files |= {f"{target}/{module.name}/{path}": text for path, text in texts.items()}
        done(f"{target} {module.name}")
    used = [target for target in interfaces.targets if interfaces.modules_of(target)]
    for target in used:
        files |= {f"{target}/{path}": text for path, text in kept.shared(target).items()}
    files |= kept.package(used)
    kept.finish()
    return Rendered({path: text.encode() for path, text in files.items()}, len(tasks), interfaces, known)


class _Kept:
    """What was rendered before, by all that the text depends on: code and templates, the target's headers (all of
    them: which of them a module reads, only reading it tells), its kernel, and the module.
    """

    def __init__(self, interfaces: Interfaces, store: Store) -> None:
        self._interfaces = interfaces
        self._templates = interfaces.config.template_folder
        self._store = store
        self._keys: list[bytes] = []
        self._of_target: dict[str, bytes] = {}
        self._base: bytes | None = None
        if store.enabled and (made_by := recipe()) is not None:
            self._base = digest_of_all([made_by, templates_hash(interfaces.config)])

    def key(self, *names: str) -> bytes | None:
        """The key of what has these names (a target first, or ""); None if nothing is kept."""
        if self._base is None:
            return None
        target = names[0]
        if target not in self._of_target:
            parts: list[bytes | str] = [self._base]
            if target:
                parts.append(repr(self._interfaces.lock.kernel_of(target)))
                parts += [part for item in sorted(self._interfaces.headers(target).items()) for part in item]
            self._of_target[target] = digest_of_all(parts)
        found = digest_of_all([self._of_target[target], *names])
        self._keys.append(found)
        return found

    def get(self, key: bytes | None) -> dict[str, str] | None:
        """What is kept under ``key``."""
        return None if key is None else self._store.get(key)

    def keep(self, key: bytes | None, files: Mapping[str, str]) -> None:
        """Keeps what was rendered."""
        if key is not None:
            self._store.put(key, files)

    def shared(self, target: str) -> dict[str, str]:
        """The files that a target's modules share."""
        modules = [module.name for module in self._interfaces.modules_of(target)]
        return self._or_else(self.key("", "target", target, *modules), partial(self._target, target, modules))

    def package(self, targets: Sequence[str]) -> dict[str, str]:
        """The files that the targets share."""
        return self._or_else(self.key("", "package", *targets), partial(self._package, targets))

    def finish(self) -> None:
        """Notes what was in use, and makes room."""
        if self._base is not None:
            self._store.used(self._keys)

    def _or_else(self, key: bytes | None, make: Callable[[], dict[str, str]]) -> dict[str, str]:
        files = self.get(key)
        if files is None:
            self.keep(key, files := make())
        return files

    def _target(self, target: str, modules: Sequence[str]) -> dict[str, str]:
        from headergen.render import render_target

        return render_target(TARGETS[target], modules=modules, templates=self._templates)

    def _package(self, targets: Sequence[str]) -> dict[str, str]:
        from headergen.render import render_package

        return render_package(targets, templates=self._templates)


def _render_one(
    interfaces: Interfaces, kept: _Kept, task: tuple[tuple[str, Module], bytes | None]
) -> tuple[dict[str, str], Abi]:
    from headergen.render import render

    (target, module), key = task
    abi = interfaces.abi(target, module)
    files = render(abi, TARGETS[target], module=module.name, templates=interfaces.config.template_folder)
    kept.keep(key, files)
    return files, abi


def _load_stages() -> None:
    """Before processes are forked: what each would import, all have."""
    import headergen.layout
    import headergen.parse
    import headergen.preprocess
    import headergen.render  # noqa: F401


def templates_hash(config: Config) -> str:
    """The hash of the templates in force: ours with the project's over them. "" where no module is rendered."""
    if not config.modules:
        return ""
    from headergen.render import template_sources

    folder = config.template_folder
    if folder is not None and not folder.is_dir():
        raise ConfigError(
            f"templates = {config.templates!r} is no folder",
            location=config.source,
            help="make it, or take the key out and use headergen's own templates",
        )
    return digest_of(template_sources(folder))

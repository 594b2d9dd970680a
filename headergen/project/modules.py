"""The modules of a project: what each is read from, for every target that has headers here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from headergen.config import Config, Module
from headergen.config.places import header_path, laid_headers
from headergen.config.templates import template_sources
from headergen.diagnostics import ConfigError, HeaderError
from headergen.lock import Lock, digest_of
from headergen.model import KernelId
from headergen.project.seen import Lying, seen_headers, with_beside
from headergen.targets import TARGETS

if TYPE_CHECKING:
    from headergen.model import Abi
    from headergen.pipeline import ModuleSource


class Modules(Struct, frozen=True):
    """The modules of one state of a project: ``files`` are its headers by their path below the headers' folder;
    ``lying`` gives what lies at a path of the project.
    """

    config: Config
    files: Mapping[str, bytes]
    lock: Lock
    lying: Lying = lambda _: None

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

    def of(self, target: str) -> tuple[Module, ...]:
        """The modules of a target whose entry headers were imported: one that was configured since waits for a sync."""
        absent = {module for _, module in unimported(self.config, self.lock, [target])}
        return tuple(module for module in self.config.modules_of(target) if module not in absent)

    def headers(self, target: str) -> dict[str, bytes]:
        """The headers of a target by the name they are included by."""
        arch = TARGETS[target].kernel_arch
        return seen_headers(self.config, self.files, arch)

    def headers_with_beside(self, target: str) -> Mapping[str, bytes]:
        """The same with those beside them that they include, for who reads more than modules."""
        return with_beside(self.config, self.headers(target), TARGETS[target].kernel_arch, self.lying)

    def sources(self, arches: Iterable[str] = ()) -> list[ModuleSource]:
        """Every module of every target, or of ``arches``; ``HeaderError`` where an entry header is not there."""
        chosen = set(arches) or set(self.targets)
        return [source for target in self.targets if target in chosen for source in self._sources(target)]

    def abis(self) -> dict[tuple[str, str], Abi]:
        """The interface of every module of every target, by target and name; ``HeaderError`` where one has none."""
        from headergen.pipeline import demanded, interfaces

        sources = self.sources()
        return dict(zip((each.key for each in sources), demanded(sources, interfaces(sources)), strict=True))

    def _sources(self, target: str) -> Iterator[ModuleSource]:
        from headergen.pipeline import ModuleSource  # who only looks where a project stands pays for no stage

        headers = self.headers(target)
        for module in self.of(target):
            for entry in module.entries:
                if entry not in headers and not _is_library(entry):
                    raise HeaderError(
                        f"{entry} of module {module.name} is missing, for {target}",
                        location=self.config.headers,
                        help="bring it back with git, or run headergen sync with the kernel that the lock names",
                    )
            yield ModuleSource(target, module.name, module.entries, headers, self._kernel(target, module))

    def _kernel(self, target: str, module: Module) -> KernelId:
        """The kernel of a module: of the target's, unless all its entries moved alone to one other."""
        arch = TARGETS[target].kernel_arch
        alone = self.lock.moved_alone
        names = {
            file.import_name for entry in module.entries if (file := alone.get(header_path(self.config, entry, arch)))
        }
        every = all(header_path(self.config, entry, arch) in alone for entry in module.entries)
        return self.lock.imports[names.pop()].kernel if every and len(names) == 1 else self.lock.kernel_of(target)


def entries_here(config: Config, lock: Lock, target: str) -> tuple[str, ...]:
    """The configured headers of a target; what patterns of ``import`` name is known by the lock."""
    if not config.patterns:
        return config.entries_of(target)
    laid = laid_headers(config, lock.files, TARGETS[target].kernel_arch)
    return config.entries_of(target, (header for header, _ in laid.values()))


def with_headers(config: Config, lock: Lock) -> Config:
    """The configuration where each header that is imported beside the modules is an interface too, by its own name."""
    read = {entry for module in config.modules.values() for entry in module.entries}
    arches: dict[str, list[str]] = {}
    for arch in config.arches:
        for entry in entries_here(config, lock, arch):
            arches.setdefault(entry, []).append(arch)
    alone = {
        name: Module(name, (name,), None if len(own) == len(config.arches) else tuple(own))
        for name, own in arches.items()
        if name not in read
    }
    return replace(config, modules={**config.modules, **alone})


def unimported(config: Config, lock: Lock, targets: Iterable[str]) -> Iterator[tuple[str, Module]]:
    """Each module of imported ``targets`` that has an entry header which the lock does not know, with its target.

    The kernels of a project are imported one by one, so a module that is new waits for the kernel of each target.
    """
    for target in targets:
        arch = TARGETS[target].kernel_arch
        for module in config.modules_of(target):
            missing = [e for e in module.entries if header_path(config, e, arch) not in lock.files]
            if missing and not all(map(_is_library, missing)):
                yield target, module


def way_to_modules(config: Config) -> str:
    """What a project without modules does to have some."""
    way = "" if config.closure == "import" else ', with closure = "import": modules are read with all they include'
    return f"name headers under [modules]{way}"


def _is_library(entry: str) -> bool:
    from headergen.interface.needed import is_library

    return is_library(entry)


def templates_hash(config: Config) -> str:
    """The hash of the templates in force; "" where no module is rendered. ``ConfigError`` where there is no such
    folder.
    """
    if not config.modules:
        return ""
    folder = config.template_folder
    if folder is not None and not folder.is_dir():
        raise ConfigError(
            f"templates = {config.templates!r} is no folder",
            location=config.source,
            help="make it, or take the key out and use headergen's own templates",
        )
    return digest_of(template_sources(folder))

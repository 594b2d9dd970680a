"""The stages in their order: from a kernel to headers, from headers to interfaces, from interfaces to modules.

    kernel ─exports→ raw header ─sanitize→ (strip) ─closure→ linux-headers/        (headergen.pipeline.importing)
    for each target and module:  preprocess → parse → layout → render → generated/

This is the file to open first. Everything in it goes from values to values: nothing here writes, and nobody but this
package knows which stage follows which.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from headergen.config import Config, Module
from headergen.diagnostics import ConfigError, HeaderError
from headergen.lock import Lock, digest_of
from headergen.model import Abi, KernelId
from headergen.pipeline.places import headers_of, is_frozen
from headergen.targets import TARGETS, Target
from headergen.workers import spread


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


@dataclass(frozen=True)
class Interfaces:
    """The interfaces of a project: for each target and module its entry headers and the headers it may read."""

    config: Config
    files: Mapping[str, bytes]
    lock: Lock

    @property
    def targets(self) -> tuple[str, ...]:
        """The configured targets that have headers here, in the configuration's order."""
        return tuple(arch for arch in self.config.arches if arch in self.lock.arches)

    def tasks(self) -> list[tuple[str, Module]]:
        """Every target with each of its modules."""
        return [(target, module) for target in self.targets for module in self.config.modules_of(target)]

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

    def abis(self) -> dict[tuple[str, str], Abi]:
        """All of them, by target and module."""
        tasks = self.tasks()
        found = spread(lambda task: self.abi(*task), tasks)
        return {(target, module.name): abi for (target, module), abi in zip(tasks, found, strict=True)}


@dataclass(frozen=True)
class Rendered:
    """The files of ``generated/`` by their path below it, and the interfaces that they were made of."""

    files: Mapping[str, bytes]
    abis: Mapping[tuple[str, str], Abi] = field(default_factory=dict)


def render_all(interfaces: Interfaces, *, done: Callable[[str], None] = lambda _: None) -> Rendered:
    """Every module of every target that has headers; ``done`` hears of each when all are done."""
    config, templates = interfaces.config, interfaces.config.template_folder
    tasks = interfaces.tasks()
    if not tasks:
        return Rendered({})
    _load_stages()
    parts = spread(partial(_render_one, interfaces), tasks)
    files: dict[str, str] = {}
    from headergen.render import render_package, render_target

    for (target, module), (texts, _) in zip(tasks, parts, strict=True):
        files |= {f"{target}/{module.name}/{path}": text for path, text in texts.items()}
        done(f"{target} {module.name}")
    used = [target for target in interfaces.targets if config.modules_of(target)]
    for target in used:
        modules = [module.name for module in config.modules_of(target)]
        shared = render_target(TARGETS[target], modules=modules, templates=templates)
        files |= {f"{target}/{path}": text for path, text in shared.items()}
    files |= render_package(used, templates=templates)
    abis = {(target, module.name): abi for (target, module), (_, abi) in zip(tasks, parts, strict=True)}
    return Rendered({path: text.encode() for path, text in files.items()}, abis)


def _render_one(interfaces: Interfaces, task: tuple[str, Module]) -> tuple[dict[str, str], Abi]:
    from headergen.render import render

    target, module = task
    abi = interfaces.abi(target, module)
    return render(abi, TARGETS[target], module=module.name, templates=interfaces.config.template_folder), abi


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

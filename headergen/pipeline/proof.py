"""Proves that managed files are what headergen makes of them, at any commit: headers by the lock, output by rendering.

Histories repeat themselves: what was rendered once is kept, and rendered again only if a header that it read, its
module or its templates differ. So a commit costs what it changed.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

import headergen
from headergen.changeset import FileChange, Present, between
from headergen.config import Config, Module
from headergen.diagnostics import HeadergenError
from headergen.lock import Lock, digest, digest_of, write_lock
from headergen.model import Abi
from headergen.pipeline import Interfaces, abi_of, templates_hash
from headergen.targets import TARGETS


@dataclass(frozen=True)
class Managed:
    """The managed files of one state, below their folders, and the configuration in force.

    ``lock`` is None where there is none; ``lock_text`` its bytes. ``templates`` are the project's own by name.
    """

    config: Config
    lock: Lock | None
    lock_text: bytes
    headers: Mapping[str, Present]
    output: Mapping[str, Present]
    templates: Mapping[str, bytes]


@dataclass(frozen=True)
class Proof:
    """What is not as headergen makes it: ``headers`` and ``output`` that differ, and ``problems`` with the whole.

    ``made_by`` is the other version of headergen that rendered the output, if only that may be why it differs;
    ``recorded`` whether the lock names the templates that are there.
    """

    problems: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    output: tuple[FileChange, ...] = ()
    made_by: str = ""
    recorded: bool = True

    @property
    def holds(self) -> bool:
        """Whether everything is as headergen makes it."""
        return not (self.problems or self.headers or self.output)

    @property
    def why(self) -> str:
        """The first thing that is not as it should be, in words; "" if all is."""
        if self.problems:
            return self.problems[0]
        if self.headers:
            return " ".join(self.headers[0])
        return f"{len(self.output)} generated files are not what the headers render to" if self.output else ""


class Prover:
    """Proves states one after another, and remembers what it rendered. A context manager: it keeps template folders."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="headergen-")
        self._template_folders: dict[str, Path] = {}
        # of a target's module: what it read then, and what came of it
        self._rendered: dict[tuple[str, Module, str], list[tuple[Abi, str, dict[str, str]]]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._folder.cleanup()

    def prove(self, state: Managed) -> Proof:
        """What of a state headergen did not make. One with no managed file at all holds."""
        if not state.headers and not state.output and not state.lock_text:
            return Proof()
        if state.lock is None:
            return Proof(problems=("there is no lock that says where the headers come from",))
        headers = tuple(_edited(state.lock, state.headers))
        config = self._with_templates(state)
        problems: list[str] = []
        templates = ""
        output: tuple[FileChange, ...] = ()
        try:
            templates = templates_hash(config)
            wanted = self._wanted(config, state.lock, {p: f.data for p, f in state.headers.items()}, templates)
            output = between(state.output, wanted)
        except HeadergenError as error:
            problems.append(f"it cannot be rendered: {error.message}{', ' + error.location if error.location else ''}")
        other = state.lock.headergen if state.lock.headergen != headergen.__version__ else ""
        if not other and state.lock_text and write_lock(state.lock) != state.lock_text:
            problems.append("the lock is not written as headergen writes it")
        if state.lock.templates != templates and not other and not state.templates:
            # no templates of the project: ours were others, in another build of this version
            other = f"{state.lock.headergen} with other templates"
        return Proof(tuple(problems), headers, output, other, state.lock.templates == templates)

    def _with_templates(self, state: Managed) -> Config:
        if not state.templates:
            return replace(state.config, templates=None)
        key = digest_of(state.templates)
        folder = self._template_folders.get(key)
        if folder is None:
            folder = Path(self._folder.name) / key / "templates"
            folder.mkdir(parents=True)
            for name, data in state.templates.items():
                (folder / name).write_bytes(data)
            self._template_folders[key] = folder
        return replace(state.config, root=folder.parent, templates=folder.name)

    def _wanted(self, config: Config, lock: Lock, headers: Mapping[str, bytes], templates: str) -> dict[str, bytes]:
        """The files below the output folder that these headers render to."""
        from headergen.render import render_package, render_target

        interfaces = Interfaces(config, headers, lock)
        tasks = interfaces.tasks()
        if not tasks:
            return {}
        files: dict[str, str] = {}
        modules: dict[str, list[str]] = {}
        for target, module in tasks:
            for path, text in self._module(interfaces, target, module, templates).items():
                files[f"{target}/{module.name}/{path}"] = text
            modules.setdefault(target, []).append(module.name)
        for target, names in modules.items():
            shared = render_target(TARGETS[target], modules=names, templates=config.template_folder)
            files |= {f"{target}/{path}": text for path, text in shared.items()}
        files |= render_package(list(modules), templates=config.template_folder)
        return {path: text.encode() for path, text in files.items()}

    def _module(self, interfaces: Interfaces, target: str, module: Module, templates: str) -> dict[str, str]:
        from headergen.render import render

        headers, kernel = interfaces.headers(target), interfaces.lock.kernel_of(target)
        known = self._rendered.setdefault((target, module, templates), [])
        for abi, read, files in known:
            if abi.kernel == kernel and _digest(headers, abi.headers) == read:
                return files
        folder = interfaces.config.template_folder
        abi = next((a for a, read, _ in known if _digest(headers, a.headers) == read), None) or abi_of(
            module.entries, headers, TARGETS[target], kernel=kernel
        )
        abi = replace(abi, kernel=kernel)
        files = render(abi, TARGETS[target], module=module.name, templates=folder)
        known.append((abi, _digest(headers, abi.headers), files))
        return files


def _digest(headers: Mapping[str, bytes], names: tuple[str, ...]) -> str:
    return digest_of({name: headers.get(name, b"\0missing") for name in names})


def _edited(lock: Lock, headers: Mapping[str, Present]) -> list[tuple[str, str]]:
    """(path, what is wrong) of each header that is not the one that was imported."""
    found = []
    for path in sorted(lock.files.keys() | headers.keys()):
        locked, present = lock.files.get(path), headers.get(path)
        if present is None:
            found.append((path, "is missing, and the lock has it"))
        elif locked is None:
            found.append((path, "is not in the lock"))
        elif present.mode != 0o100644:
            found.append((path, "is no plain file"))
        elif digest(present.data) != locked.hash:
            found.append((path, "is not the one whose hash is in the lock"))
    return found

"""The stages in their order: from a kernel to headers, from headers to interfaces, from interfaces to modules.

    kernel ─exports→ raw header ─sanitize→ (strip) ─close→ linux-headers/          (headergen.pipeline.headers)
    for each target and module:  preprocess → complete → parse → layout → merge    (headergen.interface)
    Abi ─render→ generated/

This is the file to open first. Everything in it goes from values to values: nothing here writes, and nobody but this
package and ``interface`` knows which stage follows which.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from headergen.cache import Cache, default_folder
from headergen.diagnostics import Diagnostic, HeaderError, HeadergenError, merged
from headergen.diagnostics.kept import findings_in, text_of
from headergen.diagnostics.over_modules import over_modules
from headergen.diagnostics.phrases import listed
from headergen.model import Abi, KernelId
from headergen.pipeline.kept import FINDINGS, KeptModules, encoded
from headergen.targets import TARGETS, foremost
from headergen.workers import processors, spread

if TYPE_CHECKING:
    from headergen.interface.shared import Shared
    from headergen.pipeline.headers import KernelHeaders

__all__ = [
    "KernelHeaders",
    "ModuleSource",
    "Rendered",
    "demanded",
    "interface",
    "interfaces",
    "modules",
]


_AT_ONCE = 32  # modules that share a run of the compiler: what it prints lies in memory
_TOLD = 8  # failures of modules that are told
_Task = TypeVar("_Task")
_Result = TypeVar("_Result")


def __getattr__(name: str) -> object:
    """The upper half is loaded when it is asked for: who renders what was imported opens no kernel."""
    if name != "KernelHeaders":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from headergen.pipeline.headers import KernelHeaders

    globals()[name] = KernelHeaders
    return KernelHeaders


class ModuleSource(Struct, frozen=True):
    """One module for one target: what its interface is read from. ``headers`` may hold more than it reads."""

    target: str
    name: str
    entries: tuple[str, ...]
    headers: Mapping[str, bytes]
    kernel: KernelId = field(default_factory=KernelId)

    @property
    def key(self) -> tuple[str, str]:
        """What it is known by: target and name."""
        return self.target, self.name


class _Common(Struct, frozen=True):
    """What groups of sources are read with: the compiler, and what completed those before (see ``Shared``). ``again``
    says that other groups are of nearly the same headers, for other targets: what is read of a unit that is large too
    is kept for them (all headers for nine targets: 15 % less CPU, 50 MiB more).
    """

    again: bool
    tool: str | None = None
    trials: dict[tuple[str, ...], None] = field(default_factory=dict)

    def shared(self, group: Sequence[ModuleSource]) -> Shared:
        """For sources of one target and the same headers."""
        from headergen.interface.shared import Shared

        target = TARGETS[group[0].target]
        return Shared((source.entries for source in group), group[0].headers, target, self.tool, self.trials)


def _several(sources: Iterable[ModuleSource]) -> bool:
    return len({source.target for source in sources}) > 1


def interface(
    source: ModuleSource, *, tool: str | None = None, shared: Shared | None = None, again: bool = False
) -> Abi:
    """The interface that a module's headers declare; ``HeaderError`` if one of them cannot be read. ``shared`` and
    ``again`` are for who reads more than one.
    """
    from headergen.interface import read

    abi = read(source.entries, source.headers, TARGETS[source.target], tool=tool, shared=shared, again=again)
    return replace(abi, kernel=source.kernel)


def interfaces(sources: Sequence[ModuleSource], *, tool: str | None = None) -> list[Abi | HeadergenError]:
    """The interface of each, or why there is none, in several processes."""
    if sources:
        load_stages()
    return _in_groups(partial(_attempts, _Common(_several(sources), tool)), sources, lambda source: source)


def _attempts(common: _Common, group: Sequence[ModuleSource]) -> list[Abi | HeadergenError]:
    shared = common.shared(group)
    return [_attempt(common, shared, source) for source in group]


def _attempt(common: _Common, shared: Shared, source: ModuleSource) -> Abi | HeadergenError:
    try:
        return interface(source, tool=common.tool, shared=shared, again=common.again)
    except HeadergenError as error:
        return error


def _in_groups(
    work: Callable[[Sequence[_Task]], list[_Result]],
    tasks: Sequence[_Task],
    source_of: Callable[[_Task], ModuleSource],
) -> list[_Result]:
    """``work`` of all tasks in several processes, of those together whose sources share target and headers."""
    groups: dict[tuple[str, int], list[int]] = {}
    for at, task in enumerate(tasks):
        source = source_of(task)
        groups.setdefault((source.target, id(source.headers)), []).append(at)
    for_each = -(-processors() // max(1, len(groups)))  # processes
    parts = [
        of[at::count]
        for of in groups.values()
        for count in [min(len(of), max(for_each, -(-len(of) // _AT_ONCE)))]
        for at in range(count)
    ]
    leading = foremost(target for target, _ in groups) if groups else ""
    parts.sort(key=lambda part: (source_of(tasks[part[0]]).target != leading, -len(part)))
    done = spread(lambda part: work([tasks[at] for at in part]), parts, learning=True)
    found = dict(zip(chain.from_iterable(parts), chain.from_iterable(done), strict=True))
    return [found[at] for at in range(len(tasks))]


def demanded(sources: Sequence[ModuleSource], found: Sequence[_Result | HeadergenError]) -> list[_Result]:
    """What was made of each module, of which none may be missing: raises the first failure, whose detail names its
    modules and those that fail otherwise.
    """
    failures = [
        (source.name, each) for source, each in zip(sources, found, strict=True) if isinstance(each, HeadergenError)
    ]
    if failures:
        raise _with_modules(failures)
    return [each for each in found if not isinstance(each, HeadergenError)]


def _with_modules(failures: Sequence[tuple[str, HeadergenError]]) -> HeadergenError:
    first = failures[0][1]
    modules: dict[str, dict[str, None]] = {}
    for name, each in failures:
        modules.setdefault(each.placed, {})[name] = None
    told = [
        f"{'it is' if placed == first.placed else f'{placed}:'} read for {listed(names)}"
        for placed, names in modules.items()
    ]
    first.detail = "\n".join([*first.detail.splitlines(), listed(told, _TOLD, between="\n")])
    return first


class Rendered(Struct, frozen=True):
    """The files of ``generated/`` by their path below it, and the modules that they are of.

    ``findings`` are what the reading of the modules found, by target and module.
    """

    files: Mapping[str, bytes]
    sources: Sequence[ModuleSource] = ()
    findings: tuple[Diagnostic, ...] = ()
    known: Mapping[tuple[str, str], Abi] = field(default_factory=dict)

    @property
    def modules(self) -> int:
        """How many modules they are of."""
        return len(self.sources)

    def abis(self) -> dict[tuple[str, str], Abi]:
        """The interfaces that they were made of, by target and module. Those of kept files are read now."""
        missing = [source for source in self.sources if source.key not in self.known]
        made = dict(zip((each.key for each in missing), demanded(missing, interfaces(missing)), strict=True))
        return {source.key: self.known.get(source.key) or made[source.key] for source in self.sources}


def modules(
    sources: Sequence[ModuleSource],
    templates: Path | None = None,
    *,
    known: Mapping[tuple[str, str], Abi] = MappingProxyType({}),
    done: Callable[[str], None] = lambda _: None,
    store: Cache | None = None,
    with_abis: bool = True,
    present: Mapping[str, bytes] = MappingProxyType({}),
) -> Rendered:
    """Every module with what the modules of a target share; ``done`` hears of each when all are done.

    What ``store`` (the user's, unless given) has kept of the same headers, templates and code is not rendered again,
    and an interface that is ``known`` is not read again. Who wants files alone asks for them without ``with_abis``:
    an interface takes 4 ms to come out of another process, and lies in memory. ``present`` are the files that lie there
    now, by their path below the output's folder: where those were rendered of the same, they are given back.
    """
    if not sources:
        return Rendered({})
    kept = KeptModules(templates, Cache(default_folder("rendered")) if store is None else store)
    keys = [kept.key_of(source) for source in sources]
    if present and (said := kept.as_before(keys, present)) is not None:
        for source in sources:
            done(f"{source.target} {source.name}")
        kept.finish()
        return Rendered(present, tuple(sources), said, known)
    found = [kept.find(source, key) for source, key in zip(sources, keys, strict=True)]
    missing = [(source, key) for source, key, texts in zip(sources, keys, found, strict=True) if texts is None]
    if missing:
        load_stages()
    common = _Common(_several(source for source, _ in missing))
    tried = _in_groups(partial(_render, kept, known, common, with_abis), missing, lambda task: task[0])
    made = iter(demanded([source for source, _ in missing], tried))
    texts: dict[tuple[str, str], Mapping[str, bytes]] = {}
    abis: dict[tuple[str, str], Abi] = {}
    for source, of in zip(sources, found, strict=True):
        if of is None:
            of, abi = next(made)  # noqa: PLW2901
            if abi is not None:
                abis[source.key] = abi
        texts[source.key] = of
        done(f"{source.target} {source.name}")
    findings = merged(over_modules(chain.from_iterable(findings_in(of.get(FINDINGS, "")) for of in texts.values())))
    files = together(texts, kept)
    if not missing:  # before, nobody knows by what the texts are kept
        kept.note_all(keys, files, findings)
    kept.finish()
    return Rendered(files, tuple(sources), findings, {**known, **abis})


def together(texts: Mapping[tuple[str, str], Mapping[str, bytes]], kept: KeptModules) -> dict[str, bytes]:
    """All files below the output folder: those of the modules, and what modules and targets share."""
    files: dict[str, bytes] = {}
    names: dict[str, list[str]] = {}
    for (target, name), of in texts.items():
        files |= {f"{target}/{name}/{path}": text for path, text in of.items() if path != FINDINGS}
        names.setdefault(target, []).append(name)
    for target, modules in names.items():
        files |= {f"{target}/{path}": text for path, text in kept.shared(target, modules).items()}
    if names:
        files |= kept.package(list(names))
        files |= kept.native(files, list(names))
    return files


def _render(
    kept: KeptModules,
    known: Mapping[tuple[str, str], Abi],
    common: _Common,
    with_abis: bool,
    group: Sequence[tuple[ModuleSource, bytes | None]],
) -> list[tuple[dict[str, bytes], Abi | None] | HeadergenError]:
    from headergen.interface.completion import lacks_nothing

    made: list[tuple[dict[str, bytes], Abi | None] | HeadergenError] = []
    unread = [source for source, _ in group if source.key not in known]
    shared = common.shared(unread) if unread else None
    for source, key in group:
        try:
            abi = known.get(source.key) or interface(source, shared=shared, again=common.again)
        except HeaderError as error:
            made.append(error.bare())
            continue
        texts = rendered(source, abi, kept.templates)
        kept.keep(key, texts, own=kept.own_key(source) if lacks_nothing(abi) else None)
        made.append((texts, abi if with_abis else None))
    return made


def rendered(source: ModuleSource, abi: Abi, templates: Path | None) -> dict[str, bytes]:
    """The files of one module, and what its reading found."""
    from headergen.interface.findings import findings
    from headergen.parse.documentation import documentation
    from headergen.render import render

    said = documentation(source.headers[name] for name in abi.headers if name in source.headers)
    texts = render(abi, TARGETS[source.target], module=source.name, templates=templates, documents=said)
    return encoded({**texts, FINDINGS: text_of(findings(abi, source.name))})


def load_readers() -> None:
    """Before processes are forked that read interfaces: what each would import, all have."""
    import headergen.interface
    import headergen.interface.merge  # noqa: F401


def load_stages() -> None:
    """The same, before processes are forked that render what they read."""
    import headergen.render  # noqa: F401

    load_readers()

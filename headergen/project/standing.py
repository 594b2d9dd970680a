"""What there is to say about an import whatever verb is run: holds, arches without headers, doubtful kernels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from headergen.config import Config
from headergen.config.places import header_path, spots
from headergen.diagnostics import Diagnostic, merged
from headergen.diagnostics import rules_import as rules
from headergen.diagnostics.phrases import are, listed
from headergen.lock import LOCAL, Lock
from headergen.model import Location
from headergen.project.modules import unimported
from headergen.project.seen import placed_line
from headergen.targets import TARGETS

_EACH = 3  # headers of one kind that get a note each
_LOCAL_REMEDY = "take a header out of local and sync, once the kernel's will do"


def remarks(config: Config, lock: Lock) -> Iterator[Diagnostic]:
    """The findings that the configuration and the lock give, without a look at any file."""
    at_lock = Location(config.lock, 0)
    yield from _held(config, lock)
    yield from _given_up(config, lock)
    for arch in config.arches:
        if arch not in lock.arches:
            yield _not_imported(config, arch)
    for arch, module in unimported(config, lock, (arch for arch in config.arches if arch in lock.arches)):
        message = f"module {module.name} is configured, and its headers have not been imported yet"
        place = Location(config.source, 0)
        yield Diagnostic(rules.NOT_IMPORTED, message, place, _way_to(config, arch), targets=(arch,))
    for each in lock.imports.values():
        name = f"Linux {each.kernel.version or '?'}"
        if each.rules.startswith("unknown-"):
            yield replace(_unknown(each.rules, name), location=at_lock, targets=each.arches)
        if each.kernel.dirty and not each.placeholder:
            message = f"the tree of {name} had uncommitted changes in its exported headers"
            yield Diagnostic(rules.DIRTY_KERNEL, message, at_lock, targets=each.arches)


def _unknown(id: str, name: str) -> Diagnostic:
    """That headers were made by a script which nobody had compared with make's; by now headergen may know it."""
    from headergen.sanitize.dialect import is_known_by_now

    if is_known_by_now(id):
        message = f"{name} was imported by a headergen that did not know its script; this one knows it"
        way = "headergen sync KERNEL, with that kernel, makes the headers again and records it"
        return Diagnostic(rules.UNKNOWN_TRANSFORMATION, message, remedy=way)
    message = f"{name} installs headers by a script of its own ({id.removeprefix('unknown-')})"
    return Diagnostic(rules.UNKNOWN_TRANSFORMATION, message)


def _held(config: Config, lock: Lock) -> Iterator[Diagnostic]:
    """The headers that stay as they are; those of the project's own in one note, where they are many."""
    own = []
    for hold in config.holds:
        locked = lock.files.get(hold.header)
        if locked is None:
            place = Location(config.source, 0)
            yield Diagnostic(rules.UNUSED_HOLD, f"{hold.header} is held, but not imported", place)
            continue
        place = Location(config.located(hold.header), 0)
        version = locked.held or lock.imports[locked.import_name].kernel.version or "?"
        if hold.local:
            nearest = f", nearest Linux {hold.nearest}" if hold.nearest else ""
            message = f"is the project's own{nearest}: {hold.reason}"
            own.append(Diagnostic(rules.HELD_HEADER, message, place, _LOCAL_REMEDY))
        else:
            kept = "stays as it was before any import" if version == LOCAL else f"stays as in Linux {version}"
            yield Diagnostic(rules.HELD_HEADER, f"{kept}: {hold.reason}", place)
    if len(own) <= _EACH:
        yield from own
        return
    paths = [each.location.header for each in own if each.location]
    detail = "\n".join(f"{path} {each.message}" for path, each in zip(paths, own, strict=True))
    message = f"{len(own)} headers are the project's own: {listed(paths)} (-v: why)"
    yield Diagnostic(rules.HELD_HEADER, message, Location(config.source, 0), _LOCAL_REMEDY, detail=detail)


def settled(config: Config, paths: Sequence[str], title: str) -> Iterator[Diagnostic]:
    """The project's own headers, by their path in the lock, that the kernel of that title gives just so."""
    if paths:
        names = [config.located(path) for path in paths]
        message = f"{are(names)} what {title} gives"
        yield Diagnostic(rules.SETTLED_LOCAL, message, Location(config.source, 0), detail="\n".join(names))


def _given_up(config: Config, lock: Lock) -> Iterator[Diagnostic]:
    """What is configured still, and was given up because its kernel has it no more; one note, where they are many."""
    place = Location(config.source, 0)
    names: dict[str, list[str]] = {}
    for name, paths in named_and_gone(config, lock).items():
        version = next(each.kernel.version for each in lock.imports.values() if {*paths} & {*each.gone})
        names.setdefault(version or "?", []).append(name)
    for version, gone in names.items():
        if len(gone) <= _EACH:
            for name in gone:
                message = f"{name} is configured, and Linux {version} has it no more"
                yield Diagnostic(rules.GONE_HEADER, message, place, symbol=name)
            continue
        message = f"{len(gone)} headers are configured that Linux {version} has no more: {listed(gone)} (-v: all)"
        help_ = "take the names out of the configuration"
        yield Diagnostic(rules.GONE_HEADER, message, place, help_, detail="\n".join(gone))


def named_and_gone(config: Config, lock: Lock) -> dict[str, list[str]]:
    """The configured headers that were given up, each with the paths where it would lie."""
    found: dict[str, list[str]] = {}
    gone = lock.gone
    if not gone:
        return found
    for target in config.arches:
        for entry in config.entries_of(target):
            for spot in spots(config, entry, TARGETS[target].kernel_arch):
                if spot.path in gone and spot.path not in found.get(entry, ()):
                    found.setdefault(entry, []).append(spot.path)
    return found


def _not_imported(config: Config, arch: str) -> Diagnostic:
    place = Location(config.source, 0)
    frozen = config.frozen.get(arch)
    if frozen is None:
        return Diagnostic(rules.NOT_IMPORTED, f"{arch} is configured and has not been imported yet", place)
    return Diagnostic(
        rules.NOT_IMPORTED,
        f"{arch} is frozen at Linux {frozen.version} and has not been imported yet",
        place,
        remedy=_way_to(config, arch),
    )


def _way_to(config: Config, arch: str) -> str:
    frozen = config.frozen.get(arch)
    if frozen is None:
        return "headergen sync KERNEL"
    return f"headergen sync KERNEL --arch {arch}, with a tree of Linux {frozen.version}"


def placed(config: Config, findings: Iterable[Diagnostic], files: Mapping[str, bytes]) -> list[Diagnostic]:
    """Findings about headers, at the headers' places in the project; ``files`` are the headers by their path in the
    lock.
    """
    result = []
    for finding in findings:
        if finding.location is None or not finding.targets:
            result.append(finding)
            continue
        arch = TARGETS[finding.targets[0]].kernel_arch
        path = header_path(config, finding.location.header, arch)
        line = placed_line(config, files, arch, finding.location)
        result.append(replace(finding, location=Location(config.located(path), line)))
    return list(merged(result))


def lacking(
    config: Config,
    findings: Iterable[Diagnostic],
    arches: Sequence[str],
    files: Mapping[str, bytes],
    *,
    changed: bool,
) -> Iterator[Diagnostic]:
    """What reading the modules found: names with two meanings always, what is lost only where an import of ``arches``
    changes something.
    """
    for finding in placed(config, findings, files):
        if finding.rule != rules.INCOMPLETE_MODULE or (changed and set(finding.targets) & set(arches)):
            yield finding

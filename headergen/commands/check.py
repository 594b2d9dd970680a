"""``headergen check`` on the work tree: whether imported and generated files are what they claim. Never writes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

import headergen
from headergen.changeset import FileChange, Present, between
from headergen.commands.sync import refuse_one_arch_for_many
from headergen.config import Config
from headergen.config.places import header_path, headers_of, is_frozen
from headergen.diagnostics import Diagnostic, HeaderError, KernelError, Severity
from headergen.diagnostics import rules_import as rules
from headergen.interface.needed import is_library, needed
from headergen.lock import Lock, LockedFile, digest
from headergen.model import KernelId, Location
from headergen.pipeline import modules
from headergen.pipeline.importing import INSTALLED, import_headers
from headergen.project.exceptions import Exceptions
from headergen.project.modules import templates_hash
from headergen.project.opened import Project, opened_project
from headergen.project.standing import placed, remarks
from headergen.report.progress import Progress
from headergen.sides.kernels import opened
from headergen.targets import TARGETS


class Checked(Struct, frozen=True):
    """What was found, and how much was looked at."""

    findings: tuple[Diagnostic, ...]
    headers: int
    files: int
    modules: int
    kernel: str = ""
    excepted: str = ""

    @property
    def summary(self) -> str:
        """``29 headers and 42 generated files of 4 modules checked``."""
        against = f" against {self.kernel}" if self.kernel else ""
        excepted = f", {self.excepted}" if self.excepted else ""
        files = f"{self.files} generated files of {self.modules} modules checked"
        return f"{self.headers} headers{against} and {files}{excepted}"


def check(
    start: Path,
    *,
    kernel: str | None = None,
    rev: str | None = None,
    base: Callable[[], Config | None] | None = None,
    progress: Progress,
) -> Checked:
    """Every finding about the work tree of the project that ``start`` lies in; with ``kernel``, its import too.

    ``base`` gives the configuration whose exceptions count; without it, the present one's do.
    """
    with opened_project(start, write=False, progress=progress) as project:
        if project.config.lock not in project.found:
            return Checked((Diagnostic(rules.NOTHING_IMPORTED, "nothing is imported here yet"),), 0, 0, 0)
        findings = [*_interruption(project), *check_headers(project), *_configuration(project)]
        title = ""
        if kernel is not None:
            with progress.stage("derive the import again"):
                title, derived = _derived(project, kernel, rev, progress)
            findings += derived
        with progress.stage("render modules"):
            rendered, modules = check_generated(project)
        findings += rendered
        files = sum(path.startswith(f"{project.config.output}/") for path in project.found)
        judged = {rule.id for rule in rules.IMPORT_RULES if kernel is not None or rule != rules.DIFFERS_FROM_KERNEL}
        kept = Exceptions(project.config, base() if base else project.config).apply(findings, judged=judged)
        return Checked(
            findings=kept.findings,
            headers=len(project.lock.files),
            files=files,
            modules=modules,
            kernel=title,
            excepted=kept.summary,
        )


def _interruption(project: Project) -> Iterator[Diagnostic]:
    if project.interrupted:
        yield Diagnostic(rules.INTERRUPTED_WRITE, "a run was killed while it was writing", Location(".headergen", 0))


# ------------------------------------------------------------------------------------------------------------- headers


def check_headers(project: Project) -> Iterator[Diagnostic]:
    """Whether each header is what the lock says, and the lock knows all that lie there."""
    config, lock, headers = project.config, project.lock, project.headers
    for path, locked in lock.files.items():
        place = f"{config.headers}/{path}"
        present = project.found.get(place)
        if present is None:
            chain = " > ".join(locked.chain)
            yield Diagnostic(rules.HEADER_MISSING, f"the header is missing; it came by {chain}", Location(place, 0))
        elif digest(present.data) != locked.hash or present.mode != 0o100644:
            yield _edited(place, present, locked, lock)
    places = (f"{config.headers}/{path}" for path in sorted(headers.keys() - lock.files.keys()))
    if extra := [place for place in places if place not in project.ignored]:
        more = f" and {len(extra) - 1} more" if len(extra) > 1 else ""
        message = f"no import brought {extra[0]}{more}"
        yield Diagnostic(rules.HEADER_EXTRA, message, Location(extra[0], 0), detail="\n".join(extra))


def _edited(place: str, present: Present, locked: LockedFile, lock: Lock) -> Diagnostic:
    version = lock.imports[locked.import_name].kernel.version or "?"
    if present.mode == 0o120000:
        return Diagnostic(rules.HEADER_EDITED, "the header is a symbolic link now", Location(place, 0))
    if digest(present.data) == locked.hash:
        return Diagnostic(rules.HEADER_EDITED, "the header is executable now", Location(place, 0), "chmod -x " + place)
    if digest(present.data.replace(b"\r\n", b"\n")) == locked.hash:
        folder = place.partition("/")[0]
        remedy = f"write '{folder}/** -text' into .gitattributes, then git checkout -- {folder}"
        return Diagnostic(rules.HEADER_EDITED, "git has converted the line endings", Location(place, 0), remedy)
    return Diagnostic(
        rules.HEADER_EDITED, f"the header is not as it was imported from Linux {version}", Location(place, 0)
    )


def _derived(project: Project, spec: str, rev: str | None, progress: Progress) -> tuple[str, list[Diagnostic]]:
    """The kernel's name, and how its import differs from the one here, in bytes and in what the lock says."""
    config, lock = project.config, project.lock
    with opened(spec, rev, progress) as tree:
        names = [name for name, each in lock.imports.items() if _may_be(each.kernel, tree.id)]
        if not names:
            known = ", ".join(
                f"Linux {each.kernel.version or '?'}{f' at {each.kernel.commit}' if each.kernel.commit else ''}"
                for each in lock.imports.values()
            )
            at = f" at {tree.id.commit}" if tree.id.commit else ""
            raise KernelError(
                f"{tree.title}{at} is not what was imported here: {known}",
                location=tree.origin,
                help="give a tree of the version and commit that the lock names",
            )
        findings: list[Diagnostic] = []
        for name in names:
            entry = lock.imports[name]
            arches = [arch for arch in config.arches if arch in entry.arches]
            refuse_one_arch_for_many(tree, arches)
            held = {
                path: (project.headers[path], file)
                for path, file in lock.files.items()
                if file.held and path in project.headers
            }
            made = import_headers(replace(config, comments=_comments(entry.comments)), tree, arches, held=held)
            own = {path: file for path, file in lock.files.items() if file.import_name == name}
            present = {path: Present(0o100644, project.headers[path]) for path in own if path in project.headers}
            findings += [_differs(config, change, tree.title) for change in between(present, made.headers)]
            # installed headers have other sources than those of a kernel's tree, and may be the same all the same
            same_kind = (entry.rules == INSTALLED) == (made.entry.rules == INSTALLED)
            findings += _records_differ(config, own, made.files, tree.title, sources=same_kind)
        return tree.title, findings


def _may_be(recorded: KernelId, given: KernelId) -> bool:
    """Whether it makes sense to compare: the same version, and the same commit where both say one."""
    return recorded.version == given.version and (
        None in (recorded.commit, given.commit) or recorded.commit == given.commit
    )


def _comments(recorded: str) -> Literal["keep", "strip"]:
    return "strip" if recorded == "strip" else "keep"


def _differs(config: Config, change: FileChange, title: str) -> Diagnostic:
    what = {
        "added": f"{title} has this header and the import does not",
        "removed": f"{title} does not bring this header",
    }.get(change.kind, f"the header is not what {title} gives")
    # read as the change that would make the import right
    return Diagnostic(
        rules.DIFFERS_FROM_KERNEL, what, Location(f"{config.headers}/{change.path}", 0), detail=change.diff()
    )


def _records_differ(
    config: Config, recorded: Mapping[str, LockedFile], made: Mapping[str, LockedFile], title: str, *, sources: bool
) -> Iterator[Diagnostic]:
    for path in recorded.keys() & made.keys():
        old, new = recorded[path], made[path]
        for what in ("source", "source_hash", "hash") if sources else ("hash",):
            if getattr(old, what) != getattr(new, what):
                words = what.replace("_", " ")
                yield Diagnostic(
                    rules.DIFFERS_FROM_KERNEL, f"{path}: the lock's {words} is not {title}'s", Location(config.lock, 0)
                )


# ------------------------------------------------------------------------------------------------------- configuration


def _configuration(project: Project) -> Iterator[Diagnostic]:
    """Whether the import follows the configuration, and what was rendered the templates and this version."""
    config, lock = project.config, project.lock
    at_lock = Location(config.lock, 0)
    if lock.headergen != headergen.__version__:
        yield Diagnostic(
            rules.HEADERGEN_VERSION,
            f"rendered by headergen {lock.headergen or '?'}, checked by {headergen.__version__}",
            at_lock,
        )
    if lock.templates != templates_hash(config):
        yield Diagnostic(rules.TEMPLATES_CHANGED, "rendered by other templates", at_lock)
    yield from remarks(config, lock)
    for name, each in lock.imports.items():
        if each.comments != config.comments:
            yield _stale(
                f"comments = {config.comments!r}, but were imported with {each.comments!r}", config, each.arches
            )
        for arch in each.arches:
            if arch not in config.arches:
                yield _stale(f"{arch} is imported, but not configured any more", config, (arch,))
                continue
            frozen = config.frozen.get(arch)
            if frozen is not None and (name == "default" or frozen.version != each.kernel.version):
                message = f"{arch} is frozen at {frozen.version}, but at {each.kernel.version} here"
                way = f"headergen sync KERNEL --arch {arch}, with a tree of Linux {frozen.version}"
                yield replace(_stale(message, config, (arch,)), remedy=way)
            elif frozen is None and name != "default":
                yield _stale(f"{arch} is not frozen any more, but its import still is", config, (arch,))
    yield from _entries(project)


def _stale(message: str, config: Config, arches: Iterable[str]) -> Diagnostic:
    return Diagnostic(rules.LOCK_STALE, message, Location(config.source, 0), targets=tuple(arches))


def _entries(project: Project) -> Iterator[Diagnostic]:
    """Whether what is imported is what the entries need: no more, no less."""
    config, lock = project.config, project.lock
    wanted: set[str] = set()
    for arch in config.arches:
        if arch not in lock.arches:
            continue
        family = TARGETS[arch].kernel_arch
        frozen = is_frozen(config, family)
        headers = headers_of(project.headers, family, frozen=frozen)
        entries = config.entries_of(arch)
        for entry in entries:
            if entry not in headers and not is_library(entry):
                yield _stale(f"{entry} is configured, but not imported", config, (arch,))
        present = [entry for entry in (*entries, *lock.completing(entries)) if entry in headers or is_library(entry)]
        found = needed(dict.fromkeys(present), headers.get)
        wanted.update(header_path(header, family, frozen=frozen) for header in found.headers)
        for finding in found.findings:
            yield _placed(finding, config, arch, frozen=frozen)
    for path in sorted(lock.files.keys() - wanted):
        if path in project.headers:
            yield Diagnostic(
                rules.LOCK_STALE,
                "imported, but nothing that is configured needs it any more",
                Location(f"{config.headers}/{path}", 0),
            )


def _placed(finding: Diagnostic, config: Config, arch: str, *, frozen: bool) -> Diagnostic:
    """A finding about a header, at the header's place in the project."""
    if finding.location is None:
        return replace(finding, targets=(arch,))
    path = header_path(finding.location.header, TARGETS[arch].kernel_arch, frozen=frozen)
    return replace(finding, location=Location(f"{config.headers}/{path}", finding.location.line), targets=(arch,))


# ----------------------------------------------------------------------------------------------------------- generated


def check_generated(project: Project) -> tuple[list[Diagnostic], int]:
    """How the generated files differ from what the headers render to, and how many modules were rendered."""
    config = project.config
    try:
        rendered = modules(project.modules.sources(), config.template_folder)
    except HeaderError as error:
        place = error.path or config.headers
        return [
            Diagnostic(
                rules.GENERATED_CHANGED, f"cannot be rendered again: {error.message}", Location(place, 0), error.help
            )
        ], 0
    folder = f"{config.output}/"
    wanted = {f"{folder}{path}": data for path, data in rendered.files.items()}
    found = {
        path: present
        for path, present in project.found.items()
        if path.startswith(folder) and (path in wanted or path not in project.ignored)
    }
    said = [finding for finding in placed(config, rendered.findings) if finding.rule != rules.INCOMPLETE_MODULE]
    return [*said, *(_generated(project, change) for change in between(found, wanted))], rendered.modules


def _generated(project: Project, change: FileChange) -> Diagnostic:
    if change.old is not None and change.new is None and not project.owner.owns(change.path, change.old):
        place, what = Location(change.path, 0), "headergen did not make this file, and leaves it alone"
        return Diagnostic(rules.GENERATED_EXTRA, what, place, severity_override=Severity.NOTE)
    rule, what = {
        "added": (rules.GENERATED_MISSING, "the file is missing"),
        "removed": (rules.GENERATED_EXTRA, "nothing renders this file"),
        "mode": (rules.GENERATED_CHANGED, "the file is executable now"),
    }.get(change.kind, (rules.GENERATED_CHANGED, "the file is not what the headers render to"))
    return Diagnostic(rule, what, Location(change.path, 0), detail=change.diff())

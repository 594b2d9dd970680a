"""Whether the work tree is what it claims: headers by the lock, the lock by the configuration, output by rendering."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

import headergen
from headergen.changeset import FileChange, Present, between
from headergen.config import Config
from headergen.config.places import spots
from headergen.diagnostics import Diagnostic, HeaderError, Rule, Severity
from headergen.diagnostics import rules_import as rules
from headergen.diagnostics.phrases import amount, is_or_are
from headergen.git.workplace import without_attributes
from headergen.lock import LOCAL, LockedFile, LockedImport, digest
from headergen.model import Location
from headergen.model.locations import arch_part
from headergen.project.modules import entries_here, templates_hash
from headergen.project.opened import Project
from headergen.project.patches import patch_texts
from headergen.project.seen import seen_headers
from headergen.project.standing import named_and_gone, placed, remarks
from headergen.targets import TARGETS, kernel_arches

CONVERTED = "git has converted the line endings"
_DIFFERENT = "the file is not what the headers render to"


def check_headers(project: Project) -> Iterator[Diagnostic]:
    """Whether each header is what the lock says, and the lock knows all that lie there."""
    config, lock, headers = project.config, project.lock, project.headers
    for path, locked in lock.files.items():
        place = config.located(path)
        present = project.found.get(place)
        if present is None:
            chain = " > ".join(locked.chain)
            yield Diagnostic(rules.HEADER_MISSING, f"the header is missing; it came by {chain}", Location(place, 0))
        elif digest(present.data) != locked.hash or present.mode != 0o100644:
            yield _edited(project, place, present, locked)
    if config.places:
        return  # others' headers may lie beside
    extra = [f"{config.headers}/{path}" for path in sorted(headers.keys() - lock.files.keys())]
    if extra:
        accepted = project.ignored | project.committed_beside()
        extra = [place for place in extra if place not in accepted]
    if extra:
        more = f" and {len(extra) - 1} more" if len(extra) > 1 else ""
        message = f"no import brought {extra[0]}{more}"
        yield Diagnostic(rules.HEADER_EXTRA, message, Location(extra[0], 0), detail="\n".join(extra))


def beside_imported(project: Project) -> list[str]:
    """The headers that lie beside imported ones, where others' may, and that no import brought. They are no finding:
    whose a header is that no lock names, the project knows.
    """
    files = project.lock.files if project.config.places else {}
    folders = {path.rpartition("/")[0] for path in files}
    beside = (p for p in sorted(project.found) if p.endswith(".h") and p.rpartition("/")[0] in folders)
    return [path for path in beside if path not in files and path not in project.ignored]


def _edited(project: Project, place: str, present: Present, locked: LockedFile) -> Diagnostic:
    version = project.lock.imports[locked.import_name].kernel.version or "?"
    if present.mode == 0o120000:
        return Diagnostic(rules.HEADER_EDITED, "the header is a symbolic link now", Location(place, 0))
    if digest(present.data) == locked.hash:
        return Diagnostic(rules.HEADER_EDITED, "the header is executable now", Location(place, 0), "chmod -x " + place)
    if digest(present.data.replace(b"\r\n", b"\n")) == locked.hash:
        return _converted(project, rules.HEADER_EDITED, place)
    if locked.held == LOCAL:
        remedy = f"headergen sync KERNEL, with Linux {version}, records it as it is now; or bring it back with git"
        message = "the header, which is the project's own, is not as it was recorded"
        return Diagnostic(rules.HEADER_EDITED, message, Location(place, 0), remedy)
    return Diagnostic(
        rules.HEADER_EDITED, f"the header is not as it was imported from Linux {version}", Location(place, 0)
    )


def _converted(project: Project, rule: Rule, place: str) -> Diagnostic:
    return Diagnostic(rule, CONVERTED, Location(place, 0), unconverted(project, place))


def unconverted(project: Project, place: str) -> str:
    """How a managed file comes back as git stores it, where git converts line endings."""
    folder, repository = place.partition("/")[0], project.place
    way = f"write '{folder}/** -text' at the end of .gitattributes"
    if repository is not None:
        way = without_attributes(repository, f"{repository.prefix}{place}", "text", "-text")
    # git checkout leaves what it believes to be there already, so it has to go first
    if project.config.places and place.endswith(".h"):  # other people's files may lie in that folder
        here = place.rpartition("/")[0] or "."
        return f"{way}, commit what is open in {here}, then rm {here}/*.h and git checkout -- {here}"
    return f"{way}, then rm -r {folder} and git checkout -- {folder}"


def check_configuration(project: Project) -> Iterator[Diagnostic]:
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
        than = "" if config.templates else " than this headergen has"
        yield Diagnostic(rules.TEMPLATES_CHANGED, f"rendered by other templates{than}", at_lock)
    yield from remarks(config, lock)
    for name, each in lock.imports.items():
        if each.comments != config.comments:
            yield _stale(
                f"comments = {config.comments!r}, but were imported with {each.comments!r}", config, each.arches
            )
        if each.patterns != config.patterns and not each.alone:
            yield _stale("import has other patterns than headers were imported by", config, each.arches)
        yield from _changed(config, each, lock.files_of(name))
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


def _changed(config: Config, each: LockedImport, files: Mapping[str, LockedFile]) -> Iterator[Diagnostic]:
    """Whether headers still lie where they were imported to, as the edits that are declared make them."""
    if not config.places and not each.places:
        return
    from headergen.pipeline.forms import edits_that_differ, lie_as_imported

    if not lie_as_imported(config, each, files):
        yield _stale("places are not those that headers were imported to", config, each.arches)
        return
    for name in edits_that_differ(config, each, files, patch_texts(config)):
        yield _stale(f"the edit {name!r} is not the one that headers were imported with", config, each.arches)


def _stale(message: str, config: Config, arches: Iterable[str]) -> Diagnostic:
    return Diagnostic(rules.LOCK_STALE, message, Location(config.source, 0), targets=tuple(arches))


def _entries(project: Project) -> Iterator[Diagnostic]:
    """Whether what is imported is what the entries need: no more, no less."""
    from headergen.closure import Closure
    from headergen.interface.needed import is_library, needed  # status, which asks for less, loads no stage

    config, lock = project.config, project.lock
    wanted: set[str] = set()
    gone = named_and_gone(config, lock)
    harmed = _harmed(project)
    for arch in config.arches:
        if arch not in lock.arches:
            continue
        family = TARGETS[arch].kernel_arch
        headers = seen_headers(config, project.headers, family)
        named = entries_here(config, lock, arch)
        entries = [entry for entry in named if not _is_of_others(project, entry, family, headers)]
        for entry in entries:
            if not (entry in headers or entry in gone or entry in harmed or is_library(entry)):
                yield _stale(f"{entry} is configured, but not imported", config, (arch,))
        present = [entry for entry in (*entries, *lock.completing(entries)) if entry in headers or is_library(entry)]
        if config.closure == "import":
            found = needed(dict.fromkeys(present), headers.get)
        else:
            found = Closure({entry: (entry,) for entry in present}, ())
        wanted.update(spot.path for header in found.headers for spot in spots(config, header, family))
        yield from placed(config, [replace(each, targets=(arch,)) for each in found.findings], project.headers)
    licences = config.licence_paths
    for path, name in licences.items():
        if lock.files and path not in lock.files:
            yield _stale(f"{name} is configured, but not imported", config, lock.arches)
    for path in sorted(lock.files.keys() - wanted - licences.keys()):
        if path in project.headers and harmed.isdisjoint(lock.files[path].chain):
            yield Diagnostic(
                rules.LOCK_STALE,
                "imported, but nothing that is configured needs it any more",
                Location(config.located(path), 0),
            )


def _is_of_others(project: Project, entry: str, family: str, headers: Mapping[str, bytes]) -> bool:
    """Whether a header is there by other arches, and this one has no half of it: ``linux/kvm.h`` where no KVM is."""
    from headergen.interface.needed import lacks

    if entry not in headers or not lacks(entry, headers):
        return False
    config = project.config
    if any(spot.path in project.lock.files for spot in spots(config, arch_part(entry), family)):
        return False  # its half is lost
    others = kernel_arches(config.arches) - {family}
    return any(not lacks(entry, seen_headers(config, project.headers, other)) for other in sorted(others))


def _harmed(project: Project) -> set[str]:
    """The names of headers that are missing or not as they were imported: what those included, nobody can say."""
    found, config = project.found, project.config
    return {
        locked.chain[-1]
        for path, locked in project.lock.files.items()
        if locked.chain
        and ((present := found.get(config.located(path))) is None or digest(present.data) != locked.hash)
    }


def check_generated(project: Project) -> tuple[list[Diagnostic], int]:
    """How the generated files differ from what the headers render to, and how many modules were rendered."""
    from headergen.pipeline import modules

    config = project.config
    try:
        sources = project.modules.sources()
        rendered = modules(sources, config.template_folder, with_abis=False, present=project.output)
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
    said = [
        finding
        for finding in placed(config, rendered.findings, project.headers)
        if finding.rule != rules.INCOMPLETE_MODULE
    ]
    return [*said, *(_generated(project, change) for change in between(found, wanted))], rendered.modules


def with_one_cause(findings: Iterable[Diagnostic], rendered: Sequence[Diagnostic]) -> list[Diagnostic]:
    """All findings; where the templates are others, that is said once, and not of each file that they change or add."""
    findings = list(findings)
    at = next((at for at, each in enumerate(findings) if each.rule == rules.TEMPLATES_CHANGED), None)
    others, missing, rest = list[Diagnostic](), list[Diagnostic](), list[Diagnostic]()
    for each in rendered:
        differs = each.rule == rules.GENERATED_CHANGED and each.message == _DIFFERENT
        (others if differs else missing if each.rule == rules.GENERATED_MISSING else rest).append(each)
    if at is None or not (others or missing):
        return [*findings, *rendered]
    told = [f"{amount(len(others), 'generated file')} would be others"] if others else []
    told += [f"{amount(len(missing), 'generated file')} {is_or_are(len(missing))} not there"] if missing else []
    detail = "".join(each.detail for each in (*others, *missing))
    findings[at] = replace(findings[at], message=f"{findings[at].message}: {', '.join(told)}", detail=detail)
    return [*findings, *rest]


def told_together(findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """What git has converted is one finding for each way back, with the files in its detail."""
    rest: list[Diagnostic] = []
    alike: dict[tuple[str, str], list[Diagnostic]] = defaultdict(list)
    for each in findings:
        (alike[each.rule.id, each.remedy] if each.message == CONVERTED else rest).append(each)
    return (*rest, *map(_together, alike.values()))


def _together(alike: Sequence[Diagnostic]) -> Diagnostic:
    if len(alike) == 1:
        return alike[0]
    detail = "".join(f"{each.location}\n" for each in alike)
    return replace(alike[0], message=f"{CONVERTED}, here and in {amount(len(alike) - 1, 'more file')}", detail=detail)


def _generated(project: Project, change: FileChange) -> Diagnostic:
    if change.old is not None and change.new is None and not project.owner.owns(change.path, change.old):
        place, what = Location(change.path, 0), "headergen did not make this file, and leaves it alone"
        return Diagnostic(rules.GENERATED_EXTRA, what, place, severity_override=Severity.NOTE)
    if change.kind == "changed" and change.old and change.old.data.replace(b"\r\n", b"\n") == change.new:
        return _converted(project, rules.GENERATED_CHANGED, change.path)
    rule, what = {
        "added": (rules.GENERATED_MISSING, "the file is missing"),
        "removed": (rules.GENERATED_EXTRA, "nothing renders this file"),
        "mode": (rules.GENERATED_CHANGED, "the file is executable now"),
    }.get(change.kind, (rules.GENERATED_CHANGED, _DIFFERENT))
    return Diagnostic(rule, what, Location(change.path, 0), detail=change.diff())

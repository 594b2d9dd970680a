"""``headergen verify``: layouts, numbers and the generated modules against a real compiler."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct, field

from headergen.diagnostics import Diagnostic, ToolError
from headergen.diagnostics.rules_verify import REFUSED_HEADERS
from headergen.model import Location
from headergen.pipeline import ModuleSource, interface
from headergen.preprocess import LIBC_FOLDER
from headergen.project.imported import require_import
from headergen.project.modules import way_to_modules
from headergen.project.opened import Project, opened_project
from headergen.render.names import MEMBER_RESERVED, identifier
from headergen.render.namespace import namespace_of
from headergen.report.progress import Progress
from headergen.targets import TARGETS
from headergen.verify import RefusedHeadersError, compiler_for, verify
from headergen.verify.module import Interpreter, verify_module
from headergen.verify.samples import samples


class Verified(Struct):
    """What came of it: findings, facts compared by target and kind, and the targets that no compiler here knows."""

    findings: list[Diagnostic] = field(default_factory=list)
    compared: dict[str, Counter[str]] = field(default_factory=dict)
    commands: dict[str, tuple[str, ...]] = field(default_factory=dict)
    skipped: list[str] = field(default_factory=list)
    modules: int = 0
    refused: list[RefusedHeadersError] = field(default_factory=list)


def verify_project(
    start: Path, arches: Sequence[str], compilers: Mapping[str, tuple[str, ...]], *, progress: Progress
) -> Verified:
    """Verifies every module of the project that ``start`` lies in, for ``arches`` or for all of its targets."""
    result = Verified()
    with opened_project(start, write=False, progress=progress) as project:
        project.modules.require(arches)
        if project.config.modules:
            require_import(project)
        chosen = project.modules.sources(arches)
        folder = (project.config.root / project.config.output).parent
        with progress.stage("verify modules", len(chosen)) as stage, Interpreter(folder) as interpreter:
            for source in chosen:
                _verify_one(project, source, compilers, result, interpreter)
                stage.advance()
    if not result.modules:
        if result.refused:  # of every module: then the compiler is the wrong one
            raise result.refused[0]
        raise _nothing(chosen, result, way_to_modules(project.config))
    return result


def _nothing(chosen: Sequence[ModuleSource], result: Verified, way: str) -> ToolError:
    """Nothing was compared, which must not look like a proof. ``way``: how to have modules."""
    if not chosen:
        return ToolError("nothing was verified: no module of the project is for these targets", help=way)
    wanted = sorted({TARGETS[target].gcc[0] for target in result.skipped if TARGETS[target].gcc})
    return ToolError(
        f"nothing was verified: there is no compiler here for {', '.join(result.skipped)}",
        help=f"install {', '.join(wanted) or 'one'}, or give one with --cc {result.skipped[0]}=COMMAND",
    )


def _verify_one(
    project: Project,
    source: ModuleSource,
    compilers: Mapping[str, tuple[str, ...]],
    result: Verified,
    interpreter: Interpreter,
) -> None:
    target, config = source.target, project.config
    row = TARGETS[target]
    given = compilers.get(target) or config.compilers.get(target)
    command = (*given, *row.flags) if given else compiler_for(row)
    if command is None:
        if target not in result.skipped:
            result.skipped.append(target)
        return
    abi = interface(source)
    try:
        proved = verify(abi, row, source.headers, command, beside=[Path(LIBC_FOLDER)])
    except RefusedHeadersError as refusal:
        result.refused.append(refusal)
        result.findings.append(_refused(source, refusal))
        return
    names = namespace_of(abi)
    of_module, count = verify_module(
        abi,
        interpreter,
        f"{config.output.rpartition('/')[2]}.{target}.{source.name}",
        names.records,
        names.constants | names.ioctls,
        member_name=lambda name: identifier(name, MEMBER_RESERVED),
        calls=list(samples(abi, row)),
        macros=names.macros,
    )
    result.findings += [*proved.findings, *of_module]
    counts = result.compared.setdefault(target, Counter())
    counts.update(proved.compared)
    counts["module"] += count
    counts["unasked"] += len(proved.unasked)
    result.commands[target] = command
    result.modules += 1


def _refused(source: ModuleSource, refusal: RefusedHeadersError) -> Diagnostic:
    said = refusal.detail.partition("\n")[0]
    message = f"module {source.name} is not verified: {refusal.message}: {said}"
    place = Location(source.entries[0], 0)
    return Diagnostic(REFUSED_HEADERS, message, place, detail=refusal.detail, targets=(source.target,))

"""``headergen adopt``: whose the kernel headers are that a repository holds already, and a lock that says it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from headergen.config import Config
from headergen.config.patterns import leaves_out
from headergen.diagnostics import RepositoryError
from headergen.git.plumbing import Git
from headergen.git.workplace import Workplace, find_workplace
from headergen.project.adopted import configuration, write_adoption
from headergen.project.adopting import Adoption, adoption
from headergen.project.arches import refuse_one_arch_for_many
from headergen.project.arranging import Kernels
from headergen.project.configured import configuration_along
from headergen.project.inventory import Adopted, kernel_of_most, nearest_kernel, reported
from headergen.project.opened import opened_project
from headergen.project.taking_over import refuse_imported, taken_over_of_most
from headergen.project.vendored import Comparison
from headergen.report.progress import Progress
from headergen.sides.kernels import in_order, opened
from headergen.sides.remembered import remember

Versions = list[tuple[str, str | None]]  # kernels by path and revision


def adopt(
    start: Path,
    kernels: Sequence[str],
    *,
    tags: str | None = None,
    dry_run: bool = False,
    signoff: bool = False,
    differences_of: Sequence[str] = (),
    told: Callable[[Adopted], None] = lambda _: None,
    progress: Progress,
) -> Adopted:
    """Compares every header of the repository below ``start`` that may be a kernel's with ``kernels``.

    Then, unless ``dry_run``, commits a configuration and a lock by which they are an import of the kernel that most of
    them are of, or else nearest to; a configuration that is there says what they should be. ``told`` gets the report
    before that. With ``differences_of``, headers, the report says how they differ, and that is all. ``RepositoryError``
    where no configuration can say it.
    """
    place = find_workplace(start)
    if place is None:
        raise RepositoryError(
            "not in a git repository, so there are no tracked headers",
            location=str(start),
            help="go to the repository that holds the headers",
        )
    config = configuration(start)
    here = config if config and config.root == start.absolute() else None
    comparison, versions = _compared(place, here, list(in_order(kernels, tags, progress)), progress)
    found, titles, texts = comparison.compared(), comparison.kernels, comparison.licences()
    kernel = kernel_of_most(found, len(titles))
    kernel = nearest_kernel(found) if kernel is None else kernel
    report = reported(found, titles, texts, differences_of)
    told(report)
    if dry_run or differences_of:
        return report
    if config is not None:
        made = _configured(start, versions, progress)
    elif kernel is None:
        raise RepositoryError(
            "no header here is one of these kernels'",
            location=str(start),
            help="headergen init writes a configuration for the first ones, and headergen sync KERNEL brings them",
        )
    else:
        with ExitStack() as stack:
            numbers = {kernel, *(number for each in found for number in each.other_kernels(kernel)[:1])}
            trees = {number: stack.enter_context(opened(*versions[number], progress)) for number in numbers}
            made = adoption(start, found, Kernels(kernel, trees), titles, texts=texts)
            refuse_one_arch_for_many(trees[kernel], made.config.arches)
        if made.left:
            progress.line(f"left as they are, for {titles[kernel]} has none of them: {', '.join(made.left)}")
        if missing := [word[1:] for word in made.config.patterns if leaves_out(word)]:
            progress.line(f"left out by import, for they are not here: {', '.join(missing)}")
        if made.bare:
            progress.line(f"left as they are, for they lie in no folder: {', '.join(made.bare)}")
    version = made.imported.entry.kernel.version
    return replace(
        report,
        kernel=f"Linux {version}" if version else report.kernel,
        own=len(made.config.holds),
        recorded=made.recorded,
        of_others=len(made.others),
        commit=write_adoption(made, signoff=signoff, progress=progress),
    )


def _configured(start: Path, versions: Versions, progress: Progress) -> Adoption:
    """The headers as the configuration names them, as an import of the kernel that most of them are of."""
    # to write: an adoption that was killed is brought to its end, or taken back
    with opened_project(start, write=True, progress=progress) as project:
        refuse_imported(project)
        configuration_along(project)
        return taken_over_of_most(project, [partial(opened, *version, progress) for version in versions])


def _compared(
    place: Workplace, config: Config | None, versions: Versions, progress: Progress
) -> tuple[Comparison, Versions]:
    with Git(place.top) as git, progress.stage("compare", len(versions)) as stage:
        comparison = Comparison(git, place.prefix, config)
        for path, rev in versions:
            with opened(path, rev, progress) as tree:
                comparison.kernel(tree)
                remember(tree.id, path, rev)
                stage.advance(tree.title)
        return comparison, versions

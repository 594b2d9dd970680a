"""``headergen adopt``: whose the kernel headers are that a repository holds already, and a lock that says it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from headergen.diagnostics import RepositoryError
from headergen.git.plumbing import Git
from headergen.git.workplace import Workplace, find_workplace
from headergen.project.adopted import refuse_configured, write_adoption
from headergen.project.adopting import adoption
from headergen.project.arches import refuse_one_arch_for_many
from headergen.project.vendored import Comparison, kernel_of_most, said
from headergen.report.progress import Progress
from headergen.sides.kernels import in_order, opened


class Adopted(Struct, frozen=True):
    """What was found: ``rows`` of (path, what it is), by path; ``kernel`` is that of most headers, "" for none,
    ``commit`` what was made of it.
    """

    kernel: str
    rows: tuple[tuple[str, str], ...]
    exact: int
    differing: int
    others: int
    stale: int = 0
    commit: str = ""

    @property
    def summary(self) -> str:
        """``24 headers of a kernel: 20 byte for byte …``."""
        if not self.rows:
            return "no header here has the name of one that these kernels export"
        most = f", most of them of {self.kernel}" if self.kernel else ""
        stale = f"; {self.stale} of an older kernel than the newest given" if self.stale else ""
        return (
            f"{len(self.rows)} headers have the name of a kernel's: {self.exact} are a kernel's byte for byte{most};"
            f" {self.differing} differ; {self.others} are not the kernel's{stale}"
        )


def adopt(
    start: Path,
    kernels: Sequence[str],
    *,
    tags: str | None = None,
    dry_run: bool = False,
    signoff: bool = False,
    told: Callable[[Adopted], None] = lambda _: None,
    progress: Progress,
) -> Adopted:
    """Compares every header of the repository below ``start`` that may be a kernel's with ``kernels``.

    Then, unless ``dry_run``, commits a configuration and a lock by which they are an import of the kernel that most of
    them are of; ``told`` gets the report before that. ``RepositoryError`` where no configuration can say it.
    """
    place = find_workplace(start)
    if place is None:
        raise RepositoryError(
            "not in a git repository, so there are no tracked headers",
            location=str(start),
            help="go to the repository that holds the headers",
        )
    comparison, versions = _compared(place, kernels, tags, progress)
    found, titles = comparison.compared(), comparison.kernels
    kernel = kernel_of_most(found, len(titles))
    exact = sum(each.exact for each in found)
    akin = sum(each.akin for each in found)
    report = Adopted(
        kernel="" if kernel is None else titles[kernel],
        rows=tuple((each.header.path, said(each, titles)) for each in found),
        exact=exact,
        differing=akin - exact,
        others=len(found) - akin,
        stale=sum(each.is_stale(len(titles) - 1) for each in found),
    )
    told(report)
    if dry_run:
        return report
    refuse_configured(start)
    if kernel is None:
        raise RepositoryError(
            "no header here is one of these kernels' byte for byte",
            location=str(start),
            help="give the kernel that they came from; --dry-run says which is nearest",
        )
    path, rev = versions[kernel]
    with opened(path, rev, progress) as tree:
        made = adoption(start, found, kernel, tree, titles)
        refuse_one_arch_for_many(tree, made.config.arches)
        if made.left:
            progress.line(f"left as they are, for {tree.title} has none of them: {', '.join(made.left)}")
    return replace(report, commit=write_adoption(start, made, signoff=signoff, progress=progress))


def _compared(
    place: Workplace, kernels: Sequence[str], tags: str | None, progress: Progress
) -> tuple[Comparison, list[tuple[str, str | None]]]:
    versions = list(in_order(kernels, tags, progress))
    with Git(place.top) as git, progress.stage("compare", len(versions)) as stage:
        comparison = Comparison(git, place.prefix)
        for path, rev in versions:
            with opened(path, rev, progress) as tree:
                comparison.kernel(tree)
                stage.advance(tree.title)
        return comparison, versions

"""``headergen adopt``: whose the kernel headers are that a repository holds already, and a lock that says it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from headergen.diagnostics import RepositoryError
from headergen.diagnostics.phrases import amount
from headergen.git.plumbing import Git
from headergen.git.workplace import Workplace, find_workplace
from headergen.project.adopted import refuse_configured, write_adoption
from headergen.project.adopting import adoption
from headergen.project.arches import refuse_one_arch_for_many
from headergen.project.inventory import HeaderGroup, differences, inventory, kernel_of_most
from headergen.project.vendored import Comparison
from headergen.report.progress import Progress
from headergen.sides.kernels import in_order, opened


class Adopted(Struct, frozen=True):
    """What was found: the headers in ``groups``, the most urgent first; ``kernel`` is that of most headers, "" for
    none; ``patch`` is how those differ that were asked for, ``commit`` what was made of it all.
    """

    kernel: str
    groups: tuple[HeaderGroup, ...]
    exact: int
    differing: int
    others: int
    patch: str = ""
    commit: str = ""

    @property
    def headers(self) -> int:
        """How many headers have the name of a kernel's."""
        return sum(len(group.rows) for group in self.groups)

    @property
    def summary(self) -> str:
        """``24 headers have the name of a kernel's: 20 are one byte for byte …``."""
        if not self.groups:
            return "no header here has the name of one that these kernels export"
        most = f", most of them of {self.kernel}" if self.kernel else ""
        named = f"{amount(self.headers, 'header')} {'has' if self.headers == 1 else 'have'} the name of a kernel's"
        return f"{named}: {self.exact} {'is' if self.exact == 1 else 'are'} one byte for byte{most}"


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
    them are of; ``told`` gets the report before that. With ``differences_of``, headers, the report says how they
    differ, and that is all. ``RepositoryError`` where no configuration can say it.
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
        groups=inventory(found, titles),
        exact=exact,
        differing=akin - exact,
        others=len(found) - akin,
        patch=differences(found, titles, differences_of),
    )
    told(report)
    if dry_run or differences_of:
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

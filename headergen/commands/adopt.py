"""``headergen adopt``: whose the kernel headers are that a repository holds already."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from headergen.diagnostics import RepositoryError
from headergen.git.plumbing import Git
from headergen.git.workplace import Workplace, find_workplace
from headergen.project.vendored import ComparedCopy, Comparison, said
from headergen.report.progress import Progress
from headergen.separation.versions import key as version_key
from headergen.sides.kernels import opened, versions_of


class Adopted(Struct, frozen=True):
    """What was found: ``rows`` of (path, what it is), by path; ``kernel`` is that of most headers, "" for none."""

    kernel: str
    rows: tuple[tuple[str, str], ...]
    exact: int
    differing: int
    others: int

    @property
    def summary(self) -> str:
        """``24 headers of a kernel: 20 byte for byte …``."""
        if not self.rows:
            return "no header here has the name of one that these kernels export"
        most = f", most of them of {self.kernel}" if self.kernel else ""
        return (
            f"{len(self.rows)} headers have the name of a kernel's: {self.exact} are a kernel's byte for byte{most};"
            f" {self.differing} differ; {self.others} are not the kernel's"
        )


def adopt(start: Path, kernels: Sequence[str], *, tags: str | None = None, progress: Progress) -> Adopted:
    """Compares every header of the repository below ``start`` that may be a kernel's with ``kernels``."""
    place = find_workplace(start)
    if place is None:
        raise RepositoryError(
            "not in a git repository, so there are no tracked headers",
            location=str(start),
            help="go to the repository that holds the headers",
        )
    titles, found = _compared(place, kernels, tags, progress)
    kernel = _most(found, len(titles))
    exact = sum(each.exact for each in found)
    akin = sum(each.akin for each in found)
    return Adopted(
        kernel="" if kernel is None else titles[kernel],
        rows=tuple((each.header.path, said(each, titles)) for each in found),
        exact=exact,
        differing=akin - exact,
        others=len(found) - akin,
    )


def _compared(
    place: Workplace, kernels: Sequence[str], tags: str | None, progress: Progress
) -> tuple[list[str], list[ComparedCopy]]:
    versions = list(_in_order(kernels, tags, progress))
    with Git(place.top) as git, progress.stage("compare", len(versions)) as stage:
        comparison = Comparison(git, place.prefix)
        for path, rev in versions:
            with opened(path, rev, progress) as tree:
                comparison.kernel(tree)
                stage.advance(tree.title)
        return comparison.kernels, comparison.compared()


def _in_order(kernels: Sequence[str], tags: str | None, progress: Progress) -> Iterator[tuple[str, str | None]]:
    """The path and revision of each kernel, the oldest first."""
    found = []
    for label, path, rev in (each for kernel in kernels for each in versions_of(kernel, tags)):
        version = label.removeprefix("v")
        if not version[:1].isdigit():
            with opened(path, rev, progress) as tree:
                version = tree.id.version or "0"
        found.append((version_key(version), path, rev))
    found.sort(key=lambda each: each[0])
    return ((path, rev) for _, path, rev in found)


def _most(found: Sequence[ComparedCopy], kernels: int) -> int | None:
    """The kernel that most headers are of, the newest of several; None where none is of any."""
    counts = [sum(any(k.exact and k.kernel == n for k in each.likenesses) for each in found) for n in range(kernels)]
    best = max(counts, default=0)
    return max(n for n, count in enumerate(counts) if count == best) if best else None

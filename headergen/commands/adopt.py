"""``headergen adopt``: whose the kernel headers are that a repository holds already, and a lock that says it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

import headergen
from headergen.config.files import OWN_FILE, find_config
from headergen.diagnostics import ConfigError, RepositoryError
from headergen.git.plumbing import Git
from headergen.git.workplace import Workplace, find_workplace, refuse_dirty
from headergen.lock import write_lock
from headergen.project.adopting import Adoption, adoption
from headergen.project.arches import refuse_one_arch_for_many
from headergen.project.opened import opened_project
from headergen.project.vendored import Comparison, MatchedHeader, said
from headergen.project.writing import CommitRequest, write
from headergen.report.message import ImportFacts, adoption_message
from headergen.report.progress import Progress
from headergen.separation.versions import key as version_key
from headergen.sides.kernels import opened, versions_of


class Adopted(Struct, frozen=True):
    """What was found: ``rows`` of (path, what it is), by path; ``kernel`` is that of most headers, "" for none,
    ``commit`` what was made of it.
    """

    kernel: str
    rows: tuple[tuple[str, str], ...]
    exact: int
    differing: int
    others: int
    commit: str = ""

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
    kernel = _most(found, len(titles))
    exact = sum(each.exact for each in found)
    akin = sum(each.akin for each in found)
    report = Adopted(
        kernel="" if kernel is None else titles[kernel],
        rows=tuple((each.header.path, said(each, titles)) for each in found),
        exact=exact,
        differing=akin - exact,
        others=len(found) - akin,
    )
    told(report)
    if dry_run:
        return report
    _refuse_configured(start)
    if kernel is None:
        raise RepositoryError(
            "no header here is one of these kernels' byte for byte",
            location=str(start),
            help="give the kernel that they came from; --dry-run says which is nearest",
        )
    path, rev = versions[kernel]
    with opened(path, rev, progress) as tree:
        made = adoption(start, found, kernel, tree)
        refuse_one_arch_for_many(tree, made.config.arches)
    return replace(report, commit=_written(start, made, signoff=signoff, progress=progress))


def _refuse_configured(start: Path) -> None:
    try:
        config = find_config(start)
    except ConfigError as error:
        if "no configuration here" in error.message:
            return
        raise
    raise ConfigError(
        "headergen is configured here already",
        location=str(config.root / config.source),
        help="--dry-run gives the report alone; to adopt anew, take the configuration away",
    )


def _written(start: Path, made: Adoption, *, signoff: bool, progress: Progress) -> str:
    """The id of a commit that holds the configuration and the lock, and nothing else."""
    own = start / OWN_FILE
    try:
        with own.open("x", encoding="utf-8") as file:
            file.write(made.text)
        with opened_project(start, write=True, progress=progress) as project:
            config = project.config
            files = {f"{config.headers}/{path}": data for path, data in made.headers.items()}
            changes = project.plan({**files, config.lock: write_lock(made.lock)})
            dirty = project.status.dirty if project.status else {}
            edited = [c.path for c in changes.changes if c.path != config.lock]
            edited += [path for path in files if f"{project.prefix}{path}" in dirty]
            refuse_dirty(sorted(set(edited)), project.root, project.folders)
            message = partial(adoption_message, _facts(made))
            request = CommitRequest(message, signoff, "adopt", {OWN_FILE: made.text.encode()})
            return write(project, {**files, config.lock: write_lock(made.lock)}, changes, request)
    except FileExistsError as error:
        raise ConfigError(f"{OWN_FILE} is there already", location=str(own), help="take it away") from error
    except BaseException:
        own.unlink(missing_ok=True)
        raise


def _facts(made: Adoption) -> ImportFacts:
    return ImportFacts(
        kernel=made.imported.entry.kernel,
        arches=made.imported.entry.arches,
        before=None,
        headergen=headergen.__version__,
        headers=made.config.headers.rpartition("/")[2],
        holds=tuple(f"{hold.header}, because it {hold.reason}" for hold in made.config.holds),
    )


def _compared(
    place: Workplace, kernels: Sequence[str], tags: str | None, progress: Progress
) -> tuple[Comparison, list[tuple[str, str | None]]]:
    versions = list(_in_order(kernels, tags, progress))
    with Git(place.top) as git, progress.stage("compare", len(versions)) as stage:
        comparison = Comparison(git, place.prefix)
        for path, rev in versions:
            with opened(path, rev, progress) as tree:
                comparison.kernel(tree)
                stage.advance(tree.title)
        return comparison, versions


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


def _most(found: Sequence[MatchedHeader], kernels: int) -> int | None:
    """The kernel that most headers are of, the newest of several; None where none is of any."""
    counts = [sum(any(k.exact and k.kernel == n for k in each.likenesses) for each in found) for n in range(kernels)]
    best = max(counts, default=0)
    return max(n for n, count in enumerate(counts) if count == best) if best else None

"""``headergen untangle A..B``: a new series for a branch, proven equal in its result before any ref moves."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from itertools import pairwise

from msgspec import Struct

from headergen.diagnostics import HeadergenError, RepositoryError
from headergen.git.history import Range, between, commits, merges, read_commit, resolve_range
from headergen.git.plumbing import Git
from headergen.git.rewrite import Destination, committer, edited, move, rewritten, target
from headergen.model.commits import Change, Commit, Entry
from headergen.project.lagging import Lag, lags
from headergen.separation.classify import Layout, touched
from headergen.separation.symbols import declared
from headergen.separation.untangle import Plan, Step, plan_each, plan_squashed


class Untangled(Struct, frozen=True):
    """What came of it. ``series`` pairs each new commit's id with its step; ``backup`` is the ref of the old branch.
    ``lags`` tells between which commits code still uses what headers lost.
    """

    series: tuple[tuple[str, Step], ...]
    left_out: tuple[Commit, ...]
    goal: Destination | None
    tree: str
    backup: str
    seen: int
    unsigned: int
    lags: tuple[Lag, ...] = ()

    @property
    def nothing_to_do(self) -> bool:
        """Whether headers and code were apart already."""
        return not self.series


def untangle_range(
    git: Git,
    text: str,
    layout: Layout,
    *,
    branch: str | None = None,
    each: bool = False,
    dry_run: bool = False,
    along: Callable[[Iterable[Commit]], frozenset[str]] = lambda _: frozenset(),
    is_setup: Callable[[Change], bool] | None = None,
    header_message: Callable[[tuple[Commit, ...]], bytes] | None = None,
) -> Untangled:
    """Plans, writes, proves and moves. ``header_message`` writes the squashed commit's message; ``along`` says which
    paths of the series go with headers, though no lock names them, and make no mixture with code.
    """
    which = resolve_range(git, text)
    _refuse_merges(git, which)
    series = commits(git, which)
    goal = target(git, text.partition("..")[2], which.tip, branch)
    _linear(series)
    with_headers = layout.naming(along(series))

    def is_mixed(commit: Commit) -> bool:
        changes = (c for c in commit.changes if layout.managed(c.path) or not with_headers.managed(c.path))
        return touched(layout, changes).mixed

    def declares(entry: Entry) -> Collection[str]:
        return declared(git.blob(entry.oid)) if entry.kind == "file" else ()

    if each:
        plan = plan_each(with_headers, series, is_setup=is_setup, declares=declares, is_mixed=is_mixed)
    else:
        plan = plan_squashed(with_headers, series, is_setup=is_setup, header_message=header_message, declares=declares)
    if plan.nothing_to_do or not plan.steps:
        return Untangled((), (), None, "", "", len(series), 0)
    done = _written(git, plan, series)
    _proven(git, is_mixed, done, series)
    signed = sum(b"\ngpgsig" in _header(git, c.oid) for c in series) - sum(
        b"\ngpgsig" in _header(git, oid) for oid, _ in done
    )
    behind = tuple(lags(git, with_headers, done))
    backup = "" if dry_run else move(git, goal, done[-1][0])
    return Untangled(tuple(done), plan.left_out, goal, series[-1].tree, backup, len(series), max(signed, 0), behind)


def _header(git: Git, oid: str) -> bytes:
    found = git.object(oid)
    return found[2].partition(b"\n\n")[0] if found else b""


def _refuse_merges(git: Git, which: Range) -> None:
    """Refuses a range that holds a merge before anything of it is read: what merges changed takes git long to say."""
    if not (found := merges(git, which)):
        return
    first, last = found[0], found[-1]
    what = f"a merge, {read_commit(git, first).name}"
    if len(found) > 1:
        what = f"{len(found)} merges, the first {read_commit(git, first).name}"
    end = which.text.partition("..")[2]
    raise RepositoryError(
        f"the range holds {what}, and moving headers in front of a merge would make it anew",
        help=(
            f"untangle what it merged first (headergen untangle {first[:12]}^1..{first[:12]}^2 --branch NAME), merge"
            f" again, or only the commits behind {'the last' if len(found) > 1 else 'it'} ({last[:12]}..{end}), or make"
            " the range linear (git rebase)"
        ),
    )


def _linear(series: tuple[Commit, ...]) -> None:
    """Refuses a range that is no single line of commits."""
    for before, after in pairwise(series):
        if after.parents != (before.oid,):
            raise RepositoryError(
                f"the range is not one line: {after.name} does not follow {before.name}",
                help="make it linear first: git rebase",
            )


def _written(git: Git, plan: Plan, series: tuple[Commit, ...]) -> list[tuple[str, Step]]:
    by = committer(git)
    parent = series[0].parents[0] if series[0].parents else ""
    tree = read_commit(git, parent).tree if parent else ""
    done: list[tuple[str, Step]] = []
    for step in plan.steps:
        tree = edited(git, tree, step.changes)
        if step.kind == "whole" and step.origin.parents == ((parent,) if parent else ()):
            parent = step.origin.oid  # nothing before it changed: it is itself, signature and all
        else:
            parent = rewritten(git, step.origin, tree=tree, parent=parent, message=step.message, by=by)
        done.append((parent, step))
    return done


def _proven(
    git: Git, is_mixed: Callable[[Commit], bool], done: list[tuple[str, Step]], series: tuple[Commit, ...]
) -> None:
    """The proof: the final trees are one, and no commit of the series mixes. Read back from git, not from the plan."""
    tip, end = series[-1], read_commit(git, done[-1][0])
    if end.tree != tip.tree:
        differ = ", ".join(c.path for c in between(git, tip.tree, end.tree)[:5])
        raise HeadergenError(
            f"the new series does not end in the tree of {tip.name}: {differ}",
            help="no ref was moved; a managed folder and a handwritten file take each other's place in this range",
        )
    base = series[0].parents[0] if series[0].parents else ""
    for commit in commits(git, Range(base, end.oid, "")):
        if is_mixed(commit):
            raise HeadergenError(
                f"{commit.oid[:12]} {commit.name} would still mix", help="no ref was moved; please report this"
            )

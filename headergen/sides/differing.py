"""Two open sides compared as it was asked for, without what the configuration accepts."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from headergen.config.patterns import is_pattern
from headergen.diagnostics import merged
from headergen.diagnostics.rules_abi import ABI_RULES
from headergen.interface.needed import readable
from headergen.project.exceptions import Exceptions
from headergen.report.progress import Progress
from headergen.sides import Side, Sides
from headergen.sides.beside import TwoSets, compare_beside
from headergen.sides.chosen import chosen
from headergen.sides.comparing import (
    TwoInterfaces,
    compare_each,
    findings_of,
    in_both,
    matching,
    refuse_nothing,
    refuse_unread,
)
from headergen.sides.elsewhere import judged_by_tree
from headergen.sides.every import ALL, trees_targets
from headergen.sides.gone import asked_of_others
from headergen.sides.in_source import sources_of
from headergen.sides.named import refuse_unknown
from headergen.sides.outcome import Report
from headergen.sides.whole import compare_trees, not_compared

_IDS = frozenset(rule.id for rule in ABI_RULES)


class DiffAsked(Struct, frozen=True):
    """What to look at, and how.

    ``everything`` compares all headers that both sides export, for ``arches``; else the project's ``modules``, or
    ``entries``, each by itself where they are ``apart``. ``views`` collects what the HTML page draws; ``used`` leaves
    out what no handwritten code names. ``kernel`` is where the headers are read that the project leaves to the system.
    ``sources`` are asked for by who shows lines of the kernel's tree. Headers that are named by their paths include
    from ``folders`` too. Of headers that are named ``changed`` are those that can differ, None where nobody knows.
    """

    arches: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()
    everything: bool = False
    category: str = "SOURCE"
    views: bool = False
    used: bool = False
    tool: str | None = None
    kernel: str | None = None
    sources: bool = False
    folders: tuple[str, ...] = ()
    apart: bool = False
    changed: frozenset[str] | None = None


def compared(sides: Sides, before: Side, after: Side, asked: DiffAsked, *, progress: Progress) -> Report:
    """What changed from one side to the other; ``HeadergenError`` if neither has what was asked for."""
    place = sides.project if asked.used else None
    views, tool = asked.views, asked.tool
    these: list[TwoInterfaces] = []
    sets: list[TwoSets] = []
    system = sides.open(asked.kernel) if asked.kernel is not None else None
    if asked.everything:
        targets = trees_targets(sides, (before, after), asked.arches)
        done = compare_trees(before, after, targets, views=views, tool=tool, progress=progress)
    else:
        targets = chosen(sides.config, (before, after), asked.arches)
        if asked.apart or (any(map(is_pattern, asked.entries)) and not asked.modules):
            wanted = matching(asked.entries, before, after, targets)
        else:
            refuse_unknown(asked.entries, (before, after), targets)
            wanted = sides.modules(asked.modules)
        done = []
        if sides.has_project and not asked.modules and (not asked.entries or (before.state and after.state)):
            only = {entry for module in wanted for entry in module.entries} if asked.entries else None
            done, sets = compare_beside(
                sides.plain, (before, after), targets, system, only=only, views=views, tool=tool, progress=progress
            )
            if done:
                wanted = [module for module in wanted if only is None and module.name in sides.plain.modules]
        these = in_both(before, after, wanted, targets, system)
        if not these and not done:
            refuse_nothing(before, after, wanted)
        if these:
            done += judged_by_tree(
                compare_each(these, views=views, tool=tool, progress=progress, changed=asked.changed), these
            )
            refuse_unread(done)
    answer = asked_of_others(done, sides, (before, after), system)
    done = list(answer.done)
    found = findings_of(done, asked.category, answer.others)
    if answer.untold is not None:
        found[answer.untold] = answer.modules
    if asked.everything and not asked.arches and not sides.has_project:
        unseen = not_compared(before, after, targets)
        found |= {unseen: (ALL,)} if unseen is not None else {}
    changed = any(not each.same for each in done if each.compared is not None)
    # where nothing changed at all, no exception can match, and none is stale for that
    remaining = Exceptions(sides.config, sides.config).apply(found, judged=_IDS if changed else ())
    here = remaining.findings
    if place is not None:
        from headergen.sides.used import named_in_code  # for who asks for it: it reads code of any language

        here = named_in_code(here, _texts(these, sets), place)
    old, new = _titles(before, after)
    told = merged(here)
    return Report(
        old,
        new,
        told,
        remaining.accepted,
        found,
        targets,
        sum(each.compared is not None for each in done),
        sum(each.headers for each in done),
        {key: view for each in done for key, view in each.records.items()},
        {key: view for each in done for key, view in each.ioctls.items()},
        left_out=len(remaining.findings) - len(here),
        sources=sources_of(after, targets, told) if asked.sources else {},
    )


def _texts(these: Sequence[TwoInterfaces], sets: Sequence[TwoSets]) -> set[bytes]:
    """The headers that were looked at."""
    pairs = (*(two.sources for two in these), *(two.sources for two in sets))
    sources = [source for pair in pairs for source in pair if source is not None]
    return {data for source in sources for data in readable(source.entries, source.headers).values()}


def _titles(before: Side, after: Side) -> tuple[str, str]:
    """What the two are called: by version, or where that is the same, as they were named."""
    if before.title == after.title and before.tree is not None and after.tree is not None:
        return before.tree.origin, after.tree.origin
    return before.title, after.title

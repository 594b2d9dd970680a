"""Plans the series that separates header changes from code, as plain values; ``headergen.git.rewrite`` carries it out.

The classes of path are disjoint, so a commit's share of one class can be moved before or behind the others' without any
text being merged: the tree after the last step is the original's whatever the order. That is why no conflict is
possible, and why the result can be proven by comparing two tree ids.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from headergen.diagnostics.phrases import MESSAGE_COLUMNS, cut, wrapped
from headergen.model.commits import Change, Commit
from headergen.separation.classify import Layout, PathClass
from headergen.separation.order import Declares, in_order, net, nothing

_REMOVALS = "What headers lose comes behind the code that stops to use it, so that the commits between build."

_OF_SETUP = " (templates and configuration)"

Kind = Literal["setup", "headers", "code", "whole"]


class Step(Struct, frozen=True):
    """One commit of the new series: ``changes`` on top of the step before, in the name of ``author``'s commit.

    ``kind`` "whole" is a commit taken over as it was. ``sources`` are the commits whose changes are in it; author,
    dates and encoding are those of the last one.
    """

    kind: Kind
    sources: tuple[Commit, ...]
    changes: tuple[Change, ...]
    message: bytes

    @property
    def origin(self) -> Commit:
        """The commit that gives author, date and encoding."""
        return self.sources[-1]

    @property
    def subject(self) -> str:
        """The first line of its message."""
        return replace(self.origin, message=self.message).subject


class Plan(Struct, frozen=True):
    """The new series. ``left_out``: commits of which nothing remains; ``nothing_to_do``: all was apart already."""

    steps: tuple[Step, ...]
    left_out: tuple[Commit, ...]
    nothing_to_do: bool


class _Shares(Struct, frozen=True):
    commit: Commit
    setup: tuple[Change, ...]
    managed: tuple[Change, ...]
    code: tuple[Change, ...]

    @property
    def kinds(self) -> int:
        return sum(map(bool, (self.setup, self.managed, self.code)))


def plan_squashed(
    layout: Layout,
    commits: Sequence[Commit],
    *,
    is_setup: Callable[[Change], bool] | None = None,
    header_message: Callable[[tuple[Commit, ...]], bytes] | None = None,
    declares: Declares = nothing,
) -> Plan:
    """All header changes in one commit, then the code commits in order, then what headers lose in a commit of its own.

    Where templates or configuration change too, they come first, each in its own commit: the headers are made by
    them. ``is_setup`` says of a change to a file of that class whether it concerns headergen at all
    (``pyproject.toml`` is everybody's). ``header_message`` writes the message of the header commit. ``declares`` says
    which names a header declares.
    """
    shares = _shares(layout, commits, is_setup)
    managed = [s for s in shares if s.managed]
    if not managed or not any(s.code for s in shares):
        return Plan((), (), nothing_to_do=True)
    setup = [
        Step(
            "setup" if s.kinds > 1 else "whole",
            (s.commit,),
            s.setup,
            _setup_message(s) if s.kinds > 1 else s.commit.message,
        )
        for s in shares
        if s.setup
    ]
    code = [
        Step("whole", (s.commit,), s.code, s.commit.message)
        if s.kinds == 1
        else Step("code", (s.commit,), s.code, _code_message(s.commit))
        for s in shares
        if s.code or s.kinds == 0
    ]
    everything = net(change for s in managed for change in s.managed)
    alone = _header_steps(managed, everything, header_message)
    if _are(commits, [*setup, *alone, *code]):
        return Plan((*setup, *alone, *code), (), nothing_to_do=True)
    first, last = in_order(layout, [s.managed for s in managed], declares) if code else (everything, ())
    given = {change.path for change in first}
    givers = [s for s in managed if given & {change.path for change in s.managed}]
    takers = [s for s in managed if {c.path for c in last} & {change.path for change in s.managed}]
    lock_is_last = any(layout.classify(change.path) is PathClass.LOCK for change in last)
    before = _header_steps(givers, first, None if lock_is_last else header_message)
    after = _header_steps(takers, last, header_message if lock_is_last else None, note=_REMOVALS)
    steps = (*setup, *before, *code, *after)
    kept = {source.oid for step in steps if step.kind == "whole" for source in step.sources}
    left_out = [s.commit for s in managed if s.kinds == 1 and s.commit.oid not in kept]
    return Plan(steps, tuple(left_out), nothing_to_do=_are(commits, steps))


def _header_steps(
    shares: Sequence[_Shares],
    changes: tuple[Change, ...],
    message: Callable[[tuple[Commit, ...]], bytes] | None,
    *,
    note: str = "",
) -> list[Step]:
    if not changes:
        return []
    sources = tuple(s.commit for s in shares)
    if len(shares) == 1 and shares[0].kinds == 1 and set(changes) == set(shares[0].managed):
        return [Step("whole", sources, changes, sources[0].message)]
    return [Step("headers", sources, changes, message(sources) if message else separated_message(sources, note))]


def _are(commits: Sequence[Commit], steps: Sequence[Step]) -> bool:
    """Whether steps are those commits, taken over whole and in their order: they were apart already."""
    return tuple(step.origin.oid for step in steps if step.kind == "whole") == tuple(c.oid for c in commits)


def plan_each(
    layout: Layout,
    commits: Sequence[Commit],
    *,
    is_setup: Callable[[Change], bool] | None = None,
    declares: Declares = nothing,
    is_mixed: Callable[[Commit], bool] = lambda _: True,
) -> Plan:
    """Every mixed commit as a header commit and a code commit where it stood, and one more for what headers lose; every
    other as it was, of those that have both too where ``is_mixed`` says that they mix nothing.

    Templates and configuration that a mixed commit changes come in a commit before its headers.
    """
    steps: list[Step] = []
    for s in _shares(layout, commits, is_setup):
        if not (s.managed and s.code and is_mixed(s.commit)):
            steps.append(Step("whole", (s.commit,), s.commit.changes, s.commit.message))
            continue
        if s.setup:
            steps.append(Step("setup", (s.commit,), s.setup, _setup_message(s)))
        first, last = in_order(layout, [s.managed], declares)
        claims = any(s.commit.trailers("Headergen-Kernel"))
        own = s.commit.message if claims else separated_message((s.commit,))
        taken = own if not first else separated_message((s.commit,), _REMOVALS)
        if first:
            steps.append(Step("headers", (s.commit,), first, own))
        steps.append(Step("code", (s.commit,), s.code, _code_message(s.commit)))
        if last:
            steps.append(Step("headers", (s.commit,), last, taken))
    return Plan(tuple(steps), (), nothing_to_do=all(step.kind == "whole" for step in steps))


def separated_message(sources: tuple[Commit, ...], note: str = "") -> bytes:
    """The message of a commit that holds the header changes of ``sources``, with their sign-offs and other authors.

    In the encoding of the last one, whose author the commit has.
    """
    last = sources[-1]
    if len(sources) == 1:
        lines = [
            subject_of("headers", last.subject),
            "",
            "Separated from the code of that commit by headergen untangle:",
        ]
    else:
        lines = ["Header changes, separated from the code", "", "Taken by headergen untangle out of:"]
    lines += [f"  {c.oid[:12]} {c.subject}" for c in sources]
    if note:
        lines += ["", wrapped(note)]
    lines += ["", *people(sources)]
    return last.encoded("\n".join(lines).rstrip() + "\n")


def subject_of(kind: str, subject: str) -> str:
    """The subject of a part of what had ``subject``."""
    if kind == "setup":
        return cut(subject, MESSAGE_COLUMNS - len(_OF_SETUP)) + _OF_SETUP
    return cut(f"Header {'removals' if kind == 'removals' else 'changes'} of: {subject}", MESSAGE_COLUMNS)


def people(sources: tuple[Commit, ...]) -> list[str]:
    """Trailers for who else wrote it and who signed it off: the certificate of origin goes where the change goes."""

    def author(commit: Commit) -> str:
        return commit.decoded(commit.author.rpartition(b">")[0]) + ">"

    own = author(sources[-1])
    others = dict.fromkeys(f"Co-authored-by: {author(c)}" for c in sources if author(c) != own)
    signed = dict.fromkeys(f"Signed-off-by: {who}" for c in sources for who in c.trailers("Signed-off-by"))
    return [*others, *signed]


def _setup_message(s: _Shares) -> bytes:
    subject, newline, rest = s.commit.message.lstrip(b"\n").partition(b"\n")
    short = cut(s.commit.subject, MESSAGE_COLUMNS - len(_OF_SETUP))
    subject = subject if short == s.commit.subject else s.commit.encoded(short)
    return without_claims(subject + _OF_SETUP.encode() + newline + rest)


def _code_message(commit: Commit) -> bytes:
    return without_claims(commit.message)


def without_claims(message: bytes) -> bytes:
    """The message without its ``Headergen-…`` trailers: of a code commit they are no longer true.

    All else stays byte for byte.
    """
    head, gap, last = _last_paragraph(message)
    if not gap:
        return message
    kept: list[bytes] = []
    dropping = False
    for line in last.splitlines(keepends=True):
        if not (dropping and line[:1] in (b" ", b"\t")):
            dropping = bool(re.match(rb"headergen-[a-z-]+[ \t]*:", line, re.IGNORECASE))
        if not dropping:
            kept.append(line)
    text = b"".join(kept)
    return head + gap + text if text.strip() else head + b"\n"


def _last_paragraph(message: bytes) -> tuple[bytes, bytes, bytes]:
    end = len(message.rstrip())
    gaps = list(re.finditer(rb"\n(?:[ \t\r]*\n)+", message[:end]))
    if not gaps or not message[: gaps[-1].start()].strip():
        return message, b"", b""
    return message[: gaps[-1].start()], gaps[-1][0], message[gaps[-1].end() :]


def _shares(layout: Layout, commits: Sequence[Commit], is_setup: Callable[[Change], bool] | None) -> list[_Shares]:
    # a file is of one class throughout the range: half of its history cannot move in front of the other half
    setup = {
        change.path
        for commit in commits
        for change in commit.changes
        if layout.classify(change.path) is PathClass.SETUP and (is_setup is None or is_setup(change))
    }
    result = []
    for commit in commits:
        of: dict[str, list[Change]] = {"setup": [], "managed": [], "code": []}
        for change in commit.changes:
            kind = "managed" if layout.managed(change.path) else "setup" if change.path in setup else "code"
            of[kind].append(change)
        result.append(_Shares(commit, tuple(of["setup"]), tuple(of["managed"]), tuple(of["code"])))
    return result

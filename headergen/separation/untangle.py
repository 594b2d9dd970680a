"""Plans the series that separates header changes from code, as plain values; ``headergen.git.rewrite`` carries it out.

The classes of path are disjoint, so a commit's share of one class can be moved in front of the others' without any
text being merged: the tree after the last step is the original's whatever the order. That is why no conflict is
possible, and why the result can be proven by comparing two tree ids.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from headergen.model.commits import Change, Commit
from headergen.separation.classify import Layout, PathClass

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
) -> Plan:
    """All header changes in one commit, then the code commits in order.

    Where templates or configuration change too, they come first, each in its own commit: the headers are made by
    them. ``is_setup`` says of a change to a file of that class whether it concerns headergen at all
    (``pyproject.toml`` is everybody's). ``header_message`` writes the message of the header commit.
    """
    shares = _shares(layout, commits, is_setup)
    managed = [s for s in shares if s.managed]
    if not managed:
        return Plan((), (), nothing_to_do=True)
    steps = [
        Step(
            "setup" if s.kinds > 1 else "whole",
            (s.commit,),
            s.setup,
            _setup_message(s) if s.kinds > 1 else s.commit.message,
        )
        for s in shares
        if s.setup
    ]
    sources = tuple(s.commit for s in managed)
    changes = net(change for s in managed for change in s.managed)
    alone = len(managed) == 1 and managed[0].kinds == 1
    if changes and alone:
        steps.append(Step("whole", sources, changes, sources[0].message))
    elif changes:
        steps.append(Step("headers", sources, changes, (header_message or separated_message)(sources)))
    left_out = [s.commit for s in managed if s.kinds == 1 and not (changes and alone)]
    for s in shares:
        if s.kinds <= 1 and not (s.setup or s.managed):
            steps.append(Step("whole", (s.commit,), s.code, s.commit.message))
        elif s.code:
            steps.append(Step("code", (s.commit,), s.code, _code_message(s.commit)))
    # taken over whole, one for one, in the order they had: it was apart already
    same = tuple(step.origin.oid for step in steps if step.kind == "whole") == tuple(c.oid for c in commits)
    return Plan(tuple(steps), tuple(left_out), nothing_to_do=same)


def plan_each(layout: Layout, commits: Sequence[Commit], *, is_setup: Callable[[Change], bool] | None = None) -> Plan:
    """Every mixed commit as a header commit and a code commit where it stood; every other as it was.

    Templates and configuration that a mixed commit changes come in a commit before its headers.
    """
    steps: list[Step] = []
    for s in _shares(layout, commits, is_setup):
        if not (s.managed and s.code):
            steps.append(Step("whole", (s.commit,), s.commit.changes, s.commit.message))
            continue
        if s.setup:
            steps.append(Step("setup", (s.commit,), s.setup, _setup_message(s)))
        claims = any(s.commit.trailers("Headergen-Kernel"))
        message = s.commit.message if claims else separated_message((s.commit,))
        steps.append(Step("headers", (s.commit,), s.managed, message))
        steps.append(Step("code", (s.commit,), s.code, _code_message(s.commit)))
    return Plan(tuple(steps), (), nothing_to_do=all(step.kind == "whole" for step in steps))


def net(changes: Iterable[Change]) -> tuple[Change, ...]:
    """What a sequence of changes comes to: one for each path, none for a path that ended as it began."""
    ends: dict[str, Change] = {}
    for change in changes:
        before = ends.get(change.path)
        ends[change.path] = Change(change.path, before.old if before else change.old, change.new)
    return tuple(c for c in ends.values() if c.old != c.new)


def separated_message(sources: tuple[Commit, ...], note: str = "") -> bytes:
    """The message of a commit that holds the header changes of ``sources``, with their sign-offs and other authors.

    In the encoding of the last one, whose author the commit has.
    """
    last = sources[-1]
    if len(sources) == 1:
        lines = [
            f"Header changes of: {last.subject}",
            "",
            "Separated from the code of that commit by headergen untangle:",
        ]
    else:
        lines = ["Header changes, separated from the code", "", "Taken by headergen untangle out of:"]
    lines += [f"  {c.oid[:12]} {c.subject}" for c in sources]
    if note:
        lines += ["", note]
    lines += ["", *people(sources)]
    encoding = last.encoding or "utf-8"
    try:
        return ("\n".join(lines).rstrip() + "\n").encode(encoding, "replace")
    except LookupError:
        return ("\n".join(lines).rstrip() + "\n").encode("utf-8")


def people(sources: tuple[Commit, ...]) -> list[str]:
    """Trailers for who else wrote it and who signed it off: the certificate of origin goes where the change goes."""

    def author(commit: Commit) -> str:
        return commit.author.rpartition(b">")[0].decode(commit.encoding or "utf-8", "replace") + ">"

    own = author(sources[-1])
    others = dict.fromkeys(f"Co-authored-by: {author(c)}" for c in sources if author(c) != own)
    signed = dict.fromkeys(f"Signed-off-by: {who}" for c in sources for who in c.trailers("Signed-off-by"))
    return [*others, *signed]


def _setup_message(s: _Shares) -> bytes:
    subject, newline, rest = s.commit.message.lstrip(b"\n").partition(b"\n")
    return without_claims(subject + b" (templates and configuration)" + newline + rest)


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

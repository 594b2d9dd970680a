"""Judges commits by the rules of separation: plain values in, findings out; git and rendering stand elsewhere."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Sequence

from headergen.config.files import NAMES
from headergen.diagnostics import Diagnostic
from headergen.diagnostics.phrases import amount, listed
from headergen.diagnostics.rules_separation import (
    FALSE_IMPORT,
    IDLE_EXCEPTION,
    MIXED_COMMIT,
    MIXED_WITH_REASON,
    OLDER_KERNEL,
    PLACEHOLDER,
    TOO_MANY_MIXED,
)
from headergen.lock import DEFAULT, Lock
from headergen.model import Location
from headergen.model.commits import Change, Commit
from headergen.separation.classify import Touched
from headergen.separation.versions import older

MIXED, KERNEL = "Headergen-Mixed", "Headergen-Kernel"
UNNAMED = "unknown"  # how an import's trailer calls a kernel that does not say its version
_SHOWN = 3


def judge_mixing(commit: Commit, touched: Touched) -> tuple[Diagnostic, ...]:
    """Whether a commit keeps headers and code apart, or says why not."""
    reasons = commit.trailers(MIXED)
    if not touched.mixed:
        if not reasons:
            return ()
        message = f"{commit.name} gives a reason for mixing ({reasons[0]!r}), and does not mix"
        return (Diagnostic(IDLE_EXCEPTION, message, _place(commit.changes), commit=commit.oid),)
    reason = next((r for r in reasons if r), "")
    what = f"{_listed(touched.managed)} with {_listed(touched.handwritten)}{_moved(touched)}"
    if reason:
        message = f"{commit.name} mixes {what}, because: {reason}"
        return (Diagnostic(MIXED_WITH_REASON, message, _place(touched.managed), commit=commit.oid),)
    if reasons:
        what += f"; its {MIXED} trailer gives no reason"
    message = f"{commit.name} mixes {what}"
    return (Diagnostic(MIXED_COMMIT, message, _place(touched.managed), _way_out(commit, touched), commit=commit.oid),)


def _way_out(commit: Commit, touched: Touched) -> str:
    if not commit.oid and not commit.author:  # nobody's yet: it is staged
        paths = shlex.join(dict.fromkeys(change.path for change in touched.managed[:_SHOWN]))
        # on a branch that has no commit yet there is nothing to restore from
        command = "git restore --staged" if commit.parents else "git rm --cached"
        return f"commit them apart: {command} -- {paths}{' …' if len(touched.managed) > _SHOWN else ''}"
    if not commit.oid:
        return "headergen untangle --patch FILE -o DIR"
    if commit.is_merge:
        return "make the merge again with nothing else in it (git merge), and commit the rest apart"
    return f"headergen untangle {commit.oid[:12]}^..BRANCH (all headers first), or with --each"


def judge_count(findings: Sequence[Diagnostic], most: int | None) -> tuple[Diagnostic, ...]:
    """Whether the range has more recorded exceptions than ``most`` (None: any number)."""
    reasoned = [f for f in findings if f.rule is MIXED_WITH_REASON]
    if most is None or len(reasoned) <= most:
        return ()
    allowed = f"max-mixed-commits = {most} allows no more" if most else "max-mixed-commits = 0 forbids them"
    mix = f"{amount(len(reasoned), 'commit')} {'mixes' if len(reasoned) == 1 else 'mix'}"
    message = f"{mix} with a reason, and {allowed}"
    return (Diagnostic(TOO_MANY_MIXED, message, reasoned[-1].location, commit=reasoned[-1].commit),)


def judge_versions(commit: Commit, before: Sequence[Lock], after: Lock, lock_path: str) -> tuple[Diagnostic, ...]:
    """Whether a header comes from an older kernel than in a parent. A target that is frozen here takes no step back."""
    steps: dict[tuple[str, str], list[str]] = {}
    for path, now in after.files.items():
        own = now.held or after.imports[now.import_name].kernel.version or ""
        for lock in before:
            then = lock.files.get(path)
            frozen = now.import_name != DEFAULT and not after.imports[now.import_name].alone
            if then is None or (frozen and then.import_name == DEFAULT):
                continue
            was = then.held or lock.imports[then.import_name].kernel.version or ""
            if older(own, was):
                steps.setdefault((was, own), []).append(path)
    return tuple(
        Diagnostic(
            OLDER_KERNEL,
            f"{commit.name} takes {_named(paths)} from Linux {was} back to {own}",
            Location(lock_path, 0),
            f"headergen sync with Linux {was} or later, or freeze the arch: [tool.headergen.frozen.ARCH]",
            commit=commit.oid,
        )
        for (was, own), paths in sorted(steps.items())
    )


def judge_claim(commit: Commit, touched: Touched, lock: Lock | None) -> tuple[Diagnostic, ...]:
    """Whether a commit that says it is an import is one."""
    claims = commit.trailers(KERNEL)
    if not claims or commit.is_merge:
        return ()
    why = ""
    if not touched.managed:
        why = "changes no imported or generated file"
    elif others := (*touched.handwritten, *(c for c in touched.setup if c.path.rpartition("/")[2] not in NAMES)):
        why = f"changes {_listed(others)} too"  # the configuration may come along with what it asks for
    else:
        kernels = [entry.kernel for entry in lock.imports.values()] if lock else []
        known = {name for k in kernels for name in (k.version or UNNAMED, k.commit, k.describe) if name}
        if not all(known & set(re.split(r"[\s(),;]+", claim)) for claim in claims):
            why = "names another kernel than the lock in it"
    if not why:
        return ()
    message = f"{commit.name} says it is an import ({KERNEL}: {claims[0]}), and {why}"
    return (Diagnostic(FALSE_IMPORT, message, _place(commit.changes), commit=commit.oid),)


def judge_placeholders(lock: Lock | None, lock_path: str) -> tuple[Diagnostic, ...]:
    """Every import that is marked as a placeholder, for a release."""
    if lock is None:
        return ()
    return tuple(
        Diagnostic(
            PLACEHOLDER,
            f"the import of Linux {entry.kernel.version or '?'} for {', '.join(entry.arches or lock.files_of(name))}"
            f" is a placeholder: {entry.placeholder}",
            Location(lock_path, 0),
        )
        for name, entry in sorted(lock.imports.items())
        if entry.placeholder
    )


# -------------------------------------------------------------------------------------------------------------- wording


def _listed(changes: Sequence[Change]) -> str:
    """The first few of the paths with what became of them, and how many more."""
    return listed((f"{c.path} ({c.verb})" for c in changes), _SHOWN)


def _named(paths: Sequence[str]) -> str:
    return listed(sorted(paths), _SHOWN)


def _moved(touched: Touched) -> str:
    """Files that went from one side to the other unchanged: a rename hides such a commit best."""
    moves = list(_moves(touched.managed, touched.handwritten)) + list(_moves(touched.handwritten, touched.managed))
    return f"; {moves[0]}" if moves else ""


def _moves(from_side: Sequence[Change], to_side: Sequence[Change]) -> Iterator[str]:
    arrived = {c.new.oid: c.path for c in to_side if c.old is None and c.new}
    for change in from_side:
        if change.new is None and change.old and change.old.oid in arrived:
            yield f"{change.path} moved to {arrived[change.old.oid]}"


def _place(changes: Sequence[Change]) -> Location | None:
    """Where to show a commit's finding: a file that is still there, for an annotation needs one."""
    change = next((c for c in changes if c.new is not None), changes[0] if changes else None)
    return Location(change.path, 0) if change else None

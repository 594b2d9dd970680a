"""Reads what a configuration excepts from rules, each with its reason."""

from __future__ import annotations

import fnmatch

from headergen.config import RuleException
from headergen.config.tables import Table
from headergen.diagnostics.nearest import or_nearest
from headergen.diagnostics.rules import PROVING, RULES

# words that a pattern must not match all of, where a rule proves something: places of a folder, or ids of commits
_PLACES = ("linux/kvm.h", "asm-x/y/z.h", "a.py", "headergen.lock")
_COMMITS = ("0" * 40, "f" * 40, "1234567890abcdef" * 2)


def read_exceptions(table: Table, *folders: str) -> tuple[RuleException, ...]:
    """The table's exceptions; ``folders`` are those of what is imported and generated. ``ConfigError`` for a rule that
    does not exist, and for a pattern that would except all that a rule of separation could find.
    """
    exceptions = []
    for own in table.tables("exceptions"):
        rule = own.needed("rule", "'headergen check --list-rules' prints them")
        match = own.needed("match", "a pattern for the place or symbol, as linux/*.h")
        reason = own.needed("reason", "an exception without one cannot be judged later")
        own.done()
        if rule not in RULES:
            raise own.failure(
                f"unknown rule {rule!r}{or_nearest(rule, RULES)}", "'headergen check --list-rules' prints them"
            )
        _refuse_everything(own, rule, match, folders)
        exceptions.append(RuleException(rule, match, reason))
    return tuple(exceptions)


def _refuse_everything(table: Table, rule: str, match: str, folders: tuple[str, ...]) -> None:
    if rule not in PROVING:
        return
    kinds = [_COMMITS, _PLACES, *([f"{folder}/{place}" for place in _PLACES] for folder in folders)]
    if any(all(fnmatch.fnmatchcase(word, match) for word in words) for words in kinds):
        raise table.failure(
            f"match = {match!r} takes everything that {rule} could find, and {rule} is what proves separation",
            "name the one file (linux-headers/linux/kvm.h), or the one commit by its id",
        )

"""Records that go by another name in the new version, and members that do: the same bytes, found and told as that.

A typedef that both versions have says which record followed which, and so does a macro that keeps an old tag alive.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from headergen.abidiff.findings import Facts, Findings
from headergen.abidiff.members import Member, members
from headergen.abidiff.symbols import Shape, Symbols
from headergen.diagnostics import Severity
from headergen.diagnostics import rules_abi as rules
from headergen.diagnostics.phrases import listed
from headergen.model import LaidRecord, RecordRef
from headergen.model.keys import tag_in

_ALIKE = 0.6  # how alike two names must be that are no more than two spellings, from 0 to 1


def layout(symbols: Symbols, record: LaidRecord) -> object:
    """All that two records must have in common to be the same but for the tag."""
    placed = tuple((*_place(symbols, m), m.start) for m in members(symbols, record))
    return record.kind, record.size, record.align, placed


def _place(symbols: Symbols, member: Member) -> tuple[object, ...]:
    inside = layout(symbols, member.inner) if member.inner is not None else None
    return member.name, member.width, member.shape, member.dims, member.bit_field, inside


def unnamed_layout(symbols: Symbols, record: LaidRecord) -> list[object]:
    """What the numbers of a record are and where, whatever they are called."""
    return [
        (m.start, m.width, m.dims, m.bit_field, m.shape.order, m.shape.kind in ("integer", "enum") or m.shape)
        for _, m in _leaves(symbols, record)
    ]


def same_bytes(old: Symbols, before: Shape, new: Symbols, after: Shape) -> bool:
    """Whether two types are records that are the same but for their names."""
    if before.kind != "record" or after.kind != "record":
        return False
    former, latter = old.records.get(before.name), new.records.get(after.name)
    return former is not None and latter is not None and layout(old, former) == layout(new, latter)


def keeps_places(
    old: Symbols, before: LaidRecord, new: Symbols, after: LaidRecord, starts: tuple[int, int] = (0, 0)
) -> bool:
    """Whether a record holds all that another held, at the same places, whatever room is behind or between; of records
    that begin at those ``starts``.
    """
    sides = ((old, before, starts[0]), (new, after, starts[1]))
    keys = [
        {_key(side, member) for _, member in _leaves(side, of, at) if not member.reserved} for side, of, at in sides
    ]
    return keys[0] <= keys[1]


# ------------------------------------------------------------------------------------------------------------- records


def paired(
    old: Symbols, new: Symbols, removed: dict[str, LaidRecord], added: dict[str, LaidRecord], findings: Findings
) -> list[tuple[str, str]]:
    """Tells the records that have another name; returns the pairs of names whose layouts have to be compared."""
    pairs = list(_by_kept_names(old, new, removed, added))
    waiting = []
    for name, successor in pairs:
        before = removed.pop(name, None)
        added.pop(successor, None)
        same = layout(old, old.records[name]) == layout(new, new.records[successor])
        if name not in new.records:  # which a header that is gone as a whole may have told
            old.rename(name, successor)
        if before is not None:
            _tell(old, new, (name, successor), same, findings)
        if not same:
            waiting.append((name, successor))
    by_layout: dict[object, list[str]] = {}
    for name, record in added.items():
        by_layout.setdefault(layout(new, record), []).append(name)
    for name, record in list(removed.items()):
        twins = by_layout.get(layout(old, record), []) if record.fields else []
        if len(twins) == 1 and twins[0] in added and _is_home(new, record, added[twins[0]]):
            added.pop(twins[0])
            del removed[name]
            old.rename(name, twins[0])
            _tell(old, new, (name, twins[0]), True, findings)
    return waiting


def _is_home(new: Symbols, record: LaidRecord, twin: LaidRecord) -> bool:
    """Whether a record that came may be one that went: not if that one's header stays and has it not."""
    home = record.location.header
    return twin.location.header == home or home not in new.headers


def _by_kept_names(
    old: Symbols, new: Symbols, removed: dict[str, LaidRecord], added: dict[str, LaidRecord]
) -> Iterator[tuple[str, str]]:
    """The pairs that a name says which both versions have. Each old record is in one; several that went may have become
    one, which each of their names stands for now.
    """
    former: set[str] = set()
    latter: set[str] = set()
    for name, successor in (*_by_typedef(old, new), *_by_macro(old, new, removed)):
        fresh = name in removed or successor in added
        known = name in old.records and successor in new.records
        free = name not in former and (successor not in latter or name in removed)
        if fresh and known and free and name != successor:
            former.add(name)
            latter.add(successor)
            yield name, successor


def _by_typedef(old: Symbols, new: Symbols) -> Iterator[tuple[str, str]]:
    for name, typedef in old.abi.typedefs.items():
        latter = new.abi.typedefs.get(name)
        if latter is None:
            continue
        types = old.abi.behind(typedef.type), new.abi.behind(latter.type)
        if isinstance(types[0], RecordRef) and isinstance(types[1], RecordRef):
            names = old.name_of(types[0].key), new.name_of(types[1].key)
            if names[0] is not None and names[1] is not None:
                yield names[0], names[1]


def _by_macro(old: Symbols, new: Symbols, removed: dict[str, LaidRecord]) -> Iterator[tuple[str, str]]:
    for name in removed:
        alias = new.abi.aliases.get(tag_in(name) or name)
        if alias is not None and alias.kind in ("record", "type"):
            yield name, alias.target
    for alias in old.abi.aliases.values():
        gone = alias.kind == "record" and alias.target in old.records and alias.target not in new.records
        if gone and (own := own_tag(old, new, alias.name)):
            yield alias.target, own


def own_tag(old: Symbols, new: Symbols, name: str) -> str:
    """What has a tag now that was a macro for another's: ``struct _fpstate`` of x86, which was one for
    ``_fpstate_32``; "" if nothing has.
    """
    alias = old.abi.aliases.get(name)
    tagged = f"{alias.target.partition(' ')[0]} {name}" if alias is not None and tag_in(alias.target) else ""
    return tagged if tagged in new.records or tagged in new.enums else ""


def _tell(old: Symbols, new: Symbols, names: tuple[str, str], same: bool, findings: Findings) -> None:
    """A tag that a macro keeps or a name that the typedef keeps is missed by nobody; a tag beside a typedef by few."""
    name, successor = names
    severity, note = None, ""
    if (tag_in(name) or name) in new.abi.aliases:
        severity, note = Severity.NOTE, "; a macro keeps the old name"
    elif name in new.abi.typedefs:
        severity, note = Severity.NOTE, "; the typedef is still there"
    elif tag_in(name) and successor in old.abi.typedefs:
        severity, note = Severity.WARNING, "; the typedef is still there, and the tag is gone"
    elif tag_in(name).startswith("_") and (typedef := _typedef_kept(old, new, name)):
        severity, note = Severity.WARNING, f"; {typedef}, which is a name of it without an underscore, is still there"
    how = ", with the same layout" if same else ""
    place = new.records[successor].location
    message = f"{name} is now {successor}{how}{note}"
    findings.add(rules.RECORD_RENAMED, name, message, place, severity, facts=Facts(name, successor))


def _typedef_kept(old: Symbols, new: Symbols, name: str) -> str:
    """The typedef by which programs name a record whose tag is for the header alone, if it is still there."""
    for each, typedef in old.abi.typedefs.items():
        type = old.abi.behind(typedef.type)
        if isinstance(type, RecordRef) and type.key == name and each in new.abi.typedefs and not each.startswith("_"):
            return each
    return ""


# ------------------------------------------------------------------------------------------------------------- members


def member_kept(new: Symbols, name: str, path: str) -> bool:
    """Whether a macro keeps a member's old name: ``#define old new``."""
    alias = new.abi.aliases.get(name)
    return alias is not None and alias.kind == "member" and alias.target == path


def may_mean_else(name: str, other: str) -> bool:
    """Whether two names of the same bytes have no word in common, nor are two spellings of one."""
    words = [set(re.findall(r"[A-Z]?[a-z]+|[A-Z]+", each)) for each in (name, other)]
    return not words[0] & words[1] and SequenceMatcher(None, name, other, autojunk=False).ratio() < _ALIKE


def compare_grouped(old: Symbols, new: Symbols, before: LaidRecord, name: str, findings: Findings) -> bool:
    """Tells members that stand where they stood, but in other groups: in a named union or struct, or out of it.

    Whether that is all that happened to the record; otherwise nothing is told.
    """
    after = new.records[name]
    if (before.kind, before.size) != (after.kind, after.size):
        return False
    every = dict(_leaves(old, before))
    former = [each for each in every.items() if not each[1].reserved]
    latter: dict[object, list[str]] = {}
    for path, member in _leaves(new, after):
        latter.setdefault(_key(new, member), []).append(path)
    moved: list[tuple[str, str]] = []
    for path, member in former:
        paths = latter.get(_key(old, member), [])
        if path in paths:
            continue
        # what another member of a union was called all along is no new name of this one
        fresh = next((each for each in paths if each not in every), None)
        if fresh is None:
            return False
        moved.append((path, fresh))
    if not moved:
        return False
    kept = all(member_kept(new, path, target) for path, target in moved)
    told = listed(f"'{path}' is now '{target}'" for path, target in moved)
    note = "; macros keep the old names" if kept else ""
    severity = Severity.NOTE if kept else Severity.WARNING
    message = f"{name} groups its members otherwise, and all keep their places: {told}{note}"
    findings.add(rules.MEMBER_RENAMED, name, message, after.location, severity, facts=Facts(*moved[0], moved[0][1]))
    known = {_key(old, member) for member in every.values()}
    for path, member in _leaves(new, after):
        if _key(new, member) not in known:
            _tell_new(name, path, member, [each for _, each in former], findings)
    return True


def _tell_new(name: str, path: str, member: Member, former: list[Member], findings: Findings) -> None:
    shares = member.flexible or any(member.overlaps(each) for each in former)
    if member.width and not shares:
        rule, where = rules.PADDING_NAMED, "where there was padding"
    else:
        rule, where = rules.UNION_MEMBER_ADDED, "sharing the bytes of other members" if shares else "taking no bytes"
    message = f"{name} has '{path}' ({member.spelling}) at {member.placed}, {where}"
    facts = Facts(None, member.declared, path, member.start // 8)
    findings.add(rule, name, message, member.location, facts=facts)


def _leaves(symbols: Symbols, record: LaidRecord, base: int = 0, path: str = "") -> Iterator[tuple[str, Member]]:
    """The members with their paths, those of named groups in the groups' stead."""
    for member in members(symbols, record, base):
        if member.inner is not None and not member.dims:
            yield from _leaves(symbols, member.inner, member.start, f"{path}{member.name}.")
        else:
            yield path + member.name, member


def _key(symbols: Symbols, member: Member) -> object:
    return (*_place(symbols, member), member.start)

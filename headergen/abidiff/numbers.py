"""Constants, enumerators and ioctls: the numbers that cross the boundary, and the names that they go by."""

from __future__ import annotations

from headergen.abidiff.around import Around
from headergen.abidiff.families import Families, prefixes
from headergen.abidiff.findings import Facts, Findings, hexadecimal, place_of_removed
from headergen.abidiff.ioctls import blind_ioctls, compare_ioctl, plain, worded
from headergen.abidiff.number_names import counts, is_nobodys
from headergen.abidiff.others import text_before
from headergen.abidiff.owners import collisions, renamed, reused
from headergen.abidiff.renumbered import compare_renumbered
from headergen.abidiff.symbols import Number, Symbols
from headergen.abidiff.values import Changed, judged
from headergen.diagnostics import Severity
from headergen.diagnostics import rules_abi as rules
from headergen.diagnostics.phrases import listed
from headergen.model import EnumRef
from headergen.model.keys import tag_in

_REMOVED = {"macro": rules.CONSTANT_REMOVED, "enumerator": rules.ENUMERATOR_REMOVED, "ioctl": rules.IOCTL_REMOVED}
_ADDED = {"macro": rules.CONSTANT_ADDED, "enumerator": rules.ENUMERATOR_ADDED, "ioctl": rules.IOCTL_ADDED}


def compare_numbers(
    old: Symbols, new: Symbols, findings: Findings, gone: frozenset[str], broken: frozenset[str]
) -> None:
    """Compares all names that stand for an integer.

    ``gone`` names what is told otherwise; ``broken`` the records whose bytes mean something else now.
    """
    before, after = old.numbers, new.numbers
    shifted = compare_renumbered(old, new, findings)
    told = gone | _enums(old, new, findings, gone) | shifted
    removed = {n: number for n, number in before.items() if n not in after and n not in told}
    added = {n: number for n, number in after.items() if n not in before and n not in told}
    _unusable(old, new, removed, findings)
    families = Families(old, new)
    valued = {n: added.pop(n) for n in [*added] if n in old.valueless}  # a value came to its name
    renamed(old, new, removed, added, findings)
    reused(new, removed, added, families, findings)
    collisions(old, new, families, findings)
    for name, number in removed.items():
        where = place_of_removed(number.location.header, new.abi.headers, new.abi.entries)
        message = f"{name} ({worded(old, number)}) was removed"
        severity = Severity.WARNING if is_nobodys(name) or _is_inner(old, number) else None
        findings.add(_REMOVED[number.kind], name, message, where, severity, facts=Facts(plain(old, number), None))
    for name, number in {**added, **valued}.items():
        if name in old.abi.strings or name in old.abi.floats:
            was = "a text" if name in old.abi.strings else "a floating number"
            message = f"{name} was {was} and is {hexadecimal(number.value)}"
            findings.add(rules.CONSTANT_VALUE, name, message, number.location)
            continue
        if (text := text_before(old, name)) is not None:
            message = f"{name} was '{text}' and is {hexadecimal(number.value)}"
            findings.add(rules.MACRO_CHANGED, name, message, number.location, facts=Facts(text, number.value))
            continue
        message = f"{name} ({worded(new, number)}) {old.had_nothing(name, 'a value')}"
        findings.add(_ADDED[number.kind], name, message, number.location, facts=Facts(None, plain(new, number)))
    around = Around(old, new)
    for name, number in before.items():
        latter = after.get(name)
        if latter is not None and name not in shifted and (number.kind == "ioctl" or not _same(number, latter)):
            _changed(around, number, latter, findings)
    blind_ioctls(old, new, broken, findings)


def _is_inner(symbols: Symbols, number: Number) -> bool:
    """Whether a name with an underscore is what its header makes the name without one of: ``_X`` of ``X``."""
    outer = symbols.numbers.get(number.name.lstrip("_")) if number.name.startswith("_") else None
    return outer is not None and outer.location.header == number.location.header


def _same(number: Number, other: Number) -> bool:
    """Whether two numbers are the same but for their place, as most are."""
    return number.value == other.value and number.kind == other.kind and number.type == other.type


def _enums(old: Symbols, new: Symbols, findings: Findings, gone: frozenset[str]) -> frozenset[str]:
    """Compares enumerations as such; returns the enumerators that come or go with a whole enumeration."""
    told: set[str] = set()
    successors: set[str] = set()
    for name, enum in old.enums.items():
        if name in gone:
            told.update(enum.members)
        elif name in new.valueless and name not in new.enums:
            told.update(enum.members)
            entry = new.valueless[name]
            message = f"{name} has no values any more: {entry.reason}"
            findings.add(rules.CONSTANT_UNUSABLE, name, message, entry.location)
        elif name not in new.enums:
            told.update(_gone_enum(old, new, name, findings, successors))
        elif (enum.type, enum.size) != (new.enums[name].type, new.enums[name].size):
            after = new.enums[name]
            message = f"{name} was {enum.type} ({enum.size} bytes) and is {after.type} ({after.size} bytes)"
            facts = Facts(f"{enum.type} ({enum.size} bytes)", f"{after.type} ({after.size} bytes)")
            # of the same size, only comparisons and conversions see the sign; and without members, nobody sees the size
            seen = enum.size != after.size and name in new.member_enums
            severity = None if seen else Severity.WARNING
            findings.add(rules.ENUM_SIZE, name, message, after.location, severity, facts=facts)
    for name, enum in new.enums.items():
        if name not in old.enums and name not in successors:
            fresh = [m for m in enum.members if m not in old.numbers]
            told.update(fresh)
            findings.add(
                rules.ENUM_ADDED,
                name,
                f"{name} {old.had_nothing(name, 'values')}{' with ' + listed(fresh) if fresh else ''}",
                enum.location,
            )
    return frozenset(told)


def _gone_enum(old: Symbols, new: Symbols, name: str, findings: Findings, successors: set[str]) -> list[str]:
    """Tells an enumeration that is there no more, and whose are its enumerators now, which joins the ``successors``;
    returns those that went with it.
    """
    enum = old.enums[name]
    lost = [member for member in enum.members if member not in new.numbers]
    keys = {new.enumeration_of.get(member, "") for member in enum.members}
    successor = new.name_of(keys.pop()) if len(keys) == 1 else None
    kept = "; its enumerators are still there" if not lost else f" with {listed(lost)}"
    severity = Severity.WARNING if not lost and is_nobodys(name.rpartition(" ")[2]) else None
    what = "was removed"
    if not lost and successor and successor not in old.enums:
        successors.add(successor)
        what = f"is now {successor}"
    if not lost and (word := _name_kept(new, name)):
        severity, what = Severity.NOTE, f"has another name, and {word} keeps the old one"
    where = place_of_removed(enum.location.header, new.abi.headers, new.abi.entries)
    findings.add(rules.ENUM_REMOVED, name, f"{name} {what}{kept}", where, severity)
    return lost


def _name_kept(new: Symbols, name: str) -> str:
    """What keeps the name of an enumeration for source: a macro its tag (``#define old new``), a typedef its own."""
    alias = new.abi.aliases.get(tag_in(name)) if tag_in(name) else None
    if alias is not None and alias.kind == "enum":
        return "a macro"
    typedef = new.abi.typedefs.get(name)
    return "a typedef" if typedef is not None and isinstance(new.abi.behind(typedef.type), EnumRef) else ""


def _unusable(old: Symbols, new: Symbols, removed: dict[str, Number], findings: Findings) -> None:
    for name in list(removed):
        if name in new.valueless:
            kind = removed.pop(name).kind
            entry = new.valueless[name]
            # the compiler refuses an enumeration, and with it the header; a macro has to be used for that
            severity = Severity.ERROR if kind == "enumerator" and entry.text is None else None
            message = f"{name} has no value any more: {entry.reason}"
            findings.add(rules.CONSTANT_UNUSABLE, name, message, entry.location, severity)
        elif name in new.abi.flags:
            place = new.abi.flags[name]
            message = f"{name} has no value any more ({plain(old, removed.pop(name))}): it is defined as nothing"
            findings.add(rules.CONSTANT_UNUSABLE, name, message, place)


def _changed(around: Around, before: Number, after: Number, findings: Findings) -> None:
    old, new, name = around.old, around.new, before.name
    if before.kind == after.kind == "ioctl":
        compare_ioctl(old, new, old.abi.ioctls[name], new.abi.ioctls[name], findings)
        return
    if before.value != after.value:
        changed = _told(around, before, after)
        owner = _former_owner(around, after) if changed.rule is rules.CONSTANT_VALUE and after.kind == "macro" else None
        if changed.severity is None and (same := _stands_for(around, name)):
            changed, owner = Changed(changed.rule, Severity.WARNING, f", as {same} does, which it stands for"), None
        was = f", which was that of {owner}" if owner else ""
        message = f"{name} goes from {hexadecimal(before.value)} to {hexadecimal(after.value)}{was}{changed.note}"
        facts = Facts(before.value, after.value)
        findings.add(changed.rule, name, message, after.location, changed.severity, facts=facts)
    elif before.kind != after.kind:
        if after.kind == "enumerator":
            message = (
                f"{name} was {_a(before.kind)} and is an enumerator of the same value ({hexadecimal(after.value)})"
            )
            findings.add(rules.REPLACED_BY_ENUMERATOR, name, message, after.location)
        elif after.kind == "macro" and name not in new.enumeration_of:
            message = (
                f"{name} was {_a(before.kind)} and is a plain macro of the same value ({hexadecimal(after.value)})"
            )
            findings.add(rules.REPLACED_BY_MACRO, name, message, after.location)
    elif before.type != after.type:
        message = f"{name} ({hexadecimal(after.value)}) was of type {before.type} and is of type {after.type}"
        findings.add(rules.CONSTANT_TYPE, name, message, after.location, facts=Facts(before.type, after.type))


def _told(around: Around, before: Number, after: Number) -> Changed:
    """How it is told that a name has another number."""
    return _of_another_header(around.old, around.new, before, after) or judged(around, before, after)


def _of_another_header(old: Symbols, new: Symbols, before: Number, after: Number) -> Changed | None:
    """How it is told that a name stands for what another header gives it, which was there before: the one that gave it
    what it was is gone, and tells of itself.
    """
    was, now = before.location.header, after.location.header
    if was in new.headers or now not in old.headers:
        return None
    return Changed(rules.CONSTANT_VALUE, Severity.WARNING, f", as {now} has it; {was} is gone")


def _stands_for(around: Around, name: str) -> str:
    """What a macro is another name for on both sides, whose own number says of itself what became of it: an enumerator,
    or a macro of which that is an error; "" for a name that has a number of its own.
    """
    macros = [side.abi.constants.get(name) for side in (around.old, around.new)]
    named = {macro.alias if macro is not None else "" for macro in macros}
    other = named.pop() if len(named) == 1 else ""
    before, after = (side.numbers.get(other) for side in (around.old, around.new))
    if before is None or after is None or is_nobodys(other):  # what the macro is there for
        return ""
    if before.kind == after.kind == "macro":
        is_error = before.value != after.value and _told(around, before, after) == Changed(rules.CONSTANT_VALUE)
        return other if is_error else ""
    return other if before.kind == after.kind == "enumerator" else ""


def _a(kind: str) -> str:
    return {"macro": "a macro", "enumerator": "an enumerator", "ioctl": "an ioctl"}[kind]


def _former_owner(around: Around, number: Number) -> str | None:
    """Whose value this was, and is no more, among the names that are most like it in its header."""
    prefix = (prefixes(number.name) or ("",))[0]
    if not prefix or counts(number.name):  # how many there are is nobody's number
        return None
    home, numbers = number.location.header, around.new.numbers
    owners = (each for each in around.before.valued(number.value, prefix) if each.kind != "ioctl")
    former = (each.name for each in owners if each.location.header == home and not counts(each.name))
    return next((name for name in former if name not in numbers or numbers[name].value != number.value), None)

"""Ioctls that both interfaces have: what their numbers are made of, and what becomes of their arguments."""

from __future__ import annotations

from headergen.abidiff.corrected import correction
from headergen.abidiff.findings import Facts, Findings, hexadecimal
from headergen.abidiff.growing import counted_size, refused_while_empty
from headergen.abidiff.meaning import means_else
from headergen.abidiff.successors import layout, same_bytes
from headergen.abidiff.symbols import Number, Symbols
from headergen.diagnostics import Severity
from headergen.diagnostics import rules_abi as rules
from headergen.model import Ioctl, LaidRecord
from headergen.model.conventions import convention
from headergen.model.ioctl_macros import macro_for
from headergen.model.keys import tag_in


def made_by(ioctl: Ioctl) -> str:
    """The macro call that makes an ioctl's number."""
    return f"{macro_for(ioctl.dir)}({hex(ioctl.type)}, {hex(ioctl.nr)}{', ' + ioctl.arg if ioctl.arg else ''})"


def worded(symbols: Symbols, number: Number) -> str:
    """A number for people."""
    if number.kind == "ioctl":
        # the number itself differs between arches that pack it otherwise; this does not
        return made_by(symbols.abi.ioctls[number.name])
    return f"{number.group}: {hexadecimal(number.value)}" if number.group else hexadecimal(number.value)


def plain(symbols: Symbols, number: Number) -> int | str:
    """A number for programs; of an ioctl what it is made of, for its number is another for other targets."""
    return worded(symbols, number) if number.kind == "ioctl" else number.value


def _retyped(before: Ioctl, after: Ioctl) -> str:
    """What became of an argument of another type, which may have the same name."""
    if before.arg != after.arg or before.size == after.size:
        return f"argument from {before.arg or 'none'} to {after.arg or 'none'}"
    return f"argument {after.arg} from {before.size} to {after.size} bytes"


def compare_ioctl(old: Symbols, new: Symbols, before: Ioctl, after: Ioctl, findings: Findings) -> None:
    """Compares two versions of an ioctl: its number, direction and argument, and the size of that."""
    renumbered = (before.type, before.nr) != (after.type, after.nr)
    turned = before.dir != after.dir
    retyped = (before.arg is None) != (after.arg is None) or _argument(old, before) != _argument(new, after)
    changes = []
    if renumbered:
        changes.append(f"type and nr from {_pair(before)} to {_pair(after)}")
    if turned:
        changes.append(f"direction from {_direction(before)} to {_direction(after)}")
    if retyped:
        changes.append(_retyped(before, after))
    if before.value == after.value and not retyped:
        return
    if before.size != after.size and not retyped:
        grown = f" of {after.arg}" if after.arg else ""
        changes.append(f"size{grown} from {_size(old, before)} to {_size(new, after)} bytes{_overflow(new, after)}")
    reason = None
    if not (renumbered or retyped) and (before.size <= after.size or not turned):
        reason = _growing(old, new, before, after)
    rule = rules.IOCTL_NUMBER
    if not renumbered:
        rule = rules.IOCTL_DIRECTION if turned else rules.IOCTL_ARGUMENT if retyped else rules.IOCTL_NUMBER
    number = (
        f"goes from {hex(before.value)} to {hex(after.value)}"
        if before.value != after.value
        else (f"keeps its number {hex(after.value)}")
    )
    was, now = made_by(before), made_by(after)
    facts = Facts(was, now) if was != now else Facts(before.value, after.value)
    severity, because = _excused(old, new, (before, after), reason)
    message = f"{after.name} {number}: {'; '.join(changes)}{because}"
    findings.add(rule, after.name, message, after.location, severity, facts=facts)


def _excused(old: Symbols, new: Symbols, ioctl: tuple[Ioctl, Ioctl], reason: str | None) -> tuple[Severity | None, str]:
    """Why an ioctl that changed may break nobody, and how far that is to be believed."""
    before, after = ioctl
    if reason is not None:
        return Severity.NOTE, f"; compatible, because {reason}"
    if before.value == after.value and _reads_alike(old, before, new, after):
        return Severity.WARNING, ", whose bytes are read alike"
    if found := _was_never_taken(old, new, before, after):
        return found
    if before.value == after.value and before.arg is None and before.size == after.size:
        return Severity.NOTE, ", as its size said before"
    same = (each.name for each in new.numbers_by_value.get(before.value, ()) if each.kind == "ioctl")
    twins = (name for name in same if name != after.name and (name.startswith(after.name) or name.endswith(after.name)))
    keeper = next(twins, "")
    if keeper:
        return Severity.WARNING, f"; the old number is that of {keeper}, so old programs are understood"
    return None, ""


def _was_never_taken(old: Symbols, new: Symbols, before: Ioctl, after: Ioctl) -> tuple[Severity, str] | None:
    """How an ioctl has to be taken that was refused while its record was empty, or whose record was told wrongly, so
    that its number was wrong too.
    """
    if empty := _was_empty(old, new, after):
        return Severity.WARNING, f"; {empty}"
    former, latter = _record(old, before), _record(new, after)
    if former is None or latter is None or after.arg_type is None or (before.type, before.nr) != (after.type, after.nr):
        return None
    name = new.shape(after.arg_type).name
    if not latter.size and (refused := refused_while_empty(latter.location.header, name)):
        return Severity.WARNING, f"; {refused}"
    if right := _right_name(old, new, after, name):
        return Severity.WARNING, right
    return correction(old, former, new, latter, name)


def _right_name(old: Symbols, new: Symbols, ioctl: Ioctl, record: str) -> str:
    """Why an ioctl may have got another argument where its nr alone counts: the record that is called as the ioctl is,
    and that was there before with the same layout. The driver read that all along.
    """
    known = convention(ioctl.location.header, record)
    former = old.records.get(record)
    if known is None or not known.ioctls or former is None or layout(old, former) != layout(new, new.records[record]):
        return ""
    if tag_in(record).upper() != ioctl.name.replace("_IOCTL_", "_"):
        return ""
    return f": a correction, since {record} is what the driver reads by that name, and {known.reason}"


def _reads_alike(old: Symbols, before: Ioctl, new: Symbols, after: Ioctl) -> bool:
    """Whether two arguments are records whose bytes mean the same, or integers with and without a sign."""
    shapes = [of.arg_type and side.shape(of.arg_type) for side, of in ((old, before), (new, after))]
    if all(shape and shape.kind in ("integer", "enum") for shape in shapes):
        return before.size == after.size
    former, latter = (_record(side, of) for side, of in ((old, before), (new, after)))
    return former is not None and latter is not None and not means_else(old, former, new, latter)


def _record(symbols: Symbols, ioctl: Ioctl) -> LaidRecord | None:
    shape = symbols.shape(ioctl.arg_type) if ioctl.arg_type is not None else None
    return symbols.record_of(shape.name) if shape is not None and shape.kind == "record" else None


def _size(symbols: Symbols, ioctl: Ioctl) -> int:
    """The bytes of an argument, of which the number may not hold all."""
    record = _record(symbols, ioctl)
    return record.size if record is not None else ioctl.size


def _overflow(symbols: Symbols, ioctl: Ioctl) -> str:
    size = _size(symbols, ioctl)
    return f", more than its number has room for, which tells {ioctl.size}" if size != ioctl.size else ""


def _was_empty(old: Symbols, new: Symbols, ioctl: Ioctl) -> str:
    """Why an argument may have grown in which a record was empty."""
    record = _record(new, ioctl)
    inner = [new.shape(field.type) for field in record.fields] if record is not None else []
    for shape in inner:
        former, latter = old.records.get(shape.name), new.records.get(shape.name)
        if former is None or latter is None or former.fields or not latter.size:
            continue
        if reason := refused_while_empty(latter.location.header, shape.name):
            return reason
    return ""


def _growing(old: Symbols, new: Symbols, before: Ioctl, after: Ioctl) -> str | None:
    """Why an ioctl's number may grow with the record that it takes, or shrink where the bytes that both sides know are
    taken: what the record lost says so itself.
    """
    if after.arg_type is None:
        return None
    name = new.shape(after.arg_type).name
    record = new.records.get(name)
    known = convention(record.location.header, name) if record is not None else None
    if known is not None and known.ioctls:
        return known.reason
    former = _record(old, before)
    if former is None or record is None:
        return None
    if after.size < before.size:  # who was compiled for more of it is answered as far as the kernel goes
        return None if means_else(new, record, old, former) else counted_size(old, name, after.size)
    return None if means_else(old, former, new, record) else counted_size(new, name, before.size)


def _pair(ioctl: Ioctl) -> str:
    return f"({hex(ioctl.type)}, {hex(ioctl.nr)})"


def _direction(ioctl: Ioctl) -> str:
    return {"": "none", "r": "read", "w": "write", "rw": "read and write", "?": "bits that mean none"}[ioctl.dir]


def _argument(symbols: Symbols, ioctl: Ioctl) -> object:
    """What two versions of an argument are compared by: the shape without the size, which is told otherwise."""
    if ioctl.arg_type is None:
        return ioctl.arg
    shape = symbols.shape(ioctl.arg_type)
    size = 0 if shape.kind == "record" else ioctl.size
    return shape.kind, shape.name if shape.kind == "record" else "", shape.signed, size


def takes_the_same(old: Symbols, before: Ioctl, new: Symbols, after: Ioctl) -> bool:
    """Whether two ioctls take records that differ by their names alone."""
    if before.arg_type is None or after.arg_type is None:
        return False
    former, latter = old.shape(before.arg_type), new.shape(after.arg_type)
    renamed = former.kind == "record" and former.name == latter.name  # as was told of the record
    return renamed or same_bytes(old, former, new, latter)


def blind_ioctls(old: Symbols, new: Symbols, broken: frozenset[str], findings: Findings) -> None:
    """Ioctls that keep their number while the bytes of their argument mean something else."""
    blind: dict[str, list[Ioctl]] = {}
    for name, ioctl in new.abi.ioctls.items():
        before = old.abi.ioctls.get(name)
        if before is None or before.value != ioctl.value or ioctl.arg_type is None:
            continue
        shape = new.shape(ioctl.arg_type)
        if shape.kind == "record" and shape.name in broken and _argument(old, before) == _argument(new, ioctl):
            blind.setdefault(shape.name, []).append(ioctl)
    for record, ioctls in blind.items():
        names = ", ".join(i.name for i in ioctls)
        keep = "keep their numbers" if len(ioctls) > 1 else f"keeps its number {hex(ioctls[0].value)}"
        message = f"{names} {keep}, while the layout of {record} changed"
        findings.add(rules.IOCTL_BLIND, ioctls[0].name, message, ioctls[0].location)

"""Function-like macros, typedefs, headers, and the names that moved between headers."""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Iterator, Mapping
from typing import TypeVar

from headergen.abidiff.computing import computes_the_same
from headergen.abidiff.findings import Facts, Findings, place_of_removed
from headergen.abidiff.kernels_own import is_helper, is_unusable
from headergen.abidiff.number_names import is_nobodys
from headergen.abidiff.successors import own_tag, same_bytes
from headergen.abidiff.symbols import Shape, Symbols
from headergen.diagnostics import Severity
from headergen.diagnostics import rules_abi as rules
from headergen.diagnostics.phrases import amount, listed
from headergen.model import FunctionMacro, LaidTypedef, Location, Skipped
from headergen.model.keys import names_a_line, tag_in
from headergen.model.locations import own_name

_T = TypeVar("_T")
_WORD = re.compile(r"\w+|\"(?:\\.|[^\"\\])*+\"?|'(?:\\.|[^'\\])*+'?|\S")
# what GNU C and make headers_install spell otherwise
_RESPELLED = re.compile(r"__(asm|const|inline|restrict|signed|typeof|volatile)(?:__)?")
_LONG = 120  # characters of a macro's text that are shown
_FEW = 4  # names that moved together and are told one by one
# of a text that is shown or logged, and compared with nothing
_FOR_PEOPLE = re.compile(
    r"(^|_)(VERSION|VER|REVISION|REV|DATE|RELEASE|DESC|DESCRIPTION|COPYRIGHT|AUTHOR)(_|$)", re.IGNORECASE
)
_NOT_FOR_THIS_TARGET = "is declared but not defined by what this header includes"


def compare_headers(
    old: Symbols, new: Symbols, findings: Findings, there: Container[str] | None = None
) -> frozenset[str]:
    """Reports headers that went together with their names; returns those names.

    A header that is no longer read while all its names are still there is nothing to users. ``there`` are the headers
    that the new side has; where that is not known, one that was asked for by itself is gone.
    """
    lost_headers = set(old.abi.headers) - set(new.abi.headers)
    if not lost_headers:
        return frozenset()
    had = [(name, place) for name, _, place in old.locations()]
    had += [(name, place) for name, place in old.abi.flags.items() if name not in new.abi.flags]
    had += [(item.name, item.location) for item in old.abi.skipped if not names_a_line(item.name)]
    lost: dict[str, set[str]] = {}  # a record and its typedef may have one name
    for name, place in had:
        if place.header in lost_headers and name not in new.present:
            lost.setdefault(_included_as(place.header, lost_headers), set()).add(name)
    for header, names in sorted(lost.items()):
        count = amount(len(names), "name")
        # what a header that others include had for these nobody misses, and it may only be included no more
        included = header not in old.abi.entries
        stays = included if there is None else header in there
        became = "is no longer read" if stays else "is gone"
        # those first that programs may use: of many, the first are shown
        told = listed(sorted(names, key=lambda name: (is_nobodys(name), name)))
        message = f"{header} {became}, and took along {count}: {told}"
        severity = Severity.WARNING if included and all(map(is_nobodys, names)) else None
        place = place_of_removed(header, new.abi.headers, new.abi.entries)
        findings.add(rules.HEADER_REMOVED, header, message, place, severity)
    return frozenset(name for names in lost.values() for name in names)


def _included_as(header: str, gone: Collection[str]) -> str:
    """What programs include for a header: ``asm/termios.h`` for ``asm-generic/termios.h``, if that went as well."""
    own = own_name(header)
    return own if own in gone else header


def compare_others(old: Symbols, new: Symbols, findings: Findings, gone: frozenset[str]) -> None:
    """Compares function-like macros and typedefs, and tells what moved between headers."""
    _macros(old, new, findings, gone)
    _flags(old, new, findings, gone)
    _texts(old, new, findings)
    _typedefs(old, new, findings, gone)
    _moved(old, new, findings)


def _split(
    old: Mapping[str, _T], new: Mapping[str, _T]
) -> tuple[dict[str, _T], dict[str, _T], dict[str, tuple[_T, _T]]]:
    removed = {n: v for n, v in old.items() if n not in new}
    added = {n: v for n, v in new.items() if n not in old}
    return removed, added, {n: (v, new[n]) for n, v in old.items() if n in new}


def _macros(old: Symbols, new: Symbols, findings: Findings, gone: frozenset[str]) -> None:
    removed, added, kept = _split(old.abi.macros, new.abi.macros)
    _valueless(old, new, findings, gone)
    for name, macro in removed.items():
        if name in gone:
            continue
        if name in new.valueless:
            entry = new.valueless[name]
            message = f"{name} cannot be computed any more: {entry.reason}"
            findings.add(rules.CONSTANT_UNUSABLE, name, message, entry.location)
            continue
        where = place_of_removed(macro.location.header, new.abi.headers, new.abi.entries)
        nobodys = is_nobodys(name) or is_helper(old, name, macro.location.header)
        severity = Severity.WARNING if nobodys else None
        findings.add(rules.MACRO_REMOVED, name, f"{_call(macro)} was removed", where, severity)
    for name, macro in added.items():
        if (text := text_before(old, name)) is not None:
            message = f"{_call(macro)} was '{text}' and is '{macro.body}'"
            findings.add(rules.MACRO_CHANGED, name, message, macro.location, facts=Facts(text, macro.body))
            continue
        findings.add(rules.MACRO_ADDED, name, f"{_call(macro)} is new", macro.location)
    for name, (before, after) in kept.items():
        if (len(before.params), before.variadic, before.roles) != (len(after.params), after.variadic, after.roles):
            message = f"{_call(before)} is now {_call(after)}"
            facts = Facts(_call(before), _call(after))
            findings.add(rules.MACRO_PARAMETERS, name, message, after.location, facts=facts)
        elif before.expr != after.expr:
            message = f"{_call(after)} was '{before.body}' and is '{after.body}'"
            if before.body == after.body:
                message = f"{_call(after)} expands to something else, though its text '{after.body}' is the same"
            same = computes_the_same(old, new, before, after)
            message += ", which gives the same numbers" if same else ""
            severity = Severity.NOTE if same else None
            facts = Facts(before.body, after.body)
            findings.add(rules.MACRO_CHANGED, name, message, after.location, severity, facts=facts)


def _valueless(old: Symbols, new: Symbols, findings: Findings, gone: frozenset[str]) -> None:
    """Macros without a value (a type, a statement) that came or went, but for those that nobody could use."""
    before = {s.name: s for s in old.abi.skipped if not s.reason.endswith(_NOT_FOR_THIS_TARGET)}
    after = {s.name: s for s in new.abi.skipped if not s.reason.endswith(_NOT_FOR_THIS_TARGET)}
    told = (old.abi.strings.keys() & new.abi.strings.keys()) | (old.abi.floats.keys() & new.abi.floats.keys())
    for name, entry in before.items():
        # a tag by a macro, of which nobody can say more where it has no layout, or a macro for a tag by that itself
        kept = tag_in(name) in new.abi.aliases or own_tag(old, new, name)
        if name not in new.present and name not in gone and not names_a_line(name) and not kept:
            where = place_of_removed(entry.location.header, new.abi.headers, new.abi.entries)
            nobodys = is_nobodys(name) or is_unusable(old, entry) or is_helper(old, name, entry.location.header)
            severity = Severity.WARNING if nobodys else None
            findings.add(rules.MACRO_REMOVED, name, f"{name} was removed ({entry.reason})", where, severity)
    for name, entry in after.items():
        if name not in old.present and not names_a_line(name):
            findings.add(rules.MACRO_ADDED, name, f"{name} is new ({entry.reason})", entry.location)
        elif name in before and name not in told and _words(before[name]) != _words(entry):
            was, now = _where_they_differ(before[name].text or "", entry.text or "")
            severity = Severity.NOTE if is_unusable(new, entry) or is_nobodys(name) else None
            called = name if entry.params is None else f"{name}({', '.join(entry.params)})"
            became = f"was '{was}' and is '{now}'" if was != now else f"takes its parameters otherwise in '{now}'"
            message = f"{called} {became} ({entry.reason})"
            findings.add(rules.MACRO_CHANGED, name, message, entry.location, severity, facts=Facts(was, now))


def text_before(old: Symbols, name: str) -> str | None:
    """What a macro that has a value now was, where programs could use that: a statement, a member's other name."""
    entry = old.valueless.get(name)
    if entry is None or entry.text is None or entry.missing or is_unusable(old, entry):
        return None
    return _cut(entry.text, 0, 0)


def _where_they_differ(old: str, new: str) -> tuple[str, str]:
    """Two texts; of long ones the part where they begin to differ."""
    if max(len(old), len(new)) <= _LONG:
        return old, new
    same = next((at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    start = max(0, same - _LONG // 3)
    start = old.find(" ", start, same) + 1 or start if start else 0  # no word in halves
    return _cut(old, start, same), _cut(new, start, same)


def _cut(text: str, start: int, differs: int) -> str:
    """What stands from ``start`` on, to the end of a word behind the place where it ``differs``."""
    end = start + _LONG
    if end < len(text):
        end = max(text.rfind(" ", differs + 1, end), 0) or end
    return f"{'… ' * bool(start)}{text[start:end].strip()}{' …' * (end < len(text))}"


def _words(macro: Skipped) -> list[str]:
    """What a macro is made of, whatever its parameters are called; nothing for what is no macro."""
    places = {name.removesuffix("...").strip() or "__VA_ARGS__": n for n, name in enumerate(macro.params or ())}
    words = [m[1] if (m := _RESPELLED.fullmatch(word)) else word for word in _WORD.findall(macro.text or "")]
    return [f"{len(places)} parameters", *(f"parameter {places[word]}" if word in places else word for word in words)]


def _flags(old: Symbols, new: Symbols, findings: Findings, gone: frozenset[str]) -> None:
    """Macros without a body; one that got a body or lost it is still seen by ``#ifdef``."""
    before, after = old.abi.flags, new.abi.flags
    for name, place in before.items():
        if name not in after and name not in new.present and name not in gone:
            where = place_of_removed(place.header, new.abi.headers, new.abi.entries)
            findings.add(rules.FLAG_REMOVED, name, f"{name} (without a value) was removed", where)
    for name, place in after.items():
        if name not in before and name not in old.present:
            findings.add(rules.FLAG_ADDED, name, f"{name} (without a value) is new", place)


def _texts(old: Symbols, new: Symbols, findings: Findings) -> None:
    """Macros that are a string, or a floating constant."""
    for name, (text, now) in _split(old.abi.strings, new.abi.strings)[2].items():
        if text.value != now.value:
            was, is_ = _quoted(text.value), _quoted(now.value)
            severity = Severity.NOTE if _FOR_PEOPLE.search(name) else None
            message = f"{name} goes from {was} to {is_}"
            findings.add(rules.STRING_VALUE, name, message, now.location, severity, facts=Facts(was, is_))
    for name, (before, after) in _split(old.abi.floats, new.abi.floats)[2].items():
        if before.value != after.value:
            message = f"{name} goes from {before.value} to {after.value}"
            facts = Facts(str(before.value), str(after.value))
            findings.add(rules.CONSTANT_VALUE, name, message, after.location, facts=facts)


def _quoted(text: bytes) -> str:
    return f'"{str(text)[2:-1]}"'


def _call(macro: FunctionMacro) -> str:
    return f"{macro.name}({', '.join(macro.params)}{'...' if macro.variadic and not macro.params else ''})"


def _typedefs(old: Symbols, new: Symbols, findings: Findings, gone: frozenset[str]) -> None:
    removed, added, kept = _split(_plain_typedefs(old), _plain_typedefs(new))
    for name, typedef in removed.items():
        # what a C library declares, its own headers declare; and a record or an enumeration may have the name now
        if name not in gone and name not in new.abi.typedefs and not typedef.location.is_stand_in:
            where = place_of_removed(typedef.location.header, new.abi.headers, new.abi.entries)
            message = f"{name} ({typedef.spelling}) was removed"
            findings.add(rules.TYPEDEF_REMOVED, name, message, where, facts=Facts(typedef.spelling, None))
    for name, typedef in added.items():
        if name in old.abi.typedefs or typedef.location.is_stand_in:
            continue
        message = f"{name} ({typedef.spelling}) is new"
        findings.add(rules.TYPEDEF_ADDED, name, message, typedef.location, facts=Facts(None, typedef.spelling))
    for name, (before, after) in kept.items():
        shapes = old.shape(before.type), new.shape(after.type)
        # a record that changed reports itself
        if shapes[0].kind == shapes[1].kind == "record" and shapes[0].name == shapes[1].name:
            continue
        if same_bytes(old, shapes[0], new, shapes[1]):
            continue
        if shapes[0] != shapes[1] or (before.size, before.align) != (after.size, after.align):
            message = f"{name} was {_of_size(old, before, shapes[0])} and is {_of_size(new, after, shapes[1])}"
            facts = Facts(before.spelling, after.spelling)
            # long and long long of one size are two types to C, and the same bytes
            alike = before.align == after.align and _is_spelling(*shapes)
            if alike and before.spelling == after.spelling and before.spelling in kept:
                continue  # that tells of itself
            incomplete = not before.size and shapes[0].kind == "record"  # of which nobody could have an object
            severity = Severity.WARNING if alike or incomplete else None
            findings.add(rules.TYPEDEF_CHANGED, name, message, after.location, severity, facts=facts)


def _of_size(symbols: Symbols, typedef: LaidTypedef, shape: Shape) -> str:
    if shape.kind == "record" and shape.name not in symbols.records:
        return f"{typedef.spelling} (which no header declares)"
    return f"{typedef.spelling} ({typedef.size} bytes, alignment {typedef.align})"


def _is_spelling(former: Shape, latter: Shape) -> bool:
    """Whether two integers of one size, sign and byte order differ in the name of their type alone."""
    keys = [(each.kind, each.size, each.signed, each.order) for each in (former, latter)]
    return keys[0] == keys[1] and former.kind == "integer"


def _plain_typedefs(symbols: Symbols) -> dict[str, LaidTypedef]:
    """The typedefs that are not merely the name of a record or enumeration without a tag."""
    names = set(symbols.typedef_names.values())
    return {name: typedef for name, typedef in symbols.abi.typedefs.items() if name not in names}


def _named(symbols: Symbols) -> Iterator[tuple[str, Location]]:
    """Every name with its place, macros that are a text or another name among them."""
    yield from ((name, place) for name, _, place in symbols.locations())
    yield from ((name, item.location) for name, item in symbols.valueless.items() if item.text is not None)


def _is_another(old: Symbols, new: Symbols, name: str) -> bool:
    """Whether an enumeration has nothing of the one that had its tag."""
    was, now = old.enums.get(name), new.enums.get(name)
    return was is not None and now is not None and was.members.keys().isdisjoint(now.members)


def _moved(old: Symbols, new: Symbols, findings: Findings) -> None:
    """Tells what moved; of many names that moved together, in one finding."""
    before: dict[str, Location] = {}
    for name, location in _named(old):
        before.setdefault(name, location)
    moves: dict[tuple[str, str], dict[str, Location]] = {}
    for name, location in _named(new):
        former = before.get(name)
        if former is not None and former.header != location.header and not _is_another(old, new, name):
            moves.setdefault((former.header, location.header), {}).setdefault(name, location)
    told = {each.symbol for each in findings.found if each.rule == rules.HEADER_REMOVED}
    for (header, successor), names in moves.items():
        facts = Facts(header, successor)
        # who includes a header that is there no more gets nothing at all
        gone = header in old.abi.entries and header not in (*new.abi.entries, *new.abi.headers)
        if len(names) <= _FEW and not gone:
            for name, location in names.items():
                message = f"{name} moved from {header} to {successor}"
                findings.add(rules.HEADER_MOVED, name, message, location, facts=facts)
            continue
        count = amount(len(names), "name")
        stays = header in new.abi.headers
        how = f"gave {count} to {successor}" if stays else f"is now {successor}, with {count}"
        how = f"is gone, and {successor} has {count} of it" if gone else how
        message = f"{header} {how}: {listed(names)}"
        severity = Severity.ERROR if gone and header not in told else None
        findings.add(rules.HEADER_MOVED, header, message, Location(successor, 0), severity, facts=facts)

"""What an import's commit says: for a reviewer what changed in the interfaces, for a machine trailers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from msgspec import Struct

from headergen.config.wording import WORDS, filled
from headergen.diagnostics.phrases import MESSAGE_COLUMNS, listed, wrapped
from headergen.model import Abi, Constant, FunctionMacro, Ioctl, KernelId, LaidRecord, RecordRef, Scalar
from headergen.model.keys import without_places
from headergen.model.locations import generic_name

_LISTED = 25  # lines of each kind that are written out
_SHORT = 40

Abis = Mapping[tuple[str, str], Abi]
Lines = tuple[tuple[str, ...], ...]  # of each kind of thing, those that came, changed or went


class ImportFacts(Struct, frozen=True):
    """What the message is about.

    ``kernel`` and ``arches`` are of this import, ``before`` the kernel that was there, or None. ``files`` is the change
    of the headers in words (``3 added, 1 changed``), ``judged`` what the comparison of the interfaces counts
    (``2 errors, 1 note``). ``added`` are targets that had no headers before, ``dropped`` those that were
    imported and are configured no more; ``came`` and ``went`` are modules, each with its target. ``unchanged``: the
    comparison finds nothing at all; ``untold`` are the headers that it could not read, ``in_part`` those of which
    it could not read all. ``moved`` are headers that moved alone, ``along`` those that they brought, ``gone`` those
    that the kernel has no more; ``others`` is the version that the rest stays at, "" where everything moves; then
    ``rejoined`` are headers that had moved alone, by the version that they were at.
    ``subject`` and ``trailers`` are the project's own words, with places to be filled.
    """

    kernel: KernelId
    arches: tuple[str, ...]
    before: KernelId | None
    headergen: str
    files: str = ""
    headers: str = "linux-headers"
    placeholder: str = ""
    holds: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    frozen: bool = False
    judged: str = ""
    added: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    came: frozenset[tuple[str, str]] = frozenset()
    went: frozenset[tuple[str, str]] = frozenset()
    unchanged: bool = False
    untold: tuple[str, ...] = ()
    in_part: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    along: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    others: str = ""
    rejoined: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    subject: str = ""
    trailers: tuple[str, ...] = ()


def import_message(
    facts: ImportFacts, old: Abis, new: Abis, more: Mapping[tuple[str, str], Lines] = MappingProxyType({})
) -> str:
    """The whole message of an import: subject, what changed, trailers. ``more`` is what changed in interfaces that are
    compared already.
    """
    subject = _own_subject(facts) if facts.subject else _subject(facts)
    parts = [subject, "\n".join(map(wrapped, _origin(facts))), *interface_changes(old, new, more), _trailers(facts)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _values(facts: ImportFacts) -> dict[str, str]:
    """What may stand in a project's own words."""
    kernel = facts.kernel
    headers = _some(facts) if facts.others else facts.headers
    given = (kernel.version, kernel.commit, kernel.describe or kernel.version, ", ".join(facts.arches), headers)
    return dict(zip(WORDS, (each or "" for each in given), strict=True))


def _own_subject(facts: ImportFacts) -> str:
    """The project's own subject; one that has no word for headers is given those that moved alone."""
    told = not facts.others or "{headers}" in facts.subject
    return filled(facts.subject if told else f"{facts.subject} ({{headers}})", _values(facts))


def _some(facts: ImportFacts) -> str:
    """The headers that moved alone: named, where they are few."""
    names = facts.moved or facts.gone
    both = " and ".join(names)
    return both if len(names) == 1 or (len(names) == 2 and len(both) <= _SHORT) else f"{len(names)} headers"


def _subject_of_move(facts: ImportFacts) -> str:
    version = f"Linux {facts.kernel.version or 'of an unnamed version'}"
    if not facts.moved:
        return f"{facts.headers}: remove {_some(facts)}, gone in {version}"
    known = facts.before is not None
    return f"{facts.headers}: {'update' if known else 'import'} {_some(facts)} {'to' if known else 'of'} {version}"


def _subject(facts: ImportFacts) -> str:
    if facts.others:
        return _subject_of_move(facts)
    version = facts.kernel.version or "an unnamed version"
    here = facts.before
    same = here is not None and here.version == facts.kernel.version
    about = facts.arches if facts.frozen or here is None else facts.added if same else ()
    if here is None or (same and facts.added):
        subject = f"{facts.headers}: import Linux {version}"
    elif same:
        again = f"bring all headers to Linux {version}" if facts.rejoined else f"import Linux {version} again"
        subject = f"{facts.headers}: {again}"
    else:
        subject = f"{facts.headers}: update to Linux {version}"
    if about:
        whole = f"{subject} for {', '.join(about)}"
        subject = whole if len(whole) <= MESSAGE_COLUMNS else f"{subject} for {len(about)} arches"
    return subject


def adoption_message(facts: ImportFacts, others: Mapping[str, Sequence[str]]) -> str:
    """The message of a commit that records what headers are that were there before; ``others`` are those of other
    kernels, by what these are called.
    """
    subject = f"{facts.headers}: adopt Linux {facts.kernel.version or 'of an unnamed version'}"
    text = "The headers are as they were; a lock says now what they are."
    of_others = [f"Of {title}: {', '.join(paths)}." for title, paths in others.items()]
    body = "\n".join(map(wrapped, [text, *_origin(facts), *of_others]))
    return "\n\n".join([subject, body, _trailers(facts)]) + "\n"


def render_message(headergen: str, templates: str, files: str, output: str) -> str:
    """The message of a commit that renders the same headers anew."""
    return (
        f"{output}: render again with headergen {headergen}\n\n"
        f"The headers are the same; the templates or headergen changed.\nFiles: {files}.\n\n"
        f"Headergen-Version: {headergen}\nHeadergen-Templates: {templates}\n"
    )


def _origin(facts: ImportFacts) -> Iterable[str]:
    kernel = facts.kernel
    commit = f"commit {kernel.commit}" if kernel.commit else "a tree without git history"
    named = f" ({kernel.describe})" if kernel.describe and kernel.describe != f"v{kernel.version}" else ""
    yield f"From {commit}{named}."
    if kernel.dirty:
        yield "The tree had uncommitted changes."
    if facts.before is not None and facts.before.version != kernel.version:
        yield f"It was Linux {facts.before.version or 'of an unnamed version'}."
    yield from _told_of_headers(facts)
    if facts.dropped:
        yield f"No longer imported: {', '.join(facts.dropped)}."
    new = {module for target, module in facts.came if target not in facts.added}
    if facts.before is not None and new:
        yield f"New modules: {_modules({each for each in facts.came if each[1] in new})}."
    if went := _modules({each for each in facts.went if each[0] not in facts.dropped}):
        yield f"Modules that went, with all that programs import of them: {went}."
    if facts.placeholder:
        yield f"This import is a placeholder: {facts.placeholder}"
    if facts.files:
        yield f"Headers: {facts.files}."
    if facts.judged:
        yield f"For programs: {facts.judged} (headergen diff tells them)."
    if facts.unchanged:
        yield "No change for users."
    yield from _unread(facts)
    for hold in facts.holds:
        yield f"Held back: {hold}"


def _unread(facts: ImportFacts) -> Iterable[str]:
    if facts.untold:
        yield f"Not read, and not among what follows: {listed(facts.untold)}."
    if facts.in_part:
        yield f"Not all read: {listed(facts.in_part)}."


def _told_of_headers(facts: ImportFacts) -> Iterable[str]:
    """Which headers stay, come along or go."""
    if facts.own:
        yield f"The project's own, and left as {'it is' if len(facts.own) == 1 else 'they are'}: {listed(facts.own)}."
    if facts.others:
        yield f"The other headers stay at Linux {facts.others}."
    for version, paths in facts.rejoined.items():
        yield f"Of Linux {version} {'was' if len(paths) == 1 else 'were'} {listed(paths)}."
    if facts.along:
        yield f"Included by what moved, and new: {', '.join(facts.along)}."
    if facts.gone:
        version = facts.kernel.version or "of an unnamed version"
        yield f"No more in Linux {version}, and removed: {', '.join(facts.gone)}."


def _modules(keys: Collection[tuple[str, str]]) -> str:
    """``kvm (arm64, x86_64), vfio (arm64)``."""
    targets: dict[str, list[str]] = {}
    for target, module in sorted(keys):
        targets.setdefault(module, []).append(target)
    return ", ".join(f"{module} ({', '.join(of)})" for module, of in sorted(targets.items()))


def _trailers(facts: ImportFacts) -> str:
    lines = [f"Headergen-Kernel: {facts.kernel.version or 'unknown'}"]
    if facts.kernel.commit:
        lines.append(f"Headergen-Kernel-Commit: {facts.kernel.commit}")
    if facts.kernel.dirty:
        lines.append("Headergen-Kernel-Dirty: yes")
    lines += [f"Headergen-Arches: {', '.join(facts.arches)}", f"Headergen-Version: {facts.headergen}"]
    if facts.others:
        lines.insert(-1, f"Headergen-Headers: {', '.join(facts.moved or facts.gone)}")
    if facts.placeholder:
        lines.append(f"Headergen-Placeholder: {' '.join(facts.placeholder.split())}")
    lines += [filled(trailer, _values(facts)) for trailer in facts.trailers]
    return "\n".join(lines)


# ---------------------------------------------------------------------------------------------------- what has changed


def changed_lines(old: Abi, new: Abi, own: Container[str] | None = None) -> Lines:
    """What came, changed or went of each kind, a line for each; of other headers than the ``own`` ones nothing, for
    what these start or cease to include is the system's.
    """
    return tuple(tuple(_differences(kind, old, new, own)) for kind in _KINDS)


def interface_changes(old: Abis, new: Abis, more: Mapping[tuple[str, str], Lines] = MappingProxyType({})) -> list[str]:
    """A paragraph for each kind of thing that came, changed or went, with the targets where not all agree."""
    every = {key: changed_lines(old[key], abi) for key, abi in new.items() if key in old} | dict(more)
    paragraphs = []
    if arrivals := [new[key] for key in new if key not in old]:
        paragraphs.append(_arrivals(arrivals))
    for at, kind in enumerate(_KINDS):
        changes: dict[str, list[str]] = {}
        for (target, _), lines in every.items():
            for line in lines[at]:
                targets = changes.setdefault(line, [])
                if target not in targets:
                    targets.append(target)
        if changes:
            paragraphs.append(_paragraph(kind.title, changes, len({target for target, _ in every})))
    return paragraphs


def _arrivals(abis: Sequence[Abi]) -> str:
    counts = [f"{len({name for abi in abis for name in kind.items(abi)})} {kind.title.lower()}" for kind in _KINDS]
    targets = ", ".join(dict.fromkeys(abi.target for abi in abis))
    return "\n".join(map(wrapped, [f"New for {targets}:", f"{', '.join(counts)}."]))


def _paragraph(title: str, changes: Mapping[str, Sequence[str]], targets: int) -> str:
    order = {"~": 0, "-": 1, "+": 2}  # what can break somebody comes first
    lines = [f"{title}: {_counted(changes)}"]
    ordered = sorted(changes, key=lambda line: (order[line[0]], line))
    for line in ordered[:_LISTED]:
        only = f" ({', '.join(changes[line])})" if len(changes[line]) < targets else ""
        lines.append(f"  {line}{only}")
    if len(ordered) > _LISTED:
        lines.append(f"  … and {len(ordered) - _LISTED} more")
    return "\n".join(lines)


def _counted(changes: Iterable[str]) -> str:
    signs = [line[0] for line in changes]
    words = (("+", "added"), ("~", "changed"), ("-", "removed"))
    return ", ".join(f"{signs.count(sign)} {word}" for sign, word in words if sign in signs)


class _Kind(Struct, frozen=True):
    """A kind of things: what an interface has of it by name, in which header each lies, and how one is shown.
    ``inside`` says of two how they differ where what is shown does not.
    """

    title: str
    items: Callable[[Abi], Mapping[str, Any]]
    homes: Callable[[Abi], Mapping[str, str]]
    shown: Callable[[Any], str]
    inside: Callable[[Any, Any], str] = lambda _, __: ""


def _differences(kind: _Kind, old: Abi, new: Abi, own: Container[str] | None) -> Iterable[str]:
    """``+ name value``, ``~ name old -> new``, ``- name value``."""
    before, after = kind.items(old), kind.items(new)
    names = {name for name in before.keys() | after.keys() if name not in before or before[name] != after.get(name)}
    if own is not None:
        homes = kind.homes(old), kind.homes(new)
        names = {name for name in names if any(_is_own(of[name], own) for of in homes if name in of)}
    for name in names:
        if name not in before:
            yield f"+ {name}{kind.shown(after[name])}"
        elif name not in after:
            yield f"- {name}{kind.shown(before[name])}"
        else:
            this, that = kind.shown(before[name]), kind.shown(after[name])
            inside = kind.inside(before[name], after[name])
            yield f"~ {name}{this} ->{that}" if this != that else f"~ {name}{that}, {inside}"


def _is_own(header: str, own: Container[str]) -> bool:
    return header in own or generic_name(header) in own


def _records(abi: Abi) -> dict[str, tuple[object, ...]]:
    return {key: _shape(abi, record) for key, record in abi.records.items() if record.tag}


def _record_shown(shape: tuple[object, ...]) -> str:
    return f" {shape[0]} bytes"


def _apart(old: tuple[Any, ...], new: tuple[Any, ...]) -> str:
    """How two shapes of one size differ: where one moved of the members that both have, the layout is another."""
    before, after = dict(_places(old)), dict(_places(new))
    if old[1:3] != new[1:3] or any(before[name] != after[name] for name in before.keys() & after.keys()):
        return "another layout"
    return "other members" if before.keys() != after.keys() else "a member of another type"


def _places(shape: tuple[Any, ...], within: str = "") -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Each member's name and place, and behind it those of what it holds where that has no tag."""
    for name, *place, inside in shape[3:]:
        yield f"{within}{name}", tuple(place)
        if isinstance(inside, tuple) and isinstance(inside[1], tuple):
            yield from _places(inside[1], f"{within}{name}.")


def _shape(abi: Abi, record: LaidRecord) -> tuple[object, ...]:
    """Where a record's members lie. Those without a tag are named by their line, which moves; what they hold counts."""
    return (record.size, record.align, record.kind, *_members(abi, record, 0))


def _members(abi: Abi, record: LaidRecord, base: int) -> Iterator[tuple[object, ...]]:
    """The members as programs name them: what one without a name holds is the record's own, and an empty record says
    nothing. So ``__DECLARE_FLEX_ARRAY(char, name)`` is ``char name[]``, and ``__u16`` is an ``unsigned short``;
    ``[0]`` at an end is ``[]``.
    """
    for field in record.fields:
        inner = abi.record_under(field.type)
        element = abi.element(field.type)
        plain = isinstance(element, (Scalar, RecordRef))
        inside: object = (field.array, element) if plain else without_places(field.spelling)
        if inner is not None and inner.is_anonymous:
            if not (field.name and inner.fields):
                yield from _members(abi, inner, base + field.offset)
                continue
            inside = field.array, _shape(abi, inner)
        start = None if field.bit_offset is None else field.bit_offset + base * 8
        yield field.name, field.offset + base, field.size, start, field.bit_width, inside


def _ioctls(abi: Abi) -> dict[str, tuple[int, str]]:
    return {name: (ioctl.value, without_places(ioctl.arg or "")) for name, ioctl in abi.ioctls.items()}


def _ioctl_shown(ioctl: tuple[int, str]) -> str:
    return f" 0x{ioctl[0]:08x}"


def _constants(abi: Abi) -> dict[str, int]:
    found = {name: each.value for name, each in abi.constants.items()}
    for enum in abi.enums.values():
        found |= enum.members
    return found


def _constant_shown(value: int) -> str:
    return f" {value}" if -4096 < value < 4096 else f" {hex(value)}"


def _homes(named: Mapping[str, LaidRecord | Ioctl | Constant | FunctionMacro]) -> dict[str, str]:
    return {name: each.location.header for name, each in named.items()}


def _homes_of_constants(abi: Abi) -> dict[str, str]:
    return _homes(abi.constants) | {name: e.location.header for e in abi.enums.values() for name in e.members}


def _macros(abi: Abi) -> dict[str, tuple[tuple[str, ...], str]]:
    return {name: (each.params, each.body) for name, each in abi.macros.items()}


def _macro_shown(macro: tuple[tuple[str, ...], str]) -> str:
    return f"({', '.join(macro[0])})"


_KINDS = (
    _Kind("Records", _records, lambda abi: _homes(abi.records), _record_shown, _apart),
    _Kind("Ioctls", _ioctls, lambda abi: _homes(abi.ioctls), _ioctl_shown, lambda _, __: "another argument"),
    _Kind("Constants", _constants, _homes_of_constants, _constant_shown),
    _Kind("Function-like macros", _macros, lambda abi: _homes(abi.macros), _macro_shown, lambda _, __: "another body"),
)

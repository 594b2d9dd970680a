"""``generated/native``: the modules of the machine that runs, and what type checkers may count on wherever that is.

The common part is taken from the files of the targets: a name or member is in it when all of them have the same line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from headergen.render.names import docstring, literal
from headergen.render.records import parameters
from headergen.render.templates import Templates
from headergen.targets import TARGETS, Target

_NUMBER = re.compile(r"^(\w+) = (.+)$", re.MULTILINE)
_REAL = re.compile(r"\.|e[-+]|float")
_FUNCTION = re.compile(r"^(def \w+\(.*\) -> \w+:)$", re.MULTILINE)
_CLASS = re.compile(r"^class (\w+)\(_a\.(\w+)\):\n((?:    .*\n)*)", re.MULTILINE)
_ENUM = re.compile(r"^class (\w+)\((Int\w+)\):\n((?:    .*\n)+)", re.MULTILINE)
_ENUMERATOR = re.compile(r"^    (\w+) = (.+)$", re.MULTILINE)
_MEMBER = re.compile(r"    (\w+): (.*)")
_INIT = re.compile(r"    def __init__\(\w+, (.*)\) -> None: \.\.\.")
# the record that an annotation names
_WORD = re.compile(r"(?<![\w.])(?:_s\.)?(\w+)")
_DOCSTRING = re.compile(r'^    """.*?"""\n\n?', re.MULTILINE | re.DOTALL)
_TYPEDEF = re.compile(r"\n(\w+ = [\w.\[\]]+)$", re.MULTILINE)
# how ``uname -m`` begins where programs of a kernel arch run
_MACHINES = {
    "x86": ("x86_64", "i386", "i486", "i586", "i686"), "arm64": ("aarch64",), "arm": ("arm", "aarch64"),
    "powerpc": ("ppc",),
}  # fmt: skip


def host_of(target: Target) -> str:
    """How the machines call themselves that run a target's programs, their width and byte order, as Python has it."""
    machines = _MACHINES.get(target.kernel_arch, (target.kernel_arch,))
    return repr((machines, target.bits, target.byteorder)).replace("'", '"')


def render_native(files: Mapping[str, str], targets: Sequence[str], *, templates: Path | None = None) -> dict[str, str]:
    """The files of ``native/`` and its name before them, from ``files`` below ``generated/``."""
    force = Templates(templates)
    hosts = [(literal(name), host_of(TARGETS[name])) for name in targets]
    result = {"native/__init__.py": force.fill("native.py.j2", {"hosts": hosts})}
    modules = sorted({path.split("/")[1] for path in files if path.endswith("/structs.pyi")})
    result["native/__init__.pyi"] = force.fill("native.pyi.j2", {"modules": modules})
    for module in modules:
        having = [name for name in targets if f"{name}/{module}/structs.pyi" in files]
        title = docstring(f"{module} of the machine that runs this; there are {', '.join(having)}.")
        data = {"title": title, "module": literal(module), "name": module}
        result[f"native/{module}.py"] = force.fill("native_module.py.j2", data)
        common = _common(files, [f"{name}/{module}" for name in having])
        result[f"native/{module}.pyi"] = force.fill("native_module.pyi.j2", {**data, "first": having[0], **common})
    return result


def _common(files: Mapping[str, str], folders: Sequence[str]) -> dict[str, Any]:
    """The values of ``native_module.pyi.j2``."""
    numbers = _alike_in([_parts(files[f"{folder}/constants.py"], "# ") for folder in folders], _numbers)
    ioctls = _shared(dict.fromkeys(_names(files[f"{folder}/ioctls.py"]), "") for folder in folders)
    functions = _shared(dict.fromkeys(_FUNCTION.findall(files[f"{folder}/macros.py"]), "") for folder in folders)
    stubs = [_parts(files[f"{folder}/structs.pyi"], "class ") for folder in folders]
    typedefs = _alike_in(stubs, _typedefs)
    found_records = []
    for name, base, bodies in _classes(stubs, _CLASS):
        members = _shared(dict(_MEMBER.findall(body)) for body in bodies)
        positional = _first_alike([_positional(body) for body in bodies])
        found_records.append((name, base, positional, members))
    known = {name for name, *_ in found_records} | {"_t"}
    records = [
        (name, base, parameters(tuple(there.items()), positional), list(there.items()))
        for name, base, positional, members in found_records
        for there in [{member: type for member, type in members.items() if known.issuperset(_WORD.findall(type))}]
    ]
    usable = [text for text in typedefs if re.split(r" = |[.\[\]]+", text)[1] in known]
    return {
        "numbers": numbers, "ioctls": list(ioctls), "functions": list(functions), "typedefs": usable,
        "records": records, "enums": _enums(files, folders),
    }  # fmt: skip


def _enums(files: Mapping[str, str], folders: Sequence[str]) -> list[tuple[str, str, dict[str, str]]]:
    """The enumerations that all have, with the members that all have."""
    stubs = [_parts(files[f"{folder}/enums.pyi"], "class ") for folder in folders]
    found = [
        (tag, kind, _shared(dict(_ENUMERATOR.findall(body)) for body in bodies))
        for tag, kind, bodies in _classes(stubs, _ENUM)
    ]
    return [(tag, kind, members) for tag, kind, members in found if members]


def _parts(text: str, start: str) -> list[str]:
    """A text cut before each line that begins so. Of the parts most are the same for all targets, and read once for all
    of them: of all headers for nine targets that takes less than half of the time.
    """
    first, *others = f"\n{text}".split(f"\n{start}")
    return [f"{first}\n", *(f"{start}{each}\n" for each in others)]


def _classes(stubs: Sequence[Sequence[str]], pattern: re.Pattern[str]) -> Iterator[tuple[str, str, list[str]]]:
    """Each class that all stubs have, with its base, and its bodies where they differ."""
    first, *others = ({part.partition("\n")[0]: part for part in parts} for parts in stubs)
    for line, part in first.items():
        found = dict.fromkeys((part, *(other.get(line, "") for other in others)))
        classes = [pattern.match(_DOCSTRING.sub("", each)) for each in found]
        bodies = [each[3] for each in classes if each is not None]
        if classes[0] is not None and len(bodies) == len(found):
            yield classes[0][1], classes[0][2], bodies


def _alike_in(texts: Sequence[Sequence[str]], read: Callable[[str], Mapping[str, str]]) -> dict[str, str]:
    """What is read in the parts of all texts alike, in the order of the first."""
    first, *others = texts
    everywhere = frozenset(first).intersection(*others)
    differing = _shared(read("".join(each for each in parts if each not in everywhere)) for parts in texts)
    found: dict[str, str] = {}
    for part in first:
        of = read(part)
        found |= of if part in everywhere else {key: value for key, value in of.items() if key in differing}
    return found


def _typedefs(text: str) -> dict[str, str]:
    return dict.fromkeys(_TYPEDEF.findall(_DOCSTRING.sub("", text)) if _TYPEDEF.search(text) else (), "")


def _numbers(text: str) -> dict[str, str]:
    return {name: _kind(value) for name, value in _NUMBER.findall(text)}


def _names(text: str) -> list[str]:
    return [name for name, _ in _NUMBER.findall(text) if name != "__all__"]


def _kind(value: str) -> str:
    if value.isdigit():
        return "int"  # as nearly all are
    if value[0] in "'\"":
        return "str"
    return "bytes" if value[:2] in ("b'", 'b"') else "float" if _REAL.search(value) else "int"


def _shared(each: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """What all have, in the order of the first."""
    first, *others = each
    shared = dict(first)
    for other in others:
        shared = {key: value for key, value in shared.items() if other.get(key) == value}
    return shared


def _positional(body: str) -> list[str]:
    """The parameters of ``__init__`` that may be given by position."""
    found = _INIT.search(body)
    return [] if found is None else found[1].partition("*")[0].rstrip(", ").split(", ")


def _first_alike(lists: Sequence[Sequence[str]]) -> int:
    """How many items at the start are the same in all."""
    return sum(1 for _ in _alike(lists))


def _alike(lists: Sequence[Sequence[str]]) -> Iterator[str]:
    for items in zip(*lists):  # noqa: B905 - the shortest counts
        if len(set(items)) > 1 or not items[0]:
            return
        yield items[0]

"""Proposes a configuration: the arches and modules that handwritten code of a repository asks of a kernel.

C code names its headers. What Python wrote by hand is looked for in every header that the kernel exports: an ioctl's
name or number, a record, and a name with the value that the kernel gives it are enough to propose the header; of plain
names it takes two.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from headergen.diagnostics import HeadergenError
from headergen.diagnostics.phrases import listed
from headergen.git.plumbing import Git, repository_top
from headergen.git.worktree import file_names
from headergen.interface.needed import lacks, needed
from headergen.kernel import KernelTree
from headergen.model import Abi, Ioctl
from headergen.pipeline import KernelHeaders, ModuleSource, interfaces
from headergen.project.handwritten import read_source
from headergen.separation.mentions import OTHER_CODE, Mention, mentions
from headergen.separation.symbols import declared, is_python
from headergen.targets import TARGETS, canonical

_ASM = re.compile(r"(?:^|/)asm(?:-\w+)?/[^/]+\.h$")
_WORD = re.compile(rb"[A-Za-z_]\w*")
_ENOUGH = 2  # plain names that say as much as an ioctl
_FEW = 3  # files of other languages beside one of Python
_PLAIN = 0xFFFF  # the greatest number of an ioctl that tells no size
_SIZE = 0x3FFF0000  # what tells it in others, or that there is none
_WORD_LENGTH = 3
_OF_ANY = frozenset({  # what the names of many ioctls have in them
    "ADD", "CLR", "CMD", "CTL", "DEL", "DISABLE", "ENABLE", "GET", "INFO", "INIT", "IOC", "IOCTL", "QUERY", "READ",
    "RESET", "SET", "START", "STOP",
})  # fmt: skip
_NAMED = 3  # reasons that a line lists
EXAMPLES = {"kvm": "linux/kvm.h", "input": "linux/input.h"}  # the second is every arch's
_IOCTL = re.compile(
    rb"^[ \t]*#[ \t]*define[ \t]+([A-Za-z_]\w*)[ \t]+\w*_IO(?:R|W|WR|C)?(?:_BAD)?[ \t]*\(", re.MULTILINE
)
_LITERAL = re.compile(
    rb"^[ \t]*#[ \t]*define[ \t]+([A-Za-z_]\w*)[ \t]+(0[xX][0-9a-fA-F]+|[0-9]+)[uUlL]*\b", re.MULTILINE
)
# they hold the words that others are written with, and come with whatever uses them
_VOCABULARY = re.compile(
    r"(?:linux|asm|asm-generic)/(?:types|posix_types|ioctl|stddef|const|compiler|compiler_types|byteorder|bitsperlong"
    r"|errno|errno-base|int-ll64|int-l64|swab|limits|version|unistd|param|kernel|sysinfo)\.h|linux/byteorder/.+"
)


class Proposal(Struct, frozen=True):
    """Targets, and the headers to start from: as modules (name: header and the targets that have it), or, where nobody
    would use those, as ``imports``. ``reasons`` are lines for people.
    """

    arches: tuple[str, ...]
    modules: Mapping[str, tuple[str, tuple[str, ...]]]
    imports: tuple[str, ...]
    reasons: tuple[str, ...]


def propose(folder: Path, tree: KernelTree, *, arches: Sequence[str], host: str) -> Proposal:
    """What the handwritten files below ``folder`` ask of a kernel, for ``arches``, or for those that the code names
    and ``host``.
    """
    arch = (tree.arches() or (TARGETS[host].kernel_arch,))[0]
    copies: list[str] = []
    files = dict(_files(folder, frozenset(KernelHeaders(tree, arch)), copies))
    proposal = _proposal(files, tree, arches, host)
    return replace(proposal, reasons=(*proposal.reasons, *_adoptable(copies))) if copies else proposal


def _adoptable(copies: Sequence[str]) -> Iterator[str]:
    """What is said of headers that lie here and may be a kernel's: beside them, an import would be a second copy."""
    names = [path for path in copies if not _ASM.search(path)]
    if names:
        are = "lies" if len(names) == 1 else "lie"
        yield f"{listed(names, _NAMED)} {are} here already: headergen adopt KERNEL --dry-run tells what is a kernel's"
        yield "  to take that over: headergen adopt KERNEL, without the configuration that this writes"


def _proposal(files: Mapping[str, bytes], tree: KernelTree, arches: Sequence[str], host: str) -> Proposal:
    found = [each for path, data in files.items() for each in mentions(path, data)]
    reasons: list[str] = []
    chosen = _targets(tree, found, arches, host, reasons)
    headers = {arch: KernelHeaders(tree, arch) for arch in dict.fromkeys(TARGETS[t].kernel_arch for t in chosen)}
    evidence = _evidence(found, chosen, headers)
    wanted = {name: why for name, why in evidence.items() if not _comes_along(name, evidence, headers)}
    if not wanted:
        reasons.append("nothing in the code here names a header of this kernel")
        return Proposal(chosen, _example(chosen, headers, reasons), (), tuple(reasons))
    if not _is_for_python(files, [each for why in wanted.values() for each in why]):
        imports = tuple(_imports(wanted, headers, reasons))
        return Proposal(chosen, {}, imports, tuple(reasons))
    modules = dict(_modules(wanted, chosen, headers, reasons))
    return Proposal(chosen, modules, (), tuple(reasons))


def _example(
    chosen: Sequence[str], headers: Mapping[str, KernelHeaders], reasons: list[str]
) -> dict[str, tuple[str, tuple[str, ...]]]:
    """A module to begin with, for the targets that have it: an import of what a kernel lacks would be refused."""
    for name, header in EXAMPLES.items():
        if having := tuple(target for target in chosen if not lacks(header, headers[TARGETS[target].kernel_arch])):
            reasons.append(f"module {name}: an example, to be replaced")
            return {name: (header, having)}
    return {}


def _is_for_python(files: Collection[str], asking: Iterable[Mention]) -> bool:
    """Whether Python modules are of use: Python asks for a header itself, or a good part of the code is Python.
    Projects in C or Rust have a script or two.
    """
    python = [path for path in files if is_python(path)]
    others = sum(path.endswith(OTHER_CODE) for path in files)
    return any(is_python(each.path) for each in asking) or len(python) * _FEW > others


def _files(folder: Path, exported: frozenset[str], copies: list[str]) -> Iterator[tuple[str, bytes]]:
    """The files below a folder that git knows or would, but for headers that a kernel's may be: those are not ours, and
    are put into ``copies``.
    """
    top = repository_top(folder).resolve()
    with Git(top) as git:
        names = sorted(file_names(git))
    for name in names:
        path = top / name
        if not path.is_relative_to(folder.resolve()):
            continue
        own = str(path.relative_to(folder.resolve()))
        if _is_copy(name, exported):
            copies.append(own)
        elif (data := read_source(path)) is not None:
            yield own, data


def _is_copy(path: str, exported: frozenset[str]) -> bool:
    """Whether a path is that of a kernel's header in somebody's copy."""
    if not path.endswith(".h") or _ASM.search(path):
        return path.endswith(".h")
    parts = path.split("/")
    return any("/".join(parts[at:]) in exported for at in range(len(parts) - 1))


# ------------------------------------------------------------------------------------------------------------- targets


def _targets(
    tree: KernelTree, found: Sequence[Mention], asked: Sequence[str], host: str, reasons: list[str]
) -> tuple[str, ...]:
    """The targets: those asked for; or those that the code names and the machine's own, if the kernel has them."""
    if asked:
        return tuple(asked)
    has = tree.arches()
    named: dict[str, Mention] = {}
    for each in found:
        if each.kind == "machine" and (not has or TARGETS[canonical(each.what)].kernel_arch in has):
            named.setdefault(canonical(each.what), each)
    if not has and len(named) > 1:  # installed headers of one arch, which do not say which
        named = {}
    own = not has or TARGETS[host].kernel_arch in has
    chosen = tuple(name for name in TARGETS if name in named or (own and name == host and (has or not named)))
    reasons += [
        f"{name}: named in {named[name].path}:{named[name].line}" if name in named else f"{name}: this machine's"
        for name in chosen
    ]
    if chosen:
        return chosen
    other = next(name for name, target in TARGETS.items() if target.kernel_arch in has)
    reasons.append(f"{other}: what this kernel has")
    return (other,)


# ------------------------------------------------------------------------------------------------------------- headers


def _evidence(
    found: Sequence[Mention], chosen: Sequence[str], headers: Mapping[str, KernelHeaders]
) -> dict[str, list[Mention]]:
    """Each header that the code asks for, with what it asks for it by; the strongest first."""
    exported: dict[str, KernelHeaders] = {}
    for of in headers.values():
        exported |= {name: of for name in of if name not in exported}
    claims: dict[str, list[Mention]] = {}
    for each in found:
        if each.kind == "header" and each.what in exported and not _VOCABULARY.fullmatch(each.what):
            claims.setdefault(each.what, []).append(each)
    names = {each.what.encode(): each for each in reversed(found) if each.kind in ("name", "record", "word")}
    numbers: dict[int, list[Mention]] = {}
    for each in found:
        if each.kind == "number":
            numbers.setdefault(int(each.what), []).append(each)
    # I2C_SLAVE and its kind are ioctls that encode nothing
    valued = {each.name: value for value, those in numbers.items() for each in those if each.name}
    candidates: dict[str, _Claim] = {}
    for name, of in exported.items():
        if (names or numbers) and not _VOCABULARY.fullmatch(name) and not name.startswith("asm-generic/"):
            claim = _claim(of.raw(name), names, valued)
            if claim.strong or claim.plain or (numbers and claim.ioctls):
                candidates[name] = claim
    _add_numbers(candidates, numbers, chosen, headers)
    covering = _covering(candidates, claims)
    for name in claims.keys() & candidates.keys():
        claims[name] += candidates[name].strong
    return {**claims, **covering}


class _Claim(Struct):
    """What a header has of what the code names: ``strong`` is an ioctl, a record, a number, or a name with its value;
    ``plain`` another name. ``ioctls`` are the names of its ioctls, with blanks between them.
    """

    strong: list[Mention]
    plain: list[Mention]
    ioctls: str


def _claim(data: bytes, names: Mapping[bytes, Mention], valued: Mapping[str, int]) -> _Claim:
    ioctls = {match[1] for match in _IOCTL.finditer(data)}
    hits = names.keys() & set(_WORD.findall(data))
    kinds = declared(data) if hits else {}
    values = dict(_LITERAL.findall(data)) if hits else {}
    strong, plain = [], []
    for hit in sorted(hits):
        each, kind = names[hit], kinds.get(hit.decode(), "")
        alike = hit in values and hit.decode() in valued and _number(values[hit]) == valued[hit.decode()]
        if hit in ioctls or alike or (each.kind == "record" and kind in ("struct", "union")):
            strong.append(each)
        elif each.kind == "name" and b"_" in hit and kind in ("macro", "enumerator"):  # not ERROR, and not SIGHUP
            plain.append(each)
    return _Claim(strong, plain, b" ".join(ioctls).decode())


def _number(literal: bytes) -> int:
    """What C makes of a literal: one that begins with 0 is octal."""
    if literal[:2].lower() == b"0x":
        return int(literal, 16)
    return int(literal, 8 if literal.startswith(b"0") and not set(literal) & set(b"89") else 10)


def _add_numbers(
    candidates: Mapping[str, _Claim],
    numbers: Mapping[int, Sequence[Mention]],
    chosen: Sequence[str],
    headers: Mapping[str, KernelHeaders],
) -> None:
    """Adds the numbers that a header's ioctls have for one of the targets; only those are read whose ioctls could."""
    asked = []
    by_word = _types_by_word(numbers)
    for name, claim in candidates.items():
        types = {each for word, of in by_word.items() if word in claim.ioctls for each in of} if claim.ioctls else ()
        spelled = _spelled(types) if types else None
        asked += [
            ModuleSource(target, name, (name,), of)
            for target in chosen
            if spelled is not None and not lacks(name, of := headers[TARGETS[target].kernel_arch])
            if spelled.search(of.raw(name))
        ]
    for source, abi in zip(asked, interfaces(asked), strict=True):
        if isinstance(abi, Abi):
            own = (each for each in abi.ioctls.values() if each.location.header == source.name)
            found = ([n for n in numbers.get(each.value, ()) if _is_meant(each, n)] for each in own)
            candidates[source.name].strong += [meant[0] for meant in found if meant]


def _types_by_word(numbers: Mapping[int, Sequence[Mention]]) -> dict[str, set[int]]:
    """The types that the numbers have if they are those of ioctls, by a word that the ioctl's name has then; "" for
    those that may have any.
    """
    found: dict[str, set[int]] = {}
    for value, of in numbers.items():
        if value > _PLAIN and not value & _SIZE:
            continue  # one with a direction has a size
        for word in {word for each in of for word in _words_of(value, each)}:
            found.setdefault(word, set()).add(value >> 8 & 0xFF)
    return found


def _words_of(value: int, number: Mention) -> Sequence[str]:
    """The words of which an ioctl's name has one if a number is its, and no chance: 0x241 is KEY_BUTTONCONFIG, and
    FDCLRPRM. One with a size is that of any, and so is one that is called. What any ioctl may do says nothing: 0x254
    is a register NVC6B5_SET_RENDER_ENABLE_A, and FDRESET.
    """
    if value > _PLAIN or not number.name:
        return ("",)
    return [word for word in number.name.split("_") if len(word) >= _WORD_LENGTH and word not in _OF_ANY]


def _is_meant(ioctl: Ioctl, number: Mention) -> bool:
    return any(word in ioctl.name for word in _words_of(ioctl.value, number))


def _spelled(types: Iterable[int]) -> re.Pattern[bytes]:
    """How headers spell types of ioctls: as characters or in hexadecimal."""
    types = sorted(types)
    spelled = [rb"\b0x(?i:%02x)\b" % type_ for type_ in types]
    spelled += [re.escape(b"'%c'" % type_) for type_ in types if chr(type_).isascii() and chr(type_).isprintable()]
    return re.compile(b"|".join(spelled))


def _covering(candidates: Mapping[str, _Claim], claims: Mapping[str, object]) -> dict[str, list[Mention]]:
    """The fewest headers that have what the code names: again and again the one that explains most."""
    left = {name: claim for name, claim in candidates.items() if name not in claims}
    explained: set[Mention] = {
        m for name in claims if name in candidates for m in (*candidates[name].strong, *candidates[name].plain)
    }
    chosen: dict[str, list[Mention]] = {}
    while left:
        name = min(left, key=lambda each: (*_weight(left[each], explained), each.count("/"), each))
        strong = [m for m in dict.fromkeys(left[name].strong) if m not in explained]
        plain = [m for m in left[name].plain if m not in explained]
        if not strong and len(plain) < _ENOUGH:
            break
        chosen[name] = [*strong, *plain]
        explained |= {*strong, *plain}
        del left[name]
    return chosen


def _weight(claim: _Claim, explained: set[Mention]) -> tuple[int, int]:
    """Less is better: minus how many ioctls, records and numbers, then names, are explained by it."""
    return -len(set(claim.strong) - explained), -len(set(claim.plain) - explained)


def _comes_along(name: str, evidence: Mapping[str, list[Mention]], headers: Mapping[str, KernelHeaders]) -> bool:
    """Whether a header that no code includes comes with another that is proposed: asm/kvm.h with linux/kvm.h."""
    if any(each.kind == "header" for each in evidence[name]) and not name.startswith("asm/"):
        return False
    return any(
        name in needed([other], of.get).headers
        for other in evidence
        for of in headers.values()
        if other != name and other in of
    )


# ------------------------------------------------------------------------------------------------------------- modules


def _imports(
    wanted: Mapping[str, list[Mention]], headers: Mapping[str, KernelHeaders], reasons: list[str]
) -> Iterator[str]:
    """The headers that every arch has: one that is imported is imported for all."""
    for name, why in wanted.items():
        lacking = [arch for arch, of in headers.items() if name not in of]
        if lacking:
            reasons.append(f"left out: {name}, missing for {', '.join(lacking)} ({_listed(why)})")
        else:
            reasons.append(f"import {name}: {_listed(why)}")
            yield name


def _modules(
    wanted: Mapping[str, list[Mention]],
    chosen: Sequence[str],
    headers: Mapping[str, KernelHeaders],
    reasons: list[str],
) -> Iterator[tuple[str, tuple[str, tuple[str, ...]]]]:
    """A module for each header that can be read, with the targets that have it."""
    sources = [
        ModuleSource(target, name, (name,), of)
        for name in wanted
        for target in chosen
        if not lacks(name, of := headers[TARGETS[target].kernel_arch])
    ]
    readable: dict[str, list[str]] = {}
    for source, abi in zip(sources, interfaces(sources), strict=True):
        if not isinstance(abi, HeadergenError):
            readable.setdefault(source.name, []).append(source.target)
    taken: set[str] = set()
    for header, why in wanted.items():
        targets = tuple(readable.get(header, ()))
        if not targets:
            reasons.append(f"left out: {header} cannot be read for {', '.join(chosen)} ({_listed(why)})")
            continue
        name = _named(header, taken)
        only = f" for {', '.join(targets)} alone" if len(targets) < len(chosen) else ""
        reasons.append(f"module {name} ({header}){only}: {_listed(why)}")
        yield name, (header, targets)


def _named(header: str, taken: set[str]) -> str:
    """A module's name: the header's, as Python can have it."""
    name = re.sub(r"\W", "_", header.rpartition("/")[2].removesuffix(".h"))
    if name.lower() in taken or keyword.iskeyword(name) or keyword.issoftkeyword(name) or not name[0].isalpha():
        name = re.sub(r"\W", "_", header.removesuffix(".h"))
    taken.add(name.lower())
    return name


def _listed(why: Iterable[Mention]) -> str:
    """The first reasons in words, and how many more there are."""
    every = list({(each.path, each.line): each for each in reversed(list(why))}.values())[::-1]
    words: list[str] = []
    for each in every[:_NAMED]:
        again = each.kind == "header" and words
        words.append(f"{each.path}:{each.line}" if again else f"{_said(each)} in {each.path}:{each.line}")
    more = f" and {len(every) - _NAMED} more" if len(every) > _NAMED else ""
    return ", ".join(words) + more


def _said(each: Mention) -> str:
    return f"0x{int(each.what):x}" if each.kind == "number" else "included" if each.kind == "header" else each.what

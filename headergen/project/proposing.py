"""Proposes a configuration: the arches and modules that handwritten code of a repository asks of a kernel.

A header becomes a Python module where Python code asks for it, or a good part of the code is Python; else an import.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from headergen.config.files import is_module_name
from headergen.diagnostics import Diagnostic, HeadergenError, merged
from headergen.diagnostics.phrases import listed
from headergen.git.plumbing import Git, repository_top
from headergen.git.worktree import file_names
from headergen.interface.needed import lacks, needed
from headergen.kernel import KernelTree
from headergen.model import Abi
from headergen.pipeline import KernelHeaders, ModuleSource, interfaces
from headergen.project.arches import some_target
from headergen.project.by_hand import disagreeing
from headergen.project.by_hand_header import Header
from headergen.project.evidence import evidence
from headergen.project.handwritten import read_source
from headergen.project.vendored import ExportedNames
from headergen.separation.kernel_code import kernel_code
from headergen.separation.mentions import OTHER_CODE, Mention, mentions
from headergen.separation.symbols import declared, is_python
from headergen.targets import TARGETS, canonical, kernel_arches
from headergen.workers import spread

_ASM = re.compile(r"(?:^|/)asm(?:[-/]\w+)?/[^/]+\.h$")
# folders that a kernel exports, and what the beginnings of its headers have: their licence, or their guard before 2017
_IN_FOLDER = re.compile(r"(?:^|/)(?:linux|drm|mtd|rdma|scsi|sound|video|xen)/(?:[^/]+/)*[^/]+\.h$")
_OF_KERNEL = re.compile(rb"Linux-syscall-note|#[ \t]*ifndef[ \t]+_*(?:UAPI)?_*(?:LINUX|DRM|MTD|RDMA|SCSI|SOUND|XEN)_")
_HEAD = 4096
_FEW = 3  # files of other languages beside one of Python
_NAMED = 3  # reasons that a line lists
EXAMPLES = {"kvm": "linux/kvm.h", "input": "linux/input.h"}  # the second is every arch's


class Proposal(Struct, frozen=True):
    """Targets, and the headers to start from: as modules (name: header and the targets that have it), and those whose
    modules nobody would use as ``imports``. ``reasons`` are lines for people; ``findings`` tell what the code has
    otherwise than the headers.
    """

    arches: tuple[str, ...]
    modules: Mapping[str, tuple[str, tuple[str, ...]]]
    imports: tuple[str, ...]
    reasons: tuple[str, ...]
    findings: tuple[Diagnostic, ...] = ()


def propose(folder: Path, tree: KernelTree, *, arches: Sequence[str], host: str) -> Proposal:
    """What the handwritten files below ``folder`` ask of a kernel, for ``arches``, or for those that the code names
    and ``host``.
    """
    copies: list[str] = []
    files = dict(_files(folder, ExportedNames(tree), copies))
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
    reasons: list[str] = []
    if drivers := kernel_code(files):
        reasons.append(f"left out: {listed(sorted(drivers), _NAMED)}: kernel code, built with the kernel's own headers")
        files = {path: data for path, data in files.items() if path not in drivers}
    found = [*chain.from_iterable(spread(lambda file: mentions(*file), files.items()))]
    chosen = _targets(tree, found, arches, host, reasons)
    headers = {arch: KernelHeaders(tree, arch) for arch in kernel_arches(chosen)}
    asked = evidence(found, chosen, headers)
    wanted = {name: why for name, why in asked.items() if not _comes_along(name, asked, headers)}
    if not wanted:
        reasons.append("nothing in the code here names a header of this kernel")
        return Proposal(chosen, _example(chosen, headers, reasons), (), tuple(reasons))
    for_python = _for_python(files, wanted)
    sides: list[Header] = []
    modules = dict(_modules(for_python, chosen, headers, reasons, sides))
    rest = {name: why for name, why in wanted.items() if name not in for_python}
    imports = tuple(_imports(rest, headers, reasons))
    findings = disagreeing(files, found, sides, _Kernel(tree, headers))
    return Proposal(chosen, modules, imports, tuple(reasons), merged(findings))


class _Kernel:
    """The kernel, with its headers for the arches that were looked at."""

    def __init__(self, tree: KernelTree, headers: Mapping[str, KernelHeaders]) -> None:
        self._tree, self._headers = tree, headers

    def interface(self, target: str, header: str) -> Abi | None:
        """A header's interface for a target; None where the kernel has none."""
        arch = TARGETS[target].kernel_arch
        if arch not in self._headers and arch not in self._tree.arches():
            return None
        of = self._headers[arch] if arch in self._headers else KernelHeaders(self._tree, arch)
        found = None if lacks(header, of) else interfaces([ModuleSource(target, header, (header,), of)])[0]
        return found if isinstance(found, Abi) else None

    def declares(self, name: str, besides: Set[str]) -> bool:
        """Whether a header besides some declares a name or a tag."""
        word, of = name.encode(), next(iter(self._headers.values()))
        return any(
            word in (text := of.raw(header)) and name in declared(text) for header in of if header not in besides
        )


def _example(
    chosen: Sequence[str], headers: Mapping[str, KernelHeaders], reasons: list[str]
) -> dict[str, tuple[str, tuple[str, ...]]]:
    """A module to begin with, for the targets that have it: an import of what a kernel lacks would be refused."""
    for name, header in EXAMPLES.items():
        if having := tuple(target for target in chosen if not lacks(header, headers[TARGETS[target].kernel_arch])):
            reasons.append(f"module {name}: an example, to be replaced")
            return {name: (header, having)}
    return {}


def _for_python(files: Collection[str], wanted: Mapping[str, list[Mention]]) -> dict[str, list[Mention]]:
    """The headers whose Python modules are of use: those that Python asks for itself, and all where a good part of the
    code is Python. Projects in C or Rust have a script or two.
    """
    python = sum(map(is_python, files))
    if python * _FEW > sum(path.endswith(OTHER_CODE) for path in files):
        return dict(wanted)
    asked = {name: why for name, why in wanted.items() if any(is_python(each.path) for each in why)}
    return {name: sorted(why, key=lambda each: not is_python(each.path)) for name, why in asked.items()}


def _files(folder: Path, exported: ExportedNames, copies: list[str]) -> Iterator[tuple[str, bytes]]:
    """The files below a folder that git knows or would, but for headers that a kernel's may be: those are not ours, and
    are put into ``copies``.
    """
    for own, name in _known(folder):
        data = read_source(folder / own)
        if name.endswith(".h") and (_ASM.search(name) or exported.is_copy(name, data or b"")):
            copies.append(own)
        elif data is not None:
            yield own, data


def _known(folder: Path) -> Iterator[tuple[str, str]]:
    """The files below a folder that git knows or would: their paths in it, and in the repository."""
    top = repository_top(folder).resolve()
    with Git(top) as git:
        names = sorted(file_names(git))
    for name in names:
        path = top / name
        if path.is_relative_to(folder.resolve()):
            yield str(path.relative_to(folder.resolve())), name


def adoptable(folder: Path) -> tuple[str, ...]:
    """What is said of headers below a folder that may be a kernel's, where none is at hand: what they say tells it."""
    headers = (own for own, name in _known(folder) if _IN_FOLDER.search(name))
    return tuple(_adoptable([own for own in headers if _OF_KERNEL.search((read_source(folder / own) or b"")[:_HEAD])]))


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
    other = some_target(tree)
    reasons.append(f"{other}: what this kernel has")
    return (other,)


# ------------------------------------------------------------------------------------------------------------- headers


def _comes_along(name: str, asked: Mapping[str, list[Mention]], headers: Mapping[str, KernelHeaders]) -> bool:
    """Whether a header that no code includes comes with another that is proposed: asm/kvm.h with linux/kvm.h."""
    if any(each.kind == "header" for each in asked[name]) and not name.startswith("asm/"):
        return False
    return any(
        name in needed([other], of.get).headers
        for other in asked
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
    sides: list[Header],
) -> Iterator[tuple[str, tuple[str, tuple[str, ...]]]]:
    """A module for each header that can be read, with the targets that have it; what is read is put into ``sides``."""
    sources = [
        ModuleSource(target, name, (name,), of)
        for name in wanted
        for target in chosen
        if not lacks(name, of := headers[TARGETS[target].kernel_arch])
    ]
    readable: dict[str, dict[str, Abi]] = {}
    for source, abi in zip(sources, interfaces(sources), strict=True):
        if not isinstance(abi, HeadergenError):
            readable.setdefault(source.name, {})[source.target] = abi
    taken: set[str] = set()
    for header, why in wanted.items():
        targets = tuple(readable.get(header, ()))
        if not targets:
            reasons.append(f"left out: {header} cannot be read for {', '.join(chosen)} ({_listed(why)})")
            continue
        name = _named(header, taken)
        sides.append(Header(name, header, readable[header]))
        only = f" for {', '.join(targets)} alone" if len(targets) < len(chosen) else ""
        reasons.append(f"module {name} ({header}){only}: {_listed(why)}")
        yield name, (header, targets)


def _named(header: str, taken: set[str]) -> str:
    """A module's name: the header's, as a configuration can have it."""
    name = re.sub(r"\W", "_", header.rpartition("/")[2].removesuffix(".h"))
    if name.lower() in taken or not is_module_name(name):
        name = re.sub(r"\W", "_", header.removesuffix(".h"))
    taken.add(name.lower())
    return name


def _listed(why: Iterable[Mention]) -> str:
    """The first reasons in words, and how many more there are."""
    every = list({(each.path, each.line): each for each in reversed(list(why))}.values())[::-1]
    words: list[str] = []
    before = ""
    for each in every:
        again = each.kind == before == "header"
        words.append(f"{each.path}:{each.line}" if again else f"{_said(each)} in {each.path}:{each.line}")
        before = each.kind
    return listed(words, _NAMED)


def _said(each: Mention) -> str:
    return f"0x{int(each.what):x}" if each.kind == "number" else "included" if each.kind == "header" else each.what

"""The library: three functions from values to values. None prints, writes, or starts a process unasked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from headergen import pipeline
from headergen.cache import Cache
from headergen.diagnostics import Diagnostic, HeadergenError
from headergen.diagnostics.nearest import did_you_mean
from headergen.kernel import KernelTree, version_of_folders
from headergen.model import Abi, KernelId
from headergen.pipeline import KernelHeaders, ModuleSource
from headergen.preprocess import PCPP
from headergen.targets import TARGETS, Target, canonical

if TYPE_CHECKING:
    from headergen.interface import HeaderSource

__all__ = ["compare", "interface", "render"]


def interface(
    source: KernelTree | HeaderSource | Path | str,
    entries: str | Sequence[str],
    target: str | Target,
    *,
    tool: str = PCPP,
) -> Abi:
    """What headers declare for a target: records with their layout, constants, ioctls and the rest.

    ``source`` is an open kernel, a folder of installed headers, several in the order of ``-I``, or the headers
    themselves by the name that they are included by. ``entries`` are the headers to start from (``linux/kvm.h``). A
    compiler as ``tool`` (``gcc``) is faster, and says the same. ``HeadergenError`` says what is wrong, and what to do.
    """
    row = _target(target)
    wanted = (entries,) if isinstance(entries, str) else tuple(entries)
    if not wanted:
        raise HeadergenError("no headers to read", help="name those to start from: 'linux/kvm.h'")
    if isinstance(source, KernelTree):
        headers = KernelHeaders(source, row.kernel_arch)
        return pipeline.interface(ModuleSource(row.name, "", wanted, headers, source.id), tool=tool)
    from headergen.interface import read

    if isinstance(source, Mapping):
        return read(wanted, source, row, tool=tool)
    folders = [Path(source)] if isinstance(source, (str, Path)) else [Path(folder) for folder in source]
    for folder in folders:
        if not folder.is_dir():
            raise HeadergenError(f"no folder {folder}", help="give a folder of installed headers (linux/, asm/)")
    return replace(read(wanted, folders, row, tool=tool), kernel=KernelId(version=version_of_folders(folders)))


def compare(old: Abi | Iterable[Abi], new: Abi | Iterable[Abi]) -> tuple[Diagnostic, ...]:
    """What changed for users between two versions of an interface, for one target or for several at once."""
    from headergen.abidiff import compare as compared

    return compared(_several(old), _several(new))


def render(abis: Abi | Iterable[Abi], *, module: str = "", templates: Path | None = None) -> dict[str, str]:
    """The package of modules that ``generated/`` would hold of one interface, for one target or several, by path.

    ``module`` is the modules' name; unless given, that of the first entry header.
    """
    from headergen.pipeline.kept import KeptModules, encoded
    from headergen.render import render as rendered

    several = _several(abis)
    texts = {}
    for abi in several:
        name = module or _name_of(abi)
        texts[abi.target, name] = encoded(rendered(abi, TARGETS[abi.target], module=name, templates=templates))
    files = pipeline.together(texts, KeptModules(templates, Cache(None)))
    return {path: data.decode() for path, data in sorted(files.items())}


def _several(given: Abi | Iterable[Abi]) -> list[Abi]:
    return [given] if isinstance(given, Abi) else list(given)


def _target(given: str | Target) -> Target:
    if isinstance(given, Target):
        return given
    name = canonical(given)
    if name not in TARGETS:
        raise HeadergenError(
            f"no target {given!r}", help=did_you_mean(name, TARGETS) or f"there are {', '.join(TARGETS)}"
        )
    return TARGETS[name]


def _name_of(abi: Abi) -> str:
    stem = abi.entries[0].rpartition("/")[2].removesuffix(".h")
    return "".join(c if c.isalnum() else "_" for c in stem)

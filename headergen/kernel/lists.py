"""Which headers old kernels export: until 4.12, those that ``Kbuild`` lists named.

``header-y`` (and ``unifdef-y`` in the oldest) lists files and sub-directories, ``objhdr-y`` and ``genhdr-y`` generated
files, ``generic-y`` those of an arch that are asm-generic's. Until 3.7 headers for programs and for the kernel were the
same files, below ``include``; then they moved to ``include/uapi`` one by one, so that is looked at first.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from msgspec.structs import replace

from headergen.kernel.exported import Exports, below_uapi, version_h, wrapper
from headergen.kernel.generated import syscall_header
from headergen.kernel.makefile import Makefile
from headergen.kernel.sources import Source
from headergen.model.paths import KERNEL_NAME, UAPI

_SCRIPT = "scripts/Makefile.headersinst"
_LIST = f"{UAPI}/linux/Kbuild"
_NAME = re.compile(KERNEL_NAME, re.ASCII)
# tile has arch/ beside its asm/, and cris arch-v10/arch/
_SUBDIRECTORY = re.compile(rf"(\.\./)?({KERNEL_NAME}(?:/{KERNEL_NAME})*)/", re.ASCII)


def are_used(source: Source) -> bool:
    """Whether the tree is of the time of lists."""
    script = source.read(_SCRIPT)
    if script is not None:
        return b"header-y" in script
    return not source.directories(UAPI) or b"header-y" in (source.read(_LIST) or b"")


def exports(source: Source, arch: str) -> Exports:
    """What the lists of the tree name for ``arch``; a listed file that is not there is left out."""
    reader = _Lists(source, arch)
    reader.visit(UAPI, "include", "")
    for name in ("linux", "asm-generic"):  # where the lists' own list is missing
        reader.visit(f"{UAPI}/{name}", f"include/{name}", name)
    own = f"arch/{arch}/include/asm" if source.exists(f"arch/{arch}/include/asm/Kbuild") else f"include/asm-{arch}"
    reader.visit(f"arch/{arch}/{UAPI}/asm", own, "asm")
    return Exports.of(arch, source, reader.paths, reader.makers, reader.missing, listed=True)


def with_unlisted(exports: Exports) -> Exports:
    """The same with the headers that lie beside those, and that the lists forgot: kcov.h stood there for a year."""
    there = below_uapi(exports.source, exports.arch)
    found = {name: path for name, path in there.items() if name not in exports}
    everything = Exports.of(exports.arch, exports.source, {**found, **exports.paths}, exports.makers, listed=True)
    return replace(everything, left_out=exports.left_out)


class _Lists:
    def __init__(self, source: Source, arch: str) -> None:
        self._source = source
        self._arch = arch
        self._visited: set[str] = set()
        self.paths: dict[str, str] = {}
        self.makers: dict[str, Callable[[], bytes]] = {}
        self.missing: list[str] = []

    def visit(self, directory: str, older: str, name: str) -> None:
        """Adds what the lists in both places of one include directory name."""
        if name in self._visited:
            return
        lists = Makefile(
            self._source.read, self._source.exists, {"SRCARCH": self._arch, "ARCH": self._arch, "hdr-arch": self._arch}
        )
        found = [lists.load(f"{place}/Kbuild") for place in (directory, older)]
        if not any(found):
            return
        self._visited.add(name)
        listed = [*lists.words("header-y"), *lists.words("unifdef-y")]
        generic = lists.words("generic-y")
        for entry in listed:
            if (below := _SUBDIRECTORY.fullmatch(entry)) and (name or not below[1]):
                places = (_parent(place) if below[1] else place for place in (directory, older, name))
                self.visit(*(f"{place}/{below[2]}".lstrip("/") for place in places))
            elif _NAME.fullmatch(entry) and entry.endswith(".h"):
                self._add(directory, older, name, entry, generic=entry in generic)
        for entry in (*lists.words("objhdr-y"), *lists.words("genhdr-y")):
            if _NAME.fullmatch(entry):
                self._generate(name, entry)

    def _add(self, directory: str, older: str, name: str, entry: str, *, generic: bool) -> None:
        if generic and name == "asm":
            self.makers[f"asm/{entry}"] = partial(wrapper, entry)
            return
        for place in (directory, older):
            if self._source.exists(f"{place}/{entry}"):
                self.paths[f"{name}/{entry}".lstrip("/")] = f"{place}/{entry}"
                return
        self.missing.append(f"{name}/{entry}".lstrip("/"))

    def _generate(self, name: str, entry: str) -> None:
        if (name, entry) == ("linux", "version.h"):
            self.makers["linux/version.h"] = partial(version_h, self._source)
        elif name == "asm":
            self.makers[f"asm/{entry}"] = partial(syscall_header, self._source, self._arch, entry)


def _parent(path: str) -> str:
    return path.rpartition("/")[0]

"""Directories of installed headers: what some kernel's ``make headers_install`` wrote, alone or as overlays.

Several directories are one tree, searched in order as ``-I`` does. A directory that holds ``<arch>-linux-any`` folders
over a common ``any-linux-any`` (as Zig ships them) is a tree of many arches. So is a distribution's ``/usr/include``,
where each arch's ``asm`` lies below its triplet (``x86_64-linux-gnu/asm``).
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from headergen.kernel.folders import EXPORTED_FOLDERS
from headergen.kernel.sources import Below, Directory, Source
from headergen.model.paths import UAPI

_FOLDERS = ("linux", "asm", "asm-generic")  # of which an overlay has one at least
_COMMON = "any-linux-any"
_SUFFIX = "-linux-any"
# The folders of flavours of one arch hold the same headers.
_ARCHES = {
    "aarch64": "arm64", "aarch64_be": "arm64", "armeb": "arm", "i386": "x86", "x86_64": "x86", "s390x": "s390",
    "loongarch64": "loongarch", "mips64": "mips", "mips64el": "mips", "mipsel": "mips", "powerpc64": "powerpc",
    "powerpc64le": "powerpc", "riscv32": "riscv", "riscv64": "riscv", "sparc64": "sparc",
    "hppa": "parisc", "sh4": "sh", "mipsisa32r6": "mips", "mipsisa32r6el": "mips", "mipsisa64r6": "mips",
    "mipsisa64r6el": "mips", "mipsn32": "mips", "mipsn32el": "mips", "i686": "x86", "or1k": "openrisc",
}  # fmt: skip

# For each arch a header of asm/ that it alone exports, in all kernels or in all newer ones; others have none.
_ALONE = {
    "alpha": "pal", "arm": "unistd-oabi", "arm64": "sve_context", "hexagon": "registers", "ia64": "ia64regs",
    "m68k": "bootinfo-mac", "mips": "sgidefs", "parisc": "pdc", "powerpc": "ps3fb", "riscv": "hwprobe", "s390": "dasd",
    "sh": "cpu-features", "sparc": "openpromio", "x86": "mtrr",
}  # fmt: skip


def is_installed(path: Path) -> bool:
    """Whether ``path`` looks like a directory of installed headers, or a part of one that overlays another: a driver
    has a folder ``linux/`` beside others for its code.
    """
    has_headers = any(any((path / name).glob("*.h")) for name in _FOLDERS)
    return has_headers and not (path / "kernel").is_dir()


def installed_in(source: Source) -> tuple[Installed, Mapping[str, Installed]] | None:
    """The installed headers that another source holds: at its top, or where packages and builds put them.

    With those of each arch where they are overlays; None where there are none.
    """
    tops = source.directories("")
    if _COMMON in tops:
        common = Below(source, _COMMON)
        layers: dict[str, Installed] = {}
        for top in tops:
            if (name := top.removesuffix(_SUFFIX)) not in (top, "any"):
                layers.setdefault(_ARCHES.get(name, name), Installed([Below(source, top), common]))
        return next(iter(layers.values()), Installed([common])), layers
    for folder in ("", "usr/include", UAPI, "include"):
        found = source.directories(folder)
        if "kernel" not in found and any(_has_headers(source, folder, name) for name in _FOLDERS if name in found):
            is_part = folder == UAPI and "asm" not in found  # which a kernel has below arch/
            return _part_in(source) if is_part else (Installed([Below(source, folder)]), {})
    return None


def _has_headers(source: Source, folder: str, name: str) -> bool:
    """Whether headers lie directly in a folder."""
    place = f"{folder}/{name}/" if folder else f"{name}/"
    return any("/" not in (own := path.removeprefix(place)) and own.endswith(".h") for path in source.names(place[:-1]))


def _part_in(source: Source) -> tuple[Installed, Mapping[str, Installed]]:
    """The part of a kernel's tree that another source holds, with the own headers of the arches that lie there."""
    shared = Below(source, UAPI)
    layers = {
        arch: Installed([Below(source, own), shared], raw=True)
        for arch in source.directories("arch")
        if "asm" in source.directories(own := f"arch/{arch}/{UAPI}")
    }
    return next(iter(layers.values()), Installed([shared], raw=True)), layers


def overlays(path: Path) -> Mapping[str, tuple[Path, ...]]:
    """The directories for each kernel arch below ``path``, in order; {} if there are none over a common one."""
    if not (path / _COMMON).is_dir():
        return _triplets(path)
    found: dict[str, tuple[Path, ...]] = {}
    for own in sorted(path.glob(f"*{_SUFFIX}")):
        name = own.name.removesuffix(_SUFFIX)
        if own.is_dir() and name != "any":
            found.setdefault(_ARCHES.get(name, name), (own, path / _COMMON))
    return found


def arch_of(source: Source) -> str:
    """The arch that installed headers are of, by those that it alone has; "" where none tells, or several do."""
    found = [arch for arch, name in _ALONE.items() if source.exists(f"asm/{name}.h")]
    return found[0] if len(found) == 1 else ""


def whole_of(path: Path) -> Path | None:
    """The folder whose headers ``path`` holds a part of: those of one arch, or what its arches share; else None."""
    parent = path.resolve().parent
    parts = {part.resolve() for of_arch in overlays(parent).values() for part in of_arch}
    return None if parts.isdisjoint((path.resolve(), (path / "asm").resolve().parent)) else parent


def _triplets(path: Path) -> Mapping[str, tuple[Path, ...]]:
    """The directories for each arch of a distribution's headers; {} where ``asm`` lies with the others."""
    if (path / "asm").exists() or not ((path / "linux").is_dir() and (path / "asm-generic").is_dir()):
        return {}
    found: dict[str, tuple[Path, ...]] = {}
    for own in sorted(path.glob("*-linux-*/asm")):
        arch = own.parent.name.partition("-")[0]
        # where a package holds many arches, the folder or each file in it is a link to beside usr/include
        some = next(own.glob("*.h"), None)
        real = Path(os.path.realpath(some)).parent if some is not None else own
        if real.name == "asm" and real.is_relative_to(path.resolve().parent):
            found.setdefault(_ARCHES.get(arch, arch), (real.parent, path))
    return found


class Installed:
    """Installed headers in one or more layers; paths are names as headers are included. ``raw`` are those that lie as
    in a kernel's tree: some are no installed ones, and to sanitize what is one changes nothing.
    """

    def __init__(self, layers: Sequence[Source], *, raw: bool = False) -> None:
        self._layers = layers
        self.raw = raw

    @classmethod
    def of(cls, directories: Sequence[Path]) -> Installed:
        """The headers in directories of the disk."""
        uapi = [each for each in directories if each.resolve().as_posix().endswith(f"/{UAPI}")]
        raw = bool(uapi) and not any((each / "asm").is_dir() for each in uapi)
        return cls([Directory(directory) for directory in directories], raw=raw)

    def read(self, path: str) -> bytes | None:
        """From the first directory that has it."""
        for layer in self._layers:
            if (data := layer.read(path)) is not None:
                return data
        return None

    def names(self, prefix: str) -> list[str]:
        """The paths of all files below ``prefix``, sorted."""
        return sorted({path for layer in self._layers for path in layer.names(prefix)})

    def directories(self, path: str) -> list[str]:
        """The names of the directories directly in ``path``, sorted."""
        return sorted({name for layer in self._layers for name in layer.directories(path)})

    def exists(self, path: str) -> bool:
        """Whether there is a file at ``path``."""
        return any(layer.exists(path) for layer in self._layers)

    def close(self) -> None:
        """Gives back what the layers hold."""
        for layer in self._layers:
            layer.close()

    def headers(self) -> dict[str, str]:
        """Every header in the directories that kernels install into: name to path, which are the same."""
        return {path: path for top in EXPORTED_FOLDERS for path in self.names(top) if path.endswith(".h")}

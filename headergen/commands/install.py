"""``headergen install``: what ``make headers_install`` writes, without make."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from headergen.diagnostics import HeadergenError, way_out_of
from headergen.kernel import KernelTree, missing_arch
from headergen.pipeline import KernelHeaders
from headergen.report.progress import Progress
from headergen.sides.kernels import opened
from headergen.targets import TARGETS, canonical
from headergen.writes import Folder, staging

_INCLUDE = "include"

# what the kernel's own makefiles call SRCARCH
_OWN_NAMES = {"sparc32": "sparc", "sparc64": "sparc", "parisc64": "parisc", "sh64": "sh"}


class Installation(Struct, frozen=True):
    """What was written: ``total`` headers, of which ``written`` were not there or were different.

    ``stale`` are the headers in the same folders that this kernel does not export for this arch, sorted; they are still
    there unless they were to be deleted.
    """

    kernel: str
    arch: str
    directory: Path
    total: int
    written: int
    stale: tuple[str, ...]


def install(
    spec: str,
    arch: str,
    destination: Path,
    *,
    rev: str | None = None,
    delete: bool = False,
    progress: Progress,
) -> Installation:
    """Writes the headers that the kernel ``spec`` exports for ``arch`` (a target's name or a kernel's) below
    ``destination``/include.

    Nothing is written unless every header can be; a file is replaced as a whole or not at all. As with make, headers
    that are there and are not the kernel's stay, unless ``delete``. ``HeadergenError`` where one cannot be made or
    written.
    """
    with opened(spec, rev, progress) as tree:
        own = kernel_arch(tree, arch)
        found = KernelHeaders(tree, own)
        found.exported.require_all()
        headers = dict(found)
        directory = destination / _INCLUDE
        try:
            written, stale = _write(destination, headers, delete=delete)
        except OSError as error:
            raise HeadergenError(
                f"{error.filename or directory} cannot be written: {error.strerror}",
                help=way_out_of(error, "see that the folder is yours to write to"),
            ) from error
        return Installation(tree.title, own, directory, len(headers), written, stale)


def kernel_arch(tree: KernelTree, arch: str) -> str:
    """The kernel arch that ``arch`` means, the name of a target or of a kernel arch; ``KernelError`` if the tree has no
    such arch.
    """
    present = tree.shown_arches()
    name = arch if arch in present else canonical(arch)
    own = TARGETS[name].kernel_arch if name in TARGETS else _OWN_NAMES.get(name, name)
    if present and own not in present:
        raise missing_arch(arch, own, tree.title, present)
    return own


def _write(destination: Path, headers: Mapping[str, bytes], *, delete: bool) -> tuple[int, tuple[str, ...]]:
    """Writes what differs: everything beside its place first, and only then into place.

    Returns how many were written, and the other headers in the same folders; with ``delete`` those are gone.
    """
    with Folder(destination, make=True) as disk:
        changed = [name for name, data in headers.items() if disk.read(f"{_INCLUDE}/{name}") != data]
        if changed:
            _place(disk, {name: headers[name] for name in changed}, whole=len(changed) == len(headers))
        tops = sorted({name.partition("/")[0] for name in headers})
        below = [path[len(_INCLUDE) + 1 :] for top in tops for path in disk.files(f"{_INCLUDE}/{top}")]
        stale = [name for name in below if name.endswith(".h") and name not in headers]
        for name in stale if delete else ():
            disk.remove(f"{_INCLUDE}/{name}")
    return len(changed), tuple(sorted(stale))


def _place(disk: Folder, changed: Mapping[str, bytes], *, whole: bool) -> None:
    for folder in dict.fromkeys(name.rpartition("/")[0] for name in changed):
        disk.check_way(f"{_INCLUDE}/{folder}/")  # before anything is written: a link on the way is somebody's
    with staging(disk) as beside:
        for name, data in changed.items():
            disk.write(f"{beside}/{name}", data)
        if whole and disk.look(_INCLUDE) is None:
            disk.set_mode(beside, 0o777 & ~_umask())
            disk.move(beside, _INCLUDE)
            return
        for name in changed:
            disk.move(f"{beside}/{name}", f"{_INCLUDE}/{name}")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

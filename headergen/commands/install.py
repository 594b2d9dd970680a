"""``headergen install``: what ``make headers_install`` writes, without make."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from headergen.diagnostics import HeadergenError
from headergen.kernel import KernelTree, exports, missing_arch
from headergen.report.progress import Progress
from headergen.sanitize import dialect_of, sanitize
from headergen.sides.kernels import opened
from headergen.targets import TARGETS

# what the kernel's own makefiles call SRCARCH
_ALIASES = {"sparc32": "sparc", "sparc64": "sparc", "parisc64": "parisc", "sh64": "sh"}


class Installed(Struct, frozen=True):
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
) -> Installed:
    """Writes the headers that the kernel ``spec`` exports for ``arch`` (a target's name or a kernel's) below
    ``destination``/include.

    Nothing is written unless every header can be; a file is replaced as a whole or not at all. As with make, headers
    that are there and are not the kernel's stay, unless ``delete``.
    """
    with opened(spec, rev, progress) as tree:
        own = kernel_arch(tree, arch)
        headers = _sanitized(tree, own)
        directory = destination / "include"
        try:
            written = _write(directory, headers)
            stale = _stale(directory, headers)
            if delete:
                for name in stale:
                    (directory / name).unlink()
        except OSError as error:
            raise HeadergenError(
                f"{error.filename or directory} cannot be written: {error.strerror}",
                help="see that the folder is yours to write to and that there is room",
            ) from error
        return Installed(tree.title, own, directory, len(headers), written, stale)


def kernel_arch(tree: KernelTree, arch: str) -> str:
    """The kernel arch that ``arch`` means, the name of a target or of a kernel arch; ``KernelError`` if the tree has no
    such arch.
    """
    own = TARGETS[arch].kernel_arch if arch in TARGETS else _ALIASES.get(arch, arch)
    present = tree.arches()
    if present and own not in present:
        raise missing_arch(arch, own, tree.title, present)
    return own


def _sanitized(tree: KernelTree, arch: str) -> dict[str, bytes]:
    exported = exports(tree, arch)
    raw = {name: exported.raw(name) for name in exported.headers()}
    if exported.sanitized:
        return raw
    dialect = dialect_of(tree.install_script(), listed=exported.listed)
    return {name: sanitize(data, name=exported.origin(name), dialect=dialect) for name, data in raw.items()}


def _write(directory: Path, headers: Mapping[str, bytes]) -> int:
    """Writes what differs: everything beside its place first, and only then into place."""
    changed = {name: data for name, data in headers.items() if _read(directory / name) != data}
    if not changed:
        return 0
    directory.parent.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=".headergen-", dir=directory.parent))
    try:
        for folder in {name.rpartition("/")[0] for name in changed}:
            (staging / folder).mkdir(parents=True, exist_ok=True)
        for name, data in changed.items():
            with open(staging / name, "xb", buffering=0) as file:  # noqa: PTH123 - a thousand times, half the cost
                file.write(data)
        if len(changed) == len(headers) and not directory.exists():
            staging.chmod(0o777 & ~_umask())
            staging.replace(directory)
            return len(changed)
        for folder in {name.rpartition("/")[0] for name in changed}:
            (directory / folder).mkdir(parents=True, exist_ok=True)
        for name in changed:
            os.replace(staging / name, directory / name)  # noqa: PTH105
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return len(changed)


def _read(path: Path) -> bytes | None:
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123
            return file.read()
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ENOTDIR):
            return None
        raise


def _stale(directory: Path, headers: Mapping[str, bytes]) -> tuple[str, ...]:
    found = []
    for top in {name.partition("/")[0] for name in headers}:
        for folder, _, files in os.walk(directory / top):
            at = os.path.relpath(folder, directory)
            found += [f"{at}/{name}" for name in files if name.endswith(".h")]
    return tuple(sorted(set(found).difference(headers)))


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

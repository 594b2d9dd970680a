"""Real kernels for the tests that need one: where ``HEADERGEN_KERNELS`` says, or fetched by package into ``.cache/``.

``HEADERGEN_KERNELS`` lists unpacked source trees, tarballs and directories of installed headers, joined as in ``PATH``.
What is not among them is fetched where ``HEADERGEN_DOWNLOAD`` is 1 (Debian's source packages, and a wheel that carries
installed headers); otherwise the test is skipped, and pytest's last lines count it with the reason.

Run as a program it notes a digest in ``tests/data/installed.json``: ``python -m tests.kernels`` with the
arguments VERSION ARCH DIRECTORY, for headers that a real make installed.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path, PurePosixPath

import pytest

from headergen.diagnostics import HeadergenError
from headergen.kernel import open_kernel
from scripts import fetch_kernel
from scripts.fetch_kernel import CACHE

MANIFESTS = Path(__file__).parent / "data" / "installed.json"
_LEFT_OUT = (
    "drivers",
    "Documentation",
    "sound",
    "net",
    "fs",
    "samples",
    "tools/testing",
    "tools/perf",
    "arch/*/boot/dts",
)
_TABLES = "Documentation/userspace-api/ioctl"  # the table of ioctl numbers

_held = False


def source(series: str) -> Path:
    """An unpacked source tree of Linux ``series`` (``6.12``), whole enough for make headers_install."""
    if (found := _listed(series, "source")) is not None:
        return found
    unpacked = CACHE / f"linux-source-{series}"
    with _alone():
        if not (unpacked / "Makefile").exists():
            _unpack(tarball(series), "", _left_out)
        if not (unpacked / _TABLES).exists():
            _unpack(tarball(series), _TABLES, lambda name: _TABLES not in name)
    return unpacked


def tarball(series: str) -> Path:
    """The packed source of Linux ``series``."""
    beside = [p for tree in _entries() for p in (*tree.parent.glob(f"linux-source-{series}.tar.*"), tree)]
    beside += (CACHE.parent / "kernels").glob(f"linux-source-{series}.tar.*")
    for path in beside:
        if path.is_file() and path.name.startswith(f"linux-source-{series}.tar"):
            return path
    _may_download(f"the tarball of Linux {series}")
    try:
        with _alone():
            return fetch_kernel.source(series)
    except fetch_kernel.NotFetchedError as error:
        pytest.skip(f"no kernel: {error}")


def installed(series: str) -> Path:
    """Headers of Linux ``series`` (``7.2``, ``4.19``) for many arches, installed by somebody else."""
    if (found := _listed(series, "installed")) is not None:
        return found
    unpacked = CACHE / f"installed-{series}"
    if not unpacked.exists():
        _may_download(f"installed headers of Linux {series}")
    try:
        with _alone():
            return fetch_kernel.installed(series)
    except fetch_kernel.NotFetchedError as error:
        pytest.skip(f"no kernel: {error}")


def made(series: str, arch: str, work: Path) -> Path:
    """What ``make headers_install`` writes of ``source(series)`` for a kernel's arch. It takes ten seconds and is the
    same every time, so that of a tree that was unpacked here it is kept; of another it is made in ``work``. Skips where
    make or what it starts is not there.
    """
    tree = source(series)
    with open_kernel(str(tree)) as kernel:
        kept = (CACHE if tree.parent == CACHE else work) / f"made-{kernel.id.version}-{arch}"
    with _alone():
        if not kept.exists():
            missing = [tool for tool in ("make", "gcc", "rsync") if not shutil.which(tool)]
            if missing:
                pytest.skip(f"make headers_install needs {' '.join(missing)}; the digests stand in for it")
            with tempfile.TemporaryDirectory(dir=kept.parent, prefix="making-") as folder:
                words = ["make", "-s", f"ARCH={arch}", f"O={folder}/build", f"INSTALL_HDR_PATH={folder}/made"]
                subprocess.run([*words, "headers_install"], cwd=tree, check=True, capture_output=True)
                (Path(folder) / "made").replace(kept)
    return kept


def manifests() -> list[tuple[str, str]]:
    """The series and arch of every known digest."""
    known = json.loads(MANIFESTS.read_text("utf-8"))
    return [(version.rpartition(".")[0], arch) for version in known for arch in known[version]]


def manifest(version: str, arch: str) -> dict[str, object] | None:
    """What ``make headers_install`` of exactly that version is known to write for an arch, or None."""
    found = json.loads(MANIFESTS.read_text("utf-8")).get(version, {}).get(arch)
    assert found is None or isinstance(found, dict)
    return found


def digest(headers: dict[str, bytes]) -> dict[str, object]:
    """A count, and one hash over the sorted names and contents."""
    total = hashlib.sha256()
    for name, data in sorted(headers.items()):
        total.update(f"{name} {hashlib.sha256(data).hexdigest()}\n".encode())
    return {"count": len(headers), "sha256": total.hexdigest()}


def headers_in(directory: Path) -> dict[str, bytes]:
    """Every file below a directory, by name."""
    return {str(p.relative_to(directory)): p.read_bytes() for p in directory.rglob("*") if p.is_file()}


def _entries() -> list[Path]:
    return [Path(entry) for entry in os.environ.get("HEADERGEN_KERNELS", "").split(os.pathsep) if entry]


@cache
def _listed(series: str, kind: str) -> Path | None:
    for entry in _entries():
        try:
            if entry.is_dir():
                with open_kernel(str(entry)) as tree:
                    if tree.kind == kind and (tree.id.version or "").startswith(f"{series}."):
                        return entry
        except HeadergenError:
            continue
    return None


@contextmanager
def _alone() -> Iterator[None]:
    """Holds the folder of kernels: tests run in several processes, and one of them fetches for all."""
    global _held  # noqa: PLW0603 - what holds it may ask for another kernel
    if _held:
        yield
        return
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / ".lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        _held = True
        try:
            yield
        finally:
            _held = False


def _may_download(what: str) -> None:
    if os.environ.get("HEADERGEN_DOWNLOAD") != "1":
        pytest.skip(f"no kernel: {what} is not in HEADERGEN_KERNELS, and HEADERGEN_DOWNLOAD is not 1")


def _unpack(packed: Path, folder: str, left_out: Callable[[str], bool]) -> None:
    """Unpacks a folder without what no test reads; in Python, since a bare machine's tar has no xz."""
    top = packed.name.partition(".tar")[0]
    with tempfile.TemporaryDirectory(dir=CACHE, prefix="unpacking-") as work:
        with tarfile.open(packed, "r|*") as archive:
            archive.extractall(work, (member for member in archive if not left_out(member.name)), filter="data")
        (CACHE / top / folder).parent.mkdir(parents=True, exist_ok=True)
        (Path(work) / top / folder).replace(CACHE / top / folder)


def _left_out(name: str) -> bool:
    parts = PurePosixPath(name).parts[1:]
    return any(
        PurePosixPath(*parts[:depth]).match(pattern) for pattern in _LEFT_OUT if (depth := pattern.count("/") + 1)
    )


def _main() -> None:
    version, arch, directory = sys.argv[1:]
    known = json.loads(MANIFESTS.read_text("utf-8")) if MANIFESTS.exists() else {}
    known.setdefault(version, {})[arch] = digest(headers_in(Path(directory)))
    MANIFESTS.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    _main()

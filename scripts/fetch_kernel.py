"""Fetches kernels by package into ``.cache/kernels`` and prints where they are.

``source [SERIES]`` is Debian's source package of Linux SERIES (``6.12``; without one what is there already, or the
newest that apt knows), ``installed SERIES`` are headers for many arches that a wheel of the package index carries.
Nothing but Python's standard library is needed. What takes long says on stderr how far it is.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CACHE = Path(__file__).resolve().parent.parent / ".cache" / "kernels"
WHEELS = {"7.2": "0.17.1", "4.19": "0.8.0"}  # series of installed headers: version of the ziglang wheel
_SERIES = re.compile(r"linux-source-([0-9]+)\.([0-9]+)")
_EVERY = 4.0  # seconds between two words about a download


class NotFetchedError(Exception):
    """Why a kernel is not to be had, in one line."""


def source(series: str | None = None) -> Path:
    """The packed source of Linux ``series``, or of any where none is named."""
    there = sorted(CACHE.glob(f"linux-source-{series or '*'}.tar.*"), key=lambda path: _version(path.name))
    if there:
        return there[-1]
    if not shutil.which("apt-get") or not shutil.which("dpkg-deb"):
        raise NotFetchedError("apt-get and dpkg-deb are not installed")
    package = _package(series)
    with _folder() as work:
        _run(["apt-get", "download", package], work, package)
        (archive,) = work.glob(f"{package}_*.deb")
        _run(["dpkg-deb", "-x", archive.name, "."], work, f"unpack {package}")
        (packed,) = (work / "usr" / "src").glob("linux-source-*.tar.*")
        return packed.replace(CACHE / packed.name)


def installed(series: str) -> Path:
    """Headers of Linux ``series`` for many arches, installed by somebody else."""
    to = CACHE / f"installed-{series}"
    if to.exists():
        return to
    with _folder() as work:
        wanted = f"ziglang=={WHEELS[series]}"
        _run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", ".", wanted], work, wanted)
        (wheel,) = work.glob("ziglang-*.whl")
        base = "ziglang/lib/libc/include/"
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(work, [n for n in archive.namelist() if n.startswith(base) and "-linux-any/" in n])
        return (work / base).replace(to)


def _package(series: str | None) -> str:
    """The package's whole name: apt takes one that is not there for a pattern, and 6.1 would fetch 6.12."""
    told = subprocess.run(
        ["apt-cache", "pkgnames", "linux-source-"], capture_output=True, text=True, check=False
    ).stdout
    known = [name for name in told.split() if _SERIES.fullmatch(name)]
    wanted = f"linux-source-{series}" if series else max(known, key=_version, default="linux-source-N")
    if wanted not in known:
        raise NotFetchedError(f"apt knows no package {wanted} ('apt-get update' as root may help)")
    return wanted


def _version(name: str) -> tuple[int, ...]:
    found = _SERIES.match(name)
    return tuple(map(int, found.groups())) if found else ()


@contextmanager
def _folder() -> Iterator[Path]:
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE, prefix="fetching-") as name:
        yield Path(name)


def _run(command: list[str], folder: Path, what: str) -> None:
    done = threading.Event()
    teller = threading.Thread(target=_tell, args=(done, folder, what), daemon=True)
    teller.start()
    try:
        result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    except OSError as error:
        raise NotFetchedError(f"{command[0]}: {error.strerror}") from error
    finally:
        done.set()
        teller.join()
    if result.returncode:
        raise NotFetchedError(f"{command[0]} failed: {(result.stderr.strip().splitlines() or ['?'])[-1]}")


def _tell(done: threading.Event, folder: Path, what: str) -> None:
    before = -1
    while not done.wait(_EVERY):
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) >> 20
        sys.stderr.write(f"   {what}: {size} MiB\n" if size > before else f"   {what}: still waiting\n")
        sys.stderr.flush()
        before = size


def main(arguments: list[str]) -> int:
    """Prints the path of the kernel asked for: 0 done, 1 not to be had, 2 wrong arguments."""
    kind, series = [*arguments, "", ""][:2]
    try:
        if kind == "source" and len(arguments) <= 2:
            found = source(series or None)
        elif kind == "installed" and series in WHEELS and len(arguments) == 2:
            found = installed(series)
        else:
            sys.stderr.write(f"usage: fetch_kernel.py source [SERIES] | installed {{{','.join(WHEELS)}}}\n")
            return 2
    except NotFetchedError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{found}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

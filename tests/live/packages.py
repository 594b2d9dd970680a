"""Gets kernels and a small Python userland for other processors by package, without root or a trace on the host.

apt is given a state of its own (``APT_CONFIG``): an architecture, lists, a package database that is empty. Addresses
of mirrors are those that the host's own apt is configured with. What the runs need is taken out of the packages and
kept in ``.cache/live/<architecture>/``; the packages themselves are thrown away again. Once that folder is there,
nothing touches the network.
"""

from __future__ import annotations

import fcntl
import io
import json
import lzma
import os
import py_compile
import re
import shutil
import stat
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from tests.live import initramfs

_KEYRINGS = (
    Path("/usr/share/keyrings/debian-archive-keyring.gpg"),
    Path("/usr/share/keyrings/debian-archive-keyring.pgp"),
)
_FORMAT = 4  # of the folder; another number means that it is made again

# What no script of ours imports. The rest of the standard library stays, so that a script can use what it likes.
_UNUSED_STDLIB = frozenset(
    ("asyncio", "concurrent", "curses", "dbm", "distutils", "email", "ensurepip", "html", "http", "idlelib", "lib2to3",
     "multiprocessing", "pydoc_data", "sqlite3", "test", "tkinter", "turtledemo", "unittest", "venv", "wsgiref", "xml",
     "xmlrpc", "zoneinfo")
)  # fmt: skip
_NATIVE_MODULES = frozenset(("_ctypes", "mmap", "_json", "termios", "resource", "_posixsubprocess"))
_ENCODINGS = frozenset(("__init__", "aliases", "ascii", "latin_1", "utf_8"))


class Unavailable(Exception):
    """What a run needs is not here and cannot or may not be fetched; the message says what and what to do."""


@dataclass(frozen=True, slots=True)
class Kernel:
    """A kernel image, its modules unpacked (x86 keeps KVM in modules), and how it calls itself."""

    series: str  # "6.1"
    package: str
    version: str
    image: Path
    modules: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Packages:
    """One architecture's share: an initramfs with Python, and the kernels, oldest first."""

    userland: Path
    python: str  # path inside the userland
    kernels: tuple[Kernel, ...]


def packages(cache: Path, architecture: str, *, download: bool, refresh: bool = False) -> Packages:
    """What is needed of ``architecture`` (Debian's name: arm64, armhf, amd64), fetched when ``download`` allows it."""
    cache = cache.resolve()  # apt runs in a folder of its own
    home = cache / architecture
    cache.mkdir(parents=True, exist_ok=True)
    with (cache / f"{architecture}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        manifest = home / "manifest.json"
        current = manifest.is_file() and json.loads(manifest.read_text())["format"] == _FORMAT
        if refresh or not current:
            if not download:
                raise Unavailable(f"no {architecture} packages in {cache}: allow downloads with HEADERGEN_DOWNLOAD=1")
            _fetch(home, architecture)
        return _load(home)


def unpack(cache: Path, architecture: str, found: Packages) -> Path:
    """The userland as a folder, for programs that run without a kernel of their own (under qemu-user)."""
    root = cache.resolve() / architecture / "root"
    with (cache / f"{architecture}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if root.is_dir():
            return root
        with tempfile.TemporaryDirectory(dir=root.parent, prefix="root-") as scratch:
            made = Path(scratch) / "root"
            for name, entry in initramfs.entries(found.userland.read_bytes()):
                path = made / name
                if stat.S_ISDIR(entry.mode):
                    path.mkdir(parents=True, exist_ok=True)
                elif stat.S_ISLNK(entry.mode):
                    path.symlink_to(entry.data.decode())
                else:
                    path.write_bytes(entry.data)
                    path.chmod(stat.S_IMODE(entry.mode))
            made.rename(root)
    return root


def program(cache: Path, package: str, name: str, *, download: bool) -> Path:
    """A program of the host's own architecture, out of a package that need not be installed."""
    cache = cache.resolve()
    path = cache / "programs" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    with (cache / "programs.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if path.is_file():
            return path
        if not download:
            raise Unavailable(f"no {name} on PATH or in {path.parent}: allow downloads with HEADERGEN_DOWNLOAD=1")
        architecture = _run(["dpkg", "--print-architecture"]).strip()
        with tempfile.TemporaryDirectory(dir=cache, prefix="programs-") as scratch:
            apt = _Apt(Path(scratch) / "apt", architecture)
            apt.download([package])
            with _contents(apt.package(package)) as tar:
                for member in tar:
                    # in Debian 13 it is a link to a program of another package
                    if PurePosixPath(member.name).name != name or not member.isreg():
                        continue
                    if file := tar.extractfile(member):
                        made = Path(scratch) / name
                        made.write_bytes(file.read())
                        made.chmod(0o755)
                        made.rename(path)
    if not path.is_file():
        raise Unavailable(f"{package} holds no {name}")
    return path


def _load(home: Path) -> Packages:
    found = json.loads((home / "manifest.json").read_text())
    kernels = tuple(
        Kernel(
            one["series"],
            one["package"],
            one["version"],
            home / one["image"],
            tuple(home / path for path in one["modules"]),
        )
        for one in found["kernels"]
    )
    return Packages(home / "userland.cpio", found["python"], kernels)


def _fetch(home: Path, architecture: str) -> None:
    """Makes ``home`` anew, whole or not at all."""
    with tempfile.TemporaryDirectory(dir=home.parent, prefix=f"{architecture}-") as scratch:
        apt = _Apt(Path(scratch) / "apt", architecture)
        made = Path(scratch) / "made"
        made.mkdir()
        programs = sorted({*_python(apt), *apt.closure("strace")})
        kernels = [] if architecture == "armhf" else apt.search(rf"^linux-image-([0-9.]+-)?cloud-{architecture}$")
        wanted = {meta: apt.depends(meta, "linux-image-") for meta in kernels}
        apt.download([*programs, *(name for name in wanted.values() if name)])
        entries: dict[str, initramfs.Entry] = {}
        for name in programs:
            entries |= _userland(apt.package(name))
        interpreter = next(f"/{path}" for path in sorted(entries) if re.fullmatch(r"usr/bin/python3\.\d+", path))
        entries |= byte_code(entries, interpreter)
        (made / "userland.cpio").write_bytes(initramfs.archive(entries))
        found = [_kernel(apt, name, made) for name in sorted(set(filter(None, wanted.values())))]
        found.sort(key=lambda one: [int(part) for part in str(one["series"]).split(".")])
        (made / "manifest.json").write_text(
            json.dumps({"format": _FORMAT, "python": interpreter, "kernels": found}, indent=1)
        )
        shutil.rmtree(home, ignore_errors=True)
        made.rename(home)


class _Apt:
    """apt with a state of its own in ``home``."""

    def __init__(self, home: Path, architecture: str) -> None:
        for folder in ("lists/partial", "archives/partial", "debs"):
            (home / folder).mkdir(parents=True)
        (home / "status").touch()
        (home / "sources.list").write_text("".join(_sources()))
        (home / "apt.conf").write_text(
            f'APT::Architecture "{architecture}"; APT::Architectures {{ "{architecture}"; }};\n'
            f'Dir::State "{home}"; Dir::State::lists "{home}/lists"; Dir::State::status "{home}/status";\n'
            f'Dir::Cache "{home}"; Dir::Etc::sourcelist "{home}/sources.list"; Dir::Etc::sourceparts "{home}/none";\n'
            f'Dir::Etc::preferences "{home}/none"; Dir::Etc::preferencesparts "{home}/none";\n'
            'APT::Sandbox::User "root"; Acquire::Languages "none"; Acquire::Retries "3";\n'
            'Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";\n'
        )
        self._environment = os.environ | {"APT_CONFIG": str(home / "apt.conf"), "LC_ALL": "C"}
        self._debs = home / "debs"
        self._trouble = ""
        try:
            self._run(["apt-get", "-qq", "update"])
        except Unavailable as error:
            # one list of several can be out of step on a mirror: what matters is whether the packages are found
            self._trouble = f" ({error})"

    def _run(self, command: Sequence[str]) -> str:
        try:
            return _run(command, environment=self._environment, folder=self._debs)
        except Unavailable as error:
            raise Unavailable(f"{error}{self._trouble}") from error.__cause__

    def search(self, pattern: str) -> list[str]:
        """Names of packages that the pattern matches."""
        lines = self._run(["apt-cache", "search", "--names-only", pattern]).splitlines()
        return sorted(line.split(" - ")[0] for line in lines)

    def depends(self, name: str, prefix: str) -> str | None:
        """The first dependency of ``name`` that starts with ``prefix``: how a moving name points at a package."""
        for line in self._run(["apt-cache", "depends", "--important", name]).splitlines():
            kind, _, other = line.strip().partition(": ")
            if kind.lstrip("|") in {"Depends", "PreDepends"} and other.startswith(prefix):
                return other
        return None

    def closure(self, name: str) -> list[str]:
        """The package and all that it depends on."""
        no = [f"--no-{kind}" for kind in ("recommends", "suggests", "conflicts", "breaks", "replaces", "enhances")]
        lines = self._run(["apt-cache", "depends", "--recurse", *no, name]).splitlines()
        return sorted(line for line in lines if re.match(r"[a-z0-9]", line))

    def download(self, names: Sequence[str]) -> None:
        """Fetches the packages' files; apt checks their hashes against the signed lists."""
        self._run(["apt-get", "-qq", "download", *names])

    def package(self, name: str) -> Path:
        """The file of a downloaded package."""
        return next(self._debs.glob(f"{name}_*.deb"))


def _sources() -> Iterator[str]:
    """One-line entries for the Debian suites that the host itself uses, from whatever files it keeps them in."""
    if not shutil.which("apt-get") or not shutil.which("dpkg-deb"):
        raise Unavailable("no apt-get or dpkg-deb here: kernels and userland come as Debian packages")
    fields = "$(ORIGIN)\t$(REPO_URI)\t$(RELEASE)\t$(COMPONENT)"
    listed = _run(["apt-get", "indextargets", "--format", fields, "Created-By: Packages"])
    keyring = next((path for path in _KEYRINGS if path.is_file()), None)
    option = f"[signed-by={keyring}] " if keyring else ""
    found = False
    for line in sorted(set(listed.splitlines())):
        origin, uri, release, component = line.split("\t")
        # before a first `apt-get update` the origin is not known: then the archive's own folder name must do
        if component == "main" and (origin == "Debian" or (origin.startswith("$") and "/debian" in uri)):
            found = True
            yield f"deb {option}{uri} {release} {component}\n"
    if not found:
        raise Unavailable(
            "apt on this host is not configured with a Debian archive; kernels and userland come from one"
        )


def _run(command: Sequence[str], *, environment: dict[str, str] | None = None, folder: Path | None = None) -> str:
    try:
        done = subprocess.run(
            command, env=environment, cwd=folder, capture_output=True, text=True, timeout=600, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise Unavailable(f"{' '.join(command[:3])}: no end after {error.timeout:.0f} s") from error
    if done.returncode:
        last = next((line for line in reversed(done.stderr.splitlines()) if line.startswith("E:")), done.stderr.strip())
        raise Unavailable(f"{' '.join(command[:3])}: {last}")
    return done.stdout


def _python(apt: _Apt) -> list[str]:
    """The packages that make a Python with ctypes; the distribution says which 3.x it is."""
    minimal = apt.depends("python3-minimal", "python3.")
    if minimal is None:
        raise Unavailable("python3-minimal names no python3.x")
    library = f"lib{minimal.removesuffix('-minimal')}"
    libraries = [apt.depends(minimal, name) or name for name in ("libc6", "zlib1g", "libexpat1")]
    ffi = apt.depends(f"{library}-stdlib", "libffi") or "libffi8"
    return [minimal, f"{library}-minimal", f"{library}-stdlib", *libraries, ffi, "libgcc-s1"]


@contextmanager
def _contents(package: Path) -> Iterator[tarfile.TarFile]:
    """The package's files, as a tar stream that is read once."""
    with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", str(package)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        with tarfile.open(fileobj=process.stdout, mode="r|") as tar:
            yield tar
        process.stdout.read()  # or dpkg-deb ends with SIGPIPE
    if process.returncode:
        raise Unavailable(f"dpkg-deb cannot read {package.name}")


def _userland(package: Path) -> dict[str, initramfs.Entry]:
    found: dict[str, initramfs.Entry] = {}
    with _contents(package) as tar:
        for member in tar:
            name = str(PurePosixPath(member.name))
            if not _kept(PurePosixPath(name)):
                continue
            if member.issym():
                found[name] = initramfs.link(member.linkname)
            elif member.isreg() and (file := tar.extractfile(member)):
                found[name] = initramfs.regular(file.read(), executable=bool(member.mode & 0o100))
    return found


def byte_code(entries: Mapping[str, initramfs.Entry], interpreter: str) -> dict[str, initramfs.Entry]:
    """Compiled modules to go with the sources, if we run the same Python as the guest, which is slow at compiling."""
    found: dict[str, initramfs.Entry] = {}
    if not interpreter.endswith("/python{}.{}".format(*sys.version_info)):
        return found
    with tempfile.TemporaryDirectory() as scratch:
        source, compiled = Path(scratch) / "module.py", Path(scratch) / "module.pyc"
        for name, entry in entries.items():
            if name.endswith(".py") and stat.S_ISREG(entry.mode):
                source.write_bytes(entry.data)
                py_compile.compile(
                    str(source),
                    str(compiled),
                    f"/{name}",
                    invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
                )
                path = PurePosixPath(name)
                cached = path.parent / "__pycache__" / f"{path.stem}.{sys.implementation.cache_tag}.pyc"
                found[str(cached)] = initramfs.regular(compiled.read_bytes())
    return found


def _kept(path: PurePosixPath) -> bool:
    """Programs, shared libraries, and the part of the standard library that scripts may import."""
    parts = path.parts
    if len(parts) == 3 and parts[:2] == ("usr", "bin"):
        return parts[2].startswith("python3.") or parts[2] == "strace"
    if len(parts) > 3 and parts[:2] == ("usr", "lib") and parts[2].startswith("python3"):
        inside = parts[3:]
        if inside[0] == "lib-dynload":
            return inside[-1].split(".")[0] in _NATIVE_MODULES
        if inside[0] == "encodings":
            return path.stem in _ENCODINGS
        return inside[0] not in _UNUSED_STDLIB and path.suffix == ".py"
    return ".so" in path.name and "gconv" not in parts and parts[0] in {"lib", "lib64", "usr"}


def _kernel(apt: _Apt, package: str, made: Path) -> dict[str, object]:
    """Takes the image and, where they are modules, KVM's modules out of the kernel's package."""
    series = re.match(r"linux-image-(\d+\.\d+)", package)
    if series is None:
        raise Unavailable(f"{package} does not name a kernel version")
    folder = made / series[1]
    folder.mkdir(exist_ok=True)
    image: Path | None = None
    modules: dict[str, Path] = {}
    file_name = apt.package(package).name
    with _contents(apt.package(package)) as tar:
        for member in tar:
            name = PurePosixPath(member.name).name
            kvm = re.fullmatch(r"(irqbypass|kvm|kvm-amd|ccp)\.ko(\.xz)?", name)
            if not member.isreg() or not (kvm or name.startswith("vmlinuz")):
                continue
            file = tar.extractfile(member) or io.BytesIO()
            target = folder / (f"{kvm[1]}.ko" if kvm else "vmlinuz")
            target.write_bytes(lzma.decompress(file.read()) if name.endswith(".xz") else file.read())
            if kvm:
                modules[kvm[1]] = target
            else:
                image = target
    if image is None:
        raise Unavailable(f"{package} holds no kernel image")
    order = [modules[name] for name in ("irqbypass", "ccp", "kvm", "kvm-amd") if name in modules]
    return {
        "series": series[1], "package": package, "version": file_name.split("_")[1],
        "image": str(image.relative_to(made)), "modules": [str(path.relative_to(made)) for path in order],
    }  # fmt: skip

"""Finds out what kind of kernel a path is, opens it, and says what it exports."""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field
from msgspec.structs import replace

from headergen.closing import Closing
from headergen.diagnostics import KernelError
from headergen.diagnostics.phrases import listed
from headergen.inputs import is_bare_repository
from headergen.kernel import identity
from headergen.kernel.history import missing_arch
from headergen.kernel.installed import Installed, arch_of, installed_in, is_installed, overlays, whole_of
from headergen.kernel.keeping import cached
from headergen.kernel.sources import Directory, Source
from headergen.model import KernelId
from headergen.model.paths import UAPI

if TYPE_CHECKING:
    from headergen.kernel.exported import Exports

Kind = Literal["source", "git", "tarball", "installed"]

_MAX_MAKEFILE = 1 << 20  # bytes; that of Linux 7.3 has 70 KB
_KINDS = "a kernel source directory, a git repository, a source tarball or a directory of installed headers"
_LOOKED_FOR = "a Makefile with a VERSION and include/, git's HEAD and objects/, or linux/, asm/ and asm-generic/"
_PARTS = re.compile(rf"(?:arch/\w+/)?(?:{UAPI}|include)")  # of a source tree
_TYPES = "linux/types.h"  # which all installed headers have
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://|[\w.-]+@[\w.-]+:", re.ASCII)
_FETCH_IT = "clone the repository (git clone --bare ADDRESS) or download the release's tarball, and give its path"


class KernelTree(Struct, Closing, dict=True):
    """An open kernel; a context manager.

    ``origin`` is its name for people. ``overlays`` holds, for installed headers of many arches, each one's directories.
    ``at_revision`` says that it is a commit of a repository, whatever is checked out. ``certain`` is False where the
    version is that of ``linux/version.h``, which release candidates share. ``tell`` hears of what is left out of it.
    """

    id: KernelId
    kind: Kind
    origin: str
    source: Source
    overlays: Mapping[str, Installed] = field(default_factory=dict)
    certain: bool = True
    at_revision: bool = False
    tell: Callable[[str], None] = lambda _: None
    _told: set[str] = field(default_factory=set)

    def close(self) -> None:
        """Ends what reading the tree has started."""
        self.source.close()

    @property
    def title(self) -> str:
        """``Linux 6.12.117``, or the origin where the tree does not say."""
        return f"Linux {self.id.version}" if self.id.version else self.origin

    def read(self, path: str) -> bytes | None:
        """The bytes of the file at ``path`` from the root of the tree, or None."""
        return self.source.read(path)

    def names(self, prefix: str) -> list[str]:
        """The paths of all files below ``prefix``, sorted."""
        return self.source.names(prefix)

    @cached_property
    def _arches(self) -> tuple[str, ...]:
        if self.kind == "installed":
            return tuple(sorted(self.overlays))
        older = (name.removeprefix("asm-") for name in self.source.directories("include") if name.startswith("asm-"))
        found = [arch for arch in older if arch != "generic"]
        for arch in self.source.directories("arch"):
            places = (f"arch/{arch}/{UAPI}/asm", f"arch/{arch}/include/asm")
            if arch != "um" and any(
                self.source.exists(f"{place}/Kbuild") or self._has_headers(place) for place in places
            ):
                found.append(arch)
        return tuple(sorted(set(found)))

    def arches(self) -> tuple[str, ...]:
        """The kernel arches that have headers to export, sorted; () for installed headers of one arch, which do not
        say which.
        """
        return self._arches

    @cached_property
    def shown_arch(self) -> str:
        """The one arch of installed headers that hold only one, as far as they show it; else ""."""
        return arch_of(self.source) if self.kind == "installed" and not self.overlays else ""

    def shown_arches(self) -> tuple[str, ...]:
        """Its arches; of installed headers of one arch that one, as far as they show it."""
        return self.arches() or ((self.shown_arch,) if self.shown_arch else ())

    @property
    def is_of_all(self) -> bool:
        """Whether it is a part of a kernel's tree without any arch's own headers: what there is, is every arch's."""
        return isinstance(self.source, Installed) and self.source.raw and "asm" not in self.source.directories("")

    def told(self, found: Exports) -> Exports:
        """The same, when all that is left out was told, whatever other arch it was told for."""
        for reason in dict.fromkeys(found.left_out.values()):
            names = [name for name, why in found.left_out.items() if why == reason and name not in self._told]
            if names:
                self.tell(f"left out of {self.title}: {listed(repr(name[:200]) for name in names)}: {reason}")
                self._told.update(names)
        return found

    def install_script(self) -> bytes | None:
        """The script that would sanitize the tree's headers, as text to learn its dialect from; None without one."""
        for name in ("scripts/headers_install.sh", "scripts/headers_install.pl"):
            if (script := self.read(name)) is not None:
                return script
        return None

    def _has_headers(self, place: str) -> bool:
        return any(self.source.exists(f"{place}/{name}.h") for name in ("unistd", "ptrace", "kvm", "types"))


def exports(tree: KernelTree, arch: str) -> Exports:
    """The headers that the kernel exports for a kernel arch (``x86``, not ``i386``).

    ``KernelError`` if the kernel has no such arch. Installed headers are taken to be those of ``arch``, unless the tree
    has directories for several.
    """
    from headergen.kernel import lists  # a twentieth of a run that asks for no header
    from headergen.kernel.exported import Exports
    from headergen.kernel.exported import exports as all_below_uapi

    if tree.kind == "installed":
        installed = tree.overlays.get(arch) if tree.overlays else tree.source
        if not isinstance(installed, Installed):
            raise missing_arch(arch, arch, tree.title, tree.arches())
        return tree.told(Exports.of(arch, installed, installed.headers(), sanitized=not installed.raw))
    if arch not in tree.arches():
        raise missing_arch(arch, arch, tree.title, tree.arches())
    by_lists = lists.are_used(tree.source)
    return tree.told(lists.exports(tree.source, arch) if by_lists else all_below_uapi(tree.source, arch))


def removal_of(tree: KernelTree, path: str, since: Iterable[str]) -> str:
    """The commit that took a file away, with the first release without it, as far as the kernel's history says so; ""
    where it does not. ``since`` names commits that had it, of which the first that is known counts.
    """
    from headergen.kernel.revision import Revision  # who reads no git pays for none

    return tree.source.removal_of(path, since) if isinstance(tree.source, Revision) else ""


def open_kernel(
    spec: str,
    *,
    rev: str | None = None,
    cache: Path | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> KernelTree:
    """Opens the kernel at ``spec``: a path, or several directories of installed headers joined as in ``PATH``.

    ``rev`` names a revision where ``spec`` is a git repository, as ``PATH@REV`` does. ``cache`` is a directory in which
    what was read of a tarball is kept; ``progress`` is told how many of its bytes have been read, of how many.
    ``KernelError`` says why something is no kernel.
    """
    place, at, named = spec.rpartition("@")
    if rev is None and at and not os.path.lexists(spec) and Path(place).is_dir():
        spec, rev = place, named
    path = Path(spec)
    if _ADDRESS.match(spec) and not os.path.lexists(path):
        raise KernelError(f"{spec} is an address, and headergen fetches no kernel", help=_FETCH_IT)
    if os.pathsep in spec and not path.exists():
        tree = _open_overlay([Path(part) for part in spec.split(os.pathsep) if part])
    elif path.is_dir():
        tree = _open_directory(path, rev)
    elif path.is_file():
        if path.suffix == ".h":
            raise KernelError(f"{spec} is a header, and no kernel", help=f"give {_whole(path) or _KINDS}")
        tree = _open_tarball(path, cache, progress)
    elif os.path.lexists(path):
        raise KernelError(f"{spec} is neither a file nor a directory", help=f"give {_KINDS}")
    else:
        raise KernelError(f"{spec} does not exist", help=f"give the path of {_KINDS}")
    if rev is not None and not tree.at_revision:
        tree.close()
        raise KernelError(f"{spec} is no git repository, so --rev {rev} means nothing", help="leave --rev out")
    return tree


def _open_directory(path: Path, rev: str | None) -> KernelTree:
    makefile = path / "Makefile"
    has_git = os.path.lexists(path / ".git")
    is_source = identity.numbers(_start(makefile)) is not None
    is_kernel = is_source or bool(overlays(path)) or is_installed(path)
    if is_bare_repository(path) or (has_git and (rev is not None or not is_kernel)):
        return _open_revision(path, rev)
    if is_source:
        if not (path / "include").is_dir():
            raise KernelError(f"{path} has a kernel's Makefile but no include/", help="give a whole kernel source tree")
        return _open_source(path, _start(makefile), has_git=has_git)
    if many := overlays(path):
        layers = {arch: Installed.of(directories) for arch, directories in many.items()}
        source = Installed.of(next(iter(many.values())))
        return KernelTree(_installed_id(source), "installed", str(path), source, layers, certain=False)
    whole = _whole(path)
    if is_installed(path):
        is_part = whole is not None and _PARTS.fullmatch(path.absolute().relative_to(whole).as_posix())
        if all_of := whole if is_part else whole_of(path):
            raise KernelError(f"{path} holds a part of the headers in {all_of} alone", help=f"give {all_of}")
        return _open_overlay([path])
    if not any(path.iterdir()):
        raise KernelError(
            f"{path} is empty",
            help=f"a submodule that is not checked out is: git submodule update --init {shlex.quote(str(path))};"
            f" otherwise give {_KINDS}",
        )
    below = _below(path)
    hint = f"; did you mean {below or whole}?" if below or whole else ""
    raise KernelError(f"{path} is no kernel{hint}", help=f"give {_KINDS}; looked for: {_LOOKED_FOR}")


def is_kernel_at(path: Path, rev: str) -> bool:
    """Whether a commit of the repository at ``path`` is a kernel in one of the forms that are opened."""
    with suppress(KernelError):
        _open_revision(path, rev).close()
        return True
    return False


def is_of_kernel(path: Path) -> bool:
    """Whether a folder is a kernel in one of the forms that are opened, holds one, or is a part of one. A repository
    without files to work on may have one.
    """
    is_repository = is_bare_repository(path) or (
        os.path.lexists(path / ".git") and all(each.name == ".git" for each in path.iterdir())
    )
    is_installed_one = is_installed(path) or bool(overlays(path)) or _below(path) is not None
    return is_repository or is_installed_one or is_source(path) or _whole(path) is not None


def _below(path: Path) -> Path | None:
    """The installed headers in a folder, where a package or a kernel has them; None for none."""
    return next((each for name in ("include", UAPI) if is_installed(each := path / name)), None)


def _whole(path: Path) -> Path | None:
    """The kernel's tree or the installed headers that a folder or a file is a part of, None for none."""
    # a source tree has several folders that look like installed headers
    return source_around(path.parent) or next((p for p in path.absolute().parents if (p / _TYPES).is_file()), None)


def source_around(path: Path) -> Path | None:
    """The kernel's source tree that ``path`` is or lies in, None where it is in none."""
    place = path.absolute()
    return next((each for each in (place, *place.parents) if is_source(each)), None)


def is_source(path: Path) -> bool:
    """Whether a folder is the top of a kernel's source: others have a Makefile and an ``include/uapi`` too."""
    return (path / UAPI).is_dir() and identity.numbers(_start(path / "Makefile")) is not None


def _start(makefile: Path) -> bytes:
    """The beginning of a makefile, which says the version; b"" where there is no such file."""
    if not makefile.is_file():
        return b""
    with makefile.open("rb") as file:
        return file.read(_MAX_MAKEFILE)


def _open_source(path: Path, makefile: bytes, *, has_git: bool) -> KernelTree:
    source = Directory(path)
    known = KernelId(identity.version(makefile))
    if has_git:
        from headergen.kernel.revision import checked_out

        arches = source.directories("arch")
        below = (UAPI, UAPI) if source.directories(UAPI) else ("include/linux", "include/asm")
        prefixes = ["Makefile", below[0], *(f"arch/{arch}/{below[1]}" for arch in arches)]
        known = checked_out(path, known.version, source, prefixes)
    return KernelTree(known, "source", str(path), source)


def _open_revision(path: Path, rev: str | None) -> KernelTree:
    from headergen.kernel.revision import open_revision

    source, known = open_revision(path, rev)
    origin = f"{path} at {rev or 'HEAD'}"
    try:
        version = identity.version(source.read("Makefile") or b"")
        if version is not None and source.directories("include"):
            return KernelTree(replace(known, version=version), "git", origin, source, at_revision=True)
        if (found := installed_in(source)) is not None:
            headers, layers = found
            known = replace(known, version=_installed_id(headers).version)
            return KernelTree(known, "installed", origin, headers, layers, certain=False, at_revision=True)
        raise KernelError(
            f"{rev or 'HEAD'} of {path} is no kernel: no Makefile with a VERSION, or no include/, at its top, and no"
            " installed headers",
            help="name a revision of a kernel's repository; of headers that a project carries, headergen adopt KERNEL"
            " says first which they are",
        )
    except BaseException:
        source.close()
        raise


def _open_tarball(path: Path, cache: Path | None, progress: Callable[[int, int], None] | None) -> KernelTree:
    from headergen.kernel.tarball import KeptFiles, check_kind, read_tarball

    check_kind(path)  # before the cache hashes whatever it is
    read = partial(read_tarball, progress=progress)
    contents = cached(path, cache, read) if cache else read(path)
    version = identity.version(contents.files["Makefile"])
    return KernelTree(KernelId(version, contents.commit), "tarball", str(path), KeptFiles(contents.files))


def _open_overlay(directories: list[Path]) -> KernelTree:
    for directory in directories:
        if not directory.is_dir():
            raise KernelError(f"{directory} is no directory", help="give directories of installed headers, in -I order")
        if not is_installed(directory):
            raise KernelError(
                f"{directory} holds no installed headers", help="looked for linux/, asm/ and asm-generic/ in it"
            )
    source = Installed.of(directories)
    origin = os.pathsep.join(map(str, directories))
    return KernelTree(_installed_id(source), "installed", origin, source, certain=False)


def _installed_id(source: Installed) -> KernelId:
    return KernelId(identity.version_of_installed(source.read("linux/version.h") or b""))

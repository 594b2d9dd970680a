"""What ``diff``, ``show`` and ``decode`` look at, as the headers that a target sees.

That is a kernel in any form, a revision of this repository, its work tree, or a folder of imported headers.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, cast

from msgspec import Struct, field
from msgspec.structs import replace

from headergen.closing import Closing
from headergen.config import LOCK_NAME, Config, Module
from headergen.config.files import find_config
from headergen.config.places import beside_headers, header_path, is_frozen
from headergen.diagnostics import ConfigError, HeaderError, HeadergenError, KernelError, NotConfigured, RepositoryError
from headergen.diagnostics.nearest import or_nearest
from headergen.diagnostics.phrases import NO_FILES
from headergen.git.history import is_shallow, resolve, with_id
from headergen.git.plumbing import Git
from headergen.inputs import is_bare_repository
from headergen.interface.needed import lacks, needed
from headergen.kernel import KernelTree
from headergen.lock import Lock, read_lock
from headergen.model import KernelId, Location
from headergen.model.ioctl_blocks import IoctlBlock
from headergen.pipeline import ModuleSource
from headergen.project.modules import Modules, with_headers
from headergen.project.place import ProjectPlace
from headergen.project.seen import (
    Lying,
    WithBeside,
    headers_on_disk,
    lying_on_disk,
    placed_line,
    seen_headers,
    with_beside,
)
from headergen.project.states import States, bare_project, find_project
from headergen.report.progress import Progress
from headergen.sides.kernels import opened
from headergen.sides.remembered import at_hand
from headergen.targets import TARGETS, kernel_arches

if TYPE_CHECKING:
    from headergen.pipeline import KernelHeaders

WORK_TREE = "the work tree"
_OF_EVERY_KERNEL = ("linux/types.h", "asm/types.h")  # libbpf's include/uapi leaves them to the system
Headers = Mapping[str, bytes]


def of_kernel(headers: Headers | None) -> KernelHeaders | None:
    """The headers as those that a kernel exports; None of others. To ask for their class would load all that opens a
    kernel: where nobody did, they are none.
    """
    loaded = sys.modules.get("headergen.pipeline.headers")
    return cast("KernelHeaders", headers) if loaded and isinstance(headers, loaded.KernelHeaders) else None


class Side(Struct):
    """One side. ``read`` gives the headers that a kernel arch's targets see, or None where this side has none.

    ``arches`` are the targets that it has by itself; () for one that does not say (installed headers of one arch).
    ``path`` turns a header's name, for a kernel arch, into the place to print, and ``line`` a place in it into the line
    of the file there. ``blocks`` reads a kernel's table of ioctl numbers. ``tree`` is a kernel's, which stays open
    until the sides are closed. ``state`` is a project's, with what it imported; ``unnamed`` are the headers beside
    those in a revision from before the first lock. ``is_partial``: what none of its headers declares another may, that
    is not at hand. ``raw`` is what was read of a kernel, by path, until it is forgotten.
    """

    title: str
    arches: tuple[str, ...]
    read: Callable[[str], Headers | None]
    path: Callable[[str, str], str] = lambda _, header: header
    line: Callable[[str, Location], int] = lambda _, place: place.line
    is_kernel: bool = False
    is_partial: bool = False
    kernel: Callable[[str], KernelId] = lambda _: KernelId()
    blocks: Callable[[], tuple[IoctlBlock, ...]] = tuple
    tree: KernelTree | None = None
    state: Modules | None = None
    unnamed: Headers = field(default_factory=dict)
    raw: dict[str, bytes] = field(default_factory=dict)
    _known: dict[str, Headers | None] = field(default_factory=dict)

    def headers(self, target: str) -> Headers | None:
        """The headers of a target by the name they are included by; read once for each kernel arch."""
        arch = TARGETS[target].kernel_arch
        if arch not in self._known:
            self._known[arch] = self.read(arch)
        return self._known[arch]

    def forget(self) -> None:
        """Drops the headers that were read; a kernel's files stay open until the sides are closed."""
        self._known.clear()
        self.raw.clear()

    def source(self, target: str, module: Module, *, partly: bool = False) -> ModuleSource | None:
        """What a module's interface is read from for a target; None where an entry header or its arch's part is
        missing, or with ``partly``, where all of them are.
        """
        headers = self.headers(target)
        if headers is None:
            return None
        entries = tuple(entry for entry in module.entries if not lacks(entry, headers))
        if not entries or (len(entries) < len(module.entries) and not partly):
            return None
        if self.is_kernel:
            needed(entries, headers.get)  # made here, once, and not by each process that reads them
        return ModuleSource(target, module.name, entries, headers, self.kernel(target))

    def locate(self, target: str, place: Location) -> Location:
        """Where to look for a place of a header."""
        arch = TARGETS[target].kernel_arch
        return replace(place, header=self.path(arch, place.header), line=self.line(arch, place))


class Sides(Closing):
    """Opens sides, and closes them in the end. A context manager.

    ``config`` is the project's, or one made up where there is no project: then ``entries`` are all it knows. With
    ``whole`` it need know none, for all headers are looked at.
    """

    def __init__(
        self,
        start: Path,
        progress: Progress,
        *,
        entries: Sequence[str] = (),
        arches: Sequence[str] = (),
        whole: bool = False,
    ) -> None:
        self.progress = progress
        self._stack = ExitStack()
        self._project: ProjectPlace | None = None
        self._is_bare = False
        self._asked = tuple(arches)
        self._start = start
        try:
            self.config = find_config(start)
            self.has_project = True
        except NotConfigured:
            self._project = bare_project(start)
            self._is_bare = self.has_project = self._project is not None
            if not (self.has_project or entries or whole):
                raise
            arches = tuple(name for name, each in TARGETS.items() if not each.view_of)
            self.config = self._project.config if self._project else Config(root=start, source="", arches=arches)
        self._plain = self.config
        if entries:
            name = "headers" if len(entries) > 1 else entries[0].rpartition("/")[2].removesuffix(".h")
            self.config = replace(self.config, modules={name: Module(name, tuple(entries))})
        else:
            lock = _lock(self.config.root / self.config.lock) if self.config.patterns else None
            self.config = with_headers(self.config, lock or Lock())

    def close(self) -> None:
        """Closes every side that was opened."""
        self._stack.close()

    def hold(self, files: Closing) -> None:
        """Closes what a side reads with the sides."""
        self._stack.enter_context(files)

    @property
    def plain(self) -> Config:
        """The configuration as it is written: the headers that are imported beside the modules are no modules there."""
        return self._plain

    @property
    def project(self) -> ProjectPlace:
        """The project with its repository; ``ConfigError`` or ``RepositoryError`` if there is none."""
        if self._project is None:
            if not self.has_project:
                find_config(self._start)
            self._project = find_project(self._start)
        return self._project

    def modules(self, names: Sequence[str]) -> list[Module]:
        """The modules asked for, all of them by default; ``ConfigError`` for one that is not configured."""
        for name in names:
            if name not in self.config.modules:
                raise ConfigError(
                    f"no module {name!r}{or_nearest(name, self.config.modules)}",
                    location=self.config.source,
                    help=f"configured are: {', '.join(sorted(self.config.modules)) or 'none'}",
                )
        return [self.config.modules[name] for name in names or sorted(self.config.modules)]

    def open(self, spec: str | None, rev: str | None = None) -> Side:
        """The side that ``spec`` names: a path, ``PATH@REV``, a revision of this repository; None is the work tree, or
        HEAD of a repository without one. ``HeadergenError`` where it names none.
        """
        if spec is None:
            return self._revision("HEAD") if self._is_bare else self._work_tree()
        path = Path(spec)
        if _is_imported(path):
            return self._folder(path)
        # HEAD and refs/heads/main are files where git's own files lie
        is_gits = path.is_file() and not path.is_absolute() and is_bare_repository(self._start)
        if (os.path.lexists(path) and not is_gits) or os.pathsep in spec:
            return self._kernel(spec, rev)
        place, at, revision = spec.rpartition("@")
        if at and place and Path(place).is_dir() and rev is None:
            return self._kernel(place, revision)
        if not self.has_project and ((self._start / ".git").exists() or is_bare_repository(self._start)):
            return self._kernel(str(self._start), spec)  # within a clone of Linux
        return self._revision(spec)

    def committed(self) -> Side:
        """HEAD, beside which the work tree is looked at; ``RepositoryError`` where there is none."""
        if self._is_bare:
            raise RepositoryError(NO_FILES, location=str(self._start), help="name two revisions: HEAD~1 HEAD")
        return self.open("HEAD")

    # ---------------------------------------------------------------------------------------------- project's own

    def _work_tree(self) -> Side:
        root, config = self.config.root, self.config
        lock = _lock(root / config.lock)
        files = headers_on_disk(config, root)
        prefix = ""
        if self.has_project:
            try:
                prefix = self.project.prefix
            except RepositoryError:
                prefix = ""
        return self._imported(WORK_TREE, config, files, lock, f"{prefix}{config.located('')}", lying_on_disk(root))

    def _revision(self, revision: str) -> Side:
        if not self.has_project:
            raise KernelError(f"{revision} does not exist", help="give a kernel's path, or run this in a project")
        git = self._stack.enter_context(Git(self.project.top))
        try:
            oid = resolve(git, revision)
        except RepositoryError as error:
            cut = f", which is a shallow clone: {error.help}" if is_shallow(git) else ""
            raise HeadergenError(
                f"{revision!r} is neither a path nor a revision of this repository",
                help=f"{self._perhaps(revision)}give a kernel's path, PATH@REV for a kernel's revision, or a revision"
                f" of this repository{cut}",
            ) from error
        states = States(git, self.project)
        config = states.config(oid)
        files = states.headers(oid, config)
        lock = states.lock(oid, config)
        prefix = f"{self.project.prefix}{config.located('')}"
        side = self._imported(with_id(revision, oid), config, files, lock, prefix, states.lying(oid))
        unnamed = states.unnamed(oid, config) if lock is None else {}
        return self._with_unnamed(side, config, unnamed) if unnamed else side

    def _perhaps(self, word: str) -> str:
        """The option that takes a word which is no side, as far as that can be told; or ""."""
        option = "--module" if word in self.config.modules else "--header" if word.endswith(".h") else ""
        return f"perhaps {option} {word}; or " if option else ""

    def _with_unnamed(self, side: Side, config: Config, unnamed: Headers) -> Side:
        def path(arch: str, header: str) -> str:
            names = {name: place for place, name in beside_headers(config, unnamed, arch).items()}
            return f"{self.project.prefix}{names[header]}" if header in names else side.path(arch, header)

        return replace(side, unnamed=unnamed, path=path)

    def _folder(self, path: Path) -> Side:
        usual = replace(self.config, places=())
        return self._imported(str(path), usual, _files(path), _lock(path / LOCK_NAME), f"{path}/", lying_on_disk(path))

    def _imported(  # noqa: PLR0917
        self, title: str, config: Config, files: Headers, lock: Lock | None, prefix: str, lying: Lying
    ) -> Side:
        """A side that lies in folders as ``sync`` writes them: asm/ by arch, frozen arches apart."""
        known = lock or Lock()
        beside: dict[str, Mapping[str, str]] = {}  # where those lie that are beside the import's, by arch and name
        here = {folder for path in files if (folder := path.partition("/")[0]).startswith("asm-")} - {"asm-generic"}
        # the lock says what was imported; folders without one, as they may lie in an old revision, say it themselves
        of_lock = kernel_arches(known.arches)
        apart = {path.split("/")[1] for path in files if path.startswith("frozen/")}

        def has(arch: str) -> bool:
            if lock is not None:
                return arch in of_lock
            # headers without asm/, or at places of the project's own, are every arch's
            return f"asm-{arch}" in here or (bool(files) and (bool(config.places) or not here))

        def frozen(arch: str) -> bool:
            return is_frozen(config, arch) or arch in apart

        def read(arch: str) -> Headers | None:
            if not has(arch):
                return None
            seen = with_beside(config, seen_headers(config, files, arch, frozen=frozen(arch)), arch, lying)
            beside[arch] = seen.paths if isinstance(seen, WithBeside) else {}
            return seen

        def path(arch: str, header: str) -> str:
            at = beside.get(arch, {}).get(header)
            return f"{prefix}{at or header_path(config, header, arch, frozen=frozen(arch))}"

        def line(arch: str, place: Location) -> int:
            return placed_line(config, files, arch, place, frozen=frozen(arch))

        arches = tuple(t for t in config.arches if has(TARGETS[t].kernel_arch))
        own = replace(self._plain, places=config.places) if config.modules is self.config.modules else config
        return Side(title, arches, read, path, line, kernel=known.kernel_of, state=Modules(own, files, known, lying))

    # --------------------------------------------------------------------------------------------------- kernels

    def _kernel(self, spec: str, rev: str | None) -> Side:
        tree = self._stack.enter_context(opened(spec, rev, self.progress))
        return kernel_side(tree, self._asked)

    def at_hand(self, kernel: KernelId) -> Side | None:
        """The kernel that a lock names, if it lies where it was imported from and says which arches it is of."""
        tree = at_hand(kernel, self.progress)
        if tree is None:
            return None
        self._stack.enter_context(tree)
        return kernel_side(tree, ()) if tree.arches() else None


def kernel_side(tree: KernelTree, asked: Sequence[str]) -> Side:
    """An open kernel as a side: its headers, each sanitized when it is asked for, for the targets asked for. Of a tree
    that is a part of one, our own stand in for what it leaves to the system. ``HeadergenError`` where nobody says
    which arch its headers are of.
    """
    from headergen.interface.stand_ins import stand_ins
    from headergen.kernel import ioctl_blocks  # sync opens kernels too, and may ask for no header
    from headergen.pipeline import KernelHeaders

    present = tree.shown_arches()
    if not present and not tree.is_of_all and len(kernel_arches(asked)) != 1:
        raise HeadergenError(
            f"{tree.origin} holds headers of one arch and does not say which", help="name it with --arch"
        )

    raw: dict[str, bytes] = {}
    refused: dict[str, HeaderError] = {}

    def read(arch: str) -> Headers | None:
        if present and arch not in present:
            return None
        headers = KernelHeaders(tree, arch, read=raw, refused=refused)
        return headers if all(name in headers for name in _OF_EVERY_KERNEL) else headers.beside(stand_ins())

    of_all = tree.is_of_all and not asked
    arches = tuple(t for t in TARGETS if TARGETS[t].kernel_arch in present or of_all) or tuple(asked)
    return Side(
        tree.title, arches, read, is_kernel=True, kernel=lambda _: tree.id, blocks=lambda: ioctl_blocks(tree),
        tree=tree, raw=raw,
    )  # fmt: skip


def _files(folder: Path) -> dict[str, bytes]:
    """Every header below a folder, by its path with ``/``; symbolic links are none."""
    found = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            path = Path(parent, name)
            if name.endswith(".h") and path.is_file() and not path.is_symlink():
                found[path.relative_to(folder).as_posix()] = path.read_bytes()
    return found


def _is_imported(path: Path) -> bool:
    """Whether ``path`` is a folder as ``sync`` writes it. A distribution's ``/usr/include`` has no ``asm`` either, and
    an ``asm-generic`` too; only an import has a lock or folders of arches.
    """
    if not (path / "linux").is_dir() or (path / "asm").is_dir():
        return (path / LOCK_NAME).is_file()
    arches = (header.parent.name for header in path.glob("asm-*/*.h"))
    return (path / LOCK_NAME).is_file() or any(arch != "asm-generic" for arch in arches)


def _lock(path: Path) -> Lock | None:
    return read_lock(path.read_bytes(), str(path)) if path.is_file() else None

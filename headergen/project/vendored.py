"""The headers of a kernel that a repository already holds: found by their paths, and compared with kernels.

A tracked ``*.h`` is a candidate if its path ends in the name of an exported header, or in an arch and ``asm/`` as
projects spell it: ``asm-arm64/kvm.h``, ``asm/arm64/kvm.h``, ``asm-arm64/asm/kvm.h``, ``arch/arm64/include/asm/kvm.h``,
``arm/aarch64/include/asm/kvm.h``. One in a folder of the project's own making, as ``liburing/io_uring.h``, is known by
its last name and by its text, and so is one whose name has a word more: ``nl80211_copy.h``, ``fuse_kernel.h``,
``mptcp_upstream_pm.h``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from msgspec import Struct, field
from msgspec.structs import replace

from headergen.config import Config
from headergen.config.places import Spot, laid_headers
from headergen.diagnostics import ConfigError, HeaderError, KernelError
from headergen.git.plumbing import Git
from headergen.git.worktree import tracked
from headergen.kernel import KernelTree, is_former_arch
from headergen.pipeline import KernelHeaders
from headergen.pipeline.forms import Forms
from headergen.project.licence_texts import LicenceText, beside, compared_text, is_of, may_be_licence
from headergen.project.likeness import CONFIGURED, Likeness, likeness, likenesses
from headergen.project.patches import patch_text
from headergen.targets import TARGETS, canonical, kernel_arches

_ASM = re.compile(r"(?:(?P<before>.*)/)?asm(?:-(?P<arch>[a-z0-9_]+))?/(?P<name>[^/]+\.h)")
_BELOW_ASM = re.compile(r"(?:.*/)?asm/(?P<arch>\w+)/(?P<name>[^/]+\.h)")
_ARCH = re.compile(r"^(?:asm|arch)-")  # in front of an arch where it names a folder
_MOST = 4 << 20  # bytes of a header that is looked at; the biggest that Linux 7.2 exports has 300 KB
_WORDS = re.compile(r"[-_.]")


class Vendored(Struct, frozen=True):
    """A header as the index has it: its path from the project's folder, and its bytes."""

    path: str
    data: bytes


class MatchedHeader(Struct, frozen=True):
    """A header with what it is like, best first: installed before raw, and newer kernels before older ones. ``unmade``
    says why the configuration cannot make it of the last kernel, "" where it can or has no edits for it.
    """

    header: Vendored
    likenesses: tuple[Likeness, ...]
    unmade: str = ""

    @property
    def best(self) -> Likeness:
        """What it is most like."""
        return self.likenesses[0]

    def of_kernel(self, kernel: int) -> Likeness | None:
        """What it is most like in one kernel, None where that has no such header."""
        return next((each for each in self.likenesses if each.kernel == kernel), None)

    def other_kernels(self, kernel: int) -> list[int]:
        """The kernels that it is one of, the newest first; none where it is one of ``kernel``. What that has no more is
        of none: no kernel to come would bring it.
        """
        alike = {each.kernel for each in self.likenesses if each.apart == 0}
        known = self.of_kernel(kernel) is not None
        return [] if kernel in alike else sorted((each for each in alike if known or each > kernel), reverse=True)

    @property
    def exact(self) -> bool:
        """Whether it is a kernel's, byte for byte."""
        return self.best.exact

    @property
    def reworked(self) -> bool:
        """Whether it is a kernel's in another form than the installed one: raw, or cleaned of whitespace."""
        return self.best.apart == 0 and (not self.best.is_installed or self.best.spaces)

    @property
    def akin(self) -> bool:
        """Whether it is a kernel's header at all, and not another of that name."""
        return self.best.akin


class Comparison(Struct):
    """What the headers of one repository are, by kernel after kernel. ``kernels`` are their titles, in that order. A
    ``config`` says what becomes of some: as its edits make it is one more form of a header.
    """

    git: Git
    prefix: str
    config: Config | None = None
    kernels: list[str] = field(default_factory=list)
    _paths: dict[str, str] = field(default_factory=dict)
    _data: dict[str, bytes | None] = field(default_factory=dict)
    _found: dict[str, list[Likeness]] = field(default_factory=dict)
    _unmade: dict[str, str] = field(default_factory=dict)  # why, by path: of the last kernel
    _named: set[str] = field(default_factory=set)  # the paths that end in an exported name
    _texts: list[LicenceText] = field(default_factory=list)

    def __post_init__(self) -> None:
        files = dict(_tracked(self.git, self.prefix))
        self._paths = {path: oid for path, oid in files.items() if path.endswith(".h")}
        self._texts = [compared_text(p, self.git.blob(oid)) for p, oid in files.items() if p not in self._paths]

    def kernel(self, tree: KernelTree) -> None:
        """Compares every header that may be this kernel's with it. Newer kernels are to come later."""
        number = len(self.kernels)
        self.kernels.append(tree.title)
        exported = ExportedNames(tree)
        configured = _Configured(self.config, self._paths, exported) if self.config else None
        for path in self._paths:
            name, arches = exported.named(path)
            # in asm/arm64/ may lie what arm64's own header includes of asm-generic/, in its place
            called = () if name and not _BELOW_ASM.fullmatch(path) else exported.called(path)
            names = [*([(name, arches)] if name else ()), *called]
            known = configured is not None and configured.has(path)
            data = self._read(path) if names or known else None
            if data is None:
                continue
            if name or known:
                self._named.add(path)
            found = self._found.setdefault(path, [])
            for each, those in names:
                found += likenesses(data, number, each, ((arch, exported.headers(arch)) for arch in those))
            if configured is not None:
                found += configured.likenesses(path, data, number)
        self._unmade = configured.unmade if configured is not None else {}
        self._texts = [replace(t, kernels=(*t.kernels, number)) if is_of(t, tree) else t for t in self._texts]

    def licences(self) -> list[LicenceText]:
        """The texts that lie beside headers as a kernel's licences do."""
        return beside(self._texts, (each.header.path for each in self.compared() if each.akin))

    def _read(self, path: str) -> bytes | None:
        if path not in self._data:
            data = self.git.blob(self._paths[path])
            self._data[path] = data if len(data) <= _MOST else None
        return self._data[path]

    def compared(self) -> list[MatchedHeader]:
        """The headers that a kernel has under that name, by path."""
        result = []
        for path, found in sorted(self._found.items()):
            data = self._data[path]
            if found and data is not None:
                best = sorted(
                    found,
                    key=lambda each: (not each.akin, each.apart, each.spaces, not each.is_installed, -each.kernel),
                )
                if path in self._named:  # another name was looked for where an older kernel has not that header
                    best.sort(key=lambda each: each.name.rpartition("/")[2] != path.rpartition("/")[2])
                if path in self._named or best[0].is_told_by(data):
                    own = (each for each in best if each.name == best[0].name)
                    result.append(MatchedHeader(Vendored(path, data), tuple(own), self._unmade.get(path, "")))
        return result


def _tracked(git: Git, prefix: str) -> Iterator[tuple[str, str]]:
    """The headers below the project's folder, and what may be a licence, each with the blob that the index has."""
    for path, entry in tracked(git, prefix):
        own = path[len(prefix) :]
        if not path.startswith(prefix) or entry.kind != "file":
            continue
        if own.endswith(".h") or ("/" in own and may_be_licence(own)):
            yield own, entry.oid


class ExportedNames:
    """What one kernel exports, for each of its arches, as far as it is asked for, and which paths could be that."""

    def __init__(self, tree: KernelTree) -> None:
        self._tree = tree
        self._arches = tree.arches() or ("",)  # installed headers of one arch do not say which
        self._known: dict[str, KernelHeaders] = {}
        self._any: dict[str, str] | None = None
        self._last: dict[str, list[tuple[str, Sequence[str]]]] | None = None

    def headers(self, arch: str) -> KernelHeaders:
        """The headers of one kernel arch."""
        if arch not in self._known:
            self._known[arch] = KernelHeaders(self._tree, arch or "x86")
        return self._known[arch]

    def is_copy(self, path: str, data: bytes) -> bool:
        """Whether a header is one of this kernel's by its path, or by its last name and its text."""
        found = (
            each
            for name, arches in self.called(path)
            for each in likenesses(data, 0, name, ((arch, self.headers(arch)) for arch in arches))
        )
        return bool(self.named(path)[0]) or any(each.is_told_by(data) for each in found)

    def knows(self, arch: str, name: str) -> bool:
        """Whether the kernel exports a header for a kernel arch."""
        return (arch in self._arches or self._arches == ("",)) and name in self.headers(arch).exported

    def named(self, path: str) -> tuple[str, Sequence[str]]:
        """The exported header that a path may be ("" for none), and the arches whose it may be."""
        match = _ASM.fullmatch(path)
        if match and match["arch"] != "generic":
            name = f"asm/{match['name']}"
            arch = self._arch(match["arch"], match["before"] or "")
            arches = [each for each in self._among(arch) if name in self.headers(each).exported]
            return (name, arches) if arches else ("", ())
        if (below := _BELOW_ASM.fullmatch(path)) and (arch := self._known_arch(below["arch"])):
            name = f"asm/{below['name']}"
            if arches := [each for each in self._among(arch) if name in self.headers(each).exported]:
                return name, arches
        parts = path.split("/")
        for start in range(len(parts) - 1):
            name = "/".join(parts[start:])
            if (owner := self._shared().get(name)) is not None:
                return name, [owner]
        return "", ()

    def called(self, path: str) -> list[tuple[str, Sequence[str]]]:
        """The exported headers of no arch with the last name that a path has, or has but for words in front or behind;
        each with an arch that exports it.
        """
        if (match := _ASM.fullmatch(path)) and match["arch"] != "generic":
            return []
        known, last = self._called(), path.rpartition("/")[2]
        return known.get(last) or [each for name in _without_words(last) for each in known.get(name, ())]

    def _called(self) -> Mapping[str, list[tuple[str, Sequence[str]]]]:
        if self._last is None:
            self._last = {}
            for name, owner in self._shared().items():
                self._last.setdefault(name.rpartition("/")[2], []).append((name, [owner]))
        return self._last

    def _among(self, arch: str | None) -> Sequence[str]:
        if self._arches == ("",) or arch is None:
            return self._arches
        return [arch] if arch in self._arches else []

    def _arch(self, spelled: str | None, before: str) -> str | None:
        """The kernel arch that a path names, the last one that it does; None where it names none."""
        words = [spelled] if spelled else reversed(before.split("/"))
        return next((arch for word in words if (arch := self._known_arch(_ARCH.sub("", word)))), spelled)

    def _known_arch(self, word: str) -> str | None:
        """The kernel arch that a word means; None where it means none."""
        if word in self._arches or is_former_arch(word):
            return word
        target = TARGETS.get(canonical(word))
        return None if target is None else target.kernel_arch

    def _shared(self) -> Mapping[str, str]:
        """Every exported header that is of no arch, with an arch that exports it."""
        if self._any is None:
            self._any = {}
            for arch in self._arches:
                for name in self.headers(arch).exported.headers():
                    if not name.startswith("asm/"):
                        self._any.setdefault(name, arch)
        return self._any


class _Configured:
    """The headers of one kernel that a configuration changes, as it makes them."""

    def __init__(self, config: Config, paths: Iterable[str], exported: ExportedNames) -> None:
        patches: dict[str, bytes] = {}
        self._absent: dict[str, str] = {}  # patches that are still to be written, with what is to be said of each
        for edit in config.edits.values():
            try:
                patches |= {edit.patch: patch_text(config, edit)} if edit.patch else {}
            except ConfigError as error:
                self._absent[edit.patch] = error.message
        self._forms, self._exported = Forms(config, patches), exported
        self.unmade: dict[str, str] = {}
        self._laid: dict[str, list[tuple[str, str, Spot]]] = {}
        for arch in kernel_arches(config.arches):
            for path, (name, spot) in laid_headers(config, paths, arch).items():
                if spot.place and spot.place.edits and exported.knows(arch, name):
                    self._laid.setdefault(path, []).append((arch, name, spot))

    def has(self, path: str) -> bool:
        """Whether the kernel has a header for a path."""
        return path in self._laid

    def likenesses(self, path: str, data: bytes, number: int) -> Iterator[Likeness]:
        """What the header at a path is like, as it is configured."""
        for arch, name, spot in self._laid.get(path, ()):
            try:
                made, _ = self._forms.made(self._exported.headers(arch), name, spot)
            except (HeaderError, KernelError) as error:
                self.unmade[path] = self._absent.get(error.location, error.message)
                continue
            yield likeness(data, made, number, arch, name, CONFIGURED)
            if not name.startswith("asm/"):
                return


def _without_words(name: str) -> Iterator[str]:
    """What is left of a header's last name without words at its end, at its beginning or between."""
    stem = name.removesuffix(".h")
    cuts = list(_WORDS.finditer(stem))
    for cut in cuts:
        yield from (f"{part}.h" for part in (stem[: cut.start()], stem[cut.end() :]) if part)
    yield from (f"{stem[: first.start()]}{stem[last.start() :]}.h" for first, last in combinations(cuts, 2))

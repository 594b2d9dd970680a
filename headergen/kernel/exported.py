"""Which headers a kernel exports for an arch, and where each comes from: what ``make headers_install`` would install.

Since 4.12 every header below the ``uapi`` directories is exported, but for a few that ``Kbuild`` files take out; before
that, ``Kbuild`` lists named each one (``headergen.kernel.lists``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from types import MappingProxyType

from msgspec import Struct, field

from headergen.diagnostics import KernelError
from headergen.kernel.generated import lists_made, syscall_header, version_header
from headergen.kernel.makefile import Makefile
from headergen.kernel.sources import Source
from headergen.model.paths import KERNEL_NAME, UAPI

GENERATED = "generated"
_NAME = re.compile(rf"{KERNEL_NAME}(?:/{KERNEL_NAME})*\.h", re.ASCII)


class Exports(Struct, frozen=True):
    """The headers that one kernel exports for one kernel arch, by the name that they are included by.

    ``sanitized`` says that they come from an installed directory and are not to be sanitized again.
    ``listed`` says that the kernel is one before 4.12, which named each header in a list. ``left_out`` are those that
    make would fail at, with the reason: nothing can be installed, and all others can be read and imported.
    """

    arch: str
    source: Source
    paths: Mapping[str, str]
    makers: Mapping[str, Callable[[], bytes]] = field(default_factory=dict)
    sanitized: bool = False
    listed: bool = False
    left_out: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        arch: str,
        source: Source,
        paths: Mapping[str, str],
        makers: Mapping[str, Callable[[], bytes]] = MappingProxyType({}),
        missing: Iterable[str] = (),
        **kind: bool,
    ) -> Exports:
        """The headers with a name that one can have: it is written to, one day. ``missing`` are listed, and nowhere."""
        odd = {name for name in (*paths, *makers) if not _NAME.fullmatch(name)}
        reasons = dict.fromkeys(sorted(odd), "that names no header")
        reasons |= dict.fromkeys(missing, "the kernel's list has it, and the tree has not")
        return cls(
            arch,
            source,
            {name: path for name, path in paths.items() if name not in odd},
            {name: maker for name, maker in makers.items() if name not in odd},
            left_out=reasons,
            **kind,
        )

    def require_all(self) -> None:
        """``KernelError`` where make would fail at a header that is left out."""
        for name, reason in self.left_out.items():
            raise KernelError(
                f"{name[:200]!r} cannot be installed for {self.arch}: {reason}",
                help="see that the kernel tree is what it claims to be, and that nothing of yours lies in it",
            )

    def headers(self) -> Mapping[str, str]:
        """Each header with the path of its source in the tree, or ``generated``; sorted by name."""
        return {name: self.paths.get(name, GENERATED) for name in sorted({*self.paths, *self.makers})}

    def __contains__(self, name: str) -> bool:
        return name in self.paths or name in self.makers

    def origin(self, name: str) -> str:
        """The path of the header's source in the tree; for a generated one, where the build would put it."""
        if name in self.paths:
            return self.paths[name]
        base = f"arch/{self.arch}/include/generated/uapi" if name.startswith("asm/") else "include/generated/uapi"
        return f"{base}/{name}"

    def raw(self, name: str) -> bytes:
        """The header's bytes before sanitizing; ``KernelError`` if it is not exported."""
        if name in self.paths:
            data = self.source.read(self.paths[name])
            if data is not None:
                return data
            raise KernelError(f"{self.paths[name]} is no file", help="see whether it is a link that leads nowhere")
        if name in self.makers:
            return self.makers[name]()
        raise KernelError(
            f"{name} is not exported for {self.arch}", help="see which headers the kernel has for that arch"
        )


def below_uapi(source: Source, arch: str) -> dict[str, str]:
    """The path of each header for programs that lies in the tree, by its name; an arch's own before the others."""
    paths: dict[str, str] = {}
    for base in (UAPI, f"arch/{arch}/{UAPI}"):
        start = len(base) + 1
        for path in source.names(base):
            name = path[start:]
            if "/" in name and name.endswith(".h"):
                paths[name] = path
    return paths


def exports(source: Source, arch: str) -> Exports:
    """What a tree of 4.12 or later exports for ``arch``; the caller has seen to it that there is such an arch."""
    paths = below_uapi(source, arch)
    makers = _generated(source, arch)
    for name in set(makers) & set(paths):
        del makers[name]
    for name in _not_exported(source, arch, makers):
        paths.pop(name, None)
        makers.pop(name, None)
    return Exports.of(arch, source, paths, makers)


def _generated(source: Source, arch: str) -> dict[str, Callable[[], bytes]]:
    directory = f"arch/{arch}/{UAPI}/asm"
    lists = Makefile(source.read, source.exists, {"SRCARCH": arch, "ARCH": arch})
    lists.load(f"{directory}/Kbuild")
    lists.load(f"{UAPI}/asm-generic/Kbuild")
    generic = lists.words("generic-y")
    made = (*lists.words("generated-y"), *lists.words("genhdr-y"))
    if b"old-kbuild-file" in (source.read("scripts/Makefile.headersinst") or b""):
        # until 5.0 the kernel's own list counted too, as far as asm-generic has such a header for programs
        lists.load(f"arch/{arch}/include/asm/Kbuild")
        here = [name for name in lists.words("generic-y") if source.exists(f"{UAPI}/asm-generic/{name}")]
        generic = tuple(name for name in here if not source.exists(f"{directory}/{name}"))
    mandatory = [
        name for name in lists.words("mandatory-y") if name not in made and not source.exists(f"{directory}/{name}")
    ]
    makers: dict[str, Callable[[], bytes]] = {"linux/version.h": partial(version_h, source)}
    for name in (*generic, *mandatory):
        makers[f"asm/{name}"] = partial(wrapper, name)
    own = lists_made(source, arch)
    if own is not None:  # what a list names and no makefile makes is not there, and what one makes is installed
        made = (*(name for name in made if name in own or not name.startswith("unistd")), *own)
    for name in (*made, *lists.words("syscall-y")):
        makers[f"asm/{name}"] = cache(partial(syscall_header, source, arch, name))
    return {name: maker for name, maker in makers.items() if name.endswith(".h")}


def _not_exported(source: Source, arch: str, makers: Mapping[str, object]) -> set[str]:
    """The headers that ``Kbuild`` files take out, by name."""
    built = f"arch/{arch}/include/generated/uapi/"

    def exists(path: str) -> bool:
        return path.removeprefix(built) in makers if path.startswith(built) else source.exists(path)

    removed: set[str] = set()
    for base in (UAPI, f"arch/{arch}/{UAPI}"):
        for below in ("", *source.directories(base)):
            lists = Makefile(source.read, exists, {"SRCARCH": arch, "ARCH": arch})
            if lists.load(f"{base}/{below}/Kbuild".replace("//", "/")):
                removed.update(f"{below}/{name}".lstrip("/") for name in lists.words("no-export-headers"))
    return removed


def wrapper(name: str) -> bytes:
    """The header that stands for asm-generic's of the same name."""
    return f"#include <asm-generic/{name}>\n".encode()


def version_h(source: Source) -> bytes:
    """``linux/version.h`` of the tree."""
    return version_header(source.read("Makefile") or b"")

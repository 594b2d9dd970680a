"""Which headers a kernel exports for an arch, and where each comes from: what ``make headers_install`` would install.

Since 4.12 every header below the ``uapi`` directories is exported, but for a few that ``Kbuild`` files take out; before
that, ``Kbuild`` lists named each one (``headergen.kernel.lists``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from headergen.diagnostics import KernelError
from headergen.kernel.generated import syscall_header, version_header
from headergen.kernel.makefile import Makefile
from headergen.kernel.sources import Source

GENERATED = "generated"


@dataclass(frozen=True)
class Exports:
    """The headers that one kernel exports for one kernel arch, by the name that they are included by.

    ``sanitized`` says that they come from an installed directory and are not to be sanitized again.
    """

    arch: str
    source: Source
    paths: Mapping[str, str]
    makers: Mapping[str, Callable[[], bytes]] = field(default_factory=dict)
    sanitized: bool = False

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
        elif name in self.makers:
            return self.makers[name]()
        raise KernelError(
            f"{name} is not exported for {self.arch}", help="see which headers the kernel has for that arch"
        )


def exports(source: Source, arch: str) -> Exports:
    """What a tree of 4.12 or later exports for ``arch``; the caller has seen to it that there is such an arch."""
    paths: dict[str, str] = {}
    makers = _generated(source, arch)
    for base in ("include/uapi", f"arch/{arch}/include/uapi"):
        start = len(base) + 1
        for path in source.names(base):
            name = path[start:]
            if "/" in name and name.endswith(".h"):
                paths[name] = path
    for name in set(makers) & set(paths):
        del makers[name]
    for name in _not_exported(source, arch, makers):
        paths.pop(name, None)
        makers.pop(name, None)
    return Exports(arch, source, paths, makers)


def _generated(source: Source, arch: str) -> dict[str, Callable[[], bytes]]:
    directory = f"arch/{arch}/include/uapi/asm"
    lists = Makefile(source.read, source.exists, {"SRCARCH": arch, "ARCH": arch})
    lists.load(f"{directory}/Kbuild")
    lists.load("include/uapi/asm-generic/Kbuild")
    made = (*lists.words("generated-y"), *lists.words("genhdr-y"))
    mandatory = [
        name for name in lists.words("mandatory-y") if name not in made and not source.exists(f"{directory}/{name}")
    ]
    makers: dict[str, Callable[[], bytes]] = {"linux/version.h": partial(_version_header, source)}
    for name in (*lists.words("generic-y"), *mandatory):
        makers[f"asm/{name}"] = partial(_wrapper, name)
    for name in (*made, *lists.words("syscall-y")):
        makers[f"asm/{name}"] = partial(syscall_header, source, arch, name)
    return {name: maker for name, maker in makers.items() if name.endswith(".h")}


def _not_exported(source: Source, arch: str, makers: Mapping[str, object]) -> set[str]:
    """The headers that ``Kbuild`` files take out, by name."""
    built = f"arch/{arch}/include/generated/uapi/"

    def exists(path: str) -> bool:
        return path.removeprefix(built) in makers if path.startswith(built) else source.exists(path)

    removed: set[str] = set()
    for base in ("include/uapi", f"arch/{arch}/include/uapi"):
        for below in ("", *source.directories(base)):
            lists = Makefile(source.read, exists, {"SRCARCH": arch, "ARCH": arch})
            if lists.load(f"{base}/{below}/Kbuild".replace("//", "/")):
                removed.update(f"{below}/{name}".lstrip("/") for name in lists.words("no-export-headers"))
    return removed


def _wrapper(name: str) -> bytes:
    return f"#include <asm-generic/{name}>\n".encode()


def _version_header(source: Source) -> bytes:
    return version_header(source.read("Makefile") or b"")

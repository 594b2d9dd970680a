"""The exported headers that a kernel's build generates: ``linux/version.h`` and the lists of system call numbers.

What the lists are made from, and how, is read from the tree's own makefiles and scripts, as text.
"""

from __future__ import annotations

import re

from headergen.diagnostics import KernelError
from headergen.kernel.asked import asked, made, unknown
from headergen.kernel.identity import numbers
from headergen.kernel.sources import Source
from headergen.kernel.syscallhdr import count_header, read_script, s390_header

_ASM_HEADERS = "scripts/Makefile.asm-headers"
# where the makefile of an arch's own lists lies, and where it lay before
_DIRECTORIES = {"arm": ("tools",), "x86": ("entry/syscalls", "syscalls")}
_COMMON = ("kernel/syscalls",)
_VERSION = re.compile(rb"^define filechk_version\.h\n(.*?)^endef", re.M | re.S)
_DEFINE = re.compile(rb"#define[ \t]+(\w+)(.*)")
_VERSION_MACROS = {
    b"LINUX_VERSION_CODE": rb" \$\(shell.*",
    b"KERNEL_VERSION": rb"\(a,b,c\) \(\(\(a\) << 16\) \+ \(\(b\) << 8\) \+(?: \(c\)\)'.*|[ \t]*\\)",
    **{
        b"LINUX_VERSION_" + part: rb" \$\(" + of + rb"\);?[ \t]*\\?"
        for part, of in ((b"MAJOR", b"VERSION"), (b"PATCHLEVEL", b"PATCHLEVEL"), (b"SUBLEVEL", b"SUBLEVEL"))
    },
}


def version_header(makefile: bytes) -> bytes:
    """``linux/version.h`` as a kernel with this top makefile generates it."""
    _check_version(makefile)
    version, patchlevel, sublevel = numbers(makefile) or (0, 0, 0)
    clamped = min(sublevel, 255) if b"-gt 255" in makefile else sublevel
    macro = "(((a) << 16) + ((b) << 8) + ((c) > 255 ? 255 : (c)))"
    if b"(c) > 255" not in makefile:
        macro = "(((a) << 16) + ((b) << 8) + (c))"
    lines = [
        f"#define LINUX_VERSION_CODE {version * 65536 + patchlevel * 256 + clamped}",
        f"#define KERNEL_VERSION(a,b,c) {macro}",
    ]
    if b"LINUX_VERSION_MAJOR" in makefile:
        lines += [
            f"#define LINUX_VERSION_MAJOR {version}",
            f"#define LINUX_VERSION_PATCHLEVEL {patchlevel}",
            f"#define LINUX_VERSION_SUBLEVEL {sublevel}",
        ]
    return "".join(f"{line}\n" for line in lines).encode("ascii")


def _check_version(makefile: bytes) -> None:
    """``KernelError`` where the makefile's text for ``linux/version.h`` defines what is not known."""
    if (block := _VERSION.search(makefile)) is None:
        return
    for define in _DEFINE.finditer(makefile, block.start(1), block.end(1)):
        form = _VERSION_MACROS.get(define[1])
        if form is None or not re.fullmatch(form, define[2]):
            line = makefile.count(b"\n", 0, define.start()) + 1
            raise unknown("Makefile", line, define[0].decode("utf-8", "replace"))


def syscall_header(source: Source, arch: str, name: str) -> bytes:
    """``asm/NAME``, a list of system call numbers; ``KernelError`` if headergen does not know how it is made."""
    found = None
    if (own := _own_makefile(source, arch)) is not None:
        found = asked(source, own, name, {"src": own.rpartition("/")[0], "ARCH": arch, "SRCARCH": arch})
    if found is None and source.exists(_ASM_HEADERS):
        _check_asked(source, arch, name)
        found = asked(source, _ASM_HEADERS, name, {"ARCH": arch, "SRCARCH": arch, "obj": "OBJ"})
    if found is None:
        raise KernelError(
            f"how asm/{name} is generated for {arch} is not known",
            help="report it with the kernel's version; other headers of this arch can be imported",
        )
    table, script = source.read(found.table), source.read(found.script)
    if table is None or script is None:
        raise KernelError(
            f"{found.table if table is None else found.script} is missing, from which asm/{name} is made for {arch}",
            help="give a whole kernel source tree",
        )
    rows, script = _rows(table, found.abis), script.replace(b"\r\n", b"\n")
    if found.script.endswith("/syscalltbl"):
        return s390_header(script, found.script, name, rows)
    if found.prefix:
        return count_header(script, found, name, rows)
    printed = read_script(script, found.script)
    return printed.header(name, rows, found.offset, emit_number=found.emit_number)


def _check_asked(source: Source, arch: str, name: str) -> None:
    """``KernelError`` in a part of a kernel, where nobody can tell which system calls an arch has alone: the file that
    says so may be missing in a whole tree, and is most often there.
    """
    says = f"arch/{arch}/kernel/Makefile.syscalls"
    if not source.exists(says) and not source.exists(f"arch/{arch}/kernel/Makefile"):
        raise KernelError(
            f"{says} is missing, which says what asm/{name} has for {arch} alone",
            help="give a whole kernel source tree",
        )


def lists_made(source: Source, arch: str) -> tuple[str, ...] | None:
    """The lists that the arch's own makefile makes; None where it does not say. A ``Kbuild`` may name others."""
    own = _own_makefile(source, arch)
    return made(source, own) if own is not None else None


def _own_makefile(source: Source, arch: str) -> str | None:
    paths = (f"arch/{arch}/{place}/Makefile" for place in _DIRECTORIES.get(arch, _COMMON))
    return next((path for path in paths if source.exists(path)), None)


def _rows(table: bytes, abis: str) -> list[tuple[str, str]]:
    """Number and name of each system call of those ABIs, in the table's order.

    An ABI is matched by how it begins, as the kernel's scripts do.
    """
    wanted = "|".join(map(re.escape, abis.split(","))) if abis else ""
    row = re.compile(rf"([0-9A-Fa-fXx]+)[ \t]+(?={wanted})\S+[ \t]+(\w+)", re.ASCII)
    return [(m[1], m[2]) for m in map(row.match, table.decode("utf-8", "replace").split("\n")) if m]

"""The exported headers that a kernel's build generates: ``linux/version.h`` and the lists of system call numbers.

How each arch asks for its lists is a table here: which file of system calls, which ABIs of it, and what the numbers
are added to. What differs between versions is read from the tree's own makefiles, as text.
"""

from __future__ import annotations

import re

from msgspec import Struct

from headergen.diagnostics import KernelError
from headergen.kernel.identity import numbers
from headergen.kernel.makefile import Makefile
from headergen.kernel.sources import Source
from headergen.kernel.syscallhdr import read_script, value

_SHARED_SCRIPT, _OWN_SCRIPT = "scripts/syscallhdr.sh", "syscallhdr.sh"
_ASM_HEADERS = ("scripts/Makefile.asm-headers", "scripts/Makefile.asm-generic")


class _List(Struct, frozen=True):
    """One list: ``name`` of the header, ``table`` of system calls, ``abis`` of it ("" for all) and ``offset``."""

    name: str
    table: str
    abis: str = ""
    offset: str = ""


_OWN_LISTS: dict[str, tuple[_List, ...]] = {
    arch: tuple(_List(name, f"arch/{arch}/{table}", abis, offset) for name, table, abis, offset in lists)
    for arch, lists in {
        "arm": [
            ("unistd-common.h", "tools/syscall.tbl", "common", "__NR_SYSCALL_BASE"),
            ("unistd-eabi.h", "tools/syscall.tbl", "common,eabi", "__NR_SYSCALL_BASE"),
            ("unistd-oabi.h", "tools/syscall.tbl", "common,oabi", "__NR_SYSCALL_BASE"),
        ],
        "x86": [
            ("unistd_32.h", "entry/syscalls/syscall_32.tbl", "i386", ""),
            ("unistd_64.h", "entry/syscalls/syscall_64.tbl", "common,64", ""),
            ("unistd_x32.h", "entry/syscalls/syscall_64.tbl", "common,x32", "__X32_SYSCALL_BIT"),
        ],
        "mips": [
            ("unistd_n32.h", "kernel/syscalls/syscall_n32.tbl", "", "__NR_Linux"),
            ("unistd_n64.h", "kernel/syscalls/syscall_n64.tbl", "", "__NR_Linux"),
            ("unistd_o32.h", "kernel/syscalls/syscall_o32.tbl", "", "__NR_Linux"),
        ],
        "powerpc": [
            ("unistd_32.h", "kernel/syscalls/syscall.tbl", "common,nospu,32", ""),
            ("unistd_64.h", "kernel/syscalls/syscall.tbl", "common,nospu,64", ""),
        ],
        "s390": [
            ("unistd_32.h", "kernel/syscalls/syscall.tbl", "common,32", ""),
            ("unistd_64.h", "kernel/syscalls/syscall.tbl", "common,64", ""),
        ],
        "parisc": [
            ("unistd_32.h", "kernel/syscalls/syscall.tbl", "common,32", ""),
            ("unistd_64.h", "kernel/syscalls/syscall.tbl", "common,64", ""),
        ],
        "sparc": [
            ("unistd_32.h", "kernel/syscalls/syscall.tbl", "common,32", ""),
            ("unistd_64.h", "kernel/syscalls/syscall.tbl", "common,64", ""),
        ],
        "ia64": [("unistd_64.h", "kernel/syscalls/syscall.tbl", "", "__NR_Linux")],
        **{
            arch: [("unistd_32.h", "kernel/syscalls/syscall.tbl", "", "")]
            for arch in ("alpha", "m68k", "microblaze", "sh", "xtensa")
        },
    }.items()
}
_LISTING = re.compile(rb"^[ \t]*uapi(?:syshdr|-hdrs)-y[ \t]*[:+]?=", re.M)
# where a table was before it moved: x86's lay one directory up until 4.2
_OLDER_PLACES = {"entry/syscalls/": "syscalls/"}


def version_header(makefile: bytes) -> bytes:
    """``linux/version.h`` as a kernel with this top makefile generates it."""
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


def syscall_header(source: Source, arch: str, name: str) -> bytes:
    """``asm/NAME``, a list of system call numbers; ``KernelError`` if headergen does not know how it is made."""
    for own in _OWN_LISTS.get(arch, ()):
        if own.name == name and (table := _own_table(source, own)) is not None:
            return _own_header(source, arch, own, table)
    if (match := re.fullmatch(r"unistd_(\w+)\.h", name)) and source.exists(_ASM_HEADERS[0]):
        return _shared_header(source, arch, name, match[1])
    raise KernelError(
        f"how asm/{name} is generated for {arch} is not known",
        help="report it with the kernel's version; other headers of this arch can be imported",
    )


def is_made(source: Source, arch: str, name: str) -> bool:
    """Whether the arch's own makefile makes ``asm/NAME``: a list may name a header that is made no longer."""
    for own in _OWN_LISTS.get(arch, ()):
        if own.name == name:
            makefile = source.read(f"{_directory(source, own)}/Makefile") or b""
            return not _LISTING.search(makefile) or name.encode() in makefile
    return True


def _directory(source: Source, own: _List) -> str:
    directory = own.table.rpartition("/")[0]
    if not source.exists(f"{directory}/Makefile"):
        for new, old in _OLDER_PLACES.items():
            directory = f"{directory}/".replace(new, old).rstrip("/")
    return directory


def _own_table(source: Source, own: _List) -> bytes | None:
    table = source.read(own.table)
    for new, old in _OLDER_PLACES.items():
        table = source.read(own.table.replace(new, old)) if table is None else table
    return table


def _own_header(source: Source, arch: str, own: _List, table: bytes) -> bytes:
    directory = _directory(source, own)
    makefile = source.read(f"{directory}/Makefile") or b""
    # while arm had a list of what its ABIs share, theirs left that out
    rows = _rows(table, own.abis.removeprefix("common,") if b"unistd-common" in makefile else own.abis)
    shared = _SHARED_SCRIPT.encode() in makefile
    if arch == "s390" and not shared:
        return _s390_header(own.name, rows)
    path = _SHARED_SCRIPT if shared else f"{directory}/{_OWN_SCRIPT}"
    script = source.read(path)
    if script is None and not shared:
        raise KernelError(
            f"{path} is missing, by which asm/{own.name} is made for {arch}", help="give a whole kernel source tree"
        )
    return read_script(script, path).header(own.name, rows, own.offset, emit_number=b"--emit-nr" in makefile)


def _shared_header(source: Source, arch: str, name: str, flavour: str) -> bytes:
    """By the rule for all arches (``syscall-y``), whose parameters an arch may override."""
    script = source.read(_ASM_HEADERS[0]) or b""
    settings = Makefile(
        source.read,
        source.exists,
        {
            "syscall_abis_32": "common,32",
            "syscall_abis_64": "common,64",
            "syscalltbl": "scripts/syscall.tbl",
            "syshdr-args": "--emit-nr" if b"--emit-nr" in script else "",
        },
    )
    settings.load(f"arch/{arch}/kernel/Makefile.syscalls")
    path = settings.text("syscalltbl").replace("%", flavour).strip().lstrip("/")
    if (table := source.read(path)) is None:
        raise KernelError(
            f"{path or 'scripts/syscall.tbl'} is missing, from which asm/{name} is made for {arch}",
            help="give a whole kernel source tree",
        )
    arguments = (settings.text(f"syshdr-args-{flavour}") or settings.text("syshdr-args")).split()
    offset = arguments[arguments.index("--offset") + 1] if "--offset" in arguments[:-1] else ""
    abis = ",".join(settings.text(f"syscall_abis_{flavour}").split())
    printed = read_script(source.read(_SHARED_SCRIPT), _SHARED_SCRIPT)
    return printed.header(name, _rows(table, abis), offset, emit_number="--emit-nr" in arguments)


def _s390_header(name: str, rows: list[tuple[str, str]]) -> bytes:
    guard = "__UAPI_ASM_S390_".replace("__", "_") + _guard(name)
    body = [f"#define __NR_{call} {value(number)}" for number, call in _by_number(rows)]
    return _lines(
        [
            "/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */",
            *[f"#ifndef {guard}", f"#define {guard}", ""],
            *[*body, "", f"#endif /* {guard} */"],
        ]
    )


def _rows(table: bytes, abis: str) -> list[tuple[str, str]]:
    """Number and name of each system call of those ABIs, in the table's order.

    An ABI is matched by how it begins, as the kernel's scripts do.
    """
    wanted = "|".join(map(re.escape, abis.split(","))) if abis else ""
    row = re.compile(rf"([0-9A-Fa-fXx]+)[ \t]+(?={wanted})\S+[ \t]+(\w+)", re.ASCII)
    return [(m[1], m[2]) for m in map(row.match, table.decode("utf-8", "replace").split("\n")) if m]


def _by_number(rows: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return sorted(rows, key=lambda row: value(row[0]))


def _guard(name: str) -> str:
    return re.sub(r"[^A-Z0-9_]", "_", name.upper()).replace("__", "_")


def _lines(lines: list[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode("utf-8")

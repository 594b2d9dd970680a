"""Reads what a kernel's ``syscallhdr.sh`` prints, as text, and prints the same: one header of system call numbers.

Each arch had a script of its own until 5.13; now most share one. They differ in the guard, the order, the space before
the number and the kernel's own part at the end. Every line that a script prints is read from it. One that is not known
is a failure that shows it.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence

from msgspec import Struct

from headergen.diagnostics import KernelError

_EMISSION = re.compile(r"\s*(?:echo|printf)\b(.*)")
_ROWS = re.compile(r'\s*grep -E "\^\[0-9A-Fa-fXx\]\+\[\[:space:\]\]\+\$\{?(?:my_)?abis\}?" "\$\w+" \|(.*)')
_GUARD = re.compile(r"guard=([A-Z0-9_]+)_[`$]")
_NAMES = (
    (r"\$\{?(?:file)?guard\}?", "GUARD"),
    (r"\$\{prefix\}|\$prefix", ""),
    (r"\$\{name\}|\$name", "NAME"),
    (r"\$\{offset\}|\$offset", "OFFSET"),
    (r"\$\{nr\}|\$nr\b", "NR"),
    (r"\$\(\(\$max \+ 1\)\)|\$\{(?:max|nxt)\}|\$(?:max|nxt)\b", "COUNT"),
)
_ROW = re.compile(r"#define __NR_NAME[ \t](?:NR|\(OFFSET \+ NR\))")
_LINE = re.compile(
    r"#ifndef GUARD|#define GUARD(?: 1)?||#ifdef __KERNEL__|#define __NR_syscall(?:s|_max)[ \t]COUNT|#endif"
    r"|#endif /\* GUARD \*/"
)
# what scripts/syscallhdr.sh has printed since it was added, for a tree that lacks it
_SHARED = ("#ifndef GUARD", "#define GUARD", "", "#define __NR_NAME NR", "", "#endif /* GUARD */")


class Printed(Struct, frozen=True):
    """What a script prints, in order; ``optional`` are the positions of the lines that ``--emit-nr`` adds."""

    guard: str
    lines: tuple[str, ...]
    optional: frozenset[int] = frozenset()
    by_number: bool = False

    def header(self, name: str, rows: Sequence[tuple[str, str]], offset: str, *, emit_number: bool) -> bytes:
        """The header called ``name``, with these numbers and names of system calls."""
        plain = re.sub(r"[^A-Z0-9_]", "_", name.upper())
        guard = (
            f"{self.guard}_{plain}".replace("__", "_") if not self.guard.startswith("__") else f"{self.guard}_{plain}"
        )
        ordered = sorted(rows, key=lambda row: value(row[0])) if self.by_number else rows
        count = str(value(ordered[-1][0]) + 1 if ordered else 1)
        printed: list[str] = []
        for at, line in enumerate(self.lines):
            if at in self.optional and not emit_number:
                continue
            if _ROW.fullmatch(line):
                space = line[len("#define __NR_NAME")]
                printed += [
                    f"#define __NR_{call}{space}{f'({offset} + {number})' if offset else number}"
                    for number, call in ordered
                ]
            else:
                printed.append(line.replace("GUARD", guard).replace("COUNT", count))
        return "".join(f"{line}\n" for line in printed).encode("utf-8")


def read_script(script: bytes | None, path: str) -> Printed:
    """What the script at ``path`` prints; what the shared one does where the tree has none.

    ``KernelError`` with the line where it does something that is not known.
    """
    if script is None:
        kernels = ("", "#ifdef __KERNEL__", "#define __NR_syscalls COUNT", "#endif")
        return Printed("_UAPI_ASM", (*_SHARED[:4], *kernels, *_SHARED[4:]), frozenset(range(4, 8)))
    text = re.sub(r"\\\n\s*", lambda m: " " + "\0" * m[0].count("\n"), script.decode("utf-8", "replace"))
    guard = _GUARD.search(text)
    lines: list[str] = []
    optional: set[int] = set()
    by_number = started = inside = False
    number = 0
    for raw in text.split("\n"):
        number += 1 + raw.count("\0")
        line = raw.replace("\0", "")
        if (rows := _ROWS.match(line)) is not None:
            started, by_number = True, "sort -n" in rows[1]
        elif started and re.match(r'\s*if \[ -n "\$emit_nr" \]', line):
            inside = True
        elif inside and line.strip() == "fi":
            inside = False
        elif started and (emission := _EMISSION.match(line)) is not None:
            printed = _printed(emission[1], line)
            if printed is None or not (_ROW.fullmatch(printed) or _LINE.fullmatch(printed)):
                raise _unknown(path, number, line)
            if "OFFSET" in printed:
                continue  # the same line again, for lists with an offset
            if inside:
                optional.add(len(lines))
            lines.append(printed)
    if guard is None or sum(_ROW.fullmatch(line) is not None for line in lines) != 1:
        raise _unknown(path, 1, "it prints no list of system calls that headergen could follow")
    return Printed(guard[1], tuple(lines), frozenset(optional), by_number)


def value(number: str) -> int:
    """The value of a system call's number; 0 for what is none."""
    try:
        return int(number, 0)
    except ValueError:
        return 0  # only its place in the list, or a line that sanitizing removes, depends on it


def _printed(arguments: str, line: str) -> str | None:
    try:
        words = shlex.split(arguments)
    except ValueError:
        return None
    if "printf" in line and words:
        form, values = words[0].removesuffix("\\n").replace("\\t", "\t"), words[1:]
        if form.count("%s") != len(values) or "\\" in form:
            return None
        text = form.replace("%s", "{}").format(*values) if not {"{", "}"} & set(form) else ""
    else:
        text = " ".join(words)
    for pattern, name in _NAMES:
        text = re.sub(pattern, name, text)
    return text


def _unknown(path: str, number: int, line: str) -> KernelError:
    return KernelError(
        f"what {path} does is not known: {line.strip()[:120]}",
        location=f"{path}:{number}",
        help="report it with the kernel's version; other headers of this arch can be imported",
    )

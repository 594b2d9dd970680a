"""Reads what a kernel's ``syscallhdr.sh`` prints, as text, and prints the same: one header of system call numbers.

Each arch had a script of its own until 5.13; now most share one. They differ in the guard, the order, the space before
the number and the kernel's own part at the end. Every line that a script prints is read from it. One that is not known
is a failure that shows it.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Sequence

from msgspec import Struct

from headergen.kernel.asked import ListAsked, unknown

_EMISSION = re.compile(r"\s*(?:echo|printf)\b(.*)")
_ROWS = re.compile(r'grep -E "\^\[0-9A-Fa-fXx\]\+\[\[:space:\]\]\+\$\{?(?:my_)?abis\}?" "\$\w+" \|( sort -n \|)? [{(]')
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
# the lines of a script that print nothing: arguments, the guard's name, loops and conditions
_SILENT = re.compile(
    r"""(?x: \#.* | set\ -e | [{}()]+ | fi | done | do | else | then | esac | usage(?:\ ?\(\)\ ?\{|;;)? | break;;
    | \*\) | -\*\) | --[\w-]+\) | exit\ 1 | shift\ \d;; | case\ \$1\ in | while\ \[\ \$\#\ -gt\ 0\ \]
    | (?:in|out|infile|outfile|prefix|offset)="?\$\d"? | (?:abis|emit_nr|offset|prefix)=1?
    | (?:my_)?abis=(?:`|\$\()echo\ "\(\$[23]\)"\ \|\ tr\ ','\ '\|'[`)]
    | (?:max|nxt)=0 | max=\$nr | nxt=\$\(\(nr\+1\)\)
    | nr="\(\$offset\ \+\ \$nr\)" | while\ read\ nr\ abi\ name(?:\ \w+)*\ ?;\ do
    | if\ \[\ \$\#\ -ne\ 2\ \];\ then | if\ \[\ -[nz]\ "\$(?:offset|emit_nr)"\ \];\ then
    | if\ echo\ \$out\ \|\ grep\ -q\ uapi;\ then | (?:file)?guard="_UAPI\$(?:file)?guard"
    | [})]\ >\ "\$out(?:file)?" | echo\ .*>&2.* )?"""
)
_NAMING = re.compile(
    r"(?:(?:file)?guard=\w+_(?:`|\$\()basename \"\$\w+\" \|)?\s*(?:sed\s+-e 'y/a-z/A-Z/'\s+-e 's/\[\^A-Z0-9_\]/_/g'"
    r" -e 's/__/_/g'[`)])?"
)
_S390_SILENT = r"""(?x: create_header_defines\(\) | generate_syscall_header\(\) | normalize_fileguard\(\) | [{}] | fi
    | else | esac | local\ [\w\ ]+ | local\ abis=(?:`|\$\()echo\ "\(\$1\)"\ \|\ tr\ ','\ '\|'[`)]
    | local\ filename="\$2"
    | local\ fileguard="\$1" | echo\ "\$1"\ \|tr\ '\[\[:lower:\]\]'\ '\[\[:upper:\]\]'\ \\?
    | \|sed\ -e\ 's/\[\^A-Z0-9_\]/_/g'\ -e\ 's/__/_/g' | while\ read\ nr\ abi\ name\ _ignore;\ do | done
    | printf\ "\#define\ __NR_%s\ %d\\n"\ \$name\ \$nr | if\ test\ "\$filename";\ then | case\ "\$abis"\ in
    | \*(?:64|32)\*\)\ suffix=(?:64|32)\ ;;
    | fileguard=\$\(normalize_fileguard\ "__UAPI_ASM_S390_(?:\$2|SYSCALLS_\$suffix)"\)
    | cat\ <<-Eo\w+ | Eo\w+ | /\*\ SPDX-License-Identifier:\ GPL-2\.0\ WITH\ Linux-syscall-note\ \*/
    | \#(?:ifndef|define)\ \$\{fileguard\} | \#endif\ /\*\ \$\{fileguard\}\ \*/
    | grep\ -E\ "\^\[\[:digit:\]\]\+\[\[:space:\]\]\+\$\{abis\}"\ \$SYSCALL_TBL\s*\\? | \|sort\ -k1\ -n\s*\\?
    | \|create_header_defines )?"""
_S390_PARTS = re.compile(
    r"^(create_header_defines|normalize_fileguard|generate_syscall_header)\(\)\n.*?^\}", re.M | re.S
)


_COUNTED = {
    'printf "#ifndef %s\\n" "${fileguard}"': "#ifndef {GUARD}\n",
    'printf "#define %s\\n" "${fileguard}"': "#define {GUARD}\n",
    'printf "\\n"': "\n",
    'printf "#define __NR_%s_Linux\\t%s\\n" "${prefix}" "${offset}"': "#define __NR_{PREFIX}_Linux\t{OFFSET}\n",
    'printf "#define __NR_%s_Linux_syscalls\\t%s\\n" "${prefix}" "${nxt}"': (
        "#define __NR_{PREFIX}_Linux_syscalls\t{COUNT}\n"
    ),
    'printf "#endif /* %s */" "${fileguard}"': "#endif /* {GUARD} */",
}
_COUNT_HEADER = (
    "#ifndef {GUARD}\n#define {GUARD}\n\n"
    "#define __NR_{PREFIX}_Linux\t{OFFSET}\n#define __NR_{PREFIX}_Linux_syscalls\t{COUNT}\n"
    "\n#endif /* {GUARD} */\n"
)


class Printed(Struct, frozen=True):
    """What a script prints, in order; ``optional`` are the positions of the lines that ``--emit-nr`` adds."""

    guard: str
    lines: tuple[str, ...]
    optional: frozenset[int] = frozenset()
    by_number: bool = False

    def header(self, name: str, rows: Sequence[tuple[str, str]], offset: str, *, emit_number: bool) -> bytes:
        """The header called ``name``, with these numbers and names of system calls."""
        plain = _as_macro(name)
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


def read_script(script: bytes, path: str) -> Printed:
    """What the script at ``path`` prints; ``KernelError`` with the line where it does something that is not known."""
    lines: list[str] = []
    optional: set[int] = set()
    by_number = started = inside = False
    for number, line in _numbered(script):
        if not started and (rows := _ROWS.fullmatch(line)) is not None:
            started, by_number = True, rows[1] is not None
        elif started and (emission := _EMISSION.match(line)) is not None:
            printed = _printed(emission[1], line)
            if printed is not None and lines and not lines[-1].endswith("\n"):
                printed = lines.pop() + printed
            known = printed is not None and (
                _LINE.fullmatch(printed.removesuffix("\n")) or _ROW.fullmatch(printed.removesuffix("\n"))
            )
            if printed is None or not known or ("NAME" in printed and not printed.endswith("\n")):
                raise unknown(path, number, line)
            if "OFFSET" not in printed:  # else the same line again, for lists with an offset
                if inside:
                    optional.add(len(lines))
                lines.append(printed)
        elif not _is_silent(line, started):
            raise unknown(path, number, line)
        inside = (inside or (started and "$emit_nr" in line)) and line != "fi"
    guard = _guard(script)
    plain = tuple(line.removesuffix("\n") for line in lines)  # a last one without an end gets it when it is installed
    if guard is None or sum(_ROW.fullmatch(line) is not None for line in plain) != 1:
        raise unknown(path, 1, "it prints no list of system calls that headergen could follow")
    return Printed(guard, plain, frozenset(optional), by_number)


def s390_header(script: bytes, path: str, name: str, rows: Sequence[tuple[str, str]]) -> bytes:
    """The header called ``name`` as s390's own generator prints it, which is looked at line by line."""
    text = script.decode("utf-8", "replace")
    parts = list(_S390_PARTS.finditer(text))
    if len(parts) != 3:
        raise unknown(path, 1, "it prints no list of system calls that headergen could follow")
    for part in parts:
        for at, line in enumerate(part[0].split("\n")):
            if not re.fullmatch(_S390_SILENT, line.strip()):
                raise unknown(path, text.count("\n", 0, part.start()) + 1 + at, line)
    guard = "_UAPI_ASM_S390_" + _as_macro(name).replace("__", "_")
    body = [f"#define __NR_{call} {value(number)}" for number, call in sorted(rows, key=lambda row: value(row[0]))]
    lines = [
        "/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */",
        *[f"#ifndef {guard}", f"#define {guard}", "", *body, "", f"#endif /* {guard} */"],
    ]
    return "".join(f"{line}\n" for line in lines).encode("utf-8")


def count_header(script: bytes, of: ListAsked, name: str, rows: Sequence[tuple[str, str]]) -> bytes:
    """The header called ``name`` as mips's ``syscallnr.sh`` prints it: the first number, and how many there are."""
    printed: list[str] = []
    started = False
    for number, line in _numbered(script):
        if not started and (found := _ROWS.fullmatch(line)) is not None and found[1]:
            started = True
        elif started and line in _COUNTED:
            printed.append(_COUNTED[line])
        elif not _is_silent(line, started):
            raise unknown(of.script, number, line)
    guard = _guard(script)
    if guard is None or "".join(printed) != _COUNT_HEADER:
        raise unknown(of.script, 1, "it prints no numbers that headergen could follow")
    values = {"GUARD": f"{guard}_{_as_macro(name)}".replace("__", "_"), "PREFIX": of.prefix, "OFFSET": of.offset}
    count = max((value(row[0]) for row in rows), default=-1) + 1
    return _COUNT_HEADER.format(**values, COUNT=count).encode()


def _numbered(script: bytes) -> Iterator[tuple[int, str]]:
    """The script's lines without margins, continued ones as one, each with the number of its first one."""
    marked = re.sub(r"\\\n\s*", lambda m: " " + "\0" * m[0].count("\n"), script.decode("utf-8", "replace"))
    number = 1
    for line in marked.split("\n"):
        yield number, line.replace("\0", "").strip()
        number += 1 + line.count("\0")


def _is_silent(line: str, started: bool) -> bool:
    """Whether a line prints nothing; before the list has started it may name the guard, too."""
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    short = line.replace(f"{alphabet}/{alphabet.upper()}", "a-z/A-Z")
    return bool(_SILENT.fullmatch(line) or (not started and _NAMING.fullmatch(short)))


def _guard(script: bytes) -> str | None:
    """How the name of the guard begins; None where the script has none."""
    found = _GUARD.search(script.decode("utf-8", "replace"))
    return found[1] if found is not None else None


def _as_macro(name: str) -> str:
    """A file's name as part of a macro's, as the scripts make it."""
    return re.sub(r"[^A-Z0-9_]", "_", name.upper())


def value(number: str) -> int:
    """The value of a system call's number; 0 for what is none."""
    try:
        return int(number, 0)
    except ValueError:
        return 0  # only its place in the list, or a line that sanitizing removes, depends on it


def _printed(arguments: str, line: str) -> str | None:
    """What a command prints, with the end of its line if it prints one; None if that is not known."""
    try:
        words = shlex.split(arguments)
    except ValueError:
        return None
    if "printf" in line and words:
        form, values = words[0].replace("\\t", "\t"), words[1:]
        if form.endswith("\\n"):
            form = f"{form[:-2]}\n"
        if form.count("%s") != len(values) or "\\" in form:
            return None
        text = form.replace("%s", "{}").format(*values) if not {"{", "}"} & set(form) else ""
    else:
        text = " ".join(words) + "\n"
    for pattern, name in _NAMES:
        text = re.sub(pattern, name, text)
    return text

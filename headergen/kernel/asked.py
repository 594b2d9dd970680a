"""What the makefiles of a kernel ask for where a list of system call numbers is made: read from them, as data.

Each arch had rules of its own until 6.11; since then most share one, in ``scripts/Makefile.asm-headers``. Which file of
system calls is read, which ABIs of it and what the numbers are added to stands in a command that make would run. It is
expanded here as make does it, and taken apart. What is not known in it is a failure that shows the line.
"""

from __future__ import annotations

import re
import shlex
from contextlib import suppress

from msgspec import Struct

from headergen.diagnostics import KernelError
from headergen.kernel.makefile import Makefile, numbered_lines
from headergen.kernel.sources import Source

_RULE = re.compile(r"\$\((?:uapi|obj)\)/(unistd[\w.%-]*\.h)[ \t]*:(?!=)(.*)")
_TARGET_VARIABLE = re.compile(r"[ \t]*([\w-]+)[ \t]*:?=(.*)")
_RECIPE = re.compile(r"\t[@+]?\$\(call (if_changed|cmd|filechk),(\w+)(?:,\$@)?\)")
_OPTIONS = {"--abis": "abis", "--offset": "offset", "--prefix": "prefix"}


class ListAsked(Struct, frozen=True):
    """One list as it is asked for: from ``table``, by ``script``, with those ``abis`` ("" for all) and ``offset``.

    ``emit_number``: with the number of system calls, where the script prints that on demand. ``prefix`` stands in the
    names that mips's ``syscallnr.sh`` makes.
    """

    script: str
    table: str
    abis: str = ""
    offset: str = ""
    emit_number: bool = False
    prefix: str = ""


class _Rule(Struct):
    number: int
    stem: str
    first: str = ""
    variables: dict[str, str] = {}


def asked(source: Source, path: str, name: str, variables: dict[str, str]) -> ListAsked | None:
    """What the makefile at ``path`` asks for ``asm/NAME``; None if no rule of its makes that.

    ``variables`` are those that make has set before it reads the file.
    """
    text = source.read(path)
    if text is None:
        return None
    lines = list(numbered_lines(text.decode("utf-8", "replace")))
    rule, recipe = _rule(lines, name)
    if rule is None:
        return None
    kind = _RECIPE.fullmatch(recipe.rstrip())
    if kind is None:
        raise unknown(path, rule.number, recipe or f"what makes {name}")
    known = {"basetarget": name.removesuffix(".h"), "*": rule.stem, "@": "OUT", "2": "OUT", "CONFIG_SHELL": "sh"}
    makefile = Makefile(source.read, source.exists, {"space": " ", "comma": ",", **variables, **known})
    makefile.load(path)
    for variable, value in rule.variables.items():
        makefile.set(variable, makefile.expanded(value))
    table = makefile.expanded(rule.first).replace("%", rule.stem)
    makefile.set("<", "IN")
    command, number = _command(lines, kind[1], kind[2])
    words: list[str] = []
    with suppress(ValueError):  # a quote that does not end
        words = shlex.split(makefile.expanded(command))
    if len(words) < 3 or words[0] != "sh":
        raise unknown(path, number or rule.number, command or recipe)
    found = _taken_apart(words[1].lstrip("/"), table.lstrip("/"), words[2:])
    if found is None:
        raise unknown(path, number, command)
    return found


def made(source: Source, path: str) -> tuple[str, ...] | None:
    """The headers that the makefile at ``path`` says it makes for programs; None where it does not say."""
    text = source.read(path) or b""
    if not re.search(rb"^uapi(?:syshdr|-hdrs)-y[ \t]*[:+]?=", text, re.M):
        return None
    makefile = Makefile(source.read, source.exists)
    makefile.load(path)
    words = (*makefile.words("uapisyshdr-y"), *makefile.words("uapi-hdrs-y"))
    return tuple(word.rpartition("/")[2] for word in words)


def unknown(path: str, number: int, line: str) -> KernelError:
    """The failure for a line of a tree's own that headergen cannot follow."""
    return KernelError(
        f"what {path} does is not known: {line.strip()[:120]}",
        location=f"{path}:{number}",
        help="report it with the kernel's version; other headers of this arch can be imported",
    )


def _rule(lines: list[tuple[int, str]], name: str) -> tuple[_Rule | None, str]:
    """The rule that makes ``name``, the closest one, with what is set for it, and its recipe's first line."""
    best: _Rule | None = None
    recipe = ""
    variables: dict[str, str] = {}
    for at, (number, line) in enumerate(lines, 1):
        match = _RULE.fullmatch(line)
        stem = _stem(match[1], name) if match else None
        if match is None or stem is None:
            continue
        if variable := _TARGET_VARIABLE.fullmatch(match[2]):
            variables[variable[1]] = variable[2].strip()
        elif best is None or len(stem) < len(best.stem):
            best = _Rule(number, stem, (match[2].split() or [""])[0], variables)
            recipe = lines[at][1] if at < len(lines) else ""
    return best, recipe


def _stem(pattern: str, name: str) -> str | None:
    """What ``%`` stands for where the pattern makes ``name``; "" for the name itself, None for another."""
    before, percent, after = pattern.partition("%")
    if not percent:
        return "" if pattern == name else None
    fits = len(name) > len(before) + len(after) and name.startswith(before) and name.endswith(after)
    return name[len(before) : len(name) - len(after)] if fits else None


def _command(lines: list[tuple[int, str]], how: str, kind: str) -> tuple[str, int]:
    """The command of that kind, unexpanded, and the number of its line."""
    name = f"filechk_{kind}" if how == "filechk" else f"cmd_{kind}"
    for at, (number, line) in enumerate(lines, 1):
        if match := re.fullmatch(rf"\s*{re.escape(name)}\s*:?=(.*)", line):
            return match[1].strip(), number
        if re.fullmatch(rf"define {re.escape(name)}\s*", line) and at < len(lines):
            return lines[at][1].strip(), lines[at][0]
    return "", 0


def _taken_apart(script: str, table: str, words: list[str]) -> ListAsked | None:
    if script.endswith("/syscalltbl"):  # s390's own, until 7.1
        form = re.fullmatch(r"-H -a (\S+) -f OUT(?: < IN)?(?: > OUT)?", " ".join(words))
        return ListAsked(script, table, form[1]) if form else None
    counts = script.endswith("/syscallnr.sh")
    if not (counts or script.endswith("/syscallhdr.sh")):
        return None
    if words[:2] == ["IN", "OUT"] and len(words) <= 5:  # arguments by their place, until 5.12
        abis, prefix, offset = [*words[2:], "", "", ""][:3]
        return ListAsked(script, table, abis, offset, prefix=prefix) if bool(prefix) == counts else None
    given = {"abis": "", "offset": "", "prefix": ""}
    emit_number = False
    rest = list(words)
    while rest and rest[0].startswith("--"):
        option = rest.pop(0)
        if option == "--emit-nr":
            emit_number = True
        elif option in _OPTIONS and rest:
            given[_OPTIONS[option]] = rest.pop(0)
        else:
            return None
    if rest != ["IN", "OUT"] or given["prefix"] or counts:
        return None
    return ListAsked(script, table, given["abis"], given["offset"], emit_number)

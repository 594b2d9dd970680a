"""A configuration to start from: what was proposed, or an example; its text, and how it is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from headergen.config.files import OWN_FILE, parse_config
from headergen.diagnostics import Diagnostic
from headergen.project.proposing import EXAMPLES, Proposal
from headergen.targets import TARGETS, kernel_arches
from headergen.writes import Folder

_TEXT = """\
[{table}]
# The targets: {targets}.
arches = [{arches}]
# "strip" imports declarations alone, "documentation" what their authors say of them too; "keep" keeps the headers as
# make headers_install writes them.
comments = "keep"
"""
_MODULES = """\
# A module is one API: a name, and the headers that it starts from.{or_imports}

[{prefix}modules]
{modules}
"""
_OR_IMPORTS = '\n# For headers alone, without Python modules: import = ["linux/kvm.h"]'
_IMPORTS = """\
# Headers alone{or_modules}.
import = [
{imports}
]
"""
# without a kernel to look at; 32-bit ARM had it before Linux 5.7
_HAVE_KVM = frozenset({"arm", "arm64", "loongarch", "mips", "powerpc", "riscv", "s390", "x86"})
_FREEZE = """
# Linux 5.7 removed KVM for 32-bit ARM hosts, so it stays at a kernel that has it.
[{prefix}frozen.arm]
version = "4.19.26"
reason = "Linux 5.7 removed KVM for 32-bit ARM hosts, and with it asm/kvm.h"
"""


class Started(Struct, frozen=True):
    """A file to write: whether it is there and gets a table ``added``, behind what was in it ``before``; the ``text``
    that is written or added, and why what is in it. ``findings`` are about the code that was looked at.
    """

    path: Path
    added: bool
    text: str
    before: str = ""
    reasons: tuple[str, ...] = ()
    findings: tuple[Diagnostic, ...] = ()


def started_in(path: Path, proposal: Proposal) -> Started:
    """What to write, or to add to a file that is there; ``ConfigError`` where that would be no configuration."""
    if path.name == OWN_FILE:
        text = _configuration_text("", proposal).lstrip("\n")
        parse_config(text, path.name, path.parent)
        return Started(path, added=False, text=text, reasons=proposal.reasons, findings=proposal.findings)
    before = path.read_text(encoding="utf-8")
    gap = "" if not before or before.endswith("\n\n") else "\n" if before.endswith("\n") else "\n\n"
    text = gap + _configuration_text("tool.headergen", proposal)
    parse_config(before + text, path.name, path.parent)
    return Started(path, added=True, text=text, before=before, reasons=proposal.reasons, findings=proposal.findings)


def write_started(started: Started) -> None:
    """Writes it; ``OSError`` where it cannot be written."""
    path = started.path
    with Folder(path.parent) as disk:
        if started.added:
            disk.replace(path.name, (started.before + started.text).encode(), mode=path.stat().st_mode & 0o777)
        else:
            disk.write(path.name, started.text.encode())


def _configuration_text(table: str, proposal: Proposal) -> str:
    """The keys below ``[table]``, or at the top of a file of our own where that is ""; a proposal of nothing gets an
    example.
    """
    prefix = f"{table}." if table else ""
    example = not (proposal.modules or proposal.imports)
    with_modules = example or bool(proposal.modules)
    parts = [text for text, given in ((_IMPORTS, proposal.imports), (_MODULES, with_modules)) if given]
    text = _TEXT + "\n".join(parts)
    # a name that is none is refused by who reads the text
    with_kvm = kernel_arches(target for target in proposal.arches if target in TARGETS) <= _HAVE_KVM
    name = "kvm" if with_kvm else "input"
    modules = {name: (EXAMPLES[name], proposal.arches)} if example else proposal.modules
    if example and with_kvm and "arm" in proposal.arches:
        text += _FREEZE
    filled = text.format(
        table=table,
        prefix=prefix,
        targets=", ".join(TARGETS),
        arches=_strings(proposal.arches),
        or_imports="" if proposal.imports else _OR_IMPORTS,
        or_modules="" if with_modules else f"; for Python modules, a table of name = [headers]: [{prefix}modules]",
        imports="\n".join(f"    {_strings([header])}," for header in proposal.imports),
        modules="\n".join(_modules(modules, proposal.arches)),
    )
    return filled if table else filled.removeprefix("[]\n")


def _modules(modules: Mapping[str, tuple[str, Sequence[str]]], arches: Sequence[str]) -> Iterator[str]:
    for name, (header, targets) in modules.items():
        entry = _strings([header])
        if targets == arches:
            yield f"{name} = [{entry}]"
        else:
            yield f"{name} = {{ headers = [{entry}], arches = [{_strings(targets)}] }}"


def _strings(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)

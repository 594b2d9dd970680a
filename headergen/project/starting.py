"""The text of a configuration to start from: what was proposed, or an example."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from headergen.project.proposing import EXAMPLES, Proposal
from headergen.targets import TARGETS

_TEXT = """\
[{table}]
# The targets: {targets}.
arches = [{arches}]
# "strip" imports declarations alone, "documentation" what their authors say of them too; "keep" keeps the headers as
# make headers_install writes them.
comments = "keep"
"""
_MODULES = """\
# A module is one API: a name, and the headers that it starts from.
# For headers alone, without Python modules: import = ["linux/kvm.h"]

[{prefix}modules]
{modules}
"""
_IMPORTS = """\
# Headers alone; for Python modules, a table of name = [headers]: [{prefix}modules]
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


def configuration_text(table: str, proposal: Proposal) -> str:
    """The keys below ``[table]``, or at the top of a file of our own where that is ""; a proposal of nothing gets an
    example.
    """
    prefix = f"{table}." if table else ""
    example = not (proposal.modules or proposal.imports)
    text = _TEXT + (_IMPORTS if proposal.imports else _MODULES)
    # a name that is none is refused by who reads the text
    with_kvm = {TARGETS[target].kernel_arch for target in proposal.arches if target in TARGETS} <= _HAVE_KVM
    name = "kvm" if with_kvm else "input"
    modules = {name: (EXAMPLES[name], proposal.arches)} if example else proposal.modules
    if example and with_kvm and "arm" in proposal.arches:
        text += _FREEZE
    filled = text.format(
        table=table,
        prefix=prefix,
        targets=", ".join(TARGETS),
        arches=_strings(proposal.arches),
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

"""Says what new interfaces are asked for by the kernel's own documents, of one header on all targets at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field

from headergen.diagnostics import Diagnostic, merged
from headergen.diagnostics import rules_lint as rules
from headergen.lint.headers import bodies, judge_text
from headergen.lint.ioctls import judge_ioctls, judge_numbers
from headergen.lint.layouts import judge_layout, judge_pair
from headergen.lint.members import judge_members
from headergen.lint.records import Known, known
from headergen.model import Abi, Location
from headergen.targets import TARGETS

__all__ = ["PAIRS", "HeaderRead", "lint", "new_only"]

# 64-bit targets with those whose programs their kernels run too
PAIRS = (
    ("x86_64", "i386"), ("arm64", "arm"), ("arm64be", "armeb"), ("riscv64", "riscv32"), ("ppc64", "powerpc"),
    ("mips64", "mips"), ("mips64el", "mipsel"), ("sparc64", "sparc"),
)  # fmt: skip


class HeaderRead(Struct, frozen=True):
    """A header with what it says on each target. ``forgets`` says what it uses and does not include, by target.

    ``comments``: whether its comments are there, with the licence in them. ``shared`` is the text of the header in
    asm-generic/ that an arch's own one includes, and that is judged with it.
    """

    header: str
    text: str
    abis: dict[str, Abi] = field(default_factory=dict)
    forgets: dict[str, str] = field(default_factory=dict)
    comments: bool = True
    shared: str = ""


def lint(read: HeaderRead) -> tuple[Diagnostic, ...]:
    """All findings about what the header itself declares; what it includes is judged on its own."""
    found = list(judge_text(read.header, read.text, comments=read.comments))
    if read.shared:
        found += judge_text(_shared(read.header), read.shared, comments=read.comments)
    for target, reason in read.forgets.items():
        message = f"{read.header} is not self-contained: {reason}"
        found.append(Diagnostic(rules.ALONE, message, Location(read.header, 0), targets=(target,)))
    headers = frozenset({read.header, _shared(read.header)})
    macros = bodies(f"{read.text}\n{read.shared}")
    each = {target: known(abi) for target, abi in read.abis.items()}
    for of in each.values():
        found += _on_one(of, headers, macros)
    for wide, narrow in PAIRS:
        if wide in each and narrow in each and _comparable(read.header, wide, narrow):
            found += _on_two((each[wide], each[narrow]), headers, macros)
    return merged(found)


def _shared(header: str) -> str:
    """For a header of an arch the one that all arches share, for any other itself."""
    return header.replace("asm/", "asm-generic/", 1) if header.startswith("asm/") else header


def _comparable(header: str, wide: str, narrow: str) -> bool:
    """arm64 and arm have each their own ``asm/``, in which one name may be two things."""
    return not header.startswith("asm/") or TARGETS[wide].kernel_arch == TARGETS[narrow].kernel_arch


def _on_one(of: Known, headers: frozenset[str], macros: Mapping[str, str]) -> Iterator[Diagnostic]:
    for name, record in of.own(headers).items():
        yield from judge_layout(name, record, of)
        yield from judge_members(name, record, of)
    own = {name: ioctl for name, ioctl in of.abi.ioctls.items() if ioctl.location.header in headers}
    yield from judge_ioctls(own, of.abi, macros)


def _on_two(of: tuple[Known, Known], headers: frozenset[str], macros: Mapping[str, str]) -> Iterator[Diagnostic]:
    wide, narrow = (each.own(headers) for each in of)
    for name in wide.keys() & narrow.keys():
        yield from judge_pair(name, wide[name], narrow[name], of)
    abis = of[0].abi, of[1].abi
    for name in abis[0].ioctls.keys() & abis[1].ioctls.keys():
        if abis[0].ioctls[name].location.header in headers:
            yield from judge_numbers(abis[0].ioctls[name], abis[1].ioctls[name], abis, macros)


def new_only(old: Sequence[Diagnostic], new: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The findings that the old side does not have, whatever their words and lines."""
    known = {_key(finding) for finding in old}
    return tuple(finding for finding in new if _key(finding) not in known)


def _key(finding: Diagnostic) -> tuple[str, str, str]:
    place = finding.location.header if finding.location and not finding.symbol else ""
    return finding.rule.id, finding.symbol or place, finding.member

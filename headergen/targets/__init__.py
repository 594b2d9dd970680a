"""The table of targets: what headergen knows of each ABI, so that no answer ever depends on the host.

A target belongs to a kernel arch (``x86_64`` and ``i386`` to ``x86``). Adding one is a row in ``rows.py``. Behind the
rows come the views: ``arm_time64`` is ``arm`` for programs that are compiled with ``_TIME_BITS=64``.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, KeysView, Mapping
from types import MappingProxyType

from headergen.targets.rows import ROWS, VIEWS
from headergen.targets.target import IoctlEncoding, Target

__all__ = [
    "ALIASES", "PAIRS", "TARGETS", "IoctlEncoding", "Target", "canonical", "foremost", "kernel_arches", "narrow",
    "own_arch",
]  # fmt: skip

# what distributions, compilers and uname call a target; the target's own name is what is written anywhere
ALIASES: Mapping[str, str] = MappingProxyType(
    {
        "aarch64": "arm64", "arm64v8": "arm64", "aarch64_be": "arm64be", "amd64": "x86_64", "x64": "x86_64",
        "x86-64": "x86_64", "x86": "i386", "i486": "i386", "i586": "i386", "i686": "i386", "ia32": "i386",
        "armhf": "arm", "armel": "arm", "armv6l": "arm", "armv7": "arm", "armv7l": "arm", "armv7hl": "arm",
        "ppc64el": "ppc64le", "powerpc64le": "ppc64le", "powerpc64": "ppc64", "ppc": "powerpc", "s390": "s390x",
        "riscv": "riscv64", "loongarch": "loongarch64", "loong64": "loongarch64", "hppa": "parisc", "sh4": "sh",
        "or1k": "openrisc", "mips64eb": "mips64",
    }
)  # fmt: skip
# 64-bit targets with those whose programs their kernels run too
PAIRS = (
    ("x86_64", "i386"), ("arm64", "arm"), ("arm64be", "armeb"), ("riscv64", "riscv32"), ("ppc64", "powerpc"),
    ("mips64", "mips"), ("mips64el", "mipsel"), ("sparc64", "sparc"),
)  # fmt: skip
TARGETS: Mapping[str, Target] = MappingProxyType({row.name: row for row in (*ROWS, *VIEWS)})


def canonical(name: str) -> str:
    """The target that a name means, by the name that the table has; an unknown name as it is."""
    return name if name in TARGETS else ALIASES.get(name.lower(), name)


def kernel_arches(targets: Iterable[str]) -> KeysView[str]:
    """The kernel's arches of targets, each once, in the order of the targets."""
    return dict.fromkeys(TARGETS[target].kernel_arch for target in targets).keys()


def narrow(target: str) -> tuple[str, ...]:
    """The 32-bit targets whose programs a kernel of this one runs too, those with times of 64 bits behind the other."""
    return tuple(
        name for wide, own in PAIRS if wide == target for name, each in TARGETS.items() if own in (name, each.view_of)
    )


def foremost(names: Iterable[str]) -> str:
    """The first of the targets that are as wide as most of them: what is found out for it holds for those too."""
    every = list(names)
    (bits, _), *_ = Counter(TARGETS[name].bits for name in every).most_common()
    return next(name for name in every if TARGETS[name].bits == bits)


def own_arch() -> str:
    """The target of the machine that this runs on: what to begin with where nobody names one."""
    name = canonical(os.uname().machine)
    return name if name in TARGETS else "x86_64"

"""What kernels have dropped, so that a header that is not there can be explained."""

from __future__ import annotations

from collections.abc import Collection

from msgspec import Struct

from headergen.diagnostics import KernelError
from headergen.diagnostics.nearest import or_nearest_path
from headergen.targets import TARGETS


class Gone(Struct, frozen=True):
    """``header`` (any header, if "") is no longer exported for ``arch`` from ``since`` on; ``last`` still has it."""

    arch: str
    header: str
    since: str
    last: str
    what: str


GONE: tuple[Gone, ...] = (
    Gone("arm", "linux/kvm.h", "5.7", "4.19.26", "KVM for 32-bit ARM hosts"),
    Gone("arm", "asm/kvm.h", "5.7", "4.19.26", "KVM for 32-bit ARM hosts"),
    Gone("ia64", "asm/kvm.h", "3.19", "3.18", "KVM for Itanium"),
    Gone("ia64", "linux/kvm.h", "3.19", "3.18", "KVM for Itanium"),
    *(
        Gone(arch, "", since, last, f"the {arch} architecture")
        for arch, since, last in (
            ("avr32", "4.12", "4.11"),
            ("blackfin", "4.17", "4.16"),
            ("cris", "4.17", "4.16"),
            ("frv", "4.17", "4.16"),
            ("h8300", "5.19", "5.18"),
            ("ia64", "6.7", "6.6"),
            ("m32r", "4.17", "4.16"),
            ("metag", "4.17", "4.16"),
            ("mn10300", "4.17", "4.16"),
            ("nds32", "5.18", "5.17"),
            ("score", "4.17", "4.16"),
            ("tile", "4.17", "4.16"),
            ("unicore32", "5.9", "5.8"),
        )
    ),
)


def is_former_arch(arch: str) -> bool:
    """Whether kernels have dropped an arch of that name."""
    return _find(arch, "") is not None


def missing_header(target: str, arch: str, header: str, kernel: str, exported: Collection[str] = ()) -> KernelError:
    """The failure for an entry header that the kernel (``kernel``: as it is to be called) does not export for ``arch``.

    ``target`` is the name that the configuration uses, ``exported`` what the kernel has in its place.
    """
    gone = _find(arch, header) or _find(arch, "")
    if gone is None:
        return KernelError(
            f"{header} is not exported for {target} by {kernel}{or_nearest_path(header, exported)}",
            help="see that the name is one that programs include (linux/kvm.h), or take it out of the configuration",
        )
    return KernelError(
        f"{header} is not exported for {target} by {kernel}: Linux {gone.since} removed {gone.what}",
        help=_freeze(target, gone),
    )


def missing_arch(target: str, arch: str, kernel: str, present: Collection[str]) -> KernelError:
    """The failure for an arch that the kernel does not have."""
    gone = _find(arch, "")
    if gone is None:
        if not present:
            return KernelError(f"{kernel} has headers of no arch", help="give the whole tree, with arch/ and all in it")
        known = ", ".join(sorted(present))
        own = [name for name, each in TARGETS.items() if each.kernel_arch in present] if len(present) == 1 else []
        alone = f"; take that alone with {' or '.join(f'--arch {name}' for name in own)}" if own else ""
        return KernelError(f"{kernel} has no arch {arch}", help=f"it has: {known}{alone}")
    return KernelError(
        f"{kernel} has no arch {arch}: Linux {gone.since} removed {gone.what}", help=_freeze(target, gone)
    )


def known_removal(arch: str, header: str) -> bool:
    """Whether it is known when, and as what, a header left the kernel."""
    return _find(arch, header) is not None


def _find(arch: str, header: str) -> Gone | None:
    return next((gone for gone in GONE if (gone.arch, gone.header) == (arch, header)), None)


def _freeze(target: str, gone: Gone) -> str:
    return (
        f"freeze {target} at a kernel before {gone.since}: in the configuration, under [tool.headergen.frozen.{target}]"
        f' (headergen.toml: [frozen.{target}]), set version = "{gone.last}" and reason = "Linux {gone.since} removed'
        f' {gone.what}", then sync that kernel with --arch {target}'
    )

"""How kernels differ in sanitizing headers: read from the tree's own script, as text."""

from __future__ import annotations

import hashlib
import re

from msgspec import Struct

# the script by the SHA-256 of its bytes: those that this package was held against, file by file
_KNOWN = {
    "67588ef43a09b582cda5105db6c8072da12b14fca3d6334093b0726542ac65e4": "hi-6.12",
    "cc16bac502ab20fa4774c8fe8da5f47afc485115902ffde296a361839521f361": "hi-6.1",
}
_LEAK = re.compile(rb"^([\w./-]+:CONFIG_\w+)$", re.M)


class Dialect(Struct, frozen=True):
    """What one kernel's ``headers_install`` does.

    ``id`` names it: ``hi-6.12``, or ``unknown-`` and a hash for a script that headergen was not held against.
    ``licence``: a GPL header without the syscall note is refused. ``leaks``: the ``path:CONFIG_X`` that may be left in
    a header, or None where nobody looks. ``blank``: the characters that count as space in the substitutions.
    """

    id: str
    licence: bool
    leaks: frozenset[str] | None
    blank: bytes = rb" \t\v\f\r"

    @property
    def known(self) -> bool:
        """Whether this dialect's results were compared with make's."""
        return not self.id.startswith("unknown-")


# every leak that a kernel's own list ever let through, for headers whose kernel's script is not at hand
DEFAULT = Dialect(
    "default",
    licence=True,
    leaks=frozenset(
        f"arch/{path}"
        for path in (
            "arc/include/uapi/asm/page.h:CONFIG_ARC_PAGE_SIZE_16K",
            "arc/include/uapi/asm/page.h:CONFIG_ARC_PAGE_SIZE_4K",
            "arc/include/uapi/asm/swab.h:CONFIG_ARC_HAS_SWAPE",
            "arm/include/uapi/asm/ptrace.h:CONFIG_CPU_ENDIAN_BE8",
            "hexagon/include/uapi/asm/ptrace.h:CONFIG_HEXAGON_ARCH_VERSION",
            "hexagon/include/uapi/asm/user.h:CONFIG_HEXAGON_ARCH_VERSION",
            "m68k/include/uapi/asm/ptrace.h:CONFIG_COLDFIRE",
            "nios2/include/uapi/asm/swab.h:CONFIG_NIOS2_CI_SWAB_NO",
            "nios2/include/uapi/asm/swab.h:CONFIG_NIOS2_CI_SWAB_SUPPORT",
            "x86/include/uapi/asm/auxvec.h:CONFIG_IA32_EMULATION",
            "x86/include/uapi/asm/auxvec.h:CONFIG_X86_64",
            "x86/include/uapi/asm/mman.h:CONFIG_X86_INTEL_MEMORY_PROTECTION_KEYS",
        )
    )
    | {
        "include/uapi/linux/atmdev.h:CONFIG_COMPAT",
        "include/uapi/linux/eventpoll.h:CONFIG_PM_SLEEP",
        "include/uapi/linux/hw_breakpoint.h:CONFIG_HAVE_MIXED_BREAKPOINTS_REGS",
        "include/uapi/linux/pktcdvd.h:CONFIG_CDROM_PKTCDVD_WCACHE",
    },
)

OLDEST = Dialect("oldest", licence=False, leaks=None)


def dialect_of(script: bytes | None, *, listed: bool = False) -> Dialect:
    """The dialect of a kernel whose script for installing headers has these bytes (None: there is no script).

    ``listed`` says that the kernel is one before 4.12. Nobody checked its headers then.
    """
    if script is None:
        return OLDEST if listed else DEFAULT
    digest = hashlib.sha256(script).hexdigest()
    checks_leaks = b"to user-space" in script
    return Dialect(
        _KNOWN.get(digest, f"unknown-{digest[:12]}"),
        licence=b"Linux-syscall-note" in script,
        leaks=frozenset(m.decode("ascii") for m in _LEAK.findall(script)) if checks_leaks else None,
        blank=rb" \t\v\f\r" if b"[[:space:]]" in script or b"\\s" in script else rb" \t",
    )

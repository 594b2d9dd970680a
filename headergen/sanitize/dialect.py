"""How kernels differ in sanitizing headers: read from the tree's own script, as text."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from msgspec import Struct

from headergen.diagnostics import HeaderError
from headergen.sanitize.substitute import ALL, Substitution, substitution

# the script by the SHA-256 of its bytes: those that this package was held against, file by file
_KNOWN = {
    "67588ef43a09b582cda5105db6c8072da12b14fca3d6334093b0726542ac65e4": "hi-6.12",
    "cc16bac502ab20fa4774c8fe8da5f47afc485115902ffde296a361839521f361": "hi-6.1",
    "803690a480e53f02c915a989f21b2ec79291da5ce7e2dad26554bea79e34c392": "hi-5.10",
    "868a1c45cff9befd5b5d61b4c9b0c4a97e23c285b921cfa10c14dc37a8bc643b": "hi-7.2",
    "00b757f7f7c1cebf17d9a35d5f49467e69ba3a1383d80f542524f3404e665817": "hi-4.4",
    "498539bbb3c7b6633d24d6e0ae8d13aeaf0e017c7fe491cc04968fa98bb93e12": "hi-4.15",
    "b511a90a7a8f3ef91c12298f2b300864d650ef1924aeb1ab26c8798c161115bf": "hi-4.19",
    "83b9b028906aa17c6649ef86d60e4d563557559cec5f1aec8c74ee49f5d7e2c4": "hi-5.4",
    "dda4ae7b6b832cd8341eafda2ff7ba55989cd1d2ea536c4f14ea10aca076b164": "hi-5.8",
    "5c01ab216bb46ebfd32fc3c037e5ef842da84fa128f1ae1ed60044565437e0f2": "hi-6.8",
    "ba3add1815faf6290472f05019102ef7d2796156da0f81705a499d68cb23e983": "hi-3.12",
    "6d99c943d024413941de30d95b3e6a78d442e329de5ccb67fdbebfd64a69d10d": "hi-6.6",
    "2fd3ab10e53bbdcff132e81e86af2abbe3b76b3b5251a5ba1d4b171cf0ed5378": "hi-6.18",
    "f25ba2e714ebdd80ea5c31fa484822004d510bb1fb00385629c3e7e2c77101a4": "hi-6.19",
    "bbd99d01cd3149ff0e23c6b0cc84f4d58620fb40a8e6b27fb5dd907a039a524d": "hi-7.3",
}
# from behind sed's own options to the line that says where the result goes
_SED = re.compile(rb"^[ \t]*sed -[Er](?: -e)?((?:(?!^[^\n]*>[ \t]*[\"$]).)*)", re.M | re.DOTALL)
_UNIFDEF = re.compile(rb"unifdef((?:[ \t]+-[A-Za-z]\w*)+)")
# commands that change text or put it somewhere, where a command may stand, and a result that goes into a file
_COMMAND = re.compile(
    rb"(?:^|[|;&`(]|\b(?:if|then|do|else|while|!))[ \t]*(?:[\w./$]*/)?"
    rb"(?:sed|[gmn]?awk|perl|python3?|tr|ed|ex|cut|tee|patch|mv|cp|dd|head|tail|unifdef|install|cpp)(?=[ \t]|$)"
    rb"|(?<![-\d&>])>>?[ \t]*(?!&|/dev/null)\S",
    re.MULTILINE,
)
# where the script does so, and what it does there is known
_DONE_HERE = (
    re.compile(rb"^[ \t]*(?:scripts/|\$\w+/)*unifdef[^\n\\]*(?:\\\n[^\n]*)?(?:\n[ \t]*\|\|[^\n]*)?", re.M),
    re.compile(rb'^[^\n]*\$\(sed -n -e "/SPDX-License-Identifier:[^\n]*', re.M),
    re.compile(rb"^configs=\$\(sed -e '\n:comment\n.*?^' \$OUTFILE(?: \|\| exit 1)?\)", re.M | re.S),
    re.compile(rb"^[ \t]*#[^\n]*|^[ \t]*echo \"[^\"|;>]*\"(?: >&2)?", re.M),
)
_LEAK = re.compile(rb"^([\w./-]+:CONFIG_\w+)$", re.M)


class Dialect(Struct, frozen=True):
    """What one kernel's ``headers_install`` does.

    ``id`` names it: ``hi-6.12``, or ``unknown-`` and a hash for a script that headergen was not held against.
    ``licence``: a GPL header without the syscall note is refused. ``leaks``: the ``path:CONFIG_X`` that may be left in
    a header, or None where nobody looks. ``steps``: the substitutions, in order.
    """

    id: str
    licence: bool
    leaks: frozenset[str] | None
    steps: tuple[Substitution, ...] = ALL

    @property
    def known(self) -> bool:
        """Whether this dialect's results were compared with make's."""
        return not self.id.startswith("unknown-")


def is_known_by_now(id: str) -> bool:
    """Whether a script that was not known when its dialect got this ``id`` is by now."""
    start = id.removeprefix("unknown-")
    return start != id and any(digest.startswith(start) for digest in _KNOWN)


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


@lru_cache(maxsize=16)  # every arch of a kernel asks for the same
def dialect_of(script: bytes | None, *, listed: bool = False) -> Dialect:
    """The dialect of a kernel whose script for installing headers has these bytes (None: there is no script).

    ``listed`` says that the kernel is one before 4.12. Nobody checked its headers then.
    """
    if script is None:
        return OLDEST if listed else DEFAULT
    script = script.replace(b"\r\n", b"\n")  # of a clone whose files a Windows machine committed as it had them
    digest = hashlib.sha256(script).hexdigest()
    checks_leaks = b"to user-space" in script
    return Dialect(
        _KNOWN.get(digest, f"unknown-{digest[:12]}"),
        licence=b"Linux-syscall-note" in script,
        leaks=frozenset(m.decode("ascii") for m in _LEAK.findall(script)) if checks_leaks else None,
        steps=_steps(script),
    )


def _steps(script: bytes) -> tuple[Substitution, ...]:
    """The substitutions of the script's sed, each of them known; ``HeaderError`` shows one that is not."""
    _check_cutting(script)
    found = _SED.search(script)
    if found is None:  # the oldest are Perl, and do the same
        return ALL
    _check_rest(script, found)
    start = script.count(b"\n", 0, found.start(1)) + 1
    steps = []
    for number, raw in enumerate(found[1].split(b"\n"), start):
        line = raw.strip().removesuffix(b"\\").strip()
        expression = line.removeprefix(b"-e").strip().strip(b"'").strip()
        if not expression:
            continue
        if (step := substitution(expression)) is None:
            raise _unknown(expression, number)
        steps.append(step)
    return tuple(steps)


def _check_cutting(script: bytes) -> None:
    for match in _UNIFDEF.finditer(script):
        if set(match[1].split()) != {b"-U__KERNEL__", b"-D__EXPORTED_HEADERS__"}:
            raise _unknown(match[0], script.count(b"\n", 0, match.start()) + 1)


def _check_rest(script: bytes, known: re.Match[bytes]) -> None:
    """Whatever else the script does to a header besides its substitutions and unifdef is not known."""
    end = script.find(b"\n", known.end())
    rest = _blank(script, known.start(), end if end >= 0 else len(script))
    for form in _DONE_HERE:
        for match in form.finditer(rest):
            rest = _blank(rest, match.start(), match.end())
    if (stray := _COMMAND.search(rest)) is not None:
        number = script.count(b"\n", 0, stray.end())
        raise _unknown(script.split(b"\n")[number].strip(), number + 1)


def _blank(text: bytes, start: int, end: int) -> bytes:
    """The text with a part of it blanked out, line by line."""
    return text[:start] + re.sub(rb"[^\n]", b" ", text[start:end]) + text[end:]


def _unknown(line: bytes, number: int) -> HeaderError:
    return HeaderError(
        f"what the kernel's script does to headers is not known: {line.decode('utf-8', 'replace')[:120]}",
        location=f"scripts/headers_install.sh:{number}",
        help="report it with the kernel's version; until then import a kernel before it",
    )

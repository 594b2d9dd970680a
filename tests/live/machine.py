"""Boots a kernel under qemu and judges the run by what the guest printed.

qemu's exit code says nothing: it is 0 after success, after a panic of the guest and after a signal. Only a last line
``RESULT n passed, n failed, n skipped`` that agrees with the announced ``PLAN n`` and with the lines between counts as
a result. Machines are emulated (``-accel tcg``): the host's own ``/dev/kvm`` is not opened.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.kept import answer, digest, keep
from tests.live import initramfs
from tests.live.packages import Kernel, Unavailable

_RESULT = re.compile(r"RESULT (\d+) passed, (\d+) failed, (\d+) skipped")
_CONTROL = re.compile(r"\x1b(?:\[[0-9;?]*[a-zA-Z]|.)")  # what a PC's firmware says to a terminal
_PROGRAMS = {"arm64": "qemu-system-aarch64", "amd64": "qemu-system-x86_64"}
_CONSOLES = {"arm64": "ttyAMA0", "amd64": "ttyS0"}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a console log proves. ``problem`` is empty when every announced check ran and none failed."""

    passed: int
    failed: int
    skipped: int
    problem: str

    @property
    def good(self) -> bool:
        """Whether the run counts as passed."""
        return not self.problem


@dataclass(frozen=True, slots=True)
class Run:
    """One boot: what was printed, how long it took from qemu's start to its end, the verdict."""

    console: str
    seconds: float
    verdict: Verdict


def judge(console: str) -> Verdict:
    """The verdict on a console log. Anything short of a complete run is a problem."""
    lines = [line.rstrip() for line in console.splitlines()]
    results = [(number, found) for number, line in enumerate(lines) if (found := _RESULT.fullmatch(line))]
    plans = [int(line[5:]) for line in lines if re.fullmatch(r"PLAN \d+", line)]
    if len(results) != 1 or len(plans) != 1:
        last = next((line for line in reversed(lines) if line), "nothing at all")
        return Verdict(0, 0, 0, f"no result: the guest's last line is {last!r}")
    passed, failed, skipped = (int(number) for number in results[0][1].groups())
    printed = [line.partition(" ")[0] for line in lines[: results[0][0]]]
    counts = (printed.count("ok"), printed.count("FAIL"), printed.count("skip"))
    if failed:
        names = [line[5:205] for line in lines if line.startswith("FAIL ")]
        problem = f"{failed} failed: {'; '.join(names)}"
    elif counts != (passed, failed, skipped):
        problem = f"the result line says {passed, failed, skipped}, the lines before it say {counts}"
    elif passed + skipped != plans[0]:
        problem = f"{plans[0]} checks were announced, {passed + skipped} ended"
    elif not passed:
        problem = "nothing was checked"
    else:
        problem = ""
    return Verdict(passed, failed, skipped, problem)


def program(architecture: str) -> str:
    """The emulator for a machine of ``architecture`` (Debian's name)."""
    found = shutil.which(_PROGRAMS[architecture])
    if not found:
        package = {"arm64": "qemu-system-arm", "amd64": "qemu-system-x86"}[architecture]
        raise Unavailable(f"no {_PROGRAMS[architecture]} here: install the package {package}")
    return found


def boot(
    architecture: str,
    kernel: Kernel,
    cpu: str,
    *,
    userland: Path,
    files: Mapping[str, initramfs.Entry],
    scratch: Path,
    timeout: float = 600.0,
    keeping: Path | None = None,
) -> Run:
    """Boots ``kernel`` with the userland and ``files`` on top of it, whose ``/init`` prints the result.

    ``scratch`` is a folder for the initramfs; ``timeout`` is in seconds: a bound, for an idle host needs 2 to 9.
    ``keeping`` is a folder of what machines printed that were found good: none is booted again of the same bytes.
    """
    initrd = scratch / "initrd.cpio"
    with initrd.open("wb") as out, userland.open("rb") as base:
        shutil.copyfileobj(base, out)
        out.write(initramfs.archive(files))
    command = _command(architecture, kernel.image, cpu, initrd)
    start = time.monotonic()
    if keeping is not None:
        name = digest(Path(word) if word.startswith("/") else word for word in command)
        if (console := answer(keeping, name)) is not None:
            initrd.unlink()
            return Run(console, time.monotonic() - start, judge(console))
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=timeout,
            check=False,
        )
        printed = done.stdout
    except subprocess.TimeoutExpired as error:
        printed = (error.stdout or b"") + b"\nno end after %.0f s\n" % timeout
    finally:
        initrd.unlink()
    console = _CONTROL.sub("", printed.decode("utf-8", "replace")).replace("\r\n", "\n").replace("\r", "\n")
    run = Run(console, time.monotonic() - start, judge(console))
    if keeping is not None and run.verdict.good:
        keep(keeping, name, console)
    return run


def _command(architecture: str, image: Path, cpu: str, initrd: Path) -> Sequence[str]:
    # EL2 and GICv3 are what KVM needs on arm64; x86 needs SVM, which the cpu model brings
    board = {"arm64": "virt,virtualization=on,gic-version=3", "amd64": "q35"}[architecture]
    append = (
        f"console={_CONSOLES[architecture]} rdinit=/init "
        "panic=-1 loglevel=4 "  # a panic ends qemu at once; warnings would run into our lines
        "PYTHONHASHSEED=0"  # handed to init: early in the boot of some machines there is no entropy to wait for
    )
    return [
        program(architecture), "-accel", "tcg", "-machine", board, "-cpu", cpu, "-smp", "1", "-m", "512",
        "-kernel", str(image), "-initrd", str(initrd), "-append", append,
        "-nographic", "-nodefaults", "-serial", "stdio", "-no-reboot", "-net", "none",
    ]  # fmt: skip

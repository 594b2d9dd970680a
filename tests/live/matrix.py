"""The runs: which kernel on which processor with which script, and what goes into their machines."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.live import initramfs
from tests.live.machine import Run, boot, program
from tests.live.packages import Kernel, Packages, Unavailable, byte_code, packages

PROJECT = Path(__file__).resolve().parents[2]
CACHE = PROJECT / ".cache" / "live"


@dataclass(frozen=True, slots=True)
class Case:
    """One boot. Architectures are Debian's names; ``series`` is a kernel's first two numbers."""

    machine: str
    series: str
    cpu: str
    userland: str
    script: str
    shows: str

    def __str__(self) -> str:
        return f"{self.userland} {self.series} {self.cpu}"


CASES = (
    Case("arm64", "6.1", "cortex-a57", "arm64", "arm64", "arm64 without VHE"),
    Case("arm64", "6.1", "max,pauth-impdef=on", "arm64", "arm64", "arm64 with VHE and SVE"),
    Case("arm64", "6.12", "cortex-a57", "arm64", "arm64", "arm64 without VHE"),
    Case("arm64", "6.12", "max,pauth-impdef=on", "arm64", "arm64", "arm64 with VHE and SVE"),
    Case("amd64", "6.1", "max", "amd64", "x86_64", "nested SVM"),
    Case("amd64", "6.12", "max", "amd64", "x86_64", "nested SVM"),
    Case("arm64", "6.12", "cortex-a57", "armhf", "armhf", "32-bit ARM process"),
)


def downloads_allowed(default: str) -> bool:
    """Whether HEADERGEN_DOWNLOAD permits the network; ``default`` is what no value means."""
    return os.environ.get("HEADERGEN_DOWNLOAD", default) not in {"", "0"}


def perform(
    case: Case,
    *,
    download: bool,
    generated: Path = PROJECT / "generated",
    timeout: float = 600.0,
    keeping: Path | None = None,
) -> Run:
    """Gets what the case needs, boots it and judges it; see ``boot``. ``Unavailable`` says what is missing."""
    program(case.machine)  # before anything is fetched
    if not (generated / "__init__.py").is_file():
        raise Unavailable(f"no generated modules in {generated}: run headergen sync first")
    system = packages(CACHE, case.machine, download=download)
    userland = system if case.userland == case.machine else packages(CACHE, case.userland, download=download)
    kernel = _kernel(system, case)
    files = dict(_files(case, userland, kernel, generated))
    files |= byte_code(files, userland.python)
    with tempfile.TemporaryDirectory() as scratch:
        run = boot(
            case.machine,
            kernel,
            case.cpu,
            userland=userland.userland,
            files=files,
            scratch=Path(scratch),
            timeout=timeout,
            keeping=keeping,
        )
    logs = CACHE / "logs"
    logs.mkdir(exist_ok=True)
    (logs / f"{case}.log".replace(" ", "-")).write_text(run.console)
    return run


def _kernel(system: Packages, case: Case) -> Kernel:
    for kernel in system.kernels:
        if kernel.series == case.series:
            return kernel
    have = ", ".join(kernel.series for kernel in system.kernels)
    raise Unavailable(f"the Debian suites of this host have no {case.machine} kernel {case.series}, but {have}")


def _files(case: Case, userland: Packages, kernel: Kernel, generated: Path) -> Iterator[tuple[str, initramfs.Entry]]:
    init = (
        f"#!{userland.python} -uS\n"  # no buffer, no site packages
        "import sys\n"
        "sys.path.insert(0, '/project')\n"
        f"from tests.live.guest import harness, {case.script}\n"
        "harness.run()\n"
    )
    yield "init", initramfs.regular(init.encode(), executable=True)
    target = {"arm64": "arm64", "amd64": "x86_64", "armhf": "arm"}[case.userland]
    sources = [generated / "__init__.py", *sorted((generated / target).rglob("*.py"))]
    for path in sources:
        yield f"project/generated/{path.relative_to(generated)}", initramfs.regular(path.read_bytes())
    live = PROJECT / "tests" / "live"
    for path in [
        *sorted((PROJECT / "target_arm").glob("*.py")),
        *sorted((PROJECT / "examples").glob("*.py")),
        live / "__init__.py",
        *sorted((live / "guest").glob("*.py")),
    ]:
        yield f"project/{path.relative_to(PROJECT)}", initramfs.regular(path.read_bytes())
    if case.script == "armhf":
        yield "project/compiler.json", initramfs.regular((live / "arm_compiler.json").read_bytes())
    for module in kernel.modules:
        yield f"modules/{module.name}", initramfs.regular(module.read_bytes())

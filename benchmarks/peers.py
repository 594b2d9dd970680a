"""The peers: other generators, set up in an ignored folder, and how each is asked for the same job."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import leave_out

CACHE = Path(__file__).resolve().parent.parent / ".cache"
_PYTHON_PEERS = ("ctypesgen==1.1.1", "ctypeslib2==2.4.0", "clang==14.0")


@dataclass(frozen=True)
class Peer:
    """One generator. ``command(header, includes, output)`` is its command line for a header of arm64; ``module`` the
    Python module that it writes, or None for another language.
    """

    name: str
    command: Callable[[Path, Sequence[Path], Path], list[str]]
    suffix: str = ".py"


def venv() -> Path:
    """The folder of the peers' own virtual environment, made on first use."""
    folder = CACHE / "peers"
    if not (folder / "bin" / "clang2py").exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *_PYTHON_PEERS], check=True)
    return folder


def _program(name: str) -> list[str]:
    """How a peer is started, by whatever path its environment is reached: the program's first line names the path by
    which that was made.
    """
    programs = venv() / "bin"
    return [str(programs / "python"), str(programs / name)]


def _of_python() -> list[Peer]:
    try:
        venv()
    except (subprocess.CalledProcessError, OSError):
        for name in _PYTHON_PEERS[:2]:
            leave_out(name.partition("=")[0], f"pip install {name} fails here")
        return []
    return [
        Peer("ctypesgen", _ctypesgen),
        Peer("clang2py without macros", _clang2py("cdefstu")),
        Peer("clang2py with macros", _clang2py("cdefstum")),
    ]


def _flags(includes: Sequence[Path]) -> list[str]:
    return [word for folder in includes for word in ("-I", str(folder))]


def _ctypesgen(header: Path, includes: Sequence[Path], output: Path) -> list[str]:
    # its parser is told of the target by macros alone; layout it leaves to the host
    preprocessor = "gcc -E -nostdinc -D__aarch64__"
    return [*_program("ctypesgen"), "--cpp", preprocessor, *_flags(includes), str(header), "-o", str(output)]


def _clang2py(kinds: str) -> Callable[[Path, Sequence[Path], Path], list[str]]:
    def command(header: Path, includes: Sequence[Path], output: Path) -> list[str]:
        arguments = " ".join(["-nostdinc", "-target", "aarch64-linux-gnu", *_flags(includes)])
        options = ["-q", "-i", "-k", kinds, "--clang-args=" + arguments, "-o", str(output)]
        return [*_program("clang2py"), *options, str(header)]

    return command


def _bindgen(header: Path, includes: Sequence[Path], output: Path) -> list[str]:
    return [
        "bindgen", str(header), "-o", str(output), "--", "-nostdinc", "-target", "aarch64-linux-gnu", *_flags(includes),
    ]  # fmt: skip


def available() -> list[Peer]:
    """The peers that can run here. What is missing is said on stderr and counted, never passed over in silence."""
    peers = _of_python()
    if shutil.which("bindgen"):
        peers.append(Peer("bindgen", _bindgen, ".rs"))
    else:
        leave_out("bindgen", "Debian's package bindgen")
    return peers


def make_environment() -> dict[str, str]:
    """The environment for running a kernel's make in a benchmark: the user's own, in the C locale."""
    return {key: value for key, value in os.environ.items() if key in ("PATH", "HOME", "TMPDIR")} | {"LC_ALL": "C"}

"""Generated modules are right on every host: 32-bit and big-endian Pythons import them and find the sizes, offsets and
values that the headers give.

The interpreters come as Debian packages (``tests/live/packages.py``); those of other processors run under qemu-user.
What one said of the same modules is kept, and compared with what the headers give now.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from headergen import pipeline
from headergen.cache import Cache
from headergen.config.files import find_config
from headergen.lock import read_lock
from headergen.model import Abi
from headergen.pipeline import Rendered
from headergen.project.modules import Modules
from headergen.render.names import MEMBER_RESERVED, identifier
from headergen.render.namespace import namespace_of
from headergen.targets import TARGETS
from headergen.verify.module import _PROBE, Interpreter, verify_module
from headergen.verify.samples import samples
from tests.kept import answer, digest, keep
from tests.live.packages import Unavailable, packages, program, unpack

ROOT = Path(__file__).parent.parent
CACHE = ROOT / ".cache" / "live"
# Debian's name of the architecture: qemu's program for it ("" where an x86-64 host needs none), and the word size
HOSTS = {"armhf": ("qemu-arm-static", 4, "little"), "i386": ("", 4, "little"), "s390x": ("qemu-s390x-static", 8, "big")}
_ABOUT = "import struct, sys; print(struct.calcsize('P'), sys.byteorder)"


def _interpreter(architecture: str) -> list[str]:
    """The command of a Python of that architecture; skips where it cannot be had."""
    download = os.environ.get("HEADERGEN_DOWNLOAD") == "1"
    emulator = HOSTS[architecture][0]
    try:
        if not emulator and platform.machine() != "x86_64":
            raise Unavailable(f"{architecture} programs run on x86-64 alone")
        found = packages(CACHE, architecture, download=download)
        root = unpack(CACHE, architecture, found)
        python = f"{root}{found.python}"
        if not emulator:
            loader = next(root.glob("lib/ld-linux*.so*"), None) or next(root.glob("usr/lib/ld-linux*.so*"))
            libraries = ":".join(
                str(path) for path in [*root.glob("lib/*-linux-gnu"), *root.glob("usr/lib/*-linux-gnu")]
            )
            return [str(loader), "--library-path", libraries, python]
        runner = shutil.which(emulator) or str(program(CACHE, "qemu-user-static", emulator, download=download))
        return [runner, "-L", str(root), python]
    except Unavailable as error:
        pytest.skip(str(error))


def _modules() -> Modules:
    config = find_config(ROOT)
    folder = ROOT / config.headers
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.h")}
    return Modules(config, files, read_lock((ROOT / config.lock).read_bytes(), config.lock))


@pytest.fixture(scope="module")
def rendered() -> Rendered:
    """What this repository's headers render to now."""
    return pipeline.modules(_modules().sources(), store=Cache(None))


@pytest.fixture(scope="module")
def interfaces(rendered: Rendered) -> list[Abi]:
    """The interface of each module."""
    return list(rendered.abis().values())


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory, rendered: Rendered) -> Path:
    """The folder above ``generated``."""
    root = tmp_path_factory.mktemp("hosts")
    for name, data in rendered.files.items():
        path = root / "generated" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return root


class Kept(Interpreter):
    """An interpreter of another host, which is not asked again what it said of the same modules."""

    def __init__(self, root: Path, python: Sequence[str]) -> None:
        super().__init__(root, python)
        files = (part for path in sorted(root.rglob("*.py")) for part in (path.relative_to(root).as_posix(), path))
        self._name = digest((_PROBE, *(Path(word) if Path(word).is_file() else word for word in python), *files))
        self._said: dict[str, dict[str, Any]] = json.loads(answer(CACHE / "said", self._name) or "{}")
        self._known = len(self._said)

    def ask(self, package: str, asked: object) -> dict[str, Any]:
        """What it says, or said of the same."""
        question = f"{package} {digest([json.dumps(asked)])}"
        if question not in self._said:
            self._said[question] = super().ask(package, asked)
        return self._said[question]

    def close(self) -> None:
        """Ends it, and keeps what is new."""
        super().close()
        if len(self._said) > self._known:
            self._known = len(self._said)
            keep(CACHE / "said", self._name, json.dumps(self._said))


@pytest.mark.slow
@pytest.mark.parametrize("architecture", HOSTS)
def test_every_target_is_right_on_this_host(architecture: str, modules: Path, interfaces: Sequence[Abi]) -> None:
    python: Sequence[str] = _interpreter(architecture)
    run = subprocess.run([*python, "-I", "-S", "-B", "-c", _ABOUT], capture_output=True, text=True, check=True)
    assert run.stdout.split() == [str(HOSTS[architecture][1]), HOSTS[architecture][2]]
    of = _modules()
    compared = 0
    with Kept(modules, python) as interpreter:
        for source, abi in zip(of.sources(), interfaces, strict=True):
            names = namespace_of(abi)
            findings, count = verify_module(
                abi, interpreter, f"generated.{source.target}.{source.name}", names.records,
                names.constants | names.ioctls, member_name=lambda name: identifier(name, MEMBER_RESERVED),
                calls=list(samples(abi, TARGETS[source.target])), macros=names.macros,
            )  # fmt: skip
            assert findings == [], source.target
            compared += count
    assert compared > 1000 * len(of.targets)

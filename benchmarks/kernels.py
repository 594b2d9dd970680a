"""What is asked of whole kernels, what every command pays to start, and what reading a tarball adds to unpacking it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

from benchmarks.measure import Cost, leave_out, median, run
from benchmarks.repositories import releases
from benchmarks.tables import Row
from headergen.interface import read
from headergen.model import Skipped
from headergen.targets import TARGETS
from tests.kernels import source, tarball

HEADERGEN = str(Path(sys.executable).with_name("headergen"))
_ROOT = Path(__file__).resolve().parent.parent
_NINE = ("arm", "arm64", "i386", "x86_64", "riscv64", "s390x", "ppc64le", "mips64", "loongarch64")
_VERSIONS = 20
_PACKERS = {".xz": ["xz", "-dc"], ".gz": ["gzip", "-dc"], ".zst": ["zstd", "-dcq"]}


def start(work: Path, runs: int) -> list[Row]:
    """What answers at once."""
    completion = {"_HEADERGEN_COMPLETE": "bash_complete", "COMP_WORDS": "headergen ch", "COMP_CWORD": "1"}
    return [
        Row("headergen --version", median(runs, lambda: run([HEADERGEN, "--version"], cwd=work))),
        Row("headergen --help", median(runs, lambda: run([HEADERGEN, "--help"], cwd=work))),
        Row("completion of a verb", median(runs, lambda: run([HEADERGEN], cwd=work, env=completion))),
        Row(
            "python -c pass",
            median(runs, lambda: run([sys.executable, "-c", "pass"], cwd=work)),
            "the floor",
            peer=True,
        ),
    ]


def compared(work: Path, runs: int) -> list[Row]:
    """Two kernels, all headers; judging one; all of one as modules; and this repository's own check."""
    old, new = str(source("6.1")), str(source("6.12"))
    nine = [word for arch in _NINE for word in ("--arch", arch)]
    few = max(1, runs // 2)
    one_target = _lenient(["diff", "-q", "--all", "--arch", "x86_64", old, new])
    all_targets = _lenient(["diff", "-q", "--all", *nine, old, new])
    lint = _lenient(["lint", "-q", "--arch", "x86_64", new])
    rows = [
        Row("diff --all of x86_64", median(runs, lambda: run(one_target, cwd=work)), "6.1 to 6.12"),
        Row("diff --all of nine targets", median(few, lambda: run(all_targets, cwd=work)), "6.1 to 6.12"),
        Row("lint of a kernel for x86_64", median(few, lambda: run(lint, cwd=work)), "6.12"),
    ]
    kept = {"HEADERGEN_CACHE": "", "XDG_CACHE_HOME": str(work / "outcomes")}
    for name, command in (("diff --all of x86_64", one_target), ("lint of a kernel for x86_64", lint)):
        run(command, cwd=work, env=kept)
        rows.append(Row(name, median(runs, lambda of=command: run(of, cwd=work, env=kept)), "asked again"))  # type: ignore[misc]
    repository = releases(work / "releases", source("6.1"), source("6.12"), _VERSIONS)
    history = ["--arch", "x86_64", "--all", "--history", str(repository), "--tags", "v6.*"]
    told = [HEADERGEN, "diff", "-q", *history]
    rows.append(
        Row("diff --history --all of x86_64", median(few, lambda: run(told, cwd=work)), f"{_VERSIONS} versions")
    )
    check = [HEADERGEN, "check", "-q"]
    rows.append(Row("check of this repository", median(runs, lambda: run(check, cwd=_ROOT)), "nothing kept"))
    return [*rows, _modules(work, ("arm64",), few), _modules(work, _NINE, few)]


def _lenient(words: list[str]) -> list[str]:
    """headergen, whose exit code for findings is no failure here."""
    return ["/bin/sh", "-c", '"$@"; test $? -le 1', "sh", HEADERGEN, *words]


def _modules(work: Path, targets: tuple[str, ...], runs: int) -> Row:
    """All headers of some targets, made into modules."""
    folder = work / f"all{len(targets)}"
    folder.mkdir()
    names = _readable(work, targets)
    settings = f"arches = {json.dumps(targets)}\n\n[modules]\nuapi = {json.dumps(names)}\n"
    (folder / "headergen.toml").write_text(settings)
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "Configure headergen"]):
        subprocess.run(["git", *command], cwd=folder, check=True)
    subprocess.run([HEADERGEN, "sync", "-q", str(source("6.12"))], cwd=folder, check=True)
    cost = median(runs, lambda: run([HEADERGEN, "generate", "-q"], cwd=folder))
    return Row(f"generate, {len(targets)} targets", cost, f"{len(names)} headers each")


def _readable(work: Path, targets: tuple[str, ...]) -> list[str]:
    """The headers below linux/ that can be read for each of the targets."""
    every: list[set[str]] = []
    for name in targets:
        installed = work / f"installed-{name}"
        if not installed.exists():
            command = [HEADERGEN, "install", "-q", str(source("6.12")), "--arch", name, str(installed)]
            subprocess.run(command, check=True)
        top = installed / "include"
        own = sorted(path.relative_to(top).as_posix() for path in (top / "linux").rglob("*.h"))
        refused: list[Skipped] = []
        read(own, [top], TARGETS[name], unreadable=refused)
        every.append(set(own) - {item.name for item in refused})
    # of two that differ in case alone the capital one includes the other, and a project cannot hold both
    return sorted({name.lower(): name for name in sorted(set.intersection(*every))}.values())


def tarballs(work: Path, runs: int) -> list[Row]:
    """A kernel's tarball that was never read, in each packing, beside its unpacker alone: the floor."""
    packed = {".xz": tarball("6.12")}
    for ending, packer in ((".gz", ["gzip", "-1c"]), (".zst", ["zstd", "-qc"])):
        if not shutil.which(packer[0]):
            leave_out(f"a {ending} tarball", f"apt install {packer[0]}")
        else:
            packed[ending] = work / f"linux-6.12.tar{ending}"
            unpacker = subprocess.Popen(["xz", "-dc", packed[".xz"]], stdout=subprocess.PIPE)
            with packed[ending].open("wb") as out, unpacker:
                subprocess.run(packer, stdin=unpacker.stdout, stdout=out, check=True)
    rows = []
    few = max(1, runs // 2)
    for ending, path in packed.items():
        rows.append(Row(f"install from a {ending} tarball", median(few, partial(_installed, path, work)), "never read"))
        unpack = [*_PACKERS[ending], str(path)]
        script = ["/bin/sh", "-c", '"$@" > /dev/null', "sh", *unpack]
        rows.append(Row(unpack[0], median(few, partial(run, script, cwd=work)), "the floor", peer=True))
    return rows


def _installed(path: Path, work: Path) -> Cost:
    folder = work / "installed"
    shutil.rmtree(folder, ignore_errors=True)
    return run([HEADERGEN, "install", "-q", str(path), "--arch", "arm64", str(folder)], cwd=work)

"""``python -m benchmarks [JOB …] [--runs N] [--docs]``: headergen beside its peers, in one run.

Jobs: ``kvm`` (linux/kvm.h of arm64), ``whole`` (every header of arm64 that stands alone), ``import`` (importing what
came out of ``kvm``), ``sync`` and ``install`` (against make headers_install), ``scale`` (arches and headers), ``git``
(a kernel's repository of 80,000 files, a history of 100,000 commits, both made here), ``start`` (what answers at once),
``compare`` (whole kernels, and this repository's check), ``tarball`` (each packing beside its unpacker). CPU is user
and system time of the whole process tree; the median of some runs, after one that does not count. Nothing that
headergen has kept of earlier runs is used, but in the rows that say so. A run fails where a row takes 15 % more than in
docs/benchmarks.md, by what plain Python takes on both machines; ``--docs`` puts the tables there instead. It fails too
where a row of ours fails; what is missing (a peer, a packer) is said where it is missed, and counted at the end.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path

from benchmarks import kernels, yardstick
from benchmarks.measure import Cost, import_time, left_out, median, run
from benchmarks.peers import Peer, available, make_environment
from benchmarks.repositories import add_history, kernel_repository
from benchmarks.tables import Row, import_table, put_in, table
from tests.kernels import installed, source

HEADERGEN = str(Path(sys.executable).with_name("headergen"))
_PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"
_TITLES = {
    "start": "What answers at once",
    "compare": "Whole kernels",
    "tarball": "Tarballs",
    "kvm": "linux/kvm.h for arm64",
    "whole": "Every header of arm64 that stands alone",
    "import": "Importing the kvm module",
    "sync": "From an unpacked kernel to the commit",
    "install": "All headers of arm64, as make installs them",
    "scale": "How the cost grows",
    "git": "Kernels and histories in git",
}
_MODULES = (
    "kvm", "vfio", "vhost", "input", "uinput", "videodev2", "gpio", "loop", "fuse", "userfaultfd", "btrfs", "io_uring",
    "perf_event", "i2c-dev",
)  # fmt: skip
_KVM_ARCHES = ("arm64", "x86_64", "i386", "riscv64", "s390x", "ppc64le", "mips64", "loongarch64")


_KVM = {"kvm": ["linux/kvm.h"]}


def _includes() -> list[Path]:
    root = installed("7.2")
    return [root / "aarch64-linux-any", root / "any-linux-any"]


def _dump(patterns: Sequence[str], arches: Sequence[str] = ("arm64",)) -> list[str]:
    folders = [word for folder in _includes() for word in ("--include", str(folder))]
    headers = [word for pattern in patterns for word in ("--header", pattern)]
    return [HEADERGEN, "dump", "-q", *(w for arch in arches for w in ("--arch", arch)), *folders, *headers]


def _project(folder: Path, arches: Sequence[str], modules: dict[str, list[str]]) -> None:
    """A git repository that is configured and has no headers yet."""
    folder.mkdir(parents=True)
    lines = [f"arches = {json.dumps(list(arches))}", "", "[modules]"]
    lines += [f"{name} = {json.dumps(entries)}" for name, entries in modules.items()]
    (folder / "headergen.toml").write_text("\n".join(lines) + "\n")
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "Configure headergen"]):
        subprocess.run(["git", *command], cwd=folder, check=True)


def kvm(work: Path, runs: int) -> list[Row]:
    """linux/kvm.h for arm64, from installed headers to what each tool makes of it."""
    header = work / "kvm.h"
    header.write_text("#include <linux/kvm.h>\n")
    _project(work / "project", ["arm64"], _KVM)
    kernel = os.pathsep.join(map(str, _includes()))
    subprocess.run([HEADERGEN, "sync", "-q", kernel], cwd=work / "project", check=True)
    rows = [
        Row("headergen dump", median(runs, lambda: run(_dump(["linux/kvm.h"]), cwd=work))),
        Row("headergen generate", median(runs, lambda: run([HEADERGEN, "generate", "-q"], cwd=work / "project"))),
    ]
    return rows + [_peer_row(peer, header, work, runs) for peer in available()]


def _peer_row(peer: Peer, header: Path, work: Path, runs: int) -> Row:
    output = work / f"{peer.name.replace(' ', '_')}{peer.suffix}"
    # ctypesgen keeps declarations of the headers that it is given by name alone
    given = _includes()[1] / "linux/kvm.h" if peer.name == "ctypesgen" and header.name == "kvm.h" else header
    command = peer.command(given, _includes(), output)
    return Row(peer.name, median(runs, lambda: run(command, cwd=work)), peer=True)


def whole(work: Path, runs: int) -> list[Row]:
    """Every header under linux/ and asm/ of arm64 that a compiler accepts alone, in one unit."""
    names = _standing_alone()
    unity = work / "unity.h"
    unity.write_text("".join(f"#include <{name}>\n" for name in names))
    _project(work / "whole", ["arm64"], {"uapi": names})
    kernel = os.pathsep.join(map(str, _includes()))
    subprocess.run([HEADERGEN, "sync", "-q", kernel], cwd=work / "whole", check=True)
    note = f"{len(names)} headers"
    rows = [
        Row("headergen dump", median(runs, lambda: run(_dump(names), cwd=work)), note),
        Row("headergen generate", median(runs, lambda: run([HEADERGEN, "generate", "-q"], cwd=work / "whole")), note),
    ]
    return rows + [_peer_row(peer, unity, work, max(1, runs // 3)) for peer in available()]


@cache  # two jobs ask for it
def _standing_alone() -> list[str]:
    folders = _includes()
    names = sorted({str(p.relative_to(f)) for f in folders for top in ("linux", "asm") for p in (f / top).rglob("*.h")})
    flags = [word for folder in folders for word in ("-I", str(folder))]
    compiler = shutil.which("aarch64-linux-gnu-gcc") or "gcc"
    result = []
    command = [compiler, "-fsyntax-only", "-w", "-nostdinc", *flags, "-x", "c", "-"]
    for name in names:
        text = f"#include <{name}>\n".encode()
        if subprocess.run(command, input=text, capture_output=True, check=False).returncode == 0:
            result.append(name)
    return result


def imports(work: Path, runs: int) -> str:
    """Milliseconds to import the kvm module of each tool, warm and cold."""
    kvm(work, 1)
    candidates = [("headergen", work / "project", "generated.arm64.kvm")]
    candidates += [(p.name, work, p.name.replace(" ", "_")) for p in available() if p.suffix == ".py"]
    rows = []
    for name, folder, module in candidates:
        warm, cold = (
            import_time(folder, module, python=sys.executable, warm=warm, runs=runs) for warm in (True, False)
        )
        rows.append((name, warm, cold))
    return import_table(rows)


def _make_install(arches: Sequence[str], work: Path) -> Callable[[], Cost]:
    tree = source("6.12")
    script = work / "make.sh"
    lines = [
        f"make -s -C {tree} O={work}/build-{arch} ARCH={arch} headers_install INSTALL_HDR_PATH={work}/usr-{arch}"
        for arch in arches
    ]
    script.write_text("set -e\n" + "\n".join(lines) + "\n")

    def once() -> Cost:
        for arch in arches:
            shutil.rmtree(work / f"build-{arch}", ignore_errors=True)
            shutil.rmtree(work / f"usr-{arch}", ignore_errors=True)
        return run(["bash", str(script)], cwd=work, env=make_environment())

    return once


def sync(work: Path, runs: int) -> list[Row]:
    """From an unpacked kernel to the committed headers and modules of arm64 and x86, against what make does alone."""
    number = 0

    def once(arches: Sequence[str]) -> Callable[[], Cost]:
        def go() -> Cost:
            nonlocal number
            number += 1
            _project(work / f"sync{number}", arches, _KVM)
            return run([HEADERGEN, "sync", "-q", str(source("6.12"))], cwd=work / f"sync{number}")

        return go

    rows = [Row("headergen sync, arm64 and x86_64", median(runs, once(("arm64", "x86_64"))))]
    rows.append(Row("make headers_install, arm64 and x86", _make_install(("arm64", "x86"), work)(), peer=True))
    rows.append(Row("headergen sync, 8 KVM targets", median(runs, once(_KVM_ARCHES))))
    again = work / f"sync{number}"
    sync_again = [HEADERGEN, "sync", "-q", str(source("6.12"))]
    rows.append(Row("sync, nothing to do", median(runs, lambda: run(sync_again, cwd=again)), "nothing kept"))
    many = work / "many"
    _project(many, _KVM_ARCHES, {name.replace("-", "_"): [f"linux/{name}.h"] for name in _MODULES})
    subprocess.run([HEADERGEN, "sync", "-q", str(source("6.12"))], cwd=many, check=True)
    kept = {"HEADERGEN_CACHE": "", "XDG_CACHE_HOME": str(work / "cache")}
    for name, folder in (("8 KVM modules", again), (f"{8 * len(_MODULES)} modules", many)):
        for note, env in (("nothing kept", {}), ("rendered before", kept)):
            cost = median(runs, lambda at=folder, with_=env: run([HEADERGEN, "check", "-q"], cwd=at, env=with_))  # type: ignore[misc]
            rows.append(Row(f"headergen check, {name}", cost, note))
    rows.append(
        Row("sync, nothing to do", median(runs, lambda: run(sync_again, cwd=again, env=kept)), "rendered before")
    )
    return rows


def install(work: Path, runs: int) -> list[Row]:
    """All headers of one arch."""
    command = [HEADERGEN, "install", "-q", str(source("6.12")), "--arch", "arm64"]
    number = 0

    def once() -> Cost:
        nonlocal number
        number += 1
        return run([*command, str(work / f"installed{number}")], cwd=work)

    return [
        Row("headergen install", median(runs, once)),
        Row("make headers_install", _make_install(("arm64",), work)(), peer=True),
    ]


def scale(work: Path, runs: int) -> list[Row]:
    """How the cost grows with arches and with headers."""
    rows = []
    for count in (1, 2, 4, 8):
        folder = work / f"arches{count}"
        _project(folder, _KVM_ARCHES[:count], _KVM)
        subprocess.run([HEADERGEN, "sync", "-q", str(source("6.12"))], cwd=folder, check=True)
        cost = median(runs, lambda at=folder: run([HEADERGEN, "generate", "-q"], cwd=at))  # type: ignore[misc]
        rows.append(Row(f"generate, {count} arches", cost))
    names = _standing_alone()
    for count in (10, 100, len(names)):
        chosen = names[:: max(1, len(names) // count)][:count]
        rows.append(Row(f"dump, {len(chosen)} headers", median(runs, lambda some=chosen: run(_dump(some), cwd=work))))  # type: ignore[misc]
    return rows


def repositories(work: Path, runs: int) -> list[Row]:
    """A kernel at a revision, and a range of many commits."""
    repository = str(kernel_repository(work / "linux.git", source("6.12")))
    number = 0

    def imported() -> Cost:
        nonlocal number
        number += 1
        _project(work / f"rev{number}", ["arm64"], _KVM)
        return run([HEADERGEN, "sync", "-q", "--no-commit", "--rev", "v1", repository], cwd=work / f"rev{number}")

    rows = [Row("sync of a kernel at --rev, 80,000 files", median(runs, imported))]
    for commits in (1_000, 10_000, 100_000):
        folder = work / f"history{commits}"
        _project(folder, ["arm64"], _KVM)
        subprocess.run([HEADERGEN, "sync", "-q", str(source("6.12"))], cwd=folder, check=True)
        # a name such as CI gives: of HEAD~100000 git would go the whole way to learn what that is
        subprocess.run(["git", "tag", "base"], cwd=folder, check=True)
        add_history(folder, commits)
        check = partial(run, [HEADERGEN, "check", "-q", "--range", "base..HEAD"], cwd=folder)
        rows.append(Row(f"check --range, {commits:,} commits", median(runs, check)))
    return rows


_JOBS: dict[str, Callable[[Path, int], list[Row]]] = {
    "start": kernels.start, "compare": kernels.compared, "tarball": kernels.tarballs,
    "kvm": kvm, "whole": whole, "sync": sync, "install": install, "scale": scale, "git": repositories,
}  # fmt: skip


def main() -> int:
    """Runs the jobs and prints a table for each."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("jobs", nargs="*", default=[], choices=[[], *_TITLES], metavar="JOB")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--docs", action="store_true", help="put the tables into docs/benchmarks.md, slower or not")
    options = parser.parse_args()
    os.environ.setdefault("HEADERGEN_DOWNLOAD", "1")
    os.environ["HEADERGEN_CACHE"] = "off"
    failed = False
    page = _PAGE.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory(prefix="headergen-bench-") as name:
        (stick,) = yardstick.measured(Path(name), options.runs)
    tables = {yardstick.TITLE: table([stick])}
    for job in options.jobs or _TITLES:
        with tempfile.TemporaryDirectory(prefix="headergen-bench-") as name:
            if job == "import":
                text = imports(Path(name), options.runs)
            else:
                rows = _JOBS[job](Path(name), options.runs)
                text = table(rows)
                failed |= _told(page, _TITLES[job], rows, stick, docs=options.docs)
        print(f"\n### {_TITLES[job]}\n\n{text}", flush=True)
        tables[_TITLES[job]] = text
        if options.docs:
            put_in(_PAGE, tables)
    if lacking := left_out():
        print(f"left out: {len(lacking)}: {', '.join(lacking)}", file=sys.stderr)
    return int(failed)


def _told(page: str, title: str, rows: Sequence[Row], stick: Row, *, docs: bool) -> bool:
    """Says what failed and what became slower; whether the run fails by that."""
    broken = [row for row in rows if not row.cost.ok]
    slower = yardstick.slower(page, title, rows, stick)
    for row in broken:
        print(f"failed: {row.title}: {row.cost.error}", file=sys.stderr)
    for sentence in slower:
        print(f"slower: {sentence}", file=sys.stderr)
    return not all(row.peer for row in broken) or (bool(slower) and not docs)


if __name__ == "__main__":
    sys.exit(main())

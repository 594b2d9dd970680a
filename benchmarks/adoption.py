"""``python -m benchmarks.adoption CLONE[@REVISION] … [--docs]``: what adoption makes of real projects' clones.

Each clone is copied, the copy adopts its headers, and is asked what a maintainer would ask: does a sync of that very
kernel change a byte, is every byte derived again, what does ``check`` say of the whole history, and is a sync of the
next kernel what ``make headers_install`` writes? Nothing of a clone is changed. ``--docs`` puts the table into
docs/adoption.md.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measure import Cost, run
from benchmarks.tables import put_in
from headergen.commands.adopt import adopt
from headergen.config.files import OWN_FILE
from headergen.config.places import place_folders
from headergen.git.history import Range, walk
from headergen.git.plumbing import Git
from headergen.lock import DEFAULT, Lock, read_lock
from headergen.model.licences import LICENCE
from headergen.project.states import find_project
from headergen.report.progress import Progress
from headergen.separation.classify import Layout, touched
from headergen.targets import TARGETS
from tests.kernels import source

_HEADERGEN = str(Path(sys.executable).with_name("headergen"))
_HERE = Path(__file__).resolve().parent.parent
_PAGE = _HERE / "docs" / "adoption.md"
_READ = _HERE / "tests" / "data" / "alarms.json"  # what was read of real alarms, by project and commit
_VERSIONS = ("6.1", "6.12")
COLUMNS = {
    "project": "---", "headers": "---:", "byte for byte": "---:", "edited, or of another release": "---:",
    "adopt, CPU s": "---:", "sync of the same kernel": "---", "check --kernel": "---", "commits": "---:",
    "mix, by whole folders": "---:", "alarms": "---:", "read, and true": "---:",
    "alarms with `with`": "---:", "check --range, ms a commit": "---:", "sync of 6.12": "---",
}  # fmt: skip


@dataclass(frozen=True)
class _Project:
    """A copy of a clone in which headers were adopted."""

    name: str
    root: Path
    work: Path

    def git(self, *arguments: str) -> str:
        """What git prints there."""
        return subprocess.run(["git", *arguments], cwd=self.root, check=True, capture_output=True, text=True).stdout


def _copied(clone: str, work: Path) -> _Project:
    place, _, revision = clone.partition("@")
    path = Path(place).resolve()
    root = work / path.name
    subprocess.run(["git", "clone", "-q", "--shared", "--no-checkout", str(path), str(root)], check=True)
    project = _Project(f"{path.name} {revision}".strip(), root, work)
    for key, value in (("user.name", "A Maintainer"), ("user.email", "maintainer@example.org")):
        project.git("config", key, value)
    project.git("checkout", "-q", "-B", "adopted", revision or "HEAD")
    return project


def measured(clone: str, work: Path) -> str:
    """The table's line of one project."""
    project = _copied(clone, work)
    kernels = [str(source(version)) for version in _VERSIONS]
    report = adopt(project.root, kernels, dry_run=True, progress=Progress(quiet=True))
    cost = run([_HEADERGEN, "adopt", "-q", *kernels], cwd=project.root)
    if not cost.ok:
        return f"| {project.name} | {report.headers} | {report.exact} | {report.differing} | {cost.error} |"
    lock = _lock(project)
    kernel = next(k for k in kernels if lock.imports[DEFAULT].kernel.version == _version(k))
    before = project.git("rev-parse", "HEAD")
    same = run([_HEADERGEN, "sync", "-q", kernel], cwd=project.root)
    untouched = before == project.git("rev-parse", "HEAD") and not project.git("status", "--porcelain", "-uno")
    still = "no byte changes" if same.ok and untouched else same.error or "bytes change"
    if lock.moved_alone:
        still = f"moves {len(lock.moved_alone)} of another kernel"
    proven = run([_HEADERGEN, "check", "-q", "--kernel", kernel], cwd=project.root).ok
    history = _history(project)
    words = [
        project.name, str(report.headers), str(report.exact), str(report.differing), f"{cost.cpu:.2f}",
        still, "passes" if proven else "finds something",
        str(history.commits), str(history.folder), str(history.alarms), history.read, str(history.accompanied),
        f"{history.each:.2f}", _updated(project, kernels[-1]),
    ]  # fmt: skip
    return f"| {' | '.join(words)} |"


def _version(kernel: str) -> str | None:
    from headergen.kernel import open_kernel

    with open_kernel(kernel) as tree:
        return tree.id.version


def _lock(project: _Project) -> Lock:
    config = find_project(project.root).config
    return read_lock((project.root / config.lock).read_bytes(), config.lock)


@dataclass(frozen=True)
class _History:
    """What ``check`` says of the commits that lead to an adoption: how many ``commits`` there are, how many mix where
    whole ``folder``s are managed, how many are ``alarms``, what is known of those that were ``read``, how many are left
    where the page's companions may come along, and the milliseconds that ``each`` commit costs.
    """

    commits: int
    folder: int
    alarms: int
    read: str
    accompanied: int
    each: float


def _history(project: _Project) -> _History:
    root = project.git("rev-list", "--max-parents=0", "HEAD~1").split()[0]
    tip = project.git("rev-parse", "HEAD").strip()
    place = find_project(project.root)
    folders = tuple(dict.fromkeys(place_folders(place.config) or (place.config.headers,)))
    with Git(place.top) as git:
        series = list(walk(git, Range(root, tip, ""), lambda paths: any(path.startswith(folders) for path in paths)))
    mixed = sum(touched(Layout(headers=folders, output=()), commit.changes).mixed for commit in series)
    cost, alarms = _alarms(project, f"{root}..{tip}")
    accompanied = alarms
    if line := _companions(project.root.name):
        own = project.root / OWN_FILE
        text = own.read_text("utf-8")
        own.write_text(f"{line}\n{text}", "utf-8")
        _, accompanied = _alarms(project, f"{root}..{tip}")
        own.write_text(text, "utf-8")
    known = json.loads(_READ.read_text("utf-8")).get(project.root.name, {})
    unread = sum(commit[:12] not in known for commit in alarms)
    read = f"{len(alarms) - unread}" + (f"; {unread} not read" if unread else "")
    each = 1000 * cost.cpu / max(1, len(series))
    return _History(len(series), mixed, len(alarms), read, len(accompanied), each)


def _alarms(project: _Project, series: str) -> tuple[Cost, list[str]]:
    """What a check of a range costs, and the commits of its findings, notes left out."""
    cost = run([_HEADERGEN, "check", "-q", "--format", "json", "--range", series], cwd=project.root)
    found = json.loads(cost.said)["findings"]
    return cost, [finding["commit"] for finding in found if finding["severity"] != "note"]


def _companions(name: str) -> str:
    """The line of a project's page that says what may come along with an import; "" without one."""
    page = _HERE / "docs" / "adopt" / f"{name}.md"
    lines = page.read_text("utf-8").splitlines() if page.is_file() else []
    return next((line for line in lines if line.startswith("with = ")), "")


def _updated(project: _Project, kernel: str) -> str:
    """Whether a sync of the newest kernel writes what ``make headers_install`` does, or the kernel's own file where a
    project takes that: of the headers that are neither held nor edited.
    """
    command = [_HEADERGEN, "sync", "-q", kernel]
    had = len(_lock(project).files)
    done = run(command, cwd=project.root)
    if not done.ok and "--drop-gone" in done.said:  # the kernel dropped headers since
        done = run([*command, "--drop-gone"], cwd=project.root)
    if not done.ok:
        return f"refused: {done.said.partition(chr(10))[0].removeprefix('error: ')}".replace("|", "/")
    files = {path: file for path, file in _lock(project).files.items() if not file.held and file.form != LICENCE}
    config = find_project(project.root).config
    installed = raw = 0
    for path, file in files.items():
        data = (project.root / config.located(path)).read_bytes()
        folder, _, name = file.source.rpartition("/uapi/")
        arch = folder.split("/")[1] if folder.startswith("arch/") else "x86"
        made = _installed(project.work, kernel, arch) / "include" / name
        if made.is_file() and data == made.read_bytes():
            installed += 1
        elif data == (Path(kernel) / file.source).read_bytes():
            raw += 1
    gone = had - len(_lock(project).files)
    dropped = f", {gone} dropped as gone" if gone > 0 else ""
    return f"{installed} as installed and {raw} raw, of {len(files)} that are not held{dropped}; {done.cpu:.2f} s CPU"


def _installed(work: Path, kernel: str, arch: str) -> Path:
    """What ``make headers_install`` writes for an arch."""
    folder = work / f"installed-{arch}"
    if not folder.exists():
        target = next(name for name, each in TARGETS.items() if each.kernel_arch == arch)
        subprocess.run([_HEADERGEN, "install", "-q", kernel, "--arch", target, str(folder)], check=True)
    return folder


def main() -> int:
    """Measures every clone and prints the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.adoption", description=__doc__)
    parser.add_argument("clones", nargs="+", metavar="CLONE[@REVISION]")
    parser.add_argument("--docs", action="store_true", help="put the table into docs/adoption.md too")
    options = parser.parse_args()
    os.environ["HEADERGEN_CACHE"] = "off"
    lines = [f"| {' | '.join(row)} |" for row in (COLUMNS.keys(), COLUMNS.values())]
    for clone in options.clones:
        with tempfile.TemporaryDirectory(prefix="headergen-adoption-") as name:
            lines.append(measured(clone, Path(name)))
            print(lines[-1], flush=True)
    if options.docs:
        put_in(_PAGE, {"Real projects": "\n".join(lines)})
    return 0


if __name__ == "__main__":
    sys.exit(main())

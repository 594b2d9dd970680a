"""Names that shared headers lost: the kernel that a project's headers came of says whether another arch has them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from headergen.commands.diff import diff
from headergen.diagnostics import Severity
from headergen.report.progress import Progress
from headergen.sides.differing import DiffAsked
from headergen.sides.outcome import Report
from tests.histories import git
from tests.projects import Tried, make_project, quiet_git
from tests.tiny_kernel import KVM

OWN = "arch/arm64/include/uapi/asm/kvm.h"
MOVED, GONE = "#define KVM_ARM_DEV_PMU 4\n", "#define KVM_ASSIGN_MASK 8\n"
SHARED = "include/uapi/linux/kvm.h"
CONFIGS = ["modules.kvm", "import"]


@pytest.fixture(autouse=True)
def _own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    quiet_git(monkeypatch)
    monkeypatch.setenv("HEADERGEN_CACHE", "on")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def _updated(tmp_path: Path, config: str = "modules.kvm", *, arches: str = '"x86_64"') -> Tried:
    """A project for one arch behind an update that gave arm64 a name of all, and took another from everybody."""
    tried = make_project(tmp_path, config=f'arches = [{arches}]\n{config} = ["linux/kvm.h"]\n')
    own = Path(tried.kernel(), OWN).read_text()
    tried.sync(tried.kernel("6.12.2", {SHARED: KVM + MOVED + GONE}))
    tried.sync(tried.kernel("6.13.0", {OWN: own + MOVED}))
    return tried


def _told(tried: Tried, new: str | None = "HEAD", **asked: str) -> Report:
    return diff(tried.root, "HEAD~1", new, asked=DiffAsked(**asked), progress=Progress(quiet=True))  # type: ignore[arg-type]


def _judged(report: Report) -> dict[str, tuple[Severity, str]]:
    return {each.symbol or each.rule.id: (each.severity, each.message) for each in report.findings}


KNOWN = {
    "KVM_ARM_DEV_PMU": (Severity.WARNING, "KVM_ARM_DEV_PMU (4) was removed; arm64 still has it"),
    "KVM_ASSIGN_MASK": (Severity.ERROR, "KVM_ASSIGN_MASK (8) was removed"),
}


UNTOLD = (
    "2 names are gone from headers that arches share: whether another arch still has them, Linux 6.13.0 would tell,"
    " which is not at hand"
)


@pytest.mark.parametrize("config", CONFIGS)
@pytest.mark.parametrize("new", ["HEAD", None])
def test_the_kernel_of_the_import_is_asked(tmp_path: Path, config: str, new: str | None) -> None:
    """It lies where ``sync`` found it, so that ``diff`` counts what the commit's message counts."""
    tried = _updated(tmp_path, config)
    assert _judged(_told(tried, new)) == KNOWN
    assert "For programs: 1 error, 1 warning" in tried.git("log", "-1", "--format=%B")


@pytest.mark.parametrize("config", CONFIGS)
@pytest.mark.parametrize("lost", ["the kernel", "the memory", "its version"])
def test_without_it_such_names_are_in_doubt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, config: str, lost: str
) -> None:
    tried = _updated(tmp_path, config)
    kernel = Path(tried.kernel("6.13.0"))
    if lost == "the kernel":
        shutil.rmtree(kernel)
    elif lost == "the memory":
        monkeypatch.setenv("HEADERGEN_CACHE", "off")
    else:
        kernel.joinpath("Makefile").write_text("VERSION = 6\nPATCHLEVEL = 14\nSUBLEVEL = 0\n")
    report = _told(tried)
    assert _judged(report) == {
        "KVM_ARM_DEV_PMU": (Severity.WARNING, "KVM_ARM_DEV_PMU (4) was removed; another arch may still have it"),
        "KVM_ASSIGN_MASK": (Severity.WARNING, "KVM_ASSIGN_MASK (8) was removed; another arch may still have it"),
        "other-arches-unknown": (
            Severity.NOTE,
            UNTOLD,
        ),
    }
    if lost == "the memory":
        assert _judged(_told(tried, kernel=str(kernel))) == KNOWN


def test_what_an_arch_itself_lost_is_in_no_doubt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = make_project(tmp_path, config='arches = ["arm64"]\nmodules.kvm = ["linux/kvm.h"]\n')
    own = Path(tried.kernel(), OWN).read_text()
    tried.sync(tried.kernel("6.12.2", {OWN: own + MOVED}))
    tried.sync(tried.kernel("6.13.0"))
    monkeypatch.setenv("HEADERGEN_CACHE", "off")
    assert _judged(_told(tried)) == {"KVM_ARM_DEV_PMU": (Severity.ERROR, "KVM_ARM_DEV_PMU (4) was removed")}


def test_what_the_project_has_of_another_arch_is_in_no_doubt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = _updated(tmp_path, arches='"arm64", "x86_64"')
    monkeypatch.setenv("HEADERGEN_CACHE", "off")
    assert KNOWN["KVM_ARM_DEV_PMU"] in [(each.severity, each.message) for each in _told(tried).findings]


def test_a_name_that_no_kernel_took_is_in_no_doubt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of one kernel, whatever the project does with its headers, no name went to another arch."""
    tried = make_project(tmp_path, config='arches = ["x86_64"]\nimport = ["linux/kvm.h"]\n')
    tried.sync(tried.kernel("6.12.2", {SHARED: KVM + GONE}))
    header = next(tried.root.rglob("linux/kvm.h"))
    header.write_text(header.read_text().replace(GONE, ""))
    monkeypatch.setenv("HEADERGEN_CACHE", "off")
    report = diff(tried.root, asked=DiffAsked(), progress=Progress(quiet=True))
    assert _judged(report) == {"KVM_ASSIGN_MASK": KNOWN["KVM_ASSIGN_MASK"]}


def test_a_repository_is_asked_for_the_commit_that_was_imported(tmp_path: Path) -> None:
    """What is checked out in it by now does not matter."""
    tried = make_project(tmp_path, config='arches = ["x86_64"]\nmodules.kvm = ["linux/kvm.h"]\n')
    kernel = Path(tried.kernel("6.12.2", {SHARED: KVM + MOVED + GONE}))
    git(kernel, "init", "-q", "-b", "main", ".")
    for version, texts in (("12", {}), ("13", {SHARED: KVM, OWN: kernel.joinpath(OWN).read_text() + MOVED})):
        for path, text in texts.items():
            kernel.joinpath(path).write_text(text)
        kernel.joinpath("Makefile").write_text(f"VERSION = 6\nPATCHLEVEL = {version}\nSUBLEVEL = 0\n")
        git(kernel, "add", ".")
        git(kernel, "-c", "user.name=A", "-c", "user.email=a@b", "commit", "-q", "-m", "Linux")
        tried.sync(str(kernel))
    git(kernel, "checkout", "-q", "HEAD~1")
    assert _judged(_told(tried)) == KNOWN


def test_headers_of_one_arch_say_nothing_of_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A directory as distributions install it: the import's message doubts what ``diff`` doubts."""
    tried = make_project(tmp_path, config='arches = ["x86_64"]\nmodules.kvm = ["linux/kvm.h"]\n')
    for version, text in ((2, KVM + MOVED + GONE), (3, KVM)):
        installed = tmp_path / f"installed{version}"
        plain = text.replace("#include <linux/compiler.h>\n", "").replace("__user ", "")
        of = Path(tried.kernel("6.12.1", {SHARED: plain}))
        for folder, origin in (
            ("linux", "include/uapi/linux"),
            ("asm-generic", "include/uapi/asm-generic"),
            ("asm", "arch/x86/include/uapi/asm"),
        ):
            shutil.copytree(of / origin, installed / folder)
        for name in ("ioctl", "types"):
            installed.joinpath(f"asm/{name}.h").write_text(f"#include <asm-generic/{name}.h>\n")
        installed.joinpath("linux/version.h").write_text(f"#define LINUX_VERSION_CODE {6 << 16 | 12 << 8 | version}\n")
        tried.sync(str(installed))
    assert {severity for severity, _ in _judged(_told(tried)).values()} == {Severity.WARNING, Severity.NOTE}
    assert "For programs: 2 warnings" in tried.git("log", "-1", "--format=%B")

"""Sync makes one commit that holds the import and nothing else, or changes nothing and says why."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterable
from pathlib import Path

import pytest

from headergen.diagnostics import ConfigError, HeaderError, HeadergenError, KernelError, RepositoryError
from headergen.git.plumbing import Git
from headergen.lock import read_lock
from tests.histories import git
from tests.patience import NEVER
from tests.projects import CONFIG, SMALL, Tried, make_project, quiet_git, run
from tests.tiny_kernel import KVM, SPDX, TINY, make_kernel

MANAGED = ("linux-headers/", "generated/")


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    quiet_git(monkeypatch)


@pytest.fixture
def tried(tmp_path: Path) -> Tried:
    return make_project(tmp_path)


@pytest.fixture
def small(tmp_path: Path) -> Tried:
    return make_project(tmp_path, config=SMALL)


def refused(tried: Tried, kernel: str | None = None, **options: object) -> HeadergenError:
    before = tried.state()
    with pytest.raises(HeadergenError) as caught:
        tried.sync(kernel, **options)
    assert tried.state() == before
    assert caught.value.help
    return caught.value


# --------------------------------------------------------------------------------------------------------- what it does


def test_git_is_asked_once_who_commits_and_started_once_for_what_head_has(
    tried: Tried, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried.sync()
    asked: list[tuple[str, ...]] = []
    start = Git._start

    def noted(self: Git, arguments: Iterable[str]) -> object:
        asked.append(tuple(arguments))
        return start(self, asked[-1])

    monkeypatch.setattr(Git, "_start", noted)
    assert tried.sync().up_to_date
    more = tried.kernel("6.12.2", {"include/uapi/linux/kvm.h": f"{KVM}#define KVM_MORE 1\n"})
    assert tried.sync(more).commit
    for words in (("var", "GIT_AUTHOR_IDENT"), ("var", "GIT_COMMITTER_IDENT"), ("cat-file", "--batch")):
        assert sum(each[-len(words) :] == words for each in asked) == 2, asked  # once in each run


def test_one_commit_of_the_managed_folders_alone(tried: Tried) -> None:
    done = tried.sync()
    assert tried.git("rev-list", "--count", "HEAD") == "2"
    assert tried.git("rev-parse", "HEAD") == done.commit
    paths = tried.git("show", "--format=", "--name-only", "HEAD").splitlines()
    assert all(path.startswith(MANAGED) for path in paths)
    assert {"linux-headers/headergen.lock", "linux-headers/asm-x86/kvm.h", "generated/x86_64/kvm/structs.py"} <= {
        *paths
    }
    assert tried.git("status", "--porcelain") == ""
    assert tried.git("log", "-1", "--format=%an <%ae> %cn") == "Im Porter <importer@example.org> Im Porter"
    assert "headergen sync" in tried.git("reflog", "-1")
    assert done.headers == 11
    assert done.modules == 2
    assert not (tried.root / ".headergen").exists()


def test_git_knows_the_files_of_a_commit_without_a_look_at_them(small: Tried) -> None:
    """Neither a folder that is not there nor a configuration that goes along keeps it from that."""
    small.write("headergen.toml", 'arches = ["arm64"]\nimport = ["linux/kvm.h"]\n')
    small.sync()
    assert not (small.root / "generated").exists()
    paths = small.git("show", "--format=", "--name-only", "HEAD").splitlines()
    assert {"headergen.toml", "linux-headers/headergen.lock"} <= {*paths}
    assert small.git("diff-files", "--name-only") == ""
    small.git("reset", "-q", "--keep", "HEAD~1")
    assert small.git("status", "--porcelain") == ""


def test_second_run_changes_nothing(tried: Tried) -> None:
    tried.sync()
    before = tried.state()
    again = tried.sync()
    assert again.up_to_date
    assert again.commit == ""
    assert tried.state() == before


def test_message_compares_with_what_was_committed(tried: Tried) -> None:
    tried.sync()
    tried.sync(tried.kernel("6.13.0"), commit=False)
    tried.sync(tried.kernel("6.13.0"))
    message = tried.git("log", "-1", "--format=%B")
    assert message.startswith("linux-headers: update to Linux 6.13.0\n")
    assert "It was Linux 6.12.1." in message


def test_subject_names_the_target_that_came(tried: Tried) -> None:
    tried.sync(arches=["arm64"])
    tried.sync(arches=["x86_64"])
    assert tried.git("log", "-2", "--format=%s").splitlines() == [
        "linux-headers: import Linux 6.12.1 for x86_64",
        "linux-headers: import Linux 6.12.1 for arm64",
    ]


def test_message_names_the_target_that_is_gone_and_no_layout_that_is_the_same(tried: Tried) -> None:
    tried.sync()
    tried.write("headergen.toml", 'arches = ["arm64"]\ncomments = "keep"\nmodules.kvm = ["linux/kvm.h"]\n')
    tried.git("commit", "-qam", "Keep comments, drop arches")
    tried.sync()
    message = tried.git("log", "-1", "--format=%B")
    assert "No longer imported: x86_64." in message
    assert "Records:" not in message


def test_generated_module_works_where_it_lies(tried: Tried) -> None:
    tried.sync()
    script = "from generated.x86_64 import kvm; print(hex(kvm.KVM_GET_REGS), kvm.KVM_GET_REGS.size)"
    done = subprocess.run([sys.executable, "-c", script], cwd=tried.root, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0x8088ae81", "136"]
    assert tried.sync().up_to_date, "bytecode beside the modules is no change"


def test_update_says_what_changed(tried: Tried) -> None:
    tried.sync()
    new = KVM.replace("KVM_API_VERSION 12", "KVM_API_VERSION 13").replace("__u32 padding1;", "__u64 padding1;")
    new = new.replace("#define KVM_GET_API", "#define KVM_RUN _IO(KVMIO, 0x80)\n#define KVM_GET_API")
    done = tried.sync(tried.kernel("6.13.0", {"include/uapi/linux/kvm.h": new}))
    message = tried.git("log", "-1", "--format=%B")
    assert message == done.message.rstrip("\n")
    assert message.splitlines()[0] == "linux-headers: update to Linux 6.13.0"
    assert "It was Linux 6.12.1." in message
    assert re.search(r"^For programs: \d+ errors?.* \(headergen diff tells them\)\.$", message, re.M)
    assert "~ struct kvm_dirty_log 16 bytes -> 24 bytes" in message
    assert "~ KVM_GET_DIRTY_LOG 0x4010ae42 -> 0x4018ae42" in message
    assert "+ KVM_RUN 0x0000ae80" in message
    assert "~ KVM_API_VERSION 12 -> 13" in message
    trailers = tried.git("log", "-1", "--format=%(trailers:only,unfold)").splitlines()
    assert trailers[:3] == ["Headergen-Kernel: 6.13.0", "Headergen-Arches: arm64, x86_64", "Headergen-Version: 0.1.0"]


@pytest.mark.parametrize("config", ["modules.kvm", "import"])
@pytest.mark.parametrize("kept", [True, False])
def test_what_another_arch_keeps_is_no_break_for_programs(tmp_path: Path, config: str, *, kept: bool) -> None:
    """Linux 6.9 gave linux/kvm.h's names of one arch to that arch; the kernel has them though nobody imports them."""
    tried = make_project(tmp_path, config=f'arches = ["x86_64"]\n{config} = ["linux/kvm.h"]\n')
    moved, path = "#define KVM_ARM_DEV_PMU 4\n", "arch/arm64/include/uapi/asm/kvm.h"
    own = Path(tried.kernel(), path).read_text()
    tried.sync(tried.kernel("6.12.2", {"include/uapi/linux/kvm.h": KVM + moved}))
    message = tried.sync(tried.kernel("6.13.0", {path: own + moved * kept})).message
    told = "1 warning" if kept else "1 error"
    assert f"For programs: {told} (headergen diff tells them)." in message.replace("\n", " "), message


def test_kernel_in_git_gives_its_commit(tried: Tried) -> None:
    kernel = Path(tried.kernel())
    git(kernel, "init", "-q", "-b", "main", ".")
    git(kernel, "add", ".")
    git(kernel, "-c", "user.name=x", "-c", "user.email=x@x", "commit", "-q", "-m", "Linux")
    git(kernel, "tag", "v6.12.1")
    oid = git(kernel, "rev-parse", "HEAD")
    tried.sync(str(kernel), rev="v6.12.1")
    assert f"Headergen-Kernel-Commit: {oid}" in tried.git("log", "-1", "--format=%B")
    locked = read_lock((tried.root / "linux-headers/headergen.lock").read_bytes(), "").imports["default"].kernel
    assert (locked.version, locked.commit, locked.describe, locked.dirty) == ("6.12.1", oid, "v6.12.1", False)


def test_dirty_kernel_is_remarked_on_until_it_is_a_placeholder(tried: Tried) -> None:
    kernel = Path(tried.kernel())
    git(kernel, "init", "-q", "-b", "main", ".")
    git(kernel, "add", ".")
    git(kernel, "-c", "user.name=x", "-c", "user.email=x@x", "commit", "-q", "-m", "Linux")
    (kernel / "include/uapi/linux/kvm.h").write_text(KVM + "#define KVM_NEW 1\n")
    assert "dirty-kernel" in {finding.rule.id for finding in tried.sync(str(kernel), dry_run=True).findings}
    done = tried.sync(str(kernel), placeholder="waits for v2")
    assert "dirty-kernel" not in {finding.rule.id for finding in done.findings}
    assert "Headergen-Placeholder: waits for v2" in tried.git("log", "-1", "--format=%(trailers)")
    assert read_lock((tried.root / "linux-headers/headergen.lock").read_bytes(), "").imports["default"].placeholder


def test_frozen_arch_is_imported_on_its_own(tried: Tried) -> None:
    first = tried.sync()
    assert [f.rule.id for f in first.findings if f.rule.id == "not-imported"] == ["not-imported"]
    before = tried.git("rev-parse", "HEAD:linux-headers/linux")
    done = tried.sync(tried.kernel("4.19.26"), arches=["arm"])
    assert not [f for f in done.findings if f.rule.id == "not-imported"]
    assert tried.git("rev-parse", "HEAD:linux-headers/linux") == before
    assert tried.git("log", "-1", "--format=%s") == "linux-headers: import Linux 4.19.26 for arm"
    assert (tried.root / "linux-headers/frozen/arm/linux/kvm.h").exists()
    assert (tried.root / "generated/arm/kvm/structs.py").exists()
    assert tried.sync().up_to_date
    assert tried.sync(tried.kernel("4.19.26"), arches=["arm"]).up_to_date


def test_headers_alone_make_no_modules(tmp_path: Path) -> None:
    tried = make_project(tmp_path, config='arches = ["arm64"]\nimport = ["linux/kvm.h"]\n')
    done = tried.sync()
    assert done.commit
    assert done.modules == 0
    assert (tried.root / "linux-headers/linux/kvm.h").exists()
    assert not (tried.root / "generated").exists()
    assert tried.sync().up_to_date


def test_what_is_no_longer_configured_goes(tried: Tried) -> None:
    tried.sync()
    tried.write("headergen.toml", SMALL)
    done = tried.sync()
    assert done.commit
    assert not (tried.root / "generated/x86_64").exists()
    assert not (tried.root / "linux-headers/asm-x86").exists()
    assert tried.git("status", "--porcelain") == "", "the configuration went along"
    assert "headergen.toml" in tried.git("show", "--format=", "--name-only", "HEAD").split()


def test_held_header_stays(small: Tried) -> None:
    small.sync()
    small.write("headergen.toml", SMALL + '[[holds]]\nheader = "linux/kvm.h"\nreason = "not ready"\n')
    done = small.sync(small.kernel("6.13.0", {"include/uapi/linux/kvm.h": KVM.replace("VERSION 12", "VERSION 13")}))
    assert "VERSION 12" in (small.root / "linux-headers/linux/kvm.h").read_text()
    assert "Held back: linux/kvm.h at 6.12.1, because not ready" in done.message
    assert "held-header" in {finding.rule.id for finding in done.findings}
    again = small.sync(small.kernel("6.14.0"))
    assert "at 6.12.1" in again.message


def test_dry_run_and_no_commit(tried: Tried) -> None:
    before = tried.state()
    done = tried.sync(dry_run=True)
    assert tried.state() == before
    assert done.message.startswith("linux-headers: import Linux 6.12.1")
    assert len(done.changes.of_kind("added")) == len(done.changes.changes) > 20
    tried.sync(commit=False)
    assert tried.git("rev-list", "--count", "HEAD") == "1"
    assert tried.git("status", "--porcelain") == "?? generated/\n?? linux-headers/"
    tried.sync(tried.kernel("6.13.0"), commit=False)
    assert tried.sync(tried.kernel("6.13.0")).commit, "what lies there as it should be is committed"
    assert tried.git("status", "--porcelain") == ""


def test_without_git_files_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "headergen.toml").write_text(SMALL)
    tried = Tried(tmp_path, tmp_path, tmp_path.parent / f"{tmp_path.name}-kernels")
    with pytest.raises(RepositoryError, match="not in a git repository"):
        tried.sync()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["headergen.toml"]
    tried.sync(commit=False)
    assert tried.sync(commit=False).up_to_date
    assert tried.check().findings == () or tried.rules() == TINY


# ------------------------------------------------------------------------------------------------- whose work it is not


def test_what_is_staged_and_edited_stays_as_it_is(tried: Tried) -> None:
    tried.write("staged.c", "staged\n")
    tried.write("main.c", "staged edit\n")
    tried.git("add", "staged.c", "main.c")
    tried.write("main.c", "unstaged edit\n")
    tried.write("untracked.txt", "mine\n")
    tried.git("rm", "-q", "--cached", "headergen.toml")
    before = tried.git("diff"), tried.git("diff", "--cached"), tried.git("ls-files", "--others", "--exclude-standard")
    tried.sync()
    after = tried.git("diff"), tried.git("diff", "--cached"), tried.git("ls-files", "--others", "--exclude-standard")
    assert after == before
    assert tried.git("show", "HEAD:main.c").startswith("int main")


@pytest.mark.parametrize("path", ["generated/notes.txt", "linux-headers/new.h", "linux-headers/linux/own.h"])
@pytest.mark.parametrize("stage", [False, True])
def test_other_peoples_files_in_managed_folders_stay_as_they_are(tried: Tried, path: str, stage: bool) -> None:
    tried.sync()
    tried.write(path, "mine\n")
    if stage:
        tried.git("add", path)
    before = tried.git("status", "--porcelain", path)
    done = tried.sync(tried.kernel("6.13.0"))
    assert path not in tried.git("show", "--format=", "--name-only", done.commit)
    assert (tried.root / path).read_text() == "mine\n"
    assert tried.git("status", "--porcelain", path) == before
    tried.git("add", path)
    tried.git("commit", "-q", "-m", "Mine")
    tried.sync(tried.kernel("6.14.0"))
    assert tried.git("show", f"HEAD:{path}") == "mine"


@pytest.mark.parametrize("path", ["linux-headers/linux/kvm.h", "generated/x86_64/kvm/structs.py"])
@pytest.mark.parametrize("stage", [False, True])
def test_uncommitted_changes_in_managed_folders_are_refused(tried: Tried, path: str, stage: bool) -> None:
    tried.sync()
    tried.write(path, "mine\n")
    if stage:
        tried.git("add", path)
    error = refused(tried, tried.kernel("6.13.0"))
    assert "uncommitted changes" in error.message
    assert path in error.detail


def test_deleted_and_staged_away_files_are_refused(tried: Tried) -> None:
    tried.sync()
    (tried.root / "linux-headers/linux/kvm.h").unlink()
    assert "linux/kvm.h" in refused(tried).detail
    tried.git("checkout", "--", "linux-headers")
    tried.git("rm", "-q", "--cached", "linux-headers/linux/kvm.h")
    assert "linux/kvm.h" in refused(tried).detail


def test_hand_edits_survive_no_commit(tried: Tried) -> None:
    tried.sync()
    tried.write("linux-headers/linux/kvm.h", "mine\n")
    assert "linux/kvm.h" in refused(tried, commit=False).detail
    tried.git("checkout", "--", "linux-headers")
    tried.write("generated/notes.txt", "mine\n")
    tried.sync(commit=False)
    assert (tried.root / "generated/notes.txt").read_text() == "mine\n"


def test_ignored_files_in_managed_folders_are_left_alone(tried: Tried) -> None:
    tried.write(".gitignore", "*.swp\n.gitignore\n")
    tried.write("linux-headers/linux/.kvm.h.swp", "mine")
    tried.sync()
    assert (tried.root / "linux-headers/linux/.kvm.h.swp").read_text() == "mine"
    tried.write(".gitignore", "*.swp\ngenerated/\n.gitignore\n")
    tried.sync(tried.kernel("6.13.0"))
    assert tried.git("ls-files", "generated")


def test_ignored_file_where_one_of_ours_belongs_is_not_overwritten(tried: Tried) -> None:
    tried.write(".git/info/exclude", "*.h\n*.py\n")
    tried.write("linux-headers/linux/kvm.h", "mine\n")
    assert "linux/kvm.h" in refused(tried).detail
    assert "linux/kvm.h" in refused(tried, commit=False).detail
    (tried.root / "linux-headers/linux/kvm.h").unlink()
    tried.sync(commit=False)
    tried.sync(tried.kernel("6.13.0"), commit=False)
    assert tried.sync(tried.kernel("6.13.0")).commit


def test_edited_header_of_another_import_is_refused(tried: Tried) -> None:
    tried.sync()
    tried.sync(tried.kernel("4.19.26"), arches=["arm"])
    tried.write("linux-headers/asm-arm/kvm.h", "mine\n")
    tried.git("commit", "-q", "-am", "Edit by hand")
    with pytest.raises(HeaderError, match="not as it was imported") as caught:
        tried.sync(tried.kernel("6.13.0"))
    assert "--arch arm" in caught.value.help
    assert tried.sync(tried.kernel("4.19.26"), arches=["arm"]).commit, "and that is the way out"


# ------------------------------------------------------------------------------------------------------ which kernel


def test_arch_that_is_gone_says_how_to_freeze_it(tmp_path: Path) -> None:
    tried = make_project(tmp_path, config='arches = ["arm"]\nmodules.kvm = ["linux/kvm.h"]\n')
    kernel = tried.kernel("6.12.1", {"include/uapi/Kbuild": "no-export-headers += linux/kvm.h\n"})
    error = refused(tried, kernel)
    assert "5.7" in error.message
    assert 'version = "4.19.26"' in error.help
    assert "--arch arm" in error.help


def test_frozen_arch_takes_its_own_kernel_alone(tried: Tried) -> None:
    error = refused(tried, arches=["arm"])
    assert error.message == "arm is frozen at Linux 4.19.26, and this is Linux 6.12.1"
    assert "one after the other" in refused(tried, arches=["arm", "arm64"]).help


def test_one_arch_alone_does_not_mix_kernels(tried: Tried) -> None:
    tried.sync(arches=["arm64"])
    assert not (tried.root / "linux-headers/asm-x86").exists()
    tried.sync(arches=["x86_64"])
    error = refused(tried, tried.kernel("6.13.0"), arches=["arm64"])
    assert "shared with x86_64, which are at Linux 6.12.1" in error.message
    assert tried.sync(arches=["x86_64"]).up_to_date
    assert tried.sync(tried.kernel("6.13.0")).commit


def test_shared_header_must_be_the_same_for_one_arch_alone(tried: Tried) -> None:
    tried.sync(arches=["arm64"])
    changed = tried.kernels / "other"
    make_kernel(changed, "6.12.1", changes={"include/uapi/linux/kvm.h": KVM + "#define KVM_OTHER 1\n"})
    assert "linux/kvm.h" in refused(tried, str(changed), arches=["x86_64"]).message


def test_unknown_or_unconfigured_arch(tried: Tried) -> None:
    error = refused(tried, arches=["amr64"])
    assert isinstance(error, ConfigError)
    assert "did you mean 'arm64'" in error.message
    assert "not configured" in refused(tried, arches=["s390x"]).message


def test_installed_headers_of_one_arch_are_not_taken_for_two(tried: Tried, tmp_path: Path) -> None:
    installed = tmp_path / "installed"
    kernel = Path(tried.kernel())
    for name in ("linux/kvm.h", "linux/types.h", "linux/ioctl.h", "asm-generic/types.h", "asm-generic/ioctl.h"):
        (installed / name).parent.mkdir(parents=True, exist_ok=True)
        (installed / name).write_bytes((kernel / "include/uapi" / name).read_bytes())
    (installed / "asm").mkdir()
    for name, text in {"kvm.h": "struct kvm_regs { int a; };\n", "ioctl.h": "", "types.h": ""}.items():
        (installed / "asm" / name).write_text(text or f"#include <asm-generic/{name}>\n")
    assert "installed headers are of one arch" in refused(tried, str(installed)).message
    (installed / "asm" / "sve_context.h").write_text("")
    assert refused(tried, str(installed)).help.endswith("--arch arm64")
    assert (
        refused(tried, str(installed), arches=["x86_64"]).message == "installed headers of arm64, and x86 is asked for"
    )


@pytest.mark.parametrize(
    ("kernel", "said"),
    [
        ("/no/such/linux", "does not exist"),
        (".", "is no kernel"),
    ],
)
def test_no_kernel(tried: Tried, kernel: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tried.root)
    error = refused(tried, kernel)
    assert isinstance(error, KernelError)
    assert said in error.message


def test_header_that_does_not_parse_is_named_with_its_line(small: Tried) -> None:
    broken = KVM.replace("__u32 slot;", "__u32 slot slot;")
    error = refused(small, small.kernel("6.12.1", {"include/uapi/linux/kvm.h": broken}))
    assert "linux/kvm.h" in error.location
    assert error.location.rpartition(":")[2].isdigit()
    assert "slot slot" in error.detail


def test_modules_that_cannot_be_read_are_named_and_all_of_them(small: Tried) -> None:
    config = 'kvm = ["linux/kvm.h"]\nfirst = ["linux/first.h"]\nsecond = ["linux/kvm.h", "linux/first.h"]\n'
    small.write("headergen.toml", f'arches = ["arm64", "x86_64"]\n[modules]\n{config}third = ["linux/third.h"]\n')
    parts = {f"include/uapi/linux/{name}.h": f"#error {name} no\n" for name in ("first", "third")}
    caught = refused(small, small.kernel("6.13.0", parts))
    assert caught.message == "#error first no"
    assert caught.detail == "it is read for first, second\n#error third no, linux/third.h:1: read for third"
    assert not (small.root / "linux-headers").exists()


def test_truncated_tarball_changes_nothing(small: Tried, tmp_path: Path) -> None:
    kernel = Path(small.kernel())
    tarball = tmp_path / "linux.tar.xz"
    with tarfile.open(tarball, "w:xz") as archive:  # a bare machine's tar has no xz
        archive.add(kernel, kernel.name)
    assert small.sync(str(tarball), dry_run=True).kernel == "Linux 6.12.1"
    tarball.write_bytes(tarball.read_bytes()[:-200])
    refused(small, str(tarball))


def test_damaged_lock_is_refused(tried: Tried) -> None:
    tried.sync()
    tried.write("linux-headers/headergen.lock", "{}")
    tried.git("commit", "-q", "-am", "Damage")
    assert "damaged" in refused(tried).message


# ---------------------------------------------------------------------------------------------------------- two at once


def test_two_at_once_make_one_commit(small: Tried) -> None:
    kernel = small.kernel()
    package = str(Path(__file__).parent.parent)
    environment = {**os.environ, "PYTHONPATH": package}
    processes = [
        subprocess.Popen(
            [sys.executable, "-m", "headergen", "sync", kernel],
            cwd=small.root,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    outputs = [process.communicate(timeout=NEVER) for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0]
    assert small.git("rev-list", "--count", "HEAD") == "2"
    assert sum("up to date" in err for _, err in outputs) == 2
    assert small.git("status", "--porcelain") == ""


def test_streams_and_exit_codes(small: Tried) -> None:
    done = run(small, "sync", small.kernel())
    assert done.returncode == 0
    assert done.stdout == f"{small.git('rev-parse', 'HEAD')[:12]} linux-headers: import Linux 6.12.1 for arm64\n"
    assert "committed: 8 of " in done.stderr
    again = run(small, "sync", small.kernel(), "-q")
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")
    dry = run(small, "sync", small.kernel("6.13.0"), "--dry-run", "--diff")
    assert dry.returncode == 0
    assert dry.stdout.startswith("linux-headers: update to Linux 6.13.0\n")
    assert "changed  linux-headers/headergen.lock" in dry.stdout
    assert '+    "default": {' in dry.stdout
    bad = run(small, "sync", "/no/such/kernel")
    assert bad.returncode == 2
    assert bad.stderr.startswith("error: /no/such/kernel does not exist")
    assert run(small, "sync", small.kernel(), "--placeholder", " ").returncode == 2


def test_module_that_is_new_waits_for_the_kernel_of_each_target(tmp_path: Path) -> None:
    """Two kernels are imported one after the other, so the first must not fail for want of the second's headers."""
    config = (
        'arches = ["arm64", "arm"]\n[frozen.arm]\nversion = "5.6.1"\nreason = "gone since"\n'
        '[modules]\nkvm = ["linux/kvm.h"]\n'
    )
    tried = make_project(tmp_path, config=config)
    header: dict[str, str | None] = {"include/uapi/linux/more.h": "#define MORE 1\n"}
    now, before = tried.kernel("6.12.1", header), tried.kernel("5.6.1", header)
    tried.sync(now)
    tried.sync(before, arches=["arm"])
    tried.write("headergen.toml", config + 'more = ["linux/more.h"]\n')
    tried.git("commit", "-qam", "Configure more")
    assert run(tried, "generate").returncode == 2
    waiting = tried.sync(now)
    assert "not-imported" in {f.rule.id for f in waiting.findings if f.targets == ("arm",)}
    assert (tried.root / "generated/arm64/more/constants.py").exists()
    assert not (tried.root / "generated/arm/more").exists()
    assert run(tried, "check").returncode == 1
    tried.sync(before, arches=["arm"])
    assert (tried.root / "generated/arm/more/constants.py").exists()
    assert run(tried, "check").returncode == 0


def _commented(tried: Tried) -> str:
    return tried.kernel("6.12.2", {"include/uapi/linux/kvm.h": KVM + "/* more words */\n"})


def test_import_that_changes_comments_alone_says_so(small: Tried) -> None:
    small.write("headergen.toml", SMALL.replace("strip", "keep"))
    small.git("commit", "-qam", "Keep comments")
    small.sync()
    small.sync(_commented(small))
    assert "\nNo change for users.\n" in small.git("log", "-1", "--format=%B")


def test_import_of_headers_alone_says_what_changed_in_them(tmp_path: Path) -> None:
    config = 'arches = ["arm64"]\nimport = ["linux/kvm.h"]\nsubject = "uapi: headers of {version}"\n'
    tried = make_project(tmp_path, config=config)
    tried.sync()
    first = tried.git("log", "-1", "--format=%B")
    assert first.startswith("uapi: headers of 6.12.1\n")
    changed = KVM.replace("KVM_API_VERSION 12", "KVM_API_VERSION 13")
    tried.sync(tried.kernel("6.12.2", {"include/uapi/linux/kvm.h": changed}))
    message = tried.git("log", "-1", "--format=%B")
    assert "Constants: 1 changed\n  ~ KVM_API_VERSION 12 -> 13\n" in message
    assert "No change for users" not in message
    tried.sync(tried.kernel("6.12.3", {"include/uapi/linux/kvm.h": changed + "/* more words */\n"}))
    assert "\nNo change for users.\n" in tried.git("log", "-1", "--format=%B")
    tried.write("headergen.toml", "skip-unchanged = true\n" + config)
    tried.git("commit", "-qam", "Skip what changes nothing")
    assert tried.sync(tried.kernel("6.12.4", {"include/uapi/linux/kvm.h": changed + "/* other words */\n"})).skipped
    unreadable = changed + "#error no\n"
    assert not tried.sync(tried.kernel("6.12.5", {"include/uapi/linux/kvm.h": unreadable})).skipped


def test_such_an_import_makes_no_commit_where_the_configuration_says_so(small: Tried) -> None:
    small.write("headergen.toml", "skip-unchanged = true\n" + SMALL.replace("strip", "keep"))
    small.git("commit", "-qam", "Keep comments, skip what changes nothing")
    small.sync()
    before = small.state()
    done = small.sync(_commented(small))
    assert done.skipped
    assert small.state() == before
    said = run(small, "sync", _commented(small))
    assert (said.returncode, said.stdout) == (0, "")
    assert "no change for users, so no commit" in said.stderr
    changed = KVM.replace("KVM_API_VERSION 12", "KVM_API_VERSION 13")
    assert small.sync(small.kernel("6.12.3", {"include/uapi/linux/kvm.h": changed})).commit
    assert small.sync(small.kernel("6.12.4"), placeholder="not merged").commit, "a placeholder is always recorded"


# ------------------------------------------------------------------------------------------------- whose a file is


def test_first_import_into_a_folder_with_other_peoples_headers_is_refused(tmp_path: Path) -> None:
    tried = make_project(tmp_path, config='arches = ["x86_64"]\nimport = ["linux/kvm.h"]\nheaders = "include"\n')
    tried.write("include/mine/my.h", "int a;\n")
    tried.write("include/linux/list.h", "int b;\n")
    tried.git("add", ".")
    tried.git("commit", "-q", "-m", "Headers of our own")
    before = tried.state()
    error = refused(tried)
    assert "2 files that no import brought" in error.message
    assert "include/mine/my.h" in error.detail
    assert "adopt" in error.help
    assert tried.state() == before


def test_header_that_lies_where_an_import_would_write_is_never_written_over(tried: Tried) -> None:
    tried.sync()
    tried.write("headergen.toml", f'{CONFIG}[modules.more]\nheaders = ["linux/more.h"]\narches = ["arm64"]\n')
    tried.write("linux-headers/linux/more.h", "int mine;\n")
    tried.git("add", ".")
    tried.git("commit", "-q", "-m", "Mine")
    kernel = tried.kernel("6.13.0", {"include/uapi/linux/more.h": f"{SPDX}#define MORE 1\n"})
    error = refused(tried, kernel)
    assert "linux-headers/linux/more.h" in error.detail
    assert (tried.root / "linux-headers/linux/more.h").read_text() == "int mine;\n"


def test_hold_keeps_a_header_that_was_there_before_headergen(tmp_path: Path) -> None:
    config = 'arches = ["x86_64"]\nimport = ["linux/kvm.h"]\n[[holds]]\nheader = "linux/kvm.h"\nreason = "ours"\n'
    tried = make_project(tmp_path, config=config)
    tried.write("linux-headers/linux/kvm.h", "/* ours */\n#include <asm/kvm.h>\n")
    tried.git("add", ".")
    tried.git("commit", "-q", "-m", "Ours")
    tried.sync()
    assert (tried.root / "linux-headers/linux/kvm.h").read_text().startswith("/* ours */")
    assert (tried.root / "linux-headers/asm-x86/kvm.h").exists()
    assert tried.rules() - TINY == {"held-header"}


# ------------------------------------------------------------------------------------- configuration and its import


def test_configuration_that_was_edited_goes_along_and_every_commit_proves_itself(small: Tried) -> None:
    small.sync()
    kernel = small.kernel("6.12.2", {"include/uapi/linux/more.h": f"{SPDX}#define MORE 1\n"})
    small.write("headergen.toml", f'{SMALL}modules.more = ["linux/more.h"]\n')
    done = small.sync(kernel)
    assert "headergen.toml" in small.git("show", "--format=", "--name-only", done.commit).split()
    assert small.git("status", "--porcelain") == ""
    found = run(small, "check", "-q", "--range", "HEAD~2..HEAD").stdout
    assert set(re.findall(r"\[([a-z-]+)\]$", found, re.M)) <= TINY
    assert small.sync(kernel).up_to_date


@pytest.mark.parametrize("text", ["[project]\nname = 'other'\n", "[tool.other]\nx = 1\n"])
def test_pyproject_with_other_changes_is_refused_before_any_work(tmp_path: Path, text: str) -> None:
    tried = make_project(tmp_path)
    tried.git("rm", "-q", "headergen.toml")
    table = '[tool.headergen]\narches = ["arm64"]\nmodules.kvm = ["linux/kvm.h"]\n'
    tried.write("pyproject.toml", "[project]\nname = 'x'\n")
    tried.git("add", ".")
    tried.git("commit", "-q", "-m", "A Python project")
    tried.write("pyproject.toml", f"[project]\nname = 'x'\n{table}")
    assert "pyproject.toml" in tried.git("show", "--format=", "--name-only", tried.sync().commit)
    tried.write("pyproject.toml", f"{text}{table}comments = 'strip'\n")
    error = refused(tried, kernel="/nowhere")
    assert "has other changes beside headergen's table" in error.message


def test_a_module_that_goes_is_a_change_even_where_unchanged_imports_are_skipped(small: Tried) -> None:
    small.write("headergen.toml", f'skip-unchanged = true\n{SMALL}modules.more = ["linux/more.h"]\n')
    kernel = small.kernel("6.12.1", {"include/uapi/linux/more.h": f"{SPDX}#define MORE 1\n"})
    small.sync(kernel)
    small.write("headergen.toml", f"skip-unchanged = true\n{SMALL}")
    small.git("commit", "-q", "-a", "-m", "Drop it")
    assert small.sync(kernel).commit
    message = small.git("log", "-1", "--format=%B")
    assert "Modules that went, with all that programs import of them: more (arm64)." in message
    assert "No change for users" not in message
    assert not (small.root / "generated/arm64/more").exists()
    assert small.rules() <= TINY


def test_message_names_the_modules_that_came_and_went(tried: Tried) -> None:
    def kernel(version: str) -> str:
        return tried.kernel(version, {"include/uapi/linux/more.h": f"{SPDX}#define MORE '{version[0]}'\n"})

    def configured(module: str) -> None:
        tried.write("headergen.toml", CONFIG.replace("[modules]\n", f"[modules]\n{module}\n"))

    configured('only = { headers = ["linux/more.h"], arches = ["x86_64"] }')
    assert "odules" not in tried.sync(kernel("6.12.1")).message  # they are all new
    configured('more = ["linux/more.h"]')
    message = tried.sync(kernel("6.12.1")).message
    assert "New modules: more (arm64, x86_64)." in message
    assert "Modules that went, with all that programs import of them: only (x86_64)." in message
    assert "odules" not in tried.sync(kernel("6.13.0")).message  # the same as before
    more = CONFIG.replace("[modules]\n", '[modules]\nmore = ["linux/more.h"]\nalso = ["linux/more.h"]\n')
    tried.write("headergen.toml", more.replace('"arm64", ', '"arm64", "i386", '))
    message = tried.sync(kernel("6.13.0")).message
    assert "New modules: also (arm64, i386, x86_64)." in message, "and not those that came with the arch alone"


def test_older_kernel_is_refused_unless_asked_for(small: Tried) -> None:
    small.sync(small.kernel("6.13.0"))
    error = refused(small, small.kernel("6.12.1"))
    assert "older than Linux 6.13.0" in error.message
    assert "--allow-older" in error.help
    assert small.sync(small.kernel("6.12.1"), allow_older=True).commit


def test_what_no_commit_could_come_of_is_said_before_the_kernel_is_read(
    small: Tried, monkeypatch: pytest.MonkeyPatch
) -> None:
    small.git("config", "user.useConfigOnly", "true")
    small.git("config", "--unset", "user.name")
    small.git("config", "--unset", "user.email")
    assert "who you are" in refused(small, kernel="/nowhere").message
    shutil.rmtree(small.top / ".git")
    with pytest.raises(RepositoryError, match="not in a git repository"):
        small.sync("/nowhere")


def test_caches_of_imported_modules_are_no_part_of_a_commit(small: Tried) -> None:
    small.sync()
    environment = {k: v for k, v in os.environ.items() if k not in ("PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX")}
    script = "from generated.arm64 import kvm; kvm.KVM_API_VERSION"
    subprocess.run([sys.executable, "-c", script], cwd=small.root, env=environment, check=True)
    assert list(small.root.rglob("generated/**/__pycache__"))
    small.write("vmm.py", "x = 1\n")
    small.git("add", "--all")
    small.git("commit", "-q", "-m", "Mine")
    assert small.git("show", "--format=", "--name-only", "HEAD") == "vmm.py"
    found = run(small, "check", "-q", "--range", "HEAD~1..HEAD").stdout
    assert set(re.findall(r"\[([a-z-]+)\]$", found, re.M)) <= TINY


@pytest.mark.parametrize("reason", ["not\x1b[2J merged", "first line\nsecond line", "x" * 5000])
def test_lock_that_nobody_could_read_again_is_never_committed(small: Tried, reason: str) -> None:
    small.sync()
    head = git(small.top, "rev-parse", "HEAD")
    for commit in (True, False):
        with pytest.raises(RepositoryError, match="could not be read again: placeholder") as caught:
            small.sync(small.kernel("6.12.2"), placeholder=reason, commit=commit)
        assert "nothing was written" in caught.value.help
        assert git(small.top, "rev-parse", "HEAD") == head
        assert git(small.top, "status", "--porcelain") == ""

"""Check finds what is not as headergen made it, each by its rule, says nothing where all is well, and never writes."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

import headergen
from headergen.changeset import Transaction, exclusive, plan
from headergen.cli import main
from headergen.commands.install import install
from headergen.config.files import parse_config
from headergen.diagnostics import Diagnostic, HeaderError, KernelError, RepositoryError
from headergen.diagnostics.rules import RULES
from headergen.diagnostics.rules_import import IMPORT_RULES, MISSING_INCLUDE
from headergen.git.plumbing import Git
from headergen.lock import Lock, LockedImport, digest
from headergen.model import KernelId, Location
from headergen.project.exceptions import excepted
from headergen.project.standing import remarks
from headergen.report.progress import Progress
from tests.histories import git
from tests.patience import NEVER
from tests.projects import CONFIG, SMALL, Imports, Tried, make_project, quiet_git, run
from tests.tiny_kernel import KVM, TINY

ROOT = str(Path(__file__).parents[1])
QUIET_SCRIPT = {"scripts/headers_install.sh": None}  # then the kernel's way of installing is no matter of remark


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    quiet_git(monkeypatch)


@pytest.fixture
def tried(imports: Imports, tmp_path: Path) -> Tried:
    """A synced project about which there is nothing to say."""
    return imports.project(tmp_path, changes=QUIET_SCRIPT)


def found(tried: Tried, kernel: str | None = None) -> list[tuple[str, str]]:
    before = tried.state()
    findings = tried.check(kernel).findings
    assert tried.state() == before
    return [(finding.rule.id, finding.location.header if finding.location else "") for finding in findings]


def test_git_is_asked_once_where_the_repository_is_and_what_is_looked_at(
    tried: Tried, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried.git("branch", "upstream", "HEAD")
    tried.git("branch", "--set-upstream-to=upstream")
    monkeypatch.chdir(tried.root)
    asked: list[tuple[str, ...]] = []
    start = Git._start

    def noted(self: Git, arguments: Iterable[str]) -> object:
        asked.append(tuple(arguments))
        return start(self, asked[-1])

    monkeypatch.setattr(Git, "_start", noted)
    assert main(["check", "-q"]) == 0
    assert len(asked) == len(set(asked)), asked


def test_nothing_found_where_all_is_as_made(tried: Tried) -> None:
    done = tried.check()
    assert done.findings == ()
    assert (done.headers, done.modules) == (8, 1)
    assert done.files > 5
    assert done.summary == f"8 headers and {done.files} generated files of 1 module checked"
    assert found(tried, tried.kernel()) == []
    assert "against Linux 6.12.1" in tried.check(tried.kernel()).summary


def test_bytecode_and_ignored_files_are_none_of_its_business(tried: Tried) -> None:
    tried.write("generated/arm64/__pycache__/x.pyc", "x")
    tried.write(".git/info/exclude", "*.swp\n")
    tried.write("linux-headers/.x.swp", "x")
    tried.write("generated/.x.swp", "x")
    assert found(tried) == []


def test_nothing_imported(tmp_path: Path) -> None:
    assert found(make_project(tmp_path)) == [("nothing-imported", "")]


def test_nothing_imported_in_a_repository_without_a_commit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / "headergen.toml").write_text('arches = ["arm64"]\n[modules]\nkvm = ["linux/kvm.h"]\n')
    monkeypatch.chdir(tmp_path)
    assert main(["check", "-q"]) == 1
    assert "[nothing-imported]" in capsys.readouterr().out


@pytest.mark.parametrize("path", ["linux-headers/linux/kvm.h", "linux-headers/asm-arm64/kvm.h"])
def test_header_edited_by_hand(tried: Tried, path: str) -> None:
    text = (tried.root / path).read_text()
    tried.write(path, text + "\n")
    assert ("header-edited", path) in found(tried)
    tried.write(path, text)
    assert found(tried) == []


def test_edit_that_was_committed_is_found_all_the_same(tried: Tried) -> None:
    text = (tried.root / "linux-headers/linux/kvm.h").read_text()
    tried.write("linux-headers/linux/kvm.h", text.replace("VERSION 12", "VERSION 99"))
    tried.git("commit", "-q", "-am", "Just this once")
    assert [rule for rule, _ in found(tried)].count("header-edited") == 1


def test_header_missing_and_extra(tried: Tried) -> None:
    (tried.root / "linux-headers/linux/types.h").rename(tried.root / "linux-headers/linux/mine.h")
    ids = found(tried)
    assert ("header-missing", "linux-headers/linux/types.h") in ids
    assert ("header-extra", "linux-headers/linux/mine.h") in ids


@pytest.mark.parametrize("text", [None, "", "#define KVM_API_VERSION 13\n"])
def test_a_header_that_is_harmed_is_one_finding_however_much_came_by_it(tried: Tried, text: str | None) -> None:
    path = tried.root / "linux-headers/linux/kvm.h"
    path.unlink() if text is None else path.write_text(text)
    ids = found(tried)
    told = {rule for rule, _ in ids} - TINY
    assert told == {"header-missing" if text is None else "header-edited", "generated-changed"}
    tried.git("checkout", "--", "linux-headers")
    assert tried.rules() <= TINY


def test_header_that_became_a_link_or_a_program(tried: Tried) -> None:
    path = tried.root / "linux-headers/linux/types.h"
    path.chmod(0o755)
    assert found(tried) == [("header-edited", "linux-headers/linux/types.h")]
    path.chmod(0o644)
    shutil.move(path, tried.root / "types.h")
    path.symlink_to("../../types.h")
    assert ("header-edited", "linux-headers/linux/types.h") in found(tried)


def test_generated_changed_missing_extra(tried: Tried) -> None:
    tried.write("generated/arm64/kvm/structs.py", "x = 1\n")
    (tried.root / "generated/arm64/kvm/ioctls.py").unlink()
    tried.write("generated/mine.py", "")
    (tried.root / "generated/__init__.py").chmod(0o755)
    assert sorted(found(tried)) == [
        ("generated-changed", "generated/__init__.py"),
        ("generated-changed", "generated/arm64/kvm/structs.py"),
        ("generated-extra", "generated/mine.py"),
        ("generated-missing", "generated/arm64/kvm/ioctls.py"),
    ]
    details = {f.rule.id: f.detail for f in tried.check().findings}
    assert "-x = 1\n" in details["generated-changed"] or "old mode 100755" in details["generated-changed"]
    assert "--- /dev/null" in details["generated-missing"]
    assert "deleted file" in details["generated-extra"]


def test_headers_that_do_not_parse_are_a_finding(tried: Tried) -> None:
    tried.write("linux-headers/linux/kvm.h", "struct {\n")
    ids = found(tried)
    assert ("header-edited", "linux-headers/linux/kvm.h") in ids
    assert "generated-changed" in {rule for rule, _ in ids}


def test_configuration_moved_on(tried: Tried) -> None:
    tried.write("headergen.toml", SMALL.replace('"arm64"', '"arm64", "x86_64"'))
    assert found(tried) == [("not-imported", "headergen.toml")]
    tried.write("headergen.toml", SMALL.replace("strip", "keep"))
    assert found(tried) == [("lock-stale", "headergen.toml")]
    tried.write("headergen.toml", SMALL.replace('["linux/kvm.h"]', '["linux/kvm.h", "linux/vhost.h"]'))
    assert ("lock-stale", "headergen.toml") in found(tried)
    tried.write("headergen.toml", SMALL.replace("modules.kvm", "modules.types").replace("linux/kvm.h", "linux/types.h"))
    stale = {path for rule, path in found(tried) if rule == "lock-stale"}
    assert "linux-headers/linux/kvm.h" in stale
    assert "linux-headers/linux/types.h" not in stale
    tried.write("headergen.toml", SMALL.replace('"arm64"', '"x86_64"'))
    assert {"lock-stale", "not-imported", "generated-extra"} <= {rule for rule, _ in found(tried)}
    tried.write("headergen.toml", SMALL + 'frozen.arm64 = { version = "6.1.1", reason = "x" }\n')
    assert ("lock-stale", "headergen.toml") in found(tried)
    assert any("--arch arm64, with a tree of Linux 6.1.1" in each.remedy for each in tried.check().findings)


def test_frozen_arch_and_its_thaw(tmp_path: Path) -> None:
    tried = make_project(tmp_path, config=CONFIG)
    tried.sync(tried.kernel("6.12.1", QUIET_SCRIPT))
    assert found(tried) == [("not-imported", "headergen.toml")]
    assert "--arch arm" in tried.check().findings[0].help
    tried.sync(tried.kernel("4.19.26", QUIET_SCRIPT), arches=["arm"])
    assert found(tried) == []
    assert found(tried, tried.kernel("6.12.1")) == []
    assert found(tried, tried.kernel("4.19.26")) == []
    tried.write("headergen.toml", CONFIG.replace("4.19.26", "4.19.27"))
    assert ("lock-stale", "headergen.toml") in found(tried)
    tried.write("headergen.toml", CONFIG.partition("[frozen")[0])
    assert ("lock-stale", "headergen.toml") in found(tried)


def test_templates_changed_and_rendered_again(tried: Tried) -> None:
    tried.write("headergen.toml", SMALL + 'templates = "templates"\n')
    own = Path(headergen.__file__).parent.parent / "templates/package.py.j2"
    tried.write("templates/package.py.j2", own.read_text())
    assert found(tried) == []
    tried.write("templates/package.py.j2", own.read_text() + "# ours\n")
    ids = {rule for rule, _ in found(tried)}
    assert ids == {"templates-changed"}
    (said,) = (each for each in tried.check().findings if each.rule.id == "templates-changed")
    assert said.message == "rendered by other templates: 2 generated files would be others"
    assert "+# ours" in said.detail
    gone = next((tried.root / "generated").rglob("structs.py"))  # as where the templates make a file more
    kept = gone.read_bytes()
    gone.unlink()
    assert {rule for rule, _ in found(tried)} == {"templates-changed"}
    (said,) = (each for each in tried.check().findings if each.rule.id == "templates-changed")
    assert said.message.endswith(": 2 generated files would be others, 1 generated file is not there")
    gone.write_bytes(kept)
    tried.write("generated/mine.py", "# headergen\n")
    assert ("generated-extra", "generated/mine.py") in found(tried), "only what the templates change has their cause"
    (tried.root / "generated/mine.py").unlink()
    with pytest.raises(RepositoryError, match="is a template, and not committed"):
        tried.generate(commit=True)
    tried.git("add", "templates")
    tried.git("commit", "-q", "-m", "Own templates")
    done = tried.generate(commit=True)
    assert found(tried) == []
    assert tried.git("show", "-s", "--format=%s", done.commit).startswith("generated: render again with headergen")
    assert tried.git("status", "--porcelain") == ""
    assert tried.generate(commit=True).commit == ""


def test_another_version_of_headergen(tried: Tried) -> None:
    lock = tried.root / "linux-headers/headergen.lock"
    lock.write_text(lock.read_text().replace(f'"{headergen.__version__}"', '"0.0.1"'))
    assert found(tried) == [("headergen-version", "linux-headers/headergen.lock")]
    assert "0.0.1" in tried.check().findings[0].message


def test_damaged_lock_cannot_be_checked(tried: Tried) -> None:
    tried.write("linux-headers/headergen.lock", "{}")
    with pytest.raises(RepositoryError, match="damaged"):
        tried.check()


# -------------------------------------------------------------------------------------------------------- with a kernel


def test_import_that_no_kernel_gives(tried: Tried) -> None:
    """A header and its hash in the lock are changed together: only the kernel itself can tell."""
    path, lock = tried.root / "linux-headers/linux/kvm.h", tried.root / "linux-headers/headergen.lock"
    old = json.loads(lock.read_text())["files"]["linux/kvm.h"]["sha256"]
    path.write_text(path.read_text().replace("VERSION 12", "VERSION 99"))
    lock.write_text(lock.read_text().replace(old, digest(path.read_bytes())))
    tried.generate()
    assert found(tried) == []
    ids = found(tried, tried.kernel())
    assert ("import-differs-from-kernel", "linux-headers/linux/kvm.h") in ids
    assert ("import-differs-from-kernel", "linux-headers/headergen.lock") in ids
    details = "".join(finding.detail for finding in tried.check(tried.kernel()).findings)
    assert "-#define KVM_API_VERSION 99\n+#define KVM_API_VERSION 12\n" in details


def test_header_that_the_kernel_has_and_the_import_lacks(tried: Tried) -> None:
    kernel = Path(tried.kernel())
    (kernel / "include/uapi/linux/more.h").write_text("#define MORE 1\n")
    path = kernel / "include/uapi/linux/types.h"
    path.write_text(path.read_text().replace("#endif", "#include <linux/more.h>\n#endif"))
    ids = found(tried, str(kernel))
    assert ("import-differs-from-kernel", "linux-headers/linux/more.h") in ids
    assert ("import-differs-from-kernel", "linux-headers/linux/types.h") in ids


def test_another_kernel_than_was_imported_cannot_prove_anything(tried: Tried) -> None:
    with pytest.raises(KernelError, match="is not what was imported here: Linux"):
        tried.check(tried.kernel("6.13.0"))


def test_commit_of_the_kernel_counts(tmp_path: Path) -> None:
    tried = make_project(tmp_path, config=SMALL)
    kernel = Path(tried.kernel("6.12.1", QUIET_SCRIPT))
    git(kernel, "init", "-q", "-b", "main", ".")
    git(kernel, "add", ".")
    git(kernel, "-c", "user.name=x", "-c", "user.email=x@x", "commit", "-q", "-m", "Linux")
    tried.sync(str(kernel))
    assert found(tried, str(kernel)) == []
    (kernel / "README").write_text("x")
    git(kernel, "add", ".")
    git(kernel, "-c", "user.name=x", "-c", "user.email=x@x", "commit", "-q", "-m", "More")
    with pytest.raises(KernelError, match="is not what was imported"):
        tried.check(str(kernel))


def test_the_same_kernel_in_another_form_proves_it_too(tried: Tried, tmp_path: Path) -> None:
    """Imported from a source tree without git; derived again from a revision, and from installed headers."""
    installed = install(tried.kernel(), "arm64", tmp_path / "installed", progress=Progress(quiet=True))
    version = installed.directory / "linux/version.h"
    assert "LINUX_VERSION_CODE" in version.read_text()
    assert found(tried, str(installed.directory)) == []
    kernel = Path(tried.kernel())
    git(kernel, "init", "-q", "-b", "main", ".")
    git(kernel, "add", ".")
    git(kernel, "-c", "user.name=x", "-c", "user.email=x@x", "commit", "-q", "-m", "Linux")
    assert found(tried, str(kernel)) == []
    path = installed.directory / "linux/types.h"
    path.write_text(path.read_text() + "#define EXTRA 1\n")
    assert {rule for rule, _ in found(tried, str(installed.directory))} == {"import-differs-from-kernel"}


def test_held_header_is_shown_and_is_no_difference(tried: Tried) -> None:
    hold = SMALL + '[[holds]]\nheader = "linux/kvm.h"\nreason = "not ready"\n'
    tried.write("headergen.toml", hold)
    new = tried.kernel("6.13.0", {**QUIET_SCRIPT, "include/uapi/linux/kvm.h": KVM.replace("12", "13")})
    tried.sync(new)
    assert found(tried, new) == [("held-header", "linux-headers/linux/kvm.h")]
    assert run(tried, "check").returncode == 0, "a note is no reason to fail"
    tried.write("headergen.toml", hold.replace('linux/kvm.h"\nreason', 'linux/kvn.h"\nreason'))
    assert ("unused-hold", "headergen.toml") in found(tried)


def test_a_header_of_the_projects_own_that_its_kernel_gives_is_shown(tried: Tried) -> None:
    tried.write("headergen.toml", SMALL + '[[local]]\nheader = "linux/kvm.h"\nreason = "ahead"\n')
    kernel = tried.kernel("6.13.0", QUIET_SCRIPT)
    tried.sync(kernel)
    assert ("settled-local", "headergen.toml") in found(tried, kernel)
    assert "settled-local" not in {rule for rule, _ in found(tried)}, "without a kernel nobody knows"
    with (tried.root / "linux-headers/linux/kvm.h").open("a") as header:
        header.write("/* ours */\n")
    tried.sync(kernel)
    assert "settled-local" not in {rule for rule, _ in found(tried, kernel)}


# ------------------------------------------------------------------------------------------------- remarks, exceptions


def locked(kernel: KernelId, rules: str = "hi-6.12", placeholder: str = "") -> Lock:
    return Lock("", "", {"default": LockedImport(kernel, ("arm64",), rules, "strip", placeholder)}, {})


def remarked(lock: Lock) -> list[str]:
    return [
        finding.rule.id
        for finding in remarks(parse_config('arches = ["arm64"]\nimport = ["linux/kvm.h"]\n', "headergen.toml"), lock)
    ]


def test_doubtful_kernels_are_remarked_on() -> None:
    assert remarked(locked(KernelId("6.12"))) == []
    assert remarked(locked(KernelId("6.12", dirty=True))) == ["dirty-kernel"]
    assert remarked(locked(KernelId("6.12", dirty=True), placeholder="soon")) == []
    assert remarked(locked(KernelId("6.12"), "unknown-abc")) == ["unknown-transformation"]
    config = parse_config('arches = ["arm64"]\nimport = ["linux/kvm.h"]\n', "headergen.toml")
    (said,) = remarks(config, locked(KernelId("6.18.2"), "unknown-2fd3ab10e53b"))
    assert "did not know its script; this one knows it" in said.message
    assert "headergen sync KERNEL" in said.help
    assert remarked(locked(KernelId("6.12"), "installed")) == []


def test_exceptions_take_findings_away_and_idle_ones_are_found() -> None:
    text = SMALL + '[[exceptions]]\nrule = "missing-include"\nmatch = "linux/*.h"\nreason = "libc has it"\n'
    config = parse_config(text, "headergen.toml")
    finding = Diagnostic(MISSING_INCLUDE, "x", Location("linux-headers/linux/if.h", 3))
    other = Diagnostic(MISSING_INCLUDE, "x", Location("linux-headers/asm-arm64/kvm.h", 3))
    judged = {MISSING_INCLUDE.id}
    assert excepted(config, [finding, other], judged=judged) == (other,)
    assert [each.rule.id for each in excepted(config, [other], judged=judged)] == [
        "missing-include",
        "unused-exception",
    ]
    assert excepted(config, [], judged=()) == (), "nobody looked, so nobody knows"


def test_missing_include_is_found_and_can_be_excepted(tmp_path: Path) -> None:
    tried = make_project(tmp_path, config=SMALL.replace("modules.kvm =", "import ="))
    gone = KVM.replace("<linux/ioctl.h>", "<linux/nowhere.h>")
    done = tried.sync(tried.kernel("6.12.1", {**QUIET_SCRIPT, "include/uapi/linux/kvm.h": gone}))
    assert "missing-include" in {finding.rule.id for finding in done.findings}
    assert ("missing-include", "linux-headers/linux/kvm.h") in found(tried)
    exception = '[[exceptions]]\nrule = "missing-include"\nmatch = "linux/kvm.h"\nreason = "elsewhere"\n'
    tried.write("headergen.toml", SMALL.replace("modules.kvm =", "import =") + exception)
    ids = {rule for rule, _ in found(tried)}
    assert "missing-include" not in ids
    assert "unused-exception" not in ids


# ------------------------------------------------------------------------------------------------- never half a picture


def test_interrupted_write_is_found(tried: Tried) -> None:
    changes = plan(tried.root, {"generated/x.py": b""}, ["generated/none"])
    transaction = Transaction.prepare(changes, {"kind": "commit"})
    assert found(tried) == [("interrupted-write", ".headergen")]
    transaction.finish()
    assert found(tried) == []


def test_check_waits_for_a_writer(tried: Tried) -> None:
    command = [sys.executable, "-m", "headergen", "check"]
    with exclusive(tried.root):
        waiting = subprocess.Popen(
            command, cwd=tried.root, env={**os.environ, "PYTHONPATH": ROOT}, text=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )  # fmt: skip
        assert waiting.stderr is not None
        assert "waiting for another headergen" in waiting.stderr.readline()
        assert waiting.poll() is None
    waiting.communicate(timeout=NEVER)
    assert waiting.returncode == 0


def test_generate_refuses_harmed_headers(tried: Tried) -> None:
    tried.write("linux-headers/linux/kvm.h", "mine")
    with pytest.raises(HeaderError, match="not as it was imported"):
        tried.generate()
    tried.git("checkout", "--", "linux-headers")
    tried.write("linux-headers/linux/mine.h", "mine")
    assert not tried.generate().changes
    assert (tried.root / "linux-headers/linux/mine.h").read_text() == "mine"


def test_generate_without_an_import(tmp_path: Path) -> None:
    with pytest.raises(RepositoryError, match="nothing is imported here yet"):
        make_project(tmp_path).generate()


def test_generate_mends_what_was_edited_but_spares_what_it_never_made(tried: Tried) -> None:
    tried.write("generated/arm64/kvm/structs.py", "x = 1\n")
    assert tried.generate(dry_run=True).changes.summary == "1 changed"
    assert found(tried) == [("generated-changed", "generated/arm64/kvm/structs.py")]
    tried.generate()
    assert found(tried) == []
    tried.write("generated/mine.py", "mine = True\n")
    assert not tried.generate().changes
    assert (tried.root / "generated/mine.py").exists()
    assert found(tried) == [("generated-extra", "generated/mine.py")]


# ------------------------------------------------------------------------------------------------------------ the verb


def test_verb_prints_findings_and_says_how_much_it_looked_at(tried: Tried) -> None:
    clean = run(tried, "check")
    assert (clean.returncode, clean.stdout) == (0, "")
    assert "8 headers and" in clean.stderr
    tried.write("generated/arm64/kvm/structs.py", "x = 1\n")
    bad = run(tried, "check", "--diff")
    assert bad.returncode == 1
    assert "generated/arm64/kvm/structs.py: error: the file is not what the headers render to" in bad.stdout
    assert "-x = 1" in bad.stdout
    for format in ("json", "github", "sarif"):
        printed = run(tried, "check", "--format", format)
        assert printed.returncode == 1
        assert "generated-changed" in printed.stdout
    document = json.loads(run(tried, "check", "--format", "json", "-q").stdout)
    assert document["findings"][0]["rule"] == "generated-changed"


def test_verb_lists_and_explains_rules(tried: Tried) -> None:
    listed = run(tried, "check", "--list-rules").stdout
    assert {line.split()[0] for line in listed.splitlines()} == set(RULES)
    assert "What to do: headergen generate" in run(tried, "check", "--explain", "generated-missing").stdout
    wrong = run(tried, "check", "--explain", "generated-mising")
    assert wrong.returncode == 2
    assert "did you mean 'generated-missing'" in wrong.stderr
    assert run(tried, "check", "--rev", "x").returncode == 2


def test_every_rule_of_imports_is_tripped_here() -> None:
    """A rule without a case that trips it is none: each id stands in a test of this file, or in that of its stage."""
    folder = Path(__file__).parent
    stages = ("check", "closure", "gone", "interface", "moving", "not_compared", "places", "refused")
    here = "".join((folder / f"test_{stage}.py").read_text() for stage in stages)
    assert [rule.id for rule in IMPORT_RULES if f'"{rule.id}"' not in here and rule.id not in here] == []


def test_file_system_without_modes(tried: Tried) -> None:
    tried.git("config", "core.fileMode", "false")

    def look_executable() -> None:
        for folder in ("linux-headers", "generated"):
            for path in (tried.root / folder).rglob("*.*"):
                path.chmod(0o755)

    look_executable()
    assert tried.rules() == set()
    assert tried.sync(tried.kernel("6.12.1")).up_to_date
    tried.sync(tried.kernel("6.13.0", QUIET_SCRIPT))
    look_executable()
    assert tried.rules() == set()
    assert "100755" not in tried.git("ls-files", "-s")
    tried.git("config", "core.fileMode", "true")
    assert tried.rules() == {"header-edited", "generated-changed"}


def test_a_branch_without_a_commit_is_checked_like_any_other(tried: Tried) -> None:
    tried.sync()
    tried.git("checkout", "-q", "--orphan", "new")
    for verb in ("check", "fixme"):
        done = run(tried, verb)
        assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("below", ["", "tools/one"])
def test_annotations_name_files_from_the_top_of_the_repository(tmp_path: Path, below: str) -> None:
    """CI puts them there, wherever in it the project lies; what a commit and what the work tree has is named alike."""
    tried = make_project(tmp_path, below=below, config=SMALL)
    tried.sync()
    for path in ("linux-headers/linux/kvm.h", "generated/arm64/kvm/constants.py"):
        (tried.root / path).write_bytes((tried.root / path).read_bytes() + b"\n")
    tried.write("main.c", "int x;\n")
    tried.git("add", ".")
    tried.git("commit", "-qm", "Mix")
    known = set(tried.git("ls-files", "--full-name").splitlines())
    for line in run(tried, "check", "--range", "HEAD~1..HEAD").stdout.splitlines():
        of_commit = "-commit]" in line or "-import]" in line
        assert line.count(tried.git("rev-parse", "--short=12", "HEAD")) == of_commit or "help:" in line, line
    told = run(tried, "check", "--range", "HEAD~1..HEAD", "--format", "github").stdout
    named = re.findall("file=([^,]*),(?:line=\\d+,)?title=([a-z-]*)", told)
    assert {"header-edited", "generated-changed", "mixed-commit"} <= {rule for _, rule in named}
    assert {path for path, _ in named} <= known
    sarif = json.loads(run(tried, "check", "--range", "HEAD~1..HEAD", "--format", "sarif").stdout)
    places = [each for result in sarif["runs"][0]["results"] for each in result["locations"]]
    assert {each["physicalLocation"]["artifactLocation"]["uri"] for each in places} <= known

"""FIXME(headergen): found in the comments of any language, due when the headers have what they wait for; and an except
that swallows the error of an ioctl is found without one.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from headergen.diagnostics import Severity
from headergen.git.plumbing import Git
from headergen.git.worktree import origins
from headergen.lock import DEFAULT, Lock, LockedFile, LockedImport, digest, write_lock
from headergen.model import KernelId
from headergen.project.handwritten import handwritten
from headergen.project.states import find_project
from headergen.separation.fixme import scan
from headergen.separation.swallowed import swallowed
from headergen.separation.versions import at_least, older
from tests.forked import as_text
from tests.forked import headergen as headergen_in
from tests.histories import QUIET, Made, build, git, repository

MARK = "FIXME(headergen)"  # spelled apart, so that this file has none


@pytest.mark.parametrize(
    ("path", "line", "until"),
    [
        ("a.py", f"# {MARK}: until KVM_ARM_VCPU_INIT", "KVM_ARM_VCPU_INIT"),
        ("a.py", f"x = 1  # {MARK}: until kernel >= 6.12", "kernel >= 6.12"),
        ("a.py", f"# {MARK} until KVM_X, then remove the loop", "KVM_X"),
        ("a.c", f"/* {MARK}: until KVM_X */", "KVM_X"),
        ("a.c", f"// {MARK}: until kernel >= 6.13-rc1", "kernel >= 6.13-rc1"),
        ("a.c", f"   {MARK}: until struct kvm_x", "kvm_x"),
        ("a.c", f" * {MARK}: kernel >= 6.12.3", "kernel >= 6.12.3"),
        ("a.S", f"; {MARK}: until KVM_X", "KVM_X"),
        ("a.lua", f"-- {MARK}: until KVM_X", "KVM_X"),
        ("a.vim", f'" {MARK}: until KVM_X', "KVM_X"),
        ("a.tex", f"% {MARK}: until KVM_X", "KVM_X"),
        ("Makefile", f"# {MARK}: until KVM_X", "KVM_X"),
        ("a.jinja", f"{{# {MARK}: until KVM_X #}}", "KVM_X"),
        ("a.xsl", f"<!-- {MARK}: until KVM_X -->", "KVM_X"),
        ("a.ml", f"(* {MARK}: until kernel >= 6.12 *)", "kernel >= 6.12"),
        ("a.py", f"# fixme( headergen ) : until KVM_X", "KVM_X"),  # noqa: F541
        ("a.py", f"# {MARK}: until Linux >= v6.12", "kernel >= 6.12"),
        ("a.py", f"# {MARK}: some day", "?"),
        ("a.py", f"# {MARK}", "?"),
        ("a.py", f"# {MARK}: until kernel > 6.12", "?"),
        ("a.py", f"# {MARK}: until kernel >= six", "?"),
        ("a.py", f"# {MARK}: until", "?"),
    ],
)
def test_conditions_are_read_in_any_comment(path: str, line: str, until: str) -> None:
    (found,) = scan(path, f"\n{line}\n".encode())
    assert (found.line, found.until) == (2, until)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.py", f'"""{MARK}: until X"""'),
        ("a.py", f'x = "# {MARK}: until X"'),
        ("a.md", f"# {MARK}: until X"),
        ("a.c", f"say {MARK}: until X;"),
        ("a.py", "# FIXME: until X for headergen"),
        ("a.py", "# FIXME(other): until X, headergen"),
        ("a.bin", f"\0# {MARK}: until X"),
    ],
)
def test_what_is_no_fixme(path: str, text: str) -> None:
    assert scan(path, text.encode()) == ()


def test_versions_are_ordered_as_kernels_are_released() -> None:
    ordered = [
        "5.19",
        "6.1",
        "6.9.9",
        "6.12-rc1",
        "6.12-rc2",
        "6.12",
        "6.12.1",
        "6.12.10",
        "6.13-rc1",
        "6.13.0",
        "10.0",
    ]
    for i, one in enumerate(ordered):
        for j, other in enumerate(ordered):
            assert at_least(one, other) == (i >= j), (one, other)
            assert older(one, other) == (i < j), (one, other)
    assert at_least("6.12.0", "6.12")
    assert at_least("6.12", "6.12.0")
    assert at_least("6.12.117-1~deb12u1", "6.12.117")
    assert not older("", "6.12")


# ----------------------------------------------------------------------------------------------------- swallowed errors

HEAD = "import fcntl\nfrom generated.arm64 import kvm\n"


def swallowing(body: str, head: str = HEAD) -> list[tuple[int, str]]:
    source = (head + body).encode()
    excused = {fixme.line for fixme in scan("a.py", source)}
    found = swallowed("a.py", source, {"generated"}, excused)
    return [(f.location.line - head.count("\n"), f.symbol) for f in found if f.location]


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("try:\n    fcntl.ioctl(fd, kvm.KVM_X, 0)\nexcept OSError:\n    pass\n", 3),
        ("try:\n    r = ioctl(fd, kvm.KVM_X)\nexcept:\n    r = None\n", 3),
        (
            "try:\n    vm.ioctl(kvm.KVM_X, data)\nexcept (ValueError, OSError) as error:\n    return\n".replace(
                "return", "x = 1"
            ),
            3,
        ),
        ("try:\n    fcntl.ioctl(fd, kvm.KVM_X)\nexcept Exception:\n    fcntl.ioctl(fd, 0x1234)\n", 3),
        ("try:\n    if x:\n        self._ioctl(kvm.KVM_X)\nexcept PermissionError:\n    log.warning('no')\n", 4),
        ("import contextlib\nwith contextlib.suppress(OSError):\n    fcntl.ioctl(fd, kvm.KVM_X)\n", 2),
    ],
)
def test_an_except_that_swallows_the_error_of_an_ioctl(body: str, line: int) -> None:
    assert swallowing(body) == [(line, "KVM_X")]
    excuse = f"    # {MARK}: until KVM_X\n"
    last = body.rstrip("\n").rpartition("\n")
    assert swallowing(f"{last[0]}\n{excuse}{last[2]}\n") == [], "a FIXME beside it says until when"


@pytest.mark.parametrize(
    ("body", "head"),
    [
        ("try:\n    fcntl.ioctl(fd, kvm.KVM_X)\nexcept OSError:\n    raise\n", HEAD),
        ("try:\n    fcntl.ioctl(fd, kvm.KVM_X)\nexcept OSError as e:\n    raise Other from e\n", HEAD),
        ("try:\n    fcntl.ioctl(fd, kvm.KVM_X)\nexcept OSError as e:\n    print(e)\n", HEAD),
        ("try:\n    fcntl.ioctl(fd, kvm.KVM_X)\nexcept OSError:\n    sys.exit(1)\n", HEAD),
        ("try:\n    fcntl.ioctl(fd, kvm.KVM_X)\nexcept ValueError:\n    pass\n", HEAD),
        ("try:\n    fcntl.ioctl(fd, OWN)\nexcept OSError:\n    pass\n", HEAD),
        ("try:\n    other(kvm.KVM_X)\nexcept OSError:\n    pass\n", HEAD),
        (
            "try:\n    fcntl.ioctl(fd, kvm.KVM_X)\nexcept OSError:\n    pass\n",
            "from other.arm64 import kvm\nx = 'generated'\n",
        ),
        ("try:\n    pass\nexcept OSError:\n    pass\nfcntl.ioctl(fd, kvm.KVM_X)\n", HEAD),
        ("this is no Python: ioctl generated\n", ""),
    ],
)
def test_an_except_that_does_not(body: str, head: str) -> None:
    assert swallowing(body, head) == []


@pytest.mark.parametrize(
    "head",
    [
        "from generated.arm64.kvm import KVM_X as X\n",
        "import generated.arm64.kvm as X\n",
        "from .generated.arm64 import kvm as X\n",
        "from mine.generated import arm64 as X\n",
        "from . import generated as X\n",
    ],
)
def test_every_way_to_import_the_generated_modules(head: str) -> None:
    assert len(swallowing("try:\n    ioctl(fd, X)\nexcept OSError:\n    pass\n", head)) == 1


# ------------------------------------------------------------------------------------------------------------- the verb


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with headers of Linux 6.12 and one FIXME of each sort, made in commits a day apart."""
    entry = LockedImport(KernelId("6.12.1"), ("arm64",), "test", "keep")
    frozen = LockedImport(KernelId("4.19"), ("arm",), "test", "keep")
    header = f"#define KVM_X 1 /* {MARK}: until KVM_X */\n".encode()
    locked = {"linux/kvm.h": LockedFile(DEFAULT, "include/uapi/linux/kvm.h", digest(header), digest(header), ())}
    files = {
        "headergen.toml": b'arches = ["arm64"]\nmodules.kvm = ["linux/kvm.h"]\n',
        "linux-headers/headergen.lock": write_lock(Lock("", "", {"arm": frozen, DEFAULT: entry}, locked)),
        "linux-headers/linux/kvm.h": header,
        "generated/x.py": f"# {MARK}: until KVM_X\n".encode(),
        "doc.md": f"# {MARK}: until KVM_X\n".encode(),
    }
    root = repository(tmp_path, work_tree=True)
    day = 86400

    def made(path: str, text: str, days: int) -> Made:
        return Made({path: text.encode()}, author=b"A <a@x> %d +0000" % (1700000000 + days * day))

    build(
        root,
        [
            Made(files, author=b"A <a@x> 1700000000 +0000"),
            made("src/due.py", f"import os\n# {MARK}: until KVM_X\n", 1),
            made("src/waits.c", f"/* {MARK}: until KVM_Y */\n", 2),
            made("src/version.sh", f"# {MARK}: until kernel >= 6.12\n# {MARK}: until kernel >= 6.13\n", 3),
            made("src/later.txt", "x", 11),
        ],
    )
    git(root, "reset", "-q", "--hard")
    return root


def verb(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return as_text(headergen_in(root, "fixme", *arguments, env=QUIET))


def test_the_list_has_age_and_state(project: Path) -> None:
    done = verb(project)
    assert done.stdout.splitlines() == [
        "src/due.py:2: due, until KVM_X, 10 days (2023-11-15)",
        "src/waits.c:1: waits, until KVM_Y, 9 days (2023-11-16)",
        "src/version.sh:1: due, until kernel >= 6.12, 8 days (2023-11-17)",
        "src/version.sh:2: waits, until kernel >= 6.13, 8 days (2023-11-17)",
    ]
    assert done.returncode == 1
    assert "4 FIXMEs in 3 files, 2 due with Linux 6.12.1" in done.stderr
    assert len(verb(project, "--due").stdout.splitlines()) == 2
    (project / "src/new.py").write_text(f"# {MARK}: until KVM_Z\n")
    assert "src/new.py:1: waits, until KVM_Z, not committed\n" in verb(project, "--due").stdout + verb(project).stdout
    values = json.loads(verb(project, "--format", "json").stdout)
    assert values["kernel"] == "6.12.1"
    assert values["fixmes"][0]["days"] == 10
    assert "::notice" in verb(project, "--format", "github").stdout


def test_a_project_without_any_is_done(project: Path) -> None:
    for name in ("due.py", "waits.c", "version.sh"):
        (project / "src" / name).unlink()
    done = verb(project)
    assert (done.returncode, done.stdout) == (0, "")


def test_before_the_first_import_no_version_is_known(project: Path) -> None:
    git(project, "rm", "-qr", "linux-headers")
    assert "4 FIXMEs in 3 files, 0 due with headers of no known version" in verb(project).stderr


def test_check_reports_due_ones_and_a_release_fails_on_them(project: Path) -> None:
    (project / "src/bad.py").write_text(f"# {MARK}: when it is time\n")
    swallows = "from generated.arm64 import kvm\ntry:\n    ioctl(f, kvm.KVM_X)\nexcept OSError:\n    pass\n"
    (project / "src/io.py").write_text(swallows)
    found = find_project(project)
    with Git(found.top) as running:
        normal = handwritten(found, running)
        release = handwritten(found, running, release=True)
    assert [(f.rule.id, f.severity) for f in normal.findings] == [
        ("swallowed-ioctl-error", Severity.WARNING),
        ("fixme-unreadable", Severity.WARNING),
        ("fixme-due", Severity.NOTE),
        ("fixme-due", Severity.NOTE),
    ]
    assert [f.severity for f in release.findings if f.rule.id == "fixme-due"] == [Severity.ERROR] * 2


def test_a_bare_repository_is_read_at_its_head(project: Path, tmp_path: Path) -> None:
    git(project, "clone", "-q", "--bare", ".", str(tmp_path / "bare.git"))
    with Git(tmp_path / "bare.git") as running:
        found = find_project(project)
        assert len(handwritten(type(found)(found.config, tmp_path / "bare.git", ""), running).fixmes) == 4


def test_a_file_is_blamed_once_and_each_line_is_told_as_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = repository(tmp_path, work_tree=True)
    texts = ["a\nb\nc\n", "a\nB\nc\nauthor-time 5\n", "new\na\nB\nC\nauthor-time 5\n"]
    build(root, [Made({"x y.c": text.encode()}, author=b"A <a@x> %d +0000" % n) for n, text in enumerate(texts, 1)])
    git(root, "reset", "-q", "--hard")
    (root / "x y.c").write_text(texts[-1] + "not committed\n")
    commits = {}
    for line in range(1, 7):
        said = git(root, "blame", "--porcelain", "-L", f"{line},{line}", "--", "x y.c").split("\n")
        commits[line] = said[0].partition(" ")[0]
    asked: list[tuple[str, ...]] = []
    outcome = Git.outcome

    def counted(self: Git, *words: str) -> tuple[int, bytes, str]:
        asked.append(words)
        return outcome(self, *words)

    monkeypatch.setattr(Git, "outcome", counted)
    with Git(root) as running:
        found = origins(running, "x y.c", range(1, 7))
        assert len(asked) == 1
        assert {line: each.commit for line, each in found.items()} == {
            line: commit for line, commit in commits.items() if commit.strip("0")
        }
        assert [found[line].since for line in range(1, 6)] == [3, 1, 2, 3, 2]
        assert origins(running, "absent.c", [1]) == {}
        monkeypatch.setattr("headergen.git.worktree._LINES", 2)
        assert origins(running, "x y.c", range(1, 7)) == found

"""check on a range: for each rule a commit that trips it and one that just does not; merges by what they change of
their own; and what untangle makes passes.
"""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import headergen
from headergen.commands.untangle import on_branch
from headergen.config.files import parse_config
from headergen.diagnostics.rules_separation import SEPARATION_RULES
from headergen.git.history import merge_changes, resolve_range
from headergen.git.plumbing import Git
from headergen.lock import DEFAULT, Lock, LockedFile, LockedImport, digest, write_lock
from headergen.model import KernelId
from headergen.model.commits import Change, Commit
from headergen.pipeline import modules
from headergen.project.commits import RangeReport, check_commits
from headergen.project.modules import Modules, templates_hash
from headergen.project.states import find_project
from headergen.separation.symbols import declared
from tests.forked import headergen as headergen_in
from tests.histories import QUIET, File, Made, build, git, repository
from tests.patience import ends

CONFIG = b'arches = ["x86_64"]\n[modules]\nkvm = ["linux/kvm.h"]\n'
KVM = b"""#ifndef __LINUX_KVM_H
#define __LINUX_KVM_H
#define KVM_API_VERSION 12
#define KVM_OLD 1
struct kvm_run {
\tunsigned int exit_reason;
\tunsigned int padding1;
};
struct kvm_gone {
\tunsigned int x;
};
enum kvm_kind { KVM_KIND_ONE, KVM_KIND_TWO };
#endif
"""
LOCK = "linux-headers/headergen.lock"
Files = dict[str, File | bytes | None]


@dataclass
class Import:
    """A state of the managed files, as headergen would make it."""

    headers: dict[str, bytes] = field(default_factory=lambda: {"linux/kvm.h": KVM})
    version: str = "6.12"
    config: bytes = CONFIG
    placeholder: str = ""
    made_by: str = headergen.__version__
    templates: dict[str, bytes] = field(default_factory=dict)
    held: dict[str, str] = field(default_factory=dict)

    def files(self, root: Path | None = None) -> Files:
        """The managed files by path; ``root`` is where a project's own templates lie."""
        config = parse_config(self.config.decode(), "headergen.toml", root or Path())
        entry = LockedImport(KernelId(self.version), config.arches, "test", config.comments, self.placeholder)
        locked = {
            path: LockedFile(DEFAULT, f"include/uapi/{path}", digest(data), digest(data), (), self.held.get(path, ""))
            for path, data in self.headers.items()
        }
        lock = Lock(self.made_by, templates_hash(config), {DEFAULT: entry}, locked)
        output = modules(Modules(config, self.headers, lock).sources(), config.template_folder).files
        return {
            **{f"{config.headers}/{path}": data for path, data in self.headers.items()},
            **{f"{config.output}/{path}": data for path, data in output.items()},
            config.lock: write_lock(lock),
        }


WRAPPED = b'#if defined(__cplusplus)\nextern "C" {\n#endif\n%s#if defined(__cplusplus)\n}\n#endif\n'


@pytest.fixture(scope="module")
def old() -> Files:
    return Import().files()


@pytest.fixture(scope="module")
def new() -> Files:
    kvm = KVM.replace(b"#define KVM_OLD 1\n", b"#define KVM_NEW 2\n").replace(b"padding1", b"padding_one")
    kvm = kvm.replace(b"struct kvm_gone {\n\tunsigned int x;\n};\n", b"").replace(b"KVM_KIND_TWO", b"KVM_KIND_2")
    return Import({"linux/kvm.h": kvm}, "6.13").files()


def history(root: Path, start: Files, *commits: Made) -> list[str]:
    repository(root, work_tree=True)
    ids = build(root, [Made({"headergen.toml": CONFIG, "src/main.c": b"int main;\n", **start}), *commits])
    git(root, "reset", "-q", "--hard")
    return ids


def check(root: Path, base: str, tip: str = "main", *, release: bool = False) -> RangeReport:
    project = find_project(root)
    with Git(project.top) as running:
        return check_commits(project, running, None, resolve_range(running, f"{base}..{tip}"), release=release)


def rules(report: RangeReport) -> list[str]:
    return sorted(finding.rule.id for finding in report.findings)


CLAIM = b"Import Linux 6.13\n\nHeadergen-Kernel: 6.13\n"


# ------------------------------------------------------------------------------------------------------------- no-op


def test_what_is_apart_is_found_right(tmp_path: Path, old: Files, new: Files) -> None:
    ids = history(
        tmp_path,
        old,
        Made({"src/main.c": b"KVM_API_VERSION\n", "doc.md": b"KVM_OLD was removed\n"}),
        Made(new, CLAIM),
        Made({"src/main.c": b"KVM_NEW /* was KVM_OLD */\n", "src/x.py": b"# KVM_OLD\n"}),
        Made({"headergen.toml": CONFIG + b"# a comment\n", "src/main.c": b""}),
    )
    report = check(tmp_path, ids[0])
    assert report.findings == ()
    assert (report.seen, report.managed) == (4, 1)


def test_an_empty_range_is_found_right(tmp_path: Path, old: Files) -> None:
    history(tmp_path, old)
    assert check(tmp_path, "HEAD", "HEAD") == RangeReport("HEAD..HEAD", (), 0, 0, 0)


# --------------------------------------------------------------------------------------------------------- mixed-commit


@pytest.mark.parametrize(
    "files",
    [
        pytest.param({"linux-headers/linux/kvm.h": KVM + b"\n", "src/main.c": b"1"}, id="edits"),
        pytest.param({"linux-headers/linux/kvm.h": None, "src/main.c": None}, id="removals alone"),
        pytest.param({"linux-headers/linux/kvm.h": None, "src/kvm.h": KVM}, id="a rename out"),
        pytest.param({"linux-headers/main.c": b"int main;\n", "src/main.c": None}, id="a rename in"),
        pytest.param({"linux-headers/linux/kvm.h": File(KVM, "100755"), "src/main.c": b"1"}, id="a mode"),
        pytest.param({"src/main.c": File(b"int main;\n", "100755"), LOCK: None}, id="the other mode"),
        pytest.param({"linux-headers/linux/x.h": File(b"kvm.h", "120000"), "src/main.c": b"1"}, id="a link"),
        pytest.param({"generated/sub": File(b"1" * 40, "160000"), "src/main.c": b"1"}, id="a submodule"),
        pytest.param({"generated/x.bin": b"\0\xff", "src/main.c": b"1"}, id="a binary file"),
        pytest.param({"linux-headers": File(b"elsewhere", "120000"), "src/main.c": b"1"}, id="the folder itself"),
    ],
)
def test_mixed_commits(tmp_path: Path, old: Files, files: Files) -> None:
    start = dict(old)
    if isinstance(files.get("linux-headers"), File):
        files = {**dict.fromkeys((p for p in start if p.startswith("linux-headers/")), None), **files}
    ids = history(tmp_path, start, Made(files, b"Mixed\n"))
    report = check(tmp_path, ids[0])
    assert "mixed-commit" in rules(report)
    mixed = next(f for f in report.findings if f.rule.id == "mixed-commit")
    assert mixed.commit == ids[1]
    assert f"headergen untangle {ids[1][:12]}^..BRANCH" in mixed.help
    # the remedy can be run, and helps
    on_branch(tmp_path, f"{ids[1][:12]}^..main", branch=None, each=False, dry_run=False)
    assert "mixed-commit" not in rules(check(tmp_path, ids[0]))
    assert git(tmp_path, "rev-parse", "main^{tree}") == git(tmp_path, "rev-parse", f"{ids[1]}^{{tree}}")


@pytest.mark.parametrize(
    "files",
    [
        {"src/main.c": b"1", "src/linux-headers/x.h": b"1", "linux-headers.txt": b"", "generated.py": b""},
        {"headergen.toml": CONFIG + b"#\n", "src/main.c": b"1"},
    ],
)
def test_commits_that_do_not_mix(tmp_path: Path, old: Files, files: Files) -> None:
    ids = history(tmp_path, old, Made(files))
    assert rules(check(tmp_path, ids[0])) == []


def test_pyproject_is_headergens_only_in_its_table(tmp_path: Path, new: Files) -> None:
    def project(rest: bytes, own: bytes = b"") -> bytes:
        return b"[project]\nname = 'x'\n%s\n[tool.headergen]\n%s\n" % (rest, own) + CONFIG.replace(
            b"[modules]", b"[tool.headergen.modules]"
        )

    repository(tmp_path, work_tree=True)
    ids = build(
        tmp_path,
        [
            Made({"pyproject.toml": project(b"")}),
            Made({"pyproject.toml": project(b"", b"signoff = true"), **new}, b"Both are headergen's\n"),
            Made(
                {"pyproject.toml": project(b"version = '1'", b"signoff = true"), LOCK: b"{}"}, b"Its version is not\n"
            ),
        ],
    )
    git(tmp_path, "reset", "-q", "--hard", ids[1])
    assert "mixed-commit" not in rules(check(tmp_path, ids[0], ids[1]))
    assert "mixed-commit" in rules(check(tmp_path, ids[1], ids[2]))


def test_a_commit_cannot_configure_itself_away(tmp_path: Path, old: Files) -> None:
    moved = CONFIG.replace(b"\n", b'\nheaders = "elsewhere"\n', 1)
    ids = history(
        tmp_path, old, Made({"headergen.toml": moved, "linux-headers/linux/kvm.h": KVM + b"\n", "src/main.c": b"1"})
    )
    assert "mixed-commit" in rules(check(tmp_path, ids[0]))


# ------------------------------------------------------------------------------------------------ recorded exceptions

REASON = b"Rename a member\n\nHeadergen-Mixed: the build breaks without\n"


@pytest.mark.parametrize(
    ("message", "config", "expected"),
    [
        (REASON, b"", ["mixed-with-reason"]),
        (REASON.replace(b"Mixed: the build breaks without", b"mixed:  folded\n reason"), b"", ["mixed-with-reason"]),
        (REASON, b"max-mixed-commits = 1\n", ["mixed-with-reason"]),
        (REASON, b"max-mixed-commits = 0\n", ["mixed-with-reason", "too-many-mixed"]),
        (b"Rename\n\nHeadergen-Mixed:\n", b"", ["mixed-commit"]),
        (b"Rename\n\nHeadergen-Mixed: not in the last paragraph\n\nSigned-off-by: A <a@x>\n", b"", ["mixed-commit"]),
        (b"Headergen-Mixed: a subject is no trailer\n", b"", ["mixed-commit"]),
    ],
)
def test_recorded_exceptions(  # noqa: PLR0917
    tmp_path: Path, old: Files, new: Files, message: bytes, config: bytes, expected: list[str]
) -> None:
    start = {**old, "headergen.toml": config + CONFIG}
    ids = history(tmp_path, start, Made({**new, "src/main.c": b"2"}, message))
    report = check(tmp_path, ids[0])
    assert rules(report) == expected
    assert report.reasoned == expected.count("mixed-with-reason")
    assert ("1 mixed with a reason" in report.summary()) == bool(report.reasoned)
    counted = [f.message for f in report.findings if f.rule.id == "too-many-mixed"]
    assert counted == ["1 commit mixes with a reason, and max-mixed-commits = 0 forbids them"] * len(counted)


def test_an_exception_that_excuses_nothing(tmp_path: Path, old: Files) -> None:
    ids = history(tmp_path, old, Made({"src/main.c": b"2"}, REASON))
    assert rules(check(tmp_path, ids[0])) == ["idle-exception"]


# ------------------------------------------------------------------------------------------------------- unmade-import


def test_edits_by_hand(tmp_path: Path, old: Files, new: Files) -> None:
    header, output = "linux-headers/linux/kvm.h", "generated/x86_64/kvm/constants.py"
    text = old[output]
    assert isinstance(text, bytes)
    cases: list[tuple[str, Files]] = [
        ("is not the one whose hash is in the lock", {header: KVM + b"#define MINE 1\n"}),
        (f"{output} is different", {output: text + b"MINE = 1\n"}),
        (f"{output} is missing", {output: None}),
        ("generated/mine.py is made by nobody", {"generated/mine.py": b""}),
        ("linux/mine.h is not in the lock", {"linux-headers/linux/mine.h": b""}),
        ("is missing, and the lock has it", {header: None}),
        ("is no plain file", {header: File(KVM, "100755")}),
        (f"{output} is no plain file", {output: File(text, "100755")}),
        ("there is no lock", {LOCK: None}),
        ("the lock is damaged", {LOCK: b"{}"}),
        ("the lock is not written as headergen writes it", {LOCK: bytes(old[LOCK]) + b"\n"}),  # type: ignore[arg-type]
        ("generated/x86_64/kvm/__init__.py", {k: v for k, v in new.items() if not k.startswith("generated/")}),
    ]
    for number, (says, files) in enumerate(cases):
        root = tmp_path / str(number)
        ids = history(root, old, Made(files, b"By hand\n"), Made({"src/main.c": b"later"}))
        report = check(root, ids[0])
        assert rules(report) == ["unmade-import"], says
        assert report.findings[0].commit == ids[1]
        assert says in report.findings[0].message


def test_an_edit_by_hand_that_is_taken_back_is_found_where_it_was(tmp_path: Path, old: Files) -> None:
    header = "linux-headers/linux/kvm.h"
    ids = history(tmp_path, old, Made({header: KVM + b"\n"}), Made({header: KVM}))
    report = check(tmp_path, ids[0])
    assert [(f.rule.id, f.commit) for f in report.findings] == [("unmade-import", ids[1])]


def test_a_commit_is_told_the_headers_that_it_edits_and_not_those_edited_before(tmp_path: Path) -> None:
    """What each commit edits is what git has of it."""
    config = b'arches = ["x86_64"]\nimport = ["linux/kvm.h", "linux/one.h", "linux/two.h"]\n'
    headers = {"linux/kvm.h": KVM, "linux/one.h": b"#define ONE 1\n", "linux/two.h": b"#define TWO 2\n"}
    start = {**Import(headers, config=config).files(), "headergen.toml": config}
    edits: list[Files] = [
        {"linux-headers/linux/one.h": b"#define ONE 3\n"},
        {"linux-headers/linux/two.h": b"#define TWO 3\n", "linux-headers/linux/kvm.h": KVM + b"\n"},
        {"linux-headers/linux/two.h": b"#define TWO 4\n"},
    ]
    ids = history(tmp_path, start, *map(Made, edits))
    told = {finding.commit: finding for finding in check(tmp_path, ids[0]).findings}
    for commit in ids[1:]:
        of_git = git(tmp_path, "diff-tree", "--no-commit-id", "--name-only", "-r", commit).split()
        assert re.findall(r"linux-headers/\S+\.h", told[commit].message) == of_git
        assert str(told[commit].location) == of_git[0]


def test_headers_without_modules_are_proven_by_the_lock(tmp_path: Path) -> None:
    config = b'arches = ["x86_64"]\nimport = ["linux/kvm.h"]\n'
    start = {**Import(config=config).files(), "headergen.toml": config}
    next_one = Import({"linux/kvm.h": KVM + b"\n"}, "6.13", config).files()
    ids = history(tmp_path, start, Made(next_one, CLAIM), Made({"linux-headers/linux/kvm.h": KVM}))
    assert rules(check(tmp_path, ids[0], ids[1])) == []
    assert rules(check(tmp_path, ids[1], ids[2])) == ["unmade-import"]


def test_an_import_of_another_version_is_said_to_be_unproven(tmp_path: Path, old: Files, new: Files) -> None:
    other = Import(made_by="0.0.9").files()
    output = "generated/x86_64/kvm/constants.py"
    ids = history(
        tmp_path,
        new,
        Made(other, b"Same output\n"),
        Made({output: b"# as 0.0.9 wrote it\n"}, b"Other output\n"),
        Made({"linux-headers/linux/kvm.h": KVM + b"\n"}, b"A header by hand\n"),
    )
    assert "unmade-import" not in rules(check(tmp_path, ids[0], ids[1]))
    report = check(tmp_path, ids[1], ids[2])
    assert rules(report) == ["unproven-import"]
    assert "install headergen-uapi 0.0.9" in report.findings[0].help
    assert rules(check(tmp_path, ids[2], ids[3])) == ["unmade-import"]


# ----------------------------------------------------------------------------------------------------- stale-templates


def with_templates(tmp_path: Path, text: bytes) -> tuple[bytes, Files]:
    """An import made by templates of the project's own."""
    config = b'templates = "templates"\n' + CONFIG
    folder = tmp_path / "templates"
    folder.mkdir(exist_ok=True, parents=True)
    (folder / "package.py.j2").write_bytes(text)
    return config, {**Import(config=config).files(tmp_path), "templates/package.py.j2": text}


def test_templates_that_changed_without_rendering(tmp_path: Path) -> None:
    config, first = with_templates(tmp_path / "a", b'"""One."""\n')
    _, second = with_templates(tmp_path / "b", b'"""Two."""\n')
    template = {"templates/package.py.j2": second.pop("templates/package.py.j2")}
    ids = history(
        tmp_path / "r",
        {**first, "headergen.toml": config},
        Made(template, b"Template\n"),
        Made({"src/main.c": b"x"}),
        Made(second, b"Rendered\n"),
    )
    report = check(tmp_path / "r", ids[0], ids[2])
    assert [(f.rule.id, f.commit) for f in report.findings] == [("stale-templates", ids[1])]
    assert "headergen generate --commit" in report.findings[0].help
    assert rules(check(tmp_path / "r", ids[0], ids[3])) == [], "rendered later in the range"
    assert rules(check(tmp_path / "r", ids[1], ids[2])) == [], "it changed before the range"


def test_templates_that_make_no_difference_are_recorded_too(tmp_path: Path) -> None:
    config, first = with_templates(tmp_path / "a", b'"""One."""\n')
    ids = history(
        tmp_path / "r", {**first, "headergen.toml": config}, Made({"templates/package.py.j2": b'"""One."""{# x #}\n'})
    )
    report = check(tmp_path / "r", ids[0])
    assert rules(report) == ["stale-templates"]


# -------------------------------------------------------------------------------------------------------- older-kernel


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("6.11.9", ["older-kernel"]),
        ("6.12-rc3", ["older-kernel"]),
        ("5.19", ["older-kernel"]),
        ("6.12", []),
        ("6.12.0", []),
        ("6.12.1", []),
        ("6.13-rc1", []),
        ("10.1", []),
    ],
)
def test_a_header_that_went_back(tmp_path: Path, old: Files, version: str, expected: list[str]) -> None:
    ids = history(tmp_path, old, Made(Import(version=version).files()))
    report = check(tmp_path, ids[0])
    assert rules(report) == expected
    for finding in report.findings:
        assert f"from Linux 6.12 back to {version}" in finding.message


def test_a_held_header_does_not_go_back(tmp_path: Path) -> None:
    start = Import().files()
    held = Import(version="6.13", held={"linux/kvm.h": "6.12"}).files()
    ids = history(tmp_path, start, Made(held))
    assert rules(check(tmp_path, ids[0])) == []


# -------------------------------------------------------------------------------------------------- removed-symbol-used


@pytest.mark.parametrize(
    ("path", "code", "symbols"),
    [
        ("src/a.c", b"\nint x = KVM_OLD;\n", ["KVM_OLD"]),
        ("src/a.c", b"struct kvm_gone *g;\n", ["struct kvm_gone"]),
        ("src/a.c", b"struct kvm_run *r; r->padding1 = KVM_KIND_TWO;", ["KVM_KIND_TWO", "kvm_run.padding1"]),
        ("src/a.py", b"from generated.x86_64 import kvm\nx = kvm.KVM_OLD\n", ["KVM_OLD"]),
        ("src/a.py", b"def f(run: kvm.kvm_run) -> int: return run.padding1", ["kvm_run.padding1"]),
        ("Makefile", b"X = KVM_OLD\n", ["KVM_OLD"]),
        ("src/a.c", b'/* KVM_OLD */ char *s = "KVM_OLD"; int NOT_KVM_OLD, KVM_OLDER; // KVM_OLD', []),
        ("src/a.py", b'\'KVM_OLD\'  # KVM_OLD\n"""KVM_OLD"""', []),
        ("src/a.c", b"#ifdef KVM_OLD\nKVM_OLD\n#endif\n", []),
        ("src/a.c", b"#ifndef KVM_OLD\n#define KVM_OLD 1\n#endif\nint x = KVM_OLD;", []),
        ("src/a.py", b"KVM_OLD = 1\nprint(KVM_OLD)\n", []),
        ("src/a.py", b"x = kvm.KVM_OLD if hasattr(kvm, 'KVM_OLD') else 0\n", []),
        ("src/a.c", b"other->padding1 = 0;", []),
        ("doc/a.md", b"KVM_OLD\n", []),
        ("src/data.bin", b"\0KVM_OLD", []),
        ("src/a.c", b"int f(int kvm_gone) { return kvm_gone + 1; }\n", []),
        ("src/a.c", b"union kvm_gone *u; enum kvm_gone e; x.kvm_gone = y->kvm_gone;\n", []),
        ("src/a.c", b"f(sizeof(struct\n kvm_gone));\n", ["struct kvm_gone"]),
        ("src/a.py", b"from generated.x86_64 import kvm\nx = kvm.kvm_gone()\n", ["struct kvm_gone"]),
        ("src/a.py", b"from generated.x86_64.kvm import KVM, kvm_gone\n", ["struct kvm_gone"]),
        ("src/a.py", b"kvm_gone = 1\nself.kvm_gone = f(kvm_gone=kvm_gone)\n", []),
        ("src/a.py", b"def f(kvm_gone):\n    return self.kvm_gone\n", []),
        ("src/a.rs", b"let g = bindings::kvm_gone::default();\n", ["struct kvm_gone"]),
        ("src/a.rs", b"let kvm_gone = 1;\n", []),
        ("Makefile", b"kvm_gone: x\n", []),
        ("README", b"KVM_OLD and struct kvm_gone\n", []),
        ("README.devel", b"KVM_OLD\n", []),
        ("man/tool.8", b"KVM_OLD\n", []),
        ("man/tool.8.in", b"KVM_OLD\n", []),
        ("LICENSES/exceptions/x", b"KVM_OLD\n", []),
        ("COPYING", b"KVM_OLD\n", []),
        ("src/changes.c", b"int x = KVM_OLD;\n", ["KVM_OLD"]),
        ("config.h.in", b"int x = KVM_OLD;\n", ["KVM_OLD"]),
        ("tools/run", b"echo $((KVM_OLD))\n", ["KVM_OLD"]),
    ],
)
def test_a_removed_symbol_that_code_still_uses(  # noqa: PLR0917
    tmp_path: Path, old: Files, new: Files, path: str, code: bytes, symbols: list[str]
) -> None:
    ids = history(tmp_path, {**old, path: code}, Made(new, CLAIM))
    report = check(tmp_path, ids[0])
    assert [f.symbol for f in report.findings] == symbols
    for finding in report.findings:
        assert finding.rule.id == "removed-symbol-used"
        assert finding.location is not None
        assert finding.location.header == path
        assert (
            code.split(b"\n")[finding.location.line - 1].find(finding.symbol.split(".")[-1].split()[-1].encode()) >= 0
        )
        assert finding.commit == ids[1]


def test_what_the_c_library_has_is_not_gone_with_a_header(tmp_path: Path, new: Files) -> None:
    """As iptables' linux/types.h of 2010 had it; what Python takes of a module is gone with the header."""
    types = (
        "typedef unsigned int uint32_t;",
        "typedef unsigned long size_t;",
        "typedef int fd_set;",
        "typedef int mine;",
    )
    old = Import({"linux/kvm.h": KVM + "\n".join((*types, "struct timespec { long a; };")).encode()}).files()
    code = b"#include <stdint.h>\n#include <sys/types.h>\n#include <time.h>\n"
    code += b"size_t f(uint32_t x, fd_set *y, struct timespec *z) { return x; }\n"
    python = b"from generated.x86_64 import kvm\nx = kvm.uint32_t(kvm.timespec())\n"
    files = {"src/a.c": code, "src/b.c": b"extern mine x;\n", "src/a.py": python}
    ids = history(tmp_path, {**old, **files}, Made(new, CLAIM))
    if shutil.which("gcc"):
        assert not subprocess.run(["gcc", "-fsyntax-only", tmp_path / "src/a.c"], check=False).returncode
    found = [(f.location.header, f.symbol) for f in check(tmp_path, ids[0]).findings if f.location]
    assert found == [("src/a.py", "struct timespec"), ("src/a.py", "uint32_t"), ("src/b.c", "mine")]


USES = b"int x = KVM_CAME;\n"
CAME = KVM + b"#define KVM_CAME 1\n"


@pytest.mark.parametrize(
    ("code", "ends", "symbols"),
    [
        ([b"", USES, USES], KVM, ["KVM_CAME"]),  # net, no header changes
        ([b"", USES, USES], KVM.replace(b"padding1", b"pad"), ["KVM_CAME"]),
        ([b"", USES, b""], KVM, []),
        ([b"", USES, USES], CAME.replace(b"padding1", b"pad"), []),
        ([USES, USES, USES], KVM, []),  # who named it before has it from elsewhere
    ],
)
def test_a_name_that_came_and_went_in_the_range(
    tmp_path: Path, code: list[bytes], ends: bytes, symbols: list[str]
) -> None:
    """As a header that is taken from a tree of a maintainer, and back from a release."""
    ids = history(
        tmp_path,
        {**Import().files(), "src/a.c": code[0] + b"/* 0 */"},
        Made(Import({"linux/kvm.h": CAME}, "6.13").files(), CLAIM),
        Made({"src/a.c": code[1] + b"/* 1 */"}),
        Made(Import({"linux/kvm.h": ends}, "6.14").files(), CLAIM.replace(b"6.13", b"6.14")),
        Made({"src/a.c": code[2] + b"/* 2 */"}),
    )
    found = check(tmp_path, ids[0]).findings
    assert [f.symbol for f in found] == symbols
    assert {f.commit for f in found} <= {ids[3]}


@pytest.mark.parametrize(
    ("before", "after", "symbols"),
    [
        (KVM, WRAPPED % KVM, []),
        (WRAPPED % KVM, WRAPPED % KVM.replace(b"padding1", b"pad"), ["kvm_run.padding1"]),
    ],
)
def test_what_stands_in_extern_c_is_declared(tmp_path: Path, before: bytes, after: bytes, symbols: list[str]) -> None:
    """As the headers of drm/ have it since 4.7: at libdrm's sync with them every member that it had was removed."""
    code = b"void f(struct kvm_run *r) { r->padding1 = 1; }\n"
    start = Import({"linux/kvm.h": before}).files()
    ids = history(tmp_path, {**start, "src/a.c": code}, Made(Import({"linux/kvm.h": after}, "6.13").files(), CLAIM))
    assert [f.symbol for f in check(tmp_path, ids[0]).findings] == symbols


def test_a_member_that_is_a_macro_now_is_there_still(tmp_path: Path) -> None:
    """As ``#define stats_ptr b.ifr_ifru.ifru_data`` in ppp: a compiler takes ``r->padding1`` as before."""
    ids = history(
        tmp_path,
        {**Import().files(), "src/a.c": b"void f(struct kvm_run *r) { r->padding1 = 1; }\n"},
        Made(
            Import({"linux/kvm.h": KVM.replace(b"padding1", b"pad") + b"#define padding1 pad\n"}, "6.13").files(), CLAIM
        ),
    )
    assert rules(check(tmp_path, ids[0])) == []


@pytest.mark.parametrize(
    ("files", "used"),
    [
        ({"src/own.h": b"struct own { int padding1; };\n", "src/a.c": b'#include "own.h"\n%s'}, False),
        ({"src/own.h": b"struct own { int padding2; };\n", "src/a.c": b'#include "own.h"\n%s'}, True),
        ({"src/own.h": b"struct own { int padding1; };\n", "src/a.c": b"%s"}, True),
        ({"src/own.h": b"#define KVM_OLD 1\n", "src/b.h": b"#define MINE(x) ((x) + KVM_OLD)\n"}, False),
        ({"src/own.c": b"#define KVM_OLD 1\n", "src/b.h": b"#define MINE(x) ((x) + KVM_OLD)\n"}, True),
        ({"src/own.h": b"#define KVM_OLD 1\n", "src/b.c": b"int x = KVM_OLD;\n"}, True),
        ({"src/Kconfig": b"config X\n\tbool\n\thelp\n\t  No more KVM_OLD.\n"}, False),
    ],
)
def test_what_a_header_of_ones_own_has_may_be_meant(tmp_path: Path, files: dict[str, bytes], used: bool) -> None:
    """As in barebox: st_rdev of its p9_stat_dotl, and GUID_INIT in a header that others include behind its home."""
    code = b"int f(struct kvm_run *r, struct own *o) { return o->padding1; }\n"
    start = {path: text.replace(b"%s", code) for path, text in files.items()}
    later = KVM.replace(b"#define KVM_OLD 1\n", b"").replace(b"padding1", b"padding_one")
    ids = history(tmp_path, {**Import().files(), **start}, Made(Import({"linux/kvm.h": later}, "6.13").files(), CLAIM))
    assert bool(check(tmp_path, ids[0]).findings) is used


@pytest.mark.parametrize("came", [False, True], ids=["there before", "came and went"])
@pytest.mark.parametrize("imported", [False, True])
def test_a_header_that_no_lock_named_is_the_projects_to_drop(tmp_path: Path, *, imported: bool, came: bool) -> None:
    """As bcc's bpf.h, for which it has a submodule since: the system may have it. A kernel's that went is an error."""
    x, code = "linux-headers/linux/x.h", {"src/a.c": b"int x = KVM_X;\n"}
    there = Import({"linux/kvm.h": KVM, "linux/x.h": b"#define KVM_X 1\n"}).files()
    first = there if imported else {x: b"#define KVM_X 1\n"}
    steps = [Made(first, CLAIM if imported else b"Take it\n"), Made(code)] if came else []
    last = [
        Made({x: None, **(Import(version="6.13").files() if imported else {})}, CLAIM if imported else b"Drop it\n")
    ]
    last += [] if imported else [Made(Import().files(), CLAIM.replace(b"6.13", b"6.12"))]
    ids = history(tmp_path, {} if came else {**first, **code}, *steps, *last)
    (found,) = (f for f in check(tmp_path, ids[0]).findings if f.rule.id == "removed-symbol-used")
    assert (found.severity.label, "which was dropped" in found.message) == (
        ("error", False) if imported else ("warning", True)
    )


@pytest.mark.parametrize(
    "words", ["unsigned long", "const void *", "volatile int", "signed char", "_Bool", "short int"]
)
def test_a_keyword_is_no_name_that_a_header_has(tmp_path: Path, words: str) -> None:
    """As in u-boot's linux/psci.h: 1,318 files "still used long" when a function's type went from it."""
    text = KVM + f"typedef unsigned long (psci_fn)({words}, {words});\n".encode()
    (tmp_path / "x.c").write_bytes(text)
    subprocess.run(["gcc", "-w", "-fsyntax-only", "x.c"], cwd=tmp_path, check=True)
    assert declared(text).keys() - declared(KVM).keys() == {"psci_fn"}


def test_a_file_that_the_repository_lacks_is_no_failure(tmp_path: Path) -> None:
    """As in a copy of btrfs-progs without its big files: git has the word BAD for a size there."""
    later = KVM.replace(b"#define KVM_OLD 1\n", b"")
    start = {"src/a.c": b"int x = KVM_OLD;\n", "img": b"big\n"}
    ids = history(tmp_path, {**Import().files(), **start}, Made(Import({"linux/kvm.h": later}, "6.13").files(), CLAIM))
    oid = git(tmp_path, "rev-parse", f"{ids[1]}:img")
    objects = Path(git(tmp_path, "rev-parse", "--git-path", "objects"))
    (tmp_path / objects / oid[:2] / oid[2:]).unlink()
    assert "BAD" in git(tmp_path, "ls-tree", "-l", ids[1])
    assert [f.symbol for f in check(tmp_path, ids[0]).findings] == ["KVM_OLD"]


@pytest.mark.parametrize(
    ("define", "symbols"),
    [(b"#define __kvm_run kvm_run\n", []), (b"#define other kvm_run\n", ["kvm_run.padding1", "struct kvm_run"])],
)
def test_a_record_whose_tag_is_a_macro_has_the_name_that_this_stands_for(
    tmp_path: Path, define: bytes, symbols: list[str]
) -> None:
    """As ``#define __snd_pcm_mmap_status snd_pcm_mmap_status`` in sound/asound.h since 5.6: alsa-lib compiles."""
    code = b"int f(struct kvm_run *r) { return r->padding1; }\n"
    other = define + KVM.replace(b"struct kvm_run", b"struct __kvm_run")
    ids = history(
        tmp_path,
        {**Import().files(), "src/a.c": code},
        Made(Import({"linux/kvm.h": other}, "6.13").files(), CLAIM),
    )
    told = [f.symbol for f in check(tmp_path, ids[0]).findings]
    (tmp_path / "x.c").write_bytes(other + code)
    compiles = subprocess.run(["gcc", "-w", "-fsyntax-only", "x.c"], cwd=tmp_path, capture_output=True, check=False)
    assert (told == []) is (compiles.returncode == 0)
    assert set(told) <= set(symbols)


@pytest.mark.parametrize(
    ("code", "used"),
    [
        (b"#if 0\n%s#endif\n", False),
        (b"#if 0 /* deprecated */\n#ifdef X\n#endif\n%s#else\nint y;\n#endif\n", False),
        (b"#if 0\nint y;\n#else\n%s#endif\n", True),
        (b"#if 0\n#if 1\n#else\n#endif\n#elif 1\n%s#endif\n", True),
        (b"#if 0\n#endif\n#if 1\n%s#endif\n", True),
        (b"#if 0x10\n%s#endif\n", True),
    ],
)
def test_what_is_never_compiled_uses_nothing(tmp_path: Path, code: bytes, used: bool) -> None:
    """As alsa-lib's control.c, which keeps what the kernel took away behind ``#if 0``; gcc says what is compiled."""
    text = code % b"int x = KVM_OLD;\n"
    (tmp_path / "x.c").write_bytes(text)
    done = subprocess.run(["gcc", "-E", "-P", "x.c"], cwd=tmp_path, capture_output=True, check=True)
    assert (b"KVM_OLD" in done.stdout) is used
    after = Import({"linux/kvm.h": KVM.replace(b"#define KVM_OLD 1\n", b"")}, "6.13").files()
    ids = history(tmp_path / "r", {**Import().files(), "src/a.c": text}, Made(after, CLAIM))
    assert bool([f.symbol for f in check(tmp_path / "r", ids[0]).findings]) is used


@pytest.mark.parametrize(
    ("code", "symbols"),
    [
        (b"void f(struct kvm_run *r, struct own *o) { o->padding1 = r->exit_reason; }\n", ["kvm_run.padding1"]),
        (b"void f(struct kvm_run *r, struct own *o) { o->count = r->length; }\n", []),
        (b"struct own { int padding1; };\nvoid f(struct kvm_run *r, struct own *o) { o->padding1 = 1; }\n", []),
    ],
)
def test_a_member_that_another_record_has_may_be_that_ones(tmp_path: Path, code: bytes, symbols: list[str]) -> None:
    """As in iproute2 and rdma-core: ``action`` and ``num_sge`` went from a record, and code takes that of another."""
    before = KVM.replace(b"struct kvm_run {\n", b"struct kvm_part { int count; };\nstruct kvm_run {\n\tint count;\n")
    start = Import({"linux/kvm.h": before}).files()
    later = before.replace(b"\tint count;\n", b"\tint reserved;\n").replace(b"padding1", b"padding_one")
    after = Import({"linux/kvm.h": later}, "6.13").files()
    ids = history(tmp_path, {**start, "src/a.c": code}, Made(after, CLAIM))
    assert [f.symbol for f in check(tmp_path, ids[0]).findings] == symbols


@pytest.mark.parametrize(
    ("files", "used"),
    [
        ({"src/a.c": b'#include "own.h"\nint x = KVM_OLD;\n', "src/own.h": b"#define KVM_OLD 1\n"}, []),
        ({"src/a.c": b"#include <hw/a.h>\nint x = KVM_OLD;\n", "include/hw/a.h": b"enum e { KVM_OLD };\n"}, []),
        (
            {
                "src/a.c": b"#include <first.h>\nint x = KVM_OLD;\n",
                "include/first.h": b'#include "../other/second.h"\n',
                "other/second.h": b"#define KVM_OLD 1\n#include <first.h>\n",
            },
            [],
        ),
        ({"src/a.c": b"int x = KVM_OLD;\n", "src/own.h": b"#define KVM_OLD 1\n"}, ["src/a.c"]),
        (
            {
                "src/a.c": b'#include "own.h"\nint x = KVM_OLD;\n',
                "src/own.h": b"#define OTHER 1\n",
                "test/own.h": b"#define KVM_OLD 1\n",
            },
            ["src/a.c"],
        ),
        (
            {"src/a.c": b'#include "own.h"\nint x = KVM_OLD;\n', "src/own.h": b"int y = KVM_OLD;\n"},
            ["src/a.c", "src/own.h"],
        ),
    ],
)
def test_a_name_that_moved_to_a_header_of_the_projects_own(
    tmp_path: Path, old: Files, new: Files, files: Files, used: list[str]
) -> None:
    """As in QEMU: names of linux-headers/ went to include/standard-headers/ and to headers written by hand."""
    ids = history(tmp_path, {**old, **files}, Made(new, CLAIM))
    assert [f.location.header for f in check(tmp_path, ids[0]).findings if f.location] == used


def test_code_may_lag_behind_its_headers_by_a_commit(tmp_path: Path, old: Files, new: Files) -> None:
    ids = history(tmp_path, {**old, "src/a.c": b"KVM_OLD\n"}, Made(new, CLAIM), Made({"src/a.c": b"KVM_NEW\n"}))
    assert rules(check(tmp_path, ids[0])) == []
    assert rules(check(tmp_path, ids[0], ids[1])) == ["removed-symbol-used"]


# -------------------------------------------------------------------------------------------- placeholder, false-import


def test_a_placeholder_stops_a_release_until_the_next_clean_import(tmp_path: Path, old: Files) -> None:
    ids = history(
        tmp_path,
        old,
        Made(Import(version="6.13-rc1", placeholder="a series under review").files()),
        Made(Import(version="6.13").files()),
    )
    assert rules(check(tmp_path, ids[0], ids[1])) == []
    report = check(tmp_path, ids[0], ids[1], release=True)
    assert rules(report) == ["placeholder"]
    assert "a series under review" in report.findings[0].message
    assert rules(check(tmp_path, ids[0], ids[2], release=True)) == []


def test_commits_that_say_they_are_imports(tmp_path: Path, old: Files, new: Files) -> None:
    cases: list[tuple[str, Files, bytes]] = [
        ("changes no imported", {"src/main.c": b"2"}, CLAIM),
        ("src/main.c (changed) too", {**new, "src/main.c": b"2"}, CLAIM + b"Headergen-Mixed: so\n"),
        ("names another kernel", new, b"Import\n\nHeadergen-Kernel: 6.14\n"),
        ("", new, CLAIM),
        ("", {"src/main.c": b"2"}, b"Import\n\nHeadergen-Kernel: 6.13\n\nThe last paragraph counts.\n"),
    ]
    for number, (says, files, message) in enumerate(cases):
        root = tmp_path / str(number)
        ids = history(root, old, Made(files, message))
        found = [f.message for f in check(root, ids[0]).findings if f.rule.id == "false-import"]
        assert len(found) == bool(says)
        assert says in "".join(found)


# -------------------------------------------------------------------------------------------------------------- merges


def merged(root: Path, old: Files, left: list[Files], right: list[Files], result: Files) -> tuple[str, RangeReport]:
    """Two branches from one start and a merge of them whose tree is ``result`` put on the first."""
    repository(root, work_tree=True)
    made = [Made({"headergen.toml": CONFIG, "src/main.c": b"a\n\n\n\n\nz\n", **old})]
    made += [Made(files, parents=(i,)) for i, files in enumerate(left)]
    made += [Made(files, parents=(len(left) + i if i else 0,)) for i, files in enumerate(right)]
    ends = (len(left), len(left) + len(right))
    ids = build(root, [*made, Made(result, b"Merge\n", parents=ends)])
    git(root, "reset", "-q", "--hard")
    return ids[-1], check(root, ids[0])


def test_a_merge_that_changes_nothing_of_its_own(tmp_path: Path, old: Files, new: Files) -> None:
    changed: Files = {"src/main.c": b"b\n\n\n\n\nz\n"}
    other: Files = {"src/main.c": b"a\n\n\n\n\ny\n"}
    both: Files = {"src/main.c": b"b\n\n\n\n\ny\n"}
    _, report = merged(tmp_path, old, [changed], [new, other], {**new, **both})
    assert report.findings == ()


def test_a_merge_is_judged_by_what_it_changes_itself(tmp_path: Path, old: Files, new: Files) -> None:
    edited: Files = {"src/main.c": b"evil\n", "linux-headers/linux/kvm.h": KVM + b"#define EVIL 1\n"}
    merge, report = merged(tmp_path, old, [{"a": b"1"}], [{"b": b"1"}], {"b": b"1", **edited})
    assert rules(report) == ["mixed-commit", "unmade-import"]
    assert {f.commit for f in report.findings} == {merge}


def test_what_git_would_have_merged_lies_in_no_repository(tmp_path: Path, old: Files) -> None:
    """Both sides edited a header, and the merge takes a name away that code uses and that git would have kept."""
    header, code = "linux-headers/linux/kvm.h", {"src/a.c": b"int x = KVM_OLD;\n"}
    start, lines = {**old, header: b"#define KVM_OLD 1\n" + b"\n" * 6}, b"\n" * 6
    left: Files = {header: b"#define KVM_OLD 1\n" + lines + b"#define KVM_LEFT 2\n"}
    right: Files = {header: b"#define KVM_RIGHT 3\n#define KVM_OLD 1\n" + lines}
    merge, report = merged(tmp_path, {**start, **code}, [left], [right], {header: b"#define KVM_NEW 1\n"})
    (used,) = [f for f in report.findings if f.rule.id == "removed-symbol-used"]
    assert (used.symbol, used.commit) == ("KVM_OLD", merge)


@pytest.mark.parametrize(
    ("left", "right", "result", "asked"),
    [
        ({"a": b"1"}, {"b": b"1"}, {"b": b"1"}, False),
        ({"a": b"1"}, {"b": b"1"}, {"b": b"1", "src/main.c": b"evil\n"}, False),
        ({"a": b"1"}, {"b": b"1"}, {"b": b"1", "linux-headers/linux/kvm.h": KVM + b"/* evil */\n"}, True),
        ({"a": b"1"}, {"b": b"1"}, {"b": b"1", "headergen.toml": CONFIG + b"# more\n"}, True),
        ({"a": b"1"}, {"linux-headers/linux/kvm.h": KVM + b"/* side */\n"}, {}, True),
        ({"a": b"1"}, {"generated/own.py": b"own = 1\n"}, {"generated/own.py": b"own = 1\n"}, True),
    ],
)
def test_a_merge_is_only_repeated_where_it_or_a_side_touches_what_is_managed(  # noqa: PLR0917
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: Files, left: Files, right: Files, result: Files, asked: bool
) -> None:
    """What git itself would have merged takes a process for each merge, and most bring code alone."""
    repeated: list[str] = []

    def counted(git: Git, merge: Commit) -> tuple[Change, ...]:
        repeated.append(merge.oid)
        return merge_changes(git, merge)

    monkeypatch.setattr("headergen.git.history.merge_changes", counted)
    merge, report = merged(tmp_path, old, [left], [right], result)
    assert repeated == ([merge] if asked else [])
    assert report.seen == 3
    evil = "linux-headers/linux/kvm.h" in result
    assert (merge in {f.commit for f in report.findings}) == evil


def test_an_octopus_is_judged_by_what_differs_from_every_parent(tmp_path: Path, old: Files) -> None:
    repository(tmp_path, work_tree=True)
    made = [Made({"headergen.toml": CONFIG, "src/main.c": b"a", **old})]
    made += [Made({name: b"1"}, parents=(0,)) for name in ("a", "b", "c")]
    all_of: Files = {"a": b"1", "b": b"1", "c": b"1"}
    evil: Files = {"src/main.c": b"evil", "generated/mine.py": b""}
    ids = build(tmp_path, [*made, Made(all_of, parents=(1, 2, 3)), Made({**all_of, **evil}, parents=(1, 2, 3))])
    git(tmp_path, "reset", "-q", "--hard")
    assert rules(check(tmp_path, ids[0], ids[4])) == []
    assert rules(check(tmp_path, ids[0], ids[5])) == ["mixed-commit", "unmade-import"]


def test_a_resolution_that_takes_one_sides_import_whole_mixes_nothing(tmp_path: Path, old: Files, new: Files) -> None:
    newest = Import({"linux/kvm.h": KVM + b"#define KVM_NEWEST 1\n"}, "6.14").files()
    left: Files = {"src/main.c": b"left\n"}
    right: Files = {"src/main.c": b"right\n"}
    _, report = merged(tmp_path, old, [new, left], [newest, right], {**newest, "src/main.c": b"both\n"})
    assert [f.rule.id for f in report.findings] == []


def test_a_merge_that_takes_the_older_import_goes_back(tmp_path: Path, old: Files, new: Files) -> None:
    merge, report = merged(tmp_path, old, [{"a": b"1"}], [new], {})
    assert [(f.rule.id, f.commit) for f in report.findings] == [("older-kernel", merge)]


# --------------------------------------------------------------------------------------------------- the verb, patches


def verb(root: Path, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return headergen_in(root, "check", *arguments, env=QUIET, stdin=stdin)


def series(root: Path, text: str) -> bytes:
    return git(root, "format-patch", "--stdout", "--binary", "-M", text).encode("utf-8", "surrogateescape") + b"\n"


def test_the_verb_checks_the_commits_that_are_not_upstream(tmp_path: Path, old: Files, new: Files) -> None:
    ids = history(tmp_path, old, Made({**new, "src/main.c": b"2"}, b"Mixed\n"))
    alone = verb(tmp_path)
    assert alone.returncode == 0, alone.stdout
    assert b"no upstream branch to compare with" in alone.stderr
    git(tmp_path, "update-ref", "refs/remotes/origin/main", ids[0])
    found = verb(tmp_path)
    assert found.returncode == 1
    assert b"mixed-commit" in found.stdout
    assert b"1 commit of origin/main..HEAD, 1 with managed files" in found.stderr
    git(tmp_path, "update-ref", "refs/remotes/origin/main", ids[1])
    assert verb(tmp_path).returncode == 0
    assert verb(tmp_path, "--range", f"{ids[0]}..main").returncode == 1
    for text in ("nonsense", "a..b", "--output=x..main"):
        assert verb(tmp_path, "--range", text).returncode == 2


def test_the_formats_of_a_mixed_commit(tmp_path: Path, old: Files, new: Files) -> None:
    ids = history(tmp_path, old, Made({**new, "src/main.c": b"2"}, b"Mixed %0A::error::\n"))
    github = verb(tmp_path, "--range", f"{ids[0]}..main", "--format", "github")
    assert github.returncode == 1
    (line,) = github.stdout.splitlines()
    assert line.startswith(b"::error ")
    sarif = json.loads(verb(tmp_path, "--range", f"{ids[0]}..main", "--format", "sarif").stdout)
    (result,) = sarif["runs"][0]["results"]
    assert result["ruleId"] == "mixed-commit"
    assert result["properties"]["commit"] == ids[1]


def test_patches_are_judged_as_the_commits_they_would_become(tmp_path: Path, old: Files, new: Files) -> None:
    ids = history(
        tmp_path,
        {**old, "src/a.c": b"KVM_OLD\n"},
        Made({"src/b.c": b"1\n"}),
        Made(new, CLAIM),
        Made({"src/a.c": b"KVM_NEW\n"}),
    )
    text = series(tmp_path, f"{ids[0]}..main")
    git(tmp_path, "reset", "-q", "--hard", ids[0])
    objects = sorted((tmp_path / ".git").rglob("*"))
    good = verb(tmp_path, "--patch", "-", stdin=text)
    assert good.returncode == 0, good.stdout + good.stderr
    assert b"3 patches of the series on main, 1 with managed files checked" in good.stderr
    assert sorted((tmp_path / ".git").rglob("*")) == objects, "check never writes"
    edited = text.replace(b"+#define KVM_NEW 2", b"+#define KVM_NEW 3")
    bad = verb(tmp_path, "--patch", "-", stdin=edited)
    assert bad.returncode == 1
    assert b"unmade-import" in bad.stdout


def test_patches_that_do_not_apply_are_judged_by_their_paths(tmp_path: Path, old: Files, new: Files) -> None:
    ids = history(tmp_path, old, Made({**new, "src/main.c": b"2"}, b"Mixed\n"), Made({"src/main.c": b"3"}))
    text = series(tmp_path, f"{ids[0]}..{ids[1]}")
    for root, why in (
        (tmp_path, b"1 of 1 patch does not apply"),
        (tmp_path.parent, b"no project here: judged by the usual folders, linux-headers"),
    ):
        done = verb(root, "--patch", "-", stdin=text)
        assert done.returncode == 1, done.stderr
        assert b"mixed-commit" in done.stdout
        assert b"unproven-patch" in done.stdout
        assert b"headergen untangle --patch" in done.stdout
        assert why in done.stderr
    excused = text.replace(b"Subject: [PATCH] Mixed\n\n", b"Subject: [PATCH] Mixed\n\nHeadergen-Mixed: it must be\n")
    assert b"mixed-with-reason" in verb(tmp_path, "--patch", "-", stdin=excused).stdout
    assert verb(tmp_path.parent, "--patch", "-", stdin=excused).returncode == 0
    alone = series(tmp_path, f"{ids[1]}..{ids[2]}")
    assert verb(tmp_path.parent, "--patch", "-", stdin=alone).returncode == 0
    assert verb(tmp_path, "--patch", "-", stdin=text[:-100]).returncode == 2


def test_a_patch_that_does_not_apply_leaves_the_proof_of_the_others(tmp_path: Path, old: Files) -> None:
    header = "linux-headers/linux/kvm.h"
    ids = history(
        tmp_path,
        old,
        Made({"src/main.c": b"2"}),
        Made({header: KVM + b"#define MINE 1\n"}, b"By hand\n"),
        Made({"src/main.c": b"3"}),
        Made({header: KVM + b"#define MINE 2\n"}, b"Again\n"),
    )
    patches = [series(tmp_path, f"{one}^..{one}") for one in ids[1:]]
    git(tmp_path, "reset", "-q", "--hard", ids[0])
    # the code patch is not there that the third follows: it does not apply, which is no finding, for it is code
    code = verb(tmp_path, "--patch", "-", stdin=b"".join(patches[1:3]))
    assert code.returncode == 1
    assert b"unmade-import" in code.stdout
    assert b"unproven-patch" not in code.stdout
    assert b"1 of 2 patches does not apply" in code.stderr
    header_alone = verb(tmp_path, "--patch", "-", stdin=patches[0] + patches[3])
    assert header_alone.returncode == 1
    assert header_alone.stdout.count(b"unproven-patch") == 1
    assert b'"Again" changes linux-headers/linux/kvm.h, and could not be proven' in header_alone.stdout


def test_no_part_of_a_mail_hides_a_mixed_patch(tmp_path: Path, old: Files) -> None:
    ids = history(tmp_path, old, Made({"src/main.c": b"2"}), Made({"generated/mine.py": b"x\n"}))
    one, two = (series(tmp_path, f"{oid}^..{oid}").partition(b"diff --git")[2].split(b"\n-- \n")[0] for oid in ids[1:])
    one, two = b"diff --git" + one + b"\n", b"diff --git" + two + b"\n"
    head = b"From 0 Mon Sep 17 00:00:00 2001\nFrom: A <a@b.c>\nSubject: [PATCH] x\n"
    parts = (
        head + b'Content-Type: multipart/mixed; boundary="B"\n\n--B\n\nwhy\n---\n%s--B\nContent-Type: %s\n\n%s--B--\n'
    )
    git(tmp_path, "reset", "-q", "--hard", ids[0])
    hidden: list[bytes] = []
    for kind in (b"application/x-patch", b"application/octet-stream", b"text/html", b"message/rfc822"):
        hidden += [parts % (one, kind, two), parts % (two, kind, one)]
    hidden += [head + b"\nwhy\n---\n" + one + line + two for line in (b"From x 12:34:56 2024 a:b\n", b"From me\n")]
    for mail in hidden:
        done = verb(tmp_path, "--patch", "-", stdin=mail)
        assert done.returncode == 1
        assert b"mixed-commit" in done.stdout, mail


def exception(rule: str, match: str) -> bytes:
    return f'[[exceptions]]\nrule = "{rule}"\nmatch = "{match}"\nreason = "pushed already"\n'.encode()


def test_an_exception_counts_once_a_maintainer_has_it(tmp_path: Path, old: Files) -> None:
    ids = history(tmp_path, old, Made({"generated/mine.py": b""}), Made({"generated/mine.py": None}))
    text = f"{ids[0]}..main"
    assert verb(tmp_path, "--range", text).returncode == 1
    (tmp_path / "headergen.toml").write_bytes(CONFIG + exception("unmade-import", f"{ids[1][:12]}*"))
    done = verb(tmp_path, "--range", text)
    assert done.returncode == 1, "whoever runs check may have written it"
    assert b"does not count yet" in done.stdout
    git(tmp_path, "commit", "-q", "-a", "-m", "Except it")
    mine = verb(tmp_path, "--range", text)
    assert mine.returncode == 1, "it came with the range"
    assert b"exception-added" in mine.stdout
    assert b"because: pushed already" in mine.stdout
    git(tmp_path, "update-ref", "refs/remotes/origin/main", "main")
    kept = verb(tmp_path, "--range", text)
    assert kept.returncode == 0, kept.stdout
    assert b"1 finding excepted" in kept.stderr


@pytest.mark.parametrize(
    "rule", ["mixed-commit", "unmade-import", "header-edited", "generated-changed", "false-import"]
)
def test_what_comes_along_with_a_change_does_not_excuse_it(tmp_path: Path, old: Files, rule: str) -> None:
    header = "linux-headers/linux/kvm.h"
    excuse = b"".join(exception(rule, match) for match in ("*/kvm.h", "*/constants.py", "src/*"))
    edited: Files = {header: KVM + b"\n", "generated/x86_64/kvm/constants.py": b"", "src/main.c": b"2"}
    ids = history(tmp_path, old, Made({**edited, "headergen.toml": CONFIG + excuse}, CLAIM))
    git(tmp_path, "update-ref", "refs/remotes/origin/main", ids[0])
    for arguments in ([], ["--range", f"{ids[0]}..main"]):
        done = verb(tmp_path, *arguments)
        assert done.returncode == 1
        expected = {"mixed-commit", "unmade-import", "header-edited", "generated-changed", "false-import"}
        assert {word for word in expected if word.encode() in done.stdout} == expected
    patch = series(tmp_path, f"{ids[0]}..main")
    git(tmp_path, "reset", "-q", "--hard", ids[0])
    assert b"mixed-commit" in verb(tmp_path, "--patch", "-", stdin=patch).stdout
    git(tmp_path, "checkout", "-q", ids[1], "--", ".")
    assert b"mixed-commit" in verb(tmp_path, "--staged").stdout


def test_a_range_cannot_raise_its_own_limit(tmp_path: Path, old: Files, new: Files) -> None:
    strict = b"max-mixed-commits = 0\n" + CONFIG
    ids = history(
        tmp_path, {**old, "headergen.toml": strict}, Made({**new, "src/main.c": b"2", "headergen.toml": CONFIG}, REASON)
    )
    assert "too-many-mixed" in rules(check(tmp_path, ids[0]))


# ------------------------------------------------------------------------------------------------- folders that vanish


def vanished(old: Files, file: File | None) -> Files:
    files: Files = {path: None for path in old if path.startswith(("linux-headers/", "generated/"))}
    return files if file is None else {**files, "linux-headers": file, "generated": file}


@pytest.mark.parametrize(
    ("file", "says"),
    [
        (None, "all that was imported is gone: generated, linux-headers"),
        (File(b"elsewhere", "120000"), "is a symlink now, and no folder"),
        (File(b"1" * 40, "160000"), "is a submodule now, and no folder"),
        (File(b"text"), "is a file now, and no folder"),
    ],
)
def test_managed_folders_that_vanish(tmp_path: Path, old: Files, file: File | None, says: str) -> None:
    ids = history(tmp_path, old, Made(vanished(old, file), b"Away\n"), Made({"src/main.c": b"2"}))
    git(tmp_path, "reset", "-q", "--hard", ids[0])  # the disk stays whole
    report = check(tmp_path, ids[0], ids[2])
    assert [(f.rule.id, f.commit) for f in report.findings] == [("unmade-import", ids[1])]
    assert says in report.findings[0].message
    patch = series(tmp_path, f"{ids[0]}..{ids[1]}")
    assert says.encode() in verb(tmp_path, "--patch", "-", stdin=patch).stdout
    git(tmp_path, "read-tree", ids[1])
    staged = verb(tmp_path, "--staged")
    assert staged.returncode == 1
    assert says.encode() in staged.stdout


def test_headergen_may_be_given_up(tmp_path: Path, old: Files) -> None:
    ids = history(tmp_path, old, Made({**vanished(old, None), "headergen.toml": None}, b"Give it up\n"))
    git(tmp_path, "reset", "-q", "--hard", ids[0])
    assert check(tmp_path, ids[0], ids[1]).findings == ()


# ------------------------------------------------------------------------------------------------ without configuration


def test_a_range_is_judged_without_a_configuration_by_the_usual_folders(tmp_path: Path, old: Files) -> None:
    repository(tmp_path, work_tree=True)
    start = {"src/main.c": b"1", **old}
    ids = build(
        tmp_path, [Made(start), Made({"linux-headers/linux/kvm.h": KVM + b"\n", "src/main.c": b"2"}, b"Mixed\n")]
    )
    git(tmp_path, "reset", "-q", "--hard")
    done = verb(tmp_path, "--range", f"{ids[0]}..main")
    assert done.returncode == 1, done.stderr
    assert b"mixed-commit" in done.stdout
    assert b"unmade-import" not in done.stdout
    assert b"judged by the usual folders, linux-headers and generated, and no import was proven" in done.stderr
    assert verb(tmp_path).returncode == 2, "of the work tree nothing can be said"
    on_branch(tmp_path, f"{ids[0]}..main", branch=None, each=False, dry_run=False)
    again = verb(tmp_path, "--range", f"{ids[0]}..main")
    assert again.returncode == 0, again.stdout
    assert git(tmp_path, "rev-parse", "main^{tree}") == git(tmp_path, "rev-parse", f"{ids[1]}^{{tree}}")


def test_what_is_staged_is_judged_as_the_next_commit(tmp_path: Path, old: Files, new: Files) -> None:
    history(tmp_path, old)
    assert verb(tmp_path, "--staged").returncode == 0
    (tmp_path / "src/main.c").write_bytes(b"2")
    git(tmp_path, "add", "src/main.c")
    assert verb(tmp_path, "--staged").returncode == 0
    (tmp_path / "generated/mine.py").write_bytes(b"")
    assert verb(tmp_path, "--staged").returncode == 0, "what is not staged is not committed"
    git(tmp_path, "add", "generated/mine.py")
    mixed = verb(tmp_path, "--staged")
    assert mixed.returncode == 1
    assert b"mixed-commit" in mixed.stdout
    assert b"git restore --staged -- generated/mine.py" in mixed.stdout
    (tmp_path / "message").write_bytes(REASON)
    assert b"mixed-with-reason" in verb(tmp_path, "--staged", "--message", "message").stdout
    assert b"unmade-import" in mixed.stdout


def test_what_is_staged_before_the_first_commit_has_a_way_out_that_git_takes(tmp_path: Path, old: Files) -> None:
    history(tmp_path, old)
    git(tmp_path, "checkout", "-q", "--orphan", "first")
    mixed = verb(tmp_path, "--staged")
    assert mixed.returncode == 1
    assert b"unmade-import" not in mixed.stdout, "headergen made it"
    remedy = re.search(r"commit them apart: (git [^\u2026\n]*)", mixed.stdout.decode())
    assert remedy is not None
    before = set(git(tmp_path, "ls-files").splitlines())
    git(tmp_path, *shlex.split(remedy[1])[1:])
    left = set(git(tmp_path, "ls-files").splitlines())
    assert before - left == set(shlex.split(remedy[1])[4:])
    git(tmp_path, "rm", "-rq", "--cached", "linux-headers", "generated")
    assert verb(tmp_path, "--staged").returncode == 0
    assert all((tmp_path / path).exists() for path in before)


def test_the_hooks_for_pre_commit_run(tmp_path: Path, old: Files) -> None:
    """pre-commit itself needs the network; what it would run is run as git runs it, in a real commit."""
    hooks = yaml_hooks((Path(__file__).parents[1] / ".pre-commit-hooks.yaml").read_text())
    assert set(hooks) == {"headergen", "headergen-staged", "headergen-message"}
    history(tmp_path, old)
    hook = tmp_path / ".git/hooks/commit-msg"
    entry = hooks["headergen-message"].replace("headergen", f"{sys.executable} -m headergen", 1)
    hook.write_text(f'#!/bin/sh\nPYTHONPATH={Path(__file__).parents[1]} exec {entry} "$1"\n')
    hook.chmod(0o755)
    (tmp_path / "src/main.c").write_bytes(b"2")
    git(tmp_path, "commit", "-q", "-a", "-m", "Code")
    (tmp_path / "src/main.c").write_bytes(b"3")
    (tmp_path / "generated/__init__.py").write_bytes(b"")
    with pytest.raises(AssertionError, match="mixed-commit"):
        git(tmp_path, "commit", "-q", "-a", "-m", "Mixed")
    git(tmp_path, "commit", "-q", "src/main.c", "-m", "Code alone, though more is changed")
    assert git(tmp_path, "rev-list", "--count", "HEAD") == "3"


def yaml_hooks(text: str) -> dict[str, str]:
    """The id and entry of each hook; the file is plain enough to be read by line."""
    ids = [line.partition(": ")[2] for line in text.splitlines() if line.startswith("- id: ")]
    entries = [line.partition(": ")[2] for line in text.splitlines() if line.startswith("  entry: ")]
    return dict(zip(ids, entries, strict=True))


# ---------------------------------------------------------------------------------------------- the whole, and its cost


def test_what_untangle_makes_of_imports_passes(tmp_path: Path, old: Files, new: Files) -> None:
    ids = history(
        tmp_path,
        {**old, "src/a.c": b"KVM_OLD\n"},
        Made({"src/b.c": b"1\n"}),
        Made({**new, "src/a.c": b"KVM_NEW\n"}, b"Mixed\n"),
        Made({"headergen.toml": CONFIG + b"# c\n", **old, "src/b.c": b"2\n"}, b"Mixed, and back\n"),
        Made({**new, "src/b.c": b"3\n"}, b"Mixed again\n"),
    )
    assert rules(check(tmp_path, ids[0])).count("mixed-commit") == 3
    for each in (False, True):
        git(tmp_path, "reset", "-q", "--hard", ids[-1])
        on_branch(tmp_path, f"{ids[0]}..main", branch=None, each=each, dry_run=False)
        found = rules(check(tmp_path, ids[0]))
        # split where they stand, the commit that went back to the older kernel still goes back
        assert found == (["older-kernel"] if each else [])


@pytest.mark.parametrize("each", [False, True])
def test_a_header_that_code_needs_longer_goes_last(tmp_path: Path, old: Files, each: bool) -> None:
    """Untangled, the import comes before the code and the header that it drops behind it; check takes both."""
    more = Import({"linux/kvm.h": KVM, "linux/more.h": b"#define MORE 1\n"}).files()
    newer = Import({"linux/kvm.h": KVM + b"#define KVM_NEWER 1\n"}, "6.13").files()
    use, none = b"#include <linux/more.h>\n", b"int x = KVM_NEWER;\n"
    ids = history(
        tmp_path, {**more, "src/a.c": use}, Made({**newer, "linux-headers/linux/more.h": None, "src/a.c": none})
    )
    on_branch(tmp_path, f"{ids[0]}..main", branch=None, each=each, dry_run=False)
    shown = git(tmp_path, "log", "--reverse", "--format=", "--name-status", f"{ids[0]}..main").split("\n")
    assert shown[-1] == "D\tlinux-headers/linux/more.h"
    assert "M\tsrc/a.c" in shown
    assert check(tmp_path, ids[0]).findings == ()
    between = git(tmp_path, "rev-parse", "main~1")
    assert rules(check(tmp_path, ids[0], between)) == ["unmade-import"], "left alone it is no import"


class Pool(list[Files]):
    """States whose text hypothesis need not print."""

    def __repr__(self) -> str:
        return "states"


@pytest.fixture(scope="module")
def states(old: Files) -> Pool:
    """Imports of ever newer kernels, each with a header more."""
    headers = {"linux/kvm.h": KVM}
    result = Pool([old])
    for number in range(1, 4):
        headers = {**headers, f"linux/kvm_{number}.h": b"#define KVM_%d 1\n" % number}
        headers["linux/kvm.h"] = KVM.replace(b"#endif", b"#include <linux/kvm_%d.h>\n#endif" % number)
        result.append(Import(dict(headers), f"6.{12 + number}").files())
    return result


EDITS = st.dictionaries(
    st.sampled_from(["src/a.c", "src/b.py", "doc/x.md", "linux-headers.txt"]),
    st.one_of(
        st.none(), st.builds(File, st.sampled_from([b"1", b"\xff"]), st.sampled_from(["100644", "100755", "120000"]))
    ),
    max_size=3,
)


STEPS = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, (1 << 24) - 1), EDITS, st.sampled_from([b"One\n", b"Two\n\nbody\n"])),
    min_size=1,
    max_size=5,
)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(STEPS, EDITS)
def test_check_finds_nothing_in_what_untangle_makes_of_random_histories(
    states: Pool, steps: list[tuple[int, int, Files, bytes]], last: Files
) -> None:
    """Contributors spread imports over commits, in parts, with code between; the last commit completes the newest."""
    present = dict(states[0])
    made = []
    for goal, mask, edits, message in steps:
        wanted = {p: states[goal].get(p) for p in sorted(states[goal].keys() | present.keys())}
        part = {p: f for i, (p, f) in enumerate(wanted.items()) if mask >> i & 1 and present.get(p) != f}
        present |= part
        made.append(Made({**part, **edits}, message))
    rest = {p: states[-1].get(p) for p in states[-1].keys() | present.keys() if present.get(p) != states[-1].get(p)}
    made.append(Made({**rest, **last}, b"Last\n"))
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        ids = history(root, states[0], *made)
        on_branch(root, f"{ids[0]}..main", branch=None, each=False, dry_run=False)
        assert git(root, "rev-parse", "main^{tree}") == git(root, "rev-parse", f"{ids[-1]}^{{tree}}")
        assert check(root, ids[0]).findings == ()


def test_every_rule_is_tripped_by_a_test() -> None:
    text = "".join(path.read_text() for path in Path(__file__).parent.glob("test_*.py"))
    assert [rule.id for rule in SEPARATION_RULES if f'"{rule.id}"' not in text] == []


@pytest.mark.slow
def test_a_thousand_commits_of_five_thousand_files(tmp_path: Path, old: Files, new: Files) -> None:
    start = {**old, **{f"src/d{i % 70}/f{i}.c": b"int f%d(void);\n" % i * 40 for i in range(5000)}}
    made = [
        Made({f"src/d{i * 7 % 70}/f{i * 7 % 5000}.c": b"int g%d;\n" % i}) if i % 50 else Made(new if i % 100 else old)
        for i in range(1, 1001)
    ]
    ids = history(tmp_path, start, *made)
    with ends():
        report = check(tmp_path, ids[0])
    assert report.seen == 1000
    assert report.managed == 20
    assert {f.rule.id for f in report.findings} == {"older-kernel"}

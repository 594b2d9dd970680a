"""``headergen diff`` on the command line: sides of every kind, formats, exit codes, exceptions, and real kernels.

The errors and warnings of the golden reports in ``tests/data`` were read against the headers, of the notes samples;
``python -m tests.test_diff`` writes them again.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from headergen.cli import main
from headergen.commands.diff import diff
from headergen.kernel import open_kernel
from headergen.model import Abi
from headergen.pipeline import ModuleSource, interface
from headergen.report.progress import Progress
from headergen.sides import comparing
from headergen.sides.differing import DiffAsked
from headergen.targets import TARGETS
from tests import kernels
from tests.abi_cases import FOLDER, told
from tests.tiny_kernel import make_kernel
from tests.trees import commit_all

DATA = Path(__file__).parent / "data"
HEADER = "#include <linux/types.h>\n#include <asm/clock.h>\nstruct clock { __u32 id; %s };\n#define CLOCK_A %d\n"
CONFIG = '[modules]\nclock = ["linux/clock.h"]\n'


def folder(path: Path, member: str = "__u32 low;", value: int = 1, arches: tuple[str, ...] = ("x86", "arm64")) -> Path:
    """Headers as ``sync`` lays them out."""
    for arch in arches:
        (path / f"asm-{arch}").mkdir(parents=True, exist_ok=True)
        (path / f"asm-{arch}" / "clock.h").write_text(f"#define CLOCK_{arch.upper()} {value}\n")
    (path / "linux").mkdir(parents=True, exist_ok=True)
    shutil.copy(FOLDER / "include" / "linux" / "types.h", path / "linux" / "types.h")
    (path / "linux" / "clock.h").write_text(HEADER % (member, value))
    return path


def installed(path: Path, member: str = "__u32 low;", value: int = 1) -> Path:
    """Headers as ``make headers_install`` leaves them: of one arch, which they do not name."""
    folder(path, member, value, ("x86",))
    (path / "asm-x86").rename(path / "asm")
    return path


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project in a repository, with imported headers committed."""
    root = tmp_path / "project"
    root.mkdir()
    (root / "headergen.toml").write_text('arches = ["arm64", "i386", "x86_64"]\n' + CONFIG)
    folder(root / "linux-headers")
    monkeypatch.chdir(root)
    for variable in ("NO_COLOR", "FORCE_COLOR", "HEADERGEN_CPP"):
        monkeypatch.delenv(variable, raising=False)
    commit_all(root, "first")
    return root


def run(capfd: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["diff", *arguments])
    out, err = capfd.readouterr()
    return code, out, err


def test_an_unchanged_work_tree_is_nothing_and_says_how_much_was_looked_at(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capfd)
    assert (code, out) == (0, "")
    assert "the work tree, 3 interfaces of 3 targets, 9 headers: nothing found" in err


def test_targets_that_see_the_same_are_read_where_a_name_is_gone_elsewhere(
    project: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """What an arch's own header declares tells that a name is not gone for all."""
    read: list[str] = []

    def noted(source: ModuleSource, *, tool: str | None = None) -> Abi:
        read.append(source.target)
        return interface(source, tool=tool)

    monkeypatch.setattr(comparing, "interface", noted)
    monkeypatch.setattr(comparing, "spread", lambda work, tasks: [work(each) for each in tasks])
    own = {arch: project / f"linux-headers/asm-{arch}/clock.h" for arch in ("x86", "arm64")}
    for path in own.values():
        path.write_text(path.read_text() + "#define CLOCK_OWN 3\n")
    commit_all(project, "more")
    assert run(capfd)[:2] == (0, "")
    assert read == []
    own["arm64"].write_text(own["arm64"].read_text() + "#define CLOCK_NEW 4\n")
    assert "CLOCK_NEW (4) is new" in run(capfd, "-v")[1]
    assert {*read} == {"arm64"}
    own["arm64"].write_text("#define CLOCK_ARM64 1\n")
    few = run(capfd, "-v")[:2]
    assert {*read} == {"arm64", "i386", "x86_64"}
    monkeypatch.setattr(comparing, "_alike", lambda these: [False for _ in these])
    assert run(capfd, "-v")[:2] == few
    assert "CLOCK_OWN" in few[1]


def test_comments_and_kernel_parts_are_nothing(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = project / "linux-headers/linux/clock.h"
    path.write_text("/* told at length */\n#ifdef __KERNEL__\nstruct secret { int a; };\n#endif\n" + path.read_text())
    assert run(capfd)[:2] == (0, "")


def test_the_work_tree_is_compared_with_head_and_places_are_paths_of_the_repository(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder(project / "linux-headers", "__u32 high; __u32 low;", 2)
    code, out, _ = run(capfd)
    assert code == 1
    lines = out.splitlines()
    inserted = "struct clock has 'high' (__u32) in the middle, at offset 4, which moves 'low' by +4 bytes"
    assert f"linux-headers/linux/clock.h:3: error: {inserted} [member-inserted] (arm64, i386, x86_64)" in lines
    assert "linux-headers/asm-x86/clock.h:1: error: CLOCK_X86 goes from 1 to 2 [constant-value] (i386, x86_64)" in lines
    assert all(line.startswith(("linux-headers/", "    help: ")) for line in lines)


def test_revisions_and_folders_and_kernels_are_sides(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder(project / "linux-headers", value=2)
    commit_all(project, "second")
    other = folder(project / "elsewhere" / "headers", value=1)
    tree = installed(project / "elsewhere" / "installed", value=2)
    wanted = "CLOCK_A goes from 1 to 2"
    for sides in (["HEAD~1", "HEAD"], ["HEAD~1"], [str(other), "HEAD"], [str(other)]):
        code, out, _ = run(capfd, *sides)
        assert (code, wanted in out) == (1, True), sides
    code, out, err = run(capfd, str(other), str(tree))
    assert code == 2
    assert "holds headers of one arch and does not say which" in err
    code, out, _ = run(capfd, str(other), str(tree), "--arch", "i386")
    assert code == 1
    assert f"linux/clock.h:4: error: {wanted} [constant-value] (i386)" in out
    assert run(capfd, "HEAD", "HEAD~0")[0] == 0


def test_a_kernels_revision_is_a_path_with_an_at(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A git repository of a tiny kernel, two revisions of which are compared."""
    tree = project / "kernel"
    for path in ("include/uapi/linux", "arch/x86/include/uapi/asm", "arch/x86/include/asm"):
        (tree / path).mkdir(parents=True)
    (tree / "Makefile").write_text("VERSION = 6\nPATCHLEVEL = 1\nSUBLEVEL = 0\nEXTRAVERSION =\n")
    (tree / "arch/x86/include/uapi/asm/Kbuild").write_text("")
    spdx = "/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */\n"
    (tree / "arch/x86/include/uapi/asm/clock.h").write_text(spdx + "#define CLOCK_X86 1\n")
    types = (FOLDER / "include/linux/types.h").read_text()
    (tree / "include/uapi/linux/types.h").write_text(spdx + types)
    clock = tree / "include/uapi/linux/clock.h"
    for value, tag in ((1, "v6.1"), (2, "v6.2"), (2, "v6.3-rc1"), (2, "v6.3")):
        clock.write_text(spdx + HEADER % ("__u32 low;", value))
        (tree / "note").write_text(tag)
        commit_all(tree, tag, tag)
    code, out, err = run(capfd, f"{tree}@v6.1", f"{tree}@v6.2", "--arch", "x86_64")
    assert f"{tree} at v6.1 → {tree} at v6.2, " in err, "the version would not tell them apart"
    assert "\n1 break in 1 header\n" in err, "what changed in one sentence, before the lines"
    assert code == 1
    assert "CLOCK_A goes from 1 to 2" in out
    assert run(capfd, f"{tree}@v6.2", f"{tree}@v6.3", "--arch", "x86_64")[0] == 0
    code, out, err = run(capfd, "--history", str(tree), "--tags", "v6.*", "--format", "json")
    assert code == 0
    history = json.loads(out)
    assert history["versions"] == ["v6.1", "v6.2", "v6.3"]
    assert [c["version"] for c in history["symbols"]["CLOCK_A"]["changes"]] == ["v6.2"]
    assert history["symbols"]["struct clock"]["changes"] == []
    # two targets, three versions, two different texts
    assert "4 of 6 interfaces parsed" in err


def test_targets_modules_and_headers_can_be_chosen(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder(project / "linux-headers", value=2)
    _, out, _ = run(capfd, "--arch", "arm64")
    assert "(arm64)" in out
    assert "X86" not in out
    _, out, _ = run(capfd, "--header", "asm/clock.h", "--arch", "x86_64")
    assert "CLOCK_X86" in out
    assert "CLOCK_A " not in out
    code, _, err = run(capfd, "--module", "clok")
    assert code == 2
    assert "did you mean 'clock'" in err
    code, _, err = run(capfd, "--arch", "arm65")
    assert code == 2
    assert "did you mean 'arm64'" in err


def test_without_a_project_all_headers_are_compared_or_those_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    old, new = folder(tmp_path / "a"), folder(tmp_path / "b", value=2)
    code, out, err = run(capfd, str(old), str(new), "--arch", "arm64")
    assert code == 1
    assert "CLOCK" in out
    assert "1 interface of 1 target" in err
    code, _, err = run(capfd, str(old))
    assert code == 2
    assert "no configuration here" in err
    code, out, _ = run(capfd, str(old), str(new), "--header", "linux/clock.h")
    assert code == 1
    assert "(arm64" in out


def test_severity_decides_the_exit_code_and_no_format_does(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = project / "linux-headers/linux/clock.h"
    path.write_text(path.read_text() + "#define CLOCK_B 7\n")
    for format in ("text", "json", "github", "sarif", "markdown", "mail", "html"):
        code, out, err = run(capfd, "--format", format, "-v")
        assert code == 1
        assert "CLOCK" in out
        assert "1 note" in err
        code, out, err = run(capfd, "--format", format)
        assert code == 1
        assert ("CLOCK" in out) is (format not in ("text", "github")), "there is nothing to do"
        assert ("1 note (1 with nothing to do: see -v)" in err) is (format in ("text", "github"))
        assert run(capfd, "--format", format, "--fail-on", "warning")[0] == 0
        assert run(capfd, "--format", format, "--category", "layout")[0] == 0


USED = """\
struct used { __u32 a; };
struct unused { __u32 a; };
enum named { NAMED_A, NAMED_B };
enum other { OTHER_A };
#define USED_NUMBER 1
#define UNUSED_NUMBER 1
"""


def test_used_is_what_handwritten_code_names(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    header = project / "linux-headers/linux/clock.h"
    before = header.read_text()
    header.write_text(f"{before}{USED}")
    (project / "generated").mkdir()
    (project / "generated/x.py").write_text("UNUSED_NUMBER = 1\n")
    (project / "README").write_text("UNUSED_NUMBER and struct unused\n")
    (project / "a.c").write_text("/* UNUSED_NUMBER */ int f(struct used *u, int unused) { return NAMED_B + unused; }\n")
    commit_all(project, "names")
    header.write_text(before + "struct used { __u64 a; };\nstruct unused { __u64 a; };\n")
    code, out, err = run(capfd, "--used", "--arch", "arm64")
    assert code == 1
    assert set(re.findall(r"error: (\w+ \w+) ", out)) == {"enum named", "struct used"}
    assert re.search(r", [1-9]\d* about names that no code here uses: ", err)
    assert "USED_NUMBER" not in out
    (project / "b.py").write_text("USED_NUMBER = 1  # written by hand\n")
    _, out, _ = run(capfd, "--used", "--arch", "arm64")
    assert "USED_NUMBER (1) was removed" in out
    assert run(capfd, "--used", "--history", "x")[0] == 2


def test_used_takes_a_project(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    sides = [str(installed(tmp_path / name)) for name in "ab"]
    code, _, err = run(capfd, "--used", *sides, "--header", "linux/clock.h", "--arch", "i386")
    assert code == 2
    assert "headergen init" in err


def test_the_answer_can_go_to_a_file(project: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder(project / "linux-headers", value=2)
    target = tmp_path / "report.html"
    code, out, _ = run(capfd, "--format", "html", "-o", str(target))
    assert (code, out) == (1, "")
    assert target.read_text("utf-8").startswith("<!DOCTYPE html>")
    code, _, err = run(capfd, "-o", str(tmp_path / "no" / "such"))
    assert code == 2
    assert "cannot write" in err


def test_accepted_breaks_are_left_out_and_stale_ones_are_told(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    config = project / "headergen.toml"
    entry = '[[exceptions]]\nrule = "constant-value"\nmatch = "%s"\nreason = "%s"\n'
    accepted = entry % ("CLOCK_*", "agreed with its only user"), entry % ("LAMP_*", "nobody has one")
    config.write_text(config.read_text() + "".join(accepted))
    commit_all(project, "accept")
    assert run(capfd)[:2] == (0, ""), "where nothing changed, no exception is stale for that"
    folder(project / "linux-headers", value=2)
    code, out, err = run(capfd, "-v")
    assert code == 1
    assert "CLOCK_" not in out
    assert "unused-exception" in out
    assert "LAMP_*" in out
    assert "3 accepted" in err
    assert err.count("because agreed with its only user") == 3, "each for the reason of its own exception"
    assert "nobody has one" not in err


def test_an_interface_that_is_gone_is_one_finding(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (project / "linux-headers/asm-arm64/clock.h").unlink()
    code, out, _ = run(capfd)
    assert code == 1
    assert out.splitlines()[0] == (
        "linux-headers/linux/clock.h: error: the interface (linux/clock.h) is gone [target-removed] (arm64)"
    )


@pytest.fixture
def headers_alone(project: Path) -> Path:
    """A project without modules that leaves asm/ to the system, and at HEAD~ had not adopted its headers yet."""
    shutil.rmtree(project / "linux-headers")
    (project / "headergen.toml").unlink()
    (project / "linux-headers/linux").mkdir(parents=True)
    for name in ("lamp", "horn"):
        text = f"#include <asm/types.h>\n#include <asm/own.h>\nstruct {name} {{ __u32 id; }};\n#define {name}_A 1\n"
        (project / f"linux-headers/linux/{name}.h").write_text(text)
    commit_all(project, "before")
    names = '"linux/lamp.h", "linux/horn.h"'
    (project / "headergen.toml").write_text(f'arches = ["x86_64", "arm64"]\nimport = [{names}]\n')
    (project / "linux-headers/linux/lamp.h").write_text("#include <asm/types.h>\nstruct lamp { __u64 id; };\n")
    commit_all(project, "after")
    return project


def test_headers_without_modules_are_all_compared(headers_alone: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capfd, "HEAD~", "HEAD")
    assert code == 1
    assert "linux-headers/linux/lamp.h:2: error: struct lamp member 'id' was __u32 and is __u64" in out
    assert "lamp_A (1) was removed" in out
    assert "header-unreadable" not in out
    assert "2 interfaces of 2 targets" in err
    code, out, err = run(capfd, "HEAD~", "HEAD", "--header", "linux/h*.h")
    assert (code, out) == (0, "")
    assert "2 interfaces of 2 targets" in err


def test_a_header_that_is_gone_is_one_finding_among_others(
    headers_alone: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (headers_alone / "linux-headers/linux/horn.h").unlink()
    code, out, _ = run(capfd, "HEAD~")
    assert code == 1
    gone = "linux-headers/linux/horn.h: error: linux/horn.h is gone, and took along 2 names: horn_A, struct horn"
    assert f"{gone} [header-removed]" in out
    assert "lamp_A (1) was removed" in out, "the report goes on"
    assert "header-removed" in run(capfd, "HEAD~", "--header", "linux/*.h")[1]
    assert "header-removed" in run(capfd, "HEAD~", "--header", "linux/horn.h", "--header", "linux/lamp.h")[1]


def test_modules_and_headers_beside_them_are_compared(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (project / "linux-headers/linux/lamp.h").write_text("#define LAMP 1\n")
    text = (project / "headergen.toml").read_text()
    (project / "headergen.toml").write_text('import = ["linux/lamp.h", "linux/clock.h"]\n' + text)
    commit_all(project, "lamp")
    (project / "linux-headers/linux/lamp.h").write_text("#define LAMP 2\n")
    code, out, err = run(capfd)
    assert code == 1
    assert "LAMP goes from 1 to 2" in out
    assert "6 interfaces of 3 targets" in err


def test_what_a_project_leaves_to_the_system_comes_from_a_kernel_on_the_other_side(
    headers_alone: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    kernel = installed(tmp_path / "kernel")
    (kernel / "asm/types.h").write_text("typedef unsigned int __u32;\ntypedef unsigned long long __u64;\n")
    (kernel / "linux/horn.h").write_text("#include <asm/types.h>\nstruct horn { __u64 id; };\n#define horn_A 1\n")
    code, out, _ = run(capfd, "HEAD", str(kernel), "--header", "linux/horn.h", "--arch", "x86_64")
    assert code == 1
    assert "horn" in out
    assert "header-unreadable" not in out


def test_what_cannot_be_a_side_says_what_can(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for side in ("no-such-thing", "--", "HEAD~99"):
        code, out, err = run(capfd, side) if side != "--" else run(capfd, "--", "--evil")
        assert (code, out) == (2, "")
        assert "neither a path nor a revision" in err
    (project / "empty").mkdir()
    assert run(capfd, "empty")[0] == 2
    assert run(capfd, "--tags", "v6.*")[0] == 2


def test_rules_are_listed_and_explained(capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capfd, "--list-rules")
    assert code == 0
    assert "ioctl-blind" in out
    code, out, _ = run(capfd, "--explain", "record-extended")
    assert code == 0
    assert "argsz" in out


def test_a_shell_can_complete_targets_modules_rules_and_names(
    project: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def completed(*words: str) -> set[str]:
        monkeypatch.setenv("_HEADERGEN_COMPLETE", "bash_complete")
        monkeypatch.setenv("COMP_WORDS", " ".join(("headergen", *words)))
        monkeypatch.setenv("COMP_CWORD", str(len(words)))
        with pytest.raises(SystemExit):
            main([])
        return {line.partition(",")[2] for line in capfd.readouterr().out.splitlines()}

    assert completed("di") == {"diff"}
    assert completed("diff", "--arch", "x") == {"x86_64"}
    assert completed("diff", "--module", "") == {"clock"}
    assert completed("diff", "--explain", "ioctl-b") == {"ioctl-blind"}
    assert completed("show", "CLOCK_X") == {"CLOCK_X86"}
    assert completed("show", "clo") == {"clock"}


# --------------------------------------------------------------------------------------------------------- real kernels

PAIRS = (("6.1", "6.12"), ("6.12", "7.2"))
GOLDEN_TARGETS = ("arm64", "i386", "x86_64", "riscv64", "s390x", "ppc64le", "mips64", "loongarch64", "arm")
# where a series moves on, its report may too: the goldens are those of these versions
READ = {"6.1": "6.1.192", "6.12": "6.12.117", "7.2": "7.2.0"}


def kernel(series: str) -> str:
    return str(kernels.installed(series) if series == "7.2" else kernels.source(series))


def golden(old: str, new: str) -> str:
    asked = DiffAsked(arches=GOLDEN_TARGETS, entries=("linux/kvm.h",))
    report = diff(Path(), kernel(old), kernel(new), asked=asked, progress=QUIET)
    return f"{report.summary}\n{told(report.findings)}"


QUIET = Progress(quiet=True)


@pytest.mark.kernel
@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_kvm_on_nine_targets_is_reported_as_it_was_read(
    old: str, new: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for series in (old, new):
        with open_kernel(kernel(series)) as tree:
            if tree.id.version != READ[series]:
                pytest.skip(f"the golden report is that of {READ[series]}, and this is {tree.id.version}")
    assert golden(old, new) == (DATA / f"kvm-{old}-{new}.txt").read_text()


@pytest.mark.kernel
@pytest.mark.slow
def test_kvm_on_nine_targets_is_compared_at_once(tmp_path: Path) -> None:
    """Two folders of imported headers, arm in its own kernel's."""
    frozen = '[frozen.arm]\nversion = "4.19.26"\nreason = "Linux 5.7 removed it"\n'
    config = f"arches = {json.dumps(sorted(GOLDEN_TARGETS))}\n[modules]\nkvm = ['linux/kvm.h']\n{frozen}"
    python = [sys.executable, "-m", "headergen"]
    environment = {k: v for k, v in os.environ.items() if k != "HEADERGEN_CPP"}
    environment["PYTHONPATH"] = str(Path(__file__).parents[1])
    for side, series in (("old", "6.12"), ("new", "7.2")):
        root = tmp_path / side
        root.mkdir()
        (root / "headergen.toml").write_text(config)
        for arguments in ((str(kernels.installed("4.19")), "--arch", "arm"), (kernel(series),)):
            command = [*python, "sync", *arguments, "--no-commit", "-q"]
            subprocess.run(command, cwd=root, check=True, env=environment, capture_output=True)
    sides = [str(tmp_path / side / "linux-headers") for side in ("old", "new")]
    command = [*python, "diff", *sides, "--format", "json"]
    done = subprocess.run(command, cwd=tmp_path / "new", check=False, env=environment, capture_output=True)
    assert done.returncode == 1
    assert set(json.loads(done.stdout)["about"]["targets"]) == set(GOLDEN_TARGETS)


def test_the_goldens_name_targets_that_there_are() -> None:
    assert set(GOLDEN_TARGETS) <= set(TARGETS)


def test_a_header_that_moved_is_compared_where_it_is_now(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Nothing hides behind a new path: what changed inside is told, and where the header went."""
    text = "#ifndef H\n#define H\n#define A 1\n#define B 2\nstruct info { int a; };\n#endif\n"
    trees = {
        "old": {"asm/types.h": "", "linux/types.h": "", "misc/hl.h": text},
        "new": {
            "asm/types.h": "", "linux/types.h": "", "drm/other.h": "#define A 1\n",
            "drm/hl_accel.h": text.replace("int a;", "int a, b;"),
        },
    }  # fmt: skip
    for name, files in trees.items():
        for path, data in files.items():
            (tmp_path / name / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name / path).write_text(data)
    code, out, _ = run(
        capfd, str(tmp_path / "old"), str(tmp_path / "new"), "--header", "misc/hl.h", "--arch", "x86_64", "-v"
    )
    assert code == 1
    assert "struct info has 'b' (int) at its end, from offset 4; it grows from 4 to 8 bytes" in out
    assert "misc/hl.h is gone, and drm/hl_accel.h has 3 names of it: A, B, struct info" in out
    assert "target-removed" not in out


@pytest.mark.parametrize("arches", [("x86_64",), ("x86_64", "i386"), ("x86_64", "arm64")])
def test_what_another_arch_keeps_is_no_break_for_who_looks_at_one(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], arches: tuple[str, ...]
) -> None:
    """Linux 6.9 gave linux/kvm.h's names of one arch to that arch; a kernel at hand has all of them."""
    moved, path = "#define KVM_ARM_DEV_PMU 4\n", "arch/arm64/include/uapi/asm/kvm.h"
    kernel = make_kernel(tmp_path / "k")
    shared, own = ((kernel / each).read_text() for each in ("include/uapi/linux/kvm.h", path))
    old = make_kernel(tmp_path / "old", changes={"include/uapi/linux/kvm.h": shared + moved})
    new = make_kernel(tmp_path / "new", "6.13.0", changes={path: own + moved})
    options = [word for arch in arches for word in ("--arch", arch)]
    for given in (["--header", "linux/kvm.h"], ["--all"]):
        _, out, _ = run(capfd, str(old), str(new), *given, *options)
        others = ", ".join(arch for arch in sorted(arches) if arch != "arm64")
        told = f"warning: KVM_ARM_DEV_PMU (4) was removed; arm64 still has it [constant-removed] ({others})"
        assert told in out, given


if __name__ == "__main__":
    for pair in PAIRS:
        (DATA / f"kvm-{pair[0]}-{pair[1]}.txt").write_text(golden(*pair))

"""``sync --header``: one header moves to another kernel, all others stay, and every verb knows which is of which."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from headergen.commands.status import status
from headergen.diagnostics import HeadergenError, Severity
from headergen.diagnostics.rules_separation import OLDER_KERNEL
from headergen.git.history import resolve_range
from headergen.git.plumbing import Git
from headergen.lock import DEFAULT, Lock, read_lock
from headergen.project.commits import RangeReport, check_range
from headergen.project.states import find_project
from headergen.report.progress import Progress
from tests.histories import git
from tests.projects import SMALL, Imports, Tried, make_project, quiet_git, run
from tests.tiny_kernel import KVM, SPDX, TINY

PLACES = """\
closure = "report"
with = ["Makefile.am"]
[[places]]
headers = [{headers}]
to = "uapi"
"""
ONE, TWO = '"linux/one.h", "linux/types.h"', '"linux/one.h", "linux/types.h", "linux/two.h"'


def plain(name: str, body: str, include: str = "linux/types.h") -> str:
    guard = f"_{name.upper()}_H"
    return f"{SPDX}#ifndef {guard}\n#define {guard}\n#include <{include}>\n{body}#endif\n"


OLD = {"include/uapi/linux/one.h": plain("one", "struct one { __u32 a; };\n")}
NEW = {
    "include/uapi/linux/one.h": plain("one", "struct one { __u32 a; __u32 b; };\n#define ONE_B 1\n"),
    "include/uapi/linux/two.h": plain("two", "struct two { __u64 x; };\n"),
}
TYPES = "include/uapi/linux/types.h"
WIDER = f"{SPDX}#ifndef _LINUX_TYPES_H\n#define _LINUX_TYPES_H\n#include <asm/types.h>\ntypedef __u32 __wide;\n#endif\n"


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    quiet_git(monkeypatch)


@pytest.fixture
def tried(imports: Imports, tmp_path: Path) -> Tried:
    """A project without modules, in one place, at 6.1.1; 6.12.1 has a newer ``one.h`` and a ``two.h``."""
    made = imports.project(tmp_path, PLACES.format(headers=ONE), "6.1.1", OLD)
    made.kernel("6.12.1", NEW)
    return made


def lock_of(tried: Tried) -> Lock:
    (path,) = tried.root.rglob("headergen.lock")
    return read_lock(path.read_bytes(), "lock")


def lock_path_of(tried: Tried) -> str:
    (path,) = tried.root.rglob("headergen.lock")
    return path.relative_to(tried.root).as_posix()


def versions(tried: Tried) -> dict[str, str | None]:
    """The version that each header is of, by the lock."""
    lock = lock_of(tried)
    return {path: lock.imports[file.import_name].kernel.version for path, file in lock.files.items()}


def refused(tried: Tried, *headers: str, kernel: str | None = None, **options: object) -> HeadergenError:
    """The failure of a sync that changes nothing."""
    before = tried.state()
    with pytest.raises(HeadergenError) as caught:
        tried.sync(kernel, headers=headers, **options)
    assert tried.state() == before
    assert caught.value.help
    return caught.value


def history(tried: Tried) -> RangeReport:
    project = find_project(tried.root)
    with Git(project.top) as repository:
        root = git(tried.top, "rev-list", "--max-parents=0", "HEAD").strip()
        return check_range(project, repository, resolve_range(repository, f"{root}..HEAD"))


def proven(tried: Tried, *kernels: str) -> None:
    """All that ``check`` can say holds: of the work tree, of the history, and against each kernel."""
    assert tried.rules() <= TINY
    assert [each.message for each in history(tried).findings] == []
    for version in kernels:
        assert tried.rules(tried.kernel(version)) <= TINY
    assert not tried.git("status", "--porcelain").strip()


# ---------------------------------------------------------------------------------------------------------- one moves


def test_one_header_moves_and_the_others_stay(tried: Tried) -> None:
    done = tried.sync(headers=["linux/one.h"])
    assert tried.git("show", "--name-only", "--format=").split() == ["uapi/headergen.lock", "uapi/one.h"]
    assert versions(tried) == {"uapi/one.h": "6.12.1", "uapi/types.h": "6.1.1"}
    assert (tried.root / "uapi/one.h").read_bytes() == tried.installed("linux/one.h")
    assert done.message.startswith("uapi: update linux/one.h to Linux 6.12.1\n")
    for line in ("It was Linux 6.1.1.", "The other headers stay at Linux 6.1.1.", "Headergen-Headers: linux/one.h"):
        assert line in done.message.splitlines()
    assert "Records: 1 changed\n  ~ struct one 4 bytes -> 8 bytes" in done.message
    proven(tried, "6.1.1", "6.12.1")
    assert (done.headers, tried.sync(headers=["linux/one.h"]).up_to_date) == (1, True)
    lines = tried.git("show", "--format=", "-U0").splitlines()
    moved = [line for line in lines if line[:1] in "+-" and ("types.h" in line or '"format"' in line)]
    assert moved == ['-  "format": 2,', '+  "format": 3,']


def test_check_of_a_kernel_says_what_it_proves(tried: Tried) -> None:
    tried.sync(headers=["linux/one.h"])
    assert (
        "1 of 2 headers against Linux 6.1.1 (the others: 1 of Linux 6.12.1) and"
        in tried.check(tried.kernel("6.1.1")).summary
    )
    assert (
        "1 of 2 headers against Linux 6.12.1 (the others: 1 of Linux 6.1.1) and" in tried.check(tried.kernel()).summary
    )
    (tried.root / "uapi/one.h").write_text("edited\n")
    assert tried.rules() - TINY == {"header-edited"}
    assert "import-differs-from-kernel" in tried.rules(tried.kernel())
    assert "import-differs-from-kernel" not in tried.rules(tried.kernel("6.1.1"))
    assert "Linux 6.12.1" in next(f.message for f in tried.check().findings if f.rule.id == "header-edited")


def test_status_names_what_moved_alone(tried: Tried) -> None:
    tried.sync(headers=["linux/one.h"])
    lines = status(tried.root, Progress(quiet=True)).lines
    assert lines[0].startswith("Linux 6.1.1: ")
    assert lines[1:] == ("Linux 6.12.1, moved alone: uapi/one.h",)


def test_the_next_sync_takes_all_together_again(tried: Tried) -> None:
    tried.sync(headers=["linux/one.h"])
    error = refused(tried, kernel=tried.kernel("6.6.1", OLD))
    assert "older than Linux 6.12.1, which uapi/one.h is of" in error.message
    message = tried.sync().message
    assert message.splitlines()[0] == "uapi: update to Linux 6.12.1", "one.h is there already"
    assert "Of Linux" not in message
    assert list(lock_of(tried).imports) == [DEFAULT]
    assert set(versions(tried).values()) == {"6.12.1"}
    proven(tried, "6.12.1")


def test_a_sync_of_the_same_kernel_says_that_a_header_comes_along(tried: Tried) -> None:
    """As behind an adoption: it is no import of that kernel again."""
    tried.sync()
    tried.sync(tried.kernel("6.1.1"), headers=["linux/one.h"], allow_older=True)
    message = tried.sync().message
    assert message.splitlines()[0] == "uapi: bring all headers to Linux 6.12.1"
    assert "Of Linux 6.1.1 was uapi/one.h." in message.splitlines()
    assert set(versions(tried).values()) == {"6.12.1"}


def test_a_header_goes_back_to_the_others_only_if_asked(tried: Tried) -> None:
    tried.sync(headers=["linux/one.h"])
    there = tried.kernel("6.1.1")
    error = refused(tried, "linux/one.h", kernel=there)
    assert "is older than Linux 6.12.1, which linux/one.h is of" in error.message
    assert OLDER_KERNEL.id in (error.help or ""), "check says so of the commit"
    before = git(tried.top, "show", "HEAD^:uapi/headergen.lock")
    tried.sync(there, headers=["linux/one.h"], allow_older=True)
    assert (tried.root / "uapi/headergen.lock").read_text().strip() == before.strip()
    assert "older-kernel" in {each.rule.id for each in history(tried).findings}


def test_several_move_together_to_one_import_or_to_each_its_own(tried: Tried) -> None:
    tried.write("headergen.toml", PLACES.format(headers=TWO))
    tried.sync(headers=["linux/one.h", "linux/two.h"])
    assert sorted(lock_of(tried).imports) == [DEFAULT, "linux_6_12_1"]
    tried.sync(tried.kernel("6.13.1", NEW), headers=["linux/t*o.h"])
    assert versions(tried) == {"uapi/one.h": "6.12.1", "uapi/two.h": "6.13.1", "uapi/types.h": "6.1.1"}
    proven(tried, "6.1.1", "6.12.1", "6.13.1")


def test_a_new_header_comes_alone_with_its_line(tried: Tried) -> None:
    error = refused(tried, "linux/two.h")
    assert error.message.startswith("linux/two.h is not configured here")
    assert error.help
    assert 'add "linux/two.h" to the headers of a place in headergen.toml' in error.help
    tried.write("headergen.toml", PLACES.format(headers=TWO))
    done = tried.sync(headers=["linux/two.h"])
    assert done.message.startswith("uapi: import linux/two.h of Linux 6.12.1\n")
    assert tried.git("show", "--name-only", "--format=").split() == [
        "headergen.toml",
        "uapi/headergen.lock",
        "uapi/two.h",
    ]
    assert versions(tried) == {"uapi/one.h": "6.1.1", "uapi/two.h": "6.12.1", "uapi/types.h": "6.1.1"}
    proven(tried, "6.1.1", "6.12.1")


def test_an_arch_that_joins_leaves_alone_what_moved(tmp_path: Path) -> None:
    made = make_project(tmp_path, config='arches = ["arm64"]\nimport = ["linux/one.h"]\n')
    made.sync(made.kernel("6.1.1", OLD))
    made.sync(made.kernel("6.12.1", NEW), headers=["linux/one.h"])
    made.write("headergen.toml", 'arches = ["arm64", "x86_64"]\nimport = ["linux/one.h"]\n')
    made.sync(made.kernel("6.1.1"), arches=["x86_64"])
    lock = lock_of(made)
    assert lock.arches == ("arm64", "x86_64")
    assert versions(made)["linux/one.h"] == "6.12.1"
    assert set(versions(made).values()) == {"6.1.1", "6.12.1"}
    proven(made, "6.1.1", "6.12.1")


def test_a_module_moves_by_its_header(tmp_path: Path) -> None:
    made = make_project(tmp_path, config=SMALL)
    made.sync(made.kernel("6.1.1"))
    newer = {"include/uapi/linux/kvm.h": KVM.replace("KVM_API_VERSION 12", "KVM_API_VERSION 13")}
    done = made.sync(made.kernel("6.12.1", newer), headers=["linux/kvm.h"])
    assert "KVM_API_VERSION = 13" in (made.root / "generated/arm64/kvm/constants.py").read_text()
    assert "~ KVM_API_VERSION 12 -> 13" in done.message
    assert done.message.startswith("linux-headers: update linux/kvm.h to Linux 6.12.1\n")
    assert '"""kvm of Linux 6.12.1 for arm64.' in (made.root / "generated/arm64/kvm/__init__.py").read_text()
    assert made.generate(commit=True).commit == ""
    proven(made, "6.1.1", "6.12.1")


def test_headers_of_an_arch_move_for_that_arch(tmp_path: Path) -> None:
    made = make_project(tmp_path, config='arches = ["arm64", "x86_64"]\nimport = ["linux/kvm.h"]\n')
    made.sync(made.kernel("6.1.1"))
    made.sync(headers=["asm/kvm.h"], arches=["x86_64"])
    assert {path for path, version in versions(made).items() if version == "6.12.1"} == {"asm-x86/kvm.h"}
    made.sync(headers=["asm/kvm.h"])
    moved = {path for path, version in versions(made).items() if version == "6.12.1"}
    assert moved == {"asm-x86/kvm.h", "asm-arm64/kvm.h"}
    proven(made, "6.1.1", "6.12.1")


def test_installed_headers_of_one_arch_give_what_all_share(tmp_path: Path) -> None:
    made = make_project(tmp_path, config='arches = ["arm64", "x86_64"]\n' + PLACES.format(headers=ONE))
    made.sync(made.kernel("6.1.1", OLD))
    made.kernel("6.12.1", NEW)
    assert made.installed("linux/one.h")
    installed = made.kernels / "installed-6.12.1-arm64/include"
    (installed / "linux/version.h").write_text("#define LINUX_VERSION_CODE 396289\n")
    made.sync(str(installed), headers=["linux/one.h"])
    assert versions(made) == {"uapi/one.h": "6.12.1", "uapi/types.h": "6.1.1"}
    assert made.rules(str(installed)) <= TINY
    assert "one arch" in refused(made, kernel=str(installed)).message


def test_a_header_of_the_projects_own_becomes_the_kernels(tried: Tried) -> None:
    """As after an adoption: it came from another release than those around it."""
    local = '[[local]]\nheader = "uapi/one.h"\nreason = "differs"\n'
    (tried.root / "uapi/one.h").write_text(plain("one", "struct one { __u32 mine; };\n"))
    tried.write("headergen.toml", PLACES.format(headers=ONE) + local)
    tried.git("commit", "-qam", "Ours")
    tried.sync(tried.kernel("6.1.1"))
    error = refused(tried, "linux/one.h")
    assert error.message == "uapi/one.h is the project's own: differs"
    line = (tried.root / "headergen.toml").read_text().splitlines().index("[[local]]") + 1
    assert error.help is not None
    assert f"take its entry in [[local]] out of headergen.toml (line {line}), and run this again" in error.help
    tried.write("headergen.toml", PLACES.format(headers=ONE))
    assert tried.sync(headers=["linux/one.h"]).message.startswith("uapi: import linux/one.h of Linux 6.12.1\n")
    assert tried.rules() <= TINY
    assert tried.rules(tried.kernel()) <= TINY


def test_a_header_of_the_projects_own_is_edited_and_recorded_by_a_sync(tried: Tried) -> None:
    local = '[[local]]\nheader = "uapi/one.h"\nreason = "ours"\n'
    tried.write("headergen.toml", PLACES.format(headers=ONE) + local)
    tried.git("commit", "-qam", "Ours")
    tried.sync(tried.kernel("6.1.1"))
    (tried.root / "uapi/one.h").write_text(plain("one", "struct one { __u32 mine; };\n"))
    (found,) = (each for each in tried.check().findings if each.rule.id == "header-edited")
    assert "the project's own" in found.message
    assert "headergen sync KERNEL, with Linux 6.1.1, records it as it is now" in found.remedy
    done = tried.sync(tried.kernel("6.1.1"))
    assert {change.path for change in done.changes.changes} == {lock_path_of(tried)}
    assert "mine" in tried.git("show", "HEAD:uapi/one.h")
    assert "header-edited" not in tried.rules()
    assert not [each for each in history(tried).findings if each.severity is Severity.ERROR]


def test_a_pattern_leaves_held_headers_where_they_are(tried: Tried) -> None:
    """Who names one outright is told which entry has to go; who asks for all that can move gets that."""
    entry = '[[{0}]]\nheader = "uapi/{1}.h"\nreason = "differs"\n'
    tried.write("headergen.toml", PLACES.format(headers=ONE) + entry.format("local", "types"))
    tried.git("commit", "-qam", "Hold")
    tried.sync(tried.kernel("6.1.1"))
    old = (tried.root / "uapi/types.h").read_text()
    assert tried.sync(headers=["linux/*.h"]).message.startswith("uapi: update linux/one.h to Linux 6.12.1\n")
    assert (tried.root / "uapi/types.h").read_text() == old
    assert tried.rules() - TINY == {"held-header"}
    own = PLACES.format(headers=ONE) + entry.format("holds", "one") + entry.format("local", "types")
    tried.write("headergen.toml", own)
    tried.git("commit", "-qam", "Hold both")
    for asked in (["linux/*.h"], ["linux/one.h", "linux/types.h"]):
        error = refused(tried, *asked)
        assert error.message == "2 headers are held, or the project's own: uapi/one.h, uapi/types.h"
        starts = [number for number, line in enumerate(own.splitlines(), 1) if line in ("[[holds]]", "[[local]]")]
        assert error.help is not None
        assert f"(lines {starts[0]}, {starts[1]})" in error.help


def test_a_held_header_that_keeps_others_from_being_read_is_told(tried: Tried, tmp_path: Path) -> None:
    """As gcc has it: with the held header the new one does not compile, with the kernel's own it does."""
    local = '[[local]]\nheader = "uapi/types.h"\nreason = "ours"\n'
    tried.write("headergen.toml", PLACES.format(headers=TWO) + local)
    tried.git("commit", "-qam", "Hold")
    newer = {**NEW, TYPES: WIDER, "include/uapi/linux/one.h": plain("one", "struct one { __wide a; };\n")}
    held, kernel = (tried.root / "uapi/types.h").read_text(), tried.kernel("6.12.1", newer)
    (tmp_path / "linux").symlink_to(tried.root / "uapi")

    def compiles(header: str) -> bool:
        command = ["gcc", "-fsyntax-only", f"-I{tmp_path}", "-x", "c", "-"]
        done = subprocess.run(command, input=f"#include <linux/{header}>", text=True, capture_output=True, check=False)
        return done.returncode == 0

    assert (compiles("one.h"), compiles("types.h")) == (True, True)
    told = [each for each in tried.sync(kernel).findings if each.rule.id == "held-clash"]
    assert [(each.symbol, each.location.header if each.location else "") for each in told] == [
        ("linux/one.h", "uapi/one.h")
    ]
    assert told[0].message == "cannot be read with linux/types.h as held here"
    assert (compiles("one.h"), compiles("two.h")) == (False, True)
    tried.write("headergen.toml", PLACES.format(headers=TWO))  # as its remedy says
    assert "held-clash" not in {each.rule.id for each in tried.sync(kernel).findings}
    assert (tried.root / "uapi/types.h").read_text() != held
    assert (compiles("one.h"), compiles("two.h")) == (True, True)


def test_the_projects_own_subject_names_the_header(tried: Tried) -> None:
    config = PLACES.format(headers=ONE)
    tried.write("headergen.toml", 'subject = "uapi: {headers} of {version}"\n' + config)
    assert tried.sync(headers=["linux/one.h"], dry_run=True).message.startswith("uapi: linux/one.h of 6.12.1\n")
    tried.write("headergen.toml", 'subject = "update to {version}"\ntrailers = ["Moved: {headers}"]\n' + config)
    message = tried.sync(headers=["linux/one.h"]).message
    assert message.startswith("update to 6.12.1 (linux/one.h)\n")
    assert "Moved: linux/one.h" in message.splitlines()
    assert tried.sync().message.startswith("update to 6.12.1\n")


def test_untangle_knows_a_moved_header_for_an_import(tried: Tried) -> None:
    tried.sync(headers=["linux/one.h"])
    tried.write("main.c", "int main(void) { return 1; }\n")
    tried.git("commit", "-q", "--amend", "-a", "--no-edit")
    assert "mixed-commit" in {each.rule.id for each in history(tried).findings}
    done = run(tried, "untangle", "HEAD^..HEAD", "--branch", "apart")
    assert done.returncode == 0, done.stderr
    subjects = tried.git("log", "--reverse", "--format=%s", "HEAD^..apart").splitlines()
    assert subjects[0] == "uapi: update linux/one.h to Linux 6.12.1"
    assert tried.git("diff", "apart", "HEAD") == ""


# ------------------------------------------------------------------------------------------------ what does not go


def test_what_cannot_move_alone_says_why(tried: Tried, tmp_path: Path) -> None:
    assert "no header here matches 'linux/x*.h'" in refused(tried, "linux/x*.h").message
    assert "did you mean 'linux/one.h'" in refused(tried, "linux/ones.h").message
    assert "is not configured" in refused(tried, "linux/one.h", arches=["sparc"]).message
    hold = '[[holds]]\nheader = "uapi/one.h"\nreason = "waits for a release"\n'
    tried.write("headergen.toml", PLACES.format(headers=ONE) + hold)
    tried.git("commit", "-qam", "Hold it")
    assert "uapi/one.h is held: waits for a release" in refused(tried, "linux/one.h").message
    fresh = make_project(tmp_path / "fresh", config=PLACES.format(headers=ONE))
    assert "nothing is imported here yet" in refused(fresh, "linux/one.h", kernel=tried.kernel()).message


def test_places_that_changed_for_headers_that_stay(tried: Tried) -> None:
    raw = PLACES.format(headers=ONE).replace('"uapi"', '"uapi"\nform = "raw"')
    tried.write("headergen.toml", raw)
    tried.git("commit", "-qam", "Raw")
    error = refused(tried, "linux/one.h")
    assert error.message == "places have changed for headers that are to stay"
    assert error.help is not None
    assert "sync Linux 6.1.1 again without --header" in error.help


def test_an_edited_neighbour_is_refused_and_the_header_itself_is_not(tried: Tried) -> None:
    (tried.root / "uapi/types.h").write_text("edited\n")
    tried.git("commit", "-qam", "Edit")
    assert "not as it was imported" in refused(tried, "linux/one.h").message
    tried.git("revert", "--no-edit", "HEAD")
    (tried.root / "uapi/one.h").write_text("edited\n")
    tried.git("commit", "-qam", "Edit")
    tried.sync(headers=["linux/one.h"])
    assert tried.rules() <= TINY


def test_a_header_that_needs_a_newer_one_moves_with_it_alone(tried: Tried) -> None:
    """``linux/types.h`` gives it a type that the old one has not."""
    newer = {**NEW, TYPES: WIDER, "include/uapi/linux/one.h": plain("one", "struct one { __wide a; };\n")}
    kernel = tried.kernel("6.13.1", newer)
    error = refused(tried, "linux/one.h", kernel=kernel)
    assert error.message == (
        "linux/one.h of Linux 6.13.1 cannot be read with the headers that stay: it includes linux/types.h"
    )
    assert error.help == "move what it includes too: --header linux/types.h"
    tried.sync(kernel, headers=["linux/one.h", "linux/types.h"])
    proven(tried, "6.13.1")


def test_a_header_that_would_mean_something_else_is_refused(tried: Tried) -> None:
    """The constant that makes its array is another one among the headers that stay."""
    config = PLACES.format(headers=TWO)
    tried.write("headergen.toml", config)
    sized = {"include/uapi/linux/one.h": plain("one", "#define LEN 4\n")}
    tried.sync(tried.kernel("6.1.2", sized | {"include/uapi/linux/two.h": plain("two", "", "linux/one.h")}))
    newer = {
        "include/uapi/linux/one.h": plain("one", "#define LEN 8\n"),
        "include/uapi/linux/two.h": plain("two", "struct two { char name[LEN]; };\n", "linux/one.h"),
    }
    error = refused(tried, "linux/two.h", kernel=tried.kernel("6.13.1", newer))
    assert "means something else with the headers that stay: it includes linux/one.h" in error.message


def test_a_header_that_others_cannot_be_read_with_any_more_is_refused(tried: Tried) -> None:
    tried.write("headergen.toml", PLACES.format(headers=TWO))
    both = {
        "include/uapi/linux/one.h": plain("one", "typedef __u32 one_t;\n"),
        "include/uapi/linux/two.h": plain("two", "struct two { one_t x; };\n", "linux/one.h"),
    }
    tried.sync(tried.kernel("6.1.2", both))
    newer = {
        "include/uapi/linux/one.h": plain("one", "typedef __u32 first_t;\n"),
        "include/uapi/linux/two.h": plain("two", "struct two { first_t x; };\n", "linux/one.h"),
    }
    kernel = tried.kernel("6.13.1", newer)
    error = refused(tried, "linux/one.h", kernel=kernel)
    assert error.message == "linux/two.h cannot be read any more with linux/one.h of Linux 6.13.1"
    tried.sync(kernel, headers=["linux/one.h", "linux/two.h"])
    proven(tried, "6.13.1")


def test_what_it_includes_and_nobody_has_is_told_or_comes_along(tried: Tried, tmp_path: Path) -> None:
    newer = {
        "include/uapi/linux/one.h": plain("one", "struct one { __u32 a; };\n", "linux/two.h"),
        "include/uapi/linux/two.h": plain("two", ""),
    }
    done = tried.sync(tried.kernel("6.13.1", newer), headers=["linux/one.h"])
    assert "it starts to include linux/two.h, which the import lacks" in [each.message for each in done.findings]
    made = make_project(tmp_path / "other", config='arches = ["arm64"]\nimport = ["linux/one.h"]\n')
    made.sync(made.kernel("6.1.1", OLD))
    done = made.sync(made.kernel("6.13.1", newer), headers=["linux/one.h"])
    assert "Included by what moved, and new: linux/two.h." in done.message
    assert {path for path, version in versions(made).items() if version == "6.13.1"} == {"linux/one.h", "linux/two.h"}
    proven(made, "6.1.1", "6.13.1")
    made.sync(made.kernel("6.14.1", OLD), headers=["linux/one.h"])  # and goes with what had brought it
    assert "linux/two.h" not in versions(made)
    assert not (made.root / "linux-headers/linux/two.h").exists()
    proven(made, "6.1.1", "6.14.1")


# ------------------------------------------------------------------------------------------------------ what is gone


def without_one(tried: Tried) -> str:
    return tried.kernel("6.13.1", {**NEW, "include/uapi/linux/one.h": None})


@pytest.mark.parametrize("headers", [(), ("linux/one.h",)])
def test_a_header_that_is_gone_is_refused_and_can_be_dropped(tried: Tried, headers: tuple[str, ...]) -> None:
    kernel = without_one(tried)
    error = refused(tried, *headers, kernel=kernel)
    assert error.message == "Linux 6.13.1 has linux/one.h no more"
    assert error.detail == "  uapi/one.h: Linux 6.1.1 has it, Linux 6.13.1 has not (linux/one.h)"
    assert error.help
    assert "--drop-gone" in error.help
    done = tried.sync(kernel, headers=headers, drop_gone=True)
    assert "No more in Linux 6.13.1, and removed: linux/one.h." in done.message
    assert not (tried.root / "uapi/one.h").exists()
    assert tried.rules() - TINY == {"gone-header"}
    assert [each.message for each in history(tried).findings] == []
    assert tried.rules(kernel) - TINY == {"gone-header"}
    tried.sync(tried.kernel("6.14.1", {**NEW, "include/uapi/linux/one.h": None}))  # nobody asks again
    tried.sync(tried.kernel("6.15.1", NEW))  # and it comes back
    assert set(versions(tried)) == {"uapi/one.h", "uapi/types.h"}
    proven(tried, "6.15.1")


def test_the_subject_tells_of_a_header_that_is_gone_alone(tried: Tried) -> None:
    done = tried.sync(without_one(tried), headers=["linux/one.h"], drop_gone=True)
    assert done.message.startswith("uapi: remove linux/one.h, gone in Linux 6.13.1\n")
    assert versions(tried) == {"uapi/types.h": "6.1.1"}


def test_what_is_known_to_have_left_an_arch_can_be_dropped(tmp_path: Path) -> None:
    """The message tells to freeze the arch, and of headers alone the other way too."""
    made = make_project(tmp_path, config='arches = ["arm"]\n' + PLACES.format(headers='"asm/kvm.h", "linux/types.h"'))
    made.sync(made.kernel("4.19.26"))
    gone = made.kernel("6.12.1", {"arch/arm/include/uapi/asm/kvm.h": None, "include/uapi/linux/kvm.h": None})
    error = refused(made, kernel=gone)
    assert "Linux 5.7 removed KVM" in error.message
    assert error.help
    assert error.help.startswith("freeze arm")
    assert error.help.endswith("; or --drop-gone goes on without it")
    made.sync(gone, drop_gone=True)
    assert made.rules(gone) - TINY == {"gone-header"}


def test_many_that_are_gone_are_one_note(tmp_path: Path) -> None:
    names = [f"linux/n{n}.h" for n in range(9)]
    headers = ", ".join(f'"{name}"' for name in [*names, "linux/types.h"])
    made = make_project(tmp_path, config=PLACES.format(headers=headers))
    files = {f"include/uapi/{name}": plain(f"n{n}", "") for n, name in enumerate(names)}
    made.sync(made.kernel("6.1.1", files))
    made.sync(made.kernel("6.13.1", dict.fromkeys(files)), drop_gone=True)
    (found,) = (each for each in made.check().findings if each.rule.id == "gone-header")
    assert "9 headers are configured that Linux 6.13.1 has no more: linux/n0.h, " in found.message
    assert found.detail == "\n".join(names)


def test_taking_the_line_out_needs_no_word(tried: Tried) -> None:
    tried.write("headergen.toml", PLACES.format(headers='"linux/types.h"'))
    tried.sync(without_one(tried))
    assert set(versions(tried)) == {"uapi/types.h"}
    proven(tried, "6.13.1")


def test_a_module_never_goes_on_without_its_header(tmp_path: Path) -> None:
    made = make_project(tmp_path, config=SMALL)
    made.sync()
    gone = made.kernel("6.13.1", {"include/uapi/linux/kvm.h": None})
    for headers in ((), ("linux/kvm.h",)):
        assert "linux/kvm.h is not exported" in refused(made, *headers, kernel=gone, drop_gone=True).message


def test_a_header_that_others_still_include_does_not_go_alone(tried: Tried) -> None:
    kernel = tried.kernel("6.13.1", {**NEW, TYPES: None, "include/uapi/linux/one.h": plain("one", "", "asm/types.h")})
    error = refused(tried, "linux/types.h", kernel=kernel, drop_gone=True)
    assert error.message == "linux/one.h cannot be read any more with linux/types.h of Linux 6.13.1"


def test_history_says_which_commit_took_a_header_away(tried: Tried) -> None:
    kernel = Path(tried.kernel("6.1.1"))
    git(kernel, "init", "-q", "-b", "master", ".")
    git(kernel, "config", "user.name", "K")
    git(kernel, "config", "user.email", "k@example.org")
    git(kernel, "add", ".")
    git(kernel, "commit", "-q", "-m", "one is here")
    git(kernel, "tag", "v6.1.1")
    tried.sync(str(kernel), allow_older=True)
    (kernel / "include/uapi/linux/one.h").unlink()
    git(kernel, "commit", "-qam", "one: remove")
    commit = git(kernel, "rev-parse", "HEAD").strip()[:12]
    text = (kernel / "Makefile").read_text()
    (kernel / "Makefile").write_text(text.replace("PATCHLEVEL = 1", "PATCHLEVEL = 2"))
    git(kernel, "commit", "-qam", "next")
    git(kernel, "tag", "v6.2-rc1")
    error = refused(tried, kernel=f"{kernel}@v6.2-rc1")
    assert error.detail
    assert f"has not; removed by {commit} in v6.2-rc1" in error.detail


# ------------------------------------------------------------------------------------------------ words and locks


@pytest.mark.parametrize("word", ["", "-", "../x.h", "linux/\x1b[31m.h", "linux/[z-a].h", "/etc/passwd", "a" * 5000])
def test_whatever_is_typed_is_answered(tried: Tried, word: str) -> None:
    before = tried.state()
    done = run(tried, "sync", tried.kernel(), "--header", word)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: ")
    assert "\x1b" not in done.stderr
    assert "Traceback" not in done.stderr
    assert tried.state() == before


@pytest.mark.parametrize("extra", ["-\x1b[31m", ".default", "-" + "x" * 60, "/../x"])
def test_a_kernel_may_call_itself_as_it_likes(tried: Tried, extra: str) -> None:
    kernel = Path(tried.kernel("6.13.1", NEW))
    text = (kernel / "Makefile").read_text()
    (kernel / "Makefile").write_text(text.replace("EXTRAVERSION =", f"EXTRAVERSION = {extra}"))
    tried.sync(str(kernel), headers=["linux/one.h"])
    assert set(lock_of(tried).imports) > {DEFAULT}
    assert tried.rules() <= TINY


def test_the_shell_completes_headers(tried: Tried, monkeypatch: pytest.MonkeyPatch) -> None:
    from headergen.cli.completion import complete_header

    monkeypatch.chdir(tried.root)
    assert complete_header(None, None, "linux/o") == ["linux/one.h"]  # type: ignore[arg-type]

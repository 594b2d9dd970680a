"""What a verb is asked of is one of four: a kernel, a revision, a folder of imported headers, the work tree."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from headergen.cli import main
from headergen.config import Module
from headergen.diagnostics import ConfigError, HeadergenError
from headergen.kernel.sources import Directory
from headergen.model import Location
from headergen.pipeline import KernelHeaders
from headergen.report.progress import Progress
from headergen.sides import WORK_TREE, Sides
from headergen.sides.chosen import chosen
from headergen.sides.kernels import versions_of
from headergen.sides.linting import LintAsked, asked
from headergen.sides.outcome import Report
from tests.projects import CONFIG, Imports, Tried, quiet_git
from tests.tiny_kernel import make_kernel
from tests.trees import commit_all, write_tree

KVM = Module("kvm", ("linux/kvm.h",))
CHANGED = {"include/uapi/linux/kvm.h": "#define KVM_NEW 1\n"}


def test_what_was_looked_at_is_counted_in_words() -> None:
    report = Report("a", "b", (), (), {}, ("arm64",), 1, 1)
    assert report.summary == "a → b, 1 interface of 1 target, 1 header"
    assert replace(report, compared=2, headers=2).summary == "a → b, 2 interfaces of 1 target, 2 headers"


@pytest.fixture
def tried(imports: Imports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tried:
    quiet_git(monkeypatch)
    return imports.project(tmp_path, CONFIG)


@pytest.fixture
def sides(tried: Tried) -> Iterator[Sides]:
    with Sides(tried.root, Progress(quiet=True)) as sides:
        yield sides


def test_each_form_gives_the_headers_that_a_target_sees(tried: Tried, sides: Sides) -> None:
    here, revision = sides.open(None), sides.open("HEAD")
    folder, kernel = sides.open(str(tried.root / "linux-headers")), sides.open(tried.kernel())
    assert (here.title, revision.is_kernel, kernel.is_kernel) == (WORK_TREE, False, True)
    for side in (revision, folder):
        assert side.arches == here.arches == ("arm64", "x86_64"), "arm is frozen, and was not imported"
        assert side.headers("arm64") == here.headers("arm64")
    assert set(here.headers("x86_64") or ()) <= set(kernel.headers("x86_64") or ())
    assert here.headers("arm") is None
    assert here.kernel("x86_64").version == "6.12.1"


@pytest.mark.parametrize("words", ["diff HEAD~1 HEAD", "diff HEAD~1..HEAD", "diff HEAD~1", "lint HEAD~1..HEAD",
                                   "show KVM_NEW --kernel HEAD", "show KVM_NEW", "lint linux/kvm.h"])  # fmt: skip
def test_in_a_bare_repository_revisions_are_those_of_its_project(
    words: str, tried: Tried, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where git's own file HEAD lies, HEAD is a revision all the same."""
    assert tried.root == tried.top
    tried.sync(tried.kernel("6.12.2", CHANGED))
    bare = tmp_path / "bare.git"
    tried.git("clone", "-q", "--bare", str(tried.top), str(bare))
    said = []
    for folder in (tried.root, bare):
        monkeypatch.chdir(folder)
        said.append((main(words.split()), capsys.readouterr().out))
    assert said[0] == said[1]
    assert said[0][0] != 2
    assert said[0][1] or words.startswith("lint")


def test_in_a_bare_repository_nothing_can_differ_from_head(
    tried: Tried, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tried.git("clone", "-q", "--bare", str(tried.top), str(tmp_path / "bare.git"))
    monkeypatch.chdir(tmp_path / "bare.git")
    assert main(["diff"]) == 2
    assert "error: a bare repository has no files to work on" in (said := capsys.readouterr().err)
    assert said.endswith("help: name two revisions: HEAD~1 HEAD\n")


@pytest.mark.parametrize(
    ("word", "told"),
    [("kvm", "perhaps --module kvm; or "), ("linux/kvm.h", "perhaps --header linux/kvm.h; or "), ("other", "")],
)
def test_what_is_no_side_may_be_an_option_s(word: str, told: str, sides: Sides) -> None:
    with pytest.raises(HeadergenError, match="neither a path nor a revision") as failure:
        sides.open(word)
    assert failure.value.help.startswith(f"{told}give a kernel's path")


def test_a_place_is_that_of_the_file_for_the_arch(sides: Sides) -> None:
    place = Location("asm/kvm.h", 3)
    assert sides.open(None).locate("x86_64", place) == Location("linux-headers/asm-x86/kvm.h", 3)
    assert sides.open(None).locate("arm64", Location("linux/kvm.h", 1)).header == "linux-headers/linux/kvm.h"


def test_of_a_kernel_each_file_is_read_once_for_all_targets_until_it_is_forgotten(
    tried: Tried, sides: Sides, monkeypatch: pytest.MonkeyPatch
) -> None:
    files: list[str] = []
    read = Directory.read

    def noted(self: Directory, path: str) -> bytes | None:
        files.append(path)
        return read(self, path)

    side = sides.open(tried.kernel())
    monkeypatch.setattr(Directory, "read", noted)
    own = {target: (side.headers(target) or {})["asm/kvm.h"] for target in ("arm64", "x86_64")}
    assert own["arm64"] != own["x86_64"]
    for _ in range(2):
        for target in ("arm64", "x86_64"):
            headers = side.headers(target)
            assert isinstance(headers, KernelHeaders)
            assert headers["linux/kvm.h"]
            assert headers.definitions.homes("struct kvm_dirty_log") == ("linux/kvm.h",)
        assert files.count("include/uapi/linux/kvm.h") == 1
        side.forget()
        files.clear()


def test_each_arch_of_installed_headers_has_its_own(tmp_path: Path, sides: Sides) -> None:
    for arch in ("x86", "aarch64"):
        write_tree(tmp_path / f"{arch}-linux-any", {"asm/mtrr.h": f"#define OF_{arch} 1\n"})
    write_tree(tmp_path / "any-linux-any", {"linux/version.h": ""})
    side = sides.open(str(tmp_path))
    for target, name in (("x86_64", "OF_x86"), ("arm64", "OF_aarch64")):
        headers = side.headers(target)
        assert isinstance(headers, KernelHeaders)
        assert headers["asm/mtrr.h"] == f"#define {name} 1\n".encode()
        assert headers.definitions.homes(name) == ("asm/mtrr.h",)


def test_what_changed_since_a_revision_is_seen_in_the_work_tree_alone(tried: Tried, sides: Sides) -> None:
    tried.write("linux-headers/linux/kvm.h", "#define EDITED 1\n")
    here, before = sides.open(None).headers("arm64"), sides.open("HEAD").headers("arm64")
    assert here is not None
    assert before is not None
    assert here["linux/kvm.h"] == b"#define EDITED 1\n" != before["linux/kvm.h"]


def test_a_module_is_read_where_its_headers_and_its_archs_part_are(tried: Tried, sides: Sides) -> None:
    side = sides.open(None)
    source = side.source("arm64", KVM)
    assert source is not None
    assert source.entries == ("linux/kvm.h",)
    both = Module("both", ("linux/kvm.h", "linux/nothing.h"))
    assert side.source("arm64", both) is None
    partly = side.source("arm64", both, partly=True)
    assert partly is not None
    assert partly.entries == ("linux/kvm.h",)
    (tried.root / "linux-headers/asm-arm64/kvm.h").unlink()
    with Sides(tried.root, Progress(quiet=True)) as again:
        assert again.open(None).source("arm64", KVM) is None, "linux/kvm.h includes what arm64 has not"


def test_targets_are_those_asked_for_or_those_that_a_side_has(tried: Tried, sides: Sides) -> None:
    here, kernel = sides.open(None), sides.open(tried.kernel())
    assert chosen(sides.config, [here], ()) == ("arm64", "x86_64")
    assert chosen(sides.config, [here, kernel], ()) == ("arm64", "x86_64"), "a frozen target is no matter of kernels"
    assert chosen(sides.config, [kernel], ("arm",)) == ("arm",)
    with pytest.raises(HeadergenError, match="the work tree has no headers of riscv64"):
        chosen(sides.config, [here], ("riscv64",))


def test_what_is_nowhere_is_said_with_what_could_be(tried: Tried, sides: Sides) -> None:
    with pytest.raises(HeadergenError, match="neither a path nor a revision"):
        sides.open("no-such-revision")
    with pytest.raises(ConfigError, match="did you mean 'kvm'"):
        sides.modules(["kmv"])
    with Sides(tried.kernels, Progress(quiet=True), entries=["linux/kvm.h"]) as alone:
        assert [module.name for module in alone.modules([])] == ["kvm"]
        assert "arm" in alone.config.arches
        assert "arm_time64" not in alone.config.arches, "another view of it, which only who asks for it gets"
        with pytest.raises(HeadergenError, match="does not exist"):
            alone.open("HEAD")
    with pytest.raises(ConfigError):
        Sides(tried.kernels, Progress(quiet=True))


def test_headers_of_one_arch_need_to_be_told_which(tried: Tried, tmp_path: Path) -> None:
    installed = tmp_path / "usr"
    shutil.copytree(tried.root / "linux-headers/linux", installed / "linux")
    shutil.copytree(tried.root / "linux-headers/asm-generic", installed / "asm-generic")
    shutil.copytree(tried.root / "linux-headers/asm-arm64", installed / "asm")
    with Sides(tried.root, Progress(quiet=True)) as sides, pytest.raises(HeadergenError, match="does not say which"):
        sides.open(str(installed))
    with Sides(tried.root, Progress(quiet=True), arches=["arm64"]) as sides:
        assert sides.open(str(installed)).arches == ("arm64",)


def test_the_words_of_lint(tried: Tried, monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = Path(tried.kernel())
    header = kernel / "arch/arm64/include/uapi/asm/kvm.h"
    at = tried.root
    assert asked(at, []) == LintAsked(None)
    assert asked(at, ["linux/kvm.h"]) == LintAsked(None, None, ("linux/kvm.h",))
    assert asked(at, [str(header)]) == LintAsked(str(kernel), None, ("asm/kvm.h",), frozenset({"arm64"}))
    assert asked(at, [str(kernel)]).entries == ("**/*.h",)
    assert asked(at, ["HEAD~1..HEAD"]) == LintAsked("HEAD", "HEAD~1")
    assert asked(at, [f"{kernel}..{kernel}"]) == LintAsked(str(kernel), str(kernel))
    assert asked(at, [f"{tried.top}@HEAD~1..HEAD"]) == LintAsked(f"{tried.top}@HEAD", f"{tried.top}@HEAD~1")
    for words, said in (([str(kernel), str(at)], "more than one place"), (["HEAD.."], "lacks an end")):
        with pytest.raises(HeadergenError, match=said):
            asked(at, words)
    for folder, tree in ((kernel, "."), (header.parent, "../../../../.."), (kernel.parent, kernel.name)):
        monkeypatch.chdir(folder)
        assert asked(at, [os.path.relpath(header)]) == LintAsked(tree, None, ("asm/kvm.h",), frozenset({"arm64"}))
    two, all_of = str(kernel / "arch/x86/include/uapi/asm/kvm.h"), str(kernel / "include/uapi/linux/kvm.h")
    assert asked(at, [str(header), two]).kernel_arches == {"arm64", "x86"}
    assert (
        asked(at, [str(header), all_of]).kernel_arches == asked(at, [all_of, str(header)]).kernel_arches == frozenset()
    )
    Path("mine.h").write_text("")
    assert asked(at, ["mine.h"]) == LintAsked(None, files=(Path("mine.h"),))  # of no kernel: judged alone


def test_the_versions_that_one_argument_stands_for(tried: Tried) -> None:
    top = str(tried.top)
    assert versions_of(tried.kernel(), None) == [("", tried.kernel(), None)]
    assert versions_of(f"{top}@HEAD", None) == [("HEAD", top, "HEAD")]
    for tag in ("v6.1", "v6.2-rc1", "v6.10"):
        tried.git("tag", tag)
    assert [label for label, _, _ in versions_of(top, "v6.*")] == ["v6.1", "v6.10"]
    assert [label for label, _, _ in versions_of(top, "v6.*-rc*")] == ["v6.2-rc1"]
    with pytest.raises(HeadergenError, match="has no tag"):
        versions_of(top, "v9.*")


def test_a_folder_is_an_import_by_its_lock_or_its_arches(tried: Tried, sides: Sides, tmp_path: Path) -> None:
    folder = tmp_path / "copied"
    shutil.copytree(tried.root / "linux-headers", folder)
    (folder / "headergen.lock").unlink()
    side = sides.open(str(folder))
    assert not side.is_kernel
    assert side.arches == ("arm64", "x86_64")
    make_kernel(tmp_path / "other", "6.13.0", arches=("arm64",), changes=CHANGED)
    assert sides.open(str(tmp_path / "other")).is_kernel


def test_a_header_that_no_side_has_is_a_mistake_for_every_verb(
    tried: Tried, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One of two that were named used to be passed over, and for show a mistyped one was "no headers to look at"."""
    old, new = tried.kernel(), str(make_kernel(tmp_path / "new", changes=CHANGED))
    monkeypatch.chdir(tmp_path)
    named = ["--header", "linux/types.h", "--header", "linx/kvm.h", "--arch", "arm64"]
    for words, subject in (
        (["diff", old, new], "neither Linux 6.12.1 nor Linux 6.12.1 has"),
        (["diff", "--history", old, "--history", new], "neither Linux 6.12.1 nor Linux 6.12.1 has"),
        (["show", "KVM_NEW", "--kernel", new], "Linux 6.12.1 has no"),
        (["decode", "0x5413", "--kernel", new], "Linux 6.12.1 has no"),
        (["lint", new], "Linux 6.12.1 has no"),
    ):
        assert main([*words, *named]) == 2, words
        assert f"error: {subject} linx/kvm.h for arm64; did you mean 'linux/kvm.h'?" in capfd.readouterr().err


def test_a_header_of_the_c_library_may_be_named_beside_the_kernels(tried: Tried) -> None:
    """Our own stand in for these; lint alone used to refuse them."""
    named = ["--header", "stdint.h", "--arch", "arm64", "-q"]
    for words in (["diff", tried.kernel(), tried.kernel()], ["lint", tried.kernel()]):
        assert main([*words, *named]) == 0, words


def test_a_pattern_of_headers_leaves_out_what_cannot_be_read(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = "#error include linux/kvm.h\n"
    kernel = make_kernel(tmp_path / "kernel", changes={**CHANGED, "include/uapi/linux/kvm_part.h": broken})
    monkeypatch.chdir(tmp_path)
    assert main(["show", "KVM_NEW", "--kernel", str(kernel), "--header", "linux/kvm*.h", "--arch", "arm64"]) == 0
    assert capfd.readouterr().out.startswith("KVM_NEW = 1  int")


def test_a_range_of_what_is_no_kernel_is_no_all_clear(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No commit of such a repository touches what kernels export: ``--each`` said "nothing changed for users"."""
    quiet_git(monkeypatch)
    for text in ("one", "two"):
        write_tree(tmp_path, {"code.c": text})
        commit_all(tmp_path, text)
    monkeypatch.chdir(tmp_path)
    for more in ([], ["--each"]):
        assert main(["diff", "HEAD~1..HEAD", *more]) == 2
        assert "is no kernel" in capfd.readouterr().err

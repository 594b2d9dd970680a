"""``headergen install`` writes what make headers_install writes, byte for byte, or nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from headergen.cli import main
from headergen.commands.install import Installation, install
from headergen.diagnostics import HeadergenError
from headergen.report.progress import Progress
from tests import kernels
from tests.trees import MODERN, NOTE, OF_2012, commit_all, write_tree


@pytest.fixture(autouse=True)
def _own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture
def modern(tmp_path: Path) -> Path:
    return write_tree(tmp_path / "linux", MODERN)


def put(kernel: Path, arch: str, to: Path, *, delete: bool = False) -> Installation:
    return install(str(kernel), arch, to, delete=delete, progress=Progress(quiet=True))


def test_headers_are_sanitized_and_generated(modern: Path, tmp_path: Path) -> None:
    done = put(modern, "arm64", tmp_path / "to")
    written = kernels.headers_in(tmp_path / "to" / "include")
    assert (done.total, done.written, done.stale, done.arch) == (len(written), len(written), (), "arm64")
    assert written["linux/kvm.h"].decode() == (
        NOTE
        + "#ifndef __LINUX_KVM_H\n#define __LINUX_KVM_H\n\n#include <linux/types.h>\n\n#include <asm/kvm.h>\n\n"
        + "#define KVM_API_VERSION 12 /* never changes */\nstruct kvm_thing { void *where; };\n#endif\n"
    )
    assert written["asm/unistd_64.h"].decode() == (
        "#ifndef _ASM_UNISTD_64_H\n#define _ASM_UNISTD_64_H\n\n#define __NR_io_setup 0\n#define __NR_renameat 38\n\n\n"
        "#endif /* _ASM_UNISTD_64_H */\n"
    )
    assert written["asm/types.h"] == b"#include <asm-generic/types.h>\n"
    assert not list((tmp_path / "to").glob(".headergen*"))


def test_a_second_run_writes_nothing(modern: Path, tmp_path: Path) -> None:
    put(modern, "arm64", tmp_path)
    before = {p: p.stat().st_mtime_ns for p in (tmp_path / "include").rglob("*")}
    assert put(modern, "arm64", tmp_path).written == 0
    assert {p: p.stat().st_mtime_ns for p in (tmp_path / "include").rglob("*")} == before


def test_other_headers_stay_as_with_make_unless_they_are_to_go(modern: Path, tmp_path: Path) -> None:
    write_tree(tmp_path, {"include/linux/stale.h": "old\n", "include/other/lib.h": "", "include/linux/notes": ""})
    done = put(modern, "arm64", tmp_path)
    assert done.stale == ("linux/stale.h",)
    assert (tmp_path / "include/linux/stale.h").exists()
    put(modern, "arm64", tmp_path, delete=True)
    assert not (tmp_path / "include/linux/stale.h").exists()
    assert (tmp_path / "include/other/lib.h").exists(), (
        "a folder that the kernel does not install into is not looked at"
    )
    assert (tmp_path / "include/linux/notes").exists(), "only headers are the kernel's"


def test_what_cannot_all_be_written_is_not_begun(modern: Path, tmp_path: Path) -> None:
    (modern / "include/uapi/linux/zz.h").write_text("#ifdef CONFIG_LEAK\n#endif\n")
    with pytest.raises(HeadergenError, match="leaks CONFIG_LEAK") as failure:
        put(modern, "arm64", tmp_path / "to")
    assert failure.value.location == "include/uapi/linux/zz.h"
    assert not (tmp_path / "to").exists()


def test_a_leak_that_the_tree_s_own_script_knows_is_let_through(modern: Path, tmp_path: Path) -> None:
    (modern / "include/uapi/linux/known.h").write_text("#ifdef CONFIG_KNOWN\n#endif\n")
    assert put(modern, "arm64", tmp_path).total


def test_an_interrupted_write_leaves_no_half_of_a_file_and_nothing_behind(
    modern: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(modern, "arm64", tmp_path)
    for name in ("linux/kvm.h", "linux/types.h", "asm/kvm.h"):
        (tmp_path / "include" / name).write_text("edited\n")
    moved: list[str] = []
    replace = os.replace

    def failing(source: str, target: str, **folders: int) -> None:
        if moved:
            raise OSError(28, "No space left on device", target)
        moved.append(target)
        replace(source, target, **folders)

    monkeypatch.setattr(os, "replace", failing)
    with pytest.raises(HeadergenError, match="cannot be written: No space left"):
        put(modern, "arm64", tmp_path)
    monkeypatch.undo()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["include", "linux"]
    assert put(modern, "arm64", tmp_path).written == 2


@pytest.mark.parametrize("link", ["include", "include/linux", "include/linux/sub"])
@pytest.mark.parametrize("delete", [False, True])
def test_nothing_is_written_or_deleted_through_a_link(modern: Path, tmp_path: Path, link: str, delete: bool) -> None:
    write_tree(modern, {"include/uapi/linux/sub/x.h": "#define X 1\n"})
    elsewhere = write_tree(tmp_path / "elsewhere", {"kvm.h": "mine\n", "linux/kvm.h": "mine\n", "sub/y.h": "mine\n"})
    (tmp_path / "to" / link).parent.mkdir(parents=True)
    (tmp_path / "to" / link).symlink_to(elsewhere)
    before = kernels.headers_in(elsewhere)
    with pytest.raises(HeadergenError, match=f"{link} is a link"):
        put(modern, "arm64", tmp_path / "to", delete=delete)
    assert kernels.headers_in(elsewhere) == before
    assert [path for path in (tmp_path / "to").rglob("*") if path.is_file() and not path.is_symlink()] == []


def test_a_link_in_a_header_s_place_is_replaced_and_a_linked_folder_beside_is_not_entered(
    modern: Path, tmp_path: Path
) -> None:
    elsewhere = write_tree(tmp_path / "elsewhere", {"mine.h": "mine\n"})
    put(modern, "arm64", tmp_path / "to")
    (tmp_path / "to/include/linux/kvm.h").unlink()
    (tmp_path / "to/include/linux/kvm.h").symlink_to(elsewhere / "mine.h")
    (tmp_path / "to/include/linux/other").symlink_to(elsewhere)
    done = put(modern, "arm64", tmp_path / "to", delete=True)
    assert (done.written, done.stale) == (1, ())
    assert (elsewhere / "mine.h").read_text() == "mine\n"
    assert b"KVM" in (tmp_path / "to/include/linux/kvm.h").read_bytes()


@pytest.mark.parametrize(
    "entry", ["../../../home/escape.h", "/etc/escape.h", "a/../../../escape.h", ".git/hooks/x.h", "$(srctree)/../e.h"]
)
@pytest.mark.parametrize("variable", ["generic-y", "mandatory-y", "generated-y", "syscall-y"])
def test_a_list_that_names_what_is_no_header_is_refused(
    modern: Path, tmp_path: Path, variable: str, entry: str
) -> None:
    own = modern / "arch/arm64/include/uapi/asm/Kbuild"
    own.write_text(own.read_text() + f"{variable} += {entry}\n")
    with pytest.raises(HeadergenError, match=r"names no header|is not a path inside"):
        put(modern, "arm64", tmp_path / "to" / "it")
    assert not (tmp_path / "to").exists()


def test_a_folder_that_is_not_ours_to_write_to_is_an_error(modern: Path, tmp_path: Path) -> None:
    (tmp_path / "to").write_text("a file\n")
    with pytest.raises(HeadergenError, match="cannot be written"):
        put(modern, "arm64", tmp_path / "to")


def test_old_kernels_install_what_their_lists_name(tmp_path: Path) -> None:
    kernel = write_tree(tmp_path / "linux", OF_2012)
    put(kernel, "arm", tmp_path)
    written = kernels.headers_in(tmp_path / "include")
    assert written["linux/kvm.h"].decode().count("\n") == 7
    assert b"__KERNEL__" not in written["linux/kvm.h"]
    assert b"__user" not in written["linux/kvm.h"]
    assert written["linux/old.h"] == b"#define OLD 1\n"
    assert "linux/sched.h" not in written


@pytest.mark.parametrize(("arch", "own"), [("arm64", "arm64"), ("arm", "arm")])
def test_the_command_prints_what_it_did_on_standard_error(
    modern: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], arch: str, own: str
) -> None:
    assert main(["install", str(modern), "--arch", arch, str(tmp_path / "to")]) == 0
    printed = capfd.readouterr()
    assert printed.out == ""
    assert f"of Linux 6.12.7 for {own} in {tmp_path}/to/include" in printed.err
    assert main(["install", str(modern), "--arch", arch, str(tmp_path / "to"), "-q"]) == 0
    assert capfd.readouterr() == ("", "")


def test_the_command_reads_a_revision(modern: Path, tmp_path: Path) -> None:
    commit_all(modern, "Linux 6.12.7", "v6.12.7")
    (modern / "arch/arm64/include/uapi/asm/kvm.h").write_text("edited\n")
    assert main(["install", str(modern), "--rev", "v6.12.7", "--arch", "arm64", str(tmp_path / "to"), "-q"]) == 0
    assert (tmp_path / "to/include/asm/kvm.h").read_text().endswith("struct kvm_regs { __u32 pc; };\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere", "--arch", "arm64"], "does not exist"),
        (["linux", "--arch", "x86_64"], "Linux 6.12.7 has no arch x86"),
        (["linux", "--arch", "vax"], "has no arch vax"),
        (["linux"], "--arch"),
    ],
)
def test_bad_input_is_refused_with_exit_code_2_and_nothing_written(
    modern: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    words = [str(modern.parent / arguments[0]), *arguments[1:]]
    assert main(["install", *words, str(tmp_path / "to")]) == 2
    printed = capfd.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("error: ")
    assert "help: " in printed.err
    assert message in printed.err
    assert not (tmp_path / "to").exists()


# -------------------------------------------------------------------------------------------------------- real kernels


@pytest.mark.kernel
@pytest.mark.parametrize(("series", "arch"), kernels.manifests())
def test_every_arch_equals_what_make_wrote(tmp_path: Path, series: str, arch: str) -> None:
    done = put(kernels.source(series), arch, tmp_path)
    known = kernels.manifest(done.kernel.removeprefix("Linux "), arch)
    if known is None:
        pytest.skip(f"no digest of what make installs of {done.kernel} (tests/data/installed.json)")
    assert kernels.digest(kernels.headers_in(tmp_path / "include")) == known


@pytest.mark.kernel
@pytest.mark.slow
@pytest.mark.parametrize("arch", ["arm64", "x86"])
def test_install_equals_make(tmp_path: Path, arch: str) -> None:
    make = kernels.made("6.12", arch, tmp_path)
    put(kernels.source("6.12"), arch, tmp_path / "ours")
    ours, theirs = (kernels.headers_in(folder / "include") for folder in (tmp_path / "ours", make))
    assert sorted(ours) == sorted(theirs)
    assert [name for name in ours if ours[name] != theirs[name]] == []

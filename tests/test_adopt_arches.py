"""``headergen adopt`` of headers of no arch, with kernels of which only some arches are there."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from headergen.commands.adopt import adopt
from headergen.lock import read_lock
from headergen.report.progress import Progress
from tests.projects import Tried, make_project, quiet_git, run
from tests.tiny_kernel import TINY
from tests.trees import commit_all

QUIET = Progress(quiet=True)
ASM = "arch/arm64/include/uapi/asm/kvm.h"
KVM = "uapi/linux/kvm.h"


@pytest.fixture
def tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tried:
    """A repository with one header of a kernel that has arm64 alone beside it, and no configuration."""
    quiet_git(monkeypatch)
    tried = make_project(tmp_path)
    (tried.root / "headergen.toml").unlink()
    kernel = Path(tried.kernel())
    for arch in ("x86", "arm"):
        shutil.rmtree(kernel / "arch" / arch)
    tried.write("uapi/linux/kvm.h", (kernel / "include/uapi/linux/kvm.h").read_text())
    commit_all(tried.root, "headers")
    return tried


def test_headers_of_no_arch_are_taken_for_one_that_the_kernel_has(tried: Tried) -> None:
    """What all arches share, a tree without x86 has too."""
    assert adopt(tried.root, [tried.kernel()], progress=QUIET).commit
    assert 'arches = ["arm64"]\n' in (tried.root / "headergen.toml").read_text()
    assert tried.sync().up_to_date
    assert tried.rules(tried.kernel()) <= TINY


def test_a_kernel_without_an_arch_that_is_known_is_refused_with_a_way_out(tried: Tried) -> None:
    """As that of Elbrus: the report compares, and no configuration could name an arch."""
    kernel = Path(tried.kernel())
    (kernel / "arch/arm64").rename(kernel / "arch/e2k")
    assert adopt(tried.root, [str(kernel)], dry_run=True, progress=QUIET).exact == 1
    for arguments in (("adopt", str(kernel)), ("init", "--kernel", str(kernel))):
        done = run(tried, *arguments)
        assert done.returncode == 2
        assert "error: Linux 6.12.1 has e2k alone, for which headergen has no target" in done.stderr
        assert "help: give that release with an arch that headergen knows" in done.stderr


def test_a_kernel_without_any_arch_is_a_part_of_one(tried: Tried) -> None:
    shutil.rmtree(Path(tried.kernel()) / "arch/arm64")
    done = run(tried, "adopt", tried.kernel())
    assert done.returncode == 2
    assert "error: Linux 6.12.1 has headers of no arch\nhelp: give the whole tree" in done.stderr


def test_a_folder_of_an_arch_below_asm_has_that_arch_s_headers(tried: Tried) -> None:
    """As bpftrace's asm/x86/types.h; what no arch is called by is the project's. Where raw and installed headers are
    one in a folder, that is raw where others are: the next kernel's may differ.
    """
    kernel = Path(tried.kernel("6.12.2", {"arch/x86/include/uapi/asm/both.h": "#define BOTH 1\n"}))
    own = {f"asm/{arch}/kvm.h": f"arch/{arch}/include/uapi/asm/kvm.h" for arch in ("x86", "arm64")}
    own |= {"asm/i386/both.h": "arch/x86/include/uapi/asm/both.h", "uapi/linux/kvm.h": "include/uapi/linux/kvm.h"}
    for path, source in own.items():
        tried.write(path, (kernel / source).read_text())
    tried.write("asm/uk/kvm.h", "int ours;\n")
    commit_all(tried.root, "more headers")
    done = adopt(tried.root, [str(kernel)], progress=QUIET)
    assert {row.path: row.words for group in done.groups for row in group.rows} == {
        "asm/arm64/kvm.h": "raw of arm64",
        "asm/i386/both.h": "raw and installed of x86",
        "asm/x86/kvm.h": "raw of x86",
        "uapi/linux/kvm.h": "raw",
    }
    text = (tried.root / "headergen.toml").read_text()
    assert text.count('form = "raw"') == text.count("[[places]]") == 3
    assert tried.sync(str(kernel)).up_to_date
    assert tried.rules(str(kernel)) <= TINY
    later = tried.kernel(
        "6.12.3", {"arch/x86/include/uapi/asm/both.h": "#define BOTH 1 /* __user */\nint *__user p;\n"}
    )
    tried.sync(later)
    assert "__user p" in (tried.root / "asm/i386/both.h").read_text()


@pytest.mark.parametrize("common", [True, False])
def test_a_header_of_an_older_kernel_that_lacks_an_arch_is_recorded_as_that(tried: Tried, *, common: bool) -> None:
    """As of a 4.19 whose installed headers are there for some arches alone: a header of no arch is any arch's, and one
    of an arch that is not there is none of that kernel's. Without an arch that both have, all is the project's own.
    """
    older = Path(tried.kernel())  # arm64 alone
    own = (older / ASM).read_text()
    texts = {f"include/uapi/linux/{name}.h": f"#define {name.upper()} 1\n" for name in ("kvm", "types", "ioctl")}
    newer = tried.kernel("6.13.0", {**texts, ASM: "int other;\n", ASM.replace("arm64", "arm"): own + "int more;\n"})
    tried.write("asm/kvm.h", own)
    for name in ("types", "ioctl"):
        tried.write(f"uapi/linux/{name}.h", texts[f"include/uapi/linux/{name}.h"])
    if common:
        tried.write("asm-arm64/kvm.h", "int other;\n")
    commit_all(tried.root, "more headers")
    assert adopt(tried.root, [str(older), newer], progress=QUIET).of_others == common
    lock = read_lock((tried.root / "uapi/linux/headergen.lock").read_bytes(), "lock")
    versions = {path: lock.imports[file.import_name].kernel.version for path, file in lock.files.items()}
    of_older = [path for path, version in versions.items() if version == "6.12.1"]
    local = [path for path, file in lock.files.items() if file.held]
    assert (of_older, local) == (([KVM], ["asm/kvm.h"]) if common else ([], ["asm/kvm.h", KVM]))
    assert tried.rules(newer) <= TINY | {"held-header"}

"""Headers that a project imports and makes no modules of are compared as its programs read them: all together, with
what the project leaves to the system; and nothing of the system's is ever told.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest

from headergen.abidiff import compare_one
from headergen.cli import main
from headergen.interface import read
from headergen.interface.stand_ins import stand_ins
from headergen.kernel import open_kernel
from headergen.pipeline import KernelHeaders
from headergen.targets import TARGETS
from tests.kernels import source
from tests.trees import commit_all

HEADERS = {
    "ring": "#include <linux/types.h>\n#include <linux/time_types.h>\n"
    "struct ring { __u64 at; struct __kernel_timespec when; %s };\n",
    "space": "#include <linux/ioctl.h>\n#define SPACE_GET _IO%s\n",
    "input": "#include <sys/time.h>\n#include <sys/ioctl.h>\n#include <sys/types.h>\n#include <linux/types.h>\n"
    "struct input { struct timeval time; %s };\n",
    "loop": "#include <asm/posix_types.h>\n#include <linux/types.h>\nstruct loop { __kernel_old_dev_t dev; %s };\n",
    "forgetful": "#define FORGETFUL _IO%s\n",
}
CONFIG = """\
arches = ["x86_64", "mips64", "arm"]
closure = "none"
import = ["linux/ring.h"]

[[places]]
headers = ["linux/*.h"]
to = "uapi/linux"
"""
BEFORE = {"ring": "", "space": "(7, 1)", "input": "", "loop": "", "forgetful": "W('f', 1, int)"}
AFTER = {"ring": "__u32 flags;", "space": "R(7, 1, int)", "input": "__u64 more;", "loop": "int more;"}


def written(root: Path, values: dict[str, str]) -> None:
    for name, text in HEADERS.items():
        (root / f"uapi/linux/{name}.h").write_text(text % values.get(name, BEFORE[name]))


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose headers include what it has not, before and behind its configuration."""
    root = tmp_path / "project"
    (root / "uapi/linux").mkdir(parents=True)
    monkeypatch.chdir(root)
    written(root, BEFORE)
    commit_all(root, "before")
    (root / "headergen.toml").write_text(CONFIG)
    written(root, AFTER)
    commit_all(root, "after")
    return root


def told(capfd: pytest.CaptureFixture[str], *words: str) -> tuple[str, str]:
    main(["diff", "-v", *words])
    return capfd.readouterr()


def test_what_is_left_to_the_system_is_answered(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out, err = told(capfd, "HEAD~", "HEAD")
    for line in (
        "struct ring has 'flags' (__u32) at its end, from offset 24; it grows from 24 to 32 bytes",
        "SPACE_GET goes from 0x701 to 0x80040701",
        "; 0x20000701 instead of 0x701, 0x40040701 instead of 0x80040701 on mips64 [ioctl-direction]",
        "from offset 16; it grows from 16 to 24 bytes; 8 instead of 16, 16 instead of 24 on arm [member-appended]",
        "from offset 8; it grows from 8 to 16 bytes; on arm: has ",
    ):
        assert line in out
    assert "unreadable" not in out
    assert "is new" not in out, "nothing of ours is a finding"
    assert "3 interfaces of 3 targets" in err


def test_ioctls_of_a_header_that_forgets_their_header_are_seen(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    written(project, AFTER | {"forgetful": "R('f', 1, int)"})
    out, _ = told(capfd)
    assert "FORGETFUL goes from" in out
    assert "direction from write to read" in out


def test_a_header_that_comes_or_goes_is_one_finding(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (project / "uapi/linux/types.h").write_text("typedef unsigned int __u32;\ntypedef unsigned long long __u64;\n")
    (project / "uapi/linux/horn.h").write_text("#define HORN_A 1\n#define HORN_B 2\n")
    (project / "uapi/linux/space.h").unlink()
    out, _ = told(capfd)
    assert "linux/horn.h is new, with 2 names: HORN_A, HORN_B [target-added]" in out
    assert "linux/types.h is new, and has no name that was not there [target-added]" in out
    assert "linux/space.h is gone, and took along 1 name: SPACE_GET [header-removed]" in out
    assert len([line for line in out.splitlines() if not line.startswith(" ")]) == 3


def test_a_name_that_moved_is_neither_new_nor_gone(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (project / "uapi/linux/horn.h").write_text("#include <linux/ioctl.h>\n#define SPACE_GET _IOR(7, 1, int)\n")
    (project / "uapi/linux/space.h").write_text("#include <linux/horn.h>\n")
    out, _ = told(capfd)
    assert "SPACE_GET moved from linux/space.h to linux/horn.h [header-moved]" in out
    assert "SPACE_GET is new" not in out
    assert "was removed" not in out


def test_a_header_that_goes_is_told_once_and_by_what_its_includers_meet(
    project: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Without a name that went: another of the project has all, or only the include fails, or the system has it."""
    kernel, ours = tmp_path / "kernel", project / "uapi/linux"
    (kernel / "linux").mkdir(parents=True)
    (kernel / "asm").mkdir()
    both = "#define HORN_A 1\n#define HORN_B 2\n"
    (kernel / "linux/types.h").write_text("typedef unsigned int __u32;\n")
    (kernel / "linux/horn.h").write_text(both)
    (ours / "horn.h").write_text(both)
    (ours / "ring.h").write_text("#define RING 1\n")
    commit_all(project, "horn")
    (ours / "horn.h").unlink()
    gone = "uapi/linux/horn.h: error: linux/horn.h is gone, and "
    assert _gone_told(capfd) == [f"{gone}took along 2 names: HORN_A, HORN_B"]
    left = "uapi/linux/horn.h: warning: linux/horn.h is left to the system, which has it"
    assert _gone_told(capfd, "--kernel", str(kernel)) == [f"{left}, maybe otherwise"]
    (ours / "tuba.h").write_text(both)
    assert _gone_told(capfd) == [
        "uapi/linux/tuba.h: error: linux/horn.h is gone, and linux/tuba.h has 2 names of it: HORN_A, HORN_B"
    ]
    (ours / "horn.h").write_text("#include <linux/tuba.h>\n")
    commit_all(project, "tuba")
    (ours / "horn.h").unlink()
    assert _gone_told(capfd) == [f"{gone}no name is known to have gone with it: who includes it no longer compiles"]
    (ours / "ring.h").write_text("#include <linux/horn.h>\n#define RING 1\n")
    (ours / "horn.h").write_text(both)
    commit_all(project, "used")
    (ours / "horn.h").unlink()
    assert _gone_told(capfd, "--kernel", str(kernel)) == [left]
    # whether the system has it nobody knows
    assert _gone_told(capfd) == [f"{gone}no name is known to have gone with it: who includes it no longer compiles"]


def _gone_told(capfd: pytest.CaptureFixture[str], *words: str) -> list[str]:
    lines = told(capfd, "--arch", "x86_64", *words)[0].splitlines()
    return [line.partition(" [")[0] for line in lines if "horn.h is" in line]


def test_what_nobody_knows_is_read_in_a_kernel(
    project: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    text = "#include <linux/own.h>\nextern own_id rack(void);\nenum { RACK_MORE = %d };\n"
    text += "struct rack { own_id id[RACK_MORE]; };\n"
    (project / "uapi/linux/rack.h").write_text(text % 1)
    commit_all(project, "rack")
    (project / "uapi/linux/rack.h").write_text(text % 2)
    out, _ = told(capfd)
    assert "header-unreadable" in out
    assert "name a kernel with --kernel" in out
    kernel = tmp_path / "kernel"
    (kernel / "linux").mkdir(parents=True)
    (kernel / "asm").mkdir()
    (kernel / "asm/types.h").write_text("typedef unsigned int __u32;\n")
    (kernel / "linux/types.h").write_text("#include <asm/types.h>\n")
    (kernel / "linux/own.h").write_text("typedef unsigned short own_id;\n")
    out, _ = told(capfd, "--kernel", str(kernel), "--arch", "x86_64")
    assert "RACK_MORE goes from 1 to 2" in out
    assert "unreadable" not in out


def test_what_moves_between_headers_of_the_system_is_not_told(
    project: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    kernel = tmp_path / "kernel"
    (kernel / "linux").mkdir(parents=True)
    (kernel / "asm").mkdir()
    (kernel / "linux/types.h").write_text("typedef unsigned int __u32;\n")
    for name in ("first", "second"):
        (kernel / f"linux/{name}.h").write_text("#define SHARED 1\n#define MORE_SHARED 2\n")
    text = "#include <linux/types.h>\n#include <linux/%s.h>\nstruct rack { __u32 id; };\n#define RACK_MORE %d\n"
    (project / "uapi/linux/rack.h").write_text(text % ("first", 1))
    commit_all(project, "rack")
    (project / "uapi/linux/rack.h").write_text(text % ("second", 2))
    out, _ = told(capfd, "--kernel", str(kernel), "--arch", "x86_64")
    assert "RACK_MORE goes from 1 to 2" in out
    assert "SHARED" not in out
    (project / "uapi/linux/first.h").write_text("#define SHARED 1\n#define MORE_SHARED 2\n")
    (project / "uapi/linux/rack.h").write_text(text % ("first", 1))
    commit_all(project, "own")
    (project / "uapi/linux/rack.h").write_text(text % ("second", 2))
    out, _ = told(capfd, "--kernel", str(kernel), "--arch", "x86_64")
    assert "SHARED moved from linux/first.h to linux/second.h [header-moved]" in out, "one is the project's"


def test_a_kernel_on_one_side_has_what_the_project_leaves(
    project: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    kernel = tmp_path / "kernel"
    (kernel / "linux").mkdir(parents=True)
    (kernel / "asm").mkdir()
    (kernel / "asm/types.h").write_text("typedef unsigned int __u32;\ntypedef unsigned long long __u64;\n")
    (kernel / "linux/types.h").write_text("#include <asm/types.h>\n")
    (kernel / "linux/time_types.h").write_text("struct __kernel_timespec { long long sec, nsec; };\n")
    (kernel / "linux/ring.h").write_text("#include <linux/types.h>\nstruct ring { __u64 at; __u64 when[3]; };\n")
    out, _ = told(capfd, "HEAD", str(kernel), "--arch", "x86_64")
    assert "struct ring" in out
    assert "is new" not in out
    assert "unreadable" not in out


@pytest.mark.parametrize("include", ['"part.h"', '"../linux/part.h"', "<linux/part.h>"])
def test_what_a_header_includes_from_its_own_folder_is_the_kernels_too(
    include: str, project: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """As drm/i915_drm.h, which includes "drm.h"."""
    kernel = tmp_path / "kernel"
    (kernel / "linux").mkdir(parents=True)
    (kernel / "asm").mkdir()
    (kernel / "asm/types.h").write_text("typedef unsigned int __u32;\n")
    (kernel / "linux/part.h").write_text("#include <asm/types.h>\nstruct part { __u32 x; };\n#define PART(n) (n + 7)\n")
    ring = f"#include {include}\nstruct ring {{ struct part p; %s }};\n#define RING_AT PART(%d)\n"
    (project / "uapi/linux/ring.h").write_text(ring % ("", 1))
    (kernel / "linux/ring.h").write_text(ring % ("__u32 more;", 2))
    commit_all(project, "a part")
    out, err = told(capfd, "HEAD", str(kernel), "--arch", "x86_64", "--header", "linux/ring.h")
    assert "RING_AT goes from 8 to 9" in out
    assert "struct ring has 'more' (__u32) at its end, from offset 4; it grows from 4 to 8 bytes" in out
    assert out.count("]") == 2
    assert "is new" not in out + err


@pytest.mark.parametrize("target", TARGETS)
def test_every_stand_in_can_be_read(target: str) -> None:
    headers = stand_ins()
    abi = read(tuple(headers), headers, TARGETS[target])
    assert abi.conflicts == ()
    assert abi.typedefs["__u64"].size == 8
    assert abi.records["struct __kernel_timespec"].size == 16
    assert abi.records["struct __kernel_sockaddr_storage"].size == 128


@pytest.mark.kernel
@pytest.mark.parametrize("target", [name for name in TARGETS if not name.endswith("_time64")])
def test_a_stand_in_says_what_the_kernel_says(target: str) -> None:
    row, ours = TARGETS[target], stand_ins()
    with open_kernel(str(source("6.12"))) as tree:
        theirs = KernelHeaders(tree, row.kernel_arch)
        # one stands for no kernel's version, and is newer than all
        names = tuple(name for name in ours if name in theirs and name != "linux/version.h")
        found = compare_one(target, read(names, ours, row), read(names, theirs, row)).findings
    # the kernel's have more names, in other headers, and spell their macros otherwise
    apart = ("header-moved", "macro-changed")
    assert [each.message for each in found if not each.rule.id.endswith("-added") and each.rule.id not in apart] == []
    assert len(names) > 25, "stand-ins of another kernel"


@pytest.mark.parametrize(
    ("target", "order"), [("x86_64", "little"), ("s390x", "big"), ("mips", "big"), ("arm", "little")]
)
def test_numbers_in_another_order_of_bytes_have_values(target: str, order: Literal["little", "big"]) -> None:
    """As GRE_CSUM of linux/if_tunnel.h, which leaves asm/byteorder.h to the system."""
    value, wide, text = 0x0123456789ABCDEF, (16, 32, 64), "#include <asm/byteorder.h>\n"
    said: dict[str, int] = {}
    for bits, of in ((bits, of) for bits in wide for of in ("be", "le")):
        own = value & ((1 << bits) - 1)
        there = int.from_bytes(own.to_bytes(bits // 8, order), "big" if of == "be" else "little")
        for spelled in (f"__cpu_to_{of}{bits}", f"__{of}{bits}_to_cpu", f"__constant_cpu_to_{of}{bits}"):
            text += f"#define OF{spelled} {spelled}({own:#x})\n"
            said[f"OF{spelled}"] = there
    found = read(["linux/t.h"], {**stand_ins(), "linux/t.h": text.encode()}, TARGETS[target]).constants
    assert {name: found[name].value for name in said} == said


def test_a_family_of_netlink_is_compared_without_netlink_itself(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Systemd has linux/rtnetlink.h and leaves what that includes to the system."""
    text = "#include <linux/netlink.h>\n#include <linux/in6.h>\n"
    text += "struct route { __kernel_sa_family_t family; struct nlattr attr; struct in6_addr to; %s };\n"
    (project / "uapi/linux/ring.h").write_text(text % "__u8 hops")
    commit_all(project, "plain")
    (project / "uapi/linux/ring.h").write_text(text % "__u32 hops")
    out, _ = told(capfd)
    assert "struct route member 'hops' was __u8 and is __u32" in out
    assert "unreadable" not in out


def test_what_a_header_starts_to_read_of_the_system_is_not_new(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for name in ("ring", "space", "input", "loop"):
        (project / f"uapi/linux/{name}.h").write_text(f"#define {name.upper()} 1\n")
    commit_all(project, "plain")
    (project / "uapi/linux/ring.h").write_text("#include <linux/posix_types.h>\n#define RING 1\n#define MORE 2\n")
    out, _ = told(capfd)
    assert [line for line in out.splitlines() if not line.startswith(" ")] == [
        "uapi/linux/ring.h:3: note: MORE (2) is new [constant-added] (arm, x86_64, mips64)"
    ]


def test_before_the_first_lock_headers_that_the_configuration_does_not_name_count_too(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Those that were dropped since, where nearly all that lie there are the kernel's; not a project's own."""
    names = [f"h{number}" for number in range(20)]
    listed = ", ".join(f'"linux/{name}.h"' for name in names)
    for name in names:
        (project / f"uapi/linux/{name}.h").write_text(f"#define {name.upper()} 1\n")
    for name in HEADERS:
        (project / f"uapi/linux/{name}.h").unlink()
    (project / "uapi/linux/rose.h").write_text("#define ROSE_A 1\n#define ROSE_B 2\n")
    config = CONFIG.replace('"linux/*.h"', listed).replace('"linux/ring.h"', '"linux/h1.h"')
    (project / "headergen.toml").write_text(config)
    commit_all(project, "with rose.h")
    (project / "uapi/linux/rose.h").unlink()
    commit_all(project, "without")
    out, _ = told(capfd, "HEAD~", "HEAD")
    assert "uapi/linux/rose.h: error: linux/rose.h is gone, and took along 2 names: ROSE_A, ROSE_B" in out
    for number in range(5):
        (project / f"uapi/linux/own{number}.h").write_text("#define OWN 1\n")
    commit_all(project, "own")
    (project / "uapi/linux/own1.h").unlink()
    commit_all(project, "one less")
    assert told(capfd, "HEAD~", "HEAD")[0] == ""


@pytest.mark.parametrize("committed", [True, False])
def test_what_a_header_includes_from_beside_it_is_read(
    project: Path, capfd: pytest.CaptureFixture[str], *, committed: bool
) -> None:
    """As libcamera's rkisp1-config.h, which took a record of a header that lies beside those of an older kernel."""
    config = CONFIG.replace('["linux/*.h"]', str([f"linux/{name}.h" for name in HEADERS]).replace("'", '"'))
    (project / "headergen.toml").write_text(config)
    it = "struct it { struct head h; __u32 v; };\n"
    old = "#include <linux/types.h>\nstruct head { __u16 type, flags; __u32 size; };\n"
    (project / "uapi/linux/loop.h").write_text(old + it)
    commit_all(project, "own record")
    (project / "uapi/linux/media").mkdir()
    shared = "#include <linux/types.h>\nstruct shared { __u16 type, flags; __u32 size; } __attribute__((aligned(8)));\n"
    new = "#include <linux/media/shared.h>\n#define head shared\n"
    (project / "uapi/linux/media/shared.h").write_text(shared)
    (project / "uapi/linux/loop.h").write_text(new + it)
    if committed:
        commit_all(project, "record from beside")
    out, _ = told(capfd, *(("HEAD~", "HEAD") if committed else ("HEAD",)))
    assert "uapi/linux/loop.h:3: error: struct it goes from 12 to 16 bytes, its alignment from 4 to 8" in out
    assert "uapi/linux/media/shared.h:2: note: struct head is now struct shared; a macro keeps the old name" in out
    assert "removed" not in out
    assert "no layout" not in out
    for words in (("show", "--header", "linux/loop.h", "it"), ("show", "it")):
        assert main([*words, "--arch", "x86_64"]) == 0
        assert "size: 16, align: 8" in capfd.readouterr().out
    main(["lint", "--header", "linux/loop.h"])
    assert "4 bytes at the end of struct it belong to no member" in capfd.readouterr().out


def test_nothing_lies_behind_a_link_beside_a_header(
    project: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A clone may have one that leads to any file of the machine."""
    config = CONFIG.replace('["linux/*.h"]', str([f"linux/{name}.h" for name in HEADERS]).replace("'", '"'))
    (project / "headergen.toml").write_text(config)
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret/shared.h").write_text("struct shared { int secret; };\n")
    (project / "uapi/linux/loop.h").write_text("#include <linux/media/shared.h>\nstruct it { struct shared h; };\n")
    for link in ("uapi/linux/media", "uapi/linux/media/shared.h"):
        if link.endswith(".h"):
            (project / "uapi/linux/media").unlink()
            (project / "uapi/linux/media").mkdir()
        (project / link).symlink_to(tmp_path / ("secret/shared.h" if link.endswith(".h") else "secret"))
        main(["show", "--header", "linux/loop.h", "it", "--arch", "x86_64"])
        assert "secret" not in "".join(capfd.readouterr())


def test_a_header_of_the_projects_own_stands_on_its_imported_ones(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """As libcamera's bcm2835-isp.h: what those leave to the system is there for it as it is outside of a project."""
    (project / "own").mkdir()
    text = "#include <linux/loop.h>\nstruct own { struct loop it; __u64 x; };\n#define OWN _IOR('o', 1, struct own)\n"
    (project / "own/own.h").write_text(text)
    for words in (("show", "OWN"), ("decode", "0x80186f01")):
        assert main([words[0], "--arch", "x86_64", "--header", "own/own.h", *words[1:]]) == 0
        assert "OWN" in (out := capfd.readouterr().out)
        assert "0x6f 'o', 0x1, struct own): read, 24 bytes" in out


def test_lint_judges_headers_of_a_project_by_their_paths(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Its own stand on its imported ones, where they need them; these are what they are included as."""
    (project / "own").mkdir()
    (project / "own/own.h").write_text("#include <linux/loop.h>\nstruct own { __u8 a; struct loop it; };\n")
    (project / "own/free.h").write_text("#include <linux/types.h>\nstruct free { __u8 a; __u64 b; };\n")
    assert main(["lint", "own/own.h"]) == 1
    out, err = capfd.readouterr()
    assert "bytes of struct own before 'it' belong to no member" in out
    assert "1 header on 3 targets" in err
    assert main(["lint", "own/free.h"]) == 1
    assert "1 header on 20 targets" in capfd.readouterr().err
    assert main(["lint", "own/own.h", "uapi/linux/loop.h"]) == 1
    assert "2 headers on 3 targets" in capfd.readouterr().err
    by_path, by_name = (
        (main(["lint", "--format", "json", word]), capfd.readouterr().out)
        for word in ("uapi/linux/loop.h", "linux/loop.h")
    )
    assert by_path == by_name
    (project / "headergen.toml").write_text(
        'arches = ["x86_64"]\nimport = ["linux/x.h"]\nheaders = "none"\n'
    )  # nothing is imported there
    assert main(["lint", "own/own.h"]) == 2
    assert "error: linux/loop.h is included, but is not among the headers, own.h:1\n" in capfd.readouterr().err


def test_what_an_arch_takes_of_asm_generic_is_no_entry(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """As bionic has all of it: a program on arm never sees int-l64.h, by which __u64 would have 4 bytes there."""
    own = {
        "linux/types.h": "#include <asm/types.h>\n",
        "linux/loop.h": "#include <linux/types.h>\n#include <linux/ioctl.h>\nstruct it { __u32 a, b; __u64 c; };\n"
        "#define GET _IOR('i', 1, struct it)\n",
        "asm-generic/int-l64.h": "typedef unsigned int __u32;\ntypedef unsigned long __u64;\n",
        "asm-generic/int-ll64.h": "typedef unsigned int __u32;\ntypedef unsigned long long __u64;\n",
    }
    arches = {f"asm-{arch}/types.h": "#include <asm-generic/int-ll64.h>\n" for arch in ("x86", "arm", "arm64")}
    for name, text in {**own, **arches}.items():
        (project / "uapi" / name).parent.mkdir(exist_ok=True)
        (project / "uapi" / name).write_text(text)
    config = CONFIG.replace('["linux/*.h"]', str([*own]).replace("'", '"')).replace("uapi/linux", "uapi")
    config = config.replace('"mips64", "arm"', '"arm", "arm64"').replace("linux/ring", "linux/loop")
    (project / "headergen.toml").write_text(
        config + '\n[[places]]\nheaders = ["asm/types.h"]\nto = "uapi/asm-{arch}"\n'
    )
    main(["lint", "--fail-on", "error"])
    out, err = capfd.readouterr()
    assert "ioctl-number-differs" not in out
    assert "5 headers on 3 targets" in err


def test_between_two_kernels_what_the_project_leaves_to_the_system_is_no_news(
    project: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    kernels = [tmp_path / name for name in ("old", "new")]
    for kernel, more in zip(kernels, ("", "#include <linux/unistd.h>\n"), strict=True):
        (kernel / "linux").mkdir(parents=True)
        (kernel / "asm").mkdir()
        (kernel / "asm/types.h").write_text("typedef unsigned int __u32;\n")
        (kernel / "linux/types.h").write_text("#include <asm/types.h>\n")
        (kernel / "linux/unistd.h").write_text("#define __NR_one 1\n#define __NR_two 2\n")
        (kernel / "linux/ring.h").write_text(f"{more}#define RING{'_MORE' if more else ''} 1\n")
    out, _ = told(capfd, *map(str, kernels), "--arch", "x86_64")
    assert "RING is now RING_MORE" in out
    assert "__NR_" not in out


def test_two_kernels_without_any_of_the_headers_are_refused(
    project: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    kernels = [tmp_path / name for name in ("old", "new")]
    for kernel in kernels:
        (kernel / "linux").mkdir(parents=True)
        (kernel / "asm").mkdir()
        (kernel / "asm/types.h").write_text("typedef unsigned int __u32;\n")
        (kernel / "linux/types.h").write_text("#include <asm/types.h>\n")
    assert main(["diff", *map(str, kernels), "--arch", "x86_64"]) == 2
    assert "has the headers of linux/ring.h for the targets looked at" in capfd.readouterr().err


@pytest.mark.parametrize("of_module", [False, True])
def test_where_a_held_header_is_the_cause_no_kernel_is_asked_for(
    project: Path, capfd: pytest.CaptureFixture[str], of_module: bool
) -> None:
    """It stays as it was, and what was imported beside it needs the one that came with that kernel."""
    config = CONFIG
    if of_module:
        config = config.replace("import =", "modules.ring =").replace('closure = "none"\n', "")
    held = '[[holds]]\nheader = "uapi/linux/loop.h"\nreason = "until the program is ported"\n'
    (project / "headergen.toml").write_text(config + held)
    ring = project / "uapi/linux/ring.h"
    ring.write_text(ring.read_text().replace("#include", "#include <linux/loop.h>\n#include", 1))
    commit_all(project, "held")
    ring.write_text(ring.read_text().replace("__u32 flags;", "loop_flags flags;"))
    assert main(["diff", "--arch", "x86_64"]) == 1
    told = capfd.readouterr().out
    assert "loop_flags is used as a type" in told
    assert "help: linux/loop.h is held, and may be too old or too new for the others: move all of them, or none" in told
    assert "--kernel" not in told


def test_show_and_decode_answer_of_what_stands_on_the_system(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "ring", "--header", "linux/ring.h", "--arch", "x86_64"]) == 0
    assert "size: 32, align: 8" in capfd.readouterr().out
    assert main(["show", "input", "--all", "--arch", "x86_64"]) == 0
    assert "size: 24, align: 8" in capfd.readouterr().out
    assert main(["decode", "0x80040701", "--header", "linux/space.h", "--arch", "arm"]) == 0
    assert "SPACE_GET" in capfd.readouterr().out


def test_every_verb_knows_ioctls_of_a_header_that_includes_nothing_for_them(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """As those of linux/cec.h and linux/dvb/frontend.h in v4l-utils, which leaves linux/ioctl.h to the system."""
    header = ("--header", "linux/forgetful.h", "--arch", "x86_64")
    assert main(["show", "FORGETFUL", *header]) == 0
    assert "_IOW(0x66 'f', 0x1, int): write, 4 bytes" in capfd.readouterr().out
    assert main(["decode", "0x40046601", *header]) == 0
    assert "FORGETFUL  _IOW" in capfd.readouterr().out
    text = "#include <linux/tower.h>\nstruct big { char a[20000]; };\n#define BIG _IOW('f', 1, struct big)\n"
    (project / "uapi/linux/forgetful.h").write_text(text)
    assert main(["lint", *header]) == 1
    out = capfd.readouterr().out
    assert "BIG has an argument of 20000 bytes (struct big), which its number cannot say" in out
    assert "cannot be judged" not in out, "it lacks nothing of the header that is not here"


def test_of_a_header_that_cannot_be_read_as_a_whole_the_rest_is_known(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """As linux/if.h in FRR, whose linux/hdlc/ioctl.h is the system's."""
    text = "#include <linux/tower.h>\nstruct near { int a; tower_t *far; };\nstruct held { tower_t in; };\n"
    (project / "uapi/linux/bell.h").write_text(text + "#define N 7\n")
    header = ("--header", "linux/bell.h", "--arch", "x86_64")
    assert main(["show", "near", "N", *header]) == 0
    out = capfd.readouterr().out
    assert "/* size: 16, align: 8" in out
    assert "N = 7" in out
    assert main(["show", "held", *header]) == 0
    assert "struct held has no value: member in: the type tower_t is not defined" in capfd.readouterr().out
    assert main(["lint", *header]) == 1
    out = capfd.readouterr().out
    assert "struct held of linux/bell.h cannot be judged: linux/tower.h is included, but is not among" in out


def test_what_stands_in_is_there_for_a_wrapper_of_the_systems_header(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """As Open vSwitch's linux/gen_stats.h: whose next one that is no text tells, so that all headers are read."""
    wrapper = "#ifdef HAVE_IT\n#include_next <linux/bell.h>\n#else\n#include <linux/types.h>\n%s\n#endif\n"
    (project / "uapi/linux/bell.h").write_text(wrapper % "struct bell { __u32 a; };")
    (project / "uapi/linux/net.h").write_text("#include <netinet/in.h>\nstruct net { struct in_addr to; };\n")
    main(["lint", "--header", "linux/bell.h", "--header", "linux/forgetful.h", "--arch", "x86_64"])
    out = capfd.readouterr().out
    assert "cannot be judged" not in out
    assert "FORGETFUL cannot be used without linux/ioctl.h" in out, "the name that programs include"
    main(["lint", "--header", "linux/net.h", "--arch", "x86_64"])
    out = capfd.readouterr().out
    assert "not self-contained" not in out, "the C library is none of the project's"
    assert "cannot be judged" not in out, "what it stands on stands in too"


def test_lint_judges_what_stands_on_the_system(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """What of linux/types.h stands in is no fault of a header; what only the system has is left out, and said."""
    (project / "uapi/linux/horn.h").write_text("#include <linux/types.h>\nstruct horn { __u32 low; __u64 high; };\n")
    (project / "uapi/linux/bell.h").write_text("#include <linux/tower.h>\nstruct bell { struct tower in; };\n")
    assert main(["lint", "--header", "linux/*.h", "--arch", "x86_64"]) == 1
    out = capfd.readouterr().out
    assert "4 bytes of struct horn before 'high' belong to no member [padding-hole]" in out
    assert "not self-contained: linux/types.h" not in out
    assert "linux/bell.h cannot be judged: linux/tower.h is included, but is not among the headers" in out
    assert "(headergen lint ../linux my.h)" in out
    assert "linux/types.h:" not in out, "what stands in is not judged"


def test_a_history_reads_what_stands_on_the_system(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "--history", "HEAD~", "--history", "HEAD", "--header", "linux/ring.h", "--arch", "arm"]) == 0
    said = capfd.readouterr()
    assert "struct ring has 'flags' (__u32) at its end, from offset 24; it grows from 24 to 32 bytes" in said.out
    assert "2 of 2 interfaces parsed" in said.err


def test_decode_knows_what_other_programs_of_the_same_kernel_send(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    text = "#include <sys/time.h>\n#include <linux/ioctl.h>\n#define CLOCK_GET _IOR('c', 1, struct timeval)\n"
    (project / "uapi/linux/clock.h").write_text(text)
    assert main(["decode", "0x80086301", "--header", "linux/clock.h", "--arch", "x86_64"]) == 0
    sent = "CLOCK_GET  from a 32-bit process: _IOR(0x63 'c', 0x1, struct timeval): read, 8 bytes"
    assert sent in capfd.readouterr().out

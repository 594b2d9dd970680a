"""``headergen adopt``: which kernel each vendored header of a repository is of."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from headergen.commands.adopt import adopt
from headergen.diagnostics import HeadergenError, RepositoryError
from headergen.lock import read_lock
from headergen.project.inventory import Adopted, lines_apart
from headergen.report.progress import Progress
from tests.projects import Tried, quiet_git, run
from tests.tiny_kernel import KVM, TINY
from tests.trees import commit_all

QUIET = Progress(quiet=True)
NEWER = {"include/uapi/linux/kvm.h": KVM.replace("#define KVMIO 0xAE", "#define KVMIO 0xAE\n#define KVM_NEW 1")}


@pytest.fixture
def tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tried:
    """A repository without a configuration, with kernels 6.1.1 and 6.12.1 beside it."""
    quiet_git(monkeypatch)
    root = tmp_path / "project"
    root.mkdir()
    tried = Tried(root, root, tmp_path / "kernels")
    tried.git("init", "-q", "-b", "main", ".")
    tried.git("config", "user.name", "Im Porter")
    tried.git("config", "user.email", "importer@example.org")
    tried.write("main.c", "int main(void) { return 0; }\n")
    tried.kernel("6.1.1")
    tried.kernel("6.12.1", NEWER)
    return tried


def installed(tried: Tried, version: str, name: str, arch: str = "arm64") -> str:
    """A header as a kernel installs it."""
    return tried.installed(name, arch, version).decode()


def raw(tried: Tried, version: str, path: str) -> str:
    """A file of a kernel's tree."""
    return (Path(tried.kernel(version)) / path).read_text()


def committed(tried: Tried, files: Mapping[str, str]) -> None:
    """Commits files of the project."""
    for path, text in files.items():
        tried.write(path, text)
    tried.git("add", ".")
    tried.git("commit", "-q", "-m", "Headers")


def report(tried: Tried, *kernels: str) -> Adopted:
    """What adopt says of the repository, with both kernels by default."""
    return adopt(tried.root, kernels or (tried.kernel("6.12.1"), tried.kernel("6.1.1")), dry_run=True, progress=QUIET)


def rows(adopted: Adopted) -> dict[str, str]:
    """What each header is, by its path."""
    found = {}
    for group in adopted.groups:
        for row in group.rows:
            lines = f"+{row.more} -{row.less} " if group.differ else ""
            found[row.path] = f"{group.short}: {lines}{row.words}"
    return found


@pytest.mark.parametrize(
    "path",
    [
        "linux-headers/linux/kvm.h",
        "bundled/linux/include/uapi/linux/kvm.h",
        "include/linux/kvm.h",
        "linux/kvm.h",
    ],
)
def test_a_header_is_found_wherever_it_lies(tried: Tried, path: str) -> None:
    """The end of the path is the header's name."""
    committed(tried, {path: installed(tried, "6.1.1", "linux/kvm.h")})
    assert rows(report(tried)) == {path: "stale, of Linux 6.1.1: +0 -1 installed"}


@pytest.mark.parametrize(
    "path",
    [
        "linux-headers/asm-arm64/kvm.h",
        "bundled/linux/arch/arm64/include/uapi/asm/kvm.h",
        "arm/aarch64/include/asm/kvm.h",
        "asm/kvm.h",
    ],
)
def test_the_arch_is_found_in_the_path_or_by_the_bytes(tried: Tried, path: str) -> None:
    """Each project has its own spelling; where there is none, the bytes tell."""
    committed(tried, {path: installed(tried, "6.1.1", "asm/kvm.h")})
    assert rows(report(tried)) == {path: "current: installed of arm64"}


@pytest.mark.parametrize("folder", ["asm-x86", "asm-x86/asm", "arch-x86/asm", "x86/include/asm"])
def test_the_arch_of_the_path_counts_and_not_that_of_the_bytes(tried: Tried, folder: str) -> None:
    """A header of another arch in an arch's folder differs from what belongs there. Bionic has ``asm-arm/asm/``."""
    path = f"{folder}/kvm.h"
    committed(tried, {path: installed(tried, "6.1.1", "asm/kvm.h")})
    edited = "edited, or of another release: +1 -1 Linux 6.12.1, installed of x86"
    assert rows(report(tried)) == {path: edited}


def test_a_header_of_an_arch_that_is_gone_is_no_other_archs(tried: Tried) -> None:
    """ia64 left in 6.7: what lies in its folder is not compared with the headers that others have under that name."""
    path = "arch/ia64/include/uapi/asm/kvm.h"
    other = installed(tried, "6.12.1", "asm/kvm.h")
    committed(tried, {path: other, "linux/types.h": installed(tried, "6.12.1", "linux/types.h")})
    assert rows(report(tried)) == {"linux/types.h": "current: raw and installed"}
    adopt(tried.root, [tried.kernel("6.12.1")], progress=QUIET)
    assert "ia64" not in (tried.root / "headergen.toml").read_text()


def test_every_form_is_told_apart(tried: Tried) -> None:
    """Raw, installed, cleaned of whitespace, edited, and another header of that name."""
    text = installed(tried, "6.12.1", "linux/kvm.h")
    committed(
        tried,
        {
            "a/linux/kvm.h": text,
            "b/linux/kvm.h": raw(tried, "6.12.1", "include/uapi/linux/kvm.h"),
            "c/linux/kvm.h": text.replace("\t", "    "),
            "d/linux/kvm.h": text.replace("VERSION 12", "VERSION 13"),
            "e/linux/kvm.h": "#define KVM_MINE 1\n#define MORE 2\n",
            "f/linux/mine.h": "#define KVM_MINE 1\n",
            "g/linux/ioctl.h": raw(tried, "6.12.1", "include/uapi/linux/ioctl.h"),
        },
    )
    assert raw(tried, "6.12.1", "include/uapi/linux/ioctl.h") == installed(tried, "6.12.1", "linux/ioctl.h")
    done = report(tried)
    assert rows(done) == {
        "d/linux/kvm.h": "edited, or of another release: +1 -1 Linux 6.12.1, installed",
        "a/linux/kvm.h": "current: installed",
        "b/linux/kvm.h": "current: raw",
        "c/linux/kvm.h": "current: installed, but for whitespace",
        "g/linux/ioctl.h": "current: raw and installed",
        "e/linux/kvm.h": "not the kernel's: linux/kvm.h",
    }
    assert (done.kernel, done.exact, done.differing, done.others) == ("Linux 6.12.1", 3, 2, 1)


def test_a_header_in_a_folder_of_another_name_is_known_by_its_text(tried: Tried) -> None:
    """As liburing's and alsa-lib's are; what merely has the last name in common is nobody's."""
    long = "".join(f"#define LONG_{number} {number}\n" for number in range(20))
    for version in ("6.1.1", "6.12.1"):
        tried.kernel(version, {"include/uapi/linux/kvm.h": long, "include/uapi/linux/own/types.h": "int own;\n"})
    text = installed(tried, "6.12.1", "linux/kvm.h")
    committed(
        tried,
        {
            "lib/mine/kvm.h": text,
            "lib/edited/kvm.h": text.replace("LONG_3 3", "LONG_3 4"),
            "lib/mine/own/types.h": installed(tried, "6.12.1", "linux/own/types.h"),
            "lib/other/kvm.h": "int other;\n",
            "lib/other/types.h": "int types;\n",
            "kvm.h": text,
        },
    )
    assert rows(report(tried)) == {
        "lib/edited/kvm.h": "edited, or of another release: +1 -1 Linux 6.12.1, linux/kvm.h, raw and installed",
        "lib/mine/kvm.h": "current: linux/kvm.h, raw and installed",
        "lib/mine/own/types.h": "current: linux/own/types.h, raw and installed",
        "kvm.h": "current: linux/kvm.h, raw and installed",
    }
    config = holds_afterwards(tried, besides=("held-header",))
    assert 'headers = ["linux/kvm.h", "linux/own/types.h"]\nto = "lib/mine"\n' in config


def test_what_was_made_of_a_header_s_comments_is_none(tried: Tried) -> None:
    """As libbpf's bpf_helper_defs.h: it has the kernel's documentation, and declares what no kernel does."""
    said = "".join(f" * Helper {number} does {number}.\n" for number in range(90))
    own = "".join(f"#define HELPER_{number} {number}\n" for number in range(30))
    tried.kernel("6.12.1", {"include/uapi/linux/kvm.h": f"{own}/*\n{said} */\n"})
    made = "".join(f"static long (*const helper_{number})(void) = (void *) {number};\n" for number in range(25))
    committed(
        tried,
        {"src/kvm_defs.h": f"/*\n{said} */\n{made}", "src/kvm_copy.h": f"{own}/*\n{said} */\n#define MORE 1\n"},
    )
    assert set(rows(report(tried, tried.kernel("6.12.1")))) == {"src/kvm_copy.h"}


def test_headers_that_differ_in_whitespace_alone_are_an_import_of_that_kernel(tried: Tried) -> None:
    """In whitespace that no clean-up brings: what was told as current is not refused then."""
    text = installed(tried, "6.12.1", "linux/kvm.h").replace("#define ", "#define   ")
    committed(tried, {"own/linux/kvm.h": text})
    assert rows(report(tried)) == {"own/linux/kvm.h": "current: installed, but for whitespace"}
    config = holds_afterwards(tried, besides=("held-header",))
    assert 'reason = "differs from Linux 6.12.1 in whitespace alone"' in config
    assert (tried.root / "own/linux/kvm.h").read_text("utf-8") == text


def test_headers_in_no_folder_are_told_and_left(tried: Tried) -> None:
    """As mdadm's lie, beside all else that it has: a folder of imported headers cannot be the whole repository."""
    text = "".join(f"#define LONG_{number} {number}\n" for number in range(20))
    tried.kernel("6.12.1", {"include/uapi/linux/md.h": text})
    committed(tried, {"md.h": text, "linux/types.h": installed(tried, "6.12.1", "linux/types.h")})
    done = run(tried, "adopt", tried.kernel("6.12.1"))
    assert done.returncode == 0
    assert "left as they are, for they lie in no folder: md.h" in done.stderr
    assert "md.h" not in (tried.root / "headergen.toml").read_text()
    tried.git("reset", "-q", "--hard", "HEAD~1")
    committed(tried, {"linux/types.h": installed(tried, "6.12.1", "linux/types.h") + "// mine\n"})
    assert "all of them as the project's own" in run(tried, "adopt", tried.kernel("6.12.1")).stderr
    tried.git("reset", "-q", "--hard", "HEAD~1")
    tried.git("rm", "-q", "linux/types.h")
    tried.git("commit", "-q", "-m", "None else")
    with pytest.raises(RepositoryError, match=r"md\.h is in no folder"):
        adopt(tried.root, [tried.kernel("6.12.1")], progress=QUIET)


LONG = "".join(f"#define LONG_{number} {number}\n" for number in range(40))


def test_a_header_of_another_name_is_known_by_its_text_and_keeps_it(tried: Tried) -> None:
    """As libfuse's fuse_kernel.h, wpa_supplicant's nl80211_copy.h and mptcpd's mptcp_upstream_pm.h: a word more, in
    front, behind or between.
    """
    for version, text in (("6.1.1", LONG), ("6.12.1", LONG + "#define LONG_NEW 1\n")):
        tried.kernel(version, {"include/uapi/linux/long.h": text, "include/uapi/linux/copy.h": "int copy;\n"})
        tried.kernel(version, {"include/uapi/linux/long_pm.h": LONG.replace("LONG", "PM")})
    own = {"lib/long_copy.h": LONG, "lib/own-long.h": LONG.replace("_3 3", "_3 4"), "lib/long_other.h": "int mine;\n"}
    own["lib/long_own_up_pm.h"] = LONG.replace("LONG", "PM")
    committed(tried, own)
    assert rows(report(tried)) == {
        "lib/long_copy.h": "stale, of Linux 6.1.1: +0 -1 linux/long.h, raw and installed",
        "lib/own-long.h": "edited, or of another release: +1 -1 Linux 6.1.1, linux/long.h, raw and installed",
        "lib/long_own_up_pm.h": "current: linux/long_pm.h, raw and installed",
    }
    config = holds_afterwards(tried, "6.1.1", besides=("held-header",))
    assert 'headers = ["linux/long.h"]\nto = "lib/long_copy.h"\n' in config
    tried.sync(tried.kernel("6.12.1"))
    assert (tried.root / "lib/long_copy.h").read_text().endswith("#define LONG_NEW 1\n")
    assert (tried.root / "lib/own-long.h").read_text() == own["lib/own-long.h"]
    assert (tried.root / "lib/long_other.h").read_text() == "int mine;\n"
    assert tried.rules(tried.kernel("6.12.1")) <= TINY | {"held-header"}


def test_the_name_that_a_path_has_counts_before_one_that_it_may_have(tried: Tried) -> None:
    """FRR's linux/ethtool_netlink.h is none of linux/can/netlink.h, though older kernels have that alone."""
    tried.kernel("6.1.1", {"include/uapi/linux/can/netlink.h": LONG})
    both = {"include/uapi/linux/can/netlink.h": LONG, "include/uapi/linux/tool_netlink.h": LONG.replace("LONG", "TOOL")}
    tried.kernel("6.12.1", both)
    committed(tried, {"include/linux/tool_netlink.h": "#define LONG_1 1\nint mine;\nint more;\n"})
    assert rows(report(tried)) == {"include/linux/tool_netlink.h": "not the kernel's: linux/tool_netlink.h"}


def test_a_header_of_a_much_older_kernel_is_that_header(tried: Tried) -> None:
    """It lacks most of what the kernel has, and has hardly anything that the kernel lacks."""
    more = "".join(f"#define LATER_{number} {number}\n" for number in range(200))
    tried.kernel("6.12.1", {"include/uapi/linux/long.h": LONG + more})
    committed(tried, {"exynos/long.h": LONG.replace("_3 3", "_3 4")})
    found = rows(report(tried, tried.kernel("6.12.1")))
    assert found == {
        "exynos/long.h": "edited, or of another release: +1 -201 Linux 6.12.1, linux/long.h, raw and installed"
    }


@pytest.mark.parametrize("guard", ["_LINUX_LONG_H", "BITS_LONG_H"])
def test_what_is_half_alike_is_the_kernels_if_its_guard_is(tried: Tried, guard: str) -> None:
    """What a libc says of signals is half of what the kernel does, and no copy of it."""

    def text(name: str, what: str) -> str:
        own = "".join(f"#define {what}_{number} {number}\n" for number in range(38))
        return f"#ifndef {name}\n#define {name}\n{LONG}{own}#endif\n"

    tried.kernel("6.12.1", {"include/uapi/linux/long.h": text("_UAPI_LINUX_LONG_H", "KERNEL")})
    committed(tried, {"arch/bits/long.h": text(guard, "MINE")})
    assert bool(rows(report(tried, tried.kernel("6.12.1")))) == (guard == "_LINUX_LONG_H")


@pytest.mark.parametrize(("guard", "expected"), [("_LONG_H", "edited, or of another release"), ("_MINE_H", "not the")])
def test_a_header_with_comments_written_anew_is_that_header(tried: Tried, guard: str, expected: str) -> None:
    """As libcamera's linux/media/v4l2-isp.h of the next release: it declares the same."""

    def text(name: str, whose: str) -> str:
        words = "".join(f" * {whose} words on line {number}\n" for number in range(60))
        return f"#ifndef {name}\n#define {name}\n/*\n{words} */\n{LONG}#endif\n"

    tried.kernel("6.12.1", {"include/uapi/linux/long.h": text("_UAPI_LONG_H", "the kernel's")})
    committed(tried, {"include/linux/long.h": text(guard, "later")})
    assert rows(report(tried, tried.kernel("6.12.1")))["include/linux/long.h"].startswith(expected)


SHORT = (
    "#ifndef _XT_SHORT_H\n#define _XT_SHORT_H\nstruct xt_short {\n\t__u16 count;\n\t%s;\n\t__u32 more;\n};\n%s#endif\n"
)


def test_a_short_header_is_known_by_what_it_says(tried: Tried) -> None:
    """As iptables' xt_bpf.h, which is Linux 3.11's byte for byte, and bionic's, whose comments and blanks are its own:
    the kernel's has a licence and more names, and no other header has these. One of a project's own has its guard.
    """
    spdx = "/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */\n"
    later = "".join(f"#define XT_LATER_{number} {number}\n" for number in range(40))
    words = "/*\n * This file is auto-generated. Modifications will be lost.\n *\n * See where.\n */\n"
    kernels = {
        "short": spdx + SHORT % ("struct bpf_prog *filter", later),
        "door": f"{spdx}#include <asm-generic/door.h>\n",
        "spaced": f"{spdx}#ifndef _SPACED_H\n#define _SPACED_H\n# define OF(a, b) \\\n\t((a) << (b))\n"
        "struct spaced {\n\tvoid *p;\n};\n#endif\n",
    }
    own = {
        "short": SHORT % ("struct sk_filter *filter", ""),
        "door": f"{words}#include <asm-generic/door.h>\n",
        "spaced": f"{words}#ifndef _SPACED_H\n#define _SPACED_H\n#define OF(a,b) ((a) << (b))\n"
        "struct spaced {\n  void * p;\n};\n#endif\n",
    }
    tried.kernel("6.12.1", {f"include/uapi/linux/{name}.h": text for name, text in kernels.items()})
    stub = "#ifndef _XT_SHORT_H\n#define _XT_SHORT_H\n#include <linux/types.h>\n#define OURS 1\nint mine;\n#endif\n"
    committed(tried, {**{f"linux/{name}.h": text for name, text in own.items()}, "stub/linux/short.h": stub})
    found = rows(report(tried, tried.kernel("6.12.1")))
    assert found.pop("stub/linux/short.h") == "not the kernel's: linux/short.h"
    assert [path for path, said in found.items() if said.startswith("edited, or of another release")] == sorted(found)
    assert len(found) == len(own)


def test_what_is_stale_comes_first_by_kernel(tried: Tried) -> None:
    """Of an older kernel, where the newest given has another header of that name, or none at all."""
    tried.kernel("6.13.1", {"include/uapi/linux/kvm.h": "int newest;\n", "include/uapi/linux/ioctl.h": None})
    files = {f"linux/{name}": installed(tried, "6.1.1", f"linux/{name}") for name in ("kvm.h", "types.h", "ioctl.h")}
    files["newer/linux/kvm.h"] = installed(tried, "6.12.1", "linux/kvm.h")
    committed(tried, files)
    done = report(tried, *(tried.kernel(version) for version in ("6.13.1", "6.1.1", "6.12.1")))
    assert [(group.short, [row.path for row in group.rows]) for group in done.groups] == [
        ("stale, of Linux 6.12.1", ["newer/linux/kvm.h"]),
        ("stale, of Linux 6.1.1", ["linux/kvm.h"]),
        ("gone", ["linux/ioctl.h"]),
        ("current", ["linux/types.h"]),
    ]
    assert done.groups[2].title == "gone: Linux 6.13.1 has them no more"
    assert done.summary.endswith(": 4 are one byte for byte, 3 of them of Linux 6.12.1")
    assert [group.short for group in report(tried, tried.kernel("6.1.1")).groups] == [
        "edited, or of another release",
        "current",
    ]


def test_what_is_exact_counts_before_what_is_alike(tried: Tried) -> None:
    """A kernel whose headers differ in blanks alone is not the one that they are of."""
    spaced = {"include/uapi/linux/types.h": "#include  <asm/types.h>\n", "include/uapi/linux/ioctl.h": "int  a;\n"}
    tried.kernel("6.13.1", spaced)
    tried.kernel("6.12.1", {name: text.replace("  ", " ") for name, text in spaced.items()})
    committed(tried, {f"linux/{n}": installed(tried, "6.12.1", f"linux/{n}") for n in ("ioctl.h", "types.h")})
    assert report(tried, tried.kernel("6.12.1"), tried.kernel("6.13.1")).kernel == "Linux 6.12.1"


def test_only_tracked_headers_count(tried: Tried) -> None:
    """What is not in the index is nobody's yet, and links are no headers."""
    committed(tried, {"linux/types.h": installed(tried, "6.1.1", "linux/types.h")})
    tried.write("linux/kvm.h", installed(tried, "6.1.1", "linux/kvm.h"))
    (tried.root / "linux/ioctl.h").symlink_to("types.h")
    tried.git("add", "linux/ioctl.h")
    assert [*rows(report(tried))] == ["linux/types.h"]


def test_only_the_folder_below_counts(tried: Tried) -> None:
    """A project in a folder of the repository is asked about alone."""
    text = installed(tried, "6.1.1", "linux/kvm.h")
    committed(tried, {"one/linux/kvm.h": text, "two/linux/kvm.h": text})
    done = adopt(tried.root / "two", [tried.kernel("6.1.1")], dry_run=True, progress=QUIET)
    assert [*rows(done)] == ["linux/kvm.h"]


def test_tags_of_a_repository_are_kernels(tried: Tried) -> None:
    """Each tag that matches is compared."""
    kernel = Path(tried.kernel("6.1.1"))
    for tag in ("v6.1.1", "v6.2.0"):
        (kernel / "Makefile").write_text(
            "VERSION = 6\nPATCHLEVEL = {}\nSUBLEVEL = {}\nEXTRAVERSION =\n".format(*tag[3:].split("."))
        )
        commit_all(kernel, tag, tag)
    committed(tried, {"linux/kvm.h": installed(tried, "6.1.1", "linux/kvm.h")})
    done = adopt(tried.root, [str(kernel)], tags="v6.*", dry_run=True, progress=QUIET)
    assert rows(done) == {"linux/kvm.h": "current: installed"}
    assert done.groups[0].title == "current: as in Linux 6.2.0"
    with pytest.raises(HeadergenError, match="no tag that matches"):
        adopt(tried.root, [str(kernel)], tags="w*", progress=QUIET)


def test_outside_of_a_repository_there_is_nothing_to_look_at(tmp_path: Path) -> None:
    """An error with a remedy, and no traceback."""
    with pytest.raises(RepositoryError, match="not in a git repository"):
        adopt(tmp_path, ["x"], progress=QUIET)


def test_the_command_line_prints_the_report(tried: Tried) -> None:
    """The report on stdout, and nothing written."""
    text = installed(tried, "6.1.1", "linux/kvm.h")
    committed(tried, {"linux/kvm.h": text, "linux/types.h": installed(tried, "6.1.1", "linux/types.h") + "// mine\n"})
    before = tried.state()
    done = run(tried, "adopt", tried.kernel("6.1.1"), "--dry-run")
    assert done.returncode == 0, done.stderr
    kernel = tried.kernel("6.1.1")
    assert (
        done.stdout
        == f"""\
2 headers have the name of a kernel's: 1 is one byte for byte, of Linux 6.1.1
  1 edited, or of another release
  1 current

edited by hand, or of a release that was not given: not as in Linux 6.1.1
  linux/types.h      +1 -0    Linux 6.1.1, raw and installed

current: as in Linux 6.1.1
  linux/kvm.h  installed

+ counts lines that only yours has, - those that only the kernel's has. To see them:
  headergen adopt {kernel} --diff linux/types.h
"""
    )
    assert tried.state() == before


def test_a_difference_is_printed_as_a_patch(tried: Tried) -> None:
    """By path, name or pattern; it takes the edit back, and of a stale header it leads to the newest kernel's."""
    text = installed(tried, "6.12.1", "linux/kvm.h")
    edited = text.replace("VERSION 12", "VERSION 13")
    stale = installed(tried, "6.1.1", "linux/kvm.h")
    own = {"a/linux/kvm.h": edited, "b/linux/kvm.h": stale, "linux/types.h": installed(tried, "6.1.1", "linux/types.h")}
    committed(tried, own)
    kernels = [tried.kernel("6.1.1"), tried.kernel("6.12.1")]
    before = tried.state()
    one = run(tried, "adopt", *kernels, "--diff", "a/linux/kvm.h")
    assert one.returncode == 0, one.stderr
    assert "-#define KVM_API_VERSION 12\n+#define KVM_API_VERSION 13\n" in one.stdout
    both = run(tried, "adopt", *kernels, "--diff", "linux/kvm.h")
    assert (both.stdout.count("--- a/"), both.stdout.count("+++ b/b/linux/kvm.h")) == (2, 1)
    assert run(tried, "adopt", *kernels, "--diff", "**").stdout == both.stdout
    assert tried.state() == before
    tried.write("patch", both.stdout)
    tried.git("apply", "-R", "patch")
    assert [(tried.root / name).read_text() for name in own] == [text, text, own["linux/types.h"]]
    wrong = run(tried, "adopt", *kernels, "--diff", "linux/kmv.h")
    assert (wrong.returncode, "did you mean 'linux/kvm.h'" in wrong.stderr) == (2, True)


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        (b"a\nb\nc\n", b"a\nb\nc\n", 0),
        (b"a\nb\nc\n", b"a\nx\nc\n", 1),
        (b"a\nb\nc\n", b"a\nc\n", 1),
        (b"a\nc\n", b"a\nb\nb\nc\n", 2),
        (b"a\na\n", b"a\n", 1),
        (b"a\n", b"a", 1),
    ],
)
def test_lines_that_differ_are_counted(old: bytes, new: bytes, lines: int) -> None:
    """A changed line counts once."""
    assert lines_apart(old, new) == lines


# ------------------------------------------------------------------------------------------------------------- adoption


def vendored(tried: Tried, version: str = "6.12.1", changes: Mapping[str, str] | None = None) -> dict[str, str]:
    """All that linux/kvm.h needs, laid out as QEMU does; ``changes`` are other texts, by path below the folder."""
    shared = ["linux/kvm.h", "linux/ioctl.h", "linux/types.h", "asm-generic/ioctl.h", "asm-generic/types.h"]
    files = {name: installed(tried, version, name) for name in shared}
    for arch in ("arm64", "x86"):
        for name in ("kvm.h", "ioctl.h", "types.h"):
            files[f"asm-{arch}/{name}"] = installed(tried, version, f"asm/{name}", arch)
    return {f"vendor/linux-headers/{path}": text for path, text in (files | dict(changes or {})).items()}


def adopted(tried: Tried) -> Adopted:
    """Runs adopt in earnest, with both kernels."""
    return adopt(tried.root, [tried.kernel("6.1.1"), tried.kernel("6.12.1")], progress=QUIET)


def test_adopting_touches_no_header_and_holds_afterwards(tried: Tried) -> None:
    """The commit holds two files, check is clean, and a sync of that kernel changes nothing."""
    committed(tried, vendored(tried))
    tried.write("main.c", "/* edited */\n")
    done = adopted(tried)
    assert done.kernel == "Linux 6.12.1"
    changed = tried.git("show", "--name-status", "--format=", "HEAD").split("\n")
    assert [line for line in changed if line] == ["A\theadergen.toml", "A\tvendor/linux-headers/headergen.lock"]
    assert tried.git("rev-parse", "HEAD").strip() == done.commit
    assert tried.git("status", "--short").split() == ["M", "main.c"]
    assert tried.rules() <= TINY
    assert tried.rules(tried.kernel("6.12.1")) <= TINY
    before = tried.state()
    assert tried.sync(tried.kernel("6.12.1")).up_to_date
    assert tried.state() == before


def test_a_header_that_differs_is_held_with_its_own_hash(tried: Tried) -> None:
    """The reason says by how much; no sync writes over it, and check accepts it."""
    edited = installed(tried, "6.12.1", "linux/kvm.h").replace("VERSION 12", "VERSION 13")
    committed(tried, vendored(tried, changes={"linux/kvm.h": edited}))
    adopted(tried)
    config = (tried.root / "headergen.toml").read_text()
    local = '[[local]]\nheader = "linux/kvm.h"\nreason = "differs from Linux 6.12.1 by 1 line"\nnearest = "6.12.1"\n'
    assert local in config
    assert '"held": "local"' in (tried.root / "vendor/linux-headers/headergen.lock").read_text()
    assert tried.rules() - TINY == {"held-header"}
    assert tried.rules(tried.kernel("6.12.1")) - TINY == {"held-header"}
    assert tried.sync(tried.kernel("6.12.1")).up_to_date
    assert (tried.root / "vendor/linux-headers/linux/kvm.h").read_text() == edited


def test_the_adopted_headers_move_with_the_next_sync(tried: Tried) -> None:
    """Adoption is an import like any other."""
    committed(tried, vendored(tried, "6.1.1"))
    assert adopted(tried).kernel == "Linux 6.1.1"
    tried.sync(tried.kernel("6.12.1"))
    assert (tried.root / "vendor/linux-headers/linux/kvm.h").read_text() == installed(tried, "6.12.1", "linux/kvm.h")
    assert tried.rules() <= TINY


def holds_afterwards(tried: Tried, version: str = "6.12.1", *, besides: tuple[str, ...] = ()) -> str:
    """Adopts, and returns the configuration: no header is touched, check is clean, the same kernel changes nothing."""
    headers = {p: p.read_bytes() for p in tried.root.rglob("*.h")}
    adopt(tried.root, [tried.kernel("6.1.1"), tried.kernel("6.12.1")], progress=QUIET)
    changed = [line for line in tried.git("show", "--name-status", "--format=", "HEAD").split("\n") if line]
    assert sorted(line.rpartition("headergen")[2] for line in changed) == [".lock", ".toml"]
    assert all(line.startswith("A\t") for line in changed)
    assert {p: p.read_bytes() for p in tried.root.rglob("*.h")} == headers
    assert tried.rules() - TINY == set(besides)
    assert tried.rules(tried.kernel(version)) - TINY == set(besides)
    before = tried.state()
    assert tried.sync(tried.kernel(version)).up_to_date
    assert tried.state() == before
    return (tried.root / "headergen.toml").read_text()


def test_several_folders_are_several_places(tried: Tried) -> None:
    """As iproute2 has them: no asm, each folder with a part, and not all that is included."""
    committed(
        tried,
        {
            "include/uapi/linux/kvm.h": installed(tried, "6.12.1", "linux/kvm.h"),
            "include/uapi/asm-generic/types.h": installed(tried, "6.12.1", "asm-generic/types.h"),
            "include/uapi/linux/mine.h": "int mine;\n",
            "vdpa/include/uapi/linux/types.h": installed(tried, "6.12.1", "linux/types.h"),
        },
    )
    text = holds_afterwards(tried)
    assert "arches" not in text
    assert 'headers = ["asm-generic/types.h", "linux/kvm.h"]\nto = "include/uapi"\n' in text
    assert 'headers = ["linux/types.h"]\nto = "vdpa/include/uapi/linux"\n' in text


def test_arch_folders_and_clean_whitespace(tried: Tried) -> None:
    """As strace has them."""
    spaced = NEWER["include/uapi/linux/kvm.h"] + "#define SPACED 1 \n \t/* x */\n\n"
    for version in ("6.1.1", "6.12.1"):
        tried.kernel(version, {"include/uapi/linux/kvm.h": spaced.replace("KVM_NEW", f"KVM_{version[2]}")})
    here = "bundled/linux"
    text = installed(tried, "6.12.1", "linux/kvm.h").replace("1 \n \t", "1\n\t").rstrip("\n") + "\n"
    files = {f"{here}/include/uapi/linux/kvm.h": text}
    files[f"{here}/include/uapi/linux/types.h"] = installed(tried, "6.12.1", "linux/types.h")
    for arch in ("arm64", "x86"):
        files[f"{here}/arch/{arch}/include/uapi/asm/kvm.h"] = installed(tried, "6.12.1", "asm/kvm.h", arch)
    committed(tried, files)
    config = holds_afterwards(tried)
    assert 'to = "bundled/linux/arch/{arch}/include/uapi/asm"\n' in config
    assert 'to = "bundled/linux/include/uapi/linux"\nedits = ["blanks"]\n' in config
    assert (tried.root / here / "headergen.lock").exists()


def test_raw_headers_beside_the_projects_own(tried: Tried) -> None:
    """As kvmtool has them: one of them edited, one another of that name."""
    committed(
        tried,
        {
            "include/linux/kvm.h": raw(tried, "6.1.1", "include/uapi/linux/kvm.h"),
            "include/linux/types.h": "#define MINE 1\nstruct mine;\n",
            "include/linux/ioctl.h": raw(tried, "6.1.1", "include/uapi/linux/ioctl.h") + "/* ours */\n",
            "arm/aarch64/include/asm/kvm.h": raw(tried, "6.1.1", "arch/arm64/include/uapi/asm/kvm.h"),
            "x86/include/asm/kvm.h": raw(tried, "6.1.1", "arch/x86/include/uapi/asm/kvm.h"),
        },
    )
    config = holds_afterwards(tried, "6.1.1", besides=("held-header",))
    assert config.count('form = "raw"') == 3
    assert '[[local]]\nheader = "include/linux/ioctl.h"\nreason = "differs from Linux 6.1.1 by 1 line"' in config
    assert "types.h" not in config
    tried.sync(tried.kernel("6.12.1"))
    assert (tried.root / "include/linux/kvm.h").read_text() == raw(tried, "6.12.1", "include/uapi/linux/kvm.h")
    assert (tried.root / "include/linux/ioctl.h").read_text().endswith("/* ours */\n")
    assert (tried.root / "include/linux/types.h").read_text() == "#define MINE 1\nstruct mine;\n"
    assert tried.rules() - TINY == {"held-header"}


def test_an_edited_header_without_a_form_of_its_own_goes_where_the_others_are(tried: Tried) -> None:
    """As rdma-core's ib_user_ioctl_cmds.h: its kernel installs it as it is."""
    tried.kernel("6.12.1", {"include/uapi/linux/plain.h": "struct plain { int a; };\n"})
    files = {
        f"include/linux/{name}.h": raw(tried, "6.12.1", f"include/uapi/linux/{name}.h") for name in ("kvm", "plain")
    }
    committed(tried, {**files, "include/linux/plain.h": files["include/linux/plain.h"] + "/* ours */\n"})
    config = holds_afterwards(tried, besides=("held-header",))
    assert 'headers = ["linux/kvm.h", "linux/plain.h"]\nto = "include/linux"\nform = "raw"\n' in config
    assert config.count("[[places]]") == config.count("[[local]]") == 1


def test_adopting_raw_headers_of_ones_own_changes_nothing_for_users(tried: Tried) -> None:
    """As barebox's mtd/ubi-user.h, which the lock does not call raw: what it packs is packed behind it too."""
    packed = "#include <linux/types.h>\nstruct mixed { __u8 a; __u64 b; } __packed;\n"
    header = raw(tried, "6.12.1", "include/uapi/linux/kvm.h").replace("#define KVM_API", f"{packed}#define KVM_API", 1)
    names = ("ioctl", "types")
    others = {f"include/linux/{name}.h": raw(tried, "6.12.1", f"include/uapi/linux/{name}.h") for name in names}
    committed(tried, {**others, "include/linux/kvm.h": header})
    config = holds_afterwards(tried, besides=("held-header",))
    assert 'header = "include/linux/kvm.h"' in config
    answer = run(tried, "diff", "HEAD~1", "HEAD")
    assert (answer.returncode, answer.stdout) == (0, ""), answer.stdout
    tried.write("include/linux/kvm.h", header.replace(" __packed", ""))
    answer = run(tried, "diff", "HEAD~1")
    assert "struct mixed goes from 9 to 16 bytes" in answer.stdout


def versions_of(tried: Tried) -> dict[str, str | None]:
    """The kernel that each header is of by the lock, "" for the project's own."""
    (path,) = tried.root.rglob("headergen.lock")
    lock = read_lock(path.read_bytes(), "lock")
    return {p: "" if f.held else lock.imports[f.import_name].kernel.version for p, f in lock.files.items()}


def test_a_header_of_an_older_kernel_is_recorded_as_that(tried: Tried) -> None:
    """As libnl's and kvmtool's; the next sync takes it along with the others, also one of the same kernel."""
    changed = {"include/uapi/linux/types.h": "/* newer */\n", "include/uapi/linux/ioctl.h": "/* too */\n"}
    tried.kernel("6.12.1", {**NEWER, **changed})
    committed(
        tried,
        {
            "include/linux/kvm.h": installed(tried, "6.1.1", "linux/kvm.h"),
            "include/linux/types.h": installed(tried, "6.12.1", "linux/types.h"),
            "include/linux/ioctl.h": installed(tried, "6.12.1", "linux/ioctl.h"),
        },
    )
    done = run(tried, "adopt", tried.kernel("6.1.1"), tried.kernel("6.12.1"))
    told = r"adopted as Linux 6\.12\.1 in \w+, 1 of them as another kernel's \(headergen status\); from now on"
    assert re.search(told, done.stderr), done.stderr
    assert "[[local]]" not in (tried.root / "headergen.toml").read_text()
    here = {"include/linux/kvm.h": "6.1.1", "include/linux/types.h": "6.12.1", "include/linux/ioctl.h": "6.12.1"}
    assert versions_of(tried) == here
    assert "\nOf Linux 6.1.1: include/linux/kvm.h.\n" in tried.git("log", "-1", "--format=%B")
    assert tried.git("status", "--short") == ""
    for kernel in (None, tried.kernel("6.1.1"), tried.kernel("6.12.1")):
        assert tried.rules(kernel) <= TINY
    assert run(tried, "status").stdout.splitlines()[1] == "Linux 6.1.1, moved alone: include/linux/kvm.h"
    tried.sync(tried.kernel("6.12.1"))
    assert versions_of(tried) == dict.fromkeys(here, "6.12.1")
    assert (tried.root / "include/linux/kvm.h").read_text() == installed(tried, "6.12.1", "linux/kvm.h")


def test_a_header_of_a_newer_kernel_is_recorded_as_that_too(tried: Tried) -> None:
    """As iptables' linux/sysinfo.h, where most headers are of an old kernel: no sync takes it back unasked."""
    tried.kernel(
        "6.12.1", {**NEWER, "include/uapi/linux/ioctl.h": "/* newer */\n", "include/uapi/linux/types.h": "/**/\n"}
    )
    older = {f"include/linux/{name}.h": installed(tried, "6.1.1", f"linux/{name}.h") for name in ("kvm", "ioctl")}
    committed(tried, {**older, "include/linux/types.h": installed(tried, "6.12.1", "linux/types.h")})
    assert adopted(tried).own == 0
    assert versions_of(tried) == {**dict.fromkeys(older, "6.1.1"), "include/linux/types.h": "6.12.1"}
    for kernel in (None, tried.kernel("6.1.1"), tried.kernel("6.12.1")):
        assert tried.rules(kernel) <= TINY
    with pytest.raises(HeadergenError, match=r"is older than Linux 6\.12\.1, which include/linux/types\.h is of"):
        tried.sync(tried.kernel("6.1.1"))
    tried.sync(tried.kernel("6.12.1"))
    assert set(versions_of(tried).values()) == {"6.12.1"}


def test_in_the_usual_layout_headers_are_of_several_kernels_too(tried: Tried) -> None:
    """One whose own kernel would bring another header along is local: that header is not here."""
    more = "#include <linux/more.h>\n#include <linux/types.h>\nstruct both { __u32 a; };\n"
    tried.kernel("6.1.1", {"include/uapi/linux/more.h": "int more;\n", "include/uapi/linux/both.h": more})
    paths = (f"include/uapi/{name}.h" for name in ("linux/ioctl", "asm-generic/ioctl"))
    newer = {path: raw(tried, "6.1.1", path) + "/* newer */\n" for path in paths}
    tried.kernel("6.12.1", {**NEWER, **newer, "include/uapi/linux/both.h": more.split("\n", 1)[1]})
    committed(tried, vendored(tried, changes={"linux/kvm.h": installed(tried, "6.1.1", "linux/kvm.h")}))
    adopted(tried)
    assert {version for path, version in versions_of(tried).items() if path != "linux/kvm.h"} == {"6.12.1"}
    assert versions_of(tried)["linux/kvm.h"] == "6.1.1"
    assert "[[places]]" not in (tried.root / "headergen.toml").read_text()
    for kernel in (None, tried.kernel("6.1.1"), tried.kernel("6.12.1")):
        assert tried.rules(kernel) <= TINY
    tried.git("reset", "-q", "--hard", "HEAD~1")
    committed(tried, vendored(tried, changes={"linux/both.h": installed(tried, "6.1.1", "linux/both.h")}))
    adopted(tried)
    config = (tried.root / "headergen.toml").read_text()
    assert 'header = "linux/both.h"\nreason = "is that of Linux 6.1.1 still"\nnearest = "6.1.1"\n' in config
    assert tried.rules() - TINY == {"held-header", "missing-include"}


def test_what_a_kernel_has_no_more_is_local(tried: Tried) -> None:
    """No kernel to come would bring it, and the next sync would be refused for it."""
    tried.kernel("6.1.1", {"include/uapi/linux/older.h": "int older;\n"})
    names = ("kvm.h", "types.h", "ioctl.h")
    files = {f"include/linux/{name}": installed(tried, "6.12.1", f"linux/{name}") for name in names}
    committed(tried, {**files, "include/linux/older.h": installed(tried, "6.1.1", "linux/older.h")})
    config = holds_afterwards(tried, besides=("held-header",))
    assert 'header = "include/linux/older.h"\nreason = "is that of Linux 6.1.1, and Linux 6.12.1 has none"' in config


def test_headers_at_the_top_are_adopted(tried: Tried) -> None:
    """A repository may be nothing but headers."""
    committed(
        tried,
        {
            "linux/types.h": installed(tried, "6.12.1", "linux/types.h"),
            "asm-generic/types.h": installed(tried, "6.12.1", "asm-generic/types.h"),
        },
    )
    assert 'to = "linux"\n' in holds_afterwards(tried)


def test_executable_headers_are_told_by_name(tried: Tried) -> None:
    """An old copy has one now and then; nothing is written."""
    committed(tried, {"include/linux/kvm.h": installed(tried, "6.1.1", "linux/kvm.h")})
    (tried.root / "include/linux/kvm.h").chmod(0o755)
    tried.git("commit", "-qam", "Executable")
    before = tried.state()
    with pytest.raises(RepositoryError) as refused:
        adopt(tried.root, [tried.kernel("6.1.1")], progress=QUIET)
    assert refused.value.message == "include/linux/kvm.h is executable, and imported headers are not"
    assert refused.value.help == "chmod -x include/linux/kvm.h, commit that, and run this again"
    assert tried.state() == before
    (tried.root / "include/linux/kvm.h").chmod(0o644)
    tried.git("commit", "-qam", "Plain")
    assert adopt(tried.root, [tried.kernel("6.1.1")], progress=QUIET).commit


def test_uncommitted_headers_are_not_adopted(tried: Tried) -> None:
    """Neither an edit on the disk nor one in the index comes along."""
    committed(tried, vendored(tried))
    tried.write("vendor/linux-headers/linux/types.h", "/* edited */\n")
    before = tried.state()
    with pytest.raises(RepositoryError, match="uncommitted changes"):
        adopted(tried)
    assert tried.state() == before


EDITED = """\
closure = "report"
arches = ["arm64", "x86_64"]

[[places]]
headers = ["linux/ioctl.h", "linux/kvm.h", "linux/types.h"]
to = "include/uapi"
edits = ["plain"]

[[places]]
headers = ["asm/kvm.h"]
to = "{arch}/asm"
form = "raw"

[[edits]]
name = "plain"
pattern = "__u64"
replacement = "uint64_t"
"""


def edited(tried: Tried, version: str) -> dict[str, str]:
    """What ``EDITED`` makes of a kernel."""
    files = plain_of(tried, version)
    return {path: t.replace("__u64", "uint64_t") if path.startswith("include/") else t for path, t in files.items()}


def plain_of(tried: Tried, version: str) -> dict[str, str]:
    """The headers of ``EDITED`` before the edits."""
    names = ("ioctl.h", "kvm.h", "types.h")
    files = {f"include/uapi/{name}": installed(tried, version, f"linux/{name}") for name in names}
    for arch in ("arm64", "x86"):
        files[f"{arch}/asm/kvm.h"] = raw(tried, version, f"arch/{arch}/include/uapi/asm/kvm.h")
    return files


PATCHED = """closure = "none"
[[places]]
headers = ["linux/ioctl.h", "linux/kvm.h", "linux/types.h"]
to = "include/uapi/linux"
edits = ["fits", "stale", "absent"]
[[edits]]
name = "fits"
headers = ["linux/ioctl.h"]
patch = "fits.patch"
[[edits]]
name = "stale"
headers = ["linux/kvm.h"]
patch = "stale.patch"
[[edits]]
name = "absent"
headers = ["linux/types.h"]
patch = "absent.patch"
"""


def test_a_patch_that_no_longer_applies_is_told_by_name(tried: Tried) -> None:
    """Each header by itself: a patch that is absent takes nothing from those that are there."""
    files = {f"include/uapi/linux/{name}": installed(tried, "6.12.1", f"linux/{name}") for name in ("ioctl.h", "kvm.h")}
    files["include/uapi/linux/types.h"] = installed(tried, "6.12.1", "linux/types.h")
    first = files["include/uapi/linux/ioctl.h"].split("\n", 1)[0]
    committed(tried, {path: "/* ours */\n" + text for path, text in files.items()})
    tried.write("fits.patch", f"--- a/linux/ioctl.h\n+++ b/linux/ioctl.h\n@@ -1 +1,2 @@\n+/* ours */\n {first}\n")
    tried.write("stale.patch", "--- a/linux/kvm.h\n+++ b/linux/kvm.h\n@@ -7 +7 @@\n-#define FORMER 1\n+#define NEW 1\n")
    tried.write("headergen.toml", PATCHED)
    told = rows(report(tried))
    assert told["include/uapi/linux/ioctl.h"] == "current: as configured"
    why = "edited, or of another release: +1 -0 Linux 6.12.1, installed; not as configured, for "
    assert told["include/uapi/linux/kvm.h"] == why + "the patch does not apply to linux/kvm.h (hunk at line 7)"
    why = why.replace("installed", "raw and installed")
    absent = "patch = 'absent.patch' of the edit 'absent' is no file of the project"
    assert told["include/uapi/linux/types.h"] == why + absent


@pytest.mark.parametrize("name", ["headergen.toml", "pyproject.toml"])
def test_a_configuration_says_what_headers_should_be(tried: Tried, name: str) -> None:
    """Those that it makes are the kernel's, with its edits; one that is otherwise becomes the project's own."""
    files = edited(tried, "6.1.1")
    files["include/uapi/ioctl.h"] += "/* ours */\n"
    committed(tried, files)
    table = EDITED if name == "headergen.toml" else "[tool.headergen]\n" + EDITED.replace("[[", "[[tool.headergen.")
    tried.write(name, table)
    assert rows(report(tried)) == {
        "arm64/asm/kvm.h": "current: raw of arm64",
        "include/uapi/ioctl.h": "edited, or of another release: +1 -0 Linux 6.12.1, linux/ioctl.h, raw and installed",
        "include/uapi/kvm.h": "stale, of Linux 6.1.1: +0 -1 linux/kvm.h, as configured",
        "include/uapi/types.h": "current: linux/types.h, raw and installed",
        "x86/asm/kvm.h": "current: raw of x86",
    }
    done = adopt(tried.root, [tried.kernel("6.1.1"), tried.kernel("6.12.1")], progress=QUIET)
    assert (done.kernel, done.own) == ("Linux 6.1.1", 1)
    changed = tried.git("show", "--name-status", "--format=", "HEAD").split("\n")
    assert {line for line in changed if line} == {f"A\t{name}", "A\tinclude/uapi/headergen.lock"}
    local = "local" if name == "headergen.toml" else "tool.headergen.local"
    assert (tried.root / name).read_text() == table + (
        f'\n[[{local}]]\nheader = "include/uapi/ioctl.h"\n'
        'reason = "differs from Linux 6.1.1 by 1 line"\nnearest = "6.1.1"\n'
    )
    assert {path: (tried.root / path).read_text() for path in files} == files
    assert tried.rules() - TINY == {"held-header"}
    assert tried.rules(tried.kernel("6.1.1")) - TINY == {"held-header"}
    assert tried.sync(tried.kernel("6.1.1")).up_to_date
    tried.sync(tried.kernel("6.12.1"))
    assert (tried.root / "include/uapi/kvm.h").read_text() == edited(tried, "6.12.1")["include/uapi/kvm.h"]
    assert (tried.root / "include/uapi/ioctl.h").read_text() == files["include/uapi/ioctl.h"]
    with pytest.raises(RepositoryError, match="an import already"):
        adopted(tried)


def test_with_a_configuration_headers_are_of_several_kernels_too(tried: Tried) -> None:
    """Each as the edits make it; what none of them has is the project's own."""
    files = edited(tried, "6.12.1") | {"include/uapi/ioctl.h": "/* ours */\n"}
    files["include/uapi/kvm.h"] = edited(tried, "6.1.1")["include/uapi/kvm.h"]
    tried.kernel("6.1.1", {"arch/x86/include/uapi/asm/kvm.h": "/* older */\n"})
    committed(tried, {**files, "headergen.toml": EDITED})
    done = adopted(tried)
    assert (done.kernel, done.own, done.of_others) == ("Linux 6.12.1", 1, 1)
    assert (versions_of(tried)["include/uapi/kvm.h"], versions_of(tried)["include/uapi/ioctl.h"]) == ("6.1.1", "")
    assert (tried.root / "headergen.toml").read_text().count("[[local]]") == 1
    for kernel in (None, tried.kernel("6.1.1"), tried.kernel("6.12.1")):
        assert tried.rules(kernel) - TINY == {"held-header"}
    tried.sync(tried.kernel("6.12.1"))
    assert (tried.root / "include/uapi/kvm.h").read_text() == edited(tried, "6.12.1")["include/uapi/kvm.h"]


def test_a_header_that_the_kernel_lacks_is_the_projects_own(tried: Tried) -> None:
    """The configuration names it, and it lies there: no import takes it away."""
    files = {**edited(tried, "6.1.1"), "include/uapi/newer.h": "int newer;\n"}
    committed(tried, {**files, "headergen.toml": EDITED.replace('"linux/types.h"', '"linux/newer.h", "linux/types.h"')})
    adopted(tried)
    assert (
        'header = "include/uapi/newer.h"\nreason = "is none of Linux 6.1.1"'
        in (tried.root / "headergen.toml").read_text()
    )
    assert tried.sync(tried.kernel("6.1.1")).up_to_date
    assert tried.rules(tried.kernel("6.1.1")) - TINY == {"held-header"}


def test_of_several_kernels_those_count_that_the_configuration_fits(tried: Tried) -> None:
    """An edit may match nothing in an older one; the newest says what is wrong where none fits."""
    kernel = {"include/uapi/linux/kvm.h": KVM + "#define __NEW_GUARD 1\n"}
    tried.kernel("6.13.1", kernel)
    text = EDITED.replace('"__u64"', '"__NEW_GUARD"').replace('"uint64_t"', '"GUARD"')
    files = {path: data.replace("__NEW_GUARD", "GUARD") for path, data in plain_of(tried, "6.13.1").items()}
    committed(tried, {**files, "headergen.toml": text})
    kernels = [tried.kernel(version) for version in ("6.1.1", "6.13.1", "6.12.1")]
    with pytest.raises(HeadergenError, match=r"the edit 'plain' matches nothing in Linux 6\.12\.1"):
        adopt(tried.root, kernels[::2], progress=QUIET)
    done = adopt(tried.root, kernels, progress=QUIET)
    assert (done.kernel, done.own) == ("Linux 6.13.1", 0)


def test_a_configuration_that_does_not_fit_is_left_as_it_is(tried: Tried) -> None:
    """A header that is not there, none that is the kernel's, an edited one: nothing is written then."""
    files = edited(tried, "6.1.1")
    own = {path: text for path, text in files.items() if not path.endswith("types.h")}
    committed(tried, {**own, "headergen.toml": EDITED})
    before = tried.state()
    with pytest.raises(RepositoryError, match=r"gives 1 header that does not lie here: include/uapi/types\.h"):
        adopted(tried)
    assert tried.state() == before
    committed(tried, {**dict.fromkeys(files, "int mine;\n"), "headergen.toml": EDITED})
    before = tried.state()
    with pytest.raises(RepositoryError, match=r"no header here is what Linux 6\.12\.1 gives by"):
        adopted(tried)
    assert tried.state() == before
    committed(tried, {**files, "include/uapi/types.h": "int mine;\n"})
    tried.write("include/uapi/kvm.h", "/* edited */\n")
    before = tried.state()
    with pytest.raises(RepositoryError, match="uncommitted changes"):
        adopted(tried)
    assert tried.state() == before


def test_headers_that_were_all_edited_are_the_projects_own(tried: Tried, capfd: pytest.CaptureFixture[str]) -> None:
    """As mptcpd's one header and DPDK's: of the kernel that most are nearest to, each in the form that it is like."""
    mine = installed(tried, "6.12.1", "linux/kvm.h").replace("12", "13")
    own = raw(tried, "6.12.1", "include/uapi/linux/kvm.h").replace("12", "13")
    committed(tried, {"linux/kvm.h": mine, "raw/linux/kvm.h": own})
    done = run(tried, "adopt", tried.kernel("6.1.1"), tried.kernel("6.12.1"))
    assert done.returncode == 0, done.stderr
    assert "adopted as Linux 6.12.1" in done.stderr
    assert "all of them as the project's own ([[local]])" in done.stderr
    assert "if they are of a release that was not given, take the commit back" in done.stderr
    config = (tried.root / "headergen.toml").read_text()
    assert config.count("[[local]]") == 2
    assert config.count('form = "raw"') == 1
    assert tried.rules(tried.kernel("6.12.1")) <= {"held-header", *TINY}
    newer = tried.kernel("6.13.1", {"include/uapi/linux/kvm.h": "#define KVM 13\n"})
    done = run(tried, "sync", newer)
    assert re.search(
        r"committed: 2 of \d+ headers of Linux 6\.13\.1, all of them the project's own, 0 modules", done.stderr
    )
    assert (tried.root / "linux/kvm.h").read_text(encoding="utf-8") == mine
    assert (tried.root / "raw/linux/kvm.h").read_text(encoding="utf-8") == own


@pytest.mark.parametrize("configured", [False, True])
def test_headers_that_differ_in_line_endings_alone_are_told_as_such(tried: Tried, *, configured: bool) -> None:
    """As on Windows before git converted them: what is said to be done makes them the kernel's."""
    files = {f"include/linux/{name}.h": installed(tried, "6.12.1", f"linux/{name}.h") for name in ("kvm", "types")}
    if configured:
        names = '["linux/kvm.h", "linux/types.h"]'
        tried.write("headergen.toml", f'closure = "report"\n[[places]]\nheaders = {names}\nto = "include/linux"\n')
    for path, text in files.items():
        (tried.root / path).parent.mkdir(parents=True, exist_ok=True)
        (tried.root / path).write_bytes(text.replace("\n", "\r\n").encode())
    tried.git("add", ".")
    tried.git("commit", "-q", "-m", "Headers")
    done = run(tried, "adopt", tried.kernel("6.12.1"))
    assert "none is one byte for byte, 2 but for line endings\n" in done.stdout
    assert "none is a kernel's" not in done.stderr
    if not configured:
        reason = 'reason = "differs from Linux 6.12.1 in line endings alone (CR LF)"'
        assert (tried.root / "headergen.toml").read_text().count(reason) == 2
        back = re.search(r"take the commit back \((.*?)\)", done.stderr)
        assert back, done.stderr
        subprocess.run(back[1].split(), cwd=tried.root, check=True)
    way = re.search(r"(sed -i .*), commit that, and run this again", done.stderr)
    assert way, done.stderr
    subprocess.run(["sh", "-c", way[1]], cwd=tried.root, check=True)
    tried.git("commit", "-q", "-a", "-m", "Plain line endings")
    assert adopted(tried).own == 0
    assert {path: (tried.root / path).read_text() for path in files} == files


def test_where_no_header_is_a_kernels_there_is_nothing_to_adopt(tried: Tried) -> None:
    committed(tried, {"linux/mine.h": "int mine;\n"})
    before = tried.state()
    with pytest.raises(RepositoryError, match="no header here is one of these kernels'") as caught:
        adopted(tried)
    assert "headergen init" in caught.value.help
    assert tried.state() == before


def test_a_header_that_was_edited_by_a_rule_is_adopted_with_that(tried: Tried) -> None:
    committed(tried, {"linux/kvm.h": installed(tried, "6.12.1", "linux/kvm.h").replace("12", "13")})
    edits = '[[edits]]\nname = "api"\npattern = "12"\nreplacement = "13"\n'
    places = '[[places]]\nheaders = ["linux/kvm.h"]\nto = "linux"\nedits = ["api"]\n'
    tried.write("headergen.toml", f'closure = "none"\n{places}{edits}')
    adopted(tried)
    assert tried.rules(tried.kernel()) <= TINY


def test_a_configured_header_that_was_edited_is_adopted_once_it_is_said_to_be_local(tried: Tried) -> None:
    """Each refusal names the way, and it can be gone."""
    mine = installed(tried, "6.12.1", "linux/kvm.h").replace("12", "13")
    committed(tried, {"linux/kvm.h": mine})
    place = 'closure = "none"\n[[places]]\nheaders = ["linux/kvm.h"]\nto = "linux"\n'
    tried.write("headergen.toml", place)
    with pytest.raises(RepositoryError, match="by the configuration") as caught:
        adopted(tried)
    assert "local with a reason" in caught.value.help
    with pytest.raises(RepositoryError, match="1 file that headergen did not make, where it would write") as caught:
        tried.sync(tried.kernel("6.12.1"))
    assert "in local with a reason" in caught.value.help
    tried.write("headergen.toml", f'{place}[[local]]\nheader = "linux/kvm.h"\nreason = "ahead"\n')
    adopted(tried)
    assert tried.rules(tried.kernel("6.12.1")) <= {"held-header", *TINY}
    assert (tried.root / "linux/kvm.h").read_text(encoding="utf-8") == mine


def test_a_header_that_a_newer_kernel_has_alone_is_of_that(tried: Tried) -> None:
    """It is not left out, and nobody writes there; one that a newer kernel dropped is refused as ever."""
    tried.kernel("6.1.1", {"include/uapi/linux/older.h": "int older;\n"})
    tried.kernel("6.12.1", {**NEWER, "include/uapi/linux/newer.h": "int newer;\n"})
    names = ("kvm.h", "types.h", "ioctl.h")
    files = {f"include/linux/{name}": installed(tried, "6.1.1", f"linux/{name}") for name in names}
    files["include/linux/newer.h"] = installed(tried, "6.12.1", "linux/newer.h")
    files["include/linux/older.h"] = installed(tried, "6.1.1", "linux/older.h")
    committed(tried, files)
    assert report(tried).groups[1].short == "gone"
    assert adopted(tried).own == 0
    assert {path for path, version in versions_of(tried).items() if version != "6.1.1"} == {"include/linux/newer.h"}
    for kernel in (None, tried.kernel("6.1.1"), tried.kernel("6.12.1")):
        assert tried.rules(kernel) <= TINY
    with pytest.raises(HeadergenError, match=r"6.12.1 has linux/older\.h no more"):
        tried.sync(tried.kernel("6.12.1"))


@pytest.mark.parametrize("usual", [True, False])
def test_licences_beside_the_headers_come_along(tried: Tried, *, usual: bool) -> None:
    """Those that are the kernel's, in the folder of the headers; the project's own stay the project's own."""
    texts = {"COPYING": "GPL\n", "LICENSES/preferred/GPL-2.0": "GPL 2\n", "LICENSES/exceptions/Note": "A note\n"}
    for version in ("6.1.1", "6.12.1"):
        tried.kernel(version, dict(texts))
    own = {"COPYING": texts["COPYING"], "LICENSES/preferred/GPL-2.0": texts["LICENSES/preferred/GPL-2.0"]}
    own["LICENSES/exceptions/Note"] = "Another note\n"
    headers = vendored(tried)
    if not usual:
        headers = {path: text for path, text in headers.items() if not path.endswith("asm-generic/types.h")}
    folder = "vendor/linux-headers"
    beside = {f"{folder}/{name}": text for name, text in own.items()}
    committed(tried, {**headers, **beside, "COPYING": "GPL\n", "doc/COPYING": "GPL\n"})
    assert report(tried).licences == {
        f"{folder}/COPYING": "as in Linux 6.12.1",
        f"{folder}/LICENSES/exceptions/Note": "not as in any given",
        f"{folder}/LICENSES/preferred/GPL-2.0": "as in Linux 6.12.1",
    }
    config = holds_afterwards(tried)
    assert (f'headers = "{folder}"' in config) is usual  # otherwise it is the first place's
    assert 'licences = ["COPYING", "LICENSES/preferred/GPL-2.0"]\n' in config
    assert ("[[places]]" in config) is not usual
    locked = (tried.root / folder / "headergen.lock").read_text()
    assert ("/COPYING" in locked or '"COPYING"' in locked, "Note" in locked) == (True, False)
    tried.kernel("6.12.1", {"COPYING": "GPL, as of late\n"})
    tried.sync(tried.kernel("6.12.1"))
    assert (tried.root / folder / "COPYING").read_text() == "GPL, as of late\n"
    assert (tried.root / "doc/COPYING").read_text() == "GPL\n"


def test_many_headers_of_the_projects_own_are_one_note(tried: Tried) -> None:
    """Each update would be told of them in as many lines otherwise; -v says why each is."""
    names = ("asm-generic/ioctl.h", "asm-generic/types.h", "linux/ioctl.h", "linux/kvm.h")
    files = {f"include/{name}": installed(tried, "6.12.1", name) + "/* ours */\n" for name in names}
    committed(tried, {**files, "include/linux/types.h": installed(tried, "6.12.1", "linux/types.h")})
    holds_afterwards(tried, besides=("held-header",))
    message = tried.git("log", "-1", "--format=%B")
    assert f"The project's own, and left as they are: {', '.join(files)}." in " ".join(message.split())
    assert max(map(len, message.splitlines())) <= 72
    notes = [each for each in tried.check().findings if each.rule.id == "held-header"]
    assert [each.message for each in notes] == [f"4 headers are the project's own: {', '.join(files)} (-v: why)"]
    assert all(each.help.startswith("take a header out of local") for each in notes), "they are no holds"
    assert notes[0].detail.splitlines() == [
        f"{path} is the project's own, nearest Linux 6.12.1: differs from Linux 6.12.1 by 1 line" for path in files
    ]


def test_a_header_of_the_projects_own_that_the_next_kernel_gives_is_told(tried: Tried) -> None:
    """As rdma-core's, which is ahead of the kernel it was adopted from; it moves on once it is local no more."""
    changed = {"include/uapi/linux/types.h": "/* newer */\n"}
    tried.kernel("6.12.1", {**NEWER, **changed})
    committed(
        tried,
        {
            "include/linux/kvm.h": installed(tried, "6.12.1", "linux/kvm.h"),
            "include/linux/types.h": installed(tried, "6.1.1", "linux/types.h") + "/* ours */\n",
            "include/linux/ioctl.h": installed(tried, "6.1.1", "linux/ioctl.h"),
        },
    )
    adopt(tried.root, [tried.kernel("6.1.1")], progress=QUIET)

    def told() -> list[str]:
        done = tried.sync(tried.kernel("6.12.1"))
        return [each.message for each in done.findings if each.rule.id == "settled-local"]

    assert told() == told() == ["include/linux/kvm.h is what Linux 6.12.1 gives"], "types.h is the project's own still"
    config = (tried.root / "headergen.toml").read_text()
    entry = next(part for part in config.split("[[")[1:] if '"include/linux/kvm.h"' in part and "reason" in part)
    tried.write("headergen.toml", config.replace(f"[[{entry}", ""))
    assert told() == []
    assert tried.rules() - TINY == {"held-header"}
    tried.kernel("6.12.1", {"include/uapi/linux/kvm.h": "/* newest */\n"})
    tried.sync(tried.kernel("6.12.1"))
    assert (tried.root / "include/linux/kvm.h").read_text() == "/* newest */\n"


def test_line_endings_that_git_converts_are_no_edit_and_the_way_out_works(
    tried: Tried, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Git status is clean there, so nothing is uncommitted; files of others in the folder stay as they are."""
    text = installed(tried, "6.12.1", "linux/kvm.h")
    committed(tried, {".gitattributes": "* text eol=crlf\n", "include/linux/kvm.h": text})
    shutil.rmtree(tried.root / "include")
    tried.git("checkout", "-q", "--", "include")
    tried.write("include/linux/notes.txt", "mine\n")
    assert b"\r\n" in (tried.root / "include/linux/kvm.h").read_bytes()
    before = tried.state()
    with pytest.raises(RepositoryError, match=r"git has converted the line endings of include/linux/kvm\.h") as refused:
        adopt(tried.root, [tried.kernel("6.12.1")], progress=Progress(quiet=True))
    assert tried.state() == before
    way = r"write '(.*)' at the end of (\S+), commit what is open in \S+, then (rm \S+) and (git checkout -- \S+)"
    written = re.fullmatch(way, refused.value.help)
    assert written, refused.value.help
    tried.write(written[2], f"* text eol=crlf\n{written[1]}\n")
    monkeypatch.chdir(tried.root)
    for command in written.groups()[2:]:
        subprocess.run(["sh", "-c", command], check=True)
    assert (tried.root / "include/linux/notes.txt").read_text() == "mine\n"
    assert adopt(tried.root, [tried.kernel("6.12.1")], progress=Progress(quiet=True)).commit
    assert tried.rules() <= TINY

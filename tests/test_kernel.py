"""Any kind of kernel opens and says its version; what it exports is exactly what make would install; nothing runs."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from headergen.diagnostics import HeadergenError, KernelError
from headergen.git.foreign import describe, open_foreign
from headergen.git.plumbing import blob_id
from headergen.git.trees import CommitTree
from headergen.kernel import GENERATED, default_cache, exports, missing_arch, missing_header, open_kernel
from headergen.kernel.generated import _rows, version_header
from headergen.kernel.installed import _ALONE
from headergen.kernel.keeping import cached
from headergen.kernel.syscallhdr import read_script
from headergen.kernel.tarball import Contents, read_tarball
from headergen.sanitize import dialect_of
from tests import kernels
from tests.trees import COMPRESSED, MODERN, OF_3_7, OF_2012, commit_all, packed, write_tree


@pytest.fixture
def modern(tmp_path: Path) -> Path:
    return write_tree(tmp_path / "linux", MODERN)


def exported(path: Path | str, arch: str) -> dict[str, str]:
    with open_kernel(str(path)) as tree:
        return dict(exports(tree, arch).headers())


# ------------------------------------------------------------------------------------------------------------- exports


def test_a_modern_tree_exports_what_lies_below_uapi(modern: Path) -> None:
    assert exported(modern, "arm64") == {
        "asm/bitsperlong.h": GENERATED,
        "asm/ioctl.h": GENERATED,
        "asm/kvm.h": "arch/arm64/include/uapi/asm/kvm.h",
        "asm/ptrace.h": "arch/arm64/include/uapi/asm/ptrace.h",
        "asm/types.h": GENERATED,
        "asm/unistd_64.h": GENERATED,
        "asm-generic/bitsperlong.h": "include/uapi/asm-generic/bitsperlong.h",
        "asm-generic/ioctl.h": "include/uapi/asm-generic/ioctl.h",
        "asm-generic/types.h": "include/uapi/asm-generic/types.h",
        "linux/kvm.h": "include/uapi/linux/kvm.h",
        "linux/raid/md_p.h": "include/uapi/linux/raid/md_p.h",
        "linux/types.h": "include/uapi/linux/types.h",
        "linux/version.h": GENERATED,
    }


def test_an_arch_without_kvm_exports_none_of_it(modern: Path) -> None:
    names = exported(modern, "arm")
    assert "linux/kvm.h" not in names
    assert "linux/a.out.h" not in names
    assert "linux/kvm_para.h" in names, "the wrapper asm/kvm_para.h is generated for arm"


def test_a_clone_whose_files_end_their_lines_as_on_windows_exports_the_same(modern: Path, tmp_path: Path) -> None:
    """As a vendor committed a whole 4.19: of four arches, all headers were the same but for these ends."""
    dos = write_tree(tmp_path / "dos", {name: text.replace("\n", "\r\n") for name, text in MODERN.items()})
    with open_kernel(str(modern)) as tree, open_kernel(str(dos)) as other:
        for arch in ("arm", "arm64"):
            one, same = exports(tree, arch), exports(other, arch)
            assert [*one.paths, *one.makers] == [*same.paths, *same.makers]
            for name in (*one.paths, *one.makers):
                assert same.raw(name).replace(b"\r\n", b"\n") == one.raw(name)
        assert dialect_of(other.install_script()) == dialect_of(tree.install_script())


def test_generated_headers_have_the_text_that_the_build_gives_them(modern: Path) -> None:
    with open_kernel(str(modern)) as tree:
        arm64, arm = exports(tree, "arm64"), exports(tree, "arm")
    assert arm64.raw("asm/types.h") == b"#include <asm-generic/types.h>\n"
    assert arm64.raw("linux/version.h") == (
        b"#define LINUX_VERSION_CODE 396295\n"
        b"#define KERNEL_VERSION(a,b,c) (((a) << 16) + ((b) << 8) + ((c) > 255 ? 255 : (c)))\n"
        b"#define LINUX_VERSION_MAJOR 6\n#define LINUX_VERSION_PATCHLEVEL 12\n#define LINUX_VERSION_SUBLEVEL 7\n"
    )
    assert arm64.raw("asm/unistd_64.h") == (
        b"#ifndef _UAPI_ASM_UNISTD_64_H\n#define _UAPI_ASM_UNISTD_64_H\n\n"
        b"#define __NR_io_setup 0\n#define __NR_renameat 38\n\n"
        b"#ifdef __KERNEL__\n#define __NR_syscalls 39\n#endif\n\n#endif /* _UAPI_ASM_UNISTD_64_H */\n"
    )
    assert arm.raw("asm/unistd-eabi.h") == (
        b"#ifndef _UAPI_ASM_UNISTD_EABI_H\n#define _UAPI_ASM_UNISTD_EABI_H\n\n"
        b"#define __NR_restart_syscall (__NR_SYSCALL_BASE + 0)\n#define __NR_map (__NR_SYSCALL_BASE + 2)\n"
        b"\n#endif /* _UAPI_ASM_UNISTD_EABI_H */\n"
    )
    assert arm.origin("asm/unistd-eabi.h") == "arch/arm/include/generated/uapi/asm/unistd-eabi.h"
    assert arm.origin("linux/version.h") == "include/generated/uapi/linux/version.h"


_START = """#!/bin/sh
in="$1"
out="$2"
my_abis=`echo "($3)" | tr ',' '|'`
prefix="$4"
offset="$5"
fileguard=@_`basename "$out" | sed -e 'y/abcdefghijklmnopqrstuvwxyz/ABCDEFGHIJKLMNOPQRSTUVWXYZ/' \\
    -e 's/[^A-Z0-9_]/_/g' -e 's/__/_/g'`
grep -E "^[0-9A-Fa-fXx]+[[:space:]]+${my_abis}" "$in" | sort -n | (
"""
_ECHO = """    echo "#ifndef ${fileguard}"
    echo "#define ${fileguard} 1"
    echo ""
    max=0
    while read nr abi name entry ; do
        if [ -z "$offset" ]; then
            echo "#define __NR_${prefix}${name} $nr"
        else
            echo "#define __NR_${prefix}${name} ($offset + $nr)"
        fi
        max=$nr
    done
    echo ""
"""
_PRINTF = """    printf "#ifndef %s\\n" "${fileguard}"
    printf "#define %s\\n" "${fileguard}"
    printf "\\n"
    nxt=0
    while read nr abi name entry compat ; do
        if [ -z "$offset" ]; then
            printf "#define __NR_%s%s\\t%s\\n" \\
                "${prefix}" "${name}" "${nr}"
        else
            printf "#define __NR_%s%s\\t(%s + %s)\\n" \\
                "${prefix}" "${name}" "${offset}" "${nr}"
        fi
        nxt=$((nr+1))
    done
    printf "\\n"
    printf "#ifdef __KERNEL__\\n"
    printf "#define __NR_syscalls\\t%s\\n" "${nxt}"
    printf "#endif\\n"
    printf "\\n"
"""
_KERNELS = (
    '    echo "#ifdef __KERNEL__"\n    echo "#define __NR_${prefix}syscall_max $max"\n    echo "#endif"\n    echo ""\n'
)
_END = '    echo "#endif /* ${fileguard} */"\n) > "$out"\n'
_END_PRINTF = '    printf "#endif /* %s */\\n" "${fileguard}"\n) > "$out"\n'
OLD_SCRIPTS = {
    "x86 until 5.5": _START.replace("@", "_ASM_X86") + _ECHO + _END,
    "x86 from 5.6 on": _START.replace("@", "_ASM_X86") + _ECHO + _KERNELS + _END,
    "mips": _START.replace("@", "_UAPI_ASM_MIPS") + _PRINTF + _END_PRINTF,
    "powerpc until 5.2, whose last line has its end apart": _START.replace("@", "_UAPI_ASM_POWERPC")
    + _PRINTF
    + _END_PRINTF.replace('*/\\n" "${fileguard}"\n', '*/" "${fileguard}"\n    printf "\\n"\n'),
}


@pytest.mark.parametrize("of", OLD_SCRIPTS)
@pytest.mark.parametrize(("name", "abis", "offset"), [("unistd_64.h", "common,64", ""), ("unistd_x32.h", "x32", "__B")])
def test_a_script_of_before_5_13_is_followed_as_a_shell_would(
    tmp_path: Path, of: str, name: str, abis: str, offset: str
) -> None:
    table = b"1\tcommon\twrite sys_write\n0 64 read sys_read\n512 x32 sig sys_sig\n513 x32 b\n"
    (tmp_path / "table").write_bytes(table)
    (tmp_path / "script").write_text(OLD_SCRIPTS[of])
    arguments = ["sh", "script", "table", name, abis, "", offset]
    subprocess.run(arguments, cwd=tmp_path, check=True, env={**os.environ, "LC_ALL": "C"})
    script = read_script(OLD_SCRIPTS[of].encode(), "scripts/syscallhdr.sh")
    ours = script.header(name, _rows(table, abis), offset, emit_number=False)
    number = re.compile(rb"(__NR_syscall(?:s|_max)).*")  # the kernel's own line, which sanitizing takes out
    assert number.sub(rb"\1", ours) == number.sub(rb"\1", (tmp_path / name).read_bytes())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('echo "#define ${fileguard} 1"', 'echo "#define ${fileguard} 2"'),
        ("    max=0\n", '    echo "#include <asm/more.h>"\n'),
        ("($offset + $nr)", "($offset - $nr)"),
        ("fileguard=_ASM", "guarded=_ASM"),
        ("__NR_${prefix}${name} $nr", "__NR_${prefix}${name}  $nr"),
        ("        max=$nr\n", "        max=$nr\n        nr=$((nr + 1))\n"),
        ("| sort -n |", "| sort -n | uniq |"),
        ("while read nr abi name", "grep -v old | while read nr abi name"),
        ('> "$out"\n', '> "$out"\nsed -i s/a/b/ "$out"\n'),
        ("A-Z0-9_]/_/g", "A-Z0-9]/_/g"),
    ],
)
def test_what_a_script_prints_and_headergen_does_not_know_is_an_error_that_shows_it(old: str, new: str) -> None:
    script = OLD_SCRIPTS["x86 until 5.5"]
    assert old in script
    with pytest.raises(KernelError, match="is not known") as caught:
        read_script(script.replace(old, new).encode(), "arch/x86/syscallhdr.sh")
    assert (caught.value.location or "").startswith("arch/x86/syscallhdr.sh:")


def test_a_list_that_the_arch_s_makefile_makes_no_longer_is_not_exported(tmp_path: Path) -> None:
    """s390's of 7.2 names unistd_32.h among the generated ones, and no rule makes it."""
    tree = MODERN | {
        "arch/s390/include/uapi/asm/Kbuild": "generated-y += unistd_32.h unistd_64.h\n",
        "arch/s390/include/uapi/asm/types.h": "",
        "arch/s390/include/uapi/asm/unistd.h": "",
        "arch/s390/kernel/syscalls/syscall.tbl": "1 common exit sys_exit\n",
        "arch/s390/kernel/syscalls/Makefile": "syshdr := $(srctree)/scripts/syscallhdr.sh\n"
        "cmd_syshdr = $(CONFIG_SHELL) $(syshdr) --emit-nr --abis common,$* $< $@\nuapisyshdr-y += unistd_64.h\n"
        "$(uapi)/unistd_%.h: $(src)/syscall.tbl $(syshdr) FORCE\n\t$(call if_changed,syshdr)\n",
    }
    with open_kernel(str(write_tree(tmp_path, tree))) as opened:
        found = exports(opened, "s390")
    assert "asm/unistd_32.h" not in found
    assert found.raw("asm/unistd_64.h") == (
        b"#ifndef _UAPI_ASM_UNISTD_64_H\n#define _UAPI_ASM_UNISTD_64_H\n\n#define __NR_exit 1\n\n"
        b"#ifdef __KERNEL__\n#define __NR_syscalls 2\n#endif\n\n#endif /* _UAPI_ASM_UNISTD_64_H */\n"
    )


@pytest.mark.parametrize(
    ("makefile", "lines"),
    [
        ("VERSION = 2\nPATCHLEVEL = 6\nSUBLEVEL = 39\n", ["132647", "((a) << 16) + ((b) << 8) + (c))"]),
        ("VERSION = 4\nPATCHLEVEL = 9\nSUBLEVEL = 300\n-gt 255 (c) > 255\n", ["264703", "(c) > 255 ? 255 : (c)"]),
    ],
)
def test_version_h_follows_the_tree_s_own_rules(makefile: str, lines: list[str]) -> None:
    header = version_header(makefile.encode()).decode().splitlines()
    assert header[0].endswith(lines[0])
    assert lines[1] in header[1]
    assert len(header) == 2


def test_a_tree_of_2012_exports_what_its_lists_name(tmp_path: Path) -> None:
    old = write_tree(tmp_path, OF_2012)
    assert exported(old, "arm") == {
        "asm/hwcap.h": "arch/arm/include/asm/hwcap.h",
        "asm/ioctl.h": GENERATED,
        "asm/kvm.h": "arch/arm/include/asm/kvm.h",
        "asm/types.h": "arch/arm/include/asm/types.h",
        "asm-generic/int-ll64.h": "include/asm-generic/int-ll64.h",
        "linux/byteorder/little_endian.h": "include/linux/byteorder/little_endian.h",
        "linux/kvm.h": "include/linux/kvm.h",
        "linux/old.h": "include/linux/old.h",
        "linux/types.h": "include/linux/types.h",
        "linux/version.h": GENERATED,
    }
    assert "linux/kvm.h" not in exported(old, "mips")
    with open_kernel(str(old)) as tree:
        assert tree.id.version == "3.5.0-rc6"
        assert tree.arches() == ("arm", "mips")
        assert exports(tree, "arm").listed
        assert exports(tree, "arm").raw("linux/version.h").startswith(b"#define LINUX_VERSION_CODE 197888\n")


def test_half_moved_headers_are_taken_from_uapi_first(tmp_path: Path) -> None:
    names = exported(write_tree(tmp_path, OF_3_7), "arm")
    assert names["linux/kvm.h"] == "include/uapi/linux/kvm.h"
    assert names["linux/types.h"] == "include/linux/types.h"
    assert names["asm/kvm.h"] == "arch/arm/include/uapi/asm/kvm.h"
    assert names["asm/hwcap.h"] == "arch/arm/include/asm/hwcap.h"


def test_until_5_0_the_kernel_s_own_generic_list_counted_too(tmp_path: Path) -> None:
    tree = MODERN | {
        "scripts/Makefile.headersinst": "old-kbuild-file",
        "arch/arm64/include/asm/Kbuild": "generic-y += ioctl.h\ngeneric-y += bug.h\ngeneric-y += kvm.h\n"
        "generated-y += syscalls_64.h\n",
        "include/uapi/asm-generic/Kbuild": "",
        "include/uapi/asm-generic/kvm.h": "",
    }
    names = exported(write_tree(tmp_path, tree), "arm64")
    assert names["asm/ioctl.h"] == GENERATED
    assert "asm/bug.h" not in names, "asm-generic has none for programs"
    assert "asm/syscalls_64.h" not in names, "what the build makes for the kernel itself"
    assert names["asm/kvm.h"] == "arch/arm64/include/uapi/asm/kvm.h"


def test_the_oldest_trees_keep_an_arch_s_headers_below_include(tmp_path: Path) -> None:
    old = {
        "Makefile": "VERSION = 2\nPATCHLEVEL = 6\nSUBLEVEL = 24\nEXTRAVERSION =\n",
        "include/Kbuild": "header-y += linux/\n",
        "include/linux/Kbuild": "unifdef-y += kvm.h\n",
        "include/linux/kvm.h": "",
        "include/asm-x86/Kbuild": "header-y += kvm.h\n",
        "include/asm-x86/kvm.h": "",
        "arch/x86/Makefile": "",
    }
    assert exported(write_tree(tmp_path, old), "x86") == {
        "asm/kvm.h": "include/asm-x86/kvm.h",
        "linux/kvm.h": "include/linux/kvm.h",
    }


def test_a_list_names_folders_beside_its_own(tmp_path: Path) -> None:
    own = "arch/tile/include"
    old = {
        "Makefile": "VERSION = 4\nPATCHLEVEL = 10\nSUBLEVEL = 0\nEXTRAVERSION =\n",
        "scripts/Makefile.headersinst": "header-y",
        "include/uapi/Kbuild": "header-y += linux/\nheader-y += ../../kernel/\nheader-y += ../generated/\n",
        "include/generated/Kbuild": "header-y += config.h\n",
        "include/generated/config.h": "",
        "include/uapi/linux/Kbuild": "header-y += types.h\n",
        "include/uapi/linux/types.h": "",
        f"{own}/asm/Kbuild": "header-y += ../arch/\nheader-y += ../arch-v10/arch/\nheader-y += ../asm/\n",
        f"{own}/uapi/asm/Kbuild": "header-y += ptrace.h\n",
        f"{own}/uapi/asm/ptrace.h": "",
        f"{own}/uapi/arch/Kbuild": "header-y += spr_def.h\nheader-y += ../asm/\n",
        f"{own}/uapi/arch/spr_def.h": "",
        f"{own}/uapi/arch-v10/arch/Kbuild": "header-y += user.h\n",
        f"{own}/uapi/arch-v10/arch/user.h": "",
    }
    assert exported(write_tree(tmp_path, old), "tile") == {
        "arch-v10/arch/user.h": f"{own}/uapi/arch-v10/arch/user.h",
        "arch/spr_def.h": f"{own}/uapi/arch/spr_def.h",
        "asm/ptrace.h": f"{own}/uapi/asm/ptrace.h",
        "linux/types.h": "include/uapi/linux/types.h",
    }, "what make of 4.10 installs for tile and cris"


def test_what_is_not_exported_cannot_be_read(modern: Path) -> None:
    with open_kernel(str(modern)) as tree, pytest.raises(KernelError, match=r"linux/nope\.h is not exported for arm64"):
        exports(tree, "arm64").raw("linux/nope.h")


def test_an_unknown_list_of_system_calls_fails_only_when_it_is_asked_for(tmp_path: Path) -> None:
    tree = MODERN | {"arch/arm64/include/uapi/asm/Kbuild": "generated-y += mystery.h\n"}
    with open_kernel(str(write_tree(tmp_path, tree))) as opened:
        found = exports(opened, "arm64")
        assert found.headers()["asm/mystery.h"] == GENERATED
        with pytest.raises(KernelError, match=r"how asm/mystery\.h is generated"):
            found.raw("asm/mystery.h")


def test_a_part_of_a_kernel_does_not_say_which_system_calls_an_arch_has_alone(tmp_path: Path) -> None:
    says = "arch/arm64/kernel/Makefile.syscalls"
    tree = {path: text for path, text in MODERN.items() if path != says}
    with open_kernel(str(write_tree(tmp_path / "part", tree))) as opened:
        with pytest.raises(KernelError, match=rf"{says} is missing, which says what asm/unistd_64\.h has") as failure:
            exports(opened, "arm64").raw("asm/unistd_64.h")
        assert failure.value.help == "give a whole kernel source tree"
    # make takes a tree without it: an arch that has no system call alone needs none
    whole = tree | {"arch/arm64/kernel/Makefile": "obj-y := entry.o\n", "scripts/syscall.tbl": "0 common io sys_io\n"}
    with open_kernel(str(write_tree(tmp_path / "whole", whole))) as opened:
        assert b"#define __NR_io 0\n" in exports(opened, "arm64").raw("asm/unistd_64.h")


def test_an_arch_that_is_not_there_is_an_error_that_lists_those_that_are(modern: Path, tmp_path: Path) -> None:
    with open_kernel(str(modern)) as tree:
        assert tree.arches() == ("arm", "arm64")
        with pytest.raises(KernelError, match="has no arch vax") as failure:
            exports(tree, "vax")
        assert failure.value.help == "it has: arm, arm64"
        with pytest.raises(KernelError, match="no arch um"):
            exports(tree, "um")
    usr = write_tree(tmp_path, {"linux/kvm.h": "", "asm-generic/types.h": "", "x86_64-linux-gnu/asm/kvm.h": ""})
    with open_kernel(str(usr)) as tree, pytest.raises(KernelError, match="no arch arm64") as failure:
        exports(tree, "arm64")
    assert failure.value.help == "it has: x86; take that alone with --arch i386 or --arch x86_64 or --arch i386_time64"


def test_a_removed_header_is_explained_with_the_way_to_freeze_it() -> None:
    failure = missing_header("arm", "arm", "linux/kvm.h", "Linux 6.12.117")
    assert "Linux 5.7 removed KVM for 32-bit ARM hosts" in failure.message
    assert "[tool.headergen.frozen.arm]" in failure.help
    assert '"4.19.26"' in failure.help
    plain = missing_header("arm64", "arm64", "linux/nope.h", "Linux 6.12.117")
    assert "removed" not in plain.message
    gone = missing_arch("ia64", "ia64", "Linux 6.12.117", ["x86"])
    assert "Linux 6.7 removed" in gone.message
    assert "freeze ia64" in gone.help


# --------------------------------------------------------------------------------------------------------------- kinds


@pytest.mark.parametrize("compression", COMPRESSED)
@pytest.mark.parametrize("top", ["linux-6.12.7/", "", "./", "./linux/"])
def test_a_tarball_exports_the_same_as_its_tree(modern: Path, tmp_path: Path, compression: str, top: str) -> None:
    path = packed(modern, COMPRESSED[compression], tmp_path / "named-as-it-likes", top=top)
    with open_kernel(str(path)) as tarball, open_kernel(str(modern)) as tree:
        assert tarball.kind == "tarball"
        assert tarball.id == tree.id
        assert tarball.arches() == tree.arches()
        for arch in ("arm", "arm64"):
            ours, theirs = exports(tarball, arch), exports(tree, arch)
            assert ours.headers() == theirs.headers()
            assert {n: ours.raw(n) for n in ours.headers()} == {n: theirs.raw(n) for n in theirs.headers()}


def test_a_tarball_made_by_git_archive_knows_its_commit(modern: Path, tmp_path: Path) -> None:
    commit = commit_all(modern, "Linux 6.12.7")
    path = tmp_path / "linux.tar.gz"
    subprocess.run(
        ["git", "archive", "--prefix=linux-6.12.7/", "-o", str(path), "HEAD"],
        cwd=modern,
        check=True,
        capture_output=True,
    )
    with open_kernel(str(path)) as tree:
        assert tree.id.commit == commit


def test_a_second_run_takes_a_tarball_from_the_cache_and_never_a_damaged_entry(modern: Path, tmp_path: Path) -> None:
    path = packed(modern, COMPRESSED["gz"], tmp_path / "linux.tar.gz")
    cache = tmp_path / "cache"
    seen: list[int] = []

    def read() -> str:
        seen.clear()
        with open_kernel(str(path), cache=cache, progress=lambda at, _size: seen.append(at)) as tree:
            return exports(tree, "arm64").raw("asm/kvm.h").decode()

    first = read()
    assert seen, "a tarball that is not in the cache is read"
    (entry,) = cache.iterdir()
    assert read() == first
    assert not seen, "the second time nothing is decompressed"
    damaged = bytearray(entry.read_bytes())
    damaged[-5] ^= 1
    entry.write_bytes(bytes(damaged))
    assert read() == first
    assert seen
    (modern / "arch/arm64/include/uapi/asm/kvm.h").write_text("struct other;\n")
    packed(modern, COMPRESSED["gz"], path)
    assert read() == "struct other;\n"
    cache.chmod(0o500)
    assert read() == "struct other;\n", "a cache that cannot be written is no failure"
    cache.chmod(0o700)


def test_what_is_read_of_another_tarball_is_not_kept_under_the_hash_of_the_one_before(
    modern: Path, tmp_path: Path
) -> None:
    path = packed(modern, COMPRESSED["gz"], tmp_path / "linux.tar.gz")
    before = path.read_bytes()
    (modern / "arch/arm64/include/uapi/asm/kvm.h").write_text("struct other;\n")
    other = packed(modern, COMPRESSED["gz"], tmp_path / "other.tar.gz")
    cache = tmp_path / "cache"

    def replaced(path: Path) -> Contents:
        other.replace(path)
        return read_tarball(path)

    def header(contents: Contents) -> bytes:
        return contents.files["arch/arm64/include/uapi/asm/kvm.h"]

    assert header(cached(path, cache, replaced)) == b"struct other;\n"
    path.write_bytes(before)
    assert header(cached(path, cache, read_tarball)) != b"struct other;\n"


def test_a_tarball_that_is_written_to_while_it_is_read_is_refused(modern: Path, tmp_path: Path) -> None:
    path = packed(modern, COMPRESSED["gz"], tmp_path / "linux.tar.gz")

    def write(_at: int, _size: int) -> None:
        with path.open("ab") as file:
            file.write(b"\0")

    with pytest.raises(KernelError, match="changed while it was read"), open_kernel(str(path), progress=write):
        pass


def test_the_cache_lies_where_the_user_keeps_caches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HEADERGEN_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", "/somewhere")
    assert default_cache() == Path("/somewhere/headergen/tarballs")
    monkeypatch.setenv("HOME", "/home/me")
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")  # which would lie in the repository
    assert default_cache() == Path("/home/me/.cache/headergen/tarballs")
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert default_cache() == Path("/home/me/.cache/headergen/tarballs")
    monkeypatch.setenv("HOME", "relative")
    assert default_cache() is None


def test_a_revision_is_read_from_objects_and_the_work_tree_stays_out_of_it(modern: Path) -> None:
    commit = commit_all(modern, "Linux 6.12.7", "v6.12.7")
    (modern / "arch/arm64/include/uapi/asm/kvm.h").write_text("struct later;\n")
    later = commit_all(modern, "later")
    (modern / "arch/arm64/include/uapi/asm/kvm.h").write_text("struct never_committed;\n")
    before = {p: p.stat().st_mtime_ns for p in modern.rglob("*")}
    for rev, expected in (("v6.12.7", commit), ("HEAD~1", commit), ("main", later), (later[:12], later)):
        with open_kernel(str(modern), rev=rev) as tree:
            assert (tree.kind, tree.id.version, tree.id.commit) == ("git", "6.12.7", expected)
            text = exports(tree, "arm64").raw("asm/kvm.h")
            assert (b"struct later" in text) == (expected == later)
            assert tree.id.describe == ("v6.12.7" if expected == commit else f"v6.12.7-1-g{later[:7]}")
    assert {p: p.stat().st_mtime_ns for p in modern.rglob("*")} == before


def test_a_bare_repository_is_read_at_its_head_or_at_a_revision(modern: Path, tmp_path: Path) -> None:
    commit = commit_all(modern, "Linux 6.12.7", "v6.12.7")
    bare = tmp_path / "linux.git"
    subprocess.run(["git", "clone", "-q", "--bare", str(modern), str(bare)], check=True, capture_output=True)
    for rev in (None, "v6.12.7"):
        with open_kernel(str(bare), rev=rev) as tree, open_kernel(str(modern)) as source:
            assert (tree.kind, tree.id.commit, tree.id.dirty) == ("git", commit, False)
            assert exports(tree, "arm").headers() == exports(source, "arm").headers()
            assert tree.arches() == ("arm", "arm64")


def test_a_checkout_says_its_commit_and_whether_its_headers_are_as_committed(modern: Path) -> None:
    commit = commit_all(modern, "Linux 6.12.7", "v6.12.7")
    with open_kernel(str(modern)) as tree:
        assert (tree.kind, tree.id.commit, tree.id.describe, tree.id.dirty) == ("source", commit, "v6.12.7", False)
    (modern / "drivers.c").write_text("no header is made from it\n")
    (modern / "include/uapi/linux/kvm.h.orig").write_text("patch left it\n")
    with open_kernel(str(modern)) as tree:
        assert not tree.id.dirty
    for name in ("include/uapi/linux/new.h", "include/uapi/linux/kvm.h", "Makefile"):
        path = modern / name
        held = path.read_text() if path.exists() else None
        path.write_text((held or "") + "\n")
        with open_kernel(str(modern)) as tree:
            assert tree.id.dirty, name
        if held is None:
            path.unlink()
        else:
            path.write_text(held)
    (modern / "include/uapi/linux/types.h").unlink()
    with open_kernel(str(modern)) as tree:
        assert tree.id.dirty


def test_a_tree_inside_another_repository_does_not_claim_its_commit(tmp_path: Path) -> None:
    write_tree(tmp_path / "vendor" / "linux", MODERN)
    commit_all(tmp_path, "a project with a kernel in it")
    with open_kernel(str(tmp_path / "vendor" / "linux")) as tree:
        assert tree.id.commit is None


def test_a_linked_work_tree_and_a_submodule_know_their_commit(modern: Path, tmp_path: Path) -> None:
    commit = commit_all(modern, "Linux 6.12.7", "v6.12.7")
    linked = tmp_path / "linked"
    subprocess.run(
        ["git", "worktree", "add", "-q", str(linked), "v6.12.7"], cwd=modern, check=True, capture_output=True
    )
    with open_kernel(str(linked)) as tree:
        assert (tree.id.commit, tree.id.dirty) == (commit, False)
    with open_kernel(str(linked), rev="main") as tree:
        assert tree.id.commit == commit


def test_a_tree_whose_repository_cannot_be_read_is_still_a_tree(modern: Path) -> None:
    (modern / ".git").write_text("gitdir: /nowhere/at/all\n")
    with open_kernel(str(modern)) as tree:
        assert (tree.kind, tree.id.version, tree.id.commit) == ("source", "6.12.7", None)
    with pytest.raises(HeadergenError):
        open_kernel(str(modern), rev="HEAD")


def test_objects_that_a_partial_clone_lacks_are_an_error_and_never_fetched(modern: Path, tmp_path: Path) -> None:
    commit_all(modern, "Linux 6.12.7")
    subprocess.run(["git", "config", "uploadpack.allowFilter", "true"], cwd=modern, check=True)
    clone = tmp_path / "partial.git"
    command = ["git", "clone", "-q", "--bare", "--filter=blob:none", f"file://{modern}", str(clone)]
    subprocess.run(command, check=True, capture_output=True)
    before = sorted(clone.rglob("*"))
    with pytest.raises(HeadergenError) as failure:
        open_kernel(str(clone))
    assert "fetch" in failure.value.help or "fsck" in failure.value.help
    assert sorted(clone.rglob("*")) == before


def test_nothing_that_a_repository_configures_runs(modern: Path, tmp_path: Path) -> None:
    (modern / ".gitattributes").write_text("*.h filter=evil diff=evil\n")
    commit_all(modern, "Linux 6.12.7", "v6.12.7")
    trap = tmp_path / "trap"
    trap.write_text(f"#!/bin/sh\ntouch {tmp_path}/sprung\n")
    trap.chmod(0o755)
    for key in (
        "core.fsmonitor",
        "filter.evil.clean",
        "filter.evil.smudge",
        "diff.evil.textconv",
        "core.sshCommand",
        "core.pager",
        "core.editor",
        "diff.external",
    ):
        subprocess.run(["git", "config", key, str(trap)], cwd=modern, check=True)
    hooks = modern / ".git" / "hooks"
    for name in ("post-checkout", "post-index-change", "reference-transaction"):
        (hooks / name).write_bytes(trap.read_bytes())
        (hooks / name).chmod(0o755)
    path = modern / "include/uapi/linux/kvm.h"
    path.write_text(path.read_text() + "\n")
    with open_kernel(str(modern)) as tree:
        assert tree.id.dirty
        exports(tree, "arm64").raw("linux/kvm.h")
    with open_kernel(str(modern), rev="HEAD") as tree:
        exports(tree, "arm64").raw("linux/kvm.h")
    assert not (tmp_path / "sprung").exists()


def test_a_revision_stands_behind_the_path_too(modern: Path, tmp_path: Path) -> None:
    commit_all(modern, "Linux 6.12.7", "v6.12.7")
    (modern / "include/uapi/linux/kvm.h").write_text("edited\n")
    with open_kernel(f"{modern}@v6.12.7") as tree:
        assert (tree.kind, tree.at_revision) == ("git", True)
        assert b"KVM_API_VERSION" in exports(tree, "arm64").raw("linux/kvm.h")
    with pytest.raises(KernelError, match="has no revision 'v7'"):
        open_kernel(f"{modern}@v7")
    odd = modern.rename(tmp_path / "linux@v6.12.7")
    with open_kernel(str(odd)) as tree:
        assert exports(tree, "arm64").raw("linux/kvm.h") == b"edited\n"
    with pytest.raises(KernelError, match="does not exist"):
        open_kernel(f"{tmp_path}/nowhere@v6.12.7")


def test_installed_headers_are_read_as_they_are(tmp_path: Path) -> None:
    own, common = tmp_path / "own", tmp_path / "common"
    write_tree(own, {"asm/kvm.h": "own\n", "asm/only.h": "only\n"})
    write_tree(
        common,
        {
            "asm/kvm.h": "common\n",
            "asm-generic/types.h": "",
            "linux/kvm.h": "",
            "linux/version.h": "#define LINUX_VERSION_CODE 267034\n",
            "stdio.h": "libc's\n",
            "sys/types.h": "libc's\n",
        },
    )
    with open_kernel(f"{own}{os.pathsep}{common}") as tree:
        assert (tree.kind, tree.id.version, tree.certain) == ("installed", "4.19.26", False)
        found = exports(tree, "arm")
        assert found.sanitized
        assert found.raw("asm/kvm.h") == b"own\n", "the first directory wins, as with -I"
        assert set(found.headers()) == {
            *("asm/kvm.h", "asm/only.h", "asm-generic/types.h", "linux/kvm.h", "linux/version.h"),
        }
    with open_kernel(str(common)) as tree:
        assert exports(tree, "arm").raw("asm/kvm.h") == b"common\n"


def test_a_folder_of_overlays_is_a_tree_of_many_arches(tmp_path: Path) -> None:
    write_tree(
        tmp_path,
        {
            "any-linux-any/linux/version.h": "#define LINUX_VERSION_MAJOR 7\n#define LINUX_VERSION_PATCHLEVEL 2\n"
            "#define LINUX_VERSION_SUBLEVEL 0\n",
            "aarch64-linux-any/asm/kvm.h": "arm64\n",
            "x86-linux-any/asm/kvm.h": "x86\n",
            "s390x-linux-any/asm/kvm.h": "s390\n",
            "generic-musl/stdio.h": "libc's\n",
        },
    )
    with open_kernel(str(tmp_path)) as tree:
        assert tree.id.version == "7.2.0"
        assert tree.arches() == ("arm64", "s390", "x86")
        assert {arch: exports(tree, arch).raw("asm/kvm.h") for arch in tree.arches()} == {
            "arm64": b"arm64\n",
            "s390": b"s390\n",
            "x86": b"x86\n",
        }
        with pytest.raises(KernelError, match="no arch mips"):
            exports(tree, "mips")
    for part in ("x86-linux-any", "any-linux-any"):  # else it would be a kernel that dropped all other headers
        with pytest.raises(KernelError, match="a part of the headers in") as failure:
            open_kernel(str(tmp_path / part))
        assert failure.value.help == f"give {tmp_path}"
    with open_kernel(f"{tmp_path}/x86-linux-any:{tmp_path}/any-linux-any") as tree:
        assert exports(tree, "x86").raw("asm/kvm.h") == b"x86\n"


@pytest.mark.parametrize(
    ("names", "arch"),
    [
        ("sve_context kvm", "arm64"),
        ("mtrr kvm", "x86"),
        ("kvm", ""),
        ("mtrr sve_context", ""),
        ("dasd ../linux/a", "s390"),
    ],
)
def test_installed_headers_show_their_arch_by_those_that_it_alone_has(tmp_path: Path, names: str, arch: str) -> None:
    """Where some of several arches lie together none is shown, and nothing is taken for it."""
    write_tree(tmp_path, {f"asm/{name}.h": "" for name in names.split()})
    with open_kernel(str(tmp_path)) as tree:
        assert (tree.shown_arch, tree.arches()) == (arch, ())


@pytest.mark.kernel
@pytest.mark.parametrize("series", ["6.1", "6.12", "7.2"])
def test_what_shows_an_arch_is_that_arch_s_alone(series: str) -> None:
    folder = kernels.installed(series) if series == "7.2" else kernels.source(series)
    with open_kernel(str(folder)) as tree:
        names = {arch: exports(tree, arch).headers() for arch in tree.arches()}
    having = {arch: {each for each in names if f"asm/{name}.h" in names[each]} for arch, name in _ALONE.items()}
    assert {arch: each for arch, each in having.items() if each - {arch}} == {}
    assert all(having[arch] for arch in ("arm64", "powerpc", "x86")), "else the table says nothing"


# ------------------------------------------------------------------------------------------------------------------ git


def test_a_distribution_s_own_headers_are_a_tree_of_its_arches(tmp_path: Path) -> None:
    """``asm`` lies below each triplet: real, as a link, or as a folder of links to beside usr/include."""
    usr = write_tree(
        tmp_path / "usr",
        {
            "include/linux/kvm.h": "kvm\n",
            "include/asm-generic/types.h": "",
            "include/x86_64-linux-gnu/asm/kvm.h": "x86\n",
            "include/x86_64-linux-gnu/sys/types.h": "libc's\n",
            "lib/linux/uapi/arm64/asm/kvm.h": "arm64\n",
            "lib/linux/uapi/parisc/asm/kvm.h": "parisc\n",
        },
    )
    (usr / "include" / "aarch64-linux-gnu").mkdir()
    (usr / "include" / "aarch64-linux-gnu" / "asm").symlink_to("../../lib/linux/uapi/arm64/asm")
    (usr / "include" / "hppa-linux-gnu" / "asm").mkdir(parents=True)
    (usr / "include" / "hppa-linux-gnu" / "asm" / "kvm.h").symlink_to("../../../lib/linux/uapi/parisc/asm/kvm.h")
    (tmp_path / "asm").mkdir()
    (tmp_path / "asm" / "secret.h").write_text("secret\n")
    (usr / "include" / "riscv64-linux-gnu").mkdir()
    (usr / "include" / "riscv64-linux-gnu" / "asm").symlink_to(tmp_path / "asm")
    for part in ("x86_64-linux-gnu", "aarch64-linux-gnu"):
        with pytest.raises(KernelError, match="a part of the headers in"):
            open_kernel(str(usr / "include" / part))
    with open_kernel(str(usr / "include")) as tree:
        assert (tree.kind, tree.arches()) == ("installed", ("arm64", "parisc", "x86"))
        for arch in tree.arches():
            found = exports(tree, arch)
            assert found.raw("asm/kvm.h") == f"{arch}\n".encode()
            assert set(found.headers()) == {"asm/kvm.h", "asm-generic/types.h", "linux/kvm.h"}


def test_an_object_s_id_is_git_s_own(modern: Path) -> None:
    commit = commit_all(modern, "Linux 6.12.7")
    with open_foreign(modern) as git:
        tree = CommitTree(git, commit)
        files = tree.files("include/uapi/linux")
        data = (modern / "include/uapi/linux/kvm.h").read_bytes()
        assert files["include/uapi/linux/kvm.h"].oid == blob_id(data)
        assert tree.read(files["include/uapi/linux/kvm.h"]) == data == git.blob(blob_id(data))
        assert tree.directories("arch") == ("arm", "arm64", "um")
        with pytest.raises(ValueError, match="no full object id"):
            describe(git, "HEAD")


# -------------------------------------------------------------------------------------------------------- real kernels


@pytest.mark.kernel
@pytest.mark.parametrize("series", ["6.12", "6.1"])
def test_every_arch_of_a_real_kernel_exports_readable_headers(series: str) -> None:
    with open_kernel(str(kernels.source(series))) as tree:
        assert (tree.id.version or "").startswith(series)
        assert len(tree.arches()) >= 20
        for arch in tree.arches():
            found = exports(tree, arch)
            assert len(found.headers()) > 900
            assert all(found.raw(name) for name, path in found.headers().items() if path == GENERATED)


@pytest.mark.kernel
@pytest.mark.slow
def test_a_real_tarball_exports_the_same_as_its_tree(tmp_path: Path) -> None:
    with (
        open_kernel(str(kernels.tarball("6.12")), cache=tmp_path) as packed_tree,
        open_kernel(str(kernels.source("6.12"))) as tree,
    ):
        assert packed_tree.id.version == tree.id.version
        for arch in ("arm64", "x86"):
            ours, theirs = exports(packed_tree, arch), exports(tree, arch)
            assert ours.headers() == theirs.headers()
            assert all(ours.raw(name) == theirs.raw(name) for name in ours.headers())


@pytest.mark.kernel
@pytest.mark.parametrize(("series", "arch"), [("7.2", "arm64"), ("7.2", "x86"), ("4.19", "arm")])
def test_installed_headers_of_others_are_read(series: str, arch: str) -> None:
    with open_kernel(str(kernels.installed(series))) as tree:
        assert (tree.id.version or "").startswith(series)
        found = exports(tree, arch)
        assert b"struct kvm_regs" in found.raw("asm/kvm.h")
        assert "linux/kvm.h" in found

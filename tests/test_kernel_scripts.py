"""What a kernel's makefiles and generators ask for is read from them; what is not known is an error that shows it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from headergen.diagnostics import KernelError
from headergen.kernel.asked import ListAsked, asked
from headergen.kernel.generated import _rows, version_header
from headergen.kernel.sources import Directory
from headergen.kernel.syscallhdr import count_header, s390_header
from tests.trees import write_tree

ASKS = """uapi := arch/$(SRCARCH)/include/generated/uapi/asm
kapi := arch/$(SRCARCH)/include/generated/asm
syscall64 := $(src)/syscall_64.tbl
syshdr := $(srctree)/scripts/syscallhdr.sh
offset :=
prefix :=
      cmd_syshdr = $(CONFIG_SHELL) $(syshdr) --abis $(abis) --emit-nr \\
		$(if $(offset),--offset $(offset)) \\
		$(if $(prefix),--prefix $(prefix)) \\
		$< $@
      cmd_systbl = $(CONFIG_SHELL) $(systbl) --abis $(abis) $< $@

$(uapi)/unistd_x32.h: abis := common,x32
$(uapi)/unistd_x32.h: offset := __X32_SYSCALL_BIT
$(uapi)/unistd_x32.h: $(syscall64) $(syshdr) FORCE
	$(call if_changed,syshdr)

$(kapi)/unistd_x32.h: abis := none
$(kapi)/unistd_x32.h: $(syscall64) $(syshdr) FORCE
	$(call if_changed,syshdr)
"""
ASKED = ListAsked(
    "scripts/syscallhdr.sh", "arch/x86/entry/syscalls/syscall_64.tbl", "common,x32", "__X32_SYSCALL_BIT", True
)
ASKS_OLD = """uapi := arch/$(SRCARCH)/include/generated/uapi/asm
syscall64 := $(srctree)/$(src)/syscall_64.tbl
syshdr := $(srctree)/$(src)/syscallhdr.sh
cmd_syshdr = $(CONFIG_SHELL) '$(syshdr)' '$<' '$@' \\
	'$(syshdr_abi_$(basetarget))' \\
	'$(syshdr_pfx_$(basetarget))' \\
	'$(syshdr_offset_$(basetarget))'
syshdr_abi_unistd_x32 := common,x32
syshdr_offset_unistd_x32 := __X32_SYSCALL_BIT
$(uapi)/unistd_x32.h: $(syscall64) $(syshdr)
	$(call if_changed,syshdr)
"""


def _asked(tmp_path: Path, makefile: str) -> ListAsked | None:
    path = "arch/x86/entry/syscalls/Makefile"
    source = Directory(write_tree(tmp_path, {path: makefile}))
    return asked(source, path, "unistd_x32.h", {"src": "arch/x86/entry/syscalls", "SRCARCH": "x86"})


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ("", "", {}),
        ("abis := common,x32", "abis := common,x32,more", {"abis": "common,x32,more"}),
        ("offset := __X32_SYSCALL_BIT", "offset := 0x1000", {"offset": "0x1000"}),
        ("/syscall_64.tbl", "/syscall_new.tbl", {"table": "arch/x86/entry/syscalls/syscall_new.tbl"}),
        (" --emit-nr", "", {"emit_number": False}),
        ("unistd_x32.h: $(syscall64)", "unistd_%.h: $(src)/syscall_%.tbl",
         {"table": "arch/x86/entry/syscalls/syscall_x32.tbl"}),
        ("--abis $(abis)", "--abis common,$*", {"abis": "common,"}),
    ],
)  # fmt: skip
def test_what_a_makefile_asks_for_is_read_from_it(tmp_path: Path, old: str, new: str, change: dict[str, Any]) -> None:
    assert old in ASKS
    assert _asked(tmp_path, ASKS.replace(old, new, 1) if old else ASKS) == replace(ASKED, **change)


def test_what_a_makefile_of_before_5_13_asks_for_is_read_from_it(tmp_path: Path) -> None:
    own = replace(ASKED, script="arch/x86/entry/syscalls/syscallhdr.sh", emit_number=False)
    assert _asked(tmp_path, ASKS_OLD) == own
    assert _asked(tmp_path, ASKS_OLD.replace(":= common,x32", ":= x32")) == replace(own, abis="x32")
    assert _asked(tmp_path, ASKS_OLD.replace("(uapi)/unistd_x32", "(uapi)/unistd_64")) is None


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("--emit-nr", "--emit-nr --sorted", 7),
        ("--emit-nr", "--emit-nr '", 7),
        ("prefix :=", "prefix := x32_", 7),
        ("$(CONFIG_SHELL) $(syshdr)", "$(PYTHON3) $(syshdr)", 7),
        ("scripts/syscallhdr.sh", "scripts/syscallhdr.py", 7),
        ("		$< $@\n      cmd_systbl", "		$< > $@\n      cmd_systbl", 7),
        ("	$(call if_changed,syshdr)", "	$(call if_changed_rule,syshdr)", 15),
        ("	$(call if_changed,syshdr)", "	sed -e s/a/b/ $< > $@", 15),
        ("	$(call if_changed,syshdr)", "	$(call if_changed,systbl)", 11),
    ],
)
def test_what_a_makefile_asks_for_in_an_unknown_way_is_an_error_that_shows_it(
    tmp_path: Path, old: str, new: str, line: int
) -> None:
    assert old in ASKS
    with pytest.raises(KernelError, match="is not known") as caught:
        _asked(tmp_path, ASKS.replace(old, new, 1))
    assert caught.value.location == f"arch/x86/entry/syscalls/Makefile:{line}"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("endef", "	echo \\#define LINUX_RELEASE x\nendef"),
        ("LINUX_VERSION_MAJOR $(VERSION)", "LINUX_VERSION_MAJOR $(PATCHLEVEL)"),
        ("<< 16", "<< 20"),
    ],
)
def test_what_version_h_is_made_of_and_headergen_does_not_know_is_an_error(old: str, new: str) -> None:
    text = """VERSION = 6
define filechk_version.h
	echo \\#define LINUX_VERSION_CODE $(shell                 \\
	expr $(VERSION) \\* 65536 + $(PATCHLEVEL) \\* 256 + 255); \\
	echo '#define KERNEL_VERSION(a,b,c) (((a) << 16) + ((b) << 8) +  \\
	((c) > 255 ? 255 : (c)))';                                       \\
	echo \\#define LINUX_VERSION_MAJOR $(VERSION);
endef
"""
    assert version_header(text.encode())
    assert old in text
    with pytest.raises(KernelError, match="is not known"):
        version_header(text.replace(old, new).encode())


S390_ASKS = """systbl := $(src)/syscalltbl
{}_syshdr = $(CONFIG_SHELL) '$(systbl)' -H -a $(syshdr_abi_$(basetarget)) -f "$@" < {}
syshdr_abi_unistd_64 := common,64
$(uapi)/unistd_64.h: $(src)/syscall.tbl $(systbl) FORCE
	$(call {})
"""


@pytest.mark.parametrize(
    "how",
    [("filechk", "$<", "filechk,syshdr,$@"), ("cmd", "$< > $@", "if_changed,syshdr")],
    ids=["until 6.13", "from 6.14 on"],
)
def test_what_s390_asks_for_is_read_from_its_makefile(tmp_path: Path, how: tuple[str, str, str]) -> None:
    folder = "arch/s390/kernel/syscalls"
    source = Directory(write_tree(tmp_path, {f"{folder}/Makefile": S390_ASKS.format(*how)}))
    found = asked(source, f"{folder}/Makefile", "unistd_64.h", {"src": folder, "SRCARCH": "s390"})
    assert found == ListAsked(f"{folder}/syscalltbl", f"{folder}/syscall.tbl", "common,64")


S390 = """#!/bin/sh
SYSCALL_TBL=""
create_header_defines()
{
	local nr abi name _ignore

	while read nr abi name _ignore; do
		printf "#define __NR_%s %d\\n" $name $nr
	done
}

normalize_fileguard()
{
	local fileguard="$1"

	echo "$1" |tr '[[:lower:]]' '[[:upper:]]' \\
		|sed -e 's/[^A-Z0-9_]/_/g' -e 's/__/_/g'
}

generate_syscall_header()
{
	local abis=$(echo "($1)" | tr ',' '|')
	local filename="$2"
	local fileguard suffix

	if test "$filename"; then
		fileguard=$(normalize_fileguard "__UAPI_ASM_S390_$2")
	else
		case "$abis" in
		*64*) suffix=64 ;;
		*32*) suffix=32 ;;
		esac
		fileguard=$(normalize_fileguard "__UAPI_ASM_S390_SYSCALLS_$suffix")
	fi

	cat <<-EoHEADER
	/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
	#ifndef ${fileguard}
	#define ${fileguard}

EoHEADER

	grep -E "^[[:digit:]]+[[:space:]]+${abis}" $SYSCALL_TBL	\\
		|sort -k1 -n					\\
		|create_header_defines

	cat <<-EoFOOTER

	#endif /* ${fileguard} */
EoFOOTER
}

generate_syscall_header "$1" "$2"
"""


def test_s390_s_own_generator_is_followed_as_a_shell_would(tmp_path: Path) -> None:
    table = b"11 common exit sys_exit\n3 64 read sys_read\n5 32 open sys_open\n#7 common no\n"
    (tmp_path / "script").write_text(S390)
    done = subprocess.run(
        ["sh", "script", "common,64", "unistd_64.h"],
        cwd=tmp_path, input=table, capture_output=True, check=True, env={**os.environ, "LC_ALL": "C"},
    )  # fmt: skip
    assert s390_header(S390.encode(), "x", "unistd_64.h", _rows(table, "common,64")) == done.stdout


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("__NR_%s %d", "__NR_%s\\t%d"),
        ("|sort -k1 -n", "|sort -r"),
        ("|create_header_defines", "|uniq |create_header_defines"),
        ("\t#define ${fileguard}\n", "\t#define ${fileguard}\n\t#include <asm/x.h>\n"),
        ("GPL-2.0 WITH", "GPL-2.0+ WITH"),
        ("__UAPI_ASM_S390_$2", "__ASM_S390_$2"),
        ("create_header_defines()", "make_header_defines()"),
    ],
)
def test_what_s390_s_own_generator_does_and_headergen_does_not_know_is_an_error(old: str, new: str) -> None:
    assert old in S390
    with pytest.raises(KernelError, match="is not known") as caught:
        s390_header(S390.replace(old, new, 1).encode(), "syscalltbl", "unistd_64.h", [])
    assert (caught.value.location or "").startswith("syscalltbl:")


COUNTS = """#!/bin/sh
in="$1"
out="$2"
my_abis=`echo "($3)" | tr ',' '|'`
prefix="$4"
offset="$5"
fileguard=_UAPI_ASM_MIPS_`basename "$out" | sed \\
	-e 'y/abcdefghijklmnopqrstuvwxyz/ABCDEFGHIJKLMNOPQRSTUVWXYZ/' \\
	-e 's/[^A-Z0-9_]/_/g' -e 's/__/_/g'`
grep -E "^[0-9A-Fa-fXx]+[[:space:]]+${my_abis}" "$in" | sort -n | (
	printf "#ifndef %s\\n" "${fileguard}"
	printf "#define %s\\n" "${fileguard}"
	printf "\\n"

	nxt=0
	while read nr abi name entry compat ; do
		nxt=$((nr+1))
	done

	printf "#define __NR_%s_Linux\\t%s\\n" "${prefix}" "${offset}"
	printf "#define __NR_%s_Linux_syscalls\\t%s\\n" "${prefix}" "${nxt}"
	printf "\\n"
	printf "#endif /* %s */" "${fileguard}"
	printf "\\n"
) > "$out"
"""


def test_mips_s_numbers_are_counted_as_a_shell_would(tmp_path: Path) -> None:
    table = b"11 n32 exit sys_exit\n3 n32 read sys_read\n"
    (tmp_path / "table").write_bytes(table)
    (tmp_path / "script").write_text(COUNTS)
    name = "unistd_nr_n32.h"
    environment = {**os.environ, "LC_ALL": "C"}
    subprocess.run(["sh", "script", "table", name, "", "N32", "6000"], cwd=tmp_path, check=True, env=environment)
    of = ListAsked("script", "table", offset="6000", prefix="N32")
    ours = count_header(COUNTS.encode(), of, name, _rows(table, ""))
    assert ours == (tmp_path / name).read_bytes()
    for old, new in (
        ("nr+1", "nr+2"),
        ("_Linux_syscalls", "_Linux_calls"),
        ("sort -n", "sort -r"),
        ("#endif", "\\n#endif"),
    ):
        with pytest.raises(KernelError, match="is not known"):
            count_header(COUNTS.replace(old, new).encode(), of, name, [])

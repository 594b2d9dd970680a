"""Small kernel trees, one for each shape that kernels have had."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
from collections.abc import Callable
from pathlib import Path

import zstandard

from tests.histories import git, initialized

NOTE = "/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */\n"

# what all arches make their lists of system calls by since 5.13, in the kernel's own words where those decide
SYSCALLHDR = """#!/bin/sh
set -e
abis=
emit_nr=
offset=
prefix=
while [ $# -gt 0 ]
do
	case $1 in
	--abis)
		abis=$(echo "($2)" | tr ',' '|')
		shift 2;;
	--emit-nr)
		emit_nr=1
		shift 1;;
	--offset)
		offset=$2
		shift 2;;
	*)
		break;;
	esac
done
infile="$1"
outfile="$2"
guard=_UAPI_ASM_$(basename "$outfile" |
	sed -e 'y/abcdefghijklmnopqrstuvwxyz/ABCDEFGHIJKLMNOPQRSTUVWXYZ/' \\
	-e 's/[^A-Z0-9_]/_/g' -e 's/__/_/g')
grep -E "^[0-9A-Fa-fXx]+[[:space:]]+$abis" "$infile" | {
	echo "#ifndef $guard"
	echo "#define $guard"
	echo
	max=0
	while read nr abi name native compat ; do
		max=$nr
		if [ -n "$offset" ]; then
			nr="($offset + $nr)"
		fi
		echo "#define __NR_$prefix$name $nr"
	done
	if [ -n "$emit_nr" ]; then
		echo
		echo "#ifdef __KERNEL__"
		echo "#define __NR_${prefix}syscalls $(($max + 1))"
		echo "#endif"
	fi
	echo
	echo "#endif /* $guard */"
} > "$outfile"
"""

# Linux 6.x: everything below the uapi folders is exported
MODERN = {
    "Makefile": """# SPDX-License-Identifier: GPL-2.0
VERSION = 6
PATCHLEVEL = 12
SUBLEVEL = 7
EXTRAVERSION =
NAME = Test
define filechk_version.h
	if [ $(SUBLEVEL) -gt 255 ]; then echo; fi; echo '((c) > 255 ? 255 : (c))'; echo LINUX_VERSION_MAJOR
endef
""",
    "include/uapi/Kbuild": """# what is exported only where the arch has its part
ifeq ($(wildcard $(srctree)/arch/$(SRCARCH)/include/uapi/asm/a.out.h),)
no-export-headers += linux/a.out.h
endif

ifeq ($(wildcard $(srctree)/arch/$(SRCARCH)/include/uapi/asm/kvm.h),)
no-export-headers += linux/kvm.h
endif

ifeq ($(wildcard $(srctree)/arch/$(SRCARCH)/include/uapi/asm/kvm_para.h),)
ifeq ($(wildcard $(objtree)/arch/$(SRCARCH)/include/generated/uapi/asm/kvm_para.h),)
no-export-headers += linux/kvm_para.h
endif
endif
""",
    "include/uapi/asm-generic/Kbuild": "mandatory-y += bitsperlong.h\nmandatory-y += ioctl.h\nmandatory-y += types.h\n",
    "include/uapi/asm-generic/ioctl.h": NOTE + "#define _IOC_NONE 0U\n",
    "include/uapi/asm-generic/types.h": NOTE + "typedef unsigned int __u32;\n",
    "include/uapi/asm-generic/bitsperlong.h": NOTE + "#define __BITS_PER_LONG 32\n",
    "include/uapi/linux/a.out.h": NOTE,
    "include/uapi/linux/kvm.h": NOTE
    + """#ifndef _UAPI__LINUX_KVM_H
#define _UAPI__LINUX_KVM_H

#include <linux/types.h>
#include <linux/compiler.h>
#include <asm/kvm.h>

#ifdef __KERNEL__
int internal(void);
#endif
#define KVM_API_VERSION 12 /* never changes */
struct kvm_thing { void __user *where; };
#endif
""",
    "include/uapi/linux/kvm_para.h": NOTE,
    "include/uapi/linux/types.h": NOTE + "#include <asm/types.h>\n",
    "include/uapi/linux/raid/md_p.h": NOTE + "#define MD 1\n",
    "include/uapi/directly.h": "never exported\n",
    "include/uapi/linux/README": "no header\n",
    "arch/arm/include/uapi/asm/Kbuild": "generated-y += unistd-eabi.h\ngeneric-y += kvm_para.h\n",
    "arch/arm/include/uapi/asm/ptrace.h": NOTE,
    "arch/arm/tools/Makefile": """uapi := arch/$(ARCH)/include/generated/uapi/asm
syshdr := $(srctree)/scripts/syscallhdr.sh
syscall := $(src)/syscall.tbl
uapi-hdrs-y := $(uapi)/unistd-oabi.h
uapi-hdrs-y += $(uapi)/unistd-eabi.h
cmd_syshdr = $(CONFIG_SHELL) $(syshdr) --abis common,$* \\
	--offset __NR_SYSCALL_BASE $< $@
$(uapi)/unistd-%.h: $(syscall) $(syshdr) FORCE
	$(call if_changed,syshdr)
""",
    "arch/arm/tools/syscall.tbl": "# comment\n0\tcommon\trestart_syscall\tsys_restart\n"
    "1\toabi\ttime\n2\teabi\tmap\t sys_map\n",
    "arch/arm64/include/uapi/asm/Kbuild": "syscall-y += unistd_64.h\n",
    "arch/arm64/include/uapi/asm/kvm.h": NOTE + "struct kvm_regs { __u32 pc; };\n",
    "arch/arm64/include/uapi/asm/ptrace.h": NOTE,
    "arch/arm64/kernel/Makefile.syscalls": "syscall_abis_64 += renameat\nsyscalltbl = arch/arm64/tools/syscall_%.tbl\n",
    "arch/arm64/tools/syscall_64.tbl": "0 common io_setup sys_io_setup\n"
    "38 renameat renameat sys_renameat\n39 32 old sys_old\n",
    "arch/um/include/uapi/asm/Kbuild": "",
    "scripts/syscallhdr.sh": SYSCALLHDR,
    "scripts/Makefile.asm-headers": """syscall_abis_32  += common,32
syscall_abis_64  += common,64
syscalltbl := $(srctree)/scripts/syscall.tbl
syshdr-args := --emit-nr
-include $(srctree)/arch/$(SRCARCH)/kernel/Makefile.syscalls
syshdr := $(srctree)/scripts/syscallhdr.sh
      cmd_wrap = echo "\\#include <asm-generic/$*.h>" > $@
      cmd_syshdr = $(CONFIG_SHELL) $(syshdr) \\
		$(if $(syshdr-args-$*),$(syshdr-args-$*),$(syshdr-args)) \\
		--abis $(subst $(space),$(comma),$(strip $(syscall_abis_$*))) \\
		$< $@
$(obj)/%.h: $(srctree)/$(generic)/%.h
	$(call cmd,wrap)
$(obj)/unistd_%.h: $(syscalltbl) $(syshdr) FORCE
	$(call if_changed,syshdr)
""",
    "scripts/Makefile.headersinst": "no-export-headers\n",
    "scripts/headers_install.sh": """# WITH Linux-syscall-note [[:space:]]
config_leak_ignores="
include/uapi/linux/known.h:CONFIG_KNOWN
"
echo "error: $INFILE: leak $c to user-space" >&2
""",
}

# A development tree of 2012: one header for programs and kernel, and lists that say which are exported
OF_2012 = {
    "Makefile": "VERSION = 3\nPATCHLEVEL = 5\nSUBLEVEL = 0\nEXTRAVERSION = -rc6\nNAME = Test\n",
    "include/Kbuild": "header-y += asm-generic/\nheader-y += linux/\n",
    "include/asm-generic/Kbuild": "header-y += int-ll64.h\n",
    "include/asm-generic/Kbuild.asm": """ifneq ($(wildcard $(srctree)/arch/$(SRCARCH)/include/asm/kvm.h),)
header-y  += kvm.h
endif
header-y += ioctl.h
header-y += types.h
""",
    "include/asm-generic/int-ll64.h": "typedef unsigned int __u32;\n",
    "include/asm-generic/internal.h": "int internal;\n",
    "include/linux/Kbuild": """header-y += byteorder/
objhdr-y += version.h
header-y += types.h
unifdef-y += old.h
ifneq ($(wildcard $(srctree)/arch/$(SRCARCH)/include/asm/kvm.h \\
                  $(srctree)/include/asm-$(SRCARCH)/kvm.h),)
header-y += kvm.h
endif
""",
    "include/linux/byteorder/Kbuild": "header-y += little_endian.h\n",
    "include/linux/byteorder/little_endian.h": "#define LITTLE 1\n",
    "include/linux/compiler.h": "#define __user\n",
    "include/linux/kvm.h": """#ifndef __LINUX_KVM_H
#define __LINUX_KVM_H
#include <linux/types.h>
#include <linux/compiler.h>
#include <asm/kvm.h>
struct kvm_run { void __user *p; };
#ifdef __KERNEL__
#include <linux/sched.h>
struct kvm;
#endif
#endif
""",
    "include/linux/old.h": "#ifdef __KERNEL__\nint k;\n#endif\n#define OLD 1\n",
    "include/linux/sched.h": "struct task;\n",
    "include/linux/types.h": "#include <asm/types.h>\n#ifdef __KERNEL__\ntypedef int kernel_t;\n#endif\n",
    "arch/arm/include/asm/Kbuild": "include include/asm-generic/Kbuild.asm\nheader-y += hwcap.h\n"
    "generic-y += ioctl.h\n",
    "arch/arm/include/asm/hwcap.h": "#define HWCAP_SWP 1\n",
    "arch/arm/include/asm/kvm.h": "struct kvm_regs { __u32 regs[15]; };\n#ifdef __KERNEL__\nint k;\n#endif\n",
    "arch/arm/include/asm/kvm_host.h": "struct kvm_arch { int k; };\n",
    "arch/arm/include/asm/types.h": "#include <asm-generic/int-ll64.h>\n",
    "arch/mips/include/asm/Kbuild": "include include/asm-generic/Kbuild.asm\n",
    "arch/mips/include/asm/types.h": "#include <asm-generic/int-ll64.h>\n",
}

# A tree of 3.7, half way: some headers moved to uapi, some not yet
OF_3_7 = OF_2012 | {
    "Makefile": "VERSION = 3\nPATCHLEVEL = 7\nSUBLEVEL = 0\nEXTRAVERSION =\n",
    "include/uapi/Kbuild": "header-y += linux/\n",
    "include/uapi/linux/Kbuild": "header-y += kvm.h\nheader-y += types.h\ngenhdr-y += version.h\n",
    "include/uapi/linux/kvm.h": "#ifndef _UAPI_KVM\n#define _UAPI_KVM\n#include <asm/kvm.h>\n#endif\n",
    "include/linux/Kbuild": "",
    "include/linux/kvm.h": "int internal;\n",
    "arch/arm/include/uapi/asm/Kbuild": "include include/asm-generic/Kbuild.asm\n",
    "arch/arm/include/uapi/asm/kvm.h": "#define MOVED 1\n",
}


def write_tree(root: Path, files: dict[str, str]) -> Path:
    """Writes the files below ``root`` and returns it."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root


def commit_all(root: Path, message: str, tag: str | None = None) -> str:
    """Makes ``root`` a repository if it is none, commits all of it, and returns the commit's id."""
    if not (root / ".git").exists():
        initialized(root)
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", message)
    if tag:
        git(root, "tag", "-a", tag, "-m", tag)
    return git(root, "rev-parse", "HEAD")


COMPRESSED: dict[str, Callable[[bytes], bytes]] = {
    "tar": bytes,
    "gz": gzip.compress,
    "xz": lzma.compress,
    "bz2": bz2.compress,
    "zst": lambda data: zstandard.ZstdCompressor().compress(data),
}


def packed(root: Path, compress: Callable[[bytes], bytes], to: Path, *, top: str = "linux-6.12.7/") -> Path:
    """Writes a tarball of the tree at ``root`` to ``to`` and returns that; ``top`` goes before each name."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for path in sorted(root.rglob("*")):
            archive.add(path, f"{top}{path.relative_to(root)}", recursive=False)
    to.write_bytes(compress(buffer.getvalue()))
    return to

"""A kernel of a few headers, made on the disk in a moment: small enough to sync in a test, real in all that matters."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

SPDX = "/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */\n"
TINY = {"unknown-transformation"}  # it installs headers by a script of its own, and check notes that

KVM = (
    SPDX
    + """\
#ifndef _UAPI__LINUX_KVM_H
#define _UAPI__LINUX_KVM_H
/* the interface of a hypervisor */
#include <linux/compiler.h>
#include <linux/ioctl.h>
#include <asm/kvm.h>

#define KVM_API_VERSION 12
#define KVMIO 0xAE

struct kvm_dirty_log {
	__u32 slot;
	__u32 padding1;
	union {
		void __user *dirty_bitmap; /* one bit per page */
		__u64 padding2;
	};
};
#ifdef __KERNEL__
struct kvm_inside { int secret; };
#endif
#define KVM_GET_API_VERSION _IO(KVMIO, 0x00)
#define KVM_GET_DIRTY_LOG _IOW(KVMIO, 0x42, struct kvm_dirty_log)
#define KVM_GET_REGS _IOR(KVMIO, 0x81, struct kvm_regs)
#endif /* _UAPI__LINUX_KVM_H */
"""
)

_FILES = {
    "Makefile": "VERSION = {0}\nPATCHLEVEL = {1}\nSUBLEVEL = {2}\nEXTRAVERSION =\n",
    "scripts/headers_install.sh": "#!/bin/sh\n# Linux-syscall-note to user-space\n",
    "include/uapi/linux/kvm.h": KVM,
    "include/uapi/linux/ioctl.h": SPDX
    + "#ifndef _LINUX_IOCTL_H\n#define _LINUX_IOCTL_H\n#include <asm/ioctl.h>\n#endif\n",
    "include/uapi/linux/types.h": SPDX
    + "#ifndef _LINUX_TYPES_H\n#define _LINUX_TYPES_H\n#include <asm/types.h>\n#endif\n",
    "include/uapi/asm-generic/Kbuild": "mandatory-y += ioctl.h\nmandatory-y += types.h\n",
    "include/uapi/asm-generic/types.h": SPDX
    + "#ifndef _ASM_GENERIC_TYPES_H\n#define _ASM_GENERIC_TYPES_H\n"
    + "typedef unsigned int __u32;\ntypedef unsigned long long __u64;\n#endif\n",
    "include/uapi/asm-generic/ioctl.h": SPDX
    + """\
#ifndef _UAPI_ASM_GENERIC_IOCTL_H
#define _UAPI_ASM_GENERIC_IOCTL_H
#define _IOC_NRBITS 8
#define _IOC_TYPEBITS 8
#define _IOC_SIZEBITS 14
#define _IOC_NRSHIFT 0
#define _IOC_TYPESHIFT (_IOC_NRSHIFT+_IOC_NRBITS)
#define _IOC_SIZESHIFT (_IOC_TYPESHIFT+_IOC_TYPEBITS)
#define _IOC_DIRSHIFT (_IOC_SIZESHIFT+_IOC_SIZEBITS)
#define _IOC_NONE 0U
#define _IOC_WRITE 1U
#define _IOC_READ 2U
#define _IOC(dir,type,nr,size) \\
	(((dir)  << _IOC_DIRSHIFT) | ((type) << _IOC_TYPESHIFT) | ((nr)   << _IOC_NRSHIFT) | ((size) << _IOC_SIZESHIFT))
#define _IO(type,nr) _IOC(_IOC_NONE,(type),(nr),0)
#define _IOR(type,nr,size) _IOC(_IOC_READ,(type),(nr),(sizeof(size)))
#define _IOW(type,nr,size) _IOC(_IOC_WRITE,(type),(nr),(sizeof(size)))
#endif
""",
}
_ARCH = {
    "include/uapi/asm/Kbuild": "generic-y += ioctl.h\n",
    "include/uapi/asm/kvm.h": SPDX
    + "#ifndef _UAPI_ASM_KVM_H\n#define _UAPI_ASM_KVM_H\n#include <linux/types.h>\n"
    + "struct kvm_regs {{\n\t__u64 regs[{registers}];\n\tunsigned long pc;\n}};\n#endif\n",
}
_REGISTERS = {"arm": 15, "arm64": 31, "x86": 16}


def make_kernel(
    root: Path,
    version: str = "6.12.1",
    *,
    arches: tuple[str, ...] = ("arm64", "x86"),
    changes: Mapping[str, str | None] | None = None,
) -> Path:
    """A kernel's source tree in ``root``; ``changes`` replace or (None) leave out files of it. Returns ``root``."""
    files: dict[str, str | None] = dict(_FILES)
    files["Makefile"] = _FILES["Makefile"].format(*version.split("."))
    for arch in arches:
        for path, text in _ARCH.items():
            files[f"arch/{arch}/{path}"] = text.format(registers=_REGISTERS[arch]) if "kvm.h" in path else text
    for path, content in (files | dict(changes or {})).items():
        if content is not None:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(content)
    return root

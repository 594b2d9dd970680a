"""The folders that kernels have ever installed headers into; a C library's own may lie beside them."""

from __future__ import annotations

EXPORTED_FOLDERS = (
    "arch", "arch-v10", "arch-v32", "asm", "asm-generic", "cxl", "drm", "fwctl", "linux", "misc", "mtd", "rdma",
    "regulator", "scsi", "sound", "video", "xen",
)  # fmt: skip

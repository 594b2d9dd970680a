"""Where each header lies below the headers' folder, and which of them a target sees."""

from __future__ import annotations

from collections.abc import Mapping

from headergen.config import Config
from headergen.targets import TARGETS

FROZEN_FOLDER = "frozen"


def is_frozen(config: Config, kernel_arch: str) -> bool:
    """Whether a kernel arch's targets stay at a kernel of their own; the configuration has them all or none."""
    return any(TARGETS[arch].kernel_arch == kernel_arch for arch in config.frozen)


def header_path(header: str, kernel_arch: str, *, frozen: bool) -> str:
    """Where a header lies below the headers' folder: ``asm/`` by arch, and what a frozen arch shares with nobody."""
    if header.startswith("asm/"):
        return f"asm-{kernel_arch}/{header[4:]}"
    return f"{FROZEN_FOLDER}/{kernel_arch}/{header}" if frozen else header


def headers_of(files: Mapping[str, bytes], kernel_arch: str, *, frozen: bool) -> dict[str, bytes]:
    """The headers of one kernel arch by the name they are included by, out of all that lie below the headers' folder.

    A frozen arch sees nothing of the others' kernel, and they nothing of its.
    """
    own, apart = f"asm-{kernel_arch}/", f"{FROZEN_FOLDER}/{kernel_arch}/"
    result = {}
    for path, data in files.items():
        if path.startswith(own):
            result[f"asm/{path[len(own) :]}"] = data
        elif frozen and path.startswith(apart):
            result[path[len(apart) :]] = data
        elif not frozen and not path.startswith(f"{FROZEN_FOLDER}/") and _is_shared(path):
            result[path] = data
    return result


def _is_shared(path: str) -> bool:
    return path.startswith("asm-generic/") or not path.startswith("asm-")

"""Folders of installed headers, as they are given to a compiler with ``-I``."""

from __future__ import annotations

import os
from collections.abc import Sequence

from headergen.diagnostics import HeadergenError
from headergen.targets import TARGETS

_OF_SOURCES = ("include/uapi", "uapi")

Folder = str | os.PathLike[str]


def refuse_others(folders: Sequence[Folder]) -> None:
    """``HeadergenError`` for what is no folder, and for a kernel's source, whose headers are not those that programs
    get.
    """
    for folder in folders:
        if not os.path.isdir(folder):  # noqa: PTH112 - loading pathlib takes 3 ms
            raise HeadergenError(f"no folder {folder}", help="give a folder of installed headers (linux/, asm/)")
        if any(os.path.isdir(os.path.join(folder, part)) for part in _OF_SOURCES):  # noqa: PTH112, PTH118 - as above
            _refuse_source(folder)


def _refuse_source(folder: Folder) -> None:
    from pathlib import Path

    from headergen.kernel.tree import source_around

    if (tree := source_around(Path(folder))) is not None:
        raise HeadergenError(
            f"{folder} is of a kernel's source, and has no headers as they are installed",
            help=f"headergen install {tree} DIR --arch ARCH makes them, for --include DIR/include",
        )


def folders_for(folders: Sequence[Folder], arch: str) -> Sequence[Folder]:
    """The folders that headers are looked for in: below a distribution's the one with the arch's ``asm/`` too, as its
    compiler does.
    """
    has = [os.listdir(folder) for folder in folders]  # noqa: PTH208 - as above
    if any("asm" in names for names in has) or not any("-linux-" in name for names in has for name in names):
        return folders
    from pathlib import Path

    from headergen.kernel.installed import overlays

    kernel_arch = TARGETS[arch].kernel_arch
    return [each for folder in folders for each in overlays(Path(folder)).get(kernel_arch, (folder,))]

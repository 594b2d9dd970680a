"""Puts generated modules on disk and imports them, for the tests of what is rendered."""

from __future__ import annotations

import importlib
import itertools
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

from headergen.model import Abi, Constant, FunctionMacro, Ioctl, LaidEnum, LaidRecord, LaidTypedef, Location, Skipped
from headergen.render import render, render_native, render_package, render_target
from headergen.targets import TARGETS

HERE = Location("linux/x.h", 1)
_NUMBERS = itertools.count()


def abi_of(*items: Constant | FunctionMacro | Ioctl | LaidEnum | LaidRecord | LaidTypedef | Skipped) -> Abi:
    """An interface of these items; ``target`` matters only to who reads it."""
    return Abi(
        target="x86_64",
        entries=("linux/x.h",),
        headers=("linux/x.h",),
        constants={item.name: item for item in items if isinstance(item, Constant)},
        enums={item.key: item for item in items if isinstance(item, LaidEnum)},
        records={item.key: item for item in items if isinstance(item, LaidRecord)},
        typedefs={item.name: item for item in items if isinstance(item, LaidTypedef)},
        ioctls={item.name: item for item in items if isinstance(item, Ioctl)},
        macros={item.name: item for item in items if isinstance(item, FunctionMacro)},
        skipped=tuple(item for item in items if isinstance(item, Skipped)),
    )


def write(folder: Path, abis: Mapping[str, Abi], *, module: str = "x", templates: Path | None = None) -> Path:
    """Writes a ``generated`` folder with one module for each target, and returns it."""
    files = dict(render_package(sorted(abis), templates=templates))
    for name, abi in abis.items():
        target = TARGETS[name]
        shared = render_target(target, modules=[module], templates=templates)
        files |= {f"{name}/{path}": text for path, text in shared.items()}
        own = render(abi, target, module=module, templates=templates)
        files |= {f"{name}/{module}/{path}": text for path, text in own.items()}
    files |= render_native(files, list(abis), templates=templates)
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def load(folder: Path, abi: Abi, target: str = "x86_64") -> ModuleType:
    """Writes and imports the module of one target, under a package name of its own."""
    package = f"generated_{next(_NUMBERS)}"
    write(folder / package, {target: abi})
    sys.path.insert(0, str(folder))
    try:
        importlib.invalidate_caches()
        return importlib.import_module(f"{package}.{target}.x")
    finally:
        sys.path.remove(str(folder))

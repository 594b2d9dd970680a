"""What a kernel gave before comes back without its headers being made again, and only while it would give the same."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from headergen.cache import Cache
from headergen.config.files import parse_config
from headergen.diagnostics import HeadergenError
from headergen.kernel import noted, open_kernel
from headergen.lock import LockedFile
from headergen.pipeline import importing
from headergen.pipeline.imported import Imported
from headergen.pipeline.importing import import_headers
from headergen.pipeline.recalled import imported_again
from tests.tiny_kernel import SPDX, make_kernel

_CONFIG = parse_config(
    'arches = ["arm64", "x86_64"]\nmodules.kvm = ["linux/kvm.h"]\nmodules.lacking = ["linux/lacking.h"]\n',
    "headergen.toml",
)
_HEADERS = {
    "include/uapi/linux/lacking.h": SPDX
    + "#define LACKING (FIRST + 1)\n#ifdef NEVER\n#include <linux/there.h>\n#endif\n",
    "include/uapi/linux/first.h": SPDX + "#define FIRST 1\n",
    "include/uapi/Kbuild": "no-export-headers += linux/hidden.h\n",
    "include/uapi/linux/hidden.h": SPDX,
}

_OTHERS = (
    (b"FIRST", b"THIRD"), (b"hidden", b"lacked"), (b"12", b"13"), (b"ioctl.h", b"types.h"),
    (b"user-space", b"user_space"), (b"struct", b"union "), (b"__u64", b"__s64"),
)  # fmt: skip


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Imported]:
    """What was imported by reading the kernel, with code that nobody edits and files that lay there for long."""
    found: list[Imported] = []

    def counted(*arguments: Any, **more: Any) -> Imported:
        found.append(import_headers(*arguments, **more))
        return found[-1]

    monkeypatch.setattr(importing, "import_headers", counted)
    for room in ("recalled", "completed"):
        monkeypatch.setattr(f"headergen.pipeline.{room}.recipe", lambda store: b"code" if store.enabled else None)
    monkeypatch.setattr(noted, "_RACE", -(10**12))
    return found


def _again(kernel: Path, store: Cache, held: Mapping[str, tuple[bytes, LockedFile]] | None = None) -> Imported:
    with open_kernel(str(kernel)) as tree:
        return imported_again(
            _CONFIG, tree, _CONFIG.arches, held=held or {}, kept={}, given_up=(), placeholder="", patches={},
            store=store,
        )  # fmt: skip


def _told(imported: Imported) -> tuple[object, ...]:
    with_all = {arch: dict(headers) for arch, headers in imported.exported.items()}
    return (
        imported.name, imported.entry, imported.headers, imported.files, imported.findings, imported.looked_at,
        imported.targets, imported.gone, with_all,
    )  # fmt: skip


def _fresh(kernel: Path) -> object:
    """What importing gives, or how it fails."""
    try:
        with open_kernel(str(kernel)) as tree:
            return _told(import_headers(_CONFIG, tree, _CONFIG.arches, store=Cache(None)))
    except HeadergenError as error:
        return error.message


def _now(kernel: Path, store: Cache) -> object:
    try:
        return _told(_again(kernel, store))
    except HeadergenError as error:
        return error.message


def _known(kernel: Path, store: Cache, made: list[Imported]) -> None:
    for _ in range(4):  # what completes a module is asked for twice before it is known
        _again(kernel, store)
    before = len(made)
    assert _now(kernel, store) == _fresh(kernel)
    assert len(made) == before == 3


def test_a_kernel_that_is_as_it_was_is_not_read_again(tmp_path: Path, made: list[Imported]) -> None:
    kernel, store = make_kernel(tmp_path / "kernel", changes=_HEADERS), Cache(tmp_path / "store")
    _known(kernel, store, made)
    assert _again(kernel, store).findings
    assert "linux/first.h" in _again(kernel, store).files
    assert len(made) == 3


def _files(kernel: Path) -> list[Path]:
    return sorted(path for path in kernel.rglob("*") if path.is_file())


def test_every_file_that_changes_counts(tmp_path: Path, made: list[Imported]) -> None:
    """Each in turn is written over with as many bytes and the time that it had, taken away, and put back."""
    kernel, store = make_kernel(tmp_path / "kernel", changes=_HEADERS), Cache(tmp_path / "store")
    _known(kernel, store, made)
    other = 0
    for path in _files(kernel):
        data, status = path.read_bytes(), path.stat()
        while path.stat().st_ctime_ns == status.st_ctime_ns:  # the clock of a file system ticks
            changed = data
            for old, new in _OTHERS:
                changed = changed.replace(old, new)
            path.write_bytes(changed)
            os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
        assert path.stat().st_size == status.st_size
        other += path.read_bytes() != data
        assert _now(kernel, store) == _fresh(kernel), path
        path.unlink()
        assert _now(kernel, store) == _fresh(kernel), path
        path.write_bytes(data)
        assert _now(kernel, store) == _fresh(kernel), path
    assert other > 8


def _new_header(kernel: Path) -> None:
    (kernel / "include/uapi/linux/there.h").write_text(SPDX + "#define THERE 1\n")


def _new_wrapped(kernel: Path) -> None:
    (kernel / "arch/x86/include/uapi/asm/ioctl.h").write_text(SPDX + "#define OWN 1\n#include <asm-generic/ioctl.h>\n")


def _new_arch_list(kernel: Path) -> None:
    (kernel / "arch/x86/include/uapi/Kbuild").write_text("no-export-headers += asm/kvm.h\n")


def _new_folder(kernel: Path) -> None:
    (kernel / "include/uapi/other").mkdir()
    (kernel / "include/uapi/other/one.h").write_text(SPDX)


def _another_link(kernel: Path) -> None:
    link = kernel / "include/uapi/linux/linked.h"
    link.unlink()
    link.symlink_to("../two.h")


@pytest.mark.parametrize("change", [_new_header, _new_wrapped, _new_arch_list, _new_folder, _another_link])
def test_what_comes_counts(tmp_path: Path, made: list[Imported], change: Callable[[Path], None]) -> None:
    kernel, store = make_kernel(tmp_path / "kernel", changes=_HEADERS), Cache(tmp_path / "store")
    for name in ("one", "two"):
        (kernel / f"include/uapi/{name}.h").write_text(f"{SPDX}#define {name} 1\n")
    (kernel / "include/uapi/linux/linked.h").symlink_to("../one.h")
    with (kernel / "include/uapi/linux/kvm.h").open("a") as header:
        header.write("#include <linux/linked.h>\n")
    _known(kernel, store, made)
    before = _fresh(kernel)
    change(kernel)
    assert _now(kernel, store) == _fresh(kernel) != before


def test_a_kernel_that_has_just_changed_is_read_again(
    tmp_path: Path, made: list[Imported], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It could change once more before the clock ticks, and look as it did."""
    monkeypatch.setattr(noted, "_RACE", 10**12)
    kernel, store = make_kernel(tmp_path / "kernel", changes=_HEADERS), Cache(tmp_path / "store")
    for _ in range(5):
        _again(kernel, store)
    assert len(made) == 5


def test_what_is_held_is_read_again(tmp_path: Path, made: list[Imported]) -> None:
    kernel, store = make_kernel(tmp_path / "kernel", changes=_HEADERS), Cache(tmp_path / "store")
    _known(kernel, store, made)
    first = _again(kernel, store)
    held = {"linux/first.h": (first.headers["linux/first.h"] + b"\n", first.files["linux/first.h"])}
    assert _again(kernel, store, held).headers["linux/first.h"].endswith(b"\n\n")
    assert len(made) == 4
    assert _again(kernel, store).headers == first.headers


@pytest.mark.parametrize("data", [b"", b"\x90", b"\x99" + b"\xc0" * 9, b"\xff"])
def test_an_entry_that_holds_something_else_is_none(tmp_path: Path, made: list[Imported], data: bytes) -> None:
    kernel, store = make_kernel(tmp_path / "kernel", changes=_HEADERS), Cache(tmp_path / "store")
    _known(kernel, store, made)
    for path in (tmp_path / "store").iterdir():
        if "import" in (store.get(bytes.fromhex(path.name)) or {}):
            store.put(bytes.fromhex(path.name), {"import": data})
    assert _now(kernel, store) == _fresh(kernel)
    assert len(made) == 4

"""What completes modules is read once, and what is kept of it is what reading would give."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from headergen.cache import Cache
from headergen.config.files import parse_config
from headergen.diagnostics import HeadergenError
from headergen.kernel import open_kernel
from headergen.model import Abi
from headergen.pipeline import ModuleSource, importing, interfaces
from headergen.pipeline.headers import KernelHeaders
from headergen.pipeline.imported import Imported
from headergen.pipeline.importing import import_headers
from tests.tiny_kernel import SPDX, make_kernel

_CONFIG = parse_config(
    'arches = ["arm64", "x86_64"]\nmodules.lacking = ["linux/lacking.h"]\nmodules.whole = ["linux/ioctl.h"]\n',
    "headergen.toml",
)
_LACKING = {"include/uapi/linux/lacking.h": SPDX + "#define LACKING (FIRST + 1)\n"}
_FIRST = SPDX + "#ifndef F\n#define F\n#define FIRST 1\n#endif\n"
_HERE = {**_LACKING, "include/uapi/linux/here.h": _FIRST, "include/uapi/linux/there.h": SPDX + "/* nothing */\n"}


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The modules that were read in each import; the code is one that nobody edits while its tests run."""
    found: list[list[str]] = []

    def noted(sources: Sequence[ModuleSource]) -> list[Abi | HeadergenError]:
        found.append([f"{source.target} {source.name}" for source in sources])
        return interfaces(sources)

    monkeypatch.setattr(importing, "interfaces", noted)
    monkeypatch.setattr("headergen.pipeline.completed.recipe", lambda store: b"code" if store.enabled else None)
    return found


def _imported(folder: Path, changes: Mapping[str, str | None], store: Cache) -> Imported:
    with open_kernel(str(make_kernel(folder, changes=changes))) as tree:
        return import_headers(_CONFIG, tree, _CONFIG.arches, store=store)


def test_a_module_is_read_until_it_is_known_what_completes_it(tmp_path: Path, reads: list[list[str]]) -> None:
    store = Cache(tmp_path / "store")
    done = [_imported(tmp_path / "kernel", _HERE, store) for _ in range(3)]
    lacking = ["arm64 lacking", "x86_64 lacking"]
    assert reads == [["arm64 lacking", "arm64 whole", "x86_64 lacking", "x86_64 whole"], lacking, []]
    for each in done:
        assert each.files["linux/here.h"].completes == ("linux/lacking.h",)
        assert each.files == done[0].files
        assert each.headers == done[0].headers


def test_another_header_that_defines_it_is_found(tmp_path: Path, reads: list[list[str]]) -> None:
    """Though no header has changed that the module was read from."""
    store = Cache(tmp_path / "store")
    for _ in range(3):
        _imported(tmp_path / "kernel", _HERE, store)
    there = {"include/uapi/linux/here.h": SPDX + "/* nothing */\n", "include/uapi/linux/there.h": _FIRST}
    moved = _imported(tmp_path / "kernel", there, store)
    assert reads[-2:] == [[], ["arm64 lacking", "x86_64 lacking"]]
    assert "linux/here.h" not in moved.files
    assert moved.files["linux/there.h"].completes == ("linux/lacking.h",)


def test_a_hash_of_all_headers_is_the_same_whatever_was_read_for_other_arches(tmp_path: Path) -> None:
    own = {f"arch/{arch}/include/uapi/asm/own.h": f"{SPDX}/* {arch} */\n" for arch in ("arm64", "x86")}
    read: dict[str, bytes] = {}
    hashes = []
    with open_kernel(str(make_kernel(tmp_path / "kernel", changes={**_HERE, **own}))) as tree:
        for arch in ("arm64", "x86", "arm64"):
            headers = KernelHeaders(tree, arch)
            hashes.append(headers.digest(read))
            assert hashes[-1] == headers.digest()
    assert hashes[0] == hashes[2] != hashes[1]
    assert {*own, *_HERE} < read.keys()


def test_a_kernel_that_changes_while_it_is_read_is_not_kept(
    tmp_path: Path, reads: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    store, kernel = Cache(tmp_path / "store"), tmp_path / "kernel"
    _imported(kernel, _HERE, store)
    other = kernel / "include/uapi/linux/there.h"

    def disturbed(sources: Sequence[ModuleSource]) -> list[Abi | HeadergenError]:
        done = interfaces(sources)
        other.write_text(SPDX + "/* something */\n")
        return done

    with monkeypatch.context() as during:
        during.setattr(importing, "interfaces", disturbed)
        _imported(kernel, _HERE, store)
    _imported(kernel, _HERE, store)
    assert reads[-1] == ["arm64 lacking", "x86_64 lacking"]


@pytest.mark.parametrize("data", [b"", b"[" * 100_000, b'{"linux/here.h": 1}', b"[1]", b"\xff"])
def test_an_entry_that_holds_something_else_is_none(tmp_path: Path, reads: list[list[str]], data: bytes) -> None:
    store = Cache(tmp_path / "store")
    fresh = _imported(tmp_path / "kernel", _HERE, Cache(None))
    for _ in range(2):
        _imported(tmp_path / "kernel", _HERE, store)
    keys = [bytes.fromhex(path.name) for path in (tmp_path / "store").iterdir()]
    for key in [key for key in keys if store.get(key) != {"lacks": b""}]:
        store.put(key, {"completions.json": data})
    assert _imported(tmp_path / "kernel", _HERE, store).files == fresh.files
    assert len(reads[-1]) == 4
    for key in keys:
        store.put(key, {"lacks": data + b" "})
    assert _imported(tmp_path / "kernel", _HERE, store).files == fresh.files
    assert len(reads[-1]) == 4


def test_what_is_held_is_always_read(tmp_path: Path, reads: list[list[str]]) -> None:
    """It may come from anywhere, and no key has it."""
    store, kernel = Cache(tmp_path / "store"), tmp_path / "kernel"
    done = [_imported(kernel, _HERE, store) for _ in range(3)][-1]
    held = {"linux/here.h": (_FIRST.encode(), done.files["linux/here.h"])}
    with open_kernel(str(kernel)) as tree:
        import_headers(_CONFIG, tree, _CONFIG.arches, held=held, store=store)
    assert len(reads[-1]) == 4

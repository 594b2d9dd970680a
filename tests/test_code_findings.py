"""What was found in a file of handwritten code is kept, and is what looking through it again would give."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from headergen.cache import Cache
from headergen.project import code_findings
from headergen.project.code_findings import CodeFindings, CodeReader

_MARK = "FIXME" + "(headergen)"
_CODE = (
    "import fcntl\nfrom generated.arm64 import kvm\n\n"
    "try:\n    fcntl.ioctl(fd, kvm.KVM_X)\nexcept OSError:\n    pass\n"
    f"# {_MARK}: until KVM_Y\nTEXT = '''\n# {_MARK}: until KVM_Z\n'''\n"
).encode()


@pytest.fixture(autouse=True)
def unedited(monkeypatch: pytest.MonkeyPatch) -> None:
    """Code that nobody edits while its tests run: otherwise nothing is kept."""
    monkeypatch.setattr(code_findings, "recipe", lambda store: b"code" if store.enabled else None)


def test_a_file_is_looked_through_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = CodeReader("generated", Cache(None)).read("a.py", _CODE)
    assert [fixme.symbol for fixme in fresh.fixmes] == ["KVM_Y"]
    assert [(each.line, each.symbol) for each in fresh.swallowing] == [(6, "KVM_X")]
    assert CodeReader("generated", Cache(tmp_path)).read("a.py", _CODE) == fresh

    def again(*_: object) -> None:
        pytest.fail("the file was looked through again")

    monkeypatch.setattr(code_findings, "scan", again)
    monkeypatch.setattr(code_findings, "swallowing", again)
    assert CodeReader("generated", Cache(tmp_path)).read("a.py", _CODE) == fresh
    assert CodeReader("generated", Cache(tmp_path)).read("b.py", b"import os\n") == CodeFindings()


def test_another_text_path_or_package_is_another_file(tmp_path: Path) -> None:
    for _ in range(2):
        for package in ("generated", "out"):
            for path in ("a.py", "b.py", "a.sh"):
                for data in (_CODE, _CODE + b"\n", _CODE.replace(b"KVM_Y", b"KVM_W"), _CODE.replace(b"OSError", b"E")):
                    kept = CodeReader(package, Cache(tmp_path)).read(path, data)
                    assert kept == CodeReader(package, Cache(None)).read(path, data)
                    assert {fixme.path for fixme in kept.fixmes} == {path}


@pytest.mark.parametrize("failure", [RecursionError, MemoryError])
def test_what_was_too_deep_this_time_is_looked_through_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: type[Exception]
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise failure

    with monkeypatch.context() as patch:
        patch.setattr(ast, "parse", refuse)
        assert CodeReader("generated", Cache(tmp_path)).read("a.py", _CODE).swallowing == ()
    assert not [*tmp_path.iterdir()]
    assert CodeReader("generated", Cache(tmp_path)).read("a.py", _CODE).swallowing


@pytest.mark.parametrize(
    "files",
    [{}, {"other": b""}, *({"found.json": data} for data in (b"", b"{", b"[]", b'{"fixmes": [1]}', b"[" * 100_000))],
)
def test_an_entry_that_holds_something_else_is_none(tmp_path: Path, files: dict[str, bytes]) -> None:
    store = Cache(tmp_path)
    fresh = CodeReader("generated", store).read("a.py", _CODE)
    (entry,) = tmp_path.iterdir()
    store.put(bytes.fromhex(entry.name), files)
    assert CodeReader("generated", store).read("a.py", _CODE) == fresh
    entry.write_bytes(entry.read_bytes()[:-3])
    assert CodeReader("generated", store).read("a.py", _CODE) == fresh

"""What was rendered before comes back as rendering would give it, or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headergen.cache import Cache, default_folder, digest_of_all, ingredients, recipe
from headergen.workers import spread

KEY, OTHER = digest_of_all(["one"]), digest_of_all(["other"])
FILES = {"constants.py": b"A = 1\n", "__init__.pyi": b"", "arch/arm/kvm.h": b"\xff" * 1000}


def entry(folder: Path) -> Path:
    (path,) = folder.iterdir()
    return path


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    store = Cache(tmp_path / "a" / "b")
    assert store.get(KEY) is None
    store.put(KEY, FILES)
    assert Cache(tmp_path / "a" / "b").get(KEY) == FILES
    assert list(store.get(KEY) or ()) == list(FILES)
    assert store.get(OTHER) is None


@given(at=st.integers(0, 10_000), bit=st.integers(0, 7), cut=st.booleans())
def test_a_damaged_entry_is_none(tmp_path_factory: pytest.TempPathFactory, at: int, bit: int, cut: bool) -> None:
    folder = tmp_path_factory.mktemp("store")
    store = Cache(folder)
    store.put(KEY, FILES)
    data = bytearray(entry(folder).read_bytes())
    at %= len(data)
    if cut:
        del data[at:]
    else:
        data[at] ^= 1 << bit
    entry(folder).write_bytes(data)
    assert store.get(KEY) is None
    store.put(KEY, FILES)
    assert store.get(KEY) == FILES


def test_an_entry_under_another_key_is_none(tmp_path: Path) -> None:
    """A stale entry, copied or renamed to the key that is asked for, does not pass for it."""
    store = Cache(tmp_path)
    store.put(KEY, FILES)
    entry(tmp_path).rename(tmp_path / OTHER.hex())
    assert store.get(OTHER) is None


def test_an_entry_that_others_can_write_to_is_none(tmp_path: Path) -> None:
    """Whole and with a true hash, but not ours alone: a forged one would be, too."""
    cache = Cache(tmp_path)
    cache.put(KEY, FILES)
    entry(tmp_path).chmod(0o666)
    assert cache.get(KEY) is None
    entry(tmp_path).chmod(0o600)
    assert cache.get(KEY) == FILES
    elsewhere = tmp_path.parent / "elsewhere"
    entry(tmp_path).rename(elsewhere)
    (tmp_path / KEY.hex()).symlink_to(elsewhere)
    assert cache.get(KEY) is None


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_an_entry_of_another_user_is_none(tmp_path: Path) -> None:
    Cache(tmp_path).put(KEY, FILES)
    os.chown(entry(tmp_path), 12345, 12345)
    assert Cache(tmp_path).get(KEY) is None
    os.chown(tmp_path, 12345, 12345)
    assert not Cache(tmp_path).enabled


def test_what_a_killed_run_has_begun_is_removed(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put(KEY, FILES)
    with subprocess.Popen([sys.executable, "-c", ""]) as dead:
        dead.wait()
    for name in (f"{OTHER.hex()}.{dead.pid}.part", f"{OTHER.hex()}.{os.getpid()}.part", "somebody's"):
        (tmp_path / name).write_bytes(b"half")
    cache.used([KEY])
    assert {path.name for path in tmp_path.iterdir()} == {
        KEY.hex(), f"{OTHER.hex()}.{os.getpid()}.part", "somebody's"
    }  # fmt: skip


def test_an_entry_that_cannot_be_read_or_written_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = Cache(tmp_path / "file" / "below")
    store.put(KEY, FILES)
    assert store.get(KEY) is None
    (tmp_path / "store" / KEY.hex()).mkdir(parents=True)
    store = Cache(tmp_path / "store")
    store.put(KEY, FILES)
    assert store.get(KEY) is None
    assert [path.name for path in (tmp_path / "store").iterdir()] == [KEY.hex()]


def test_a_folder_that_others_may_write_to_is_not_used(tmp_path: Path) -> None:
    Cache(tmp_path).put(KEY, FILES)
    tmp_path.chmod(0o777)
    assert not Cache(tmp_path).enabled
    assert Cache(tmp_path).get(KEY) is None


def test_many_writers_leave_whole_entries(tmp_path: Path) -> None:
    """Two processes that write the same entries again and again, while both read."""

    def work(_: int) -> int:
        store, misses = Cache(tmp_path), 0
        for number in range(100):
            key = digest_of_all([str(number % 5)])
            store.put(key, {"a.py": str(number % 5).encode() * 50_000})
            misses += store.get(key) != {"a.py": str(number % 5).encode() * 50_000}
            store.used([key])
        return misses

    assert spread(work, [1, 2, 3, 4], processes=4) == [0, 0, 0, 0]
    assert len(list(tmp_path.iterdir())) == 5


def test_it_stays_within_its_bounds_and_keeps_what_is_used(tmp_path: Path) -> None:
    store = Cache(tmp_path, limit=10_000)
    keys = [digest_of_all([str(number)]) for number in range(20)]
    for at, key in enumerate(keys):
        store.put(key, {"a.py": b"x" * 1000})
        os.utime(tmp_path / key.hex(), (at, at))
    store.used(keys[:1])
    left = [key for key in keys if store.get(key)]
    assert left[0] == keys[0]
    assert left[1:] == keys[-len(left) + 1 :]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 10_000
    store.put(OTHER, {"a.py": b"x" * 9_000})
    assert store.get(OTHER) is None


def test_off_means_off(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("HEADERGEN_CACHE", raising=False)
    assert default_folder("rendered") == tmp_path / "headergen" / "rendered"
    monkeypatch.setenv("HEADERGEN_CACHE", "off")
    assert default_folder("rendered") is None
    Cache(None).put(KEY, FILES)
    assert Cache(None).get(KEY) is None


def test_a_digest_tells_sequences_apart() -> None:
    assert digest_of_all(["ab", "c"]) != digest_of_all(["a", "bc"])
    assert digest_of_all(["a"]) != digest_of_all(["a", ""])


def test_the_recipe_follows_code_compiler_and_libraries(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    code = tmp_path / "code"
    (code / "sub").mkdir(parents=True)
    (code / "sub" / "a.py").write_text("1")
    os.utime(code / "sub" / "a.py", (0, 0))
    monkeypatch.setattr("headergen.cache.ingredients._PACKAGE", str(code))
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("sys.path", [str(tmp_path / "site")])
    store = Cache(tmp_path / "store")
    seen = [recipe(store)]
    (code / "sub" / "a.py").write_text("2")
    assert recipe(store) is None, "edited since this process began"
    os.utime(code / "sub" / "a.py", (0, 0))
    seen.append(recipe(store))
    (tmp_path / "gcc").write_text("a compiler")
    seen.append(recipe(store))
    (tmp_path / "site" / "pycparser-3.1.dist-info").mkdir(parents=True)
    seen.append(recipe(store))
    assert recipe(store) == seen[-1]
    assert None not in seen
    assert len(set(seen)) == 4
    assert recipe(Cache(None)) is None


def test_code_is_read_once_for_as_long_as_nobody_touches_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What was kept of it counts by inode, size and both times; a text that came back to its size and its time of
    writing was changed all the same, and one that is younger than the run is read whatever was kept.
    """
    code, store = tmp_path / "code", Cache(tmp_path / "store")
    code.mkdir()
    (code / "a.py").write_text("1")
    monkeypatch.setattr("headergen.cache.ingredients._PACKAGE", str(code))

    def started(at: float) -> None:
        monkeypatch.setattr("headergen.cache.ingredients._STARTED", at)
        ingredients._read.cache_clear()

    started(time.time() + 100)
    first = recipe(store)
    assert first is not None
    monkeypatch.setattr(ingredients, "_read", lambda _: pytest.fail("read again"))
    assert recipe(store) == first
    monkeypatch.undo()
    monkeypatch.setattr("headergen.cache.ingredients._PACKAGE", str(code))
    before = (code / "a.py").stat()
    while (code / "a.py").stat().st_ctime_ns == before.st_ctime_ns:  # the clock of a file system ticks
        (code / "a.py").write_text("2")
        os.utime(code / "a.py", ns=(before.st_atime_ns, before.st_mtime_ns))
    started(time.time() + 100)
    assert recipe(store) not in (first, None), "another text of the same size and time of writing"
    (code / "a.py").write_text("1")
    os.utime(code / "a.py", (0, 0))
    started(1.0)
    assert recipe(store) == first, "written a moment ago, so it was read"
    assert len(list((tmp_path / "store").iterdir())) == 2, "and nothing was kept by the times of such a one"

"""A change set says exactly what differs; putting it on the disk is done whole or undone whole, wherever it is cut."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headergen.changeset import (
    FOLDER,
    INSIDE,
    ChangeSet,
    Present,
    Transaction,
    between,
    discard_leftovers,
    exclusive,
    pending,
    plan,
    read_folders,
)
from headergen.diagnostics import RepositoryError

ROOTS = ("h", "g")


def write(root: Path, files: dict[str, bytes]) -> None:
    for path, data in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)


def contents(root: Path) -> dict[str, bytes]:
    return {path: file.data for path, file in read_folders(root, ROOTS).items()}


# ----------------------------------------------------------------------------------------------------------------- plan


def test_nothing_wanted_and_nothing_there(tmp_path: Path) -> None:
    changes = plan(tmp_path, {}, ROOTS)
    assert not changes
    assert changes.summary == "no change"
    assert changes.diff() == ""


def test_what_is_as_wanted_is_no_change(tmp_path: Path) -> None:
    write(tmp_path, {"h/a.h": b"1\n", "g/x/y.py": b""})
    changes = plan(tmp_path, {"h/a.h": b"1\n", "g/x/y.py": b""}, ROOTS)
    assert not changes
    assert changes.looked_at == 2


def test_added_changed_removed_and_mode(tmp_path: Path) -> None:
    write(tmp_path, {"h/old.h": b"1\n", "h/same.h": b"s\n", "h/run.h": b"r\n", "g/z.py": b"1\n2\n3\n"})
    (tmp_path / "h/run.h").chmod(0o755)
    (tmp_path / "h/link.h").symlink_to("same.h")
    wanted = {"h/same.h": b"s\n", "h/run.h": b"r\n", "g/z.py": b"1\n2x\n3", "g/n.py": b"n\n", "h/link.h": b"same.h"}
    changes = plan(tmp_path, wanted, ROOTS)
    assert {change.path: change.kind for change in changes.changes} == {
        "g/n.py": "added",
        "g/z.py": "changed",
        "h/link.h": "changed",
        "h/old.h": "removed",
        "h/run.h": "mode",
    }
    assert changes.summary == "1 added, 2 changed, 1 removed, 1 of another mode"


def test_tools_caches_and_ignored_files_are_left_alone(tmp_path: Path) -> None:
    write(tmp_path, {"g/__pycache__/a.pyc": b"x", "h/.a.h.swp": b"x", "g/ignored.py": b"old"})
    assert not plan(tmp_path, {}, ROOTS, ignored={"h/.a.h.swp", "g/ignored.py"})
    changes = plan(tmp_path, {"g/ignored.py": b"new"}, ROOTS, ignored={"h/.a.h.swp", "g/ignored.py"})
    assert [change.path for change in changes.changes] == ["g/ignored.py"]


def test_a_managed_folder_that_is_a_link_or_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "h").symlink_to("elsewhere")
    with pytest.raises(RepositoryError, match="symbolic link"):
        plan(tmp_path, {}, ["h"])
    (tmp_path / "g").write_text("")
    with pytest.raises(RepositoryError, match="no folder"):
        plan(tmp_path, {}, ["g"])


def test_links_and_pipes_are_not_followed(tmp_path: Path) -> None:
    write(tmp_path, {"secret": b"s", "h/a.h": b""})
    (tmp_path / "h/l").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "h/pipe")
    assert read_folders(tmp_path, ["h"])["h/l"] == Present(0o120000, os.fsencode(tmp_path))
    assert read_folders(tmp_path, ["h"])["h/pipe"] == Present(0, b"")


def test_diff_is_one_that_git_applies(tmp_path: Path) -> None:
    before = {"h/a.h": b"1\n2\n3\n4\n5\n6\n7\n8\n", "h/gone.h": b"x", "g/tail": b"no newline", "g/\xe4.py": b"\x0c a\n"}
    wanted = {
        "h/a.h": b"1\n2\n3\n4\nfive\n6\n7\n8\n",
        "h/new.h": b"n\n",
        "g/tail": b"no newline\n",
        "g/\xe4.py": b"b\n",
    }
    write(tmp_path, before)
    diff = plan(tmp_path, wanted, ROOTS).diff()
    subprocess.run(["git", "apply"], input=diff.encode(), cwd=tmp_path, check=True)
    assert contents(tmp_path) == wanted
    assert "Binary files" in plan(tmp_path, {"h/a.h": b"\0"}, ROOTS).diff()


@given(
    st.dictionaries(st.sampled_from("abcdef"), st.tuples(st.sampled_from([0o100644, 0o100755]), st.binary(max_size=2))),
    st.dictionaries(st.sampled_from("abcdef"), st.binary(max_size=2)),
)
def test_between_names_each_difference_once(old: dict[str, tuple[int, bytes]], new: dict[str, bytes]) -> None:
    changes = between({path: Present(*each) for path, each in old.items()}, new)
    expected = {p for p in old.keys() | new.keys() if old.get(p) != ((0o100644, new[p]) if p in new else None)}
    assert [change.path for change in changes] == sorted(expected)


# ---------------------------------------------------------------------------------------------------------- transaction

trees = st.dictionaries(
    st.sampled_from(["h/a", "h/b", "h/d/a", "h/d", "h/d/e/f", "g/a", "g/x/y"]), st.binary(max_size=2), max_size=5
).filter(lambda files: not any(other.startswith(f"{path}/") for path in files for other in files))


def prepared(root: Path, before: dict[str, bytes], after: dict[str, bytes]) -> Transaction:
    write(root, before)
    return Transaction.prepare(plan(root, after, ROOTS), {})


@given(before=trees, after=trees, forward=st.booleans(), stop=st.integers(0, 20))
@settings(deadline=None, max_examples=150)
def test_cut_off_anywhere_it_can_still_go_either_way(
    before: dict[str, bytes],
    after: dict[str, bytes],
    forward: bool,
    stop: int,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    root = tmp_path_factory.mktemp("cut")
    transaction = prepared(root, before, after)
    with pytest.MonkeyPatch.context() as patch:
        _stop_after(patch, stop)
        with contextlib.suppress(KeyboardInterrupt):
            transaction.place()
    found = pending(root, ROOTS)
    assert found is not None
    assert (found.place() if forward else found.restore()) == ()
    found.finish()
    assert contents(root) == (after if forward else before)
    assert not (root / FOLDER).exists()


def _stop_after(patch: pytest.MonkeyPatch, steps: int) -> None:
    """Interrupts the ``steps``-th change of the disk that is made from now on."""
    left = [steps]

    def wrap(name: str, owner: object) -> None:
        real = getattr(owner, name)

        def counted(*arguments: object, **options: object) -> object:
            if left[0] == 0:
                raise KeyboardInterrupt
            left[0] -= 1
            return real(*arguments, **options)

        patch.setattr(owner, name, counted)

    wrap("link", os)
    for name in ("rename", "unlink", "mkdir", "rmdir"):
        wrap(name, Path)


def test_somebody_elses_bytes_are_never_overwritten(tmp_path: Path) -> None:
    transaction = prepared(tmp_path, {"h/a": b"1", "h/b": b"1", "h/c": b"1"}, {"h/a": b"2", "h/b": b"2", "g/n": b"2"})
    write(tmp_path, {"h/a": b"mine", "h/c": b"mine", "g/n": b"mine"})
    assert transaction.place() == ("h/c", "g/n", "h/a")
    assert contents(tmp_path) == {"h/a": b"mine", "h/b": b"2", "h/c": b"mine", "g/n": b"mine"}
    assert transaction.restore() == ("h/a", "g/n", "h/c")
    assert contents(tmp_path) == {"h/a": b"mine", "h/b": b"1", "h/c": b"mine", "g/n": b"mine"}


def test_a_module_that_goes_leaves_no_package_behind(tmp_path: Path) -> None:
    transaction = prepared(tmp_path, {"g/arm/kvm/x.py": b"", "g/a": b""}, {"g/a": b""})
    write(tmp_path, {"g/arm/kvm/__pycache__/x.pyc": b""})
    transaction.place()
    transaction.finish()
    assert not (tmp_path / "g/arm").exists()


def test_nothing_is_left_where_nothing_could_be_written(tmp_path: Path) -> None:
    write(tmp_path, {"h/a": b"1"})
    script = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from headergen.changeset import Transaction, plan\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "root = Path(sys.argv[1]); Transaction.prepare(plan(root, {'h/a': b'2', 'h/b': b'x' * 5000}, ['h']), {})\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=False)
    assert "RepositoryError: cannot write: File too large" in done.stderr
    assert contents(tmp_path) == {"h/a": b"1"}
    assert not (tmp_path / FOLDER).exists()


def test_leftovers_without_a_journal_are_as_good_as_none(tmp_path: Path) -> None:
    write(tmp_path, {f"{FOLDER}/0.new": b"x"})
    assert pending(tmp_path, ROOTS) is None
    discard_leftovers(tmp_path)
    assert not (tmp_path / FOLDER).exists()
    kept = prepared(tmp_path, {}, {"h/a": b"1"})
    discard_leftovers(tmp_path)
    assert pending(tmp_path, ROOTS) is not None
    kept.finish()


def test_note_travels_with_the_journal(tmp_path: Path) -> None:
    transaction = prepared(tmp_path, {}, {"h/a": b"1"})
    transaction.annotate({"new": "abc"})
    found = pending(tmp_path, ROOTS)
    assert found is not None
    assert found.note == {"new": "abc"}
    assert found.paths == ("h/a",)


@pytest.mark.parametrize("path", ["../x", "/etc/x", "h/../../x", "h/.git/config", "other/x", "h", "h//x"])
def test_hostile_journal_moves_nothing(tmp_path: Path, path: str) -> None:
    journal = {"format": 1, "moves": [[path, "", "100644:0"]], "note": {}}
    write(tmp_path, {f"{FOLDER}/journal.json": json.dumps(journal).encode(), f"{FOLDER}/0.new": b"evil"})
    with pytest.raises(RepositoryError, match="cannot be used"):
        pending(tmp_path, ROOTS)


@pytest.mark.parametrize("journal", [b"", b"{", b"[]", b'{"format": 2}', b'{"format": 1, "moves": [1], "note": {}}'])
def test_damaged_journal_is_refused_with_a_way_out(tmp_path: Path, journal: bytes) -> None:
    write(tmp_path, {f"{FOLDER}/journal.json": journal})
    with pytest.raises(RepositoryError, match="cannot be used") as caught:
        pending(tmp_path, ROOTS)
    assert FOLDER in caught.value.help


# ------------------------------------------------------------------------------------------------------------ exclusive


def test_readers_share_and_writers_do_not(tmp_path: Path) -> None:
    def refused(*, shared: bool) -> bool:
        try:
            with exclusive(tmp_path, shared=shared, patience=0.1):
                return False
        except RepositoryError as error:
            return error.message.startswith("another headergen")

    with exclusive(tmp_path, shared=True):
        assert not refused(shared=True)
        assert refused(shared=False)
    with exclusive(tmp_path):
        assert refused(shared=True)
    assert not refused(shared=False)


def test_the_second_waits_for_the_first(tmp_path: Path) -> None:
    told = threading.Event()
    order = []

    def second() -> None:
        with exclusive(tmp_path, waiting=told.set):
            order.append("second")

    with exclusive(tmp_path):
        thread = threading.Thread(target=second)
        thread.start()
        assert told.wait(10)
        order.append("first")
    thread.join()
    assert order == ["first", "second"]


def test_a_killed_holder_holds_nothing(tmp_path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from headergen.changeset import exclusive\n"
        "with exclusive(Path(sys.argv[1])): os.kill(os.getpid(), 9)\n"
    )
    assert subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False).returncode == -9
    with exclusive(tmp_path, patience=0):
        assert True


def test_a_hook_may_read_but_not_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with exclusive(tmp_path):
        monkeypatch.setenv(INSIDE, str(tmp_path))
        with exclusive(tmp_path, shared=True, patience=0):
            pass
        with pytest.raises(RepositoryError, match="hook"), exclusive(tmp_path):
            pass


def test_change_set_is_false_when_empty(tmp_path: Path) -> None:
    assert not ChangeSet(tmp_path, ())

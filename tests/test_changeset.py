"""A change set says exactly what differs; putting it on the disk is done whole or undone whole, wherever it is cut."""

from __future__ import annotations

import contextlib
import hashlib
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
from headergen.changeset.journal import Journal
from headergen.diagnostics import HeadergenError, RepositoryError
from tests.patience import NEVER

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

    for name in ("link", "replace", "unlink", "mkdir", "rmdir"):
        wrap(name, os)


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


def test_leftovers_from_before_anything_changed_are_as_good_as_none(tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Transaction, "_write_journal", _interrupted)
        patch.setattr(Transaction, "finish", lambda _: None)  # killed: nobody clears up
        with pytest.raises(KeyboardInterrupt):
            prepared(tmp_path, {}, {"h/a": b"1"})
    assert (tmp_path / FOLDER / "0.new").exists()
    assert pending(tmp_path, ROOTS) is None
    discard_leftovers(tmp_path)
    assert not (tmp_path / FOLDER).exists()
    (tmp_path / FOLDER).mkdir()
    discard_leftovers(tmp_path)
    assert not (tmp_path / FOLDER).exists(), "killed before it could say whose the folder is"


def _interrupted(_: Transaction) -> None:
    raise KeyboardInterrupt


def test_a_folder_that_headergen_did_not_make_is_neither_deleted_nor_used(tmp_path: Path) -> None:
    write(tmp_path, {f"{FOLDER}/0.new": b"somebody's"})
    assert pending(tmp_path, ROOTS) is None
    discard_leftovers(tmp_path)
    with pytest.raises(RepositoryError, match="is in the way") as caught:
        prepared(tmp_path, {}, {"h/a": b"1"})
    assert FOLDER in caught.value.help
    assert (tmp_path / FOLDER / "0.new").read_bytes() == b"somebody's"
    assert not (tmp_path / "h").exists()


def test_note_travels_with_the_journal(tmp_path: Path) -> None:
    transaction = prepared(tmp_path, {}, {"h/a": b"1"})
    transaction.annotate({"new": "abc"})
    found = pending(tmp_path, ROOTS)
    assert found is not None
    assert found.note == {"new": "abc"}
    assert found.paths == ("h/a",)


GIT_OR_NOT = pytest.mark.parametrize("git", [True, False])


def planted(root: Path, journal: bytes, *, git: bool, mode: int = 0o600) -> Path:
    """A journal where headergen looks for it, for a folder that is there; ``FOLDER_ID`` in it becomes that folder's."""
    if git:
        (root / ".git").mkdir()
        (root / ".git" / "HEAD").write_text("ref: refs/heads/main\n")
    write(root, {f"{FOLDER}/0.new": b"evil"})
    status = (root / FOLDER).stat()
    path = Journal(root).path
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(journal.replace(b'"FOLDER_ID"', f"[{status.st_dev}, {status.st_ino}]".encode()))
    path.chmod(mode)
    return path


def _journal(path: str, **changes: object) -> bytes:
    moves = [[path, "", f"100644:{hashlib.sha256(b'evil').hexdigest()}"]]
    return json.dumps({"format": 2, "folder": "FOLDER_ID", "moves": moves, "note": {}, **changes}).encode()


@GIT_OR_NOT
def test_a_journal_of_our_own_is_believed(tmp_path: Path, git: bool) -> None:
    assert planted(tmp_path, _journal("h/x"), git=git).is_relative_to(tmp_path / (".git" if git else FOLDER))
    found = pending(tmp_path, ROOTS)
    assert found is not None
    assert found.place() == ()
    found.finish()
    assert contents(tmp_path) == {"h/x": b"evil"}
    assert not (tmp_path / FOLDER).exists()
    assert not (tmp_path / ".git" / "headergen").exists()


@GIT_OR_NOT
@pytest.mark.parametrize("path", ["../x", "/etc/x", "h/../../x", "h/.git/config", "other/x", "h", "h//x"])
def test_hostile_journal_moves_nothing(tmp_path: Path, path: str, git: bool) -> None:
    planted(tmp_path, _journal(path), git=git)
    with pytest.raises(RepositoryError, match="cannot be used"):
        pending(tmp_path, ROOTS)


@GIT_OR_NOT
@pytest.mark.parametrize(
    ("changes", "mode"),
    [
        ({"folder": [1, 2]}, 0o600),  # made for another folder: it came with the files
        ({}, 0o666),
        ({}, 0o620),
        ({"moves": [["h/x", "", "100644:0"]]}, 0o600),  # what waits to be placed is something else by now
    ],
)
def test_a_journal_that_others_may_have_made_is_not_believed(
    tmp_path: Path, changes: dict[str, object], mode: int, git: bool
) -> None:
    journal = planted(tmp_path, _journal("h/x", **changes), git=git, mode=mode)
    with pytest.raises(RepositoryError, match="cannot be used") as caught:
        pending(tmp_path, ROOTS)
    assert str(journal) == caught.value.location
    assert contents(tmp_path) == {}


def test_a_journal_in_the_work_tree_of_a_repository_counts_for_nothing(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "HEAD").write_text("ref: refs/heads/main\n")
    write(tmp_path, {f"{FOLDER}/journal.json": _journal("h/x"), f"{FOLDER}/0.new": b"evil"})
    assert pending(tmp_path, ROOTS) is None


def test_a_linked_work_tree_keeps_its_own_journal(tmp_path: Path) -> None:
    own = tmp_path / "main" / ".git" / "worktrees" / "other"
    own.mkdir(parents=True)
    (own / "HEAD").write_text("ref: refs/heads/other\n")
    (tmp_path / "other" / "project").mkdir(parents=True)
    (tmp_path / "other" / ".git").write_text(f"gitdir: {own}\n")
    assert Journal(tmp_path / "other" / "project").path.parent == own / "headergen"
    assert Journal(tmp_path / "other").path != Journal(tmp_path / "other" / "project").path


def test_nothing_is_placed_through_a_link(tmp_path: Path) -> None:
    """The link came after headergen had looked: a planned link is a file that goes, like any other."""
    (tmp_path / "elsewhere").mkdir()
    root = tmp_path / "project"
    transaction = prepared(root, {"h/a": b"1"}, {"h/a": b"1", "h/d/x": b"2"})
    (root / "h" / "d").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(HeadergenError, match="is a link"):
        transaction.place()
    assert transaction.restore() == ()
    transaction.finish()
    assert list((tmp_path / "elsewhere").iterdir()) == []


@GIT_OR_NOT
@pytest.mark.parametrize(
    "journal",
    [
        b"", b"{", b"[]", b'{"format": 1}', _journal("h/x", moves=[1]),
        b'{"format": 2, "folder": []}', b'{"format": 2, "folder": [1e999, 1]}', b"[" * 100_000,
    ],
)  # fmt: skip
def test_damaged_journal_is_refused_with_a_way_out(tmp_path: Path, journal: bytes, git: bool) -> None:
    path = planted(tmp_path, journal, git=git)
    with pytest.raises(RepositoryError, match="cannot be used") as caught:
        pending(tmp_path, ROOTS)
    assert FOLDER in caught.value.help
    assert caught.value.location == str(path)


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
        assert told.wait(NEVER)
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

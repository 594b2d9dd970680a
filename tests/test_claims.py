"""What headergen manages is what its locks name: in folders with other people's headers, and beside other projects."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

import headergen
from headergen.commands.untangle import on_branch
from headergen.diagnostics import Severity
from headergen.git.history import resolve_range
from headergen.git.plumbing import Git
from headergen.lock import DEFAULT, Lock, LockedFile, LockedImport, digest, read_lock, write_lock
from headergen.model import KernelId
from headergen.project import commits
from headergen.project.commits import RangeReport, check_range
from headergen.project.states import find_project
from tests.histories import File, Made, build, git, repository
from tests.test_separation import CONFIG, KVM, Files, Import, rules, series, verb

SHARED = b'arches = ["x86_64"]\nimport = ["linux/kvm.h"]\nheaders = "include"\n'
HEADER, LOCK, OWN, CODE = "include/linux/kvm.h", "include/headergen.lock", "include/linux/list.h", "src/main.c"
OURS = b"struct list { int ours; };\n"
NEW = KVM.replace(b"#define KVM_OLD 1\n", b"#define KVM_OLD 1\n#define KVM_NEW 2\n")


def imported(data: bytes = KVM, version: str = "6.12", *, prefix: str = "", **others: bytes) -> Files:
    """A shared folder's import; ``others`` are more headers that the lock names, by their name in linux/."""
    headers = {"linux/kvm.h": data, **{f"linux/{name}.h": text for name, text in others.items()}}
    return {f"{prefix}{path}": file for path, file in Import(headers, version, SHARED).files().items()}


@pytest.fixture(scope="module")
def start() -> Files:
    return {"headergen.toml": SHARED, CODE: b"int main;\n", OWN: OURS, **imported()}


def made(root: Path, *commits: Made) -> list[str]:
    """A history that is checked out."""
    ids = build(repository(root, work_tree=True), commits)
    git(root, "reset", "-q", "--hard")
    return ids


def check(root: Path, base: str, tip: str = "main", *, below: str = "") -> RangeReport:
    """``check --range`` of the project in a folder of the repository; from the very first commit where base is ""."""
    project = find_project(root / below)
    with Git(project.top) as running:
        which = resolve_range(running, f"{base or tip}..{tip}")
        return check_range(project, running, which if base else replace(which, base=""))


# ------------------------------------------------------------------------------------------------ shared folders


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({OWN: OURS + b"\n", CODE: b"1"}, []),
        ({"include/linux/more.h": b"int more;\n", CODE: b"1"}, []),
        ({OWN: None, CODE: b"1"}, []),
        ({OWN: OURS + b"\n"}, []),
        ({**imported(NEW, "6.13"), OWN: OURS + b"\n"}, ["mixed-commit"]),
        ({**imported(NEW, "6.13"), CODE: b"1"}, ["mixed-commit"]),
        ({**imported(NEW, "6.13")}, []),
        ({HEADER: NEW}, ["unmade-import"]),
        ({"include/linux": File(b"../src", "120000"), HEADER: None, OWN: None}, ["mixed-commit", "unmade-import"]),
    ],
)  # fmt: skip
def test_in_a_shared_folder_counts_what_the_lock_names(
    tmp_path: Path, start: Files, files: Files, expected: list[str]
) -> None:
    ids = made(tmp_path, Made(start), Made(files))
    assert rules(check(tmp_path, ids[0])) == expected
    patch = series(tmp_path, f"{ids[0]}..{ids[1]}")
    git(tmp_path, "reset", "-q", "--hard", ids[0])
    found = verb(tmp_path, "--patch", "-", stdin=patch).stdout
    assert [rule for rule in ("mixed-commit", "unmade-import") if rule.encode() in found] == expected
    git(tmp_path, "read-tree", ids[1])
    found = verb(tmp_path, "--staged").stdout
    assert [rule for rule in ("mixed-commit", "unmade-import") if rule.encode() in found] == expected


def test_a_new_file_where_only_headers_lie_is_no_import(tmp_path: Path, start: Files) -> None:
    alone = {path: file for path, file in start.items() if path != OWN}
    ids = made(tmp_path, Made(alone), Made({OWN: OURS}), Made({"include/linux/x.h": b"", CODE: b"1"}))
    assert rules(check(tmp_path, ids[0], ids[1])) == ["unmade-import"]
    assert rules(check(tmp_path, ids[0], ids[2])) == ["mixed-commit", "unmade-import", "unmade-import"]
    assert rules(check(tmp_path, ids[1], ids[2])) == [], "somebody else's file was accepted before"


def test_before_the_first_lock_nothing_is_an_unmade_import(tmp_path: Path, start: Files) -> None:
    lock = {path: file for path, file in start.items() if path in ("headergen.toml", LOCK)}
    ids = made(
        tmp_path,
        Made({CODE: b"1", OWN: OURS, HEADER: KVM[:-1]}, b"Mixed from the start\n"),
        Made({HEADER: KVM + b"\n"}, b"By hand\n"),
        Made({HEADER: KVM, CODE: b"2"}, b"Mixed\n"),
        Made({OWN: OURS + b"\n", CODE: b"3"}, b"Our own\n"),
        Made(lock, b"Adopt\n"),
        Made({HEADER: NEW}, b"By hand again\n"),
    )
    report = check(tmp_path, "")
    assert [(f.rule.id, f.commit) for f in report.findings] == [
        ("mixed-commit", ids[0]),
        ("mixed-commit", ids[2]),
        ("unmade-import", ids[5]),
    ]
    assert rules(check(tmp_path, ids[0], ids[3])) == ["mixed-commit"], "what is checked out says what was adopted"


# ------------------------------------------------------------------------------------------- no way around the lock


def without(lock: Files, *paths: str) -> bytes:
    """A lock as headergen writes it that does not name some headers."""
    data = lock[LOCK]
    assert isinstance(data, bytes)
    known = read_lock(data, LOCK)
    return write_lock(replace(known, files={p: f for p, f in known.files.items() if p not in paths}))


def test_no_edit_of_the_lock_takes_a_header_out_of_the_rules(tmp_path: Path, start: Files) -> None:
    two = {**start, **imported(more=b"int more;\n")}
    shorter = without(two, "linux/more.h")
    at_once = made(tmp_path / "a", Made(two), Made({LOCK: shorter, "include/linux/more.h": b"int evil;\n", CODE: b"1"}))
    assert rules(check(tmp_path / "a", at_once[0])) == ["mixed-commit", "unmade-import"]
    later = made(
        tmp_path / "b", Made(two), Made({LOCK: shorter}), Made({"include/linux/more.h": b"int evil;\n", CODE: b"1"})
    )
    found = check(tmp_path / "b", later[0]).findings
    assert [(f.rule.id, f.commit) for f in found] == [
        ("mixed-commit", later[2]), ("unmade-import", later[1]), ("unmade-import", later[2]),
    ]  # fmt: skip
    assert "include/linux/more.h is not in the lock" in found[1].message
    gone = made(tmp_path / "c", Made(two), Made({LOCK: None}), Made({HEADER: NEW, CODE: b"1"}))
    assert [(f.rule.id, f.commit) for f in check(tmp_path / "c", gone[0]).findings] == [
        ("mixed-commit", gone[2]), ("unmade-import", gone[1]),
    ]  # fmt: skip


def test_a_lock_on_the_way_names_what_neither_end_does(tmp_path: Path, start: Files) -> None:
    between = imported(more=b"int more;\n")
    ids = made(
        tmp_path,
        Made(start),
        Made(between, b"Import more\n"),
        Made({"include/linux/more.h": b"int evil;\n", CODE: b"1"}, b"Evil\n"),
        Made({**imported(), "include/linux/more.h": None}, b"Import less\n"),
    )
    assert [(f.rule.id, f.commit) for f in check(tmp_path, ids[0]).findings] == [
        ("mixed-commit", ids[2]), ("unmade-import", ids[2]),
    ]  # fmt: skip


@pytest.mark.parametrize("remembered", [1, 2, 10_000])
def test_a_branch_from_before_the_range_brings_its_lock(
    tmp_path: Path, start: Files, remembered: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its start is no commit of the range, and its lock names a header that the range's ends have no more."""
    monkeypatch.setattr(commits, "_WALKED", remembered)
    two = {**start, **imported(more=b"int more;\n")}
    less: Files = {**imported(), "include/linux/more.h": None}
    ids = made(
        tmp_path,
        Made(two),
        Made(less, b"Import less\n"),
        Made({"include/linux/more.h": b"int evil;\n", CODE: b"1"}, b"Evil\n", parents=(0,)),
        Made({**less, CODE: b"1"}, b"Merge\n", parents=(1, 2)),
    )
    found = [(f.rule.id, f.commit) for f in check(tmp_path, ids[1]).findings]
    assert ("mixed-commit", ids[2]) in found


def test_a_move_of_the_folder_hides_nothing(tmp_path: Path, start: Files) -> None:
    moved = SHARED.replace(b'"include"', b'"src"')
    files = {path.replace("include/", "src/"): file for path, file in imported().items()}
    ids = made(tmp_path, Made(start), Made({"headergen.toml": moved, **files, HEADER: NEW, LOCK: None, CODE: b"1"}))
    assert "mixed-commit" in rules(check(tmp_path, ids[0]))


def test_no_folder_of_templates_or_output_shelters_code(tmp_path: Path) -> None:
    old, new = Import().files(), Import({"linux/kvm.h": NEW}, "6.13").files()
    first = Made({"headergen.toml": CONFIG, CODE: b"1", **old})
    wide = b'templates = "src"\n' + CONFIG
    ids = made(tmp_path / "a", first, Made({**new, "headergen.toml": wide, CODE: b"evil"}))
    assert "mixed-commit" in rules(check(tmp_path / "a", ids[0]))
    ids = made(tmp_path / "b", first, Made({**new, "generated/evil.py": b"import os\n"}, b"Import\n"))
    (found,) = check(tmp_path / "b", ids[0]).findings
    assert (found.rule.id, found.commit) == ("mixed-commit", ids[1])
    assert "with generated/evil.py (added)" in found.message
    assert "commit it apart" in found.help
    ids = made(tmp_path / "c", first, Made({"generated/evil.py": b"import os\n"}), Made(new))
    assert rules(check(tmp_path / "c", ids[0])) == [], "a file of somebody's own, and an import"


# --------------------------------------------------------------------------------------------------- other projects


@pytest.fixture(scope="module")
def both(start: Files) -> Files:
    """A repository of two projects."""
    return {**start, "rdma/headergen.toml": SHARED, "rdma/main.c": b"1", **imported(prefix="rdma/")}


@pytest.mark.parametrize(
    ("files", "here", "there"),
    [
        ({**imported(NEW, "6.13"), **imported(NEW, "6.13", prefix="rdma/")}, [], []),
        ({**imported(NEW, "6.13"), "rdma/headergen.toml": SHARED + b"#\n"}, [], []),
        ({**imported(NEW, "6.13"), "rdma/main.c": b"2"}, ["mixed-commit"], []),
        ({**imported(NEW, "6.13", prefix="rdma/"), CODE: b"2"}, [], ["mixed-commit"]),
        ({**imported(NEW, "6.13"), "rdma/generated/x.py": b"2"}, ["mixed-commit"], []),
        ({**imported(NEW, "6.13"), "rdma/include/linux/mine.h": b"2"}, ["mixed-commit"], ["unmade-import"]),
    ],
)
def test_projects_of_a_repository_know_each_other(
    tmp_path: Path, both: Files, files: Files, here: list[str], there: list[str]
) -> None:
    ids = made(tmp_path, Made(both), Made(files))
    assert rules(check(tmp_path, ids[0])) == here
    assert rules(check(tmp_path, ids[0], below="rdma")) == there


def test_the_output_of_another_project_shelters_nothing(tmp_path: Path, start: Files) -> None:
    """A module of the other project is no code; a file beside it is."""
    theirs = {f"py/{path}": file for path, file in {**Import().files(), "headergen.toml": CONFIG}.items()}
    newer = {f"py/{path}": file for path, file in Import({"linux/kvm.h": NEW}, "6.13").files().items()}
    mine = imported(NEW, "6.13")
    ids = made(tmp_path, Made({**start, **theirs}), Made({**mine, **newer}), Made({**imported(), **theirs}))
    assert rules(check(tmp_path, ids[0], ids[1])) == []
    ids = made(tmp_path / "evil", Made({**start, **theirs}), Made({**mine, "py/generated/evil.py": b"import os\n"}))
    assert rules(check(tmp_path / "evil", ids[0])) == ["mixed-commit"]


def test_a_project_that_comes_with_the_range_excuses_nothing(tmp_path: Path, start: Files) -> None:
    new = {"src/headergen.toml": SHARED.replace(b'"include"', b'"x"'), **imported(NEW, "6.13")}
    evil = {f"src/{path.replace('include/', 'x/')}": file for path, file in imported(evil=b"int evil;\n").items()}
    ids = made(tmp_path, Made(start), Made({**new, **evil}, b"A project of its own\n"))
    assert rules(check(tmp_path, ids[0])) == ["mixed-commit"]
    ids = made(tmp_path / "first", Made({CODE: b"1"}), Made({**start, **new, **evil}, b"Adopt twice\n"))
    assert "mixed-commit" not in [f.rule.id for f in check(tmp_path / "first", ids[0]).findings if "src/x" in f.message]


def test_an_import_of_another_project_is_its_own_claim(tmp_path: Path, start: Files, both: Files) -> None:
    theirs = {path: file for path, file in both.items() if path.startswith("rdma/") and path != "rdma/main.c"}
    says = b"rdma: update\n\nHeadergen-Kernel: 6.13\n"
    ids = made(
        tmp_path,
        Made(start),
        Made(theirs, b"rdma: adopt\n\nHeadergen-Kernel: 6.12\n"),
        Made(imported(NEW, "6.13", prefix="rdma/"), says),
        Made({**imported(NEW + b"\n", "6.13", prefix="rdma/"), CODE: b"2"}, says),
    )
    for base in ids[0:2]:
        for below in ("", "rdma"):
            found = [(f.rule.id, f.commit) for f in check(tmp_path, base, below=below).findings]
            assert ("false-import", ids[3]) in found
            assert not [each for each in found if each[0] == "false-import" and each[1] != ids[3]]


def test_untangle_takes_the_headers_of_all_projects_together(tmp_path: Path, both: Files) -> None:
    two = {**imported(NEW, "6.13"), **imported(NEW, "6.13", prefix="rdma/")}
    ids = made(tmp_path, Made(both), Made({**two, CODE: b"2", OWN: b"int x;\n"}, b"All at once\n"))
    assert rules(check(tmp_path, ids[0])) == ["mixed-commit"]
    on_branch(tmp_path, f"{ids[0]}..main", branch=None, each=False, dry_run=False)
    assert git(tmp_path, "rev-parse", "main^{tree}") == git(tmp_path, "rev-parse", f"{ids[1]}^{{tree}}")
    first, second = git(tmp_path, "rev-list", "--reverse", f"{ids[0]}..main").split()
    assert set(git(tmp_path, "show", "--format=", "--name-only", first).split()) == set(two)
    assert set(git(tmp_path, "show", "--format=", "--name-only", second).split()) == {CODE, OWN}
    for below in ("", "rdma"):
        assert rules(check(tmp_path, ids[0], below=below)) == []


@pytest.mark.parametrize("remembered", [1, 2, 10_000])
def test_a_merge_takes_the_import_of_one_side_in_a_shared_folder(
    tmp_path: Path, start: Files, remembered: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commits, "_WALKED", remembered)
    left, right = imported(NEW, "6.13"), imported(NEW + b"\n", "6.14")
    ids = made(
        tmp_path,
        Made(start),
        Made(left, b"Import\n"),
        Made(right, b"Import\n", parents=(0,)),
        Made({OWN: b"int right;\n"}, b"Ours\n", parents=(2,)),
        Made({**right, OWN: b"int both;\n"}, b"Merge\n", parents=(1, 3)),
        Made({**right, HEADER: KVM, OWN: b"int both;\n"}, b"Evil merge\n", parents=(1, 3)),
    )
    assert rules(check(tmp_path, ids[0], ids[4])) == []
    found = [(f.rule.id, f.commit) for f in check(tmp_path, ids[0], ids[5]).findings]
    assert ("mixed-commit", ids[5]) in found
    assert ("unmade-import", ids[5]) in found


# ------------------------------------------------------------------------------------------------------------ places


@pytest.mark.parametrize("own", [False, True])
def test_a_place_that_holds_headers_alone_is_managed_as_a_whole(tmp_path: Path, *, own: bool) -> None:
    """A header that was dropped before the adoption lay among headers; beside a project's own nobody can tell."""
    config = b'arches = ["x86_64"]\nheaders = "uapi"\n[[places]]\nheaders = ["linux/kvm.h"]\nto = "uapi/linux"\n'
    entry = LockedImport(KernelId("6.12"), ("x86_64",), "test", "keep")
    file = LockedFile(DEFAULT, "include/uapi/linux/kvm.h", digest(KVM), digest(KVM), ())
    lock = write_lock(Lock(headergen.__version__, "", {DEFAULT: entry}, {"uapi/linux/kvm.h": file}))
    beside: Files = {"uapi/linux/list.h": b"1"} if own else {}
    ids = made(
        tmp_path,
        Made({CODE: b"1", "uapi/linux/kvm.h": KVM + b"\n", "uapi/linux/if_alg.h": b"1", **beside}),
        Made({"uapi/linux/kvm.h": KVM, "uapi/linux/if_alg.h": None}, b"Update kernel headers\n"),
        Made({"headergen.toml": config, "uapi/headergen.lock": lock}, b"Adopt\n"),
        Made({"uapi/linux/new.h": b"1", CODE: b"2"}),
        Made({"uapi/linux/kvm.h": KVM + b"\n", CODE: b"3"}),
    )

    def mixed(base: str, tip: str) -> list[str]:
        return [f.commit for f in check(tmp_path, base, tip).findings if f.rule.id == "mixed-commit"]

    assert mixed(ids[0], ids[2]) == ([ids[1]] if own else [])
    assert mixed(ids[2], ids[4]) == ([ids[4]] if own else [ids[3], ids[4]])


def test_below_a_place_that_holds_more_a_folder_of_headers_is_managed_as_a_whole(tmp_path: Path) -> None:
    """As rdma-core has CMakeLists.txt in kernel-headers/, and headers alone in kernel-headers/rdma/."""
    names = ("linux/kvm.h", "rdma/a.h", "rdma/hfi/b.h")
    config = b'arches = ["x86_64"]\n[[places]]\nheaders = ["linux/kvm.h", "rdma/a.h", "rdma/hfi/b.h"]\nto = "uapi"\n'
    entry = LockedImport(KernelId("6.12"), ("x86_64",), "test", "keep")
    locked = {f"uapi/{n}": LockedFile(DEFAULT, f"include/uapi/{n}", digest(KVM), digest(KVM), ()) for n in names}
    lock = write_lock(Lock(headergen.__version__, "", {DEFAULT: entry}, locked))
    here: Files = dict.fromkeys(locked, KVM)
    start: Files = {"uapi/CMakeLists.txt": b"", "uapi/linux/list.h": b"", "uapi/own/x.h": b"", CODE: b"1", **here}
    ids = made(
        tmp_path,
        Made({"headergen.toml": config, "uapi/headergen.lock": lock, **start}),
        Made({"uapi/rdma/new.h": b"1", CODE: b"2"}),
        Made({"uapi/rdma/hfi/new.h": b"1", "uapi/CMakeLists.txt": b"1"}),
        Made({"uapi/linux/new.h": b"1", CODE: b"3"}),
        Made({"uapi/own/new.h": b"1", "uapi/CMakeLists.txt": b"2", "uapi/new.h": b"1", CODE: b"4"}),
    )
    found = [f.commit for f in check(tmp_path, ids[0]).findings if f.rule.id == "mixed-commit"]
    assert found == [ids[1], ids[2]]
    on_branch(tmp_path, f"{ids[0]}..main", branch=None, each=True, dry_run=False)
    assert [f.commit for f in check(tmp_path, ids[0]).findings if f.rule.id == "mixed-commit"] == []


# ------------------------------------------------------------------------------------------------ before the first lock

PLACES = b"""arches = ["arm64", "x86_64"]
closure = "report"
headers = "uapi"
[[places]]
headers = ["linux/*.h"]
to = "uapi/linux"
[[places]]
headers = ["linux/vdpa.h"]
to = "vdpa/uapi/linux"
[[places]]
headers = ["asm/kvm.h"]
to = "{arch}/asm"
"""
MANY = tuple(f"uapi/linux/h{number}.h" for number in range(18))
ADOPTED = (*MANY, "vdpa/uapi/linux/vdpa.h", "arm64/asm/kvm.h", "x86/asm/kvm.h")
FIRST, ELSEWHERE = MANY[0], "vdpa/uapi/linux/vdpa.h"


def adopted(*paths: str) -> Files:
    """A configuration with places, and a lock that names headers which lie there as they are."""
    entry = LockedImport(KernelId("6.12"), ("arm64", "x86_64"), "test", "keep", places=digest(PLACES))
    files = {path: LockedFile(DEFAULT, path, digest(KVM), digest(KVM), ()) for path in paths}
    lock = write_lock(Lock(headergen.__version__, "", {DEFAULT: entry}, files))
    return {"headergen.toml": PLACES, "uapi/headergen.lock": lock}


@pytest.mark.parametrize(
    ("files", "mixed"),
    [
        ({"uapi/linux/gone.h": b"2"}, False),  # the kernel dropped it before the adoption
        ({"uapi/linux/sub/gone.h": b"2"}, False),
        ({"uapi/linux/newer.h": b"2"}, False),  # of a kernel that was not at hand
        ({"uapi/linux/vdpa.h": None}, False),  # it moved
        ({"arm/asm/kvm.h": b"2"}, False),  # of an arch that nobody imports, though it is still there
        ({"own/linux/h1.h": b"2"}, True),  # the project's own header of such a name
        ({"uapi/linux/gone.c": b"2"}, True),
        ({"uapi/linux/gone.h": File(b"../../src", "120000")}, True),
        ({"own/linux/list.h": b"2"}, True),
        ({"uapi/linux/gone.h": b"2", CODE: b"2"}, True),
        ({CODE: b"2"}, True),
    ],
)
def test_what_was_imported_before_the_first_lock_is_no_code(tmp_path: Path, files: Files, mixed: bool) -> None:
    own: Files = {"own/linux/h1.h": b"1", CODE: b"1"}
    beside: Files = {"uapi/linux/newer.h": b"1", "arm/asm/kvm.h": b"1"}
    going: Files = {"uapi/linux/gone.h": b"1", "uapi/linux/sub/gone.h": b"1", "uapi/linux/vdpa.h": b"1"}
    old = dict.fromkeys(ADOPTED, KVM + b"\n")
    ids = made(
        tmp_path,
        Made(own, b"Begin\n"),
        Made({**old, **beside, **going}, b"Import\n"),
        Made({FIRST: KVM, **files}, b"Update kernel headers\n"),
        Made({**dict.fromkeys((*going, "uapi/linux/gone.c"), None), **beside, **own}, b"Code, and headers that go\n"),
        Made(dict.fromkeys(ADOPTED, KVM), b"Update all\n"),
        Made(adopted(*ADOPTED), b"Adopt\n"),
    )
    for base in (ids[0], ""):
        found = [f.commit for f in check(tmp_path, base).findings if f.rule.id == "mixed-commit"]
        assert found == ([ids[2]] if mixed else [])


@pytest.mark.parametrize(
    ("later", "used"),
    [
        (b"#define OLD 1\n#define MORE 2\n", []),
        (b"#define MORE 2\n", [("OLD", Severity.ERROR)]),
        (None, [("OLD", Severity.WARNING)]),  # the system has that header, too
    ],
)
def test_a_header_that_no_place_names_has_its_names_all_the_same(
    tmp_path: Path, later: bytes | None, used: list[tuple[str, Severity]]
) -> None:
    """As in ppp: if_ppp.h lay beside those that were adopted in the end, and an update of it removed all it had."""
    places = PLACES.replace(b'"linux/*.h"', b", ".join(b'"%s"' % path[5:].encode() for path in MANY))
    beside = "uapi/linux/gone.h"
    ids = made(
        tmp_path,
        Made({**dict.fromkeys(ADOPTED, b"\n"), beside: b"#define OLD 1\n", CODE: b"int x = OLD;\n"}, b"Begin\n"),
        Made({FIRST: b"#define NEW 1\n", beside: later}, b"Update kernel headers\n"),
        Made({**dict.fromkeys(ADOPTED, KVM), beside: None}, b"Update all\n"),
        Made({**adopted(*ADOPTED), "headergen.toml": places}, b"Adopt\n"),
    )
    found = check(tmp_path, ids[0], ids[1]).findings
    assert [(f.symbol, f.severity) for f in found if f.rule.id == "removed-symbol-used"] == used


@pytest.mark.parametrize("each", [True, False])
def test_untangle_takes_along_what_was_imported_before_the_first_lock(tmp_path: Path, each: bool) -> None:
    old = {**dict.fromkeys(ADOPTED, KVM + b"\n"), "uapi/linux/newer.h": b"1", "uapi/linux/gone.h": b"1"}
    old[FIRST] = KVM.replace(b"#define KVM_OLD 1\n", b"")
    ids = made(
        tmp_path,
        Made({**old, CODE: b"1"}, b"Begin\n"),
        Made({FIRST: KVM, "uapi/linux/newer.h": b"2", CODE: b"2"}, b"Mixed\n"),
        Made({"uapi/linux/newer.h": b"3", "src/other.c": b"1"}, b"No mixture to check\n"),
        Made({**dict.fromkeys(ADOPTED, KVM), "uapi/linux/gone.h": None}, b"Update all\n"),
        Made(adopted(*ADOPTED), b"Adopt\n"),
    )
    on_branch(tmp_path, f"{ids[0]}..{ids[3]}", branch="apart", each=each, dry_run=False)
    assert git(tmp_path, "rev-parse", "apart^{tree}") == git(tmp_path, "rev-parse", f"{ids[3]}^{{tree}}")
    found = git(tmp_path, "log", "--reverse", "--format=%s", f"{ids[0]}..apart").splitlines()
    code = [git(tmp_path, "show", "--format=", "--name-only", f"apart~{at}").split() for at in range(len(found))]
    if each:
        assert found == ["Header changes of: Mixed", "Mixed", "No mixture to check", "Update all"]
        assert code[2] == [CODE]
        assert sorted(code[3]) == sorted([FIRST, "uapi/linux/newer.h"])
    else:
        assert found == ["Header changes, separated from the code", "Mixed", "No mixture to check", found[-1]]
        assert code[1:3] == [["src/other.c"], [CODE]]
        assert "uapi/linux/gone.h" in code[0], "what headers lose comes last"
    assert check(tmp_path, ids[0], "apart").findings == ()


def test_what_another_project_imported_before_its_first_lock_is_no_code(tmp_path: Path) -> None:
    mine = {f"rdma/{path}": file for path, file in adopted(*ADOPTED).items()}
    theirs = [f"rdma/{path}" for path in ADOPTED]
    ids = made(
        tmp_path,
        Made({**dict.fromkeys((*ADOPTED, *theirs), KVM + b"\n"), "rdma/uapi/linux/gone.h": b"1"}, b"Begin\n"),
        Made({FIRST: KVM, "rdma/uapi/linux/gone.h": b"2"}, b"Update kernel headers\n"),
        Made({FIRST: KVM + b"\n", "rdma/own.h": b"2"}, b"Mixed\n"),
        Made({**dict.fromkeys((*ADOPTED, *theirs), KVM), "rdma/uapi/linux/gone.h": None}, b"Update all\n"),
        Made(mine, b"rdma: adopt\n"),
        Made(adopted(*ADOPTED), b"Adopt\n"),
    )
    found = [f.commit for f in check(tmp_path, ids[0]).findings if f.rule.id == "mixed-commit"]
    assert found == [ids[2]]


def test_behind_the_first_lock_a_header_that_it_does_not_name_is_code(tmp_path: Path) -> None:
    beside: Files = {"uapi/linux/newer.h": b"1", "arm/asm/kvm.h": b"1"}
    ids = made(
        tmp_path,
        Made({**dict.fromkeys(ADOPTED, KVM), **beside}, b"Begin\n"),
        Made(adopted(*ADOPTED), b"Adopt\n"),
        Made({FIRST: KVM + b"\n", "uapi/linux/newer.h": b"2"}, b"By hand\n"),
        Made({FIRST: KVM, "arm/asm/kvm.h": b"2"}, b"By hand again\n"),
    )
    for base in ("", ids[0], ids[1]):
        found = [f.commit for f in check(tmp_path, base).findings if f.rule.id == "mixed-commit"]
        assert found[-2:] == ids[2:], base


def test_headers_beside_many_of_a_projects_own_are_told_by_their_names_alone(tmp_path: Path) -> None:
    own = {f"uapi/linux/own{number}.h": b"1" for number in range(3)}
    ids = made(
        tmp_path,
        Made({**dict.fromkeys(ADOPTED, KVM + b"\n"), **own, "uapi/linux/gone.h": b"1"}, b"Begin\n"),
        Made({FIRST: KVM, "uapi/linux/gone.h": None}, b"Update\n"),
        Made(dict.fromkeys(ADOPTED, KVM), b"Update all\n"),
        Made(adopted(*ADOPTED), b"Adopt\n"),
    )
    found = [f.commit for f in check(tmp_path, ids[0]).findings if f.rule.id == "mixed-commit"]
    assert found == [ids[1]]

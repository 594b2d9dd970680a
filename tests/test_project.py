"""The managed project: whose a file is, what the lock becomes, what is excepted, and what an opened one has read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from headergen.changeset import ChangeSet, FileChange, Present
from headergen.changeset.changes import EXECUTABLE, FILE, LINK
from headergen.config import Config, Frozen, Hold, Module, RuleException
from headergen.diagnostics import Diagnostic, KernelError, RepositoryError
from headergen.diagnostics import rules_import as rules
from headergen.lock import DEFAULT, Lock, LockedFile, LockedImport
from headergen.model import KernelId, Location
from headergen.pipeline.imported import Imported
from headergen.project.exceptions import excepted
from headergen.project.locks import belongs, joined, merged_lock
from headergen.project.opened import opened_project
from headergen.project.ownership import Owner, rendered
from headergen.project.standing import remarks
from headergen.report.progress import Progress
from tests.projects import make_project, quiet_git

CONFIG = Config(
    root=Path("/nowhere"),
    source="headergen.toml",
    arches=("arm", "arm64", "x86_64"),
    modules={"kvm": Module("kvm", ("linux/kvm.h",))},
    frozen={"arm": Frozen("4.19.1", "gone since")},
)
MADE = b'"""Made by headergen."""\n'


def imported(version: str, *arches: str) -> LockedImport:
    return LockedImport(KernelId(version), arches, "hi-6.12", "strip")


def locked(name: str = DEFAULT, digest: str = "a") -> LockedFile:
    return LockedFile(name, "include/uapi/linux/kvm.h", digest * 64, digest * 64, ("linux/kvm.h",))


def lock(**imports: LockedImport) -> Lock:
    return Lock("1", "t", imports, {"linux/kvm.h": locked(), "frozen/arm/linux/kvm.h": locked("arm")})


# ------------------------------------------------------------------------------------------------------------ ownership


def owner(**at_head: bytes) -> Owner:
    return Owner(CONFIG, lambda: [lock()], lambda path: at_head.get(path.rpartition("/")[2].partition(".")[0]))


@pytest.mark.parametrize(
    ("path", "present", "ours"),
    [
        ("linux-headers/headergen.lock", Present(FILE, b""), True),
        ("linux-headers/linux/kvm.h", Present(FILE, b"edited"), True),
        ("linux-headers/linux/mine.h", Present(FILE, MADE), False),
        ("generated/arm64/kvm/__init__.py", Present(FILE, MADE), True),
        ("generated/arm64/kvm/__init__.py", Present(EXECUTABLE, MADE), True),
        ("generated/arm64/__init__.py", Present(FILE, b""), True),
        ("generated/arm64/link.py", Present(LINK, MADE), False),
        ("generated/arm64/mine.py", Present(FILE, b"x = 1  # headergen".rjust(900)), False),
        ("generated/arm64/edited.py", Present(FILE, b"x = 1"), True),
        ("generated/arm64/replaced.py", Present(FILE, b"x = 1"), False),
    ],
)
def test_a_file_is_headergens_by_the_lock_or_by_what_it_says(path: str, present: Present, ours: bool) -> None:
    of = owner(edited=MADE, replaced=b"y = 2")
    assert of.owns(path, present) is ours
    assert of.others({path: present}) == ([] if ours else [path])


def test_nothing_of_others_is_removed_or_written_over() -> None:
    mine, ours = Present(FILE, b"x = 1"), Present(FILE, MADE)
    changes = ChangeSet(
        CONFIG.root,
        (
            FileChange("generated/mine.py", mine, None),
            FileChange("generated/old.py", ours, None),
            FileChange("generated/new.py", None, MADE),
        ),
        3,
    )
    assert [change.path for change in owner().spared(changes).changes] == ["generated/old.py", "generated/new.py"]
    over = ChangeSet(CONFIG.root, (FileChange("generated/mine.py", mine, MADE),), 1)
    with pytest.raises(RepositoryError) as refused:
        owner().refuse_overwriting(over)
    assert refused.value.detail == "  generated/mine.py"
    owner().refuse_overwriting(ChangeSet(CONFIG.root, (FileChange("generated/mine.py", mine, mine.data),), 1))


def test_a_first_import_goes_into_no_folder_with_other_peoples_files() -> None:
    config = replace(CONFIG, holds=(Hold("linux/held.h", "ours"),))
    first = Owner(config, lambda: [Lock(), Lock()])
    found = {f"linux-headers/linux/{name}.h": Present(FILE, b"") for name in ("held", "ignored")}
    first.refuse_first_import(found, ["linux-headers/linux/ignored.h"])
    with pytest.raises(RepositoryError, match="holds 1 file that no import brought"):
        first.refuse_first_import(found, [])
    owner().refuse_first_import(found, [])  # a later import finds what earlier ones left


def test_heads_lock_is_read_for_what_the_one_on_the_disk_does_not_know() -> None:
    read: list[str] = []

    def locks() -> Iterator[Lock]:
        yield lock()
        read.append("HEAD")
        yield Lock("1", "t", {}, {"linux/mine.h": locked()})

    ours = Owner(CONFIG, locks)
    assert ours.owns("linux-headers/linux/kvm.h", Present(FILE, b""))
    assert not read
    assert ours.owns("linux-headers/linux/mine.h", Present(FILE, b""))
    assert read == ["HEAD"]


def test_an_empty_file_is_as_headergen_renders_some_and_the_name_must_stand_at_the_top() -> None:
    assert rendered(b"")
    assert rendered(MADE)
    assert not rendered(b" " * 600 + MADE)


# ----------------------------------------------------------------------------------------------------------------- lock


def test_a_frozen_target_belongs_to_its_own_import() -> None:
    assert [belongs(CONFIG, "arm", name) for name in ("arm", DEFAULT)] == [True, False]
    assert [belongs(CONFIG, "x86_64", name) for name in ("x86", DEFAULT)] == [False, True]


def test_an_import_leaves_the_others_as_they_were() -> None:
    old = lock(default=imported("6.12", "arm64", "x86_64"), arm=imported("4.19.1", "arm"))
    new = Imported(DEFAULT, imported("6.13", "arm64", "x86_64"), {}, {"linux/other.h": locked(digest="b")})
    merged = merged_lock(CONFIG, old, new, templates="t")
    assert merged.imports["arm"] == old.imports["arm"]
    assert merged.imports[DEFAULT].kernel.version == "6.13"
    assert sorted(merged.files) == ["frozen/arm/linux/kvm.h", "linux/other.h"]


def test_what_is_no_longer_configured_goes_from_the_lock() -> None:
    old = lock(default=imported("6.12", "arm64", "riscv64"), arm=imported("4.19.1", "arm"))
    thawed = replace(CONFIG, frozen={})
    merged = merged_lock(thawed, old, None, templates="t")
    assert list(merged.imports) == [DEFAULT], "arm's headers are to come from the kernel of all now"
    assert merged.imports[DEFAULT].arches == ("arm64",)
    assert list(merged.files) == ["linux/kvm.h"]


def test_arches_that_share_headers_are_joined_only_where_those_are_the_same() -> None:
    old = lock(default=imported("6.12", "arm64", "x86_64"))
    same = Imported(DEFAULT, imported("6.12", "arm64"), {}, {"linux/kvm.h": locked()})
    assert joined(CONFIG, old, same).entry.arches == ("arm64", "x86_64")
    other = Imported(DEFAULT, imported("6.12", "arm64"), {}, {"linux/kvm.h": locked(digest="b")})
    with pytest.raises(KernelError, match="shared with x86_64"):
        joined(CONFIG, old, other)
    assert joined(CONFIG, Lock(), other) is other


# -------------------------------------------------------------------------------------------- findings and exceptions


def test_what_was_never_imported_says_which_kernel_it_needs() -> None:
    said = list(remarks(CONFIG, lock(default=imported("6.12", "x86_64"))))
    assert [(each.rule, each.message.partition(" ")[0]) for each in said] == [
        (rules.NOT_IMPORTED, "arm"),
        (rules.NOT_IMPORTED, "arm64"),
    ]
    assert said[0].help == "headergen sync KERNEL --arch arm, with a tree of Linux 4.19.1"


def test_an_exception_takes_its_own_findings_and_one_that_takes_none_is_a_finding() -> None:
    lost = Diagnostic(rules.MISSING_INCLUDE, "message", Location("linux-headers/linux/a.h", 1))
    stale = Diagnostic(rules.LOCK_STALE, "message", Location("linux-headers/linux/a.h", 1))
    first = RuleException(rules.MISSING_INCLUDE.id, "linux/*.h", "not exported")
    of = replace(CONFIG, exceptions=(first, RuleException(rules.MISSING_INCLUDE.id, "nothing", "left over")))
    assert excepted(of, [lost, stale]) == (stale,)
    left = excepted(of, [lost, stale], judged=[rules.MISSING_INCLUDE.id, rules.LOCK_STALE.id])
    assert [each.rule for each in left] == [rules.LOCK_STALE, rules.UNUSED_EXCEPTION]
    assert "'nothing'" in left[1].message


# -------------------------------------------------------------------------------------------------------------- opening


def test_an_opened_project_has_its_files_its_lock_and_heads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quiet_git(monkeypatch)
    tried = make_project(tmp_path, below="sub")
    with opened_project(tried.root, write=False, progress=Progress(quiet=True)) as empty:
        assert (empty.lock.files, empty.headers, empty.prefix) == ({}, {}, "sub/")
    tried.sync()
    tried.write("linux-headers/linux/kvm.h", "#define EDITED 1\n")
    with opened_project(tried.root, write=False, progress=Progress(quiet=True)) as project:
        assert project.folders == ("sub/linux-headers", "sub/generated")
        assert project.headers["linux/kvm.h"] == b"#define EDITED 1\n"
        assert project.at_head("linux-headers/linux/kvm.h") not in (None, project.headers["linux/kvm.h"])
        assert project.at_head("linux-headers") is None
        assert project.committed_lock == project.lock
        assert not project.interrupted
        assert not project.plan({path: present.data for path, present in project.found.items()})

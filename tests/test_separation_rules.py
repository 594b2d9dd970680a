"""The rules of separation on plain values: what each of their conditions is for."""

from __future__ import annotations

import pytest

from headergen.lock import DEFAULT, Lock, LockedFile, LockedImport
from headergen.model import KernelId
from headergen.model.commits import Change, Commit, Entry
from headergen.separation.classify import Layout, touched
from headergen.separation.rules import judge_claim, judge_mixing, judge_versions

OLD, NEW = Entry(0o100644, "1" * 40), Entry(0o100644, "2" * 40)
HEADER, CODE = Change("linux-headers/linux/kvm.h", OLD, NEW), Change("src/main.c", OLD, NEW)
PATH = "linux-headers/headergen.lock"


def commit(message: bytes, *changes: Change, parents: int = 1) -> Commit:
    return Commit("c" * 40, ("p" * 40,) * parents, "t" * 40, b"A <a@b> 1 +0000", b"", message, "", changes)


def lock(version: str, name: str = DEFAULT) -> Lock:
    entry = LockedImport(KernelId(version), ("arm",), "test", "keep", "")
    return Lock("1", "", {name: entry}, {"asm-arm/kvm.h": LockedFile(name, "x", "1", "1", (), "")})


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (lock("6.12"), lock("4.19"), ["older-kernel"]),
        (lock("6.12"), lock("4.19", "arm"), []),  # it is frozen here, which is no step back
        (lock("4.19", "arm"), lock("4.14", "arm"), ["older-kernel"]),
        (lock("6.12", "arm"), lock("4.19"), ["older-kernel"]),
    ],
)
def test_an_arch_that_becomes_frozen_takes_no_step_back(before: Lock, after: Lock, expected: list[str]) -> None:
    found = judge_versions(commit(b"x", HEADER), [before], after, PATH)
    assert [finding.rule.id for finding in found] == expected


@pytest.mark.parametrize(("parents", "expected"), [(1, ["false-import"]), (2, [])])
def test_the_claim_of_a_merge_is_that_of_what_it_merged(parents: int, expected: list[str]) -> None:
    """A merge of an import may repeat its trailers, and changes nothing itself."""
    merge = commit(b"Merge the import\n\nHeadergen-Kernel: 6.13\n", parents=parents)
    assert [f.rule.id for f in judge_claim(merge, touched(Layout(), ()), lock("6.12"))] == expected


@pytest.mark.parametrize(
    ("trailers", "expected"),
    [
        (b"Headergen-Mixed:\nHeadergen-Mixed: it must be\n", ["mixed-with-reason"]),
        (b"Headergen-Mixed: it must be\nHeadergen-Mixed:\n", ["mixed-with-reason"]),
        (b"Headergen-Mixed:\nHeadergen-Mixed:\n", ["mixed-commit"]),
    ],
)
def test_an_empty_reason_before_a_full_one(trailers: bytes, expected: list[str]) -> None:
    mixed = commit(b"Mix\n\n" + trailers, HEADER, CODE)
    found = judge_mixing(mixed, touched(Layout(), mixed.changes))
    assert [finding.rule.id for finding in found] == expected
    assert ("because: it must be" in found[0].message) == (expected == ["mixed-with-reason"])

"""A lock says the same after being written and read, in bytes that depend on its content alone, and is not trusted."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headergen.diagnostics import RepositoryError
from headergen.lock import Lock, LockedFile, LockedImport, digest, digest_of, proven_lock, read_lock, write_lock
from headergen.model import KernelId

HASH = digest(b"")
IMPORT = LockedImport(
    KernelId("6.12.117", "a" * 40, "v6.12-3-gaaa", dirty=True), ("arm64", "x86_64"), "hi-6.12", "strip"
)
FILE = LockedFile("default", "include/uapi/linux/kvm.h", HASH, HASH, ("linux/kvm.h",))
LOCK = Lock(
    "0.1.0",
    HASH,
    {"default": IMPORT, "arm": LockedImport(KernelId("4.19.26"), ("arm",), "default", "keep", "not merged yet")},
    {
        "linux/kvm.h": FILE,
        "asm-arm/kvm.h": LockedFile("arm", "asm/kvm.h", HASH, HASH, ("linux/kvm.h", "asm/kvm.h"), "4.18"),
    },
)


def test_what_is_written_is_read_again() -> None:
    assert read_lock(write_lock(LOCK), "lock") == LOCK
    assert read_lock(write_lock(Lock()), "lock") == Lock()


def test_bytes_do_not_depend_on_order() -> None:
    turned = Lock("0.1.0", HASH, dict(reversed([*LOCK.imports.items()])), dict(reversed([*LOCK.files.items()])))
    assert write_lock(turned) == write_lock(LOCK)


def test_one_line_for_each_import_and_file() -> None:
    lines = write_lock(LOCK).decode().splitlines()
    assert sum('"asm-arm/kvm.h"' in line and HASH in line for line in lines) == 1
    assert sum('"version": "6.12.117"' in line and '"commit"' in line for line in lines) == 1
    assert len(lines) == 2 + 5 + 2 * 2 + 2


def test_who_has_which_kernel() -> None:
    assert LOCK.arches == ("arm", "arm64", "x86_64")
    assert LOCK.kernel_of("arm").version == "4.19.26"
    assert LOCK.kernel_of("x86_64").version == "6.12.117"
    assert LOCK.kernel_of("riscv64") == KernelId()
    assert LOCK.import_of("riscv64") is None


names = st.text("abcXYZ019_", min_size=1, max_size=6)
texts = st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), max_size=10).filter(str.isprintable)


@given(
    st.dictionaries(names, st.tuples(texts, texts, texts, st.booleans()), max_size=3),
    st.dictionaries(st.builds("{}/{}.h".format, names, names), st.lists(texts, max_size=3), max_size=4),
)
def test_any_lock_survives(imports: dict[str, tuple[str, str, str, bool]], files: dict[str, list[str]]) -> None:
    locked = {
        name: LockedImport(KernelId(version or None, None, describe or None, dirty), (name,), rules, "keep")
        for name, (version, describe, rules, dirty) in imports.items()
    }
    owner = next(iter(imports), None)
    headers = {path: LockedFile(owner, path, HASH, HASH, tuple(chain)) for path, chain in files.items() if owner}
    lock = Lock("1", HASH, locked, headers)
    assert read_lock(write_lock(lock), "lock") == lock


def broken(**changes: Any) -> bytes:
    value = json.loads(write_lock(LOCK))
    for place, new in changes.items():
        *parents, key = place.split("__")
        inner = value
        for parent in parents:
            inner = inner[parent]
        inner[key] = new
    return json.dumps(value).encode()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "damaged"),
        (b"[]", "no JSON object"),
        (b"\xff", "damaged"),
        (b"[" * 100_000, "damaged"),
        (b"{}", "no format"),
        (broken(format=4), "format 4, this headergen knows 3"),
        (broken(format="1"), "no format"),
        (broken(files=[]), "files is missing"),
        (broken(imports={}), "belongs to no import"),
        (broken(imports__default__arches=["arm"]), "two imports claim one arch"),
        (broken(imports__default__arches=["../x"]), "an arch is none"),
        (broken(imports__default__commit="HEAD"), "no object id"),
        (broken(imports__default__dirty=1), "no boolean"),
        (broken(imports__default__version="6\x1b[2J"), "version is missing or no text"),
        (broken(headergen=None), "headergen is missing"),
        (broken(files={"../x.h": {}}), "no path of a header"),
        (broken(files={"/etc/x.h": {}}), "no path of a header"),
        (broken(files={"linux/../../x.h": {}}), "no path of a header"),
        (broken(files={"linux/x.h": None}), "has no entry"),
        (broken(files={"linux/x.h": {"sha256": "0", "source_sha256": HASH}}), "no hash"),
        (write_lock(LOCK).replace(b"}\n", b"}\n<<<<<<< HEAD\n", 1), "merge conflict"),
    ],
)
def test_damaged_lock_is_refused_with_a_way_out(data: bytes, said: str) -> None:
    with pytest.raises(RepositoryError) as caught:
        read_lock(data, "linux-headers/headergen.lock")
    assert said in caught.value.message
    assert caught.value.location == "linux-headers/headergen.lock"
    assert caught.value.help


LINES = json.loads(write_lock(LOCK))
WRONG: tuple[Any, ...] = (3, [3], {}, "x\x1b")


@pytest.mark.parametrize("key", sorted(LINES["files"]["asm-arm/kvm.h"]))
def test_every_key_of_a_file_has_its_type_and_is_named_with_the_file(key: str) -> None:
    for wrong in WRONG:
        data = broken(files={"asm-arm/kvm.h": {**LINES["files"]["asm-arm/kvm.h"], key: wrong}})
        with pytest.raises(RepositoryError, match=rf"damaged: {key} is missing or no (text|hash) \(asm-arm/kvm\.h\)"):
            read_lock(data, "lock")


@pytest.mark.parametrize("key", sorted({**LINES["imports"]["default"], **LINES["imports"]["arm"]}))
def test_every_key_of_an_import_has_its_type_and_is_named_with_the_import(key: str) -> None:
    for wrong in WRONG:
        data = broken(imports={"arm": {**LINES["imports"]["arm"], key: wrong}})
        with pytest.raises(RepositoryError, match=rf"damaged: {key} is missing or no [a-z ]+ \(import arm\)"):
            read_lock(data, "lock")


def test_what_a_later_version_adds_to_the_same_format_is_no_damage() -> None:
    assert read_lock(broken(more=1, imports__arm__more=[]), "lock").arches == LOCK.arches


def test_hash_of_many_files_tells_names_and_contents_apart() -> None:
    assert digest_of({"a": b"1", "b": b"2"}) == digest_of({"b": b"2", "a": b"1"})
    different = [{}, {"a": b""}, {"b": b""}, {"a": b"b"}, {"a": b"", "b": b""}, {"ab": b""}]
    assert len({digest_of(files) for files in different}) == len(different)


@pytest.mark.parametrize(
    ("lock", "said"),
    [
        (Lock("1", HASH, {"default": LockedImport(KernelId("6.12\x1b[2J"), ("arm",), "r", "k")}), "version"),
        (Lock("1", HASH, {"default": LockedImport(KernelId(None, None, "v6\udce4"), ("arm",), "r", "k")}), "describe"),
        (Lock("1", HASH, {"default": LockedImport(KernelId("6" * 5000), ("arm",), "r", "k")}), "version"),
        (Lock("1", HASH, {"default": IMPORT}, {"linux/a b.h": FILE}), "no path of a header"),
        (Lock("1", HASH, {"default": IMPORT}, {"kvm.h": FILE}), "no path of a header"),
        (Lock("1", HASH, {}, {"linux/kvm.h": FILE}), "belongs to no import"),
    ],
)
def test_lock_that_nobody_could_read_again_is_refused_before_it_is_written(lock: Lock, said: str) -> None:
    with pytest.raises(RepositoryError) as caught:
        proven_lock(lock, "linux-headers/headergen.lock")
    assert "could not be read again" in caught.value.message
    assert said in caught.value.message
    assert "nothing was written" in caught.value.help


def test_lock_that_can_be_read_again_is_written_as_it_is() -> None:
    assert proven_lock(LOCK, "lock") == write_lock(LOCK)

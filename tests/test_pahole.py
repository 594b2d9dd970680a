"""What ``show`` says of a record is what pahole says of gcc's debugging data: on random headers of a whole kernel,
members, sizes, holes, bit-fields, cache lines, and an advised order that is never longer than pahole's.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from headergen.commands.install import install
from headergen.interface import read
from headergen.model import Abi, LaidRecord
from headergen.report.layouts import Style, record_text
from headergen.report.placing import rows
from headergen.report.progress import Progress
from headergen.report.reorganizing import better_order
from headergen.targets import TARGETS
from tests import kernels
from tests.test_show import PAHOLE_SUMMARY, our_facts, pahole_members

_COUNT = 150  # records of a target
_BITS = re.compile(r"^\t(?!\t).*?(\w+):(\d+);\s*/\*\s*(\d+):\s*(\d+)\s+\d+\s*\*/$", re.MULTILINE)
_THEIR_LINE = re.compile(r"^\t/\*.*cacheline (\d+) boundary \(\d+ bytes\)(?: was (\d+) bytes? ago)?", re.MULTILINE)
_INNER_LINE = re.compile(r"^ {8,}/\*.*cacheline (\d+), from byte", re.MULTILINE)
_OUR_LINE = re.compile(r"^ {4}/\*.*cacheline (\d+), from byte \d+(?: (\d+) bytes? ago)?", re.MULTILINE)
_COMPILERS = {"x86_64": ["gcc"], "i386": ["gcc", "-m32"], "s390x": ["s390x-linux-gnu-gcc"]}


@cache
def _installed(target: str, folder: Path) -> Path:
    install(str(kernels.source("6.12")), target, folder, progress=Progress(quiet=True))
    return folder / "include"


def _objects(include: Path, target: str, folder: Path) -> Iterator[tuple[str, Path]]:
    """Random headers that compile alone, each with an object that has debugging data of all that it declares; no more
    are compiled than are asked for.
    """
    names = sorted(str(path.relative_to(include)) for path in include.rglob("*.h") if "asm-generic" not in path.parts)
    random.Random(12).shuffle(names)  # noqa: S311 - cases, not secrets
    for number, name in enumerate(names[:160]):
        source, compiled = folder / f"{number}.c", folder / f"{number}.o"
        source.write_text(f"#include <{name}>\n")
        flags = ["-g", "-c", "-fno-eliminate-unused-debug-types", "-nostdinc", "-I", str(include)]
        command = [*_COMPILERS[target], *flags, str(source), "-o", str(compiled)]
        if subprocess.run(command, check=False, capture_output=True).returncode == 0:
            yield name, compiled


def _places(said: str, target: str, inner: list[str]) -> list[object]:
    """Where the bit-fields lie, as far as pahole's numbers mean the same for a byte order, and the cache lines, but for
    those that we tell in an ``inner`` record and pahole behind it.
    """
    bits: list[object] = [(n, int(w), int(o) * 8 + int(b)) for n, w, o, b in _BITS.findall(said)]
    if TARGETS[target].byteorder == "big":
        bits = [len(bits)]
    lines = _THEIR_LINE.findall(said)
    return [*bits, *(tuple(int(each or 0) for each in found) for found in lines if found[0] not in inner)]


def _our_places(abi: Abi, record: LaidRecord, shown: str) -> list[object]:
    top = [row for row in rows(abi, record, unfold=False) if row.depth == 0 and row.kind == "member"]
    bits: list[object] = [(row.name, row.width, row.start) for row in top if row.bit_field and row.name]
    if TARGETS[abi.target].byteorder == "big":
        bits = [len(bits)]
    return [*bits, *(tuple(int(each or 0) for each in found) for found in _OUR_LINE.findall(shown))]


@pytest.mark.kernel
@pytest.mark.slow
@pytest.mark.parametrize("target", _COMPILERS)
def test_random_records_are_as_pahole_has_them(target: str, tmp_path: Path) -> None:
    for tool in ("pahole", _COMPILERS[target][0]):
        if not shutil.which(tool):
            pytest.skip(f"needs {tool}")
    include = _installed(target, tmp_path / "installed")
    seen: set[str] = set()
    shorter = 0
    for header, compiled in _objects(include, target, tmp_path):
        if len(seen) >= _COUNT:
            break
        # a header of macros alone has no types, which pahole takes for an error
        told = subprocess.run(["pahole", str(compiled)], check=False, capture_output=True, text=True).stdout
        abi = read([header], [include], TARGETS[target])
        for said in re.split(r"^(?=\w+ \w+ \{)", told, flags=re.MULTILINE):
            key = said.partition(" {")[0]
            record = abi.records.get(key)
            if record is None or record.kind == "union" or key in seen:
                continue
            seen.add(key)
            _judge(said, key, abi, record)
            shorter += _longer_by_pahole(key, compiled, abi, record)
    assert len(seen) >= _COUNT
    assert shorter, "no record could be made shorter than pahole's"


def _judge(said: str, key: str, abi: Abi, record: LaidRecord) -> None:
    summary = dict.fromkeys(("holes", "sum holes", "padding", "bit holes"), 0)
    summary |= {name: int(value) for name, value in PAHOLE_SUMMARY.findall(said[said.rfind("/* size:") :])}
    ours = our_facts(abi, record)
    own = ours["summary"]
    assert isinstance(own, dict)
    if _ends_in_bits(abi, record):  # what is left behind a last bit-field is padding here and "bit_padding" there
        summary["padding"] = own["padding"]
    assert {"places": pahole_members(said), "summary": summary} == ours, key
    shown = record_text(key, {abi.target: (abi, record)}, Style(unfold=False))
    assert _places(said, abi.target, _INNER_LINE.findall(shown)) == _our_places(abi, record, shown), key


def _ends_in_bits(abi: Abi, record: LaidRecord) -> bool:
    """Whether the last member of a record is a bit-field."""
    own = [row for row in rows(abi, record, unfold=False) if row.depth == 0 and row.kind in ("member", "close")]
    return bool(own) and own[-1].bit_field


def _longer_by_pahole(key: str, compiled: Path, abi: Abi, record: LaidRecord) -> bool:
    """Whether pahole's order of the members, rounded up to the alignment, is longer than ours; ours never is."""
    command = ["pahole", "--reorganize", "-C", key.partition(" ")[2], str(compiled)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    sizes = re.findall(r"/\* size: (\d+)", said)
    if not sizes:
        return False
    theirs = -(-int(sizes[-1]) // record.align) * record.align
    better = better_order(abi, record)
    ours = record.size if better is None else better.size
    assert ours <= theirs, key
    return ours < theirs

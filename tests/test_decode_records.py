"""What ``decode --struct`` promises of any record: its members have the values that a target's compiler put there."""

from __future__ import annotations

import itertools
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from headergen.model import Abi, CType, EnumRef, LaidField, LaidRecord, Pointer, RecordRef, Scalar
from headergen.model.decoding import Cut, Elements, Unpacked, Value
from headergen.query.unpacking import unpack
from headergen.report.decoded import unpacked_text, unpacked_value
from headergen.targets import TARGETS
from headergen.verify.elf import sections
from tests.abi_cases import text_abi
from tests.records import headers

_FLAGSHIPS = ("arm", "arm64", "i386", "x86_64", "riscv64", "s390x", "ppc64le", "mips64", "loongarch64",
              "powerpc", "sparc64", "m68k")  # fmt: skip
Step = str | int


class _Filling:
    """Makes an initializer that gives members of a record values by chance, of a union those of one member."""

    def __init__(self, abi: Abi, chance: Random) -> None:
        self.abi = abi
        self.chance = chance
        self.target = TARGETS[abi.target]

    def record(self, record: LaidRecord, path: tuple[Step, ...]) -> Iterator[tuple[tuple[Step, ...], str, object]]:
        fields = [field for field in record.fields if field.name or field.bit_width is None]
        if record.kind == "union" and fields:
            fields = [self.chance.choice(fields)]
        for field in fields:
            yield from self.field(field, (*path, field.name) if field.name else path)

    def field(self, field: LaidField, path: tuple[Step, ...]) -> Iterator[tuple[tuple[Step, ...], str, object]]:
        element = self.abi.element(field.type)
        if field.bit_width is not None:
            number = self.number(field.bit_width, field.signed)
            yield path, _written(number), number
            return
        for at in itertools.product(*(range(dim) for dim in field.array)):
            if isinstance(element, RecordRef):
                yield from self.record(self.abi.records[element.key], (*path, *at))
            else:
                yield ((*path, *at), *self.single(element))

    def single(self, element: CType) -> tuple[str, object]:
        if isinstance(element, Pointer):
            number = self.number(self.target.bits, signed=False)
            return f"(void *){number:#x}UL", number
        if isinstance(element, EnumRef):
            enum = self.abi.enums[element.key]
            number = self.number(enum.size * 8, self.target.signed(enum.type))
            return _written(number), number
        assert isinstance(element, Scalar)
        if element.name in ("float", "double"):
            real = self.chance.randrange(-1000, 1000) / 8
            return str(real), real
        number = self.number(self.target.types[element.name][0] * 8, self.target.signed(element.name))
        number = number & 1 if element.name == "_Bool" else number
        return _written(number), number

    def number(self, bits: int, signed: bool) -> int:
        number = self.chance.getrandbits(bits)
        return number - (1 << bits) if signed and number >> (bits - 1) else number


def _written(number: int) -> str:
    number &= (1 << 128) - 1
    if number >> 64 in (0, (1 << 64) - 1):
        return f"(long long){number & (1 << 64) - 1:#x}ULL" if number >> 64 else f"{number:#x}ULL"
    return f"((unsigned __int128){number >> 64:#x}ULL << 64 | {number & (1 << 64) - 1:#x}ULL)"


def _designated(path: tuple[Step, ...]) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


def _read(value: Value, path: tuple[Step, ...]) -> object:
    """What was unpacked at a path; members of an unnamed record are found as if they stood outside of it."""
    for step in path:
        if isinstance(step, int):
            value = value.values[step] if isinstance(value, Elements) else _character(value, step)
        else:
            assert isinstance(value, tuple)
            value = next(each.value for each in _named(value) if each.name == step)
    return value


def _character(value: Value, at: int) -> int:
    assert isinstance(value, bytes)
    return value[at]


def _named(members: tuple[Unpacked, ...]) -> Iterator[Unpacked]:
    for each in members:
        if each.name:
            yield each
        elif isinstance(each.value, tuple):
            yield from _named(each.value)


@pytest.mark.parametrize("name", _FLAGSHIPS)
@settings(max_examples=2, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_random_records_have_the_values_that_a_compiler_wrote(name: str, data: st.DataObject) -> None:
    """Nothing is run: a compiler writes the bytes of initialized objects into sections."""
    target = TARGETS[name]
    if not shutil.which(target.gcc[0]):
        pytest.skip(f"no {target.gcc[0]}")
    text = data.draw(headers(target))
    abi = text_abi(text, name)
    filling = _Filling(abi, data.draw(st.randoms(use_true_random=True)))
    filled = {key: list(filling.record(record, ())) for key, record in abi.records.items() if "(" not in key}
    objects = "".join(
        f'const {key} v_{key.split()[1]} __attribute__((section(".v.{key.split()[1]}"))) = {{\n'
        + "".join(f"{_designated(path)} = {written},\n" for path, written, _ in members)
        + "};\n"
        for key, members in filled.items()
    )
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder, "v.c"), Path(folder, "v.o")
        source.write_text(text + objects)
        subprocess.run([*target.gcc, "-std=gnu17", "-w", "-fno-lto", "-c", str(source), "-o", str(made)], check=True)
        held = sections(made.read_bytes())
    compared = 0
    for key, members in filled.items():
        record = abi.records[key]
        raw = held.get(f".v.{key.split()[1]}", b"")[: record.size]
        assert len(raw) == record.size
        found = unpack(abi, record, raw)
        for path, _, value in members:
            read = _read(found, path)
            whole = value % 256 if isinstance(value, int) and isinstance(_read(found, path[:-1]), bytes) else value
            assert read == whole, f"{key} {_designated(path)}"
            compared += 1
    assert compared or not any(filled.values())


def test_what_is_there_of_a_char_array_that_is_cut_off_is_shown() -> None:
    abi = text_abi("struct s { __u16 a; char name[8]; char row[2][4]; };", "x86_64")
    members = unpack(abi, abi.records["struct s"], b"\1\0clock")
    assert members[1].value == Cut(b"clock", 3)
    text = unpacked_text("s", members)
    assert '.name = "clock" (the data end 3 bytes before it does),' in text
    assert ".row = {(the data end before it)}," in text
    told = {each["name"]: each for each in unpacked_value(members)}
    assert (told["name"]["value"], told["name"]["missing"]) == (b"clock".hex(), 3)
    assert "missing" not in told["row"]


def test_elements_that_are_not_read_are_counted() -> None:
    abi = text_abi(
        "struct pair { __u8 a, b; }; struct s { __u8 n; __u8 many[70000]; struct pair pairs[65537]; };", "arm"
    )
    members = unpack(abi, abi.records["struct s"], bytes(1 + 70000 + 2 * 65537))
    text = unpacked_text("s", members)
    assert "… 65535 more of it, … 4464 elements more, not read}," in text
    assert "… 1 element more, not read\n" in text
    assert [each.get("left") for each in unpacked_value(members)] == [None, 4464, 1]

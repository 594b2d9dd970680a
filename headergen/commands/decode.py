"""``headergen decode``: which ioctl a number is, and what bytes hold."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from headergen.commands.show import unknown
from headergen.diagnostics import HeadergenError
from headergen.model import FunctionMacro, LaidRecord
from headergen.model.decoding import Called, Decoded, Unpacked
from headergen.query.functions import called
from headergen.query.hextext import bytes_meant
from headergen.query.names import find
from headergen.query.numbers import decode, number_of
from headergen.query.unpacking import unpack
from headergen.report.progress import Progress
from headergen.sides.interfaces import Interfaces, Selection, interfaces
from headergen.targets import TARGETS

_MOST = 64 << 20  # bytes of a file


class Numbers(Struct, frozen=True):
    """For each number what it is, by target; ``refused`` are the texts that are no numbers, and why."""

    decoded: list[list[Decoded]]
    refused: list[HeadergenError]


def decode_numbers(source: Selection, texts: Sequence[str], progress: Progress) -> Numbers:
    """For each number what it is, by target; an ioctl that several modules have is told once."""
    numbers, refused = [], []
    for text in texts:
        try:
            numbers.append(number_of(text))
        except HeadergenError as error:
            refused.append(error)
    if not numbers:
        raise refused[0]
    known = interfaces(source, progress)
    result = []
    for number in numbers:
        by_target: dict[str, Decoded] = {}
        for abis in known.modules.values():
            for each in decode(number, abis.values()):
                before = by_target.get(each.target)
                by_target[each.target] = each if before is None else _joined(before, each)
        answers = list(by_target.values())
        if not any(each.known for each in answers):
            answers = [_with_calls(each, known) for each in answers]
        result.append(answers)
    return Numbers(result, refused)


def _with_calls(decoded: Decoded, known: Interfaces) -> Decoded:
    """With the macros' calls that give the number: computing them costs more than looking names up."""
    from headergen.constexpr import ConstexprError, Value
    from headergen.verify.environment import AbiEnvironment

    calls: dict[str, Called] = {}
    for abis in known.modules.values():
        abi = abis.get(decoded.target)
        if abi is None:
            continue
        environment = AbiEnvironment(abi, TARGETS[abi.target])

        def call(
            macro: FunctionMacro, arguments: Sequence[int], environment: AbiEnvironment = environment
        ) -> int | None:
            try:
                return environment.call(macro, [Value(number, "int") for number in arguments]).value & 0xFFFFFFFF
            except ConstexprError:
                return None

        calls |= {each.text: each for each in called(decoded.value, abi, call)}
    # EVIOCGABS(0) says more than EVIOCGBIT(32, 24), whose arguments fit any number of their type
    fewest = min((len(each.arguments) for each in calls.values()), default=0)
    return replace(decoded, calls=tuple(each for each in calls.values() if len(each.arguments) == fewest))


def _joined(one: Decoded, other: Decoded) -> Decoded:
    exact = {i.name: i for i in (*one.exact, *other.exact)}
    near = {i.name: i for i in (*one.near, *other.near)}
    plain = {i.name: i for i in (*one.plain, *other.plain)}
    return Decoded(one.target, one.value, one.parts, tuple(exact.values()), tuple(near.values()), tuple(plain.values()))


class Bytes(Struct, frozen=True):
    """Bytes read as one record or several in a row, for the targets that read them alike. ``short`` is how many bytes
    are missing at the end, ``left`` how many are left over.
    """

    name: str
    targets: tuple[str, ...]
    records: tuple[tuple[Unpacked, ...], ...]
    short: int
    left: int


def decode_bytes(
    source: Selection, name: str, file: str, progress: Progress, *, hexadecimal: bool | None = None
) -> list[Bytes]:
    """What the bytes of ``file`` (``-``: standard input) are as the record ``name``.

    ``hexadecimal`` says whether the file is the text of them, as ``xxd`` and ``hexdump -C`` write it; None: if it looks
    like it.
    """
    known = interfaces(source, progress)
    for abis in known.modules.values():
        found = [each for each in find(name, abis.values()) if each.kind == "record"]
        if not found:
            continue
        if len(found) > 1:
            raise HeadergenError(
                f"{name!r} means {', '.join(each.name for each in found)}", help="give the name of one record"
            )
        data = bytes_meant(_data(file), file, hexadecimal)
        groups: dict[tuple[object, ...], Bytes] = {}
        for target, record in found[0].by_target.items():
            if not isinstance(record, LaidRecord):
                continue
            size = record.size
            flexible = any(field.array[:1] == (0,) for field in record.fields)
            count = max(1, len(data) // size) if size and not flexible else 1
            parts = [data[n * size : (n + 1) * size] if count > 1 else data for n in range(count)]
            records = tuple(unpack(abis[target], record, part) for part in parts)
            left = 0 if flexible else max(0, len(data) - count * size)
            key = (records, size)
            before = groups.get(key)
            targets = (*before.targets, target) if before else (target,)
            groups[key] = Bytes(found[0].name, targets, records, max(0, size - len(data)), left)
        return list(groups.values())
    raise unknown(name, known)


def _data(file: str) -> bytes:
    try:
        if file == "-":
            data = sys.stdin.buffer.read(_MOST + 1)
        else:
            with Path(file).open("rb") as stream:
                data = stream.read(_MOST + 1)
    except OSError as error:
        raise HeadergenError(f"cannot read {file}: {error.strerror}", help="give a file, or - for stdin") from error
    if len(data) > _MOST:
        raise HeadergenError(f"{file} has more than {_MOST >> 20} MiB", help="cut out the record: dd, head -c")
    return data

"""``headergen decode``: which ioctl a number is, and what bytes hold."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from headergen.commands.show import unknown
from headergen.diagnostics import HeadergenError
from headergen.diagnostics.phrases import listed
from headergen.inputs import handed_over
from headergen.model.decoding import Decoded, UnpackedBytes
from headergen.query.hextext import bytes_meant
from headergen.query.names import find
from headergen.query.numbers import decode, number_of
from headergen.query.unpacking import unpack_bytes
from headergen.report.progress import Progress
from headergen.sides.interfaces import Selection, interfaces
from headergen.sides.numbers import numbers as numbers_of

_MOST = 64 << 20  # bytes of a file


class Numbers(Struct, frozen=True):
    """For each number what it is, by target; ``refused`` are the texts that are no numbers, and why. ``whole``: all
    headers that there are were asked.
    """

    decoded: list[list[Decoded]]
    refused: list[HeadergenError]
    whole: bool = False


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
    known = numbers_of(source, progress)
    return Numbers([decode(each, known.known, known.narrow, known.blocks) for each in numbers], refused, known.whole)


def decode_bytes(
    source: Selection, name: str, file: str, progress: Progress, *, hexadecimal: bool | None = None
) -> list[UnpackedBytes]:
    """What the bytes of ``file`` (``-``: standard input) are as the record ``name``.

    ``hexadecimal`` says whether the file is the text of them, as ``xxd`` and ``hexdump -C`` write it; None: if it looks
    like it. ``HeadergenError`` where the name means no record, or several.
    """
    known = interfaces(source, progress, [name])
    for abis in known.modules.values():
        found = [each for each in find(name, abis.values()) if each.kind == "record"]
        if len(found) > 1:
            raise HeadergenError(
                f"{name!r} means {listed(each.name for each in found)}", help="give the name of one record"
            )
        if found:
            data = handed_over(file, _MOST, what="a file", too_big="cut out the record: dd, head -c")
            return unpack_bytes(found[0], abis, bytes_meant(data, file, hexadecimal))
    raise unknown(name, source, known, progress)

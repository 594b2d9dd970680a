"""A record as a picture of its bytes: eight to a row, members coloured, holes hatched, long arrays cut short.

What a union's bytes can be is drawn below the map, one alternative beneath the other. The pictures are finished data
here and become SVG in a template; what they show stands in a table beside them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from headergen.diagnostics.phrases import cut
from headergen.report.placing import Row

ROW_BITS = 64
COLOURS = 8
HEIGHT = 24  # pixels of a row
_BIT = 4  # pixels: eight bytes and their offset fit a screen of 320
_LEFT = 44  # room for offsets
_LETTER = 6.6
_MOST_ROWS = 200  # a map is a picture to look at, not a listing
_SIGNS = {"moved": "↕", "new": "+", "gone": "✗", "changed": "≠"}


class Tile(Struct, frozen=True):
    """A run of bits that belongs to one thing. ``kind`` is "member", "union", "hole" or "padding"; ``inner`` are the
    rows of a union.
    """

    kind: str
    name: str
    start: int
    width: int
    inner: tuple[Row, ...] = ()

    @property
    def named(self) -> bool:
        """Whether it is something that can be named: a hole cannot."""
        return self.kind in ("member", "union")


class Lane(Struct, frozen=True):
    """One way to look at bytes: the record itself (``title`` is ""), or an alternative of the union named ``of``."""

    title: str
    of: str
    start: int
    end: int
    tiles: tuple[Tile, ...]


def lanes(rows: Sequence[Row], size: int) -> list[Lane]:
    """The map of a record of ``size`` bytes, and one for each alternative of a union in it, or that it is."""
    blocks = _blocks(rows)
    if _overlap(blocks):
        return _alternatives(blocks, "", 0, size * 8)
    shown = tuple(tiles(rows, size))
    result = [Lane("", "", 0, size * 8, shown)]
    for tile in shown:
        if tile.kind == "union":
            result += _alternatives(_blocks(tile.inner), tile.name, tile.start, tile.start + tile.width)
    return result


def _alternatives(blocks: Sequence[Sequence[Row]], of: str, start: int, end: int) -> list[Lane]:
    result = []
    for block in blocks:
        shown = tuple(_tiles(block, end))
        title = block[0].name or ", ".join(tile.name for tile in shown if tile.named)
        if title and shown:
            result.append(Lane(title, of, start, max(tile.start + tile.width for tile in shown), shown))
    return result


def _blocks(rows: Sequence[Row]) -> list[Sequence[Row]]:
    """The members of the outermost level, each with the rows inside it."""
    if not rows:
        return []
    depth = rows[0].depth
    starts = [n for n, row in enumerate(rows) if row.depth == depth and row.kind != "close"]
    return [rows[start:end] for start, end in zip(starts, [*starts[1:], len(rows)], strict=True)]


def _overlap(blocks: Sequence[Sequence[Row]]) -> bool:
    ends = 0
    for block in blocks:
        if block[0].start < ends and block[0].width:
            return True
        ends = max(ends, block[0].start + block[0].width)
    return False


def tiles(rows: Sequence[Row], size: int) -> list[Tile]:
    """What a struct's bytes belong to, without overlaps: a union is one tile, named after its members."""
    return list(_tiles(rows, size * 8))


def _tiles(rows: Sequence[Row], end: int) -> Iterator[Tile]:
    position = 0
    prefix: list[str] = []
    while position < len(rows):
        row = rows[position]
        if row.kind == "open" and (row.array or row.type.startswith("union")):
            inner = _inside(rows, position)
            kind = "member" if row.array else "union"
            yield Tile(kind, _union_name(row, inner), row.start, row.width, tuple(inner))
            position += len(inner) + 1  # at its closing row
        elif row.kind == "open":
            prefix += [row.name] * bool(row.name)
        elif row.kind == "close":
            prefix = prefix[:-1] if row.name else prefix
        elif row.width and row.start < end:
            name = ".".join((*prefix, row.name)) if row.kind == "member" else ""
            yield Tile(row.kind, name, row.start, row.width)
        position += 1


def _inside(rows: Sequence[Row], position: int) -> Sequence[Row]:
    depth = rows[position].depth
    end = next((n for n in range(position + 1, len(rows)) if rows[n].kind == "close" and rows[n].depth == depth), None)
    return rows[position + 1 : end]


def _union_name(row: Row, inner: Sequence[Row]) -> str:
    if row.name:
        return row.name
    names = [r.name for r in inner if r.depth == row.depth + 1 and r.kind in ("member", "close") and r.name]
    return " | ".join(names) if len(names) > 1 else f"{{{''.join(names)}}}"


# ------------------------------------------------------------------------------------------------------------- pictures


class Box(Struct, frozen=True):
    """A rectangle with its classes, and what is written into it."""

    x: float
    width: float
    look: str
    text: str


class Line(Struct, frozen=True):
    """A row of the picture: an offset and boxes, or a ``note``."""

    offset: str
    boxes: tuple[Box, ...] = ()
    note: str = ""


class Picture(Struct, frozen=True):
    """A map ready to be drawn; ``label`` is read aloud."""

    label: str
    lines: tuple[Line, ...]

    @property
    def width(self) -> int:
        """In pixels."""
        return _LEFT + ROW_BITS * _BIT + 2

    @property
    def height(self) -> int:
        """In pixels."""
        return HEIGHT * len(self.lines) + 2


def picture(shown: Sequence[Lane], marks: Mapping[str, str], label: str) -> Picture:
    """``marks`` says "moved", "new", "gone" or "changed" of members by name."""
    return Picture(label, tuple(line for lane in shown for line in _lines(lane, marks)))


def _lines(lane: Lane, marks: Mapping[str, str]) -> Iterator[Line]:
    if lane.title:
        of = f"{cut(lane.of, 16)}: " if lane.of else ""
        yield Line("", note=f"{of}{cut(lane.title, 36 - len(of))}")
    first = lane.start // ROW_BITS
    for number, segments, hidden in _folded(lane, first):
        if hidden:
            yield Line("", note=f"⋮ {hidden * 8} bytes more of it")
        else:
            boxes = tuple(_box(segment, marks) for segment in segments)
            yield Line(str((first + number) * 8), boxes)


class _Segment(Struct, frozen=True):
    tile: Tile
    start: int  # bit of the row
    width: int
    first: bool


def _segments(lane: Lane, first: int) -> tuple[dict[int, list[_Segment]], dict[int, int]]:
    """The rows of a lane, counted from row ``first`` of the record; and how many are left out before a row: of a long
    array its first and its last whole row remain.
    """
    lines: dict[int, list[_Segment]] = {}
    hidden: dict[int, int] = {}
    for tile in lane.tiles:
        position, end = tile.start, min(tile.start + tile.width, lane.end)
        while position < end:
            line, start = divmod(position, ROW_BITS)
            width = min(ROW_BITS - start, end - position)
            lines.setdefault(line - first, []).append(_Segment(tile, start, width, position == tile.start))
            position += width
            more = (end - position) // ROW_BITS
            if width == ROW_BITS and more > 2:
                position += (more - 1) * ROW_BITS
                hidden[line - first + more] = more - 1
    return lines, hidden


def _folded(lane: Lane, first: int) -> Iterator[tuple[int, Sequence[_Segment], int]]:
    """(row, segments, how many rows are left out here)."""
    lines, hidden = _segments(lane, first)
    for shown, number in enumerate(sorted(lines)):
        if left_out := hidden.get(number, 0):
            yield number - left_out, (), left_out
        if shown >= _MOST_ROWS:
            yield number, (), -(-lane.end // ROW_BITS) - first - number
            return
        yield number, lines[number], 0


def _box(segment: _Segment, marks: Mapping[str, str]) -> Box:
    tile = segment.tile
    x, width = _LEFT + segment.start * _BIT, segment.width * _BIT
    mark = marks.get(tile.name, "") if tile.named else ""
    look = f"c{colour_of(tile.name)} {mark}".rstrip() if tile.named else "hole"
    fits = int((width - 6) / _LETTER)
    text = f"{_SIGNS.get(mark, '')}{tile.name}" if tile.named and segment.first and fits > 0 else ""
    return Box(x, max(width - 1, 1), look, cut(text, fits))


def colour_of(name: str) -> int:
    """The same colour for the same member on both sides; not Python's ``hash``, which differs from run to run."""
    return sum((n + 1) * ord(c) for n, c in enumerate(name)) % COLOURS

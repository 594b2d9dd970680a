"""A record as a picture of its bytes: eight to a row, members coloured, holes hatched, long arrays cut short.

The picture is an SVG without text for machines to read: what it shows stands in a table beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import groupby

from msgspec import Struct

from headergen.report.placing import Row
from headergen.report.terminal import printable

ROW_BITS = 64
_BIT = 5.5  # pixels
_HEIGHT = 24
_LEFT = 44  # room for offsets
COLOURS = 8
_MOST_ROWS = 200  # a map is a picture to look at, not a listing


class Tile(Struct, frozen=True):
    """A run of bits that belongs to one thing. ``kind`` is "member", "union", "hole" or "padding"."""

    kind: str
    name: str
    start: int
    width: int


def tiles(rows: Sequence[Row], size: int) -> list[Tile]:
    """What a struct's bytes belong to, without overlaps: a union is one tile, named after its members."""
    result: list[Tile] = []
    position = 0
    prefix: list[str] = []
    while position < len(rows):
        row = rows[position]
        if row.kind == "open":
            inner = _inside(rows, position)
            if "union" in row.type.split(" ")[0] or row.array:
                result.append(
                    Tile("union" if not row.array else "member", _union_name(row, inner), row.start, row.width)
                )
                position += len(inner) + 1  # at its closing row
            elif row.name:
                prefix.append(row.name)
        elif row.kind == "close":
            if row.name and prefix and not row.array and "union" not in row.type.split(" ")[0]:
                prefix.pop()
        elif row.width:
            name = ".".join((*prefix, row.name)) if row.kind == "member" else ""
            result.append(Tile(row.kind, name, row.start, row.width))
        position += 1
    return [tile for tile in result if tile.width and tile.start < size * 8]


def _inside(rows: Sequence[Row], position: int) -> Sequence[Row]:
    depth = rows[position].depth
    end = next((n for n in range(position + 1, len(rows)) if rows[n].kind == "close" and rows[n].depth == depth), None)
    return rows[position + 1 : end]


def _union_name(row: Row, inner: Sequence[Row]) -> str:
    if row.name:
        return row.name
    return " | ".join(r.name for r in inner if r.depth == row.depth + 1 and r.kind in ("member", "close") and r.name)


class _Segment(Struct, frozen=True):
    tile: Tile
    start: int  # bit of the row
    width: int
    first: bool


def _segments(shown: Sequence[Tile], size: int) -> list[list[_Segment]]:
    """The rows of the picture."""
    lines: list[list[_Segment]] = [[] for _ in range(-(-size * 8 // ROW_BITS))]
    for tile in shown:
        position, end = tile.start, tile.start + tile.width
        while position < min(end, size * 8):
            line, start = divmod(position, ROW_BITS)
            width = min(ROW_BITS - start, end - position)
            lines[line].append(_Segment(tile, start, width, position == tile.start))
            position += width
    return lines


def svg(shown: Sequence[Tile], size: int, marks: Mapping[str, str], label: str) -> str:
    """The picture. ``marks`` says "moved", "new", "gone" or "changed" of members by name; ``label`` is read aloud."""
    height = 0
    drawn: list[str] = []
    for offset, line, hidden in _folded(_segments(shown, size)):
        if hidden:
            drawn.append(f'<text class="more" x="{_LEFT + 8}" y="{height + 16}">⋮ {hidden * 8} bytes more of it</text>')
        else:
            drawn.append(f'<text class="offset" x="{_LEFT - 6}" y="{height + 16}">{offset}</text>')
            drawn += [_rectangle(segment, height, marks) for segment in line]
        height += _HEIGHT
    width = _LEFT + round(ROW_BITS * _BIT) + 2
    return (
        f'<svg class="map" role="img" aria-label="{escape(printable(label))}" viewBox="0 0 {width} {height + 2}"'
        f' width="{width}" height="{height + 2}">{"".join(drawn)}</svg>'
    )


def _folded(lines: Sequence[Sequence[_Segment]]) -> Iterator[tuple[int, Sequence[_Segment], int]]:
    """(offset, segments, how many rows are left out here): of a long array its first and last row remain."""
    at = 0
    shown = 0
    for whole, run in groupby(
        lines, key=lambda line: line[0].tile if len(line) == 1 and line[0].width == ROW_BITS else None
    ):
        group = list(run)
        hidden = len(group) - 2 if whole is not None and len(group) > 3 else 0
        for n, line in enumerate(group):
            if hidden and 0 < n < len(group) - 1:
                if n == 1:
                    yield (at + n) * 8, line, hidden
                continue
            if shown >= _MOST_ROWS:
                yield (at + n) * 8, line, len(lines) - at - n
                return
            shown += 1
            yield (at + n) * 8, line, 0
        at += len(group)


def _rectangle(segment: _Segment, top: int, marks: Mapping[str, str]) -> str:
    tile = segment.tile
    x, width = _LEFT + segment.start * _BIT, segment.width * _BIT
    mark = marks.get(tile.name, "") if tile.kind in ("member", "union") else ""
    colour = f"c{colour_of(tile.name)}" if tile.kind in ("member", "union") else "hole"
    rectangle = (
        f'<rect class="{colour} {mark}" x="{x:g}" y="{top + 1}" width="{max(width - 1, 1):g}" height="{_HEIGHT - 2}"/>'
    )
    label = tile.name if tile.kind in ("member", "union") else ""
    fits = int((width - 6) / 6.6)
    if not segment.first or fits < 1 or not label:
        return rectangle
    sign = {"moved": "↕", "new": "+", "gone": "✗", "changed": "≠"}.get(mark, "")
    text = sign + (label if len(sign + label) <= fits else label[: max(0, fits - len(sign) - 1)] + "…")
    return f'{rectangle}<text x="{x + 4:g}" y="{top + 16}">{escape(printable(text))}</text>'


def colour_of(name: str) -> int:
    """The same colour for the same member on both sides; not Python's ``hash``, which differs from run to run."""
    return sum((n + 1) * ord(c) for n, c in enumerate(name)) % COLOURS

"""A record's layout as text, in the form that people know from pahole; targets side by side where they differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from headergen.diagnostics.phrases import amount, listed
from headergen.model import Abi, LaidRecord
from headergen.model.keys import tag_in
from headergen.model.symbols import Found
from headergen.report.placing import Row, rows, totals
from headergen.report.reorganizing import better_order
from headergen.report.terminal import paint, printable

CACHELINE = 64  # bytes; of every target that people run virtual machines on, but for s390x (256) and some POWER (128)
_INDENT = 4
_COLUMN = 13  # columns for an offset and a size
_TITLE = 2  # targets that are named above them
_WIDEST = 64  # columns for declarations; longer ones push their own comment aside


class Style(Struct, frozen=True):
    """How records are printed. ``unfold`` opens members whose type has a tag too; ``reorganize`` adds advice."""

    unfold: bool = True
    hexadecimal: bool = False
    cacheline: int = CACHELINE
    reorganize: bool = False
    colour: bool = False


PLAIN = Style()


class _Layout(Struct, frozen=True):
    """A layout with the targets that have it; alignments may differ where the places do not."""

    targets: tuple[str, ...]
    abi: Abi
    record: LaidRecord
    rows: tuple[Row, ...]
    aligns: tuple[int, ...]

    @property
    def skeleton(self) -> tuple[tuple[object, ...], ...]:
        """The declarations without their places."""
        shown = (r for r in self.rows if r.kind not in ("hole", "padding"))
        return tuple((r.kind, r.depth, r.name, r.type, r.array) for r in shown)


def record_text(name: str, by_target: Mapping[str, tuple[Abi, LaidRecord]], style: Style = PLAIN) -> str:
    """The layout of one record for each target that has it: once where they agree, in columns where the members do."""
    layouts = _grouped(by_target, style.unfold)
    clusters: list[list[_Layout]] = []
    for layout in layouts:
        same = next((c for c in clusters if c[0].skeleton == layout.skeleton), None)
        if same is None:
            clusters.append([layout])
        else:
            same.append(layout)
    return "\n".join(_cluster(name, cluster, style) for cluster in clusters)


def _grouped(by_target: Mapping[str, tuple[Abi, LaidRecord]], unfold: bool) -> list[_Layout]:
    groups: dict[tuple[object, ...], _Layout] = {}
    for target, (abi, record) in by_target.items():
        placed = tuple(rows(abi, record, unfold=unfold))
        key = (placed, record.size)
        known = groups.get(key) or _Layout((), abi, record, placed, ())
        targets, aligns = (*known.targets, target), (*known.aligns, record.align)
        groups[key] = _Layout(targets, known.abi, known.record, placed, aligns)
    return list(groups.values())


def _cluster(name: str, layouts: Sequence[_Layout], style: Style) -> str:
    colour = style.colour
    places: dict[str, list[str]] = {}
    for layout in layouts:
        where = str(layout.record.location)
        places.setdefault(where, []).extend(layout.targets)
    told = "; ".join(f"{where} ({', '.join(targets)})" for where, targets in places.items())
    lines = _lines(layouts, style, with_cachelines=len(layouts) == 1)
    width = min(_WIDEST, max((len(line.text) for line in lines if line.columns), default=0))
    head = name if tag_in(name) else f"{layouts[0].record.kind} {{ … }} {name}"
    out = [paint(f"/* {printable(told)} */", "comment", colour), paint(f"{head} {{", "bold", colour)]
    widths = [_COLUMN]
    if len(layouts) > 1:
        titles = [f"{_title(layout):>{_COLUMN}}" for layout in layouts]
        widths = [*map(len, titles)]
        out.append(paint(f"{'':{width}}  /* {'  '.join(titles)} */", "comment", colour))
    out += [line.painted(width, widths, colour) for line in lines]
    ends = [f"/* {_ending(layout, style, several=len(layouts) > 1)} */" for layout in layouts]
    out += [" " * _INDENT + paint(end, "comment", colour) for end in ends]
    out.append("};")
    if style.reorganize:
        out += [paint(f"/* {printable(line)} */", "hole", colour) for line in _advice(layouts)]
    return "\n".join(out) + "\n"


def _advice(layouts: Sequence[_Layout]) -> Iterator[str]:
    """What another order would save; an order that was released must stay."""
    for layout in layouts:
        better = better_order(layout.abi, layout.record)
        told = f"{', '.join(layout.targets)}: " if len(layouts) > 1 else ""
        if better is None:
            yield f"{told}no other order of the members is known to save anything"
        else:
            yield (
                f"{told}if nobody uses it yet: {better.size} bytes, not {layout.record.size},"
                f" in the order {', '.join(better.order)}"
            )


def _title(layout: _Layout) -> str:
    """The targets above a column; all of them are named below."""
    return listed(layout.targets, _TITLE)


def _ending(layout: _Layout, style: Style, *, several: bool) -> str:
    all_of = totals(layout.abi, layout.record)
    align = str(layout.aligns[0])
    if len(set(layout.aligns)) > 1:
        each = {a: [t for t, its in zip(layout.targets, layout.aligns, strict=True) if its == a] for a in layout.aligns}
        align = " or ".join(f"{a} ({', '.join(targets)})" for a, targets in each.items())
    size = hex(all_of.size) if style.hexadecimal else all_of.size
    parts = [f"size: {size}", f"align: {align}", f"members: {all_of.members}"]
    if all_of.holes:
        parts.append(f"holes: {all_of.holes} ({all_of.hole_bytes} bytes)")
    if all_of.bit_holes:
        parts.append(f"bit holes: {all_of.bit_holes}")
    if all_of.padding:
        parts.append(f"padding: {all_of.padding}")
    parts.append(f"cachelines: {-(-all_of.size // style.cacheline)}")
    return (f"{', '.join(layout.targets)}: " if several else "") + ", ".join(parts)


class _Line(Struct, frozen=True):
    """A line of a listing; ``columns`` hold offset and size for each layout, "" where it has no such hole."""

    text: str
    style: str
    columns: tuple[str, ...] = ()

    def painted(self, width: int, widths: Sequence[int], colour: bool) -> str:
        text = paint(printable(self.text), self.style, colour) if self.style else printable(self.text)
        if not self.columns:
            return text
        cells = "  ".join(f"{cell or '-':>{w}}" for cell, w in zip(self.columns, widths, strict=True))
        differs = "  differs" if len(set(self.columns)) > 1 else ""
        padding = " " * max(0, width - len(self.text))
        return f"{text}{padding}  {paint(f'/* {cells}{differs} */', 'comment', colour)}"


def _lines(layouts: Sequence[_Layout], style: Style, *, with_cachelines: bool) -> list[_Line]:
    """The lines of layouts that have the same declarations: holes stand where any of them has one."""
    split = [_split(layout) for layout in layouts]
    lines: list[_Line] = []
    boundary = style.cacheline
    for position, (declared, _) in enumerate(split[0]):
        gaps = [parts[position][1] for parts in split]
        depth = max(map(len, gaps))
        lines += [_hole([gap[at] if at < len(gap) else None for gap in gaps], style) for at in range(depth)]
        places = [parts[position][0] for parts in split]
        if declared is None or places[0] is None:
            continue
        if with_cachelines and declared.kind != "close" and declared.offset >= boundary:
            line, ago = divmod(declared.offset, style.cacheline)
            passed = f" {amount(ago, 'byte')} ago" if ago else ""
            mark = f"/* --- cacheline {line}, from byte {line * style.cacheline}{passed} --- */"
            lines.append(_Line(" " * _INDENT * (declared.depth + 1) + mark, "comment"))
            boundary = (line + 1) * style.cacheline
        cells = tuple(_cell(place, style) for place in places if place is not None)
        lines.append(_Line(_declaration(declared), "", cells if declared.kind != "open" else ()))
    return lines


def _split(layout: _Layout) -> list[tuple[Row | None, list[Row]]]:
    """Each declaration with the holes before it, and at the end None with those behind all."""
    result: list[tuple[Row | None, list[Row]]] = []
    gaps: list[Row] = []
    for row in layout.rows:
        if row.kind in ("hole", "padding"):
            gaps.append(row)
        else:
            result.append((row, gaps))
            gaps = []
    return [*result, (None, gaps)]


def _hole(gaps: Sequence[Row | None], style: Style) -> _Line:
    first = next(gap for gap in gaps if gap is not None)
    sizes = list(dict.fromkeys(_amount(gap) for gap in gaps if gap is not None))
    what = "padding" if first.kind == "padding" else "hole"
    text = " " * _INDENT * (first.depth + 1) + f"/* {what}: {' or '.join(sizes)} */"
    return _Line(text, "hole", tuple(_cell(gap, style) if gap is not None else "" for gap in gaps))


def _amount(row: Row) -> str:
    if row.width % 8 or row.bit_field:
        return amount(row.width, "bit")
    return amount(row.width // 8, "byte")


def _declaration(row: Row) -> str:
    indent = " " * _INDENT * (row.depth + 1)
    dims = "".join(f"[{n}]" if n else "[]" for n in row.array)
    if row.kind == "open":
        return f"{indent}{row.type} {{"
    if row.kind == "close":
        return f"{indent}}}{' ' + row.name if row.name else ''};"
    bits = f" : {row.width}" if row.bit_field else ""
    if "(*)" in row.type:  # a pointer to a function or an array has its name in the middle
        return f"{indent}{row.type.replace('(*)', f'(*{row.name}{dims})', 1)};"
    space = "" if row.type.endswith("*") or not row.name else " "
    return f"{indent}{row.type}{space}{row.name}{dims}{bits};"


def _cell(row: Row, style: Style) -> str:
    if row.bit_field or row.width % 8 or row.start % 8:
        offset = hex(row.offset) if style.hexadecimal else row.offset
        return f"{offset}:{row.start % 8:<2} {f'{row.width}b':>5}"
    if style.hexadecimal:
        return f"{row.offset:>#6x} {row.size:>#6x}"
    return f"{row.offset:>5} {row.size:>6}"


def with_holes(found: Sequence[Found], abis: Mapping[str, Abi], count: int) -> list[Found]:
    """The records that have so many holes on some target, those of bits among them."""
    return [
        item
        for item in found
        if any(
            isinstance(record, LaidRecord) and _hole_count(abis[target], record) >= count
            for target, record in item.by_target.items()
        )
    ]


def _hole_count(abi: Abi, record: LaidRecord) -> int:
    counted = totals(abi, record)
    return counted.holes + counted.bit_holes


def record_value(abi: Abi, record: LaidRecord, *, unfold: bool = True, reorganize: bool = False) -> dict[str, object]:
    """The layout for a JSON document: ``rows`` in order, nested ones by their ``depth``, holes and padding among them.

    A bit-field has ``bit_offset`` and ``bit_width`` (from the start of the record, in memory order) in place of
    ``offset`` and ``size``, and so has a hole of bits.
    """
    counted = totals(abi, record)
    better = better_order(abi, record) if reorganize else None
    advice: dict[str, object] = {"size": better.size, "order": list(better.order)} if better is not None else {}
    return {
        "kind": record.kind,
        "size": record.size,
        "align": record.align,
        "packed": record.packed,
        "header": record.location.header,
        "line": record.location.line,
        "members": counted.members,
        "holes": counted.holes,
        "hole_bytes": counted.hole_bytes,
        "bit_holes": counted.bit_holes,
        "padding": counted.padding,
        "rows": [_row_value(row) for row in rows(abi, record, unfold=unfold) if row.kind != "close"],
        **({"reorganized": advice or None} if reorganize else {}),
    }


def _row_value(row: Row) -> dict[str, object]:
    value: dict[str, object] = {"kind": "record" if row.kind == "open" else row.kind, "depth": row.depth}
    if row.kind in ("member", "open"):
        value |= {"name": row.name, "type": row.type}
    if row.array:
        value["array"] = list(row.array)
    if row.bit_field or row.start % 8 or row.width % 8:
        return value | {"bit_offset": row.start, "bit_width": row.width}
    return value | {"offset": row.offset, "size": row.size}

"""Changed records and ioctls as a page shows them: both sides with their marks, targets that look alike together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from headergen.model import Ioctl
from headergen.report.bytemap import Lane, Picture, Tile, lanes, picture
from headergen.report.placing import Row


class DrawnLayout(Struct, frozen=True):
    """A record's layout as the page draws it; ``size`` in bytes."""

    size: int
    align: int
    rows: tuple[Row, ...]


class RecordView(Struct, frozen=True):
    """A changed record on both sides, None where a side has none."""

    old: DrawnLayout | None
    new: DrawnLayout | None


class IoctlView(Struct, frozen=True):
    """A changed ioctl on both sides, None where a side has none."""

    old: Ioctl | None
    new: Ioctl | None


# -------------------------------------------------------------------------------------------------------------- records


class MapSide(Struct, frozen=True):
    """One of the two maps."""

    caption: str
    picture: Picture


class MemberChange(Struct, frozen=True):
    """A row of the table of members; ``change`` is "" for what stayed."""

    name: str
    old: str
    new: str
    change: str


class Listing(Struct, frozen=True):
    """The members for some of the targets that have one map."""

    targets: tuple[str, ...]
    members: tuple[MemberChange, ...]


class Pair(Struct, frozen=True):
    """A record for the targets that have the same bytes on both sides."""

    targets: tuple[str, ...]
    sides: tuple[MapSide, ...]
    listings: tuple[Listing, ...]


def pairs(views: Mapping[str, RecordView]) -> tuple[Pair, ...]:
    """A record's maps: targets whose bytes are the same share them, whatever their alignment and their types."""
    groups: dict[object, dict[str, RecordView]] = {}
    for target, view in views.items():
        drawn = tuple((layout.size, tuple(_lanes(layout))) if layout else None for layout in (view.old, view.new))
        groups.setdefault(drawn, {})[target] = view
    return tuple(_pair(group) for group in groups.values())


def _pair(group: Mapping[str, RecordView]) -> Pair:
    view = next(iter(group.values()))
    old, new = _lanes(view.old), _lanes(view.new)
    marks = _marks(old, new) if view.old and view.new else {}
    sides = [
        _side(which, drawn, [getattr(each, which) for each in group.values()], marks)
        for which, layout, drawn in (("old", view.old, old), ("new", view.new, new))
        if layout is not None
    ]
    listings: dict[tuple[MemberChange, ...], list[str]] = {}
    for target, each in group.items():
        listings.setdefault(_listing(each), []).append(target)
    told = tuple(Listing(tuple(targets), members) for members, targets in listings.items())
    return Pair(tuple(group), tuple(sides), told)


def _side(which: str, drawn: Sequence[Lane], layouts: Sequence[DrawnLayout], marks: Mapping[str, str]) -> MapSide:
    size = layouts[0].size
    aligns = " or ".join(str(align) for align in dict.fromkeys(layout.align for layout in layouts))
    own = {n: m for n, m in marks.items() if m != ("new" if which == "old" else "gone")}
    open_unions = {lane.of for lane in drawn if any(tile.name in own for tile in lane.tiles if lane.of)}
    open_unions |= {tile.name for lane in drawn for tile in lane.tiles if tile.kind == "union" and tile.name in own}
    shown = [lane for lane in drawn if not lane.of or lane.of in open_unions]
    label = f"{which}: {size} bytes; the table below lists its members"
    return MapSide(f"{which}: {size} bytes, alignment {aligns}", picture(shown, own, label))


def _lanes(layout: DrawnLayout | None) -> list[Lane]:
    return lanes(layout.rows, layout.size) if layout is not None else []


def _marks(old: Iterable[Lane], new: Iterable[Lane]) -> dict[str, str]:
    """What became of each tile, by name."""
    before, after = _named(old), _named(new)
    marks = {name: "gone" for name in before if name not in after}
    for name, tile in after.items():
        mark = _mark(before.get(name), tile)
        if mark:
            marks[name] = mark
    # a union without a name is called by its members: with one member more it is another word, and the same union
    places = {tile.start: name for name, tile in after.items() if tile.kind == "union" and marks.get(name) == "new"}
    for name, tile in before.items():
        if tile.kind == "union" and marks.get(name) == "gone" and tile.start in places:
            marks[name] = marks[places[tile.start]] = "changed"
    return marks


def _mark(before: Tile | None, after: Tile) -> str:
    if before is None:
        return "new"
    if before.start != after.start:
        return "moved"
    return "changed" if (before.width, before.inner) != (after.width, after.inner) else ""


def _named(shown: Iterable[Lane]) -> dict[str, Tile]:
    return {tile.name: tile for lane in shown for tile in lane.tiles if tile.name}


def _listing(view: RecordView) -> tuple[MemberChange, ...]:
    """The members of both sides as a table, for everybody who cannot or will not read the picture."""
    old, new = ({_path(n, rows): r for n, r in enumerate(rows) if r.kind == "member"} for rows in _both(view))
    return tuple(
        MemberChange(name, _at(old.get(name)), _at(new.get(name)), _change(old.get(name), new.get(name)))
        for name in dict.fromkeys((*new, *old))
    )


def _both(view: RecordView) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    return (view.old.rows if view.old else ()), (view.new.rows if view.new else ())


def _path(position: int, rows: Sequence[Row]) -> str:
    """A member's name with those of the members that it lies in; a row knows its depth alone."""
    depth, names = rows[position].depth, [rows[position].name]
    for row in reversed(rows[:position]):
        if row.kind == "open" and row.depth < depth:
            depth = row.depth
            if row.name:
                names.append(row.name)
    return ".".join(reversed(names))


def _at(row: Row | None) -> str:
    if row is None:
        return "-"
    dims = "".join(f"[{n}]" if n else "[]" for n in row.array)
    if row.bit_field:
        return f"{row.type}: bits {row.start} to {row.start + row.width - 1}"
    return f"{row.type}{dims} at {row.offset}, {row.size} bytes"


def _change(old: Row | None, new: Row | None) -> str:
    if old is None or new is None:
        return "new" if old is None else "gone"
    if old.start != new.start:
        return "moved"
    return "changed" if (old.type, old.width, old.array) != (new.type, new.width, new.array) else ""


# --------------------------------------------------------------------------------------------------------------- ioctls


class FieldChange(Struct, frozen=True):
    """A part of an ioctl on both sides; None where a side has none."""

    name: str
    old: str | None
    new: str | None

    @property
    def differs(self) -> bool:
        """Whether there is something to point at."""
        return self.old is not None and self.new is not None and self.old != self.new


class IoctlChange(Struct, frozen=True):
    """An ioctl for the targets that have the same numbers."""

    targets: tuple[str, ...]
    fields: tuple[FieldChange, ...]
    sides: tuple[str, ...]


def ioctl_changes(views: Mapping[str, IoctlView]) -> tuple[IoctlChange, ...]:
    """An ioctl's numbers taken apart, targets with the same ones together."""
    groups: dict[tuple[FieldChange, ...], list[str]] = {}
    for target, view in views.items():
        old, new = _fields(view.old), _fields(view.new)
        names = (*old, *(name for name in new if name not in old))
        fields = tuple(FieldChange(name, old.get(name), new.get(name)) for name in names)
        groups.setdefault(fields, []).append(target)
    return tuple(IoctlChange(tuple(targets), fields, _sides(fields)) for fields, targets in groups.items())


def _sides(fields: Sequence[FieldChange]) -> tuple[str, ...]:
    present = (("old", any(f.old is not None for f in fields)), ("new", any(f.new is not None for f in fields)))
    return tuple(which for which, there in present if there)


def _fields(ioctl: Ioctl | None) -> dict[str, str]:
    if ioctl is None:
        return {}
    direction = {"": "none", "r": "read", "w": "write", "rw": "read and write"}.get(ioctl.dir, "?")
    return {
        "number": hex(ioctl.value), "direction": direction, "type": hex(ioctl.type), "nr": hex(ioctl.nr),
        "size": str(ioctl.size), "argument": ioctl.arg or "none",
    }  # fmt: skip

"""The ABI report as one HTML file: no network, no other file, readable without JavaScript.

Everything that a header named is escaped, and the page forbids itself all but its own style and script.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import Path

from msgspec import Struct, field

from headergen.diagnostics import Diagnostic, Severity
from headergen.model import Ioctl
from headergen.report import counted
from headergen.report.bytemap import Tile, svg, tiles
from headergen.report.placing import Row
from headergen.report.terminal import printable
from headergen.report.text import place
from headergen.targets import TARGETS

_HERE = Path(__file__).parent


class Layout(Struct, frozen=True):
    """A record's layout as the page draws it; ``size`` in bytes."""

    size: int
    align: int
    rows: tuple[Row, ...]


class RecordView(Struct, frozen=True):
    """A changed record on both sides, None where a side has none."""

    old: Layout | None
    new: Layout | None


class IoctlView(Struct, frozen=True):
    """A changed ioctl on both sides, None where a side has none."""

    old: Ioctl | None
    new: Ioctl | None


class Page(Struct, frozen=True):
    """What the page shows. ``modules`` says for each finding which modules have it; views go by name and target."""

    old: str
    new: str
    summary: str
    findings: tuple[Diagnostic, ...]
    modules: Mapping[Diagnostic, tuple[str, ...]] = field(default_factory=dict)
    records: Mapping[tuple[str, str], RecordView] = field(default_factory=dict)
    ioctls: Mapping[tuple[str, str], IoctlView] = field(default_factory=dict)


def page(content: Page) -> str:
    """The whole file."""
    style = (_HERE / "page.css").read_text("utf-8")
    script = (_HERE / "page.js").read_text("utf-8")
    policy = (
        f"default-src 'none'; img-src data:; style-src '{_digest(style)}'; script-src '{_digest(script)}';"
        " base-uri 'none'; form-action 'none'"
    )
    title = f"What changed: {content.old} → {content.new}"
    body = [
        '<a class="skip" href="#findings">Skip to the findings</a>',
        f"<header><h1>{_text(title)}</h1>{_summary(content)}</header>",
        "<main>",
        _filters(content),
        _findings(content),
        _records(content),
        _ioctls(content),
        "</main>",
    ]
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<link rel="icon" href="data:,">\n'
        f"<title>{_text(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        + "\n".join(body)
        + f"\n<script>{script}</script>\n</body>\n</html>\n"
    )


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _text(text: str) -> str:
    return escape(printable(text))


# -------------------------------------------------------------------------------------------------------------- summary


def _summary(content: Page) -> str:
    targets = _targets(content)
    rows = []
    for severity in sorted(Severity, reverse=True):
        of_severity = [f for f in content.findings if f.severity == severity]
        cells = "".join(f"<td>{sum(t in f.targets for f in of_severity)}</td>" for t in targets)
        label = f'<span class="severity {severity.label}">{severity.label}s</span>'
        rows.append(f'<tr><th scope="row">{label}</th><td>{len(of_severity)}</td>{cells}</tr>')
    heads = "".join(f'<th scope="col">{_text(t)}</th>' for t in targets)
    return (
        f"<p>{_text(content.summary)}: <strong>{_text(counted(content.findings))}</strong></p>"
        '<div class="wide"><table class="counts"><caption>Findings by severity and target</caption>'
        f'<thead><tr><th scope="col">severity</th><th scope="col">all</th>{heads}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )


def _targets(content: Page) -> list[str]:
    present = {t for f in content.findings for t in f.targets}
    return [target for target in TARGETS if target in present]


def _modules(content: Page) -> list[str]:
    return sorted({m for names in content.modules.values() for m in names})


def _filters(content: Page) -> str:
    """Hidden until the script runs: without it they could do nothing."""
    groups = [("severity", [s.label for s in sorted(Severity, reverse=True)]), ("target", _targets(content))]
    if len(_modules(content)) > 1:
        groups.append(("module", _modules(content)))
    parts = []
    for name, values in groups:
        boxes = "".join(
            f'<label><input type="checkbox" name="{name}" value="{_text(v)}" checked> {_text(v)}</label>'
            for v in values
        )
        parts.append(f"<fieldset><legend>{name}</legend>{boxes}</fieldset>")
    return (
        '<form id="filters" hidden aria-label="Filters" autocomplete="off">'
        + "".join(parts)
        + '<p><label>name <input type="search" name="name" placeholder="kvm_run"></label>'
        ' <button type="reset">show all</button> <output id="shown" role="status"></output></p></form>'
    )


# ------------------------------------------------------------------------------------------------------------- findings


def _data(finding: Diagnostic, content: Page) -> str:
    modules = " ".join(content.modules.get(finding, ()))
    return (
        f'data-severity="{finding.severity.label}" data-target="{_text(" ".join(finding.targets))}"'
        f' data-module="{_text(modules)}" data-name="{_text(finding.symbol)}"'
    )


def _findings(content: Page) -> str:
    if not content.findings:
        return '<section id="findings"><h2>Findings</h2><p>Nothing changed for users.</p></section>'
    rows = "".join(_finding(finding, content) for finding in content.findings)
    return (
        '<section id="findings"><h2>Findings</h2><div class="wide"><table><caption>Every change, the worst first'
        '</caption><thead><tr><th scope="col">severity</th><th scope="col">what</th><th scope="col">where</th>'
        f'<th scope="col">targets</th></tr></thead><tbody>{rows}</tbody></table></div></section>'
    )


def _finding(finding: Diagnostic, content: Page) -> str:
    link = _text(finding.message)
    anchor = _anchor(finding.symbol)
    if any(name == finding.symbol for name, _ in (*content.records, *content.ioctls)):
        link = f'<a href="#{anchor}">{link}</a>'
    more = f"<p>{_text(finding.rule.explanation)}</p><p>What to do: {_text(finding.help)}</p>"
    return (
        f"<tr {_data(finding, content)}>"
        f'<td><span class="severity {finding.severity.label}">{finding.severity.label}</span></td>'
        f"<td>{link}<details><summary>{_text(finding.rule.id)}</summary>{more}</details></td>"
        f'<td class="where"><code>{_text(place(finding))}</code></td>'
        f"<td>{_text(', '.join(finding.targets))}</td></tr>"
    )


def _anchor(name: str) -> str:
    """An id for a name: nothing that a header can make up leaves the set of harmless characters."""
    return "s-" + "".join(c if c.isascii() and (c.isalnum() or c == "_") else "-" for c in name)


# -------------------------------------------------------------------------------------------------------------- records


def _records(content: Page) -> str:
    names = list(dict.fromkeys(name for name, _ in content.records))
    if not names:
        return ""
    parts = [_record(name, content) for name in names]
    return (
        '<section id="records"><h2>Changed records</h2><p>Eight bytes to a row, offsets at the left. '
        "↕ moved, + new, ✗ gone, ≠ another type; hatched bytes are holes and padding.</p>"
        + "".join(parts)
        + "</section>"
    )


def _record(name: str, content: Page) -> str:
    groups: dict[RecordView, list[str]] = {}
    for (other, target), view in content.records.items():
        if other == name:
            groups.setdefault(view, []).append(target)
    related = [f for f in content.findings if f.symbol == name]
    severity = max((f.severity for f in related), default=Severity.NOTE).label
    targets = [t for targets in groups.values() for t in targets]
    modules = sorted({m for f in related for m in content.modules.get(f, ())})
    parts = "".join(_pair(name, view, targets) for view, targets in groups.items())
    return (
        f'<article id="{_anchor(name)}" data-severity="{severity}" data-target="{_text(" ".join(targets))}"'
        f' data-module="{_text(" ".join(modules))}" data-name="{_text(name)}">'
        f"<h3><code>{_text(name)}</code></h3>{parts}</article>"
    )


def _pair(name: str, view: RecordView, targets: Sequence[str]) -> str:
    marks = _marks(view)
    sides = "".join(
        _side(name, which, layout, {n: m for n, m in marks.items() if m != skip})
        for which, layout, skip in (("old", view.old, "new"), ("new", view.new, "gone"))
        if layout is not None
    )
    head = f"<h4>{_text(', '.join(targets))}</h4>"
    return f'<section class="pair">{head}<div class="maps">{sides}</div>{_listing(view)}</section>'


def _side(name: str, which: str, layout: Layout, marks: Mapping[str, str]) -> str:
    shown = tiles(layout.rows, layout.size)
    label = f"{name}, {which}: {layout.size} bytes; the table below lists its members"
    return (
        f"<figure><figcaption>{which}: {layout.size} bytes, alignment {layout.align}</figcaption>"
        f"{svg(shown, layout.size, marks, label)}</figure>"
    )


def _marks(view: RecordView) -> dict[str, str]:
    """What became of each tile, by name."""
    if view.old is None or view.new is None:
        return {}
    old, new = (_named(tiles(layout.rows, layout.size)) for layout in (view.old, view.new))
    marks = {name: "gone" for name in old if name not in new} | {name: "new" for name in new if name not in old}
    for name, tile in new.items():
        before = old.get(name)
        if before is not None and before.start != tile.start:
            marks[name] = "moved"
        elif before is not None and before.width != tile.width:
            marks[name] = "changed"
    return marks


def _named(shown: Iterable[Tile]) -> dict[str, Tile]:
    return {tile.name: tile for tile in shown if tile.name}


def _listing(view: RecordView) -> str:
    """The members of both sides as a table, for everybody who cannot or will not read the picture."""
    old, new = ({_path(n, rows): r for n, r in enumerate(rows) if r.kind == "member"} for rows in _both(view))
    names = list(dict.fromkeys((*new, *old)))
    rows = []
    for name in names:
        before, after = old.get(name), new.get(name)
        change = _change(before, after)
        strong = f"<strong>{change}</strong>" if change else ""
        cells = f"<td>{_at(before)}</td><td>{_at(after)}</td>"
        rows.append(f'<tr><th scope="row"><code>{_text(name)}</code></th>{cells}<td>{strong}</td></tr>')
    return (
        '<details><summary>members</summary><div class="wide"><table><caption>Members, old and new</caption><thead><tr>'
        '<th scope="col">member</th><th scope="col">old</th><th scope="col">new</th><th scope="col">change</th></tr>'
        f"</thead><tbody>{''.join(rows)}</tbody></table></div></details>"
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
        return _text(f"{row.type}: bits {row.start} to {row.start + row.width - 1}")
    return _text(f"{row.type}{dims} at {row.offset}, {row.size} bytes")


def _change(old: Row | None, new: Row | None) -> str:
    if old is None or new is None:
        return "new" if old is None else "gone"
    if old.start != new.start:
        return "moved"
    return "changed" if (old.type, old.width, old.array) != (new.type, new.width, new.array) else ""


# --------------------------------------------------------------------------------------------------------------- ioctls


def _ioctls(content: Page) -> str:
    groups: dict[tuple[str, IoctlView], list[str]] = {}
    for (name, target), view in content.ioctls.items():
        groups.setdefault((name, view), []).append(target)
    if not groups:
        return ""
    rows = "".join(_ioctl(name, view, targets, content) for (name, view), targets in groups.items())
    heads = "".join(
        f'<th scope="col">{h}</th>'
        for h in ("ioctl", "", "number", "direction", "type", "nr", "size", "argument", "targets")
    )
    return (
        '<section id="ioctls"><h2>Changed ioctls</h2><div class="wide"><table><caption>Numbers with their fields; what '
        f"differs is underlined</caption><thead><tr>{heads}</tr></thead>{rows}</table></div></section>"
    )


def _ioctl(name: str, view: IoctlView, targets: Sequence[str], content: Page) -> str:
    related = [f for f in content.findings if f.symbol == name]
    severity = max((f.severity for f in related), default=Severity.NOTE).label
    modules = sorted({m for f in related for m in content.modules.get(f, ())})
    sides = [(which, ioctl) for which, ioctl in (("old", view.old), ("new", view.new)) if ioctl is not None]
    fields = [_fields(ioctl) for _, ioctl in sides]
    rows = []
    for at, (which, _) in enumerate(sides):
        cells = "".join(
            f"<td>{f'<mark>{_text(value)}</mark>' if any(other[n] != value for other in fields) else _text(value)}</td>"
            for n, value in enumerate(fields[at])
        )
        head = ""
        if at == 0:
            head = f'<th scope="rowgroup" rowspan="{len(sides)}"><code>{_text(name)}</code></th>'
        tail = f'<td rowspan="{len(sides)}">{_text(", ".join(targets))}</td>' if at == 0 else ""
        rows.append(f"<tr>{head}<td>{which}</td>{cells}{tail}</tr>")
    anchor = f' id="{_anchor(name)}"' if targets[0] == next(t for n, t in content.ioctls if n == name) else ""
    return (
        f'<tbody{anchor} data-severity="{severity}" data-target="{_text(" ".join(targets))}"'
        f' data-module="{_text(" ".join(modules))}" data-name="{_text(name)}">{"".join(rows)}</tbody>'
    )


def _fields(ioctl: Ioctl) -> tuple[str, ...]:
    direction = {"": "none", "r": "read", "w": "write", "rw": "read and write"}.get(ioctl.dir, "?")
    return hex(ioctl.value), direction, hex(ioctl.type), hex(ioctl.nr), str(ioctl.size), ioctl.arg or "none"

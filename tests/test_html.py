"""The HTML report's promise: one file that needs nothing else, that all can read and operate, and that no header can
break out of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from headergen.abidiff import compare
from headergen.diagnostics import Diagnostic
from headergen.diagnostics import rules_abi as rules
from headergen.model import Abi, Location
from headergen.report import html
from headergen.report.bytemap import lanes, picture, tiles
from headergen.report.changed import pairs
from headergen.report.html import DrawnLayout, IoctlView, Page, RecordView, page
from headergen.report.placing import rows
from tests.abi_cases import text_abi
from tests.browser import AXE, Browser, browser, needs_axe, needs_chromium
from tests.patience import ends

OLD = """
struct clock { __u32 id; __u32 low; __u32 high; __u8 kind; __u64 table[40]; };
struct regs { __u32 a, b; union { __u32 c; __u8 d[8]; }; };
#define GET_CLOCK _IOR(0xAE, 1, struct clock)
#define CLOCK_A 1
"""
NEW = """
struct clock { __u32 id; __u32 flags; __u32 low; __u32 high; __u8 kind; __u64 table[40]; };
struct regs { __u32 b, a; union { __u32 c; __u8 d[8]; }; };
#define GET_CLOCK _IOR(0xAE, 1, struct clock)
#define CLOCK_A 2
#define CLOCK_B 3
"""
TARGETS = ("x86_64", "i386")


def layout(abi: Abi, name: str) -> DrawnLayout:
    record = abi.records[name]
    return DrawnLayout(record.size, record.align, tuple(rows(abi, record, unfold=False)))


def content() -> Page:
    old = {target: text_abi(OLD, target) for target in TARGETS}
    new = {target: text_abi(NEW, target) for target in TARGETS}
    findings = compare(old.values(), new.values())
    names = ("struct clock", "struct regs")
    return Page(
        "old",
        "new",
        "2 interfaces of 2 targets",
        findings,
        {f: ("kvm", "vfio") if f.symbol == "CLOCK_A" else ("kvm",) for f in findings},
        {(n, t): RecordView(layout(old[t], n), layout(new[t], n)) for n in names for t in TARGETS},
        {("GET_CLOCK", t): IoctlView(old[t].ioctls["GET_CLOCK"], new[t].ioctls["GET_CLOCK"]) for t in TARGETS},
    )


class _Tags(HTMLParser):
    """Tags with their attributes, and whether each that must be closed is."""

    VOID = frozenset({"meta", "link", "input", "rect", "br"})

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def parsed(text: str) -> _Tags:
    tags = _Tags()
    tags.feed(text)
    tags.close()
    assert tags.open == []
    return tags


def test_nothing_changed_is_said_in_so_many_words() -> None:
    assert "Nothing changed for users." in page(Page("a", "b", "1 interface", ()))


def test_the_file_is_whole_and_needs_no_other() -> None:
    text = page(content())
    tags = parsed(text)
    [policy] = [a["content"] for tag, a in tags.seen if a.get("http-equiv") == "Content-Security-Policy"]
    assert str(policy).startswith("default-src 'none'; ")
    assert not re.search(r"https?:|//[a-z]|@import|url\(", re.sub(r"<svg.*?</svg>", "", text, flags=re.DOTALL))
    for tag, attributes in tags.seen:
        assert tag not in ("img", "iframe", "object", "embed")
        assert not {"src", "srcset", "action", "style", "onclick", "onload"} & set(attributes)
        if tag in ("a", "link"):
            assert str(attributes["href"]).startswith(("#", "data:,"))


def test_it_is_the_same_file_every_time() -> None:
    assert page(content()) == page(content())


def test_who_cannot_see_the_picture_has_a_table_and_who_has_no_mouse_has_labels() -> None:
    text = page(content())
    tags = parsed(text)
    names = [tag for tag, _ in tags.seen]
    assert names.count("table") == names.count("caption")
    assert all(a.get("scope") for tag, a in tags.seen if tag == "th")
    pictures = [a for tag, a in tags.seen if tag == "svg"]
    assert len(pictures) == 6  # struct clock differs between the targets, struct regs does not
    assert all(a["role"] == "img" and a["aria-label"] for a in pictures)
    ids = [a["id"] for _, a in tags.seen if "id" in a]
    assert len(ids) == len(set(ids))
    assert {a["href"] for tag, a in tags.seen if tag == "a"} <= {f"#{i}" for i in ids}
    assert len(re.findall(r"<label>[^<]*<(?:input|select)", text)) == names.count("input") + names.count("select")
    assert re.search(
        r"<code>low</code></th><td>__u32 at 4, 4 bytes</td><td>__u32 at 8, 4 bytes</td><td><strong>moved", text
    )
    assert names.count("h1") == 1


def test_names_of_hostile_headers_stay_text() -> None:
    evil = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'\x1b[2J"
    finding = Diagnostic(rules.RECORD_SIZE, evil, Location(evil, 1), targets=("arm",), symbol=evil, remedy=evil)
    good = content()
    view = next(iter(good.records.values()))
    text = page(Page(evil, evil, evil, (finding,), {finding: (evil,)}, {(evil, "arm"): view}))
    tags = parsed(text)
    assert [tag for tag, _ in tags.seen].count("script") == 1
    assert "<img" not in text
    assert "\x1b" not in text


def test_a_map_shows_every_byte_once_and_a_union_as_one_block() -> None:
    abi = text_abi(OLD)
    for name in ("struct clock", "struct regs"):
        record = abi.records[name]
        shown = tiles(rows(abi, record, unfold=False), record.size)
        cursor = 0
        for tile in shown:
            assert tile.start == cursor
            cursor += tile.width
        assert cursor == record.size * 8
    assert [t.name for t in shown] == ["a", "b", "c | d"]


def test_long_arrays_are_cut_short_and_say_so() -> None:
    def notes(text: str, name: str) -> list[str]:
        abi = text_abi(text)
        record = abi.records[name]
        return [line.note for line in picture(lanes(rows(abi, record), record.size), {}, "x").lines if line.note]

    assert notes(OLD, "struct clock") == ["⋮ 304 bytes more of it"]
    assert notes("struct s { " + " ".join(f"__u64 a{n};" for n in range(500)) + " };", "struct s") == [
        "⋮ 2400 bytes more of it"
    ]


def view(old: str, new: str, name: str, target: str = "x86_64") -> RecordView:
    return RecordView(layout(text_abi(old, target), name), layout(text_abi(new, target), name))


def drawn(view: RecordView) -> list[str]:
    """The new side's notes and boxes with their marks."""
    [pair] = pairs({"x86_64": view})
    return [
        line.note or " ".join(f"{box.look[3:]}:{box.text}" if box.look[3:] else box.text for box in line.boxes)
        for line in pair.sides[-1].picture.lines
    ]


def test_a_changed_union_shows_what_its_bytes_can_be() -> None:
    old = "struct s { __u32 a; union { __u32 c; __u8 d[8]; } u; };"
    assert drawn(view(old, old, "struct s")) == ["a u", ""]
    assert drawn(view(old, old.replace("__u32 c;", "__u32 c; __u16 e[2];"), "struct s")) == [
        "a changed:≠u", "changed:", "u: c", "c", "u: e", "new:+e", "u: d", "d", "",
    ]  # fmt: skip
    anonymous = old.replace("} u;", "};")
    assert drawn(view(anonymous, anonymous.replace("__u32 c;", "__u32 c; __u16 e[2];"), "struct s"))[:3] == [
        "a changed:≠c | e | d", "changed:", "c | e | d: c",
    ]  # fmt: skip


def test_a_union_without_a_name_is_the_same_union_with_a_member_more() -> None:
    old = "struct s { __u32 a; union { __u32 c; }; };"
    [pair] = pairs({"x86_64": view(old, old.replace("__u32 c;", "__u32 c; __u16 e[2];"), "struct s")})
    marked = [[box.look[3:] for line in side.picture.lines for box in line.boxes] for side in pair.sides]
    assert marked == [["", "changed", ""], ["", "changed", "", "new"]]


def test_a_union_is_drawn_as_its_alternatives() -> None:
    old = "union u { __u32 a; struct { __u16 low; __u16 high; } b; __u64 c; };"
    assert drawn(view(old, old.replace("__u64 c", "__u64 c; __u8 d"), "union u")) == [
        "a", "a", "b", "b.low b.high", "c", "c", "d", "new:+d",
    ]  # fmt: skip


def test_targets_with_the_same_bytes_share_a_map_whatever_their_types() -> None:
    old, new = "struct s { unsigned long a; __u64 b; };", "struct s { __u64 b; unsigned long a; };"
    views = {target: view(old, new, "struct s", target) for target in ("x86_64", "s390x", "i386")}
    assert [pair.targets for pair in pairs(views)] == [("x86_64", "s390x"), ("i386",)]
    named = {"x86_64": view(old, new, "struct s"), "arm64": view(old.replace("__u64", "long long"), new, "struct s")}
    [shared] = pairs(named)
    assert [listing.targets for listing in shared.listings] == [("x86_64",), ("arm64",)]
    assert shared.sides[0].caption == "old: 16 bytes, alignment 8"


def test_a_page_is_bounded_shows_the_worst_and_counts_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    errors = [
        Diagnostic(
            rules.RECORD_SIZE, f"s{n} " + "x" * 300, Location(f"h{n}.h", 1), targets=("arm",), symbol=f"struct s{n}"
        )
        for n in range(3_000)
    ]
    notes = [Diagnostic(rules.CONSTANT_ADDED, f"A{n} is new", Location("a.h", n), symbol=f"A{n}") for n in range(9_000)]
    one = view("struct s { __u32 a; };", "struct s { __u64 a; };", "struct s")
    records = {(f"struct s{n}", "arm"): one for n in range(3_000)}
    text = page(Page("a", "b", "s", (*errors, *notes), {}, records))
    assert len(text) < 1_500_000
    assert f"Left out of this page: {3_000 - html.MOST_FINDINGS:,} errors;" in text
    assert f"Left out of this page: {3_000 - html.MOST_RECORDS} records of less weight" in text
    assert "9,000 notes" in text or "an integer macro is new, 9000 times: A0, A1," in text
    small = page(content())
    assert "Left out" not in small
    assert "12,000 times" not in small


def test_the_first_thing_to_read_is_one_sentence_and_notes_are_folded() -> None:
    text = page(content())
    lead = re.search(r'<p class="lead">(.*?)</p>', text)
    assert lead is not None
    assert re.fullmatch(r"\d+ breaks in 1 header; 1 constant new; 1 other note", lead[1])
    assert text.index('class="lead"') < text.index("<form") < text.index('id="errors"') < text.index('id="notes"')
    assert re.search(r'<details class="level" id="errors" open>', text)
    assert re.search(r'<details class="level" id="notes">', text)
    assert text.index('href="#s-struct-clock"') < text.index("<form"), "the records are named at the top"


# ------------------------------------------------------------------------------------------------------- in a browser


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "report.html"
    path.write_text(page(content()), "utf-8")
    return path


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


VISIBLE = "return [...document.querySelectorAll('#findings li')].filter(r => r.checkVisibility())"
OPEN = "document.querySelectorAll('details').forEach(d => { d.open = true; }); "
SHOWN = f"{OPEN}{VISIBLE}.map(r => r.dataset.severity + ' ' + r.dataset.name)"


@needs_chromium
@pytest.mark.slow
def test_it_opens_from_the_disk_without_a_word_on_the_console(chromium: Browser, file: Path) -> None:
    chromium.open(file)
    assert chromium.run("return document.title") == "What changed: old → new"
    assert len(chromium.run(SHOWN)) == len(content().findings)
    assert chromium.run("return performance.getEntriesByType('resource').map(e => e.name)") == []
    assert chromium.console() == []


@needs_chromium
@pytest.mark.slow
def test_filters_leave_what_fits_and_say_how_much(chromium: Browser, file: Path) -> None:
    chromium.open(file)
    chromium.click("input[name=severity][value=note]")
    severities = {line.split()[0] for line in chromium.run(SHOWN)}
    assert severities == {"error"}
    total = len(content().findings)
    shown = len(chromium.run(SHOWN))
    assert 0 < shown < total
    assert chromium.run("return document.getElementById('shown').textContent") == f"{shown} of {total} findings shown"
    chromium.run(
        "const m = document.forms[0].elements.module; m.value = 'vfio';"
        " m.dispatchEvent(new Event('input', {bubbles: true}))"
    )
    assert chromium.run(SHOWN) == ["error CLOCK_A"]
    assert chromium.run("return location.hash").endswith("module=vfio")
    chromium.click("button[type=reset]")
    assert chromium.run("return new Promise(r => setTimeout(() => r(1), 50))") == 1
    assert len(chromium.run(SHOWN)) == total
    for target in TARGETS:
        chromium.click(f"input[name=target][value={target}]")
    assert chromium.run(SHOWN) == []
    assert chromium.run("return document.querySelector('article').offsetParent") is None
    assert chromium.console() == []


@needs_chromium
@pytest.mark.slow
def test_a_filtered_view_has_an_address(chromium: Browser, file: Path) -> None:
    chromium.open(file)
    chromium.click("input[name=name]")
    chromium.press(*"clock_a")
    assert chromium.run(SHOWN) == ["error CLOCK_A"]
    fragment = chromium.run("return location.hash")
    assert fragment == "#?name=clock_a"
    chromium.open(file, fragment)
    assert chromium.run(SHOWN) == ["error CLOCK_A"]


@needs_chromium
@pytest.mark.slow
def test_the_keyboard_reaches_everything(chromium: Browser, file: Path) -> None:
    tab, space = "\ue004", " "
    chromium.open(file)
    chromium.press(tab)
    assert chromium.run("return document.activeElement.className") == "skip"
    for _ in range(40):
        chromium.press(tab)
        if chromium.run("return document.activeElement.name") == "severity":
            break
    chromium.press(space)
    assert chromium.run("return document.activeElement.value + document.activeElement.checked") == "errorfalse"
    assert {line.split()[0] for line in chromium.run(SHOWN)} == {"note"}


@needs_chromium
@pytest.mark.slow
def test_what_is_folded_opens_with_the_keyboard(chromium: Browser, file: Path) -> None:
    chromium.open(file)
    assert not [line for line in chromium.run(f"{VISIBLE}.map(r => r.dataset.severity)") if line == "note"]
    chromium.run("document.querySelector('#notes > summary').focus()")
    chromium.press("\ue007")
    assert "note" in chromium.run(f"{VISIBLE}.map(r => r.dataset.severity)")


@needs_chromium
@pytest.mark.slow
@pytest.mark.parametrize("width", [320, 500, 1200])
def test_nothing_is_cut_off(chromium: Browser, file: Path, width: int) -> None:
    chromium.open(file)
    chromium.emulate(width=width)
    chromium.run(OPEN)
    assert chromium.run("return document.documentElement.scrollWidth") <= width
    wide = "return [...document.querySelectorAll('body *')].filter(e => !e.closest('.skip')"
    assert (
        chromium.run(f"{wide} && e.getBoundingClientRect().right > {width}).map(e => e.outerHTML.slice(0, 80))") == []
    )
    chromium.emulate()


@needs_chromium
@needs_axe
@pytest.mark.slow
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [320, 1200])
def test_axe_finds_no_fault(chromium: Browser, file: Path, width: int, dark: bool) -> None:
    chromium.open(file)
    chromium.emulate(width=width, dark=dark)
    chromium.run(OPEN)
    chromium.run(AXE.read_text("utf-8"))
    faults = chromium.run("return axe.run().then(r => r.violations.map(v => v.id + ': ' + v.nodes[0].html))")
    assert faults == []
    assert chromium.run("return axe.run().then(r => r.passes.length)") > 20
    chromium.emulate()


@needs_chromium
@pytest.mark.slow
def test_without_javascript_everything_is_there_and_no_filter_pretends_to_work(tmp_path: Path, file: Path) -> None:
    with browser(tmp_path / "profile", javascript=False) as plain:
        plain.open(file)
        assert len(plain.run(SHOWN)) == len(content().findings)
        assert plain.run("return document.getElementById('filters').offsetParent") is None
        assert plain.run("return document.querySelectorAll('svg').length") == 6


def test_text_has_contrast_in_light_and_dark(file: Path) -> None:
    """WCAG 2.2 asks for 4.5 to 1; read off the style's own colours."""
    style = re.search(r"<style>(.*?)</style>", file.read_text("utf-8"), re.DOTALL)
    assert style is not None
    light, dark = (dict(re.findall(r"--(\w+): (#[0-9a-f]{3,6})", block)) for block in style[1].split("@media", 2)[:2])
    for colours in (light, dark):
        for ink in ("ink", "link", "error", "warning", "note"):
            for paper in ("paper", "soft"):
                assert _contrast(colours[ink], colours[paper]) >= 4.5, (ink, paper)
        for n in range(8):
            assert _contrast(colours["text"], colours[f"c{n}"]) >= 4.5, n


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
    parts = [int(digits[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_an_array_of_a_gibibyte_is_drawn_as_its_ends() -> None:
    abi = text_abi("struct s { __u32 a; char b[0x40000000]; __u32 c; };")
    record = abi.records["struct s"]
    with ends():
        lines = picture(lanes(rows(abi, record), record.size), {}, "s").lines
    assert [(line.offset, line.note) for line in lines] == [
        ("0", ""), ("8", ""), ("", "⋮ 1073741800 bytes more of it"), ("1073741816", ""), ("1073741824", ""),
    ]  # fmt: skip

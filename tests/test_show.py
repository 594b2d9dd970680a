"""What ``show`` promises: a name is found however it is given, and a layout shows every byte, as pahole would."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from headergen.cli import main
from headergen.commands.install import install
from headergen.interface import read
from headergen.model import Abi, LaidRecord
from headergen.query.members import find_member
from headergen.query.names import find, nearest
from headergen.report.layouts import Style, record_text, record_value, with_holes
from headergen.report.leaks import gaps, leaks_text
from headergen.report.placing import rows, totals
from headergen.report.progress import Progress
from headergen.report.reorganizing import better_order
from headergen.report.symbols import found_text, found_values
from headergen.targets import TARGETS
from tests import kernels
from tests.abi_cases import FOLDER, text_abi
from tests.compiling import needs_gcc
from tests.patience import ends
from tests.test_diff import CONFIG, folder
from tests.tiny_kernel import make_kernel
from tests.trees import commit_all

CLOCK = """
enum state { STATE_ON, STATE_OFF = 0x20 };
typedef struct { __u8 raw[4]; } word_type;
struct inner { __u8 kind; __u32 value; };
struct clock {
    __u8 id;
    __u64 now;
    struct inner inner[2];
    union { __u32 flags; struct { __u16 low; __u8 high; } parts; };
    __u32 a : 3, : 2, b : 4;
    void (*call)(int);
    __u8 tail[];
};
#define CLOCK_GET _IOWR(0xAE, 0x10, struct clock)
#define CLOCK_A 1
#define CLOCK_B 0x1000
#define CLOCK_TWICE(x) ((x) * 2)
#define CLOCK_PAGE PAGE_SIZE
"""


@pytest.fixture(scope="module")
def abis() -> dict[str, Abi]:
    return {target: text_abi(CLOCK, target) for target in ("i386", "x86_64", "s390x")}


def shown(wanted: str, abis: dict[str, Abi]) -> str:
    return found_text(find(wanted, abis.values()), abis)


@pytest.mark.parametrize("wanted", ["clock", "struct clock", "clo[c]k", "struct cl*"])
def test_a_record_is_found_with_and_without_struct_and_by_pattern(wanted: str, abis: dict[str, Abi]) -> None:
    assert [found.name for found in find(wanted, abis.values())] == ["struct clock"]


def test_a_typedef_leads_to_its_record(abis: dict[str, Abi]) -> None:
    [found] = find("word_type", abis.values())
    assert (found.name, found.kind) == ("word_type", "record")
    assert "struct { … } word_type {" in shown("word_type", abis)


def test_a_pattern_finds_all_in_source_order(abis: dict[str, Abi]) -> None:
    names = [found.name for found in find("CLOCK_*", abis.values())]
    assert sorted(names) == ["CLOCK_A", "CLOCK_B", "CLOCK_GET", "CLOCK_PAGE", "CLOCK_TWICE"]
    assert names.index("CLOCK_A") < names.index("CLOCK_B")


def test_nothing_is_found_by_half_a_name_and_the_nearest_is_offered(abis: dict[str, Abi]) -> None:
    assert find("cloc", abis.values()) == []
    assert nearest("cloc", abis.values())[0] == "struct clock"
    assert nearest("clock_gte", abis.values())[0] == "CLOCK_GET"
    assert nearest("nothing_like_it", abis.values()) == []


def test_a_record_is_shown_byte_for_byte(abis: dict[str, Abi]) -> None:
    x86 = {"x86_64": abis["x86_64"]}
    assert (
        shown("clock", x86)
        == """\
/* case.h:7 (x86_64) */
struct clock {
    __u8 id;                       /*      0      1 */
    /* hole: 7 bytes */            /*      1      7 */
    __u64 now;                     /*      8      8 */
    struct inner {
        __u8 kind;                 /*     16      1 */
        /* hole: 3 bytes */        /*     17      3 */
        __u32 value;               /*     20      4 */
    } inner[2];                    /*     16     16 */
    union {
        __u32 flags;               /*     32      4 */
        struct {
            __u16 low;             /*     32      2 */
            __u8 high;             /*     34      1 */
            /* padding: 1 byte */  /*     35      1 */
        } parts;                   /*     32      4 */
    };                             /*     32      4 */
    __u32 a : 3;                   /*   36:0     3b */
    __u32 : 2;                     /*   36:3     2b */
    __u32 b : 4;                   /*   36:5     4b */
    /* hole: 23 bits */            /*   37:1    23b */
    void (*call)(int);             /*     40      8 */
    __u8 tail[];                   /*     48      0 */
    /* size: 48, align: 8, members: 9, holes: 1 (7 bytes), bit holes: 1, cachelines: 1 */
};
"""
    )


def test_targets_stand_side_by_side_where_they_differ_and_once_where_not(abis: dict[str, Abi]) -> None:
    text = shown("clock", abis)
    assert re.search(r"/\* +i386 +x86_64, s390x \*/", text)
    assert re.search(r"__u64 now; +/\* +4 +8 +8 +8  differs \*/", text)
    assert re.search(r"__u8 id; +/\* +0 +1 +0 +1 \*/", text), "what is the same is not marked"
    assert "i386: size: 40, align: 4" in text
    assert "x86_64, s390x: size: 48, align: 8" in text
    assert text.count("struct clock {") == 1
    assert "/* case.h:6 (i386, x86_64, s390x) */" in shown("inner", abis)


def test_columns_are_no_wider_than_what_is_in_them() -> None:
    every = {target: text_abi("struct s { __u64 a; unsigned long b; };", target) for target in TARGETS}
    laid = {target: (abi, abi.records["struct s"]) for target, abi in every.items()}
    wide = ("arm64", "x86_64", "s390x")
    assert "    __u64 a;          /*      0      8 */" in record_text(
        "struct s", {target: laid[target] for target in wide}
    )
    lines = record_text("struct s", laid).splitlines()
    assert "/* arm, armeb and 15 more  arm64, x86_64 and 10 more  i386, m68k and 9 more */" in lines[2]
    assert lines[3].endswith("/*               0      8                   0      8               0      8 */")
    assert all(any(target in line for line in lines[6:]) for target in TARGETS)


def test_targets_with_other_members_are_shown_apart() -> None:
    text = "#ifdef __s390x__\nstruct s { __u32 a; };\n#else\nstruct s { __u32 b; };\n#endif"
    abis = {target: text_abi(text, target) for target in ("i386", "x86_64", "s390x")}
    assert shown("s", abis).count("struct s {") == 2


def test_cachelines_are_marked() -> None:
    abis = {"x86_64": text_abi("struct s { __u8 a[60]; __u64 b; __u8 c[56]; __u8 d; };")}
    text = shown("s", abis)
    assert re.search(r"cacheline 1, from byte 64 ---.*\n    __u64 b;", text)
    assert re.search(r"cacheline 2, from byte 128 ---.*\n    __u8 d;", text)
    one = {"x86_64": text_abi("struct s { __u8 a; __u8 b[64]; __u8 c; };")}
    assert re.search(r"b\[64\]; .*\n.*cacheline 1, from byte 64 1 byte ago ---", shown("s", one))
    late = {"x86_64": text_abi("struct s { __u8 a[60]; __u8 b[8]; __u8 c; };")}
    assert re.search(r"b\[8\]; .*\n.*cacheline 1, from byte 64 4 bytes ago ---.*\n    __u8 c;", shown("s", late))


def test_constants_ioctls_enumerations_macros_and_what_has_no_value(abis: dict[str, Abi]) -> None:
    assert shown("CLOCK_B", abis) == "CLOCK_B = 0x1000 (4096)  int  /* case.h:18 (i386, x86_64, s390x) */\n"
    ioctl = shown("CLOCK_GET", abis)
    assert "CLOCK_GET = 0xc028ae10 (3223891472)" in ioctl
    assert "_IOWR(0xae, 0x10, struct clock): read and write, 48 bytes" in ioctl
    assert "STATE_OFF = 0x20 (32)" in shown("enum state", abis)
    assert "enum state" in shown("STATE_OFF", abis)
    assert "#define CLOCK_TWICE(x) ((x) * 2)" in shown("CLOCK_TWICE", abis)
    assert "has no value: PAGE_SIZE is not defined" in shown("CLOCK_PAGE", abis)


def test_json_has_the_same_rows(abis: dict[str, Abi]) -> None:
    [symbol] = json.loads(json.dumps(found_values(find("clock", abis.values()), abis)))
    assert (symbol["name"], symbol["kind"], list(symbol["targets"])) == ("struct clock", "record", list(abis))
    x86 = symbol["targets"]["x86_64"]
    assert (x86["size"], x86["holes"], x86["hole_bytes"], x86["bit_holes"]) == (48, 1, 7, 1)
    assert {"kind": "hole", "depth": 0, "offset": 1, "size": 7} in x86["rows"]
    assert {"kind": "member", "depth": 0, "name": "b", "type": "__u32", "bit_offset": 293, "bit_width": 4} in x86[
        "rows"
    ]
    assert {
        "kind": "record",
        "depth": 0,
        "name": "inner",
        "type": "struct inner",
        "array": [2],
        "offset": 16,
        "size": 16,
    } in x86["rows"]


def test_colour_changes_nothing_but_the_colour(abis: dict[str, Abi]) -> None:
    for name in ("clock", "CLOCK_GET", "enum state"):
        found = find(name, abis.values())
        plain, painted = found_text(found, abis), found_text(found, abis, Style(colour=True))
        assert painted != plain
        assert re.sub(r"\x1b\[[0-9;]*m", "", painted) == plain


@pytest.mark.parametrize("target", ["i386", "x86_64", "s390x"])
def test_the_rows_of_a_struct_cover_each_bit_once(target: str, abis: dict[str, Abi]) -> None:
    abi = abis[target]
    for record in abi.records.values():
        if record.kind == "union":
            continue
        cursor = 0
        for row in rows(abi, record, unfold=False):
            if row.depth == 0 and row.kind != "close":
                assert row.start == cursor, (record.key, row)
                cursor += row.width
        assert cursor == record.size * 8


# ------------------------------------------------------------------------------------------------------- against pahole

_MEMBER = re.compile(r"^\t(?!\t).*/\*\s*(\d+)(?::\s*(\d+))?\s+(\d+)\s*\*/$")
PAHOLE_SUMMARY = re.compile(r"(?:/\* |, )(size|members|holes|sum holes|padding|bit holes): (\d+)")


def pahole_facts(
    headers: Path, entry: str, tmp_path: Path, cc: tuple[str, ...] = ("gcc",)
) -> dict[str, dict[str, object]]:
    """What pahole says of each struct: its members' places, and its summary lines."""
    source, target = tmp_path / "unit.c", tmp_path / "unit.o"
    source.write_text(f"#include <{entry}>\n")
    flags = ["-g", "-c", "-fno-eliminate-unused-debug-types", "-nostdinc", "-I", str(headers)]
    subprocess.run([*cc, *flags, str(source), "-o", str(target)], check=True)
    output = subprocess.run(["pahole", str(target)], check=True, capture_output=True, text=True).stdout
    facts: dict[str, dict[str, object]] = {}
    for body in re.split(r"^(?=struct )", output, flags=re.MULTILINE):
        name = re.match(r"struct (\w+) \{", body)
        if name is None:
            continue
        summary = dict.fromkeys(("holes", "sum holes", "padding", "bit holes"), 0)
        summary |= {key: int(value) for key, value in PAHOLE_SUMMARY.findall(body[body.rfind("/* size:") :])}
        facts[f"struct {name[1]}"] = {"places": pahole_members(body), "summary": summary}
    return facts


def pahole_members(said: str) -> list[tuple[int, ...]]:
    """Offset and size of each member that is no bit-field."""
    return [tuple(map(int, m.group(1, 3))) for m in map(_MEMBER.match, said.splitlines()) if m and not m[2]]


def our_facts(abi: Abi, record: LaidRecord) -> dict[str, object]:
    """Unnamed bit-fields are in no debugging data: to pahole they are holes."""
    counted = totals(abi, record)
    top = [r for r in rows(abi, record, unfold=False) if r.depth == 0]
    holes = [r.bit_field and not r.name for r in top]
    bit_holes = sum(hole and not before for before, hole in zip([False, *holes], holes, strict=False))
    named = [r for r in top if r.kind in ("member", "close") and not r.bit_field]
    return {
        "places": [(r.offset, r.size) for r in named],
        "summary": {
            "size": counted.size,
            "members": counted.members - sum(r.bit_field and not r.name and r.kind == "member" for r in top),
            "holes": counted.holes,
            "sum holes": counted.hole_bytes,
            "padding": counted.padding,
            "bit holes": bit_holes,
        },
    }


@pytest.mark.skipif(not shutil.which("pahole") or not shutil.which("gcc"), reason="needs pahole (dwarves) and gcc")
def test_holes_agree_with_pahole_on_records_of_every_shape(tmp_path: Path) -> None:
    (tmp_path / "case.h").write_text(f"#include <linux/types.h>\n#include <linux/ioctl.h>\n{CLOCK}\n")
    (tmp_path / "linux").symlink_to(FOLDER / "include" / "linux")
    theirs = pahole_facts(tmp_path, "case.h", tmp_path)
    abi = text_abi(CLOCK)
    assert set(theirs) == {"struct inner", "struct clock"}
    assert {name: our_facts(abi, abi.records[name]) for name in theirs} == theirs


@pytest.mark.kernel
@pytest.mark.skipif(not shutil.which("pahole") or not shutil.which("gcc"), reason="needs pahole (dwarves) and gcc")
def test_holes_agree_with_pahole_on_every_record_of_kvm_h(tmp_path: Path) -> None:
    install(str(kernels.source("6.12")), "x86_64", tmp_path, progress=Progress(quiet=True))
    include = tmp_path / "include"
    theirs = pahole_facts(include, "linux/kvm.h", tmp_path)
    abi = read(["linux/kvm.h"], [include], TARGETS["x86_64"])
    ours = {name: our_facts(abi, r) for name, r in abi.records.items() if r.kind == "struct" and "(" not in name}
    assert len(ours) > 100
    assert {name: theirs[name] for name in ours} == ours


SHAPES = """
struct point { __u8 kind; __u32 value; };
struct shapes {
    __u8 id;
    __u64 now;
    struct point one;
    struct point many[2];
    union { __u32 flags; struct { __u16 low; __u8 high; } parts; };
    __u8 tail[100];
    __u32 last;
};
struct pair { __u16 a; __u64 b; __u16 c; };
"""
needs_pahole = pytest.mark.skipif(
    not shutil.which("pahole") or not shutil.which("gcc"), reason="needs pahole (dwarves) and gcc"
)


def compiled(text: str, tmp_path: Path) -> Path:
    """An object with debugging data of every struct in the text."""
    (tmp_path / "unit.c").write_text(f"#include <linux/types.h>\n{text}\n")
    include = ["-nostdinc", "-I", str(FOLDER / "include")]
    target = tmp_path / "unit.o"
    flags = ["-g", "-fno-eliminate-unused-debug-types", "-c", str(tmp_path / "unit.c"), "-o", str(target)]
    subprocess.run(["gcc", *include, *flags], check=True)
    return target


@needs_pahole
@pytest.mark.parametrize("options", [(), ("--hex",)])
def test_expanded_places_agree_with_pahole(options: tuple[str, ...], tmp_path: Path) -> None:
    target = compiled(SHAPES, tmp_path)
    command = ["pahole", "--expand_types", *options, "-C", "shapes", str(target)]
    theirs = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    abis = {"x86_64": text_abi(SHAPES)}
    ours = found_text(find("shapes", abis.values()), abis, Style(hexadecimal=bool(options)))
    place = re.compile(r"(\w*)(?:\[\d+\])?; +/\* +(0?x?[0-9a-f]+) +(0?x?[0-9a-f]+) \*/")

    def places(text: str) -> list[tuple[str, int, int]]:
        base = 16 if options else 10
        return [(name, int(offset, base), int(size, base)) for name, offset, size in place.findall(text)]

    assert len(places(theirs)) == 15
    assert places(ours) == places(theirs)


@needs_pahole
def test_records_with_holes_are_those_that_pahole_finds(tmp_path: Path) -> None:
    target = compiled(SHAPES, tmp_path)
    abis = {"x86_64": text_abi(SHAPES)}
    for count in (1, 2):
        command = ["pahole", "--holes", str(count), "--sizes", str(target)]
        theirs = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        found = with_holes(find("*", abis.values()), abis, count)
        assert {f"struct {line.split()[0]}" for line in theirs.splitlines()} == {f.name for f in found}
    assert not with_holes(find("*", abis.values()), abis, 2)


UNIONS = """
struct start { __u64 id; __u8 name[9]; };
struct tail { __u64 id; __u8 name[11]; };
struct args { __u64 cmd; union { struct start start; __u64 status[2]; }; __u64 spare; };
struct both { union { struct start start; struct tail tail; } u; __u32 last; };
struct ends { union { __u8 bytes[9]; __u64 whole; };
              union { struct start start; union { __u8 few[3]; __u16 two; } in; } v; };
struct bits { __u32 first : 3, : 5, last : 8; __u32 : 16; __u32 : 32;
              union { __u8 low; struct { __u8 : 8; __u8 high; }; }; };
struct many { struct both each[2]; union { struct start some[2]; __u8 all[5]; }; };
"""


@needs_gcc
@pytest.mark.parametrize(
    ("text", "names"),
    [
        (SHAPES.replace("union { __u32 flags; struct", "union { __u64 flags; struct"), ("point", "shapes", "pair")),
        (UNIONS, ("args", "both", "ends", "bits")),
    ],
)
def test_leaks_are_the_bits_that_gcc_calls_padding(text: str, names: tuple[str, ...], tmp_path: Path) -> None:
    main_c = (
        f"#include <linux/types.h>\n{text}\n"
        "int printf(const char *, ...); void *memset(void *, int, unsigned long);\n"
        "#define TELL(t) { struct t x; memset(&x, 255, sizeof x); __builtin_clear_padding(&x);"
        " for (unsigned n = 0; n < 8 * sizeof x; n++) if (!(((unsigned char *)&x)[n / 8] >> n % 8 & 1))"
        ' printf("%u ", n); printf("\\n"); }\n'
        f"int main(void) {{ {' '.join(f'TELL({name})' for name in names)} return 0; }}\n"
    )
    (tmp_path / "main.c").write_text(main_c)
    include = ["-nostdinc", "-I", str(FOLDER / "include")]
    done = subprocess.run(
        ["gcc", *include, str(tmp_path / "main.c"), "-o", str(tmp_path / "main")],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    if "__builtin_clear_padding" in done.stderr:
        pytest.skip("gcc before 11 does not know its own padding")
    assert done.returncode == 0, done.stderr
    told = subprocess.run([str(tmp_path / "main")], check=True, capture_output=True, text=True).stdout.splitlines()
    abi = text_abi(text)
    for name, line in zip(names, told, strict=True):
        found = [gap for gap in gaps(abi, abi.records[f"struct {name}"]) if not gap.in_union]
        ours = [
            gap.start + 64 * time + n for gap in found for time in range(gap.times) for n in range(gap.width)
        ]  # an array's elements have 8 bytes here
        assert sorted(ours) == list(map(int, line.split())), name


def test_leaks_of_a_union_are_sure_where_no_alternative_has_the_bytes() -> None:
    abis = {"x86_64": text_abi(UNIONS)}

    def told(name: str) -> str:
        return leaks_text(find(name, abis.values()), abis)

    assert told("args") == (
        "struct args: 7 bytes that no member covers (x86_64)\n    25: 7 bytes at the end of 'start'\n"
    )
    assert told("many") == (
        "struct many: 18 bytes that no member covers (x86_64)\n"
        "    17: 2 bytes at the end of 'each[2].u.start' (in each element), if the union holds that\n"
        "    19: 5 bytes at the end of 'each[2].u.start' (in each element)\n"
        "    28: 4 bytes at the end of 'each[2]' (in each element)\n"
        "    81: 7 bytes at the end of 'some[2]' (in each element), if the union holds that\n"
    )
    assert "    9: 7 bytes at the end of an unnamed union\n" in told("ends")
    assert "    8: 1 byte in an unnamed bit-field, if the union holds that\n" in told("bits")


def test_leaks_say_where_and_for_whom() -> None:
    abis = {target: text_abi(SHAPES, target) for target in ("x86_64", "i386")}
    text = leaks_text(find("shapes", abis.values()), abis)
    assert "struct shapes: 20 bytes that no member covers (x86_64)\n    1: 7 bytes before 'now'\n" in text
    assert "    25: 3 bytes before 'many[2].value' (in each element)\n" in text
    assert "    43: 1 byte at the end of 'parts', if the union holds that\n    148: 4 bytes at the end\n" in text
    assert "(i386)" in text
    assert leaks_text(find("point", abis.values()), abis) == (
        "struct point: 3 bytes that no member covers (x86_64, i386)\n    1: 3 bytes before 'value'\n"
    )
    full = {"x86_64": text_abi("struct full { __u32 a, b; };")}
    assert leaks_text(find("full", full.values()), full) == ""


@needs_gcc
@pytest.mark.parametrize(
    ("members", "size"),
    [
        ("__u16 a; __u64 b; __u16 c;", 16),
        ("__u8 a; struct { __u64 x; __u8 y; } b; __u32 c; __u8 d; __u16 rest[];", 24),
        ("__u8 a; void *b; __u8 c[3]; __u32 d;", 16),
    ],
)
def test_the_order_that_is_advised_has_the_size_that_is_promised(members: str, size: int, tmp_path: Path) -> None:
    abi = text_abi(f"struct s {{ {members} }};")
    better = better_order(abi, abi.records["struct s"])
    assert better is not None
    assert better.size == size
    assert better.size < abi.records["struct s"].size
    declared = {
        re.sub(r".*\W(\w+)(\[\d*\])?$", r"\1", part): part for part in re.split(r";\s*(?![^{]*})", members) if part
    }
    ordered = " ".join(f"{declared[name]};" for name in better.order)
    compiled(f'struct s {{ {ordered} }}; _Static_assert(sizeof(struct s) == {size}, "");', tmp_path)


@needs_gcc
@pytest.mark.parametrize(
    ("members", "size"),
    [
        # bit-fields that share a byte go together
        ({"a": "__u8 a", "b": "__u8 b : 4", "c": "__u8 c : 4", "d": "__u8 d", "e": "__u32 e", "f": "__u8 f"}, 8),
        ({"a": "__u32 a : 3", "b": "__u32 b : 7", "c": "__u64 c", "d": "__u16 d", "e": "__u32 e"}, 16),
        # what is aligned more than its size leaves room for others
        ({n: f"__u32 {n} {'__attribute__((aligned(8)))' if n in 'ab' else ''}" for n in "abcd"}, 16),
    ],
)
def test_the_order_keeps_bit_fields_together_and_fills_what_alignment_leaves(
    members: dict[str, str], size: int, tmp_path: Path
) -> None:
    abi = text_abi(f"struct s {{ {' '.join(f'{each};' for each in members.values())} }};")
    better = better_order(abi, abi.records["struct s"])
    assert better is not None
    assert better.size == size
    assert sorted(better.order) == sorted(members)
    ordered = " ".join(f"{members[name]};" for name in better.order)
    compiled(f'struct s {{ {ordered} }}; _Static_assert(sizeof(struct s) == {size}, "");', tmp_path)


def test_no_order_is_advised_where_none_helps_or_none_can_be_told() -> None:
    text = "struct a { __u32 x, y; }; struct b { __u8 x : 3, : 0; __u64 y; __u8 z; }; union c { __u8 x; __u64 y; };"
    abi = text_abi(text)
    assert [better_order(abi, record) for record in abi.records.values()] == [None] * 3
    shown = found_text(find("pair", [text_abi(SHAPES)]), {"x86_64": text_abi(SHAPES)}, Style(reorganize=True))
    assert "/* if nobody uses it yet: 16 bytes, not 24, in the order b, a, c */" in shown
    assert "no other order" in found_text(find("a", [abi]), {"x86_64": abi}, Style(reorganize=True))


def test_records_that_double_at_each_level_are_unfolded_up_to_a_point() -> None:
    text = "struct s0 { char a, b; };" + "".join(f"struct s{n} {{ struct s{n - 1} a, b; }};" for n in range(1, 31))
    abi = read(["x.h"], {"x.h": text.encode()}, TARGETS["x86_64"])
    record = abi.records["struct s30"]
    with ends():
        found = rows(abi, record)
    assert 20_000 < len(found) < 50_000
    assert [(row.name, row.width) for row in found if row.depth == 0 and row.kind != "close"] == [
        ("a", record.size * 4), ("b", record.size * 4),
    ]  # fmt: skip
    assert found[-1].type == "struct s29", "what is not unfolded is there, and says what it is"
    small = abi.records["struct s9"]
    assert sum(row.type == "char" for row in rows(abi, small)) == small.size


def test_a_cache_line_is_as_long_as_asked_for() -> None:
    abis = {"x86_64": text_abi(SHAPES)}
    text = found_text(find("shapes", abis.values()), abis, Style(cacheline=32))
    assert "cacheline 1, from byte 32 8 bytes ago" in text
    assert "cachelines: 5 */" in text


@pytest.mark.parametrize(
    ("wanted", "name", "kind"),
    [
        ("shapes.parts", "struct shapes.parts", "record"),
        ("shapes__parts", "struct shapes.parts", "record"),
        ("struct shapes.one", "struct shapes.one", "record"),
        ("shapes__anon1", "struct shapes.anon1", "record"),
        ("shapes__anon1__parts", "struct shapes.anon1.parts", "record"),
        ("shapes.one.value", "struct shapes.one.value", "member"),
        ("shapes.now", "struct shapes.now", "member"),
    ],
)
def test_a_member_is_found_as_c_and_as_the_modules_spell_it(wanted: str, name: str, kind: str) -> None:
    abis = {target: text_abi(SHAPES, target) for target in ("i386", "x86_64")}
    [found] = find_member(wanted, abis.values())
    assert (found.name, found.kind, list(found.by_target)) == (name, kind, ["i386", "x86_64"])
    assert name in found_text([found], abis)
    json.dumps(found_values([found], abis))


@pytest.mark.parametrize(
    "wanted", ["shapes", "shapes.no", "no.parts", "shapes.now.x", "shapes__", "__shapes", "shapes."]
)
def test_what_is_no_member_is_none(wanted: str) -> None:
    assert find_member(wanted, [text_abi(SHAPES)]) == []


def test_a_member_that_is_a_number_says_where_it_lies() -> None:
    abis = {target: text_abi(SHAPES, target) for target in ("i386", "x86_64")}
    text = found_text(find_member("shapes.now", abis.values()), abis)
    assert text.splitlines() == [
        "struct shapes.now: __u64, offset 4, 8 bytes  /* case.h:7 (i386) */",
        "struct shapes.now: __u64, offset 8, 8 bytes  /* case.h:7 (x86_64) */",
    ]


def test_the_table_of_targets_is_in_reach_of_every_record(abis: dict[str, Abi]) -> None:
    pairs = {target: (abi, abi.records["struct inner"]) for target, abi in abis.items()}
    assert set(pairs) <= set(TARGETS)
    assert record_text("struct inner", pairs).startswith("/* case.h:6")
    assert record_value(*pairs["i386"])["size"] == 8


# -------------------------------------------------------------------------------------------------- on the command line


@pytest.fixture
def headers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with imported headers, and no repository."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    (tmp_path / "headergen.toml").write_text('arches = ["arm64", "i386", "x86_64"]\n' + CONFIG)
    return folder(tmp_path / "linux-headers", "__u64 now; __u8 kind;")


def run(capfd: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["show", *arguments])
    out, err = capfd.readouterr()
    return code, out, err


def test_the_answer_alone_is_on_stdout(headers: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capfd, "clock", "CLOCK_A", "CLOCK_*")
    assert (code, err) == (0, "")
    assert out.count("struct clock {") == 1
    assert out.count("CLOCK_A = 1") == 1
    assert re.search(r"CLOCK_ARM64 = 1 .*\(arm64\)", out)
    assert re.search(r"/\* +arm64, x86_64 +i386 \*/", out)


def test_what_c_says_in_two_words_needs_no_quotes(headers: Path, capfd: pytest.CaptureFixture[str]) -> None:
    whole = run(capfd, "struct clock", "CLOCK_A")
    assert whole[0] == 0
    assert run(capfd, "struct", "clock", "CLOCK_A") == whole
    code, _, err = run(capfd, "CLOCK_A", "union", "clock")
    assert (code, "nothing is called 'union clock'" in err) == (2, True)
    code, _, err = run(capfd, "CLOCK_A", "struct")
    assert (code, "nothing is called 'struct'" in err) == (2, True)


def test_of_many_headers_the_first_say_where_was_looked(headers: Path, capfd: pytest.CaptureFixture[str]) -> None:
    names = [f"linux/lamp{number:02d}.h" for number in range(40)]
    for name in names:
        (headers / name).write_text("struct lamp;\n")
    (headers.parent / "headergen.toml").write_text(f'arches = ["x86_64"]\nimport = {names}\n'.replace("'", '"'))
    code, _, err = run(capfd, "horn")
    assert (code, "linux/lamp00.h" in err, len(err) < 400) == (2, True, True), err


def test_targets_modules_and_sides_are_chosen_as_for_diff(headers: Path, capfd: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capfd, "CLOCK_*", "--arch", "arm64")
    assert "CLOCK_X86" not in out
    code, _, err = run(capfd, "CLOCK_X86", "--arch", "arm64")
    assert code == 2
    assert "nothing is called 'CLOCK_X86' in clock of the work tree (arm64)" in err
    assert "help: it is there for i386, x86_64 (--arch)" in err
    assert "it is there" not in run(capfd, "CLOCK_X99", "--arch", "arm64")[2]
    assert "--kernel /" in run(capfd, "CLOCK_A", "/")[2], "a kernel is no name"
    other = folder(headers.parent / "other", value=7)
    _, out, _ = run(capfd, "CLOCK_A", "--kernel", str(other))
    assert "CLOCK_A = 7" in out
    _, out, _ = run(capfd, "CLOCK_X86", "--header", "asm/clock.h", "--arch", "x86_64", "--kernel", str(other))
    assert "CLOCK_X86 = 7" in out


def test_members_holes_and_leaks_on_the_command_line(headers: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capfd, "clock.now", "clock__kind")
    assert code == 0
    assert "struct clock.now: __u64, offset 8, 8 bytes" in out
    assert "struct clock.kind: __u8" in out
    code, out, _ = run(capfd, "*", "--holes", "1", "--hex")
    assert code == 0
    assert out.count("struct ") == 1
    assert "0x8    0x8" in out
    assert run(capfd, "CLOCK_*", "--holes", "1")[:2] == (0, "")
    code, out, _ = run(capfd, "*", "--padding-leaks", "--arch", "x86_64")
    assert "struct clock: 11 bytes that no member covers (x86_64)" in out
    code, out, _ = run(capfd, "*", "--padding-leaks", "--format", "json")
    assert json.loads(out)["records"][0]["gaps"][0]["where"] == "before 'now'"
    assert "if nobody uses it yet" not in run(capfd, "clock")[1]
    code, out, _ = run(capfd, "clock", "--reorganize", "--format", "json", "--arch", "x86_64")
    (symbol,) = json.loads(out)["symbols"]
    advised = symbol["targets"]["x86_64"]["reorganized"]
    assert advised is None or advised["size"] < symbol["targets"]["x86_64"]["size"]
    assert (
        "reorganized" not in json.loads(run(capfd, "clock", "--format", "json")[1])["symbols"][0]["targets"]["x86_64"]
    )


def test_a_typo_gets_the_nearest_name(headers: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capfd, "clokc")
    assert (code, out) == (2, "")
    assert "help: did you mean struct clock" in err


@pytest.mark.parametrize(
    "text",
    [
        "static inline int tick(struct clock *c)\n{ return 1; }\n",
        "static __inline__ const struct clock *\ntick (int a);\n",
        "extern int *tick(void);\n",
    ],
)
def test_a_function_is_said_to_be_one(text: str, headers: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """As cec_msg_init of linux/cec.h, of which it was said that nothing is called so."""
    header = headers / "linux/clock.h"
    header.write_text(text + header.read_text())
    line = next(at for at, words in enumerate(header.read_text().splitlines(), 1) if re.search(r"\btick\b", words))
    code, out, err = run(capfd, "tick")
    assert (code, out) == (2, "")
    assert f"error: tick is a function, and functions are not looked at, linux-headers/linux/clock.h:{line}\n" in err
    for other in ("tic", "ticks", "inline", "tick(", "return"):
        assert "nothing is called" in run(capfd, other)[2], other


def test_json_is_one_document(headers: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capfd, "clock", "CLOCK_A", "--format", "json", "--arch", "i386")
    assert code == 0
    document = json.loads(out)
    assert document["format"] == 1
    assert [s["name"] for s in document["symbols"]] == ["struct clock", "CLOCK_A"]
    assert document["symbols"][0]["targets"]["i386"]["size"] == 16


def test_without_headers_it_says_where_to_get_some(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "headergen.toml").write_text('arches = ["arm64"]\n' + CONFIG)
    code, _, err = run(capfd, "clock")
    assert code == 2
    assert "headergen sync" in err


@pytest.mark.parametrize("words", [["show", "kvm_dirty_log"], ["decode", "0x4010ae42"]])
def test_a_clone_of_linux_is_the_kernel_that_is_meant(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    kernel = make_kernel(tmp_path / "k")
    commit_all(kernel, "one")
    monkeypatch.chdir(kernel)
    assert main([*words, "--arch", "x86_64"]) == 0
    here = capsys.readouterr().out
    assert "kvm_dirty_log" in here
    monkeypatch.chdir(tmp_path)
    assert main([*words, "--arch", "x86_64", "--kernel", str(kernel)]) == 0
    assert capsys.readouterr().out == here
    assert main([*words, "--arch", "x86_64"]) == 2


DRIVER = (
    "#include <linux/ioctl.h>\n#include <linux/types.h>\n#include <sizes.h>\n"
    "struct my_info { __u8 kind; __u64 at; own_t size; };\n#define MY_GET _IOR('m', 1, struct my_info)\n"
)


@pytest.fixture
def driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "inc").mkdir()
    (tmp_path / "inc" / "sizes.h").write_text("typedef __u32 own_t;\n")
    (tmp_path / "my.h").write_text(DRIVER)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_header_that_lies_in_no_kernel_is_named_by_its_path(driver: Path, capfd: pytest.CaptureFixture[str]) -> None:
    asked = ["show", "my_info", "--header", "my.h", "--arch", "x86_64"]
    assert main([*asked, "--include", "inc", "--reorganize"]) == 0
    assert "if nobody uses it yet: 16 bytes, not 24, in the order at, size, kind" in capfd.readouterr().out
    assert main(asked) == 2
    assert capfd.readouterr().err == (
        "error: sizes.h is included, but is not among the headers, my.h:3\n"
        "help: name a kernel that has it with --kernel, or its folder with --include DIR\n"
    )
    assert main(["show", "my_info", "--include", "inc", "--header", "other.h"]) == 2
    assert "--include is for a header that is named by its path" in capfd.readouterr().err


def test_a_folder_stands_for_such_headers_below_it(driver: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (driver / "drv" / "sub").mkdir(parents=True)
    (driver / "drv" / "sizes.h").write_text("typedef __u32 own_t;\n")
    (driver / "drv" / "sub" / "my.h").write_text(DRIVER)
    (driver / "drv" / "inner.h").write_text("#include <linux/mutex.h>\nstruct inner { int a; };\n")
    assert main(["show", "my_info", "--header", "drv", "--arch", "x86_64"]) == 0
    assert capfd.readouterr().out.startswith("/* sub/my.h:4 (x86_64) */\nstruct my_info {")
    assert main(["decode", "0x80186d01", "--header", "drv", "--arch", "x86_64", "-v"]) == 0
    out, err = capfd.readouterr()
    assert "MY_GET  _IOR(0x6d 'm', 0x1, struct my_info): read, 24 bytes  /* sub/my.h:5 (x86_64) */" in out
    assert "left out: inner.h: linux/mutex.h is included, but is not among the headers, inner.h:1\n" in err
    assert main(["show", "inner", "--header", "drv", "--arch", "x86_64"]) == 2
    named = ["--header", "drv/inner.h", "--header", "drv/sub/my.h", "--include", "drv"]
    assert main(["show", "my_info", *named, "--arch", "x86_64"]) == 2, "what was named by itself is not left out"


def test_such_a_header_lies_beside_a_kernel_or_a_project(driver: Path, capfd: pytest.CaptureFixture[str]) -> None:
    kernel = make_kernel(driver / "linux", changes={"include/uapi/linux/x.h": "struct x { int a; };\n"})
    (driver / "my.h").write_text("#include <linux/x.h>\nstruct mine { struct x x; };\n")
    asked = ["show", "mine", "--header", "my.h", "--arch", "x86_64"]
    assert main(asked) == 2
    assert main([*asked, "--kernel", str(kernel)]) == 0
    assert main(["show", "x", "--header", str(kernel / "include/uapi/linux/x.h"), "--arch", "x86_64"]) == 0
    out, err = capfd.readouterr()
    assert "/* my.h:2 (x86_64) */" in out
    assert "/* linux/x.h:1 (x86_64) */" in out
    assert err.startswith("error: linux/x.h is included, but is not among the headers, my.h:1")


def test_a_project_s_own_header_is_meant_by_its_path_too(headers: Path, capfd: pytest.CaptureFixture[str]) -> None:
    text = "#include <linux/types.h>\nstruct own { __u64 regs[2]; };\n"
    (headers / "asm-arm64" / "own.h").write_text(text)
    assert main(["show", "own", "--header", "asm/own.h", "--arch", "arm64"]) == 0
    by_name = capfd.readouterr()
    assert main(["show", "own", "--header", str(headers / "asm-arm64" / "own.h"), "--arch", "arm64"]) == 0
    assert capfd.readouterr() == by_name
    assert by_name.out.startswith("/* asm/own.h:2 (arm64) */")


def test_numbers_of_such_a_header_are_as_what_it_includes_is_now(
    driver: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEADERGEN_CACHE", "on")
    monkeypatch.setenv("XDG_CACHE_HOME", str(driver / "cache"))
    asked = ["decode", "--header", "my.h", "--include", "inc", "--arch", "x86_64"]
    assert main([*asked, "0x80186d01"]) == 0
    (driver / "inc" / "sizes.h").write_text("typedef __u64 own_t[2];\n")
    assert main([*asked, "0x80206d01"]) == 0
    assert re.findall(r"(?m)^    (MY_GET  _IOR\(0x6d)", capfd.readouterr().out) == ["MY_GET  _IOR(0x6d"] * 2

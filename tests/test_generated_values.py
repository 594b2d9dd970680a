"""The promise: what is written to a member reads back, and what cannot be held is refused; records show themselves."""

from __future__ import annotations

import copy
import ctypes
import doctest
import pickle
import random
import socket
import struct
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from headergen.targets import TARGETS
from tests.test_generated_runtime import COMPILED, VALUES, compiled, module_of

RAW = """
struct raw { char name[8]; unsigned char uuid[16]; char rows[2][4]; unsigned char one; signed char signs[3]; };
"""


def test_bytes_come_back_as_they_were_written(tmp_path: Path) -> None:
    """Zeros among them, and up to the last: ``char`` and ``__u8`` by one rule."""
    raw = module_of(RAW, tmp_path).raw
    for member, size in (("name", 8), ("uuid", 16)):
        for data in (bytes(range(size)), b"", b"\0a", b"ab\0cd", bytes(size), b"\xff" * size):
            for given in (data, bytearray(data), memoryview(data), list(data), tuple(data)):
                made = raw(**{member: given})
                read = getattr(made, member)
                assert bytes(read) == read[:] == data.ljust(size, b"\0")
                assert read == data
                assert list(read) == [*data.ljust(size, b"\0")]
        made = raw(**{member: b"x" * size})
        setattr(made, member, b"y")
        assert bytes(getattr(made, member)) == b"y".ljust(size, b"\0")
        with pytest.raises(ValueError, match=rf"^raw\.{member}: {size + 1} bytes, and there is room for {size}$"):
            setattr(made, member, b"z" * (size + 1))
        with pytest.raises(TypeError):
            setattr(made, member, "text")
        with pytest.raises(TypeError):
            setattr(made, member, 3)
        assert bytes(getattr(made, member)) == b"y".ljust(size, b"\0")


def test_bytes_are_changed_in_place_and_read_as_text(tmp_path: Path) -> None:
    made = module_of(RAW, tmp_path).raw(name=b"eth0", rows=[b"ab", b"wxyz"], signs=[-1, 2])
    assert (made.name.text, made.name[0], made.name[-1], made.name[:3]) == ("eth0", ord("e"), 0, b"eth")
    made.name[3], made.name[5:7] = ord("1"), b"xy"
    assert bytes(made.name) == b"eth1\0xy\0"
    assert made.name.text == "eth1"
    made.name.text = "wl\N{LATIN SMALL LETTER O WITH DIAERESIS}"
    assert (made.name, made.name.text) == ("wlö".encode(), "wlö")
    made.name = b"\xff\xfe"
    assert made.name.text.encode("utf-8", "surrogateescape") == b"\xff\xfe"
    with pytest.raises(ValueError, match="9 bytes"):
        made.name.text = "123456789"
    assert [row.text for row in made.rows] == ["ab", "wxyz"]
    made.rows[1] = b"\0\1"
    assert made.rows == [b"ab", b"\0\1"]
    assert made.signs == [-1, 2, 0]
    assert made.name != b"\xff\xfe\0\0\0\0\0\0\0"
    assert made.name != "text"
    with pytest.raises(OverflowError):
        made.name[0] = 256
    with pytest.raises(OverflowError):
        made.name[:2] = [1, -1]


@pytest.mark.parametrize("target", ["x86_64", "s390x", "arm"])
def test_a_number_that_does_not_fit_is_refused(target: str, tmp_path: Path) -> None:
    module = module_of(VALUES, tmp_path, target)
    long = TARGETS[target].types["long"][0] * 8
    pointer = TARGETS[target].types["*"][0] * 8
    limits = {
        "b": (0, 255), "sb": (-128, 127), "s": (-(2**15), 2**15 - 1), "us": (0, 2**16 - 1), "i": (-(2**31), 2**31 - 1),
        "ui": (0, 2**32 - 1), "l": (-(2 ** (long - 1)), 2 ** (long - 1) - 1), "ul": (0, 2**long - 1),
        "ll": (-(2**63), 2**63 - 1), "ull": (0, 2**64 - 1), "color": (0, 2**32 - 1), "p": (0, 2**pointer - 1),
        "word": (0, 2**32 - 1), "deep": (-(2 ** (long - 1)), 2 ** (long - 1) - 1),
    }  # fmt: skip
    made = module.all()
    for name, (low, high) in limits.items():
        for value in (low, high):
            setattr(made, name, value)
            assert getattr(made, name) == value
            assert getattr(module.all(**{name: value}), name) == value
        for value in (low - 1, high + 1, 2**200):
            with pytest.raises(OverflowError, match=rf"^all\.{name}: {value} does not fit"):
                setattr(made, name, value)
            with pytest.raises(OverflowError):
                module.all(**{name: value})
        assert getattr(made, name) == high
        with pytest.raises(TypeError):
            setattr(made, name, 1.5)
        setattr(made, name, module.wrap(high + 2))
        assert getattr(made, name) == low + 1
    for index in (0, slice(0, 1)):
        with pytest.raises(OverflowError):
            made.pair[index] = [2**32] if isinstance(index, slice) else 2**32
    with pytest.raises(OverflowError):
        made.matrix[1][2] = -1
    with pytest.raises(OverflowError):
        made.pair = (1, -1)
    with pytest.raises(ValueError, match="3 elements, and there is room for 2"):
        made.pair = [1, 2, 3]
    made.pair = [7]
    assert made.pair == [7, 0]
    made.matrix = [[1, 2, 3], (4, 5)]
    assert made.matrix == [[1, 2, 3], [4, 5, 0]]
    made.inner, made.many = {"x": 1, "y": -1}, [(2, 3), {"y": 4}]
    assert [(each.x, each.y) for each in (made.inner, *made.many)] == [(1, -1), (2, 3), (0, 4)]
    with pytest.raises(OverflowError, match=r"all\.inner: inner\.x: 65536"):
        made.inner = (65536,)


RANGES = {"a": (0, 7), "b": (0, 127), "c": (-16, 15), "wide": (0, 2**33 - 1), "d": (0, 1), "g": (-256, 255)}


def test_a_number_of_the_same_bits_is_told_to_be_wrapped(tmp_path: Path) -> None:
    """IFF_TUN_EXCL is 0x8000, and ``ifr_flags`` a short; -1 is what C programs write for all bits."""
    module = module_of("struct s { short flags; unsigned int mask; int n:4; };", tmp_path)
    values: dict[str, tuple[tuple[int, ...], tuple[int, ...]]] = {
        "flags": ((0x8000, 0xFFFF), (0x10000, -0x8001)), "mask": ((-1, -(2**31)), (2**32, -(2**31) - 1)),
        "n": ((8, 15), (16, -9)),
    }  # fmt: skip
    for member, (same, other) in values.items():
        for value in same:
            with pytest.raises(OverflowError, match=rf"; wrap\({value}\) has the same bits$"):
                module.s(**{member: value})
            made = module.s(**{member: module.wrap(value)})
            width = {"flags": 16, "mask": 32, "n": 4}[member]
            assert getattr(made, member) % (1 << width) == value % (1 << width)
        for value in other:
            with pytest.raises(OverflowError, match=r"which holds -?\d+ to \d+$"):
                module.s(**{member: value})


def test_a_bit_field_refuses_what_does_not_fit(tmp_path: Path) -> None:
    module = module_of(VALUES, tmp_path)
    made = module.bits()
    for name, (low, high) in RANGES.items():
        for value in (low, high):
            setattr(made, name, value)
            assert getattr(made, name) == value
        for value in (low - 1, high + 1):
            with pytest.raises(OverflowError, match=rf"bits\.{name}: {value} does not fit"):
                setattr(made, name, value)
            with pytest.raises(OverflowError):
                module.bits(**{name: value})
        setattr(made, name, module.wrap(high + 1))
        assert getattr(made, name) == low
    with pytest.raises(OverflowError, match=r"holder\.x: 4096 does not fit 12 bits"):
        module.holder(x=4096)


ARRAYS = """
struct arrays {
    char c[5]; unsigned char u8[6]; signed char s8[3]; unsigned short u16[3]; short s16[2]; unsigned int u32[2][2];
    long long s64[2]; float f[2]; _Bool yes[2]; unsigned int low : 5, high : 11; int odd : 3;
    struct { unsigned char flag : 1; short at; } in[2];
};
"""


@pytest.mark.parametrize("target", COMPILED)
def test_arrays_and_bit_fields_as_the_compiler(target: str, tmp_path: Path) -> None:
    """Values of every kind of array, written here and by the compiler, are the same bytes, and read back."""
    module = module_of(ARRAYS, tmp_path, target)
    chosen = random.Random(11)  # noqa: S311 - the same in every run
    cases: list[dict[str, Any]] = []
    for _ in range(12):
        cases.append(  # noqa: PERF401 - reads better
            {
                "c": chosen.randbytes(5),
                "u8": chosen.randbytes(6),
                "s8": [chosen.randint(-128, 127) for _ in range(3)],
                "u16": [chosen.choice((0, 1, 0xFFFF, 0x1234)) for _ in range(3)],
                "s16": [chosen.randint(-(2**15), 2**15 - 1) for _ in range(2)],
                "u32": [[chosen.randint(0, 2**32 - 1) for _ in range(2)] for _ in range(2)],
                "s64": [chosen.choice((-(2**63) + 1, 2**63 - 1, -1)), chosen.randint(-9, 9)],
                "f": [chosen.randint(-99, 99) / 4, 1.5],
                "yes": [True, bool(chosen.randint(0, 1))],
                "low": chosen.randint(0, 31), "high": chosen.randint(0, 2047), "odd": chosen.randint(-4, 3),
                "in_": [(chosen.randint(0, 1), chosen.randint(-300, 300)) for _ in range(2)],
            }
        )  # fmt: skip
    definitions = "\n".join(
        f'__attribute__((section("bytes"))) struct arrays v{index} __attribute__((aligned(16))) = {in_c(values)};'
        for index, values in enumerate(cases)
    )
    data = compiled(target, ARRAYS + definitions, tmp_path)
    size = ctypes.sizeof(module.arrays)
    for index, values in enumerate(cases):
        theirs = data[index * (size + -size % 16) :][:size]
        made = module.arrays(**values)
        assert bytes(made) == theirs
        read = module.arrays.from_buffer_copy(theirs)
        assert read == made
        plain = read.asdict()
        inner = plain.pop("in_")
        assert plain == {name: value for name, value in values.items() if name != "in_"}
        assert [tuple(each.values()) for each in inner] == values["in_"]
        assert module.arrays(**read.asdict()) == read


def in_c(value: Any) -> str:
    """A value as a C initializer."""
    if isinstance(value, dict):
        return "{" + ", ".join(f".{name.rstrip('_')} = {in_c(each)}" for name, each in value.items()) + "}"
    if isinstance(value, (list, tuple, bytes)):
        return "{" + ", ".join(map(in_c, value)) + "}"
    return str(value) if isinstance(value, float) else f"{int(value)}ll"


SHOWN = """
struct point { short x, y; };
struct shape {
    char name[8]; long id; struct point at; struct point many[3]; unsigned int flags : 4; int list[100];
    union { int number; struct { short lo, hi; }; unsigned char raw[8]; };
    struct { char in; long deep; } inner;
    unsigned __int128 wide; float ratio; _Bool yes; char letter;
};
struct table { int n; struct point items[]; };
struct two { short n; char text[0]; int numbers[]; };
union any { struct { char c; long l; } s; unsigned char bytes[16]; int number; };
union flex { int n; long many[0]; };
struct empty { };
"""


def evaluated(module: ModuleType, value: object) -> object:
    return eval(repr(value), {name: getattr(module, name) for name in module.structs.__all__})  # noqa: S307 - our own


def test_records_show_the_call_that_makes_them(tmp_path: Path) -> None:
    module = module_of(SHOWN, tmp_path)
    shape = module.shape(
        name=b"ab\0c", id=0x12345678, at=(1, -2), many=[(), (3,)], flags=9, list=[0, 5], lo=7, hi=-8, wide=2**100,
        ratio=0.5, yes=True, letter=b"z", inner={"in_": b"q", "deep": -1},
    )  # fmt: skip
    assert repr(shape) == (
        "shape(name=b'ab\\x00c', id=0x12345678, at=point(x=1, y=-2), many=[point(), point(x=3)], flags=9, list=[0, 5], "
        "number=-524281, inner=shape__inner(in_=b'q', deep=-1), wide=0x10000000000000000000000000, ratio=0.5, "
        "yes=True, letter=b'z')"
    )
    assert evaluated(module, shape) == shape
    shape.list[:] = [1] * 100
    assert f"list=[{'1, ' * 64}...]" in repr(shape)
    table = module.table.with_trailing(3, n=3, items=[(1, 2), (3, 4)])
    assert repr(table) == "table.with_trailing(3, n=3, items=[point(x=1, y=2), point(x=3, y=4)])"
    named = module.two.with_trailing(4, "text", n=1, text=b"ab")
    assert repr(named) == "two.with_trailing(4, 'text', n=1, text=b'ab')"
    for value in (table, named, module.flex.with_trailing(2, many=[0, 5]), module.empty(), module.any(number=5)):
        assert evaluated(module, value) == value
    assert repr(module.empty()) == "empty()"


def test_any_bytes_show_the_call_that_makes_their_record(tmp_path: Path) -> None:
    """Also where padding holds something, and where unions hold what no one member tells."""
    module = module_of(VALUES + SHOWN.replace("char in; ", "int in; "), tmp_path)
    chosen = random.Random(3)  # noqa: S311 - the same in every run
    for name in ("any", "point", "inner", "bits", "tight", "either", "holder"):
        record = getattr(module, name)
        for _ in range(30):
            value = record.from_buffer_copy(chosen.randbytes(ctypes.sizeof(record)))
            again = evaluated(module, value)
            assert again == value
            assert record(**value.asdict()) == value


class Derived:
    """What a program adds to a record."""

    n: int

    def twice(self) -> int:
        """A method of the program's own."""
        return self.n * 2

    @classmethod
    def of(cls, record: Any) -> Any:
        """The class that derives from a record."""
        return type(record)(cls.__name__, (cls, record), {})


def test_equality_is_by_content(tmp_path: Path) -> None:
    module = module_of(SHOWN, tmp_path)
    one, other = module.shape__inner(in_=b"a", deep=5), module.shape__inner(b"a", 5)
    assert one == other
    ctypes.memset(ctypes.addressof(one) + 1, 0xFF, 7)  # padding
    assert bytes(one) != bytes(other)
    assert one == other
    other.deep = 6
    assert one != other
    assert one != (b"a", 5)
    assert module.point(1, 2) != module.shape__inner()
    table = module.table.with_trailing(2, items=[(1, 2)])
    assert table == module.table.with_trailing(2, items=[(1, 2)])
    assert table != module.table.with_trailing(3, items=[(1, 2)])
    assert table != module.table()
    with pytest.raises(TypeError, match="unhashable"):
        hash(one)


def test_a_class_that_a_program_derives_shows_compares_and_copies_as_its_record(tmp_path: Path) -> None:
    module = module_of("enum e { E_ONE = 1 }; struct s { enum e e; int n; struct { int x; } list[]; };", tmp_path)
    made = Derived.of(module.s)
    one = made(e=1, n=2)
    assert (repr(one), one == module.s(e=1, n=2), one == made(e=1, n=3)) == ("Derived(e=E_ONE, n=2)", True, False)
    longer = made.with_trailing(1, n=1, list=[(5,)])
    assert repr(longer) == "Derived.with_trailing(1, n=1, list=[s__list(x=5)])"
    assert longer == module.s.with_trailing(1, n=1, list=[(5,)]) == copy.copy(longer)
    assert copy.copy(one).twice() == 4
    assert longer.twice() == made.view(bytes(longer), count="n").twice() == 2


def test_records_are_iterated_and_made_dictionaries(tmp_path: Path) -> None:
    module = module_of(SHOWN, tmp_path)
    assert dict(module.point(1, -2)) == {"x": 1, "y": -2}
    shape = module.shape(id=3, many=[(1, 2)], hi=1, inner={"deep": 4})
    names = [
        *("name", "id", "at", "many", "flags", "list", "number", "lo", "hi", "raw", "inner", "wide", "ratio", "yes"),
        "letter",
    ]
    assert [name for name, _ in shape] == names
    plain = shape.asdict()
    assert list(plain) == names
    assert plain["many"] == [{"x": 1, "y": 2}, {"x": 0, "y": 0}, {"x": 0, "y": 0}]
    assert (plain["raw"], plain["name"], plain["wide"]) == (b"\0\0\1\0\0\0\0\0", bytes(8), 0)
    assert plain["inner"] == {"in_": b"\0", "deep": 4}
    assert module.table.with_trailing(1, items=[(1, 2)]).asdict() == {"n": 0, "items": [{"x": 1, "y": 2}]}
    assert not [name for name in dir(shape) if name.startswith(("_pad", "_shape"))]
    assert set(names) <= set(dir(shape))


def test_records_are_copied_and_pickled_with_what_is_behind_them(tmp_path: Path) -> None:
    module = module_of(SHOWN, tmp_path)
    for value in (
        module.shape(name=b"\0x", hi=3, wide=5),
        module.table.with_trailing(3, n=3, items=[(1, 2), (3, 4), (5, 6)]),
        module.two.with_trailing(5, "text", text=b"a\0b"),
        module.two.with_trailing(2, numbers=[1, 2]),
        module.flex.with_trailing(2, many=[1, 2]),
        module.table.view(struct.pack("<ihhhh", 2, 1, 2, 3, 4)),
    ):
        for other in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):  # noqa: S301 - ours
            assert other == value
            assert repr(other) == repr(value)
            assert ctypes.addressof(other) != ctypes.addressof(value)
    made = module.table.with_trailing(1)
    other = copy.copy(made)
    other.items[0].x = 1
    assert made.items[0].x == 0


def test_a_record_is_seen_in_a_buffer(tmp_path: Path) -> None:
    module = module_of(SHOWN, tmp_path)
    data = bytearray(b"??" + struct.pack("<ihhhh", 2, 1, -2, 3, 4))
    table = module.table.view(data, 2)
    assert [(each.x, each.y) for each in table.items] == [(1, -2), (3, 4)]
    table.items[1].x = 9
    assert data[-4:] == b"\x09\0\x04\0"
    del table
    assert len(module.table.view(data, 2, count=1).items) == 1
    assert len(module.table.view(data, 2, count="n").items) == 2
    assert module.two.view(b"\5\0abc", count=2, member="text").text == b"ab"
    frozen = module.table.view(bytes(data), 2, count="n")
    frozen.n = 1
    assert data[2] == 2
    assert module.point.view(b"\1\0\2\0\3\0", 2) == module.point(2, 3)
    for arguments in ((b"\1\0\2\0", 1), (b"",)):
        with pytest.raises(ValueError, match="Buffer size too small"):
            module.point.view(*arguments)
    with pytest.raises(ValueError, match="Buffer size too small"):
        module.table.view(bytes(data), 2, count=3)
    with pytest.raises(TypeError, match="point has no flexible array"):
        module.point.view(b"\0" * 8, count=1)


MESSAGES = """
struct event { int wd; unsigned int len; char name[0]; };
struct header { unsigned int len; unsigned short type, flags; };
"""


def test_a_record_of_an_older_kernel_may_be_short(tmp_path: Path) -> None:
    """As ``struct tcp_info``, of which getsockopt gives as much as it is asked for and as the kernel knows."""
    module = module_of(
        "struct tcp_info { unsigned char tcpi_state; unsigned char rest[99]; unsigned long more[19]; };"
        " struct table { int n; int m; short of[]; };",
        tmp_path,
    )
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        data = client.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 80)
        assert len(data) == 80
        with pytest.raises(ValueError, match="too small"):
            module.tcp_info.view(data)
        read = module.tcp_info.view(data, short=True)
        assert (read.tcpi_state, bytes(read)) == (1, data.ljust(ctypes.sizeof(module.tcp_info), b"\0"))
        assert module.tcp_info.view(bytearray(b"xx" + data), 2, short=True) == read
    assert module.table.view(b"\1\0\0\0", short=True) == module.table(n=1)
    shared = bytearray(module.table.with_trailing(1, n=1))
    module.table.view(shared, short=True, count="n").of[0] = 7
    assert shared[8] == 7, "what is long enough is shared as ever"
    with pytest.raises(ValueError, match="too small"):
        module.table.view(b"\1\0\0\0", count="n", short=True)
    with pytest.raises(TypeError, match=r"^table has no flexible array 'm', but of$"):
        module.table.with_trailing(1, "m")


def test_records_lie_one_behind_the_other(tmp_path: Path) -> None:
    module = module_of(MESSAGES, tmp_path)
    events = b"".join(struct.pack("<iI", wd, len(name)) + name for wd, name in ((1, b"a\0\0\0"), (2, b""), (3, b"bc")))
    found = [(event.wd, event.name.text, bytes(rest)) for event, rest in module.event.each(events, count="len")]
    assert found == [(1, "a", b"a\0\0\0"), (2, "", b""), (3, "bc", b"bc")]
    messages = bytearray(struct.pack("<IHH", 11, 7, 0) + b"abc\0" + struct.pack("<IHH", 8, 8, 1))
    seen = [(head.type, bytes(body)) for head, body in module.header.each(messages, size="len", align=4)]
    assert seen == [(7, b"abc"), (8, b"")]
    assert [head.len for head, _ in module.header.each(struct.pack("<IHHIHH", 1, 0, 0, 2, 0, 0))] == [1, 2]
    assert list(module.header.each(b"")) == []
    for length, why in ((7, "less than its own 8"), (9, "and 8 are there"), (0, "less than its own 8")):
        with pytest.raises(ValueError, match=f"^header at 8 has {length} bytes by len, {why}$"):
            list(module.header.each(struct.pack("<IHHIHH", 8, 0, 0, length, 0, 0), size="len"))
    with pytest.raises(ValueError, match=r"^header at 8 has 8 bytes, and 3 are there$"):
        list(module.header.each(struct.pack("<IHH", 8, 0, 0) + b"\x08\0\0", size="len"))
    for wrong in ({"size": "length"}, {"count": "length"}):
        with pytest.raises(
            AttributeError, match=r"^event has no member 'length' to tell its size; it has wd, len, name$"
        ):
            list(module.event.each(events, **wrong))


def test_the_documentation_says_what_happens() -> None:
    """Every example of the page about the modules, run."""
    page = Path(__file__).parents[1] / "docs" / "generated-modules.md"
    result = doctest.testfile(str(page), module_relative=False, optionflags=doctest.IGNORE_EXCEPTION_DETAIL)
    assert result.attempted > 10
    assert result.failed == 0

"""The promise: a record shows values by name where a header leaves no doubt which names a member's values have."""

from __future__ import annotations

import importlib
import random
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.test_generated_runtime import module_of

ROOT = Path(__file__).parents[1]

HEADER = """
enum car_color { CAR_RED, CAR_GREEN, CAR_BLUE };
enum car_option { CAR_RADIO = 1, CAR_ROOF = 2, CAR_BOTH = 3, CAR_HEATING = 8 };
typedef enum { LEFT = 1, RIGHT } side_t;
enum car_seat_kind { CAR_SEAT_KIND_PLAIN = 1, CAR_SEAT_KIND_SPORT };
struct car { enum car_color color; enum car_option options; side_t side; enum car_color all[2]; };
struct car_seat { int kind; int color; };

struct behind {
    unsigned int argsz;
    unsigned int flags;
#define BEHIND_FLAGS_A (1 << 0)
#define BEHIND_FLAGS_B (1 << 1)
#define BEHIND_FLAGS_MASK 3
    unsigned int state;
#define BEHIND_STATE_ON 1
#define BEHIND_STATE_OFF 2
    unsigned int number;
    char name[8];
#define BEHIND_NAME_LEN 8
    int last;
#define BEHIND_NONE 0
#define BEHIND_ONE 1
};
#define NOT_OF_BEHIND 3
struct ahead {
#define AHEAD_F 1
#define AHEAD_G 0x80000000
    unsigned int flags;
#define AHEAD_T_ONE 1
#define AHEAD_T_TWO 2
    unsigned char type;
    struct {
#define AHEAD_IN 1
#define AHEAD_OUT 2
        unsigned int direction : 3;
    } inner;
};
struct doubtful {
    unsigned int first;
#define DOUBT_A 1
#define DOUBT_B 2
    unsigned int second;
    unsigned int mbz;
#define DOUBT_C 1
#define DOUBT_D 2
};
struct pump { unsigned long long mode; unsigned int flags; int level; };
#define PUMP_MODE_SLOW 1
#define PUMP_MODE_FAST 2
#define PUMP_FLAG_LEAKS 4
#define PUMP_LEVEL_LOW 1
#define PUMP_LEVEL_HIGH 2
struct bowl { int bo_flags; signed char signed_flags; };
#define BO_FLAGS_DEEP 1
"""


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return module_of(HEADER, tmp_path_factory.mktemp("families"))


@pytest.mark.parametrize(
    "text",
    [
        # the type is an enumeration
        "car(color=CAR_GREEN, options=CAR_RADIO|CAR_HEATING, side=RIGHT)",
        "car(color=7, options=CAR_BOTH, side=3)",
        "car(options=CAR_ROOF|0x40)",
        "car(all=[1, 2])",
        # an enumeration is called after record and member; another of the record's first word is none
        "car_seat(kind=CAR_SEAT_KIND_SPORT, color=1)",
        # macros stand behind their member
        "behind(argsz=1, flags=BEHIND_FLAGS_A|BEHIND_FLAGS_B|0x4, state=BEHIND_STATE_OFF, number=1, last=BEHIND_ONE)",
        "behind(flags=4, state=3, name=b'x', last=3)",
        # or before it, when the first of the record do
        "ahead(flags=AHEAD_F|AHEAD_G, type=AHEAD_T_TWO, inner=ahead__inner(direction=AHEAD_OUT))",
        # nobody can say
        "doubtful(first=1, second=1, mbz=1)",
        # macros are called after record and member, or after flags of several words
        "pump(mode=PUMP_MODE_SLOW|PUMP_MODE_FAST, flags=PUMP_FLAG_LEAKS, level=1)",
        "bowl(bo_flags=BO_FLAGS_DEEP)",
        "bowl(bo_flags=-1, signed_flags=-1)",
    ],
)
def test_names_where_they_are_certain(text: str, module: ModuleType) -> None:
    record = eval(text, {}, Names(module))  # noqa: S307 - our own
    assert repr(record) == text
    assert eval(repr(record), {}, Names(module)) == record  # noqa: S307


class Names(dict[str, Any]):
    """The names of a module, for ``eval``."""

    def __init__(self, module: ModuleType) -> None:
        self.module = module

    def __missing__(self, name: str) -> Any:
        return getattr(self.module, name)


def modules() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "generated").glob("*/*/enums.py")):
        yield path.parts[-3], path.parts[-2]


def test_what_generated_modules_show_makes_the_record_again() -> None:
    chosen = random.Random(5)  # noqa: S311 - numbers that are the same in every run are what is wanted
    shown = 0
    for target, name in modules():
        module = importlib.import_module(f"generated.{target}.{name}")
        for place, words in module.enums.MEMBERS.items():
            cls, _, member = place.partition(".")
            kind, *names = words.split()
            if kind == "enum":
                kind, *names = module.enums.ENUMS[names[0]].split()
            values = [getattr(module, each) for each in names]
            assert len(set(values)) == len(values) or words[:4] == "enum", place
            combined = sum({chosen.choice(values), chosen.choice(values)})
            for value in {*values, combined}:
                record = getattr(module, cls)()
                try:
                    setattr(record, member, value)
                except OverflowError:
                    continue
                text = repr(record)
                assert eval(text, {}, Names(module)) == record  # noqa: S307
                shown += any(each in text for each in names)
    assert shown > 1000


def test_where_the_names_are() -> None:
    """What a header does not say, and documentation does."""
    from generated.x86_64 import gpio, kvm, videodev2
    from generated.x86_64 import input as input_

    records = (
        kvm.kvm_run(exit_reason=kvm.KVM_EXIT_IO),
        kvm.kvm_userspace_memory_region(flags=kvm.KVM_MEM_READONLY),
        input_.input_event(type=input_.EV_KEY, code=input_.KEY_MUTE, value=1),
        gpio.gpio_v2_line_info(flags=6),
        videodev2.v4l2_requestbuffers(type=1, memory=1),
    )
    assert [repr(record) for record in records] == [
        "kvm_run(exit_reason=KVM_EXIT_IO)",
        "kvm_userspace_memory_region(flags=KVM_MEM_READONLY)",
        "input_event(type=EV_KEY, code=113, value=1)",
        "gpio_v2_line_info(flags=GPIO_V2_LINE_FLAG_ACTIVE_LOW|GPIO_V2_LINE_FLAG_INPUT)",
        "v4l2_requestbuffers(type=V4L2_BUF_TYPE_VIDEO_CAPTURE, memory=V4L2_MEMORY_MMAP)",
    ]

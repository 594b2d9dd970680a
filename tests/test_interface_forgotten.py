"""Headers of old kernels seldom stand alone: what completes one forgets something in its turn, or is read behind it.

Whatever else is read with a header, it says the same as read alone; a compiler agrees.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from headergen.interface import read
from headergen.model import Abi, Completion
from headergen.preprocess import LIBC_FOLDER
from headergen.targets import TARGETS
from headergen.verify import compiler_for, verify

X86 = TARGETS["x86_64"]
# drm.h of Linux 4.0 uses a type of C's library, and i810_drm.h does not include it
_FILES = {
    "drm/base.h": b"struct rect { unsigned short x1, y1; };\nstruct version { size_t length; };\n",
    "drm/card.h": b"struct area { struct rect boxes[2]; };\n",
    "linux/fs.h": (
        b"struct packet { int type; char name[NAME_MOST + 1]; };\n"
        b"typedef struct packet missing_t;\ntypedef missing_t direct_t;\n"
        b"union packets { direct_t missing; int type; };\n"
    ),
    "linux/limits.h": b"#define NAME_MOST 255\n",
}


def _read(*entries: str) -> Abi:
    abi = read(entries, _FILES, X86)
    command = compiler_for(X86)
    if command is None:
        pytest.skip("no compiler for x86_64")
    assert verify(abi, X86, _FILES, command, beside=[Path(LIBC_FOLDER)]).findings == ()
    return abi


def test_what_completes_a_header_may_forget_one_in_its_turn() -> None:
    abi = _read("drm/card.h")
    assert abi.records["struct area"].size == 8
    assert abi.completions == (Completion(("stddef.h", "drm/base.h"), ("struct area",)),)


@pytest.mark.parametrize("order", [1, -1])
def test_a_header_is_completed_by_one_that_was_read_behind_it(order: int) -> None:
    """Or that was refused where the two were read together, as drm.h without its size_t."""
    abi = _read(*list(_FILES)[::order])
    assert abi.skipped == ()
    for entry in _FILES:
        alone = _read(entry)
        assert {**abi.records, **alone.records} == abi.records
        assert {**abi.typedefs, **alone.typedefs} == abi.typedefs


def test_a_part_of_another_header_completes_no_less() -> None:
    """``asm/ioctl.h`` is no arch's part of ``linux/hdlc/ioctl.h``."""
    files = {"linux/hdlc/ioctl.h": b"struct line { struct rect window; };\n", "asm/ioctl.h": b"#define IOC 1\n"}
    abi = read(["linux/hdlc/ioctl.h", "asm/ioctl.h"], {**_FILES, **files}, X86)
    assert abi.records["struct line"].size == 4


def test_a_typedef_has_the_size_of_what_was_completed() -> None:
    abi = _read("linux/fs.h")
    assert (abi.typedefs["missing_t"].size, abi.typedefs["direct_t"].size) == (260, 260)
    assert abi.records["union packets"].size == 260

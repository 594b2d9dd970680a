"""The kernel's table of ioctl numbers is read row by row, whatever its columns, and nothing in it can do harm."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headergen.kernel import ioctl_blocks, open_kernel
from headergen.kernel.ioctl_numbers import PLACES, blocks_in
from headergen.model.ioctl_blocks import IoctlBlock
from tests import kernels
from tests.patience import ends
from tests.trees import COMPRESSED, MODERN, packed, write_tree

TABLE = """\
'Write' and 'read' are words of a text.

====  =====  ======================== ==========================
Code  Seq#    Include File            Comments
      (hex)
====  =====  ======================== ==========================
0x00  00-1F  linux/fs.h               conflict!
0x12  all    linux/fs.h               BLK* ioctls
             linux/blkpg.h
'A'   00-0F  linux/agpgart.h,         conflict!
             drivers/char/agp/compat_ioctl.h
'B'   C0-FF  advanced bbus            <mailto:someone@example.org>
'M'   01-16  mtd/mtd-abi.h            conflict!
      and    drivers/mtd/mtdchar.c
'c'   A0-AF  arch/x86/include/asm/msr.h conflict!
'n'   00-7F  linux/ncp_fs.h and fs/ncpfs/ioctl.c
'i'   90-9F  `linux/iio/*.h`          IIO
0xA1  0      linux/vtpm_proxy.h       TPM Emulator Proxy Driver
0xA3  80-8F                           Port ACL  in development:
                                      <mailto:someone@example.org>
0xB7  all    uapi/linux/nsfs.h        <mailto:Some One <someone@example.org>>
====  =====  ======================== ==========================
"""
BLOCKS = [
    IoctlBlock(0x00, 0x00, 0x1F, ("linux/fs.h",), "", True, 7),
    IoctlBlock(0x12, 0x00, 0xFF, ("linux/fs.h", "linux/blkpg.h"), "BLK* ioctls", False, 8),
    IoctlBlock(ord("A"), 0, 0x0F, ("linux/agpgart.h", "drivers/char/agp/compat_ioctl.h"), "", True, 10),
    IoctlBlock(ord("B"), 0xC0, 0xFF, (), "advanced bbus", False, 12),
    IoctlBlock(ord("M"), 1, 0x16, ("mtd/mtd-abi.h", "drivers/mtd/mtdchar.c"), "", True, 13),
    IoctlBlock(ord("c"), 0xA0, 0xAF, ("arch/x86/include/asm/msr.h",), "", True, 15),
    IoctlBlock(ord("n"), 0, 0x7F, ("linux/ncp_fs.h", "fs/ncpfs/ioctl.c"), "", False, 16),
    IoctlBlock(ord("i"), 0x90, 0x9F, ("linux/iio/*.h",), "IIO", False, 17),
    IoctlBlock(0xA1, 0, 0, ("linux/vtpm_proxy.h",), "TPM Emulator Proxy Driver", False, 18),
    IoctlBlock(0xA3, 0x80, 0x8F, (), "Port ACL in development", False, 19),
    IoctlBlock(0xB7, 0x00, 0xFF, ("uapi/linux/nsfs.h",), "", False, 21),
]


def test_each_row_is_a_block_with_its_files_and_its_remark() -> None:
    assert list(blocks_in(TABLE)) == BLOCKS


def test_the_plain_text_of_before_5_3_is_the_same_table() -> None:
    old = "Code  Seq#(hex)\tInclude File\t\tComments\n====\n0x1b\tall\tInfiniBand Subsystem\t<http://x.example/>\n"
    old += "'q'\t80-FF\tlinux/telephony.h\tInternet PhoneJACK\n\t\tlinux/ixjuser.h\t\t<http://y.example>\n"
    assert blocks_in(old) == (
        IoctlBlock(0x1B, 0, 0xFF, (), "InfiniBand Subsystem", False, 3),
        IoctlBlock(ord("q"), 0x80, 0xFF, ("linux/telephony.h", "linux/ixjuser.h"), "Internet PhoneJACK", False, 4),
    )


def test_a_block_holds_the_numbers_of_its_type_and_no_others() -> None:
    block = IoctlBlock(0xAE, 0x40, 0xFF, ("linux/kvm.h",), "", False, 1)
    assert block.holds(0xAE, 0x40)
    assert block.holds(0xAE, 0xFF)
    assert not block.holds(0xAE, 0x3F)
    assert not block.holds(0xAD, 0x40)


@pytest.mark.parametrize("place", PLACES)
def test_the_table_is_found_wherever_a_kernel_had_it(place: str, tmp_path: Path) -> None:
    tree = write_tree(tmp_path / "linux", {**MODERN, place: TABLE})
    tarball = packed(tree, COMPRESSED["gz"], tmp_path / "linux.tar.gz")
    for path in (tree, tarball):
        with open_kernel(str(path)) as kernel:
            assert list(ioctl_blocks(kernel)) == BLOCKS


def test_a_tree_without_the_table_has_no_blocks(tmp_path: Path) -> None:
    with open_kernel(str(write_tree(tmp_path / "linux", MODERN))) as kernel:
        assert ioctl_blocks(kernel) == ()


@given(st.text(alphabet="0xA1'<>-allF \t\nlinux/fs.h!", max_size=300))
def test_any_text_gives_blocks_of_bytes_or_none(text: str) -> None:
    for block in blocks_in(text):
        assert 0 <= block.type <= 0xFF
        assert 0 <= block.first <= 0xFF
        assert 0 <= block.last <= 0xFF


@pytest.mark.parametrize(
    "text",
    [
        "0x00  all  " + "<" * (1 << 20),
        "0x00  all  " + "< " * (1 << 19),
        "0x00  all  " + "a/" * (1 << 19),
        "0x00  all  x\n" + " a.h <a\n" * (1 << 17),
        "0x00  all  x\n" * (1 << 16),
        "0x00  all" + "\v" * (1 << 20),
    ],
)
def test_a_hostile_table_ends_and_stays_small(text: str) -> None:
    with ends():
        found = blocks_in(text)
    assert len(found) <= 4096
    assert sum(len(block.about) + len("".join(block.headers)) for block in found) < 1 << 20


@pytest.mark.kernel
@pytest.mark.parametrize(("series", "rows"), [("6.1", 265), ("6.12", 275)])
def test_every_row_of_a_real_table_is_read(series: str, rows: int) -> None:
    with open_kernel(str(kernels.source(series))) as kernel:
        found = ioctl_blocks(kernel)
    assert len(found) == rows
    assert all(block.headers or block.about for block in found)
    assert all(block.first <= block.last for block in found)
    assert {header for block in found if block.holds(0xAE, 0x80) for header in block.headers} == {"linux/kvm.h"}
    assert [block.about for block in found if block.holds(0x12, 0)] == ["" if series == "6.1" else "BLK* ioctls"]

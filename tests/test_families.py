"""Which names that have one number met by accident, told by texts that kernels have."""

from __future__ import annotations

import pytest

from headergen.abidiff import compare
from headergen.interface import read
from headergen.targets import TARGETS

_TYPES = "#define _IOWR(t, n, a) (3U << 30 | (t) << 8 | (n) | sizeof(a) << 16)\n"
_PANFROST = """\
#define DRM_PANFROST_SUBMIT			0x00
#define DRM_PANFROST_WAIT_BO			0x01
#define DRM_PANFROST_CREATE_BO			0x02
#define DRM_PANFROST_MMAP_BO			0x03
#define DRM_PANFROST_GET_PARAM			0x04
#define DRM_PANFROST_GET_BO_OFFSET		0x05
#define DRM_PANFROST_PERFCNT_ENABLE		0x06
#define DRM_PANFROST_PERFCNT_DUMP		0x07
#define DRM_PANFROST_MADVISE			0x08
"""


def _met(header: str, old: str, new: str, target: str = "x86_64") -> set[str]:
    before, after = (read([header], {header: (_TYPES + text).encode()}, TARGETS[target]) for text in (old, new))
    return {each.symbol for each in compare([before], [after]) if each.rule.id == "value-collision"}


@pytest.mark.parametrize(
    ("added", "met"),
    [
        ("#define DRM_PANFROST_BO_IS_IMPORTED (1 << 0)\n", False),
        ("#define DRM_PANFROST_SET_LABEL_BO 0x09\n", False),
        ("#define DRM_PANFROST_SET_LABEL_BO 0x08\n", True),
        ("#define DRM_PANFROST_SET_LABEL_BO 0x03\n", True),  # no flag
        ("#define DRM_PANFROST_SET_LABEL_BO 0x04\n", True),  # a bit, and late enough to be the next that is free
    ],
)
def test_a_flag_of_something_else_has_the_number_of_an_old_ioctl(added: str, *, met: bool) -> None:
    name = added.split()[1]
    assert _met("drm/panfrost_drm.h", _PANFROST, _PANFROST + added) == ({name} if met else set())


def test_what_hardware_numbers_meets_nothing() -> None:
    old = "".join(f"#define PCI_DVSEC_PORT_{name} {value}\n" for value, name in enumerate("ABCDE"))
    added = "#define PCI_DVSEC_CXL_CTRL 3\n"
    assert _met("linux/pci_regs.h", old, old + added) == set()
    assert _met("linux/other_regs.h", old, old + added) == {"PCI_DVSEC_CXL_CTRL"}


@pytest.mark.parametrize(
    ("name", "other", "meant"),
    [
        ("__SNDRV_PCM_IOCTL_SYNC_PTR64", "SNDRV_PCM_IOCTL_SYNC_PTR", True),
        ("EXT4_IOC32_GETVERSION", "EXT4_IOC_GETVERSION", True),
        ("EXT4_IOC32_SETVERSION", "EXT4_IOC_GETVERSION", False),
        ("KVM_GET_REGS132", "KVM_GET_REGS1", True),  # one name goes on from the other
        ("KVM_GET_REGS132", "KVM_GET_REGS2", False),
    ],
)
def test_names_for_another_width_of_programs_are_one_thing(name: str, other: str, *, meant: bool) -> None:
    old = f"#define {other} _IOWR(65, 0x23, int)\n"
    new = f"{old}#define {name} _IOWR(65, 0x23, unsigned)\n"
    assert _met("sound/x.h", old, new) == (set() if meant else {name})


def test_a_value_was_anothers_only_if_that_one_left_it() -> None:
    old = "#define FD_DCR 1015\n#define FD_RECALIBRATE 7\n#define FD_SWAP 8\n"
    for left, was in (("7", ""), ("8", ", which was that of FD_RECALIBRATE")):
        new = f"#define FD_DCR 7\n#define FD_RECALIBRATE {left}\n#define FD_SWAP 8\n"
        before, after = (read(["fd.h"], {"fd.h": text.encode()}, TARGETS["arm"]) for text in (old, new))
        told = {each.symbol: each.message for each in compare([before], [after])}
        assert told["FD_DCR"] == f"FD_DCR goes from 1015 to 7{was}"

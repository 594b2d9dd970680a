"""Of a range ``headergen lint`` does not tell what had another name before, in whichever header it stood."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from headergen.cli import main
from tests.linted import GUARDED
from tests.tiny_kernel import make_kernel

_SIN = "struct sin { __u32 a; __u64 b; };"


def test_what_the_kernel_had_in_a_header_of_another_name_is_not_new(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As linux/nvme.h, of which nvme_ioctl.h was made."""
    make_kernel(tmp_path / "old", arches=("x86",), changes={"include/linux/x.h": "struct x { u32 a; u64 b; };\n"})
    texts = {name: GUARDED.replace("X_H", f"{name}_H").format(_SIN.replace("sin", name)) for name in ("x", "y")}
    changes = {"include/uapi/linux/x_ioctl.h": texts["x"], "include/uapi/linux/y_ioctl.h": texts["y"]}
    make_kernel(tmp_path / "new", arches=("x86",), changes=changes)
    main(["lint", f"{tmp_path / 'old'}..{tmp_path / 'new'}", "--arch", "x86_64", "--format", "json", "-q"])
    found = json.loads(capsys.readouterr().out)["findings"]
    assert {each["symbol"] for each in found if each["severity"] != "note"} == {"struct y"}


@pytest.mark.parametrize(
    ("kept", "bodies", "told"),
    [
        ("#define was is", ("__u32 a; void *b;", "__u32 a; void *b;"), set()),
        ("", ("__u32 a; void *b;", "__u32 a; void *c;"), {"struct is"}),
        ("struct was { __u32 a; void *b; };", ("__u32 a; void *b;", "__u32 a; void *b;"), {"struct is"}),
    ],
)
def test_a_record_that_got_another_name_in_another_header_is_not_new(
    kept: str, bodies: tuple[str, str], told: set[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As v4l2_edid, which was v4l2_subdev_edid in another header: with the ioctls that hand it over."""
    there = GUARDED.replace("X_H", "Y_H")
    sides = {
        "old": (f"struct was {{ {bodies[0]} }};\n#define A _IOR('H', 1, struct was)", ""),
        "new": (kept, f"struct is {{ {bodies[1]} }};\n#define B _IOR('H', 1, struct is)"),
    }
    for side, (x, y) in sides.items():
        changes = {"include/uapi/linux/x.h": GUARDED.format(x), "include/uapi/linux/y.h": there.format(y)}
        make_kernel(tmp_path / side, arches=("x86",), changes=changes)
    asked = ["--arch", "x86_64", "--arch", "i386", "--format", "json", "-q"]
    main(["lint", f"{tmp_path / 'old'}..{tmp_path / 'new'}", *asked])
    found = json.loads(capsys.readouterr().out)["findings"]
    assert {each["symbol"] for each in found if each["severity"] != "note"} == told

"""The verdict on records agrees with abidiff (libabigail) wherever abidiff can see; each difference is explained.

abidiff reads debugging data of one target and sees no macro: ioctls, constants and what they are for are ours alone.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from headergen.abidiff import compare
from headergen.commands.install import install
from headergen.interface import read
from headergen.model import Abi
from headergen.report.progress import Progress
from headergen.targets import TARGETS
from tests import kernels
from tests.abi_cases import CASES, FOLDER, side
from tests.abi_cases import abi_of as case_abi

needs_abidiff = pytest.mark.skipif(
    not shutil.which("abidiff") or not shutil.which("gcc"), reason="needs abidiff (abigail-tools) and gcc"
)
_LISTED = re.compile(r"^  \[([CDA])\] '((?:struct|union) \w+)'", re.MULTILINE)

# (case, record): (abidiff's verdict, ours, why)
EXPLAINED: Mapping[tuple[str, str], tuple[str | None, str | None, str]] = {
    ("bit-field-moved", "struct flag"): (
        None,
        "C",
        "a bit-field as wide as its type has the same bytes, but no address",
    ),
    ("header-removed", "struct clock"): ("D", None, "told with the header that took it along"),
    ("ioctl-blind", "struct box"): ("C", None, "holds a record that changed, which says so itself"),
    ("member-spelling", "struct clock"): ("C", None, "__u32 and unsigned int are one type to us"),
    ("noop-respelled", "struct clock"): ("C", None, "__u32 and unsigned int are one type to us"),
    ("record-alignment", "struct page"): (
        None,
        "C",
        "debugging data of C say nothing of an alignment that moves nothing",
    ),
    ("record-kind", "struct word"): ("D", "C", "one finding for us"),
    ("record-kind", "union word"): ("A", None, "one finding for us"),
    ("record-packing", "struct entry"): (None, "C", "debugging data of C say nothing of packing that moves nothing"),
    ("record-renamed", "struct alarm"): ("A", None, "one finding for us"),
    ("record-renamed", "struct timer"): ("D", "C", "one finding for us"),
    ("record-renamed", "struct holder"): ("C", None, "it points to a record that has another tag, which is told there"),
    ("mix-same-bytes-other-words", "struct tight"): (None, "C", "the same bytes by other words"),
    ("mix-moved-along", "struct conventional"): ("C", None, "holds a record that changed, which says so itself"),
    ("mix-moved-along", "struct either"): ("C", None, "its ioctl says so"),
    ("mix-moved-along", "struct extents"): ("C", None, "its ioctl says so"),
    ("mix-types-nobody-sees", "struct hidden_one"): ("D", None, "is declared nowhere"),
    ("mix-types-nobody-sees", "struct hidden_other"): ("A", None, "is declared nowhere"),
    ("mix-records-merged", "struct block"): ("A", None, "two structs became one, which macros call as before"),
    ("mix-records-merged", "struct camera_block"): ("D", "C", "told as renamed"),
    ("mix-records-merged", "struct isp_block"): ("D", "C", "told as renamed"),
    ("mix-records-merged", "struct camera_config"): ("C", None, "holds a record that has another tag, told there"),
    ("mix-had-no-value", "struct box"): ("C", "A", "what was only declared has a layout now"),
    ("mix-had-no-value", "struct holder"): ("C", None, "it points to that"),
    ("mix-typedef-kept", "struct after"): ("A", None, "one finding for what a typedef or a macro keeps"),
    ("mix-typedef-kept", "struct before"): ("D", "C", "one finding for what a typedef or a macro keeps"),
    ("mix-typedef-kept", "struct dynamic"): ("D", "C", "one finding for what a typedef or a macro keeps"),
    ("mix-typedef-kept", "struct entry_t"): ("A", None, "one finding for what a typedef or a macro keeps"),
    ("mix-typedef-kept", "struct grown"): ("D", "C", "one finding for what a typedef or a macro keeps"),
    ("mix-typedef-kept", "struct grown_t"): ("A", "C", "one finding for what a typedef or a macro keeps"),
    ("mix-typedef-kept", "struct holder"): ("C", None, "one finding for what a typedef or a macro keeps"),
    ("mix-typedef-kept", "struct key_t16"): ("A", None, "one finding for what a typedef or a macro keeps"),
    ("mix-typedef-kept", "struct plain"): ("A", None, "one finding for what a typedef or a macro keeps"),
    ("mix-typedef-kept", "struct plain_t"): ("D", None, "one finding for what a typedef or a macro keeps"),
}


def binary(folders: list[Path], entry: str, path: Path) -> Path:
    source = path.with_suffix(".c")
    source.write_text(f"#include <{entry}>\nint main(void) {{ return 0; }}\n")
    flags = ["-g", "-c", "-fno-eliminate-unused-debug-types", "-nostdinc", *(f"-I{folder}" for folder in folders)]
    subprocess.run(["gcc", *flags, str(source), "-o", str(path)], check=True)
    return path


def theirs(old: Path, new: Path) -> dict[str, str]:
    """For each record that abidiff names: C (changed), D (removed) or A (added)."""
    command = ["abidiff", "--non-reachable-types", "--harmless", str(old), str(new)]
    output = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    return {name: verdict for verdict, name in _LISTED.findall(output)}


def ours(old: Abi, new: Abi) -> dict[str, str]:
    """The same from our findings; a record that merely moved between headers has not changed."""
    verdicts: dict[str, str] = {}
    kinds = {"record-removed": "D", "record-added": "A", "header-moved": ""}
    for finding in compare([old], [new]):
        verdict = kinds.get(finding.rule.id, "C")
        # abidiff calls a record without a tag by its typedef, as we do, and struct all the same
        name = f"struct {finding.symbol}" if finding.rule.id.startswith("member-") else finding.symbol
        name = name.removeprefix("struct ") if name.startswith(("struct struct ", "struct union ")) else name
        if name.startswith(("struct ", "union ")) and verdict:
            verdicts.setdefault(name, verdict)
    return verdicts


def differences(one: Mapping[str, str], other: Mapping[str, str]) -> dict[str, tuple[str | None, str | None]]:
    return {n: (one.get(n), other.get(n)) for n in sorted({*one, *other}) if one.get(n) != other.get(n)}


@needs_abidiff
@pytest.mark.parametrize("case", [case for case in CASES if not case.startswith("target-")])
def test_the_cases_get_the_same_verdict(case: str, tmp_path: Path) -> None:
    files = []
    for which in ("old", "new"):
        folder = tmp_path / which
        folder.mkdir()
        for name, data in side(case, which).items():
            (folder / name).write_bytes(data)
        files.append(binary([folder, FOLDER / "include"], "case.h", tmp_path / f"{which}.bin"))
    abis = [case_abi(side(case, which), "x86_64") for which in ("old", "new")]
    found = differences(theirs(*files), ours(*abis))
    assert found == {name: told[:2] for (of, name), told in EXPLAINED.items() if of == case}


@needs_abidiff
@pytest.mark.kernel
@pytest.mark.parametrize(
    ("old", "new", "explained"),
    [
        # all that came to the union is the empty record that __DECLARE_FLEX_ARRAY puts before its array
        ("6.1", "6.12", {"struct kvm_nested_state": ("C", None)}),
        # its struct kvm_svm_nested_state_hdr grew and says so itself; in the union around it there was room
        ("6.12", "7.2", {"struct kvm_nested_state": ("C", None)}),
    ],
)
def test_kvm_gets_the_same_verdict(
    old: str, new: str, explained: dict[str, tuple[str | None, str | None]], tmp_path: Path
) -> None:
    files, abis = [], []
    for version in (old, new):
        tree = kernels.installed(version) if version == "7.2" else kernels.source(version)
        install(str(tree), "x86_64", tmp_path / version, progress=Progress(quiet=True))
        folder = tmp_path / version / "include"
        files.append(binary([folder], "linux/kvm.h", tmp_path / f"{version}.bin"))
        abis.append(read(["linux/kvm.h"], [folder], TARGETS["x86_64"]))
    verdicts = theirs(*files)
    assert len(verdicts) > 5
    assert differences(verdicts, ours(*abis)) == explained

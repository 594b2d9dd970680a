"""Every row of the table of targets is what a compiler for it says: sizes, alignments, signs, byte order, macros."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from headergen.cli.options import target_names
from headergen.config.files import parse_config
from headergen.model.decoding import IoctlNumber
from headergen.targets import ALIASES, TARGETS, IoctlEncoding, Target, canonical, foremost

_C_TYPES = {"*": "void *"}


def _compiler(target: Target) -> list[str] | None:
    if target.gcc and shutil.which(target.gcc[0]):
        return [*target.gcc, *target.flags]
    if find_spec("ziglang") and target.clang != "no":
        # not `zig cc`: that looks for a C library, which some of these targets do not have
        return [sys.executable, "-m", "ziglang", "clang", f"--target={target.triple}", *target.flags]
    return None


def _known(target: Target, command: list[str]) -> list[str]:
    """The types of the row that a compiler knows; Clang lacks some of GNU C's, and older releases of GCC others."""
    names = [name for name in target.types if name != "*"]
    result = subprocess.run(
        [*command, "-std=gnu17", "-fsyntax-only", "-w", "-nostdinc", "-x", "c", "-"],
        input="\n".join(f"extern {name} x{number};" for number, name in enumerate(names)),
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    wrong = {int(line) - 1 for line in re.findall(r"<stdin>:(\d+):\d+: error", result.stderr)}
    unknown = {name for number, name in enumerate(names) if number in wrong}
    assert unknown <= {name for name in target.types if name.startswith(_OPTIONAL)}, unknown
    return ["*", *(name for name in names if name not in unknown)]


_OPTIONAL = ("_Float", "__float", "__fp16", "__bf16", "__ibm128", "_Decimal", "_Complex _", "_Complex unsigned __")


def _claims(target: Target, known: list[str]) -> list[str]:
    """The row as static assertions."""
    claims = [f"((char)-1 < 0) == {int(target.char_signed)}"]
    for name in known:
        size, align = target.types[name]
        spelling = _C_TYPES.get(name, name)
        claims.append(f"sizeof({spelling}) == {size}")
        claims.append(f"__builtin_offsetof(struct {{ char c; {spelling} x; }}, x) == {align}")
        claims.append(f"__alignof__({spelling}) == {target.preferred_alignment(name)}")
    claims += [
        f"__builtin_types_compatible_p(__SIZE_TYPE__, {target.size_t})",
        f"_Alignof(struct {{ char c; int : 0; }}) == {_empty_align(target)}",
        f"_Alignof(struct {{ char c; int : 5; }}) == {4 if target.unnamed_bitfields_align else 1}",
        f"_Alignof(struct {{ char c; int x : 5; }}) == {target.types['int'][1] if target.bitfield_types_align else 1}",
        f"_Alignof(struct {{ char c __attribute__((aligned)); }}) == {target.biggest_alignment}",
        f"__BYTE_ORDER__ == __ORDER_{target.byteorder.upper()}_ENDIAN__",
    ]
    return claims


def _empty_align(target: Target) -> int:
    if not target.bitfield_types_align:
        return target.empty_bitfield_align
    return target.types["int"][1] if target.unnamed_bitfields_align else 1


@pytest.mark.parametrize("target", TARGETS.values(), ids=lambda target: target.name)
def test_row_is_what_the_compiler_says(target: Target, tmp_path: Path) -> None:
    if not target.proved:
        pytest.skip("no compiler for this target is known to be at hand")
    command = _compiler(target)
    if command is None:
        pytest.skip(f"no compiler for {target.name}")
    claims = _claims(target, _known(target, command))
    if "ziglang" in command:
        # Clang's idea of the biggest alignment is its own, also where it lays records out as GCC does
        claims = [claim for claim in claims if "aligned)" not in claim]
    source = tmp_path / "row.c"
    source.write_text("".join(f'_Static_assert({claim}, "");\n' for claim in claims))
    result = subprocess.run(
        [*command, "-std=gnu17", "-fsyntax-only", "-nostdinc", str(source)], capture_output=True, text=True, check=False
    )
    wrong = [claims[int(line) - 1] for line in re.findall(r"row\.c:(\d+):\d+: error", result.stderr)]
    assert wrong == []
    assert result.returncode == 0, result.stderr


_INTEGERS = (
    r"(U?INT(8|16|32|64|MAX|PTR|_LEAST[0-9]+)|SCHAR|SHRT|INT|LONG|LONG_LONG|SIZE"
    r"|PTRDIFF|WCHAR|WINT|SIG_ATOMIC|CHAR[0-9]+)"
)


@pytest.mark.parametrize("target", TARGETS.values(), ids=lambda target: target.name)
def test_predefined_macros_are_the_compilers_own(target: Target) -> None:
    """A row may leave macros out, but not make any up: UAPI headers choose by them."""
    command = _compiler(target)
    if command is None or "ziglang" in command or not target.proved:
        pytest.skip(f"no GCC for {target.name}")
    listed = subprocess.run(
        [*command, "-std=gnu17", "-dM", "-E", "-x", "c", "/dev/null"], capture_output=True, text=True, check=True
    ).stdout
    real = dict(re.findall(r"^#define (\w+) ?(.*)$", listed, re.MULTILINE))
    bare_metal = "linux" not in command[0] and command[0] != "gcc"
    ours = dict(target.predefined)
    # what differs between releases of GCC, and what a compiler for no system in particular has otherwise
    for name in ("__GNUC__", "__GNUC_MINOR__", "__GNUC_PATCHLEVEL__", "__STDC_VERSION__"):
        del ours[name]
    for name in [
        n for n in ours if re.fullmatch(r"__U?INT\w*_TYPE__|__(WCHAR|SIZE|PTRDIFF)_TYPE__|.*(linux|unix).*", n)
    ]:
        if bare_metal:
            del ours[name]
    if (target.view_of or target.name) in ("i386", "arm", "armeb", "powerpc"):
        # which processor a compiler was built for is its builder's choice
        for name in ("__i686__", "__ARM_ARCH", "__ARM_PCS_VFP"):
            ours.pop(name, None)
    assert {name: real.get(name) for name in ours} == ours
    # what says how wide integers are is all there: a macro that is missing is 0 in an #if, and nobody is told
    sizes = [name for name in real if re.fullmatch(rf"__{_INTEGERS}_(MAX|MIN|WIDTH|TYPE)__|__SIZEOF_[A-Z_]+__", name)]
    assert [name for name in sizes if name not in ours and not bare_metal] == []


def test_names_are_identifiers_and_unique() -> None:
    assert all(name.isidentifier() for name in TARGETS)
    own = [target for target in TARGETS.values() if not target.view_of]
    assert len({target.triple for target in own}) == len(own)


def test_kernel_has_the_arch_of_every_target() -> None:
    arches = {target.kernel_arch for target in TARGETS.values()}
    assert arches >= {"arm", "arm64", "x86", "riscv", "s390", "powerpc", "mips", "loongarch"}


@pytest.mark.parametrize(
    ("encoding", "number", "parts"),
    [
        (TARGETS["arm64"].ioctl, 0x4020AEAE, ("w", 0xAE, 0xAE, 32)),
        (TARGETS["arm64"].ioctl, 0x0000AE01, ("", 0xAE, 1, 0)),
        (TARGETS["x86_64"].ioctl, 0xC0185879, ("rw", 0x58, 0x79, 24)),
        # three direction bits, and _IO() says "none" with one of them
        (TARGETS["mips64"].ioctl, 0x2000AE01, ("", 0xAE, 1, 0)),
        (TARGETS["ppc64le"].ioctl, 0x8004AE01, ("w", 0xAE, 1, 4)),
        (TARGETS["ppc64le"].ioctl, 0x4004AE01, ("r", 0xAE, 1, 4)),
        (TARGETS["parisc"].ioctl, 0x4004AE01, ("r", 0xAE, 1, 4)),
        (TARGETS["parisc"].ioctl, 0x8004AE01, ("w", 0xAE, 1, 4)),
        # sparc: the "none" bit is the top bit of a size where there is a direction
        (TARGETS["sparc64"].ioctl, 0x2000AE01, ("", 0xAE, 1, 0)),
        (TARGETS["sparc64"].ioctl, 0x6004AE01, ("r", 0xAE, 1, 0x2004)),
    ],
)
def test_ioctl_numbers_are_taken_apart_as_the_arch_does(
    encoding: IoctlEncoding, number: int, parts: tuple[str, int, int, int]
) -> None:
    assert encoding.decode(number) == IoctlNumber(*parts)


def test_names_that_people_use_mean_a_target_and_hide_none() -> None:
    assert not ALIASES.keys() & TARGETS.keys()
    assert set(ALIASES.values()) <= TARGETS.keys()
    meant = {
        "aarch64": "arm64", "amd64": "x86_64", "ppc64el": "ppc64le", "armhf": "arm", "armv7l": "arm", "i686": "i386",
        "AARCH64": "arm64", "arm64": "arm64", "vax": "vax",
    }  # fmt: skip
    assert {name: canonical(name) for name in meant} == meant
    assert target_names(["amd64", "x86_64", "aarch64"]) == ["x86_64", "arm64"]
    assert target_names(["arm,aarch64", "arm"]) == ["arm", "arm64"]
    text = 'arches = ["amd64", "armhf"]\nimport = ["linux/kvm.h"]\n'
    assert parse_config(text, "t", Path()).arches == ("x86_64", "arm")


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["arm"], "arm"),
        (["arm", "arm64", "i386", "x86_64", "s390x"], "arm64"),
        (["x86_64", "arm", "i386"], "arm"),
        (["arm", "arm64"], "arm"),
    ],
)
def test_foremost_is_the_first_that_is_as_wide_as_most(names: list[str], expected: str) -> None:
    assert foremost(names) == expected

"""A header that forgets to include what it uses is completed with the exported header that defines it; what is added is
what a compiler says of the two together, and nothing else is.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from msgspec.structs import replace

from headergen.diagnostics.rules_import import INCOMPLETE_MODULE
from headergen.interface.completion import Completion, Definitions, completable, complete, incomplete, read_completed
from headergen.layout import layout
from headergen.model import Abi
from headergen.parse import parse
from headergen.preprocess import LIBC_FOLDER, preprocess
from headergen.targets import TARGETS
from headergen.verify import compiler_for, verify
from tests.projects import make_project, quiet_git
from tests.tiny_kernel import SPDX

X86 = TARGETS["x86_64"]
_IOCTL = """
#ifndef H
#define H
#define _IOC(dir, type, nr, size) (((dir) << 30) | ((type) << 8) | (nr) | ((size) << 16))
#define _IO(type, nr) _IOC(0U, (type), (nr), 0)
#define _IOR(type, nr, t) _IOC(2U, (type), (nr), sizeof(t))
#define _IOW(type, nr, t) _IOC(1U, (type), (nr), sizeof(t))
#endif
"""
_FILES = {
    "asm-generic/ioctl.h": _IOCTL,
    "asm/ioctl.h": "#include <asm-generic/ioctl.h>\n",
    "linux/ioctl.h": "#include <asm/ioctl.h>\n",
    "linux/map.h": "struct extent { long long start; };\nstruct map { int n; struct extent at[3]; };\n",
    "linux/other.h": "#define KEEP 2\nstruct map { char n; };\n",
}


def _abi(files: Mapping[str, str], *entries: str) -> tuple[Abi, Mapping[str, bytes], Definitions]:
    headers = {name: text.encode() for name, text in files.items()}
    abi = layout(parse(preprocess(entries, headers, X86), X86), X86)
    return abi, headers, Definitions(sorted(headers), headers.get)


def _completed(text: str, **others: str) -> tuple[Abi, Abi, tuple[Completion, ...]]:
    """The interface of linux/x.h alone, and completed; a compiler agrees with the latter."""
    files = {**_FILES, "linux/x.h": text, **{f"linux/{name}.h": other for name, other in others.items()}}
    alone, headers, definitions = _abi(files, "linux/x.h")
    abi, completions = complete(alone, headers, X86, definitions)
    command = compiler_for(X86)
    if command is None:
        pytest.skip("no compiler for x86_64")
    together = replace(abi, entries=(*(home for each in completions for home in each.headers), "linux/x.h"))
    assert verify(together, X86, headers, command, beside=[Path(LIBC_FOLDER)]).findings == ()
    return alone, abi, completions


@pytest.mark.parametrize(
    "text",
    [
        "",
        "#define A 1\nstruct s { int x; };\n",
        "#include <linux/ioctl.h>\n#define GO _IO('x', 1)\n",
        "#define A nowhere_defined\n#define GO nowhere('x', 1)\n",
        "#define BIG SZ_64K\n",  # a plain constant is not guessed at, although a header has it
    ],
)
def test_nothing_to_complete(text: str) -> None:
    alone, abi, completions = _completed(text, sizes="#define SZ_64K 65536\n")
    assert abi == alone
    assert completions == ()


def test_forgotten_ioctl_header_is_found() -> None:
    alone, abi, completions = _completed("#define GO _IO('x', 1)\n#define SEND _IOW('x', 2, int)\n")
    assert {item.missing for item in alone.skipped} == {"_IO", "_IOW"}
    assert completions == (Completion(("linux/ioctl.h",), ("GO", "SEND")),)
    assert abi.ioctls["GO"].value == 0x7801
    assert abi.ioctls["SEND"].value == 0x40047802
    assert abi.skipped == ()
    assert abi.constants == alone.constants
    assert abi.macros == alone.macros  # none of the other header's


def test_forgotten_struct_is_found_after_the_forgotten_macro() -> None:
    _, abi, completions = _completed("struct map;\n#define GET _IOR('x', 1, struct map)\n", other="#define KEEP 2\n")
    assert [each.headers for each in completions] == [("linux/ioctl.h", "linux/map.h")]
    assert abi.ioctls["GET"].size == 32
    assert set(abi.records) == {"struct map", "struct extent"}
    assert abi.constants == {}


def test_record_of_another_shape_is_no_answer() -> None:
    text = (
        "struct extent { int start; };\nstruct map;\n#include <linux/ioctl.h>\n#define GET _IOR('x', 1, struct map)\n"
    )
    alone, abi, completions = _completed(text, other="")
    assert completions == ()
    assert abi == alone


def test_what_only_another_arch_has_is_not_looked_for() -> None:
    files = {**_FILES, "asm/x.h": "\n", "linux/x.h": "#include <asm/x.h>\n#include <linux/ioctl.h>\n"
             "struct map;\n#define GET _IOR('x', 1, struct map)\n"}  # fmt: skip
    abi, _, _ = _abi(files, "linux/x.h")
    assert [item.missing for item in abi.skipped] == ["struct map"]
    assert incomplete(abi) == completable(abi) == ()


def test_type_of_the_c_library_is_completed_with_our_own_header() -> None:
    _, abi, completions = _completed("#include <linux/ioctl.h>\n#define SIZE _IOR('x', 1, size_t)\n")
    assert completions == (Completion(("stddef.h",), ("SIZE",)),)
    assert abi.ioctls["SIZE"].size == 8


def test_header_that_cannot_be_read_alone() -> None:
    files = {"linux/x.h": "struct s { my_t a; };\n", "linux/my.h": "typedef unsigned short my_t;\n"}
    headers = {name: text.encode() for name, text in files.items()}
    found = read_completed("linux/x.h", "my_t", headers, X86, Definitions(sorted(headers), headers.get))
    assert found is not None
    abi, completion = found
    assert completion == Completion(("linux/my.h",), ("linux/x.h",))
    assert abi.records["struct s"].size == 2
    assert read_completed("linux/x.h", "none_t", headers, X86, Definitions(sorted(headers), headers.get)) is None


def test_dump_completes_and_says_so(tmp_path: Path) -> None:
    for name, text in {**_FILES, "linux/x.h": "#define GO _IO('x', 1)\n"}.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    command = [sys.executable, "-m", "headergen", "dump", "--arch", "x86_64", "--include", str(tmp_path), "--header"]
    run = subprocess.run([*command, "linux/x.h"], capture_output=True, text=True, check=True)
    assert json.loads(run.stdout)["ioctls"]["GO"]["value"] == 0x7801
    assert "linux/ioctl.h completes GO" in run.stderr
    run = subprocess.run([*command, "linux/x.h", "--alone"], capture_output=True, text=True, check=True)
    assert json.loads(run.stdout)["ioctls"] == {}
    assert [item["name"] for item in json.loads(run.stdout)["skipped"]] == ["GO"]


def _config(*entries: str) -> str:
    return f'arches = ["arm64"]\nmodules.forget = {json.dumps(entries)}\n'


def test_sync_names_the_header_that_would_complete_a_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rule "incomplete-module"."""
    changes = {
        "include/uapi/linux/forget.h": SPDX
        + "struct map;\n#define GO _IO('x', 1)\n#define GET _IOR('x', 2, struct map)\n",
        "include/uapi/linux/map.h": f"{SPDX}struct map {{ int a; }};\n",
    }
    quiet_git(monkeypatch)
    tried = make_project(tmp_path, config=_config("linux/forget.h"))
    kernel = tried.kernel(changes=changes)
    found = [finding for finding in tried.sync(kernel).findings if finding.rule is INCOMPLETE_MODULE]
    assert [f.help for f in found] == ['add "linux/ioctl.h" to the entries of module forget, before the others']
    assert "GO, GET" in found[0].message
    tried.write("headergen.toml", _config("linux/ioctl.h", "linux/forget.h"))
    found = [finding for finding in tried.sync(kernel).findings if finding.rule is INCOMPLETE_MODULE]
    assert ["linux/map.h" in finding.message for finding in found] == [True]
    tried.write("headergen.toml", _config("linux/ioctl.h", "linux/map.h", "linux/forget.h"))
    assert INCOMPLETE_MODULE not in {finding.rule for finding in tried.sync(kernel).findings}

"""A closure holds the entries and all that they include, each with the way to it; what cannot be followed is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from headergen import closure
from headergen.closure import Closure, close
from headergen.diagnostics import KernelError, Severity
from headergen.kernel import exports, open_kernel
from headergen.sanitize import sanitize
from tests import kernels
from tests.trees import OF_2012, write_tree


def closed(headers: dict[str, str], *entries: str) -> Closure:
    return close(entries, lambda name: headers[name].encode() if name in headers else None)


def told(headers: dict[str, str], *entries: str) -> list[tuple[str, str, int]]:
    return [
        (f.rule.id, f.severity.label, f.location.line if f.location else 0) for f in closed(headers, *entries).findings
    ]


def test_nothing_needs_nothing() -> None:
    assert closed({}) == Closure({}, ())
    assert closed({"a.h": ""}, "a.h") == Closure({"a.h": ("a.h",)}, ())


def test_each_header_comes_with_the_shortest_chain() -> None:
    headers = {
        "linux/kvm.h": "#include <linux/types.h>\n#include <asm/kvm.h>\n",
        "asm/kvm.h": "#include <linux/types.h>\n#include <asm/ptrace.h>\n",
        "linux/types.h": "#include <asm/types.h>\n",
        "asm/types.h": "",
        "asm/ptrace.h": "",
        "linux/other.h": "",
    }
    assert closed(headers, "linux/kvm.h").headers == {
        "linux/kvm.h": ("linux/kvm.h",),
        "linux/types.h": ("linux/kvm.h", "linux/types.h"),
        "asm/kvm.h": ("linux/kvm.h", "asm/kvm.h"),
        "asm/types.h": ("linux/kvm.h", "linux/types.h", "asm/types.h"),
        "asm/ptrace.h": ("linux/kvm.h", "asm/kvm.h", "asm/ptrace.h"),
    }


def test_an_entry_of_the_c_library_is_what_it_includes_unless_the_kernel_has_it() -> None:
    headers = {"linux/time.h": b"", "sys/own.h": b"", "linux/own.h": b""}
    of = {"sys/time.h": ("linux/time.h", "linux/nothing.h"), "sys/own.h": ("linux/own.h",)}
    found = close(["sys/time.h", "sys/own.h"], headers.get, library=lambda name: of.get(name, ()))
    assert found.headers == {"linux/time.h": ("sys/time.h", "linux/time.h"), "sys/own.h": ("sys/own.h",)}


@pytest.mark.parametrize(
    "line",
    [
        "#include <b.h>",
        '#include "b.h"',
        "  #\tinclude\t<b.h> /* why */",
        "#include<b.h>",
        "#ifdef X\n#include <b.h>\n#endif",
        "/* a */\n#include <b.h>",
        '#define S "/*"\n#include <b.h>',
        "#include <./b.h>",
        "#include <x/../b.h>",
        "#import <b.h>",
    ],
)
def test_ways_to_include(line: str) -> None:
    assert set(closed({"a.h": line, "b.h": ""}, "a.h").headers) == {"a.h", "b.h"}


@pytest.mark.parametrize(
    "line",
    [
        "/* #include <b.h> */",
        "// #include <b.h>",
        "/*\n#include <b.h>\n*/",
        "// x \\\n#include <b.h>",
        "#included <b.h>",
    ],
)
def test_what_only_looks_like_an_include(line: str) -> None:
    assert set(closed({"a.h": line, "b.h": ""}, "a.h").headers) == {"a.h"}


def test_quotes_look_beside_the_header_first() -> None:
    headers = {"drm/a.h": '#include "drm.h"\n#include "linux/b.h"\n', "drm/drm.h": "", "drm.h": "", "linux/b.h": ""}
    assert set(closed(headers, "drm/a.h").headers) == {"drm/a.h", "drm/drm.h", "linux/b.h"}
    assert set(closed({"drm/a.h": '#include "../linux/b.h"\n', "linux/b.h": ""}, "drm/a.h").headers) == {
        "drm/a.h",
        "linux/b.h",
    }
    assert set(closed({"drm/a.h": "#include <drm.h>\n", "drm/drm.h": "", "drm.h": ""}, "drm/a.h").headers) == {
        "drm/a.h",
        "drm.h",
    }


def test_headers_that_include_each_other_end() -> None:
    headers = {"a.h": "#include <b.h>\n#include <a.h>\n", "b.h": "#include <a.h>\n"}
    assert set(closed(headers, "a.h", "b.h").headers) == {"a.h", "b.h"}


def test_a_header_that_the_kernel_does_not_export_is_a_finding_with_its_chain() -> None:
    headers = {"linux/a.h": "#include <linux/b.h>\n", "linux/b.h": "\n\n#include <linux/gone.h>\n"}
    (finding,) = closed(headers, "linux/a.h").findings
    assert finding.rule.id == "missing-include"
    assert finding.severity is Severity.WARNING
    assert "linux/gone.h is not exported" in finding.message
    assert finding.location is not None
    assert (finding.location.header, finding.location.line) == ("linux/b.h", 3)
    assert "linux/a.h > linux/b.h" in finding.help


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("#include <stdint.h>\n", ("missing-include", "note", 1)),
        ("#include <sys/socket.h>\n", ("missing-include", "note", 1)),
        ("#include <Types.h>\n", ("missing-include", "warning", 1)),
        ("\n#include </etc/passwd>\n", ("unsafe-include", "error", 2)),
        ("#include \"/etc/passwd\"\n", ("unsafe-include", "error", 1)),
        ("#include <../../etc/passwd>\n", ("unsafe-include", "error", 1)),
        ("#include \"../../../x.h\"\n", ("unsafe-include", "error", 1)),
        ("#include <linux/../../x.h>\n", ("unsafe-include", "error", 1)),
        ("#include <>\n", ("unsafe-include", "error", 1)),
        ("#include <a b.h>\n", ("unsafe-include", "error", 1)),
        ("#include <$(rm).h>\n", ("unsafe-include", "error", 1)),
        ("#include <-x.h>\n", ("unsafe-include", "error", 1)),
        ("#include <.git/config>\n", ("unsafe-include", "error", 1)),
        ("#include <linux/\0.h>\n", ("unsafe-include", "error", 1)),
        ("#include HEADER\n", ("computed-include", "warning", 1)),
        ("#include\n", ("computed-include", "warning", 1)),
        ("#include_next <linux/types.h>\n", ("computed-include", "warning", 1)),
    ],
)  # fmt: skip
def test_includes_that_are_not_followed(text: str, expected: tuple[str, str, int]) -> None:
    assert told({"linux/a.h": text}, "linux/a.h") == [expected]


def test_bytes_that_are_no_text_are_told_and_not_followed() -> None:
    found = close(["a.h"], lambda name: b"#include <\xff.h>\n" if name == "a.h" else None)
    assert [f.rule.id for f in found.findings] == ["unsafe-include"]


def test_an_entry_that_is_not_there_is_a_failure() -> None:
    with pytest.raises(KernelError, match=r"linux/nope\.h is not exported"):
        closed({}, "linux/nope.h")


def test_endless_headers_are_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(closure, "_MAX_HEADERS", 50)
    with pytest.raises(KernelError, match="more than 50 headers"):
        close(["h0"], lambda name: f"#include <h{int(name[1:]) + 1}>\n".encode())


def test_long_lines_and_many_quotes_end_soon() -> None:
    for text in (
        '"' * 200_000,
        "#" * 200_000,
        "/*" * 100_000,
        "#include " + "<" * 200_000,
        "\\\n" * 100_000,
        "'\"" * 100_000,
    ):
        assert set(closed({"a.h": text}, "a.h").headers) == {"a.h"}


def test_the_kvm_headers_of_2012_close(tmp_path: Path) -> None:
    with open_kernel(str(write_tree(tmp_path, OF_2012))) as tree:
        found = exports(tree, "arm")

        def read(name: str) -> bytes | None:
            return sanitize(found.raw(name), name=found.origin(name)) if name in found else None

        result = close(["linux/kvm.h"], read)
    assert set(result.headers) == {"asm/kvm.h", "asm/types.h", "asm-generic/int-ll64.h", "linux/kvm.h", "linux/types.h"}
    assert result.findings == ()


@pytest.mark.kernel
@pytest.mark.parametrize(("arch", "count"), [("arm64", 20), ("x86", 20), ("riscv", 17)])
def test_the_kvm_headers_of_6_12_close(arch: str, count: int) -> None:
    with open_kernel(str(kernels.source("6.12"))) as tree:
        found = exports(tree, arch)
        result = close(
            ["linux/kvm.h"],
            lambda name: sanitize(found.raw(name), name=found.origin(name)) if name in found else None,
        )
    assert len(result.headers) == count
    assert result.headers["asm/kvm.h"] == ("linux/kvm.h", "asm/kvm.h")
    assert result.findings == ()


def test_what_brings_a_header() -> None:
    headers = {
        "a.h": "#include <b.h>\n#include <sys/time.h>\n",
        "b.h": "#include <c.h>\n",
        "c.h": "#if 0\n#include <d.h>\n#include <b.h>\n#endif\n",
        "d.h": "",
        "e.h": "#include <d.h>\n#include <none.h>\n",
    }
    found = closed(headers, "a.h", "e.h")
    assert found.bringing("d.h") == {"a.h", "b.h", "c.h", "d.h", "e.h"}
    assert found.bringing("c.h") == {"a.h", "b.h", "c.h"}
    assert found.bringing("sys/time.h") == {"a.h", "sys/time.h"}
    assert found.bringing("none.h") == {"e.h", "none.h"}
    assert found.bringing("f.h") == {"f.h"}
    for name in headers:  # as the closure of each by itself has it
        assert {user for user in ("a.h", "e.h") if name in closed(headers, user).headers} == (
            found.bringing(name) & {"a.h", "e.h"}
        )

"""What a module gains or loses is judged by the whole tree: a name that another header had is not new, and of one that
another header has now the report says which.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from headergen.cli import main


def tree(path: Path, **headers: str) -> str:
    """Installed headers, with ``linux/clock.h`` for the module and what else there is."""
    (path / "asm").mkdir(parents=True)
    (path / "linux").mkdir()
    (path / "asm/types.h").write_text("typedef unsigned int __u32;\n")
    for name, text in headers.items():
        (path / f"linux/{name}.h").write_text(text)
    return str(path)


def told(capfd: pytest.CaptureFixture[str], old: str, new: str) -> list[str]:
    main(["diff", old, new, "--header", "linux/clock.h", "--arch", "x86_64", "-v"])
    return [line for line in capfd.readouterr().out.splitlines() if "clock.h: help" not in line]


def test_names_that_come_with_one_more_header_are_not_new(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    horn = "#define HORN_A 1\n#define HORN_B 2\nstruct horn { int id; };\n"
    old = tree(tmp_path / "old", clock="#define CLOCK 1\n", horn=horn)
    new = tree(tmp_path / "new", clock="#include <linux/horn.h>\n#define CLOCK 1\n#define MORE 2\n", horn=horn)
    out = told(capfd, old, new)
    assert "linux/clock.h:3: note: MORE (2) is new [constant-added] (x86_64)" in out
    (brought,) = (line for line in out if "header-moved" in line)
    assert "linux/horn.h is read now, with 3 names: HORN_A, HORN_B, struct horn" in brought
    assert len([line for line in out if " is new" in line]) == 1


def test_names_that_move_into_a_module_say_from_where(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    old = tree(tmp_path / "old", clock="#define CLOCK 1\n", horn="#define HORN_A 1\n")
    new = tree(tmp_path / "new", clock="#define CLOCK 1\n#define HORN_A 1\n", horn="#define HORN_B 1\n")
    out = told(capfd, old, new)
    assert any("linux/horn.h had 1 name that is read now: HORN_A [header-moved]" in line for line in out)


def test_what_moved_out_of_a_module_says_where_it_is(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    both = "#define CLOCK 1\n#define STAMP 0x8906\n#define GONE 1\n"
    old = tree(tmp_path / "old", clock=both)
    new = tree(tmp_path / "new", clock="#define CLOCK 1\n", sockios="#define STAMP 0x8906\n")
    out = told(capfd, old, new)
    (stamp,) = (line for line in out if "STAMP" in line)
    assert "STAMP (0x8906) was removed; linux/sockios.h has it, which is not read here [constant-removed]" in stamp
    assert "    help: include linux/sockios.h too" in out
    assert any(line.endswith("GONE (1) was removed [constant-removed] (x86_64)") for line in out)


def test_a_header_that_is_included_no_more_is_one_change(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Also where a macro is made of it still, so that it is read to complete that."""
    horn = "#define HORN_A 1\n#define HORN_B 2\nstruct horn { int id; };\n"
    for name, macro in (("plain", "1"), ("made", "HORN_A")):
        old = tree(tmp_path / name / "old", clock=f"#include <linux/horn.h>\n#define CLOCK {macro}\n", horn=horn)
        new = tree(tmp_path / name / "new", clock=f"#define CLOCK {macro}\n", horn=horn)
        out = told(capfd, old, new)
        (gone,) = (line for line in out if ": error: " in line)
        assert gone.startswith("linux/clock.h: error: linux/horn.h is no longer read, and took along 3 names: "), name
        assert gone.endswith("HORN_A, HORN_B, struct horn [header-removed] (x86_64)")


def test_what_a_read_header_has_for_other_targets_is_no_move(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    other = "#ifdef __arm__\n#define PART 1\n#endif\n#define CLOCK 1\n"
    old = tree(tmp_path / "old", clock=other)
    new = tree(tmp_path / "new", clock="#define PART 1\n#define CLOCK 1\n")
    out = told(capfd, old, new)
    assert "linux/clock.h:1: note: PART (1) is new [constant-added] (x86_64)" in out


def test_a_header_cannot_make_the_search_for_typedefs_endless(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    # each of them looked through all that follow; nothing reads the header itself
    old = tree(tmp_path / "old", clock="#define CLOCK 1\n", hostile="typedef int x " * 30_000)
    new = tree(tmp_path / "new", clock="#define CLOCK 1\n#define MORE 2\n")
    assert "linux/clock.h:2: note: MORE (2) is new [constant-added] (x86_64)" in told(capfd, old, new)

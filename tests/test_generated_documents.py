"""The promise: stubs say what a record is: its layout always, and its authors' words where a project keeps them."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from headergen.lock import read_lock
from headergen.model import Document
from headergen.parse.documentation import documentation
from tests.language_server import LanguageServer
from tests.patience import ends
from tests.projects import Tried, make_project, quiet_git
from tests.test_generated_types import found

CLOCK = (
    r"""/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
#ifndef _LINUX_CLOCK_H
#define _LINUX_CLOCK_H
/* not said to users */
#include <linux/types.h>
/**
 * enum clock_kind - what a clock &struct clock_time.kind is
 * @CLOCK_WALL: on the wall
 */
enum clock_kind { CLOCK_WALL, CLOCK_TOWER /* not said */ };
/**
 * struct clock_time - a time of "day"
 * @hour: the hour, counted
 *        by %CLOCK_WALL
 * @from: who says so, in \ or """
    '"""'
    r"""
 * @u.inside: not followed
 *
 * It may be wrong.
 *
 * Note: twice a day it is right.
 */
struct clock_time {
	__u32 hour;
	__u32 from;
	/** @kind: beside its member */
	__u32 kind;
	union { __u32 a; __u64 b; };
};
/** struct clock_hand: the long one */
typedef struct clock_hand { __u32 length; } clock_hand_t;
/**
 * typedef clock_face_t - what one sees
 * @digits: how many
 */
typedef struct { __u32 digits; } clock_face_t;
/** DOC: of no record */
/***
 * struct clock_none - no such comment
 */
#endif
"""
)
CONFIG = 'arches = ["x86_64"]\ncomments = "{}"\nmodules.clock = ["linux/clock.h"]\n'
USE = """\
from generated.x86_64 import clock

time = clock.clock_time(hour=1)
print(time.hour, time.from_, clock.enums.clock_kind.CLOCK_WALL)
"""


def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, comments: str) -> Tried:
    quiet_git(monkeypatch)
    tried = make_project(tmp_path, config=CONFIG.format(comments))
    tried.sync(tried.kernel("6.12.1", {"include/uapi/linux/clock.h": CLOCK}))
    return tried


def test_comments_are_read_by_what_they_speak_of() -> None:
    assert documentation([b"int x;", CLOCK.encode()]) == {
        "enum clock_kind": Document("what a clock struct clock_time.kind is", {"CLOCK_WALL": "on the wall"}),
        "struct clock_time": Document(
            'a time of "day"\n\nIt may be wrong.\n\ntwice a day it is right.',
            {
                "hour": "the hour, counted by CLOCK_WALL",
                "from": 'who says so, in \\ or """',
                "u.inside": "not followed",
                "kind": "beside its member",
            },
        ),
        "struct clock_hand": Document("the long one", {}),
        "typedef clock_face_t": Document("what one sees", {"digits": "how many"}),
    }


@pytest.mark.parametrize(
    "text",
    ["/**", "/** @a: b", "/**/", "/***/", "/** @a: b */", "/**\n * struct\n */", "/**\n * struct x y\n */", "/**\n*/"],
)
def test_what_is_no_documentation(text: str) -> None:
    assert documentation([text.encode()]) == {}


def test_a_mountain_of_comments_is_no_trap() -> None:
    for unit in ("/**\n", "/** @a: b */", "struct x {", "/**" + " " * 9, "@"):
        with ends():
            assert documentation([(unit * (400_000 // len(unit))).encode()]) == {}


def test_documentation_is_imported_alone_and_proved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = made(tmp_path, monkeypatch, "documentation")
    header = (tried.root / "linux-headers/linux/clock.h").read_text()
    assert "not said" not in header
    assert header.startswith("/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */\n#ifndef")
    assert documentation([header.encode()]) == documentation([CLOCK.encode()])
    (entry,) = read_lock((tried.root / "linux-headers/headergen.lock").read_bytes(), "lock").imports.values()
    assert entry.comments == "documentation"
    as_any = {"unknown-transformation", "missing-include"}
    assert tried.rules() | tried.rules(tried.kernel()) <= as_any
    # a word of it that is changed by hand is found
    tried.write("linux-headers/linux/clock.h", header.replace("the hour", "no hour"))
    assert {"import-differs-from-kernel"} <= tried.rules(tried.kernel()) - as_any


def test_stubs_say_what_a_record_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = made(tmp_path, monkeypatch, "documentation")
    folder = tried.root / "generated/x86_64/clock"
    assert '''
class clock_time(_a.CStruct):
    """a time of \\"day\\"

    It may be wrong.

    twice a day it is right.

    struct clock_time: size 24, align 8::

           0 u32 hour
           4 u32 from_
           8 u32 kind
          16 union clock_time__anon1 (_clock_time__anon1)
    """

    hour: _t.Int
    """the hour, counted by CLOCK_WALL"""
    from_: _t.Int
    """who says so, in \\\\ or \\"\\"\\""""
    kind: _t.Int
    """beside its member"""
    a: _t.Int
    b: _t.Int
''' in (folder / "structs.pyi").read_text()
    assert '''
class clock_face_t(_a.CStruct):
    """what one sees

    struct clock_face_t: size 4, align 4::
''' in (folder / "structs.pyi").read_text()
    assert '''
class clock_kind(IntEnum):
    """what a clock struct clock_time.kind is"""

    CLOCK_WALL = 0
    """on the wall"""
    CLOCK_TOWER = 1
''' in (folder / "enums.pyi").read_text()
    (tried.root / "use.py").write_text(USE)
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), "."]
    done = subprocess.run(command, cwd=tried.root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_without_the_words_there_is_the_layout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = made(tmp_path, monkeypatch, "strip")
    text = (tried.root / "generated/x86_64/clock/structs.pyi").read_text()
    assert '"""struct clock_time: size 24, align 8::\n\n           0 u32 hour\n' in text
    assert "It may be wrong" not in text
    kept = made(tmp_path / "kept", monkeypatch, "keep")
    assert "It may be wrong" in (kept.root / "generated/x86_64/clock/structs.pyi").read_text()


# -------------------------------------------------------------------------------------------------------------- editors


def test_pyright_shows_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command = found("pyright-langserver")
    tried = made(tmp_path, monkeypatch, "documentation")
    (tried.root / "use.py").write_text(USE)
    with LanguageServer(command, tried.root) as server:
        record = server.hover("use.py", "clock_time(")
        assert "a time of" in record
        assert "struct clock_time: size 24, align 8" in record
        assert "\n       8 u32 kind\n      16 union clock_time__anon1" in record  # as it stands, in a block
        assert "the hour, counted by CLOCK_WALL" in server.hover("use.py", "hour, ")
        assert "on the wall" in server.hover("use.py", "CLOCK_WALL")


def test_jedi_shows_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if importlib.util.find_spec("jedi") is None:
        pytest.skip("jedi is not installed")
    tried = made(tmp_path, monkeypatch, "documentation")
    (tried.root / "use.py").write_text(USE)
    code = (
        "import jedi, sys\n"
        "script = jedi.Script(path='use.py', project=jedi.Project('.'))\n"
        "print('\\n'.join(each.docstring() for each in script.help(3, 16)))\n"
        "print([each.name for each in script.complete(4, 11)])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tried.root, capture_output=True, text=True, check=True)
    assert "a time of" in done.stdout
    assert "struct clock_time: size 24, align 8" in done.stdout
    assert "'hour'" in done.stdout

"""Of two versions of many headers only what may differ is read, and no verdict is another for it."""

from __future__ import annotations

import random
from collections.abc import Mapping

import pytest

from headergen.abidiff import compare_one
from headergen.interface import changed
from headergen.interface.changed import BothRead, Version, read_changed
from headergen.interface.definitions import definitions_in
from headergen.kernel import open_kernel
from headergen.pipeline import KernelHeaders
from headergen.pipeline.headers import raw_texts
from headergen.sides.every import entries_of
from headergen.targets import TARGETS
from tests import kernels

X86 = TARGETS["x86_64"]
_PART = "struct part { int a; };\n#define PART_MAX 4\ntypedef int part_t;\n"
_TEXTS = {
    "linux/part.h": _PART,
    "linux/holder.h": "#include <linux/part.h>\nstruct holder { struct part p; };\n",
    "linux/user.h": "#include <linux/holder.h>\nstruct user { struct holder h; };\n",
    "linux/forgets.h": "struct forgets { struct part p[PART_MAX]; };\n",
    "linux/behind.h": "#include <linux/forgets.h>\nstruct behind { struct forgets f; };\n",
    "linux/again.h": "#ifndef PART_MAX\n#define PART_MAX 4\n#endif\n",
    "linux/broken.h": "#include <linux/gone.h>\nstruct broken { int a; };\n",
    "linux/computed.h": "#define PART_H <linux/part.h>\n#include PART_H\nstruct computed { part_t a; };\n",
    "asm/own.h": "#define OWN_LIMIT 3\n",
    **{f"linux/aside{at}.h": f"struct aside{at} {{ int a; }};\n" for at in range(90)},
}


def _guarded(name: str, text: str | None) -> bytes | None:
    guard = name.upper().translate({ord(sign): "_" for sign in "/."})
    return None if text is None else f"#ifndef {guard}\n#define {guard}\n{text}#endif\n".encode()


_OLD = {name: data for name, text in _TEXTS.items() if (data := _guarded(name, text))}
_CASES: dict[str, dict[str, str | None]] = {
    "a record that others hold": {"linux/part.h": _PART.replace("int a", "long a")},
    "a macro of one that forgets": {"linux/part.h": _PART.replace("4", "5")},
    "a typedef": {"linux/part.h": _PART.replace("typedef int", "typedef long")},
    "a header that is gone": {"linux/user.h": None},
    "what others include is gone": {"linux/part.h": None},
    "a new header": {"linux/fresh.h": "#include <linux/holder.h>\nstruct fresh { struct holder h; };\n"},
    "a header that another misses": {"linux/gone.h": "#define GONE 1\n"},
    "a name that moves": {
        "linux/part.h": _PART.replace("typedef int part_t;\n", ""),
        "linux/aside1.h": "typedef int part_t;\nstruct aside1 { int a; };\n",
    },
    "a name that another has too": {"linux/aside1.h": "struct aside1 { int a; };\n#define OWN_LIMIT 3\n"},
    "what cannot be read": {"linux/broken.h": "#include <linux/gone.h>\nstruct broken { long a; };\n"},
    "what can be read no more": {"linux/aside1.h": "#include <linux/gone.h>\nstruct aside1 { int a; };\n"},
    "a comment": {"linux/part.h": "/* of a whole */\n" + _PART},
    "nothing": {},
}


def _told(old: Version, new: Version, target: str, *, by_text: bool) -> tuple[BothRead, list[str]]:
    texts = raw_texts(old.headers, new.headers) if by_text else None
    pair = read_changed(old, new, TARGETS[target], texts=texts)
    unread = {each.name for each in pair.unreadable}
    found = compare_one(target, pair.old, pair.new, unread=unread, there=new.headers).findings
    return pair, sorted(f"{each.rule.id} {each.severity} {each.message} {each.location}" for each in found)


def _with(headers: Mapping[str, bytes], others: Mapping[str, bytes | None]) -> Version:
    every = {**headers, **others}
    given = {name: text for name, text in every.items() if text is not None}
    return Version(entries_of(given), given, definitions_in(given))


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize("case", _CASES.values(), ids=_CASES.keys())
def test_what_differs_is_told_whoever_else_is_read(case: dict[str, str | None], back: bool) -> None:
    sides = [
        _with(_OLD, {}),
        _with(_OLD, {name: None if text is None else text.encode() for name, text in case.items()}),
    ]
    old, new = reversed(sides) if back else sides
    pair, found = _told(old, new, "x86_64", by_text=True)
    whole, expected = _told(old, new, "x86_64", by_text=False)
    assert found == expected
    assert pair.headers == whole.headers
    assert pair.own >= whole.own


def test_only_what_may_differ_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[tuple[str, ...]] = []
    together = changed._Together

    class Seen(together):  # type: ignore[valid-type,misc] # a name for the class that is stood in for
        def _preprocessed(self, entries):  # type: ignore[no-untyped-def]
            read.append(tuple(entries))
            return super()._preprocessed(entries)

    monkeypatch.setattr(changed, "_Together", Seen)
    old = _with(_OLD, {})
    _told(old, _with(_OLD, {"linux/aside1.h": b"struct aside1 { long a; };\n"}), "x86_64", by_text=True)
    assert {name for names in read for name in names} == {"linux/aside1.h", "linux/computed.h"}
    read.clear()
    _told(old, _with(_OLD, {name: text + b"\n" for name, text in _OLD.items()}), "x86_64", by_text=True)
    assert {name for names in read for name in names} >= old.headers.keys() - {"linux/broken.h"}, (
        "as all differ, nothing is spared"
    )


@pytest.mark.kernel
@pytest.mark.slow
@pytest.mark.parametrize("target", ["x86_64", "arm64"])
def test_headers_of_another_kernel_are_told_as_where_all_are_read(target: str) -> None:
    trees = (open_kernel(str(kernels.source(series))) for series in ("6.1", "6.12"))
    old, new = (KernelHeaders(tree, TARGETS[target].kernel_arch, refused={}) for tree in trees)
    texts = {name: old[name] for name in old}
    differing = sorted(name for name in {*old, *new} if old.get(name) != new.get(name))
    drawn = random.Random(1)  # noqa: S311 # a sample
    told = 0
    for count in (1, 1, 1, 1, 2, 2, 4, 8):
        changes = {name: new.get(name) for name in drawn.sample(differing, count)}
        sides = _with(texts, {}), _with(texts, changes)
        found = _told(*sides, target, by_text=True)[1]
        assert found == _told(*sides, target, by_text=False)[1], sorted(changes)
        told += len(found)
    assert told > 50

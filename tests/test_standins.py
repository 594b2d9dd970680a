"""A package is loaded without modules that it seldom uses, and nobody who uses either can tell."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_USER = """
import heavy
from user.part import Made, made
class Holder(list[heavy.Thing]):
    pass
def thing(): return heavy.Thing(3)
def other(): return Made(4), made(5)
"""
_HEAVY = """
class Thing:
    def __init__(self, number): self.number = number
"""
_PART = """
class Made:
    def __init__(self, number): self.number = number
def made(number): return number + 1
"""
_LOADED = """
import sys
from headergen.standins import stood_in_for
with stood_in_for("heavy", "user.part"):
    import user
assert sys.modules.keys().isdisjoint({"heavy", "user.part"})
"""
_THE_REAL_THING = """
assert user.thing().number == 3 and "user.part" not in sys.modules
import heavy
assert type(user.thing()) is type(user.heavy.Thing(1)) is heavy.Thing
made, number = user.other()
import user.part
assert type(made) is user.part.Made and (made.number, number) == (4, 6)
"""
_WHO_COMES_LATER = """
assert user.part.Made.__module__ == "user.part"
import heavy, user.part
assert user.part is sys.modules["user.part"]
assert type(heavy) is type(user.part) is type(sys) is not type(user.heavy)
"""
_WHAT_IS_NOT_THERE = """
assert not hasattr(user.heavy, "nothing") and not hasattr(user.heavy, "__path__")
"""
_LOADED_BEFORE = """
import heavy
from headergen.standins import stood_in_for
with stood_in_for("heavy"):
    import user
import sys
assert user.heavy is heavy is sys.modules["heavy"]
"""
_BROKEN = """
from headergen.standins import stood_in_for
try:
    with stood_in_for("heavy"):
        import heavy, nothing
except ImportError:
    pass
import heavy
assert type(heavy.Thing(1)) is heavy.Thing
"""


@pytest.mark.parametrize(
    "code",
    [
        _LOADED + _THE_REAL_THING,
        _LOADED + _WHO_COMES_LATER,
        _LOADED + _WHAT_IS_NOT_THERE,
        _LOADED_BEFORE,
        _BROKEN,
    ],
    ids=["the real thing", "who comes later", "what is not there", "loaded before", "broken"],
)
def test_nobody_can_tell(tmp_path: Path, code: str) -> None:
    (tmp_path / "user").mkdir()
    for name, text in {"user/__init__.py": _USER, "user/part.py": _PART, "heavy.py": _HEAVY}.items():
        (tmp_path / name).write_text(text)
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True)

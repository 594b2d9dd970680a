"""pycparser's parser and trees, loaded without pycparser's lexer, which has tokens of our own in its place.

The one large pattern of that lexer takes 11 ms of CPU time to compile each time that Python starts, a twentieth of a
``dump`` of linux/kvm.h. While the parser is loaded, a module stands in for the lexer's. Who uses pycparser beside
headergen notices nothing: what the parser took from there makes the real thing when it is called.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

_PACKAGE, _NAME = "pycparser", "c_lexer"
_LEXER = f"{_PACKAGE}.{_NAME}"


class _StandIn(ModuleType):
    """While the parser is loaded it has a class for each name that is asked for, which makes what the lexer's own of
    that name makes; from then on it has what the lexer has.
    """

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules.get(_LEXER) is not self:
            return getattr(import_module(_LEXER), name)

        def made(_class: type, *given: Any, **named: Any) -> Any:
            return getattr(import_module(_LEXER), name)(*given, **named)

        return type(name, (), {"__new__": made})


def _load() -> None:
    if _PACKAGE in sys.modules:
        return
    stand_in = sys.modules[_LEXER] = _StandIn(_LEXER)
    try:
        setattr(import_module(_PACKAGE), _NAME, stand_in)
    finally:
        del sys.modules[_LEXER]


_load()

from pycparser import c_ast  # noqa: E402 - loaded above, without its lexer
from pycparser.c_parser import Coord, CParser, ParseError  # noqa: E402

__all__ = ["CParser", "Coord", "ParseError", "c_ast"]

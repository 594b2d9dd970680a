"""pycparser's parser and trees, loaded without pycparser's lexer, which has tokens of our own in its place.

The one large pattern of that lexer takes 11 ms of CPU time to compile each time that Python starts, a twentieth of a
``dump`` of linux/kvm.h.
"""

from __future__ import annotations

from headergen.standins import stood_in_for

with stood_in_for("pycparser.c_lexer"):
    from pycparser import c_ast
    from pycparser.c_parser import Coord, CParser, ParseError

__all__ = ["CParser", "Coord", "ParseError", "c_ast"]

"""Takes GNU attributes out of a declaration, and remembers what they belong to.

An attribute behind ``struct`` or behind the closing brace belongs to the record; one behind a declarator to that alone;
one among the specifiers to all declarators of its declaration. What belongs to a declarator is kept under the number
(``column``) of its name's token, or under that of the closing brace for an anonymous member.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from headergen.parse.pack import PackStack
from headergen.parse.tokens import ASM, ATTRIBUTE, ELVIS, ISLANDS, OPENED, PRAGMA, Declaration, Token

_TAGGED = frozenset({"STRUCT", "UNION", "ENUM"})
_BEHIND_DECLARATOR = frozenset({"SEMI", "COMMA", "COLON", "RPAREN", "EQUALS"})
# attributes that change a layout in ways the model has no words for
_UNSUPPORTED = frozenset({"vector_size", "ms_struct", "scalar_storage_order", "ext_vector_type", "neon_vector_type"})


OMITTED = "__hg_omitted__"  # stands where the middle of ?: would


class Written(Struct, frozen=True):
    """Attributes as written.

    ``aligned`` holds the texts of the numbers, None for ``aligned`` without one; ``mode`` the machine mode (``DI``)
    that replaces an integer's width; ``unsupported`` says what cannot be expressed.
    """

    packed: bool = False
    aligned: tuple[str | None, ...] = ()
    mode: str = ""
    pack: int | None = None
    unsupported: str = ""

    def joined(self, other: Written) -> Written:
        """These and those of another place."""
        return Written(
            self.packed or other.packed,
            self.aligned + other.aligned,
            other.mode or self.mode,
            other.pack if self.pack is None else self.pack,
            self.unsupported or other.unsupported,
        )


NOTHING = Written()


class Belongings:
    """Which attributes belong to what.

    ``records`` has the number of the token behind the keyword (a tag or a brace) as its key, ``names`` that of a
    declarator's name; ``closed`` gives a record's closing brace, under its ``records`` key. ``islands`` are expressions
    that stand in the tokens as a name, with their texts.
    """

    def __init__(self) -> None:
        self.records: dict[int, Written] = {}
        self.names: dict[int, Written] = {}
        self.closed: dict[int, int] = {}
        self.islands: dict[str, str] = {}

    def add_record(self, number: int, written: Written) -> None:
        """Adds to what is known of a record."""
        if written != NOTHING:
            self.records[number] = self.records.get(number, NOTHING).joined(written)

    def add_name(self, number: int, written: Written) -> None:
        """Adds to what is known of a declarator."""
        if written != NOTHING:
            self.names[number] = self.names.get(number, NOTHING).joined(written)


class _Level:
    """A declaration that is being read, and the body around it (``opener``: number of the record it is the body of).

    ``common`` belongs to all declarators, ``own`` to the one at hand; ``segments`` are those before it.
    """

    def __init__(self, opener: int, start: int) -> None:
        self.opener = opener
        self.start = start
        self.closed_record = -1
        self.closed_at = -1
        self.segment = -1
        self.common = NOTHING
        self.own = NOTHING
        self.segments: list[tuple[int, int, Written]] = []


def take_attributes(declaration: Declaration, belongings: Belongings) -> list[Token]:
    """The declaration's tokens without attributes, numbered anew from the first one's number."""
    return _Taker(declaration, belongings).take()


class _Taker:
    def __init__(self, declaration: Declaration, belongings: Belongings) -> None:
        self.source = declaration.tokens
        self.first: int = declaration.tokens[0].column
        self.pack: PackStack = declaration.pack
        self.belongings = belongings
        self.kept: list[Token] = []
        self.levels = [_Level(-1, 0)]
        self.parentheses = 0
        self.behind = 0  # where the attributes in a row end that were met last

    def take(self) -> list[Token]:
        position = 0
        while position < len(self.source):
            position = self.one(self.source[position], position + 1)
        return self.kept

    def one(self, token: Token, position: int) -> int:
        """Takes or keeps a token and all that belongs to it; ``position`` and the answer are those behind it."""
        if token.value in ATTRIBUTE:
            return self.gnu(position)
        if token.value in ASM:
            return _balanced(self.source, position)
        if token.type == OPENED:
            return self.standard(position)
        if token.value in ISLANDS and position < len(self.source) and self.source[position].type == "LPAREN":
            return self.island(token, position)
        if token.type == PRAGMA:
            self.pack = self.pack.after(token.value)
        elif token.type == ELVIS:
            for kind, value in (("CONDOP", "?"), ("ID", OMITTED), ("COLON", ":")):
                self.keep(token, kind, value)
        else:
            self.structure(token)
            token.column = self.first + len(self.kept)
            self.kept.append(token)
        return position

    def keep(self, token: Token, kind: str, value: str) -> None:
        """Adds a token that stands for another."""
        self.kept.append(Token(kind, value, token.lineno, self.first + len(self.kept), token.filename))

    def gnu(self, position: int) -> int:
        """Takes ``((…))`` behind ``__attribute__``."""
        end = _balanced(self.source, position)
        if end > self.behind:  # looked for once: a declaration may have thousands
            self.behind = _behind_attributes(self.source, end)
        behind = self.source[self.behind].type if self.behind < len(self.source) else ""
        self.attach(_listed(self.source[position + 2 : end - 2]), behind)
        return end

    def island(self, token: Token, position: int) -> int:
        """Keeps a name in place of a word and its parentheses, under which the text of both is found again."""
        end = _balanced(self.source, position)
        name = f"__hg_island{len(self.belongings.islands)}__"
        words = [token.value, *(part.value for part in self.source[position:end])]
        self.belongings.islands[name] = " ".join(words)
        self.keep(token, "ID", name)
        return end

    def standard(self, position: int) -> int:
        """Takes ``[[…]]``, and gives the position behind it. Behind a body it belongs to nothing that is declared."""
        source, depth, start = self.source, 2, position
        while position < len(source) and depth:
            kind = source[position].type
            depth += {"LBRACKET": 1, OPENED: 2, "RBRACKET": -1}.get(kind, 0)
            position += 1
        behind = source[position].type if position < len(source) else ""
        level, kept = self.levels[-1], self.kept
        if not kept or level.closed_at != len(kept) - 1:
            inner = [token for token in source[start : position - 2] if token.value not in ("gnu", "__gnu__", ":")]
            self.attach(_listed(inner), behind)
        return position

    def structure(self, token: Token) -> None:
        """Follows braces, commas and semicolons; ``token`` is about to be kept."""
        kind, here, level = token.type, len(self.kept), self.levels[-1]
        if kind == "LBRACE":
            self.levels.append(_Level(self.opener(), here + 1))
        elif kind == "RBRACE" and len(self.levels) > 1:
            self.flush(self.levels.pop(), here)
            outer = self.levels[-1]
            outer.closed_record, outer.closed_at = level.opener, here
            if level.opener >= 0:
                self.belongings.closed[level.opener] = self.first + here
                self.belongings.add_record(
                    level.opener, Written(pack=self.pack.current, unsupported=self.pack.unsupported)
                )
        elif kind in ("LPAREN", "RPAREN"):
            self.parentheses += 1 if kind == "LPAREN" else -1
        elif kind == "COMMA" and self.parentheses == 0:
            begun = max(level.segment, level.start)
            level.segments.append((begun, here, level.own))
            level.segment, level.own = here + 1, NOTHING
        elif kind == "SEMI":
            self.parentheses = 0
            self.flush(level, here)
            self.levels[-1] = _Level(level.opener, here + 1)

    def opener(self) -> int:
        """The ``records`` key of the record whose body begins here; -1 for any other brace."""
        kept = self.kept
        if kept and kept[-1].type in _TAGGED:
            return self.first + len(kept)
        if len(kept) > 1 and kept[-2].type in _TAGGED:
            return self.first + len(kept) - 1
        return -1

    def attach(self, written: Written, behind: str) -> None:
        """Finds what the attributes at this place belong to; ``behind`` is the kind of the token that follows."""
        if written == NOTHING or self.parentheses:
            return
        level, record = self.levels[-1], self.record_here()
        if record >= 0:
            self.belongings.add_record(record, written)
        elif self.kept and self.kept[-1].type == "TIMES":
            level.own = level.own.joined(replace(written, packed=False))  # it is the pointer's, which cannot be packed
        elif behind in _BEHIND_DECLARATOR or level.segment >= 0:
            level.own = level.own.joined(written)
        else:
            level.common = level.common.joined(written)

    def record_here(self) -> int:
        """The ``records`` key of the record that began with the token before, or ended with it; else -1."""
        kept, level = self.kept, self.levels[-1]
        if kept and kept[-1].type in _TAGGED:
            return self.first + len(kept)
        return level.closed_record if kept and level.closed_at == len(kept) - 1 else -1

    def flush(self, level: _Level, end: int) -> None:
        """Hands a finished declaration's attributes to its names."""
        begun = max(level.segment, level.start)
        level.segments.append((begun, end, level.own))
        if level.common == NOTHING and all(own == NOTHING for _, _, own in level.segments):
            return
        for begin, stop, own in level.segments:
            written = level.common.joined(own)
            for index in range(max(begin, level.closed_at), stop):
                if self.kept[index].type in ("ID", "RBRACE"):
                    self.belongings.add_name(self.first + index, written)


def _balanced(tokens: Sequence[Token], position: int) -> int:
    """The position behind the parentheses that begin there (or behind a qualifier, for ``asm volatile``)."""
    while position < len(tokens) and tokens[position].type in ("VOLATILE", "INLINE"):
        position += 1
    depth: int = 0
    while position < len(tokens):
        kind: str = tokens[position].type
        depth += int(kind == "LPAREN") - int(kind == "RPAREN")
        if depth == 0 and kind != "RPAREN":
            return position
        position += 1
        if depth == 0:
            return position
    return position


def _behind_attributes(tokens: list[Token], position: int) -> int:
    """The position of the next token that is no part of an attribute."""
    while position < len(tokens) and tokens[position].value in ATTRIBUTE | ASM:
        position = _balanced(tokens, position + 1)
    return position


def _listed(inner: list[Token]) -> Written:
    """The attributes of a list."""
    result = NOTHING
    position = 0
    while position < len(inner):
        name = inner[position].value.strip("_")
        position += 1
        arguments: list[Token] = []
        if position < len(inner) and inner[position].type == "LPAREN":
            end = _balanced(inner, position)
            arguments = inner[position + 1 : end - 1]
            position = end
        result = result.joined(_one(name, arguments))
    return result


def _one(name: str, arguments: list[Token]) -> Written:
    text = " ".join([token.value for token in arguments])
    if name == "packed":
        return Written(packed=True)
    if name == "aligned":
        return Written(aligned=(text or None,))
    if name == "mode":
        return Written(mode=text.strip("_"))
    if name in _UNSUPPORTED:
        return Written(unsupported=f"the attribute {name}")
    return NOTHING

"""Macros that have a meaning and are no number: strings, floating constants, other names for what has one already."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headergen.constexpr import ConstexprError, evaluate_real, parse_expression, parse_type_name
from headergen.constexpr.typenames import QUALIFIERS
from headergen.layout.sizes import Sizes
from headergen.model import (
    Alias,
    Array,
    CType,
    Field,
    FloatConstant,
    Function,
    Macro,
    RecordRef,
    StringConstant,
    StringLiteral,
)
from headergen.model.identifiers import NAME, WORD

# an exponent is a number's, and no part of ``__be16``: what is computed of those is thousands of characters long
_FLOATING = re.compile(r"\d\.|\.\d|\b\d\w*?[eEpP][-+]?\d|\b(?:float|double)\b")
_PATH = re.compile(rf"{NAME}(?: ?\. ?{NAME}| ?\[ ?\d{{1,9}} ?\])*", re.ASCII)
_STEP = re.compile(rf"{NAME}|\d+", re.ASCII)
_PARENTHESES = 8  # around one another, that are looked into


class Names:
    """Reads the macros of one model that have no integer value; the results are its attributes, in source order."""

    def __init__(self, sizes: Sizes) -> None:
        self.strings: dict[str, StringConstant] = {}
        self.floats: dict[str, FloatConstant] = {}
        self.aliases: dict[str, Alias] = {}
        self._sizes = sizes
        self._all: set[str] | None = None  # the names of all members
        self._owners: dict[str, list[str]] | None = None

    def read(self, macro: Macro) -> str:
        """What an object-like macro is, as the reason why it is no integer; "" where it is none of these."""
        text = _bare(macro.expansion or "")
        if text.endswith('"'):
            return self._string(macro, text)
        if _FLOATING.search(text):
            return self._floating(macro, text)
        if text == macro.name or text.startswith("__hg_ioctl("):
            return ""
        for find in (self._macro, self._type, self._member):
            alias = find(macro, text)
            if alias is not None:
                self.aliases[macro.name] = alias
                return _described(alias)
        return ""

    def _string(self, macro: Macro, text: str) -> str:
        try:
            found = parse_expression(text, typedefs=())
        except ConstexprError:
            return ""
        if not isinstance(found, StringLiteral):
            return ""
        self.strings[macro.name] = StringConstant(macro.name, found.text.encode("latin-1"), macro.location)
        return "it is a string"

    def _floating(self, macro: Macro, text: str) -> str:
        try:
            expression = parse_expression(text, typedefs=self._sizes.model.typedefs.keys())
        except ConstexprError:
            return ""
        found = evaluate_real(expression, self._sizes)
        if found is None:
            return ""
        self.floats[macro.name] = FloatConstant(macro.name, found.real, found.type, macro.location)
        return "it is a floating number"

    def _macro(self, macro: Macro, text: str) -> Alias | None:
        if text not in self._sizes.identifiers.with_arguments:
            return None
        return Alias(macro.name, "macro", text, macro.location)

    def _type(self, macro: Macro, text: str) -> Alias | None:
        """A tag, or the name of a type."""
        model = self._sizes.model
        if text.isidentifier():
            for keyword in ("struct", "union", "enum"):
                key = f"{keyword} {text}"
                if key in (model.enums if keyword == "enum" else model.records):
                    return Alias(macro.name, "enum" if keyword == "enum" else "record", key, macro.location)
        if QUALIFIERS.issuperset(WORD.findall(text)):
            return None
        try:
            type_ = parse_type_name(text, typedefs=model.typedefs.keys())
            if isinstance(type_, Function):
                return None
            return Alias(macro.name, "type", self._sizes.spell(type_), macro.location)
        except ConstexprError:
            return None

    def _member(self, macro: Macro, text: str) -> Alias | None:
        if _PATH.fullmatch(text) is None:
            return None
        steps = _STEP.findall(text)
        owners = [key for key in self._owning(steps[0]) if self._leads(key, steps)]
        near = [key for key in owners if self._sizes.model.records[key].location.header == macro.location.header]
        if not owners:
            return None
        path = "".join(f"[{step}]" if step.isdigit() else f".{step}" for step in steps).removeprefix(".")
        return Alias(macro.name, "member", path, macro.location, tuple(near or owners))

    def _owning(self, name: str) -> list[str]:
        """The records that have a member of that name, in themselves or in an anonymous one."""
        records = self._sizes.model.records
        if self._all is None:
            self._all = {field.name for record in records.values() for field in record.fields}
        if name not in self._all:
            return []
        if self._owners is None:
            self._owners = {}
            # C has no other way to an anonymous member's members than through the record around it
            anonymous = {key for record in records.values() for key in map(_anonymous, record.fields) if key}
            for key in records:
                if key in anonymous:
                    continue
                for member in dict.fromkeys(self._members(key, 0)):
                    self._owners.setdefault(member, []).append(key)
        return self._owners.get(name, [])

    def _members(self, key: str, depth: int) -> Iterator[str]:
        record = self._sizes.model.records.get(key)
        for field in record.fields if record is not None and depth < 20 else ():
            if field.name:
                yield field.name
            elif isinstance(field.type, RecordRef) and field.bit_width is None:
                yield from self._members(field.type.key, depth + 1)

    def _leads(self, key: str, steps: list[str]) -> bool:
        """Whether the steps lead from a record to a member of it."""
        current: CType = RecordRef(key)
        try:
            for number, step in enumerate(steps):
                resolved = self._sizes.resolve(current)
                if step.isdigit():
                    if not isinstance(resolved, Array):
                        return False
                    current = resolved.of
                elif not isinstance(resolved, RecordRef):
                    return False
                elif number + 1 < len(steps):
                    current = self._sizes.member(resolved.key, step)[1]
                elif step not in self._members(resolved.key, 0):
                    return False
        except ConstexprError:
            return False
        return True


def _bare(text: str) -> str:
    """The text without parentheses around the whole."""
    text = text.strip()
    for _ in range(_PARENTHESES):
        if not (text.startswith("(") and text.endswith(")")):
            break
        depth = 0
        for index, character in enumerate(text):
            depth += (character == "(") - (character == ")")
            if depth == 0 and index + 1 < len(text):
                return text
        text = text[1:-1].strip()
    return text


def _anonymous(field: Field) -> str:
    """The key of the record that an anonymous member is; "" for any other member."""
    return field.type.key if not field.name and isinstance(field.type, RecordRef) else ""


def _described(alias: Alias) -> str:
    """The reason why it is no integer."""
    if alias.kind == "member":
        return f"it is another name for the member {alias.target} of {alias.records[0]}"
    if alias.kind == "macro":
        return f"{alias.target} is a macro with parameters, used without arguments"
    return "it is a type, not a value" if alias.kind == "type" else f"it is another name for {alias.target}"

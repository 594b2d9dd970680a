"""Macros: which are constants, ioctls or functions, and why the others are none of these.

An empty macro (an include guard, a feature flag) has no value to miss, so it is left out; one that expands to something
that is no expression (an attribute, a statement, a type) is skipped with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from functools import partial
from itertools import chain

from msgspec.structs import replace

from headergen.constexpr import ConstexprError, Value, evaluate, fast_literal, parse_expression
from headergen.layout.encoded import template_of
from headergen.layout.functions import FunctionReader
from headergen.layout.identifiers import UNDEFINED
from headergen.layout.names import Names
from headergen.layout.remembered import Asked, remembered_for
from headergen.layout.sizes import Sizes
from headergen.model import (
    Alias,
    Binary,
    Cast,
    Conditional,
    Constant,
    CType,
    Expr,
    FloatConstant,
    FunctionMacro,
    IntLiteral,
    Ioctl,
    IoctlExpr,
    Macro,
    Skipped,
    StringConstant,
)

_OFFSETOF = r"(?a)\boffsetof\b"  # not compiled before it is asked for, which is seldom


class Macros:
    """Reads the macros of one model; the results are its attributes, in source order."""

    def __init__(self, sizes: Sizes, *, again: bool = False) -> None:
        self.constants: dict[str, Constant] = {}
        self.ioctls: dict[str, Ioctl] = {}
        self.functions: dict[str, FunctionMacro] = {}
        self.strings: dict[str, StringConstant] = {}
        self.floats: dict[str, FloatConstant] = {}
        self.aliases: dict[str, Alias] = {}
        self.skipped: list[Skipped] = []
        self._sizes = sizes
        self._typedefs: Container[str] = sizes.model.typedefs.keys()
        self._remembered = remembered_for(sizes.target, len(sizes.model.macros), again=again)
        sizes.identifiers.constants = self

    def read(self, macros: Iterable[Macro]) -> None:
        """Reads all macros: first those without parameters, since the others may paste the names of those."""
        listed = list(macros)
        functions = [macro for macro in listed if macro.params is not None]
        self._sizes.identifiers.with_arguments = {macro.name for macro in functions}
        failures: dict[str, ConstexprError] = {}
        for macro in chain((macro for macro in listed if macro.params is None), functions):
            known = self._remembered.constant(macro)
            if known is not None:
                self.constants[macro.name] = known
                continue
            try:
                self._read(macro)
            except ConstexprError as error:
                # the frames of a traceback hold this dictionary, and all that was read with it
                failures[macro.name] = error.with_traceback(None)
        names = Names(self._sizes)
        failed = [macro for macro in listed if macro.name in failures]
        own = {macro.name for macro in failed if macro.body.strip() == macro.name}
        for macro in failed:
            failure = failures[macro.name]
            reason = names.read(macro) if macro.params is None else ""
            if not reason and failure.missing in own:  # no header that defines it is missing
                reason = f"{failure.missing} stands for itself, as macros of functions and variables do"
            missing = "" if reason else failure.missing
            reason = reason or failure.reason
            self.skipped.append(
                Skipped(macro.name, macro.location, reason, missing, text=macro.body, params=macro.params)
            )
        self.strings, self.floats, self.aliases = names.strings, names.floats, names.aliases
        self._sizes.identifiers.constants = None  # or neither would go without a search for circles

    def value_of(self, name: str) -> Value | None:
        """The value of a macro that has been read."""
        if (constant := self.constants.get(name)) is not None:
            return Value(constant.value, constant.type)
        if (ioctl := self.ioctls.get(name)) is not None:
            return Value(ioctl.value, "unsigned int" if ioctl.value < 1 << 32 else "unsigned long")
        return None

    def names(self) -> Iterable[str]:
        """The names of the macros that have a value."""
        return [*self.constants, *self.ioctls]

    def _read(self, macro: Macro) -> None:
        text = macro.expansion
        if text is None:
            raise ConstexprError(macro.reason or "it cannot be expanded")
        if macro.params is not None:
            if text.strip():
                kind, read = (macro.params, macro.given, macro.body), partial(self._function, macro, text)
                found = self._remembered.read(text, kind, self._sizes, read)
                self.functions[macro.name] = replace(found, name=macro.name, location=macro.location)
            return
        if not text or text.isspace():
            return
        plain = self._remembered.plain(text)
        if plain is None and (literal := fast_literal(text)) is not None:
            plain = self._remembered.note(text, self._literal(*literal))
        found = plain
        if found is None:
            found = self._remembered.read(text, None, self._sizes, partial(self._value, macro, text))
        if isinstance(found, Value):
            constant = Constant(macro.name, found.value, found.type, macro.location, _alias(macro))
            self.constants[macro.name] = constant
            if plain is not None:
                self._remembered.keep(macro, constant)
        else:
            self.ioctls[macro.name] = replace(found, name=macro.name, location=macro.location)

    def _literal(self, sign: int, constant: IntLiteral) -> Value:
        integers = self._sizes.integers
        value, type_ = integers.literal(constant)
        if sign < 0:
            type_ = integers.promote(type_)
            value = integers.wrap(-value, type_)
        return Value(value, type_)

    def _function(self, macro: Macro, text: str, asked: Asked) -> FunctionMacro:
        return FunctionReader(asked).read(macro, parse_expression(text, typedefs=self._typedefs))

    def _value(self, macro: Macro, text: str, asked: Asked) -> Value | Ioctl:
        if "offsetof" in text and re.search(_OFFSETOF, text):
            # the C library's macro; a function-like macro may count on its caller for it, a constant may not
            raise ConstexprError(f"offsetof {UNDEFINED}", missing="offsetof")
        template = template_of(text, self._typedefs, asked.integers)
        if template is not None:
            expression, asked.arguments, argument = template
            return self._ioctl(macro, argument, evaluate(expression, asked), asked)
        expression = parse_expression(text, typedefs=self._typedefs)
        found = evaluate(expression, asked)
        ioctl = _ioctl_of(expression, asked)
        if ioctl is None:
            return found
        return self._ioctl(macro, ioctl.argument if isinstance(ioctl.argument, CType) else None, found, asked)

    def _ioctl(self, macro: Macro, argument: CType | None, found: Value, asked: Asked) -> Ioctl:
        value = found.value
        if value < 0:
            value += 1 << asked.integers.bits[found.type]
        number = asked.decode(value)
        spelling = None if argument is None else asked.spell(argument)
        return Ioctl(
            macro.name, value, number.dir, number.type, number.nr, number.size, spelling, argument, macro.location
        )


def _ioctl_of(expression: Expr, env: Asked) -> IoctlExpr | None:
    """The ``_IO``… that the expression is, perhaps in casts, or as the branch taken of a ``?:``."""
    while True:
        if isinstance(expression, IoctlExpr):
            return expression
        if isinstance(expression, Cast):
            expression = expression.operand
        elif isinstance(expression, Conditional) and expression.then is not None:
            taken = evaluate(Binary("!=", expression.condition, IntLiteral(0)), env).value
            expression = expression.then if taken else expression.otherwise
        else:
            return None


def _alias(macro: Macro) -> str:
    """The name that a macro's definition consists of."""
    body = macro.body.strip(" ()")
    return body if body.isidentifier() and body != macro.name else ""

"""Frozen dataclasses that cost little to define: the model has more than forty, and every command waits for them.

``dataclasses`` compiles six functions for each class, half a millisecond a class. Here one is compiled, ``__init__``;
the others are closures over an ``attrgetter``, which compares and hashes as fast. What results is a dataclass for
``fields``, ``replace`` and pattern matching, frozen, with slots; type checkers are shown the real one.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field
from operator import attrgetter
from typing import Any, NoReturn, TypeVar

__all__ = ["dataclass", "field"]

_Class = TypeVar("_Class", bound=type)


def dataclass(*, frozen: bool, slots: bool, order: bool = False) -> Callable[[_Class], _Class]:
    """As ``dataclasses.dataclass(frozen=True, slots=True)``, and nothing but that; for classes without a base."""
    if not (frozen and slots):
        raise TypeError("words are frozen and have slots")
    return _ordered if order else _defined


def _ordered(cls: _Class) -> _Class:
    made = _defined(cls)
    values = _values(tuple(each.name for each in dataclasses.fields(made)))
    for name in ("__lt__", "__le__", "__gt__", "__ge__"):
        setattr(made, name, _comparing(made, values, name))
    return made


def _comparing(cls: type, values: Callable[[Any], tuple[Any, ...]], name: str) -> Callable[[Any, Any], Any]:
    compare = getattr(tuple, name)

    def compared(self: Any, other: Any) -> Any:
        return compare(values(self), values(other)) if other.__class__ is cls else NotImplemented

    return compared


def _defined(cls: _Class) -> _Class:
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    fields = dataclasses.fields(made)
    names = tuple(each.name for each in fields)
    values = _values(names)

    def equal(self: Any, other: Any) -> Any:
        if self is other:
            return True
        return values(self) == values(other) if other.__class__ is made else NotImplemented

    def hashed(self: Any) -> int:
        return hash(values(self))

    def shown(self: Any) -> str:
        items = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{made.__qualname__}({items})"

    def reduced(self: Any) -> tuple[type, tuple[Any, ...]]:
        return made, values(self)

    made.__init__ = _constructor(made, fields)
    made.__eq__, made.__hash__, made.__repr__, made.__reduce__ = equal, hashed, shown, reduced
    made.__setattr__, made.__delattr__ = _refuse_setting, _refuse_deleting
    return made  # type: ignore[no-any-return]


def _values(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    if len(names) == 1:
        only = attrgetter(names[0])
        return lambda self: (only(self),)
    return attrgetter(*names)


def _constructor(cls: type, fields: tuple[dataclasses.Field[Any], ...]) -> Any:
    """``__init__``, which stores each argument by its slot: quicker than ``object.__setattr__`` by name."""
    scope: dict[str, Any] = {}
    parameters, body = ["self"], []
    for number, each in enumerate(fields):
        name = each.name
        scope[f"_set{number}"] = getattr(cls, name).__set__
        value = name
        if each.default_factory is not dataclasses.MISSING:
            scope[f"_make{number}"], scope["_none"] = each.default_factory, _NONE
            parameters.append(f"{name}=_none")
            value = f"_make{number}() if {name} is _none else {name}"
        elif each.default is not dataclasses.MISSING:
            scope[f"_default{number}"] = each.default
            parameters.append(f"{name}=_default{number}")
        else:
            parameters.append(name)
        body.append(f"_set{number}(self, {value})")
    exec(f"def __init__({', '.join(parameters)}):\n {'; '.join(body) or 'pass'}", scope)  # noqa: S102 - our own names
    made = scope["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


_NONE = object()


def _refuse_setting(_self: object, name: str, _value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_deleting(_self: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")

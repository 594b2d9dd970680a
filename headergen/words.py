"""Frozen dataclasses that cost little to define: a command defines a hundred before it does anything.

``dataclasses`` compiles six functions for each class, half a millisecond a class. Here one is compiled, ``__init__``;
the others are closures over an ``attrgetter``, which compares and hashes as fast. What results is a dataclass for
``fields``, ``replace`` and pattern matching, frozen, with slots if asked for; type checkers are shown the real one.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import FrozenInstanceError, field
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

__all__ = ["dataclass", "field"]

_Class = TypeVar("_Class", bound=type)

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool = False, order: bool = False) -> Callable[[_Class], _Class]:
        """As ``dataclasses.dataclass(frozen=True)``, and nothing but that; for classes without a base."""
        if not frozen:
            raise TypeError("words are frozen")

        def defined(cls: _Class) -> _Class:
            return _ordered(_defined(cls, slots=slots)) if order else _defined(cls, slots=slots)

        return defined


def _ordered(made: _Class) -> _Class:
    values = _values(tuple(each.name for each in dataclasses.fields(made) if each.compare))
    for name in ("__lt__", "__le__", "__gt__", "__ge__"):
        setattr(made, name, _comparing(made, values, name))
    return made


def _comparing(cls: type, values: Callable[[Any], tuple[Any, ...]], name: str) -> Callable[[Any, Any], Any]:
    compare = getattr(tuple, name)

    def compared(self: Any, other: Any) -> Any:
        return compare(values(self), values(other)) if other.__class__ is cls else NotImplemented

    return compared


def _defined(cls: _Class, *, slots: bool) -> _Class:
    made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(cls)
    fields = dataclasses.fields(made)
    if not all(each.init for each in fields) or hasattr(made, "__post_init__"):
        raise TypeError("every field of a word is given")
    everything = _values(tuple(each.name for each in fields))
    values = _values(tuple(each.name for each in fields if each.compare))
    names = tuple(each.name for each in fields if each.repr)
    own = made.__dict__

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
        return made, everything(self)

    made.__init__ = _constructor(made, fields, slots=slots)
    made.__reduce__ = reduced
    for name, function in (("__eq__", equal), ("__hash__", hashed), ("__repr__", shown)):
        if name not in own or own[name] is None:
            setattr(made, name, function)
    made.__setattr__, made.__delattr__ = _refuse_setting, _refuse_deleting
    return made  # type: ignore[no-any-return]


def _values(names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    if not names:
        return lambda _: ()
    if len(names) == 1:
        only = attrgetter(names[0])
        return lambda self: (only(self),)
    return attrgetter(*names)


def _constructor(cls: type, fields: tuple[dataclasses.Field[Any], ...], *, slots: bool) -> Any:
    """``__init__``, which stores each argument by its slot if there is one: quicker than by its name."""
    scope: dict[str, Any] = {}
    parameters, body = ["self"], []
    for number, each in enumerate(fields):
        name = each.name
        scope[f"_set{number}"] = getattr(cls, name).__set__ if slots else object.__setattr__
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
        body.append(f"_set{number}(self, {value})" if slots else f"_set{number}(self, {name!r}, {value})")
    exec(f"def __init__({', '.join(parameters)}):\n {'; '.join(body) or 'pass'}", scope)  # noqa: S102 - our own names
    made = scope["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


_NONE = object()


def _refuse_setting(_self: object, name: str, _value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_deleting(_self: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")

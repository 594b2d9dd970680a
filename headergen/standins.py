"""Loads a package without modules that it names and a run seldom uses: meanwhile a stand-in has the place of each."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any


class _StandIn(ModuleType):
    """While the package is loaded it has a class for each name that is asked for, which makes what the module's own
    of that name makes; from then on it has what the module has.
    """

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        module = self.__name__
        if sys.modules.get(module) is not self:
            return getattr(import_module(module), name)

        def made(_class: type, *given: Any, **named: Any) -> Any:
            return getattr(import_module(module), name)(*given, **named)

        return type(name, (), {"__new__": made})


@contextmanager
def stood_in_for(*modules: str) -> Iterator[None]:
    """Loads none of ``modules`` in the block, which imports a package that takes classes and functions of theirs.

    Who uses the package or the modules beside headergen notices nothing: what the package took makes the real thing
    when it is called, and who imports one of the modules later gets it. One that is loaded already stays what it is.
    """
    placed = {name: _StandIn(name) for name in modules if name not in sys.modules}
    sys.modules.update(placed)
    try:
        yield
    finally:
        for name, stand_in in placed.items():
            del sys.modules[name]
            package, _, own = name.rpartition(".")
            if package in sys.modules:
                setattr(sys.modules[package], own, stand_in)

"""headergen imports kernel UAPI headers, makes Python modules of them, and keeps both apart from handwritten code.

As a library it has five names, each loaded when it is first asked for: see docs/library.md.
"""

import sys
from importlib import import_module
from types import ModuleType

TYPE_CHECKING = False  # typing is not loaded for a name
if TYPE_CHECKING:
    from headergen.kernel import open_kernel
    from headergen.library import compare, interface, render
    from headergen.targets import TARGETS

__all__ = ["TARGETS", "__version__", "compare", "interface", "open_kernel", "render"]
__version__ = "0.1.0"

_HOMES = {
    "TARGETS": "targets",
    "compare": "library",
    "interface": "library",
    "open_kernel": "kernel",
    "render": "library",
}


class _Library(ModuleType):
    """Two functions have the names of the rooms behind them, which Python would put in their place when a room is
    loaded. Rooms are reached by their paths (``from headergen.interface import read``) in any case.
    """

    def __getattr__(self, name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        setattr(self, name, value)
        return value

    def __setattr__(self, name: str, value: object) -> None:
        if name not in _HOMES or not isinstance(value, ModuleType):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Library

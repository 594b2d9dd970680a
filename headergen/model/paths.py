"""How paths are spelled that nothing has to quote, and that lead nowhere but down."""

from __future__ import annotations

_OWN = r"[A-Za-z0-9_+-][A-Za-z0-9_.+-]*"
OWN_PATH = rf"{_OWN}(?:/{_OWN})*"
"""A file or a folder of a project, as its configuration and its lock may name one."""

OWN_HEADER = rf"(?:{_OWN}/)+{_OWN}\.h"
"""A header of a project: such a path that ends so, and is in a folder."""

UAPI = "include/uapi"
"""The folder of a kernel's tree that has the headers for programs, since 3.7; those of an arch lie in such a one below
the arch's folder."""

KERNEL_NAME = r"[A-Za-z0-9_][A-Za-z0-9_.+-]*"
"""One part of a path in a kernel's tree: none begins like an option."""

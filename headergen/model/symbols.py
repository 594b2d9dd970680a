"""What a name of an interface stands for, target by target."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from msgspec import Struct

from headergen.model.abi import Constant, FunctionMacro, Ioctl, LaidEnum, LaidField, LaidRecord, LaidTypedef
from headergen.model.declarations import Skipped
from headergen.model.locations import Location

Kind: TypeAlias = Literal["record", "enum", "enumerator", "constant", "ioctl", "macro", "typedef", "skipped", "member"]


class Enumerator(Struct, frozen=True):
    """A name of an enumeration."""

    name: str
    value: int
    enum: str
    location: Location


Symbol: TypeAlias = (
    LaidRecord | LaidEnum | Enumerator | Constant | Ioctl | FunctionMacro | LaidTypedef | LaidField | Skipped
)
Plain: TypeAlias = Constant | Enumerator


class Found(Struct, frozen=True):
    """A name with what it is for each target that has it. ``name`` is as C says it (``struct kvm_run``)."""

    name: str
    kind: Kind
    by_target: Mapping[str, Symbol]

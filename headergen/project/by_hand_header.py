"""The headers, and the rest of their kernel, that what Python wrote by hand is held against."""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import cached_property
from itertools import chain
from typing import Protocol

from msgspec import Struct

from headergen.model import Abi
from headergen.model.keys import tag_in

PROVEN = 2  # names with the header's value, so that the others are meant too


class Kernel(Protocol):
    """What is asked of the kernel beside the modules that are proposed."""

    def interface(self, target: str, header: str) -> Abi | None:
        """A header's interface for a target that the project does not have; None where there is none."""

    def declares(self, name: str, besides: Set[str]) -> bool:
        """Whether a header besides some declares a name or a tag."""


class Header(Struct, frozen=True, dict=True):
    """A module that is proposed: its name, the header that it starts from, and its interface by target."""

    module: str
    header: str
    abis: Mapping[str, Abi]

    def is_asked(self, defined: Set[str]) -> bool:
        """Whether a file that defines some names may be told something: the first target speaks for all."""
        return not defined.isdisjoint(self._enough) or len(defined & self._numbers) > PROVEN

    @cached_property
    def _numbers(self) -> frozenset[str]:
        abi = next(iter(self.abis.values()))
        return frozenset(chain(abi.constants, abi.ioctls, *(enum.members for enum in abi.enums.values())))

    @cached_property
    def _enough(self) -> frozenset[str]:
        abi = next(iter(self.abis.values()))
        return frozenset(chain(map(tag_in, abi.records), abi.typedefs, abi.ioctls))

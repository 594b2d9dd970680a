"""Reads a header alone, as a program may include it: what it uses and does not include shows then."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from headergen.closure import close
from headergen.diagnostics import Diagnostic, HeaderError, HeadergenError, Severity, TooMuchError
from headergen.diagnostics import rules_lint as rules
from headergen.diagnostics.phrases import listed
from headergen.diagnostics.rules_import import HEADER_UNREADABLE, MISSING_INCLUDE
from headergen.interface import read
from headergen.interface.definitions import Definitions
from headergen.lint.headers import macro_of_includer
from headergen.lint.kernels_own import is_kernels_type
from headergen.lint.missing import Suspect
from headergen.model import STAND_IN, Abi, Location
from headergen.model.locations import GENERIC, doors
from headergen.parse import UnknownTypeError
from headergen.pipeline.headers import is_unmade
from headergen.preprocess import MissingHeaderError
from headergen.sides.system import NAME_A_KERNEL
from headergen.targets import TARGETS

_SHOWN = 4


class Reached:
    """What each header includes, itself or through others."""

    def __init__(self, headers: Mapping[str, bytes]) -> None:
        self._headers = headers
        self._known: dict[str, frozenset[str]] = {}

    def __call__(self, header: str) -> frozenset[str]:
        """The header and all that it includes; of the C library's, our stand-ins. One that is gone is only itself."""
        if header not in self._known and self._headers.get(header) is None:
            self._known[header] = frozenset({header})
        if header not in self._known:
            closure = close([header], self._headers.get)
            own = {f"{STAND_IN}{f.symbol}" for f in closure.findings if f.rule is MISSING_INCLUDE}
            self._known[header] = frozenset({*closure.headers, *own})
        return self._known[header]


# it may lack an include, or be no C: no name shows which
_REFUSED = (
    "see that a compiler accepts it alone: mend what is no C, and include what defines the names and macros there"
)


_ONE_CASE = "unpack the tree on a disk for which names that differ by case are two: one of the headers is lost here"


class HeaderAlone(Struct, frozen=True):
    """A header, and what a target sees beside it; ``partial`` where it may see more."""

    suspect: Suspect
    headers: Mapping[str, bytes]
    definitions: Definitions
    tool: str | None = None
    partial: bool = False

    def judged(self) -> Diagnostic | None:
        """What is wrong with the header where it is included first; None if nothing is."""
        header = self.suspect.header
        place, target, remedy = Location(header, 0), TARGETS[self.suspect.target], ""
        try:
            reason = self._lost(read([header], self.headers, target, tool=self.tool, alone=True))
        except UnknownTypeError as error:
            if is_kernels_type(error.name) or not (self.partial or self.definitions.homes(error.name)):
                message = f"{header}, which cannot be included without it"
                return Diagnostic(rules.KERNEL_TYPE, message, place, symbol=error.name, member=header)
            user = error.path if error.path in self.headers and error.path != header else ""
            reason = f"nothing that it includes declares {error.name}{f', which {user} uses' if user else ''}"
        except TooMuchError as error:
            return _unread(place, error, error.help)
        except HeaderError as error:
            if self._leaves(error) and self.suspect.lost is not None:
                return self._without(error, place)
            if found := self._of_refused(error, place):
                return found
            reason, remedy = error.message, _REFUSED
        except HeadergenError as error:
            return _unread(place, error, error.help)
        message = f"{header} is not self-contained: {reason}"
        return Diagnostic(rules.ALONE, message, place, remedy) if reason else None

    def _leaves(self, error: HeaderError) -> bool:
        """Whether it includes what the project leaves to the system."""
        return self.partial and isinstance(error, MissingHeaderError)

    def _without(self, error: HeaderError, place: Location) -> Diagnostic | None:
        """What is not judged of a header that was read without another; None if it lacks nothing for that."""
        if not self.suspect.lost:
            return None
        names = f"{listed(self.suspect.lost, _SHOWN)} of {self.suspect.header}"
        return _unread(place, error, NAME_A_KERNEL, names)

    def _of_refused(self, error: HeaderError, place: Location) -> Diagnostic | None:
        """What to say of a header that could not be read, where that is no fault of its own."""
        header = self.suspect.header
        missing = error.name if isinstance(error, MissingHeaderError) else ""
        if other := next((name for name in self.headers if missing and name.lower() == missing.lower()), ""):
            message = f"{header} includes {missing}, and there is {other} in its place"
            return Diagnostic(rules.ALONE, message, place, _ONE_CASE, severity_override=Severity.NOTE)
        elsewhere = self._leaves(error)
        if elsewhere or is_unmade(self.headers.get(error.path, b"")):
            return _unread(place, error, NAME_A_KERNEL if elsewhere else "")
        if macro := macro_of_includer(self.headers.get(header, b"").decode("utf-8", "replace")):
            message = f"{header} is made of calls of {macro}, which whoever includes it defines: none is judged"
            return Diagnostic(rules.ALONE, message, place, severity_override=Severity.NOTE)
        return None

    def _lost(self, found: Abi) -> str:
        """The ioctls that it has only behind other headers; "" if it is only constants that no program may ever use."""
        said = self.headers.get(self.suspect.header, b"")
        lost = [name for name in self.suspect.ioctls if name not in found.ioctls and name.encode() in said]
        # a name that it seemed to use may be its own or the C library's, and another header's too
        missing = {item.missing for item in found.skipped if item.name in lost and item.missing}
        defining = {home for name in missing for home in self.definitions.homes(name)}
        homes = dict.fromkeys(self._door(home) for home in self.suspect.lacks)
        needed = [home for home in homes if home in defining] or [*homes]
        return f"{listed(lost, _SHOWN)} cannot be used without {listed(needed)}" if lost else ""

    def _door(self, header: str) -> str:
        """The header that programs include for one of asm-generic/, or for one of asm/ that has nothing but that."""
        header = header.removeprefix(STAND_IN)
        wraps = f"<{header}>".encode()
        there = (door for door in doors(header) if door in self.headers)
        return next((door for door in there if header.startswith(GENERIC) or wraps in self.headers[door]), header)


def _unread(place: Location, error: HeadergenError, remedy: str = "", what: str = "") -> Diagnostic:
    return Diagnostic(HEADER_UNREADABLE, f"{what or place.header} cannot be judged: {error.message}", place, remedy)

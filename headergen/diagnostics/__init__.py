"""Findings and failures: what headergen has to say about its input, and why it could not go on.

A *finding* is a value, ``Diagnostic``; every finding belongs to a rule of the one table, ``RULES``. A *failure* is an
exception, ``HeadergenError``, with a remedy; it is raised where the foreign error happens and caught in
``headergen.cli`` alone.
"""

from __future__ import annotations

import enum
import errno
from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from headergen.model import STAND_IN, Location

if TYPE_CHECKING:
    from typing import Self


class Severity(enum.IntEnum):
    """How bad a finding is; ordered, so that ``--fail-on`` can compare."""

    NOTE = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The word printed: ``note``, ``warning``, ``error``."""
        return self.name.lower()

    @classmethod
    def of(cls, label: str) -> Severity:
        """The severity of that label; ``KeyError`` if there is none."""
        return cls[label.upper()]


class Rule(Struct, frozen=True):
    """A kind of finding. ``id`` is a stable kebab-case slug, never reused; ``example`` is a few lines of C."""

    id: str
    severity: Severity
    summary: str
    explanation: str
    remedy: str
    category: str = ""
    example: str = ""

    @property
    def of_names(self) -> bool:
        """Whether what is found is about names alone, so that a compiler tells who misses one."""
        return self.category == "SOURCE"


class FindingPart(Struct, frozen=True):
    """One of several things that a finding is about: a ``member`` of a record or another ``symbol``, with the bytes at
    ``offset`` or the ``bits`` that are meant, what it was and is (``old``, ``new``), and the targets for which that is
    so.
    """

    symbol: str
    member: str = ""
    offset: int | None = None
    bits: int | None = None
    targets: tuple[str, ...] = ()
    old: int | str | None = None
    new: int | str | None = None


class Diagnostic(Struct, frozen=True):
    """One finding.

    ``location`` is where the reader should look: a path of the project or a header name, and a line (0: the whole
    file). ``remedy`` overrides the rule's. ``targets`` are those it holds for, in table order; () where the notion
    makes no sense. ``detail`` is longer text (a diff), shown when asked for. ``commit`` names a revision, ``patch`` the
    patch of a series (``2/5 SUBJECT``). ``symbol`` is what the finding is about, as C names it (``struct kvm_run``,
    ``KVM_CAP_IRQCHIP``), "" for anything else.

    What the message says is there for programs too: ``member`` of the symbol, what it was (``old``) and is (``new``: a
    number, or text as C declares it), the ``offset`` in bytes, and the ``modules`` that have the finding. Of a finding
    about several things, or whose numbers differ by target, ``parts`` has each, and these are those of most targets.
    ``within`` names the records in a record that alone make it so.
    """

    rule: Rule
    message: str
    location: Location | None = None
    remedy: str = ""
    targets: tuple[str, ...] = ()
    severity_override: Severity | None = None
    detail: str = ""
    commit: str = ""
    symbol: str = ""
    member: str = ""
    old: int | str | None = None
    new: int | str | None = None
    offset: int | None = None
    modules: tuple[str, ...] = ()
    patch: str = ""
    parts: tuple[FindingPart, ...] = ()
    within: tuple[str, ...] = ()

    @property
    def origin(self) -> str:
        """The commit, in short, or the patch that it is of; "" where neither is told."""
        return self.commit[:12] or self.patch

    @property
    def severity(self) -> Severity:
        """The rule's severity unless this finding has its own."""
        return self.severity_override or self.rule.severity

    @property
    def help(self) -> str:
        """What to do about it."""
        return self.remedy or self.rule.remedy

    @property
    def idle(self) -> bool:
        """Whether nobody needs to act: a note whose help says that there is nothing to do."""
        return self.severity == Severity.NOTE and self.help.partition(":")[0] == "nothing to do"


def merged(findings: list[Diagnostic] | tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """Sorts findings and merges those that differ in their targets alone, so that six targets give one line."""
    by_rest: dict[Diagnostic, list[str]] = {}
    for finding in findings:
        targets = by_rest.setdefault(replace(finding, targets=()), [])
        targets.extend(t for t in finding.targets if t not in targets)
    result = [replace(rest, targets=tuple(targets)) for rest, targets in by_rest.items()]
    return tuple(sorted(result, key=_order))


def _order(finding: Diagnostic) -> tuple[int, str, str, bool, int, str, str]:
    """The worst first, by header; there, what no compiler sees before names, of which each tells of itself."""
    place = finding.location or Location("", 0)
    return (
        -finding.severity,
        finding.commit or finding.patch,
        place.header,
        finding.severity == Severity.ERROR and finding.rule.of_names,
        place.line,
        finding.rule.id,
        finding.message,
    )


# ------------------------------------------------------------------------------------------------------------- failures


class HeadergenError(Exception):
    """headergen could not go on: what happened, where, and what to do now. Exit code 2.

    ``location`` (``file:line``) is printed behind the message, as ``placed``; ``detail`` holds more lines (a
    compiler's output).
    """

    def __init__(self, message: str, *, help: str, location: str = "", detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.help = help
        self.location = location
        self.detail = detail

    @property
    def path(self) -> str:
        """The file of ``location``, without the line."""
        return self.place.header if self.place is not None else ""

    @property
    def place(self) -> Location | None:
        """``location`` as findings have it."""
        path, colon, line = self.location.rpartition(":")
        if colon and line.isdigit():
            return Location(path, int(line))
        return Location(self.location, 0) if self.location else None

    @property
    def placed(self) -> str:
        """The message, and the place behind it unless it names that itself."""
        named = [word.strip("'\",:;") for word in self.message.split()]
        return f"{self.message}, {self.location}" if self.location and self.location not in named else self.message

    def bare(self) -> Self:
        """The failure as something to keep: the frames that a traceback holds keep all that was read in them."""
        self.__traceback__ = self.__cause__ = self.__context__ = None
        return self

    def __reduce__(self) -> tuple[Callable[..., HeadergenError], tuple[object, ...]]:
        """A failure passes the border of a process as what it is, whatever its class takes to be made."""
        return _restored, (type(self), self.args, self.__dict__)


def _restored(kind: type[HeadergenError], args: tuple[object, ...], attributes: dict[str, object]) -> HeadergenError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(attributes)
    return error


_OF_MACHINE = {
    errno.EMFILE: "let headergen open more files: ulimit -n 1024",
    errno.ENFILE: "close other programs: all of them together have too many files open",
    errno.EAGAIN: "let headergen start more processes (ulimit -u), or close other programs",
    errno.ENOMEM: "give headergen more memory (ulimit -v), or close other programs",
    errno.EFBIG: "let files be larger: ulimit -f unlimited",
    errno.ENOSPC: "make room there",
    errno.EDQUOT: "make room there: your share of the disk is used up",
    errno.EIO: "see what the system's log says of that disk",
}
"""What a machine may lack, and the way out."""


def let_pass(error: OSError, name: str = "") -> None:
    """Raises an error that tells what the machine lacks, whatever was looked at, by ``name`` where that is given. It
    passes as what it is, since a failure may be made a finding, which would blame a header or a commit for it.
    """
    if error.errno in _OF_MACHINE:
        error.filename = name or error.filename
        raise error


def way_out_of(error: OSError, otherwise: str) -> str:
    """What to do about an error of the system's."""
    if error.errno == errno.EROFS:  # no right helps there; it is no lack either, for what is only kept may be left out
        return "work in a copy elsewhere (git clone), or mount that file system for writing"
    return _OF_MACHINE.get(error.errno or 0, otherwise)


class ConfigError(HeadergenError):
    """The configuration cannot be used."""


class NotConfigured(ConfigError):
    """There is no configuration."""


class KernelError(HeadergenError):
    """What was given is no kernel, or not one that has what was asked for."""


class HeaderError(HeadergenError):
    """A header cannot be preprocessed, parsed or laid out. ``also`` are others that were refused along with it."""

    also: tuple[str, ...] = ()

    def __init__(self, message: str, *, help: str, location: str = "", detail: str = "") -> None:
        if location.startswith(STAND_IN):  # no file that anybody sees; and there is nothing wrong with it alone
            name = location.removeprefix(STAND_IN).partition(":")[0]
            message = f"{message}, in what stands in for the C library's {name}"
            help = f"look for a macro, before {name} is included, that changes what it says"
            location = ""
        super().__init__(message, help=help, location=location, detail=detail)


class TooMuchError(HeaderError):
    """A header, good or not, has more than is read: nothing is known of the rest."""


class RepositoryError(HeadergenError):
    """The repository is in no state to be worked on."""


class ToolError(HeadergenError):
    """A compiler or git failed."""

"""Asks a generated module for its own sizes, offsets and values, and compares them with an ``Abi``.

Modules are imported by an interpreter of their own, without the user's site packages, as anybody who copied them would.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Event, Timer
from types import MappingProxyType
from typing import IO, Any, cast

from headergen.closing import Closing
from headergen.diagnostics import Diagnostic, ToolError
from headergen.diagnostics.rules_verify import MODULE_MISMATCH
from headergen.model import Abi, IoctlExpr, LaidField, Location
from headergen.verify.samples import Sample

_SECONDS = 120
# for each line, which names a module and asks {name: [members]}, [names] and [[macro, arguments]], prints a line with
# what the module says of them. It forgets the module then, but not what others share with it. No word of a header is in
# this text.
_PROBE = """
import ctypes, importlib, json, sys, traceback
sys.path.insert(0, sys.argv[1])
answers, sys.stdout = sys.stdout, sys.stderr
types = {"int": ctypes.c_int32, "char": ctypes.c_int8, "long long": ctypes.c_int64}
def place(record, member):
    field = getattr(record, member, None)
    width = getattr(field, "bit_width", None)
    return None if field is None else [field.bit_offset, width] if width else [field.offset, field.size]
def call(module, name, arguments):
    try:
        return int(getattr(module, name)(*(types[a["type"]] if isinstance(a, dict) else a for a in arguments)))
    except Exception as error:
        return type(error).__name__
def said(module, asked):
    records = {}
    for name, members in asked["records"].items():
        record = getattr(module, name, None)
        if record is not None:
            records[name] = [ctypes.sizeof(record), {member: place(record, member) for member in members}]
    values = {name: int(getattr(module, name)) for name in asked["values"] if hasattr(module, name)}
    calls = [call(module, name, arguments) for name, arguments in asked["calls"]]
    return {"records": records, "values": values, "calls": calls}
for line in sys.stdin:
    package, asked = json.loads(line)
    try:
        answer = said(importlib.import_module(package), asked)
    except BaseException:
        answer = {"failed": traceback.format_exc()}
    for name in [name for name in sys.modules if name == package or name.startswith(package + ".")]:
        del sys.modules[name]
    print(json.dumps(answer), file=answers, flush=True)
"""


class Interpreter(Closing):
    """An interpreter that imports the modules below the folder ``root`` and says what they hold, started when it is
    first asked; one serves many modules, for its start takes longer than most of them.
    """

    def __init__(self, root: Path, python: Sequence[str] = (sys.executable,)) -> None:
        self._command = [*python, "-I", "-S", "-B", "-c", _PROBE, str(root)]
        self._process: subprocess.Popen[bytes] | None = None

    def close(self) -> None:
        """Ends it."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def ask(self, package: str, asked: object) -> dict[str, Any]:
        """What the module says; ``ToolError`` if it cannot be imported, or that does not end."""
        if self._process is None:
            pipe = subprocess.PIPE
            self._process = subprocess.Popen(self._command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)
        process, ended = self._process, Event()

        def end() -> None:
            ended.set()  # before: whoever meets its end knows why
            process.kill()

        late = Timer(_SECONDS, end)
        late.start()
        try:
            line = self._answer(json.dumps([package, asked]).encode() + b"\n")
        finally:
            late.cancel()
        answer: dict[str, Any] = json.loads(line or "{}")
        if "records" in answer:
            return answer
        self.close()
        raise ToolError(
            f"importing {package} did not end" if ended.is_set() else f"{package} cannot be imported",
            help="run headergen generate to render it again",
            detail=str(answer.get("failed", "")).strip()[-1000:],
        )

    def _answer(self, line: bytes) -> bytes:
        process = cast("subprocess.Popen[bytes]", self._process)
        with suppress(BrokenPipeError):  # it has died, and says nothing
            stdin, stdout = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
            stdin.write(line)
            stdin.flush()
            return stdout.readline()
        return b""


def verify_module(
    abi: Abi,
    interpreter: Interpreter,
    package: str,
    names: Mapping[str, str],
    values: Mapping[str, str],
    *,
    member_name: Callable[[str], str],
    calls: Sequence[Sample] = (),
    macros: Mapping[str, str] = MappingProxyType({}),
) -> tuple[list[Diagnostic], int]:
    """Findings about the module ``package``, as the interpreter imports it, and how many facts were compared.

    ``names`` are the Python names of records by key, ``values`` those of constants, enumerators and ioctls by C name,
    ``macros`` those of function-like macros, of which ``calls`` are tried; ``member_name`` gives the name of a member.
    ``ToolError`` if the module cannot be imported.
    """
    members = {
        names[key]: [member_name(field.name) for field in record.fields if field.name]
        for key, record in abi.records.items()
        if key in names
    }
    tried = [call for call in calls if call.macro.name in macros]
    asked = [[macros[call.macro.name], _arguments(call)] for call in tried]
    answer = interpreter.ask(package, {"records": members, "values": list(values.values()), "calls": asked})
    findings = [
        *_records(abi, answer["records"], names, member_name),
        *_values(abi, answer["values"], values),
        *_calls(tried, answer["calls"]),
    ]
    compared = len(values) + len(members) + sum(map(len, members.values())) + len(tried)
    return [_finding(text, place, abi.target) for text, place in findings], compared


def _finding(text: str, place: Location, target: str) -> Diagnostic:
    return Diagnostic(MODULE_MISMATCH, text, place, targets=(target,))


def _records(
    abi: Abi, answer: Mapping[str, object], names: Mapping[str, str], member_name: Callable[[str], str]
) -> Iterator[tuple[str, Location]]:
    for key, record in abi.records.items():
        if key not in names:
            continue
        found = answer.get(names[key])
        if not isinstance(found, list):
            yield f"{key} is not in the module", record.location
            continue
        size, members = found
        if size != record.size:
            yield f"{key} has {size} bytes in the module, {record.size} in the header", record.location
        for field in record.fields:
            if field.name and members.get(member_name(field.name)) != _place(field):
                said = members.get(member_name(field.name))
                yield f"{key}.{field.name}: the module says {said}, the header {_place(field)}", field.location


def _place(field: LaidField) -> list[int | None]:
    return [field.bit_offset, field.bit_width] if field.bit_width else [field.offset, field.size]


def _values(abi: Abi, answer: Mapping[str, object], values: Mapping[str, str]) -> Iterator[tuple[str, Location]]:
    expected = {name: (constant.value, constant.location) for name, constant in abi.constants.items()}
    expected |= {name: (ioctl.value, ioctl.location) for name, ioctl in abi.ioctls.items()}
    for enum in abi.enums.values():
        for name, value in enum.members.items():
            expected.setdefault(name, (value, enum.location))
    for name, python in values.items():
        value, place = expected[name]
        if answer.get(python) != value:
            yield f"{name} is {answer.get(python)} in the module, {value} in the header", place


def _arguments(call: Sample) -> list[object]:
    """What Python gives the function: a type is told from a text."""
    return [
        {"type": given} if role == "type" else given for given, role in zip(call.given, call.macro.roles, strict=True)
    ]


def _calls(tried: Sequence[Sample], answer: Sequence[object]) -> Iterator[tuple[str, Location]]:
    for call, said in zip(tried, answer, strict=True):
        # an ioctl's number is unsigned, as user space passes it, whatever the sign of the expression
        value = call.value & 0xFFFFFFFF if isinstance(call.macro.expr, IoctlExpr) else call.value
        if said != value:
            text = f"{call.macro.name}({', '.join(call.texts)})"
            yield f"{text} is {said} in the module, {value} in the header", call.macro.location

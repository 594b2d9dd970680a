"""Runs a C compiler as a preprocessor, with bounds on its time, its memory and what it prints."""

from __future__ import annotations

import os
import re
import selectors
import subprocess
import time
from collections.abc import Callable, Sequence

from headergen.diagnostics import HeaderError, HeadergenError, ToolError, TooMuchError, let_pass
from headergen.model import STAND_IN

# all headers of Linux in one unit: 0.1 seconds, 30 MB, 6 MB of output; processor time is what bounds them, for a busy
# machine takes many times as long as that for honest ones
SECONDS = 120
CPU_SECONDS = 3
MEMORY = 768 << 20
OUTPUT = 24 << 20
_MESSAGES = 1 << 20
_OPTIONS = ("-E", "-dD", "-undef", "-nostdinc", "-std=gnu17", "-w", "-fno-working-directory", "-x", "c")
# not compiled before something is wrong
_ERROR = r"(?m)^(.+?):(\d+):(?:\d+:)? (?:fatal )?error: (.*)$"
_CHAIN = r"(?m)^(?:In file included|\s+) from (.+?):(\d+)[:,]"
_MISSING = r"^'?([^:']+?)'?(?:: No such file or directory| file not found)$"
# a shell sets the limits, because a fork of this process with code of ours in between is not safe beside threads;
# each by itself, for dash takes one at a time
_LIMITED = f'ulimit -t {CPU_SECONDS} 2>/dev/null; ulimit -v {MEMORY >> 10} 2>/dev/null; exec "$0" "$@"'


def find_tool(wanted: str | None) -> str | None:
    """The path of a compiler on PATH: the one wanted, or else gcc, clang or cc. None if there is none to find."""
    for name in (wanted,) if wanted else ("gcc", "clang", "cc"):
        if "/" in name:
            if os.access(name, os.X_OK) and os.path.isfile(name):
                return os.path.abspath(name)
            continue
        for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
            path = f"{folder or '.'}/{name}"
            if os.access(path, os.X_OK) and os.path.isfile(path):
                return path
    return None


def run_compiler(
    tool: str, unit: str, folders: Sequence[str], name_of: Callable[[str], str], options: Sequence[str] = ()
) -> str:
    """The output of ``tool -E -dD`` for the file ``unit``; ``name_of`` gives header names for its messages, ``options``
    are those that depend on the target.

    Raises ``HeaderError`` for what the tool finds wrong and for what takes too long, ``ToolError`` if it cannot run.
    """
    command = ["/bin/sh", "-c", _LIMITED, tool, *_OPTIONS, *options, *[f"-I{folder}" for folder in folders], unit]
    environment = {"LC_ALL": "C", "PATH": os.environ.get("PATH", os.defpath)}
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            start_new_session=True,
        )
    except OSError as error:
        let_pass(error, tool)
        raise ToolError(f"{tool} cannot be run: {error.strerror}", help="name another compiler, or pcpp") from error
    with process:
        try:
            output, messages = _collect(process)
        except BaseException:
            _kill(process)
            raise
    text = output.decode("utf-8", "replace")
    if process.returncode:
        # what is raised must have no name here: it would keep this frame, and all before it, for as long as we run
        raise _failure(tool, process.returncode, text, messages.decode("utf-8", "replace"), name_of)
    return text


def _collect(process: subprocess.Popen[bytes]) -> tuple[bytes, bytes]:
    """Reads both pipes until they close."""
    assert process.stdout is not None  # noqa: S101 - for mypy: both were asked for
    assert process.stderr is not None  # noqa: S101
    deadline = time.monotonic() + SECONDS
    kept: dict[int, list[bytes]] = {process.stdout.fileno(): [], process.stderr.fileno(): []}
    left = {process.stdout.fileno(): OUTPUT, process.stderr.fileno(): _MESSAGES}
    with selectors.DefaultSelector() as selector:
        for handle in kept:
            selector.register(handle, selectors.EVENT_READ)
        while selector.get_map():
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                raise HeaderError(
                    f"the headers take the preprocessor more than {SECONDS} seconds",
                    help="look for headers that include each other without end",
                )
            for key, _ in selector.select(remaining):
                data = os.read(key.fd, 1 << 20)
                if not data:
                    selector.unregister(key.fd)
                    continue
                kept[key.fd].append(data)
                left[key.fd] -= len(data)
                if left[key.fd] < 0:
                    raise TooMuchError(
                        f"the preprocessed headers are larger than {OUTPUT >> 20} MB",
                        help="look for a macro that expands without end, or for headers that include each other",
                    )
    output, messages = kept.values()
    return b"".join(output), b"".join(messages)


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Ends the compiler and what it has started: they have a session of their own."""
    try:
        os.killpg(process.pid, 9)
    except ProcessLookupError:
        process.kill()


def _failure(tool: str, code: int, output: str, messages: str, name_of: Callable[[str], str]) -> HeadergenError:
    """The error that a compiler's messages amount to, with the headers of all others."""
    failure = _first_failure(tool, code, output, messages, name_of)
    if isinstance(failure, HeaderError):
        failure.also = tuple(dict.fromkeys(name_of(path) for path, *_ in re.findall(_ERROR, messages)))[1:]
    return failure


def _first_failure(tool: str, code: int, output: str, messages: str, name_of: Callable[[str], str]) -> HeadergenError:
    """The first error of a compiler's messages. Nothing of a file outside the folders gets into it."""
    for path in dict.fromkeys(re.findall(r'^# \d+ "([^"\n]*)"', output, re.MULTILINE)):
        name_of(path)
    match = re.search(_ERROR, messages)
    program = tool.rpartition("/")[2]
    if match is None:
        if code in (-9, -24, 137, 152) or "out of memory" in messages or "virtual memory" in messages:
            return HeaderError(
                f"the headers take {program} more than {CPU_SECONDS} seconds or {MEMORY >> 20} MB of memory",
                help="look for a macro that expands without end, or for headers that include each other",
            )
        return ToolError(f"{program} failed with code {code}", help="see its messages", detail=messages[:2000])
    path, line, text = match.groups()
    header = name_of(path)
    chain = [(name_of(p), int(n)) for p, n in re.findall(_CHAIN, messages[: match.start()])]
    if messages.count("In file included from", 0, match.start()) > 1:
        chain.reverse()  # Clang says the outermost first
    missing = re.match(_MISSING, text)
    if missing is not None:
        return missing_header(missing[1], header, int(line), chain)
    place, own = visible(header, int(line), chain)
    detail = included_from(chain)
    if text.startswith("#error") or (header and _is_error_directive(path, int(line))):
        said = text.removeprefix("#error").strip().strip('"')
        return HeaderError(
            f"#error {said}", location=place, detail=detail, help="include the header that the message asks for"
        )
    if own:
        text = f"{text}, in what stands in for the C library's {own}"
    return HeaderError(
        f"{program} does not accept the header: {text}", location=place, detail=detail, help="correct that line"
    )


def _is_error_directive(path: str, line: int) -> bool:
    """Whether the line is an ``#error``: Clang says what the header says, and not who says it."""
    with open(path, "rb") as file:
        rows = file.read().split(b"\n")
    return re.match(rb"[ \t]*#[ \t]*error\b", rows[line - 1] if line <= len(rows) else b"") is not None


def visible(header: str, line: int, chain: Sequence[tuple[str, int]]) -> tuple[str, str]:
    """The place to name for a line of a header, and which of our own headers it is in, if it is.

    Nobody has ours before them: then it is the line of the header that brought it in. ``chain`` are the headers that
    the line was reached through, the innermost first, each with the line of its include.
    """
    if not header.startswith(STAND_IN):
        return (f"{header}:{line}" if header else ""), ""
    for outer, number in chain:
        if outer and not outer.startswith(STAND_IN):
            return f"{outer}:{number}", header.removeprefix(STAND_IN)
    return "", header.removeprefix(STAND_IN)


def included_from(chain: Sequence[tuple[str, int]]) -> str:
    """The chain as text; a line of 0 is not known."""
    rows = [(name.removeprefix(STAND_IN), 0 if name.startswith(STAND_IN) else number) for name, number in chain if name]
    return "\n".join(f"included from {name}:{number}" if number else f"included from {name}" for name, number in rows)


class MissingHeaderError(HeaderError):
    """A header includes one that is not there; ``name`` is that one's."""

    name: str


def missing_header(name: str, header: str, line: int, chain: Sequence[tuple[str, int]]) -> HeaderError:
    """The error for an include that nothing satisfies; ``header`` is "" where an entry itself is missing."""
    if not header:
        return HeaderError(
            f"there is no header {name}",
            help="name a header as it is included, and give the folders (or the kernel) that have it",
        )
    place, own = visible(header, line, chain)
    if own:
        what = f"{own} of the C library stands on the kernel's {name}, which is not among the headers"
        way = f"import {name} too, or give the folder that has it"
    else:
        what = f"{name} is included, but is not among the headers"
        way = f"{header} needs {name}: import it too, or give the folder that has it"
    missing = MissingHeaderError(what, location=place, detail=included_from(chain), help=way)
    missing.name = name
    return missing

"""Talks with one running git: requests to it, answers from it, and an end to waiting.

What git complains of meanwhile is read too, or it would stop at a full pipe; the last of it is kept for an error.
"""

from __future__ import annotations

import errno
import os
import selectors
import signal
from contextlib import suppress
from typing import IO, TYPE_CHECKING, cast

from headergen.diagnostics import ToolError
from headergen.git.complaints import way_out
from headergen.interrupts import ENDING

if TYPE_CHECKING:
    import subprocess

    from headergen.git.starting import Process

_PIECE = 1 << 16
_KEPT = 4096  # bytes of what git complains of
_LAST_WORDS = 5.0  # seconds; what git has started in the background may keep the pipe open


def refuse_to_outlive(code: int) -> None:
    """``KeyboardInterrupt`` where a signal that asks to end has ended git.

    It went to all that runs here and has not come to this process yet, so it is no failure of git's, and no answer. Nor
    is the limit on the size of files, which ends git without a word.
    """
    if -code in ENDING:
        raise KeyboardInterrupt
    if -code == signal.SIGXFSZ:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), "git")


class Exchange:
    """The streams of a process that was started with pipes. ``what`` names it in errors, ``place`` its repository."""

    def __init__(self, process: Process, what: str, place: str, patience: float | None) -> None:
        self._process = process
        self._what, self._place, self._patience = what, place, patience
        self._requests = cast("IO[bytes]", process.stdin)
        self._answers = cast("IO[bytes]", process.stdout).fileno()
        self._complaints = cast("IO[bytes]", process.stderr).fileno()
        self._held = bytearray()
        self._said = b""
        self._ended = False
        self._ready = selectors.DefaultSelector()
        self._ready.register(self._answers, selectors.EVENT_READ)
        self._ready.register(self._complaints, selectors.EVENT_READ)

    @property
    def closed(self) -> bool:
        """Whether it cannot be asked any more."""
        return self._ready.get_map() is None

    @property
    def said(self) -> str:
        """The end of what git has complained of so far."""
        return self._said.decode("utf-8", "replace").strip()

    def send(self, request: bytes) -> None:
        """Sends a request. It must be one that git reads whole before it answers, or be shorter than a pipe holds."""
        try:
            self._requests.write(request)
            self._requests.flush()
        except BrokenPipeError:
            while self._more():
                self._held.clear()
            raise self.failure(f"git {self._what} ended") from None

    def line(self, most: int = _PIECE) -> bytes:
        """The next line without its end; b"" where git has ended."""
        start = 0
        while (end := self._held.find(b"\n", start)) < 0:
            start = len(self._held)
            if start > most:
                raise self.failure(f"git {self._what} gave a line that never ends")
            if not self._more():
                end = len(self._held)
                break
        found = bytes(self._held[:end])
        del self._held[: end + 1]
        return found

    def exactly(self, size: int) -> bytes:
        """The next ``size`` bytes."""
        while len(self._held) < size:
            if not self._more():
                raise self.failure("git ended in the middle of an object")
        found = bytes(self._held[:size])
        del self._held[:size]
        return found

    def until(self, end: bytes) -> bytes:
        """Everything up to ``end``, which must stand where git pauses."""
        while not self._held.endswith(end):
            if not self._more():
                raise self.failure(f"git {self._what} ended")
        found = bytes(self._held[: -len(end)])
        self._held.clear()
        return found

    def rest(self, most: int) -> tuple[int, bytes]:
        """Ends the requests, and returns git's exit code and all that it still has to say: no more than ``most``."""
        with suppress(BrokenPipeError):
            self._requests.close()
        while self._more():
            if len(self._held) > most:
                raise self.failure(f"git {self._what} says more than {most} bytes")
        self._drain()
        code = cast("subprocess.Popen[bytes]", self._process.proc).wait()
        self.close()
        return code, bytes(self._held)

    def failure(self, message: str) -> ToolError:
        """The failure to raise; nothing more is expected of the process."""
        self._drain()
        self.close()
        if self._ended:
            refuse_to_outlive(cast("subprocess.Popen[bytes]", self._process.proc).returncode)
        help = way_out(self.said, "check that the repository is whole (git fsck)")
        return ToolError(message, location=self._place, detail=self.said, help=help)

    def close(self) -> None:
        """Ends the process. It only reads, or has done what it was asked: each request had its answer."""
        process = self._process.proc
        if process is None or self.closed:
            return
        self._ready.close()
        with suppress(BrokenPipeError):
            self._requests.close()
        for pipe in (process.stdout, process.stderr):
            cast("IO[bytes]", pipe).close()
        if process.poll() is None:
            process.terminate()
        process.wait()

    def _more(self) -> bool:
        """Waits for a piece of the answer; False where there will be none."""
        while not self._ended:
            ready = self._ready.select(self._patience)
            if not ready:
                raise self.failure(f"git {self._what} said nothing for {self._patience:g} seconds")
            if any(key.fd == self._complaints for key, _ in ready):
                self._hear()
            if any(key.fd == self._answers for key, _ in ready):
                piece = os.read(self._answers, _PIECE)
                self._held += piece
                if piece:
                    return True
                self._ended = True
                self._ready.unregister(self._answers)
        return False

    def _hear(self) -> None:
        piece = os.read(self._complaints, _PIECE)
        if not piece:
            self._ready.unregister(self._complaints)
        self._said = (self._said + piece)[-_KEPT:]

    def _drain(self) -> None:
        """Hears the last complaints of a process that has ended its answers."""
        while self._ended and self._ready.get_map() and self._ready.select(self._patience or _LAST_WORDS):
            self._hear()

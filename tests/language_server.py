"""Asks pyright's language server what an editor would show."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any


class LanguageServer:
    """A server over a folder; leaving the ``with`` block ends it."""

    def __init__(self, command: str, root: Path) -> None:
        self.root = root
        self._command = command
        self._number = 0

    def __enter__(self) -> LanguageServer:
        self._server = subprocess.Popen(
            [self._command, "--stdio"], cwd=self.root, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        uri = self.root.as_uri()
        capabilities = {
            "textDocument": {"hover": {"contentFormat": ["markdown"]}},
            "workspace": {"configuration": True},
        }
        folders = [{"uri": uri, "name": "project"}]
        given = {"processId": None, "rootUri": uri, "capabilities": capabilities, "workspaceFolders": folders}
        self.ask("initialize", given)
        self._send({"method": "initialized", "params": {}})
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.kill()
        self._server.communicate()

    def hover(self, name: str, place: str) -> str:
        """What hovering over the start of ``place`` in a file shows."""
        path = self.root / name
        text = path.read_text()
        line, column = text[: text.index(place)].count("\n"), len(text[: text.index(place)].rpartition("\n")[2])
        document = {"uri": path.as_uri(), "languageId": "python", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        position = {"line": line, "character": column}
        found = self.ask("textDocument/hover", {"textDocument": {"uri": path.as_uri()}, "position": position})
        return str(found["contents"]["value"]).replace("\\_", "_") if found else ""

    def ask(self, method: str, params: dict[str, Any]) -> Any:
        """The result of a request; what the server asks meanwhile is answered with nothing in particular."""
        self._number += 1
        self._send({"id": self._number, "method": method, "params": params})
        while True:
            message = self._read()
            if message.get("id") == self._number and "method" not in message:
                return message.get("result")
            if "id" in message and "method" in message:
                asked = message.get("params", {}).get("items", [])
                settings = {"pythonPath": sys.executable}
                result = [settings if each.get("section") == "python" else None for each in asked] if asked else None
                self._send({"id": message["id"], "result": result})

    def _send(self, message: dict[str, Any]) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._server.stdin is not None
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(data), data))
        self._server.stdin.flush()

    def _read(self) -> dict[str, Any]:
        assert self._server.stdout is not None
        length = 0
        while line := self._server.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        if not length:
            raise EOFError("the language server has ended")
        message: dict[str, Any] = json.loads(self._server.stdout.read(length))
        return message

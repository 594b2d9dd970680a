"""A headless Chromium to look at a page with: the part of WebDriver (W3C) that the tests need, over chromedriver."""

from __future__ import annotations

import base64
import json
import re
import shutil
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.patience import NEVER, wait_until

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
needs_chromium = pytest.mark.skipif(not CHROMIUM or not DRIVER, reason="needs chromium and chromium-driver")
# accessibility rules of Deque's axe-core (npm pack axe-core); .ci/run fetches it
AXE = Path(__file__).parent.parent / ".cache/axe-core/package/axe.min.js"
needs_axe = pytest.mark.skipif(not AXE.is_file(), reason="needs axe-core in .cache/axe-core (npm pack axe-core)")
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
_FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1200,900",
)  # fmt: skip


class Browser:
    """One session."""

    def __init__(self, base: str, session: str) -> None:
        self._url = f"{base}/session/{session}"

    def open(self, path: Path, fragment: str = "") -> None:
        """Loads a file from the disk."""
        self._post("/url", {"url": "about:blank"})
        self._post("/url", {"url": path.as_uri() + fragment})

    def run(self, script: str) -> Any:
        """What a piece of JavaScript returns."""
        return self._post("/execute/sync", {"script": script, "args": []})

    def click(self, selector: str) -> None:
        """Clicks as a user would: an element that is not there or not to be seen is an error."""
        found = self._post("/element", {"using": "css selector", "value": selector})[_ELEMENT]
        self._post(f"/element/{found}/click", {})

    def press(self, *keys: str) -> None:
        """Presses keys one after another, wherever the focus is."""
        actions = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self._post("/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def emulate(self, *, width: int = 1200, height: int = 900, dark: bool = False) -> None:
        """Makes the screen another, and the colours that its user prefers."""
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.devtools("Emulation.setDeviceMetricsOverride", **metrics)
        preference = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.devtools("Emulation.setEmulatedMedia", features=[preference])

    def picture(self, *, whole: bool = False) -> bytes:
        """What is to be seen as PNG; the ``whole`` page if asked for."""
        answer = self.devtools("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        return base64.b64decode(answer["data"])

    def devtools(self, command: str, **parameters: object) -> Any:
        """What only the browser's own protocol can do."""
        return self._post("/goog/cdp/execute", {"cmd": command, "params": parameters})

    def console(self) -> list[str]:
        """Every message of the console, violations of the page's own policy among them."""
        return [entry["message"] for entry in self._post("/se/log", {"type": "browser"})]

    def _post(self, path: str, body: object) -> Any:
        return _call("POST", self._url + path, body)

    def close(self) -> None:
        """Ends the session."""
        _call("DELETE", self._url, None)


def _call(method: str, url: str, body: object) -> Any:
    data = json.dumps(body).encode() if body is not None else None
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(url, data, headers, method=method)  # noqa: S310 - always http to this machine
    try:
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=NEVER) as answer:
            return json.load(answer)["value"]
    except urllib.error.HTTPError as error:
        with error:
            raise AssertionError(error.read().decode("utf-8", "replace")) from None


@contextmanager
def browser(profile: Path, *, javascript: bool = True) -> Iterator[Browser]:
    """A browser with an empty profile; without ``javascript`` pages get none (the tests' own scripts still run)."""
    with (profile.parent / f"{profile.name}.log").open("w+") as said:
        driver = subprocess.Popen([str(DRIVER), "--port=0"], stdout=said, stderr=subprocess.DEVNULL)
    try:
        base = f"http://127.0.0.1:{_port(driver, Path(said.name))}"
        session = _call("POST", f"{base}/session", {"capabilities": {"alwaysMatch": _wanted(profile, javascript)}})
        opened = Browser(base, session["sessionId"])
        try:
            yield opened
        finally:
            opened.close()
    finally:
        driver.terminate()
        driver.wait()


def _wanted(profile: Path, javascript: bool) -> dict[str, object]:
    preferences = {} if javascript else {"profile.managed_default_content_settings.javascript": 2}
    options = {"binary": CHROMIUM, "args": [*_FLAGS, f"--user-data-dir={profile}"], "prefs": preferences}
    return {"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}


def _port(driver: subprocess.Popen[bytes], said: Path) -> str:
    """The port that the driver chose, which it says when it listens there."""
    found: list[str] = []

    def listens() -> bool:
        found[:] = re.findall(r"started successfully on port (\d+)", said.read_text())
        return bool(found) or driver.poll() is not None

    wait_until(listens)
    assert found, f"chromedriver has ended:\n{said.read_text()}"
    return found[0]

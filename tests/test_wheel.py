"""A wheel carries all that headergen needs: installed, it works without a checkout."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.projects import make_project, quiet_git

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nothing but the installed wheel; skips where no wheel can be built."""
    built, folder = tmp_path_factory.mktemp("built"), tmp_path_factory.mktemp("installed")
    own = ["--no-build-isolation"] if find_spec("hatchling") else []
    if not own and os.environ.get("HEADERGEN_DOWNLOAD") != "1":
        pytest.skip("building a wheel needs hatchling: install it, or allow downloads with HEADERGEN_DOWNLOAD=1")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q"]
    subprocess.run([*pip, "wheel", str(ROOT), "--no-deps", *own, "-w", str(built)], check=True, timeout=300)
    (wheel,) = built.glob("headergen_uapi-*.whl")
    subprocess.run([*pip, "install", "--no-deps", "--target", str(folder), str(wheel)], check=True, timeout=300)
    return folder


@pytest.mark.slow
def test_installed_wheel_works_without_a_checkout(
    installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quiet_git(monkeypatch)
    tried = make_project(tmp_path)
    environment = os.environ | {"PYTHONPATH": str(installed)}

    def headergen(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "headergen", *arguments]
        return subprocess.run(command, cwd=tried.root, env=environment, capture_output=True, text=True, check=False)

    where = "import headergen; print(headergen.__file__)"
    run = subprocess.run(
        [sys.executable, "-c", where], cwd=tried.root, env=environment, capture_output=True, text=True, check=True
    )
    assert Path(run.stdout.strip()).is_relative_to(installed)
    done = headergen("sync", tried.kernel(), "--arch", "arm64")
    assert done.returncode == 0, done.stderr
    assert (tried.root / "generated" / "arm64" / "kvm" / "structs.py").is_file()  # the templates are there
    assert (installed / "headergen/report/templates/page.html.j2").is_file()  # and those of the printers
    (tmp_path / "headers").mkdir()
    (tmp_path / "headers" / "own.h").write_text("#include <stdint.h>\nstruct own { uint16_t a; };\n")
    done = headergen("dump", "--arch", "s390x", "--include", str(tmp_path / "headers"), "--header", "own.h")
    assert done.returncode == 0, done.stderr
    assert '"struct own":{"kind":"struct","size":2' in done.stdout  # and so are our C library headers
    done = headergen("check")
    assert "generated-changed" not in done.stdout + done.stderr
    assert done.returncode in (0, 1), done.stderr

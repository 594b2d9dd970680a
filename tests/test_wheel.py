"""A wheel carries all that headergen needs: installed, it works without a checkout."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.projects import make_project, quiet_git


@pytest.mark.slow
def test_installed_wheel_works_without_a_checkout(
    installed_wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quiet_git(monkeypatch)
    tried = make_project(tmp_path)
    environment = os.environ | {"PYTHONPATH": str(installed_wheel)}

    def headergen(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "headergen", *arguments]
        return subprocess.run(command, cwd=tried.root, env=environment, capture_output=True, text=True, check=False)

    where = "import headergen; print(headergen.__file__)"
    run = subprocess.run(
        [sys.executable, "-c", where], cwd=tried.root, env=environment, capture_output=True, text=True, check=True
    )
    assert Path(run.stdout.strip()).is_relative_to(installed_wheel)
    done = headergen("sync", tried.kernel(), "--arch", "arm64")
    assert done.returncode == 0, done.stderr
    assert (tried.root / "generated" / "arm64" / "kvm" / "structs.py").is_file()  # the templates are there
    assert (installed_wheel / "headergen/report/templates/page.html.j2").is_file()  # and those of the printers
    (tmp_path / "headers").mkdir()
    (tmp_path / "headers" / "own.h").write_text("#include <stdint.h>\nstruct own { uint16_t a; };\n")
    done = headergen("dump", "--arch", "s390x", "--include", str(tmp_path / "headers"), "--header", "own.h")
    assert done.returncode == 0, done.stderr
    assert '"struct own":{"kind":"struct","size":2' in done.stdout  # and so are our C library headers
    done = headergen("check")
    assert "generated-changed" not in done.stdout + done.stderr
    assert done.returncode in (0, 1), done.stderr

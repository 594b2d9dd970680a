"""The promise: ``headergen wheel`` makes a package that pip installs, any Python imports, and type checkers know."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from headergen.cli import main
from headergen.diagnostics import ConfigError
from headergen.project.wheel import package_of, version_of, wheel, wheel_name
from tests.projects import make_project, quiet_git
from tests.test_generated_runtime import pythons
from tests.test_generated_types import found

ROOT = Path(__file__).parents[1]


def run(*command: object, cwd: Path) -> str:
    ran = subprocess.run(list(map(str, command)), cwd=cwd, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def install(python: Path, wheel: str | Path, *, cwd: Path) -> None:
    """Without bytecode: a wheel has a thousand modules, and a test imports one."""
    pip = (sys.executable, "-m", "pip", "-q", "--python", python, "install", "--no-index", "--no-compile")
    run(*pip, wheel, cwd=cwd)


def test_a_wheel_is_installed_imported_and_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(["wheel", "-q", "-o", str(tmp_path / "dist"), "--name", "my-uapi"]) == 0
    path = Path(capsys.readouterr().out.strip())
    assert path.name.startswith("my_uapi-6.12.")
    use = tmp_path / "use.py"
    use.write_text(
        "from my_uapi.native import kvm\nfrom my_uapi.s390x import loop\n"
        "print(kvm.KVM_API_VERSION, loop.loop_info64(lo_file_name=b'/img').lo_file_name.text)\n"
    )
    for number, python in enumerate(pythons()):
        environment = tmp_path / f"venv{number}"
        run(python, "-m", "venv", "--without-pip", environment, cwd=tmp_path)
        inner = environment / "bin" / "python"
        install(inner, path, cwd=tmp_path)
        assert run(inner, "-B", use, cwd=tmp_path) == "12 /img\n", python
    flags = ["--strict", "--python-executable", inner, "--cache-dir", tmp_path / "cache"]
    assert "no issues found" in run(sys.executable, "-m", "mypy", *flags, "use.py", cwd=tmp_path)


def test_a_wheel_is_known_to_pyright(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tool = found("pyright")
    monkeypatch.chdir(ROOT)
    assert main(["wheel", "-q", "-o", str(tmp_path / "dist")]) == 0
    environment = tmp_path / "venv"
    run(sys.executable, "-m", "venv", "--without-pip", environment, cwd=tmp_path)
    inner, path = environment / "bin" / "python", capsys.readouterr().out.strip()
    install(inner, path, cwd=tmp_path)
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "include": ["use.py"]}')
    (tmp_path / "use.py").write_text(
        "from linux_uapi.native import kvm\nfrom linux_uapi.s390x import loop\n"
        "info = loop.loop_info64(lo_file_name=b'/img', lo_flags=loop.LO_FLAGS_READ_ONLY)\n"
        "print(kvm.KVM_API_VERSION, info.lo_file_name.text, kvm.enums.kvm_device_type.KVM_DEV_TYPE_VFIO)\n"
        "info.lo_flag = 1\n"
    )
    command = [tool, "--outputjson", "--pythonpath", inner, "."]
    ran = subprocess.run(list(map(str, command)), cwd=tmp_path, capture_output=True, text=True, check=False)
    findings = json.loads(ran.stdout)["generalDiagnostics"]
    assert {each["range"]["start"]["line"] + 1 for each in findings} == {5}, findings


def test_a_wheel_depends_on_what_is_in_it_alone() -> None:
    files = {"b.py": b"B = 1\n", "__init__.py": b""}
    made = wheel(files, name="a-b", version="1.0", summary="x")
    assert made == wheel(dict(reversed(files.items())), name="a-b", version="1.0", summary="x")
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert archive.namelist()[:2] == ["a_b/__init__.py", "a_b/b.py"]
        assert archive.read("a_b-1.0.dist-info/RECORD").count(b"sha256=") == 4
    assert wheel_name("A.b", "1.0") == "a_b-1.0-py3-none-any.whl"


@pytest.mark.parametrize("name", ["", "-x", "x-", "x--y", "a/b", "../x", "é", "x y", "1x", "x\n"])
def test_names_that_pip_would_not_take(name: str) -> None:
    with pytest.raises(ConfigError):
        package_of(name)


def test_versions() -> None:
    assert [version_of(text) for text in ("6.12.117", "6.13.0-rc2", "7.0")] == ["6.12.117", "6.13.0rc2", "7.0"]
    for text in ("", "x", "6.12-dirty", "6.12/../x", "1\n"):
        with pytest.raises(ConfigError):
            version_of(text)


@pytest.mark.parametrize("verb", ["wheel", "verify"])
def test_a_project_without_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], verb: str
) -> None:
    """What it is told to do is what gives it some: an import, and names of headers."""
    quiet_git(monkeypatch)
    tried = make_project(tmp_path, config='arches = ["arm64"]\n[modules]\nkvm = ["linux/kvm.h"]\n')
    monkeypatch.chdir(tried.root)
    assert main([verb, "-q"]) == 2
    told = capsys.readouterr().err
    assert "error: nothing is imported here yet" in told
    assert "help: run headergen sync with a kernel" in told
    tried.write("headergen.toml", 'arches = ["arm64"]\nimport = ["linux/kvm.h"]\n')
    tried.git("commit", "-qam", "No modules")
    tried.sync()
    assert main([verb, "-q"]) == 2
    assert "help: name headers under [modules]" in capsys.readouterr().err
    assert not (tried.root / "dist").exists()

"""A newcomer's first days, with nothing but the wheel: install, init, sync, use, hook, CI, the next kernel, a mishap.

One story, told in the order in which it happens; each step is what the documentation tells to do.
"""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

from tests.tiny_kernel import KVM, make_kernel

ROOT = Path(__file__).parent.parent
STATE = """\
struct kvm_state { __u32 flags; __u32 pad; };
#define KVM_GET_STATE _IOR(KVMIO, 0x99, struct kvm_state)
"""
NEW = KVM.replace("#define KVM_GET_REGS", f"{STATE}#define KVM_GET_REGS")


class Newcomer:
    """Somebody with a shell in a fresh repository, who has installed the wheel."""

    def __init__(self, home: Path, venv: Path) -> None:
        self.home, self.project = home, home / "vmm"
        (home / ".gitconfig").write_text(
            "[user]\n\tname = A Newcomer\n\temail = new@example.org\n[init]\n\tdefaultBranch = main\n"
        )
        self.environment = {
            "HOME": str(home),
            "PATH": f"{venv / 'bin'}:{os.environ['PATH']}",
            "LANG": "C",
        }
        self.does("git init -q vmm", where=home)

    def does(self, script: str, *, code: int = 0, where: Path | None = None, **more: str) -> str:
        """Runs a script as a shell would; what it printed, on either stream."""
        command = ["bash", "-e", "-o", "pipefail", "-c", script]
        done = subprocess.run(
            command,
            cwd=where or self.project,
            env=self.environment | more,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == code, f"{script}\n{done.stdout}"
        return done.stdout

    def kernel(self, version: str, kvm: str = KVM) -> Path:
        """A kernel beside the project."""
        return make_kernel(self.home / f"linux-{version}", version, changes={"include/uapi/linux/kvm.h": kvm})


def recipe(name: str, *, key: str) -> list[str]:
    """The shell of a CI recipe: the blocks below each ``key``, read by their indentation."""
    lines = (ROOT / "docs" / "ci" / name).read_text("utf-8").splitlines()
    blocks = []
    for number, line in enumerate(lines):
        if line.strip() == f"{key} |":
            depth = len(line) - len(line.lstrip()) + 1
            rest = lines[number + 1 :]
            end = next(
                (i for i, each in enumerate(rest) if each.strip() and not each.startswith(" " * depth)), len(rest)
            )
            blocks.append("\n".join(each.strip() if not each.strip() else each for each in rest[:end]))
    assert blocks, name
    return blocks


@pytest.mark.slow
def test_the_first_days(tmp_path: Path, fresh_venv: Path) -> None:
    one = Newcomer(tmp_path, fresh_venv)
    where = one.does("python3 -c 'import headergen; print(headergen.__file__)'")
    assert where.startswith(f"{fresh_venv}/"), "this is not the wheel"

    # whose headergen is it, and where am I
    assert "headergen-uapi" in one.does("headergen --version")
    assert "git init" in one.does("headergen init </dev/null", code=2, where=tmp_path)
    assert "headergen init" in one.does("headergen check", code=2)

    # a configuration, an import, a module
    one.does("headergen init --arch arm64 --arch amd64 && echo __pycache__/ > .gitignore")
    one.does("git add . && git commit -q -m 'Configure headergen'")
    said = one.does(f"headergen sync {one.kernel('6.12.1')}")
    assert "import Linux 6.12.1 for arm64, x86_64" in said
    code = "from generated.arm64 import kvm; print(int(kvm.KVM_GET_DIRTY_LOG), kvm.kvm_regs.pc.offset)"
    assert one.does(f"python3 -c '{code}'").split() == [str(1 << 30 | 16 << 16 | 0xAE << 8 | 0x42), str(31 * 8)]
    assert one.does("git status --porcelain") == ""
    one.does("headergen check")

    # the hook: what pre-commit would run before a commit
    hooks = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    entry = re.search(r"- id: headergen-staged\n(?:  .*\n)*?  entry: (.+)\n", hooks)
    assert entry
    hook = one.project / ".git" / "hooks" / "pre-commit"
    hook.write_text(f"#!/bin/sh\nexec {entry[1]}\n")
    hook.chmod(0o755)
    one.does("echo 'import generated.arm64.kvm' > vmm.py && git add vmm.py && git commit -q -m 'Use the module'")
    mixed = "sed -i 's/VERSION 12/VERSION 13/' linux-headers/linux/kvm.h && echo '# 13' >> vmm.py && git add -A"
    assert "[mixed-commit]" in one.does(f"{mixed} && git commit -q -m 'Use version 13'", code=1)
    one.does("git reset -q --hard")

    # the next kernel: what it changes, the import, the code behind it
    before = one.does("git rev-parse HEAD").strip()
    following = one.kernel("6.13.0", NEW)
    assert "KVM_GET_STATE" in one.does(f"headergen diff HEAD {following}", code=1)
    one.does(f"headergen sync {following}")
    one.does("echo 'print(generated.arm64.kvm.KVM_GET_STATE)' >> vmm.py && git commit -q -a -m 'Get the state'")
    assert one.does("python3 vmm.py").strip() == "<KVM_GET_STATE 0x8008ae99>"

    # CI agrees, with either recipe, on a push and on a new branch
    head = one.does("git rev-parse HEAD").strip()
    for base in (before, "0" * 40):
        for script in recipe("github.yml", key="run:"):
            one.does(script, BASE=base, HEAD=head)
        for script in recipe("gitlab.yml", key="-"):
            one.does(script, base=base, CI_COMMIT_SHA=head)
    assert '"version": "2.1.0"' in (one.project / "headergen.sarif").read_text("utf-8")
    (one.project / "headergen.sarif").unlink()

    # a mishap, past the hook: CI finds it, untangle takes it apart
    one.does(f"{mixed} && git commit -q --no-verify -m 'Use version 13'")
    head = one.does("git rev-parse HEAD").strip()
    for script in (*recipe("github.yml", key="run:")[:1], *recipe("gitlab.yml", key="-")):
        assert "mixed-commit" in one.does(script, code=1, BASE=before, HEAD=head, base=before, CI_COMMIT_SHA=head)
    one.does("headergen untangle HEAD~1..HEAD")
    assert one.does("git log --format=%s -2").splitlines()[0] == "Use version 13"
    assert "mixed-commit" not in one.does("headergen check --range HEAD~2..HEAD", code=1)
    one.does(f"git reset -q --hard HEAD~2 && headergen sync {following} && headergen check --range {before}..HEAD")


@pytest.mark.slow
def test_somebody_who_has_headers_and_numbers_already(tmp_path: Path, fresh_venv: Path) -> None:
    one = Newcomer(tmp_path, fresh_venv)
    kernel, following = one.kernel("6.12.1"), one.kernel("6.13.0", NEW)

    # a copy that a script made once, and code that stands on it
    one.does(f"headergen install {kernel} --arch arm64 made && mkdir linux-headers && cd made/include && "
             "mv asm ../../linux-headers/asm-arm64 && mv linux asm-generic ../../linux-headers")  # fmt: skip
    one.does(
        "rm -r made && echo 'KVM_GET_API_VERSION = 0xAE00' > vmm.py && git add . && git commit -q -m 'What there is'"
    )
    assert "linux-headers/linux/kvm.h" in one.does(f"headergen adopt {kernel} --dry-run")
    one.does(f"headergen adopt {kernel}")
    one.does("headergen check")
    assert "Linux 6.12.1: arm64" in one.does("headergen")

    # the numbers by hand become modules: proposed, and imported with the next kernel
    one.does("git mv headergen.toml old.toml && git commit -q -m 'Think again'")
    said = one.does(f"headergen init --kernel {following} --arch arm64")
    assert "module kvm (linux/kvm.h): KVM_GET_API_VERSION in vmm.py:1" in said
    one.does(f"git rm -q old.toml && headergen sync {following}")
    one.does(
        "echo 'from generated.arm64.kvm import KVM_GET_API_VERSION' > vmm.py && git commit -q -a -m 'Use the module'"
    )
    one.does("python3 -c 'import vmm; print(int(vmm.KVM_GET_API_VERSION))' | grep -x 44544")
    one.does("headergen check --range HEAD~1..HEAD")
    said = one.does(f"headergen diff --used {kernel} HEAD", code=0)
    assert "about names that no code here uses" in said


def test_recipes_install_what_this_is_called_from_a_place_to_fill_in() -> None:
    name = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["name"]
    for file in (ROOT / "docs" / "ci").iterdir():
        text = file.read_text("utf-8")
        assert f'HEADERGEN: "{name} @ git+https://' in text
        assert "Fill in" in text
        assert 'pip install "$HEADERGEN"' in text

"""Every command that the README and docs/ print runs in a reader's environment, and every link leads somewhere.

The tour, whose output is printed too, is in ``test_tour.py``. A page's commands run from top to bottom in one shell, in
a repository of its own beside real kernels, or in this very repository where they only look.
"""

from __future__ import annotations

import ctypes
import fcntl
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import click
import pytest

from headergen.config.files import find_config
from headergen.verbs import VERBS
from tests.kernels import source

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
# those of docs/adopt/ are run by test_adopt_docs.py
TEXTS = [*PAGES, *sorted((ROOT / "docs" / "adopt").glob("*.md")), ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md"]
_BLOCK = re.compile(r"^( *)```(\w+)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
_NEEDED = re.compile(
    r"(Makefile|scripts/[^/]+|include/uapi/.+|usr/include/.+|include/asm-generic/Kbuild"
    r"|arch/(arm64|s390|x86)/(Makefile|include/(uapi/.+|asm/Kbuild)|(entry|kernel|tools|include)/.*(syscall|\.tbl).*))"
)
_TOPS = ("scripts", "include", "usr/include", "arch/arm64", "arch/s390", "arch/x86")  # where it is: a tenth of a kernel
# what a test cannot do here, and which one does it instead
ELSEWHERE = {
    "pip install ": "tests/test_wheel.py",
    "scripts/demo": "tests/test_scripts.py",
    "scripts/test": "this is it",
    "python -m tests.live": "tests/live/test_live.py",
}


def commands(page: Path) -> list[str]:
    """The commands of a page: after a ``$`` in console blocks, and each line of shell blocks."""
    found = []
    for indent, language, text in _BLOCK.findall(page.read_text("utf-8")):
        lines = [line.removeprefix(indent) for line in text.splitlines()]
        if language == "console":
            found += [line[2:] for line in lines if line.startswith("$ ")]
        elif language == "sh":
            found += [line for line in lines if line.strip()]
    return [command.partition("  #")[0].rstrip() for command in found]


def block(page: str, language: str) -> str:
    """The first block of that language."""
    found = [text for _, kind, text in _BLOCK.findall((ROOT / "docs" / page).read_text("utf-8")) if kind == language]
    return str(found[0])


def reader(home: Path) -> dict[str, str]:
    """A reader's environment: nothing of ours but the way to the command."""
    return {"HOME": str(home), "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "LANG": "C"}


def run_all(page: Path, home: Path, where: Path) -> None:
    """Runs a page's commands; each ends with 0, or with 1 where it is a question that finds something."""
    here = [each for each in commands(page) if not each.startswith(tuple(ELSEWHERE))]
    assert here
    mark = "=== ended with"
    script = "".join(f'{{ {command}\n}} 2>&1\necho "{mark} $?"\n' for command in here)
    done = subprocess.run(
        ["bash", "-c", script], cwd=where, env=reader(home), capture_output=True, text=True, check=True, timeout=600
    )
    ended = re.findall(rf"(.*?){mark} (\d+)\n", done.stdout, re.DOTALL)
    assert len(ended) == len(here), done.stdout + done.stderr
    for command, (said, code) in zip(here, ended, strict=True):
        question = re.match(r"headergen (diff|check|fixme)\b", command)
        assert code == "0" or (code == "1" and question), f"{page.name}: {command} ended with {code}:\n{said}"
        assert "Traceback" not in said, f"{page.name}: {command}\n{said}"


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A reader's home: two kernels unpacked, one of them packed too, and a repository with both as tags."""
    top = tmp_path_factory.mktemp("home")
    (top / ".gitconfig").write_text(
        "[user]\n\tname = A Reader\n\temail = reader@example.org\n[init]\n\tdefaultBranch = main\n"
    )
    repository = top / "linux"
    git(top, "init", "-q", str(repository))
    for series in ("6.1", "6.12"):
        _copy(source(series), top / f"linux-{series}")
        shutil.rmtree(repository / "arch", ignore_errors=True)
        shutil.rmtree(repository / "include", ignore_errors=True)
        shutil.copytree(top / f"linux-{series}", repository, dirs_exist_ok=True)
        git(repository, "add", "--all", "--force")
        git(repository, "commit", "-q", "-m", f"Linux {series}", home=top)
        git(repository, "tag", f"v{series}")
    with tarfile.open(top / "linux-6.12.tar.xz", "w:xz", preset=0) as archive:
        archive.add(top / "linux-6.12", "linux-6.12")
    git(top, "-c", "init.defaultBranch=main", "init", "-q", "empty")
    return top


def _copy(tree: Path, to: Path) -> None:
    for path in (tree / "Makefile", *(path for top in _TOPS for path in (tree / top).rglob("*"))):
        name = str(path.relative_to(tree))
        if _NEEDED.fullmatch(name) and path.is_file():
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, to / name)


def git(where: Path, *arguments: str, home: Path | None = None) -> None:
    subprocess.run(["git", *arguments], cwd=where, env=reader(home or where), check=True)


def headergen(home: Path, where: Path, *arguments: str) -> None:
    command = [sys.executable, "-m", "headergen", *arguments]
    environment = reader(home) | {"PYTHONPATH": str(ROOT)}
    subprocess.run(command, cwd=where, env=environment, check=True, capture_output=True)


def _project(home: Path, name: str, *kernels: str) -> Path:
    """A configured project that imported these kernels, each with a tag."""
    where = home / name
    git(home, "init", "-q", name)
    headergen(home, where, "init", "--arch", "arm64", "--arch", "x86_64")
    if kernels:
        git(where, "add", "headergen.toml", home=home)
        git(where, "commit", "-q", "-m", "Configure headergen", home=home)
    for kernel in kernels:
        headergen(home, where, "sync", "-q", str(home / kernel))
    return where


# ------------------------------------------------------------------------------------------------------------- commands


@pytest.mark.kernel
def test_the_first_screen(home: Path) -> None:
    if not any(Path("/usr/include").glob("**/asm/kvm.h")):
        pytest.skip("no asm/kvm.h below /usr/include: install linux-libc-dev on a machine whose kernels have KVM")
    git(home, "init", "-q", "readme")
    git(home / "readme", "commit", "-q", "--allow-empty", "-m", "Start", home=home)
    run_all(ROOT / "README.md", home, home / "readme")
    assert (home / "readme" / "diff.html").read_text("utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.kernel
def test_existing_headers(home: Path) -> None:
    for name in ("maker", "headers"):
        git(home, "init", "-q", name)
    maker, where = home / "maker", home / "headers"
    (maker / "headergen.toml").write_text('arches = ["arm64", "x86_64"]\nimport = ["linux/kvm.h"]\n')
    git(maker, "add", ".", home=home)
    git(maker, "commit", "-q", "-m", "Configure", home=home)
    headergen(home, maker, "sync", "-q", str(home / "linux-6.1"))
    shutil.copytree(maker / "linux-headers", where / "linux-headers", ignore=shutil.ignore_patterns("*.lock"))
    git(where, "add", "linux-headers", home=home)
    git(where, "commit", "-q", "-m", "A copy made by hand", home=home)
    run_all(ROOT / "docs" / "existing-headers.md", home, where)


@pytest.mark.kernel
def test_adopt(home: Path) -> None:
    git(home, "init", "-q", "adopt")
    where = home / "adopt"
    (where / "include" / "linux").mkdir(parents=True)
    shutil.copy(home / "linux-6.12" / "include" / "uapi" / "linux" / "kvm.h", where / "include" / "linux")
    git(where, "add", "include", home=home)
    run_all(ROOT / "docs" / "adopt.md", home, where)


@pytest.mark.kernel
def test_existing_numbers(home: Path) -> None:
    git(home, "init", "-q", "numbers")
    where = home / "numbers"
    (where / "vmm.py").write_text(f"import ctypes\n{block('existing-numbers.md', 'python')}")
    git(where, "add", ".", home=home)
    git(where, "commit", "-q", "-m", "Written by hand", home=home)
    run_all(ROOT / "docs" / "existing-numbers.md", home, where)


@pytest.mark.kernel
def test_kernels(home: Path) -> None:
    if not Path("/usr/include/x86_64-linux-gnu/asm/kvm.h").exists():
        pytest.skip("no /usr/include/x86_64-linux-gnu/asm/kvm.h: install linux-libc-dev on x86-64")
    where = _project(home, "kernels")
    run_all(ROOT / "docs" / "kernels.md", home, where)
    assert json.loads((where / "kvm.json").read_text("utf-8"))


@pytest.mark.kernel
def test_every_release(home: Path) -> None:
    run_all(ROOT / "docs" / "every-release.md", home, _project(home, "release", "linux-6.1"))


@pytest.mark.kernel
def test_cookbook(home: Path) -> None:
    run_all(ROOT / "docs" / "cookbook.md", home, _project(home, "cookbook", "linux-6.12"))


@pytest.mark.kernel
def test_diff(home: Path) -> None:
    where = _project(home, "diff", "linux-6.1")
    git(where, "tag", "v1.2")
    shutil.copytree(where / "linux-headers", where / "old" / "linux-headers")
    headergen(home, where, "sync", "-q", str(home / "linux-6.12"))
    _series(home, where / "series.mbox")
    for place, members in (("old", "unsigned int a;"), (".", "unsigned int a, b;")):
        (where / place / "include" / "uapi").mkdir(parents=True)
        for header in ("my.h", "include/uapi/my.h"):
            (where / place / header).write_text(f"struct my {{ {members} }};\n")
    run_all(ROOT / "docs" / "diff.md", home, where)


def _series(home: Path, box: Path) -> None:
    """A patch to the newer kernel, as a mail; the repository stays as it was."""
    repository = home / "linux"
    header = repository / "include/uapi/linux/vhost.h"
    header.write_text(header.read_text().replace("VHOST_FILE_UNBIND -1", "VHOST_FILE_UNBIND -2"))
    git(repository, "commit", "-q", "-a", "-m", "vhost: another number", home=home)
    with box.open("wb") as file:
        subprocess.run(
            ["git", "format-patch", "-1", "--stdout"], cwd=repository, env=reader(home), check=True, stdout=file
        )
    git(repository, "reset", "-q", "--hard", "HEAD~1", home=home)


@pytest.mark.kernel
def test_configuration(home: Path) -> None:
    where = _project(home, "configuration", "linux-6.12")
    here = [shlex.split(each) for each in commands(ROOT / "docs" / "configuration.md")]
    assert ["headergen", "sync", "KERNEL", "--arch", "arm"] in here
    headergen(home, where, "sync", "--arch", "arm64", str(home / "linux-6.12"))


def test_show_and_decode_answer_with_the_headers_of_this_very_repository(tmp_path: Path) -> None:
    where = tmp_path / "clone"  # without what lies about here
    shutil.copytree(ROOT / "linux-headers", where / "linux-headers")
    config = find_config(ROOT)  # of its modules the one that the page is about: each command reads all that there are
    lines = [f"arches = {json.dumps(config.arches)}", 'comments = "strip"', 'modules.kvm = ["linux/kvm.h"]']
    lines += [
        f'frozen.{arch} = {{ version = "{each.version}", reason = "as here" }}' for arch, each in config.frozen.items()
    ]
    (where / "headergen.toml").write_text("\n".join(lines) + "\n", "utf-8")
    (where / "dump.bin").write_bytes(bytes(range(96)))
    (where / ".gitconfig").touch()
    git(where, "init", "-q")
    run_all(ROOT / "docs" / "show.md", where, where)


def test_the_live_run_knows_its_options() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "tests.live", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    printed = commands(ROOT / "docs" / "live-run.md")
    assert printed
    for command in printed:
        assert all(option in told for option in re.findall(r" (--?\w[\w-]*)", command)), command


def test_every_page_with_commands_is_run() -> None:
    text = Path(__file__).read_text("utf-8") + (ROOT / "tests" / "test_tour.py").read_text("utf-8")
    for page in PAGES:
        if commands(page):
            assert f'"{page.name}"' in text, f"{page.name} prints commands that no test runs"


# ---------------------------------------------------------------------------------------------- words, links, examples


def _mentioned() -> Iterator[tuple[str, str]]:
    """Every command line of headergen in running text and in blocks."""
    for page in TEXTS:
        text = page.read_text("utf-8")
        for words in re.findall(r"`(headergen [^`]+)`", _BLOCK.sub("", text)):
            yield page.name, words
        for words in re.findall(r"^ {4}(headergen .+)$", text, re.MULTILINE):
            yield page.name, words
        yield from ((page.name, each) for each in commands(page) if each.startswith("headergen "))


def test_verbs_and_options_that_are_named_exist() -> None:
    mentioned = list(_mentioned())
    assert len(mentioned) > 40
    for page, words in mentioned:
        _, verb, *rest = re.split(r"[\s\[\]]+", words)
        if verb.startswith("-"):
            continue
        assert verb in VERBS, f"{page}: {words}"
        command = import_module(f"headergen.cli.{verb}").command
        known = {option for parameter in command.params for option in (*parameter.opts, *parameter.secondary_opts)}
        known |= set(click.Context(command).help_option_names) | {"-h", "--help"}
        for word in rest:
            if word in ("|", ">", "&&", "||", ";"):
                break
            if re.fullmatch(r"-[a-z]|--[a-z][a-z-]*", word):
                assert word in known, f"{page}: {words}: {word}"


def _anchors(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", _BLOCK.sub("", page.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", TEXTS, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    text = _BLOCK.sub("", page.read_text("utf-8"))
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if "://" in target:
            continue
        name, _, anchor = target.partition("#")
        leads = (page.parent / name).resolve() if name else page
        assert leads.exists(), target
        if anchor:
            assert anchor in _anchors(leads), target


def test_the_readme_names_every_verb() -> None:
    table = re.findall(r"^\| (`.+?`) \|", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    assert sorted(re.findall(r"`(\w+)`", " ".join(table))) == sorted(VERBS)


def test_a_checkout_knows_the_commands_of_the_pages() -> None:
    """As README and index say it, in the environment of somebody who has just logged in."""
    if not (ROOT / ".venv" / "bin" / "activate").exists():
        pytest.skip("no .venv in this checkout: scripts/setup --dev")
    said = ". .venv/bin/activate"
    assert all(f"`{said}`" in (ROOT / page).read_text("utf-8") for page in ("README.md", "docs/README.md"))
    plain = {"HOME": os.environ["HOME"], "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C"}
    commands = f"{said} && headergen show kvm_dirty_tlb && python -m benchmarks --help"
    done = subprocess.run(["sh", "-ec", commands], cwd=ROOT, env=plain, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "struct kvm_dirty_tlb {" in done.stdout
    assert "python -m benchmarks" in done.stdout


def test_every_module_that_a_page_runs_is_there() -> None:
    named = {name for page in TEXTS for name in re.findall(r"python3? -m ([\w.]+)", page.read_text("utf-8"))}
    assert {"benchmarks", "tests.live", "target_arm"} <= named
    assert [name for name in sorted(named) if find_spec(name) is None] == []


def test_every_page_is_in_the_index() -> None:
    """In that of its own folder, where it has one, and that one in the index of all."""
    docs = ROOT / "docs"
    for page in docs.rglob("*.md"):
        own = page.parent / "README.md"
        index = own if own.exists() and page != own else docs / "README.md"
        assert page == docs / "README.md" or f"({page.relative_to(index.parent)})" in index.read_text("utf-8")


def test_the_examples_in_python_run(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[str] = []
    monkeypatch.setattr(fcntl, "ioctl", lambda _fd, number, *_: called.append(number.name))
    monkeypatch.syspath_prepend(str(ROOT))
    scope: dict[str, object] = {"vcpu": 3, "ctypes": ctypes}
    for page in PAGES:
        for _, language, text in _BLOCK.findall(page.read_text("utf-8")):
            if language == "python" and ">>> " not in text:  # those with answers: test_generated_values.py
                exec(compile(text, page.name, "exec"), scope)  # noqa: S102 - our own documentation
    assert called == ["KVM_ARM_VCPU_INIT", "KVM_GET_REG_LIST"]


def test_the_two_commands_exist_and_can_be_run() -> None:
    named = re.findall(r"^(scripts/\w+)", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    assert named == ["scripts/demo", "scripts/test"]
    for script in named:
        assert os.access(ROOT / script, os.X_OK)
        assert subprocess.run(["bash", "-n", str(ROOT / script)], check=False).returncode == 0

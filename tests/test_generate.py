"""``generate`` renders the same headers again: it reads no kernel, and renders nothing of what is not a kernel's."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from headergen.diagnostics import HeaderError, RepositoryError
from tests.projects import SMALL, Imports, Tried, imported_project, make_project, run
from tests.tiny_kernel import TINY

TEMPLATES = Path(__file__).parents[1] / "templates"


@pytest.fixture
def tried(imports: Imports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tried:
    return imported_project(imports, tmp_path, monkeypatch)


def test_a_second_time_there_is_nothing_to_do(tried: Tried) -> None:
    before = tried.state()
    done = tried.generate(commit=True)
    assert (done.commit, done.modules, bool(done.changes)) == ("", 1, False)
    assert done.files > 1
    assert tried.state() == before


def _loaded(tried: Tried, *words: str) -> list[str]:
    code = f"import sys; from headergen.cli import main; main({[*words]!r}); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tried.root, env={**os.environ, "HEADERGEN_CACHE": "off"}, text=True,
        capture_output=True, check=True,
    )  # fmt: skip
    return done.stdout.split()


@pytest.mark.parametrize("words", [("show", "kvm_userspace_memory_region"), ("decode", "0xae80"), ("dump", "-q")])
def test_what_asks_a_project_loads_no_comparison_and_nothing_that_makes_headers(
    tried: Tried, words: tuple[str, ...]
) -> None:
    loaded = {*_loaded(tried, *words)}
    assert "pycparser" in loaded  # it was read in this process
    assert not loaded & {"headergen.abidiff", "headergen.pipeline.headers", "headergen.kernel.syscallhdr", "jinja2"}


def test_it_loads_nothing_that_opens_a_kernel(tried: Tried) -> None:
    loaded = _loaded(tried, "generate", "--dry-run")
    assert {"headergen.pipeline", "pycparser", "jinja2"} <= {*loaded}  # it was rendered in this process
    unused = ("headergen.kernel.", "headergen.sanitize", "headergen.pipeline.importing", "headergen.pipeline.headers")
    assert [name for name in loaded if name.startswith(unused)] == ["headergen.kernel.folders"]


def test_what_was_edited_or_lost_is_as_it_was_again(tried: Tried) -> None:
    before = tried.state()
    module = next((tried.root / "generated/arm64/kvm").glob("s*.py"))
    module.write_text("edited = True\n")
    (tried.root / "generated/arm64/kvm/__init__.py").unlink()
    assert tried.generate(dry_run=True).changes.summary == "1 added, 1 changed"
    assert module.read_text() == "edited = True\n"
    assert tried.generate().changes.summary == "1 added, 1 changed"
    assert tried.state() == before


def test_a_template_of_the_project_changes_the_modules_and_their_commit_alone(tried: Tried) -> None:
    tried.write("mine/constants.py.j2", (TEMPLATES / "constants.py.j2").read_text() + "\n# of this project\n")
    tried.write("headergen.toml", f'templates = "mine"\n{SMALL}')
    tried.git("add", ".")
    tried.git("commit", "-q", "-m", "Templates")
    done = tried.generate(commit=True)
    assert {change.path.partition("/")[0] for change in done.changes.changes} == {"generated", "linux-headers"}
    assert [change.path for change in done.changes.changes if change.path.startswith("linux-headers/")] == [
        "linux-headers/headergen.lock"
    ]
    assert tried.git("grep", "-l", "# of this project", "HEAD", "--", "generated/arm64/kvm")
    assert tried.git("show", "--format=%s", "--name-only", "HEAD").count("linux-headers/") == 1
    assert tried.rules() <= TINY


def test_a_commit_takes_the_configuration_along_and_proves_itself(tried: Tried) -> None:
    base = tried.git("rev-parse", "HEAD").strip()
    tried.write("headergen.toml", SMALL.replace("modules.kvm", "modules.renamed"))
    assert tried.generate(commit=True).commit
    assert "headergen.toml" in tried.git("show", "--format=", "--name-only", "HEAD").splitlines()
    judged = run(tried, "check", "--range", f"{base}..HEAD")
    assert judged.returncode == 0, judged.stdout
    tried.write("headergen.toml", SMALL.replace("modules.kvm", "modules.renamed") + "# no other module by that\n")
    before = tried.state()
    assert tried.generate(commit=True).commit == "", "where nothing is rendered otherwise, there is no commit"
    assert tried.state() == before


@pytest.mark.parametrize("verb", ["generate", "sync"])
def test_templates_that_are_not_committed_are_rendered_into_no_commit(tried: Tried, verb: str) -> None:
    """Whoever has the commit alone could not tell what made it."""
    ours = (TEMPLATES / "constants.py.j2").read_text()
    tried.write("headergen.toml", f'templates = "mine"\n{SMALL}')
    tried.write("mine/constants.py.j2", ours + "\n# of this project\n")
    run_verb = partial(tried.generate, commit=True) if verb == "generate" else tried.sync
    before = tried.state()
    with pytest.raises(RepositoryError, match="is a template, and not committed") as refused:
        run_verb()
    assert "git add mine/constants.py.j2" in refused.value.help
    assert tried.state() == before
    base = tried.git("rev-parse", "HEAD").strip()
    tried.git("add", "mine")
    tried.git("commit", "-qm", "Templates")
    assert run_verb().commit
    judged = run(tried, "check", "--range", f"{base}..HEAD")
    assert judged.returncode == 0
    assert "unproven-import" not in judged.stdout
    (tried.root / "mine/constants.py.j2").rename(tried.root / "mine/away")
    with pytest.raises(RepositoryError, match="a template that was removed") as refused:
        run_verb()
    assert "git rm mine/constants.py.j2" in refused.value.help


def test_a_header_that_is_not_as_imported_is_rendered_by_nobody(tried: Tried) -> None:
    tried.write("linux-headers/linux/kvm.h", "#define EDITED 1\n")
    before = tried.state()
    with pytest.raises(HeaderError, match="not as it was imported") as refused:
        tried.generate()
    assert refused.value.location == "linux-headers/linux/kvm.h"
    (tried.root / "linux-headers/linux/kvm.h").unlink()
    with pytest.raises(HeaderError, match="is missing"):
        tried.generate()
    tried.git("checkout", "--", "linux-headers")
    assert tried.state() != before


def test_without_an_import_or_the_headers_of_a_module_it_says_what_to_do(tried: Tried, tmp_path: Path) -> None:
    tried.write("headergen.toml", SMALL + 'modules.new = ["linux/other.h"]\n')
    with pytest.raises(HeaderError, match="module new were not imported for arm64"):
        tried.generate()
    with pytest.raises(RepositoryError, match="nothing is imported"):
        make_project(tmp_path / "empty", config=SMALL).generate()

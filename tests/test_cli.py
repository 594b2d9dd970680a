"""The command line keeps its contract: exit codes, streams, one line of error and of help; no verb pays for another."""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import click
import pytest

import headergen
from headergen import cli
from headergen.changeset import exclusive
from headergen.cli import DONE, FAILED, INTERRUPTED, main
from headergen.commands.init import init
from headergen.config.files import find_config, load_config
from headergen.diagnostics import ConfigError, KernelError
from headergen.targets import TARGETS, canonical, own_arch
from headergen.verbs import VERBS
from tests.histories import git, repository
from tests.patience import NEVER
from tests.projects import SMALL, make_project, quiet_git, run

ROOT = Path(__file__).parent.parent
HEAVY = ("git", "rich", "jinja2", "pycparser", "pcpp", "unidiff", "zstandard")


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    quiet_git(monkeypatch)


@pytest.fixture(autouse=True)
def _keep_handler() -> object:
    before = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, before)


def raising(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def fail(**_: object) -> None:
        raise error

    monkeypatch.setattr(cli.root, "main", fail)


def test_help_and_version_need_no_verb(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == DONE
    out = capsys.readouterr().out
    assert all(f"  {verb} " in out for verb in VERBS)
    assert main(["--version"]) == DONE
    assert capsys.readouterr().out == f"headergen {headergen.__version__} (headergen-uapi: Linux UAPI headers)\n"


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_explains_itself_and_can_be_quiet_or_verbose(verb: str) -> None:
    command = import_module(f"headergen.cli.{verb}").command
    assert command.help
    options = {option for parameter in command.params for option in parameter.opts}
    assert {"-q", "--quiet", "-v", "--verbose"} <= options
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, parameter.name


def _no_option(name: str) -> str:
    """As click says it, in whichever words of its versions."""
    return click.NoSuchOption(name).message


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["snyc"], "no verb 'snyc'; did you mean 'sync'?"),
        (["sync"], "Missing argument 'KERNEL'"),
        (["check", "--kernl", "x"], _no_option("--kernl")),
        (["check", "--format", "xml"], "'xml' is not one of"),
        (["--nonsense"], "No such option"),
    ],
)
def test_usage_errors(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == FAILED
    printed = capsys.readouterr()
    assert printed.out == ""
    first, last = printed.err.splitlines()[0], printed.err.splitlines()[-1]
    assert first.startswith("error: ")
    assert said in first
    assert last.startswith("help: see 'headergen")
    assert last.endswith("--help'")


@pytest.mark.parametrize(
    ("arguments", "option"),
    [
        ("check v1..v2", "--range v1..v2"),
        ("check --patch 0001-a..b.patch 0002-c.patch", "--patch 0002-c.patch"),
        ("verify x86_64", "--arch x86_64"),
        ("diff a b linux/input.h other.h", "--header linux/input.h"),
        ("check x86_64 v1..v2", ""),
        ("status a..b", ""),
        ("verify kvm", ""),
    ],
)
def test_a_word_too_many_is_told_with_the_option_that_takes_it(
    arguments: str, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments.split()) == 2
    verb = arguments.split(maxsplit=1)[0]
    told = f"perhaps {option}; " if option else ""
    assert capsys.readouterr().err.splitlines()[1] == f"help: {told}see 'headergen {verb} --help'"


def test_failure_is_an_error_a_place_and_a_way_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    raising(monkeypatch, KernelError("bad tree", help="give a good one", location="x.h:3", detail="the \x1b[2Jline\n"))
    assert main(["sync", "x"]) == FAILED
    assert capsys.readouterr().err == "error: bad tree, x.h:3\nthe \\x1b[2Jline\nhelp: give a good one\n"
    assert main(["sync", "x", "-v"]) == FAILED
    assert "Traceback" in capsys.readouterr().err


def test_a_name_adds_no_line_to_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dump", "--arch", "arm64", "--include", f"{tmp_path}/linux\nerror of another"]) == FAILED
    error, help_ = capsys.readouterr().err.splitlines()
    assert error == rf"error: no folder {tmp_path}/linux\nerror of another"
    assert help_.startswith("help: ")


def test_bug_is_an_internal_error_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    raising(monkeypatch, ZeroDivisionError("oh"))
    assert main(["check"]) == FAILED
    assert capsys.readouterr().err.startswith("error: internal error: ZeroDivisionError: oh\nhelp: run again with -v")


def test_interruption(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    raising(monkeypatch, KeyboardInterrupt())
    assert main(["check"]) == INTERRUPTED
    assert capsys.readouterr().err == "interrupted\n"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_ends_a_waiting_run(tmp_path: Path, number: int) -> None:
    tried = make_project(tmp_path, config=SMALL)
    script = (
        "import sys, signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from headergen.cli import main; sys.exit(main(['check']))"
    )
    with exclusive(tried.root):
        process = subprocess.Popen(
            [sys.executable, "-c", script],
            cwd=tried.root,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stderr=subprocess.PIPE,
            text=True,
        )
        with process:
            assert process.stderr is not None
            assert "waiting" in process.stderr.readline()
            process.send_signal(number)
            assert process.wait(NEVER) == INTERRUPTED
            assert process.stderr.read().split() == ["interrupted"]


def test_reader_that_went_away_is_no_failure(tmp_path: Path) -> None:
    script = "import sys; from headergen.cli import main; sys.exit(main(['check', '--list-rules']))"
    process = subprocess.Popen(
        ["bash", "-c", f'{sys.executable} -c "{script}" | head -n 1; echo ${{PIPESTATUS[0]}}'],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    out, err = process.communicate(timeout=NEVER)
    assert out.splitlines()[-1] == "0"
    assert err == ""


def loaded_by(code: str, folder: Path) -> set[str]:
    done = subprocess.run(
        [sys.executable],  # which since 3.13 loads linecache for what stands behind -c
        input=f"import sys\n{code}\nprint(*sys.modules)\n",
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    return {name.partition(".")[0] for name in done.stdout.split()}


def test_no_verb_pays_for_another(tmp_path: Path) -> None:
    assert loaded_by("from headergen.cli import main; main(['--help'])", tmp_path).isdisjoint(HEAVY)
    tried = make_project(tmp_path, config='arches = ["arm64"]\nimport = ["linux/kvm.h"]\n')
    kernel = tried.kernel()
    used = loaded_by(
        f"from headergen.cli import main; main(['install', {kernel!r}, 'out', '--arch', 'arm64'])", tmp_path
    )
    assert used.isdisjoint(HEAVY), "no repository, no git"
    assert (tmp_path / "out").is_dir()
    used = loaded_by(f"from headergen.cli import main; main(['sync', {kernel!r}])", tried.root)
    assert used.isdisjoint(HEAVY), "headers alone need no parser and no templates, and of GitPython what starts git"
    used = loaded_by("from headergen.cli import main; main(['check'])", tried.root)
    assert used.isdisjoint(HEAVY)


def test_a_process_of_ours_loads_nothing_for_types_that_nothing_has(tmp_path: Path) -> None:
    (tmp_path / "a.h").write_text("#define A 1\n")
    words = ["headergen", "dump", "-q", "--arch", "arm64", "--include", str(tmp_path), "--header", "a.h"]
    code = (
        f"import io; sys.argv = {words!r}; from headergen.__main__ import run; code, sys.stdout = run(), sys.__stdout__"
    )
    used = loaded_by(f"{code}; assert code == 0; print('-'); assert 'pycparser' in sys.modules", tmp_path)
    assert used.isdisjoint({"decimal", "linecache", "textwrap", "tokenize", "typing_extensions"})
    assert {"click", "msgspec"} <= used


# ----------------------------------------------------------------------------------------------------------------- init


def test_init_writes_a_configuration_that_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = init(tmp_path, force=True)
    assert (done.path.name, done.added) == ("headergen.toml", False)
    config = find_config(tmp_path)
    assert config.arches == (own_arch(),)
    assert config.modules["kvm"].entries == ("linux/kvm.h",)
    with pytest.raises(ConfigError, match="already"):
        init(tmp_path, force=True)


def test_init_adds_a_table_to_a_python_project(tmp_path: Path) -> None:
    for number, before in enumerate(["", "[project]\nname = 'x'\n", "[project]\nname = 'x'", "[tool.x]\ny = 1\n\n"]):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "pyproject.toml").write_text(before)
        assert init(folder, arches=["arm", "arm64"], force=True).added
        text = (folder / "pyproject.toml").read_text()
        assert text.startswith(before)
        assert tomllib.loads(before).items() <= tomllib.loads(text).items() or "tool" in before
        assert load_config(folder / "pyproject.toml").frozen["arm"].version == "4.19.26"
        assert sorted(path.name for path in folder.iterdir()) == ["pyproject.toml"]
        with pytest.raises(ConfigError, match="already"):
            init(folder, force=True)
        assert (folder / "pyproject.toml").read_text() == text


@pytest.mark.parametrize("text", ["[tool.headergen]\narches = 3\n", "[tool\n"])
def test_init_leaves_a_broken_file_as_it_is(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    with pytest.raises(ConfigError):
        init(tmp_path, force=True)
    assert (tmp_path / "pyproject.toml").read_text() == text


def test_init_knows_the_targets(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="did you mean 'arm64'"):
        init(tmp_path, arches=["amr64"], force=True)
    assert list(tmp_path.iterdir()) == []


def test_init_outside_of_a_repository_is_refused_or_asked_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
    assert main(["init"]) == FAILED
    said = capsys.readouterr().err
    assert "error: not in a git repository" in said
    assert "give --force" in said
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(click, "confirm", lambda *_, **__: (_ for _ in ()).throw(click.Abort()))
    assert main(["init"]) == INTERRUPTED
    assert list(tmp_path.iterdir()) == []
    asked: list[str] = []

    def agree(text: str, **_: object) -> bool:
        asked.append(text)
        return True

    monkeypatch.setattr(click, "confirm", agree)
    assert main(["init"]) == DONE
    assert asked == [f"{tmp_path} is in no git repository; write a configuration there?"]
    (tmp_path / "headergen.toml").unlink()
    assert main(["init", "--force"]) == DONE
    (tmp_path / "headergen.toml").unlink()
    (tmp_path / ".git").mkdir()
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")
    assert main(["init"]) == DONE
    assert len(asked) == 1


def test_from_nothing_to_a_checked_import(tmp_path: Path) -> None:
    tried = make_project(tmp_path)
    tried.git("rm", "-q", "headergen.toml")
    tried.git("commit", "-q", "-m", "Without")
    assert "headergen init" in run(tried, "check").stderr
    begun = run(tried, "init", "--arch", "arm64")
    assert (begun.returncode, begun.stdout) == (0, "headergen.toml\n")
    assert run(tried, "check").returncode == 1
    assert run(tried, "sync", tried.kernel("6.12.1", {"scripts/headers_install.sh": None})).returncode == 0
    assert run(tried, "generate", "--dry-run").stderr.splitlines()[-1].startswith("up to date: 1 module,")
    tried.git("add", "headergen.toml")
    assert run(tried, "check").returncode == 0


def test_a_reader_that_leaves_early_is_no_finding(tmp_path: Path) -> None:
    made = make_project(tmp_path, config=SMALL)
    made.sync()
    command = f"{sys.executable} -m headergen dump -q | true; echo ${{PIPESTATUS[0]}}"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        ["bash", "-c", command], cwd=made.root, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("0\n", "")


def test_a_verdict_stands_though_its_reader_leaves_early(tmp_path: Path) -> None:
    """In CI a pipe is often cut (``| head``), and the shell's ``pipefail`` then asks what headergen found."""
    made = make_project(tmp_path, config=SMALL)
    made.sync()
    header = made.root / "linux-headers/linux/kvm.h"
    header.write_bytes(header.read_bytes() + b"#define MORE 1\n")
    (made.root / "code.py").write_text("# FIXME(headergen): until what\n")
    made.git("add", "code.py")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    for asked in ("check", "check --format json", "diff HEAD", "diff HEAD --format sarif", "lint", "fixme"):
        whole = run(made, *asked.split())
        command = f"{sys.executable} -m headergen {asked} 2>/dev/null | true; echo ${{PIPESTATUS[0]}}"
        cut = subprocess.run(
            ["bash", "-c", command], cwd=made.root, env=environment, capture_output=True, text=True, check=False
        )
        assert cut.stdout == f"{whole.returncode}\n", asked
    assert run(made, "check").returncode == run(made, "diff", "HEAD").returncode == 1


def test_what_was_asked_for_is_done_though_its_reader_leaves_early(tmp_path: Path) -> None:
    made = make_project(tmp_path, config=SMALL)
    (made.root / "headergen.toml").unlink()
    kernel = made.kernel()
    header = made.root / "include/linux/kvm.h"
    header.parent.mkdir(parents=True)
    header.write_bytes(made.installed("linux/kvm.h"))
    made.git("add", "-A")
    made.git("commit", "-qm", "Headers")
    command = f"{sys.executable} -m headergen adopt {kernel} 2>/dev/null | true; echo ${{PIPESTATUS[0]}}"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(["bash", "-c", command], cwd=made.root, env=environment, capture_output=True, check=False)
    assert done.stdout == b"0\n"
    assert made.git("log", "-1", "--format=%s").startswith("linux: adopt Linux")


def test_output_that_cannot_be_written_is_a_plain_failure(tmp_path: Path) -> None:
    made = make_project(tmp_path, config=SMALL)
    made.sync()
    with Path("/dev/full").open("w") as full:
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "headergen", "dump", "-q"]
        done = subprocess.run(
            command, cwd=made.root, env=environment, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == FAILED
    assert done.stderr.startswith("error: No space left on device, standard output")
    assert "help: " in done.stderr


@pytest.mark.parametrize(
    ("streams", "code", "said"),
    [
        ("2>&-", DONE, ""),
        ("<&- 2>/dev/full", DONE, ""),
        (">&-", FAILED, "error: Bad file descriptor, standard output\n"),
        (">&- 2>&-", FAILED, ""),
        (">/dev/full 2>&1", FAILED, ""),
    ],
)
@pytest.mark.parametrize("started", ["-m headergen", "-c 'from headergen.__main__ import main; main()'"])
def test_a_stream_that_is_closed_or_full(tmp_path: Path, streams: str, code: int, said: str, started: str) -> None:
    """The answer is there or the run fails; that stderr says nothing is no failure. No file gets a stream's number."""
    made = make_project(tmp_path, config=SMALL)
    kernel = made.kernel()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}

    def run(arguments: str) -> subprocess.CompletedProcess[str]:
        command = f"{sys.executable} {started} {arguments} {streams}"
        return subprocess.run(
            ["bash", "-c", command], cwd=made.root, env=environment, capture_output=True, text=True, check=False
        )

    run(f"sync {kernel}")
    if code == DONE:
        assert run("check").returncode == DONE
        assert made.sync().up_to_date
    else:
        made.sync()
    done = run("show KVM_API_VERSION -q")
    assert done.returncode == code, done.stderr
    assert done.stderr[: len(said)] == said
    assert bool(done.stderr) == bool(said)
    assert ("KVM_API_VERSION = " in done.stdout) == (code == DONE)


@pytest.mark.parametrize(
    ("stream", "said"),
    [(">/dev/full", "No space left on device"), (">&-", "Bad file descriptor"), ("| true", "")],
)
def test_work_that_is_done_is_done_whether_standard_output_takes_word_of_it_or_not(
    tmp_path: Path, stream: str, said: str
) -> None:
    """Who is told 2 takes the repository for unchanged, and who reads on needs to know the way back."""
    made = make_project(tmp_path, config=SMALL)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}

    def run(arguments: str) -> str:
        command = f"{sys.executable} -m headergen {arguments} {stream}; exit ${{PIPESTATUS[0]}}"
        done = subprocess.run(
            ["bash", "-c", command], cwd=made.root, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == DONE, done.stderr
        assert ("done, but standard output takes no word of it: " in done.stderr) == bool(said)
        assert said in done.stderr
        return done.stderr

    before = made.git("rev-parse", "HEAD").strip()
    assert "committed: " in run(f"sync {made.kernel()} --diff")
    assert made.git("rev-parse", "HEAD~").strip() == before
    made.write("headergen.toml", SMALL.replace("modules.kvm", "modules.renamed"))
    assert "committed: " in run("generate --commit")
    assert "modules.renamed" in made.git("show", "HEAD:headergen.toml")
    made.write("mixed.py", "x = 1\n")
    made.write("generated/mixed.py", "x = 1\n")
    made.git("add", "--force", ".")
    made.git("commit", "-qm", "Mixed")
    mixed = made.git("rev-parse", "HEAD").strip()
    assert f"to go back: git update-ref refs/heads/main {mixed}" in run("untangle HEAD^..main")
    assert made.git("rev-parse", "HEAD").strip() != mixed


def test_no_verb_says_where_one_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "next: headergen init"


@pytest.mark.parametrize("verb", ["sync", "verify", "dump", "install", "diff", "show", "decode"])
def test_every_verb_completes_targets(verb: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    command = import_module(f"headergen.cli.{verb}").command
    (option,) = (each for each in command.params if "--arch" in each.opts)
    context = click.Context(command)
    assert [each.value for each in option.shell_complete(context, "riscv")] == ["riscv64", "riscv32"]


@pytest.mark.parametrize("verb", ["sync", "install", "init", "verify", "dump", "show", "decode", "diff"])
def test_help_lists_the_targets(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([verb, "--help"]) == DONE
    words = set(re.split(r"[\s,:]+", capsys.readouterr().out))
    assert words > set(TARGETS)


def test_verbs_that_look_at_interfaces_take_the_same_options() -> None:
    """In the same words."""
    taken = {
        verb: {
            (name, option.help)
            for option in import_module(f"headergen.cli.{verb}").command.params
            for name in option.opts
            if name in ("--arch", "--module", "--header", "--cpp", "--format", "-v")
        }
        for verb in ("show", "decode", "diff")
    }
    assert len(taken["show"]) == 6
    assert taken["show"] == taken["decode"] == taken["diff"]


def test_the_machine_s_own_headers_are_a_kernel(tmp_path: Path) -> None:
    """``/usr/include`` as distributions lay it out: ``asm`` below the triplet, beside a C library's headers."""
    include, own = Path("/usr/include"), canonical(os.uname().machine)
    if not (include / "linux" / "kvm.h").exists() or own not in TARGETS:
        pytest.skip("no linux/kvm.h in /usr/include: install linux-libc-dev")
    repository(tmp_path, work_tree=True)
    assert _does(tmp_path, "init", "--arch", own) == "headergen.toml\n"
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "Configure headergen")
    assert f"for {own}" in _does(tmp_path, "sync", "-q", str(include))
    assert git(tmp_path, "status", "--porcelain") == ""
    _does(tmp_path, "check", "-q", "--kernel", str(include))
    shown = _does(tmp_path, "show", "--kernel", str(include), "kvm_dirty_log")
    assert "struct kvm_dirty_log {" in shown
    assert shown == _does(tmp_path, "show", "kvm_dirty_log")
    assert _does(tmp_path, "diff", "-q", str(include), str(include)) == ""
    assert _does(tmp_path, "diff", "-q", str(include)) == ""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    alone = _does(
        elsewhere, "show", "--kernel", str(include), "--header", "linux/kvm.h", "--arch", own, "kvm_dirty_log"
    )
    assert alone == shown


def _does(where: Path, *arguments: str) -> str:
    run = subprocess.run(
        [sys.executable, "-m", "headergen", *arguments], cwd=where, capture_output=True, text=True, check=False
    )
    assert run.returncode == DONE, run.stderr
    return run.stdout


def test_an_option_in_front_of_the_verb(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-q", "check"]) == 2
    assert f"{_no_option('-q').rstrip('.')} in front of the verb" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("sync", "--kernel", "/usr/include"), "no option '--kernel': KERNEL stands alone"),
        (("install", "--dest=/x"), "no option '--dest': DEST stands alone"),
        (("adopt", "--kernel", "x"), "no option '--kernel': KERNEL stands alone"),
        (("lint", "--kernel", "x"), "no option '--kernel': KERNEL stands alone"),
        (("untangle", "--range", "x..y"), "no option '--range': RANGE stands alone"),
        (("sync", "--kernal", "x"), _no_option("--kernal")),
    ],
)
def test_an_argument_that_is_given_as_an_option_is_told_as_one(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert main(words) == 2
    assert capsys.readouterr().err == f"error: {said}\nhelp: see 'headergen {words[0]} --help'\n"


def test_a_path_that_is_given_too_much_is_a_kernel(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for verb in ("init", "check"):
        assert main([verb, str(tmp_path)]) == 2
        assert f"perhaps --kernel {tmp_path}; see" in capsys.readouterr().err
    assert main(["dump", str(tmp_path)]) == 2
    assert f"perhaps --include {tmp_path}; see" in capsys.readouterr().err
    assert main(["verify", str(tmp_path)]) == 2
    assert "--kernel" not in capsys.readouterr().err, "it takes none"


def test_a_revision_that_is_given_too_much_begins_a_range(capsys: pytest.CaptureFixture[str]) -> None:
    for words, range in (("main", "main..HEAD"), ("HEAD~3..HEAD", "HEAD~3..HEAD")):
        assert main(["check", words]) == 2
        assert f"perhaps --range {range}; see" in capsys.readouterr().err


@pytest.mark.parametrize("words", [[], ["diff"], ["untangle"]])
def test_help_is_a_verb_too(capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    assert main(["help", *words]) == 0
    said = capsys.readouterr().out
    assert main([*words, "--help"]) == 0
    assert said == capsys.readouterr().out
    assert f"Usage: {' '.join(['headergen', *words])} [" in said


def test_where_no_project_is_a_kernel_can_be_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    for words in (["show", "kvm_run"], ["show", "--all", "kvm_run"], ["decode", "0xae80"]):
        assert main(words) == 2
        assert "help: name one with --kernel" in capsys.readouterr().err


@pytest.mark.parametrize("words", ["init", "init --force", "check", "generate", "fixme", "sync x", "adopt x"])
def test_in_a_bare_repository_it_says_so(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: str
) -> None:
    """And proposes no configuration, which nothing could be imported by."""
    git(tmp_path, "init", "-q", "--bare", ".")
    before = sorted(tmp_path.rglob("*"))
    monkeypatch.chdir(tmp_path / "refs")
    assert main(words.split()) == 2
    assert "bare repository has no files to work on" in (said := capsys.readouterr().err)
    assert said.endswith("help: clone it, and work in the clone\n")
    assert main(["status"]) == DONE
    assert capsys.readouterr().out.endswith("next: clone it, and work in the clone\n")
    assert sorted(tmp_path.rglob("*")) == before


def test_within_the_git_directory_of_a_work_tree_its_project_is_found(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    git(tmp_path, "init", "-q", ".")
    monkeypatch.chdir(tmp_path / ".git")
    assert main(["check"]) == 2
    assert "bare" not in capsys.readouterr().err

"""Repositories of shapes that nobody thinks of first: what git does there, headergen does, and where it cannot it says
why, with a way out that works.
"""

from __future__ import annotations

import os
import re
import shlex
import socket
import subprocess
from pathlib import Path

import pytest

from headergen.config.files import find_config
from headergen.diagnostics import ConfigError, HeadergenError, RepositoryError, Severity, ToolError
from headergen.git.commit import publish
from headergen.git.history import Range, commits
from headergen.git.plumbing import Git, repository_top
from headergen.git.workplace import find_workplace
from headergen.project import writing
from headergen.project.untangle_range import untangle_range
from headergen.separation.classify import Layout
from headergen.writes import Folder
from tests.histories import Made, build, git, repository
from tests.projects import SMALL, Tried, make_project, quiet_git


@pytest.fixture
def tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tried:
    """A small project that has imported nothing yet."""
    quiet_git(monkeypatch)
    return make_project(tmp_path, config=SMALL)


@pytest.mark.parametrize("name", ["two\nlines", '"quoted"', "ends\n", "back\\slash\n\"x\" 'y'", "latin\udce9"])
def test_a_repository_in_a_folder_of_any_name(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quiet_git(monkeypatch)
    tried = make_project(tmp_path / name, config=SMALL)
    place = find_workplace(tried.root)
    assert place is not None
    assert (place.top, place.git_dir, place.algorithm) == (tried.top, tried.top / ".git", "sha1")
    assert repository_top(tried.root) == tried.top
    assert tried.sync().commit == tried.git("rev-parse", "HEAD")
    assert tried.git("status", "--porcelain") == ""
    assert "unmade-import" not in tried.rules()


def test_a_repository_of_another_user_is_trusted_as_git_has_it(tried: Tried, monkeypatch: pytest.MonkeyPatch) -> None:
    """It trusts by the top of the work tree, wherever below it one is: its own command has to be told."""
    below = tried.top / "deep er" / "down"
    below.mkdir(parents=True)
    monkeypatch.setenv("HOME", os.fspath(tried.kernels.parent))
    monkeypatch.delenv("GIT_CONFIG_GLOBAL")
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")  # git's own switch for its tests
    for asked in (find_workplace, repository_top):
        with pytest.raises(RepositoryError, match="belongs to another user") as caught:
            asked(below)
    command = caught.value.help.partition(": ")[2]
    subprocess.run(shlex.split(command), check=True, env={**os.environ, "GIT_CONFIG_NOSYSTEM": "1"})
    assert repository_top(below) == tried.top, "what is told is enough"


@pytest.mark.parametrize("name", ["headergen.toml", "pyproject.toml"])
def test_a_configuration_is_a_file_of_bounded_size(name: str, tmp_path: Path) -> None:
    """What comes with a clone may be a link to a device, and whatever lies above a project may be no file."""
    repository(tmp_path / "a", work_tree=True)
    file = tmp_path / "a" / name
    os.mkfifo(file)
    with pytest.raises(HeadergenError, match="no configuration here"):
        find_config(tmp_path / "a")
    file.unlink()
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(os.path.relpath(file))
        with pytest.raises(HeadergenError, match="no configuration here"):
            find_config(tmp_path / "a")
    file.unlink()
    for target in ("/dev/zero", name):
        file.symlink_to(target)
        with pytest.raises(HeadergenError, match="no configuration here"):
            find_config(tmp_path / "a")
        file.unlink()
    with file.open("wb") as sparse:
        sparse.truncate(2 << 30)
    with pytest.raises(ConfigError, match="more than 16 MiB"):
        find_config(tmp_path / "a")


def test_a_configuration_that_cannot_be_read_is_there_all_the_same(tried: Tried) -> None:
    """Not "no project here", with the advice to write another one."""
    (tried.root / "headergen.toml").unlink()
    (tried.root / "headergen.toml").symlink_to("/proc/self/mem")  # for root too: a file whose first byte gives an error
    with pytest.raises(ConfigError, match="cannot be read: Input/output error"):
        find_config(tried.root)


def test_what_cannot_be_written_is_named_by_its_path(tmp_path: Path) -> None:
    """The system names what lies below a descriptor by its last part, and a full disk names nothing."""
    (tmp_path / "file").write_text("")
    (tmp_path / "folder" / "inside").mkdir(parents=True)
    with Folder(tmp_path) as disk:
        disk.write("folder/new", b"new")
        for act, name in (
            (lambda: disk.write("folder/new", b""), "folder/new"),
            (lambda: disk.make("folder/inside"), "folder/inside"),
            (lambda: disk.move("folder/new", "folder/inside"), "folder/inside"),
            (lambda: disk.remove("folder/inside"), "folder/inside"),
            (lambda: disk.replace("folder/inside", b""), "folder/inside"),
        ):
            with pytest.raises(OSError, match=name) as caught:
                act()
            assert os.fsdecode(caught.value.filename) == f"{tmp_path}/{name}"


def test_a_branch_that_git_does_not_move_is_no_race(tried: Tried, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock that a killed git left is told with its path: to run headergen again does not help against it."""
    real = publish

    def locked(*arguments: object) -> None:
        (tried.top / ".git/refs/heads/main.lock").touch()
        real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(writing, "publish", locked)
    before = tried.state()
    with pytest.raises(RepositoryError, match="git did not move main") as caught:
        tried.sync()
    assert "refs/heads/main.lock" in caught.value.detail
    assert tried.state() == before


def with_crlf(tried: Tried, to: Path) -> Tried:
    """A clone as people on other systems have it: on the disk every line ends in two characters."""
    subprocess.run(["git", "clone", "-q", "-c", "core.autocrlf=true", tried.top, to], check=True)
    clone = Tried(to, to, tried.kernels)
    clone.git("config", "user.name", "Im Porter")
    clone.git("config", "user.email", "importer@example.org")
    assert b"\r\n" in (to / "headergen.toml").read_bytes()
    return clone


def test_converted_line_ends_are_told_with_a_way_out_that_works(tried: Tried, tmp_path: Path) -> None:
    tried.sync()
    clone = with_crlf(tried, tmp_path / "clone")
    findings = [each for each in clone.check().findings if each.rule.severity is Severity.ERROR]
    assert {each.rule.id for each in findings} == {"header-edited", "generated-changed"}
    assert len(findings) == 2, "once for each folder that is mended"
    for each in findings:
        assert re.fullmatch(r"git has converted the line endings, here and in \d+ more files", each.message)
        folder = "linux-headers/*.h" if each.rule.id == "header-edited" else "generated"
        assert len(each.detail.splitlines()) == clone.git("ls-files", "--eol", folder).count("w/crlf")
    for remedy in {each.remedy for each in findings}:
        way = r"write '(.*)' at the end of \.gitattributes, then (rm -r \S+) and (git checkout -- \S+)"
        said = re.fullmatch(way, remedy)
        assert said, remedy
        with (clone.root / ".gitattributes").open("a") as attributes:
            attributes.write(said[1] + "\n")
        for command in (said[2], said[3]):
            subprocess.run(shlex.split(command), cwd=clone.root, check=True)
    assert not clone.rules() & {"header-edited", "generated-changed"}


def test_an_import_where_git_converts_line_ends(tried: Tried, tmp_path: Path) -> None:
    """The configuration is no edited one for that, and nothing looks modified behind the commit."""
    tried.sync()
    clone = with_crlf(tried, tmp_path / "clone")
    done = clone.sync(clone.kernel("6.13.0"))
    assert done.commit == clone.git("rev-parse", "HEAD")
    assert "headergen.toml" not in clone.git("show", "--name-only", "--format=", "HEAD")
    assert clone.git("status", "--porcelain") == ""
    (clone.root / "headergen.toml").write_bytes(SMALL.replace("strip", "keep").replace("\n", "\r\n").encode())
    with pytest.raises(RepositoryError, match=r"git would not store headergen\.toml as") as caught:
        clone.sync(clone.kernel("6.13.0"))
    rule = re.fullmatch(r"write '(.*)' at the end of \.gitattributes", caught.value.help)
    assert rule
    (clone.root / ".gitattributes").write_text(rule[1] + "\n")
    assert clone.sync(clone.kernel("6.13.0")).commit, "what is told is enough"


def test_a_message_is_labelled_as_what_it_is(tried: Tried) -> None:
    """What headergen writes is UTF-8; a user's editor may write something else, and git labels by that."""
    tried.git("config", "i18n.commitEncoding", "ISO-8859-1")
    tried.git("config", "i18n.logOutputEncoding", "UTF-8")
    tried.write("headergen.toml", f"subject = 'Köpfe von Linux {{version}} für {{arches}}'\n{SMALL}")
    tried.sync()
    assert tried.git("log", "-1", "--format=%s") == "Köpfe von Linux 6.12.1 für arm64"


def test_who_signs_by_an_unknown_word_gets_no_unsigned_commit(tried: Tried) -> None:
    before = tried.state()
    tried.git("config", "commit.gpgSign", "perhaps")
    with pytest.raises(RepositoryError, match=r"commit\.gpgSign is neither true nor false"):
        tried.sync()
    assert tried.state() == before


def test_a_date_that_git_does_not_take_is_no_unknown_user(tried: Tried, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_AUTHOR_DATE", "the day before")
    with pytest.raises(RepositoryError, match="GIT_AUTHOR_DATE is no date") as caught:
        tried.sync()
    monkeypatch.setenv("GIT_AUTHOR_DATE", re.findall("'(.*)'", caught.value.help)[0])
    tried.sync()
    assert tried.git("log", "-1", "--format=%at") == "1700000000"


def test_a_partial_clone_says_how_to_get_the_rest(tried: Tried, tmp_path: Path) -> None:
    """Nothing is fetched from a kernel's repository unasked; the command that is told brings what was lacking."""
    kernel = Path(tried.kernel())
    repository(kernel, work_tree=True)
    git(kernel, "add", ".")
    git(kernel, "commit", "-qm", "Linux")
    git(kernel, "config", "uploadpack.allowFilter", "true")
    partial = tmp_path / "partial"
    git(tmp_path, "clone", "-q", "--no-checkout", "--filter=blob:none", kernel.as_uri(), os.fspath(partial))
    with pytest.raises(ToolError, match=r"cat-file|is missing") as caught:  # as git has it
        tried.sync(f"{partial}@main")
    assert "hint" not in caught.value.detail
    command = re.search("git fetch [a-z -]+[a-z]{6,}", caught.value.help.partition(" gets")[0])
    assert command
    git(partial, *command[0].split()[1:])
    assert tried.sync(f"{partial}@main").commit


@pytest.mark.parametrize(
    "encoding", [b"idna", b"undefined", b"punycode", b"hex", b"x-own", b"\xe4scii", b"UTF-16", b"cp1252"]
)
@pytest.mark.parametrize("each", [True, False])
def test_whatever_encoding_a_commit_names_it_is_judged_and_split(encoding: bytes, each: bool, tmp_path: Path) -> None:
    """Names are anybody's to write, and some are codecs of Python's that decode nothing: git shows the bytes then."""
    root = repository(tmp_path / "root")
    author = b"J\xf6rg Gr\xfc\xdf <j@example.org> 1700000000 -1130"
    message = b"K\xf6pfe\n\nund Code\n\nSigned-off-by: J\xf6rg Gr\xfc\xdf <j@example.org>\n"
    mixed = {"linux-headers/linux/kvm.h": b"/* new */\n", "a.c": b"int a;\n"}
    first, second, last = build(
        root,
        [
            Made({"linux-headers/linux/kvm.h": b"/* old */\n", "linux-headers/headergen.lock": b"{}\n"}),
            Made(mixed, message, author, encoding=encoding),
            Made({"linux-headers/linux/kvm.h": b"/* newer */\n", "a.c": b"int b;\n"}),
        ],
    )
    with Git(root) as running:
        done = untangle_range(running, f"{first}..main", Layout(), each=each)
    assert not done.nothing_to_do
    assert git(root, "rev-parse", "main^{tree}") == git(root, "rev-parse", f"{last}^{{tree}}")
    whose = [git(root, "cat-file", "commit", oid) for oid in git(root, "rev-list", f"{first}..main").split()]
    kept = [text for text in whose if f"\nauthor {os.fsdecode(author)}\n" in text]
    assert kept, "the author is kept, byte for byte"
    assert all(f"\nencoding {os.fsdecode(encoding)}\n" in text for text in kept)
    assert git(root, "cat-file", "commit", second).partition("\n\n")[2] in [text.partition("\n\n")[2] for text in kept]
    with Git(root) as running:
        (commit,) = commits(running, Range(first, second, ""))
    assert (commit.oid, commit.name[:: len(commit.name) - 1]) == (second, '""'), "its subject, whatever the bytes"


def test_a_branch_of_a_name_that_git_uses_for_none(tried: Tried) -> None:
    tried.git("switch", "-q", "-c", "(detached)")
    assert tried.sync().commit == tried.git("rev-parse", "refs/heads/(detached)")
    tried.git("switch", "-q", "--detach")
    with pytest.raises(RepositoryError, match="HEAD is detached"):
        tried.sync(tried.kernel("6.13.0"))

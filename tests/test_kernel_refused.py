"""What is no kernel is refused with a remedy; a hostile one is read safely or not at all."""

from __future__ import annotations

import io
import os
import shlex
import stat
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard

from headergen.diagnostics import KernelError
from headergen.kernel import exports, open_kernel
from headergen.kernel.makefile import Makefile
from tests.histories import git, initialized
from tests.trees import COMPRESSED, MODERN, commit_all, packed, write_tree


@pytest.fixture
def modern(tmp_path: Path) -> Path:
    return write_tree(tmp_path / "linux", MODERN)


# ----------------------------------------------------------------------------------------------------- refused and odd


def directory_without_anything(tmp_path: Path) -> Path:
    (tmp_path / "empty").mkdir()
    return tmp_path / "empty"


def destination_of_an_install(tmp_path: Path) -> Path:
    write_tree(tmp_path / "dest", {"include/linux/kvm.h": "", "include/asm/kvm.h": ""})
    return tmp_path / "dest"


def unborn_repository(tmp_path: Path) -> Path:
    subprocess.run(["git", "init", "-q", str(tmp_path / "unborn")], check=True, capture_output=True)
    return tmp_path / "unborn"


def repository_of_something_else(tmp_path: Path) -> Path:
    root = write_tree(tmp_path / "other", {"README": "no kernel\n"})
    commit_all(root, "no kernel")
    return root


def makefile_alone(tmp_path: Path) -> Path:
    return write_tree(tmp_path / "alone", {"Makefile": "VERSION = 6\nPATCHLEVEL = 1\nSUBLEVEL = 0\n"})


def text_file(tmp_path: Path) -> Path:
    (tmp_path / "notes.tar.xz").write_text("not an archive at all\n" * 100)
    return tmp_path / "notes.tar.xz"


def empty_file(tmp_path: Path) -> Path:
    (tmp_path / "empty.tar").write_bytes(b"")
    return tmp_path / "empty.tar"


def tarball_of_something_else(tmp_path: Path) -> Path:
    root = write_tree(tmp_path / "project", {"Makefile": "all:\n", "src/main.c": ""})
    return packed(root, COMPRESSED["xz"], tmp_path / "project.tar.xz")


def a_pipe(tmp_path: Path) -> Path:
    os.mkfifo(tmp_path / "pipe")
    return tmp_path / "pipe"


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda tmp_path: tmp_path / "nowhere", "does not exist"),
        (directory_without_anything, "is empty"),
        (destination_of_an_install, "did you mean .*include"),
        (unborn_repository, "has no commit yet"),
        (repository_of_something_else, "is no kernel"),
        (makefile_alone, "no include/"),
        (text_file, "is no kernel: neither"),
        (empty_file, "is no kernel: neither"),
        (tarball_of_something_else, "holds no kernel source"),
        (a_pipe, "neither a file nor a directory"),
    ],
)
def test_what_is_no_kernel_is_refused_with_a_remedy(tmp_path: Path, make: Callable[[Path], Path], message: str) -> None:
    with pytest.raises(KernelError, match=message) as failure:
        open_kernel(str(make(tmp_path)))
    assert failure.value.help


@pytest.mark.parametrize("part", [
    "include", "include/uapi", "include/uapi/linux", "include/uapi/linux/types.h", "arch/arm64/include/uapi",
    "arch/arm64/include/uapi/asm", "arch",
])  # fmt: skip
def test_a_part_of_a_tree_says_which_tree_it_is_of(modern: Path, part: str) -> None:
    assert (modern / part).exists()
    with pytest.raises(KernelError) as failure:
        open_kernel(str(modern / part))
    said = f"{failure.value.message} {failure.value.help}"
    assert f"give {modern}" in said or f"did you mean {modern}?" in said


def test_headers_that_were_installed_into_a_tree_are_its_headers(modern: Path) -> None:
    """Where make puts them if nobody says where."""
    write_tree(modern, {"usr/include/linux/types.h": "", "usr/include/asm/types.h": ""})
    with open_kernel(str(modern / "usr/include")) as kernel:
        assert kernel.kind == "installed"


def test_what_is_no_part_of_a_kernel_names_none(tmp_path: Path) -> None:
    with pytest.raises(KernelError) as failure:
        open_kernel(str(write_tree(tmp_path / "other", {"README": ""})))
    assert failure.value.message == f"{tmp_path / 'other'} is no kernel"


@pytest.mark.parametrize("address", [
    "https://example.org/linux-6.12.tar.xz", "git://example.org/linux.git@v6.12", "git@example.org:linux.git",
    "ssh://git@example.org/linux",
])  # fmt: skip
def test_an_address_is_told_as_one(address: str) -> None:
    with pytest.raises(KernelError, match="is an address, and headergen fetches no kernel") as failure:
        open_kernel(address)
    assert "git clone --bare" in failure.value.help


def test_a_header_of_installed_ones_says_where_these_are(tmp_path: Path) -> None:
    installed = write_tree(tmp_path, {"i/linux/types.h": "", "i/linux/kvm.h": "", "i/asm/kvm.h": ""}) / "i"
    for part in (installed / "linux/kvm.h", installed / "linux", installed / "asm"):
        with pytest.raises(KernelError) as failure:
            open_kernel(str(part))
        assert str(installed) in f"{failure.value.message.removeprefix(str(part))} {failure.value.help}"


@pytest.mark.parametrize("rev", [None, "v6.12"])
def test_a_submodule_that_is_not_checked_out_says_how_it_comes(
    modern: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rev: str | None
) -> None:
    """A clone in CI has an empty folder for each submodule: the command that the message gives fills it."""
    allowed = {"GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "protocol.file.allow", "GIT_CONFIG_VALUE_0": "always"}
    for name, value in allowed.items():
        monkeypatch.setenv(name, value)
    commit_all(modern, "Linux 6.12.7")
    git(modern, "tag", "v6.12")
    project = initialized(tmp_path / "project")
    git(project, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(modern), "third/my linux")
    git(project, "commit", "-qm", "Kernel")
    git(tmp_path, "clone", "-q", str(project), "clone")
    monkeypatch.chdir(tmp_path / "clone")
    with pytest.raises(KernelError, match="third/my linux is empty") as failure:
        open_kernel("third/my linux", rev=rev)
    way = failure.value.help.partition(": ")[2].partition(";")[0]
    subprocess.run(shlex.split(way), check=True, capture_output=True)
    assert open_kernel("third/my linux", rev=rev).id.version == "6.12.7"


@pytest.mark.parametrize("rev", ["v9.9", "", "-n", "--all", "HEAD\nHEAD", "HEAD:Makefile", "HEAD^{tree}"])
def test_an_unknown_revision_is_refused(modern: Path, rev: str) -> None:
    commit_all(modern, "Linux 6.12.7")
    with pytest.raises(KernelError, match="has no revision"):
        open_kernel(str(modern), rev=rev)


def test_a_revision_means_nothing_outside_of_git(modern: Path) -> None:
    with pytest.raises(KernelError, match="no git repository"):
        open_kernel(str(modern), rev="v6.12")


@pytest.mark.parametrize("compression", COMPRESSED)
@pytest.mark.parametrize("part", [0.3, 0.9])
def test_a_tarball_that_is_cut_short_is_refused(modern: Path, tmp_path: Path, compression: str, part: float) -> None:
    path = packed(modern, COMPRESSED[compression], tmp_path / "packed")
    data = path.read_bytes().rstrip(b"\0") if compression == "tar" else path.read_bytes()
    path.write_bytes(data[: int(len(data) * part)])
    with pytest.raises(KernelError, match="cut short or damaged"):
        open_kernel(str(path))


@pytest.mark.parametrize("compression", ["tar", "gz", "xz"])
def test_a_damaged_tarball_is_refused(modern: Path, tmp_path: Path, compression: str) -> None:
    path = packed(modern, COMPRESSED[compression], tmp_path / "packed")
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 600] = b"\xa5" * 600
    path.write_bytes(bytes(data))
    with pytest.raises(KernelError, match="cut short or damaged"):
        open_kernel(str(path))


@pytest.mark.parametrize("compression", ["gz", "xz", "bz2", "zst"])
def test_what_lies_behind_the_last_member_is_proven_too(modern: Path, tmp_path: Path, compression: str) -> None:
    """The check sum of a packed stream stands at its end, behind megabytes of padding if there are any."""
    plain = packed(modern, COMPRESSED["tar"], tmp_path / "plain").read_bytes() + bytes(1 << 20)
    path = tmp_path / "packed"
    if compression == "zst":
        whole = zstandard.ZstdCompressor(write_checksum=True).compress(plain)
    else:
        whole = COMPRESSED[compression](plain)
    path.write_bytes(whole)
    assert open_kernel(str(path)).id.version == "6.12.7"
    path.write_bytes(whole[:-2] + bytes(byte ^ 0xFF for byte in whole[-2:]))
    with pytest.raises(KernelError, match="cut short or damaged"):
        open_kernel(str(path))


@pytest.mark.parametrize("compression", ["gz", "xz", "bz2", "zst"])
def test_a_tarball_may_be_packed_in_several_streams(modern: Path, tmp_path: Path, compression: str) -> None:
    """As parallel packers write them."""
    plain = packed(modern, COMPRESSED["tar"], tmp_path / "plain").read_bytes()
    path = tmp_path / "packed"
    pieces = [plain[at : at + 3_000] for at in range(0, len(plain), 3_000)]
    path.write_bytes(b"".join(map(COMPRESSED[compression], pieces)))
    assert open_kernel(str(path)).id.version == "6.12.7"


def with_member(modern: Path, tmp_path: Path, member: tarfile.TarInfo, data: bytes = b"") -> Path:
    path = packed(modern, COMPRESSED["tar"], tmp_path / "linux.tar", top="linux/")
    with tarfile.open(path, "a") as archive:
        archive.addfile(member, io.BytesIO(data))
    return path


@pytest.mark.parametrize("target", ["/etc/passwd", "../../../../../etc/passwd", "../../../../outside.h"])
@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE])
def test_a_link_that_leaves_the_tree_is_refused(modern: Path, tmp_path: Path, target: str, kind: bytes) -> None:
    member = tarfile.TarInfo("linux/include/uapi/linux/evil.h")
    member.type, member.linkname = kind, target
    with pytest.raises(KernelError, match="leads out of the tree"):
        open_kernel(str(with_member(modern, tmp_path, member)))


def test_a_link_inside_the_tree_is_followed_and_one_to_nothing_is_not_there(modern: Path, tmp_path: Path) -> None:
    inside = tarfile.TarInfo("linux/include/uapi/linux/alias.h")
    inside.type, inside.linkname = tarfile.SYMTYPE, "../../../arch/arm64/include/uapi/asm/kvm.h"
    dangling = tarfile.TarInfo("linux/include/uapi/linux/dangling.h")
    dangling.type, dangling.linkname = tarfile.SYMTYPE, "nothing.h"
    circular = tarfile.TarInfo("linux/include/uapi/linux/circular.h")
    circular.type, circular.linkname = tarfile.SYMTYPE, "circular.h"
    path = with_member(modern, tmp_path, inside)
    with tarfile.open(path, "a") as archive:
        archive.addfile(dangling)
        archive.addfile(circular)
    with open_kernel(str(path)) as tree:
        assert tree.read("include/uapi/linux/alias.h") == tree.read("arch/arm64/include/uapi/asm/kvm.h")
        assert tree.read("include/uapi/linux/dangling.h") is None
        assert tree.read("include/uapi/linux/circular.h") is None


@pytest.mark.parametrize(
    ("name", "kind", "message"),
    [
        ("linux/include/uapi/linux/../../../../../etc/evil.h", tarfile.REGTYPE, "not a path inside"),
        ("linux/include/uapi/linux/device.h", tarfile.CHRTYPE, "no plain file"),
        ("linux/include/uapi/linux/pipe.h", tarfile.FIFOTYPE, "no plain file"),
    ],
)
def test_hostile_members_are_refused(modern: Path, tmp_path: Path, name: str, kind: bytes, message: str) -> None:
    member = tarfile.TarInfo(name)
    member.type = kind
    with pytest.raises(KernelError, match=message):
        open_kernel(str(with_member(modern, tmp_path, member)))


def test_a_member_that_claims_to_be_huge_is_refused_before_it_is_read(modern: Path, tmp_path: Path) -> None:
    path = packed(modern, COMPRESSED["tar"], tmp_path / "linux.tar", top="linux/")
    member = tarfile.TarInfo("linux/include/uapi/linux/huge.h")
    member.size = 1 << 50
    body = path.read_bytes().rstrip(b"\0")
    path.write_bytes(body + bytes(-len(body) % 512) + member.tobuf(tarfile.GNU_FORMAT))
    with pytest.raises(KernelError, match="more than 64 MiB"):
        open_kernel(str(path))


@pytest.mark.parametrize("compression", ["gz", "xz", "bz2", "zst"])
def test_a_tarball_that_unpacks_to_far_more_than_it_holds_is_refused(tmp_path: Path, compression: str) -> None:
    member = tarfile.TarInfo("linux/drivers/big.c")
    member.size = 1 << 40
    path = tmp_path / "bomb"
    path.write_bytes(COMPRESSED[compression](member.tobuf(tarfile.GNU_FORMAT) + bytes(80 << 20)))
    with pytest.raises(KernelError, match=r"unpacks to \d+ MiB and more"):
        open_kernel(str(path))


def test_long_names_are_read_in_both_ways_that_tar_writes_them(modern: Path, tmp_path: Path) -> None:
    name = f"linux/{'deep/' * 2}include/uapi/linux/{'x' * 150}.h"
    inside = f"include/uapi/linux/{'x' * 150}.h"
    write_tree(modern, {inside: "#define LONG 1\n"})
    for format in (tarfile.PAX_FORMAT, tarfile.GNU_FORMAT):
        path = tmp_path / "linux.tar"
        with tarfile.open(path, "w", format=format) as archive:
            for file in sorted(modern.rglob("*")):
                archive.add(file, f"linux/{file.relative_to(modern)}", recursive=False)
            archive.addfile(tarfile.TarInfo(name))
        with open_kernel(str(path)) as tree:
            assert tree.read(inside) == b"#define LONG 1\n"


def test_links_in_a_directory_are_followed_only_while_they_stay_inside(modern: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.h").write_text("secret\n")
    (modern / "include/uapi/linux/out.h").symlink_to(tmp_path / "secret.h")
    (modern / "include/uapi/linux/in.h").symlink_to("kvm.h")
    (modern / "include/uapi/linux/loop.h").symlink_to("loop.h")
    (modern / "include/uapi/evil").symlink_to(tmp_path)
    with open_kernel(str(modern)) as tree:
        assert tree.read("include/uapi/linux/in.h") == tree.read("include/uapi/linux/kvm.h")
        assert tree.read("include/uapi/linux/loop.h") is None
        for path in ("include/uapi/linux/out.h", "include/uapi/evil/secret.h"):
            with pytest.raises(KernelError, match="out of the kernel tree"):
                tree.read(path)
        for path in ("/etc/passwd", "../secret.h", "include/../../secret.h", "a\0b"):
            with pytest.raises(KernelError, match="not a path inside"):
                tree.read(path)
        assert "include/uapi/evil/secret.h" not in tree.names("include/uapi")


def test_special_and_huge_files_do_not_stop_the_reader(modern: Path) -> None:
    os.mkfifo(modern / "include/uapi/linux/pipe.h")
    os.mknod(modern / "include/uapi/linux/socket.h", stat.S_IFSOCK | 0o600)
    with (modern / "include/uapi/linux/sparse.h").open("wb") as file:
        file.truncate(1 << 40)
    with open_kernel(str(modern)) as tree:
        for name in ("pipe", "socket"):
            with pytest.raises(KernelError, match=f"{name}.h is no plain file"):
                tree.read(f"include/uapi/linux/{name}.h")
        assert tree.read("include/uapi") is None
        with pytest.raises(KernelError, match="more than 64 MiB"):
            tree.read("include/uapi/linux/sparse.h")


def test_links_in_a_revision_are_followed_only_while_they_stay_inside(modern: Path) -> None:
    (modern / "include/uapi/linux/in.h").symlink_to("kvm.h")
    (modern / "include/uapi/linux/out.h").symlink_to("../../../../outside.h")
    (modern / "include/uapi/linux/loop.h").symlink_to("loop.h")
    commit_all(modern, "links")
    with open_kernel(str(modern), rev="HEAD") as tree:
        assert tree.read("include/uapi/linux/in.h") == tree.read("include/uapi/linux/kvm.h")
        assert tree.read("include/uapi/linux/loop.h") is None
        with pytest.raises(KernelError, match="out of the kernel tree"):
            tree.read("include/uapi/linux/out.h")


# ------------------------------------------------------------------------------------------------------------ makefiles


def read_lists(text: str, files: tuple[str, ...] = ()) -> Makefile:
    lists = Makefile({"Kbuild": text.encode()}.get, lambda path: path in files, {"SRCARCH": "arm"})
    assert lists.load("Kbuild")
    return lists


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("x = a b a", ["a", "b"]),
        ("x := a # comment\nx += b\\\n  c", ["a", "b", "c"]),
        ("y := 1\nifeq ($(y),1)\nx = a\nelse\nx = b\nendif", ["a"]),
        ("ifneq ($(y),)\nx = a\nelse ifeq (b,b)\nx = b\nelse\nx = c\nendif", ["b"]),
        ("ifdef SRCARCH\nx = a\nendif\nifndef SRCARCH\nx = b\nendif", ["a"]),
        ("ifeq (1,2)\nifeq (1,1)\nx = a\nelse\nx = b\nendif\nelse\nx = c\nendif", ["c"]),
        ('ifeq "a" "a"\nx = a\nendif', ["a"]),
        ("x = $(wildcard arch/$(SRCARCH)/a.h arch/b.h)", ["arch/arm/a.h"]),
        ("x = $(filter-out b%,a b bc)", ["a"]),
        ("x = $(filter b%,a b bc)", ["b", "bc"]),
        ("x = $(foreach i,1 2,$(i).h)", ["1.h", "2.h"]),
        ("x = $(if $(SRCARCH),a,b) $(if $(nope),a,b)", ["a", "b"]),
        ("x = $(patsubst %.c,%.o,a.c b.d) $(addprefix p/,a) $(notdir d/e)", ["a.o", "b.d", "p/a", "e"]),
        ("y = a.c\nx = $(y:.c=.o)", ["a.o"]),
        ("x = $(shell echo bad) $(eval y := bad)a", ["a"]),
        ("t: y := b\n\tx = bad\nx = a$$", ["a$"]),
        ("x ?= a\nx ?= b", ["a"]),
        ("include Kbuild\nx += a", ["a"]),
        ("x = $(x) a", ["a"]),
        ("endif\nelse\nx = a", ["a"]),
        ("x = $(sort b a b) ${SRCARCH}", ["a", "b", "arm"]),
    ],
)
def test_makefiles_are_read_as_data(text: str, expected: list[str]) -> None:
    found = read_lists(text, ("arch/arm/a.h",)).words("x")
    assert list(found) == expected


def test_a_makefile_that_doubles_without_end_is_stopped() -> None:
    text = "\n".join(f"v{i} = $(v{i + 1})$(v{i + 1})$(v{i + 1})$(v{i + 1})" for i in range(40)) + "\nv40 = x"
    with pytest.raises(KernelError, match="expands without end"):
        read_lists(text).text("v0")


def test_whatever_is_read_has_a_bound(modern: Path, tmp_path: Path) -> None:
    """Sparse files of any size and folders of any depth end in an error at once, whatever is in the cache."""
    huge = tmp_path / "huge"
    with huge.open("wb") as file:
        file.truncate(60 << 30)
    with pytest.raises(KernelError, match="more than 3 GiB"):
        open_kernel(str(huge), cache=tmp_path / "cache")
    with huge.open("r+b") as file:
        file.truncate(1 << 30)
    with pytest.raises(KernelError, match="is no kernel"):
        open_kernel(str(huge), cache=tmp_path / "cache")
    deep = modern / "include/uapi/linux"
    for _ in range(40):
        deep /= "d"
    deep.mkdir(parents=True)
    with open_kernel(str(modern)) as tree, pytest.raises(KernelError, match="folders in each other"):
        exports(tree, "arm64")
    with (modern / "Makefile").open("r+b") as file:
        file.truncate(30 << 30)
    with open_kernel(str(modern)) as tree:
        assert tree.id.version == "6.12.7"


@pytest.mark.parametrize("compression", COMPRESSED)
def test_order_of_a_tarball_s_members_decides_nothing(modern: Path, tmp_path: Path, compression: str) -> None:
    """What is needed may come behind all else, and what comes twice counts as it came last, as tar has it."""
    plain = packed(modern, COMPRESSED["tar"], tmp_path / "linux.tar", top="linux/")
    turned = io.BytesIO()
    with tarfile.open(plain) as whole, tarfile.open(fileobj=turned, mode="w") as archive:
        last = tarfile.TarInfo("linux/virt/last.c")
        last.size = 3 << 20
        archive.addfile(last, io.BytesIO(bytes(last.size)))
        old = tarfile.TarInfo("linux/include/uapi/linux/kvm.h")
        old.size = 4
        archive.addfile(old, io.BytesIO(b"old\n"))
        for member in reversed(whole.getmembers()):
            archive.addfile(member, whole.extractfile(member) if member.isfile() else None)
    path = tmp_path / "turned"
    path.write_bytes(COMPRESSED[compression](turned.getvalue()))
    with open_kernel(str(plain)) as straight, open_kernel(str(path)) as tree:
        assert tree.id == straight.id
        for arch in ("arm", "arm64"):
            ours, theirs = exports(tree, arch), exports(straight, arch)
            assert {n: ours.raw(n) for n in ours.headers()} == {n: theirs.raw(n) for n in theirs.headers()}


def test_reading_that_is_given_up_is_as_if_it_had_not_begun(modern: Path, tmp_path: Path) -> None:
    body = io.BytesIO()
    with tarfile.open(fileobj=body, mode="w") as archive:
        big = tarfile.TarInfo("linux/drivers/big.c")
        big.size = 20 << 20
        archive.addfile(big, io.BytesIO(bytes(big.size)))
    path = tmp_path / "big.tar"
    path.write_bytes(body.getvalue())

    def give_up(_position: int, _size: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        open_kernel(str(path), progress=give_up)
    with pytest.raises(KernelError, match="holds no kernel"):
        open_kernel(str(path))
    path.write_bytes(body.getvalue()[: 15 << 20])
    with pytest.raises(KernelError, match="cut short"):
        open_kernel(str(path))


def test_members_without_number_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("headergen.kernel.tarball._MAX_MEMBERS", 5000)
    header = tarfile.TarInfo("linux/drivers/x").tobuf(tarfile.GNU_FORMAT)
    path = tmp_path / "many.tar"
    path.write_bytes(header * 4999 + bytes(1024))
    with pytest.raises(KernelError, match="holds no kernel"):
        open_kernel(str(path))
    path.write_bytes(header * 5000 + bytes(1024))
    with pytest.raises(KernelError, match="more than 5,000 members"):
        open_kernel(str(path))


def test_a_folder_of_files_without_number_is_refused(modern: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("headergen.kernel.sources.MAX_FILES", 300)
    for number in range(301):
        (modern / f"include/uapi/linux/x{number}.h").touch()
    with open_kernel(str(modern)) as tree, pytest.raises(KernelError, match="more than 300 files"):
        exports(tree, "arm64")

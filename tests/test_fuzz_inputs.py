"""Whatever a patch, a mail, a configuration, a lock or an archive holds, a run ends in an answer or in a failure with
a remedy: no traceback, no bad sign on a terminal, nothing written elsewhere, within bounds.

By hand: ``HEADERGEN_FUZZ=5000 scripts/test tests/test_fuzz_inputs.py -k patches``.
"""

from __future__ import annotations

import os
import re
import resource
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from headergen.cli import main
from tests.histories import Made, build, git, repository
from tests.patience import ends
from tests.projects import SMALL, Imports, Tried, imported_project
from tests.test_mail import MAIL
from tests.test_patches import KVM_C, KVM_C_NEW, KVM_H, KVM_H_NEW, STRUCTURE, WHOLE
from tests.tiny_kernel import make_kernel
from tests.trees import COMPRESSED, packed

CASES = int(os.environ.get("HEADERGEN_FUZZ", "25"))
MEMORY = 1 << 30  # bytes more than the process of the tests has already
SECONDS = 10  # of processor time
_CONTROL = re.compile(r"[^\n\t\x20-\ud7ff\ue000-\U0010ffff]|[\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]")

FUZZ = settings(
    max_examples=CASES, deadline=None, database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.data_too_large],
)  # fmt: skip


@contextmanager
def bounded() -> Iterator[None]:
    """Fails the test where the block takes far more time or memory than any honest input can."""
    before = resource.getrlimit(resource.RLIMIT_AS)
    now = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (now + MEMORY, before[1]))
    try:
        with ends(SECONDS):
            yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


def hold(capsys: pytest.CaptureFixture[str], *arguments: str) -> int:
    """Runs the command line; the promise, whatever it was given."""
    with bounded():
        code = main(arguments)
    said = capsys.readouterr()
    assert code in (0, 1, 2), code
    assert "internal error" not in said.err, said.err[-2000:]
    assert "Traceback" not in said.err, said.err[-2000:]
    bad = _CONTROL.search(said.out + said.err)
    assert bad is None, repr((said.out + said.err)[max(bad.start() - 80, 0) : bad.end() + 20])
    if code == 2:
        assert re.search(r"^error: .", said.err, re.MULTILINE), said.err
        assert re.search(r"^help: .", said.err, re.MULTILINE), said.err
    event(f"{arguments[0]}: {code}")
    return code


@st.composite
def changed(draw: st.DrawFn, corpus: Sequence[bytes], words: Sequence[bytes]) -> bytes:
    """One of ``corpus`` after a few changes: bytes and words put in, taken out, doubled and moved."""
    text = draw(st.sampled_from(corpus))
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, len(text)))
        if draw(st.booleans()):  # at the start of a line more often than not
            at = text.rfind(b"\n", 0, at) + 1
        count = draw(st.one_of(st.integers(0, 8), st.integers(0, 200)))
        part = text[at : at + count]
        turned = st.sampled_from([part * 2, part[::-1], b""])
        what = draw(st.one_of(st.sampled_from(words), st.binary(max_size=6), turned))
        text = text[:at] + what + text[at + count :]
    return text


# ---------------------------------------------------------------------------------------------------- patches and mails

_WORDS = [
    *STRUCTURE, b"From x 12:34:56 2024\n", b"\x1b[2J\x1b]0;x\x07", b"\xe2\x80\xae", b"Subject: [PATCH] \x9b31m\n",
    b"Content-Type: multipart/mixed; boundary=B\n", b"--B\n", b"--B--\n", b"Content-Transfer-Encoding: base64\n",
    b"Content-Type: text/plain; charset=utf-7\n", b"From: \x1b[31m <x>\n", b"Date: 99999999999999 +9999\n",
    b"=?utf-8?q?=1b=5b2J?=", b"=?utf-16?b?/wA=?=", b"GIT binary patch\n", b"literal 99999999999\n", b"delta 3\n",
    b"Subproject commit " + b"1" * 40 + b"\n", b"160000", b"120000", b"../", b"/etc/passwd", b".git/", b"\\033[2J",
    b"similarity index 100%\n", b"copy from x\ncopy to generated/x\n", b"@@ -1,99999999999 +0,0 @@\n", b"\0",
    b"\\ No newline at end of file\n", b"-- \n2.39\n", b"---\n", b"linux-headers/linux/kvm.h", b"diff --cc x\n",
    b"Content-Transfer-Encoding: quoted-printable\n", b"Content-Type: text/plain; format=flowed\n",
]  # fmt: skip


def _series(root: Path) -> list[bytes]:
    """Real patches of a mixed history, as git writes them."""
    header, code, blob = "linux-headers/asm-arm/kvm.h", "target-arm/kvm.c", bytes(range(256)) * 4
    build(
        repository(root),
        [
            Made({header: KVM_H, code: KVM_C, "generated/arm/x.bin": blob, "src/\xe9 q.c": b"1\n"}),
            Made({header: KVM_H_NEW, code: KVM_C_NEW}, b"Both\n\nWhy.\n"),
            Made({"generated/arm/x.bin": blob[::-1], "src/\xe9 q.c": b"2\n"}, "Zwei \xfc\n".encode()),
            Made({header: None, "linux-headers/linux/kvm.h": KVM_H_NEW, code: KVM_C}, b"Move\n"),
        ],
    )
    whole = git(root, "format-patch", "--stdout", "--binary", "-M", "--root", "main").encode("utf-8", "surrogateescape")
    attached = git(root, "format-patch", "--stdout", "--attach", "-3", "main").encode("utf-8", "surrogateescape")
    return [whole, attached, WHOLE]


@pytest.fixture
def project(imports: Imports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tried:
    """An imported project, which is where the run takes place."""
    return imported_project(imports, tmp_path, monkeypatch)


def test_patches_and_mails(project: Tried, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = _series(tmp_path / "history")
    mails = st.lists(MAIL, min_size=1, max_size=2).map(b"\n".join)
    before = project.state()
    patch, out = tmp_path / "x.patch", tmp_path / "out"

    @FUZZ
    @given(st.one_of(changed(corpus, _WORDS), changed(corpus, _WORDS), mails))
    def try_one(data: bytes) -> None:
        patch.write_bytes(data)
        hold(capsys, "check", "--patch", str(patch))
        if hold(capsys, "untangle", "-q", "--patch", str(patch), "-o", str(out)) == 0:
            assert all(re.fullmatch(r"[A-Za-z0-9][\w.-]*\.patch", path.name) for path in out.iterdir())
        for path in out.iterdir() if out.exists() else ():
            path.unlink()

    try_one()
    assert project.state() == before
    assert {path.name for path in tmp_path.iterdir()} <= {"history", "kernels", "project", "x.patch", "out"}


# --------------------------------------------------------------------------------------------- configurations and locks

_CONFIGURATIONS = [
    SMALL.encode(),
    b"""\
arches = ["arm", "arm64", "x86_64"]
headers = "linux-headers"
output = "generated"
comments = "strip"
[modules]
kvm = ["linux/kvm.h"]
input = { headers = ["linux/input.h"], arches = ["arm64"] }
[frozen.arm]
version = "4.19.26"
reason = "Linux 5.7 removed it"
[[exceptions]]
rule = "generated-changed"
match = "generated/arm/*"
reason = "by hand"
[compilers]
arm64 = "aarch64-linux-gnu-gcc -O2"
""",
]
_TOML = [
    b'"../../x"', b'"/etc"', b'"generated"', b"[[places]]\n", b"[modules]\n", b"= {}\n", b"= []\n", b"-1", b"1e400",
    b"true", b'"\\u001b[2J"', b'"\\u202e"', b'"\\u0000"', b"import = ['linux/*.h']\n", b'"**"', b"[[holds]]\n",
    b"nan", b"'''", b'"""', b"[tool.headergen]\n", b"x.y.z = 1\n", b"2020-01-01", b"templates = 'templates'\n",
    b'"linux-headers/../x"', b"\r\n", b"#", b"[" * 2000, b"a" * 5000, b"output = 'linux-headers/x'\n",
    b"form = 'raw'\n", b"arch = 'x86'\n", b"0x" + b"f" * 900,
]  # fmt: skip
_JSON = [
    b'"../../x"', b'"/etc/passwd"', b"null", b"{}", b"[]", b"-1", b"1e999", b"NaN", b"true", b'"\\u001b[2J"',
    b'"\\ud800"', b'"linux/\\u202ex.h": ', b'"', b"{", b"}", b",", b'"x86"', b'"' + b"0" * 64 + b'"', b"[" * 5000,
    b"9" * 5000, b'"\\u0000"', b"<<<<<<< HEAD\n", b'"linux/../../x.h"', b'"asm-arm64/kvm.h"', b'"format": 2,',
]  # fmt: skip


def test_configurations_and_locks(project: Tried, capsys: pytest.CaptureFixture[str]) -> None:
    lock, config = project.root / "linux-headers/headergen.lock", project.root / "headergen.toml"
    good_lock, good_config = lock.read_bytes(), config.read_bytes()
    kernel, start = project.kernel("6.13.0"), project.git("rev-parse", "HEAD")

    def others() -> dict[Path, bytes]:
        found = (path for path in project.top.parent.rglob("*") if path.is_file() and ".git" not in path.parts)
        return {path: path.read_bytes() for path in found if path not in (lock, config)}

    before = others()

    @FUZZ
    @given(st.one_of(changed([good_lock], _JSON), changed(_CONFIGURATIONS, _TOML).map(lambda data: b"\0" + data)))
    def try_one(data: bytes) -> None:
        is_lock = not data.startswith(b"\0")
        lock.write_bytes(data if is_lock else good_lock)
        config.write_bytes(good_config if is_lock else data.removeprefix(b"\0"))
        hold(capsys, "status")
        hold(capsys, "check")
        hold(capsys, "sync", "--dry-run", kernel)
        hold(capsys, "show", "struct kvm_regs")

    try_one()
    assert others() == before
    assert project.git("rev-parse", "HEAD") == start


# ------------------------------------------------------------------------------------------------------------- archives

_MEMBERS = [
    b"../../../x.h", b"/etc/x.h", b"\0", b"0000777\0", b"L", b"K", b"x", b"g", b"S", b"1", b"2", b"ustar\0",
    b"ustar  \0", b"37777777777\0", b"\x80" + b"\xff" * 11, b"include/uapi/linux/\x1b[2J.h",
    b"30 path=linux/../../../x.h\n", b" " * 512, b"19 size=9999999999\n", b"GNU.sparse.map",
    b"include/uapi/linux/a\nb.h", b"generic-y += ../../../x.h\n", bytes(1024), b"$(eval $(shell touch /tmp/x))\n",
    b"header-y += x/\n", b"#include <linux/nowhere.h>\n", b"include ../../x\n",
]  # fmt: skip


def test_archives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    kernel = make_kernel(tmp_path / "kernel", arches=("arm64",))
    plain = packed(kernel, bytes, tmp_path / "kernel.tar").read_bytes()
    last = [plain.rstrip(b"\0") + bytes(1024), plain]
    tarball, dest = tmp_path / "linux", tmp_path / "dest"
    monkeypatch.chdir(tmp_path)

    def others() -> dict[Path, bytes]:
        found = (path for path in tmp_path.rglob("*") if path.is_file() or path.is_symlink())
        return {path: path.read_bytes() for path in found if not path.is_relative_to(dest) and path != tarball}

    before = others()

    @FUZZ
    @given(
        st.sampled_from(sorted(COMPRESSED)).flatmap(
            lambda name: st.one_of(
                changed(last, _MEMBERS).map(_summed).map(COMPRESSED[name]),
                changed(last, _MEMBERS).map(COMPRESSED[name]),
                changed([COMPRESSED[name](plain)], [b"\0", b"\xff" * 8]),
            )
        )
    )
    def try_one(data: bytes) -> None:
        tarball.write_bytes(data)
        hold(capsys, "install", str(tarball), "--arch", "arm64", str(dest))

    try_one()
    assert {path: data for path, data in others().items() if "cache" not in path.parts} == before


def _summed(data: bytes) -> bytes:
    """An archive whose headers have the right check sums again, so that what is in them is looked at."""
    blocks = [bytearray(data[at : at + 512]) for at in range(0, len(data) - len(data) % 512, 512)]
    for block in blocks:
        if block[257:262] == b"ustar":
            block[148:156] = b" " * 8
            block[148:156] = b"%06o\0 " % sum(block)
    return b"".join(map(bytes, blocks)) + data[len(data) - len(data) % 512 :]

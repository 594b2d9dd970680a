"""Whole sets: patterns of ``import`` bring every header of a kernel that they find, and headers come and go with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from headergen.commands.diff import diff
from headergen.commands.dump import dump_project
from headergen.commands.install import install
from headergen.config.files import parse_config
from headergen.diagnostics import ConfigError, KernelError
from headergen.lock import DEFAULT, read_lock
from headergen.report.progress import Progress
from headergen.sides.differing import DiffAsked
from tests.projects import Tried, make_project, quiet_git, run
from tests.tiny_kernel import SPDX, TINY

USUAL = 'arches = ["arm64", "x86_64"]\nimport = ["**"]\n'
PLACES = """
arches = ["arm64", "x86_64"]
import = ["**"]
closure = "report"
[[places]]
headers = ["asm-generic/**", "linux/**"]
to = "generic/include"
[[places]]
headers = ["asm/**"]
to = "{arch}/include/asm"
"""
NEW = {
    "include/uapi/linux/gone.h": None,
    "include/uapi/linux/new.h": SPDX + "#define NEW 2\n",
    "arch/x86/include/uapi/asm/only.h": None,
}
OLD = {
    "include/uapi/linux/gone.h": SPDX + "#define GONE 1\n",
    "include/uapi/drm/drm.h": SPDX + "#define DRM 3\n",
    "arch/x86/include/uapi/asm/only.h": SPDX + "#define ONLY 4\n",
}
FIRST, SECOND = ("6.12.1", OLD), ("6.13.0", {**OLD, **NEW})


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    quiet_git(monkeypatch)


def _imported(tmp_path: Path, config: str) -> Tried:
    tried = make_project(tmp_path, config=config)
    tried.sync(tried.kernel(*FIRST))
    return tried


def _installed(tried: Tried, version: str, changes: Mapping[str, str | None]) -> dict[str, dict[str, bytes]]:
    """What ``make headers_install`` writes for each arch, by the names that programs include."""
    found = {}
    for arch in ("arm64", "x86"):
        folder = tried.kernels / f"all-{version}-{arch}"
        install(
            tried.kernel(version, changes), {"x86": "x86_64"}.get(arch, arch), folder, progress=Progress(quiet=True)
        )
        include = folder / "include"
        found[arch] = {path.relative_to(include).as_posix(): path.read_bytes() for path in include.rglob("*.h")}
    return found


def _here(tried: Tried, *folders: str) -> dict[str, bytes]:
    paths = (path for folder in folders for path in (tried.root / folder).rglob("*.h"))
    return {path.relative_to(tried.root).as_posix(): path.read_bytes() for path in paths}


def _patterns(tried: Tried) -> tuple[str, ...]:
    config = parse_config((tried.root / "headergen.toml").read_text(), "headergen.toml", tried.root)
    return read_lock((tried.root / config.lock).read_bytes(), config.lock).imports[DEFAULT].patterns


# --------------------------------------------------------------------------------------------------------- an import


@pytest.mark.parametrize("release", [FIRST, SECOND])
def test_the_usual_layout_holds_what_make_installs(
    tmp_path: Path, release: tuple[str, Mapping[str, str | None]]
) -> None:
    tried = _imported(tmp_path, USUAL)
    tried.sync(tried.kernel(*release))
    wanted = {
        f"linux-headers/{f'asm-{arch}/{name[4:]}' if name.startswith('asm/') else name}": data
        for arch, headers in _installed(tried, *release).items()
        for name, data in headers.items()
    }
    assert _here(tried, "linux-headers") == wanted
    assert tried.rules(tried.kernel(*release)) == TINY
    assert _patterns(tried) == ("**",)


@pytest.mark.parametrize("release", [FIRST, SECOND])
def test_places_hold_of_it_what_they_take(tmp_path: Path, release: tuple[str, Mapping[str, str | None]]) -> None:
    """``drm/`` has no place, and is no matter of the project."""
    tried = _imported(tmp_path, PLACES)
    tried.sync(tried.kernel(*release))
    wanted = {
        f"{arch}/include/{name}" if name.startswith("asm/") else f"generic/include/{name}": data
        for arch, headers in _installed(tried, *release).items()
        for name, data in headers.items()
        if not name.startswith("drm/")
    }
    assert _here(tried, "generic", "arm64", "x86") == wanted
    assert tried.rules(tried.kernel(*release)) == TINY


def _unwrapped(message: str) -> str:
    return message.replace("\n", " ")


def test_a_kernel_takes_along_what_it_has_no_more_and_the_message_says_so(tmp_path: Path) -> None:
    """Of an arch's headers it names the path, for another arch may have it still."""
    tried = _imported(tmp_path, PLACES)
    done = tried.sync(tried.kernel(*SECOND))
    assert "No more in Linux 6.13.0, and removed: linux/gone.h, x86/include/asm/only.h." in _unwrapped(done.message)
    assert "Headers: 1 added, 1 changed, 2 removed." in done.message  # linux/version.h is another
    assert tried.sync(tried.kernel(*SECOND)).up_to_date


def test_a_pattern_that_leaves_out_wins(tmp_path: Path) -> None:
    tried = _imported(tmp_path, USUAL.replace('"**"', '"**", "!linux/g*.h", "!drm/**"'))
    assert not [path for path in _here(tried, "linux-headers") if re.search("gone|drm", path)]
    assert tried.rules(tried.kernel(*FIRST)) == TINY


def test_a_frozen_arch_has_all_of_its_own_kernel(tmp_path: Path) -> None:
    config = USUAL.replace('"arm64"', '"arm", "arm64"') + '[frozen.arm]\nversion = "4.19.26"\nreason = "old"\n'
    tried = _imported(tmp_path, config)
    frozen = tried.kernel("4.19.26", {"include/uapi/linux/frozen.h": SPDX + "#define FROZEN 1\n"})
    tried.sync(frozen, arches=["arm"])
    paths = {path.removeprefix("linux-headers/") for path in _here(tried, "linux-headers")}
    assert {"frozen/arm/linux/frozen.h", "asm-arm/kvm.h", "linux/gone.h"} <= paths
    assert not {"linux/frozen.h", "frozen/arm/linux/gone.h"} & paths
    assert tried.rules(frozen) == tried.rules(tried.kernel(*FIRST)) == TINY


def test_an_arch_that_joins_brings_all_that_it_has(tmp_path: Path) -> None:
    tried = _imported(tmp_path, USUAL.replace('"arm64", ', ""))
    tried.write("headergen.toml", USUAL)
    tried.sync(tried.kernel(*FIRST), arches=["arm64"])
    assert (tried.root / "linux-headers/asm-arm64/kvm.h").exists()
    assert (tried.root / "linux-headers/asm-x86/only.h").exists()
    assert tried.rules(tried.kernel(*FIRST)) == TINY


def test_names_and_patterns_go_together(tmp_path: Path) -> None:
    tried = _imported(tmp_path, USUAL.replace('"**"', '"drm/*", "linux/types.h"'))
    names = {path.removeprefix("linux-headers/") for path in _here(tried, "linux-headers")}
    assert names == {"drm/drm.h", "linux/types.h", "asm-arm64/types.h", "asm-x86/types.h", "asm-generic/types.h"}


def test_a_lock_without_patterns_is_as_it_was(tmp_path: Path) -> None:
    tried = _imported(tmp_path, USUAL.replace("**", "linux/kvm.h"))
    assert "patterns" not in (tried.root / "linux-headers/headergen.lock").read_text()


# ---------------------------------------------------------------------------------------------------- what is refused


def test_a_module_never_goes_on_without_its_header(tmp_path: Path) -> None:
    tried = _imported(tmp_path, USUAL + 'modules.gone = ["linux/gone.h"]\n')
    with pytest.raises(KernelError, match=r"linux/gone\.h is not exported for arm64"):
        tried.sync(tried.kernel(*SECOND), drop_gone=True)


@pytest.mark.parametrize("config", [USUAL, PLACES])
def test_what_stays_and_includes_a_header_that_goes_has_a_say(tmp_path: Path, config: str) -> None:
    folder = "generic/include" if config == PLACES else "linux-headers"
    path = "generic/include/linux/own.h" if config == PLACES else "linux/own.h"
    tried = make_project(tmp_path, config=f'{config}[[local]]\nheader = "{path}"\nreason = "ours"\n')
    tried.write(f"{folder}/linux/own.h", "#include <linux/gone.h>\n#define OWN GONE\n")
    tried.git("add", ".")
    tried.git("commit", "-q", "-m", "Ours")
    tried.sync(tried.kernel(*FIRST))
    assert tried.rules(tried.kernel(*FIRST)) == {*TINY, "held-header"}
    with pytest.raises(KernelError, match=f"6.13.0 has linux/gone.h no more, and {path}, which stays, includes it"):
        tried.sync(tried.kernel(*SECOND))
    tried.sync(tried.kernel(*SECOND), drop_gone=True)
    assert (tried.root / folder / "linux/own.h").exists()
    assert not (tried.root / folder / "linux/gone.h").exists()


def test_a_hold_keeps_what_the_kernel_has_no_more(tmp_path: Path) -> None:
    tried = _imported(tmp_path, PLACES)
    path = "generic/include/linux/gone.h"
    tried.write("headergen.toml", f'{PLACES}[[holds]]\nheader = "{path}"\nreason = "still used"\n')
    done = tried.sync(tried.kernel(*SECOND))
    assert (tried.root / path).exists()
    assert "removed: x86/include/asm/only.h." in done.message
    assert tried.rules(tried.kernel(*SECOND)) == {*TINY, "held-header"}


@pytest.mark.parametrize(("left_out", "refused"), [("", True), (', "!linux/od*"', False)])
def test_what_make_fails_at_is_no_whole_set_unless_it_is_left_out(tmp_path: Path, left_out: str, refused: bool) -> None:
    tried = make_project(tmp_path, config=USUAL.replace('"**"', f'"**"{left_out}'))
    kernel = tried.kernel("6.12.1", {"include/uapi/linux/od d.h": "#define ODD\n"})
    if refused:
        with pytest.raises(KernelError, match=r"linux/od d\.h' cannot be installed for arm64"):
            tried.sync(kernel)
    else:
        assert tried.sync(kernel).commit


@pytest.mark.parametrize("pattern", ["linxu/**", "sound/*.h"])
def test_a_pattern_that_finds_nothing_is_a_mistake(tmp_path: Path, pattern: str) -> None:
    tried = make_project(tmp_path, config=USUAL.replace('"**"', f'"linux/**", "{pattern}"'))
    with pytest.raises(KernelError) as refused:
        tried.sync(tried.kernel(*FIRST))
    assert refused.value.message == f"no header of Linux 6.12.1 that has a place matches {pattern} of import"


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ('import = ["!linux/kvm.h"]', "import leaves linux/kvm.h out, and has no pattern that takes it"),
        ('import = ["linux/kvm.h", "!drm/**"]', "import leaves drm/** out, and has no pattern that takes it"),
        ('import = ["**", "linux/kvm.h", "!linux/kvm.h"]', "import leaves linux/kvm.h out, and it is named"),
        ('import = ["**", "!linux/kvm.h"]\nmodules.kvm = ["linux/kvm.h"]', "import leaves linux/kvm.h out, and it is"),
        ('import = ["/**"]', "import holds '/**', which is no pattern of paths"),
        ('import = ["!!**"]', "import holds '!**', and only import leaves headers out"),
        ('import = ["kvm.h", "**"]', "import names 'kvm.h', which is no header"),
        (
            '[[places]]\nheaders = ["linux/*.h", "!linux/kvm.h"]\nto = "include"',
            "headers holds '!linux/kvm.h', and only import leaves headers out",
        ),
    ],
)
def test_contradictions_are_errors(config: str, message: str) -> None:
    with pytest.raises(ConfigError) as refused:
        parse_config(f'arches = ["arm64"]\n{config}\n', "headergen.toml")
    assert refused.value.message.startswith(message)


# ------------------------------------------------------------------------------------------------------ every verb


def test_check_tells_of_patterns_that_wait_for_a_sync(tmp_path: Path) -> None:
    tried = _imported(tmp_path, USUAL)
    tried.write("headergen.toml", USUAL.replace("**", "linux/**"))
    assert tried.rules() == {*TINY, "lock-stale"}
    tried.sync(tried.kernel(*FIRST))
    assert tried.rules() == TINY


def test_check_tells_of_a_header_that_is_missing_or_edited(tmp_path: Path) -> None:
    tried = _imported(tmp_path, PLACES)
    (tried.root / "generic/include/linux/gone.h").unlink()
    tried.write("x86/include/asm/only.h", "/* no */\n")
    assert tried.rules() == {*TINY, "header-missing", "header-edited"}


def test_what_nobody_imported_is_nobodys_in_a_place(tmp_path: Path) -> None:
    tried = _imported(tmp_path, PLACES)
    tried.write("generic/include/linux/ours.h", "#define OURS\n")
    assert tried.rules() == TINY
    tried.sync(tried.kernel(*SECOND))
    assert tried.rules(tried.kernel(*SECOND)) == TINY
    assert (tried.root / "generic/include/linux/ours.h").exists()


def _told(tried: Tried, old: str, new: str | None) -> set[tuple[str, str]]:
    report = diff(tried.root, old, new, asked=DiffAsked(), progress=Progress(quiet=True))
    return {(each.rule.id, each.message) for each in report.findings}


@pytest.mark.parametrize("config", [USUAL, PLACES, USUAL + 'modules.kvm = ["linux/kvm.h"]\n'])
def test_diff_tells_the_same_of_commits_and_of_kernels(tmp_path: Path, config: str) -> None:
    tried = _imported(tmp_path, config)
    tried.sync(tried.kernel(*SECOND))
    told = _told(tried, "HEAD~1", "HEAD")
    assert {message.partition(",")[0] for _, message in told} >= {"linux/gone.h is gone", "linux/new.h is new"}
    assert told == _told(tried, tried.kernel(*FIRST), None) == _told(tried, tried.kernel(*FIRST), tried.kernel(*SECOND))


def test_a_header_can_be_asked_for_by_its_name(tmp_path: Path) -> None:
    tried = _imported(tmp_path, PLACES)
    for arguments in (["show", "GONE"], ["diff", "HEAD", tried.kernel(*SECOND), "--module", "linux/gone.h"]):
        done = run(tried, *arguments)
        assert "GONE" in done.stdout, done.stderr


def test_dump_reads_all_of_them(tmp_path: Path) -> None:
    tried = _imported(tmp_path, PLACES)
    of = {abi.target: abi.constants for abi in dump_project(tried.root, [], [], progress=Progress(quiet=True))}
    assert {"GONE", "ONLY", "KVMIO"} <= of["x86_64"].keys()
    assert {"GONE", "KVMIO"} <= of["arm64"].keys()
    assert "ONLY" not in of["arm64"]


# ------------------------------------------------------------------------------------------------ one header at a time


def test_a_new_header_comes_alone_without_being_named(tmp_path: Path) -> None:
    tried = _imported(tmp_path, PLACES)
    tried.sync(tried.kernel(*SECOND), headers=["linux/new.h"])
    assert (tried.root / "generic/include/linux/new.h").exists()
    assert (tried.root / "generic/include/linux/gone.h").exists()
    assert tried.rules() == TINY
    assert tried.rules(tried.kernel(*FIRST)) == TINY
    assert tried.rules(tried.kernel(*SECOND)) == TINY


def test_patterns_move_what_import_finds_too(tmp_path: Path) -> None:
    tried = _imported(tmp_path, PLACES)
    done = tried.sync(tried.kernel(*SECOND), headers=["linux/*.h"], drop_gone=True)
    assert "No more in Linux 6.13.0, and removed: linux/gone.h." in done.message
    assert (tried.root / "generic/include/linux/new.h").exists()
    assert tried.rules() == TINY
    assert tried.rules(tried.kernel(*FIRST)) == TINY
    tried.sync(tried.kernel(*FIRST), allow_older=True)
    assert (tried.root / "generic/include/linux/gone.h").exists()
    assert tried.rules(tried.kernel(*FIRST)) == TINY


def test_a_header_alone_is_no_matter_of_other_patterns(tmp_path: Path) -> None:
    tried = _imported(tmp_path, USUAL.replace("**", "linux/**"))
    tried.write("headergen.toml", USUAL.replace('"**"', '"linux/**", "sound/**"'))
    tried.sync(tried.kernel(*SECOND), headers=["linux/new.h"])
    assert (tried.root / "linux-headers/linux/new.h").exists()
    assert tried.rules() == {*TINY, "lock-stale"}


def test_what_comes_back_from_the_common_kernel_is_of_its_import(tmp_path: Path) -> None:
    tried = _imported(tmp_path, PLACES)
    tried.sync(tried.kernel(*SECOND), headers=["linux/gone.h"], drop_gone=True)
    tried.sync(tried.kernel(*FIRST), headers=["linux/gone.h"])
    lock = read_lock((tried.root / "generic/include/headergen.lock").read_bytes(), "headergen.lock")
    assert lock.files["generic/include/linux/gone.h"].import_name == DEFAULT
    assert [*lock.imports] == [DEFAULT]
    assert tried.rules(tried.kernel(*FIRST)) == TINY

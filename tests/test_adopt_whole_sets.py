"""``headergen adopt`` of folders that hold all headers of a kernel: patterns say it, and are right for the next one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from headergen.commands.adopt import adopt
from headergen.commands.install import install
from headergen.config import Config, HeaderPlace
from headergen.config.files import load_config
from headergen.report.progress import Progress
from tests.projects import Tried, make_project, quiet_git
from tests.tiny_kernel import SPDX, TINY

QUIET = Progress(quiet=True)
MANY = {f"include/uapi/linux/many{number}.h": SPDX + f"#define MANY {number}\n" for number in range(40)}
OLD = MANY | {
    "include/uapi/drm/drm.h": SPDX + "#define DRM 1\n",
    "include/uapi/drm/gone.h": SPDX + "#define DRM_GONE 2\n",
    "arch/x86/include/uapi/asm/only.h": SPDX + "#define ONLY 3\n",
}
NEW = OLD | {
    "include/uapi/drm/gone.h": None,
    "include/uapi/linux/new.h": SPDX + "#define NEW 4\n",
    "include/uapi/sound/new.h": SPDX + "#define SOUND 6\n",
    "arch/arm64/include/uapi/asm/new.h": SPDX + "#define OF_ARM 5\n",
}
TARGETS = {"arm64": "arm64", "x86": "x86_64"}


@pytest.fixture
def tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tried:
    """A repository without a configuration, with two kernels beside it."""
    quiet_git(monkeypatch)
    tried = make_project(tmp_path)
    (tried.root / "headergen.toml").unlink()
    tried.kernel("6.12.1", OLD)
    tried.kernel("6.13.0", NEW)
    return tried


def whole(tried: Tried, version: str, *, usual: bool = False) -> dict[str, bytes]:
    """All that a kernel installs, by its path in the project."""
    found = {}
    for arch, target in TARGETS.items():
        folder = tried.kernels / f"all-{version}-{arch}"
        install(tried.kernel(version), target, folder, progress=QUIET)
        for path in (folder / "include").rglob("*.h"):
            name = path.relative_to(folder / "include").as_posix()
            own = f"linux-headers/asm-{arch}/{name[4:]}" if usual else f"{arch}/include/{name}"
            shared = f"linux-headers/{name}" if usual else f"generic/include/{name}"
            found[own if name.startswith("asm/") else shared] = path.read_bytes()
    return found


def adopted(tried: Tried, files: Mapping[str, bytes]) -> Config:
    """The configuration that adopt writes for these headers."""
    for path, data in files.items():
        (tried.root / path).parent.mkdir(parents=True, exist_ok=True)
        (tried.root / path).write_bytes(data)
    tried.git("add", ".")
    tried.git("commit", "-q", "-m", "Headers")
    adopt(tried.root, [tried.kernel("6.12.1")], progress=QUIET)
    assert tried.rules(tried.kernel("6.12.1")) <= {*TINY, "held-header"}
    return load_config(tried.root / "headergen.toml")


def here(tried: Tried) -> dict[str, bytes]:
    """The headers of the project."""
    return {path.relative_to(tried.root).as_posix(): path.read_bytes() for path in tried.root.rglob("*.h")}


GENERIC = HeaderPlace(("**",), "generic/include")


def test_a_whole_set_is_two_places_and_a_pattern(tried: Tried) -> None:
    config = adopted(tried, whole(tried, "6.12.1"))
    assert config.patterns == ("**",)
    assert config.places == (GENERIC, HeaderPlace(("asm/**",), "{arch}/include/asm"))
    tried.sync(tried.kernel("6.13.0"))
    assert here(tried) == whole(tried, "6.13.0")
    assert tried.rules(tried.kernel("6.13.0")) == TINY


def test_a_whole_set_in_the_usual_layout_is_a_pattern(tried: Tried) -> None:
    config = adopted(tried, whole(tried, "6.12.1", usual=True))
    assert (config.patterns, config.imports, config.places) == (("**",), (), ())
    tried.sync(tried.kernel("6.13.0"))
    assert here(tried) == whole(tried, "6.13.0", usual=True)


@pytest.mark.parametrize("usual", [False, True])
def test_a_folder_of_the_kernel_that_is_not_there_stays_out(tried: Tried, usual: bool) -> None:
    files = {path: data for path, data in whole(tried, "6.12.1", usual=usual).items() if "/drm/" not in path}
    config = adopted(tried, files)
    assert config.patterns == (("**", "!drm/**") if usual else ("**",))
    assert usual or config.places[0].headers == ("asm-generic/**", "linux/**")
    tried.sync(tried.kernel("6.13.0"))
    assert not [path for path in here(tried) if "drm" in path]
    assert [path for path in here(tried) if path.endswith("linux/new.h")]


@pytest.mark.parametrize("usual", [False, True])
def test_what_is_missing_is_left_out_where_it_is_little(tried: Tried, usual: bool) -> None:
    files = {path: data for path, data in whole(tried, "6.12.1", usual=usual).items() if "many7.h" not in path}
    assert adopted(tried, files).patterns == ("**", "!linux/many7.h")
    tried.sync(tried.kernel("6.13.0"))
    assert {path.rpartition("/")[2] for path in here(tried)} & {"many7.h", "new.h"} == {"new.h"}


@pytest.mark.parametrize("usual", [False, True])
def test_names_it_is_where_much_is_missing(tried: Tried, usual: bool) -> None:
    """Three of about fifty are more than one in twenty."""
    lacking = ("many7.h", "many8.h", "many9.h")
    files = whole(tried, "6.12.1", usual=usual)
    config = adopted(tried, {path: data for path, data in files.items() if not path.endswith(lacking)})
    names = {*config.imports, *(name for place in config.places for name in place.headers)}
    assert config.patterns == ()
    assert "linux/many6.h" in names
    assert "linux/many7.h" not in names


def test_a_complete_folder_beside_some_headers_says_nothing(tried: Tried) -> None:
    files = {path: data for path, data in whole(tried, "6.12.1").items() if "/drm/" in path or "many1.h" in path}
    assert adopted(tried, files).patterns == ()


def test_an_arch_that_lacks_a_header_names_the_others(tried: Tried) -> None:
    """What ``import`` leaves out, it leaves out of every arch."""
    files = whole(tried, "6.12.1")
    config = adopted(tried, {path: data for path, data in files.items() if path != "x86/include/asm/types.h"})
    own = ("asm/ioctl.h", "asm/kvm.h", "asm/only.h")
    assert config.patterns == ("**",)
    assert {place.to: place.headers for place in config.places} == {
        "generic/include": GENERIC.headers,
        "arm64/include/asm": ("asm/**",),
        "x86/include/asm": own,
    }
    tried.sync(tried.kernel("6.13.0"))
    assert (tried.root / "arm64/include/asm/new.h").exists()
    assert not (tried.root / "x86/include/asm/types.h").exists()


def test_edited_headers_are_the_projects_own_in_a_whole_set(tried: Tried) -> None:
    files = whole(tried, "6.12.1")
    files["generic/include/linux/many3.h"] += b"#define OURS 3\n"
    files["generic/include/drm/gone.h"] += b"#define OURS 4\n"
    config = adopted(tried, files)
    assert (config.patterns, config.places[0]) == (("**",), GENERIC)
    assert [hold.header for hold in config.holds] == ["generic/include/drm/gone.h", "generic/include/linux/many3.h"]
    tried.sync(tried.kernel("6.13.0"))
    assert b"OURS" in here(tried)["generic/include/linux/many3.h"]
    assert here(tried).keys() == {*whole(tried, "6.13.0"), "generic/include/drm/gone.h"}
    assert tried.rules(tried.kernel("6.13.0")) == {*TINY, "held-header"}


def test_raw_headers_are_a_whole_set_too(tried: Tried) -> None:
    """What the build makes has no source: it is left out, and what an arch takes from all is named."""
    tree = Path(tried.kernel("6.12.1"))
    files = {f"uapi/{p.relative_to(tree / 'include/uapi')}": p.read_bytes() for p in tree.glob("include/uapi/*/*.h")}
    config = adopted(tried, files)
    assert config.patterns == ("**", "!linux/version.h")
    assert config.places == (HeaderPlace(GENERIC.headers, "uapi", form="raw"),)
    tried.sync(tried.kernel("6.13.0"))
    assert here(tried).keys() == {*files, "uapi/linux/new.h", "uapi/sound/new.h"} - {"uapi/drm/gone.h"}


def test_a_header_at_a_second_place_is_named_there(tried: Tried) -> None:
    files = whole(tried, "6.12.1")
    config = adopted(tried, files | {"tools/linux/many5.h": files["generic/include/linux/many5.h"]})
    assert config.patterns == ("**",)
    assert HeaderPlace(("linux/many5.h",), "tools/linux") in config.places
    assert GENERIC in config.places
    tried.sync(tried.kernel("6.13.0"))
    assert here(tried).keys() == {*whole(tried, "6.13.0"), "tools/linux/many5.h"}


def test_two_copies_are_one_by_patterns_and_one_by_names(tried: Tried) -> None:
    """What the first lacks is in the second: no pattern can leave it out."""
    files = whole(tried, "6.12.1")
    copy = {path.replace("generic/include", "copy"): data for path, data in files.items() if "generic" in path}
    config = adopted(tried, {path: data for path, data in (files | copy).items() if path != "copy/linux/many5.h"})
    assert config.patterns == ("**",)
    named = next(place for place in config.places if place.to == "copy")
    assert named.headers[:2] == ("asm-generic/**", "drm/**")
    assert {"linux/many4.h", "linux/many6.h"} <= {*named.headers}
    assert GENERIC in config.places

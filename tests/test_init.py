"""``headergen init --kernel`` proposes what the handwritten code asks of a kernel, and says why."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from headergen.cli import main
from headergen.commands.init import init
from headergen.config import Config
from headergen.config.files import find_config
from headergen.targets import own_arch
from tests.histories import repository
from tests.projects import quiet_git
from tests.tiny_kernel import SPDX, make_kernel

INPUT = """\
#define EVIOCGRAB _IOW('E', 0x90, int)
#define EV_KEY 0x01
#define EV_REL 0x02
#define EVIOCPLAIN _IO('E', 1)
#define EVRESET _IO('E', 2)
#define FREE 1
#define ERROR 2
#define EV_SLAVE 0x0703 /* a number of no type and no size, as I2C_SLAVE */
struct input_id { __u32 bustype; };
"""
CHANGES = {
    "include/uapi/linux/input.h": f"{SPDX}#include <linux/types.h>\n#include <linux/ioctl.h>\n{INPUT}",
    "include/uapi/linux/if.h": f"{SPDX}#define IFF_ONE 1\n#define IFF_TWO 2\n",
    "include/uapi/linux/lonely.h": f"{SPDX}#define LONELY_NAME 1\n#define LONELY_CALL _IO(76, 1)\n",
}


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    quiet_git(monkeypatch)


@pytest.fixture
def kernel(tmp_path: Path) -> str:
    return str(make_kernel(tmp_path / "linux", changes=CHANGES))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """An empty repository."""
    return repository(tmp_path / "project", work_tree=True)


def proposed(project: Path, kernel: str, files: dict[str, str], *arches: str) -> tuple[Config, str]:
    """The configuration that comes out, and the reasons that are given."""
    for path, text in files.items():
        (project / path).parent.mkdir(parents=True, exist_ok=True)
        (project / path).write_text(text)
    done = init(project, kernel, arches=arches)
    return find_config(project), "\n".join(done.reasons)


def entries(config: Config) -> dict[str, tuple[str, ...]]:
    return {name: module.entries for name, module in config.modules.items()}


def test_without_a_kernel_it_is_for_this_machine(project: Path) -> None:
    assert init(project).reasons == ()
    assert find_config(project).arches == (own_arch(),)
    assert entries(find_config(project)) == {"kvm": ("linux/kvm.h",)}


def test_code_that_asks_for_nothing_gets_an_example(project: Path, kernel: str) -> None:
    config, why = proposed(project, kernel, {"a.py": "import os\n"}, "arm64")
    assert entries(config) == {"kvm": ("linux/kvm.h",)}
    assert "nothing in the code here names a header" in why
    assert "example" in why


def test_an_example_is_for_the_targets_that_have_it(project: Path, tmp_path: Path) -> None:
    """As for pyinotify, whose code names sparc64 and 32-bit ARM, which have no KVM: the sync behind it was refused."""
    without = make_kernel(tmp_path / "without", changes=CHANGES | {"arch/x86/include/uapi/asm/kvm.h": None})
    config, _ = proposed(project, str(without), {"a.py": "import os\n"}, "arm64", "x86_64")
    assert {name: module.arches for name, module in config.modules.items()} == {"kvm": ("arm64",)}


@pytest.mark.parametrize(
    ("arches", "module", "frozen"),
    [(("sparc64",), "input", []), (("arm", "sparc64"), "input", []), (("arm", "arm64"), "kvm", ["arm"])],
)
def test_without_a_kernel_an_example_is_what_every_target_has(
    project: Path, arches: tuple[str, ...], module: str, frozen: list[str]
) -> None:
    init(project, arches=arches)
    config = find_config(project)
    assert (entries(config), [*config.frozen]) == ({module: (f"linux/{module}.h",)}, frozen)


@pytest.mark.parametrize(
    "code",
    [
        "EVIOCGRAB = 0x1234\n",  # an ioctl's name, whatever it is given
        "GRAB = 0x40044590\n",  # its number, for this target
        "GRAB = ctypes.c_ulong(0x40044590)\n",
        "fcntl.ioctl(fd, 0x40044590, 1)\n",
        "fcntl.ioctl(fd, -0x3ffbba70 + 0, 1)\nclass input_id(ctypes.Structure): pass\n",  # a record
        "EV_KEY = 1\nEV_REL = 2\n",  # two plain names
        "class input_id(cstruct.Struct): pass\n",  # a record by a library's own base
        "PLAIN = 0x4501\n",
        "fcntl.ioctl(fd, 0x4501)\n",
        "EV_SLAVE = 1795\n",  # one, with the value that the kernel gives it
        "from evdev.ecodes import EVIOCGRAB\n",
        "from . import ecodes\nprint(ecodes.EV_KEY, ecodes.EV_REL)\n",
    ],
)
def test_what_python_wrote_by_hand_finds_its_header(project: Path, kernel: str, code: str) -> None:
    config, why = proposed(project, kernel, {"a.py": code}, "arm64")
    assert entries(config) == {"input": ("linux/input.h",)}
    assert "module input (linux/input.h): " in why
    assert " in a.py:" in why


@pytest.mark.parametrize(
    "code",
    [
        "LONELY_NAME = 1\n",  # one plain name may be anybody's
        "EV_SLAVE = 1796\n",
        "KEY_BUTTON = 0x4501\n",  # EVIOCPLAIN has the number by chance
        "RENDER_SET = 0x4502\n",  # and EVRESET, which has a SET in its name as many
        "class Old:\n    TRACE = 5000\n\n\nclass New:\n    TRACE = 0x4501\n",  # and the name stood elsewhere before
        "FREE = 1\nERROR = 2\n",  # words of every day
        "import termios\nfcntl.ioctl(fd, termios.EVIOCGRAB)\n",  # Python's own has it
        "from termios import EVIOCGRAB\n",
        "x = 0x40044590\n",
        "GRAB = 0x80044590\n",  # mips' number, and arm64 was asked for
        '"""EVIOCGRAB"""  # EVIOCGRAB\n',
        "def f(:\nEVIOCGRAB = 1\n",  # no Python
    ],
)
def test_what_may_be_anything_else_finds_none(project: Path, kernel: str, code: str) -> None:
    _, why = proposed(project, kernel, {"a.py": code}, "arm64")
    assert "nothing in the code here" in why


def test_includes_of_c_are_modules_where_there_is_python_and_imports_where_not(project: Path, kernel: str) -> None:
    files = {
        "a.c": "#include <stdio.h>\n#include <linux/types.h>\n# include <linux/kvm.h>\n#include <linux/if.h>\n",
        "linux-headers/linux/input.h": "#include <linux/lonely.h>\n",  # a copy is not handwritten
        "own/linux/own.h": "/* nobody's copy */\n#include <linux/input.h>\n",
    }
    config, why = proposed(project, kernel, files, "arm64")
    assert "linux-headers/linux/input.h lies here already: headergen adopt KERNEL" in why
    assert config.imports == ("linux/kvm.h", "linux/if.h", "linux/input.h")
    assert config.modules == {}
    assert "import linux/kvm.h: included in a.c:3" in why
    (project / "headergen.toml").unlink()
    config, _ = proposed(project, kernel, {"b.py": ""}, "arm64")
    assert entries(config) == {
        "kvm": ("linux/kvm.h",),
        "linux_if": ("linux/if.h",),  # if is Python's word
        "input": ("linux/input.h",),
    }
    (project / "headergen.toml").unlink()
    config, _ = proposed(project, kernel, {"more.c": "", "more.rs": "", "more.go": ""}, "arm64")
    assert config.modules == {}, "a project in other languages has a script or two"
    (project / "headergen.toml").unlink()
    config, why = proposed(project, kernel, {"b.py": "fcntl.ioctl(fd, 0x40044590, 1)\n"}, "arm64")
    assert entries(config) == {"input": ("linux/input.h",)}, "which asks for it"
    assert "module input (linux/input.h): 0x40044590 in b.py:1, included in own/linux/own.h:2" in why
    assert config.imports == ("linux/kvm.h", "linux/if.h"), "which C alone asks for"


def test_arches_are_those_that_the_code_names_and_the_machine_s_own(project: Path, kernel: str) -> None:
    files = {
        "a.py": "EVIOCGRAB = 1\nif platform.machine() == 'aarch64': pass\n",
        "b.py": "machines = ['s390x']\n",  # a file that asks the kernel for nothing
        "c.c": "#include <linux/kvm.h>\n#if defined(__aarch64__) || defined(__sparc__)\n#endif\n",
    }
    config, why = proposed(project, kernel, files)  # the kernel has arm64 and x86
    own = {own_arch()} & {"x86_64", "i386", "arm64"}
    assert set(config.arches) == {"arm64"} | own
    assert "arm64: named in a.py:2" in why


def test_a_module_is_for_the_targets_that_have_it(project: Path, tmp_path: Path) -> None:
    changes = {
        "arch/arm64/include/uapi/asm/only.h": "#define A 1\n",
        "include/uapi/linux/only.h": "#include <asm/only.h>\n",
    }
    tree = str(make_kernel(tmp_path / "linux", changes=changes))
    files = {"a.c": "#include <linux/only.h>\n#include <linux/kvm.h>\n", "b.py": ""}
    config, why = proposed(project, tree, files, "arm64", "x86_64")
    assert config.modules["only"].arches == ("arm64",)
    assert config.modules["kvm"].arches is None
    assert "module only (linux/only.h) for arm64 alone: " in why


IOCTLS = {  # as in the kernel: an arch's header is an include of what all arches have
    "include/uapi/asm-generic/ioctls.h": f"{SPDX}#include <asm-generic/ioctls-common.h>\n#define TIOCGRS485 0x542E\n",
    "include/uapi/asm-generic/ioctls-common.h": (
        f"{SPDX}#include <linux/ioctl.h>\n#include <linux/types.h>\n#define TCGETS2 _IOR('T', 0x2A, __u64)\n"
    ),
    "arch/arm64/include/uapi/asm/ioctls.h": f"{SPDX}#include <asm-generic/ioctls.h>\n",
}


@pytest.mark.parametrize(
    "code",
    [
        "TCGETS2 = 0x802C542A\n",  # an ioctl's name, as in pyserial
        "TIOCGRS485 = 0x542E\n",  # a name with its value
        "fcntl.ioctl(fd, 0x8008542A)\n",  # its number
        "fcntl.ioctl(fd, termios2.TCGETS2)\n",
    ],
)
def test_what_all_arches_have_is_found_by_the_header_of_an_arch(project: Path, tmp_path: Path, code: str) -> None:
    """``ioctls`` is also the name of a file in every module, and a configuration with such a module is refused."""
    tree = str(make_kernel(tmp_path / "linux", changes=IOCTLS))
    config, why = proposed(project, tree, {"a.py": code}, "arm64")
    assert entries(config) == {"asm_ioctls": ("asm/ioctls.h",)}
    assert "module asm_ioctls (asm/ioctls.h): " in why


def test_a_table_in_a_python_project_can_be_synced_at_once(
    project: Path, kernel: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    (project / "a.py").write_text("EVIOCGRAB = 0x40044590\n")
    monkeypatch.chdir(project)
    assert main(["init", "--kernel", kernel, "--arch", "aarch64"]) == 0
    told = capsys.readouterr()
    assert told.out == "pyproject.toml\n"
    assert "module input (linux/input.h): EVIOCGRAB in a.py:1" in told.err
    assert f"now: headergen sync {kernel}" in told.err
    assert main(["sync", kernel, "--no-commit"]) == 0
    assert (project / "generated/arm64/input/ioctls.py").exists()


@pytest.mark.parametrize("own", [True, False])
def test_dry_run_prints_what_it_would_write(
    project: Path, kernel: str, own: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    there = b"[project]\nname = 'x'\n"
    (project / "pyproject.toml").unlink(missing_ok=True)
    if not own:
        (project / "pyproject.toml").write_bytes(there)
    (project / "a.py").write_text("EVIOCGRAB = 0x40044590\n")
    monkeypatch.chdir(project)
    before = sorted(project.iterdir())
    assert main(["init", "--dry-run", "--kernel", kernel, "--arch", "arm64"]) == 0
    told = capsys.readouterr()
    assert sorted(project.iterdir()) == before
    assert own or (project / "pyproject.toml").read_bytes() == there
    assert "module input (linux/input.h): EVIOCGRAB in a.py:1" in told.err
    assert "nothing was written" in told.err
    assert main(["init", "--kernel", kernel, "--arch", "arm64"]) == 0
    name = capsys.readouterr().out.strip()
    assert name == ("headergen.toml" if own else "pyproject.toml")
    wrote = (project / name).read_text()
    assert wrote.removeprefix("" if own else there.decode()).strip("\n") == told.out.strip("\n")


def test_dry_run_needs_no_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["init", "--dry-run", "--arch", "arm64"]) == 0
    assert 'kvm = ["linux/kvm.h"]' in capsys.readouterr().out
    assert not [*tmp_path.iterdir()]


def test_hostile_files_are_read_and_not_believed(project: Path, kernel: str) -> None:
    (project / "link.py").symlink_to("/etc/passwd")
    (project / "b.py").write_bytes(b"EVIOCGRAB = 1\n\0\xff\xfe")
    (project / "c.c").write_bytes(b"#include <../../etc/passwd.h>\n#include <linux/kvm.h\n\xff")
    (project / "d.py").write_text("(" * 100_000)
    _, why = proposed(project, kernel, {}, "arm64")
    assert "nothing in the code here" in why


@pytest.mark.parametrize(
    "code",
    [
        "LEVEL = 600\n",
        "NSEC_PER_SEC = 1000000000\n",
        "MOST = 0x80000000\n",
        "fcntl.ioctl(fd, 0x40044591)\n",  # of its type there is no such number
        "fcntl.ioctl(fd, 0x40044690)\n",  # and of that number not this type
        "GRAB_RESET = 0x4503\n",
    ],
)
def test_for_numbers_that_no_ioctl_of_a_header_can_have_it_is_not_read(
    project: Path, kernel: str, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    """As lttng-tools' levels, for which the headers of ten targets were read; input.h has 0x02, which is 600's type."""

    def none(asked: Sequence[object]) -> list[object]:
        assert not asked
        return []

    monkeypatch.setattr("headergen.project.evidence.interfaces", none)
    proposed(project, kernel, {"a.py": code}, "arm64")


def test_what_cannot_be_made_of_a_part_of_a_kernel_is_passed_over(project: Path, tmp_path: Path) -> None:
    listed = "generated-y += mystery.h\n"
    part = make_kernel(tmp_path / "part", changes={**CHANGES, "arch/arm64/include/uapi/asm/Kbuild": listed})
    config, _ = proposed(project, str(part), {"a.py": "EVIOCGRAB = 1\n"}, "arm64")
    assert entries(config) == {"input": ("linux/input.h",)}


def test_of_other_languages_an_ioctl_s_name_is_known(project: Path, kernel: str) -> None:
    code = "// KVM_GET_REGS, LONELY_NAME\nconst EVIOCGRAB: u32 = 1;\nconst EV_KEY: u32 = 1; const EV_REL: u32 = 2;\n"
    code += 'fail("LONELY_CALL \\"may\\" be too low, see http://x");\n'  # as cilium's "MEMLOCK may be too low"
    config, why = proposed(project, kernel, {"a.rs": code}, "arm64")
    assert config.imports == ("linux/input.h",)
    assert "import linux/input.h: EVIOCGRAB in a.rs:2" in why


def test_headers_that_lie_here_are_told_without_a_kernel_too(project: Path) -> None:
    """By their licence, or by their guard as they had before 2017; not the project's own of such a name."""
    for path, text in {
        "include/uapi/linux/input.h": f"{SPDX}#define A 1\n",
        "vendor/linux/old.h": "/* GPL */\n#ifndef _LINUX_OLD_H\n#define _LINUX_OLD_H\n#endif\n",
        "src/linux/epoll.h": "#pragma once\nint own;\n",
        "src/main.h": f"{SPDX}#define A 1\n",
    }.items():
        (project / path).parent.mkdir(parents=True, exist_ok=True)
        (project / path).write_text(text)
    why = init(project, dry_run=True).reasons
    assert why[0].startswith("include/uapi/linux/input.h, vendor/linux/old.h lie here already: headergen adopt KERNEL")
    assert "without the configuration that this writes" in why[1]
    (project / "include/uapi/linux/input.h").unlink()
    (project / "vendor/linux/old.h").unlink()
    assert init(project, dry_run=True).reasons == ()


def test_code_that_runs_in_the_kernel_asks_for_none_of_its_exports(project: Path, kernel: str) -> None:
    """Nor do headers of it alone; a header that programs share, and a project with a linux/list.h of its own, do."""
    driver = {
        "drv/main.c": '#include <linux/slab.h>\n#include <linux/lonely.h>\n#include "own.h"\n#include "api.h"\n',
        "drv/own.h": "#include <linux/if.h>\n#ifdef __aarch64__\n#endif\n",
        "drv/other.c": '#include <linux/if.h>\n#include "deep.h"\n',
        "drv/deep.h": '#include "slab.h"\n',
        "drv/slab.h": "#include <linux/slab.h>\n",
        "drv/api.h": "#ifdef __KERNEL__\n#include <linux/slab.h>\n#endif\n#include <linux/input.h>\n",
    }
    _, why = proposed(project, kernel, driver, "arm64")
    left = "left out: drv/api.h, drv/deep.h, drv/main.c and 3 more: kernel code, built with the kernel's own headers"
    assert left in why.splitlines()
    assert "nothing in the code here names a header of this kernel" in why
    (project / "headergen.toml").unlink()
    config, why = proposed(project, kernel, {"tool.cc": '#include "drv/api.h"\n'}, "arm64")
    assert config.imports == ("linux/input.h",)
    assert "drv/api.h" not in why.splitlines()[0]
    (project / "headergen.toml").unlink()
    config, why = proposed(project, kernel, {"include/linux/slab.h": "int own;\n"}, "arm64")
    assert {*config.imports} == {"linux/input.h", "linux/lonely.h", "linux/if.h"}
    assert "kernel code" not in why


def test_a_copy_in_a_folder_of_its_own_is_no_code_of_the_project(project: Path, kernel: str) -> None:
    """As adopt finds it: by its last name and its text."""
    text = (Path(kernel) / "include/uapi/linux/input.h").read_text().replace("\n", "\n\n")
    copied = {"vendor/input.h": text, "vendor/if.h": "#include <linux/lonely.h>\nint own;\n"}
    config, why = proposed(project, kernel, copied, "arm64")
    assert config.imports == ("linux/lonely.h",)
    assert "vendor/input.h lies here already: headergen adopt KERNEL" in why

"""Every ready configuration of docs/adopt/ is read without error, and works on a small repository of that shape."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from headergen.commands.adopt import adopt
from headergen.config import Config
from headergen.config.files import parse_config
from headergen.config.places import place_arches
from headergen.report.progress import Progress
from headergen.targets import TARGETS
from tests.projects import Tried, make_project, quiet_git, run
from tests.tiny_kernel import SPDX, TINY, make_kernel

FOLDER = Path(__file__).parents[1] / "docs" / "adopt"
PAGES = sorted(path for path in FOLDER.glob("*.md") if path.name != "README.md")
# something of all that the configurations' edits are for
TEXT = """\
#ifndef _UAPI_LINUX_X_H
#define _UAPI_LINUX_X_H
#include <linux/compiler_types.h>
#include <linux/types.h>
#include "input-event-codes.h"
struct x {
 \t__u32 a; \n\t__s16 b;
\t__le64 c;
\t__be16 d;
} __attribute__((packed));
static __inline__ int y(void __user *z);
#define SW_COUNT SW_MAX
#define DM_VERSION_MINOR	48
#define SPEED return (ep->speed_hi << 16) | ep->speed;
#endif /* _UAPI_LINUX_X_H */
"""
# and of what QEMU's are for
HOSTS = """\
#define _LINUX_ETHTOOL_H
#include <sys/ioctl.h>
#include "drm.h"
struct ethhdr;
struct z {
\t__aligned_u64 a;
\t__kernel_long_t b;
\t__kernel_ulong_t c;
\tchar d[__BITS_PER_LONG];
\t__u16 __bitwise e; /* an u16 */
};
#ifndef __ASSEMBLY__
typedef __u8 cut;
#endif /* __ASSEMBLY__ */
"""
FIT = """\
#define _LINUX_ETHTOOL_H

#include "net/eth.h"
struct eth_header;
struct z {
\tuint64_t __attribute__((aligned(8))) a;
\tlong b;
\tunsigned long c;
\tchar d[HOST_LONG_BITS];
\tuint16_t  e; /* an uint16_t */
};
"""


def block(page: Path, language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
    assert found is not None, f"{page.name} has no {language}"
    return found[1]


def config_of(page: Path) -> tuple[str, str]:
    """A page's configuration, with the name of its file."""
    text = block(page, "toml")
    return text, "pyproject.toml" if "[tool.headergen]" in text else "headergen.toml"


def kernel_for(config: Config, root: Path, body: str = TEXT) -> str:
    """A tiny kernel with all the headers that a configuration names."""
    changes: dict[str, str | None] = {name: f"{name}\n" for name in config.licences}
    for place in config.places:
        for header in place.headers:
            text = SPDX + body
            if header.startswith("asm/"):
                for arch in place_arches(config, place):
                    changes[f"arch/{arch}/include/uapi/{header}"] = text.replace("struct x", f"struct {arch}")
            else:
                changes[f"include/uapi/{header}"] = text
    arches = tuple({TARGETS[arch].kernel_arch for arch in config.arches})
    for arch in arches:
        changes.setdefault(f"arch/{arch}/include/uapi/asm/kvm.h", SPDX)
    return str(make_kernel(root, arches=("x86",), changes=changes))


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_each_page_says_how_to_switch_and_how_to_go_back(page: Path) -> None:
    text, name = config_of(page)
    parse_config(text, name)
    assert len(block(page, "sh").splitlines()) == 5
    for title in ("## Switch", "## What changes for contributors", "## Go back"):
        assert title in page.read_text("utf-8")
    assert f"({page.name})" in (FOLDER / "README.md").read_text("utf-8")


@pytest.mark.parametrize("page", [page for page in PAGES if page.stem != "python"], ids=lambda path: path.stem)
def test_a_configuration_works_on_a_repository_of_that_shape(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It imports, proves every byte, and takes over headers that lie there already without touching one."""
    quiet_git(monkeypatch)
    text, name = config_of(page)
    tried = make_project(tmp_path, config=text)
    config = parse_config(text, name, tried.root)
    own = f"{config.places[0].to}/own.h" if "{" not in config.places[0].to else "own.h"
    tried.write(own, "int own;\n")
    tried.git("add", ".")
    tried.git("commit", "-qm", "Our own")
    kernel = kernel_for(config, tmp_path / "kernel", TEXT + HOSTS if page.stem == "qemu" else TEXT)
    tried.sync(kernel)
    _holds(tried, kernel)
    headers = {path: path.read_bytes() for path in tried.root.rglob("*.h")}
    assert len(headers) > sum(len(place.headers) for place in config.places)
    if page.stem == "qemu":
        _is_fit_for_any_host(tried.root)
    tried.git("rm", "-q", "--cached", config.lock)
    (tried.root / config.lock).unlink()
    tried.git("commit", "-qm", "As before the switch")
    done = adopt(tried.root, [kernel], progress=Progress(quiet=True))
    assert done.own == 0
    assert tried.git("show", "--name-status", "--format=", "HEAD").split() == ["A", config.lock]
    assert tried.git("status", "--short", "--untracked-files=all") == ""
    assert {path: path.read_bytes() for path in tried.root.rglob("*.h")} == headers
    _holds(tried, kernel)


def _is_fit_for_any_host(root: Path) -> None:
    """What the script of QEMU makes of such headers."""
    folder = root / "include/standard-headers"
    kept = "#ifndef __ASSEMBLY__\ntypedef uint8_t cut;\n#endif /* __ASSEMBLY__ */\n"
    for header in ("linux/virtio_net.h", "drm/drm_fourcc.h", "rdma/vmw_pvrdma-abi.h", "asm-s390/virtio-ccw.h"):
        assert (folder / header).read_text().endswith(FIT + kept), header
    cut = (folder / "asm-x86/bootparam.h").read_text()
    assert cut.endswith(FIT)
    for line in (
        '#include "standard-headers/linux/types.h"',
        " \tuint32_t a; ",
        "\tint16_t b;",
        "\tuint64_t c;",
        "\tuint16_t d;",
    ):
        assert line in cut.splitlines()
    assert "} QEMU_PACKED;\nstatic inline int y(void *z);\n#define SW_COUNT SW_MAX_\n" in cut
    assert '#include "standard-headers/linux/input-event-codes.h"\n' in cut
    assert (folder / "linux/if_ether.h").read_text() == "#define ETH_ALEN    6\n"
    assert (root / "linux-headers/LICENSES/preferred/GPL-2.0").read_text() == "LICENSES/preferred/GPL-2.0\n"
    stub = (root / "linux-headers/linux/virtio_ring.h").read_text()
    assert stub == '#include "standard-headers/linux/virtio_ring.h"\n'
    for header in ("linux/kvm.h", "asm-loongarch/kvm.h", "asm-powerpc/unistd_64.h", "asm-s390/unistd_32.h"):
        assert (root / "linux-headers" / header).read_text().endswith(HOSTS), header


def _holds(tried: Tried, kernel: str) -> None:
    assert tried.rules() <= TINY
    assert tried.rules(kernel) <= TINY
    assert tried.sync(kernel).up_to_date
    done = run(tried, "check", "--range", "HEAD~1..HEAD")
    assert done.returncode == 0, done.stdout


def test_the_python_project_imports_what_its_code_uses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quiet_git(monkeypatch)
    text, name = config_of(FOLDER / "python.md")
    tried = make_project(tmp_path, config=CONFIG_ELSEWHERE)
    tried.git("rm", "-q", "headergen.toml")
    tried.write(name, text)
    tried.git("add", ".")
    tried.git("commit", "-qm", "A table")
    tried.sync()
    assert "KVM_GET_DIRTY_LOG" in (tried.root / "generated/x86_64/kvm/ioctls.py").read_text()
    assert tried.rules() <= TINY


CONFIG_ELSEWHERE = 'arches = ["arm64"]\nimport = ["linux/kvm.h"]\n'

"""Places: one table says where headers lie, in which form and with which edits; every verb asks it."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from headergen.config import Config
from headergen.config.files import parse_config
from headergen.config.patterns import chosen_headers
from headergen.config.places import header_path, headers_of, lock_path, spots
from headergen.diagnostics import ConfigError, HeadergenError, KernelError, RepositoryError
from tests.projects import Tried, make_project, quiet_git, run
from tests.tiny_kernel import TINY

# the shapes of projects that vendor headers, each with what its places make of the tiny kernel
SEVERAL = """
closure = "none"
[[places]]
headers = ["linux/kvm.h", "linux/ioctl.h"]
to = "include/uapi/linux"
[[places]]
headers = ["linux/types.h"]
to = "vdpa/include/uapi/linux"
"""
BY_ARCH = """
arches = ["arm64", "x86_64"]
import = ["linux/kvm.h"]
headers = "bundled"
[[places]]
headers = ["**"]
to = "bundled/linux/include/uapi"
edits = ["blanks"]
[[places]]
headers = ["asm/*.h"]
to = "bundled/linux/arch/{arch}/include/uapi/asm"
[[edits]]
name = "blanks"
whitespace = true
"""
RAW = """
arches = ["arm64", "x86_64"]
closure = "report"
headers = "util"
[[places]]
headers = ["linux/kvm.h"]
to = "include/linux"
form = "raw"
[[places]]
headers = ["asm/kvm.h"]
arches = ["arm64"]
to = "arm/aarch64/include/asm"
form = "raw"
[[places]]
headers = ["asm/kvm.h"]
arches = ["x86_64"]
to = "x86/include/asm"
form = "raw"
"""
TWO_FORMS = """
arches = ["arm64", "x86_64"]
closure = "none"
headers = "linux-headers"
[[places]]
headers = ["linux/types.h", "linux/kvm.h"]
to = "linux-headers/linux"
edits = ["stub"]
[[places]]
headers = ["asm/kvm.h"]
to = "linux-headers/asm-{arch}"
[[places]]
headers = ["linux/types.h", "asm-generic/types.h"]
to = "include/standard-headers"
edits = ["ints", "includes"]
[[edits]]
name = "stub"
headers = ["linux/types.h"]
text = '''
#include "standard-headers/linux/types.h"
'''
[[edits]]
name = "ints"
pattern = '__u([0-9]+)'
replacement = 'uint\\1_t'
[[edits]]
name = "includes"
pattern = '<asm/types\\.h>'
replacement = '"standard-headers/asm-generic/types.h"'
"""


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    quiet_git(monkeypatch)


def project(tmp_path: Path, config: str) -> Tried:
    return make_project(tmp_path, config=config)


def tracked(tried: Tried) -> set[str]:
    return {path for path in tried.git("ls-files").split() if path.endswith((".h", ".lock"))}


def bytes_at(tried: Tried, path: str) -> bytes:
    return (tried.root / path).read_bytes()


def proven(tried: Tried) -> None:
    """The import holds in the work tree, in the history, and against its kernel; a second sync changes nothing."""
    assert tried.rules() <= TINY
    assert tried.rules(tried.kernel()) <= TINY
    done = run(tried, "check", "--range", "HEAD~1..HEAD")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 with managed files" in done.stderr
    before = tried.state()
    assert tried.sync().up_to_date
    assert tried.state() == before


def test_several_folders_without_an_arch(tmp_path: Path) -> None:
    tried = project(tmp_path, SEVERAL)
    tried.write("include/uapi/linux/mine.h", "int mine;\n")
    tried.write("include/uapi/linux/empty.h", "")
    tried.git("add", ".")
    tried.git("commit", "-q", "-m", "Own headers beside")
    tried.sync()
    here = "include/uapi/linux"
    assert tracked(tried) == {
        f"{here}/headergen.lock",
        f"{here}/kvm.h",
        f"{here}/ioctl.h",
        f"{here}/mine.h",
        f"{here}/empty.h",
        "vdpa/include/uapi/linux/types.h",
    }
    assert bytes_at(tried, f"{here}/kvm.h") == tried.installed("linux/kvm.h")
    proven(tried)


def test_folders_by_arch_and_clean_whitespace(tmp_path: Path) -> None:
    tried = project(tmp_path, BY_ARCH)
    tried.kernel(changes={"include/uapi/linux/ioctl.h": "/* SPDX */ \n \t#include <asm/ioctl.h>\t\n\n\n"})
    tried.sync()
    assert bytes_at(tried, "bundled/linux/include/uapi/linux/ioctl.h") == b"/* SPDX */\n\t#include <asm/ioctl.h>\n"
    for arch in ("arm64", "x86"):
        path = f"bundled/linux/arch/{arch}/include/uapi/asm/kvm.h"
        assert bytes_at(tried, path) == tried.installed("asm/kvm.h", arch)
    assert '"edits": ["blanks"]' in bytes_at(tried, "bundled/headergen.lock").decode()
    proven(tried)


def test_raw_headers_beside_own_ones(tmp_path: Path) -> None:
    tried = project(tmp_path, RAW)
    tried.write("include/linux/list.h", "struct list;\n")
    tried.git("add", ".")
    tried.git("commit", "-q", "-m", "A header of our own")
    tried.sync()
    raw = Path(tried.kernel()) / "include/uapi/linux/kvm.h"
    assert bytes_at(tried, "include/linux/kvm.h") == raw.read_bytes()
    assert b"__user" in raw.read_bytes()
    assert (tried.root / "arm/aarch64/include/asm/kvm.h").exists()
    assert bytes_at(tried, "x86/include/asm/kvm.h") != bytes_at(tried, "arm/aarch64/include/asm/kvm.h")
    lock = bytes_at(tried, "util/headergen.lock").decode()
    assert '"form": "raw"' in lock
    assert '"lacks": ["asm-generic' not in lock
    assert '"lacks": ["linux/ioctl.h"]' in lock  # what it includes of the kernel's and the import leaves out
    proven(tried)
    tried.write("include/linux/list.h", "struct list { int changed; };\n")
    tried.git("commit", "-aqm", "Change a header of our own")
    done = run(tried, "check", "--range", "HEAD~1..HEAD")
    assert done.returncode == 0, done.stdout
    assert "0 with managed files" in done.stderr


def test_one_header_at_two_places_in_two_forms(tmp_path: Path) -> None:
    tried = project(tmp_path, TWO_FORMS)
    tried.sync()
    assert bytes_at(tried, "linux-headers/linux/types.h") == b'#include "standard-headers/linux/types.h"\n'
    assert b'#include "standard-headers/asm-generic/types.h"' in bytes_at(
        tried, "include/standard-headers/linux/types.h"
    )
    assert b"typedef unsigned int uint32_t;" in bytes_at(tried, "include/standard-headers/asm-generic/types.h")
    proven(tried)


def test_what_is_edited_or_lost_by_hand_is_found_wherever_it_lies(tmp_path: Path) -> None:
    tried = project(tmp_path, TWO_FORMS)
    tried.sync()
    tried.write("include/standard-headers/linux/types.h", "/* mine */\n")
    (tried.root / "linux-headers/asm-x86/kvm.h").unlink()
    places = {f.rule.id: f.location.header for f in tried.check().findings if f.location}
    assert places["header-edited"] == "include/standard-headers/linux/types.h"
    assert places["header-missing"] == "linux-headers/asm-x86/kvm.h"
    tried.git("checkout", "--", ".")
    tried.write("main.c", "int main(void) { return 1; }\n")
    tried.write("include/standard-headers/linux/types.h", "/* mine */\n")
    tried.git("commit", "-aqm", "Mix")
    done = run(tried, "check", "--range", "HEAD~1..HEAD")
    assert done.returncode == 1
    assert "mixed-commit" in done.stdout
    assert "unmade-import" in done.stdout


def test_edits_that_change_make_the_import_stale_until_it_is_made_again(tmp_path: Path) -> None:
    tried = project(tmp_path, TWO_FORMS)
    tried.sync()
    tried.write("headergen.toml", TWO_FORMS.replace("uint\\\\1_t", "u\\\\1").replace("uint\\1_t", "u\\1"))
    assert "lock-stale" in tried.rules()
    tried.sync()
    assert b"typedef unsigned int u32;" in bytes_at(tried, "include/standard-headers/asm-generic/types.h")
    assert tried.rules() <= TINY


def test_an_edit_that_matches_nothing_fails_before_anything_is_written(tmp_path: Path) -> None:
    tried = project(tmp_path, TWO_FORMS)
    tried.kernel(changes={"include/uapi/asm-generic/types.h": "/* renamed */\n"})
    before = tried.state()
    with pytest.raises(HeadergenError, match=r"edit 'ints' matches nothing in Linux 6\.12\.1"):
        tried.sync()
    assert tried.state() == before
    tried.write("headergen.toml", TWO_FORMS.replace("_t'\n", "_t'\nmust-match = false\n", 1))
    tried.sync()
    assert tried.rules() <= TINY


def test_a_local_patch_is_applied_and_its_hash_kept(tmp_path: Path) -> None:
    config = SEVERAL.replace('linux"\n', 'linux"\nedits = ["local"]\n', 1)
    tried = project(tmp_path, config + '[[edits]]\nname = "local"\nheaders = ["linux/kvm.h"]\npatch = "local.patch"\n')
    hunk = "@@ -8,2 +8,3 @@\n \n #define KVM_API_VERSION 12\n+#define KVM_MINE 1\n"
    tried.write("local.patch", f"--- a/include/uapi/linux/kvm.h\n+++ b/include/uapi/linux/kvm.h\n{hunk}")
    tried.git("add", ".")
    tried.git("commit", "-qm", "A patch")
    tried.sync()
    assert b"VERSION 12\n#define KVM_MINE 1\n#define KVMIO" in bytes_at(tried, "include/uapi/linux/kvm.h")
    proven(tried)
    tried.write("local.patch", f"--- a/kvm.h\n+++ b/kvm.h\n{hunk.replace('MINE 1', 'MINE 2')}")
    assert "lock-stale" in tried.rules()
    tried.write("local.patch", f"--- a/kvm.h\n+++ b/kvm.h\n{hunk.replace('VERSION 12', 'VERSION 13')}")
    tried.git("commit", "-aqm", "Another")
    with pytest.raises(HeadergenError, match=r"does not apply to linux/kvm\.h"):
        tried.sync()


def test_a_patch_is_committed_before_the_import_that_it_makes(tmp_path: Path) -> None:
    """Or a clone of that commit would have no patch, and nobody could say whether the header is what it should be."""
    config = SEVERAL.replace('linux"\n', 'linux"\nedits = ["local"]\n', 1)
    tried = project(tmp_path, config + '[[edits]]\nname = "local"\nheaders = ["linux/kvm.h"]\npatch = "my.patch"\n')
    hunk = "@@ -8,2 +8,3 @@\n \n #define KVM_API_VERSION 12\n+#define KVM_MINE %d\n"
    for value in (1, 2):
        tried.write("my.patch", f"--- a/kvm.h\n+++ b/kvm.h\n{hunk % value}")
        before = tried.state()
        with pytest.raises(RepositoryError, match=r"my\.patch is the patch of an edit, and not committed") as caught:
            tried.sync()
        assert tried.state() == before
        said = re.fullmatch(r"commit it first: (git add .*), then git commit", caught.value.help)
        assert said
        tried.git(*shlex.split(said[1])[1:])
        tried.git("commit", "-qm", "A patch")
        tried.sync()
        tried.git("clone", "-q", ".", str(tmp_path / f"clone{value}"))
        clone = Tried(tmp_path / f"clone{value}", tmp_path / f"clone{value}", tried.kernels)
        assert clone.rules(tried.kernel()) <= TINY


def test_a_header_that_starts_to_include_another_is_told_once(tmp_path: Path) -> None:
    tried = project(tmp_path, RAW)
    tried.sync()
    newer = tried.kernel(
        "6.13.1", {"arch/x86/include/uapi/asm/kvm.h": "#include <linux/types.h>\n#include <linux/ioctl.h>\nint a;\n"}
    )
    found = [f for f in tried.sync(newer).findings if f.rule.id == "new-include"]
    assert [(f.location.header if f.location else "", f.message) for f in found] == [
        ("x86/include/asm/kvm.h", "it starts to include linux/ioctl.h, which the import lacks")
    ]
    assert "new-include" in run(tried, "check", "--range", "HEAD~1..HEAD").stdout
    assert "new-include" not in tried.rules()
    assert not [f for f in tried.sync(newer).findings if f.rule.id == "new-include"]


def test_what_may_be_in_a_header_that_is_left_to_the_system_may_be_there_still(tmp_path: Path) -> None:
    """As NetworkManager's names of linux/mptcp.h, which are in linux/mptcp_pm.h."""
    tried = project(tmp_path, RAW)
    path = "arch/x86/include/uapi/asm/kvm.h"
    tried.write("src/a.c", "int x = KVM_MOVED;\n")
    tried.git("add", "src")
    tried.git("commit", "-qm", "Code")
    tried.sync(tried.kernel("6.12.5", {path: "#include <linux/types.h>\n#define KVM_MOVED 1\n"}))
    tried.sync(tried.kernel("6.13.1", {path: "#include <linux/types.h>\n#include <linux/ioctl.h>\nint a;\n"}))
    told = run(tried, "check", "--range", "HEAD~1..HEAD").stdout
    assert re.search(
        r"a\.c:1: warning: .* removed; linux/ioctl\.h, which the import leaves to the system, may have", told
    )
    tried.sync(tried.kernel("6.13.2", {path: "#include <linux/types.h>\nint a;\n"}))
    assert re.search(
        r"a\.c:1: error: .* removed \[removed-symbol-used", run(tried, "check", "--range", "HEAD~2..HEAD").stdout
    )


def test_a_file_in_the_way_is_never_written_over(tmp_path: Path) -> None:
    tried = project(tmp_path, SEVERAL)
    tried.write("vdpa/include/uapi/linux/types.h", "/* mine */\n")
    tried.git("add", ".")
    tried.git("commit", "-qm", "Mine")
    before = tried.state()
    with pytest.raises(HeadergenError, match="headergen did not make"):
        tried.sync()
    assert tried.state() == before


def test_a_held_header_that_was_there_before_stays(tmp_path: Path) -> None:
    path = "vdpa/include/uapi/linux/types.h"
    tried = project(tmp_path, f'{SEVERAL}[[holds]]\nheader = "{path}"\nreason = "ours"\n')
    tried.write(path, "/* mine */\n")
    tried.git("add", ".")
    tried.git("commit", "-qm", "Mine")
    tried.sync()
    assert bytes_at(tried, path) == b"/* mine */\n"
    assert tried.rules() - TINY == {"held-header"}
    assert tried.rules(tried.kernel()) - TINY == {"held-header"}


def test_the_message_tells_nothing_of_what_is_the_systems(tmp_path: Path) -> None:
    """A header that starts to include one of the system's has brought nothing of it, nor does one that ceases to take
    it away; and what is judged is what diff judges.
    """
    config = 'arches = ["x86_64"]\nclosure = "report"\n[[places]]\nheaders = ["linux/mine.h"]\nto = "include/linux"\n'
    theirs = {f"include/uapi/linux/{n}.h": f"struct {n} {{ int a; }};\n#define {n.upper()} 1\n" for n in ("one", "two")}

    def kernel(version: str, includes: str, more: str) -> str:
        text = f"#include <linux/{includes}.h>\nstruct mine {{ struct {includes} a; }};\n{more}"
        return tried.kernel(version, {**theirs, "include/uapi/linux/mine.h": text})

    tried = project(tmp_path, config)
    tried.sync(kernel("6.12.1", "one", "#define GONE 1\n"))
    tried.sync(kernel("6.13.1", "two", "#define CAME 1\n"))
    body = tried.git("log", "-1", "--format=%B")
    assert [line for line in body.splitlines() if line[:3] in ("  +", "  -", "  ~")] == [
        "  ~ struct mine 4 bytes, a member of another type",
        "  - GONE 1",
        "  + CAME 1",
    ]
    told = run(tried, "diff", "HEAD~1", "HEAD").stderr.splitlines()[-1]
    judged = re.findall(r"\d+ (?:error|warning)s?", told)
    assert f"For programs: {', '.join(judged)} (headergen diff tells them)." in body


def test_what_moved_to_a_header_that_stays_is_told_with_the_way_to_it(tmp_path: Path) -> None:
    """As ``linux/auto_fs4.h`` gave all it had to ``linux/auto_fs.h``, of which autofs has its own."""
    config = 'arches = ["x86_64"]\nclosure = "report"\n'
    config += '[[places]]\nheaders = ["linux/first.h", "linux/second.h"]\nto = "include/linux"\n'
    local = '[[local]]\nheader = "include/linux/first.h"\nreason = "ours"\nnearest = "6.12.1"\n'
    first, second = "include/uapi/linux/first.h", "include/uapi/linux/second.h"
    include = "#include <linux/first.h>\n"
    tried = project(tmp_path, config + local)
    tried.write("include/linux/first.h", "#define FIRST 1\n")
    tried.write("main.c", "int main(void) { return SECOND; }\n")
    tried.git("add", ".")
    tried.git("commit", "-qm", "Ours")
    tried.sync(tried.kernel("6.12.1", {first: "#define FIRST 1\n", second: f"{include}#define SECOND 2\n"}))
    moved = tried.kernel("6.13.1", {first: "#define FIRST 1\n#define SECOND 2\n", second: include})
    tried.sync(moved)
    done = run(tried, "check", "--range", "HEAD~1..HEAD")
    assert done.returncode == 1
    assert "include/linux/first.h, which stays as it is, may have it in the kernel [removed-symbol-used]" in done.stdout
    assert "help: take include/linux/first.h out of local or holds, and sync; or change that code\n" in done.stdout
    (tried.root / "headergen.toml").write_text(config)
    tried.git("commit", "-qam", "Take the kernel's")
    tried.sync(moved)
    assert run(tried, "check", "--range", "HEAD~3..HEAD").returncode == 0


def test_companions_may_stand_in_an_imports_commit(tmp_path: Path) -> None:
    tried = project(tmp_path, f'with = ["bundled/Makefile.am", "LICENSES/**"]\n{SEVERAL}')
    tried.sync()
    newer = tried.kernel("6.13.1", {"include/uapi/linux/types.h": "/* newer */\n"})
    tried.sync(newer)
    tried.write("bundled/Makefile.am", "EXTRA_DIST = linux/types.h\n")
    tried.write("LICENSES/preferred/GPL-2.0", "text\n")
    tried.git("add", ".")
    tried.git("commit", "-q", "--amend", "--no-edit")
    done = run(tried, "check", "--range", "HEAD~1..HEAD")
    assert done.returncode == 0, done.stdout
    tried.write("main.c", "int main(void) { return 1; }\n")
    tried.git("commit", "-aq", "--amend", "--no-edit")
    done = run(tried, "check", "--range", "HEAD~1..HEAD")
    assert "mixed-commit" in done.stdout
    assert "Makefile.am" not in done.stdout


SYSTEM = """
arches = ["arm64", "x86_64"]
closure = "report"
headers = "linux-headers"
[[places]]
headers = ["linux/user.h"]
to = "linux-headers/linux"
[[places]]
headers = ["linux/packed.h", "linux/parts.h", "linux/types.h"]
to = "include/standard-headers/linux"
edits = ["packed", "ints", "own-folder", "own-types"]
[[edits]]
name = "packed"
pattern = '__attribute__\\(\\(packed\\)\\)'
replacement = 'OURS_PACKED'
[[edits]]
name = "ints"
pattern = '__u([0-9]+)'
replacement = 'uint\\1_t'
[[edits]]
name = "own-folder"
pattern = '<linux/([^>]*)>'
replacement = '"standard-headers/linux/\\1"'
[[edits]]
name = "own-types"
headers = ["linux/types.h"]
text = "/* ours */"
"""


LOCAL_TYPES = """
[[local]]
header = "include/standard-headers/linux/types.h"
reason = "has nothing of the kernel's"
"""


@pytest.mark.parametrize("local", ["", LOCAL_TYPES], ids=["text", "local"])
def test_the_message_reads_what_the_import_leaves_to_the_system(tmp_path: Path, local: str) -> None:
    """Types of a header that is not imported, edited headers by an own name, and words that edits brought. A header of
    the project's own in the kernel's stead is nothing to those that include the system's.
    """
    user = "#include <linux/ioctl.h>\n#include <linux/types.h>\nstruct user {\n\t__u64 a;\n%s};\n"
    user += "#define USER_GET _IOR('u', 1, struct user)\n"
    packed = "#include <linux/types.h>\n#include <linux/parts.h>\n#include <linux/other.h>\n"
    packed += "struct packed {\n\t__u8 a;\n\t__u32 b;\n%s\tstruct part part;\n} __attribute__((packed));\n"
    parts = "struct part {\n\t__u8 a;\n};\n"

    def headers(more: str) -> dict[str, str]:
        found = {"user": user % more, "packed": packed % more, "parts": parts, "other": "#define OTHER 1\n"}
        return {f"include/uapi/linux/{name}.h": text for name, text in found.items()}

    tried = project(tmp_path, SYSTEM + local)
    if local:
        tried.write("include/standard-headers/linux/types.h", "/* nothing */\n")
    tried.sync(tried.kernel("6.12.1", headers("")))
    tried.sync(tried.kernel("6.12.2", headers("\t__u32 more;\n")))
    message = tried.git("log", "-1", "--format=%B")
    assert "Records: 2 changed\n" in message
    assert "~ struct packed 6 bytes -> 10 bytes\n" in message, "without its meaning, the edit's word packs nothing"
    assert "~ struct user 8 bytes -> 16 bytes\n" in message
    assert "~ USER_GET 0x80087501 -> 0x80107501\n" in message
    assert "OTHER" not in message, "the system's is the same on both sides"
    assert "Not read" not in message


def test_every_verb_reads_what_lies_there_raw_and_names_its_lines(tmp_path: Path) -> None:
    """With what the project leaves to the system, and what nobody declares left out."""
    text = SYSTEM.partition('[[places]]\nheaders = ["linux/packed.h')[0]
    tried = project(tmp_path, f'{text}form = "raw"\n')
    user = "include/uapi/linux/user.h"
    lines = ["#ifdef __KERNEL__", "#define HIDDEN 1", "#endif", "#include <linux/types.h>", "struct user {"]
    lines += ["\t__u32 a;", "\t__u64 b;", "};", "#define USER_GET _IOR('u', 1, struct user)"]
    lines += ["struct far { far_t in; };"]
    tried.sync(tried.kernel("6.12.1", {user: "\n".join([*lines, ""])}))
    place = "linux-headers/linux/user.h"
    assert bytes_at(tried, place).splitlines()[6] == b"\t__u64 b;"
    said = run(tried, "lint", "--arch", "x86_64").stdout
    assert f"{place}:5: warning: 4 bytes of struct user before 'b' belong to no member" in said
    assert f"{place}: warning: struct far of linux/user.h cannot be judged" not in said, (
        "only what is included may have it"
    )
    document = json.loads(run(tried, "dump", "--arch", "x86_64").stdout)
    assert document["ioctls"]["USER_GET"]["value"] == 0x80107501
    assert document["records"]["struct user"]["size"] == 16
    assert {"struct far", "linux/user.h"} <= {each["name"] for each in document["skipped"]}
    lines[6] = "\t__u16 b;"
    tried.sync(tried.kernel("6.12.2", {user: "\n".join([*lines, ""])}))
    assert f"{place}:7: error: struct user" in run(tried, "diff", "HEAD~1", "HEAD").stdout


def test_the_message_says_which_headers_it_could_not_read(tmp_path: Path) -> None:
    text = SYSTEM.partition('[[places]]\nheaders = ["linux/packed.h')[0]
    tried = project(tmp_path, text)
    user = "include/uapi/linux/user.h"
    tried.sync(tried.kernel("6.12.1", {user: "#define USER 1\n#define OLD 1\n"}))
    tried.sync(tried.kernel("6.12.2", {user: "#define USER 2\n#error not for you\n"}))
    message = tried.git("log", "-1", "--format=%B")
    assert "Not read, and not among what follows: linux/user.h.\n" in message
    assert "Not all read" not in message
    assert "No change for users" not in message
    assert "OLD" not in message, "it may be there still"


def test_the_message_says_of_which_headers_it_could_not_read_all(tmp_path: Path) -> None:
    text = SYSTEM.partition('[[places]]\nheaders = ["linux/packed.h')[0]
    tried = project(tmp_path, text)
    user = "include/uapi/linux/user.h"
    record = "struct user {\n\tgone_t a;\n};\n"
    tried.sync(tried.kernel("6.12.1", {user: "#define OLD 1\n"}))
    tried.sync(tried.kernel("6.12.2", {user: record}))
    message = tried.git("log", "-1", "--format=%B")
    assert "Not all read: linux/user.h.\n" in message
    assert "Not read" not in message
    assert "  - OLD 1\n" in message, "it is there no more, whatever the record is"
    assert "struct user" not in message
    tried.sync(tried.kernel("6.12.3", {user: record.replace("gone_t", "int n;\n\tgone_t")}))
    assert "No change for users" not in tried.git("log", "-1", "--format=%B"), "nobody could tell of the record"


def test_a_header_that_comes_or_goes_is_told_by_its_names(tmp_path: Path) -> None:
    text = SYSTEM.partition('[[places]]\nheaders = ["linux/packed.h')[0].replace("linux/user.h", "linux/user?.h")
    text = text.replace("[[places]]", 'import = ["linux/user1.h"]\n[[places]]', 1)
    one, two = ({f"include/uapi/linux/user{n}.h": f"#define USER{n} {n}\n"} for n in (1, 2))
    tried = project(tmp_path, text)
    tried.sync(tried.kernel("6.12.1", one))
    tried.write("headergen.toml", text.replace('["linux/user1.h"]', '["linux/user1.h", "linux/user2.h"]'))
    tried.git("commit", "-qam", "Take another")
    tried.sync(tried.kernel("6.12.2", {**one, **two}))
    assert "Constants: 1 added\n  + USER2 2\n" in tried.git("log", "-1", "--format=%B")
    tried.write("headergen.toml", text)
    tried.git("commit", "-qam", "Leave it")
    tried.sync(tried.kernel("6.12.3", {**one, **two}))
    assert "Constants: 1 removed\n  - USER2 2\n" in tried.git("log", "-1", "--format=%B")
    tried.write("headergen.toml", text.replace("linux-headers/linux", "moved"))
    tried.git("commit", "-qam", "Move them")
    tried.sync(tried.kernel("6.12.4", {"include/uapi/linux/user1.h": "#define USER1 3\n"}))
    assert "Constants: 1 changed\n  ~ USER1 1 -> 3\n" in tried.git("log", "-1", "--format=%B")


def test_headers_move_with_their_places(tmp_path: Path) -> None:
    """From the usual layout into places, to another place, and back: a sync moves them and leaves nothing behind."""
    usual = 'arches = ["arm64"]\nimport = ["linux/kvm.h"]\n'
    tried = project(tmp_path, usual)
    tried.write("include/linux/own.h", "int own;\n")
    tried.git("add", ".")
    tried.git("commit", "-qm", "Our own")
    tried.sync()
    there = usual + 'headers = "linux-headers"\n' + place("inc/x", '"**"') + place("inc/{arch}/asm", '"asm/*.h"')
    for text in (there, there.replace("inc/x", "include"), usual):
        tried.write("headergen.toml", text)
        assert tried.rules() - TINY
        tried.sync()
        proven(tried)
        found = {path for path in tracked(tried) if path.endswith("/kvm.h")}
        assert len(found) == 2, found
        assert (tried.root / "include/linux/own.h").read_text() == "int own;\n"
    assert not (tried.root / "inc").exists()
    assert not (tried.root / "include/linux/kvm.h").exists()


def test_an_arch_that_joins_leaves_the_others_where_they_are(tmp_path: Path) -> None:
    """With places too, --arch adds one to what is there."""
    tried = project(tmp_path, BY_ARCH.replace(', "x86_64"', ""))
    tried.sync()
    tried.write("headergen.toml", BY_ARCH)
    tried.sync(arches=["x86_64"])
    assert len([path for path in tracked(tried) if path.endswith("asm/kvm.h")]) == 2
    proven(tried)


WITH_MODULES = """
arches = ["arm64", "x86_64"]
headers = "kernel"
modules.kvm = ["linux/kvm.h"]
[[places]]
headers = ["linux/**", "asm-generic/*.h"]
to = "kernel/raw"
form = "raw"
[[places]]
headers = ["asm/*.h"]
to = "kernel/by-arch/{arch}/asm"
"""


_KVM_OF_SOME = {
    "arch/x86/include/uapi/asm/kvm.h": None,
    "include/uapi/linux/Kbuild": (
        "ifeq ($(wildcard $(srctree)/arch/$(SRCARCH)/include/uapi/asm/kvm.h),)\nno-export-headers += kvm.h\nendif\n"
    ),
}


@pytest.mark.parametrize(
    ("path", "layout"),
    [
        ("linux-headers/linux/kvm.h", 'import = ["linux/kvm.h", "linux/types.h"]\n'),
        ("own/kvm.h", 'closure = "report"\nplaces = [{headers = ["linux/kvm.h", "linux/types.h"], to = "own"}]\n'),
    ],
    ids=["usual", "places"],
)
def test_a_header_that_some_arches_lack_comes_by_those_that_have_it(tmp_path: Path, path: str, layout: str) -> None:
    both = make_project(tmp_path / "both", config=f'arches = ["arm64", "x86_64"]\n{layout}')
    kernel = both.kernel("6.12.1", _KVM_OF_SOME)
    both.sync(kernel)
    assert (both.root / path).is_file()
    assert both.rules(kernel) <= TINY
    one = make_project(tmp_path / "one", config=f'arches = ["x86_64"]\n{layout}')
    with pytest.raises(KernelError, match=r"linux/kvm\.h is not exported for x86_64"):
        one.sync(kernel)


def test_a_module_is_of_arches_that_have_its_headers(tmp_path: Path) -> None:
    made = make_project(tmp_path, config='arches = ["arm64", "x86_64"]\nmodules.kvm = ["linux/kvm.h"]\n')
    with pytest.raises(KernelError, match=r"linux/kvm\.h is not exported for x86_64"):
        made.sync(made.kernel("6.12.1", _KVM_OF_SOME))


def test_an_arch_that_is_known_to_have_lost_a_header_is_told(tmp_path: Path) -> None:
    made = make_project(tmp_path, config='arches = ["arm", "arm64"]\nimport = ["linux/kvm.h"]\n')
    kernel = made.kernel("6.12.1", {path.replace("x86", "arm"): text for path, text in _KVM_OF_SOME.items()})
    with pytest.raises(KernelError, match=r"linux/kvm\.h is not exported for arm.*: Linux 5\.7 removed KVM"):
        made.sync(kernel)


def test_modules_and_questions_read_headers_where_they_lie(tmp_path: Path) -> None:
    """What is raw is read as programs would see it; every verb names the place where a header lies."""
    tried = project(tmp_path, WITH_MODULES)
    tried.sync()
    proven(tried)
    assert b"void __user *dirty_bitmap" in bytes_at(tried, "kernel/raw/linux/kvm.h")
    assert "dirty_bitmap" in (tried.root / "generated/arm64/kvm/structs.py").read_text()
    newer = tried.kernel(
        "6.13.1",
        {"arch/x86/include/uapi/asm/kvm.h": "#include <linux/types.h>\nstruct kvm_regs { __u64 regs[17]; };\n"},
    )
    tried.sync(newer)
    assert not tried.generate().changes
    for arguments, said in (
        (("show", "kvm_regs", "--arch", "x86_64"), "regs[17]"),
        (("decode", "0xae00", "--arch", "x86_64"), "KVM_GET_API_VERSION"),
        (("diff", "HEAD~1", "HEAD"), "kernel/by-arch/x86/asm/kvm.h"),
        (("diff", tried.kernel(), "HEAD"), "kvm_regs"),
        (("dump", "--arch", "x86_64"), "kvm_regs"),
        (("status",), "6.13.1"),
    ):
        done = run(tried, *arguments)
        assert done.returncode in {0, 1}, (arguments, done.stderr)
        assert said in done.stdout + done.stderr, (arguments, done.stdout, done.stderr)


FROZEN = """
arches = ["arm", "arm64"]
import = ["linux/kvm.h"]
headers = "inc"
[frozen.arm]
version = "4.19.26"
reason = "Linux 5.7 removed it"
[[places]]
headers = ["**"]
to = "inc/now"
[[places]]
headers = ["**"]
arches = ["arm"]
to = "inc/then"
[[places]]
headers = ["asm/*.h"]
to = "inc/{arch}/asm"
"""


def test_a_frozen_arch_has_places_of_its_own(tmp_path: Path) -> None:
    """Two kernels never share a folder, and each import leaves the other's headers alone."""
    tried = project(tmp_path, FROZEN)
    tried.sync()
    tried.sync(
        tried.kernel("4.19.26", {"include/uapi/linux/types.h": "#include <asm/types.h>\n/* old */\n"}), arches=["arm"]
    )
    assert b"old" in bytes_at(tried, "inc/then/linux/types.h")
    assert b"old" not in bytes_at(tried, "inc/now/linux/types.h")
    assert (tried.root / "inc/arm/asm/kvm.h").exists()
    assert tried.rules() <= TINY
    assert tried.rules(tried.kernel("4.19.26")) <= TINY
    tried.sync(tried.kernel("6.13.1", {"include/uapi/linux/types.h": "#include <asm/types.h>\n/* new */\n"}))
    assert b"old" in bytes_at(tried, "inc/then/linux/types.h")
    assert b"new" in bytes_at(tried, "inc/now/linux/types.h")
    with pytest.raises(ConfigError, match="two kernels would lie in it"):
        parsed(FROZEN.replace('arches = ["arm"]\nto', 'arches = ["arm", "arm64"]\nto'))


def test_a_companion_counts_once_it_is_upstream(tmp_path: Path) -> None:
    """A range cannot bring along what excuses it."""
    tried = project(tmp_path, SEVERAL)
    tried.sync()
    tried.write("headergen.toml", f'with = ["main.c"]\n{SEVERAL}')
    tried.git("commit", "-qam", "Excuse what comes")
    tried.sync(tried.kernel("6.13.1", {"include/uapi/linux/types.h": "/* newer */\n"}))
    tried.write("main.c", "int main(void) { return 1; }\n")
    tried.git("commit", "-aq", "--amend", "--no-edit")
    assert "mixed-commit" in run(tried, "check", "--range", "HEAD~2..HEAD").stdout
    assert run(tried, "check", "--range", "HEAD~1..HEAD").returncode == 0


# ------------------------------------------------------------------------------------------------------- the table


def parsed(text: str) -> Config:
    return parse_config(text, "headergen.toml")


def test_without_places_everything_lies_as_ever() -> None:
    config = parsed('arches = ["arm64"]\nimport = ["linux/kvm.h"]\n')
    assert header_path(config, "asm/kvm.h", "arm64") == "asm-arm64/kvm.h"
    assert config.located("linux/kvm.h") == "linux-headers/linux/kvm.h"
    assert lock_path(config, "linux-headers/linux/kvm.h") == "linux/kvm.h"
    assert lock_path(config, config.lock) is None


@pytest.mark.parametrize("text", [BY_ARCH, RAW, TWO_FORMS])
def test_a_path_and_its_header_name_each_other(text: str) -> None:
    """There and back again, for every arch; and nobody else's path is a header's."""
    config = parsed(text)
    for arch in ("arm64", "x86"):
        for header in ("linux/kvm.h", "asm/kvm.h"):
            for spot in spots(config, header, arch):
                assert lock_path(config, spot.path) == spot.path
                assert headers_of(config, {spot.path: b"x"}, arch) == {header: b"x"}
    for path in ("main.c", "include/linux/list.h", "linux-headers/asm-mips/kvm.h", "bundled/Makefile.am"):
        assert lock_path(config, path) is None


def test_what_patterns_share_is_not_repeated_below_the_folder() -> None:
    config = parsed(
        'import = ["sound/asound.h", "linux/can/raw.h", "linux/kvm.h"]\n'
        '[[places]]\nheaders = ["sound/*.h"]\nto = "include/sound/uapi"\n'
        '[[places]]\nheaders = ["linux/can/*.h", "linux/kvm.h"]\nto = "lin"\n'
    )
    assert [header_path(config, header, "x86") for header in config.imports] == [
        "include/sound/uapi/asound.h",
        "lin/can/raw.h",
        "lin/kvm.h",
    ]
    assert config.headers == "include/sound/uapi"


def test_a_header_lies_at_a_file_of_another_name(tmp_path: Path) -> None:
    """As libfuse has linux/fuse.h as include/fuse_kernel.h: what lies beside is not the import's."""
    text = (
        'arches = ["arm64", "x86_64"]\nclosure = "none"\n'
        + place("include/kvm_kernel.h", more='form = "raw"\n')
        + place("include/{arch}/own_kvm.h", '"asm/kvm.h"')
    )
    tried = project(tmp_path, text)
    tried.write("include/fuse.h", "int own;\n")
    tried.git("add", ".")
    tried.git("commit", "-q", "-m", "Own header beside")
    tried.sync()
    own = {"include/kvm_kernel.h", "include/arm64/own_kvm.h", "include/x86/own_kvm.h"}
    assert tracked(tried) == own | {"include/fuse.h", "include/headergen.lock"}
    assert b"_UAPI" not in bytes_at(tried, "include/x86/own_kvm.h")
    assert bytes_at(tried, "include/x86/own_kvm.h") == tried.installed("asm/kvm.h", "x86")
    raw = Path(tried.kernel()) / "include/uapi/linux/kvm.h"
    assert bytes_at(tried, "include/kvm_kernel.h") == raw.read_bytes()
    proven(tried)
    config = parsed(text)
    assert header_path(config, "linux/kvm.h", "x86") == "include/kvm_kernel.h"
    assert headers_of(config, dict.fromkeys(own, b"x"), "x86") == {"linux/kvm.h": b"x", "asm/kvm.h": b"x"}
    assert lock_path(config, "include/fuse.h") is None
    assert config.headers == "include"
    newer = tried.kernel("6.13.1", {"include/uapi/linux/kvm.h": raw.read_text() + "#define KVM_NEWEST 1\n"})
    tried.sync(newer)
    assert bytes_at(tried, "include/kvm_kernel.h").endswith(b"#define KVM_NEWEST 1\n")
    assert "KVM_NEWEST" in run(tried, "diff", "-v", "HEAD~1", "HEAD").stdout
    tried.write("include/kvm_kernel.h", "/* mine */\n")
    assert [f.location.header for f in tried.check().findings if f.location and f.rule.id == "header-edited"] == [
        "include/kvm_kernel.h"
    ]


def place(to: str, headers: str = '"linux/kvm.h"', more: str = "") -> str:
    return f'[[places]]\nheaders = [{headers}]\nto = "{to}"\n{more}'


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (place("../out"), "no folder of the project"),
        (place("/etc"), "no folder of the project"),
        (place(".git/hooks"), "no folder of the project"),
        (place("a/../b"), "no folder of the project"),
        (place("a/./b"), "no folder of the project"),
        (place("a//b"), "no folder of the project"),
        (place("a\\\\b"), "no folder of the project"),
        (place("a/{arch}/{arch}"), "no folder of the project"),
        (place("a/{other}"), "no folder of the project"),
        (place("generated/linux"), "lies in output"),
        (place("Generated"), "lie in each other"),
        (place("gen", more="").replace("[[", 'output = "gen/out"\n[[', 1), "lies in headers"),
        (place("a") + place("A", '"linux/types.h"'), "differ in case alone"),
        (place("a") + place("a"), "two places write a/kvm.h"),
        (place("a") + place("a", '"linux/KVM.h"'), "two places write a/KVM.h"),
        (place("a", '"asm/kvm.h"').replace("[[", 'arches = ["arm64", "x86_64"]\n[[', 1), "would lie on each other"),
        (place("a", '"../x.h"'), "no pattern of paths"),
        (place("a", '"linux/[z-a].h"'), "no pattern of paths"),
        (place("a", '"linux/[a.h"'), "no pattern of paths"),
        (place("a", '"linux/[[]x.h"'), "no pattern of paths"),
        (place("a", '"**/**/x.h"'), "too many wildcards"),
        (place("a", '"*a*a*a*a.h"'), "too many wildcards"),
        (place("a", more='edits = ["x"]\n'), "no edit is called 'x'"),
        (place("a", more='arches = ["arm64"]\n').replace("[[", 'arches = ["arm"]\n[[', 1), "not among the arches"),
        (place("a", more='form = "cooked"\n'), "form is 'cooked'"),
        (place("a", '"asm/kvm.h"'), "arches is missing"),
        (place("a/b.h", '"linux/*.h"'), "names a file"),
        (place("a/b.h", '"linux/kvm.h", "linux/types.h"'), "names a file"),
        (place("b.h"), "names a file"),
        (place("a/kvm.h") + place("a"), "two places write a/kvm.h"),
        (place("{arch}/x").replace("[[", 'arches = ["arm64"]\n[[', 1), "headers = ''"),
        ('[[places]]\nto = "a"\n', "headers is missing"),
        ('with = ["**"]\n', "would let code stand beside imports"),
        ('with = ["**/*.c"]\n', "would let code stand beside imports"),
        ('with = ["../x"]\n', "no pattern of paths"),
        (place("a").replace("[[", 'modules.kvm = ["linux/kvm.h"]\nclosure = "none"\n[[', 1), "modules are read with"),
    ],
)
def test_places_in_the_way_are_refused(text: str, why: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parsed(text)
    assert why in caught.value.message
    assert caught.value.help


def test_two_headers_at_one_path_are_refused_before_anything_is_written(tmp_path: Path) -> None:
    """Patterns may meet where nobody saw it."""
    tried = project(
        tmp_path,
        'import = ["linux/types.h", "asm-generic/types.h"]\nclosure = "none"\n'
        + place("a", '"linux/*.h"')
        + place("a", '"asm-generic/*.h"', "").replace('"asm-generic/*.h"', '"asm-generic/t*.h"'),
    )
    before = tried.state()
    with pytest.raises(HeadergenError, match="would lie where"):
        tried.sync()
    assert tried.state() == before


def test_names_of_the_kernel_that_differ_in_case_alone_lie_side_by_side(tmp_path: Path) -> None:
    """As iptables' xt_MARK.h and xt_mark.h: a build of both finds each, so they are imported as they are called."""
    (tmp_path / "Aa").touch()
    if (tmp_path / "aA").exists():
        pytest.skip("a file system for which the two are one")
    tried = project(tmp_path, 'closure = "report"\n' + place("a", '"linux/xt_mark.h", "linux/xt_MARK.h"'))
    folder = "include/uapi/linux/"
    both = {
        f"{folder}xt_MARK.h": "#include <linux/xt_mark.h>\n#define LOUD 1\n",
        f"{folder}xt_mark.h": "#define LOW 1\n",
    }
    tried.sync(tried.kernel("6.12.3", both))
    assert (tried.root / "a/xt_mark.h").read_text() == "#define LOW 1\n"
    assert (tried.root / "a/xt_MARK.h").read_text().endswith("#define LOUD 1\n")
    assert tried.rules(tried.kernel("6.12.3")) <= TINY


def test_a_header_that_no_place_takes_is_refused(tmp_path: Path) -> None:
    tried = project(tmp_path, place("a", '"linux/*.h"').replace("[[", 'import = ["linux/kvm.h"]\n[[', 1))
    with pytest.raises(ConfigError, match=r"no place takes asm/kvm\.h, asm/ioctl\.h, .* of x86") as caught:
        tried.sync()
    assert 'closure = "report"' in (caught.value.help or "")


def test_brackets_that_name_nothing_are_an_error_wherever_patterns_are_taken() -> None:
    with pytest.raises(HeadergenError, match="brackets that name nothing"):
        chosen_headers(["linux/[z-a]*.h"], ["linux/kvm.h"])


def test_a_first_place_that_changes_leaves_no_lock_behind(tmp_path: Path) -> None:
    """The lock lies in the first place's folder: a sync that finds none there would begin anew beside the old one."""
    tried = project(tmp_path, SEVERAL)
    tried.sync()
    first, second = SEVERAL.partition("[[places]]")[::2]
    other = second.split("[[places]]")
    text = f"{first}[[places]]{other[1]}[[places]]{other[0]}"
    tried.write("headergen.toml", text)
    before = tried.state()
    with pytest.raises(RepositoryError, match="lies in include/uapi/linux, and is looked for in vdpa/") as caught:
        tried.sync()
    assert tried.state() == before
    assert 'headers = "include/uapi/linux" keeps it there' in caught.value.help
    way = caught.value.help.partition("; ")[2].partition(" moves it")[0].split()
    assert way[:2] == ["git", "mv"]
    tried.git(*way[1:])
    tried.git("commit", "-qam", "Move the lock")
    assert tried.sync().up_to_date
    assert tried.rules() <= TINY
    tried.write("headergen.toml", 'headers = "include/uapi/linux"\n' + SEVERAL)
    with pytest.raises(RepositoryError, match="lies in vdpa/include/uapi/linux"):
        tried.sync()


def test_a_folder_of_headers_that_changes_is_moved_by_hand(tmp_path: Path) -> None:
    usual = 'arches = ["arm64"]\nimport = ["linux/kvm.h"]\nheaders = "one"\n'
    tried = project(tmp_path, usual)
    tried.sync()
    tried.write("headergen.toml", usual.replace("one", "two"))
    with pytest.raises(RepositoryError, match="lies in one, and is looked for in two") as caught:
        tried.sync()
    assert "git mv one two moves all" in caught.value.help
    tried.git("mv", "one", "two")
    tried.git("commit", "-qam", "Move them")
    assert tried.sync().up_to_date


def test_the_lock_of_a_project_below_is_its_own(tmp_path: Path) -> None:
    tried = project(tmp_path, 'arches = ["arm64"]\nimport = ["linux/kvm.h"]\nheaders = "uapi"\n')
    tried.sync()
    lock = tried.root / "uapi/headergen.lock"
    tried.write("below/headergen.toml", (tried.root / "headergen.toml").read_text())
    tried.write("below/uapi/headergen.lock", lock.read_text())
    tried.git("rm", "-rq", "uapi")
    tried.git("add", ".")
    tried.git("commit", "-qm", "Another project below, and nothing here")
    assert tried.sync().commit

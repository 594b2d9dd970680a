"""The stages run in order on whole kernels, two kernels never meet in one unit, and the order of work is no input."""

from __future__ import annotations

import ast
import gc
import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from msgspec.structs import replace

from headergen.cache import Cache, digest_of_all
from headergen.config import Config
from headergen.config.files import find_config, parse_config
from headergen.config.places import header_path, headers_of
from headergen.diagnostics import ConfigError, HeaderError, KernelError
from headergen.interface import read
from headergen.kernel import open_kernel
from headergen.lock import Lock, LockedFile, digest
from headergen.model import Abi
from headergen.pipeline import ModuleSource, Rendered, interface, modules, rendered
from headergen.pipeline.imported import Imported
from headergen.pipeline.importing import import_headers
from headergen.pipeline.kept import KeptModules
from headergen.project.locks import merged_lock
from headergen.project.modules import Modules, templates_hash
from headergen.project.seen import headers_on_disk, seen_headers
from headergen.render.templates import Templates
from headergen.targets import TARGETS
from tests.tiny_kernel import KVM, make_kernel

CONFIG = parse_config(
    'arches = ["arm", "arm64", "i386", "x86_64"]\ncomments = "strip"\nmodules.kvm = ["linux/kvm.h"]\n'
    'frozen.arm = { version = "4.19.26", reason = "gone" }',
    "headergen.toml",
)
USUAL = Config(Path(), "", ())
ROOT = Path(__file__).parent.parent


def imported(tmp_path: Path, arches: list[str], version: str = "6.12.1", config: Config = CONFIG) -> Imported:
    kernel_arches = tuple({TARGETS[arch].kernel_arch for arch in arches})
    with open_kernel(str(make_kernel(tmp_path / version, version, arches=kernel_arches))) as tree:
        return import_headers(config, tree, arches)


def test_import_places_and_records_each_header(tmp_path: Path) -> None:
    done = imported(tmp_path, ["arm64", "i386", "x86_64"])
    assert sorted(done.headers) == [
        "asm-arm64/ioctl.h",
        "asm-arm64/kvm.h",
        "asm-arm64/types.h",
        "asm-generic/ioctl.h",
        "asm-generic/types.h",
        "asm-x86/ioctl.h",
        "asm-x86/kvm.h",
        "asm-x86/types.h",
        "linux/ioctl.h",
        "linux/kvm.h",
        "linux/types.h",
    ]
    text = done.headers["linux/kvm.h"]
    assert b"secret" not in text
    assert b"hypervisor" not in text
    assert b"_UAPI" not in text
    locked = done.files["linux/kvm.h"]
    assert (locked.source, locked.source_hash) == ("include/uapi/linux/kvm.h", digest(KVM.encode()))
    assert locked.hash == digest(text)
    assert done.files["asm-x86/types.h"].chain == ("linux/kvm.h", "asm/kvm.h", "linux/types.h", "asm/types.h")
    assert done.files["asm-x86/types.h"].source == "arch/x86/include/generated/uapi/asm/types.h"
    assert (done.name, done.entry.kernel.version, done.entry.arches) == (
        "default",
        "6.12.1",
        ("arm64", "i386", "x86_64"),
    )
    assert done.entry.rules.startswith("unknown-")


def test_comments_stay_where_they_are_to_be_kept(tmp_path: Path) -> None:
    keep = parse_config('arches = ["arm64"]\nimport = ["linux/kvm.h"]', "headergen.toml")
    assert b"hypervisor" in imported(tmp_path, ["arm64"], config=keep).headers["linux/kvm.h"]


def test_frozen_arch_lies_apart(tmp_path: Path) -> None:
    done = imported(tmp_path, ["arm"], "4.19.26")
    assert done.name == "arm"
    assert set(done.headers) == {
        "asm-arm/ioctl.h",
        "asm-arm/kvm.h",
        "asm-arm/types.h",
        "frozen/arm/asm-generic/ioctl.h",
        "frozen/arm/asm-generic/types.h",
        "frozen/arm/linux/ioctl.h",
        "frozen/arm/linux/kvm.h",
        "frozen/arm/linux/types.h",
    }


def test_two_kernels_never_meet() -> None:
    files = {
        "asm-arm/kvm.h": b"a",
        "asm-arm64/kvm.h": b"b",
        "asm-generic/ioctl.h": b"c",
        "linux/kvm.h": b"d",
        "frozen/arm/linux/kvm.h": b"e",
        "frozen/arm/asm-generic/ioctl.h": b"f",
        "drm/drm.h": b"g",
    }
    assert headers_of(USUAL, files, "arm", frozen=True) == {
        "asm/kvm.h": b"a",
        "linux/kvm.h": b"e",
        "asm-generic/ioctl.h": b"f",
    }
    assert headers_of(USUAL, files, "arm64", frozen=False) == {
        "asm/kvm.h": b"b",
        "linux/kvm.h": b"d",
        "asm-generic/ioctl.h": b"c",
        "drm/drm.h": b"g",
    }


@pytest.mark.parametrize("frozen", [False, True])
@pytest.mark.parametrize("header", ["asm/kvm.h", "linux/kvm.h", "asm-generic/ioctl.h", "sound/sof/abi.h"])
def test_places_lead_back_to_names(header: str, frozen: bool) -> None:
    path = header_path(USUAL, header, "x86", frozen=frozen)
    assert headers_of(USUAL, {path: b""}, "x86", frozen=frozen) == {header: b""}


def test_held_header_stays_as_it_is(tmp_path: Path) -> None:
    kept = LockedFile("default", "include/uapi/linux/kvm.h", digest(b"raw"), digest(b"old"), ("linux/kvm.h",), "6.1.1")
    held = {"linux/kvm.h": (b"#include <linux/types.h>\n", kept)}
    with open_kernel(str(make_kernel(tmp_path / "k"))) as tree:
        done = import_headers(CONFIG, tree, ["arm64"], held=held)
    assert done.headers["linux/kvm.h"] == b"#include <linux/types.h>\n"
    assert (done.files["linux/kvm.h"].held, done.files["linux/kvm.h"].hash) == ("6.1.1", kept.hash)
    assert "asm-arm64/kvm.h" not in done.headers


def test_missing_entry_says_how_to_freeze(tmp_path: Path) -> None:
    kernel = make_kernel(
        tmp_path, arches=("arm",), changes={"include/uapi/Kbuild": "no-export-headers += linux/kvm.h\n"}
    )
    with open_kernel(str(kernel)) as tree, pytest.raises(KernelError) as caught:
        import_headers(CONFIG, tree, ["arm"])
    assert "5.7" in caught.value.message
    assert "--arch arm" in caught.value.help


def render_all(of: Modules, store: Cache | None = None) -> Rendered:
    return modules(of.sources(), of.config.template_folder, store=store)


def read_all(of: Modules) -> dict[tuple[str, str], Abi]:
    return {source.key: interface(source) for source in of.sources()}


def locked(*imports: Imported) -> Lock:
    lock = Lock()
    for each in imports:
        lock = merged_lock(CONFIG, lock, each, templates="")
    return lock


def test_modules_for_each_target_with_its_own_layout(tmp_path: Path) -> None:
    current, frozen = imported(tmp_path, ["arm64", "i386", "x86_64"]), imported(tmp_path, ["arm"], "4.19.26")
    sources = Modules(CONFIG, {**current.headers, **frozen.headers}, locked(current, frozen))
    rendered = render_all(sources)
    sizes = {target: abi.records["struct kvm_regs"].size for (target, _), abi in rendered.abis().items()}
    assert sizes == {"arm": 128, "arm64": 256, "i386": 132, "x86_64": 136}
    assert rendered.abis()["arm", "kvm"].kernel.version == "4.19.26"
    for path, data in rendered.files.items():
        if path.endswith((".py", ".pyi")):
            ast.parse(data, path)
    assert {"__init__.py", "arm/__init__.py", "i386/kvm/structs.py", "x86_64/kvm/ioctls.py"} <= rendered.files.keys()
    assert read_all(sources) == rendered.abis()


def test_nothing_imported_renders_nothing() -> None:
    assert render_all(Modules(CONFIG, {}, Lock())).files == {}


def test_lock_forgets_what_is_no_longer_configured(tmp_path: Path) -> None:
    lock = locked(imported(tmp_path, ["arm64", "x86_64"]), imported(tmp_path, ["arm"], "4.19.26"))
    assert lock.arches == ("arm", "arm64", "x86_64")
    smaller = parse_config('arches = ["arm64"]\nimport = ["linux/kvm.h"]', "headergen.toml")
    after = merged_lock(smaller, lock, None, templates="t")
    assert after.arches == ("arm64",)
    assert {each.import_name for each in after.files.values()} == {"default"}
    thawed = parse_config('arches = ["arm"]\nimport = ["linux/kvm.h"]', "headergen.toml")
    assert merged_lock(thawed, lock, None, templates="").imports == {}


def test_module_whose_header_was_not_imported_is_named(tmp_path: Path) -> None:
    done = imported(tmp_path, ["arm64"])
    more = parse_config('arches = ["arm64"]\nmodules.x = ["linux/x.h"]', "headergen.toml")
    sources = Modules(more, done.headers, locked(done))
    assert sources.sources() == [], "it waits for a sync"
    assert render_all(sources).modules == 0
    lost = {path: data for path, data in done.headers.items() if path != "linux/kvm.h"}
    with pytest.raises(HeaderError, match="of module kvm is missing, for arm64"):
        Modules(CONFIG, lost, locked(done)).sources()


def test_interface_straight_from_folders(tmp_path: Path) -> None:
    (tmp_path / "linux").mkdir()
    (tmp_path / "linux/x.h").write_text("struct x { long a; };\n")
    sizes = [read(["linux/x.h"], [tmp_path], TARGETS[t]).records["struct x"].size for t in ("i386", "s390x")]
    assert sizes == [4, 8]


def test_templates_hash_is_of_those_in_force(tmp_path: Path) -> None:
    own = parse_config('arches = ["arm64"]\nmodules.x = ["linux/x.h"]\ntemplates = "t"', "headergen.toml", tmp_path)
    with pytest.raises(ConfigError, match="no folder"):
        templates_hash(own)
    (tmp_path / "t").mkdir()
    plain = parse_config('arches = ["arm64"]\nmodules.x = ["linux/x.h"]', "headergen.toml", tmp_path)
    assert templates_hash(own) == templates_hash(plain)
    (tmp_path / "t/package.py.j2").write_text("x")
    assert templates_hash(own) != templates_hash(plain)
    alone = parse_config('arches = ["arm64"]\nimport = ["linux/x.h"]', "headergen.toml", tmp_path)
    assert templates_hash(alone) == ""


@pytest.fixture
def unedited(monkeypatch: pytest.MonkeyPatch) -> None:
    """Code that nobody edits while its tests run: otherwise nothing is kept."""
    monkeypatch.setattr("headergen.pipeline.kept.recipe", lambda store: b"code" if store.enabled else None)


@pytest.mark.usefixtures("unedited")
def test_what_was_kept_is_what_would_be_rendered(tmp_path: Path) -> None:
    """Whole, damaged or stale entries, or none at all: the bytes are the same."""
    done = imported(tmp_path, ["arm64", "x86_64"])
    sources = Modules(CONFIG, done.headers, locked(done))
    store = Cache(tmp_path / "store")
    fresh = render_all(sources, store=Cache(None)).files
    assert render_all(sources, store=store).files == fresh
    entries = sorted((tmp_path / "store").iterdir())
    assert len(entries) == 8, (
        "two modules, each by its own and by all headers, what each target's share, what the targets share, "
        "what leads to the machine's"
    )
    entries[0].write_bytes(entries[1].read_bytes())
    entries[2].write_bytes(entries[2].read_bytes()[:-1])
    entries[3].write_text("not an entry")
    again = render_all(sources, store=store)
    assert again.files == fresh
    assert again.modules == 2
    assert render_all(sources, store=store).abis() == read_all(sources)


@pytest.mark.usefixtures("unedited")
def test_what_was_kept_is_not_rendered_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not the modules, nor what they share, nor what leads to the machine's, which lies in a folder of its own."""
    done = imported(tmp_path, ["arm64", "x86_64"])
    sources, store = Modules(CONFIG, done.headers, locked(done)), Cache(tmp_path / "store")
    fresh = render_all(sources, store=store).files

    def rendered_again(*_: object) -> str:
        pytest.fail("a template was filled")

    monkeypatch.setattr(Templates, "fill", rendered_again)
    assert render_all(sources, store=store).files == fresh


@pytest.mark.usefixtures("unedited")
def test_files_that_were_rendered_of_the_same_are_known_by_their_hash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what was found in rendering them; no module's texts are looked for. Any other files are not."""
    headers = {**_OWN, "linux/whole.h": _OWN["linux/whole.h"] + b"#define LOST _IOW('w', 2, struct lost)\n"}
    store = Cache(tmp_path / "store")
    first = [modules(_own_sources(headers), store=store) for _ in range(2)][-1]
    assert first.findings
    files = dict(first.files)
    path = next(path for path, data in files.items() if data)
    for other in ({**files, path: files[path] + b"\n"}, {**files, "more.py": b""}, {**files, path: b""}, {"x": b""}):
        assert modules(_own_sources(headers), store=store, present=other).files == files
    del other[next(iter(other))]
    assert modules(_own_sources(headers), store=store, present=other).files == files
    changed = {**headers, "linux/lacking.h": _OWN["linux/lacking.h"] + b"#define MORE 1\n"}
    assert modules(_own_sources(changed), store=store, present=files).files == modules_anew(changed) != files
    assert modules(_own_sources(headers)[:1], store=store, present=files).files != files
    monkeypatch.setattr(KeptModules, "find", lambda *_: pytest.fail("looked for the texts"))
    done: list[str] = []
    again = modules(_own_sources(headers), store=store, present=dict(reversed(files.items())), done=done.append)
    assert (again.files, again.findings, again.modules) == (files, first.findings, 2)
    assert done == ["arm64 whole", "arm64 lacking"]


@pytest.mark.usefixtures("unedited")
def test_what_is_known_by_a_hash_is_in_use(tmp_path: Path) -> None:
    """With all that it is kept by, for the day on which a file differs."""
    store, folder = Cache(tmp_path / "store"), tmp_path / "store"
    files = [modules(_own_sources(_OWN), store=store).files for _ in range(2)][-1]
    for entry in folder.iterdir():
        os.utime(entry, (1, 1))
    assert modules(_own_sources(_OWN), store=store, present=files).files == files
    assert all(entry.stat().st_mtime > 1 for entry in folder.iterdir())


_OWN = {
    "linux/ioctl.h": b"#define _IOC(d, t, n, s) (((d) << 30) | ((t) << 8) | (n) | ((s) << 16))\n"
    b"#define _IOW(t, n, s) _IOC(1U, (t), (n), sizeof(s))\n",
    "linux/part.h": b"struct part { int x; };\n",
    "linux/whole.h": b"#include <linux/ioctl.h>\n#include <linux/part.h>\n#include <linux/perhaps.h>\n"
    b"#define WHOLE_SET _IOW('w', 1, struct part)\n",
    "linux/lacking.h": b"struct lacking { int x; };\n#define LACKING_SET _IOW('l', 1, struct lacking)\n",
    "linux/other.h": b"#define OTHER 1\n",
    "linux/perhaps.h": b"#define PERHAPS 1\n",
}


def _own_sources(headers: Mapping[str, bytes]) -> list[ModuleSource]:
    return [ModuleSource("arm64", name, (f"linux/{name}.h",), headers) for name in ("whole", "lacking")]


@pytest.mark.usefixtures("unedited")
@pytest.mark.parametrize(
    ("change", "again"),
    [
        ({}, set()),
        ({"linux/other.h": b"#define OTHER 2\n"}, {"lacking"}),
        ({"linux/part.h": b"struct part { int x[2]; };\n"}, {"whole", "lacking"}),
        ({"linux/perhaps.h": b"#define PERHAPS 2\n"}, {"whole", "lacking"}),
        ({"linux/whole.h": _OWN["linux/whole.h"] + b"#define MORE 1\n"}, {"whole", "lacking"}),
        ({"linux/new.h": b"#define _IOW(t, n, s) 7\n"}, {"lacking"}),
        ({"linux/lacking.h": _OWN["linux/lacking.h"] + b"#define MORE 1\n"}, {"lacking"}),
    ],
)
def test_a_header_that_changed_asks_for_the_modules_that_may_read_it(
    change: dict[str, bytes], again: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who lacks something may read any: it is rendered again whatever has changed."""
    store = Cache(tmp_path / "store")
    first = modules(_own_sources(_OWN), store=store)
    assert first.abis()["arm64", "lacking"].ioctls["LACKING_SET"].size == 4
    made: list[str] = []

    def noted(source: ModuleSource, abi: Abi, templates: Path | None) -> dict[str, bytes]:
        made.append(source.name)
        return rendered(source, abi, templates)

    monkeypatch.setattr("headergen.pipeline.rendered", noted)
    monkeypatch.setattr("headergen.pipeline.processors", lambda: 1)
    changed = {**_OWN, **change}
    for expected in (again, set()):  # once it was found by its own headers, it is kept by all as well
        anew = modules_anew(changed)
        made.clear()
        assert modules(_own_sources(changed), store=store).files == anew
        assert set(made) == expected


def test_what_several_modules_lack_is_told_once() -> None:
    """Of linux/byteorder/little_endian.h, which every third module reads, there were six notes for each of them."""
    headers = {
        "linux/part.h": b"#define LOST (SIZE * 2)\n",
        "linux/one.h": b"#include <linux/part.h>\n#define ONE (OTHER * 2)\n",
        "linux/two.h": b"#include <linux/part.h>\n",
    }
    told = modules(
        [ModuleSource(t, name, (f"linux/{name}.h",), headers) for t in ("arm64", "i386") for name in ("one", "two")],
        store=Cache(None),
    ).findings
    assert [(each.message, each.modules, each.targets) for each in told] == [
        (
            "module one lacks ONE: no header that was read with linux/one.h defines OTHER",
            ("one",),
            ("arm64", "i386"),
        ),
        (
            "modules one, two lack LOST: no header that was read with linux/part.h defines SIZE",
            ("one", "two"),
            ("arm64", "i386"),
        ),
    ]


def modules_anew(headers: Mapping[str, bytes]) -> Mapping[str, bytes]:
    return modules(_own_sources(headers), store=Cache(None)).files


@pytest.mark.usefixtures("unedited")
def test_a_header_that_was_missing_and_comes_is_read(tmp_path: Path) -> None:
    without = {name: data for name, data in _OWN.items() if name != "linux/perhaps.h"}
    without["linux/whole.h"] = without["linux/whole.h"].replace(
        b"#include <linux/perhaps.h>", b"#if __has_include(<linux/perhaps.h>)\n#include <linux/perhaps.h>\n#endif"
    )
    store = Cache(tmp_path / "store")
    for headers in (without, {**without, "linux/perhaps.h": b"#define PERHAPS 1\n"}):
        assert modules(_own_sources(headers), store=store).files == modules_anew(headers)


@pytest.mark.usefixtures("unedited")
def test_an_entry_that_leads_nowhere_is_none(tmp_path: Path) -> None:
    """To itself, to another that leads on, to what is not there, or to what is no key at all."""
    store = Cache(tmp_path / "store")
    kept = KeptModules(None, store)
    source = _own_sources(_OWN)[0]
    key = kept.key_of(source)
    assert key is not None
    for where in (key, digest_of_all(["other"]), b"", b"../../etc/passwd", bytes(4096)):
        store.put(key, {"elsewhere": where})
        store.put(digest_of_all(["other"]), {"elsewhere": key})
        assert kept.get(key) is None
        assert kept.find(source, key) is None


@pytest.mark.usefixtures("unedited")
def test_a_kept_module_is_one_of_the_same_headers_kernel_and_name(tmp_path: Path) -> None:
    done = imported(tmp_path, ["arm64"])
    lock, store = locked(done), Cache(tmp_path / "store")
    before = render_all(Modules(CONFIG, done.headers, lock), store=store).files
    edited = {**done.headers, "linux/kvm.h": done.headers["linux/kvm.h"] + b"#define KVM_NEW 77\n"}
    other = imported(tmp_path, ["arm64"], "6.13.0")
    renamed = parse_config('arches = ["arm64"]\nmodules.vm = ["linux/kvm.h"]', "headergen.toml")
    for sources in (
        Modules(CONFIG, edited, lock),
        Modules(CONFIG, other.headers, locked(other)),
        Modules(renamed, done.headers, lock),
    ):
        kept = render_all(sources, store=store).files
        assert kept == render_all(sources, store=Cache(None)).files
        assert kept != before


@pytest.mark.usefixtures("unedited")
def test_a_kept_module_is_one_of_the_same_templates(tmp_path: Path) -> None:
    done = imported(tmp_path, ["arm64"])
    (tmp_path / "own").mkdir()
    config = replace(CONFIG, root=tmp_path, templates="own")
    sources, store = Modules(config, done.headers, locked(done)), Cache(tmp_path / "store")
    for text in ("# one\n", "# two\n"):
        (tmp_path / "own" / "constants.py.j2").write_text(text)
        assert render_all(sources, store=store).files["arm64/kvm/constants.py"] == text.encode()


def test_what_is_read_and_rendered_goes_without_a_collector() -> None:
    """The command line runs without one: what holds itself would stay in memory for as long as the process lives."""
    config = find_config(ROOT)
    headers = seen_headers(config, headers_on_disk(config, ROOT), "x86")
    # what is loaded and compiled once is made for the first; the others have constants that are none, and completions
    first, *sources = (
        ModuleSource("x86_64", name, config.modules[name].entries, headers) for name in ("spi", "perf_event", "btrfs")
    )
    assert rendered(first, interface(first), None)
    enabled = gc.isenabled()
    gc.collect()
    gc.disable()
    gc.freeze()
    try:
        for source in sources:
            abi = interface(source)
            assert abi.completions or abi.skipped
            assert rendered(source, abi, None)
        del abi
        assert gc.collect() == 0
    finally:
        gc.unfreeze()
        if enabled:
            gc.enable()

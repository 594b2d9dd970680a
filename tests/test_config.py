"""The configuration is read as it is meant, or refused with the key that was meant; its paths stay in the project."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headergen.config import Config, Frozen, Hold, Module, RuleException
from headergen.config.files import find_config, load_config, parse_config
from headergen.diagnostics import ConfigError

SMALL = 'arches = ["arm64"]\nmodules.kvm = ["linux/kvm.h"]\n'


def parse(text: str, name: str = "headergen.toml") -> Config:
    return parse_config(text, name)


def refused(text: str) -> ConfigError:
    with pytest.raises(ConfigError) as caught:
        parse(text)
    assert caught.value.help
    assert caught.value.location.startswith("headergen.toml")
    return caught.value


def test_small_configuration_has_the_documented_defaults() -> None:
    config = parse(SMALL)
    assert (config.headers, config.output, config.templates, config.comments) == (
        "linux-headers",
        "generated",
        None,
        "keep",
    )
    assert config.lock == "linux-headers/headergen.lock"
    assert config.modules == {"kvm": Module("kvm", ("linux/kvm.h",))}
    assert not config.frozen
    assert config.template_folder is None


def test_everything_at_once() -> None:
    config = parse_config(
        """
        [tool.other]
        x = 1
        [tool.headergen]
        arches = ["x86_64", "arm"]
        import = ["linux/vhost.h"]
        headers = "third_party/linux"
        output = "src/uapi/"
        templates = "my-templates"
        comments = "strip"
        signoff = true
        max-mixed-commits = 0
        [tool.headergen.modules]
        kvm = ["linux/kvm.h"]
        sgx = { headers = ["asm/sgx.h"], arches = ["x86_64"] }
        [tool.headergen.frozen.arm]
        version = "4.19.26"
        reason = "gone"
        [[tool.headergen.holds]]
        header = "linux/if.h"
        reason = "libc clash"
        [[tool.headergen.exceptions]]
        rule = "missing-include"
        match = "linux/*.h"
        reason = "libc has it"
        [tool.headergen.compilers]
        arm = "zig cc -target 'arm-linux-gnueabihf'"
        x86_64 = ["gcc", "-m64"]
        """,
        "pyproject.toml",
        Path("/p"),
    )
    assert config.output == "src/uapi"
    assert config.template_folder == Path("/p/my-templates")
    assert config.frozen == {"arm": Frozen("4.19.26", "gone")}
    assert config.holds == (Hold("linux/if.h", "libc clash"),)
    assert config.exceptions == (RuleException("missing-include", "linux/*.h", "libc has it"),)
    assert config.compilers == {"arm": ("zig", "cc", "-target", "arm-linux-gnueabihf"), "x86_64": ("gcc", "-m64")}
    assert [module.name for module in config.modules_of("arm")] == ["kvm"]
    assert config.entries_of("x86_64") == ("asm/sgx.h", "linux/kvm.h", "linux/vhost.h")
    assert config.entries_of("arm") == ("linux/kvm.h", "linux/vhost.h")
    assert config.signoff
    assert config.max_mixed_commits == 0


def test_headers_alone_need_no_module() -> None:
    config = parse('arches = ["arm64"]\nimport = ["linux/kvm.h"]')
    assert config.entries_of("arm64") == ("linux/kvm.h",)
    assert not config.modules_of("arm64")


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("archs = []", "'arches'"),
        ("comment = 'strip'", "'comments'"),
        ("imports = []", "'import'"),
        ("max_mixed_commits = 1", "'max-mixed-commits'"),
        ("[module]\nkvm = []", "'modules'"),
        ("[frozen.arm64]\nversion = '1.2'\nreason = 'x'\nsince = 1", "since"),
        ("[[holds]]\nheader = 'linux/x.h'\nreason = 'x'\nreasn = 'x'", "'reason'"),
    ],
)
def test_mistyped_key_names_the_right_one(wrong: str, meant: str) -> None:
    error = refused(SMALL + wrong)
    assert "unknown key" in error.message
    assert meant in error.message


# each table with what makes it one that is read to its end; what is known in it the refusal of an unknown key says
TABLES = {
    "": "",
    "[frozen.arm64]": "version = '1.2'\nreason = 'x'\n",
    "[modules.own]": "headers = ['linux/own.h']\n",
    "[[holds]]": "header = 'linux/x.h'\nreason = 'x'\n",
    "[[exceptions]]": "rule = 'missing-include'\nmatch = 'x'\nreason = 'x'\n",
}


@pytest.mark.parametrize("table", TABLES)
def test_every_key_has_a_type_and_is_named_with_what_to_write(table: str) -> None:
    """The rule that msgspec could not keep: whatever key holds a wrong value, the refusal has its name and a remedy."""
    top = "" if table == "" else SMALL
    unknown = refused(f"{top}{table}\n{TABLES[table]}zzzzzzzz = 1\n{'' if top else SMALL}")
    keys = unknown.help.removeprefix("known here: ").split(", ")
    assert len(keys) > 1
    for key in keys:
        given = {line.partition(" = ")[0]: line for line in (TABLES[table] or "arches = ['arm64']").splitlines()}
        given[key] = f"{key} = 1979-05-27"
        error = refused("\n".join([top, table, *given.values()]))
        assert f"{key} is a date, but must be" in error.message
        assert f"write {key} = " in error.help
        assert table.strip("[]") in error.location


def test_mistyped_arches_is_a_mistyped_key_and_not_a_missing_one() -> None:
    assert "did you mean 'arches'?" in refused("archs = ['arm']\n[frozen.arm]\nversion = '4.19'\nreason = 'x'").message


def test_mistyped_key_of_pyproject_names_file_and_table() -> None:
    with pytest.raises(ConfigError) as caught:
        parse_config(f"[tool.headergen]\n{SMALL}\n[tool.headergen.frozen.arm64]\nverion = '5.1'", "pyproject.toml")
    assert caught.value.location == "pyproject.toml, [tool.headergen.frozen.arm64]"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "arches is missing"),
        ("arches = ['arm64']", "nothing to import"),
        ("arches = 'arm64'", "arches is a string, but must be a list of strings"),
        ("arches = ['arm64', 3]", "holds a number"),
        ("arches = ['arm64', 'arm64']", "twice"),
        ("arches = ['amr64']", "did you mean 'arm64'?"),
        ("arches = ['x86_46']", "did you mean 'x86_64'?"),
        (SMALL + "comments = 'drop'", "comments is 'drop'"),
        (SMALL + "signoff = 1", "signoff is a number"),
        (SMALL + 'subject = "a\\nb"', "not one short line"),
        (SMALL + "subject = 'x {verison}'", "stands for nothing"),
        (SMALL + "subject = 'x {version'", "stands for nothing"),
        (SMALL + "trailers = ['Reviewed']", "no trailer"),
        (SMALL + "trailers = ['A B: c']", "no trailer"),
        (SMALL + 'trailers = ["A: b\\nC: d"]', "not one short line"),
        (SMALL + "trailers = ['headergen-mixed: why not']", "headergen's own"),
        (SMALL + "trailers = ['Cc: {0}']", "stands for nothing"),
        (SMALL + "max-mixed-commits = true", "max-mixed-commits is true or false"),
        (SMALL + "max-mixed-commits = -1", "negative"),
        (SMALL + "holds = ['linux/x.h']", "must hold tables"),
        (SMALL + "[[holds]]\nheader = 'linux/x.h'", "reason is missing"),
        (SMALL + "[[holds]]\nheader = '../x.h'\nreason = 'x'", "no header"),
        (
            SMALL + "[[exceptions]]\nrule = 'missing-includ'\nmatch = '*'\nreason = 'x'",
            "did you mean 'missing-include'?",
        ),
        (SMALL + "[[exceptions]]\nrule = 'missing-include'\nmatch = '*'\nreason = ' '", "reason is missing"),
        *(
            (SMALL + f"[[exceptions]]\nrule = '{rule}'\nmatch = '{match}'\nreason = 'x'", "takes everything that")
            for rule in ("mixed-commit", "unmade-import", "header-edited", "generated-changed", "unproven-patch")
            for match in ("*", "**", "?*", "*[!x]*", "linux-headers/*", "generated/**", "*?*?*?*")
        ),
        (SMALL + "[frozen.arm]\nversion = '4.19.26'\nreason = 'x'", "not among the arches"),
        (SMALL + "[frozen.arm64]\nversion = '4.19.26'", "reason is missing"),
        (SMALL + "[frozen.arm64]\nversion = 'old'\nreason = 'x'", "no kernel version"),
        (SMALL + "[compilers]\narm64 = 'gcc \"'", "cannot be split"),
        (SMALL + "[compilers]\narm64 = ''", "no command"),
        (SMALL + "[compilers]\nsparc65 = 'gcc'", "unknown arch"),
        ("arches = ['arm64']\nmodules.kvm = []", "has no headers"),
        ("arches = ['arm64']\nmodules.kvm = 'linux/kvm.h'", "no list of headers"),
        ("arches = ['arm64']\nmodules.kvm.headers = ['linux/kvm.h']\nmodules.kvm.arches = ['arm']", "not among"),
        ("arches = ['arm64']\nmodules.kvm = ['linux/kvm.h']\nmodules.KVM = ['linux/kvm.h']", "case alone"),
        ("arches = ", "no TOML"),
    ],
)
def test_refused_with_the_reason(text: str, said: str) -> None:
    assert said in refused(text).message


@pytest.mark.parametrize(
    "name", ["class", "match", "constants", "structs", "_abi", "__init__", "2fa", "a-b", "a.b", "", "k\xe4"]
)
def test_module_name_must_be_importable_and_free(name: str) -> None:
    assert "module" in refused(f"arches = ['arm64']\n[modules]\n\"{name}\" = ['linux/kvm.h']").message


@pytest.mark.parametrize(
    "entry",
    ["../x.h", "/linux/x.h", "linux/../x.h", "x.h", "linux/x.c", "linux//x.h", "linux/.h", "linux/x.h\n", "-I/x.h"[:4]],
)
def test_entry_must_be_a_header_by_its_included_name(entry: str) -> None:
    assert "no header" in refused(f"arches = ['arm64']\nimport = [{entry!r}]").message


@pytest.mark.parametrize("folder", ["", ".", "..", "../x", "/x", "a/../b", ".git", "a//b", "a\\b", "~", "./x"])
@pytest.mark.parametrize("key", ["headers", "output", "templates"])
def test_folders_stay_inside_the_project(key: str, folder: str) -> None:
    assert "no folder of the project" in refused(f"{key} = {folder!r}\n{SMALL}").message


@pytest.mark.parametrize(
    "folders",
    [
        "headers = 'x'\noutput = 'x'",
        "headers = 'x'\noutput = 'x/y'",
        "templates = 'generated/t'",
        "headers = 'generated'",
    ],
)
def test_folders_do_not_hold_each_other(folders: str) -> None:
    assert "lies in" in refused(f"{folders}\n{SMALL}").message


def test_targets_that_share_headers_freeze_together() -> None:
    base = "arches = ['i386', 'x86_64']\nimport = ['linux/kvm.h']\n[frozen.i386]\nversion = '5.4'\nreason = 'x'\n"
    assert "same headers" in refused(base).message
    assert "same headers" in refused(base + "[frozen.x86_64]\nversion = '5.5'\nreason = 'x'").message
    assert parse(base + "[frozen.x86_64]\nversion = '5.4'\nreason = 'x'").frozen["x86_64"].version == "5.4"


def test_found_from_below_up_to_the_top_of_the_repository(tmp_path: Path) -> None:
    (tmp_path / "headergen.toml").write_text(SMALL)
    project = tmp_path / "project"
    deep = project / "src" / "deep"
    deep.mkdir(parents=True)
    assert find_config(deep).root == tmp_path
    (project / "pyproject.toml").write_text("[project]\nname = 'headergen-user'\n")
    assert find_config(deep).root == tmp_path
    (project / "pyproject.toml").write_text(f"[tool.headergen]\n{SMALL}")
    assert (find_config(deep).root, find_config(deep).source) == (project, "pyproject.toml")
    (project / "src" / ".git").mkdir()
    with pytest.raises(ConfigError, match="no configuration here"):
        find_config(deep)


def test_two_configurations_are_refused(tmp_path: Path) -> None:
    (tmp_path / "headergen.toml").write_text(SMALL)
    (tmp_path / "pyproject.toml").write_text(f"[tool.headergen]\n{SMALL}")
    with pytest.raises(ConfigError, match="both"):
        find_config(tmp_path)


def test_broken_pyproject_is_ours_only_if_it_configures_us(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "pyproject.toml").write_text("headergen = \n")
    with pytest.raises(ConfigError, match="no configuration here"):
        find_config(tmp_path)
    (tmp_path / "pyproject.toml").write_text("[tool.headergen]\narches = \n")
    with pytest.raises(ConfigError, match="no TOML"):
        find_config(tmp_path)


def test_symbolic_link_out_of_the_project_is_refused(tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "headergen.toml").write_text(SMALL)
    (tmp_path / "p" / "generated").symlink_to(tmp_path)
    with pytest.raises(ConfigError, match="leads out of the project"):
        load_config(tmp_path / "p" / "headergen.toml")


def test_undecodable_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "headergen.toml").write_bytes(b"\xff")
    with pytest.raises(ConfigError, match="not UTF-8"):
        find_config(tmp_path)


@given(
    st.dictionaries(st.text(max_size=8), st.recursive(st.text() | st.integers() | st.booleans(), st.lists), max_size=3)
)
def test_any_table_is_read_or_refused_but_never_crashes(values: dict[str, object]) -> None:
    import json

    text = "\n".join(f"{json.dumps(key)} = {json.dumps(value)}" for key, value in values.items())
    with pytest.raises(ConfigError):
        parse(text)  # no such table names both arches and something to import


def test_every_key_is_documented() -> None:
    documented = (Path(__file__).parent.parent / "docs" / "configuration.md").read_text()
    with pytest.raises(ConfigError) as caught:
        parse(SMALL + "nonsense = 1")
    keys = caught.value.help.removeprefix("known here: ").split(", ")
    assert len(keys) > 10
    assert [key for key in keys if f"| `{key}" not in documented] == []

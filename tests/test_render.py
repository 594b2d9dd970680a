"""The promise: finished text that depends on the interface alone, and in which a name of a header is never code."""

from __future__ import annotations

import ast
import ctypes
import os
import pickle
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from headergen.config.templates import template_sources
from headergen.diagnostics import ConfigError, HeaderError
from headergen.model import (
    Abi,
    Alias,
    Constant,
    FloatConstant,
    FunctionMacro,
    Ioctl,
    KernelId,
    LaidEnum,
    LaidField,
    LaidRecord,
    LaidTypedef,
    Location,
    OffsetOf,
    Param,
    Pasted,
    RecordRef,
    Scalar,
    Skipped,
    StringConstant,
)
from headergen.render import render, render_package, render_target
from headergen.render.documents import lines
from headergen.render.names import EXPORT_RESERVED, docstring, identifier, identifiers, number, unique
from headergen.render.namespace import namespace_of
from headergen.render.records import RecordWriter, RenderedRecord
from headergen.targets import TARGETS
from tests.generated import HERE, abi_of, load
from tests.patience import ends
from tests.test_generated_runtime import interface

X86 = TARGETS["x86_64"]
INT = Scalar("int")


def record(key: str, *names: str, kind: str = "struct", align: int = 4) -> LaidRecord:
    """A struct of ``int`` members."""
    fields = tuple(LaidField(name, INT, "int", 4 * index, 4, 4, HERE) for index, name in enumerate(names))
    size = 4 * len(names) if kind == "struct" else 4
    return LaidRecord(key, "struct" if kind == "struct" else "union", size, align, fields, HERE)


def hostile(text: str) -> Abi:
    """An interface in which everything is called ``text``."""
    there = Location(text, 1)
    inner = replace(record(f"struct {text}", text, "plain"), location=there)
    items = (
        Constant(text, 5, "int", there),
        LaidEnum(f"enum {text}", "int", 4, {f"e{text}": 1}, there),
        Ioctl(f"i{text}", 1, "", 0, 1, 0, text, None, there),
        inner,
        LaidTypedef(f"t{text}", RecordRef(inner.key), text, 8, 4, there),
        FunctionMacro(f"m{text}", (text, f"{text}2"), ("value", "type"), text, Param(0), there),
        FunctionMacro(f"p{text}", (text,), ("word",), text, Pasted((text, 0, text)), there),
        FunctionMacro(f"o{text}", (text,), ("member",), text, OffsetOf(RecordRef(inner.key), (text, Param(0))), there),
        Skipped(text, there, text),
    )
    aliases = (
        Alias(f"a{text}", "record", inner.key, there),
        Alias(f"b{text}", "member", text, there, (inner.key,)),
        Alias(f"c{text}", "macro", f"m{text}", there),
    )
    return replace(
        abi_of(*items),
        entries=(text,),
        kernel=KernelId(version=text),
        strings={f"s{text}": StringConstant(f"s{text}", text.encode("utf-8", "surrogatepass"), there)},
        floats={f"f{text}": FloatConstant(f"f{text}", -1.5, "double", there)},
        aliases={alias.name: alias for alias in aliases},
    )


def check_harmless(files: dict[str, str]) -> None:
    """No file holds a statement or a call that is not of the template."""
    for path, text in files.items():
        assert text.isascii(), path
        tree = ast.parse(text)
        imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        assert imported <= {"ctypes", "operator"}, path
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not path.startswith("_"):
                allowed = {
                    "Ioctl",
                    "int",
                    "lazy_enums",
                    "lazy_records",
                    "lazy_module",
                    "globals",
                    "NotImplementedError",
                }
                assert node.func.id in allowed, (path, node.func.id)
        if path == "constants.py":
            assert all(isinstance(node, ast.Assign | ast.Expr) for node in tree.body)
            values = [node.value for node in tree.body if isinstance(node, ast.Assign)]
            assert all(isinstance(value, ast.Constant | ast.UnaryOp) for value in values)


HOSTILE = (
    "import os",
    "x = 1\nimport os",
    "x\r\nimport os",
    'x"""\nimport os\n"""',
    "x'''",
    "x\\",
    'x"',
    "x{__import__('os')}",
    "x}",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "x\x00y",
    "x\u2028import os",
    "\ud800",
    "class",
    "None",
    "__class__",
    "__builtins__",
    "__getattr__",
    "__debug__",
    "_fields_",
    "héllo",
    "ﬁ",
    "a$b",
    "",
    "1",
    " x",
    "int",
    "list",
    "constants",
    "Ioctl",
    "_c",
    "structs",
    "lazy_module",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_names_are_never_code(text: str, tmp_path: Path) -> None:
    abi = hostile(text)
    files = render(abi, X86, module="x")
    check_harmless(files)
    module = load(tmp_path, abi)
    assert 5 in vars(module.constants).values()
    assert any(isinstance(getattr(module, name), type) for name in module.structs.__all__)
    for name in module.__all__:
        getattr(module, name)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(max_size=30))
def test_no_name_at_all_is_code(text: str) -> None:
    check_harmless(render(hostile(text), X86, module="x"))


@given(text=st.text(alphabet="ab .-\t\u00a0\u2003\u00e9\x1f", max_size=130))
@example(text="a" * 109 + " b")
@example(text="a" * 111)
def test_what_is_said_is_filled_as_python_fills_it(text: str) -> None:
    filled = textwrap.wrap(text, 110, break_long_words=False, break_on_hyphens=False)
    assert lines(text) == (tuple(docstring(line) for line in filled or [""]) if text else ())


def test_names_stay_unless_python_has_another_use_for_them() -> None:
    assert identifier("kvm_regs") == "kvm_regs"
    assert identifier("_IOC_NR") == "_IOC_NR"
    assert identifier("__u32") == "__u32"
    assert identifier("__KVM_X__") == "__KVM_X__"
    assert identifier("match") == "match"
    assert [identifier(name) for name in ("class", "in", "from", "None", "True")] == [
        *("class_", "in_", "from_", "None_", "True_")
    ]
    assert identifier("a$b") == "a_24b"
    assert identifier("1x") == "_1x"
    taken = {"x": 1, "x_2": 1}
    assert [unique(name, taken) for name in ("x", "x", "y", "x_2")] == ["x_3", "x_4", "y", "x_2_2"]


@pytest.mark.parametrize("others", [(), ("a$b",), ("1x",), ("ü",), ("",)])
def test_many_names_are_called_as_each_is_alone(others: tuple[str, ...]) -> None:
    names = ("kvm_regs", "__u32", "__init__", "__KVM_X__", "__", "class", "None", "structs", "int", *others)
    assert identifiers(names, EXPORT_RESERVED) == {name: identifier(name, EXPORT_RESERVED) for name in names}
    assert identifiers(("plain", "plain"), EXPORT_RESERVED) == {"plain": "plain"}


def test_numbers_read_well() -> None:
    values = (0, -1, 12, 255, 256, 0xFFFF, 1000, 65537, 1_000_000, 2**31, 2**63, -(2**63))
    shown = ["0", "-1", "12", "255", "0x100", "0xFFFF", "1000", "0x10001", "1000000", "0x80000000"]
    assert [number(value) for value in values] == [*shown, "0x8000000000000000", str(-(2**63))]
    assert all(int(number(value), 0) == value for value in values)


def test_empty_interface(tmp_path: Path) -> None:
    module = load(tmp_path, abi_of())
    assert module.__all__ == []
    with pytest.raises(AttributeError, match="has no attribute 'kvm_regs'"):
        _ = module.kvm_regs
    assert not hasattr(module, "__wrapped__")


def test_one_namespace(tmp_path: Path) -> None:
    """What C keeps apart by tag, macro and identifier gets names of its own, by a rule."""
    abi = abi_of(
        Constant("both", 1, "int", HERE),
        LaidEnum("enum e", "int", 4, {"both": 2, "E": 3}, HERE),
        FunctionMacro("E", ("x",), ("value",), "x", Param(0), HERE),
        record("struct both", "x"),
        record("union E", "x", kind="union"),
        record("struct same", "x"),
        LaidTypedef("same", RecordRef("struct same"), "struct same", 4, 4, HERE),
        LaidTypedef("other", RecordRef("struct same"), "struct same", 4, 4, HERE),
        LaidTypedef("both_t", RecordRef("struct both"), "struct both", 4, 4, HERE),
        LaidTypedef("incomplete", Scalar("void"), "void", 0, 0, HERE),
    )
    module = load(tmp_path, abi)
    assert (module.both, module.E) == (1, 3)
    assert module.struct_both.__doc__ == "struct struct_both: size 4, align 4\n       0 s32 x"
    assert module.union_E.__module__ == module.structs.__name__
    assert module.macro_E(7) == 7
    assert module.other is module.same
    assert module.both_t is module.struct_both
    assert not hasattr(module, "typedef_same")
    assert not hasattr(module, "incomplete")


def test_records_without_a_tag_are_called_after_their_place(tmp_path: Path) -> None:
    def field(name: str, key: str, *, array: tuple[int, ...] = ()) -> LaidField:
        return LaidField(name, RecordRef(key), key, 0, 4, 4, HERE, array)

    def nest(key: str, *fields: LaidField) -> LaidRecord:
        return LaidRecord(key, "union", 4, 4, fields, HERE)

    abi = abi_of(
        nest("union (x.h:3)", field("mmio", "struct (x.h:4)"), field("", "struct (x.h:5)")),
        record("struct (x.h:4)", "phys"),
        nest("struct (x.h:5)", field("deep", "struct (x.h:6)", array=(1,))),
        record("struct (x.h:6)", "n"),
        nest("union run", field("", "union (x.h:3)")),
        record("struct (x.h:9)", "n"),
        LaidTypedef("typed_t", RecordRef("struct (x.h:9)"), "struct (x.h:9)", 4, 4, HERE),
        record("struct (x.h:10)", "n"),
    )
    module = load(tmp_path, abi)
    assert sorted(module.structs.RECORDS) == [
        *("run", "run__anon1", "run__anon2", "run__deep", "run__mmio", "struct_without_name", "typed_t")
    ]
    assert module.run(mmio=(5,)).deep[0].n == 5


def test_typedefs_that_hide_arrays_and_pointers(tmp_path: Path) -> None:
    text = """
    typedef int (*call_t)(void);
    typedef unsigned short grid_t[2][3];
    typedef grid_t grids_t[4];
    typedef char c_t[7];
    """
    module = load(tmp_path, interface(text, "i386"), "i386")
    sizes = [ctypes.sizeof(getattr(module, name)) for name in ("call_t", "grid_t", "grids_t", "c_t")]
    assert sizes == [4, 12, 48, 7]


def test_a_member_that_no_ctypes_type_stands_for_is_an_error() -> None:
    odd = LaidField("x", INT, "odd_t", 0, 3, 1, Location("linux/x.h", 9))
    with pytest.raises(HeaderError) as caught:
        render(abi_of(LaidRecord("struct s", "struct", 3, 1, (odd,), HERE)), X86, module="x")
    assert caught.value.message == "member x of struct s has type odd_t, which no ctypes type stands for"
    assert caught.value.location == "linux/x.h:9"


def test_text_depends_on_the_interface_alone(tmp_path: Path) -> None:
    abi = replace(hostile("x"), kernel=KernelId("6.12.1", commit="c0ffee", dirty=True))
    first = render(abi, X86, module="kvm") | render_target(X86, modules=["kvm"]) | render_package(["x86_64"])
    script = (
        "import pickle, sys; from headergen.render import *; from headergen.targets import TARGETS as T;"
        "abi = pickle.load(open(sys.argv[1], 'rb')); x = T['x86_64'];"
        "out = render(abi, x, module='kvm') | render_target(x, modules=['kvm']) | render_package(['x86_64']);"
        "pickle.dump(out, open(sys.argv[2], 'wb'))"
    )
    (tmp_path / "in").write_bytes(pickle.dumps(abi))
    environment = os.environ | {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "HOME": str(tmp_path)}
    root = Path(__file__).parents[1]
    command = [sys.executable, "-c", script, str(tmp_path / "in"), str(tmp_path / "out")]
    subprocess.run(command, check=True, cwd=root, env=environment)
    assert pickle.loads((tmp_path / "out").read_bytes()) == first  # noqa: S301 - written just above
    everything = "".join(first.values()) + render(abi, X86, module="kvm")["__init__.py"]
    assert str(root) not in everything
    assert "Linux 6.12.1 for x86_64" in everything
    assert "c0ffee" not in everything


def test_many_of_one_name_cost_no_more_than_others() -> None:
    """A header full of the same names, and of macros that paste what thousands could be, ends in seconds."""
    records = (record(f"struct (linux/x.h:{line})", "x") for line in range(10_000))
    constants = (Constant(f"A{n}Z", n, "int", HERE) for n in range(20_000))
    paste = (FunctionMacro(f"M{n}", ("x",), ("word",), "…", Pasted(("A", 0, "Y")), HERE) for n in range(2_000))
    with ends():
        files = render(abi_of(*records, *constants, *paste), X86, module="x")
    assert "struct_without_name_10000" in files["structs.py"]


def test_every_file_says_where_it_is_from() -> None:
    for path, text in render(abi_of(record("struct s", "x")), X86, module="x").items():
        lines = text.splitlines()
        assert lines[0] == "# SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note", path
        assert lines[2] == "# Made by headergen from linux/x.h for x86_64.", path
        assert "Do not edit" in lines[3], path


# ------------------------------------------------------------------------------------------------------------ templates


def test_a_project_replaces_templates_one_by_one(tmp_path: Path) -> None:
    (tmp_path / "constants.py.j2").write_text(
        '{% include "banner.j2" %}\n{% for _, all in sections %}\n{% for name, value in all %}\n'
        "{{ name }}: int = {{ value }}\n{% endfor %}\n{% endfor %}\n"
    )
    (tmp_path / "banner.j2").write_text("# ours\n")
    abi = abi_of(Constant("A", 1, "int", HERE), record("struct s", "x"))
    files, usual = render(abi, X86, module="x", templates=tmp_path), render(abi, X86, module="x")
    assert files["constants.py"] == "# ours\nA: int = 1\n"
    assert {path for path in files if files[path] != usual[path]} == {"constants.py"}
    sources = template_sources(tmp_path)
    assert list(sources) == sorted(sources)
    assert sources["banner.j2"] == b"# ours\n"
    assert {name for name in sources if sources[name] != template_sources().get(name)} == {
        "banner.j2",
        "constants.py.j2",
    }


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A copy of headergen as a wheel has it; the folder of its templates."""
    root, ignored = Path(__file__).parents[1], shutil.ignore_patterns("__pycache__")
    shutil.copytree(root / "headergen", tmp_path / "headergen", ignore=ignored)
    shutil.copytree(root / "templates", tmp_path / "headergen" / "templates", ignore=ignored)
    return tmp_path / "headergen" / "templates"


def of_the_package(installed: Path, *, templates: Path | None = None, **environment: str) -> list[str]:
    """What the copy makes ``package.py.j2`` to, and each template that it compiles for that."""
    script = (
        "import jinja2, pathlib, sys; from headergen.render import render_package\n"
        "compiled, names = jinja2.Environment.compile, []\n"
        "def noted(self, source, name, *rest): names.append(name); return compiled(self, source, name, *rest)\n"
        "jinja2.Environment.compile = noted\n"
        "templates = pathlib.Path(sys.argv[1]) if sys.argv[1:] else None\n"
        "print(render_package([], templates=templates)['__init__.py'].strip(), *names)"
    )
    command = [sys.executable, "-c", script, *([str(templates)] if templates is not None else [])]
    usual = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    ran = subprocess.run(
        command, cwd=installed.parents[1], env=usual | environment, capture_output=True, text=True, check=True
    )
    return ran.stdout.split()


def test_templates_are_found_where_a_wheel_has_them(installed: Path) -> None:
    (installed / "package.py.j2").write_text("installed")
    assert of_the_package(installed)[0] == "installed"


def test_what_our_templates_are_compiled_to_is_kept_until_they_change(installed: Path) -> None:
    for text in ("one", "two"):
        (installed / "package.py.j2").write_text(text)
        assert of_the_package(installed) == [text, "package.py.j2"]
        assert of_the_package(installed) == [text]
    (kept,) = (installed / "__pycache__").iterdir()
    for damaged in (b"", kept.read_bytes()[:20], kept.read_bytes()[:-1], b"x" * 40):
        kept.write_bytes(damaged)
        assert of_the_package(installed) == ["two", "package.py.j2"]
        assert of_the_package(installed) == ["two"]


def test_what_compiles_templates_is_loaded_where_none_is_kept(installed: Path) -> None:
    script = (
        "import sys; from headergen.render import render_package; render_package([], templates=None)\n"
        "print([name for name in ('bccache', 'compiler', 'lexer', 'parser') if f'jinja2.{name}' in sys.modules])"
    )
    usual = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    loaded = [
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=installed.parents[1],
            env=usual,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for _ in range(2)
    ]
    assert loaded == ["['compiler', 'lexer', 'parser']\n", "[]\n"]


def test_nothing_is_kept_where_python_keeps_nothing_and_nothing_of_a_projects_templates(
    installed: Path, tmp_path: Path
) -> None:
    (installed / "package.py.j2").write_text("ours")
    assert of_the_package(installed, PYTHONDONTWRITEBYTECODE="1") == ["ours", "package.py.j2"]
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "package.py.j2").write_text("theirs")
    assert of_the_package(installed, templates=tmp_path / "own") == ["theirs", "package.py.j2"]
    assert not (installed / "__pycache__").exists()
    assert of_the_package(installed, PYTHONPYCACHEPREFIX=str(tmp_path / "caches")) == ["ours", "package.py.j2"]
    assert not (installed / "__pycache__").exists()
    assert of_the_package(installed, PYTHONPYCACHEPREFIX=str(tmp_path / "caches")) == ["ours"]
    (installed / "__pycache__").write_text("no folder")
    assert of_the_package(installed) == ["ours", "package.py.j2"]


def test_an_edited_template_is_seen(tmp_path: Path) -> None:
    for text in ("one\n", "two\n"):
        (tmp_path / "package.py.j2").write_text(text)
        assert render_package(["arm64"], templates=tmp_path)["__init__.py"] == text


@pytest.mark.parametrize(
    ("name", "text", "message", "place"),
    [
        ("constants.py.j2", "{{ nothing }}", "'nothing' is undefined", "constants.py.j2:1"),
        ("constants.py.j2", "x\n{% for %}", "Expected an expression", "constants.py.j2:2"),
        ("constants.py.j2", "\n\n{{ 1 // 0 }}", "division", "constants.py.j2:3"),
        ("constants.py.j2", "{{ sections.append(1) }}", "unsafe", "constants.py.j2:1"),
        ("constants.py.j2", "{{ ''.__class__.__mro__ }}", "unsafe", "constants.py.j2:1"),
        ("constants.py.j2", "{{ cycler.__init__.__globals__.os }}", "unsafe", "constants.py.j2:1"),
        ("constants.py.j2", "{% include 'constants.py.j2' %}", "includes itself", "constants.py.j2"),
        ("constants.py.j2", "{% include '../../etc/passwd' %}", "etc/passwd", "constants.py.j2"),
        ("constants.py.j2", b"\xff", "not UTF-8", "constants.py.j2"),
        ("constant.py.j2", "", "replaces none of headergen's templates", "constant.py.j2"),
    ],
)
def test_a_template_that_does_not_work(name: str, text: str | bytes, message: str, place: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(ConfigError) as caught:
        render(abi_of(Constant("A", 1, "int", HERE)), X86, module="x", templates=tmp_path)
    assert message in caught.value.message
    assert caught.value.location.startswith(place)
    assert caught.value.help


def test_template_folder_that_is_none_or_leads_elsewhere(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="does not exist"):
        template_sources(tmp_path / "none")
    secret = tmp_path / "secret"
    secret.write_text("secret")
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "package.py.j2").symlink_to(secret)
    with pytest.raises(ConfigError, match="is no file of the folder"):
        render_package([], templates=folder)


def test_a_record_is_written_again_where_it_is_not_the_same() -> None:
    text = "struct inner { int n; }; typedef struct inner named; struct outer { named at; int many[2]; };\n"
    abi = interface(text, "x86_64")
    names = namespace_of(abi)

    def written(abi: Abi, **renamed: str) -> RenderedRecord:
        records = {key: renamed.get(name, name) for key, name in names.records.items()}
        return RecordWriter(abi, TARGETS["x86_64"], replace(names, records=records)).write("struct outer")

    first = written(abi)
    assert first.text == "struct outer: size 12, align 4\n       0 struct inner at\n       4 s32[2] many"
    assert written(abi) is first
    assert "0 struct other at" in written(abi, inner="other").text
    assert written(abi, outer="other").text.startswith("struct other: ")
    record = abi.records["struct outer"]
    larger = replace(abi, records={**abi.records, record.key: replace(record, size=16)})
    assert written(larger).text.startswith("struct outer: size 16, ")
    other = {"named": replace(abi.typedefs["named"], type=Scalar("int"))}
    assert "0 s32 at" in written(replace(abi, typedefs=other)).text
    alias = Alias("at_of", "member", "at", Location("linux/x.h", 1), records=("struct outer",))
    assert "= at_of at" in written(replace(abi, aliases={"at_of": alias})).text

"""Sanitizing gives the bytes that make headers_install gives; stripping comments changes no token."""

from __future__ import annotations

import hashlib
import itertools
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headergen.diagnostics import HeaderError
from headergen.kernel import exports, open_kernel
from headergen.sanitize import DEFAULT, OLDEST, dialect_of, judged, sanitize, strip_comments
from headergen.sanitize.dialect import is_known_by_now
from headergen.sanitize.substitute import substitute
from headergen.sanitize.unifdef import cut
from tests import kernels
from tests.patience import ends

STEPS = DEFAULT.steps


# ------------------------------------------------------------------------------------------------------- substitutions


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", ""),
        ("int plain;\n", "int plain;\n"),
        ("void __user *p;", "void *p;"),
        ("f(__user void *p)", "f(void *p)"),
        ("__user x", "__user x"),  # at the start of a line there is nothing before it
        ("void __user*p;", "void __user*p;"),  # nothing but a blank may follow
        ("(void __user)", "(void __user)"),
        ("a __user\nb", "a __user\nb"),  # the end of a line is no blank
        ("a __user __force *p", "a __force *p"),  # two that share one blank
        ("a __iomem  __force b", "a  b"),
        ("a\t__user\tb", "a\tb"),
        ("x __attribute_const__ y", "x  y"),
        ("x __attribute_const__\ny", "x \ny"),
        ("x __attribute_const__;", "x __attribute_const__;"),
        ("#include <linux/compiler.h>\nx", "\nx"),  # the line stays, empty
        ("#include <linux/compiler_types.h> // why\n", " // why\n"),
        ("#include <linux/compilerxh>", ""),  # the dot is any character
        (" #include <linux/compiler.h>", " #include <linux/compiler.h>"),
        ("#include <linux/compiler_attributes.h>", "#include <linux/compiler_attributes.h>"),
        ("} __packed;", "} __attribute__((packed));"),
        ("__packed", "__attribute__((packed))"),
        ("___packed ", "___attribute__((packed)) "),  # an underscore may stand before it
        ("x__packed", "x__packed"),
        ("__packed_x __packed2", "__packed_x __packed2"),
        ("__packed __packed", "__attribute__((packed)) __packed"),  # they share one blank
        ("inline int f(void)", "__inline__ int f(void)"),
        ("static inline f", "static __inline__ f"),
        ("asm volatile(\"\")", "__asm__ volatile(\"\")"),  # they share one blank
        ("asm  volatile(\"\")", "__asm__  __volatile__(\"\")"),
        ("(volatile int)", "(__volatile__ int)"),
        ("/* the inline one */", "/* the __inline__ one */"),
        ("inline;", "inline;"),
        ("x\ninline\ny", "x\n__inline__\ny"),
        ("#ifndef _UAPI__LINUX_X_H", "#ifndef __LINUX_X_H"),
        ("#define   _UAPI_X", "#define _X"),
        ("#endif /* _UAPI_X */", "#endif /* _X */"),
        ("#endif\t/*_UAPI_X */", "#endif\t/* _X */"),
        ("#endif // _UAPI_X", "#endif // _UAPI_X"),
        ("# define _UAPI_X", "# define _UAPI_X"),
        ("#define _UAPI_A #define _UAPI_B", "#define _A #define _UAPI_B"),  # the first of a line alone
        ("#if defined(_UAPI_X)", "#if defined(_UAPI_X)"),
        ("#define __UAPI_DEF_X", "#define __UAPI_DEF_X"),
        ("#define _UAPI_A\n#define _UAPI_B\n", "#define _A\n#define _B\n"),
        ("a __user\rb", "a\rb".replace("a\r", "a ")),
    ],
)  # fmt: skip
def test_substitutions(before: str, after: str) -> None:
    assert substitute(before.encode(), STEPS) == after.encode()


def test_bytes_that_are_no_text_pass(tmp_path: Path) -> None:
    data = b"/* \xff\xfe \0 */ void __user *p; /* \xc3\xa9 */\n"
    assert sanitize(data, name="x.h") == b"/* \xff\xfe \0 */ void *p; /* \xc3\xa9 */\n"


# ------------------------------------------------------------------------------------------------------------- unifdef


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("int a;\n", "int a;\n"),
        ("__KERNEL__\n", "__KERNEL__\n"),
        ("#ifdef __KERNEL__\nint k;\n#endif\nint u;\n", "int u;\n"),
        ("#ifndef __KERNEL__\nint u;\n#endif\n", "int u;\n"),
        ("#ifdef __KERNEL__\nk\n#else\nu\n#endif\n", "u\n"),
        ("#ifndef __EXPORTED_HEADERS__\nk\n#endif\n", ""),
        ("#if defined(__KERNEL__)\nk\n#endif\n", ""),
        ("#if !defined __KERNEL__ /* why */\nu\n#endif /* __KERNEL__ */\n", "u\n"),
        ("#if defined(__KERNEL__) && A(1, (2)) > 3\nk\n#endif\n", ""),
        ("#if !defined(__KERNEL__) || defined(X)\nu\n#endif\n", "u\n"),
        ("#if defined(__KERNEL__) || defined(X)\nx\n#endif\n", None),  # unknown: kept as it is
        ("#if !defined(__KERNEL__) && defined(X)\nx\n#endif\n", None),
        ("#if 0\n__KERNEL__\n#endif\n", None),  # a constant is nobody's business
        ("#if defined(__KERNEL__) + 0\nk\n#endif\n", None),
        ("#ifdef __KERNEL__ x\nk\n#endif\n", None),
        ("#if __KERNEL__ == 0\nu\n#endif\n", "u\n"),
        ("#if defined(__KERNEL__) || 4294967296\nk\n#endif\n", ""),  # an int of 0
        ("#if defined(__KERNEL__) || 0x80000000 > 0\nk\n#endif\n", ""),  # the least int
        (f"#if defined(__KERNEL__) || {'9' * 5_000} != -1\nk\n#endif\n", None),  # unifdef knows no minus
        (f"#if defined(__KERNEL__) || {'9' * 5_000} < 0\nu\n#endif\n", "u\n"),  # the greatest long, and -1 as an int
        ("#if __EXPORTED_HEADERS__ >= 1\nu\n#endif\n", "u\n"),
        ("#if X\na\n#elif defined(__KERNEL__)\nk\n#else\nb\n#endif\n", "#if X\na\n#else\nb\n#endif\n"),
        ("#if X\na\n#elif !defined(__KERNEL__)\nu\n#else\nb\n#endif\n", "#if X\na\n#else\nu\n#endif\n"),
        ("#ifdef __KERNEL__\nk\n#elif X\na\n#endif\n", "#if   X\na\n#endif\n"),
        ("#ifndef __KERNEL__\nu\n#elif X\na\n#else\nb\n#endif\n", "u\n"),
        ("#ifdef A\n#ifdef __KERNEL__\nk\n#endif\na\n#endif\n", "#ifdef A\na\n#endif\n"),
        ("#ifdef __KERNEL__\n#if 1\n#else\n#endif\n#endif\n", ""),
        ("/*\n#ifdef __KERNEL__\n*/\nx\n", None),
        ('"#ifdef __KERNEL__"\n', None),
        ("#define X \\\n#ifdef __KERNEL__\n", None),
        ("// x \\\n#ifdef __KERNEL__\n", None),
        ("#ifdef __KERNEL__\n/* #endif */\nk\n#endif\n", ""),
        ("# /* c */ ifdef __KERNEL__\nk\n# endif\n", ""),
        ("#ifdef A /* __KERNEL__ */\n#endif", "#ifdef A /* __KERNEL__ */\n#endif\n"),
        ("int a; // no newline", None),
    ],
)
def test_the_kernel_s_parts_are_cut_out(before: str, after: str | None) -> None:
    assert cut(before.encode(), "x.h").decode() == (before if after is None else after)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("#ifdef __KERNEL__\n", "an #if without its #endif"),
        ("#endif /* __KERNEL__ */\n", "#endif without its #if"),
        ("#else\n#ifdef __KERNEL__\n#endif\n", "#else without its #if"),
        ("#ifdef A\n#else\n#else\n__KERNEL__\n#endif\n", "#else behind #else"),
        ("#ifdef __KERNEL__ /* long\ncomment */\n#endif\n", "comment of several lines"),
        ("/* long\ncomment */ #ifdef __KERNEL__\n#endif\n", "comment of several lines"),
        ("#ifdef A\n" * 70 + "#ifdef __KERNEL__\n", "too many levels"),
    ],
)
def test_directives_that_cannot_be_followed_are_failures_with_their_place(text: str, message: str) -> None:
    with pytest.raises(HeaderError, match=re.escape(message)) as failure:
        sanitize(text.encode(), name="include/uapi/linux/x.h")
    assert failure.value.location.startswith("include/uapi/linux/x.h:")


def test_hostile_conditions_end_soon() -> None:
    assert cut(b"#if %b__KERNEL__\nx\n#endif\n" % (b"!" * 100_000), "x.h") == b""
    for condition in ("(" * 100_000, "1<" * 50_000 + "1", "X(" * 50_000, "defined(" * 50_000):
        text = f"#if {condition} __KERNEL__\nx\n#endif\n".encode()
        assert cut(text, "x.h") == text


# --------------------------------------------------------------------------------------------------------------- gates


@pytest.mark.parametrize(
    "line",
    [
        "/* no licence at all */",
        "/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */",
        "/* SPDX-License-Identifier: (GPL-2.0+ WITH Linux-syscall-note) OR MIT */",
        "/* SPDX-License-Identifier: MIT */",
        "/* GPL-2.0 */",
    ],
)
def test_a_licence_that_lets_user_space_use_it_passes(line: str) -> None:
    assert sanitize(f"{line}\n".encode(), name="x.h") == f"{line}\n".encode()


def test_a_licence_without_the_note_is_refused_with_its_line() -> None:
    with pytest.raises(HeaderError, match='missing "WITH Linux-syscall-note"') as failure:
        sanitize(b"\n/* SPDX-License-Identifier: GPL-2.0 */\n", name="include/uapi/linux/x.h")
    assert failure.value.location == "include/uapi/linux/x.h:2"


@pytest.mark.parametrize(
    "text",
    [
        "/* CONFIG_X\n is documented */",
        "#ifdef __KERNEL__\n#ifdef CONFIG_X\n#endif\n#endif\n",
        "#define HAVE_CONFIG_X MY_CONFIG_Y",
        "#define __CONFIG_X",
    ],
)
def test_options_in_comments_and_longer_words_do_not_leak(text: str) -> None:
    assert sanitize(text.encode(), name="x.h") is not None


@pytest.mark.parametrize(
    "text", ["#ifdef CONFIG_X\n#endif\n", "// CONFIG_X\n", "a(CONFIG_X)\n", "/* a */ CONFIG_X /* b */\n"]
)
def test_a_leaked_option_is_refused(text: str) -> None:
    with pytest.raises(HeaderError, match="leaks CONFIG_X to user space"):
        sanitize(text.encode(), name="include/uapi/linux/x.h")


def test_known_leaks_are_let_through_for_their_header_alone() -> None:
    text = b"#ifdef CONFIG_X86_64\n#endif\n"
    assert sanitize(text, name="arch/x86/include/uapi/asm/auxvec.h") == text
    with pytest.raises(HeaderError):
        sanitize(text, name="arch/x86/include/uapi/asm/other.h")


def test_a_header_that_is_refused_again_keeps_nothing_of_who_asked_before() -> None:
    text = b"int refused_twice = CONFIG_X;\n"
    with pytest.raises(HeaderError) as first:
        sanitize(text, name="x.h")
    assert (refusal := judged(text, name="x.h")[1]) is not None
    assert (refusal.message, refusal.__traceback__) == (first.value.message, None)


# ------------------------------------------------------------------------------------------------------------- dialects


def test_a_kernel_s_own_script_says_what_it_checks() -> None:
    script = b"""# GPL without WITH Linux-syscall-note
config_leak_ignores="
include/uapi/linux/a.h:CONFIG_A
arch/x86/include/uapi/asm/b.h:CONFIG_B_2
"
echo "leak $c to user-space"
"""
    found = dialect_of(script)
    assert found.licence
    assert found.leaks == frozenset({"include/uapi/linux/a.h:CONFIG_A", "arch/x86/include/uapi/asm/b.h:CONFIG_B_2"})
    assert not found.known
    assert found.id.startswith("unknown-")
    old = dialect_of(b'sed -r \\\n\t-e \'s/__attribute_const__([ \\t]|$)/\\1/g\' \\\n\t"$SRCDIR/$FILE" > "$OUT"\n')
    assert (old.licence, old.leaks, len(old.steps)) == (False, None, 1)
    assert substitute(b"__attribute_const__\v", old.steps) == b"__attribute_const__\v", "a tab and a space alone"
    assert substitute(b"__attribute_const__\t", old.steps) == b"\t"
    assert sanitize(b"/* SPDX-License-Identifier: GPL-2.0 */ CONFIG_X", name="x.h", dialect=old)
    assert dialect_of(None) is DEFAULT
    assert dialect_of(None, listed=True) is OLDEST


SCRIPT = """#!/bin/sh
# GPL without WITH Linux-syscall-note
sed -E -e '
\ts/([[:space:](])(__user|__force|__iomem)[[:space:]]/\\1/g
\ts/__attribute_const__([[:space:]]|$)/\\1/g
\ts@^#include <linux/compiler.h>@@
\ts/(^|[^a-zA-Z0-9])__packed([^a-zA-Z0-9_]|$)/\\1__attribute__((packed))\\2/g
\ts/(^|[[:space:](])(inline|asm|volatile)([[:space:](]|$)/\\1__\\2__\\3/g
\ts@#(ifndef|define|endif[[:space:]]*/[*])[[:space:]]*_UAPI@#\\1 @
\ts/__ASSEMBLY__/__ASSEMBLER__/g
' $INFILE > $TMPFILE || exit 1
scripts/unifdef -U__KERNEL__ -D__EXPORTED_HEADERS__ $TMPFILE > $OUTFILE
"""


def test_a_script_s_own_substitutions_are_made_and_no_others() -> None:
    new = dialect_of(SCRIPT.encode())
    text = b"#include <linux/compiler_types.h>\n#ifndef __ASSEMBLY__ /* x__ASSEMBLY__ */\nvoid __user *p;\n#endif\n"
    expected = b"#include <linux/compiler_types.h>\n#ifndef __ASSEMBLER__ /* x__ASSEMBLER__ */\nvoid *p;\n#endif\n"
    assert sanitize(text, name="include/uapi/linux/x.h", dialect=new) == expected
    program = SCRIPT.partition("sed -E -e '")[2].partition("' $INFILE")[0]
    done = subprocess.run(["sed", "-E", "-e", program], input=text, capture_output=True, check=True)
    assert done.stdout == expected


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("s/__ASSEMBLY__/__ASSEMBLER__/g", "s/__ASM[BL]*/x/g", 10),
        ("s/__ASSEMBLY__/__ASSEMBLER__/g", "s/__ASSEMBLY__/__ASSEMBLER__/", 10),
        ("s/__ASSEMBLY__/__ASSEMBLER__/g", "/__ASSEMBLY__/d", 10),
        ("__user|__force", "__user|__rcu|__force", 4),
        ("-D__EXPORTED_HEADERS__", "-D__EXPORTED_HEADERS__ -U__LINUX__", 12),
    ],
)
def test_what_a_script_does_and_headergen_does_not_know_is_an_error_that_shows_it(
    old: str, new: str, line: int
) -> None:
    with pytest.raises(HeaderError, match="is not known") as caught:
        dialect_of(SCRIPT.replace(old, new).encode())
    assert caught.value.location == f"scripts/headers_install.sh:{line}"


OLD_SCRIPT = r"""#!/bin/sh
OUTDIR="$1"
shift
SRCDIR="$1"
shift
trap 'rm -f "$OUTDIR/$FILE" "$OUTDIR/$FILE.sed"' EXIT
for i in "$@"
do
	FILE="$(basename "$i")"
	sed -r \
		-e 's/([ \t(])(__user|__force|__iomem)[ \t]/\1/g' \
		-e 's@^#include <linux/compiler.h>@@' \
		"$SRCDIR/$i" > "$OUTDIR/$FILE.sed" || exit 1
	scripts/unifdef -U__KERNEL__ -D__EXPORTED_HEADERS__ "$OUTDIR/$FILE.sed" \
		> "$OUTDIR/$FILE"
	[ $? -gt 1 ] && exit 1
	rm -f "$OUTDIR/$FILE.sed"
done
trap - EXIT
"""


@pytest.mark.parametrize("script", [SCRIPT, OLD_SCRIPT], ids=["one header", "many headers"])
@pytest.mark.parametrize(
    "stray",
    [
        "sed -i s/a/b/ $OUTFILE",
        "if grep -q x $OUTFILE; then sed -i -e s/a/b/ $OUTFILE; fi",
        "\tawk '{print}' $OUTFILE > $TMPFILE && mv $TMPFILE $OUTFILE",
        'echo "#define MORE" >> "$OUTFILE"',
        "printf x > $OUTFILE",
        "cat $OUTFILE | tr a b",
        "scripts/unifdef -DMORE $OUTFILE",
        "cp $INFILE $OUTFILE",
    ],
)
def test_any_other_step_of_a_script_is_an_error_that_shows_it(script: str, stray: str) -> None:
    assert dialect_of(script.encode()).steps
    for place in ("trap", "\tscripts/unifdef", "\t[ $? -gt 1 ]", "scripts/unifdef", "sed -E"):
        before, found, after = script.partition(f"\n{place}")
        if found:
            with pytest.raises(HeaderError, match="is not known") as caught:
                dialect_of(f"{before}\n{stray}{found}{after}".encode())
            assert caught.value.location == f"scripts/headers_install.sh:{before.count(chr(10)) + 2}"


@pytest.mark.parametrize(
    "text",
    [
        "/**/" * 60 + "x\n", "/* a */ " * 30_000 + "int x;\n", "int /* a */ x;" + " " * 100_000 + "y;\n",
        "/*\n" * 20_000, "/* " * 20_000, "/\\\n*\n" * 20_000,
        "#" + " /**/" * 3000 + "x\n", "/**/\\\n" * 40 + "x\n", "*/" + "/* \n" * 20_000, "'" * 20_000, '"a' * 20_000,
        "/*" + "*\\\n" * 20_000, "// " + "/* " * 190 + "\n" + "int x;\n" * 3000,
    ],
)  # fmt: skip
def test_comments_and_quotes_of_any_number_cost_little(text: str) -> None:
    """Comments in a row once took time without end: each could be read as one with its neighbours."""
    header = (
        f"/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */\n#ifdef __KERNEL__\n#endif\n{text}".encode()
    )
    with ends(20):
        for step in (partial(sanitize, name="x.h"), strip_comments):
            with suppress(HeaderError):
                step(header)


def test_a_word_behind_uapi_counts_without_an_underscore() -> None:
    """The guard loses ``_UAPI`` alone, whatever follows."""
    assert substitute(b"#ifndef _UAPILINUX_X_H\n#define _UAPI\n", STEPS) == b"#ifndef LINUX_X_H\n#define \n"


def test_the_licence_gate_looks_inside_the_line() -> None:
    text = b"x = 1; /* SPDX-License-Identifier: GPL-2.0 */\n"
    with pytest.raises(HeaderError, match="Linux-syscall-note"):
        sanitize(text, name="x.h")
    assert sanitize(b"/* WITH Linux-syscall-note SPDX-License-Identifier: GPL-2.0 */\n", name="x.h")


@pytest.mark.kernel
@pytest.mark.parametrize(("series", "id"), [("6.12", "hi-6.12"), ("6.1", "hi-6.1")])
def test_the_dialects_that_were_held_against_make_are_known(series: str, id: str) -> None:
    with open_kernel(str(kernels.source(series))) as tree:
        script = tree.install_script()
    assert dialect_of(script).id == id
    digest = hashlib.sha256(script or b"").hexdigest()
    assert is_known_by_now(f"unknown-{digest[:12]}"), "as a lock has it of a headergen from before"
    assert not is_known_by_now(id)
    assert not is_known_by_now(dialect_of(b"sed -e s/a/b/").id)


# --------------------------------------------------------------------------------------- against the kernel's own tools


@pytest.fixture(scope="session")
def unifdef(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The kernel's unifdef, built from its source."""
    if not shutil.which("gcc"):
        pytest.skip("no gcc to build the kernel's unifdef with")
    scripts = kernels.source("6.12") / "scripts"
    tool = tmp_path_factory.mktemp("unifdef") / "unifdef"
    subprocess.run(["gcc", "-O1", "-o", str(tool), str(scripts / "unifdef.c")], check=True, capture_output=True)
    return tool


_ATOMS = st.sampled_from(
    [
        "__KERNEL__",
        "defined(__KERNEL__)",
        "defined __KERNEL__",
        "defined(A)",
        "1",
        "0",
        "0x10",
        "08",
        "7UL",
        "A",
        "-1B(x, (y))",
        "__EXPORTED_HEADERS__",
        "defined(__EXPORTED_HEADERS__)",
        "defined ( __KERNEL__ )",
        "A + 1",
        "'a'",
        '"s"',
    ]
)
_CONDITIONS = st.recursive(
    _ATOMS,
    lambda inner: st.one_of(
        inner.map(lambda a: f"!{a}"),
        inner.map(lambda a: f"({a})"),
        st.tuples(inner, st.sampled_from(["&&", " || ", "==", " != ", "<", ">", "<=", " >= "]), inner).map("".join),
    ),
    max_leaves=6,
)
_SINGLE = st.sampled_from(["", "", "", " /* c */", " // x", "/* a */ /* b */"])
_OPENING = st.one_of(
    _CONDITIONS.map(lambda c: f"if {c}"),
    st.tuples(
        st.sampled_from(["ifdef ", "ifndef "]),
        st.sampled_from(["__KERNEL__", "__KERNEL__", "__EXPORTED_HEADERS__", "A", "__KERNEL__X"]),
    ).map("".join),
)
_PLAIN = st.sampled_from(
    [
        "int a;",
        "char c = '\"';",
        "// foo #if",
        "#define X \\\n  foo",
        "#define Z \\\n #if 1 \\\n  x",
        's = "/*";',
        "  ",
        "",
        "/* one */ int b;",
        "int c; /* x\n#ifdef __KERNEL__\n*/",
        "x /* y\n */ #if 0",
        "'\\''",
        "#include <x.h>",
        "__KERNEL__",
        "#define Y(a) a /* c\n d */",
        "/\\\n* c */",
        "/* d *\\\n/",
        "/* l\n#if 0\n#endif */",
        "// c \\\n#ifdef __KERNEL__",
    ]
)
_HASH = st.sampled_from(["#", "#", " #", "# ", "/* c */ #", "#/* k */"])


def _group(inner: st.SearchStrategy[list[str]]) -> st.SearchStrategy[list[str]]:
    branch = st.tuples(_CONDITIONS, _SINGLE, inner)
    return st.tuples(_HASH, _OPENING, _SINGLE, inner, st.lists(branch, max_size=2), st.none() | inner, _SINGLE).map(
        lambda g: [
            g[0] + g[1] + g[2],
            *g[3],
            *(line for c, comment, body in g[4] for line in (f"{g[0]}elif {c}{comment}", *body)),
            *([] if g[5] is None else [f"{g[0]}else{g[6]}", *g[5]]),
            f"{g[0]}endif{g[6]}",
        ]
    )


_BLOCKS = st.recursive(
    st.lists(_PLAIN, max_size=3),
    lambda inner: st.lists(st.one_of(_group(inner), inner), max_size=3).map(
        lambda parts: [x for p in parts for x in p]
    ),
    max_leaves=8,
)


@pytest.mark.kernel
@settings(max_examples=150, deadline=None)
@given(lines=_BLOCKS, last=st.sampled_from(["\n", "\n", ""]))
def test_cutting_equals_the_kernel_s_unifdef(unifdef: Path, lines: list[str], last: str) -> None:
    text = ("\n".join(lines) + last).encode()
    done = subprocess.run(
        [unifdef, "-U__KERNEL__", "-D__EXPORTED_HEADERS__"], input=text, capture_output=True, check=False
    )
    if done.returncode <= 1:
        assert cut(text, "x.h") == done.stdout


_VALUES = ("A", "__EXPORTED_HEADERS__", "__KERNEL__")  # unknown, true, false


def _every_shape() -> Iterator[list[str]]:
    """Every group with up to two branches, plain and with each of its directives behind a comment of several lines."""
    for count in range(3):
        for first, *others in itertools.product(_VALUES, repeat=count + 1):
            for last in ([], ["#else"]):
                shape = [f"#if defined({first})", *(f"#elif defined({each})" for each in others), *last, "#endif"]
                yield shape
                for hidden in range(len(shape)):
                    yield [f"/* c\n */ {line}" if at == hidden else line for at, line in enumerate(shape)]


@pytest.mark.kernel
def test_every_shape_of_a_group_is_cut_or_refused_as_by_the_kernel_s_unifdef(unifdef: Path) -> None:
    shapes = list(_every_shape())
    refused = 0
    for shape in shapes:
        text = "".join(f"{line}\nint x{at};\n" for at, line in enumerate(shape)).encode()
        command = [str(unifdef), "-U__KERNEL__", "-D__EXPORTED_HEADERS__"]
        done = subprocess.run(command, input=text, capture_output=True, check=False)
        if done.returncode > 1:
            refused += 1
            with pytest.raises(HeaderError):
                cut(text, "x.h")
        else:
            assert cut(text, "x.h") == done.stdout, text.decode()
    assert len(shapes) > 300
    assert 50 < refused < len(shapes)


_WORDS = st.sampled_from(
    [
        "__user",
        "__force",
        "__iomem",
        "__attribute_const__",
        "__packed",
        "inline",
        "asm",
        "volatile",
        "_UAPI_X",
        "#define",
        "#ifndef",
        "#endif /*",
        "#endif",
        "#include <linux/compiler.h>",
        "#include <linux/compiler_types.h>",
        "x",
        "_",
        "9",
        " ",
        " ",
        "  ",
        "\t",
        "(",
        ")",
        "*",
        ";",
        "\n",
        "\n",
        "\r",
        "/*",
        "*/",
        "\v",
    ]
)


@pytest.fixture(scope="session")
def substitutions() -> str:
    """The sed program in the kernel's own script."""
    script = (kernels.source("6.12") / "scripts" / "headers_install.sh").read_text()
    found = re.search(r"sed -E -e '(.*?)' \$INFILE", script, re.DOTALL)
    assert found
    return found[1]


@pytest.mark.kernel
@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=30).map("".join))
def test_substituting_equals_the_kernel_s_sed(substitutions: str, text: str) -> None:
    done = subprocess.run(
        ["sed", "-E", "-e", substitutions], input=text.encode(), capture_output=True, check=True, env={"LC_ALL": "C"}
    )
    assert substitute(text.encode(), STEPS) == done.stdout


# ------------------------------------------------------------------------------------------------------------ stripping


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", ""),
        ("int a;\n", "int a;\n"),
        ("int a / b;\n", "int a / b;\n"),
        ("/* SPDX-License-Identifier: MIT */\nint a;\n", "/* SPDX-License-Identifier: MIT */\nint a;\n"),
        ("// SPDX-License-Identifier: MIT\nint a;\n", "/* SPDX-License-Identifier: MIT */\nint a;\n"),
        ("#ifndef X\n/*\n * SPDX-License-Identifier: (A OR B)\n * (c) me */\n#endif\n",
         "/* SPDX-License-Identifier: (A OR B) */\n#ifndef X\n#endif\n"),
        ("int a; /* one */\nint b; // two\n", "int a;\nint b;\n"),
        ("/* long\n * comment */\n\nint a;\n", "int a;\n"),
        ("int a;\n\n\n\nint b;\n\n\n", "int a;\n\nint b;\n"),
        ("int/**/a;\n", "int a;\n"),
        ("a /* b */ c\n", "a c\n"),
        ("/* lead */ int a;\n", "int a;\n"),
        ("int a; /* x\n y */ int b;\n", "int a; int b;\n"),
        ("#define A 1 /* x\n y */ + 2\n#define B\n", "#define A 1 + 2\n#define B\n"),
        ("#define F/**/(x) x\n", "#define F (x) x\n"),
        ("#define A foo \\\n\t/* why */ \\\n\tbar\n", "#define A foo \\\n\tbar\n"),
        ("#define A foo \\\n\t/* why */\nint b;\n", "#define A foo\nint b;\n"),
        ("#define A foo \\\n\t// why\nint b;\n", "#define A foo\nint b;\n"),
        ("#define A a\\\n/* x */b\n", "#define A a\\\n b\n"),
        ("// goes \\\n on\nint a;\n", "int a;\n"),
        ('s = "/* no */ // no";\n', None),
        ("c = '\"'; /* x */ d = '\\'';\n", "c = '\"'; d = '\\'';\n"),
        ("#error don't /* say */\nint a; /* x */\n", "#error don't /* say */\nint a;\n"),
        ("a /\\\n* x *\\\n/ b\n", "a b\n"),
        ("/* x */", ""),
        ("a\\ /* x */\nb\n", "a\\ /**/\nb\n"),
        ('"a \\\n /* b */ \\\n c" /* d */\n', '"a \\\n /* b */ \\\n c"  \n'),
        ("a \0 /* b */\n", "a \0  \n"),
        ("/* unclosed\nint a;\n", None),
        ("int a; /* one */\r\n/* two */\r\nint b;\r\n", "int a;\r\nint b;\r\n"),
    ],
)  # fmt: skip
def test_comments_are_stripped(before: str, after: str | None) -> None:
    assert strip_comments(before.encode()).decode() == (before if after is None else after)


def tokens(text: str) -> list[str]:
    """The preprocessing tokens of a text by the book's first phases, a directive's end as a token of its own."""
    text = re.sub(r"\\[ \t]*\n", "", text)
    found: list[str] = []
    directive = at_start = False
    lexeme = re.compile(
        r"/\*.*?\*/|//[^\n]*|\"(?:\\.|[^\"\\\n])*\"?|'(?:\\.|[^'\\\n])*'?"
        r"|[A-Za-z_]\w*|\.?\d(?:[eEpP][+-]|[\w.])*|\n|[ \t]+|.",
        re.DOTALL,
    )
    at_start = True
    for match in lexeme.finditer(text):
        word = match[0]
        if word == "\n":
            if directive:
                found[-1:] = [] if found[-1] == "<space>" else found[-1:]
                found.append("<end>")
            directive, at_start = False, True
        elif word.isspace() or word.startswith(("/*", "//")):
            if word.startswith("/*") and not word.endswith("*/"):
                found.append(word)
            if directive and found[-1:] != ["<space>"]:
                found.append("<space>")  # in a macro's body it matters that there is space, never how much
        else:
            directive = directive or (at_start and word == "#")
            at_start = False
            found.append(word)
    if directive:
        found[-1:] = [] if found[-1] == "<space>" else found[-1:]
        found.append("<end>")
    return " ".join(found).split()


_PIECES = st.sampled_from(
    [
        "int",
        "a",
        "b",
        "1",
        "1e",
        "+",
        "-",
        "/",
        "*",
        "#define X",
        "#define F(x)",
        "#",
        "##",
        "\n",
        "\n",
        "\n\n",
        " ",
        "\t",
        "/* c */",
        "/* c\n d */",
        "/**/",
        "// c",
        "// c \\\n d",
        '"s"',
        '"/* */"',
        "'\"'",
        "'",
        '"',
        "\\\n",
        "\\",
        " \\\n\t",
        "/* SPDX-License-Identifier: MIT */",
        "/\\\n*",
        "*\\\n/",
        "*/",
        "#error don't",
        "\n\n\n\n",
        "  \n",
        '"a \\\n b"',
    ]
)


@settings(max_examples=400, deadline=None)
@given(st.lists(_PIECES, max_size=25).map("".join))
def test_stripping_changes_no_token_and_strips_all_at_once(text: str) -> None:
    stripped = strip_comments(text.encode())
    assert tokens(stripped.decode()) == tokens(text)
    assert strip_comments(stripped) == stripped or "\\" in text
    documented = strip_comments(text.encode(), documentation=True)
    assert tokens(documented.decode()) == tokens(text)
    assert strip_comments(documented, documentation=True) == documented or "\\" in text
    assert strip_comments(documented) == stripped or "\\" in text


@pytest.mark.kernel
@pytest.mark.parametrize("arch", ["arm64", "x86"])
def test_all_real_headers_are_stripped_to_the_same_tokens(arch: str) -> None:
    with open_kernel(str(kernels.source("6.12"))) as tree:
        found = exports(tree, arch)
        dialect = dialect_of(tree.install_script())
        for name in found.headers():
            data = sanitize(found.raw(name), name=found.origin(name), dialect=dialect)
            stripped = strip_comments(data)
            assert tokens(stripped.decode("latin-1")) == tokens(data.decode("latin-1")), name
            documented = strip_comments(data, documentation=True)
            assert tokens(documented.decode("latin-1")) == tokens(data.decode("latin-1")), name
            assert stripped.count(b"/*") + stripped.count(b"//") == data.startswith(b"/* SPDX") or b"SPDX" in data, name


@pytest.mark.kernel
@pytest.mark.slow
def test_a_compiler_sees_no_difference_in_stripped_headers(tmp_path: Path) -> None:
    if not shutil.which("gcc"):
        pytest.skip("no gcc to preprocess with")
    with open_kernel(str(kernels.source("6.12"))) as tree:
        found = exports(tree, "x86")
        dialect = dialect_of(tree.install_script())
        for name in found.headers():
            data = sanitize(found.raw(name), name=found.origin(name), dialect=dialect)
            for kind, text in (("kept", data), ("stripped", strip_comments(data))):
                path = tmp_path / kind / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(text)
    for name in sorted(n for n in found.headers() if n.startswith(("asm/", "linux/kvm", "linux/v", "linux/i"))):
        seen = []
        for kind in ("kept", "stripped"):
            root = tmp_path / kind
            command = ["gcc", "-E", "-P", "-dD", "-nostdinc", "-I", str(root), "-x", "c", str(root / name)]
            seen.append(subprocess.run(command, capture_output=True, check=False).stdout.split())
        assert seen[0] == seen[1], name

"""The verbs and the version, and the answer to who asks for them alone: nothing is loaded for it.

Loading click takes two thirds of the time of ``headergen --version`` (0.03 s of CPU time of 0.045). Whatever else is
asked is for the command line, which takes the same names from here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from headergen import __version__

NAME = "headergen"
# there is another project that is called headergen
VERSION = f"{NAME} {__version__} (headergen-uapi: Linux UAPI headers)"

# verb: what --help says of it in one line (kept here, so that --help imports no verb)
VERBS = {
    "sync": "Import headers from a kernel, render the modules, and commit both.",
    "generate": "Render the modules again from the imported headers.",
    "wheel": "Make a wheel of the generated modules.",
    "check": "Prove that imported and generated files are what they claim to be.",
    "verify": "Prove layouts and numbers with a real compiler.",
    "diff": "Say what changed for users between two kernels or revisions.",
    "lint": "Judge new interfaces by what the kernel's documents ask of them.",
    "show": "Print a record with its layout, a constant, an ioctl.",
    "decode": "Say which ioctl a number is, or what bytes hold.",
    "dump": "Print the model as JSON.",
    "untangle": "Split commits and patches that mix headers and code.",
    "fixme": "List workarounds for older headers, and those whose end has come.",
    "adopt": "Say which kernel each vendored header is of, and record it.",
    "install": "Write what make headers_install writes, without make.",
    "init": "Write a starting configuration.",
    "status": "Say where a project stands and what to do next (headergen alone does).",
}


def at_once(arguments: Sequence[str], environment: Mapping[str, str]) -> str | None:
    """The whole answer, to the version or a bash that completes a verb; None where it is for the command line."""
    shell = environment.get("_HEADERGEN_COMPLETE")
    if not shell:
        return VERSION if list(arguments) == ["--version"] else None
    line = environment.get("COMP_WORDS", "")
    words = line.split()
    if shell != "bash_complete" or environment.get("COMP_CWORD") != "1" or not words or set(line) & set("\\'\"#"):
        return None
    begun = "".join(words[1:])
    if len(words) > 2 or (begun and not begun.isalnum()):
        return None
    return "\n".join(f"plain,{verb}" for verb in VERBS if verb.startswith(begun))

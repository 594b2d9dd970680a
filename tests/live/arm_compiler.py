"""Asks a C compiler for 32-bit ARM about the imported headers, for the 32-bit machine to be compared with.

``python -m tests.live.arm_compiler`` writes ``arm_compiler.json`` anew, which is needed after the arm headers changed;
with the answers kept, the run needs no cross compiler.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypedDict

PROJECT = Path(__file__).resolve().parents[2]
ANSWERS = Path(__file__).with_name("arm_compiler.json")
COMPILER = "arm-linux-gnueabihf-gcc"


class Answers(TypedDict):
    """``records``: size and alignment in bytes by tag; ``ioctls``: numbers by name."""

    compiler: str
    records: dict[str, tuple[int, int]]
    ioctls: dict[str, int]


@contextmanager
def _include_folder(imported: Path) -> Iterator[Path]:
    """The frozen headers as a compiler looks for them: ``linux/``, ``asm/`` and ``asm-generic/`` side by side."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        frozen = imported / "frozen" / "arm"
        for name, target in (("asm", imported / "asm-arm"), *((path.name, path) for path in frozen.iterdir())):
            (folder / name).symlink_to(target.resolve())
        yield folder


def _listing(folder: Path, questions: list[str]) -> str:
    """The assembly text with the answers. A question that is refused (an ioctl of another arch) is dropped."""
    command = [COMPILER, "-x", "c", "-", "-S", "-o", "-", "-nostdinc", "-I", str(folder)]
    for _ in range(2):
        source = "\n".join(["#include <linux/kvm.h>", "void answers(void) {", *questions, "}", ""])
        done = subprocess.run(command, input=source, capture_output=True, text=True, timeout=60, check=False)
        if done.returncode == 0:
            break
        refused = {
            int(line) - 3 for line in re.findall(r"^<stdin>:(\d+):\d+: (?:error|note)", done.stderr, re.MULTILINE)
        }
        questions = [question for number, question in enumerate(questions) if number not in refused]
    done.check_returncode()
    return done.stdout


def ask(imported: Path) -> Answers:
    """What the compiler says of every record and ioctl that ``linux/kvm.h`` and ``asm/kvm.h`` define for arm."""
    if not shutil.which(COMPILER):
        raise FileNotFoundError(COMPILER)
    with _include_folder(imported) as folder:
        text = "\n".join((folder / name).read_text() for name in ("linux/kvm.h", "asm/kvm.h"))
        # at the start of a line: what stands indented is a record's inner one or another arch's
        records = sorted(set(re.findall(r"^struct (\w+) \{", text, re.MULTILINE)))
        ioctls = sorted(set(re.findall(r"^#define\s+(KVM_\w+)\s+_IO[RW]*\(", text, re.MULTILINE)))
        questions = [
            f'asm("@@ record {tag} %c0 %c1" :: "i"(sizeof(struct {tag})), "i"(_Alignof(struct {tag})));'
            for tag in records
        ] + [f'asm("@@ ioctl {name} %c0" :: "i"({name}));' for name in ioctls]
        listing = _listing(folder, questions)
        version = subprocess.run([COMPILER, "--version"], capture_output=True, text=True, timeout=60, check=True).stdout
    answers = Answers(compiler=f"GCC {version.splitlines()[0].split()[-1]}", records={}, ioctls={})
    for kind, name, *numbers in (line.split()[1:] for line in listing.splitlines() if "@@ " in line):
        if kind == "record":
            answers["records"][name] = (int(numbers[0]), int(numbers[1]))
        else:
            answers["ioctls"][name] = int(numbers[0]) & 0xFFFF_FFFF
    return answers


if __name__ == "__main__":
    ANSWERS.write_text(json.dumps(ask(PROJECT / "linux-headers"), indent=1, sort_keys=True) + "\n")

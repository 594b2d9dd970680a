"""Holds ``headergen install`` against the headers that a distribution built from the same sources, byte for byte.

``python -m benchmarks.installed SOURCE=HEADERS …`` takes source trees, each with the unpacked headers packages
(linux-libc-dev) of the same version: folders that hold ``usr/include``. It prints the table of ``docs/installed.md``.
A package of many arches has each one's ``asm`` below ``usr/lib/linux/uapi``; a package of one has it below its triplet.
"""

from __future__ import annotations

import sys
from pathlib import Path

from headergen.kernel import exports, open_kernel
from headergen.sanitize import dialect_of, sanitize

_TRIPLETS = {
    "aarch64": "arm64", "arm": "arm", "i386": "x86", "x86_64": "x86", "mips64el": "mips", "mipsel": "mips",
    "powerpc64le": "powerpc", "s390x": "s390", "riscv64": "riscv", "hppa": "parisc", "alpha": "alpha",
}  # fmt: skip
# headers that the distribution leaves to other packages, or that depend on the arch and lie in no common folder
_LEFT_OUT = ("drm/", "scsi/")


def _arches(package: Path) -> dict[str, Path]:
    """Each kernel arch of a package with the folder that holds its ``asm``."""
    many = package / "usr" / "lib" / "linux" / "uapi"
    if many.is_dir():
        return {folder.name: folder for folder in sorted(many.iterdir())}
    found = {}
    for folder in (package / "usr" / "include").glob("*-linux-gnu*"):
        if (folder / "asm").is_dir():
            found[_TRIPLETS[folder.name.partition("-")[0]]] = folder
    return found


def _files(folder: Path, prefix: str = "") -> dict[str, bytes]:
    return {f"{prefix}{p.relative_to(folder)}": p.read_bytes() for p in folder.rglob("*.h")}


def compare(kernel: str, package: Path) -> list[tuple[str, str, int, list[str]]]:
    """Version, arch, headers compared and those that differ, for each arch of a package."""
    rows = []
    with open_kernel(kernel) as tree:
        dialect_script = tree.install_script()
        for arch, own in _arches(package).items():
            exported = exports(tree, arch)
            dialect = dialect_of(dialect_script, listed=exported.listed)
            made = {
                name: sanitize(exported.raw(name), name=exported.origin(name), dialect=dialect)
                for name in exported.headers()
            }
            theirs = _files(own / "asm", "asm/")
            for top in (package / "usr" / "include").iterdir():
                if top.is_dir() and not top.is_symlink() and "-linux-" not in top.name:
                    theirs |= _files(top, f"{top.name}/")
            both = sorted(made.keys() & theirs.keys())
            different = [name for name in both if made[name] != theirs[name]]
            # one folder for all arches: what only some have lies there for all
            different += [
                f"{name} is not theirs"
                for name in sorted(made.keys() - theirs.keys())
                if not name.startswith(_LEFT_OUT)
            ]
            different += [
                f"{name} is not ours" for name in sorted(theirs.keys() - made.keys()) if name.startswith("asm/")
            ]
            rows.append((tree.id.version or "?", arch, len(both), different))
    return rows


def main(arguments: list[str]) -> int:
    """Prints the table; 1 if a header differs."""
    print("| kernel | arch | headers compared | that differ |\n| --- | --- | --- | --- |")
    failed = False
    for argument in arguments:
        kernel, _, package = argument.partition("=")
        for version, arch, count, different in compare(kernel, Path(package)):
            shown = ", ".join(different[:5]) + (f" and {len(different) - 5} more" if len(different) > 5 else "")
            print(f"| {version} | {arch} | {count:,} | {shown or '0'} |", flush=True)
            failed = failed or bool(different)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

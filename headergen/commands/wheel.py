"""``headergen wheel``: the generated modules as a file that pip installs."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from headergen.diagnostics import RepositoryError
from headergen.project.imported import require_import
from headergen.project.modules import way_to_modules
from headergen.project.opened import opened_project
from headergen.project.wheel import version_of, wheel, wheel_name
from headergen.report.progress import Progress
from headergen.writes import Folder


def make_wheel(start: Path, folder: Path, *, name: str, version: str, progress: Progress) -> tuple[Path, int]:
    """Writes the wheel of the project that ``start`` lies in into a folder; its path, and how many files it holds.

    ``version`` is the kernel's that most targets have, unless given. ``RepositoryError`` where there are no modules.
    """
    with opened_project(start, write=False, progress=progress) as project:
        if project.config.modules:
            require_import(project)
        output = f"{project.config.output}/"
        files = {path[len(output) :]: each.data for path, each in project.found.items() if path.startswith(output)}
        if not files:
            way = "run headergen generate" if project.config.modules else way_to_modules(project.config)
            raise RepositoryError(f"there are no modules in {output}", help=way)
        kernels = [project.lock.kernel_of(target).version for target in project.modules.targets]
        usual = Counter(kernel or "0" for kernel in kernels).most_common(1)
        version = version_of(version or usual[0][0])
        summary = f"The Linux UAPI of {', '.join(project.modules.targets)}"
        data = wheel(files, name=name, version=version, summary=summary)
    path = folder / wheel_name(name, version)
    with Folder(folder, make=True) as place:
        place.replace(path.name, data)
    return path, len(files)

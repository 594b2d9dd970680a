"""The templates in force: headergen's own, each replaced by the project's of the same name."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from headergen.diagnostics import ConfigError

_ROOM = Path(__file__).resolve().parent
# a wheel carries the folder inside the package; in a checkout it lies at the top, where it is edited
OWN = next((path for path in (_ROOM.parent / "templates", _ROOM.parents[1] / "templates") if path.is_dir()), _ROOM)


def template_sources(templates: Path | None = None) -> dict[str, bytes]:
    """The templates that are in force, by name, sorted: ours, each replaced by the project's of the same name.

    ``ConfigError`` where the project's folder is none, or a template in it is a link that leads out of it.
    """
    found = _own() | (templates_in(templates) if templates is not None else {})
    return {name: found[name] for name in sorted(found)}


@cache
def _own() -> dict[str, bytes]:
    """Ours, read once as the code is: a run asks for them once for each module, which takes 1 ms."""
    return templates_in(OWN)


def templates_in(folder: Path) -> dict[str, bytes]:
    """The templates of a folder by name; ``ConfigError`` where there is no folder, or one leads out of it."""
    inside = folder.resolve()
    if not inside.is_dir():
        raise ConfigError(
            f"the template folder {folder} does not exist",
            help="create it, or remove `templates` from the configuration to use headergen's own",
        )
    result = {}
    for path in inside.glob("*.j2"):
        if path.resolve().parent != inside or not path.is_file():
            raise ConfigError(
                f"template {path.name} is no file of the folder {folder}",
                help="put the text itself there: a template may not be a link to elsewhere",
            )
        result[path.name] = path.read_bytes()
    return result

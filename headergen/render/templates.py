"""The templates: where they are, and how finished data is put into them.

They run in Jinja2's sandbox, because ``headergen check`` renders those of whatever branch it is asked to look at.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from headergen.diagnostics import ConfigError

if TYPE_CHECKING:
    from jinja2 import Environment

_ROOM = Path(__file__).resolve().parent
# a wheel carries the folder inside the package; in a checkout it lies at the top, where it is edited
OWN = next((path for path in (_ROOM.parent / "templates", _ROOM.parents[1] / "templates") if path.is_dir()), _ROOM)


def template_sources(templates: Path | None = None) -> Mapping[str, bytes]:
    """The templates that are in force, by name, sorted: ours, each replaced by the project's of the same name."""
    found = {path.name: path for folder in (OWN, templates) if folder for path in folder.glob("*.j2")}
    return {name: found[name].read_bytes() for name in sorted(found)}


def fill(template: str, templates: Path | None, values: Mapping[str, Any]) -> str:
    """The text of a template; ``ConfigError`` where a project's own does not work."""
    from jinja2 import TemplateError, TemplateSyntaxError

    try:
        return _environment(templates).get_template(template).render(values)
    except TemplateError as error:
        place = f"{error.name}:{error.lineno}" if isinstance(error, TemplateSyntaxError) else template
        raise ConfigError(
            f"template {template} does not work: {error.message or error}",
            help="correct the template, or remove it so that headergen's own is used",
            location=place,
        ) from error


@cache
def _environment(templates: Path | None) -> Environment:
    from jinja2 import ChoiceLoader, FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    folders = [str(folder) for folder in (templates, OWN) if folder is not None]
    return ImmutableSandboxedEnvironment(
        loader=ChoiceLoader([FileSystemLoader(folder) for folder in folders]),
        undefined=StrictUndefined,
        # the output is Python, and every value passed in is safe text already
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )

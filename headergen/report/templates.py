"""The printers' own templates. They lie beside the code that fills them, for no project replaces these.

What stands in a page is text, whatever a header calls its names: it is escaped for HTML, and control characters are
spelled out, by the environment and not by each template.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from headergen.report.terminal import printable

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER = Path(__file__).parent / "templates"


def filled(name: str, **values: Any) -> str:
    """A template with finished data."""
    return _environment().get_template(name).render(values)


def verbatim(name: str) -> str:
    """A file of the folder that goes into the page as it is: our own style or script."""
    from markupsafe import Markup

    return Markup((FOLDER / name).read_text("utf-8"))  # noqa: S704 - a file of ours


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(FOLDER),
        undefined=StrictUndefined,
        autoescape=_is_markup,  # noqa: S701 - on for all that is markup
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _is_markup(name: str | None) -> bool:
    return name is None or not name.endswith((".txt.j2", ".md.j2"))


def _shown(value: object) -> object:
    """Text without control characters; what is markup already stays so."""
    return printable(value) if isinstance(value, str) and not hasattr(value, "__html__") else value

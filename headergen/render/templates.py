"""How finished data is put into the templates that are in force.

They run in Jinja2's sandbox, because ``headergen check`` renders with those of whatever branch it is asked to look at.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from headergen.config.templates import OWN, template_sources
from headergen.diagnostics import ConfigError
from headergen.diagnostics.nearest import did_you_mean
from headergen.standins import stood_in_for

if TYPE_CHECKING:
    from jinja2 import BytecodeCache, Environment

# the output is Python, and every value passed in is safe text already
_OPTIONS = {"autoescape": False, "trim_blocks": True, "lstrip_blocks": True, "keep_trailing_newline": True}
# what makes code of templates, which is kept of ours, and what makes things up by chance
_SPARED = ("jinja2.bccache", "jinja2.compiler", "jinja2.lexer", "jinja2.parser", "random")


class Templates:
    """The templates in force, ready to be filled."""

    def __init__(self, templates: Path | None) -> None:
        self._sources = tuple(template_sources(templates).items())
        self._ours = templates is None

    def fill(self, name: str, values: Mapping[str, Any]) -> str:
        """The text of a template; ``ConfigError`` where a project's own does not work."""
        environment = self._environment
        try:
            return environment.get_template(name).render(values)
        except RecursionError as error:
            raise _broken(name, "it includes itself", name) from error
        except Exception as error:
            # whatever a template does wrong, from a misspelt name to a division by zero, is the template's fault
            line = getattr(error, "lineno", None) or _line(error)
            raise _broken(name, str(error) or type(error).__name__, f"{name}:{line}" if line else name) from error

    @cached_property
    def _environment(self) -> Environment:
        return _environment(self._sources, ours=self._ours)


def _broken(name: str, reason: str, place: str) -> ConfigError:
    return ConfigError(
        f"template {name} does not work: {reason}",
        help="correct it, or remove it so that headergen's own is used",
        location=place,
    )


def _line(error: BaseException) -> int | None:
    """The line of the template in which an error was raised: Jinja2 puts templates into the traceback."""
    line = None
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.endswith((".j2", "<template>")):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


@lru_cache(maxsize=8)
def _environment(sources: tuple[tuple[str, bytes], ...], *, ours: bool) -> Environment:
    """Compiled once for each set of templates, by their text, so that an edited one never goes unseen. What is made of
    a set that is ``ours`` and no project's is kept for other runs.
    """
    with stood_in_for(*_SPARED):
        from jinja2 import DictLoader, StrictUndefined
        from jinja2.sandbox import ImmutableSandboxedEnvironment

    from headergen.render.compiled import Compiled

    texts = {}
    for name, data in sources:
        try:
            texts[name] = data.decode()
        except UnicodeDecodeError as error:
            raise _broken(name, "it is not UTF-8", name) from error
    environment = ImmutableSandboxedEnvironment(
        loader=DictLoader(texts),
        undefined=StrictUndefined,
        bytecode_cache=cast("BytecodeCache", Compiled(_OPTIONS)) if ours else None,
        **_OPTIONS,
    )
    own = {path.name for path in OWN.glob("*.j2")}
    if not texts.keys() <= own:
        _check_names(environment, texts, own)
    return environment


def _check_names(environment: Environment, texts: Mapping[str, str], own: set[str]) -> None:
    """``ConfigError`` for a template that replaces none of ours and that none includes: most likely a misspelling."""
    from jinja2 import TemplateSyntaxError
    from jinja2.meta import find_referenced_templates

    used = set(own)
    for name, text in texts.items():
        try:
            used.update(filter(None, find_referenced_templates(environment.parse(text))))
        except TemplateSyntaxError as error:
            raise _broken(name, str(error), f"{name}:{error.lineno}") from error
    for name in sorted(texts.keys() - used):
        raise ConfigError(
            f"template {name} replaces none of headergen's templates",
            help=did_you_mean(name, own) or f"there are {', '.join(sorted(own))}",
            location=name,
        )

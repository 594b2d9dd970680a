"""Changes a header as a project declared it: substitutions, clean whitespace, a patch, a text of its own.

Nothing is ever run, and no pattern can take long: ``headergen.config.linear`` says which are taken.
"""

from headergen.edits.apply import applied, matched

__all__ = ["applied", "matched"]

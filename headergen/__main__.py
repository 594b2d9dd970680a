"""``headergen`` and ``python -m headergen``: signals are in hand before the command line is loaded."""

import gc
import sys

from headergen import interrupts

_GARBAGE = (50_000, 20, 100)  # what headergen makes are trees, which need no collector: a tenth of the time without


def main() -> int:
    """Runs the command line."""
    interrupts.catch()
    gc.set_threshold(*_GARBAGE)
    try:
        from headergen.cli import main as run

        interrupts.speak_plainly()
        code = run()
        interrupts.finish()
    except (KeyboardInterrupt, Exception) as error:
        if not isinstance(error, KeyboardInterrupt) and not interrupts.met():
            raise
        interrupts.finish()
        sys.stderr.write("interrupted\n")
        code = 130
    return code


if __name__ == "__main__":
    sys.exit(main())

"""``headergen`` and ``python -m headergen``: signals are in hand before the command line is loaded."""

import sys

from headergen import interrupts


def main() -> int:
    """Runs the command line."""
    interrupts.catch()
    try:
        from headergen.cli import main as run

        interrupts.speak_plainly()
        code = run()
        interrupts.finish()
    except KeyboardInterrupt:
        interrupts.finish()
        sys.stderr.write("interrupted\n")
        code = 130
    return code


if __name__ == "__main__":
    sys.exit(main())

"""``headergen`` and ``python -m headergen``: signals are in hand before the command line is loaded."""

import sys

from headergen import interrupts


def main() -> int:
    """Runs the command line."""
    interrupts.catch()
    try:
        from headergen.cli import main as run

        interrupts.speak_plainly()
        return run()
    except KeyboardInterrupt:
        sys.stderr.write("interrupted\n")
        return 130


if __name__ == "__main__":
    sys.exit(main())

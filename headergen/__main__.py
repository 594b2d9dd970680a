"""``headergen`` and ``python -m headergen``: signals are in hand before the command line is loaded."""

import gc
import os
import sys

from headergen import interrupts


def _run() -> int:
    from headergen.cli import main

    interrupts.speak_plainly()
    return main()


def _said(answer: str) -> bool:
    """Whether it could be said; where not, the command line says why."""
    if sys.stdout is None:
        return False
    try:
        sys.stdout.write(answer + "\n")
        sys.stdout.flush()
    except OSError:
        return False
    return True


def main() -> int:
    """Runs the command line.

    What it makes are trees, and a process that ends needs no collector for the few circles that there are: looking for
    some takes an eighth of the time, and as much again as Python ends, but for what is frozen.
    """
    interrupts.catch()
    gc.disable()
    try:
        from headergen import verbs

        answer = verbs.at_once(sys.argv[1:], os.environ)
        code = 0 if answer is not None and _said(answer) else _run()
        interrupts.finish()
    except (KeyboardInterrupt, Exception) as error:
        if not isinstance(error, KeyboardInterrupt) and not interrupts.met():
            raise
        interrupts.finish()
        sys.stderr.write("interrupted\n")
        code = 130
    gc.freeze()
    return code


if __name__ == "__main__":
    sys.exit(main())

"""``python -m headergen``."""

import sys

from headergen.cli import main

if __name__ == "__main__":
    sys.exit(main())

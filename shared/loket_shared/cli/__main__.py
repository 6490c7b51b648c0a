"""Makes `python -m loket_shared.cli` the same as `loket`."""

import sys

from loket_shared.cli import main

if __name__ == "__main__":
    sys.exit(main())

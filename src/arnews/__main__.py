"""`python -m arnews`, and the command `arnews`: the same."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command and return its exit code; without the `cli` extra, say how to get it."""
    try:
        from arnews.cli import run
    except ModuleNotFoundError as error:
        if error.name is None or error.name.split(".")[0] != "click":
            raise
        print("arnews: the command needs more than the library: pip install 'arnews[cli]'", file=sys.stderr)
        return 2
    return run()


if __name__ == "__main__":
    sys.exit(main())

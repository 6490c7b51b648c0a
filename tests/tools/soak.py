"""The stress tests at their full size: eight processes, thousands of tickets, hundreds of kills."""

import os
import sys

if __name__ == "__main__":
    os.environ |= {"LOKET_SOAK": "full", "QT_QPA_PLATFORM": "offscreen"}
    command = ["-m", "pytest", "-m", "soak", "-p", "no:cacheprovider", "--timeout", "1800", "-v", *sys.argv[1:]]
    os.execv(sys.executable, [sys.executable, *command])

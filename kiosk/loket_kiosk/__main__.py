"""Runs the kiosk: `python -m loket_kiosk`."""

from loket_kiosk.app import main

if __name__ == "__main__":
    raise SystemExit(main())

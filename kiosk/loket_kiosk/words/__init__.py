"""What the kiosk says about its state, in the visitor's language; texts that never change stand in the QML."""

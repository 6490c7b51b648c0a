"""What the kiosk's QML sees: each view model shows one frozen value that a pure function makes of the state."""

pragma Singleton

import QtQuick

// How wide and high the on-screen keyboard is; its style reads it, since it knows no window of its own.
QtObject {
    property real height: 432
    property real width: 1080
}

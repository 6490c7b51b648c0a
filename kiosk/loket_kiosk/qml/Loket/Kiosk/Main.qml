pragma ComponentBehavior: Bound

import QtQuick

import Loket.Kiosk.Python
import Loket.Theme

// The kiosk's one window. It closes only when staff have opened it, or when it is not alone on the screen.
Window {
    id: root

    required property KioskViewModel vm
    property bool guarded: false

    color: Theme.paper
    flags: root.guarded ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    height: 1920
    objectName: "kiosk"
    title: qsTr("Loket: kiosk")
    width: 1080

    onClosing: close => close.accepted = !root.guarded

    Binding {
        property: "scale"
        target: Theme
        value: Math.min(root.width, root.height) / 1080
    }
    Frame {
        anchors.fill: parent
        vm: root.vm
    }
}

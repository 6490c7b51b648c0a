pragma ComponentBehavior: Bound

import QtQuick

import Loket.Display.Python
import Loket.Theme

Window {
    id: root

    required property BoardViewModel vm
    readonly property bool upright: root.height > root.width

    color: Theme.paper
    height: 1080
    objectName: "wall"
    title: qsTr("Layar antrean")
    width: 1920

    Loader {
        anchors.fill: parent
        sourceComponent: root.upright ? upright : lying
    }
    Component {
        id: lying

        Landscape {
            vm: root.vm
        }
    }
    Component {
        id: upright

        Portrait {
            vm: root.vm
        }
    }
    HoverHandler {
        cursorShape: Qt.BlankCursor
    }
    Shortcut {
        sequence: "M"

        onActivated: root.vm.toggleMute()
    }
    Shortcut {
        sequence: "K"

        onActivated: root.vm.toggleContrast()
    }
    Binding {
        property: "scale"
        target: Theme
        value: Math.min(root.width, root.height) / 1080
    }
}
